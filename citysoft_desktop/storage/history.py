"""The change log inside the plan file: undo, redo, who did what and when.

Kept without limit, outside the content digest and the exports. An undone step that is overwritten by a new one
is marked ``dropped`` and stays in the log, so the log never lies about what happened.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from citysoft_desktop.base.watching import CHUNK, done, expect
from citysoft_desktop.domain.changes import ChangeSet, RecordChange
from citysoft_desktop.domain.codec import Row, from_row, to_row
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.ports import Command
from citysoft_desktop.storage.history_read import Image, pack, params_of, unpack
from citysoft_desktop.storage.rows import delete_rows, insert_rows, update_rows
from citysoft_desktop.storage.tables import HistoryRow

MERGE_SECONDS = 5.0


def images_of(changes: Iterable[RecordChange], row_of: Callable[[Record], Row] = to_row) -> list[Image]:
    """Row images of record changes; ``row_of`` may hand over rows that were made already."""
    return [
        (c.kind, c.id, to_row(c.before) if c.before else None, row_of(c.after) if c.after else None)
        for c in changes
    ]


def _merged(old: list[Image], new: list[Image]) -> list[Image]:
    """Two steps as one: before of the first, after of the last; what came and went leaves no trace."""
    combined: dict[tuple[str, str], Image] = {(i[0], i[1]): i for i in old}
    for kind, record_id, before, after in new:
        first = combined.get((kind, record_id))
        combined[kind, record_id] = (kind, record_id, first[2] if first else before, after)
    return [image for image in combined.values() if image[2] != image[3]]


def record_step(
    connection: Connection,
    command: Command,
    changes: tuple[RecordChange, ...],
    *,
    who: str,
    now: str,
    row_of: Callable[[Record], Row] = to_row,
) -> None:
    """Write one executed command into the log, joined with the previous one when both are the same typing."""
    table = HistoryRow.__table__
    images = images_of(changes, row_of)
    last = connection.execute(select(table).order_by(table.c.seq.desc()).limit(1)).mappings().first()
    if (
        last is not None
        and command.merge_key is not None
        and last["state"] == "done"
        and last["merge_key"] == command.merge_key
        and last["who"] == who
        and 0 <= _seconds(last["at"], now) <= MERGE_SECONDS
    ):
        joined = pack(_merged(unpack(last["images"]), images))
        connection.execute(update(table).where(table.c.seq == last["seq"]).values(images=joined, at=now))  # type: ignore[arg-type]
        return
    connection.execute(update(table).where(table.c.state == "undone").values(state="dropped"))  # type: ignore[arg-type]
    connection.execute(
        insert(table).values(  # type: ignore[arg-type]
            command=command.name,
            label=command.label,
            params=json.dumps(command.label_params, ensure_ascii=False),
            who=who,
            at=now,
            state="done",
            merge_key=command.merge_key,
            images=pack(images),
        )
    )


def _seconds(earlier: str, later: str) -> float:
    try:
        return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
    except (ValueError, TypeError):  # a time nobody can read, or one without a zone: a step of its own
        return -1


def step_back(connection: Connection) -> ChangeSet | None:
    """Undo the last done step."""
    table = HistoryRow.__table__
    query = select(table).where(table.c.state == "done").order_by(table.c.seq.desc()).limit(1)
    return _replay(connection, query, origin="undo")


def step_forward(connection: Connection) -> ChangeSet | None:
    """Redo the step undone last."""
    table = HistoryRow.__table__
    query = select(table).where(table.c.state == "undone").order_by(table.c.seq).limit(1)
    return _replay(connection, query, origin="redo")


def _replay(connection: Connection, query: Any, *, origin: str) -> ChangeSet | None:
    row = connection.execute(query).mappings().first()
    if row is None:
        return None
    images = unpack(row["images"])
    expect(3 * len(images))  # read, written, told
    if origin == "undo":
        images = [(kind, record_id, after, before) for kind, record_id, before, after in reversed(images)]
    _apply(connection, images)
    table = HistoryRow.__table__
    state = "undone" if origin == "undo" else "done"
    connection.execute(update(table).where(table.c.seq == row["seq"]).values(state=state))  # type: ignore[arg-type]
    return ChangeSet(row["command"], row["label"], params_of(row["params"]), tuple(_told(images)), origin)


def _told(images: Sequence[Image]) -> Iterator[RecordChange]:
    for number, (kind, record_id, before, after) in enumerate(images, 1):
        yield RecordChange(
            kind,
            record_id,
            from_row(kind, before) if before is not None else None,
            from_row(kind, after) if after is not None else None,
        )
        if number % CHUNK == 0:
            done(CHUNK)


def _apply(connection: Connection, images: Iterable[Image]) -> None:
    inserts: dict[str, list[Row]] = {}
    updates: dict[str, list[Row]] = {}
    deletes: dict[str, list[str]] = {}
    for number, (kind, record_id, before, after) in enumerate(images, 1):
        if number % CHUNK == 0:
            done(CHUNK)
        if before is None and after is not None:
            inserts.setdefault(kind, []).append(to_row(from_row(kind, after)))
        elif after is None:
            deletes.setdefault(kind, []).append(record_id)
        else:
            updates.setdefault(kind, []).append(to_row(from_row(kind, after)))
    for kind, ids in deletes.items():
        delete_rows(connection, kind, ids)
    for kind, rows in inserts.items():
        insert_rows(connection, kind, rows)
    for kind, rows in updates.items():
        update_rows(connection, kind, rows)


def erase_from_history(connection: Connection, kind: str, record_id: str) -> None:
    """Take a record's data out of every step; the steps themselves stay."""
    table = HistoryRow.__table__
    for seq, blob in connection.execute(select(table.c.seq, table.c.images)).all():
        images = unpack(blob)
        kept = [i for i in images if not (i[0] == kind and i[1] == record_id)]
        if len(kept) != len(images):
            connection.execute(update(table).where(table.c.seq == seq).values(images=pack(kept)))  # type: ignore[arg-type]
