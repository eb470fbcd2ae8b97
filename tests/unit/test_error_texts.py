"""Every problem the program raises has its sentence, and every step of the history has its words."""

from __future__ import annotations

import re
from pathlib import Path

import citysoft_desktop
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.error_texts import ERRORS
from citysoft_desktop.services.labels import LABELS, label_text

PACKAGE = Path(citysoft_desktop.__file__).parent
RAISED = re.compile(r"(?:CitySoftError|ValidationError|FileProblem|DamagedFile)\(\s*\"([a-z_.]+)\"")


def test_every_code_raised_has_a_sentence():
    raised = {
        code for file in PACKAGE.rglob("*.py") for code in RAISED.findall(file.read_text(encoding="utf-8"))
    }
    assert len(raised) > 20
    assert sorted(raised - set(ERRORS)) == []


def test_every_kind_has_words_for_add_change_remove():
    for kind in KINDS:
        if kind in ("plan_info", "city", "codebook"):
            continue
        for verb in ("add", "update", "delete"):
            assert f"{kind}.{verb}" in LABELS


def test_numbers_choose_their_word():
    assert label_text("activity.add", {"n": 1}) == "add 1 activity"
    assert label_text("activity.add", {"n": 3}) == "add 3 activities"


def test_sentences_blame_nobody():
    for text in [*ERRORS.values(), *LABELS.values()]:
        assert not re.search(r"(?i)\b(please|invalid|oops|successfully)\b|!", text), text
