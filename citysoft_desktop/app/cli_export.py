"""``citysoft export``."""

from __future__ import annotations

import argparse
import sys

from citysoft_desktop.app import composition
from citysoft_desktop.app.cli_commands import ending, notice, opened, say
from citysoft_desktop.services.session import ProjectSession


def run_export(options: argparse.Namespace) -> int:
    """Write the register, the whole plan, or the data set for statistics."""
    if options.tidy:
        suffix = ending(options.out, (".zip", "")) or "folder"
    else:
        suffix = ending(options.out, (".xlsx",) if options.all_tables else (".csv", ".xlsx", ".json"))
    if problem := _wrong(options, suffix):
        sys.stderr.write(problem + "\n")
        return 2
    with opened(options.plan, read_only=True) as session:
        if options.tidy:
            return _tidy(options, session)
        if suffix == ".json" or options.all_tables:
            return _everything(options, session)
        return _register(options, session, suffix)


def _wrong(options: argparse.Namespace, suffix: str) -> str:
    """What does not go together, "" when all does."""
    whole = options.all_tables or suffix == ".json"
    if options.tidy and options.all_tables:
        return "Choose --tidy or --all-tables, not both."
    if options.with_contacts and not whole:
        return "Contacts of persons are written to JSON and to all tables only. Leave --with-contacts out."
    if options.with_confidential and whole:
        return "Everything is written anyway, confidential records too. Leave --with-confidential out."
    if options.bom and not (options.tidy or suffix == ".csv"):
        return "Only CSV files have a byte order mark. Leave --bom out."
    return ""


def _everything(options: argparse.Namespace, session: ProjectSession) -> int:
    tables, plan = composition.exchange(), session.plan
    if options.all_tables:
        from citysoft_desktop.services.all_tables import plan_workbook

        tables.write_workbook(options.out, plan_workbook(plan, include_persons=options.with_contacts))
    else:
        from citysoft_desktop.services.json_plan import plan_json

        tables.write_json(options.out, plan_json(plan, include_persons=options.with_contacts))
    contacts = len(plan.records("person"))
    if options.with_contacts or not contacts:
        say(f"Wrote {options.out.name}: everything but the history.")
    else:
        say(f"Wrote {options.out.name}: everything but the history and the contacts of persons.")
        counted = "1 contact" if contacts == 1 else f"{contacts} contacts"
        notice(f"{counted} left out (use --with-contacts)")
    return 0


def _register(options: argparse.Namespace, session: ProjectSession, suffix: str) -> int:
    from citysoft_desktop.services.exporting import register_table

    tables = composition.exchange()
    table = register_table(
        session.plan, include_confidential=options.with_confidential, as_of=composition.clock().today()
    )
    if suffix == ".csv":
        tables.write_csv(options.out, table, mark=options.bom)
    else:
        cut = tables.write_xlsx(options.out, table)
        if cut:
            sys.stderr.write(f"{cut} cells were longer than a spreadsheet allows and were cut.\n")
    say(f"Wrote {options.out.name}: {len(table.rows)} activities.")
    if table.left_out:
        say(f"{table.left_out} confidential activities were left out.")
    return 0


def _tidy(options: argparse.Namespace, session: ProjectSession) -> int:
    from citysoft_desktop.services.tidy import tidy_set

    data = tidy_set(
        session.plan, include_confidential=options.with_confidential, as_of=composition.clock().today()
    )
    composition.exchange().write_tidy(options.out, data, mark=options.bom)
    counted = ", ".join(f"{table.name} {len(table.rows)}" for table in data.tables)
    say(f"Wrote {options.out.name}: {counted}, with codebook.html.")
    if data.left_out:
        say(f"{data.left_out} confidential activities were left out.")
    return 0
