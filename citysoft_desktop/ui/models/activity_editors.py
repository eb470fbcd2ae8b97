"""Editors of coded values, used in the grid and in the detail panel: types by family, names with completion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.presenters.inventory_filter import quick_fold
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.glyphs import paint_family

SLUG_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LETTER_ROLE = int(Qt.ItemDataRole.UserRole) + 2
HEAD_ROLE = int(Qt.ItemDataRole.UserRole) + 3
STATUS_ICONS = {
    "idea": "lightbulb",
    "planned": "calendar-clock",
    "active": "circle-play",
    "dormant": "moon",
    "suspended": "circle-pause",
    "ended": "circle-stop",
    "unknown": "circle-help",
    "": "circle-dashed",
}


class _TypeDelegate(QStyledItemDelegate):
    """Family headings and types with the letter of their family."""

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        return QSize(theme().px(220), theme().px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        head = bool(index.data(HEAD_ROLE))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(widget.style().ControlElement.CE_ItemViewItem, option, painter, widget)
        area = QRectF(option.rect)
        painter.save()
        if head:
            painter.setFont(role_font("small", weight=600))
            painter.setPen(theme().colour("text.muted"))
            left = theme().px(8)
        else:
            side = theme().px(17)
            paint_family(
                painter,
                QRectF(area.left() + theme().px(8), area.center().y() - side / 2, side, side),
                str(index.data(LETTER_ROLE) or "–"),
            )
            painter.setFont(role_font("body"))
            painter.setPen(theme().colour("text.primary"))
            left = theme().px(32)
        box = area.adjusted(left, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class QuietCombo(QComboBox):
    """A combo box the wheel does not change while the page scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TypeCombo(QuietCombo):
    """The types grouped by family; typing filters. ``picked`` carries the slug, "" for none, "unknown"."""

    picked = Signal(str)

    def __init__(self, framework: Framework, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(14)
        self._words: list[tuple[str, str]] = []
        self._slug = ""
        self.setModel(self._model())
        view = QListView()
        self.setView(view)
        view.setItemDelegate(_TypeDelegate(view))
        view.setMinimumWidth(theme().px(240))
        self._list = QStringListModel([label for label, _ in self._words], self)
        completer = QCompleter(self._list, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        completer.activated.connect(self._take_text)
        self.activated.connect(self._take_index)
        edit = self.lineEdit()
        assert edit is not None
        edit.setAccessibleName(name)
        edit.editingFinished.connect(self._left)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """The name belongs to the line as well."""
        super().setAccessibleName(name)
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(name)

    def _model(self) -> QStandardItemModel:
        model = QStandardItemModel(self)
        unknown = QCoreApplication.translate("TypeCombo", "Unknown")
        for label, slug in (("–", ""), (unknown, UNKNOWN)):
            item = QStandardItem(label)
            item.setData(slug, SLUG_ROLE)
            model.appendRow(item)
        self._words.append((unknown, UNKNOWN))
        for family in self._framework.families:
            head = QStandardItem(f"{family.letter}  {family.label}")
            head.setData(True, HEAD_ROLE)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            model.appendRow(head)
            for kind in self._framework.types_in(family.slug):
                item = QStandardItem(kind.label)
                item.setData(kind.slug, SLUG_ROLE)
                item.setData(family.letter, LETTER_ROLE)
                item.setToolTip(kind.definition)
                model.appendRow(item)
                self._words.append((kind.label, kind.slug))
        return model

    def slug(self) -> str:
        """The type chosen."""
        return self._slug

    def set_slug(self, slug: str) -> None:
        """Show a type without telling."""
        self._slug = slug
        for row in range(self.count()):
            if self.itemData(row, SLUG_ROLE) == slug and not self.itemData(row, HEAD_ROLE):
                self.setCurrentIndex(row)
                self._write("" if slug == "" else self.itemText(row))
                return
        self.setCurrentIndex(-1)
        self._write(slug)

    def _write(self, text: str) -> None:
        self.setEditText(text)
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)  # a long name is read from its beginning

    def slug_of(self, text: str) -> str | None:
        """The slug of a typed label, None when it is none."""
        wanted = quick_fold(text)
        if wanted in ("", "–"):
            return ""
        for label, slug in self._words:
            if quick_fold(label) == wanted or slug == text:
                return slug
        starting = [slug for label, slug in self._words if quick_fold(label).startswith(wanted)]
        return starting[0] if len(starting) == 1 else None

    def _take_text(self, text: str) -> None:
        found = self.slug_of(text)
        if found is not None:
            self._choose(found)

    def _take_index(self, row: int) -> None:
        if not self.itemData(row, HEAD_ROLE):
            self._choose(str(self.itemData(row, SLUG_ROLE) or ""))

    def _left(self) -> None:
        found = self.slug_of(self.currentText())
        if found is None:
            self.set_slug(self._slug)
        elif found != self._slug:
            self._choose(found)

    def _choose(self, slug: str) -> None:
        changed = slug != self._slug
        self.set_slug(slug)
        if changed:
            self.picked.emit(slug)


class StatusCombo(QuietCombo):
    """Status with its sign. ``picked`` carries the code, "" for not entered."""

    picked = Signal(str)

    def __init__(self, framework: Framework, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.addItem(icon("circle-dashed"), QCoreApplication.translate("StatusCombo", "Not entered"), "")
        for code in framework.codes("status"):
            self.addItem(icon(STATUS_ICONS.get(code.slug, "circle")), code.label, code.slug)
            self.setItemData(self.count() - 1, code.definition, int(Qt.ItemDataRole.ToolTipRole))
        self.activated.connect(lambda row: self.picked.emit(str(self.itemData(row))))

    def slug(self) -> str:
        """The status chosen."""
        return str(self.currentData() or "")

    def set_slug(self, slug: str) -> None:
        """Show a status without telling."""
        self.setCurrentIndex(max(0, self.findData(slug)))


class ListEdit(QLineEdit):
    """A line of one value, or of several parted by ";", with completion of the part at the caret."""

    def __init__(
        self,
        name: str,
        suggest: Callable[[str], Sequence[str]],
        *,
        several: bool = False,
        at_once: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._suggest = suggest
        self._several = several
        self._at_once = at_once  # suggestions come before anything is typed
        self._model = QStringListModel(self)
        self.popup = QCompleter(self._model, self)
        self.popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup.setWidget(self)
        self.popup.setMaxVisibleItems(8)
        self.list_view = QListView()
        self.popup.setPopup(self.list_view)
        self.popup.activated.connect(self._take)
        self.textEdited.connect(self._typed)
        if several:
            self.setPlaceholderText(QCoreApplication.translate("ListEdit", "Several: part them with ;"))

    def _part(self) -> tuple[int, str]:
        text = self.text()[: self.cursorPosition()]
        start = text.rfind(";") + 1 if self._several else 0
        return start, text[start:].strip()

    def _typed(self, _text: str) -> None:
        _, part = self._part()
        found = list(self._suggest(part))[:12] if part or self._at_once else []
        popup = self.list_view
        if not found or (len(found) == 1 and found[0] == part):
            popup.hide()
            return
        self._model.setStringList(found)
        self.popup.complete(QRect(0, 0, max(self.width(), theme().px(180)), self.height()))

    def offer(self) -> None:
        """Show everything that may be chosen, as if nothing had been typed yet."""
        if not self._several:
            self.selectAll()
        found = list(self._suggest(""))[:12]
        if found:
            self._model.setStringList(found)
            self.popup.complete(QRect(0, 0, max(self.width(), theme().px(180)), self.height()))

    def _take(self, text: str) -> None:
        if not self._several:
            self.setText(text)
            return
        start, _ = self._part()
        head = self.text()[:start]
        tail = self.text()[self.cursorPosition() :]
        self.setText(f"{head}{' ' if head else ''}{text}{tail}")
        self.setCursorPosition(len(self.text()) - len(tail))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.list_view
        if not popup.isVisible() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._at_once:
            self.offer()
            return
        if popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            index = popup.currentIndex()
            if index.isValid():
                self._take(str(index.data()))
                popup.hide()
                if event.key() != Qt.Key.Key_Tab:
                    event.accept()
                    return
            popup.hide()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.list_view.hide()


def country_suggestions(text: str) -> list[str]:
    """Countries by a beginning of their name."""
    book = territories()
    return matching([book.name(entry.iso2) for entry in book.all()], text)


def matching(names: Iterable[str], text: str, limit: int = 12) -> list[str]:
    """Names that begin with a text, then those that hold it."""
    wanted = quick_fold(text)
    if not wanted:
        return []
    first: list[str] = []
    rest: list[str] = []
    for name in names:
        folded = quick_fold(name)
        if folded.startswith(wanted):
            first.append(name)
            if len(first) >= limit:
                break
        elif wanted in folded and len(rest) < limit:
            rest.append(name)
    return (first + rest)[:limit]
