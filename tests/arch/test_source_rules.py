"""Rules the linters cannot say, each proven on a wrong example before it is trusted on the package."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator

import pytest
import source_rules as rules
from source_tree import ROOT, Source, sources

Rule = Callable[[Source], Iterator[str]]

COLOUR_DOORS = {
    "citysoft_desktop/report/palette.py": "black ends the search for a readable shade of a city's colour",
}

# rule, wrong example, right example, files that may break it (each with its reason)
CASES: list[tuple[Rule, str, str, dict[str, str]]] = [
    (
        rules.raw_paragraphs,
        "from reportlab.platypus import Paragraph\nx = Paragraph(title, style)\n",
        "x = vocabulary.paragraph(title, style)\n",
        {"citysoft_desktop/report/vocabulary.py": "the one door that escapes texts"},
    ),
    (
        rules.rich_text,
        "box = QMessageBox(parent)\n",
        "label.setTextFormat(Qt.TextFormat.PlainText)\n",
        {},
    ),
    (rules.rich_text, "label.setTextFormat(Qt.TextFormat.RichText)\n", "label.setText(name)\n", {}),
    (rules.rich_text, "browser.setHtml(text)\n", "browser.setPlainText(text)\n", {}),
    (rules.literal_colours, "PEN = '#1f2933'\n", "PEN = tokens['ink']\n", COLOUR_DOORS),
    (rules.literal_colours, "s = 'QLabel { color: #a0b0c0; }'\n", "s = 'Goal #12'\n", COLOUR_DOORS),
    (
        rules.clock_reads,
        "from datetime import date\nx = date.today()\n",
        "x = clock.today()\n",
        {"citysoft_desktop/base/clock.py": "the one door to the clock"},
    ),
    (rules.network_use, "manager = QNetworkAccessManager(self)\n", "socket_name = 'x'\n", {}),
    (rules.event_pumping, "QApplication.processEvents()\n", "job.start()\n", {}),
    (rules.blocking_dialogs, "dialog.exec()\n", "app.exec()\n", {}),
    (
        rules.blocking_dialogs,
        "name = QFileDialog.getOpenFileName(self)\n",
        "dialog.open()\n",
        {},
    ),
]


def _source(text: str) -> Source:
    return Source("example.py", text, ast.parse(text))


@pytest.mark.parametrize(
    ("rule", "wrong", "right", "allowed"), CASES, ids=lambda v: getattr(v, "__name__", "")
)
def test_rule_tells_wrong_from_right(rule: Rule, wrong: str, right: str, allowed: dict[str, str]) -> None:
    assert list(rule(_source(wrong))), "the rule does not see the wrong example"
    assert not list(rule(_source(right))), "the rule blames the right example"


@pytest.mark.parametrize(
    ("rule", "allowed"), [(case[0], case[3]) for case in CASES], ids=lambda v: getattr(v, "__name__", "")
)
def test_package_keeps_the_rule(rule: Rule, allowed: dict[str, str]) -> None:
    broken = [place for source in sources() if source.name not in allowed for place in rule(source)]
    assert not broken, f"{rule.__doc__}\n" + "\n".join(broken)


# Files over the limit, each with the reason it is one thing. A file leaves the list when it shrinks.
# A migration is one frozen step and never edited again, so its length is nobody's burden.
LINE_LIMIT = 500
FROZEN = "citysoft_desktop/storage/migrations/versions/"
LONG_FILES: dict[str, str] = {}


def test_files_stay_small() -> None:
    lengths = {s.name: s.text.count("\n") for s in sources() if not s.name.startswith(FROZEN)}
    too_long = {name: n for name, n in lengths.items() if n > LINE_LIMIT and name not in LONG_FILES}
    assert not too_long, f"split these files or name the reason in LONG_FILES: {too_long}"
    needless = [name for name in LONG_FILES if lengths.get(name, 0) <= LINE_LIMIT]
    assert not needless, f"no longer long, take them off the list: {needless}"


def test_every_module_says_what_it_is_for() -> None:
    silent = [s.name for s in sources() if s.tree.body and ast.get_docstring(s.tree) is None]
    assert not silent, f"modules without a docstring: {silent}"


_LEFTOVER = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")


def test_nothing_is_left_half_done() -> None:
    found = [
        f"{source.name}:{number}"
        for source in sources()
        for number, line in enumerate(source.text.splitlines(), 1)
        if _LEFTOVER.search(line)
    ]
    assert not found, f"half-done places: {found}"


def test_direct_dependencies_are_pinned_and_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    architecture = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").lower()
    lock = (ROOT / "packaging" / "lock" / "runtime.txt").read_text(encoding="utf-8").lower()
    for requirement in project["dependencies"]:
        name = re.split(r"[=~<>\[ ]", requirement)[0].lower()
        assert name in architecture, f"{name} has no reason in ARCHITECTURE.md"
        assert f"\n{name}==" in lock, f"{name} is not in packaging/lock/runtime.txt"
