"""The sidebar: steps, registers with counts, completeness."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import paint_icon
from citysoft_desktop.ui.style import reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label, line, scroll_area
from citysoft_desktop.ui.widgets.steps import StepList


class RegisterButton(QAbstractButton):
    """A row of the registers: sign, name, count."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._count: int | None = None
        self._collapsed = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Name of the register."""
        self.setText(text)
        self._name()

    def set_count(self, count: int | None) -> None:
        """How many entries there are."""
        if count != self._count:
            self._count = count
            self._name()
            self.update()

    def set_collapsed(self, on: bool) -> None:
        """Show the sign only."""
        self._collapsed = on
        self.setToolTip(self.text() if on else "")
        self.update()

    def _name(self) -> None:
        name = self.text() if self._count is None else f"{self.text()}, {self._count}"
        self.setAccessibleName(name)

    def nextCheckState(self) -> None:  # noqa: N802
        """The page in front decides which row is marked, not the click."""

    def sizeHint(self) -> QSize:
        return QSize(theme().px(48), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        values = theme()
        px = values.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(values.colour("surface.card" if self.isChecked() else "surface.hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        mirrored = self.isRightToLeft()

        def at(x: float, w: float) -> QRectF:
            return QRectF(self.width() - x - w if mirrored else x, 0, w, self.height())

        side = px(16)
        paint_icon(painter, at((self.width() - side) / 2 if self._collapsed else px(10), side), self._sign)
        if self._collapsed:
            return
        lead = reading_sides(mirrored)[0]
        tail = reading_sides(mirrored)[1]
        painter.setPen(values.colour("text.secondary"))
        painter.setFont(role_font("body", weight=600 if self.isChecked() else 400))
        painter.drawText(at(px(36), self.width() - px(80)), lead | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count is not None:
            painter.setFont(role_font("small"))
            painter.drawText(
                at(self.width() - px(56), px(46)), tail | Qt.AlignmentFlag.AlignVCenter, str(self._count)
            )


class Sidebar(QFrame):
    """``chosen`` carries the key of a step or register."""

    chosen = Signal(str)
    completeness_clicked = Signal()

    SIGNS = (
        ("partners", "users"),
        ("evidence", "file-text"),
        ("requests", "send"),
        ("notes", "notebook-pen"),
        ("bin", "trash-2"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._collapsed = False
        self._completeness: int | None = None
        self._limit = 70
        body = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = scroll_area(body)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        outer.addWidget(area)
        layout = QVBoxLayout(body)
        self._inner = layout
        layout.setContentsMargins(7, 8, 8, 10)
        layout.setSpacing(2)
        self.steps = StepList()
        self.steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.steps.setFixedHeight(self.steps.sizeHint().height())
        self.steps.step_chosen.connect(self.chosen)
        layout.addWidget(self.steps)
        layout.addSpacing(8)
        self._registers_label = label("", "label")
        self._registers_label.setContentsMargins(10, 0, 10, 2)
        layout.addWidget(self._registers_label)
        self.registers: dict[str, RegisterButton] = {}
        for key, sign in self.SIGNS:
            made = RegisterButton(sign)
            made.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self.registers[key] = made
            layout.addWidget(made)
        layout.addStretch(1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(10, 0, 10, 0)
        foot.setSpacing(5)
        foot.addWidget(line())
        words = QHBoxLayout()
        self._complete_label = QPushButton()
        self._complete_label.setProperty("kind", "quiet")
        self._complete_label.clicked.connect(lambda _checked=False: self.completeness_clicked.emit())
        self._complete_value = label("", "strong")
        words.addWidget(self._complete_label)
        words.addStretch(1)
        words.addWidget(self._complete_value)
        foot.addLayout(words)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        foot.addWidget(self._bar)
        self._draft = label("", "small", wrap=True)
        foot.addWidget(self._draft)
        layout.addWidget(self._foot)
        self.retranslate()
        self.set_collapsed(False)
        self.set_completeness(None, 70)

    def retranslate(self) -> None:
        """Set the words again."""
        self.setAccessibleName(self.tr("Sidebar"))
        self._registers_label.setText(self.tr("Registers"))
        names = {
            "partners": self.tr("Partners and bodies"),
            "evidence": self.tr("Evidence"),
            "requests": self.tr("Requests"),
            "notes": self.tr("Notes"),
            "bin": self.tr("Recycle bin"),
        }
        for key, made in self.registers.items():
            made.set_words(names[key])
        self._complete_label.setText(self.tr("Record completeness"))
        self._complete_label.setAccessibleName(self.tr("Record completeness: show the incomplete activities"))
        self.steps.retranslate()
        self.set_completeness(self._completeness, self._limit)

    def set_collapsed(self, on: bool) -> None:
        """56 px with numbers and signs only, or 232."""
        self._collapsed = on
        self.steps.set_collapsed(on)
        for made in self.registers.values():
            made.set_collapsed(on)
        self._registers_label.setVisible(not on)
        self._foot.setVisible(not on and self._completeness is not None)
        self.setFixedWidth(theme().px(56 if on else 232))
        self._inner.setContentsMargins(3 if on else 7, 8, 4 if on else 8, 10)

    def collapsed(self) -> bool:
        """Whether it is narrow now."""
        return self._collapsed

    def rescale(self) -> None:
        """Take over another scale."""
        self.steps.setFixedHeight(self.steps.sizeHint().height())
        self.set_collapsed(self._collapsed)

    def set_current(self, key: str) -> None:
        """Mark the page in front."""
        self.steps.set_current_key(key)
        for name, made in self.registers.items():
            made.setChecked(name == key)

    def set_completeness(self, percent: int | None, limit: int) -> None:
        """Completeness of the records and the limit of the draft mark, in per cent; None hides the bar."""
        self._completeness, self._limit = percent, limit
        self._foot.setVisible(percent is not None and not self._collapsed)
        if percent is not None:
            self._complete_value.setText(f"{percent}%")
            self._bar.setValue(percent)
            self._bar.setAccessibleName(self.tr("Record completeness {n} per cent").format(n=percent))
            self._draft.setText(self.tr("Draft mark is printed below {n}%").format(n=limit))
