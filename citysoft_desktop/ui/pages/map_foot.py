"""The foot of the cockpit: what is still open when somebody goes on, and the keys with the two ways on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, clear_layout, label, row


class ZerosOffer(QFrame):
    """Asks what becomes of ratings that were not entered. ``decided`` carries whether they become 0."""

    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "info")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        self._text = label("", wrap=True)
        self.zeros_button = button("", "primary", compact=True, run=lambda: self.decided.emit(True))
        self.skip_button = button("", compact=True, run=lambda: self.decided.emit(False))
        line.addWidget(self._text, 1)
        line.addWidget(self.skip_button)
        line.addWidget(self.zeros_button)
        self.hide()

    def retranslate(self) -> None:
        """Set the words again."""
        self.zeros_button.setText(self.tr("Set them to 0 and go on"))
        self.zeros_button.setAccessibleName(self.tr("Set them to 0 and go on"))
        self.skip_button.setText(self.tr("Leave them open"))
        self.skip_button.setAccessibleName(self.tr("Leave them open and go on"))

    def ask(self, missing: int) -> None:
        """Ask about so many ratings."""
        self._text.setText(
            self.tr("1 rating is not entered. 0 means absent; unknown stays unknown.")
            if missing == 1
            else self.tr("{n} ratings are not entered. 0 means absent; unknown stays unknown.").format(
                n=missing
            )
        )
        self.show()
        self.zeros_button.setFocus()
        announce(self, self._text.text())


class CockpitFoot(QWidget):
    """``doubt_wanted`` puts on or off the list in doubt, ``done_wanted`` goes on to the next activity."""

    doubt_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doubt_button = button("", icon="circle-help", run=self.doubt_wanted.emit)
        self.done_button = button("", "primary", icon="arrow-right", run=self.done_wanted.emit)
        self.done_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._keys: list[QWidget] = []
        self._keys_line = row(spacing=10)
        keys = QWidget()
        keys.setLayout(self._keys_line)
        keys.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._line = row(keys, "stretch", self.doubt_button, self.done_button)
        self.setLayout(self._line)

    def retranslate(self) -> None:
        """Set the words again."""
        self.done_button.setText(self.tr("Done, next"))
        self.done_button.setAccessibleName(self.tr("Done, next"))
        self.done_button.setToolTip(self.tr("Done, go to the next activity to code (Ctrl+Return)"))
        clear_layout(self._keys_line)
        self._keys = []
        for keys, words in (
            ("0–3 U", self.tr("rate")),
            ("↑ ↓", self.tr("next code")),
            ("Tab", self.tr("other lens")),
            ("E", self.tr("evidence")),
        ):
            pair = QWidget()
            pair.setLayout(row(label(keys, "keys"), label(words, "small"), spacing=4))
            self._keys_line.addWidget(pair)
            self._keys.append(pair)
        self._fit_keys()

    def show_doubt(self, doubted: bool) -> None:
        """Whether the activity is on the list in doubt."""
        text = self.tr("No doubt any more") if doubted else self.tr("Leave in doubt")
        self.doubt_button.setText(text)
        self.doubt_button.setAccessibleName(text)
        self.doubt_button.setToolTip(
            self.tr("Take it off the list in doubt (D)")
            if doubted
            else self.tr("Put it on the list in doubt (D)")
        )
        self._fit_keys()

    def set_edge(self, inset: int) -> None:
        """End where the cards above end: so many pixels before the edge, where their scroll bar stands."""
        margins = self._line.contentsMargins()
        margins.setRight(0 if self.isRightToLeft() else inset)
        margins.setLeft(inset if self.isRightToLeft() else 0)
        if margins != self._line.contentsMargins():
            self._line.setContentsMargins(margins)
            self._fit_keys()

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons alone: the hints go first."""
        buttons = (self.doubt_button.sizeHint(), self.done_button.sizeHint())
        width = sum(size.width() for size in buttons) + self._line.spacing()
        return QSize(width, max(size.height() for size in buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keys()

    def _fit_keys(self) -> None:
        """Show as many of the key hints as there is room for; all of them are in the tooltips and on Ctrl+/."""
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.minimumSizeHint().width()
        room -= theme().px(12)
        for pair in self._keys:
            room -= pair.sizeHint().width() + theme().px(10)
            pair.setVisible(room >= 0)
