"""Find the tables in a sheet: where the headings are, what is title, margin, total or note, and where a table ends."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from citysoft_desktop.domain.ids import is_id
from citysoft_desktop.domain.matching.table import Cell, RawSheet, cell_text, is_blank
from citysoft_desktop.domain.matching.vocabulary import Vocabulary, key

_SEARCH = 60  # rows in which the first heading row is looked for
_LONGEST_HEADING = 80


@dataclass(frozen=True, slots=True)
class TableArea:
    """One table of a sheet. Rows and columns count from 0.

    Attributes:
        header_rows: one row, or two that are read as one ("Partner / Stadt").
        first, last: rows of the data, ``last`` included.
        columns: columns that belong to the table; what stands outside is a margin note.
    """

    header_rows: tuple[int, ...]
    first: int
    last: int
    columns: tuple[int, ...]
    headers: tuple[tuple[str, ...], ...]  # per column the parts of its heading, outer part first


def heading_score(cells: tuple[Cell, ...], words: Vocabulary) -> int:
    """How many cells of a row are words known as headings."""
    score = 0
    for cell in cells:
        if isinstance(cell, str) and 0 < len(cell.strip()) <= _LONGEST_HEADING:
            folded = key(cell)
            if folded in words.fields.exact or folded in words.ambiguous_headers:
                score += 1
            elif words.fields.within(folded) and len(folded.split(" ")) <= 5:
                score += 1 if len(folded.split(" ")) <= 3 else 0
    return score


def find_tables(sheet: RawSheet, words: Vocabulary) -> list[TableArea]:
    """All tables of a sheet from top to bottom; empty when there is none with at least two headings."""
    rows = sheet.rows
    start = _first_header(sheet, words)
    if start is None:
        return []
    areas = []
    header: int | None = start
    while header is not None:
        area = _area(sheet, header, words)
        following = _next_header(sheet, area, words)
        if following is not None:
            last = following - 1
            while last >= area.first and (
                _blank(rows[last], area.columns) or _is_title(sheet, last, following, area.columns)
            ):
                last -= 1
            area = TableArea(area.header_rows, area.first, last, area.columns, area.headers)
        areas.append(area)
        header = following
    return areas


def table_at(sheet: RawSheet, header: int, words: Vocabulary, depth: int = 0) -> TableArea | None:
    """The table whose headings stand in row ``header`` as somebody said; None when that row is empty.

    ``depth`` 1 or 2 is how many rows they take, ``header`` being the last of them; 0 leaves that to the program.
    """
    if not 0 <= header < len(sheet.rows) or all(is_blank(cell) for cell in sheet.rows[header]):
        return None
    if depth:
        rows = (header - 1, header) if depth == 2 and header > 0 else (header,)
        return _area(sheet, header, words, rows)
    if header > 0 and _is_second_header(sheet, header - 1, words):
        header -= 1
    return _area(sheet, header, words)


def _first_header(sheet: RawSheet, words: Vocabulary) -> int | None:
    rows = sheet.rows[:_SEARCH]
    scores = [heading_score(row, words) if _texts(row) >= 1 else 0 for row in rows]
    best = max(scores, default=0)
    if best >= 2:
        return next(number for number, score in enumerate(scores) if score >= max(2, (best + 1) // 2))
    filled = [(number, row) for number, row in enumerate(rows) if any(not is_blank(cell) for cell in row)]
    if best == 1:
        number = scores.index(1)
        if number == filled[0][0] or _texts(rows[number]) >= 2:
            return number
    for number, row in filled:  # headings in words we do not know: the first row as wide as the table
        width = sum(not is_blank(cell) for cell in row)
        if number == filled[-1][0]:
            break
        if width >= 2 and _words(row) == width and width >= max(_width(other) for _, other in filled) - 1:
            return number
    return None


def _width(row: tuple[Cell, ...]) -> int:
    return sum(not is_blank(cell) for cell in row)


def _texts(row: tuple[Cell, ...]) -> int:
    return sum(isinstance(cell, str) and bool(cell.strip()) for cell in row)


def _words(row: tuple[Cell, ...]) -> int:
    return sum(isinstance(cell, str) and any(char.isalpha() for char in cell) for cell in row)


def _blank(row: tuple[Cell, ...], columns: tuple[int, ...]) -> bool:
    return all(column >= len(row) or is_blank(row[column]) for column in columns)


def _area(sheet: RawSheet, header: int, words: Vocabulary, header_rows: tuple[int, ...] = ()) -> TableArea:
    rows = sheet.rows
    if not header_rows:
        header_rows = (header, header + 1) if _is_second_header(sheet, header, words) else (header,)
    first = header_rows[-1] + 1
    filled = {column for row in header_rows for column, cell in enumerate(rows[row]) if not is_blank(cell)}
    for top, left, bottom, right in sheet.merged:
        if any(top <= row <= bottom for row in header_rows):
            filled.update(range(left, right + 1))
    columns = tuple(range(min(filled), max(filled) + 1))
    columns = tuple(
        column
        for column in columns
        if column in filled or any(not is_blank(sheet.cell(row, column)) for row in range(first, len(rows)))
    )
    headers = tuple(_heading(sheet, header_rows, column) for column in columns)
    return TableArea(header_rows, first, len(rows) - 1, columns, headers)


def _heading(sheet: RawSheet, header_rows: tuple[int, ...], column: int) -> tuple[str, ...]:
    parts: list[str] = []
    for row in header_rows:
        cell = sheet.cell(row, column)
        if is_blank(cell):
            cell = _merged_value(
                sheet, row, column, across_only=len(header_rows) > 1 and row == header_rows[0]
            )
        text = " ".join(cell_text(cell).split())
        if text and (not parts or parts[-1] != text):
            parts.append(text)
    return tuple(parts)


def _merged_value(sheet: RawSheet, row: int, column: int, *, across_only: bool) -> Cell:
    """Value of the merged area a cell lies in; without merges the nearest heading to the left (text tables)."""
    for top, left, bottom, right in sheet.merged:
        if top <= row <= bottom and left <= column <= right:
            return sheet.cell(top, left)
    if across_only and not sheet.merged:
        for left in range(column - 1, -1, -1):
            if not is_blank(sheet.cell(row, left)):
                return sheet.cell(row, left)
    return None


def _is_second_header(sheet: RawSheet, header: int, words: Vocabulary) -> bool:
    """The row below fills gaps of the heading row with words that are headings too."""
    if header + 1 >= len(sheet.rows):
        return False
    upper, lower = sheet.rows[header], sheet.rows[header + 1]
    filled = [column for column, cell in enumerate(upper) if not is_blank(cell)]
    if not filled or any(
        isinstance(cell, dt.date | int | float) and not isinstance(cell, bool) for cell in lower
    ):
        return False
    below = [column for column, cell in enumerate(lower) if not is_blank(cell)]
    gaps = [column for column in below if column not in filled and column > filled[0]]
    merged = any(
        top == header and (right > left or bottom > top) for top, left, bottom, right in sheet.merged
    )
    return (
        bool(gaps) and heading_score(lower, words) >= 2 and (merged or len(below) < len(filled) + len(gaps))
    )


def _next_header(sheet: RawSheet, area: TableArea, words: Vocabulary) -> int | None:
    """A later heading row: after a gap, mostly heading words, and not the same headings again."""
    rows = sheet.rows
    own = {key(parts[-1]) for parts in area.headers if parts}
    gap = False
    for number in range(area.first, len(rows)):
        row = rows[number]
        if _blank(row, area.columns):
            gap = True
            continue
        if gap:
            texts = _texts(row)
            again = {key(cell) for cell in row if isinstance(cell, str) and cell.strip()}
            if texts >= 2 and heading_score(row, words) >= max(2, (texts + 1) // 2) and not again >= own:
                return number
    return None


def _is_title(sheet: RawSheet, row: int, header: int, columns: tuple[int, ...]) -> bool:
    """A line alone above the heading row of a further table."""
    cells = [sheet.cell(row, column) for column in columns]
    return header - row <= 3 and sum(not is_blank(cell) for cell in cells) == 1


# -- rows that are no records ---------------------------------------------------------------------------


def heading_words(area: TableArea) -> dict[int, str]:
    """The heading of each column, for telling repeated headings inside a table."""
    return {
        column: parts[-1].casefold()
        for column, parts in zip(area.columns, area.headers, strict=True)
        if parts
    }


def row_kind(
    values: list[tuple[int, Cell]],
    width: int,
    headings: dict[int, str],
    fields: dict[int, str],
    words: Vocabulary,
) -> str:
    """What a row inside a table is: record, blank, total, heading, section or footnote.

    ``values`` are the filled cells with their columns, ``width`` the number of columns of the table, ``headings`` its
    heading_words; ``fields`` maps columns to what they hold ("" for columns left out).
    """
    if not values:
        return "blank"
    texts = [(column, value) for column, value in values if isinstance(value, str)]
    if any(fields.get(column) == "record_id" and is_id(value) for column, value in texts):
        return "record"
    same = 0
    for column, value in texts:
        if headings.get(column) == value.strip().casefold():
            same += 1
    if same >= 2 and same * 3 >= len(values) * 2:
        return "heading"
    if (
        texts
        and len(texts) <= 3
        and words.starts_total(texts[0][1])
        and _no_facts(texts[0][0], values, fields)
    ):
        return "total"
    if len(values) == 1 and width >= 3:
        return _lone_cell(*values[0], width, fields)
    return "record"


def _lone_cell(column: int, value: Cell, width: int, fields: dict[int, str]) -> str:
    """A row with one filled cell: a note, the heading of a section, or a record of which only the name is known."""
    text = cell_text(value).strip()
    if text.startswith(("*", "(*", "¹", "<-", "(1)", "[1]")):
        return "footnote"
    if fields.get(column) not in ("title", "partner"):
        return "section" if len(text) <= 60 else "footnote"
    if width >= 4 and text.isupper() and len(text) > 3:
        return "section"
    return "footnote" if len(text) > 200 else "record"


def _no_facts(label: int, values: list[tuple[int, Cell]], fields: dict[int, str]) -> bool:
    """A row of sums has its label and numbers, but no type, country, status or date of its own."""
    facts = ("type", "country", "status", "national_link", "evidence")
    return not any(
        fields.get(column) in facts
        and column != label
        and isinstance(value, str)
        and any(c.isalpha() for c in value)
        for column, value in values
    )
