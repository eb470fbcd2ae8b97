"""The board: one column per objective with its indicators, hints and actions as cards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from citysoft_desktop.domain.strategy import Action, Indicator
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.pages.strategy_detail import hint_line
from citysoft_desktop.ui.pages.strategy_words import STATE_TONES, state_words
from citysoft_desktop.ui.presenters.strategy import Column, initials, money, quarter, span
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label, row
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.feedback import IconLabel

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


class _Pickable(QFrame):
    """Something on the board that can be selected; ``key`` goes with ``picked``, keys it does not use go on."""

    picked = Signal(str, str)
    opened = Signal(str, str)
    menu_wanted = Signal(str, str, QPoint)

    def __init__(self, kind: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.key = kind, key
        # Asked first, because the scroll areas in between would take the arrows for themselves.
        self.use_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self._selected = False
        self.setProperty(OWN_FOCUS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_selected(self, on: bool) -> None:
        """Show it as selected."""
        if on != self._selected:
            self._selected = on
            self.update()

    def is_selected(self) -> bool:
        """Whether it is selected."""
        return self._selected

    def _ground(self) -> str:
        return "surface.card"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        values = theme()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(values.colour("accent.tint" if self._selected else self._ground()))
        painter.setPen(QPen(values.colour("accent.base" if self._selected else "border.default"), 1))
        painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.picked.emit(self.kind, self.key)
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_wanted.emit(self.kind, self.key, event.globalPosition().toPoint())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.kind, self.key)
        event.accept()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.picked.emit(self.kind, self.key)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.picked.emit(self.kind, self.key)  # a key always means the record it is pressed on
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.opened.emit(self.kind, self.key)
        elif event.key() == Qt.Key.Key_Menu or (
            event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.menu_wanted.emit(self.kind, self.key, self.mapToGlobal(self.rect().bottomLeft()))
        elif not self.use_key(event):
            super().keyPressEvent(event)


class _Owner(QWidget):
    """Letters of the owner in a circle; a dashed circle where there is none."""

    def __init__(self, owner: str) -> None:
        super().__init__()
        self._text = initials(owner)
        side = theme().px(22)
        self.setFixedSize(side, side)
        self.setToolTip(owner or self.tr("No owner yet"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        values = theme()
        pen = QPen(values.colour("border.control" if not self._text else "border.default"), 1)
        if not self._text:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(values.colour("surface.sunken"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(role_font("small", weight=600))
        painter.setPen(values.colour("text.secondary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text or "?")


class ActionCard(_Pickable):
    """Text, owner, time, cost and the word of its state."""

    def __init__(self, action: Action, currency: str, parent: QWidget | None = None) -> None:
        super().__init__("action", action.id, parent)
        self.action = action
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 8, 8)
        layout.setSpacing(6)
        self.title = label(action.text, "", wrap=True)
        layout.addWidget(self.title)
        when = span(action) or self.tr("no date")
        cost = (
            money(action.cost, action.currency or currency)
            if action.cost
            else self.tr("no cost")
            if action.cost is not None
            else ""
        )
        self.meta = label("  ".join(part for part in (when, cost) if part), "small")
        self.state = Chip(
            state_words(action.state) or self.tr("No state"), STATE_TONES.get(action.state, "neutral")
        ).set_static()
        layout.addLayout(row(_Owner(action.owner), self.meta, "stretch", self.state, spacing=6))
        owner = action.owner or self.tr("no owner")
        self.setAccessibleName(
            f"{action.text}. {owner}, {when}{', ' + cost if cost else ''}, {self.state.text()}"
        )
        self.setAccessibleDescription(
            self.tr("Space changes the state, Ctrl+Left and Ctrl+Right move the card")
        )


class _IndicatorLine(_Pickable):
    """An indicator in the head of a column."""

    def __init__(self, indicator: Indicator, parent: QWidget | None = None) -> None:
        super().__init__("indicator", indicator.id, parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(7)
        layout.addWidget(IconLabel("gauge", "accent.text", 15), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(indicator.text, "small", wrap=True))
        baseline = (
            self.tr("baseline {value}").format(value=indicator.baseline)
            if indicator.baseline
            else self.tr("baseline not measured")
        )
        target = (
            self.tr("target {value}").format(value=indicator.target)
            if indicator.target
            else self.tr("no target")
        )
        due = quarter(indicator.due, last=True)
        values = ", ".join(part for part in (baseline, target, due) if part)
        words.addWidget(label(values, "caption", wrap=True))
        layout.addLayout(words, 1)
        self.setAccessibleName(
            self.tr("Indicator: {text}, {values}").format(text=indicator.text, values=values)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selected or self.hasFocus():
            super().paintEvent(event)


class _Source(QPushButton):
    """Leads to the finding an objective comes from; cut at its end where there is no room, whole in the tooltip."""

    def __init__(self, text: str, run: Callable[[], object]) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setIcon(icon("corner-down-right", "text.link"))
        self.setMinimumWidth(theme().px(60))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: run())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        room = self.width() - theme().px(34)
        self.setText(
            self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        )


class _Head(_Pickable):
    """Number, where it comes from, the text, its indicators and its first hint."""

    finding_wanted = Signal(str)
    indicator_wanted = Signal(str)

    def __init__(self, column: Column, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__("objective", column.objective.id, parent)
        objective = column.objective
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 10, 9)
        layout.setSpacing(5)
        number = Chip(str(column.number), "accent").set_static()
        number.setAccessibleName(self.tr("Objective {n}").format(n=column.number))
        top = row(number, spacing=6)
        if column.findings:
            text = self.tr("from “{finding}”").format(finding=column.findings[0])
            if len(column.findings) > 1:
                text = self.tr("{text} and {n} more").format(text=text, n=len(column.findings) - 1)
            top.addWidget(_Source(text, lambda: self.finding_wanted.emit(objective.finding_ids[0])), 1)
        else:
            top.addWidget(label(self.tr("no finding behind it"), "caption"), 1)
        layout.addLayout(top)
        layout.addWidget(label(objective.text, "strong", wrap=True))
        due = quarter(objective.due, last=True)
        meta = " · ".join(
            part
            for part in (
                objective.owner,
                self.tr("by {date}").format(date=due) if due else "",
                state_words(objective.state),
            )
            if part
        )
        if meta:
            layout.addWidget(label(meta, "caption", wrap=True))
        self.indicators = [_IndicatorLine(indicator) for indicator in column.indicators]
        for made in self.indicators:
            layout.addWidget(made)
        if not column.indicators:
            words = label(self.tr("No indicator yet"), "warning")
            add = button(
                self.tr("Add"),
                compact=True,
                name=self.tr("Add an indicator to objective {n}").format(n=column.number),
                run=lambda: self.indicator_wanted.emit(objective.id),
            )
            if not writable:
                add.hide()
            layout.addLayout(
                row(
                    IconLabel("triangle-alert", "semantic.warning_text", 15), words, "stretch", add, spacing=6
                )
            )
        others = [hint for hint in column.hints if hint.id != "QO-3"]
        if others:
            text = (
                others[0].text
                if len(others) == 1
                else self.tr("{text} (+{n})").format(text=others[0].text, n=len(others) - 1)
            )
            made_hint = hint_line(text)
            made_hint.setToolTip("\n".join(hint.text for hint in others))
            layout.addWidget(made_hint)
        self.setAccessibleName(self.tr("Objective {n}: {text}").format(n=column.number, text=objective.text))
        self.setAccessibleDescription(" ".join(hint.text for hint in column.hints))


class BoardColumn(QFrame):
    """Head and cards of one objective."""

    def __init__(
        self, column: Column, currency: str, *, writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sidebar")
        self.objective_id = column.objective.id
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.head = _Head(column, writable=writable)
        body = QWidget()
        self._cards = QVBoxLayout(body)
        self._cards.setContentsMargins(8, 8, 8, 8)
        self._cards.setSpacing(7)
        self._cards.addWidget(self.head)
        self.cards = [ActionCard(action, currency) for action in column.actions]
        for card in self.cards:
            self._cards.addWidget(card)
        self.add_button = button(
            self.tr("Action"),
            "link",
            icon="plus",
            compact=True,
            name=self.tr("Add an action to objective {n}").format(n=column.number),
        )
        if not writable:
            self.add_button.hide()
        self._cards.addLayout(row(self.add_button, "stretch"))
        self._cards.addStretch(1)
        layout.addWidget(body, 1)
        self.setAccessibleName(self.head.accessibleName())


class Board(QScrollArea):
    """Columns side by side, all scrolled together. Arrows move between cards and columns."""

    picked = Signal(str, str)
    opened = Signal(str, str)
    menu_wanted = Signal(str, str, QPoint)
    action_wanted = Signal(str)
    indicator_wanted = Signal(str)
    finding_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("scrollBody")
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme().px(10))
        self.setWidget(body)
        self.columns: list[BoardColumn] = []
        self._parts: dict[str, _Pickable] = {}
        self._selected = ""
        self.other_keys: Callable[[QKeyEvent], bool] = lambda _event: False

    def show_columns(self, found: list[Column], plan: Plan, *, writable: bool) -> None:
        """Show other columns; focus and selection stay on the same record where it still is."""
        focused = next((key for key, part in self._parts.items() if part.window().focusWidget() is part), "")
        for column in self.columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns, self._parts = [], {}
        for entry in found:
            made = BoardColumn(entry, plan.info.currency, writable=writable)
            made.setMinimumWidth(theme().px(236))
            made.add_button.clicked.connect(
                lambda _on=False, key=entry.objective.id: self.action_wanted.emit(key)
            )
            made.head.finding_wanted.connect(self.finding_wanted)
            made.head.indicator_wanted.connect(self.indicator_wanted)
            for part in (made.head, *made.head.indicators, *made.cards):
                self._parts[part.key] = part
                part.picked.connect(self.picked)
                part.opened.connect(self.opened)
                part.menu_wanted.connect(self.menu_wanted)
                part.use_key = self._key
            self._row.addWidget(made, 1)
            self.columns.append(made)
        self.select(self._selected)
        if focused in self._parts:
            self._parts[focused].setFocus()

    def select(self, record_id: str, *, focus: bool = False) -> None:
        """Show a record as selected."""
        self._selected = record_id
        for key, part in self._parts.items():
            part.set_selected(key == record_id)
        if record_id in self._parts:
            if focus:
                self._parts[record_id].setFocus()
            self.ensureWidgetVisible(self._parts[record_id], 20, 20)

    def part(self, record_id: str) -> _Pickable | None:
        """What stands for a record on the board."""
        return self._parts.get(record_id)

    def _key(self, event: QKeyEvent) -> bool:
        """Arrows walk the board, everything else is for the page."""
        current = next((part for part in self._parts.values() if part.window().focusWidget() is part), None)
        steps = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if current is None or step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return self.other_keys(event)
        grid = [[c.head, *c.head.indicators, *c.cards] for c in self.columns]
        across = next(i for i, parts in enumerate(grid) if current in parts)
        down = grid[across].index(current)
        sideways = -step[0] if self.isRightToLeft() else step[0]
        if sideways:
            across = max(0, min(len(grid) - 1, across + sideways))
            down = min(down, len(grid[across]) - 1)
        else:
            down = max(0, min(len(grid[across]) - 1, down + step[1]))
        target = grid[across][down]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.picked.emit(target.kind, target.key)
        self.ensureWidgetVisible(target, 20, 20)
        return True
