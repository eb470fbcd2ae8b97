"""Source checks as functions from a tree to the places that break the rule, so they can be tested."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from source_tree import Source, called_name, dotted

_COLOUR = re.compile(r"^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$|#[0-9a-fA-F]{6}\b")
_CLOCKS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "time.time",
    "time.localtime",
    "time.gmtime",
    "time.time_ns",
    "QDate.currentDate",
    "QDateTime.currentDateTime",
    "QDateTime.currentDateTimeUtc",
}
_NETWORK_NAMES = {
    "QNetworkAccessManager",
    "QNetworkRequest",
    "QTcpSocket",
    "QUdpSocket",
    "QSslSocket",
    "QTcpServer",
    "QWebSocket",
    "urlopen",
}


def _docstrings(tree: ast.AST) -> set[int]:
    """Ids of the nodes that are docstrings: prose may name a colour or quote markup."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                found.add(id(first.value))
    return found


def raw_paragraphs(source: Source) -> Iterator[str]:
    """Calls of ReportLab's Paragraph or XPreformatted: their text is markup, so one door escapes it."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and called_name(node) in {"Paragraph", "XPreformatted"}:
            yield f"{source.name}:{node.lineno}"


def rich_text(source: Source) -> Iterator[str]:
    """QMessageBox (it guesses markup) and switches to rich text."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and called_name(node) == "QMessageBox":
            yield f"{source.name}:{node.lineno} QMessageBox"
        if isinstance(node, ast.Call) and dotted(node.func).startswith("QMessageBox."):
            yield f"{source.name}:{node.lineno} {dotted(node.func)}"
        if isinstance(node, ast.Attribute) and dotted(node).endswith(
            ("TextFormat.RichText", "TextFormat.AutoText", "TextFormat.MarkdownText", "Qt.RichText")
        ):
            yield f"{source.name}:{node.lineno} {dotted(node)}"
        if isinstance(node, ast.Call) and called_name(node) in {"setHtml", "setMarkdown", "insertHtml"}:
            yield f"{source.name}:{node.lineno} {called_name(node)}"


def literal_colours(source: Source) -> Iterator[str]:
    """Texts that hold a colour: all colours come from resources/themes/tokens.toml."""
    prose = _docstrings(source.tree)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            if _COLOUR.search(node.value):
                yield f"{source.name}:{node.lineno} {node.value[:40]!r}"


def clock_reads(source: Source) -> Iterator[str]:
    """Reads of the wall clock (``perf_counter`` and ``monotonic`` measure, they do not tell the time)."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and dotted(node.func) in _CLOCKS:
            yield f"{source.name}:{node.lineno} {dotted(node.func)}"


def network_use(source: Source) -> Iterator[str]:
    """Names of Qt or the standard library that open connections."""
    for node in ast.walk(source.tree):
        name = dotted(node) if isinstance(node, ast.Name | ast.Attribute) else ""
        if name.rpartition(".")[2] in _NETWORK_NAMES:
            yield f"{source.name}:{node.lineno} {name}"
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.name in _NETWORK_NAMES:
                    yield f"{source.name}:{node.lineno} {alias.name}"


def event_pumping(source: Source) -> Iterator[str]:
    """``processEvents``: it re-enters handlers at unexpected points; work belongs in jobs."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and called_name(node) == "processEvents":
            yield f"{source.name}:{node.lineno}"


def blocking_dialogs(source: Source) -> Iterator[str]:
    """``dialog.exec()`` and the static QFileDialog/QInputDialog calls that block and cannot be tested."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        name = dotted(node.func)
        if name.startswith(("QFileDialog.get", "QInputDialog.get", "QColorDialog.get")):
            yield f"{source.name}:{node.lineno} {name}"
        elif called_name(node) == "exec" and isinstance(node.func, ast.Attribute):
            owner = dotted(node.func.value).rpartition(".")[2]
            if owner not in {"app", "application", "qapp", "QApplication", "QCoreApplication", "loop"}:
                yield f"{source.name}:{node.lineno} {name or 'exec'}"
