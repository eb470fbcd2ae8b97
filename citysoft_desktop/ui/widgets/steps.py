"""The list of the seven steps with number, name, live reason and state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.step_names import STEP_KEYS, step_name
from citysoft_desktop.ui.style import draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.glyphs import paint_share

if TYPE_CHECKING:
    from citysoft_desktop.domain.guidance import StepState

ROLE = int(Qt.ItemDataRole.UserRole)
_STATE_WORDS = ("not_started", "under_way", "needs_look", "complete")


def state_word(state: str) -> str:
    """A step state in words."""
    words = {
        "not_started": QCoreApplication.translate("Steps", "not started"),
        "under_way": QCoreApplication.translate("Steps", "under way"),
        "needs_look": QCoreApplication.translate("Steps", "needs a look"),
        "complete": QCoreApplication.translate("Steps", "complete"),
    }
    return words.get(state, state)


@dataclass(frozen=True, slots=True)
class StepRow:
    """What one row shows. ``share`` None = nothing to fill yet."""

    key: str
    number: int
    state: str = "not_started"
    share: float | None = None
    reason: str = ""
    checks: tuple[tuple[str, tuple[str, ...]], ...] = ()


class StepModel(QAbstractListModel):
    """Seven rows; a state that is not worked out yet says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [StepRow(key, number) for number, key in enumerate(STEP_KEYS, 1)]
        self.current = -1

    def rows(self) -> list[StepRow]:
        """The rows."""
        return list(self._rows)

    def set_states(self, states: list[StepState]) -> None:
        """Take over freshly worked out states; only rows that differ are drawn again."""
        by_key = {s.key: s for s in states}
        for index, old in enumerate(self._rows):
            found = by_key.get(old.key)
            if found is None:
                continue
            checks = tuple((c.text, tuple(c.ids)) for c in found.checks)
            new = StepRow(old.key, old.number, found.state, found.share, found.reason, checks)
            if new != old:
                self._rows[index] = new
                spot = self.index(index)
                self.dataChanged.emit(spot, spot)

    def clear(self) -> None:
        """Forget all states, for another plan."""
        self.beginResetModel()
        self._rows = [StepRow(key, number) for number, key in enumerate(STEP_KEYS, 1)]
        self.endResetModel()

    def set_current(self, row: int) -> None:
        """Mark the step whose page is in front, -1 for none."""
        if row != self.current:
            self.current = row
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)):
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return step_name(row.key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = QCoreApplication.translate("Steps", "Step {n} of 7, {name}, {state}").format(
                n=row.number, name=step_name(row.key), state=state_word(row.state)
            )
            return f"{text}, {row.reason}" if row.reason else text
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [f"{step_name(row.key)} (Ctrl+{row.number}): {state_word(row.state)}"]
            lines += [row.reason] if row.reason else []
            lines += [f"• {text}" for text, _ids in row.checks]
            return "\n".join(lines)
        if role == ROLE:
            return row
        return None


class StepDelegate(QStyledItemDelegate):
    """Paints a row of 232 x 50, or of 56 x 50 when collapsed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.collapsed = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(56 if self.collapsed else 200), theme().px(50))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        values = theme()
        row: StepRow = index.data(ROLE)
        model = index.model()
        current = isinstance(model, StepModel) and model.current == index.row()
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if current:
            painter.setPen(QPen(values.colour("border.default"), 1))
            painter.setBrush(values.colour("surface.card"))
            painter.drawRoundedRect(area, 8, 8)
            bar = QRectF(
                area.left() if not mirrored else area.right() - 3,
                area.top() + values.px(12),
                3,
                area.height() - values.px(24),
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(values.colour("accent.base"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(values.colour("surface.hover"))
            painter.drawRoundedRect(area, 8, 8)

        def place(x: float, y: float, w: float, h: float) -> QRectF:
            """Mirror a rectangle given from the reading side."""
            box = QRect(round(option.rect.left() + x), round(option.rect.top() + y), round(w), round(h))
            return QRectF(QStyle.visualRect(option.direction, option.rect, box))

        px = values.px
        width = option.rect.width()
        self._disc(
            painter,
            place(px(9) if not self.collapsed else (width - px(24)) / 2, px(13), px(24), px(24)),
            row,
            current,
        )
        icon_side = px(17)
        if self.collapsed:
            self._state(painter, place(width / 2 + px(6), px(6), px(12), px(12)), row)
        else:
            self._state(
                painter,
                place(width - px(26), (option.rect.height() - icon_side) / 2, icon_side, icon_side),
                row,
            )
            flag = Qt.AlignmentFlag.AlignAbsolute | (
                Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            )
            room = width - px(44) - px(30)
            self._words(
                painter,
                place(px(44), px(7), room, px(19)),
                step_name(row.key),
                "text.primary",
                "body_bold",
                flag,
            )
            self._words(
                painter, place(px(44), px(25), room, px(17)), row.reason, "text.secondary", "small", flag
            )
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, area.adjusted(1, 1, -1, -1), 8)
        painter.restore()

    def _disc(self, painter: QPainter, area: QRectF, row: StepRow, current: bool) -> None:
        values = theme()
        painter.setPen(Qt.PenStyle.NoPen if current else QPen(values.colour("border.control"), 1))
        painter.setBrush(values.colour("accent.base" if current else "surface.card"))
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(role_font("small", weight=600))
        painter.setPen(values.colour("text.on_accent" if current else "text.secondary"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(row.number))

    @staticmethod
    def _state(painter: QPainter, area: QRectF, row: StepRow) -> None:
        if row.state == "complete":
            paint_icon(painter, area, "circle-check", "semantic.success_text")
        elif row.state == "needs_look":
            paint_icon(painter, area, "triangle-alert", "semantic.warning_fill")
        elif row.state == "under_way":
            paint_share(painter, area, row.share or 0.0)
        else:
            paint_icon(painter, area, "circle-dashed", "text.muted")

    @staticmethod
    def _words(
        painter: QPainter, area: QRectF, text: str, token: str, role: str, flag: Qt.AlignmentFlag
    ) -> None:
        font = role_font(role)
        painter.setFont(font)
        painter.setPen(theme().colour(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(area.width()))
        painter.drawText(area, flag | Qt.AlignmentFlag.AlignVCenter, shown)


class StepList(QListView):
    """The list of steps: arrows move, Enter or a click opens; ``check_opened`` carries the ids of a failing check."""

    step_chosen = Signal(str)
    check_opened = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(StepModel(self))
        self._delegate = StepDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSpacing(1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.clicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Steps"))
        self.viewport().update()

    def steps(self) -> StepModel:
        """The model."""
        model = self.model()
        assert isinstance(model, StepModel)
        return model

    def set_collapsed(self, on: bool) -> None:
        """Show numbers only."""
        self._delegate.collapsed = on
        self.scheduleDelayedItemsLayout()

    def set_current_key(self, key: str) -> None:
        """Mark the step in front; other keys mark none."""
        row = STEP_KEYS.index(key) if key in STEP_KEYS else -1
        self.steps().set_current(row)
        if row >= 0:
            self.setCurrentIndex(self.steps().index(row))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), (theme().px(50) + 2) * len(STEP_KEYS) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(48), self.sizeHint().height())

    def _open(self, index: QModelIndex) -> None:
        self.step_chosen.emit(STEP_KEYS[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and self.currentIndex().isValid()
        ):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _menu(self, pos: QPoint) -> None:
        """What a step still needs, each line opening its rows: the keyboard twin of the tooltip."""
        from PySide6.QtWidgets import QMenu

        index = self.indexAt(pos) if self.indexAt(pos).isValid() else self.currentIndex()
        if not index.isValid():
            return
        row = self.steps().rows()[index.row()]
        menu = QMenu(self)
        menu.addAction(
            self.tr("Open {name}").format(name=step_name(row.key)), lambda: self.step_chosen.emit(row.key)
        )
        if row.checks:
            menu.addSeparator()
        for text, ids in row.checks:
            menu.addAction(
                text.replace("&", "&&"), lambda key=row.key, ids=ids: self.check_opened.emit(key, ids)
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(pos))
