"""The inventory as a map of the world: where the partners of the activities shown are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.partner_places import PartnerPlaces, partner_places
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Scene
from citysoft_desktop.services.charts.kit import Kit
from citysoft_desktop.services.charts.partnermap import (
    draw_legend,
    legend_entries,
    nothing_placed,
    partner_map,
    partner_words,
)
from citysoft_desktop.services.locating import locator
from citysoft_desktop.services.places import PlaceFinder
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.pages.diagnose_words import chart_words
from citysoft_desktop.ui.pages.picture_panel import PICTURE_WIDTH, PicturePanel
from citysoft_desktop.ui.scene_painter import measure
from citysoft_desktop.ui.widgets.map_canvas import MapCanvas


@dataclass(frozen=True, slots=True)
class WorldData:
    """What the map shows, worked out beside the window."""

    plan: Plan
    options: Options
    places: PartnerPlaces
    title: str
    table: DataTable
    caption: Caption
    empty: str


def rough(text: str, size: float, bold: bool = False) -> float:
    """A measure for what is only said, not drawn."""
    return len(text) * size * 0.5


def world_data(
    plan: Plan,
    options: Options,
    finder: PlaceFinder | None,
    spoken: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> WorldData:
    """Partners with their places, the list and the words."""
    positions = locator(finder).positions(plan.actors.values(), cancelled) if finder is not None else {}
    places = partner_places(plan, options.ids, positions)
    kit = Kit(plan, options, rough, 100, 100, chart_words, spoken)
    title, table, caption = partner_words(kit, places)
    empty = "" if places.placed else nothing_placed(kit, places)
    return WorldData(plan, options, places, title, table, caption, empty)


class WorldPanel(PicturePanel):
    """The map with its key, the list of partners beside it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self.map = MapCanvas(context.tasks.run, chart_words)
        super().__init__(context, self.map, chart_words, parent)
        self._data: WorldData | None = None
        self.fit_button = self._tool("scan-search", self.map.fit)
        self.zoom_in_button.clicked.connect(lambda _on=False: self.map.zoom_in())
        self.zoom_out_button.clicked.connect(lambda _on=False: self.map.zoom_out())
        self.whole_button.clicked.connect(lambda _on=False: self.map.whole())
        self.map.opened.connect(self.rows_wanted)
        self.map.chosen.connect(self._chosen)
        self.map.zoomed.connect(self._zoomed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        words = self.tr("Show all partners as large as possible")
        self.fit_button.setAccessibleName(words)
        self.fit_button.setToolTip(words)
        self.map.setToolTip("")
        self.map.setWhatsThis(
            self.tr(
                "Arrows go from mark to mark, Enter opens the activities, Space enlarges a number, "
                "plus and minus zoom, Ctrl with an arrow moves the map, 0 shows the whole earth"
            )
        )

    def show_data(self, data: WorldData) -> None:
        """Show partners."""
        self._data = data
        self.show_words(data.title, data.caption, data.table)
        self.show_message(data.empty)
        self.map.show_places(data.plan, data.options, data.places, language().code)
        places = data.places
        words = "; ".join(
            entry[3]
            for entry in self._key(
                Kit(data.plan, data.options, rough, 100, 20, chart_words, language().code), places
            )
        )

        def key(kit: Kit) -> float:
            return draw_legend(kit, 0, 0.5, kit.width, self._key(kit, places))

        self.show_key(data.plan, data.options, key, words)
        self._zoomed()

    @staticmethod
    def _key(kit: Kit, places: PartnerPlaces) -> list[tuple[str, str, bool, str]]:
        return legend_entries(kit, places, clustered=places.placed > 1)

    def clear(self) -> None:
        """Forget the plan."""
        self._data = None

    def whole_scene(self) -> Scene:
        assert self._data is not None
        frame = self.map.frame()
        height = PICTURE_WIDTH * frame.height / max(frame.width, 1)
        data = self._data
        return partner_map(
            data.plan,
            data.options,
            measure,
            PICTURE_WIDTH,
            min(max(height, 300), 900),
            chart_words,
            language().code,
            places=data.places,
            frame=frame if frame.zoom > 1 else None,
        )

    def file_stem(self) -> str:
        city = self._data.plan.city.name if self._data is not None else ""
        return " ".join(part for part in (city, self.tr("partners map")) if part)

    def row_chosen(self, source: int) -> None:
        if self._data is not None:
            self.map.focus_partner(self._data.places.partners[source].id)

    def _chosen(self, partners: tuple[str, ...]) -> None:
        if self._data is None or not partners:
            return
        place = next((n for n, p in enumerate(self._data.places.partners) if p.id == partners[0]), -1)
        self.select_source(place)

    def _zoomed(self) -> None:
        frame = self.map.frame()
        whole = frame.zoom <= 1.001
        self.zoom_out_button.setEnabled(not whole and self.message.isHidden())
        self.whole_button.setEnabled(not whole and self.message.isHidden())
