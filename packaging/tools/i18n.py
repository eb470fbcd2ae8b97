#!/usr/bin/env python3
"""Extract the window's texts, make the pseudo-locale, compile both.

    i18n.py           write resources/i18n/ui/citysoft_en.ts, citysoft_qps.ts and their .qm
    i18n.py --check   change nothing; fail on drift, on texts that cannot be extracted, on unfinished
                      plurals and on translations that lost a placeholder or a mnemonic

English is the source language, so citysoft_en.ts holds translations for plurals only ("%n activity",
"%n activities"); they are written by hand and kept by every later run. The pseudo-locale is made by
rule: accents, +40 % length, brackets. A text that shows without brackets is not translatable, one
whose closing bracket is missing is clipped. Both .qm are committed, so that an installation without
Qt's tools has them; the pinned lrelease writes the same bytes everywhere. No line numbers are kept:
they would change the file with every edit of the code.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "i18n" / "ui"
ENGLISH = "citysoft_en.ts"
PSEUDO = "citysoft_qps.ts"
GROWTH = 0.4

# Sentences that services keep in tables by id, for the command line too; the window translates them
# with the context named here, the only ones whose text need not be a literal: context -> file, table.
TABLES = {
    "labels": ("citysoft_desktop/services/labels.py", "LABELS"),
    "errors": ("citysoft_desktop/services/error_texts.py", "ERRORS"),
    "record_words": ("citysoft_desktop/services/record_words.py", "RECORD_WORDS"),
    "backup_words": ("citysoft_desktop/services/backup_texts.py", "REASON_TEXTS"),
    "housekeeping": ("citysoft_desktop/services/housekeeping_texts.py", "HOUSEKEEPING_TEXTS"),
    "import_rows": ("citysoft_desktop/services/import_texts.py", "ROW_PROBLEMS"),
    "import_tables": ("citysoft_desktop/services/import_texts.py", "TABLE_WARNINGS"),
    "pack_warnings": ("citysoft_desktop/services/pack_model.py", "PACK_WARNINGS"),
    "pack_problems": ("citysoft_desktop/services/pack_model.py", "PACK_PROBLEMS"),
    "pack_states": ("citysoft_desktop/services/pack_model.py", "PACK_STATES"),
    "charts": ("citysoft_desktop/services/charts/texts.py", "TEXTS"),
    "import_skipped": ("citysoft_desktop/services/import_texts.py", "SKIPPED"),
    "import_how": ("citysoft_desktop/services/import_texts.py", "HOW"),
}

# Parts of a text that a translation must keep as they are.
_KEEP = re.compile(
    r"\{[^{}]*\}"  # {placeholders}
    r"|%n|%L?\d+"  # Qt's own
    r"|&&|&(?=\S)"  # an ampersand, a mnemonic
    r"|\(\*[^)]*\)|;;"  # file dialog filters
    r"|https?://\S+|\n|\t"
)
_SHORTCUT = re.compile(r"^(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:F\d{1,2}|[A-Z0-9]|Del|Ins|Esc|Return|Space)$")
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ")
_FILLER = "·lorem·ipsum·dolor·sit·amet"


def pseudo(text: str) -> str:
    """Return the pseudo translation: accented, about 40 % longer, in brackets."""
    if not text.strip() or _SHORTCUT.match(text):
        return text
    parts = []
    last = 0
    for match in _KEEP.finditer(text):
        parts.append(text[last : match.start()].translate(_ACCENTS))
        parts.append(match.group())
        last = match.end()
    parts.append(text[last:].translate(_ACCENTS))
    extra = max(1, round(len(text) * GROWTH))
    # Words of five letters with gaps, so that long texts may still wrap.
    filler = " ".join((_FILLER * (extra // len(_FILLER) + 1))[i : i + 9] for i in range(0, extra, 10))[:extra]
    return f"[{''.join(parts)} {filler.strip()}]"


def kept_parts(text: str) -> list[str]:
    """Return the placeholders of a text and whether it has a mnemonic, in a comparable form."""
    found = sorted(m for m in _KEEP.findall(text) if m.startswith(("{", "%")))
    mnemonics = sum(1 for m in _KEEP.findall(text) if m == "&")
    return [*found, *["&"] * mnemonics]


# ---------------------------------------------------------------- what the code says


def python_files() -> list[Path]:
    """Return the hand-written files that may hold window texts."""
    package = ROOT / "citysoft_desktop"
    found = [*sorted((package / "ui").rglob("*.py")), *sorted((package / "app").rglob("*.py"))]
    return [path for path in found if path.parent != package / "ui" / "forms"]


def form_files() -> list[Path]:
    """Return the forms."""
    return sorted((ROOT / "forms").glob("*.ui"))


def _text_arguments(call: ast.Call) -> list[ast.expr]:
    """Return the arguments of a translating call that have to be literal, the text last."""
    function = call.func
    if isinstance(function, ast.Attribute):
        if function.attr == "tr":
            return call.args[:1]
        owner = function.value
        if function.attr == "translate" and isinstance(owner, ast.Name) and owner.id.endswith("Application"):
            return call.args[:2]
    if isinstance(function, ast.Name) and function.id == "QT_TRANSLATE_NOOP":
        return call.args[:2]
    return []


def literal_texts(tree: ast.AST) -> set[str]:
    """Return every literal text given to a translating call."""
    return {
        arguments[-1].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and (arguments := _text_arguments(node))
        if isinstance(arguments[-1], ast.Constant) and isinstance(arguments[-1].value, str)
    }


def table_texts(context: str) -> list[str]:
    """Return the texts of one of the services' tables.

    Raises:
        SystemExit: if the table is not a module-level dict of literal texts.
    """
    name, variable = TABLES[context]
    path = ROOT / name
    if not path.exists():
        return []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        target = node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(target, ast.Name) and target.id == variable and isinstance(node.value, ast.Dict):
            entries = [ast.literal_eval(value) for value in node.value.values]
            # An entry with forms for one and for several is a dict of texts.
            return sorted(
                {
                    str(text)
                    for entry in entries
                    for text in (entry.values() if isinstance(entry, dict) else (entry,))
                }
            )
    raise SystemExit(f"{name}: no table {variable}")


def _from_table(call: ast.Call) -> bool:
    """Whether a call translates a text of one of the services' tables."""
    first = call.args[0] if call.args else None
    return isinstance(first, ast.Constant) and first.value in TABLES


def unextractable(tree: ast.AST, name: str) -> Iterator[str]:
    """Yield the places where a translating call gets an f-string, a variable or an expression."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and not _from_table(node):
            for argument in _text_arguments(node):
                if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                    yield f"{name}:{node.lineno} tr({ast.unparse(argument)[:60]}) cannot be extracted"


# ---------------------------------------------------------------- catalogues


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else name


def _run(*command: str) -> None:
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)
    if result.returncode != 0:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{result.stdout}{result.stderr}")


def extract(target: Path) -> None:
    """Bring an English catalogue up to date; finished plurals in it are kept."""
    sources = [path.relative_to(ROOT).as_posix() for path in [*python_files(), *form_files()]]
    options = ["-locations", "none", "-no-obsolete", "-silent", "-source-language", "en_GB"]
    options += ["-target-language", "en_GB", "-disable-heuristic", "sametext"]
    options += ["-disable-heuristic", "similartext"]
    with tempfile.TemporaryDirectory() as name:
        # lupdate reads calls, so the tables are written as calls.
        tables = Path(name) / "tables.py"
        lines = [
            f"QCoreApplication.translate({context!r}, {text!r})"
            for context in TABLES
            for text in table_texts(context)
        ]
        tables.write_text("\n".join(lines) + "\n", encoding="utf-8")
        _run(_tool("pyside6-lupdate"), *options, *sources, str(tables), "-ts", str(target))


def make_pseudo(english: Path, target: Path) -> None:
    """Write the pseudo-locale of an English catalogue."""
    tree = ET.parse(english)
    root = tree.getroot()
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None:
            translation = ET.SubElement(message, "translation")
        source = message.findtext("source") or ""
        forms = [form.text or source for form in translation.findall("numerusform")]
        translation.attrib.pop("type", None)
        translation.clear()
        if message.get("numerus") == "yes":
            for form in (forms or [source]) if len(forms) == 2 else [source, source]:
                ET.SubElement(translation, "numerusform").text = pseudo(form)
        else:
            translation.text = pseudo(source)
    ET.indent(tree, "    ")
    body = ET.tostring(root, encoding="unicode")
    target.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
    )


def compile_catalogue(source: Path) -> Path:
    """Compile a catalogue beside itself and return the .qm."""
    target = source.with_suffix(".qm")
    _run(_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target))
    return target


def build(folder: Path) -> None:
    """Write all catalogues into a folder that may already hold an English one."""
    extract(folder / ENGLISH)
    make_pseudo(folder / ENGLISH, folder / PSEUDO)
    for catalogue in sorted(folder.glob("citysoft_*.ts")):
        compile_catalogue(catalogue)


# ---------------------------------------------------------------- checks


def catalogue_problems(path: Path) -> Iterator[str]:
    """Yield unfinished English plurals and translations that lost a placeholder or mnemonic."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation is None:
                continue
            unfinished = translation.get("type") == "unfinished"
            plural = message.get("numerus") == "yes"
            if plural and unfinished:
                yield f"{path.name}: {name}: write both plural forms of {source!r}"
            if unfinished:
                continue
            forms = [f.text or "" for f in translation.findall("numerusform")] or [translation.text or ""]
            for form in forms:
                lost = kept_parts(form) != kept_parts(source)
                # "one activity" may leave %n out.
                if lost and not (plural and kept_parts(form) == [p for p in kept_parts(source) if p != "%n"]):
                    yield f"{path.name}: {name}: placeholders differ: {source!r} / {form!r}"


def code_problems() -> Iterator[str]:
    """Yield places whose text cannot be extracted."""
    for path in python_files():
        name = path.relative_to(ROOT).as_posix()
        yield from unextractable(ast.parse(path.read_text(encoding="utf-8")), name)


def missing_texts(english: Path) -> Iterator[str]:
    """Yield literal texts of the code that the extraction did not find."""
    root = ET.parse(english).getroot()
    known = {message.findtext("source") or "" for message in root.iter("message")}
    for context in TABLES:
        for text in sorted(set(table_texts(context)) - known):
            yield f"{TABLES[context][0]}: {text[:60]!r} was not extracted"
    for path in python_files():
        for text in sorted(literal_texts(ast.parse(path.read_text(encoding="utf-8"))) - known):
            yield f"{path.relative_to(ROOT).as_posix()}: {text[:60]!r} was not extracted"


def drift(fresh: Path) -> Iterator[str]:
    """Yield the committed catalogues that differ from those of a fresh run."""
    names = {p.name for folder in (fresh, CATALOGUES) for p in folder.glob("citysoft_*.*")}
    for name in sorted(names):
        new, old = fresh / name, CATALOGUES / name
        if not old.exists():
            yield f"{name} is missing"
        elif not new.exists():
            yield f"{name} has no source any more"
        elif new.read_bytes() != old.read_bytes():
            yield f"{name} is stale"


def main(arguments: list[str] | None = None) -> int:
    """Write or check the catalogues."""
    parser = argparse.ArgumentParser(description="Window texts: extract, pseudo-locale, compile.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail on drift")
    options = parser.parse_args(arguments)
    CATALOGUES.mkdir(parents=True, exist_ok=True)

    problems = list(code_problems())
    if options.check:
        with tempfile.TemporaryDirectory() as name:
            fresh = Path(name)
            for catalogue in CATALOGUES.glob("citysoft_*.ts"):
                shutil.copy(catalogue, fresh)
            build(fresh)
            problems += drift(fresh)
            problems += missing_texts(fresh / ENGLISH)
            for catalogue in sorted(fresh.glob("citysoft_*.ts")):
                problems += catalogue_problems(catalogue)
    else:
        build(CATALOGUES)
        problems += missing_texts(CATALOGUES / ENGLISH)
        for catalogue in sorted(CATALOGUES.glob("citysoft_*.ts")):
            problems += catalogue_problems(catalogue)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems and options.check:
        print("Run: .venv/bin/python packaging/tools/i18n.py", file=sys.stderr)
    print(f"window texts: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
