"""Read a spreadsheet through the limited child process and turn its answer into a RawTable."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.matching.table import CellError, RawSheet, RawTable, TableWarning, is_blank
from citysoft_desktop.exchange.limits import MEGABYTE, Limits

_MARKED = (
    ("table.formulas", "formulas"),
    ("table.comments", "comments"),
    ("table.links", "links"),
    ("table.struck", "struck"),
)
CHILD_FLAG = "--exchange-child"


def child_command(path: Path, limits: Limits) -> list[str]:
    """Command line of the child: the module in a normal installation, a hidden flag in a frozen program."""
    start = [sys.executable, CHILD_FLAG] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "citysoft_desktop.exchange.child"
    ]  # fmt: skip
    return [*start, str(path), json.dumps(dataclasses.asdict(limits))]


def _environment() -> dict[str, str]:
    """The child finds this very package, whatever the working directory is."""
    environment = dict(os.environ)
    root = str(Path(__file__).resolve().parents[2])
    old = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = root + (os.pathsep + old if old else "")
    environment["PYTHONIOENCODING"] = "utf-8"
    return environment


def run_child(path: Path, limits: Limits) -> bytes:
    """Raw answer of the child.

    Raises:
        FileProblem: ``table.too_slow`` after the time limit, ``table.too_large`` when it ran out of memory.
    """
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            child_command(path, limits),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limits.seconds,
            check=False,
            env=_environment(),
            creationflags=flags,
        )
    except subprocess.TimeoutExpired as problem:
        raise FileProblem("table.too_slow", name=path.name, seconds=limits.seconds) from problem
    except OSError as problem:
        raise FileProblem("table.no_reader", name=path.name) from problem
    if done.returncode != 0 or not done.stdout:
        raise FileProblem("table.too_large", name=path.name, limit=limits.max_unpacked // MEGABYTE)
    return done.stdout


def read_sheets(path: Path, limits: Limits) -> RawTable:
    """All sheets of an XLSX, ODS or XLS file.

    Raises:
        FileProblem: whatever the child found, ``table.too_slow``, ``table.too_large`` or ``table.damaged``.
    """
    try:
        answer = json.loads(run_child(path, limits), object_hook=_value)
    except ValueError as problem:
        raise FileProblem("table.damaged", name=path.name) from problem
    if "problem" in answer:
        raise FileProblem(str(answer["problem"]), **answer["params"])
    warnings = []
    sheets = tuple(_sheet(entry) for entry in answer["sheets"])
    for code, field in _MARKED:
        count = sum(len(getattr(sheet, field)) for sheet in sheets if not sheet.hidden)
        if count:
            warnings.append(TableWarning(code, {"count": count}))
    formulas = [(sheet, place) for sheet in sheets for place in sheet.formulas if not sheet.hidden]
    if formulas and all(is_blank(sheet.cell(*place)) for sheet, place in formulas):
        warnings.append(TableWarning("table.no_results", {"count": len(formulas)}))
    if not answer.get("marked", True):
        warnings.append(TableWarning("table.no_marks"))
    for sheet in sheets:
        if sheet.hidden:
            warnings.append(
                TableWarning("table.hidden_sheet", {"sheet": sheet.name, "rows": len(sheet.rows)})
            )
    if not any(sheet.rows for sheet in sheets):
        raise FileProblem("table.empty", name=path.name)
    return RawTable(path.name, str(answer["kind"]), sheets, warnings=tuple(warnings))


def _value(item: dict[str, Any]) -> Any:
    if len(item) == 1:
        if "d" in item:
            return dt.date.fromisoformat(item["d"])
        if "e" in item:
            return CellError(str(item["e"]))
    return item


def _sheet(entry: dict[str, Any]) -> RawSheet:
    return RawSheet(
        name=str(entry["name"]),
        rows=tuple(tuple(row) for row in entry["rows"]),
        hidden=bool(entry["hidden"]),
        merged=tuple((a, b, c, d) for a, b, c, d in entry.get("merged", ())),
        comments={(row, column): text for row, column, text in entry.get("comments", ())},
        links={(row, column): text for row, column, text in entry.get("links", ())},
        struck=frozenset((row, column) for row, column in entry.get("struck", ())),
        formulas=frozenset((row, column) for row, column in entry.get("formulas", ())),
    )
