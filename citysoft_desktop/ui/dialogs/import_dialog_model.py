"""Rows of an import preview as a table, filtered by what happens to them."""

from __future__ import annotations

from collections.abc import Iterable
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

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.import_model import (
    ADDED,
    UNCHANGED,
    UPDATED,
    ImportPreview,
    PreviewRow,
    RowProblem,
    SkippedRow,
)
from citysoft_desktop.services.import_texts import ROW_PROBLEMS, SKIPPED
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.field import show_date

ALL, NEW, UPDATE, SAME, CHECK, TWIN, SKIP = "all", "new", "update", "same", "check", "twin", "skip"
KINDS = (ALL, NEW, UPDATE, SAME, CHECK, TWIN, SKIP)
OUTCOME_ICONS = {NEW: "plus", UPDATE: "refresh-cw", SAME: "check", CHECK: "circle-help", TWIN: "copy", SKIP: "minus"}
_NOWHERE = QModelIndex()


def problem_words(problem: RowProblem) -> str:
    """A row problem as a sentence, with the text of the cell."""
    words = QCoreApplication.translate("import_rows", ROW_PROBLEMS.get(problem.code, problem.code))
    place = f"{problem.column}: " if problem.column else ""
    quoted = f"“{problem.text}” " if problem.text else ""
    return f"{place}{quoted}{words}"


def needs_look(row: PreviewRow) -> bool:
    """Whether a person should look at a row before it is taken."""
    return "check" in row.flags or any(p.level in ("problem", "check") for p in row.problems)


def kinds_of(row: PreviewRow) -> set[str]:
    """Under which chips a row is listed."""
    found = {ALL, {ADDED: NEW, UPDATED: UPDATE, UNCHANGED: SAME}.get(row.outcome, SKIP)}
    if needs_look(row):
        found.add(CHECK)
    if "repeat" in row.flags:
        found.add(TWIN)
    return found


def counts_of(preview: ImportPreview) -> dict[str, int]:
    """Numbers on the chips."""
    counts = dict.fromkeys(KINDS, 0)
    for row in preview.rows:
        for kind in kinds_of(row):
            counts[kind] += 1
    skipped = sum(1 for item in preview.left_out if item.counts)
    counts[SKIP] += skipped
    counts[ALL] += skipped
    return counts


class PreviewModel(QAbstractTableModel):
    """One line per row of the file. The box before a row says whether it is taken; ``taken_changed`` follows it."""

    taken_changed = Signal()

    def __init__(self, framework: Framework, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self._items: list[PreviewRow | SkippedRow] = []
        self._shown: list[PreviewRow | SkippedRow] = []
        self._left: set[tuple[str, int]] = set()
        self._kind = ALL

    # -- contents ------------------------------------------------------------------------------------

    def set_preview(self, preview: ImportPreview) -> None:
        """Show another preview; rows somebody left out stay left out."""
        items: list[PreviewRow | SkippedRow] = [*preview.rows, *(s for s in preview.left_out if s.counts)]
        self.beginResetModel()
        self._items = sorted(items, key=lambda item: (_place(item)[0], _place(item)[1]))
        self._left &= {_place(item) for item in self._items}
        self._shown = list(self._of(self._kind))
        self.endResetModel()

    def show_kind(self, kind: str) -> None:
        """Show the rows of one chip."""
        self.beginResetModel()
        self._kind = kind
        self._shown = list(self._of(kind))
        self.endResetModel()

    def _of(self, kind: str) -> Iterable[PreviewRow | SkippedRow]:
        for item in self._items:
            kinds = {ALL, SKIP} if isinstance(item, SkippedRow) else kinds_of(item)
            if kind in kinds:
                yield item

    def item(self, row: int) -> PreviewRow | SkippedRow | None:
        """What a line shows."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def left_out(self) -> frozenset[tuple[str, int]]:
        """(sheet, row) of rows the user does not want."""
        return frozenset(self._left)

    def ready(self) -> int:
        """How many rows would be added or changed."""
        return sum(
            1
            for item in self._items
            if isinstance(item, PreviewRow) and item.outcome in (ADDED, UPDATED) and _place(item) not in self._left
        )

    def next_look(self, row: int, direction: int) -> int:
        """The next line that needs a look, -1 when there is none."""
        count = len(self._shown)
        for step in range(1, count + 1):
            place = (row + direction * step) % count
            item = self._shown[place]
            if isinstance(item, PreviewRow) and (needs_look(item) or "repeat" in item.flags):
                return place
        return -1

    # -- Qt ------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Row"),
            self.tr("What happens"),
            self.tr("Title"),
            self.tr("Type"),
            self.tr("Partner"),
            self.tr("Country"),
            self.tr("Start"),
            self.tr("Note"),
        )[section]

    def outcome_words(self) -> dict[str, str]:
        """Words of the outcomes."""
        return {
            ALL: self.tr("All"),
            NEW: self.tr("New"),
            UPDATE: self.tr("Update"),
            SAME: self.tr("Unchanged"),
            CHECK: self.tr("To check"),
            TWIN: self.tr("Possible twin"),
            SKIP: self.tr("Skipped"),
        }

    def outcome(self, item: PreviewRow | SkippedRow) -> str:
        """The one outcome shown in the line."""
        if isinstance(item, SkippedRow):
            return SKIP
        kinds = kinds_of(item)
        order = (SKIP, SAME, CHECK, TWIN, UPDATE, NEW)
        return next(kind for kind in order if kind in kinds)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        item = self.item(index.row())
        if item is None:
            return None
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(item, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and _can_be_taken(item):
            return Qt.CheckState.Unchecked if _place(item) in self._left else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and column == 1:
            from citysoft_desktop.ui.icons import icon

            return icon(OUTCOME_ICONS[self.outcome(item)])
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._background(item, column)
        if role == Qt.ItemDataRole.ForegroundRole and (isinstance(item, SkippedRow) or _place(item) in self._left):
            return theme().colour("text.muted")
        return None

    def _text(self, item: PreviewRow | SkippedRow, column: int) -> str:
        if column == 0:
            return str(item.row)
        if column == 1:
            if _place(item) in self._left:
                return self.tr("Left out")
            return self.outcome_words()[self.outcome(item)]
        if isinstance(item, SkippedRow):
            note = QCoreApplication.translate("import_skipped", SKIPPED.get(item.kind, item.kind))
            return {2: item.text, 7: note}.get(column, "")
        draft = item.draft
        if column == 2:
            return draft.title
        if column == 3:
            return self._framework.type(draft.type).label if self._framework.has_type(draft.type) else draft.type
        if column == 4:
            return "; ".join(draft.partners)
        if column == 5:
            return "; ".join(territories().name(code) if code != "unknown" else self.tr("unknown") for code in draft.countries)
        if column == 6:
            return show_date(draft.start)
        return self.note(item)

    def note(self, item: PreviewRow) -> str:
        """What to know about a row, in sentences."""
        notes = [problem_words(p) for p in item.problems]
        for change in item.changes:
            before, after = change.before or self.tr("empty"), change.after or self.tr("empty")
            notes.append(self.tr("{field}: {before} becomes {after}").format(field=change.field, before=before, after=after))
        if "repeat" in item.flags:
            notes.append(self.tr("The same as an earlier row of the file; kept as a row of its own."))
        return " ".join(notes)

    def _background(self, item: PreviewRow | SkippedRow, column: int) -> Any:
        if isinstance(item, SkippedRow):
            return None
        part = {2: "title", 3: "type", 4: "partner", 5: "country", 6: "date"}.get(column)
        for problem in item.problems:
            if part and problem.code.startswith(part) and problem.level != "note":
                return theme().colour("semantic.danger_tint" if problem.level == "problem" else "semantic.warning_tint")
        changed = {2: "title", 3: "type", 4: "partners", 5: "countries", 6: "start"}.get(column)
        if any(change.field in (changed, part) for change in item.changes):
            return theme().colour("semantic.info_tint")
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = self.item(index.row())
        if index.column() == 0 and item is not None and _can_be_taken(item):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        item = self.item(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or item is None or not _can_be_taken(item):
            return False
        self.set_taken(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def set_taken(self, row: int, taken: bool) -> None:
        """Take a row or leave it out."""
        item = self.item(row)
        if item is None or not _can_be_taken(item):
            return
        if taken:
            self._left.discard(_place(item))
        else:
            self._left.add(_place(item))
        self.dataChanged.emit(self.index(row, 0), self.index(row, 7))
        self.taken_changed.emit()

    def is_taken(self, row: int) -> bool:
        """Whether a row would be taken."""
        item = self.item(row)
        return item is not None and _can_be_taken(item) and _place(item) not in self._left

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Headings and rows of everything, for a list to keep."""
        columns = tuple(str(self.headerData(c, Qt.Orientation.Horizontal)) for c in range(8))
        return columns, tuple(tuple(self._text(item, c) for c in range(8)) for item in self._items)


def _place(item: PreviewRow | SkippedRow) -> tuple[str, int]:
    return (item.sheet if isinstance(item, SkippedRow) else item.draft.sheet, item.row)


def _can_be_taken(item: PreviewRow | SkippedRow) -> bool:
    return isinstance(item, PreviewRow) and item.outcome in (ADDED, UPDATED)
