"""The filter bar every view of the diagnosis shares, and the choosers of threshold and tier."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.pages.diagnose_words import tier_words
from citysoft_desktop.ui.presenters.diagnose import TIERS, DiagnoseFilter, filter_values
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label
from citysoft_desktop.ui.widgets.filter_field import FilterField
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


class _ValueMenu(QToolButton):
    """A chip with a menu of values to let through; stays open while values are ticked by keyboard."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._name = ""
        self.setCheckable(True)

    def set_name(self, name: str) -> None:
        """What the values are."""
        self._name = name
        self._say()

    def set_values(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values (code, words); ticks of values that stay are kept."""
        ticked = self.values()
        self._menu.clear()
        for code, words in values:
            action = QAction(words.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(code in ticked)
            action.setData(code)
            action.toggled.connect(self._toggled)
            self._menu.addAction(action)
        self._say()

    def values(self) -> frozenset[str]:
        """Codes that are ticked."""
        return frozenset(a.data() for a in self._menu.actions() if a.isChecked())

    def words(self) -> str:
        """Ticked values in words, "" for none."""
        return ", ".join(a.text().replace("&&", "&") for a in self._menu.actions() if a.isChecked())

    def clear(self) -> None:
        """Untick everything without telling."""
        for action in self._menu.actions():
            action.blockSignals(True)
            action.setChecked(False)
            action.blockSignals(False)
        self._say()

    def _toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        n = len(self.values())
        words = self.words() if n == 1 else f"{self._name}: {n}" if n else self._name
        if len(words) > 28:
            words = f"{words[:27]}…"
        self.setText(words)
        self.setChecked(bool(n))
        chosen = self.words() or self.tr("all")
        self.setAccessibleName(
            self.tr("Filter by {what}: {chosen}").format(what=self._name.lower(), chosen=chosen)
        )
        self.setToolTip(self.accessibleName())

    def nextCheckState(self) -> None:  # noqa: N802
        """The tick shows whether something is chosen, not a click."""


class FilterBar(QFrame):
    """``changed`` when any part changes. ``words`` says the filter as it is printed under a chart."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(spacing=6)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.field = FilterField("", delay=60)
        self.field.setFixedWidth(theme().px(220))
        self.statuses, self.families, self.units = _ValueMenu(), _ValueMenu(), _ValueMenu()
        self.clear_button = button("", "link", run=self.clear, compact=True)
        self.fixed = label("", "small")
        for part in (self.field, self.statuses, self.families, self.units, self.clear_button, self.fixed):
            layout.addWidget(part)
        self._ids: frozenset[str] | None = None
        self._ids_words = ""
        self.field.changed.connect(lambda _text: self._changed())
        for made in (self.statuses, self.families, self.units):
            made.changed.connect(self._changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.field.setPlaceholderText(self.tr("Filter by title, partner, unit"))
        self.field.setAccessibleName(self.tr("Filter the activities of every chart"))
        self.statuses.set_name(self.tr("Status"))
        self.families.set_name(self.tr("Family"))
        self.units.set_name(self.tr("Lead unit"))
        self.clear_button.setText(self.tr("Show all"))
        self.clear_button.setAccessibleName(self.tr("Show all activities"))
        self._show()

    def set_plan(self, plan: Plan) -> None:
        """Offer the values that occur."""
        statuses, families, units = filter_values(plan)
        labels = {code.slug: code.label for code in plan.framework.codes("status")}
        self.statuses.set_values([(s, labels.get(s, s) or self.tr("not entered")) for s in statuses])
        self.families.set_values(
            [(f, f"{plan.framework.family(f).letter} {plan.framework.family(f).label}") for f in families]
        )
        self.units.set_values([(u, u) for u in units])
        self._show()

    def chosen(self) -> DiagnoseFilter:
        """The filter."""
        return DiagnoseFilter(
            self.field.text(), self.statuses.values(), self.families.values(), self.units.values(), self._ids
        )

    def words(self) -> str:
        """The filter in words, "" for none."""
        parts = []
        if self._ids is not None:
            parts.append(self._ids_words or self.tr("{n} chosen activities").format(n=len(self._ids)))
        for name, made in (
            (self.tr("status"), self.statuses),
            (self.tr("family"), self.families),
            (self.tr("lead unit"), self.units),
        ):
            if made.values():
                parts.append(f"{name} {made.words()}")
        text = self.field.text().strip()
        if text:
            parts.append(self.tr("text “{text}”").format(text=text))
        return "; ".join(parts)

    def set_ids(self, ids: frozenset[str] | None, words: str = "") -> None:
        """Count only these activities."""
        self._ids, self._ids_words = ids, words
        self._changed()

    def clear(self) -> None:
        """Let everything through."""
        self._ids = None
        for made in (self.statuses, self.families, self.units):
            made.clear()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.clear_button.setVisible(self.chosen().active)
        self.fixed.setVisible(self._ids is not None)
        if self._ids is not None:
            self.fixed.setText(self._ids_words or self.tr("{n} chosen activities").format(n=len(self._ids)))


class TauButton(QToolButton):
    """From which salience a lens counts: 1, 2 or 3."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _chip(self)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._group = QActionGroup(self)
        self._actions: dict[int, QAction] = {}
        for tau in (1, 2, 3):
            action = QAction(self)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, tau=tau: self.picked.emit(tau))
            self._group.addAction(action)
            self._menu.addAction(action)
            self._actions[tau] = action
        self._tau = 2
        self.retranslate()

    def set_tau(self, tau: int) -> None:
        """Show the threshold."""
        self._tau = tau
        if tau in self._actions:
            self._actions[tau].setChecked(True)
        self.setText(self.tr("Counts from {n}").format(n=tau))
        self.setAccessibleName(self.tr("A lens counts from salience {n}").format(n=tau))

    def retranslate(self) -> None:
        """Set the words again."""
        for tau, words in (
            (1, self.tr("1: incidental counts too")),
            (2, self.tr("2: secondary and main")),
            (3, self.tr("3: main purpose only")),
        ):
            self._actions[tau].setText(words)
        self.setToolTip(self.tr("From which salience a lens counts, in the whole plan and its brief"))
        self.set_tau(self._tau)


class TierButton(QToolButton):
    """Which links with the home state count."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _chip(self)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for tier in TIERS:
            action = QAction(self)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, tier=tier: self._pick(tier))
            self._group.addAction(action)
            self._menu.addAction(action)
            self._actions[tier] = action
        self._tier = TIERS[0]
        self.retranslate()

    def tier(self) -> str:
        """The tier chosen."""
        return self._tier

    def retranslate(self) -> None:
        """Set the words again."""
        for tier, action in self._actions.items():
            action.setText(tier_words(tier))
        self.setToolTip(self.tr("Which tier of the home state counts as a link"))
        self._say()

    def _pick(self, tier: str) -> None:
        self._tier = tier
        self._say()
        self.picked.emit(tier)

    def _say(self) -> None:
        self._actions[self._tier].setChecked(True)
        self.setText(self.tr("Links: {tier}").format(tier=tier_words(self._tier).lower()))
        self.setAccessibleName(self.tr("Links counted: {tier}").format(tier=tier_words(self._tier).lower()))


def _chip(made: QToolButton) -> None:
    made.setProperty("kind", "chip")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def filter_button() -> QToolButton:
    """The chip that folds the bar out."""
    made = QToolButton()
    made.setProperty("kind", "chip")
    made.setCheckable(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setIcon(icon("list-filter"))
    return made
