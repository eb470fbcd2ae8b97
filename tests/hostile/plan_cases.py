"""Plan files somebody might send: each case is made from a good plan, in a folder of the test, by one function."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from citysoft_desktop.storage.file_format import SCHEMA_VERSION

CANARY = "Zanzibar-Canary-7731"
"""Stands in the texts of every plan; it may show up nowhere but in the plan."""
REFUSED = frozenset({1, 3})
ANY = frozenset({0, 1, 3})


@dataclass(frozen=True, slots=True)
class Case:
    """One file: what to hand to the program, and the exit codes that are right.

    ``beside``: SQLite itself would write or delete files beside this one, were it opened where it lies.
    """

    name: str
    path: Path
    exits: frozenset[int] = REFUSED
    beside: bool = False


def run(path: Path, *statements: str) -> None:
    """Run statements as somebody would who wants to harm: without foreign keys, with a writable schema."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA trusted_schema=ON")
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)


def redefine(path: Path, table: str, old: str, new: str) -> None:
    """Change the words of a CREATE statement, not the rows."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        done = connection.execute(
            "UPDATE sqlite_schema SET sql=replace(sql,?,?) WHERE name=? AND instr(sql,?)",
            (old, new, table, old),
        )
        assert done.rowcount == 1, (table, old)
        connection.execute("PRAGMA schema_version=99")


def sql(*statements: str) -> Callable[[Path], None]:
    """A case made by statements."""
    return lambda path: run(path, *statements)


def words(table: str, old: str, new: str) -> Callable[[Path], None]:
    """A case made by another CREATE statement."""
    return lambda path: redefine(path, table, old, new)


def untyped(table: str, column: str, value: str) -> Callable[[Path], None]:
    """A value of a class its column cannot hold: the column is declared without a type while it is put in."""

    def make(path: Path) -> None:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            whole = connection.execute("SELECT sql FROM sqlite_schema WHERE name=?", (table,)).fetchone()[0]
        line = next(part for part in whole.splitlines() if part.strip().startswith(column + " "))
        redefine(path, table, line, f"\t{column}, ")
        run(path, f"UPDATE {table} SET {column}={value}")
        redefine(path, table, f"\t{column}, ", line)

    return make


def codebook(change: Callable[[str], str]) -> Callable[[Path], None]:
    """Another codebook inside the plan."""

    def make(path: Path) -> None:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            (content,) = connection.execute("SELECT content FROM codebook").fetchone()
            connection.execute("UPDATE codebook SET content=?", (change(content),))

    return make


def patched(place: int, data: bytes) -> Callable[[Path], None]:
    """Other bytes at a place; a negative one counts from the end."""

    def make(path: Path) -> None:
        content = bytearray(path.read_bytes())
        at = place if place >= 0 else len(content) + place
        content[at : at + len(data)] = data
        path.write_bytes(bytes(content))

    return make


def bomb(path: Path) -> None:
    packed = zlib.compress(b"[" + b" " * 300_000_000 + b"]")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE history SET images=?", (packed,))


def _declared(path: Path) -> None:
    """A text that says it is ten times longer than the pages it has."""
    run(path, "UPDATE goal SET note=printf('%.*c', 200000, 'q')")
    data = bytearray(path.read_bytes())
    serial = (200000 * 2 + 13).to_bytes(3, "big")
    number = int.from_bytes(serial, "big")
    varint = bytes([0x80 | number >> 14 & 0x7F, 0x80 | number >> 7 & 0x7F, number & 0x7F])
    at = data.find(varint)
    assert at > 0
    data[at : at + 3] = b"\xff\xff\x7f"
    path.write_bytes(bytes(data))


def _labels(content: str) -> str:
    data = json.loads(content)
    data["types"][0]["label"] = "Confirmed by the ministry\u0007 \u202e" + "x" * 300
    return json.dumps(data)


def _many(content: str) -> str:
    data = json.loads(content)
    data["dimensions"][0]["codes"] = data["dimensions"][0]["codes"] * 3000
    return json.dumps(data)


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x AS id FROM c"

CHANGES: dict[str, tuple[Callable[[Path], None], frozenset[int]]] = {
    # what the schema may not be
    "view-for-table": (sql("DROP TABLE goal", f"CREATE VIEW goal AS {ENDLESS}"), REFUSED),
    "endless-check": (words("goal", "text VARCHAR NOT NULL", f"text VARCHAR NOT NULL CHECK (1 IN ({ENDLESS}))"), REFUSED),
    "trigger": (sql("CREATE TRIGGER t AFTER UPDATE ON activity BEGIN UPDATE activity SET title='x'; END"), REFUSED),
    "trigger-on-insert": (sql("CREATE TRIGGER t BEFORE INSERT ON history BEGIN DELETE FROM coding; END"), REFUSED),
    "generated-column": (words("goal", "note VARCHAR NOT NULL", "note VARCHAR NOT NULL, g AS (load_extension(note))"), REFUSED),
    "check-function": (words("goal", "note VARCHAR NOT NULL", "note VARCHAR NOT NULL CHECK (readfile(note))"), REFUSED),
    "default-function": (words("goal", "note VARCHAR NOT NULL", "note VARCHAR NOT NULL DEFAULT (writefile('/tmp/x',1))"), REFUSED),
    "collation": (words("goal", "note VARCHAR NOT NULL", "note VARCHAR COLLATE evil NOT NULL"), REFUSED),
    "cascade": (words("coding", "DEFERRABLE INITIALLY DEFERRED", "ON DELETE CASCADE"), REFUSED),
    "extra-table": (sql("CREATE TABLE extra (x)"), REFUSED),
    "extra-index": (sql("CREATE INDEX extra ON activity (title)"), REFUSED),
    "expression-index": (sql("CREATE INDEX extra ON activity (abs(position))"), REFUSED),
    "virtual-table": (sql("INSERT INTO sqlite_schema VALUES('table','v','v',0,'CREATE VIRTUAL TABLE v USING csv(filename=\"/etc/passwd\")')"), REFUSED),
    "statistics": (sql("ANALYZE"), REFUSED),
    "missing-table": (sql("DROP TABLE ask"), REFUSED),
    "missing-index": (sql("DROP INDEX ix_coding_activity_id"), REFUSED),
    "garbled-schema": (words("goal", "CREATE TABLE", "CREATE TABEL"), REFUSED),
    "same-pages-twice": (sql("UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema WHERE name='actor') WHERE name='goal'", "PRAGMA schema_version=99"), REFUSED),
    "root-is-page-one": (sql("UPDATE sqlite_schema SET rootpage=1 WHERE name='goal'", "PRAGMA schema_version=99"), REFUSED),
    "root-far-away": (sql("UPDATE sqlite_schema SET rootpage=99999999 WHERE name='goal'", "PRAGMA schema_version=99"), REFUSED),
    "wal-mode": (patched(18, b"\x02\x02"), ANY),
    # values
    "number-in-text": (untyped("activity", "title", "42"), REFUSED),
    "null-in-text": (untyped("activity", "title", "NULL"), REFUSED),
    "blob-in-text": (sql("UPDATE activity SET title=x'414243'"), REFUSED),
    "text-in-number": (sql("UPDATE activity SET position='first'"), REFUSED),
    "half-a-number": (sql("UPDATE activity SET position=1.5"), REFUSED),
    "number-beyond": (sql("UPDATE activity SET position=9223372036854775807"), REFUSED),
    "seven-for-yes": (sql("UPDATE activity SET confidential=7"), REFUSED),
    "infinity": (sql("UPDATE actor SET latitude=9e999"), REFUSED),
    "text-in-step": (sql("UPDATE history SET images='[]'"), REFUSED),
    "state-unknown": (sql("UPDATE history SET state='maybe'"), REFUSED),
    "nul": (sql("UPDATE activity SET title='a'||char(0)||'b'"), REFUSED),
    "bad-utf8": (sql("UPDATE activity SET title=CAST(x'c32841' AS TEXT)"), REFUSED),
    "surrogate": (sql("UPDATE activity SET summary=CAST(x'eda080' AS TEXT)"), REFUSED),
    "bad-utf8-in-step": (sql("UPDATE history SET params=CAST(x'c32841' AS TEXT)"), ANY),
    "long-text": (sql("UPDATE activity SET title=printf('%.*c', 150000, 'x') WHERE position=1"), REFUSED),
    "logo-of-17-MB": (sql("UPDATE plan_info SET logo_png=printf('%.*c', 17825792, 'A')"), REFUSED),
    "logo-is-no-picture": (sql("UPDATE plan_info SET logo_png='PHN2Zz48L3N2Zz4='"), ANY),
    "step-of-65-MB": (sql("UPDATE history SET images=zeroblob(68157440) WHERE seq=1"), REFUSED),
    "declared-longer": (_declared, REFUSED),
    "dangling": (sql("UPDATE coding SET activity_id='00000000-0000-4000-8000-000000000000'"), REFUSED),
    "two-cities": (sql("INSERT INTO city SELECT * FROM city WHERE 0", "UPDATE city SET id=id", "CREATE TEMP TABLE c AS SELECT * FROM city", "UPDATE c SET id='00000000-0000-4000-8000-000000000000'", "INSERT INTO city SELECT * FROM c"), REFUSED),
    "deep-list": (sql("UPDATE activity SET countries=printf('%.*c', 90000, '[')"), REFUSED),
    "list-of-numbers": (sql("UPDATE activity SET countries='[1,2]'"), REFUSED),
    "half-a-character": (sql("UPDATE activity SET countries='[\"\\ud800\"]'"), REFUSED),
    "gigabyte-number": (sql("UPDATE activity SET budget='1E+999999999'"), REFUSED),
    "not-a-number": (sql("UPDATE activity SET budget='NaN'"), REFUSED),
    "no-date": (sql("UPDATE activity SET start='1999-13-45'"), REFUSED),
    "packed-bomb": (bomb, ANY),
    "codebook-deep": (codebook(lambda _: "[" * 100_000), REFUSED),
    "codebook-nan": (codebook(lambda text: text.replace('"schema":1', '"schema":NaN')), REFUSED),
    "codebook-twice": (codebook(lambda text: text.replace('{', '{"schema":1,', 1)), REFUSED),
    "codebook-digits": (codebook(lambda text: text.replace('"schema":1', '"schema":' + "9" * 5000)), REFUSED),
    "codebook-spoof": (codebook(_labels), REFUSED),
    "codebook-many": (codebook(_many), REFUSED),
    # the file as a file
    "newer": (patched(60, (SCHEMA_VERSION + 1).to_bytes(4, "big")), REFUSED),
    "version-0": (patched(60, bytes(4)), REFUSED),
    "version-minus": (patched(60, b"\xff\xff\xff\xff"), REFUSED),
    "other-program": (patched(68, b"GPKG"), REFUSED),
    "page-size-0": (patched(16, b"\0\0"), REFUSED),
    "page-size-3": (patched(16, b"\0\x03"), REFUSED),
    "reserved-255": (patched(20, b"\xff"), REFUSED),
    "utf-16": (patched(56, b"\0\0\0\x02"), REFUSED),
    "page-count": (patched(28, b"\x7f\xff\xff\xff"), ANY),
    "freelist": (patched(32, b"\0\0\0\x02\0\0\0\x09"), REFUSED),
    "first-page-zero": (patched(100, bytes(3900)), REFUSED),
    "text-file": (lambda path: path.write_bytes(b"title,type\n") and None, REFUSED),
    "empty": (lambda path: path.write_bytes(b"") and None, REFUSED),
}  # fmt: skip


def plan_cases(good: Path, folder: Path, *, full: bool) -> Iterator[Case]:
    """Every plan case, made in the folder."""
    for name, (change, exits) in CHANGES.items():
        path = Path(shutil.copy(good, folder / f"{name}.citysoft"))
        change(path)
        yield Case(name, path, exits, beside=name == "wal-mode")
    content = good.read_bytes()
    chance = random.Random(3)
    sizes = list(range(512, len(content), 512))
    for size in sizes if full else chance.sample(sizes, 12):
        yield _written(folder, f"cut-at-{size}", content[:size])
    for number in range(3000 if full else 40):
        flipped = bytearray(content)
        at = chance.randrange(len(content))
        flipped[at] ^= 1 << chance.randrange(8)
        yield _written(folder, f"flip-{number}", bytes(flipped), ANY)
    pages = len(content) // 4096
    for number in range(1, pages if full else 9):
        one, two = chance.sample(range(1, pages), 2)
        changed = bytearray(content)
        changed[one * 4096 : one * 4096 + 4096] = content[two * 4096 : two * 4096 + 4096]
        yield _written(folder, f"page-{number}-twice", bytes(changed), ANY)
        changed = bytearray(content)
        changed[one * 4096 : one * 4096 + 4096] = chance.randbytes(4096)
        yield _written(folder, f"page-{number}-noise", bytes(changed), ANY)
    yield _written(folder, "appended", content + b"MZ" + chance.randbytes(5000), ANY)
    for suffix in ("-journal", "-wal", "-shm"):
        case = replace(_written(folder, f"sidecar{suffix}", content, ANY), beside=True)
        case.path.with_name(case.path.name + suffix).write_bytes(
            b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + chance.randbytes(4096)
        )
        yield case
    yield from odd_files(folder, ".citysoft")


def _written(folder: Path, name: str, content: bytes, exits: frozenset[int] = REFUSED) -> Case:
    path = folder / f"{name}.citysoft"
    path.write_bytes(content)
    return Case(name, path, exits)


def odd_files(folder: Path, suffix: str) -> Iterator[Case]:
    """Things that are no ordinary files."""
    (folder / f"directory{suffix}").mkdir()
    yield Case("directory", folder / f"directory{suffix}")
    yield Case("missing", folder / f"missing{suffix}")
    if os.name == "posix":
        os.mkfifo(folder / f"pipe{suffix}")
        (folder / f"device{suffix}").symlink_to("/dev/zero")
        (folder / f"loop{suffix}").symlink_to(folder / f"loop{suffix}")
        for name in ("pipe", "device", "loop"):
            yield Case(name, folder / f"{name}{suffix}")
