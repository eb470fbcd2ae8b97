"""The line above everything: city block, menus, search, undo and redo, saved state, help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QSizePolicy, QToolButton, QWidget

from citysoft_desktop.ui.actions import Actions
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import icon, paint_icon
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring, reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import action_button, label, line, tool_button
from citysoft_desktop.ui.widgets.feedback import IconLabel


def paint_crest(painter: QPainter, area: QRectF, letter: str, *, strong: bool = True) -> None:
    """The first letter of a city on a rounded ground."""
    values = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(values.colour("accent.base" if strong else "surface.sidebar"))
    painter.drawRoundedRect(area, 6, 6)
    font = role_font("body_bold")
    font.setPixelSize(max(9, round(area.height() * 0.46)))
    painter.setFont(font)
    painter.setPen(values.colour("text.on_accent" if strong else "text.secondary"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, (letter or "?")[:1].upper())
    painter.restore()


class CityBlock(QPushButton):
    """Crest letter, city and plan; opens the list of plans."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cityBlock")
        self.setProperty(OWN_FOCUS, True)
        self._city = ""
        self._plan = ""
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_plan(self, city: str, plan: str) -> None:
        """Which plan is open."""
        self._city, self._plan = city, plan
        name = ", ".join(part for part in (city, plan) if part)
        self.setAccessibleName(self.tr("Plan: {name}").format(name=name))
        self.setAccessibleDescription(self.tr("Opens the list of plans"))
        self.setToolTip(name)
        self.update()

    def set_compact(self, on: bool) -> None:
        """Show the crest only."""
        self._compact = on
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(56 if self._compact else 232), theme().px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        values = theme()
        px = values.px
        painter = QPainter(self)
        mirrored = self.isRightToLeft()

        def at(x: float, y: float, w: float, h: float) -> QRectF:
            return QRectF(self.width() - x - w if mirrored else x, y, w, h)

        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 6)
        side = px(28)
        top = (self.height() - side) / 2
        paint_crest(
            painter, at((self.width() - side) / 2 if self._compact else px(12), top, side, side), self._city
        )
        if self._compact:
            return
        room = self.width() - px(50) - px(28)
        flag = reading_sides(mirrored)[0] | Qt.AlignmentFlag.AlignVCenter
        for y, height, words, role, token in (
            (7, 19, self._city, "body_bold", "text.primary"),
            (25, 16, self._plan, "small", "text.secondary"),
        ):
            font = role_font(role)
            painter.setFont(font)
            painter.setPen(values.colour(token))
            box = at(px(50), px(y) if self._plan else (self.height() - px(height)) / 2, room, px(height))
            painter.drawText(
                box, flag, QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(room))
            )
            if not self._plan:
                break
        paint_icon(
            painter,
            at(self.width() - px(28), (self.height() - px(16)) / 2, px(16), px(16)),
            "chevrons-up-down",
            "text.secondary",
        )


class SearchField(QPushButton):
    """Looks like a field and opens the palette; a button, because typing happens in the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setIcon(icon("search"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys = label("Ctrl K", "keys", parent=self)
        self._compact = False

    def set_words(self, text: str, keys: str) -> None:
        """Set the text and the keys shown at the end."""
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys})")
        self._keys.setText(keys.replace("+", " "))
        self._text = text
        self._show()

    def set_compact(self, on: bool) -> None:
        """Show the sign only."""
        self._compact = on
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if on else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )
        self._show()

    def _show(self) -> None:
        room = self.width() - theme().px(110)
        shown = (
            ""
            if self._compact
            else QFontMetrics(role_font("body")).elidedText(
                self._text, Qt.TextElideMode.ElideRight, max(20, room)
            )
        )
        self.setText(" " + shown if shown else "")
        self._keys.setVisible(not self._compact)
        self._keys.adjustSize()
        x = theme().px(8) if self.isRightToLeft() else self.width() - self._keys.width() - theme().px(8)
        self._keys.move(x, (self.height() - self._keys.height()) // 2)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(36 if self._compact else 372), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(36 if self._compact else 150), theme().px(30))


def _divider() -> QWidget:
    made = line(vertical=True)
    made.setFixedHeight(theme().px(20))
    return made


class Header(QWidget):
    """See the module docstring."""

    plans_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 1)
        layout.setSpacing(4)
        self.city = CityBlock()
        self.city.clicked.connect(lambda _checked=False: self.plans_wanted.emit())
        layout.addWidget(self.city)
        layout.addWidget(line(vertical=True))
        self.menu_bar = QMenuBar()
        self.menu_bar.setNativeMenuBar(False)
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        actions.fill(self.menu_bar)
        layout.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self.menu_button = tool_button("list", "")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self.menu_button)
        layout.addStretch(1)
        self.search = SearchField()
        self.search.clicked.connect(lambda _checked=False: actions["palette"].trigger())
        layout.addWidget(self.search, 3)
        layout.addStretch(1)
        self.undo_button = action_button(actions["undo"], "undo-2", "text.primary")
        self.redo_button = action_button(actions["redo"], "redo-2", "text.primary")
        layout.addWidget(self.undo_button)
        layout.addWidget(self.redo_button)
        layout.addWidget(_divider())
        self._saved_icon = IconLabel("check", "semantic.success_text")
        self.saved = label("", "small")
        layout.addSpacing(4)
        layout.addWidget(self._saved_icon)
        layout.addWidget(self.saved)
        layout.addSpacing(4)
        layout.addWidget(_divider())
        self.help_button = action_button(actions["help"], "circle-help", "text.primary")
        layout.addWidget(self.help_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        keys = (
            self._actions["palette"]
            .shortcut()
            .toString(self._actions["palette"].shortcut().SequenceFormat.NativeText)
        )
        self.search.set_words(self._actions["palette"].text(), keys)
        self.menu_bar.setAccessibleName(self.tr("Menus"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))

    def set_saved(self, text: str, state: str = "saved") -> None:
        """Say in words whether the work is kept: state saved, problem or read_only."""
        signs = {
            "saved": ("check", "semantic.success_text"),
            "problem": ("triangle-alert", "semantic.warning_fill"),
            "read_only": ("lock", "text.secondary"),
        }
        self._saved_icon.set_icon(*signs[state])
        self.saved.setText(text)
        self.saved.setToolTip(text)

    def set_plan_open(self, is_open: bool) -> None:
        """Hide what only makes sense with a plan."""
        for widget in (self.city, self.undo_button, self.redo_button, self._saved_icon, self.saved):
            widget.setVisible(is_open)

    def set_narrow(self, narrow: bool, *, collapsed: bool) -> None:
        """Below 1024: one menu button, search as a sign."""
        self.menu_bar.setVisible(not narrow)
        self.menu_button.setVisible(narrow)
        self.search.set_compact(narrow)
        self.city.set_compact(collapsed and not narrow)
        if narrow and self.menu_button.menu() is None:
            from PySide6.QtWidgets import QMenu

            menu = QMenu(self.menu_button)
            for name in ("file", "edit", "view", "record", "tools", "help"):
                menu.addMenu(self._actions.menu(name))
            self.menu_button.setMenu(menu)
        self.search.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(48))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(theme().px(48))
        return super().event(event)
