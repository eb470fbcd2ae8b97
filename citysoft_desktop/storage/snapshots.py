"""Named states of a plan, kept in the plan file: ``services.keeping.SnapshotShelf``.

A body is the JSON export with contacts, compressed. It is read for comparing and restoring only; opening a plan
never touches it.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from citysoft_desktop.base.clock import Clock, utc_now_iso
from citysoft_desktop.base.collecting import paused
from citysoft_desktop.domain.errors import CitySoftError, DamagedFile, ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.domain.written import Written
from citysoft_desktop.services.json_plan import MAX_BYTES, hangs_together, parse_plan, plan_text
from citysoft_desktop.services.keeping import SnapshotData, SnapshotInfo
from citysoft_desktop.storage.digest import digest_of_lines, plan_digest

_COLUMNS = "id, name, note, who, at, digest, counts"
MAX_NAME = 200
LEVEL = 4
"""Of compression: 6 takes twice as long for a twentieth less."""
_PIECE = 1 << 20
ERASED = "erased_persons"
"""Key of ``file_meta``: ids (no names) of persons erased for good, so that no restore brings them back."""


def packed(plan: Plan) -> bytes:
    """A plan as a body."""
    return _pack(plan, lambda part: None)[0]


def packed_to_keep(plan: Plan) -> tuple[bytes, str]:
    """A body that gives exactly this plan again when it is read, and the digest of its content.

    What reading asks of records is asked of them here, and the body is unpacked again: reading all of it as a file from
    outside would take ten times as long and show no more.

    Raises:
        ValidationError: ``snapshot.not_kept``, a state that cannot be restored is not promised.
    """
    lines: dict[str, dict[str, str]] = {}
    sound = True

    def look(part: Written) -> None:
        nonlocal sound
        sound = sound and part.reads_back()
        lines.setdefault(part.kind, {}).update(zip(part.values[0], part.lists(), strict=True))

    try:
        body, length, check = _pack(plan, look)
    except ValueError:  # half a character, or a number without end
        sound = False
    if not (sound and length <= MAX_BYTES and _unpacks(body, length, check) and hangs_together(plan)):
        raise ValidationError("snapshot.not_kept")
    return body, digest_of_lines(lines)


def _pack(plan: Plan, seen: Callable[[Written], None]) -> tuple[bytes, int, int]:
    """A body, and how many bytes it unpacks to, and their check sum."""
    packer, parts = zlib.compressobj(LEVEL), []
    length = check = 0
    for text in plan_text(plan, include_persons=True, seen=seen):
        data = text.encode("utf-8")
        length, check = length + len(data), zlib.crc32(data, check)
        parts.append(packer.compress(data))
    return b"".join((*parts, packer.flush())), length, check


def _unpacks(body: bytes, length: int, check: int) -> bool:
    """Whether a body gives so many bytes with this check sum."""
    opener = zlib.decompressobj()
    found = total = 0
    data = opener.decompress(body, _PIECE)
    while data:
        found, total = found + len(data), zlib.crc32(data, total)
        data = opener.decompress(opener.unconsumed_tail, _PIECE)
    return opener.eof and (found, total) == (length, check)


def unpacked(body: bytes) -> Plan:
    """The plan of a body. Raises DamagedFile ``snapshot.damaged``."""
    try:
        opener = zlib.decompressobj()
        data = opener.decompress(body, MAX_BYTES + 1)
        if len(data) > MAX_BYTES or not opener.eof:
            raise DamagedFile("snapshot.damaged")
        document = parse_plan(data, "")
    except DamagedFile:
        raise
    except (zlib.error, CitySoftError):
        raise DamagedFile("snapshot.damaged") from None
    return Plan({kind: {r.id: r for r in rows} for kind, rows in document.records.items()})


def counts_of(plan: Plan) -> dict[str, int]:
    """How many records of each kind there are, empty kinds left out."""
    return {kind: len(plan.records(kind)) for kind in KINDS if len(plan.records(kind))}


class Snapshots:
    """The shelf of one open plan file."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        writing: Callable[[], AbstractContextManager[Any]],
        clock: Clock,
    ) -> None:
        self._connection = connection
        self._writing = writing
        self._clock = clock

    def list(self) -> list[SnapshotInfo]:
        """Newest first."""
        if not _there(self._connection):
            return []
        rows = self._connection.execute(
            f"SELECT {_COLUMNS}, length(body) FROM snapshot ORDER BY rowid DESC"  # noqa: S608 - our own names
        )
        return [_info(row) for row in rows]

    def add(self, plan: Plan, name: str, note: str = "", *, who: str) -> SnapshotInfo:
        """Keep a state."""
        data = self.begin(plan, name, note, who=who)()
        self.put_back(data)
        return data.info

    def begin(self, plan: Plan, name: str, note: str = "", *, who: str) -> Callable[[], SnapshotData]:
        """Check the name; what comes back packs the plan in a worker."""
        name, erased = self._free_name(name), erased_persons(self._connection)

        def work() -> SnapshotData:
            with paused():
                body, digest = packed_to_keep(plan)
            at, counts = utc_now_iso(self._clock), counts_of(plan)
            info = SnapshotInfo(new_id(), name, clean(note), who, at, digest, counts, len(body))
            return SnapshotData(info, body, erased)

        return work

    def rename(self, snapshot_id: str, name: str, note: str) -> None:
        """Change name and note."""
        name = self._free_name(name, but=snapshot_id)
        with self._writing():
            found = self._connection.execute(
                "UPDATE snapshot SET name = ?, note = ? WHERE id = ?", (name, clean(note), snapshot_id)
            )
            if found.rowcount == 0:
                raise ValidationError("snapshot.missing")

    def delete(self, snapshot_id: str) -> SnapshotData:
        """Take one out."""
        with self._writing():
            data = self._data(snapshot_id)
            self._connection.execute("DELETE FROM snapshot WHERE id = ?", (snapshot_id,))
        return data

    def put_back(self, data: SnapshotData) -> None:
        """Write one."""
        self._free_name(data.info.name)
        meanwhile = erased_persons(self._connection) - data.erased
        if meanwhile:
            plan = without_persons(unpacked(data.body), meanwhile)
            body = packed(plan)
            data = SnapshotData(
                replace(data.info, digest=plan_digest(plan), counts=counts_of(plan), size=len(body)), body
            )
        info = data.info
        with self._writing():
            self._connection.execute(
                f"INSERT INTO snapshot ({_COLUMNS}, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (
                    info.id,
                    info.name,
                    info.note,
                    info.who,
                    info.at,
                    info.digest,
                    json.dumps(dict(info.counts)),
                    data.body,
                ),
            )

    def load(self, snapshot_id: str) -> Plan:
        """Its records, checked."""
        return self.reading(snapshot_id)()

    def reading(self, snapshot_id: str) -> Callable[[], Plan]:
        """Fetch its body; what comes back makes the records, in a worker."""
        data = self._data(snapshot_id)

        def work() -> Plan:
            plan = unpacked(data.body)
            if plan_digest(plan) != data.info.digest:
                raise DamagedFile("snapshot.damaged")
            return plan

        return work

    def _data(self, snapshot_id: str) -> SnapshotData:
        row = None
        if _there(self._connection):
            row = self._connection.execute(
                f"SELECT {_COLUMNS}, length(body), body FROM snapshot WHERE id = ?",  # noqa: S608
                (snapshot_id,),
            ).fetchone()
        if row is None:
            raise ValidationError("snapshot.missing")
        return SnapshotData(_info(row[:-1]), bytes(row[-1]), erased_persons(self._connection))

    def _free_name(self, name: str, *, but: str = "") -> str:
        name = clean_line(name, limit=MAX_NAME)
        taken = {info.name.casefold() for info in self.list() if info.id != but}
        if not name or name.casefold() in taken:
            raise ValidationError("snapshot.name" if name else "snapshot.no_name")
        return name


def _there(connection: sqlite3.Connection) -> bool:
    """A plan of schema 1 opened for reading has no such table."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'snapshot'")
    return found.fetchone() is not None


def _info(row: tuple[Any, ...]) -> SnapshotInfo:
    try:
        counts = {str(k): int(v) for k, v in json.loads(row[6]).items()}
    except (ValueError, TypeError, AttributeError):
        counts = {}
    key, name, note, who, at, digest = (str(value) for value in row[:6])
    return SnapshotInfo(key, name, note, who, at, digest, counts, int(row[7]))


def erase_from_snapshots(connection: sqlite3.Connection, person_id: str) -> None:
    """Take a person out of every body, and note the id so that no restore brings the person back.

    Works inside the transaction that erases the person from the plan. A body that cannot be read is removed: what
    may hold the data of somebody who asked to be forgotten does not stay.
    """
    for snapshot_id, body in connection.execute("SELECT id, body FROM snapshot").fetchall():
        try:
            plan = unpacked(bytes(body))
        except DamagedFile:
            connection.execute("DELETE FROM snapshot WHERE id = ?", (snapshot_id,))
            continue
        kept = without_persons(plan, {person_id})
        if kept is not plan:
            connection.execute(
                "UPDATE snapshot SET body = ?, digest = ?, counts = ? WHERE id = ?",
                (packed(kept), plan_digest(kept), json.dumps(counts_of(kept)), snapshot_id),
            )
    known = erased_persons(connection) | {person_id}
    connection.execute(
        "INSERT INTO file_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (ERASED, json.dumps(sorted(known))),
    )


def erased_persons(connection: sqlite3.Connection) -> frozenset[str]:
    """Ids of persons erased for good."""
    row = connection.execute("SELECT value FROM file_meta WHERE key = ?", (ERASED,)).fetchone()
    try:
        return frozenset(str(item) for item in json.loads(row[0])) if row else frozenset()
    except (ValueError, TypeError):
        return frozenset()


def without_persons(plan: Plan, ids: frozenset[str] | set[str]) -> Plan:
    """The plan without these persons and what hangs on them; the same object when none is in it."""
    if not any(person_id in plan.records("person") for person_id in ids):
        return plan
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    for person_id in ids:
        tables["person"].pop(person_id, None)
    for kind in ("citation", "custom_value"):
        tables[kind] = {k: r for k, r in tables[kind].items() if r.subject_id not in ids}  # type: ignore[attr-defined]
    return Plan(tables)
