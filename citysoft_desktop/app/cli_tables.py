"""``citysoft import``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from citysoft_desktop.app import composition
from citysoft_desktop.app.cli_commands import notice, opened, say, signed
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import RawTable
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.exchange_port import ReadOptions
from citysoft_desktop.services.import_model import ImportPreview, Likeness, PreviewRow, RowProblem
from citysoft_desktop.services.import_texts import HOW, ROW_PROBLEMS, SKIPPED, TABLE_WARNINGS
from citysoft_desktop.services.labels import fill
from citysoft_desktop.services.session import ProjectSession

if TYPE_CHECKING:
    from citysoft_desktop.services.json_plan import PlanDocument

_SIGNS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


def run_import(options: argparse.Namespace) -> int:
    """Import a table or a JSON export; one undoable step."""
    tables = composition.exchange()
    with opened(options.plan, who=options.who, read_only=options.dry_run) as session:
        if session.read_only and not options.dry_run:
            raise FileProblem(session.read_only_reason, name=options.plan.name)
        document = _whole_plan(options)
        if document is not None:
            return _import_plan(options, session, document)
        from citysoft_desktop.services.importing import to_command

        raw = tables.read_table(options.table, ReadOptions(options.encoding, options.separator))
        if raw.encoding:
            notice(f"Read as {raw.encoding}, cells parted by {_SIGNS.get(raw.delimiter, raw.delimiter)}.")
        looked = _look(raw, session.plan, options)
        _print(looked)
        if not looked.rows:
            notice(f"Nothing could be read from “{options.table.name}”. The plan is as it was.")
            return 1
        command = to_command(looked, session.plan)
        if not options.dry_run and not command.empty:
            session.execute(signed(command, session))
    return 0


def _look(raw: RawTable, plan: Plan, options: argparse.Namespace) -> ImportPreview:
    """The preview with everything the options say."""
    from citysoft_desktop.services.importing import preview, propose

    names = [sheet.name for sheet in raw.sheets]
    for name in options.sheet:
        if name not in names:
            raise FileProblem("import.no_sheet", name=raw.name, sheet=name, sheets=", ".join(names))
    wanted = [number for number, name in enumerate(names) if name in options.sheet]
    headings = {}
    if options.header_row is not None:
        headings = dict.fromkeys(wanted or [0], options.header_row - 1)
    proposal = propose(raw, plan, where=options.where, headings=headings).with_key(options.key)
    for number, table in enumerate(proposal.tables):
        if options.sheet:
            proposal = proposal.with_table(number, included=table.sheet_index in wanted)
        if options.date_order:
            proposal = proposal.with_table(number, date_order=options.date_order)
            for column in table.columns:
                if not column.order:
                    proposal = proposal.with_date_order(number, column.index, options.date_order)
    finder, today = composition.places(), composition.clock().today()
    looked = preview(proposal, plan, finder, today)
    if options.alike == "ask":
        return looked
    for row in looked.rows:
        if row.likes:
            chosen = row.likes[0].target if options.alike == "update" else options.alike
            proposal = proposal.with_decision(row.draft.sheet, row.row, chosen)
    return preview(proposal, plan, finder, today)


def _print(looked: ImportPreview) -> None:
    for warning in looked.warnings:
        notice(fill(TABLE_WARNINGS.get(warning.code, warning.code), warning.params))
    made = 0
    for row in looked.rows:
        if "same" in row.flags:
            say(f"Row {row.row}: {HOW['same']} Left out.")
        elif "repeat" in row.flags:
            say(f"Row {row.row}: the same as an earlier row of the file; kept as a row of its own.")
        for like in row.likes[:1]:
            say(f"Row {row.row}: could be “{like.title}”{_start(like)} of the plan; {_taken(row)}.")
        for problem in row.problems:
            if problem.code == "title.made":
                made += 1
            else:
                say(_sentence(problem))
    for skipped in looked.left_out:
        if skipped.counts:
            say(f"Row {skipped.row}: skipped, {SKIPPED.get(skipped.kind, skipped.kind)}.")
    if made:
        say(f"Titles made: {made}")
    if looked.filtered:
        say(f"Left out by the filter: {looked.filtered}")
    say(f"Added: {looked.added}")
    say(f"Updated: {looked.updated}")
    say(f"Unchanged: {looked.unchanged}")
    say(f"Skipped: {looked.skipped}")


def _start(like: Likeness) -> str:
    return f" ({like.start})" if like.start else ""


def _taken(row: PreviewRow) -> str:
    """What becomes of a row that could be an activity of the plan."""
    if row.outcome == "skipped":
        return "left out"
    return "taken for it" if row.target else "added as a new one"


def _sentence(problem: RowProblem) -> str:
    place = f"Row {problem.row}" + (f", {problem.column}" if problem.column else "")
    text = f" “{problem.text}”" if problem.text else ""
    return f"{place}:{text} {ROW_PROBLEMS.get(problem.code, problem.code)}"


def _whole_plan(options: argparse.Namespace) -> PlanDocument | None:
    from citysoft_desktop.services.whole_plan import read_whole_plan

    try:
        return read_whole_plan(composition.exchange(), options.table)
    except FileProblem as problem:
        places = problem.params.get("errors")
        for place in places if isinstance(places, list) else ():
            notice(str(place))
        raise


def _import_plan(options: argparse.Namespace, session: ProjectSession, document: PlanDocument) -> int:
    from citysoft_desktop.services.json_plan import plan_import

    command = plan_import(document, session.plan)
    say(f"Added: {command.added}")
    say(f"Updated: {command.updated}")
    say(f"Unchanged: {command.unchanged}")
    say("Skipped: 0")
    if not options.dry_run and (command.added or command.updated):
        session.execute(signed(command, session, brings=command.inserts))
    return 0
