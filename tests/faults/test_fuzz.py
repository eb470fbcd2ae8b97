"""F14, F15: files that were changed at random. Each is refused in plain words or opened; it never ends the program."""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.error_texts import ERRORS
from citysoft_desktop.services.exporting import register_table
from citysoft_desktop.services.importing import preview, propose, to_command
from citysoft_desktop.services.json_plan import parse_plan, plan_import, plan_json
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.file_format import SCHEMA_VERSION
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in
from tests.faults.tally import Tally, judge, volume

SECONDS = 5.0
VALUES = ("NULL", "''", "-1", "1e999", "9223372036854775807", "x'ff00'", "char(0)", "'[[[['", "'\u202e<b>'", "'1999-99-99'",
          "printf('%.*c', 99999, 'x')", "'../../etc/passwd'", "'=cmd()'", "'true'", "0.5")  # fmt: skip
BITS = (
    b"\x00",
    b"\xff\xfe",
    b'"',
    b",",
    b"\n",
    b"{",
    b"[[[[[[",
    b"1e999",
    b"\\ud800",
    b"null",
    b"=1+1",
    b"\xe2\x80\xae",
    b"-9" * 40,
)


def change_sql(path: Path, chance: random.Random) -> None:
    """Other values in some column, without the rules of the schema."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        tables = [
            r[0]
            for r in connection.execute("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name")
        ]
        for _ in range(chance.randrange(1, 4)):
            table = chance.choice(tables)
            columns = [r[1] for r in connection.execute(f"PRAGMA table_info({table})")]
            with contextlib.suppress(sqlite3.Error):
                column, value = chance.choice(columns), chance.choice(VALUES)
                connection.execute(f"UPDATE {table} SET {column} = {value} WHERE random() % 2")
        if chance.random() < 0.3:  # as one made before there were digests
            connection.execute("DELETE FROM file_meta WHERE key = 'seal' OR key LIKE 'digest.%'")
        if chance.random() < 0.1:
            connection.execute(f"PRAGMA user_version = {chance.choice((0, 1, SCHEMA_VERSION))}")


def change_bytes(path: Path, chance: random.Random) -> None:
    """Other bytes, cut out, put in, doubled."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 9)):
        at, size = chance.randrange(len(content) or 1), chance.choice((1, 2, 4, 100))
        kind = chance.randrange(4)
        if kind == 0:
            content[at : at + size] = chance.randbytes(size)
        elif kind == 1:
            del content[at : at + size]
        elif kind == 2:
            content[at:at] = chance.choice(BITS)
        else:
            content[at:at] = content[at : at + 1000]
    path.write_bytes(content)


def change_digests_too(path: Path, chance: random.Random) -> None:
    """Bytes of pages, with the digests taken out: nothing but the vetting stands against it."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM file_meta WHERE key = 'seal' OR key LIKE 'digest.%'")
        connection.commit()
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 6)):
        content[chance.randrange(100, len(content))] = chance.randrange(256)
    path.write_bytes(content)


def used(path: Path) -> str:
    """Open a plan and use it as a person would; the code of the problem, "" when there was none."""
    try:
        session = ProjectSession(ProjectFiles().open(path))
    except CitySoftError as problem:
        assert problem.code in ERRORS, problem.code
        return problem.code
    try:
        register_table(session.plan)
        plan_json(session.plan)
        session.history()
        if not session.read_only:
            session.execute(AddActivity("Fuzz"))
            session.undo()
    except CitySoftError as problem:  # a history that cannot be read is found out when it is used
        assert problem.code in ERRORS, problem.code
        return problem.code
    finally:
        session._store.close()
    return ""


def test_fuzzed_plans(plan: Path, folder: Path, home: Path) -> None:
    whole, runs = plan.read_bytes(), volume(10_000, 200)
    chance = random.Random(14)
    ways: tuple[Callable[[Path, random.Random], None], ...] = (change_sql, change_bytes, change_digests_too)
    crashed = stray = 0
    told, ends = [], set()
    for number in range(runs):
        plan.write_bytes(whole)
        ways[number % 3](plan, chance)
        before, begin = plan.read_bytes(), time.monotonic()
        try:
            ends.add(used(plan))
        except Exception as error:
            crashed += 1
            told.append(f"{number}: {error!r}")
        assert time.monotonic() - begin < SECONDS, number
        assert plan.read_bytes() == before, number
        stray += files_in(folder) != ["plan.citysoft"]
        shutil.rmtree(
            home / "data" / "work", ignore_errors=True
        )  # else the next one would find unpublished work
    assert len(ends) > 3
    judge(
        Tally("F14", "plan changed at random, opened and used", runs, unreadable=crashed, stray=stray), told
    )


def imported(session: ProjectSession, path: Path) -> str:
    """Import a file as a person would; the code of the problem, "" when there was none."""
    tables = Exchange()
    try:
        if tables.is_json(path):
            command = plan_import(parse_plan(tables.read_json(path), path.name), session.plan)
        else:
            command = to_command(
                preview(propose(tables.read_table(path), session.plan), session.plan), session.plan
            )
        session.execute(command)
    except CitySoftError as problem:
        assert problem.code in ERRORS, problem.code
        return problem.code
    return ""


def test_fuzzed_tables(session: ProjectSession, folder: Path, tmp_path: Path) -> None:
    for number in range(20):
        session.execute(AddActivity(f"Łódź, “{number}”"))
    tables, place = Exchange(), tmp_path / "tables"
    place.mkdir()
    table = register_table(session.plan)
    tables.write_csv(place / "a.csv", table)
    tables.write_xlsx(place / "b.xlsx", table)
    tables.write_json(place / "c.json", plan_json(session.plan))
    seeds = {path: path.read_bytes() for path in sorted(place.iterdir())}
    runs, chance = volume(10_000, 120), random.Random(15)
    crashed = half = 0
    told, ends = [], set()
    for number in range(runs):
        # A workbook is read by a process of its own, which takes its time.
        path = list(seeds)[1] if number % 15 == 0 else list(seeds)[2 * (number % 2)]
        path.write_bytes(seeds[path])
        if path.suffix == ".json" and number % 3 == 0:
            _change_values(path, chance)
        else:
            change_bytes(path, chance)
        before, begin = session.content_digest(), time.monotonic()
        try:
            problem = imported(session, path)
            ends.add(problem)
            if problem:
                half += session.content_digest() != before
            elif session.content_digest() != before:
                session.undo()
                half += session.content_digest() != before
        except Exception as error:
            crashed += 1
            told.append(f"{number}: {path.name}: {error!r}")
        assert time.monotonic() - begin < SECONDS * 2, number
    assert len(ends) > 3
    assert session.check() == []
    judge(
        Tally("F15", "table or export changed at random, imported", runs, unreadable=crashed, half=half), told
    )


def _change_values(path: Path, chance: random.Random) -> None:
    """The text stays JSON: some values are of another kind."""
    document = json.loads(path.read_text(encoding="utf-8"))
    odd = (None, -1, 1e300, [], {}, "", "\u202ex", True, [[1]], "1999-99-99", "unknown", 10**30)
    for _ in range(chance.randrange(1, 5)):
        rows = document["records"][chance.choice(sorted(document["records"]))]
        if rows:
            row = chance.choice(rows)
            row[chance.choice(sorted(row))] = chance.choice(odd)
    path.write_text(json.dumps(document), encoding="utf-8")
