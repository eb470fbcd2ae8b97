"""Write a tidy data set with its codebook: a folder or a zip, whole or not at all."""

from __future__ import annotations

import contextlib
import html
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.exchange.atomic import file_problem, write_atomic
from citysoft_desktop.exchange.writers import csv_cell
from citysoft_desktop.services.tidy_model import TidySet, TidyTable, Variable

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")
_MOMENT = (2000, 1, 1, 0, 0, 0)
_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1d2530;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}th,td{border:1px solid #8a94a3;padding:.3rem .6rem;"
    "text-align:left;vertical-align:top}th{background:#eef1f5}code{font-family:monospace}"
)
_RULES = (
    "Text is UTF-8; cells are parted by commas and quoted where needed (RFC 4180); the first row holds the names.",
    "Tables are joined by activity_id.",
    "A missing number is an empty cell. The variable of the same name with _missing says why: unknown (somebody looked "
    "and could not tell) or not_entered (nobody has entered anything). Neither is ever 0.",
    "In coded variables unknown and not_entered stand in the cell as codes of their own.",
    "A text that begins with = + - @, a tab, a line end or an apostrophe has one apostrophe put in front, so that no "
    "spreadsheet runs it as a formula. Taking one apostrophe away gives the text back. Numbers are never changed.",
)


def write_tidy(path: Path, data: TidySet, *, mark: bool = False) -> None:
    """Write a zip when the name ends in .zip, else a folder that is new or empty.

    ``mark`` puts the byte order mark into the CSV files that Excel needs to read UTF-8.

    Raises:
        FileProblem: see ``atomic.write_atomic``; ``write.folder_full`` when the folder holds something.
    """
    files = list(tidy_files(data, mark=mark))
    if path.suffix.lower() == ".zip":
        write_atomic(path, lambda temporary: _zip(temporary, files))
    else:
        _folder(path, files)


def tidy_files(data: TidySet, *, mark: bool = False) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file."""
    encoding = "utf-8-sig" if mark else "utf-8"
    for table in data.tables:
        yield f"{table.name}.csv", _table_text(table).encode(encoding)
    yield "codebook.csv", _csv(_codebook(data)).encode(encoding)
    yield "values.csv", _csv(_values(data)).encode(encoding)
    yield "codebook.html", _page(data).encode()


# -- files ------------------------------------------------------------------------------------------------


def _zip(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)


def _folder(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    if path.exists() and not path.is_dir():
        raise FileProblem("write.denied", name=path.name)
    if not path.parent.is_dir():
        raise FileProblem("write.no_folder", name=path.name)
    try:
        if path.is_dir() and any(path.iterdir()):
            raise FileProblem("write.folder_full", name=path.name)
        temporary = Path(tempfile.mkdtemp(prefix=".citysoft-", dir=path.parent))
    except OSError as problem:
        raise file_problem(problem, path) from problem
    try:
        for name, content in files:
            with (temporary / name).open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
        if os.name == "posix":
            mask = os.umask(0)
            os.umask(mask)
            temporary.chmod(0o777 & ~mask)
        if path.is_dir():
            path.rmdir()
        os.replace(temporary, path)
    except OSError as problem:
        raise file_problem(problem, path) from problem
    finally:
        with contextlib.suppress(OSError):
            if temporary.exists():
                shutil.rmtree(temporary)


# -- tables -----------------------------------------------------------------------------------------------


def _table_text(table: TidyTable) -> str:
    numbers = [variable.kind == "number" for variable in table.variables]
    lines = [",".join(csv_cell(variable.name) for variable in table.variables)]
    for row in table.rows:
        cells = (
            cell if number and _NUMBER.match(cell) else csv_cell(cell)
            for cell, number in zip(row, numbers, strict=True)
        )
        lines.append(",".join(cells))
    return "\r\n".join(lines) + "\r\n"


def _csv(rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(",".join(map(csv_cell, row)) + "\r\n" for row in rows)


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return " | ".join(f"{code} = {label}" for code, label in pairs)


def _codebook(data: TidySet) -> Iterator[tuple[str, ...]]:
    yield "table", "variable", "label", "kind", "values", "missing", "note"
    for table in data.tables:
        for v in table.variables:
            yield table.name, v.name, v.label, v.kind, _pairs(v.values), _pairs(v.missing), v.note


def _values(data: TidySet) -> Iterator[tuple[str, ...]]:
    yield "table", "variable", "value", "label", "missing"
    for table in data.tables:
        for variable in table.variables:
            for code, label in variable.values:
                yield table.name, variable.name, code, label, "0"
            for code, label in variable.missing:
                yield table.name, variable.name, code, label, "1"


# -- the page ---------------------------------------------------------------------------------------------


def _page(data: TidySet) -> str:
    safe = html.escape
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">',
        f"<title>Codebook: {safe(data.title)}</title><style>{_STYLE}</style></head>\n<body>",
        f"<h1>Codebook: {safe(data.title)}</h1>",
        "<table><tbody>",
        *(f'<tr><th scope="row">{safe(name)}</th><td>{safe(text)}</td></tr>' for name, text in data.facts),
        "</tbody></table>",
        "<h2>Rules</h2><ul>",
        *(f"<li>{safe(rule)}</li>" for rule in _RULES),
        "</ul>",
    ]
    for table in data.tables:
        parts.append(f"<h2>{safe(table.name)}.csv: {safe(table.label)} ({len(table.rows)} rows)</h2>")
        parts.append(
            '<table><thead><tr><th scope="col">Variable</th><th scope="col">Label</th><th scope="col">Kind</th>'
            '<th scope="col">Values</th><th scope="col">Missing</th><th scope="col">Note</th></tr></thead><tbody>'
        )
        parts.extend(_line(variable) for variable in table.variables)
        parts.append("</tbody></table>")
    parts.append("</body>\n</html>\n")
    return "\n".join(parts)


def _line(variable: Variable) -> str:
    safe = html.escape

    def listed(pairs: Iterable[tuple[str, str]]) -> str:
        return "<br>".join(f"<code>{safe(code)}</code> {safe(label)}" for code, label in pairs)

    cells = (safe(variable.label), safe(variable.kind), listed(variable.values), listed(variable.missing),
             safe(variable.note))  # fmt: skip
    name = f'<tr><th scope="row"><code>{safe(variable.name)}</code></th>'
    return name + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
