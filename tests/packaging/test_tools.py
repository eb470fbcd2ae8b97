"""The form compiler and the text extractor find the mistakes they are there for."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / "packaging" / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


i18n = _load("i18n")
forms = _load("compile_forms")

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Demo</class><widget class="QWidget" name="Demo"><layout class="QVBoxLayout" name="box">
<item><widget class="QLabel" name="title"><property name="text"><string>Hello</string></property>{format}</widget></item>
</layout></widget>{tail}</ui>
"""
PLAIN = "<property name='textFormat'><enum>Qt::TextFormat::PlainText</enum></property>"


@pytest.mark.parametrize(
    "text",
    [
        "Save",
        "&Open",
        "{count} of {total:.1f} activities",
        "%n rows",
        "Tables (*.xlsx *.csv);;All files (*)",
        "A && B",
    ],
)
def test_pseudo_text_is_longer_bracketed_and_keeps_what_code_needs(text: str) -> None:
    result = i18n.pseudo(text)
    assert result.startswith("[")
    assert result.endswith("]")
    assert len(result) >= len(text) * 1.4
    assert i18n.kept_parts(result) == i18n.kept_parts(text)
    for part in ("(*.xlsx *.csv)", ";;", "&&"):
        assert (part in result) == (part in text)


def test_shortcuts_are_not_translated() -> None:
    assert i18n.pseudo("Ctrl+Shift+S") == "Ctrl+Shift+S"


def test_texts_that_cannot_be_extracted_are_seen() -> None:
    wrong = "self.tr(f'{n} rows')\nself.tr(title)\nQCoreApplication.translate('C', 'a' + b)\n"
    assert len(list(i18n.unextractable(ast.parse(wrong), "x.py"))) == 3
    right = "self.tr('{n} rows').format(n=n)\nQCoreApplication.translate('C', 'a')\ntable.translate(x)\n"
    assert list(i18n.unextractable(ast.parse(right), "x.py")) == []
    assert i18n.literal_texts(ast.parse(right)) == {"{n} rows", "a"}


def test_lost_placeholder_and_unfinished_plural_are_seen(tmp_path: Path) -> None:
    catalogue = tmp_path / "citysoft_de.ts"
    catalogue.write_text(
        "<TS><context><name>C</name>"
        "<message><source>{a} of {b}</source><translation>{a} von</translation></message>"
        "<message><source>&amp;Save</source><translation>&amp;Speichern</translation></message>"
        "<message numerus='yes'><source>%n rows</source><translation type='unfinished'/></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    problems = list(i18n.catalogue_problems(catalogue))
    assert len(problems) == 2
    assert "{a} of {b}" in problems[0]
    assert "%n rows" in problems[1]


def test_form_is_compiled_without_version_header(tmp_path: Path) -> None:
    path = tmp_path / "demo.ui"
    path.write_text(FORM.format(format=PLAIN, tail=""), encoding="utf-8")
    text = forms.compile_form(path)
    compile(text, "ui_demo.py", "exec")
    assert "class Ui_Demo(object):" in text
    assert "connectSlotsByName" not in text
    assert "Qt User Interface Compiler" not in text
    assert text == forms.compile_form(path)


@pytest.mark.parametrize(
    ("format_", "tail", "reason"),
    [
        ("", "", "PlainText"),
        (PLAIN.replace("PlainText", "RichText"), "", "RichText"),
        (PLAIN, "<resources><include location='a.qrc'/></resources>", "qrc"),
    ],
)
def test_form_that_breaks_a_rule_is_refused(tmp_path: Path, format_: str, tail: str, reason: str) -> None:
    path = tmp_path / "demo.ui"
    path.write_text(FORM.format(format=format_, tail=tail), encoding="utf-8")
    with pytest.raises(forms.FormError, match=reason):
        forms.compile_form(path)
