"""How pages fill: no heading left behind, no table cut badly, no nearly empty page."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import Action, TextBlock
from citysoft_desktop.report.pdf_renderer import render_bytes
from citysoft_desktop.services.brief import BriefOptions, build_brief
from tests.report.demo_plan import AS_OF, NOW, base, demo_records, plan_of
from tests.report.layout import PageLayout, layout

TITLES = ("H", "H1", "H2", "H3", "Caption")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """The sample that comes with the program."""
    from citysoft_desktop.app import cli
    from citysoft_desktop.storage.project_file import ProjectFiles

    path: Path = tmp_path_factory.mktemp("sample") / "s.citysoft"
    assert cli.main(["sample", str(path)]) == 0
    store = ProjectFiles().open(path)
    plan = store.load()
    store.close()
    return plan


def pages_of(plan: Plan, preset: str = "full", paper: str = "a4") -> list[PageLayout]:
    document = build_brief(plan, BriefOptions(as_of=AS_OF, now=NOW, preset=preset, paper=paper))
    return layout(document, paper)


def check(pages: list[PageLayout]) -> None:
    """What holds on every page of every brief."""
    for index, page in enumerate(pages):
        last = page.roles[-1]
        if last in TITLES:
            # A caption may end a page when it belongs to the figure or table above it.
            assert last == "Caption", page
            assert page.roles[-2] in ("Figure", "Table", "Caption"), page
        for rows, repeated in page.tables:
            assert rows > repeated, page
        follows = pages[index + 1] if index + 1 < len(pages) else None
        runs_on = not page.sections
        annex_end = follows is None or any(name.isalpha() for name in page.sections)
        if page.filled < 0.2 and page.template == "body":
            assert runs_on or annex_end, page


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("preset", ["full", "council", "research"])
def test_no_page_of_the_sample_is_nearly_empty_or_ends_in_a_heading(
    sample: Plan, preset: str, paper: str
) -> None:
    pages = pages_of(sample, preset, paper)
    assert len(pages) > 8
    check(pages)


def test_the_action_plan_of_the_sample_stands_under_its_heading(sample: Plan) -> None:
    pages = pages_of(sample)
    (page,) = [page for page in pages if "15" in page.sections]
    assert max(rows for rows, _ in page.tables) >= 8
    (shared,) = [page for page in pages if "16" in page.sections]
    assert {"16", "17", "18"} <= set(shared.sections)


@pytest.mark.parametrize("count", [1, 7, 12, 14, 15, 16, 17, 30, 60])
def test_an_action_plan_of_any_length_begins_on_the_page_of_its_section(count: int) -> None:
    (model,) = [r for r in demo_records() if isinstance(r, Action)][:1]
    records = [r for r in demo_records() if not isinstance(r, Action)]
    records += [replace(model, id=f"act{i}", position=i, text=f"Do the thing no. {i}") for i in range(count)]
    pages = pages_of(plan_of(records))
    check(pages)
    (start,) = [page for page in pages if "15" in page.sections]
    table = start.tables[-1][0] if start.sections[-1] == "15" else max(rows for rows, _ in start.tables)
    assert table >= min(count + 2, 3)
    later = pages[pages.index(start) + 1 :]
    if count == 60:
        assert sum(1 for page in later[:4] if page.tables and page.tables[0][0] > 3) >= 2


def test_an_empty_plan_has_no_page_for_each_nothing() -> None:
    pages = pages_of(plan_of(base()))
    check(pages)
    body = [page for page in pages if page.sections and page.sections[0].isdigit()]
    assert len(body) <= 8
    assert sum(len(page.sections) for page in body) >= 12


@pytest.mark.parametrize("words", [5, 60, 80, 250])
def test_a_foreword_carries_its_page(words: int) -> None:
    records = [r for r in demo_records() if not (isinstance(r, TextBlock) and r.section == "1")]
    pages = pages_of(plan_of([*records, TextBlock(id="f", section="1", text="word " * words)]))
    assert pages[1].sections == ["1"]
    assert 0.2 <= pages[1].filled <= 1


def test_short_texts_share_a_page_and_long_ones_do_not() -> None:
    def written(words: int) -> list[PageLayout]:
        records = [
            r for r in demo_records() if not (isinstance(r, TextBlock) and r.section in ("16", "17", "18"))
        ]
        records += [TextBlock(id=f"t{s}", section=s, text="word " * words) for s in ("16", "18")]
        return pages_of(plan_of(records))

    short, long = written(40), written(900)
    check(short)
    for section in ("16", "17", "18"):
        (page,) = [page for page in short if section in page.sections]
        assert len(page.sections) > 1, section
    (page,) = [page for page in long if "16" in page.sections]
    assert page.sections[-1] == "16"
    check(long)


def test_the_footer_says_the_same_on_every_page(sample: Plan) -> None:
    data, _ = render_bytes(build_brief(sample, BriefOptions(as_of=AS_OF, now=NOW)))
    feet = {
        page.extract_text().split("Sample, not an official document")[0].split("\n")[-1]
        for page in PdfReader(BytesIO(data)).pages[1:]
    }
    assert len(feet) == 1
    assert "…" not in feet.pop()
