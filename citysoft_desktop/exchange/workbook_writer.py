"""Write a workbook as XLSX: typed cells, nothing of the data ever a formula or a link, the file whole or not at all."""

from __future__ import annotations

import datetime as dt
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

from citysoft_desktop.base.watching import CHUNK, done, expect
from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.atomic import write_atomic
from citysoft_desktop.services.workbook import (
    TEXT_LIMIT,
    Cell,
    SheetColumn,
    SheetContent,
    WorkbookContent,
    text_length,
)

MAX_ROWS = 1_048_576
_FIXED = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
_LISTS = "lists"
_EXACT = 10**15
"""Whole numbers beyond lose digits in a spreadsheet; they are written as text."""
_INLINE = 255
_TITLE, _HELP = 32, 255
_LAST = 20_000
"""Rows a choice list reaches at least, so that rows added below get it too."""


def write_workbook(path: Path, content: WorkbookContent) -> int:
    """Write the file. Progress goes through ``base/watching``; stopping there leaves no file.

    Returns how many texts were longer than a cell holds and had to be cut.

    Raises:
        FileProblem: see ``atomic.write_atomic``; ``write.too_many_rows`` when a sheet cannot hold its rows.
    """
    for sheet in content.sheets:
        if len(sheet.rows) >= MAX_ROWS:
            raise FileProblem("write.too_many_rows", name=path.name, limit=MAX_ROWS - 1)
    expect(sum(len(sheet.rows) for sheet in content.sheets))
    cut = 0

    def write(temporary: Path) -> None:
        nonlocal cut
        with tempfile.TemporaryDirectory(prefix="citysoft-") as folder:
            cut = _fill(temporary, content, folder)

    write_atomic(path, write)
    return cut


def _fill(path: Path, content: WorkbookContent, folder: str) -> int:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": False,
        "tmpdir": folder,
    }
    book = xlsxwriter.Workbook(str(path), options)
    try:
        cut = _Writer(book, content).write()
        book.close()
    except (
        FileCreateError
    ) as error:  # the library wraps what the system said (a full disk) into one of its own
        _abandon(book)
        if error.args and isinstance(error.args[0], OSError):
            raise error.args[0] from None
        raise OSError from None
    except BaseException:
        _abandon(book)
        raise
    return cut


def _abandon(book: Any) -> None:
    """Let go of a workbook without writing it; its temporary files lie in a folder that goes."""
    book.fileclosed = True
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None and not sheet.row_data_fh_closed:
            sheet.row_data_fh.close()
            sheet.row_data_fh_closed = True


class _Writer:
    def __init__(self, book: Any, content: WorkbookContent) -> None:
        self._book = book
        self._content = content
        self._cut = 0
        self._lists: dict[tuple[str, ...], str] = {}
        open_cells = {"text_wrap": True, "valign": "top"}
        self._heading = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        shapes = {"text": "@", "date": "yyyy-mm-dd", "money": "#,##0.00", "plain": "General"}
        self._formats: dict[str, Any] = {
            name: book.add_format({**open_cells, "num_format": shape}) for name, shape in shapes.items()
        }
        self._open_formats: dict[str, Any] = {
            name: book.add_format({**open_cells, "num_format": shape, "locked": False})
            for name, shape in shapes.items()
        }

    def write(self) -> int:
        book = self._book
        book.set_properties({"title": self._content.title, "created": _FIXED})
        book.set_calc_mode("auto")
        for name, value in self._content.properties.items():
            book.set_custom_property(name, value[:255], "text")
        sheets = [(content, book.add_worksheet(content.name)) for content in self._content.sheets]
        self._write_lists()
        shown = False
        for content, sheet in sheets:
            self._sheet(content, sheet)
            if content.hidden:
                sheet.very_hidden()
            elif not shown:
                sheet.activate()
                sheet.set_first_sheet()
                shown = True
        return self._cut

    # -- choices --------------------------------------------------------------------------------------

    def _write_lists(self) -> None:
        """Choices that do not fit into the rule itself stand on a sheet nobody sees."""
        wanted: dict[tuple[str, ...], None] = {}
        for content in self._content.sheets:
            for column in content.columns:
                choices = column.choices
                if choices and (
                    len(",".join(choices)) > _INLINE or any("," in c or '"' in c for c in choices)
                ):
                    wanted[choices] = None
        if not wanted:
            return
        sheet = self._book.add_worksheet(_LISTS)
        lists = list(wanted)
        for row in range(max(map(len, lists))):
            for number, choices in enumerate(lists):
                if row < len(choices):
                    sheet.write_string(row, number, choices[row])
        from xlsxwriter.utility import xl_col_to_name

        for number, choices in enumerate(lists):
            letter = xl_col_to_name(number)
            self._lists[choices] = f"={_LISTS}!${letter}$1:${letter}${len(choices)}"
        sheet.very_hidden()

    def _rule(self, column: SheetColumn, sheet: SheetContent) -> dict[str, Any] | None:
        rule: dict[str, Any] = {"validate": "any"}
        if column.locked and sheet.protected:
            # The cells stay unlocked, or rows could be neither sorted nor deleted; typing into them is refused.
            rule = {"validate": "custom", "value": "=FALSE", "error_message": sheet.locked_hint[:_HELP]}
        elif column.choices:
            source: Any = self._lists.get(column.choices) or list(column.choices)
            rule = {"validate": "list", "source": source, "ignore_blank": True}
            if not column.strict:
                rule["error_type"] = "information"
        if column.hint:
            rule["input_title"] = column.name[:_TITLE]
            rule["input_message"] = column.hint[:_HELP]
        return rule if column.hint or rule["validate"] != "any" else None

    # -- sheets ---------------------------------------------------------------------------------------

    def _sheet(self, content: SheetContent, sheet: Any) -> None:
        last = len(content.rows) + content.spare
        styled = not content.plain
        for number, column in enumerate(content.columns):
            sheet.set_column(
                number, number, column.width, self._open_formats["plain"] if content.protected else None
            )
            rule = self._rule(column, content) if styled else None
            if rule is not None:
                reach = last if content.protected else max(last, _LAST)
                if reach:
                    sheet.data_validation(1, number, reach, number, rule)
        if styled:
            sheet.freeze_panes(1, min(content.frozen, max(0, len(content.columns) - 1)))
            sheet.repeat_rows(0)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
            for number, column in enumerate(content.columns):
                sheet.write_string(0, number, column.name, self._heading)
            if content.rows:
                sheet.autofilter(0, 0, last, len(content.columns) - 1)
        first = 1 if styled else 0
        forms = self._open_formats if content.protected else self._formats
        handled = 0
        for row, cells in enumerate(content.rows, first):
            for number, cell in enumerate(cells):
                if cell is not None and cell != "":
                    self._cell(sheet, row, number, cell, forms)
            handled += 1
            if handled == CHUNK:
                done(handled)
                handled = 0
        done(handled)
        if content.protected:
            sheet.protect(
                "",
                {
                    "sort": True,
                    "autofilter": True,
                    "format_cells": True,
                    "format_columns": True,
                    "format_rows": True,
                    "insert_rows": True,
                    "delete_rows": True,
                },
            )

    def _cell(self, sheet: Any, row: int, column: int, cell: Cell, forms: dict[str, Any]) -> None:
        if isinstance(cell, bool):
            sheet.write_boolean(row, column, cell, forms["plain"])
        elif isinstance(cell, dt.date):
            moment = dt.datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - a day, without a clock
            sheet.write_datetime(row, column, moment, forms["date"])
        elif isinstance(cell, int | float | Decimal) and -_EXACT < cell < _EXACT:
            money = isinstance(cell, Decimal) and cell.as_tuple().exponent in (-1, -2)
            sheet.write_number(row, column, cell, forms["money" if money else "plain"])
        else:
            text = format(cell, "f") if isinstance(cell, Decimal) else str(cell)
            if text_length(text) > TEXT_LIMIT:
                self._cut += 1
                text = shortened(text)
            sheet.write_string(row, column, text, forms["text"])


def shortened(text: str) -> str:
    """As much of a text as a cell holds."""
    while text_length(text) > TEXT_LIMIT:
        text = text[: len(text) - max(1, (text_length(text) - TEXT_LIMIT + 1) // 2)]
    return text
