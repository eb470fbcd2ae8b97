"""The line above the grid: filter as you type, filter chips with counts, incomplete, columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.icons import set_button_icon
from citysoft_desktop.ui.models.activity_words import column_name, value_word
from citysoft_desktop.ui.pages.filter_chip import CheckMenu, FilterChip
from citysoft_desktop.ui.presenters.inventory_cells import COLUMNS
from citysoft_desktop.ui.presenters.inventory_filter import ColumnFilter, Counts, Filter
from citysoft_desktop.ui.theme import follow_theme, theme
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.filter_field import FilterField
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

MAX_UNITS = 40


class InventoryToolbar(QWidget):
    """``changed`` carries the new Filter, ``columns_changed`` the columns to show, ``group_wanted`` the column rows are
    to be grouped by ("" for none), ``column_wanted`` one whose condition is to be changed."""

    changed = Signal(object)
    columns_changed = Signal(list)
    chooser_wanted = Signal()
    group_wanted = Signal(str)
    fold_wanted = Signal(bool)
    column_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = Filter()
        self._columns: list[str] = []
        self._group = ""
        self._view = ("", False)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        flow = self._flow = FlowLayout(spacing=8)
        body.addLayout(flow)
        self.field = FilterField("", sign="list-filter")
        self.field.setFixedWidth(theme().px(200))
        self.field.changed.connect(lambda text: self._change(text=text))
        flow.addWidget(self.field)
        self.ids_chip = Chip("", "accent", removable=True)
        self.ids_chip.removed.connect(lambda: self._change(ids=None, ids_label=""))
        self.ids_chip.hide()
        flow.addWidget(self.ids_chip)
        self.read_only_chip = Chip("", "warning", glyph="lock").set_static()
        self.read_only_chip.hide()
        self.column_chips: dict[str, Chip] = {}
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
        self.group_button, self.group_menu = self._menu_button("rows-3", self._fill_groups)
        self.columns_button, self.columns_menu = self._menu_button("columns-3", self._fill_columns)
        self.views_button, self.views_menu = self._menu_button("save", lambda: None)
        flow.addWidget(self.read_only_chip)
        follow_theme(self, lambda: self.field.setFixedWidth(theme().px(200)))
        self._counts: Counts | None = None
        self.retranslate()

    def _menu_button(self, sign: str, fill: Callable[[], None]) -> tuple[QToolButton, CheckMenu]:
        made = QToolButton()
        made.setProperty("kind", "chip")
        set_button_icon(made, sign, "text.secondary")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = CheckMenu(self)
        menu.aboutToShow.connect(fill)
        made.setMenu(menu)
        self._flow.addWidget(made)
        return made, menu

    def retranslate(self) -> None:
        """Set the words again."""
        self.field.setPlaceholderText(self.tr("Filter rows"))
        self.field.setAccessibleName(self.tr("Filter rows"))
        self.field.setToolTip(
            self.tr("Looks in every text of the plan: columns, notes, sources, memos, links (Ctrl+F)")
        )
        self.read_only_chip.set_chip(self.tr("Read-only"))
        self._show_group()
        self.set_view(*self._view)
        self._show_column_chips()
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
        self._show_column_chips()
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
        parts += [condition_text(column, condition) for column, condition in wanted.columns.items()]
        if wanted.ids is not None:
            parts.append(self.ids_chip.text())
        return ", ".join(parts)

    # -- conditions on columns -----------------------------------------------------------------------

    def _show_column_chips(self) -> None:
        """A chip for every condition on a column; it opens the condition, its cross takes it away."""
        wanted = self._filter.columns
        for column in [c for c in self.column_chips if c not in wanted]:
            gone = self.column_chips.pop(column)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for column, condition in wanted.items():
            chip = self.column_chips.get(column)
            if chip is None:
                chip = self.column_chips[column] = Chip("", "accent", removable=True)
                chip.removed.connect(lambda column=column: self._drop(column))
                chip.clicked.connect(lambda _on=False, column=column: self.column_wanted.emit(column))
                self._flow.addWidget(chip)
                chip.show()
            chip.set_chip(condition_text(column, condition))

    def _drop(self, column: str) -> None:
        self.set_filter(self._filter.with_column(column, None))

    # -- groups and columns ----------------------------------------------------------------------------

    def set_group(self, column: str) -> None:
        """Which column rows are grouped by."""
        self._group = column
        self._show_group()

    def _show_group(self) -> None:
        name = column_name(self._group) if self._group else self.tr("none")
        text = self.tr("Group: {column}").format(column=name)
        self.group_button.setText(text)
        self.group_button.setAccessibleName(text)
        self.group_button.setToolTip(self.tr("Put rows of one value together, with their number"))

    def set_view(self, name: str, changed: bool = False) -> None:
        """Which kept view is shown, "" for none; ``changed`` when it is shown otherwise by now."""
        self._view = (name, changed)
        words = self.tr("View: {name}, changed") if changed else self.tr("View: {name}")
        text = words.format(name=name) if name else self.tr("Views")
        self.views_button.setText(text.replace("&", "&&"))
        self.views_button.setAccessibleName(text)
        self.views_button.setToolTip(
            self.tr("Filter, order, groups and columns under a name, kept in the plan")
        )

    def _fill_groups(self) -> None:
        self.group_menu.clear()
        for name in ("", *COLUMNS):
            text = column_name(name) if name else self.tr("No groups")
            action = QAction(text.replace("&", "&&"), self.group_menu)
            action.setCheckable(True)
            action.setChecked(name == self._group)
            action.triggered.connect(lambda _on, name=name: self._choose_group(name))
            self.group_menu.addAction(action)
        self.group_menu.addSeparator()
        for words, closed in ((self.tr("Fold all together"), True), (self.tr("Open all"), False)):
            action = self.group_menu.addAction(words)
            action.setEnabled(bool(self._group))
            action.triggered.connect(lambda _on=False, closed=closed: self.fold_wanted.emit(closed))

    def _choose_group(self, name: str) -> None:
        self.group_menu.close()
        self.group_wanted.emit(name)

    def set_columns(self, columns: Sequence[str]) -> None:
        """Which columns are shown."""
        self._columns = list(columns)

    def _fill_columns(self) -> None:
        self.columns_menu.clear()
        for name in [*self._columns, *(c for c in COLUMNS if c not in self._columns)]:
            action = QAction(column_name(name).replace("&", "&&"), self.columns_menu)
            action.setCheckable(True)
            action.setChecked(name in self._columns)
            action.setEnabled(name != "title")
            action.triggered.connect(lambda on, name=name: self._toggle_column(name, on))
            self.columns_menu.addAction(action)
        self.columns_menu.addSeparator()
        more = self.columns_menu.addAction(self.tr("Order and columns in place…"))
        more.triggered.connect(lambda _on=False: self.chooser_wanted.emit())

    def _toggle_column(self, name: str, on: bool) -> None:
        columns = [column for column in self._columns if column != name]
        self._columns = [*columns, name] if on else columns
        self.columns_changed.emit(list(self._columns))


def condition_text(column: str, condition: ColumnFilter) -> str:
    """A condition on a column in few words."""
    parts = []
    if condition.values is not None:
        values = sorted(condition.values)
        if len(values) == 1:
            parts.append(value_word(values[0]))
        else:
            words = QCoreApplication.translate("InventoryToolbar", "{n} values")
            parts.append(words.format(n=len(values)))
    if condition.contains:
        parts.append(f"“{condition.contains}”")
    if condition.since or condition.until:
        parts.append(f"{condition.since}–{condition.until}")
    words = QCoreApplication.translate("InventoryToolbar", "{column}: {condition}")
    return words.format(column=column_name(column), condition=", ".join(parts))


def _used(choices: Sequence[tuple[str, str, int]], chosen: frozenset[str]) -> list[tuple[str, str, int]]:
    """Leave out what no activity has, unless it is chosen."""
    return [choice for choice in choices if choice[2] or choice[0] in chosen]
