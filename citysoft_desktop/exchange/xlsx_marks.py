"""What an XLSX file says beside its values: formulas, failed cells, notes, links, merged and struck-through cells.

Cells are found with byte patterns, so a large sheet costs little; everything small (styles, links, notes, merged
areas) is read with defusedxml, which refuses entities and document types.
"""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.limits import MEGABYTE, Limits
from citysoft_desktop.exchange.marks import Marks

_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SHEET_DATA = re.compile(rb"<(\w+:)?sheetData[\s>/].*</(?:\w+:)?sheetData\s*>", re.DOTALL)
_FORMULA = re.compile(
    rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*)<)'
)
_FAILED = re.compile(
    rb'<(?:\w+:)?c\s(?=[^>]*\bt="e")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>.{0,9000}?<(?:\w+:)?v>([^<]{1,20})<',
    re.DOTALL,
)
_FAR_ROW = re.compile(rb'<(?:\w+:)?c\s[^>/]*?\br="[A-Z]{1,3}(\d{5,7})"[^>/]*>')
_FAR_COLUMN = re.compile(rb'<(?:\w+:)?c\s[^>/]*?\br="([A-Z]{2,3})\d{1,7}"[^>/]*>')
_MAYBE_FAR = re.compile(
    rb'r="(?:[A-Z]{1,3}(?:[2-9]\d{4}|\d{6,7})|(?:[A-Z]{3}|[H-Z][A-Z]|G[S-Z])\d)'
)  # beyond GR or 19999
_AREA = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?\Z")
_HYPERLINK = re.compile(r'\s*HYPERLINK\(\s*"([^"]{1,2000})"', re.IGNORECASE)
_SHARED = re.compile(
    rb'<(?:\w+:)?c\s(?=[^>]*\bt="s")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?v>(\d{1,7})<'
)
_TEXT = re.compile(rb"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_RUN = re.compile(rb"<(?:\w+:)?r>(.*?)</(?:\w+:)?r>", re.DOTALL)
_STRIKE = re.compile(rb'<(?:\w+:)?strike(?:\s*/>|\s+val="(?:1|true)")')
_WORDS = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<")
_SMALL = 5 * MEGABYTE


def read_marks(path: Path, limits: Limits) -> dict[str, Marks]:
    """Marks by sheet name.

    Raises:
        FileProblem: ``table.unsafe`` for a document type or entity, ``table.too_many_rows`` or
            ``table.too_many_columns`` for a cell beyond the caps, ``table.damaged``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reader(path, archive, limits).read()
    except (
        zipfile.BadZipFile,
        OSError,
        EOFError,
        ParseError,
        UnicodeDecodeError,
        NotImplementedError,
    ) as problem:
        raise FileProblem("table.damaged", name=path.name) from problem
    except DefusedXmlException as problem:
        raise FileProblem("table.unsafe", name=path.name) from problem


class _Reader:
    def __init__(self, path: Path, archive: zipfile.ZipFile, limits: Limits) -> None:
        self._path = path
        self._archive = archive
        self._limits = limits
        self._names = set(archive.namelist())
        self._struck_texts: frozenset[int] = frozenset()

    def read(self) -> dict[str, Marks]:
        book = next((name for name in self._names if name.lower().endswith("xl/workbook.xml")), "")
        if not book:
            raise FileProblem("table.damaged", name=self._path.name)
        texts = b""
        if "xl/sharedStrings.xml" in self._names:
            texts = self._bytes("xl/sharedStrings.xml")
        self._struck_texts = _struck_texts(texts)
        relations = self._relations(book)
        struck = self._struck_styles(posixpath.dirname(book))
        found: dict[str, Marks] = {}
        for element in self._xml(book).iter():
            if _local(element) == "sheet":
                target = relations.get(element.get(_REL, ""), ("", ""))[1]
                if target in self._names:
                    found[element.get("name", "")] = self._sheet(target, struck)
        return found

    def _bytes(self, name: str) -> bytes:
        with self._archive.open(name) as stream:
            data = stream.read(self._limits.max_unpacked + 1)
        if len(data) > self._limits.max_unpacked:
            raise FileProblem(
                "table.too_large", name=self._path.name, limit=self._limits.max_unpacked // MEGABYTE
            )
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise FileProblem("table.unsafe", name=self._path.name)
        return data

    def _xml(self, name: str) -> Element:
        return self._parse(self._bytes(name))

    def _parse(self, data: bytes) -> Element:
        if len(data) > _SMALL:
            raise FileProblem("table.too_large", name=self._path.name, limit=_SMALL // MEGABYTE)
        parsed: Any = defusedxml.ElementTree.fromstring(data, forbid_dtd=True)
        assert isinstance(parsed, Element)
        return parsed

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Id -> (type, part or outside address) of the relations of a part."""
        folder, base = posixpath.split(part)
        name = f"{folder}/_rels/{base}.rels"
        if name not in self._names:
            return {}
        found = {}
        for element in self._xml(name):
            target = element.get("Target", "")
            if element.get("TargetMode") != "External":
                target = (
                    target.lstrip("/")
                    if target.startswith("/")
                    else posixpath.normpath(posixpath.join(folder, target))
                )
            found[element.get("Id", "")] = (element.get("Type", ""), target)
        return found

    def _struck_styles(self, folder: str) -> list[int]:
        """Numbers of the cell styles whose font is struck through."""
        name = f"{folder}/styles.xml"
        if name not in self._names or b"strike" not in self._bytes(name):
            return []
        fonts: list[bool] = []
        styles: list[int] = []
        for element in self._xml(name):
            if _local(element) == "fonts":
                for font in element:
                    strike = next((child for child in font if _local(child) == "strike"), None)
                    fonts.append(strike is not None and strike.get("val", "1") not in ("0", "false"))
            elif _local(element) == "cellXfs":
                for number, style in enumerate(element):
                    font_id = int(style.get("fontId", "0"))
                    if font_id < len(fonts) and fonts[font_id]:
                        styles.append(number)
        return styles

    def _sheet(self, part: str, struck: list[int]) -> Marks:
        data = self._bytes(part)
        self._check_extent(data)
        marks = Marks()
        cap = self._limits.max_marks
        if b"<f" in data or b":f" in data:
            for match in _FORMULA.finditer(data):
                place = _place(match[1].decode(), match[2].decode())
                marks.formulas.append(place)
                if match[3] and (
                    link := _HYPERLINK.match(html.unescape(match[3].decode("utf-8", "replace")))
                ):
                    marks.links.append((*place, link[1]))
                if len(marks.formulas) >= cap:
                    break
        if b't="e"' in data:
            for match in _FAILED.finditer(data):
                marks.errors.append(
                    (*_place(match[1].decode(), match[2].decode()), match[3].decode("utf-8", "replace"))
                )
                if len(marks.errors) >= cap:
                    break
        if struck:
            numbers = b"|".join(str(number).encode() for number in struck)
            pattern = re.compile(
                rb'<(?:\w+:)?c\s(?=[^>]*\bs="(?:' + numbers + rb')")[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>/]*>'
            )
            for match in pattern.finditer(data):
                marks.struck.append(_place(match[1].decode(), match[2].decode()))
                if len(marks.struck) >= cap:
                    break
        if self._struck_texts:
            known = set(marks.struck)
            for match in _SHARED.finditer(data):
                place = _place(match[1].decode(), match[2].decode())
                if int(match[3]) in self._struck_texts and place not in known and len(marks.struck) < cap:
                    marks.struck.append(place)
        self._frame(part, data, marks)
        return marks

    def _check_extent(self, data: bytes) -> None:
        if not _MAYBE_FAR.search(data):
            return
        for match in _FAR_ROW.finditer(data):
            if int(match[1]) > self._limits.max_rows:
                raise FileProblem("table.too_many_rows", name=self._path.name, limit=self._limits.max_rows)
        for match in _FAR_COLUMN.finditer(data):
            if _column(match[1].decode()) >= self._limits.max_columns:
                raise FileProblem(
                    "table.too_many_columns",
                    name=self._path.name,
                    row=0,
                    count=_column(match[1].decode()) + 1,
                    limit=self._limits.max_columns,
                )

    def _frame(self, part: str, data: bytes, marks: Marks) -> None:
        """Merged areas, links and notes: the sheet without its cells is small enough to be parsed."""
        relations = self._relations(part)
        for element in self._parse(_SHEET_DATA.sub(b"", data, count=1)).iter():
            kind = _local(element)
            if kind == "mergeCell" and len(marks.merged) < self._limits.max_marks:
                area = _area(element.get("ref", ""))
                if area is not None:
                    marks.merged.append(area)
            elif kind == "hyperlink" and len(marks.links) < self._limits.max_marks:
                area = _area(element.get("ref", ""))
                address = relations.get(element.get(_REL, ""), ("", ""))[1]
                if area is not None and address:
                    marks.links.append((area[0], area[1], address[:2000]))
        for kind, target in relations.values():
            if kind.endswith("/comments") and target in self._names:
                self._comments(target, marks)

    def _comments(self, part: str, marks: Marks) -> None:
        for element in self._xml(part).iter():
            if _local(element) == "comment" and len(marks.comments) < self._limits.max_marks:
                area = _area(element.get("ref", ""))
                text = "".join(child.text or "" for child in element.iter() if _local(child) == "t").strip()
                if area is not None and text:
                    marks.comments.append((area[0], area[1], text[:10_000]))


def _struck_texts(data: bytes) -> frozenset[int]:
    """Numbers of the shared texts of which every run with words is struck through."""
    if b"strike" not in data:
        return frozenset()
    found = set()
    for number, match in enumerate(_TEXT.finditer(data)):
        runs = [run[1] for run in _RUN.finditer(match[1] or b"")]
        worded = [run for run in runs if any(words.strip() for words in _WORDS.findall(run))]
        if worded and all(_STRIKE.search(run) for run in worded):
            found.add(number)
    return frozenset(found)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _place(letters: str, row: str) -> tuple[int, int]:
    return int(row) - 1, _column(letters)


def _area(text: str) -> tuple[int, int, int, int] | None:
    match = _AREA.match(text)
    if match is None:
        return None
    top, left = _place(match[1], match[2])
    if not match[3]:
        return top, left, top, left
    bottom, right = _place(match[3], match[4])
    return top, left, bottom, right
