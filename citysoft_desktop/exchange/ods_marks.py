"""What an ODS file says beside its values: formulas, failed cells, notes, links, merged, struck-through and hidden.

The content part is read as a stream with defusedxml and nothing of it is kept, so memory stays small.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.limits import MEGABYTE, Limits
from citysoft_desktop.exchange.marks import Marks

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_HYPERLINK = re.compile(r'[^"]*\bHYPERLINK\(\s*"([^"]{1,2000})"', re.IGNORECASE)
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def read_ods_marks(path: Path, limits: Limits) -> dict[str, Marks]:
    """Marks by sheet name.

    Raises:
        FileProblem: ``table.unsafe`` for a document type or entity, ``table.too_large``, ``table.damaged``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo("content.xml").file_size > limits.max_unpacked:
                raise FileProblem("table.too_large", name=path.name, limit=limits.max_unpacked // MEGABYTE)
            with archive.open("content.xml") as stream:
                return _Reader(limits).read(stream)
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, ParseError, UnicodeDecodeError) as problem:
        raise FileProblem("table.damaged", name=path.name) from problem
    except DefusedXmlException as problem:
        raise FileProblem("table.unsafe", name=path.name) from problem


class _Reader:
    def __init__(self, limits: Limits) -> None:
        self._cap = limits.max_marks
        self._struck: set[str] = set()
        self._hidden: set[str] = set()
        self._found: dict[str, Marks] = {}
        self._marks = Marks()
        self._row = self._column = 0
        self._depth = 0

    def read(self, stream: IO[bytes]) -> dict[str, Marks]:
        style = ""
        events: Any = defusedxml.ElementTree.iterparse(stream, events=("start", "end"), forbid_dtd=True)
        for event, element in events:
            tag = element.tag
            if event == "start":
                if tag == f"{_STYLE}style":
                    style = element.get(f"{_STYLE}name", "")
                elif tag == f"{_TABLE}table":
                    self._begin(element)
                elif tag == f"{_TABLE}table-row":
                    self._column = 0
                continue
            if tag == f"{_STYLE}text-properties":
                self._note_struck(style, element)
            elif tag == f"{_STYLE}table-properties" and element.get(f"{_TABLE}display") == "false":
                self._hidden.add(style)
            elif tag in _CELLS:
                self._cell(element)
                element.clear()
            elif tag == f"{_TABLE}table-row":
                self._row += _repeated(element, "rows")
                element.clear()
            elif tag == f"{_TABLE}table":
                self._depth -= 1
                element.clear()
        return self._found

    def _begin(self, element: Element) -> None:
        self._depth += 1
        if self._depth > 1:  # a table inside a cell is no sheet
            return
        self._marks = Marks(hidden=element.get(f"{_TABLE}style-name", "") in self._hidden)
        self._found[element.get(f"{_TABLE}name", "")] = self._marks
        self._row = 0

    def _note_struck(self, style: str, element: Element) -> None:
        kinds = (element.get(f"{_STYLE}text-line-through-{name}", "none") for name in ("style", "type"))
        if any(kind != "none" for kind in kinds):
            self._struck.add(style)

    def _cell(self, cell: Element) -> None:
        if self._depth > 1:
            return
        marks, row, column = self._marks, self._row, self._column
        repeated = _repeated(cell, "columns")
        self._column += repeated
        filled = len(cell) > 0 or cell.get(f"{_OFFICE}value-type") is not None
        if not filled:
            return
        formula = cell.get(f"{_TABLE}formula", "")
        if formula and len(marks.formulas) < self._cap:
            marks.formulas += [(row, column + step) for step in range(min(repeated, 200))]
            link = _HYPERLINK.match(formula)
            if link and len(marks.links) < self._cap:
                marks.links.append((row, column, link[1]))
        if cell.get(f"{_CALC}value-type") == "error" and len(marks.errors) < self._cap:
            marks.errors.append((row, column, _words(cell)[:20] or "#ERROR"))
        wide, tall = _number(cell, "columns-spanned"), _number(cell, "rows-spanned")
        if (wide > 1 or tall > 1) and len(marks.merged) < self._cap:
            marks.merged.append((row, column, row + tall - 1, column + wide - 1))
        self._inside(cell, marks, row, column)

    def _inside(self, cell: Element, marks: Marks, row: int, column: int) -> None:
        struck = cell.get(f"{_TABLE}style-name", "") in self._struck
        plain = False
        for child in cell:
            if child.tag == f"{_OFFICE}annotation":
                text = _words(child)
                if text and len(marks.comments) < self._cap:
                    marks.comments.append((row, column, text[:10_000]))
            elif child.tag == f"{_TEXT}p":
                plain = plain or bool((child.text or "").strip())
                for part in child.iter():
                    address = part.get(_LINK, "")
                    if part.tag == f"{_TEXT}a" and address and len(marks.links) < self._cap:
                        marks.links.append((row, column, address[:2000]))
                    if part.tag == f"{_TEXT}span" and (part.text or "").strip():
                        inner = part.get(f"{_TEXT}style-name", "") in self._struck
                        struck = struck or (inner and not plain)
                        plain = plain or not inner
        if struck and len(marks.struck) < self._cap:
            marks.struck.append((row, column))


def _words(element: Element) -> str:
    lines = ["".join(part.itertext()) for part in element if part.tag == f"{_TEXT}p"]
    return "\n".join(line for line in lines if line.strip()).strip()


def _number(element: Element, name: str) -> int:
    text = element.get(f"{_TABLE}number-{name}", "1")
    return int(text) if text.isdecimal() and len(text) < 9 else 1


def _repeated(element: Element, what: str) -> int:
    return max(1, _number(element, f"{what}-repeated"))
