"""The cards of the start centre: one plan with its map, and the seven steps a plan goes through."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.ui.step_names import STEP_KEYS, step_name
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import clear_layout, label, line, row
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.icon_label import IconLabel

MAP_FROM = 1024
"""Logical width of the page from which the map stands beside the words."""


@dataclass(frozen=True)
class SampleSummary:
    """What is known of the sample city without opening it."""

    city: str
    home: str
    activities: int
    countries: Mapping[str, int]


def sample_summary() -> SampleSummary:
    """Figures of the sample as shipped. Raises ResourceError when the file is missing."""
    return SampleSummary(**tomllib.loads(read_text("sample/start.toml")))


@dataclass(frozen=True)
class PlanWords:
    """What a plan card says: a line above the name, the name, a line below, figures, a sentence with a sign."""

    above: str
    name: str
    below: str = ""
    figures: Sequence[tuple[str, str]] = ()
    sentence: str = ""
    countries: Mapping[str, int] | None = None
    home: str = ""


class PlanCard(QFrame):
    """One plan: words, figures and buttons on the reading side, the map of its countries beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._grid = QHBoxLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._map: QWidget | None = None
        self._line: QWidget | None = None
        self._wide = True

    def show_plan(self, words: PlanWords, buttons: Sequence[QPushButton]) -> QWidget:
        """Make the card anew and give the part that holds the buttons."""
        clear_layout(self._grid)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 18, 16, 18)
        column.setSpacing(4)
        column.addWidget(label(words.above, "small", wrap=True))
        column.addWidget(label(words.name, "title", wrap=True))
        if words.below:
            column.addWidget(label(words.below, "secondary", wrap=True))
        column.addSpacing(8)
        figures = FlowLayout(spacing=20)
        for number, text in words.figures:
            figures.addWidget(_figure(number, text))
        column.addLayout(figures)
        column.addSpacing(6)
        if words.sentence:
            line_ = row(IconLabel("compass", "accent.text"), spacing=8)
            column.addLayout(line_)
            line_.addWidget(label(words.sentence, "secondary", wrap=True), 1)
        column.addStretch(1)
        offers = FlowLayout(spacing=8)
        for made in buttons:
            offers.addWidget(made)
        column.addLayout(offers)
        self._grid.addWidget(left, 4)
        self._map = holder = QWidget()
        beside = QVBoxLayout(holder)
        beside.setContentsMargins(8, 8, 8, 8)
        self._line = line(vertical=True)
        self._grid.addWidget(self._line)
        self._grid.addWidget(holder, 9)
        self.setMinimumHeight(theme().px(280))
        # Outlines take a while to read; the window is there first.
        countries = dict(words.countries or {})
        QTimer.singleShot(50, holder, lambda: self._show_map(countries, words.home, beside))
        self.set_wide(self._wide)
        return left

    def set_wide(self, wide: bool) -> None:
        """Show the map beside the words, or the words alone."""
        self._wide = wide
        for part in (self._map, self._line):
            if part is not None:
                part.setVisible(wide)

    def _show_map(self, countries: Mapping[str, int], home: str, layout: QVBoxLayout) -> None:
        from citysoft_desktop.ui.presenters.start_map import build
        from citysoft_desktop.ui.widgets.scene_view import SceneView

        view = SceneView()
        view.set_build(build(countries, home))
        view.setAccessibleName(self.tr("Map of partner countries"))
        view.setAccessibleDescription(self.tr("Countries: {n}").format(n=len(countries)))
        layout.addWidget(view)


class StepsCard(QFrame):
    """What a plan goes through, in the words of the guidance: for somebody who has not made one yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        head.setSpacing(2)
        self._head = label("", "card", wrap=True)
        self._about = label("", "small", wrap=True)
        head.addWidget(self._head)
        head.addWidget(self._about)
        column.addLayout(head)
        column.addWidget(line())
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 14, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._names: list[QLabel] = []
        self._purposes: list[QLabel] = []
        for number in range(1, len(STEP_KEYS) + 1):
            name, purpose = label("", "strong"), label("", "secondary", wrap=True)
            disc = label(str(number), "count")
            disc.setAlignment(Qt.AlignmentFlag.AlignCenter)
            for words in (name, purpose):  # on one line with the number, which has a frame
                words.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(disc, number, 0, top)
            grid.addWidget(name, number, 1, top)
            grid.addWidget(purpose, number, 2, top)
            self._names.append(name)
            self._purposes.append(purpose)
        column.addLayout(grid)

    def retranslate(self) -> None:
        """Set the words again."""
        from citysoft_desktop.domain.content_texts import guidance

        self._head.setText(self.tr("Seven steps, in any order"))
        self._about.setText(
            self.tr("Start with what you know. Unknown is an answer, and every step says what is open.")
        )
        book = guidance()
        for number, (name, purpose) in enumerate(zip(self._names, self._purposes, strict=True), start=1):
            name.setText(step_name(STEP_KEYS[number - 1]))
            purpose.setText(book.step(number).purpose)


def _figure(number: str, text: str) -> QWidget:
    made = QWidget()
    cell = QVBoxLayout(made)
    cell.setContentsMargins(0, 0, 0, 0)
    cell.setSpacing(0)
    cell.addWidget(label(number, "title"))
    cell.addWidget(label(text, "small"))
    return made
