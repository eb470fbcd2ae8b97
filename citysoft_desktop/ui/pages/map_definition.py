"""The panel that always shows the code in focus: definition, when to code it, example, sources, and the trap."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS
from citysoft_desktop.domain.framework import Framework, Source
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.pages.map_lens_card import LensSign
from citysoft_desktop.ui.theme import follow_theme, theme
from citysoft_desktop.ui.widgets.basic import clear_layout, label, row, scroll_area
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.scene_view import SceneView


class DefinitionPanel(QFrame):
    """``show_code`` fills it; nothing in it takes the focus except its scroll bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(13, 11, 13, 11)
        layout.setSpacing(5)
        self._sign = LensSign("diplomacy")
        self.over = label("", "small")
        layout.addLayout(row(self._sign, self.over, "stretch", spacing=6))
        self.name = label("", "heading", wrap=True)
        self.definition = label("", "lead", wrap=True)
        self.when_head = label("", "label")
        self.when = label("", wrap=True)
        self.example_head = label("", "label")
        self.example = label("", wrap=True)
        self.source_head = label("", "label")
        self.sources = label("", "caption", wrap=True)
        self.trap = QFrame()
        self.trap.setProperty("surface", "warning")
        trap = QHBoxLayout(self.trap)
        trap.setContentsMargins(9, 7, 9, 7)
        self.trap_text = label("", wrap=True)
        trap.addWidget(IconLabel("triangle-alert", "semantic.warning_text", 15), 0, Qt.AlignmentFlag.AlignTop)
        trap.addWidget(self.trap_text, 1)
        self._scale_box = QWidget()
        self._scale = QGridLayout(self._scale_box)
        self._scale.setContentsMargins(0, 2, 0, 2)
        self._scale.setVerticalSpacing(2)
        self._scale.setColumnStretch(1, 1)
        for part in (
            self.name, self.definition, self.when_head, self.when, self.example_head, self.example, self.trap,
            self._scale_box,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.source_head, self.sources):  # at the foot of the card
            layout.addWidget(part)
        self.area = scroll_area(body)
        outer.addWidget(self.area)
        self.trap.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Definition of the focused code"))
        self.example_head.setText(self.tr("Example"))
        self.source_head.setText(self.tr("Rests on"))
        self.trap_text.setText(
            self.tr("Everything communicates. Rate 2 or more only with documented intent or effect.")
        )

    def show_code(
        self, framework: Framework, dimension: str, code: str, value: int | str | None = None
    ) -> None:
        """Show a code of a dimension or lens; ``value`` is its present rating."""
        is_lens = dimension in SALIENCE_DIMENSIONS
        self._sign.setVisible(is_lens)
        self._sign.set_lens(dimension if is_lens else "dot")
        if is_lens:
            over = self.tr("Diplomacy lens") if dimension == "diplomacy" else self.tr("Branding lens")
            whole = framework.lens(dimension)
            guidance, whole_sources = whole.guidance, whole.sources
        else:
            spec = framework.dimension(dimension)
            over, guidance, whole_sources = spec.label, spec.guidance, spec.sources
        self.over.setText(over)
        known = framework.has_code(dimension, code)
        found = framework.code(dimension, code) if known else None
        unknown = self.tr("Somebody looked and could not tell. Unknown is never counted as none or as 0.")
        self.name.setText(found.label if found else self.tr("Unknown") if code == UNKNOWN else code)
        self.definition.setText(found.definition if found else unknown if code == UNKNOWN else "")
        self.when_head.setText(self.tr("Code 2 or 3 when") if is_lens else self.tr("Code this when"))
        when = " ".join(
            part for part in (found.code_when if found else "", "" if is_lens else guidance) if part
        )
        self.when.setText(when)
        self._pair(self.when_head, self.when, bool(when))
        example = found.example if found else ""
        kind = framework.example_kinds.get(found.example_kind, "") if found else ""
        self.example.setText(f"{example} ({kind[:1].lower()}{kind[1:]})" if example and kind else example)
        self._pair(self.example_head, self.example, bool(example))
        ids = dict.fromkeys([*(found.sources if found else ()), *whole_sources])
        works = [framework.source(i) for i in ids]
        self.sources.setText("\n".join(_short(w) for w in works))
        self._pair(self.source_head, self.sources, bool(works))
        self.trap.setVisible(dimension == "branding" and isinstance(value, int) and value >= 2)
        self._fill_scale(framework, is_lens)
        parts = (over, self.name.text(), self.definition.text(), when)
        self.setAccessibleDescription(". ".join(p.rstrip(".") for p in parts if p))

    @staticmethod
    def _pair(head: QWidget, body: QWidget, on: bool) -> None:
        head.setVisible(on)
        body.setVisible(on)

    def _fill_scale(self, framework: Framework, on: bool) -> None:
        self._scale_box.setVisible(on)
        if not on or self._scale.count():
            return
        clear_layout(self._scale)
        for place, code in enumerate(framework.codes("salience")):
            self._scale.addWidget(label(str(code.value), "strong"), place, 0)
            self._scale.addWidget(label(code.hint or code.label.lower(), "secondary"), place, 1)


class LandsCard(QFrame):
    """Where the activity lands: a small lens map with counts; Enter or a click on a field opens its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 10, 8)
        layout.setSpacing(4)
        self.title = label("", "card")
        self.rule = label("", "small")
        layout.addLayout(row(self.title, "stretch", self.rule))
        self.view = SceneView()
        layout.addWidget(self.view, 1)
        self.uncoded = label("", "caption", wrap=True)
        layout.addWidget(self.uncoded)
        self.fit(0)
        follow_theme(self, lambda: self.fit(self._room))

    def fit(self, room: int) -> None:
        """Take a good third of the ``room`` in pixels that it shares with the definition."""
        self._room = room
        height = min(max(round(room * 0.38), theme().px(224)), theme().px(300))
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class MapSide(QWidget):
    """Definition, where the activity lands, and whose reading it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.definition = DefinitionPanel()
        self.lands = LandsCard()
        self.note = label("", "caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.definition, 1)
        layout.addWidget(self.lands)
        layout.addWidget(self.note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lands.fit(self.height() - self.note.height())


def _short(work: Source) -> str:
    year = f" ({work.year})" if work.year else ""
    return f"{work.author}{year}: {work.title}" if work.author else work.title


def own_reading() -> str:
    """The note under the panel."""
    return QCoreApplication.translate(
        "MapPage",
        "Our own reading of the field, set out in codebook 1.0. Not the words of any published framework.",
    )
