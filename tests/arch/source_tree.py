"""The files of the package as syntax trees, read once for all source checks."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "citysoft_desktop"


@dataclass(frozen=True)
class Source:
    """One source file: its path below the repository, its text and its tree."""

    name: str
    text: str
    tree: ast.Module

    @property
    def module(self) -> str:
        """The dotted name it is imported by."""
        parts = Path(self.name).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@lru_cache(maxsize=1)
def sources() -> tuple[Source, ...]:
    """Every hand-written file of the package (generated forms are the form compiler's matter)."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(("citysoft_desktop/ui/forms/ui_", "citysoft_desktop/_resources/")):
            continue
        text = path.read_text(encoding="utf-8")
        found.append(Source(name, text, ast.parse(text, name)))
    return tuple(found)


def called_name(call: ast.Call) -> str:
    """The last part of what a call calls: ``Paragraph`` of ``platypus.Paragraph(x)``."""
    if isinstance(call.func, ast.Name):
        return call.func.id
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return ""


def dotted(node: ast.AST) -> str:
    """``datetime.now`` of such an expression, or an empty text for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        inner = dotted(node.value)
        return f"{inner}.{node.attr}" if inner else ""
    return ""
