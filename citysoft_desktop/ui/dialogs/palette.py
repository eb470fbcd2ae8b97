"""The command palette: type a name, a code or what you want to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui import registry
from citysoft_desktop.ui.actions import Actions
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.presenters.palette import Entry, Found, PaletteIndex, plan_entries
from citysoft_desktop.ui.step_names import STEP_KEYS, step_name
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, label

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

ROWS = 9
ROLE = int(Qt.ItemDataRole.UserRole)


class _Model(QAbstractListModel):
    def __init__(self, words: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.hits: list[Found] = []

    def show(self, hits: list[Found]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        hit = self.hits[index.row()]
        if role == ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                t for t in (self.words[hit.entry.section], hit.entry.title, hit.snippet, hit.entry.keys) if t
            )
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(200), theme().px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        values = theme()
        px = values.px
        model = index.model()
        assert isinstance(model, _Model)
        hit: Found = index.data(ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(values.colour("surface.selected"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        lead = (
            Qt.AlignmentFlag.AlignAbsolute
            | (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        ) | Qt.AlignmentFlag.AlignVCenter
        tail = (
            Qt.AlignmentFlag.AlignAbsolute
            | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)
        ) | Qt.AlignmentFlag.AlignVCenter

        def at(x: float, w: float) -> QRectF:
            box = QRect(round(option.rect.left() + x), option.rect.top(), round(w), option.rect.height())
            return QRectF(QStyle.visualRect(option.direction, option.rect, box))

        width = option.rect.width()
        icon_box = at(px(10), px(16)).adjusted(
            0, (option.rect.height() - px(16)) / 2, 0, -(option.rect.height() - px(16)) / 2
        )
        paint_icon(painter, icon_box, hit.entry.icon or "corner-down-right")
        small = role_font("small")
        end = hit.entry.keys or model.words[hit.entry.section]
        end_width = QFontMetrics(small).horizontalAdvance(end) + px(8)
        painter.setFont(small)
        painter.setPen(values.colour("text.muted"))
        painter.drawText(at(width - end_width - px(10), end_width), tail, end)
        font = role_font("body", weight=500)
        painter.setFont(font)
        painter.setPen(values.colour("text.primary"))
        room = width - px(36) - end_width - px(18)
        metrics = QFontMetrics(font)
        title = metrics.elidedText(hit.entry.title, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(at(px(36), room), lead, title)
        used = metrics.horizontalAdvance(title) + px(8)
        if hit.snippet and room - used > px(60):
            painter.setFont(small)
            painter.setPen(values.colour("text.secondary"))
            text = QFontMetrics(small).elidedText(
                hit.snippet, Qt.TextElideMode.ElideRight, round(room - used)
            )
            painter.drawText(at(px(36) + used, room - used), lead, text)
        painter.restore()


class PaletteDialog(QDialog):
    """``opened`` carries the entry and whether the palette stays (Ctrl+Enter)."""

    opened = Signal(object, bool)

    def __init__(self, index: PaletteIndex, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search"))
        self.setAccessibleName(self.tr("Search everything or run a command"))
        self._index = index
        self._back: QWidget | None = parent.focusWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 24)
        frame = QFrame()
        frame.setObjectName("palette")
        shadow = QGraphicsDropShadowEffect(frame)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 48))
        frame.setGraphicsEffect(shadow)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Type a name, a code or what you want to do."))
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setAccessibleDescription(self.tr("> commands, @ people and partners, # codes, ? help"))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._search)
        layout.addWidget(self.edit)
        self.list = QListView()
        words = {
            "go": self.tr("Go to"), "activity": self.tr("Activity"), "partner": self.tr("Partner"),
            "counterpart": self.tr("Counterpart"), "objective": self.tr("Objective"), "code": self.tr("Code"),
            "command": self.tr("Command"), "help": self.tr("Help"),
        }  # fmt: skip
        self.model = _Model(words, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._open(index.row(), stay=False))
        layout.addWidget(self.list)
        self._foot = label(self.tr("> commands   @ partners   # codes   ? help   Enter opens"), "caption")
        layout.addWidget(self._foot)
        self._place(parent)
        self._search("")
        self.edit.setFocus()

    def _place(self, parent: QWidget) -> None:
        width = min(theme().px(640) + 32, parent.width() - 8)
        self.setFixedWidth(width)
        area = parent.mapToGlobal(parent.rect().topLeft())
        self.move(area.x() + (parent.width() - width) // 2, area.y() + theme().px(40))

    def _search(self, text: str) -> None:
        hits = self._index.search(text, ROWS)
        self.model.show(hits)
        rows = max(1, len(hits))
        self.list.setFixedHeight(rows * theme().px(36) + 4)
        if hits:
            self.list.setCurrentIndex(self.model.index(0, 0))
        elif text:
            announce(self.edit, self.tr("Nothing found"))
        self._foot.setText(
            self.tr("> commands   @ partners   # codes   ? help   Enter opens")
            if hits
            else self.tr("Nothing found. Try fewer letters.")
        )
        self.adjustSize()

    def _open(self, row: int, *, stay: bool) -> None:
        if not 0 <= row < len(self.model.hits):
            return
        entry = self.model.hits[row].entry
        if not stay:
            self._back = None
            self.accept()
        self.opened.emit(entry, stay)

    def eventFilter(self, watched, event: QEvent) -> bool:
        if (
            watched is not self.edit
            or not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
        ):
            return False
        row = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            count = self.model.rowCount()
            if count:
                self.list.setCurrentIndex(self.model.index((row + step) % count, 0))
                announce(
                    self.edit,
                    str(self.model.data(self.list.currentIndex(), int(Qt.ItemDataRole.AccessibleTextRole))),
                )
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row, stay=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        return False

    def done(self, result: int) -> None:
        """Focus goes back to where it was."""
        back = self._back
        super().done(result)
        if back is not None and result == QDialog.DialogCode.Rejected:
            try:
                back.setFocus()
            except RuntimeError:
                pass  # it is gone meanwhile


def entries_for(context: AppContext, actions: Actions) -> list[Entry]:
    """Everything the palette can find now."""
    entries: list[Entry] = []
    if context.session is not None:
        for number, key in enumerate(STEP_KEYS, 1):
            if registry.has_page(key):
                entries.append(
                    Entry("go", step_name(key), f"page:{key}", icon="arrow-right", keys=f"Ctrl+{number}")
                )
        for key in registry.REGISTERS:
            if registry.has_page(key):
                entries.append(Entry("go", actions[key].text(), f"page:{key}", icon="arrow-right"))
        entries += plan_entries(context.plan)
    else:
        for recent in context.recents.items:
            if not recent.missing:
                entries.append(
                    Entry(
                        "go",
                        " ".join((recent.city, recent.title)).strip(),
                        f"plan:{recent.path}",
                        recent.path,
                        "folder",
                    )
                )
    for command, action in actions.all():
        if (
            action.isVisible()
            and action.isEnabled()
            and not command.id.startswith("step_")
            and command.id not in registry.REGISTERS
        ):
            section = "help" if command.menu == "help" else "command"
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entries.append(
                Entry(
                    section,
                    action.text().replace("&", ""),
                    f"command:{command.id}",
                    icon=command.icon,
                    keys=keys,
                )
            )
    return entries


def open_palette(context: AppContext, parent: QWidget, actions: Actions) -> PaletteDialog:
    """Open the palette over the window."""
    dialog = PaletteDialog(PaletteIndex(entries_for(context, actions)), parent)

    def go(entry: Entry, _stay: bool) -> None:
        kind, _, target = entry.target.partition(":")
        if kind == "page":
            context.navigate(target)
        elif kind == "plan":
            from pathlib import Path

            parent.open_path(Path(target))  # type: ignore[attr-defined]
        elif kind == "command":
            actions[target].trigger()
        elif entry.section == "activity":
            context.open_activity(entry.target)
        elif entry.section == "counterpart":
            context.navigate("city", view="counterparts", ids=[entry.target])
        elif entry.section == "partner":
            context.navigate("partners", ids=[entry.target])
        elif entry.section == "objective":
            context.navigate("strategy", ids=[entry.target])
        else:
            context.navigate("map", focus=entry.target)

    dialog.opened.connect(go)
    dialog.open()
    return dialog
