"""The grid of activities: a table model over one plan snapshot, filtered, ordered and grouped in plain lists.

After a filter, an order or a structural change the model is reset and the view restores selection by id; a changed
value only repaints its row, so a row never jumps away under the hand that edits it. With groups there are lines
between the rows; ``id_at`` of such a line is "".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from citysoft_desktop.domain.changes import ChangeSet
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.models.activity_words import (
    column_titles,
    evidence_text,
    field_words,
    hit_text,
    lens_words,
    problem_text,
    value_word,
    window_words,
)
from citysoft_desktop.ui.presenters.inventory_cells import Row
from citysoft_desktop.ui.presenters.inventory_edit import CellProblem
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, Filter, quick_fold
from citysoft_desktop.ui.presenters.inventory_rows import (
    DEFAULT_COLUMNS,
    EDITABLE,
    MINIMUM,
    InventoryTable,
)
from citysoft_desktop.ui.presenters.inventory_texts import find_hits
from citysoft_desktop.ui.widgets.field import show_date

__all__ = ["ActivityModel", "GroupLine", "column_titles", "lens_words", "problem_text"]

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FEW_QUESTIONS = 8
_LETTERS = 2
_LOOKED_AT = 20
"""So many rows of a search decide whether the column that says where the hits are is wanted."""
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _SELECTABLE | Qt.ItemFlag.ItemIsEditable
_HEADING_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
    )
)
"""Qt asks for a dozen more of every heading it paints."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The line above the rows of one value. ``value`` as in the cells, ``count`` rows, hidden when ``closed``."""

    value: str
    count: int
    closed: bool


class ActivityModel(QAbstractTableModel):
    """``edit_wanted`` carries (activity id, column, text) of an edited cell; the page decides what it means."""

    edit_wanted = Signal(str, str, object)
    shown_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: InventoryTable | None = None
        self.chosen: tuple[str, ...] = DEFAULT_COLUMNS
        self.columns: tuple[str, ...] = DEFAULT_COLUMNS
        self.filter = Filter()
        self.arrangement = Arrangement()
        self.read_only = False
        self.closed: set[str] = set()  # values of the groups that are folded together
        self.groups: dict[str, GroupLine] = {}
        self._found: list[str] = []
        self._lines: list[str] = []
        self._words: list[str] = []
        self._hits: dict[str, str] = {}
        self._row_of: dict[str, int] | None = None
        self._asked = 0
        self._titles = column_titles()
        self.problems: dict[tuple[str, str], CellProblem] = {}

    # -- contents ------------------------------------------------------------------------------------

    def set_plan(self, plan: Plan) -> None:
        """Show another plan."""
        self.beginResetModel()
        self.table = InventoryTable(plan, window_words(), show_date)
        self.problems.clear()
        self.closed.clear()
        self._arrange()
        self.endResetModel()
        self.shown_changed.emit()

    def clear(self) -> None:
        """Show nothing: the plan was closed."""
        self.beginResetModel()
        self.table = None
        self.arrangement = Arrangement()
        self._arrange()
        self.endResetModel()

    def take(self, plan: Plan, changes: ChangeSet) -> None:
        """Follow a change of the plan."""
        if self.table is None:
            self.set_plan(plan)
            return
        before = self.table.ids
        self.table, touched = self.table.changed(plan, changes)
        self._hits.clear()
        for place in [p for p in self.problems if p[0] not in plan.activities]:
            del self.problems[place]
        if self.table.ids is before and touched is not None:
            for key in touched:
                row = self.row_of(key)
                if row >= 0:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
            self.shown_changed.emit()
            return
        grown = self.table.ids[: len(before)] == before
        added = self.table.ids[len(before) :] if grown else []
        if added and not self.arrangement.group:
            # New rows come to the end, even past a filter: what was just typed must be seen.
            first = len(self._lines)
            self.beginInsertRows(_NOWHERE, first, first + len(added) - 1)
            self._found.extend(added)
            self._lines = self._found
            self._row_of = None
            self.endInsertRows()
            self.shown_changed.emit()
            return
        self.beginResetModel()
        self._arrange(keep=added)
        self.endResetModel()
        self.shown_changed.emit()

    def set_filter(self, wanted: Filter) -> None:
        """Filter the rows."""
        self.filter = wanted
        if self.table is not None and self.table.stale_order:
            self.table.take_order(self.arrangement)  # nearly in order, so this is quick
        self._reset()

    def set_arrangement(self, arrangement: Arrangement, order: Sequence[str] | None = None) -> None:
        """Order and group the rows; ``order`` when a worker made it already."""
        if arrangement.group != self.arrangement.group:
            self.closed.clear()
        self.arrangement = arrangement
        if self.table is not None:
            self.table.take_order(arrangement, order)
        self._reset()

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show other columns."""
        self.chosen = tuple(columns)
        self._reset()

    def retranslate(self) -> None:
        """Make all words anew."""
        self._titles = column_titles()
        if self.table is not None:
            self.table = InventoryTable(self.table.plan, window_words(), show_date)
            self.table.take_order(self.arrangement)
        self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()
        self.shown_changed.emit()

    def _arrange(self, keep: Sequence[str] = ()) -> None:
        self._asked = 0
        self._row_of = None
        self._hits.clear()
        self._words = quick_fold(self.filter.text).split()
        if self.table is None:
            self._found, self._lines, self.groups = [], [], {}
            self.columns = self.chosen
            return
        found = self.table.filtered(self.filter)
        if keep:
            there = set(found)
            found = found + [key for key in keep if key not in there]
        self._found = found
        self._set_columns()
        self._lay_out()

    def _set_columns(self) -> None:
        """The columns chosen, and while something is looked for outside of them, where it was found."""
        if len("".join(self._words)) < _LETTERS or not self._hidden_hits():
            self.columns = self.chosen
            return
        place = self.chosen.index("title") + 1 if "title" in self.chosen else 0
        self.columns = (*self.chosen[:place], "found", *self.chosen[place:])

    def _hidden_hits(self) -> bool:
        return any(self.found_text(key) for key in self._found[:_LOOKED_AT])

    def _lay_out(self) -> None:
        """Lines of rows, with a line above each group."""
        self._row_of = None
        column = self.arrangement.group
        if not column or self.table is None:
            self._lines, self.groups = self._found, {}
            return
        self._lines, self.groups = [], {}
        for value, keys in self.table.groups(self._found, column).items():
            line = "\x00" + value
            closed = value in self.closed
            self.groups[line] = GroupLine(value, len(keys), closed)
            self._lines.append(line)
            if not closed:
                self._lines.extend(keys)

    # -- groups --------------------------------------------------------------------------------------

    def group_at(self, row: int) -> GroupLine | None:
        """The line of a group, None for a row of an activity."""
        return self.groups.get(self._lines[row]) if self.groups and 0 <= row < len(self._lines) else None

    def set_closed(self, values: Sequence[str], closed: bool) -> None:
        """Fold groups together or open them."""
        changed = set(values) - self.closed if closed else set(values) & self.closed
        if not changed:
            return
        self.closed = self.closed | changed if closed else self.closed - changed
        self.beginResetModel()
        self._lay_out()
        self.endResetModel()

    def row_of_group(self, value: str) -> int:
        """Row of the line of a group, -1 without it."""
        line = "\x00" + value
        return self._lines.index(line) if line in self.groups else -1

    def reveal(self, activity_id: str) -> None:
        """Open the group an activity is folded into."""
        if not self.groups or self.table is None or self.row_of(activity_id) >= 0:
            return
        for value, keys in self.table.groups(self._found, self.arrangement.group).items():
            if activity_id in keys:
                self.set_closed([value], False)

    def group_text(self, line: GroupLine) -> str:
        """A group in words."""
        words = (
            QCoreApplication.translate("Inventory", "{column}: {value}, 1 activity")
            if line.count == 1
            else QCoreApplication.translate("Inventory", "{column}: {value}, {n} activities")
        )
        text = words.format(
            column=self._titles[self.arrangement.group],
            value=self.group_value(line),
            n=line.count,
        )
        if line.closed:
            return QCoreApplication.translate("Inventory", "{group}, folded together").format(group=text)
        return text

    def group_value(self, line: GroupLine) -> str:
        """What the rows of a group have in common."""
        return value_word(line.value)

    # -- rows ----------------------------------------------------------------------------------------

    @property
    def shown(self) -> list[str]:
        """Ids that pass the filter, in order; rows of folded groups too."""
        return self._found

    @property
    def lines(self) -> list[str]:
        """What the rows of the grid are: ids, and a mark for the line of a group."""
        return self._lines

    def total(self) -> int:
        """All activities of the plan."""
        return len(self.table.ids) if self.table is not None else 0

    def id_at(self, row: int) -> str:
        """Id of a row, "" outside and for the line of a group."""
        if not 0 <= row < len(self._lines):
            return ""
        key = self._lines[row]
        return "" if key in self.groups else key

    def row_of(self, activity_id: str) -> int:
        """Row of an id, -1 when it is not shown."""
        if self._row_of is None:
            self._asked += 1
            if self._asked < _FEW_QUESTIONS:  # after a key of the filter only the selection is looked up
                try:
                    return self._lines.index(activity_id)
                except ValueError:
                    return -1
            self._row_of = {key: row for row, key in enumerate(self._lines)}
        return self._row_of.get(activity_id, -1)

    def record(self, row: int) -> Row | None:
        """What a row says, None for the line of a group."""
        key = self.id_at(row)
        return self.table.row(key) if key and self.table is not None else None

    def column_of(self, name: str) -> int:
        """Index of a column, -1 when it is hidden."""
        return self.columns.index(name) if name in self.columns else -1

    def cell_text(self, row: Row, column: str) -> str:
        """The whole text of a cell."""
        return self.found_text(row.id) if column == "found" else row.texts[column]

    def found_text(self, key: str) -> str:
        """Where the words looked for stand in this activity, as far as no column shows them."""
        found = self._hits.get(key)
        if found is None and self.table is not None:
            texts = self.table.row(key).texts
            seen = quick_fold("\n".join([texts[c] for c in self.chosen if c != "evidence"]))
            if all(word in seen for word in self._words):  # nothing more to say
                self._hits[key] = ""
                return ""
            hits = find_hits(self.table.plan, key, self._words, frozenset(self.chosen) - {"evidence"})
            found = self._hits[key] = "; ".join(hit_text(hit) for hit in hits)
        return found or ""

    def set_problem(self, activity_id: str, column: str, problem: CellProblem | None) -> None:
        """Mark a cell as not read, or take the mark off."""
        if problem is None:
            self.problems.pop((activity_id, column), None)
        else:
            self.problems[(activity_id, column)] = problem
        row, place = self.row_of(activity_id), self.column_of(column)
        if row >= 0 and place >= 0:
            self.dataChanged.emit(self.index(row, place), self.index(row, place))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    # -- Qt ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or self.table is None:
            return None
        if role == ROW_ROLE:
            return self.record(index.row())
        column = self.columns[index.column()]
        if role == PROBLEM_ROLE:
            return self.problems.get((self.id_at(index.row()), column)) if self.problems else None
        getter = _GETTERS.get(role)
        if getter is None:
            return None
        line = self.group_at(index.row())
        if line is not None:
            return self.group_text(line) if role != Qt.ItemDataRole.EditRole else None
        row = self.record(index.row())
        return getter(self, row, column) if row is not None else None

    def display(self, row: Row, column: str) -> str:
        """What a cell shows."""
        problem = self.problems.get((row.id, column)) if self.problems else None
        if problem is not None and problem.code not in ("check", "order"):
            return problem.text
        return self.found_text(row.id) if column == "found" else row.short(column)

    def _edit_text(self, row: Row, column: str) -> str:
        problem = self.problems.get((row.id, column))
        if problem is not None and problem.code not in ("check", "order"):
            return problem.text
        if column in ("start", "end") and self.table is not None:
            value = getattr(self.table.plan.activities[row.id], column)
            return "?" if value.is_unknown else show_date(value)
        return self.cell_text(row, column)

    def _tip(self, row: Row, column: str) -> str:
        problem = self.problems.get((row.id, column))
        if problem is not None:
            return problem_text(problem)
        if column == "filled":
            return self.missing_text(row)
        if column == "evidence":
            return evidence_text(row)
        return self.cell_text(row, column)[:600]

    def missing_text(self, row: Row) -> str:
        """What the record lacks, in words."""
        if not row.missing:
            return QCoreApplication.translate("Inventory", "Record complete, {n} of {n}").format(n=MINIMUM)
        words = field_words()
        return QCoreApplication.translate("Inventory", "Missing: {fields}").format(
            fields=", ".join(words[name] for name in row.missing)
        )

    def _spoken(self, row: Row, column: str) -> str:
        title = self._titles[column]
        problem = self.problems.get((row.id, column))
        if problem is not None:
            return f"{title}: {problem_text(problem)}"
        if column == "evidence":
            return evidence_text(row)
        text = self.cell_text(row, column) or QCoreApplication.translate("Inventory", "empty")
        return f"{title}: {text}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role not in _HEADING_ROLES:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._heading(section, role)
        key = self.id_at(section)
        if not key or self.table is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.table.numbers.get(key, ""))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _heading(self, section: int, role: int) -> str | None:
        if section >= len(self.columns):
            return None
        column = self.columns[section]
        title = self._titles[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([title, *self._heading_state(column)])
        if role == Qt.ItemDataRole.ToolTipRole:
            words = QCoreApplication.translate(
                "Inventory",
                "{column}: click to sort, Shift+click to sort by it as well, right-click for more",
            )
            return "\n".join([words.format(column=title), *self._heading_state(column)])
        return None

    def _heading_state(self, column: str) -> list[str]:
        """How a column takes part in order, groups and filter, in words."""
        found = []
        for place, key in enumerate(self.arrangement.sort, 1):
            if key.column == column:
                words = (
                    QCoreApplication.translate("Inventory", "sorted downwards, {n}")
                    if key.descending
                    else QCoreApplication.translate("Inventory", "sorted upwards, {n}")
                )
                found.append(words.format(n=place))
        if self.arrangement.group == column:
            found.append(QCoreApplication.translate("Inventory", "rows are grouped by it"))
        if column in self.filter.columns:
            found.append(QCoreApplication.translate("Inventory", "filtered"))
        return found

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.read_only and self.columns[index.column()] in EDITABLE:
            return _EDITABLE if not self.groups or self.id_at(index.row()) else _SELECTABLE
        return _SELECTABLE

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self.read_only:
            return False
        self.edit_wanted.emit(self.id_at(index.row()), self.columns[index.column()], value)
        return True


_Getter = Callable[[ActivityModel, Row, str], Any]
_GETTERS: dict[int, _Getter] = {
    int(Qt.ItemDataRole.DisplayRole): ActivityModel.display,
    int(Qt.ItemDataRole.EditRole): ActivityModel._edit_text,
    int(Qt.ItemDataRole.ToolTipRole): ActivityModel._tip,
    int(Qt.ItemDataRole.AccessibleTextRole): ActivityModel._spoken,
}
