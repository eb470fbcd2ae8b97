"""What is imported when: the core never pulls in Qt, and every module can be imported on its own."""

from __future__ import annotations

import subprocess
import sys

import pytest
from source_tree import sources


def _run(code: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=120
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def _modules_of(*layers: str) -> list[str]:
    return [s.module for s in sources() if s.module.split(".")[1:2] and s.module.split(".")[1] in layers]


CORE = ("base", "domain", "i18n", "services", "storage", "report", "exchange")


def test_core_and_command_line_run_without_qt() -> None:
    names = [*_modules_of(*CORE), "citysoft_desktop.app.cli"]
    code = (
        "import importlib, sys\n"
        f"for name in {names!r}:\n    if not name.endswith('.env'): importlib.import_module(name)\n"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6')))"
    )
    assert _run(code).strip() == "[]"


@pytest.mark.parametrize(
    ("layer", "absent"),
    [
        ("domain", ("sqlalchemy", "alembic", "sqlite3", "reportlab", "xlsxwriter", "python_calamine")),
        ("services", ("sqlalchemy", "alembic", "sqlite3", "reportlab", "xlsxwriter", "python_calamine")),
        ("report", ("sqlalchemy", "alembic", "xlsxwriter", "python_calamine")),
        ("exchange", ("sqlalchemy", "alembic", "reportlab")),
        ("ui", ("sqlalchemy", "alembic", "reportlab", "xlsxwriter", "python_calamine")),
    ],
)
def test_layer_leaves_heavy_libraries_alone(layer: str, absent: tuple[str, ...]) -> None:
    code = (
        "import importlib, sys\n"
        f"for name in {_modules_of(layer)!r}: importlib.import_module(name)\n"
        f"print([m for m in {absent!r} if m in sys.modules])"
    )
    assert _run(code).strip() == "[]"


def test_every_module_can_be_imported_alone() -> None:
    """In one child per module order: an import cycle hides behind whoever was imported first."""
    code = (
        "import importlib, sys\n"
        f"names = {[s.module for s in sources() if not s.module.endswith('.__main__')]!r}\n"
        "bad = []\n"
        "for name in names:\n"
        "    if name.endswith('migrations.env'): continue\n"
        "    for loaded in [m for m in sys.modules if m.split('.')[0] == 'citysoft_desktop']:\n"
        "        del sys.modules[loaded]\n"
        "    try:\n        importlib.import_module(name)\n"
        "    except Exception as error:\n        bad.append(f'{name}: {type(error).__name__} {error}')\n"
        "print('\\n'.join(bad))"
    )
    assert _run(code).strip() == ""
