"""The process that opens spreadsheets: little memory, little time, no window, nothing but one file.

Started as ``python -m citysoft_desktop.exchange.child FILE LIMITS`` (or ``citysoft --exchange-child FILE LIMITS`` in
a frozen program). It writes one line of JSON: the sheets, or ``{"problem": code, "params": {...}}``.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.limits import Limits
from citysoft_desktop.exchange.marks import Marks


def limit_process(limits: Limits) -> None:
    """Cap address space and time of this process where the system can (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    for name, value in (("RLIMIT_AS", limits.memory), ("RLIMIT_CPU", limits.seconds), ("RLIMIT_CORE", 0)):
        with contextlib.suppress(ValueError, OSError, AttributeError):
            number = getattr(resource, name)
            _, hard = resource.getrlimit(number)
            cap = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(number, (cap, cap))


def read(path: Path, limits: Limits) -> dict[str, Any]:
    """Sheets of a spreadsheet as plain data.

    Raises:
        FileProblem: see zip_scan.scan and xlsx_marks.read_marks; ``table.encrypted``, ``table.damaged``.
    """
    with path.open("rb") as stream:
        head = stream.read(8)
    kind = "xls"
    marks: dict[str, Marks] | None = None
    if head.startswith(b"PK"):
        from citysoft_desktop.exchange.zip_scan import scan

        kind = scan(path, limits)
        if kind == "xlsx":
            from citysoft_desktop.exchange.xlsx_marks import read_marks

            marks = read_marks(path, limits)
        else:
            from citysoft_desktop.exchange.ods_marks import read_ods_marks

            marks = read_ods_marks(path, limits)
    elif b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0" in path.read_bytes():
        raise FileProblem("table.encrypted", name=path.name)
    else:
        from citysoft_desktop.exchange.xls_marks import read_xls_marks

        marks = read_xls_marks(path, limits)
    return {"kind": kind, "marked": marks is not None, "sheets": _sheets(path, limits, marks or {})}


def _sheets(path: Path, limits: Limits, marks: dict[str, Marks]) -> list[dict[str, Any]]:
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    try:
        book = CalamineWorkbook.from_path(str(path))
        found = []
        for number, meta in enumerate(book.sheets_metadata):
            if meta.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_index(number)
            if sheet.total_height > limits.max_rows:
                raise FileProblem("table.too_many_rows", name=path.name, limit=limits.max_rows)
            if sheet.total_width > limits.max_columns:
                raise FileProblem(
                    "table.too_many_columns",
                    name=path.name,
                    row=0,
                    count=sheet.total_width,
                    limit=limits.max_columns,
                )
            rows: list[list[Any]] = sheet.to_python(skip_empty_area=False)
            entry: dict[str, Any] = {
                "name": meta.name,
                "hidden": meta.visible != SheetVisibleEnum.Visible,
                "rows": rows,
            }
            own = marks.get(meta.name)
            if own is not None:
                entry["hidden"] = entry["hidden"] or own.hidden
                if not own.merged:
                    own.merged = [
                        (a, b, c, d)
                        for (a, b), (c, d) in (sheet.merged_cell_ranges or ())[: limits.max_marks]
                    ]
                for row, column, text in own.errors:
                    if row < len(rows) and column < len(rows[row]):
                        rows[row][column] = {"e": text}
                entry.update(
                    merged=own.merged,
                    comments=own.comments,
                    links=own.links,
                    struck=own.struck,
                    formulas=own.formulas,
                )
            found.append(entry)
        return found
    except PasswordError as problem:
        raise FileProblem("table.encrypted", name=path.name) from problem
    except (CalamineError, OSError, ValueError) as problem:
        raise FileProblem("table.damaged", name=path.name) from problem


def _plain(value: object) -> object:
    if isinstance(value, dt.datetime):
        return {"d": value.date().isoformat()}
    if isinstance(value, dt.date):
        return {"d": value.isoformat()}
    return str(value)


def main(arguments: list[str]) -> int:
    """Read the file named by the arguments and write the answer to standard output."""
    path = Path(arguments[0])
    limits = Limits(**json.loads(arguments[1])) if len(arguments) > 1 else Limits()
    limit_process(limits)
    answer: dict[str, Any]
    try:
        answer = read(path, limits)
        text = json.dumps(answer, default=_plain, ensure_ascii=True, separators=(",", ":"))
    except FileProblem as problem:
        text = json.dumps({"problem": problem.code, "params": problem.params})
    except MemoryError:
        text = json.dumps({"problem": "table.too_large", "params": {"name": path.name, "limit": 200}})
    except BaseException as problem:
        if isinstance(problem, KeyboardInterrupt | SystemExit):
            raise
        text = json.dumps({"problem": "table.damaged", "params": {"name": path.name}})
    sys.stdout.write(text)
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
