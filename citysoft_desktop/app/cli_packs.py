"""``citysoft pack`` and ``citysoft unpack``: forms to departments and back."""

from __future__ import annotations

import argparse
import sys

from citysoft_desktop.app import composition
from citysoft_desktop.app.cli_commands import ending, notice, opened, say, signed
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.labels import fill
from citysoft_desktop.services.pack_model import (
    CONFLICT,
    PACK_PROBLEMS,
    PACK_STATES,
    PACK_WARNINGS,
    UNREADABLE,
    PackReading,
)
from citysoft_desktop.services.session import ProjectSession


def run_pack(options: argparse.Namespace) -> int:
    """Write the form of one department."""
    from citysoft_desktop.i18n.pack_texts import pack_languages
    from citysoft_desktop.services.pack_writing import PackRequest, make_pack, units

    ending(options.out, (".xlsx",))
    if options.language not in pack_languages():
        sys.stderr.write(
            f"There is no form in “{options.language}”. There is: {', '.join(pack_languages())}.\n"
        )
        return 2
    with opened(options.plan, read_only=True) as session:
        request = PackRequest(options.unit, options.language, confidential=options.with_confidential)
        pack = make_pack(
            session.plan,
            request,
            plan_id=session.plan_id,
            digest=session.content_digest(),
            day=composition.clock().today(),
        )
        if not pack.rows and not pack.left_out:
            notice(f"No activity has “{options.unit}” as its lead unit: the form has empty rows only.")
            known = ", ".join(f"{name} ({n})" for name, n in units(session.plan))
            if known:
                notice(f"Lead units of this plan: {known}")
        composition.exchange().write_workbook(options.out, pack.content)
    say(f"Wrote {options.out.name}: {pack.rows} activities.")
    if pack.left_out:
        say(f"{pack.left_out} confidential activities were left out.")
    return 0


def run_unpack(options: argparse.Namespace) -> int:
    """Show what differs in a form that came back and, when asked, take it over as one step."""
    from citysoft_desktop.services.pack_apply import all_theirs, pack_command, proposed_cells
    from citysoft_desktop.services.pack_reading import read_pack

    dry = options.take is None
    with opened(options.plan, who=options.who, read_only=dry) as session:
        if session.read_only and not dry:
            raise FileProblem(session.read_only_reason, name=options.plan.name)
        raw = composition.exchange().read_table(options.pack)
        reading = read_pack(raw, session.plan, plan_id=session.plan_id)
        _print(reading, session)
        if dry:
            return 0
        cells = all_theirs(reading) if options.take == "theirs" else proposed_cells(reading)
        new = [row.row for row in reading.new_rows if row.values]
        command = pack_command(reading, session.plan, cells, new)
        if command is not None:
            session.execute(signed(command, session))
        say(f"Taken over: {len(cells)} cells, {len(new)} new activities")
    return 0


def _print(reading: PackReading, session: ProjectSession) -> None:
    from citysoft_desktop.i18n.pack_texts import pack_texts
    from citysoft_desktop.services.pack_columns import heading_of

    words = pack_texts("en")
    for warning in reading.warnings:
        notice(fill(PACK_WARNINGS[warning.code], warning.params))
    for row in reading.rows:
        if row.is_new:
            say(f"Row {row.row}: new, “{row.title}”")
        for cell in row.cells:
            place = f"Row {row.row}, {heading_of(cell.column, words)}"
            if cell.state == UNREADABLE:
                say(f"{place}: “{cell.written[:80]}” is {PACK_PROBLEMS[cell.problem]}; it is left as it is.")
                continue
            base = "not known" if cell.base is None else f"“{cell.base[:80]}”"
            say(
                f"{place}: {PACK_STATES[cell.state]}; here “{cell.mine[:80]}”, sent {base}, there “{cell.theirs[:80]}”"
            )
    for key in reading.deleted:
        say(f"Not in the file any more, and kept here: “{session.plan.activities[key].title}”")
    for title in reading.gone:
        say(f"No longer in the plan: “{title}”")
    differing = sum(1 for _ in reading.differences())
    say(f"Different: {differing - _unreadable(reading)}")
    say(f"Conflicts: {reading.count(CONFLICT)}")
    say(f"Unreadable: {reading.count(UNREADABLE)}")
    say(f"New: {len(reading.new_rows)}")
    say(f"Deleted there: {len(reading.deleted)}")
    say(f"Unchanged: {reading.unchanged}")


def _unreadable(reading: PackReading) -> int:
    return sum(cell.state == UNREADABLE for cell in reading.differences())
