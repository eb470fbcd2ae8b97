"""The line above the grid: filter as you type, filter chips with counts, incomplete, columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.models.activity_model import column_titles
from citysoft_desktop.ui.presenters.inventory_rows import COLUMNS, Counts, Filter
from citysoft_desktop.ui.theme import follow_theme, theme
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.filter_field import FilterField
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

MAX_UNITS = 40


class CheckMenu(QMenu):
    """A menu of check boxes that stays open while several are chosen."""

    def mouseReleaseEvent(self, event) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class FilterChip(QToolButton):
    """A chip with a menu of values and their counts. ``chosen`` carries the set of values."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
        self.setIcon(icon("chevron-down"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = ""
        self._values: frozenset[str] = frozenset()
        self._choices: list[tuple[str, str, int]] = []
        self.check_menu = CheckMenu(self)
        self.check_menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.check_menu.aboutToShow.connect(self._fill)
        self.setMenu(self.check_menu)

    def set_title(self, title: str) -> None:
        """The name of the filter."""
        self._title = title
        self._show()

    def set_choices(self, choices: Sequence[tuple[str, str, int]]) -> None:
        """Values, their words and how many activities have them."""
        self._choices = list(choices)
        self._show()

    def set_values(self, values: frozenset[str]) -> None:
        """Show which values are chosen, without telling."""
        self._values = values
        self._show()

    def _show(self) -> None:
        names = [text for value, text, _ in self._choices if value in self._values]
        text = self._title
        if names:
            shown = names[0] if len(names) == 1 else self.tr("{n} chosen").format(n=len(names))
            text = self.tr("{filter}: {value}").format(filter=self._title, value=shown)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(", ".join(names) or self.tr("Show only some"))
        self.setChecked(bool(self._values))

    def nextCheckState(self) -> None:  # noqa: N802
        """Whether it is checked follows from the values."""

    def _fill(self) -> None:
        self.check_menu.clear()
        for value, text, count in self._choices:
            action = QAction(f"{text}\t{count}".replace("&", "&&"), self.check_menu)
            action.setCheckable(True)
            action.setChecked(value in self._values)
            action.triggered.connect(lambda on, value=value: self._toggle(value, on))
            self.check_menu.addAction(action)
        self.check_menu.addSeparator()
        clear = self.check_menu.addAction(self.tr("Show all"))
        clear.setEnabled(bool(self._values))
        clear.triggered.connect(lambda: self._set(frozenset()))

    def _toggle(self, value: str, on: bool) -> None:
        self._set(self._values | {value} if on else self._values - {value})

    def _set(self, values: frozenset[str]) -> None:
        self._values = values
        self._show()
        self.chosen.emit(values)


class InventoryToolbar(QWidget):
    """``changed`` carries the new Filter, ``columns_changed`` the columns to show."""

    changed = Signal(object)
    columns_changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self._columns: list[str] = []
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(spacing=8)
        body.addLayout(flow)
        self.field = FilterField("", sign="list-filter")
        self.field.setFixedWidth(theme().px(200))
        self.field.changed.connect(lambda text: self._change(text=text))
        flow.addWidget(self.field)
        self.ids_chip = Chip("", "accent", removable=True)
        self.ids_chip.removed.connect(lambda: self._change(ids=None, ids_label=""))
        self.ids_chip.hide()
        flow.addWidget(self.ids_chip)
        self.status_chip, self.family_chip, self.unit_chip = FilterChip(), FilterChip(), FilterChip()
        self.status_chip.chosen.connect(lambda values: self._change(statuses=values))
        self.family_chip.chosen.connect(lambda values: self._change(families=values))
        self.unit_chip.chosen.connect(lambda values: self._change(units=values))
        for chip in (self.status_chip, self.family_chip, self.unit_chip):
            flow.addWidget(chip)
        self.incomplete_chip = QToolButton()
        self.incomplete_chip.setProperty("kind", "chip")
        self.incomplete_chip.setCheckable(True)
        self.incomplete_chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.incomplete_chip.toggled.connect(lambda on: self._change(incomplete=on))
        flow.addWidget(self.incomplete_chip)
        self.columns_button = QToolButton()
        self.columns_button.setProperty("kind", "chip")
        self.columns_button.setIcon(icon("columns-3"))
        self.columns_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.columns_menu = CheckMenu(self)
        self.columns_menu.aboutToShow.connect(self._fill_columns)
        self.columns_button.setMenu(self.columns_menu)
        flow.addWidget(self.columns_button)
        follow_theme(self, lambda: self.field.setFixedWidth(theme().px(200)))
        self._counts: Counts | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.field.setPlaceholderText(self.tr("Filter rows"))
        self.field.setAccessibleName(self.tr("Filter rows"))
        self.field.setToolTip(self.tr("Looks in every column (Ctrl+F)"))
        self.status_chip.set_title(self.tr("Status"))
        self.family_chip.set_title(self.tr("Family"))
        self.unit_chip.set_title(self.tr("Lead unit"))
        self.columns_button.setText(self.tr("Columns"))
        self.columns_button.setAccessibleName(self.tr("Columns"))
        self.columns_button.setToolTip(self.tr("Choose the columns of the grid"))
        self._show_incomplete()

    def _show_incomplete(self) -> None:
        count = self._counts.incomplete if self._counts is not None else 0
        self.incomplete_chip.setText(self.tr("Incomplete {n}").format(n=count))
        self.incomplete_chip.setAccessibleName(self.incomplete_chip.text())
        self.incomplete_chip.setToolTip(self.tr("Records that lack one of the eleven minimum fields"))

    def set_counts(self, plan: Plan, counts: Counts) -> None:
        """Show how many activities stand behind each choice."""
        self._counts = counts
        none = self.tr("Not entered")
        framework = plan.framework
        status = [(c.slug, c.label, counts.status.get(c.slug, 0)) for c in framework.codes("status")]
        self.status_chip.set_choices(
            _used([*status, ("", none, counts.status.get("", 0))], self._filter.statuses)
        )
        family = [
            (f.letter, f"{f.letter}  {f.label}", counts.family.get(f.letter, 0)) for f in framework.families
        ]
        self.family_chip.set_choices(
            _used([*family, ("", none, counts.family.get("", 0))], self._filter.families)
        )
        units = sorted(
            ((n, name) for name, n in counts.unit.items() if name), key=lambda item: (-item[0], item[1])
        )
        listed = [(name, name, n) for n, name in units[:MAX_UNITS]]
        self.unit_chip.set_choices(_used([*listed, ("", none, counts.unit.get("", 0))], self._filter.units))
        self._show_incomplete()

    def filter(self) -> Filter:
        """What is asked for now."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show another filter and tell."""
        self._filter = wanted
        for widget in (self.field, self.incomplete_chip):
            widget.blockSignals(True)
        self.field.setText(wanted.text)
        self.incomplete_chip.setChecked(wanted.incomplete)
        for widget in (self.field, self.incomplete_chip):
            widget.blockSignals(False)
        self.status_chip.set_values(wanted.statuses)
        self.family_chip.set_values(wanted.families)
        self.unit_chip.set_values(wanted.units)
        self._show_ids()
        self.changed.emit(wanted)

    def _show_ids(self) -> None:
        wanted = self._filter
        shown = wanted.ids is not None
        if wanted.ids is not None:
            text = wanted.ids_label or self.tr("{n} chosen rows").format(n=len(wanted.ids))
            self.ids_chip.set_chip(text)
        self.ids_chip.setVisible(shown)

    def _change(self, **values: object) -> None:
        self._filter = self._filter.with_(**values)
        self._show_ids()
        self.changed.emit(self._filter)

    def in_words(self) -> str:
        """The filter in a few words for the status line, "" without one."""
        wanted = self._filter
        parts = []
        if wanted.text.strip():
            parts.append(f"“{wanted.text.strip()}”")
        for chip, values in (
            (self.status_chip, wanted.statuses),
            (self.family_chip, wanted.families),
            (self.unit_chip, wanted.units),
        ):
            if values:
                parts.append(chip.text())
        if wanted.incomplete:
            parts.append(self.tr("incomplete"))
        if wanted.ids is not None:
            parts.append(self.ids_chip.text())
        return ", ".join(parts)

    # -- columns -------------------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[str]) -> None:
        """Which columns are shown."""
        self._columns = list(columns)

    def _fill_columns(self) -> None:
        self.columns_menu.clear()
        titles: Mapping[str, str] = column_titles()
        for name in COLUMNS:
            text = self.tr("Evidence") if name == "evidence" else titles[name]
            action = QAction(text.replace("&", "&&"), self.columns_menu)
            action.setCheckable(True)
            action.setChecked(name in self._columns)
            action.setEnabled(name != "title")
            action.triggered.connect(lambda on, name=name: self._toggle_column(name, on))
            self.columns_menu.addAction(action)

    def _toggle_column(self, name: str, on: bool) -> None:
        wanted = set(self._columns) | {name} if on else set(self._columns) - {name}
        self._columns = [column for column in COLUMNS if column in wanted]
        self.columns_changed.emit(list(self._columns))


def _used(choices: Sequence[tuple[str, str, int]], chosen: frozenset[str]) -> list[tuple[str, str, int]]:
    """Leave out what no activity has, unless it is chosen."""
    return [choice for choice in choices if choice[2] or choice[0] in chosen]
