"""The exchange layer as one object."""

from __future__ import annotations

from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import RawTable
from citysoft_desktop.exchange.atomic import write_bytes
from citysoft_desktop.services.exchange_port import AS_GUESSED, ReadOptions
from citysoft_desktop.services.exporting import ExportTable
from citysoft_desktop.services.json_plan import MAX_BYTES
from citysoft_desktop.services.tidy_model import TidySet
from citysoft_desktop.services.workbook import WorkbookContent


class Exchange:
    """Implements services/exchange_port.TableExchange; heavy modules are imported when first needed."""

    def read_table(self, path: Path, options: ReadOptions = AS_GUESSED) -> RawTable:
        """See ``table_reader.read_table``."""
        from citysoft_desktop.exchange.table_reader import read_table

        return read_table(path, encoding=options.encoding, delimiter=options.delimiter)

    def is_json(self, path: Path) -> bool:
        """Whether the file is named or begins like a JSON object; False for anything that cannot be read."""
        if not Path(path).is_file():
            return False
        try:
            if Path(path).suffix.lower() == ".json":
                return True
            with Path(path).open("rb") as stream:
                return stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
        except OSError:
            return False

    def read_json(self, path: Path) -> bytes:
        """The bytes of a JSON export.

        Raises:
            FileProblem: ``table.not_found``, ``table.directory``, ``table.denied``, ``table.empty``, ``json.too_large``.
        """
        path = Path(path)
        try:
            if path.is_dir():
                raise FileProblem("table.directory", name=path.name)
            with path.open("rb") as stream:
                data = stream.read(MAX_BYTES + 1)
        except FileNotFoundError as problem:
            raise FileProblem("table.not_found", name=path.name) from problem
        except OSError as problem:
            raise FileProblem("table.denied", name=path.name) from problem
        if not data:
            raise FileProblem("table.empty", name=path.name)
        if len(data) > MAX_BYTES:
            raise FileProblem("json.too_large", name=path.name, limit=MAX_BYTES // (1024 * 1024))
        return data

    def is_all_tables(self, path: Path) -> bool:
        """Whether the file is a spreadsheet with the sheets of a whole plan; False for anything that cannot be read.

        Only a list of names is looked at, and only so much of it; what is in the file is read by the limited child.
        """
        from citysoft_desktop.exchange.sheet_names import sheet_names
        from citysoft_desktop.services.all_tables import NEEDED

        return set(NEEDED) <= sheet_names(Path(path))

    def read_all_tables(self, path: Path) -> RawTable:
        """A spreadsheet of a whole plan, with wider limits than other tables; see ``table_reader.read_table``."""
        from citysoft_desktop.exchange.limits import ALL_TABLES
        from citysoft_desktop.exchange.table_reader import read_table

        return read_table(path, limits=ALL_TABLES)

    def write_workbook(self, path: Path, content: WorkbookContent) -> int:
        """See ``workbook_writer.write_workbook``."""
        from citysoft_desktop.exchange.workbook_writer import write_workbook

        return write_workbook(path, content)

    def write_tidy(self, path: Path, data: TidySet, *, mark: bool = False) -> None:
        """See ``tidy_writer.write_tidy``."""
        from citysoft_desktop.exchange.tidy_writer import write_tidy

        write_tidy(path, data, mark=mark)

    def write_csv(self, path: Path, table: ExportTable, *, mark: bool = False) -> None:
        """See ``writers.write_csv``."""
        from citysoft_desktop.exchange.writers import write_csv

        write_csv(path, table, mark=mark)

    def write_xlsx(self, path: Path, table: ExportTable) -> int:
        """See ``writers.write_xlsx``."""
        from citysoft_desktop.exchange.writers import write_xlsx

        return write_xlsx(path, table)

    def write_text(self, path: Path, text: str) -> None:
        """Write text whole or not at all."""
        write_bytes(path, text.encode("utf-8"))

    def write_json(self, path: Path, text: str) -> None:
        """Write JSON text whole or not at all."""
        write_bytes(path, text.encode("utf-8"))
