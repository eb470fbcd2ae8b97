"""What is imported when: the core never pulls in Qt, and every module can be imported on its own."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from source_tree import Source, dotted, sources


def _run(code: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=300
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
        ("ui", ("sqlalchemy", "alembic", "reportlab", "xlsxwriter", "python_calamine", "sqlcipher3")),
        ("storage", ("sqlcipher3", "reportlab", "xlsxwriter", "python_calamine")),
        ("app", ("sqlcipher3",)),
    ],
)
def test_layer_leaves_heavy_libraries_alone(layer: str, absent: tuple[str, ...]) -> None:
    code = (
        "import importlib, sys\n"
        f"for name in {_modules_of(layer)!r}:\n    if not name.endswith('.env'): importlib.import_module(name)\n"
        f"print([m for m in {absent!r} if m in sys.modules])"
    )
    assert _run(code).strip() == "[]"


def test_a_plan_without_a_password_never_loads_the_part_for_passwords() -> None:
    """Not when the program starts, not when a plan is made, changed, published, backed up and opened again."""
    code = (
        "import sys, tempfile\n"
        "from pathlib import Path\n"
        "from citysoft_desktop.services.commands.activities import AddActivity\n"
        "from citysoft_desktop.services.new_plan import new_plan_records\n"
        "from citysoft_desktop.services.session import ProjectSession\n"
        "from citysoft_desktop.storage.backups import BackupFolder\n"
        "from citysoft_desktop.storage.project_file import ProjectFiles\n"
        "with tempfile.TemporaryDirectory() as name:\n"
        "    files, path = ProjectFiles(root=Path(name) / 'work'), Path(name) / 'a.citysoft'\n"
        "    session = ProjectSession(files.create(path, new_plan_records('A', 'ES')))\n"
        "    session.execute(AddActivity('New'))\n"
        "    BackupFolder(lambda: Path(name) / 'backups').write(session._store, 'manual')\n"
        "    session.close()\n"
        "    ProjectSession(files.open(path)).close()\n"
        "    files.passwords()\n"
        "print([m for m in sys.modules if m.split('.')[0] == 'sqlcipher3'])"
    )
    assert _run(code).strip() == "[]"


def _imported_with(name: str, known: set[str], source: Source) -> set[str]:
    """Modules of the package that importing this one imports at once; what functions import later is not among them."""
    found: set[str] = set()
    package = name if source.name.endswith("__init__.py") else name.rpartition(".")[0]
    waiting: list[ast.AST] = [source.tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and dotted(node.test).endswith("TYPE_CHECKING"):
            waiting.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.rsplit(".", node.level - 1)[0] if node.level else ""
            base = ".".join(part for part in (above, node.module or "") if part)
            found.add(base)
            found.update(f"{base}.{alias.name}" for alias in node.names)
        waiting.extend(ast.iter_child_nodes(node))
    found |= {
        ".".join(parts[:n]) for one in found for parts in [one.split(".")] for n in range(1, len(parts))
    }
    found.add(package)
    return (found & known) - {name}


def _in_rings(graph: dict[str, set[str]]) -> set[str]:
    """Modules that may wait for each other: left over when those that wait for nothing, or that nobody waits for,
    are taken away again and again."""
    left = {name: set(needs) for name, needs in graph.items()}
    while True:
        used = set().union(*left.values())
        gone = {name for name, needs in left.items() if not needs or name not in used}
        if not gone:
            return set(left)
        left = {name: needs - gone for name, needs in left.items() if name not in gone}


def test_every_module_can_be_imported_alone() -> None:
    """A ring of imports hides behind whoever was imported first. Only a module that stands in one can fail alone,
    so these are imported, each with nothing of the package loaded before."""
    found = {s.module: s for s in sources()}
    graph = {name: _imported_with(name, set(found), source) for name, source in found.items()}
    assert sum(map(len, graph.values())) > 1000, "the imports were not read"
    code = (
        "import importlib, sys\n"
        f"names = {sorted(_in_rings(graph))!r}\n"
        "bad = []\n"
        "for name in names:\n"
        "    for loaded in [m for m in sys.modules if m.split('.')[0] == 'citysoft_desktop']:\n"
        "        del sys.modules[loaded]\n"
        "    try:\n        importlib.import_module(name)\n"
        "    except Exception as error:\n        bad.append(f'{name}: {type(error).__name__} {error}')\n"
        "print('\\n'.join(bad))"
    )
    assert _run(code).strip() == ""


def test_a_ring_of_imports_is_found() -> None:
    waits = {"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": {"e"}, "e": set()}
    assert _in_rings(waits) == {"b", "c"}
    assert _in_rings({**waits, "c": {"d"}}) == set()
