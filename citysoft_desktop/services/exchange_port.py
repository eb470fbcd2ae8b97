"""What the window and the command line need from the exchange layer; app wires the class behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from citysoft_desktop.domain.matching.table import RawTable
from citysoft_desktop.services.exporting import ExportTable
from citysoft_desktop.services.tidy_model import TidySet
from citysoft_desktop.services.workbook import WorkbookContent


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a text table when the program's own guess is wrong; "" leaves it to the program."""

    encoding: str = ""
    delimiter: str = ""


AS_GUESSED = ReadOptions()


class TableExchange(Protocol):
    """Reads and writes table and JSON files. Every method raises FileProblem and leaves files as they were."""

    def read_table(self, path: Path, options: ReadOptions = AS_GUESSED) -> RawTable:
        """A table file of any kind the program knows."""

    def is_json(self, path: Path) -> bool:
        """Whether a file is a JSON export by its content."""

    def read_json(self, path: Path) -> bytes:
        """Content of a JSON export, for services/json_plan.parse_plan."""

    def is_all_tables(self, path: Path) -> bool:
        """Whether a file is a spreadsheet of a whole plan, for services/all_tables.document_from."""

    def read_all_tables(self, path: Path) -> RawTable:
        """Such a spreadsheet, read by the limited child with wider limits."""

    def write_workbook(self, path: Path, content: WorkbookContent) -> int:
        """A workbook as XLSX; returns how many over-long cells were cut. Tells its progress to base/watching."""

    def write_tidy(self, path: Path, data: TidySet, *, mark: bool = False) -> None:
        """A data set with its codebook as a zip (by the ending of the name) or a new folder."""

    def write_csv(self, path: Path, table: ExportTable, *, mark: bool = False) -> None:
        """The table as CSV; ``mark`` adds the byte order mark some spreadsheet programs need."""

    def write_xlsx(self, path: Path, table: ExportTable) -> int:
        """The table as XLSX; returns how many over-long cells were cut."""

    def write_text(self, path: Path, text: str) -> None:
        """Text as UTF-8, whole or not at all."""

    def write_json(self, path: Path, text: str) -> None:
        """JSON text as UTF-8."""
