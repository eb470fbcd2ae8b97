"""Several short values in one field: partners, tags, languages. Each value is a chip; typing adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout


class TokenField(QWidget):
    """Values as chips with a line to add more. Enter, ";" or a chosen completion adds; Backspace in the empty
    line removes the last. ``edited`` carries the new list.

    ``suggest`` gives completions for what is typed; ``fixed`` allows suggestions only.
    """

    edited = Signal(list)

    def __init__(
        self,
        name: str,
        *,
        suggest: Callable[[str], Sequence[str]] | None = None,
        fixed: bool = False,
        tone: str = "neutral",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._suggest = suggest
        self._fixed = fixed
        self._tone = tone
        self._values: list[str] = []
        self.edit = QLineEdit()
        self.edit.setProperty("kind", "bare")
        self.edit.setMinimumWidth(theme().px(72))
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self._enter)
        self.edit.textEdited.connect(self._typed)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take_completion)
        self.edit.setCompleter(completer)
        self._flow = FlowLayout(spacing=5)
        body = QVBoxLayout(self)
        body.setContentsMargins(7, 4, 7, 4)
        body.addLayout(self._flow)
        self._flow.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.edit.setAccessibleName(self._name)
        self.edit.setPlaceholderText(self.tr("Add"))
        self.edit.setAccessibleDescription(self.tr("Enter adds, Backspace removes the last"))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """The name belongs to the line that takes the focus."""
        self._name = name
        self.edit.setAccessibleName(name)

    def values(self) -> list[str]:
        """The values in order."""
        return list(self._values)

    def set_values(self, values: Sequence[str]) -> None:
        """Show values without telling."""
        self._values = list(values)
        self._rebuild()

    def _rebuild(self) -> None:
        while self._flow.count() > 1:
            item = self._flow.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for index, value in enumerate(self._values):
            chip = Chip(value, self._tone, removable=True, parent=self)
            chip.setAccessibleName(self.tr("{field}: {value}").format(field=self._name, value=value))
            chip.removed.connect(lambda value=value: self._remove(value))
            self._flow.insert_widget(index, chip)
            chip.show()
        QWidget.setTabOrder(self, self.edit)
        self.updateGeometry()

    def _change(self, values: list[str]) -> None:
        self._values = values
        self._rebuild()
        self.edit.setFocus()
        self.edited.emit(list(values))

    def _remove(self, value: str) -> None:
        self._change([v for v in self._values if v != value])

    def _add(self, text: str) -> None:
        value = " ".join(text.split())
        if self._fixed and self._suggest is not None:
            value = next((s for s in self._suggest(value) if s.casefold() == value.casefold()), "")
        if value and value not in self._values:
            self._change([*self._values, value])
        self.edit.clear()

    def _enter(self) -> None:
        popup = self.edit.completer().popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return
        self._add(self.edit.text())

    def _take_completion(self, text: str) -> None:
        self._add(text)
        # The completer writes the text into the line after this signal.
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self.edit.clear)

    def _typed(self, text: str) -> None:
        if ";" in text:
            for part in text.split(";"):
                self._add(part)
            return
        if self._suggest is not None:
            self._model.setStringList([s for s in self._suggest(text) if s not in self._values][:12])

    def eventFilter(self, watched, event: QEvent) -> bool:
        if watched is self.edit:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self.update()
                if (
                    event.type() == QEvent.Type.FocusOut
                    and self.edit.text().strip()
                    and not self.edit.completer().popup().isVisible()
                ):
                    self._add(self.edit.text())
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self._values:
                    self._change(self._values[:-1])
                    return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus()
        super().mousePressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        values = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(values.colour("border.focus" if focused else "border.control"), width))
        painter.setBrush(values.colour("surface.card" if self.isEnabled() else "surface.sunken"))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6, 6)
