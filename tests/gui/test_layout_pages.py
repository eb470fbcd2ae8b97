"""Every page at every size of window, with larger text and with longer words: nothing cut off, nothing out of reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from citysoft_desktop.ui.widgets.regions import RegionSplitter
from tests.gui.conftest import clipped
from tests.gui.test_a11y_shell import Longer

PLACES = (
    "start",
    "city",
    "inventory",
    "map",
    "link",
    "diagnose",
    "strategy",
    "brief",
    "partners",
    "evidence",
    "requests",
    "notes",
    "bin",
)
SIZES = ((1440, 900), (1280, 720), (640, 360))


@pytest.fixture
def words(request: pytest.FixtureRequest, look: Any, qapp: Any) -> Iterator[str]:
    """``normal``, text size Larger, the pseudo-locale of the catalogue, or every text in brackets and 40 % longer."""
    from citysoft_desktop.ui.language import language

    kind = request.param
    longer = Longer()
    if kind == "larger":
        look.set_text_size("larger")
    elif kind == "qps":
        language().set("qps")
    elif kind == "longer":
        qapp.installTranslator(longer)
    yield kind
    if kind == "longer":
        qapp.removeTranslator(longer)


def settled() -> None:
    """Let layouts that depend on the width come to rest."""
    for _ in range(6):
        QApplication.processEvents()


def faces(window: Any) -> Iterator[str]:
    """Every view of the page in front and every region that is a tab in a narrow window, shown one by one."""
    page = window.page()
    for view in page._view_keys if page is not None and page._view_keys else [""]:
        if view:
            page.show_view(view)
        settled()
        splitters = (
            [s for s in page.findChildren(RegionSplitter) if s.isVisible() and s.tabs.isVisible()]
            if page is not None
            else []
        )
        if not splitters:
            yield view
        for splitter in splitters:
            for number in range(splitter.tabs.count()):
                splitter.tabs.setCurrentIndex(number)
                settled()
                yield f"{view} {splitter.tabs.tabText(number)}"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("words", ["normal", "larger", "qps", "longer"], indirect=True)
def test_words_fit_and_pages_never_scroll_sideways(
    words: str, window: Any, sample: Any, place: str, qtbot: Any
) -> None:
    problems: list[str] = []
    for size in SIZES:
        window.resize(*size)
        window.show_page(place)
        qtbot.wait(20)
        for face in faces(window):
            where = f"{size[0]}x{size[1]} {face}: "
            if (window.width(), window.height()) != size:
                problems.append(f"{where}the window grew to {window.width()}x{window.height()}")
            if window.page_area.horizontalScrollBar().maximum() > 0:
                problems.append(
                    f"{where}scrolls sideways by {window.page_area.horizontalScrollBar().maximum()}"
                )
            problems += [where + text for text in clipped(window)]
    if problems:
        pytest.fail("\n".join(problems))


def test_population_is_grouped_and_guidance_stands_next_to_the_form(window: Any, sample: Any) -> None:
    window.show_page("city")
    QApplication.processEvents()
    page = window.page()
    text = page.profile.population.text()
    assert [len(part) for part in re.split(r"\D", text)] == [1, 3, 3], text
    gap = page.guide_area.mapTo(page, QPoint(0, 0)).x() - page.stack.geometry().right()
    assert 0 < gap <= 40
