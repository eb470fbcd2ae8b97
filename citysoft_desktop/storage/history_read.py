"""Reading the change log needs no SQLAlchemy: the window asks for undo labels before anything is written."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Mapping
from typing import Any

from citysoft_desktop.base.watching import CHUNK, done
from citysoft_desktop.domain.codec import Row
from citysoft_desktop.domain.errors import DamagedFile
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.ports import HistoryEntry, HistoryStatus

Image = tuple[str, str, Row | None, Row | None]


def pack(images: list[Image]) -> bytes:
    """Images as compressed JSON, in lines of some hundred: made and read in one piece, a large step would hold
    every other thread of the program for as long.
    """
    packer = zlib.compressobj(6 if len(images) < 500 else 1)
    parts = [packer.compress(b"[")]
    for start in range(0, len(images), CHUNK):
        part = images[start : start + CHUNK]
        line = json.dumps(part, ensure_ascii=False, separators=(",", ":"))[1:-1]
        parts.append(packer.compress((",\n" if start else "").encode() + line.encode()))
        done(len(part))
    parts.append(packer.compress(b"]") + packer.flush())
    return b"".join(parts)


MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes of one step's images: an import of a hundred thousand rows stays below; a bomb does not."""


def unpack(blob: bytes) -> list[Image]:
    """Images back from their stored form.

    Raises:
        DamagedFile: ``history.damaged``, also for what unpacks to more than any step can hold.
    """
    found: list[Image] = []
    try:
        unpacker = zlib.decompressobj()
        text = unpacker.decompress(blob, MAX_UNPACKED).decode()
        if not unpacker.eof:
            raise DamagedFile("history.damaged")
        if "\n" not in text:
            found = [tuple(item) for item in json.loads(text)]
        else:
            for line in text[1:-1].split(
                "\n"
            ):  # JSON writes line ends inside texts as \\n, so these are ours
                found.extend(tuple(item) for item in json.loads(f"[{line.removesuffix(',')}]"))
    except (zlib.error, ValueError, TypeError, RecursionError):
        raise DamagedFile("history.damaged") from None
    for image in found:
        if (
            len(image) != 4
            or image[0] not in KINDS
            or not all(row is None or isinstance(row, dict) for row in image[2:])
        ):
            raise DamagedFile("history.damaged")
    return found


def params_of(text: str) -> dict[str, Any]:
    """What fills the sentence of a step; nothing when it cannot be read."""
    try:
        params = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return params if isinstance(params, dict) else {}


def status(connection: sqlite3.Connection) -> HistoryStatus:
    """What undo and redo would do."""
    done = connection.execute(
        "SELECT label, params, length(images) FROM history WHERE state='done' ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    undone = connection.execute(
        "SELECT label, params, length(images) FROM history WHERE state='undone' ORDER BY seq LIMIT 1"
    ).fetchone()
    return HistoryStatus(
        undo_label=done[0] if done else None,
        undo_params=params_of(done[1]) if done else None,
        redo_label=undone[0] if undone else None,
        redo_params=params_of(undone[1]) if undone else None,
        undo_size=done[2] if done else 0,
        redo_size=undone[2] if undone else 0,
    )


def entries(
    connection: sqlite3.Connection, *, limit: int, record_id: str | None, before: int | None = None
) -> list[HistoryEntry]:
    """The log, newest first, with row images; only steps that touch ``record_id``, older than ``before``."""
    found: list[HistoryEntry] = []
    rows = connection.execute(
        "SELECT seq, command, label, params, who, at, state, images FROM history WHERE seq < ?"
        " ORDER BY seq DESC",
        (before if before is not None else 1 << 62,),
    )
    for seq, command, label, params, who, at, state, blob in rows:
        images = unpack(blob)
        if record_id is not None:
            images = [i for i in images if _touches(i, record_id)]
            if not images:
                continue
        changes: tuple[tuple[str, str, Mapping[str, Any] | None, Mapping[str, Any] | None], ...] = tuple(
            images
        )
        found.append(HistoryEntry(seq, command, label, params_of(params), who, at, state, changes))
        if len(found) >= limit:
            break
    return found


def heads(connection: sqlite3.Connection, limit: int) -> list[HistoryEntry]:
    """The log without row images, newest first."""
    rows = connection.execute(
        "SELECT seq, command, label, params, who, at, state FROM history ORDER BY seq DESC LIMIT ?", (limit,)
    )
    return [
        HistoryEntry(seq, command, label, params_of(params), who, at, state)
        for seq, command, label, params, who, at, state in rows
    ]


class Removals:
    """What each step of an open plan removed, read once: it never changes."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Image, ...]] = {}

    def clear(self) -> None:
        """Forget: somebody was erased from the history."""
        self._known.clear()

    def reading(self, connection: sqlite3.Connection, seq: int) -> Callable[[], tuple[Image, ...]]:
        """Fetch the images of a step; what comes back reads them, in any thread."""
        if seq in self._known:
            known = self._known[seq]
            return lambda: known
        row = connection.execute(
            "SELECT images, seq = (SELECT max(seq) FROM history) FROM history WHERE seq = ?", (seq,)
        ).fetchone()
        blob, newest = (bytes(row[0]), bool(row[1])) if row else (b"", True)

        def work() -> tuple[Image, ...]:
            found = removed(blob)
            if not newest:  # the next one may still be joined to it
                self._known[seq] = found
            return found

        return work


def removed(blob: bytes) -> tuple[Image, ...]:
    """What a step removed. Most removed nothing, and that is seen without reading all their images.

    Raises:
        DamagedFile: ``history.damaged``.
    """
    if not blob:
        return ()
    try:
        if b"null]" not in zlib.decompressobj().decompress(blob, MAX_UNPACKED):
            return ()
    except zlib.error:
        raise DamagedFile("history.damaged") from None
    return tuple(image for image in unpack(blob) if image[3] is None and image[2] is not None)


def _touches(image: Image, record_id: str) -> bool:
    if image[1] == record_id:
        return True
    row = image[3] or image[2] or {}
    return record_id in (row.get("activity_id"), row.get("subject_id"))
