"""The further dimensions of an activity, one row of chips each, folded away until wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.pages.map_chain import MORE, Codes, choices_for
from citysoft_desktop.ui.presenters.map_activity import MORE_DIMENSIONS, ORDERED, coded_dimensions, most_codes
from citysoft_desktop.ui.widgets.basic import announce, label

_FEW = {"issue": 6, "sdg": 6, "objective_kind": 8, "audience_kind": 6}


class DimensionsCard(QFrame):
    """``picked`` carries dimension and code, ``focused`` the same for the code in focus, ``primary_wanted`` asks to
    put a chosen code first."""

    picked = Signal(str, str)
    focused = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 12, 4)
        layout.setSpacing(4)
        head = QHBoxLayout()
        self.toggle = QToolButton()
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = label("", "small")
        head.addWidget(self.toggle)
        head.addStretch(1)
        head.addWidget(self.count)
        layout.addLayout(head)
        self.body = QWidget()
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(8, 4, 0, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        layout.addWidget(self.body)
        self.groups: dict[str, Codes] = {}
        self._labels = {}
        self._notes = {}
        for place, dimension in enumerate(MORE_DIMENSIONS):
            name = label("", "label", wrap=True)
            name.setFixedWidth(118)
            group = Codes("", few=_FEW.get(dimension, 0), ordered=dimension in ORDERED)
            note = label("", "error", wrap=True)
            note.hide()
            group.picked.connect(lambda code, d=dimension: self.picked.emit(d, code))
            group.focused.connect(
                lambda code, d=dimension: self.focused.emit(d, str(code)) if code != MORE else None
            )
            self.groups[dimension] = group
            self._labels[dimension] = name
            self._notes[dimension] = note
            self._grid.addWidget(name, 2 * place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(group, 2 * place, 1)
            self._grid.addWidget(note, 2 * place + 1, 1)
        self.toggle.toggled.connect(self._toggled)
        self.body.hide()
        self._coded = 0
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.toggle.setText(self.tr("More dimensions"))
        self.toggle.setAccessibleName(self.tr("More dimensions"))
        self.toggle.setToolTip(self.tr("Purpose, audience, mechanism, issues, goals and more (O)"))
        self._toggled(self.toggle.isChecked())

    def _toggled(self, on: bool) -> None:
        self.toggle.setIcon(icon("chevron-up" if on else "chevron-down"))
        self.body.setVisible(on)

    def set_framework(self, framework: Framework) -> None:
        """Take the words of a codebook."""
        for dimension, group in self.groups.items():
            spec = framework.dimension(dimension)
            self._labels[dimension].setText(spec.label)
            self._labels[dimension].setToolTip(spec.definition)
            group.setAccessibleName(spec.label)
            group.set_codes(choices_for(framework, dimension, unknown_text=self.tr("Unknown")))

    def show_activity(self, plan: Plan, activity_id: str) -> None:
        """Show the codes of an activity."""
        for dimension, group in self.groups.items():
            group.show_codes(plan.codes_of(activity_id, dimension))
            self.tell(dimension, "")
        coded = coded_dimensions(plan, activity_id)
        self.count.setText(self.tr("{n} of {total} entered").format(n=coded, total=len(self.groups)))

    def tell(self, dimension: str, text: str) -> None:
        """Say under a row why a choice was not taken, "" takes it away."""
        note = self._notes[dimension]
        note.setText(text)
        note.setVisible(bool(text))
        if text:
            announce(self, text)

    def limit_text(self, plan: Plan, dimension: str) -> str:
        """The sentence for one code too many."""
        return self.tr("At most {n}, the primary one first. Take one off.").format(
            n=most_codes(plan, dimension)
        )

    def open_up(self) -> None:
        """Unfold and go to the first row."""
        self.toggle.setChecked(True)
        first = next(iter(self.groups.values()))
        cells = first.cells()
        if cells:
            cells[0].setFocus(Qt.FocusReason.TabFocusReason)
