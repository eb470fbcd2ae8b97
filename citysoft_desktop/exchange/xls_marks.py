"""What a legacy XLS file (BIFF8, Excel 97 to 2003) says beside its values.

Records are stepped over one after the other and only those that carry a mark are looked into; a formula is seen, never
worked out. Layouts: [MS-XLS] Excel Binary File Format.
"""

from __future__ import annotations

import struct
from pathlib import Path

from citysoft_desktop.exchange.limits import Limits
from citysoft_desktop.exchange.marks import Marks
from citysoft_desktop.exchange.ole import NotReadable, read_stream

_BOF, _EOF, _SHEET, _FONT, _XF, _CONTINUE = 0x809, 0x0A, 0x85, 0x31, 0xE0, 0x3C
_FORMULA, _FAILED, _LINK, _NOTE, _OBJECT, _TEXT = 0x06, 0x205, 0x1B8, 0x1C, 0x5D, 0x1B6
_ONE_CELL = frozenset({0x06, 0xFD, 0x203, 0x204, 0x205, 0x27E})
_MANY_CELLS = 0xBD  # numbers side by side, each with its own format
_WEB = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
_MOST_SHEETS = 256  # each is stepped through
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


def read_xls_marks(path: Path, limits: Limits) -> dict[str, Marks] | None:
    """Marks by sheet name; None when the file is older than Excel 97 or does not hold together."""
    try:
        book = read_stream(path.read_bytes(), ("Workbook",))
        return _Reader(book, limits).read()
    except (NotReadable, struct.error, IndexError, UnicodeDecodeError):
        return None


class _Reader:
    def __init__(self, book: bytes, limits: Limits) -> None:
        self._book = book
        self._cap = limits.max_marks
        self._struck_fonts: list[bool] = []
        self._struck: list[bool] = []  # by number of the cell format

    def _record(self, place: int) -> tuple[int, bytes, int]:
        kind, length = struct.unpack_from("<HH", self._book, place)
        return kind, self._book[place + 4 : place + 4 + length], place + 4 + length

    def read(self) -> dict[str, Marks]:
        sheets: list[tuple[str, int, bool]] = []
        place = 0
        kind, body, place = self._record(place)
        if kind != _BOF or struct.unpack_from("<H", body)[0] != 0x600:
            raise NotReadable("older than Excel 97")
        while place < len(self._book):
            kind, body, place = self._record(place)
            if kind == _EOF:
                break
            if kind == _SHEET and len(sheets) < _MOST_SHEETS:
                offset, state = struct.unpack_from("<IB", body)
                sheets.append((_short_text(body[6:]), offset, state & 3 != 0))
            elif kind == _FONT:
                self._struck_fonts.append(bool(struct.unpack_from("<H", body, 2)[0] & 8))
            elif kind == _XF:
                font = struct.unpack_from("<H", body)[0]
                font -= font > 3  # number 4 is never used
                self._struck.append(font < len(self._struck_fonts) and self._struck_fonts[font])
        return {name: self._sheet(offset, hidden) for name, offset, hidden in sheets}

    def _sheet(self, place: int, hidden: bool) -> Marks:
        marks = Marks(hidden=hidden)
        notes: dict[int, str] = {}
        shape, depth = 0, 0
        text_length = -1
        while place < len(self._book):
            kind, body, place = self._record(place)
            if kind == _BOF:
                depth += 1  # a chart inside the sheet has its own records
            elif kind == _EOF:
                depth -= 1
                if depth == 0:
                    break
            elif depth != 1:
                continue
            elif kind in _ONE_CELL:
                self._cell(kind, body, marks)
            elif kind == _MANY_CELLS:
                row, column = struct.unpack_from("<HH", body)
                for step in range((len(body) - 6) // 6):
                    self._note_struck(
                        marks, row, column + step, struct.unpack_from("<H", body, 4 + 6 * step)[0]
                    )
            elif kind == _LINK and len(marks.links) < self._cap:
                self._link(body, marks)
            elif kind == _OBJECT and len(body) >= 8:
                shape = struct.unpack_from("<H", body, 6)[0]
            elif kind == _TEXT and len(body) >= 12:
                text_length = struct.unpack_from("<H", body, 10)[0]
            elif kind == _CONTINUE and text_length >= 0:
                notes[shape] = _characters(body, text_length)
                text_length = -1
            elif kind == _NOTE and len(marks.comments) < self._cap:
                row, column, _flags, shape_of = struct.unpack_from("<HHHH", body)
                text = notes.get(shape_of, "").strip()
                if text:
                    marks.comments.append((row, column, text[:10_000]))
        return marks

    def _cell(self, kind: int, body: bytes, marks: Marks) -> None:
        row, column, style = struct.unpack_from("<HHH", body)
        self._note_struck(marks, row, column, style)
        error = -1
        if kind == _FORMULA:
            if len(marks.formulas) < self._cap:
                marks.formulas.append((row, column))
            if body[12:14] == b"\xff\xff" and body[6] == 2:
                error = body[8]
        elif kind == _FAILED and body[7] == 1:
            error = body[6]
        if error >= 0 and len(marks.errors) < self._cap:
            marks.errors.append((row, column, _ERRORS.get(error, "#ERROR")))

    def _note_struck(self, marks: Marks, row: int, column: int, style: int) -> None:
        if style < len(self._struck) and self._struck[style] and len(marks.struck) < self._cap:
            marks.struck.append((row, column))

    def _link(self, body: bytes, marks: Marks) -> None:
        """A web address; links to files and places in the workbook are not taken."""
        row, _last, column = struct.unpack_from("<HHH", body)
        flags = struct.unpack_from("<I", body, 28)[0]
        place = 32
        for bit in (0x10, 0x80):  # words shown, frame
            if flags & bit:
                place += 4 + 2 * int(struct.unpack_from("<I", body, place)[0])
        if not flags & 1 or flags & 0x100 or body[place : place + 16] != _WEB:
            return
        length = struct.unpack_from("<I", body, place + 16)[0]
        address = body[place + 20 : place + 20 + length].decode("utf-16-le", "replace").split("\0")[0]
        if address:
            marks.links.append((row, column, address[:2000]))


def _short_text(body: bytes) -> str:
    """A text whose length takes one byte."""
    return _characters(body[1:], body[0])


def _characters(body: bytes, count: int) -> str:
    if body[0] & 1:
        return body[1 : 1 + 2 * count].decode("utf-16-le", "replace")
    return body[1 : 1 + count].decode("latin-1")
