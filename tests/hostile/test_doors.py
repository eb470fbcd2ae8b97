"""Doors that must stay shut: nothing of a file is run, loaded as a part of the program, or opened by itself."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterable
from pathlib import Path

import citysoft_desktop
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage import creating, file_format

PACKAGE = Path(citysoft_desktop.__file__).parent
OPENERS = {
    "export_dialog.py": "the folder of the file just written",
    "pack_send.py": "the folder of the file just written",
    "start_page.py": "the folder of a plan of the list",
    "brief_export.py": "the brief just written and its folder",
}


def calls(names: Iterable[str]) -> list[tuple[str, str]]:
    """(file, name) of everything called in the package."""
    found = []
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if not any(name in text for name in names):  # taking a file apart costs more than reading it
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                name = node.func
                if isinstance(name, ast.Name | ast.Attribute):
                    found.append((file.name, name.id if isinstance(name, ast.Name) else name.attr))
    return found


def test_nothing_read_from_a_file_is_run_or_loaded() -> None:
    forbidden = {"eval", "QUiLoader", "QPluginLoader", "addLibraryPath", "load_extension", "enable_load_extension",
                 "create_function", "create_collation", "setOpenExternalLinks", "startDetached", "startfile", "popen", "system"}  # fmt: skip
    assert [call for call in calls(forbidden) if call[1] in forbidden] == []


def test_addresses_are_opened_by_the_named_places_only() -> None:
    assert {file for file, name in calls(["openUrl"]) if name == "openUrl"} <= set(OPENERS)


def test_deleted_texts_are_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "p.citysoft"
    path.touch()
    creating.write_new(path, new_plan_records("A", "ES"), plan_id="x")
    with contextlib.closing(file_format.connect(path, read_only=False)) as connection:
        assert connection.execute("PRAGMA secure_delete").fetchone()[0] == 1
        connection.execute("UPDATE city SET name='Zanzibar-Canary-7731'")
        connection.execute("UPDATE city SET name='B'")
    assert b"Zanzibar-Canary" not in path.read_bytes()
