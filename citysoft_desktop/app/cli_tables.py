"""``citysoft import``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from citysoft_desktop.app import composition
from citysoft_desktop.app.cli_commands import notice, opened, say, signed
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.import_model import ImportPreview, RowProblem
from citysoft_desktop.services.import_texts import ROW_PROBLEMS, SKIPPED, TABLE_WARNINGS
from citysoft_desktop.services.labels import fill
from citysoft_desktop.services.session import ProjectSession

if TYPE_CHECKING:
    from citysoft_desktop.services.json_plan import PlanDocument


def run_import(options: argparse.Namespace) -> int:
    """Import a table or a JSON export; one undoable step."""
    tables = composition.exchange()
    with opened(options.plan, who=options.who, read_only=options.dry_run) as session:
        if session.read_only and not options.dry_run:
            raise FileProblem(session.read_only_reason, name=options.plan.name)
        document = _whole_plan(options)
        if document is not None:
            return _import_plan(options, session, document)
        from citysoft_desktop.services.importing import preview, propose, to_command

        raw = tables.read_table(options.table)
        looked = preview(propose(raw, session.plan, where=options.where), session.plan)
        _print(looked)
        if not looked.rows:
            notice(f"Nothing could be read from “{options.table.name}”. The plan is as it was.")
            return 1
        command = to_command(looked, session.plan)
        if not options.dry_run and not command.empty:
            session.execute(signed(command, session))
    return 0


def _print(looked: ImportPreview) -> None:
    for warning in looked.warnings:
        notice(fill(TABLE_WARNINGS.get(warning.code, warning.code), warning.params))
    for row in looked.rows:
        if "repeat" in row.flags:
            say(f"Row {row.row}: the same as an earlier row of the file; kept as a row of its own.")
        for problem in row.problems:
            say(_sentence(problem))
    for skipped in looked.left_out:
        if skipped.counts:
            say(f"Row {skipped.row}: skipped, {SKIPPED.get(skipped.kind, skipped.kind)}.")
    if looked.filtered:
        say(f"Left out by the filter: {looked.filtered}")
    say(f"Added: {looked.added}")
    say(f"Updated: {looked.updated}")
    say(f"Unchanged: {looked.unchanged}")
    say(f"Skipped: {looked.skipped}")


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
