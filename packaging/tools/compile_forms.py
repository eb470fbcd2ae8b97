#!/usr/bin/env python3
"""Compile forms/*.ui into citysoft_desktop/ui/forms/ui_*.py.

The result is committed, so the program starts without a compiler and reviews show what changed.
Run it after every change of a form; ``--check`` (in packaging/test) fails when somebody forgot.

The header naming the compiler's version is replaced: an upgrade of Qt must not touch every file.
Connections by name are off: a slot is connected where it can be read.
"""

from __future__ import annotations

import argparse
import difflib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / "forms"
TARGET = ROOT / "citysoft_desktop" / "ui" / "forms"

HEADER = '''"""Compiled from forms/{name} by packaging/tools/compile_forms.py. Do not edit."""

# ruff: noqa
# mypy: ignore-errors
'''
# uic writes a coding line and a banner of comments before the first import.
_PREAMBLE = re.compile(r"\A(?:\s*#[^\n]*\n|\s*\n)*")
_OWN_CLASS = re.compile(r"^class Ui_(\w+)\(object\):", re.MULTILINE)


class FormError(Exception):
    """A form that breaks one of our rules."""


def tool(name: str) -> str:
    """Return the path of a Qt tool of the running environment."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else name


def check_form(path: Path) -> None:
    """Refuse what would break later: resource files, duplicate names, rich text.

    Raises:
        FormError: with the name of the form and the reason.
    """
    root = ET.parse(path).getroot()
    if root.find("resources/include") is not None:
        raise FormError(f"{path.name}: no .qrc files; icons are set in code by name")
    names = [element.get("name", "") for element in root.iter("widget")]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise FormError(f"{path.name}: names used twice: {', '.join(sorted(twice))}")
    for element in root.iter("enum"):
        if (element.text or "").endswith(("RichText", "MarkdownText")):
            raise FormError(f"{path.name}: labels are plain text, found {element.text}")
    for label in root.iter("widget"):
        if label.get("class") == "QLabel":
            # A label with text of its own must say PlainText; Qt would guess markup otherwise.
            formats = [p.findtext("enum") or "" for p in label.findall("property[@name='textFormat']")]
            if not any(value.endswith("PlainText") for value in formats):
                raise FormError(f"{path.name}: {label.get('name')}: set textFormat to PlainText")


def compile_form(path: Path) -> str:
    """Return the Python text of one form.

    Raises:
        FormError: if the form breaks a rule or uic refuses it.
    """
    check_form(path)
    result = subprocess.run(
        [tool("pyside6-uic"), "--no-autoconnection", "--generator", "python", str(path)],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if result.returncode != 0 or not result.stdout.strip():
        raise FormError(f"{path.name}: {result.stderr.strip() or 'pyside6-uic gave nothing'}")
    body = _PREAMBLE.sub("", result.stdout.replace("\r\n", "\n"), count=1)
    if not _OWN_CLASS.search(body):
        raise FormError(f"{path.name}: pyside6-uic wrote no class")
    lines = [line.rstrip() for line in body.splitlines()]
    return HEADER.format(name=path.name) + "\n" + "\n".join(lines).strip() + "\n"


def target_of(path: Path) -> Path:
    """Return where the compiled form lives."""
    return TARGET / f"ui_{path.stem}.py"


def main(arguments: list[str] | None = None) -> int:
    """Compile all forms or, with ``--check``, say what would change."""
    parser = argparse.ArgumentParser(description="Compile forms/*.ui.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a form is stale")
    parser.add_argument("forms", nargs="*", type=Path, help="only these forms")
    options = parser.parse_args(arguments)

    forms = [path.resolve() for path in options.forms] or sorted(FORMS.glob("*.ui"))
    problems: list[str] = []

    def attempt(path: Path) -> tuple[Path, str | FormError]:
        try:
            return path, compile_form(path)
        except (FormError, ET.ParseError) as error:
            return path, FormError(str(error))

    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(attempt, forms))
    written = 0
    for path, text in results:
        if isinstance(text, FormError):
            problems.append(str(text))
            continue
        target = target_of(path)
        old = target.read_text(encoding="utf-8") if target.exists() else ""
        if old == text:
            continue
        if options.check:
            diff = list(
                difflib.unified_diff(old.splitlines(), text.splitlines(), "committed", "compiled", n=0)
            )
            problems.append(f"{target.name} is stale:\n" + "\n".join(diff[:12]))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            written += 1
    if not options.forms:
        wanted = {target_of(path).name for path in forms}
        for path in sorted(TARGET.glob("ui_*.py")):
            if path.name not in wanted:
                if options.check:
                    problems.append(f"{path.name} has no form any more")
                else:
                    path.unlink()
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems and options.check:
        print("Run: .venv/bin/python packaging/tools/compile_forms.py", file=sys.stderr)
    print(f"{len(forms)} forms, {written} written, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
