"""The documentation says what is so: links, pictures, commands, shortcuts, analyses, names and numbers."""

from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from citysoft_desktop.app.cli import parser

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"
GUIDE = ROOT / "docs" / "guide.md"
FOR_USERS = (ROOT / "README.md", GUIDE)
FOR_DEVELOPERS = (ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md")
FOLDERS = ("docs", "packaging", "resources", "tests")
PAGES = sorted([*ROOT.glob("*.md"), *(page for folder in FOLDERS for page in (ROOT / folder).rglob("*.md"))])

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"^(?:    [^\n]*|```.*?^```)$", re.MULTILINE | re.DOTALL)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def anchors(text: str) -> set[str]:
    """The anchors a reader of Markdown makes from headings."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


def table_below(text: str, head: str) -> list[list[str]]:
    """Rows of the table whose first heading is ``head``."""
    found = re.search(rf"^\| {re.escape(head)} \|.*\n\|[ \-|]+\|\n((?:\|.*\n)+)", text, re.MULTILINE)
    assert found, f"no table begins with {head}"
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in found[1].splitlines()]


# ---------------------------------------------------------------- links and pictures


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    text = text_of(page)
    dead = []
    for target in _LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        goal = (page.parent / path) if path else page
        if not goal.exists() or (anchor and anchor not in anchors(text_of(goal))):
            dead.append(target)
    assert not dead


def test_every_picture_is_shown_and_small() -> None:
    shown = {
        (page.parent / target).resolve()
        for page in FOR_USERS
        for target in _LINK.findall(text_of(page))
        if target.endswith(".png")
    }
    there = set(IMAGES.glob("*.png"))
    assert there
    assert shown == there, "pictures nobody sees, or that are missing"
    for path in there:
        assert path.stat().st_size < 200_000, path.name
        with Image.open(path) as picture:
            assert picture.size == (1440, 900), path.name
            assert picture.mode == "P", path.name
            assert not picture.info.get("dpi"), path.name


def test_every_picture_can_be_made_again() -> None:
    tool = (ROOT / "packaging" / "tools" / "make_screenshots.py").read_text(encoding="utf-8")
    listed = tool[tool.index("PICTURES:") :]
    listed = listed[: listed.index("\n}\n")]
    assert set(re.findall(r'^    "(\w+)": \(', listed, re.MULTILINE)) == {
        p.stem for p in IMAGES.glob("*.png")
    }


# ---------------------------------------------------------------- commands


def commands_shown(page: Path) -> list[str]:
    """Lines of examples that run the command line."""
    return [
        line.strip().removeprefix("packaging/run").strip()
        for line in text_of(page).splitlines()
        if line.startswith("    packaging/run") and "#" not in line and line.strip() != "packaging/run"
    ]


def sub_commands() -> dict[str, argparse.ArgumentParser]:
    """Every command with its own parser."""
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("the command line has no commands")


@pytest.mark.parametrize("page", FOR_USERS, ids=name_of)
def test_examples_of_the_command_line_are_understood(page: Path) -> None:
    examples = commands_shown(page)
    assert len(examples) >= 6
    for example in examples:
        assert parser().parse_args(shlex.split(example)).command in sub_commands()


def test_the_guide_names_every_command_and_option() -> None:
    text = text_of(GUIDE)
    chapter = text[
        text.index("## Command line") : text.index("## Where your work is, and how to get it back")
    ]
    rows = {row[0].strip("`").split()[0] for row in table_below(chapter, "command")}
    assert rows == set(sub_commands())
    for name, sub in sub_commands().items():
        for action in sub._actions:
            spellings = [s for s in action.option_strings if s not in ("-h", "--help")]
            assert not spellings or any(s in chapter for s in spellings), f"{name} {spellings}"
            for choice in action.choices or ():
                assert str(choice) in chapter, f"{name} {choice}"


def test_exit_codes_are_those_of_the_program() -> None:
    from citysoft_desktop.app import cli

    assert {row[0] for row in table_below(text_of(GUIDE), "exit code")} == set("0123")
    for page in FOR_USERS:
        assert re.search(r"\b0\W+done\b", text_of(page))
    assert re.search(r"0 done, 1 .*, 2 wrong usage, 3 damaged file", cli.__doc__ or "")


# ---------------------------------------------------------------- window


def test_the_table_of_shortcuts_is_that_of_the_window(qapp: Any) -> None:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QWidget

    from citysoft_desktop.ui.actions import Actions, menu_title
    from citysoft_desktop.ui.language import language

    language().set("en")
    window = QWidget()
    portable = QKeySequence.SequenceFormat.PortableText
    expected = [
        (
            menu_title(command.menu).replace("&", ""),
            action.text().replace("&", ""),
            [key.toString(portable) for key in action.shortcuts()],
        )
        for command, action in Actions(window).all()
        if action.shortcuts()
    ]
    written = [
        (menu, words, re.findall(r"`([^`]+)`", keys))
        for menu, words, keys in table_below(text_of(GUIDE), "menu")
    ]
    assert written == expected


def test_every_analysis_is_described() -> None:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.analysis.report import analyse
    from citysoft_desktop.domain.plan import Plan

    worked_out = analyse(Plan({}), Options(as_of=date(2026, 1, 1)))["analyses"]
    rows = table_below(text_of(GUIDE), "id")
    assert [row[0] for row in rows] == sorted(worked_out, key=lambda name: int(name[1:]))
    for row in rows:
        module = re.search(r"\(\.\./(citysoft_desktop/[\w/]+\.py)\)", row[3])
        assert module, row[0]
        assert re.search(rf"\b{row[0]}\b", (ROOT / module[1]).read_text(encoding="utf-8")), row[0]


NUMBERS = {7: "seven", 9: "nine", 14: "fourteen"}


def test_numbers_in_the_guide_are_counted() -> None:
    from citysoft_desktop.domain.findings import IMPLEMENTED
    from citysoft_desktop.domain.framework import builtin_framework

    framework = builtin_framework()
    content = ROOT / "resources" / "content"
    words = tomllib.loads((content / "synonyms.toml").read_text(encoding="utf-8"))
    lists = words.get("meta", words)
    countries = tomllib.loads((content / "countries.toml").read_text(encoding="utf-8"))["country"]
    text = " ".join(text_of(GUIDE).split())
    for said in (
        f"proposed by {len(IMPLEMENTED)} rules",
        f"There are {len(framework.types)} types in {NUMBERS[len(framework.families)]} families",
        f"recognised in {NUMBERS[len(lists['languages'])]} languages",
        f"types and states in {NUMBERS[len(lists['value_languages_full'])]} of them",
        f"for {len(countries)} countries",
    ):
        assert said in text, said


def test_presets_and_limits_are_those_of_the_brief() -> None:
    from citysoft_desktop.domain.city import PlanInfo
    from citysoft_desktop.services.brief import PRESETS

    assert [row[0] for row in table_below(text_of(GUIDE), "preset")] == list(PRESETS)
    assert f"Below {PlanInfo(id='x').draft_limit} %" in text_of(GUIDE)
    assert f"from a rating of {PlanInfo(id='x').tau}." in text_of(GUIDE)


def test_the_file_format_names_every_table_and_column_of_the_history() -> None:
    from citysoft_desktop.domain.registry import KINDS
    from citysoft_desktop.storage.file_format import SCHEMA_VERSION
    from citysoft_desktop.storage.tables import Base, HistoryRow

    text = text_of(ROOT / "docs" / "file-format.md")
    listed = {name for row in table_below(text, "table") for name in re.findall(r"`(\w+)`", row[0])}
    assert listed == set(Base.metadata.tables)
    assert listed >= {*KINDS, "history", "snapshot", "file_meta"}
    log = text[text.index("## History") : text.index("## Digest")]
    assert not [c.name for c in HistoryRow.__table__.columns if f"`{c.name}`" not in log]
    assert f"(`user_version`) | {SCHEMA_VERSION} |" in text


# ---------------------------------------------------------------- names in the pages for developers


@lru_cache(maxsize=1)
def everything_written() -> str:
    """Source text that names may be looked up in."""
    kinds = ("*.py", "*.toml", "*.txt", "*.sh", "*.ui")
    folders = ("citysoft_desktop", "tests", "packaging", "forms")
    parts = [
        path.read_text(encoding="utf-8", errors="replace")
        for folder in folders
        for kind in kinds
        for path in sorted((ROOT / folder).rglob(kind))
        if path != Path(__file__)
    ]
    return "\n".join([*parts, (ROOT / "pyproject.toml").read_text(encoding="utf-8")])


def quoted(page: Path) -> Iterator[str]:
    """What stands between backticks outside of blocks of code."""
    yield from re.findall(r"`([^`\n]+)`", _CODE.sub("", text_of(page)))


@pytest.mark.parametrize("page", FOR_DEVELOPERS, ids=name_of)
def test_files_and_folders_named_exist(page: Path) -> None:
    bases = [
        ROOT,
        ROOT / "citysoft_desktop",
        ROOT / "packaging",
        ROOT / "tests",
        *(p for p in (ROOT / "citysoft_desktop").iterdir() if p.is_dir()),
    ]
    missing = []
    for name in quoted(page):
        words = [w for w in name.split() if re.fullmatch(r"[\w./*\-]+", w)]
        for word in words:
            looks_like_a_file = "/" in word or re.search(r"\.(py|toml|json|ui|md|txt)$", word)
            if not looks_like_a_file or re.search(r"NAME|XX|\.venv|_resources|^/", word):
                continue
            if not any(any(base.glob(word.rstrip("/"))) for base in bases) and not any(
                (ROOT / folder).rglob(word) for folder in ("resources", "tests") if "/" not in word
            ):
                missing.append(word)
    assert not missing


@pytest.mark.parametrize("page", FOR_DEVELOPERS, ids=name_of)
def test_names_of_the_code_exist(page: Path) -> None:
    names = {name for name in quoted(page) if re.fullmatch(r"@?[A-Za-z_]\w{3,}(?:\.\w+)*", name)}
    assert len(names) > 10
    unknown = [name for name in names if name.lstrip("@").split(".")[-1] not in everything_written()]
    assert not unknown


@pytest.mark.parametrize("page", FOR_DEVELOPERS, ids=name_of)
def test_names_stand_in_the_file_they_are_said_to_be_in(page: Path) -> None:
    pairs = re.findall(r"`(\w+)`(?:\s+and\s+`(\w+)`)?\s+(?:of|in)\s+`([\w/]+\.py)`", text_of(page))
    for first, second, file in pairs:
        found = [base / file for base in (ROOT, ROOT / "citysoft_desktop") if (base / file).is_file()]
        assert found, file
        for name in filter(None, (first, second)):
            assert re.search(rf"\b{name}\b", found[0].read_text(encoding="utf-8")), f"{name} in {file}"
    assert pairs or page.name != "ARCHITECTURE.md"


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_modules_that_are_run_exist(page: Path) -> None:
    for name in re.findall(r"python -m (tests[\w.]*|citysoft_desktop[\w.]*)", text_of(page)):
        path = ROOT / name.replace(".", "/")
        assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), name


# ---------------------------------------------------------------- words

_BLAME = re.compile(
    r"\b(please|oops|sorry|successfully|invalid|simply|just|easy|easily)\b|!(?!\[)", re.IGNORECASE
)
_MACHINE = re.compile(r"(?<![\w.])/(?:work|tmp|root|home|Users)\b|[A-Z]:\\Users")
_OTHERS = re.compile(r"\bSevin[’']s (?:categor|code|framework)", re.IGNORECASE)


@pytest.mark.parametrize("page", FOR_USERS, ids=name_of)
def test_the_tone_is_that_of_the_window(page: Path) -> None:
    text = re.sub(r"<!--.*?-->", "", text_of(page), flags=re.DOTALL)
    assert not _BLAME.findall(text)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_page_names_a_machine_or_claims_the_codes_of_others(page: Path) -> None:
    text = text_of(page)
    assert not _MACHINE.findall(text)
    assert not _OTHERS.findall(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (_BLAME, "Please choose."),
        (_BLAME, "Done!"),
        (_MACHINE, "see /home/anna/plan.citysoft"),
        (_OTHERS, "Sevin’s categories"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)
