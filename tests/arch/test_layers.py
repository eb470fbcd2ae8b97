"""The layer contracts bite: each wrong import is written into a copy of the package and must be seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# where the import is written, what is written, which contract must break
WRONG = [
    ("domain/seeded.py", "import citysoft_desktop.services\n", "Layers"),
    ("services/seeded.py", "import citysoft_desktop.storage\n", "Layers"),
    ("ui/seeded.py", "import citysoft_desktop.report\n", "Layers"),
    ("storage/seeded.py", "def late():\n    import citysoft_desktop.exchange\n", "Layers"),
    (
        "domain/seeded.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import citysoft_desktop.app\n",
        "Layers",
    ),
    ("novelty/__init__.py", "", "Layers"),
    ("services/seeded.py", "import PySide6.QtCore\n", "Qt only"),
    ("report/seeded.py", "def late():\n    from PySide6 import QtGui\n", "Qt only"),
    ("services/seeded.py", "import sqlite3\n", "SQL only"),
    ("ui/seeded.py", "import sqlalchemy\n", "SQL only"),
    ("app/seeded.py", "import reportlab.platypus\n", "PDF libraries"),
    ("services/seeded.py", "import xlsxwriter\n", "Spreadsheet libraries"),
    ("exchange/seeded.py", "import socket\n", "No network"),
]


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in a folder, which comes first on the path."""
    code = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with its contracts."""
    folder = tmp_path_factory.mktemp("layers")
    shutil.copytree(
        ROOT / "citysoft_desktop",
        folder / "citysoft_desktop",
        ignore=shutil.ignore_patterns("__pycache__", "_resources"),
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_package_keeps_its_layers(copy: Path) -> None:
    result = _lint(copy)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(("place", "text", "contract"), WRONG, ids=[f"{c}-{p}" for p, _t, c in WRONG])
def test_wrong_import_is_seen(copy: Path, place: str, text: str, contract: str) -> None:
    seeded = copy / "citysoft_desktop" / place
    seeded.parent.mkdir(exist_ok=True)
    seeded.write_text(text, encoding="utf-8")
    try:
        result = _lint(copy)
    finally:
        if seeded.name == "__init__.py":
            shutil.rmtree(seeded.parent)
        else:
            seeded.unlink()
    broken = [line for line in result.stdout.splitlines() if line.strip().endswith("BROKEN")]
    if place.startswith("novelty"):
        # A package nobody placed is a fault of the contract's list, told as an error.
        assert result.returncode != 0
        assert "novelty" in result.stdout + result.stderr
    else:
        assert result.returncode != 0
        assert any(line.startswith(contract) for line in broken), result.stdout + result.stderr
