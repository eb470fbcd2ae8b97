"""The inventory in time: when the agreements and activities shown begin and end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.agreement_times import ORDERS, Order, Times, times
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Scene
from citysoft_desktop.services.charts.agreements import (
    TimeRow,
    agreement_timeline,
    agreement_words,
    height_for,
    lines_of,
    nothing_drawn,
    timeline_key,
)
from citysoft_desktop.services.charts.kit import Kit
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.pages.diagnose_words import chart_words
from citysoft_desktop.ui.pages.inventory_world import rough
from citysoft_desktop.ui.pages.picture_panel import PICTURE_WIDTH, PicturePanel
from citysoft_desktop.ui.scene_painter import measure
from citysoft_desktop.ui.widgets.time_canvas import TimeCanvas

MOST_ROWS = 120
"""Rows of a picture that is copied or saved; the rest is counted below it."""


@dataclass(frozen=True, slots=True)
class TimelineData:
    """What the timeline shows, worked out beside the window."""

    plan: Plan
    options: Options
    agreements_only: bool
    found: Times
    rows: tuple[TimeRow, ...]
    title: str
    table: DataTable
    caption: Caption
    empty: str


def timeline_data(
    plan: Plan, options: Options, spoken: str, *, agreements_only: bool, order: Order
) -> TimelineData:
    """Rows in order, the list and the words."""
    kit = Kit(plan, options, rough, 100, 100, chart_words, spoken)
    found = times(plan, options.ids, agreements_only=agreements_only)
    rows = lines_of(plan, found, order, unknown=kit.t("chart.times.no_type"))
    title, table, caption = agreement_words(kit, found, rows, agreements_only=agreements_only)
    empty = "" if found.spans else nothing_drawn(kit, found, agreements_only=agreements_only)
    return TimelineData(plan, options, agreements_only, found, rows, title, table, caption, empty)


class TimelinePanel(PicturePanel):
    """The timeline with what to show and how to sort it, the list beside it. ``choice_changed`` asks for other rows."""

    choice_changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self.time = TimeCanvas(chart_words)
        super().__init__(context, self.time, chart_words, parent)
        self._data: TimelineData | None = None
        self.what = QuietCombo()
        self.order = QuietCombo()
        for combo in (self.what, self.order):
            combo.setMinimumContentsLength(9)
        self.tools.insert_widget(2, self.order)
        self.tools.insert_widget(2, self.what)
        self.retranslate()
        for combo in (self.what, self.order):
            combo.currentIndexChanged.connect(lambda _index: self.choice_changed.emit())
        self.zoom_in_button.clicked.connect(lambda _on=False: self.time.zoom_in())
        self.zoom_out_button.clicked.connect(lambda _on=False: self.time.zoom_out())
        self.whole_button.clicked.connect(lambda _on=False: self.time.whole())
        self.time.opened.connect(self.rows_wanted)
        self.time.chosen.connect(self._chosen)

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        orders = {
            "type": self.tr("By type"),
            "begin": self.tr("By beginning"),
            "end": self.tr("By end"),
            "title": self.tr("By title"),
        }
        for combo, name, choices in (
            (
                self.what,
                self.tr("What is shown"),
                [(True, self.tr("Agreements")), (False, self.tr("All activities"))],
            ),
            (self.order, self.tr("Order of the rows"), [(order, orders[order]) for order in ORDERS]),
        ):
            was = max(combo.currentIndex(), 0)
            combo.blockSignals(True)
            combo.clear()
            for value, text in choices:
                combo.addItem(text, value)
            combo.setCurrentIndex(was)
            combo.blockSignals(False)
            combo.setAccessibleName(name)
            combo.setToolTip(name)
        self.time.setWhatsThis(
            self.tr(
                "Up and Down go from row to row, Enter opens the activity, plus and minus zoom, "
                "Left and Right move in time, 0 shows all of it"
            )
        )

    def agreements_only(self) -> bool:
        """Whether only agreements are shown."""
        return bool(self.what.currentData())

    def chosen_order(self) -> Order:
        """How the rows are sorted."""
        return cast(Order, self.order.currentData() or ORDERS[0])

    def show_data(self, data: TimelineData) -> None:
        """Show rows."""
        self._data = data
        self.show_words(data.title, data.caption, data.table)
        self.show_message(data.empty)
        keys = timeline_key(
            Kit(data.plan, data.options, rough, 100, 20, chart_words, language().code), data.found
        )

        def key(kit: Kit) -> float:
            return kit.legend(0, 0.5, kit.width, keys)

        self.show_key(data.plan, data.options, key, "; ".join(entry.text for entry in keys))
        self.time.show_times(
            data.plan,
            data.options,
            data.found,
            data.rows,
            language().code,
            agreements_only=data.agreements_only,
        )

    def clear(self) -> None:
        """Forget the plan."""
        self._data = None

    def whole_scene(self) -> Scene:
        assert self._data is not None
        data = self._data
        first = self.time.first_row() if len(data.rows) > MOST_ROWS else 0
        return agreement_timeline(
            data.plan,
            data.options,
            measure,
            PICTURE_WIDTH,
            height_for(min(MOST_ROWS, len(data.rows))),
            chart_words,
            language().code,
            agreements_only=data.agreements_only,
            found=data.found,
            lines=data.rows,
            first=first,
            axis=self.time.axis(),
        )

    def file_stem(self) -> str:
        city = self._data.plan.city.name if self._data is not None else ""
        return " ".join(part for part in (city, self.tr("timeline")) if part)

    def row_chosen(self, source: int) -> None:
        if self._data is not None and self._data.table.keys[source]:
            self.time.focus_activity(self._data.table.keys[source][0])

    def _chosen(self, activity_id: str) -> None:
        if self._data is None:
            return
        place = next((n for n, keys in enumerate(self._data.table.keys) if keys == (activity_id,)), -1)
        self.select_source(place)
