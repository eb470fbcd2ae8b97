"""The queue at the reading side of Map and Link: search, sections, and a foot that counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from citysoft_desktop.ui.models.queue_model import QueueDelegate, QueueModel
from citysoft_desktop.ui.presenters.map_rows import QueueRow
from citysoft_desktop.ui.widgets.basic import button, label, line, row
from citysoft_desktop.ui.widgets.filter_field import FilterField


class QueuePanel(QFrame):
    """``chosen`` carries the id of the current activity, ``entered`` asks to go on into its form (Enter),
    ``selection_changed`` follows the marked rows where several may be marked."""

    chosen = Signal(str)
    entered = Signal()
    selection_changed = Signal()
    all_wanted = Signal()

    def __init__(
        self, word_of: Callable[[QueueRow], str], *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._current = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 0)
        layout.setSpacing(4)
        self.filter = FilterField(self.tr("Find an activity"))
        layout.addWidget(self.filter)
        self._only_text = label("", "small", wrap=True)
        self._all_button = button(self.tr("Show all"), "link", compact=True, run=self._show_all)
        self._only_box = QWidget()
        self._only_box.setLayout(row(self._only_text, "stretch", self._all_button))
        self._only_box.hide()
        layout.addWidget(self._only_box)
        self.model = QueueModel(word_of, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mode = (
            QAbstractItemView.SelectionMode.ExtendedSelection
            if several
            else QAbstractItemView.SelectionMode.SingleSelection
        )
        self.list.setSelectionMode(mode)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        layout.addWidget(self.list, 1)
        self.empty = label("", "muted", wrap=True)
        self.empty.setContentsMargins(8, 8, 8, 8)
        self.empty.hide()
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(line())
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(8, 8, 8, 10)
        self.foot.setSpacing(6)
        layout.addLayout(self.foot)
        self.filter.changed.connect(self._filter)
        self.filter.go_down.connect(self.list.setFocus)
        self.filter.returnPressed.connect(self._take_first)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.list.activated.connect(lambda _index: self.entered.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.filter.setPlaceholderText(self.tr("Find an activity"))
        self.filter.setAccessibleName(self.tr("Find an activity"))
        self.list.setAccessibleName(self.tr("Activities to work on"))
        self._all_button.setText(self.tr("Show all"))
        self._all_button.setAccessibleName(self.tr("Show all activities"))
        self.empty.setText(self.tr("No activity has these words in its title."))

    # -- contents ------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[QueueRow], sections: Sequence[tuple[str, str]]) -> None:
        """Show other rows; the current activity stays current when it is still there."""
        self._keep(lambda: self.model.set_rows(rows, sections))

    def replace(self, changed: Mapping[str, QueueRow]) -> None:
        """Show rows that changed."""
        had_focus = self.list.hasFocus()
        blocked = self.list.selectionModel().blockSignals(True)
        moved = self.model.replace(changed)
        self.list.selectionModel().blockSignals(blocked)
        if moved:
            self._show_current()
            self._show_empty()
            if had_focus:
                self.list.setFocus()

    def show_only(self, ids: Sequence[str], words: str = "") -> None:
        """Show exactly these activities, with a way back to all."""
        self._keep(lambda: self.model.set_only(frozenset(ids)))
        text = words or self.tr("{n} chosen").format(n=len(ids))
        self._only_text.setText(text)
        self._only_box.show()

    def _show_all(self) -> None:
        self._keep(lambda: self.model.set_only(None))
        self._only_box.hide()
        self.list.setFocus()
        self.all_wanted.emit()

    def shows(self, activity_id: str) -> bool:
        """Whether an activity can be seen with the present search."""
        return self.model.index_of(activity_id).isValid()

    def reveal(self, activity_id: str) -> None:
        """Take the search and the choice away when they hide an activity."""
        if not self.shows(activity_id):
            self.filter.clear()
            if not self.shows(activity_id):
                self._show_all()

    # -- current -------------------------------------------------------------------------------------

    def current(self) -> str:
        """Id of the current activity, "" without one."""
        return self._current

    def set_current(self, activity_id: str) -> None:
        """Make an activity current and tell."""
        self._current = activity_id
        self._show_current()
        self.chosen.emit(activity_id)

    def selected(self) -> list[str]:
        """Ids of the marked activities, the current one when none is marked."""
        rows = [
            self.model.row_at(i)
            for i in sorted(self.list.selectionModel().selectedIndexes(), key=lambda i: i.row())
        ]
        ids = [r.id for r in rows if r is not None]
        return ids or ([self._current] if self._current else [])

    def step(self, direction: int) -> bool:
        """Go to the next (1) or previous (-1) row shown."""
        order = [r.id for r in self.model.shown_rows()]
        if not order:
            return False
        place = order.index(self._current) + direction if self._current in order else 0
        if not 0 <= place < len(order):
            return False
        self.set_current(order[place])
        return True

    def _keep(self, change: Callable[[], object]) -> None:
        had_focus = self.list.hasFocus()
        blocked = self.list.selectionModel().blockSignals(True)
        change()
        self.list.selectionModel().blockSignals(blocked)
        self._show_current()
        self._show_empty()
        if had_focus:
            self.list.setFocus()

    def _show_current(self) -> None:
        index = self.model.index_of(self._current) if self._current else QModelIndex()
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(blocked)
        self.list.viewport().update()

    def _show_empty(self) -> None:
        nothing = not self.model.shown_rows() and bool(self.filter.text())
        self.empty.setVisible(nothing)
        self.list.setVisible(not nothing)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        found = self.model.row_at(current)
        if found is not None and found.id != self._current:
            self._current = found.id
            self.chosen.emit(found.id)

    def _filter(self, text: str) -> None:
        self._keep(lambda: self.model.set_filter(text))

    def _take_first(self) -> None:
        shown = self.model.shown_rows()
        if shown:
            if self._current not in [r.id for r in shown]:
                self.set_current(shown[0].id)
            self.entered.emit()
