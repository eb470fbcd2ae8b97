"""The grid of activities: a table model over one plan snapshot, filtered and sorted in plain lists.

After a filter, a sort or a structural change the model is reset and the view restores selection by id; a changed
value only repaints its row, so a row never jumps away under the hand that edits it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from citysoft_desktop.ui.presenters.inventory_edit import CellProblem
from citysoft_desktop.ui.presenters.inventory_rows import (
    DEFAULT_COLUMNS,
    EDITABLE,
    MINIMUM,
    Filter,
    InventoryTable,
    Row,
    Words,
)
from citysoft_desktop.ui.widgets.field import show_date

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FEW_QUESTIONS = 8
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


def column_titles() -> dict[str, str]:
    """Heading of every column."""
    return {
        "title": QCoreApplication.translate("Inventory", "Title"),
        "type": QCoreApplication.translate("Inventory", "Type"),
        "partner": QCoreApplication.translate("Inventory", "Partner"),
        "country": QCoreApplication.translate("Inventory", "Country"),
        "start": QCoreApplication.translate("Inventory", "Start"),
        "end": QCoreApplication.translate("Inventory", "End"),
        "status": QCoreApplication.translate("Inventory", "Status"),
        "evidence": QCoreApplication.translate("Inventory", "Ev."),
        "filled": QCoreApplication.translate("Inventory", "Filled"),
        "lead_unit": QCoreApplication.translate("Inventory", "Lead unit"),
        "lens": QCoreApplication.translate("Inventory", "Lens"),
        "budget": QCoreApplication.translate("Inventory", "Budget"),
        "tags": QCoreApplication.translate("Inventory", "Tags"),
        "summary": QCoreApplication.translate("Inventory", "Summary"),
        "note": QCoreApplication.translate("Inventory", "Note"),
    }


def field_words() -> dict[str, str]:
    """What is missing, in words that fit "Missing: ..."; keys as in domain/completeness."""
    return {
        "title": QCoreApplication.translate("Inventory", "title"),
        "type": QCoreApplication.translate("Inventory", "type"),
        "partner": QCoreApplication.translate("Inventory", "partner"),
        "country": QCoreApplication.translate("Inventory", "country"),
        "start_year": QCoreApplication.translate("Inventory", "start year"),
        "status": QCoreApplication.translate("Inventory", "status"),
        "lead_unit": QCoreApplication.translate("Inventory", "lead unit"),
        "lens": QCoreApplication.translate("Inventory", "a lens rated 2 or more"),
        "objective_kind": QCoreApplication.translate("Inventory", "purpose"),
        "linkage": QCoreApplication.translate("Inventory", "link with the state"),
        "evidence": QCoreApplication.translate("Inventory", "a source"),
    }


def lens_words() -> dict[str, str]:
    """Names of the lens results."""
    return {
        "diplomacy": QCoreApplication.translate("Inventory", "Diplomacy only"),
        "branding": QCoreApplication.translate("Inventory", "Branding only"),
        "both": QCoreApplication.translate("Inventory", "Both lenses"),
        "neither": QCoreApplication.translate("Inventory", "Neither lens"),
        "uncoded": QCoreApplication.translate("Inventory", "Not coded"),
    }


def window_words() -> Words:
    """The words the rows need."""
    return Words(
        QCoreApplication.translate("Inventory", "unknown"),
        QCoreApplication.translate("Inventory", "open"),
        lens_words(),
    )


def problem_text(problem: CellProblem) -> str:
    """What is wrong with a cell and what to do."""
    sentences = {
        "type": QCoreApplication.translate("Inventory", "Type “{text}” is unknown: pick one of {n}."),
        "status": QCoreApplication.translate(
            "Inventory", "Status “{text}” is unknown: pick one of the list."
        ),
        "country": QCoreApplication.translate(
            "Inventory", "“{text}” is not a country. Enter its name or two-letter code, ZZ for multilateral."
        ),
        "date": QCoreApplication.translate(
            "Inventory", "“{text}” is not a date. Enter a year, or ? for unknown."
        ),
        "title": QCoreApplication.translate("Inventory", "An activity needs a title. The old one was kept."),
        "check": QCoreApplication.translate(
            "Inventory", "“{text}” was read as the closest match. Look whether it is right."
        ),
    }
    return sentences[problem.code].format(text=problem.text, n=problem.choices)


class ActivityModel(QAbstractTableModel):
    """``edit_wanted`` carries (activity id, column, text) of an edited cell; the page decides what it means."""

    edit_wanted = Signal(str, str, object)
    shown_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: InventoryTable | None = None
        self.columns: tuple[str, ...] = DEFAULT_COLUMNS
        self.filter = Filter()
        self.sort_column = ""
        self.descending = False
        self.read_only = False
        self._shown: list[str] = []
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
        self._arrange()
        self.endResetModel()
        self.shown_changed.emit()

    def clear(self) -> None:
        """Show nothing: the plan was closed."""
        self.beginResetModel()
        self.table = None
        self._shown, self._row_of = [], None
        self.endResetModel()

    def take(self, plan: Plan, changes: ChangeSet) -> None:
        """Follow a change of the plan."""
        if self.table is None:
            self.set_plan(plan)
            return
        before = self.table.ids
        self.table, touched = self.table.changed(plan, changes)
        for place in [p for p in self.problems if p[0] not in plan.activities]:
            del self.problems[place]
        if self.table.ids is before and touched is not None:
            for key in touched:
                row = self.row_of(key)
                if row >= 0:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
            self.shown_changed.emit()
            return
        at_the_end = self.table.ids[: len(before)] == before
        added = self.table.ids[len(before) :] if at_the_end else []
        if added and not self.sort_column:
            # New rows come to the end, even past a filter: what was just typed must be seen.
            first = len(self._shown)
            self.beginInsertRows(_NOWHERE, first, first + len(added) - 1)
            self._shown.extend(added)
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
        self._reset()

    def set_sort(self, column: str, descending: bool = False) -> None:
        """Sort by a column, "" = plan order."""
        self.sort_column, self.descending = column, descending
        self._reset()

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show other columns."""
        self.columns = tuple(columns)
        self._reset()

    def retranslate(self) -> None:
        """Make all words anew."""
        self._titles = column_titles()
        if self.table is not None:
            self.table = InventoryTable(self.table.plan, window_words(), show_date)
        self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()
        self.shown_changed.emit()

    def _arrange(self, keep: Sequence[str] = ()) -> None:
        self._row_of = None
        self._asked = 0
        if self.table is None:
            self._shown = []
            return
        shown = self.table.filtered(self.filter)
        if keep:
            there = set(shown)
            shown = shown + [key for key in keep if key not in there]
        if self.sort_column or self.descending:
            shown = self.table.sorted(shown, self.sort_column, descending=self.descending)
        self._shown = shown

    # -- rows ----------------------------------------------------------------------------------------

    @property
    def shown(self) -> list[str]:
        """Ids of the rows shown, in order."""
        return self._shown

    def total(self) -> int:
        """All activities of the plan."""
        return len(self.table.ids) if self.table is not None else 0

    def id_at(self, row: int) -> str:
        """Id of a row, "" outside."""
        return self._shown[row] if 0 <= row < len(self._shown) else ""

    def row_of(self, activity_id: str) -> int:
        """Row of an id, -1 when it is not shown."""
        if self._row_of is None:
            self._asked += 1
            if self._asked < _FEW_QUESTIONS:  # after a key of the filter only the selection is looked up
                try:
                    return self._shown.index(activity_id)
                except ValueError:
                    return -1
            self._row_of = {key: row for row, key in enumerate(self._shown)}
        return self._row_of.get(activity_id, -1)

    def record(self, row: int) -> Row | None:
        """What a row says."""
        key = self.id_at(row)
        return self.table.row(key) if key and self.table is not None else None

    def column_of(self, name: str) -> int:
        """Index of a column, -1 when it is hidden."""
        return self.columns.index(name) if name in self.columns else -1

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
        return 0 if parent.isValid() else len(self._shown)

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
        row = self.record(index.row())
        return getter(self, row, column) if row is not None else None

    def _display(self, row: Row, column: str) -> str:
        problem = self.problems.get((row.id, column)) if self.problems else None
        if problem is not None and problem.code != "check":
            return problem.text
        return row.short(column)

    def _edit_text(self, row: Row, column: str) -> str:
        problem = self.problems.get((row.id, column))
        if problem is not None and problem.code != "check":
            return problem.text
        if column in ("start", "end") and self.table is not None:
            value = getattr(self.table.plan.activities[row.id], column)
            return "?" if value.is_unknown else show_date(value)
        return row.texts[column]

    def _tip(self, row: Row, column: str) -> str:
        problem = self.problems.get((row.id, column))
        if problem is not None:
            return problem_text(problem)
        if column == "filled":
            return self.missing_text(row)
        if column == "evidence":
            return tr_evidence(row)
        return row.texts[column][:600]

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
            return tr_evidence(row)
        text = row.texts[column] or QCoreApplication.translate("Inventory", "empty")
        return f"{title}: {text}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role not in _HEADING_ROLES:
            return None
        if orientation == Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._titles[self.columns[section]] if section < len(self.columns) else None
            if role == Qt.ItemDataRole.ToolTipRole:
                title = self._titles[self.columns[section]] if section < len(self.columns) else ""
                return QCoreApplication.translate("Inventory", "{column}: click to sort").format(column=title)
            return None
        key = self.id_at(section)
        if not key or self.table is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.table.numbers.get(key, ""))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.columns[index.column()] in EDITABLE and not self.read_only:
            return _EDITABLE
        return _SELECTABLE

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.edit_wanted.emit(self.id_at(index.row()), self.columns[index.column()], value)
        return True


def tr_evidence(row: Row) -> str:
    """The evidence badge in words."""
    if not row.sources:
        return QCoreApplication.translate("Inventory", "No source yet")
    if not row.grade:
        return QCoreApplication.translate("Inventory", "Sources: {n}, not graded").format(n=row.sources)
    return QCoreApplication.translate("Inventory", "Best grade {grade}, sources: {n}").format(
        grade=row.grade, n=row.sources
    )


_Getter = Callable[[ActivityModel, Row, str], Any]
_GETTERS: dict[int, _Getter] = {
    int(Qt.ItemDataRole.DisplayRole): ActivityModel._display,
    int(Qt.ItemDataRole.EditRole): ActivityModel._edit_text,
    int(Qt.ItemDataRole.ToolTipRole): ActivityModel._tip,
    int(Qt.ItemDataRole.AccessibleTextRole): ActivityModel._spoken,
}
