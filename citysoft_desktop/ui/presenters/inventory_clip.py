"""Cells on the clipboard, as Excel and Calc write and read them. No Qt.

Both put tab-separated text and an HTML table there. The text says what is seen; the table also says where a cell
begins and ends, and from Calc what a number or date is. Only texts are taken out: no tag, style, link or formula of
what is pasted is followed, and a text that a spreadsheet would run is copied so that it stays a text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

MAX_TEXT = 40_000_000
"""Characters of a table that are looked at; a longer one is read from its plain text."""
MAX_SPAN = 500
_FORMULA = ("=", "+", "-", "@")
_NUMBER = re.compile(r"[-+]?\d[\d.,\s]*%?\Z")
_YEAR = re.compile(r"([YJA])\1")  # year in the format codes of English, German and the Romance languages
_SERIAL_ZERO = dt.date(1899, 12, 30)

Block = list[list[str]]


# -- text with tabs ----------------------------------------------------------------------------------------


def parse_block(text: str) -> Block:
    """A block of text with tabs between cells. Cells with tabs, line ends or quotes stand in quotes, quotes doubled.

    Excel quotes a cell only when it has to, so a lone quote, or a title in quotes, is a text like any other.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = text.removesuffix("\n")
    if not text:
        return []
    if '"' not in text:
        return [line.split("\t") for line in text.split("\n")]
    rows: Block = [[]]
    place, size = 0, len(text)
    while True:
        cell, place = _quoted(text, place) if text.startswith('"', place) else _bare(text, place)
        rows[-1].append(cell)
        if place >= size:
            return rows
        if text[place] == "\n":
            rows.append([])
        place += 1


def _bare(text: str, place: int) -> tuple[str, int]:
    tab, line = text.find("\t", place), text.find("\n", place)
    ends = [end for end in (tab, line) if end >= 0]
    end = min(ends) if ends else len(text)
    return text[place:end], end


def _quoted(text: str, place: int) -> tuple[str, int]:
    """A cell in quotes, if its closing quote is followed by the end of the cell."""
    end = place + 1
    while True:
        end = text.find('"', end)
        if end < 0:
            return _bare(text, place)
        if text.startswith('""', end):
            end += 2
            continue
        break
    after = end + 1
    if after < len(text) and text[after] not in "\t\n":
        return _bare(text, place)
    inner = text[place + 1 : end]
    if not any(sign in inner for sign in '\t\n"'):
        return _bare(text, place)  # nothing made the quotes needed: they belong to the text
    return inner.replace('""', '"'), after


def format_block(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a spreadsheet reads them from plain text."""
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            cell = cell.replace("\r\n", "\n").replace("\r", "\n")
            if any(sign in cell for sign in '\t\n"'):
                cell = '"' + cell.replace('"', '""') + '"'
            cells.append(cell)
        lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"


def safe_block(rows: Sequence[Sequence[str]]) -> str:
    """The same for another program: a text it would take for a formula gets an apostrophe before it."""
    return format_block([[f"'{cell}" if is_formula(cell) else cell for cell in row] for row in rows])


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would calculate a pasted text."""
    return cell.startswith(_FORMULA) and len(cell) > 1 and not _NUMBER.match(cell)


# -- HTML --------------------------------------------------------------------------------------------------


def format_html(rows: Sequence[Sequence[str]], *, heading: bool = False) -> str:
    """Rows as a table every office program takes: each cell marked as text, line ends inside a cell kept."""
    parts = [
        '<html><head><meta charset="utf-8">'
        "<style>td,th{mso-number-format:'\\@';vertical-align:top}br{mso-data-placement:same-cell}</style>"
        "</head><body><table>"
    ]
    for number, row in enumerate(rows):
        tag = "th" if heading and not number else "td"
        cells = "".join(
            f"<{tag} style=\"mso-number-format:'\\@'\">{_html_text(cell)}</{tag}>" for cell in row
        )
        parts.append(f"<tr>{cells}</tr>")
    parts.append("</table></body></html>")
    return "".join(parts)


def _html_text(text: str) -> str:
    text = escape(text.replace("\r\n", "\n").replace("\r", "\n"), quote=False)
    return text.replace("\n", '<br style="mso-data-placement:same-cell">').replace("\t", "&#9;")


def parse_html(text: str) -> Block:
    """The first table of an HTML text as plain cells; [] when there is none.

    Merged cells keep their place: the text stands in the first, the others are empty. Rows and cells that are not
    shown are left out.
    """
    if len(text) > MAX_TEXT or "<t" not in text.lower():
        return []
    reader = _Tables()
    try:
        reader.feed(_without_head(text))
        reader.close()
    except (AssertionError, ValueError, RecursionError):  # what no browser would read either
        return []
    return reader.block()


def _without_head(text: str) -> str:
    """Windows puts lines with offsets before the HTML, which some programs hand over as they are."""
    if text.startswith("Version:"):
        start = text.find("<")
        return text[start:] if start >= 0 else ""
    return text


class _Tables(HTMLParser):
    """Collects the cells of the first table; inner tables belong to their cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: Block = []
        self._depth = 0
        self._done = False
        self._silent = 0  # inside <style>, <script>, <head>
        self._skip_row = False
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._fixed = ""  # what the program says the cell holds
        self._column = 0
        self._below: dict[int, int] = {}  # column -> rows still covered from above

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in ("style", "script", "title"):
            self._silent += 1
        elif self._done:
            return
        elif tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self._end_row()
            self._skip_row = "display:none" in found.get("style", "").replace(" ", "").lower()
            if not self._skip_row:
                self._rows.append([])
                self._column = 0
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            if not self._skip_row:
                if not self._rows:
                    self._rows.append([])
                self._cell = []
                self._span = (_number(found.get("rowspan")), _number(found.get("colspan")))
                self._fixed = _cell_value(found)
        elif (tag == "br" and self._cell is not None) or (tag in ("p", "div", "li") and self._cell):
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "title"):
            self._silent = max(0, self._silent - 1)
        elif tag in ("td", "th") and self._depth == 1:
            self._end_cell()
        elif tag == "tr" and self._depth == 1:
            self._end_row()
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_row()
                self._done = bool(self._rows)

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _covered(self) -> None:
        """Skip the columns a cell above reaches into."""
        while self._below.get(self._column, 0) > 0:
            self._below[self._column] -= 1
            self._rows[-1].append("")
            self._column += 1

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = "".join(self._cell).replace("\xa0", " ").split("\n")
        text = self._fixed or "\n".join(line.strip() for line in lines).strip()
        self._cell, self._fixed = None, ""
        self._covered()
        down, across = self._span
        for step in range(across):
            self._rows[-1].append(text if step == 0 else "")
            if down > 1:
                self._below[self._column] = down - 1
            self._column += 1

    def _end_row(self) -> None:
        self._end_cell()
        if self._rows and not self._skip_row:
            self._covered()

    def block(self) -> Block:
        """Rows of one width; nothing when there was no cell."""
        self._end_row()
        width = max((len(row) for row in self._rows), default=0)
        rows = [row + [""] * (width - len(row)) for row in self._rows if row]
        return rows if width else []


def _number(text: str | None) -> int:
    try:
        return max(1, min(MAX_SPAN, int(text or "1")))
    except ValueError:
        return 1


def _cell_value(attrs: dict[str, str]) -> str:
    """A number or day as Calc (sdval, sdnum) or an older Excel (x:num) notes it beside the text; "" when neither does.

    The text of such a cell depends on the language and the format of the other program; the value does not.
    """
    form = attrs.get("sdnum", "").split(";", 2)[-1] if "sdnum" in attrs else ""
    raw = attrs.get("sdval") or ""
    if not raw:
        return ""
    try:
        value = float(raw)
    except ValueError:
        return ""
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", form).upper()
    if _YEAR.search(bare):
        day = _day(value)
        if day is not None:
            has_day = "D" in bare or "T" in bare or ("J" in bare and "A" in bare)
            return day.strftime("%Y-%m-%d") if has_day else day.strftime("%Y-%m")
    if "%" in bare or ":" in bare:
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else raw


def _day(serial: float) -> dt.date | None:
    if not 1 <= serial < 2_958_466:
        return None
    return _SERIAL_ZERO + dt.timedelta(days=int(serial))


# -- what a paste means --------------------------------------------------------------------------------------


def read_clipboard(text: str, html: str = "") -> Block:
    """The block on the clipboard: its table if there is one, else its text."""
    table = parse_html(html) if html else []
    plain = parse_block(text)
    if not table:
        return plain
    if plain and [len(row) for row in plain] == [len(row) for row in table]:
        # Both say the same cells. An empty cell of one of them is a cell the program wrote another way.
        return [
            [cell or other for cell, other in zip(row, others, strict=True)]
            for row, others in zip(table, plain, strict=True)
        ]
    return table


def fill_to(block: Block, rows: int, columns: int) -> Block:
    """Repeat a block over a selection of so many cells when it goes into it whole, as spreadsheets do."""
    height, width = len(block), max((len(row) for row in block), default=0)
    if not height or not width or rows % height or columns % width or (rows, columns) == (height, width):
        return block
    even = [row + [""] * (width - len(row)) for row in block]
    return [row * (columns // width) for row in even] * (rows // height)
