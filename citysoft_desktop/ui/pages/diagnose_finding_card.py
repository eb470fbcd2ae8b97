"""One finding as a card, and the form for an own one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from citysoft_desktop.ui.forms.ui_finding_form import Ui_FindingForm
from citysoft_desktop.ui.presenters.diagnose_findings import FindingItem
from citysoft_desktop.ui.style import OWN_FOCUS, draw_ring
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import (
    announce,
    button,
    clear_layout,
    label,
    row,
    set_problem,
)
from citysoft_desktop.ui.widgets.chips import EvidenceBadge
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

_STATE_ICONS = {
    "proposed": ("circle-help", "semantic.warning_text"),
    "confirmed": ("circle-check", "semantic.success_text"),
    "dismissed": ("circle-x", "text.muted"),
}
_SHORT = 150
"""Longest sentence of a closed card; the whole one is in its name for screen readers and in the open card."""


class FindingCard(QFrame):
    """One finding. A click or Enter opens it; open, it shows what speaks for it and what can be done."""

    picked = Signal(str)
    moved = Signal(str, int)
    rows_wanted = Signal(object)
    decided = Signal(object, str, str)
    objective_wanted = Signal(object)
    strategy_wanted = Signal(object)
    sources_wanted = Signal(object, object)

    def __init__(self, item: FindingItem, *, writable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._open = False
        self._writable = writable
        self.setProperty(OWN_FOCUS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(10, 9, 10, 9)
        outer.setSpacing(8)
        self.badge = EvidenceBadge(
            item.grade, item.sources, run=lambda: self.sources_wanted.emit(self.item, self.badge)
        )
        self.badge.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        self.title = label("", "strong", wrap=True)
        self.state_icon = IconLabel("circle-help", "text.muted", 16)
        head.addWidget(self.title, 1)
        head.addWidget(self.state_icon, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = label("", "small", wrap=True)
        column.addLayout(head)
        column.addWidget(self.sentence)
        self._more = QVBoxLayout()
        self._more.setSpacing(4)
        column.addLayout(self._more)
        outer.addLayout(column, 1)
        self.confirm_button: QPushButton | None = None
        self.dismiss_button: QPushButton | None = None
        self.objective_button: QPushButton | None = None
        self.rows_button: QPushButton | None = None
        self.reason_edit: QLineEdit | None = None
        self.set_item(item)

    # -- contents ------------------------------------------------------------------------------------

    def state_words(self) -> str:
        """What was decided."""
        if self.item.state == "confirmed":
            return self.tr("Confirmed")
        if self.item.state == "dismissed":
            return self.tr("Dismissed: {reason}").format(reason=self.item.reason)
        return self.tr("Proposed, waits for your decision")

    def set_item(self, item: FindingItem) -> None:
        """Show another state of the finding."""
        self.item = item
        self.title.setText(item.title)
        self._say_sentence()
        self.badge.set_grade(item.grade, item.sources)
        name, token = _STATE_ICONS.get(item.state, _STATE_ICONS["proposed"])
        self.state_icon.set_icon(name, token)
        self.state_icon.setToolTip(self.state_words())
        self.setToolTip(self.state_words())
        muted = item.state == "dismissed"
        self.title.setProperty("role", "muted" if muted else "strong")
        self.title.style().polish(self.title)
        self.setAccessibleName(f"{item.title}. {item.sentence}")
        self._describe()
        if self._open:
            self._fill()

    def _say_sentence(self) -> None:
        text = self.item.sentence
        if not self._open and len(text) > _SHORT:
            text = text[:_SHORT].rsplit(" ", 1)[0] + " …"
        self.sentence.setText(text)

    def _describe(self) -> None:
        opened = self.tr("open") if self._open else self.tr("closed, Enter opens it")
        self.setAccessibleDescription(f"{self.state_words()}. {self.badge.accessibleName()}. {opened}")

    def is_open(self) -> bool:
        """Whether the card shows its actions."""
        return self._open

    def set_open(self, on: bool) -> None:
        """Show or hide what can be done."""
        if on == self._open:
            return
        self._open = on
        clear_layout(self._more)
        self.confirm_button = self.dismiss_button = self.objective_button = self.rows_button = None
        self.reason_edit = None
        self.badge.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        if on:
            self._fill()
        self._say_sentence()
        self._describe()
        self.update()

    def _fill(self) -> None:
        clear_layout(self._more)
        item = self.item
        self.reason_edit = None
        self.confirm_button = self.dismiss_button = self.objective_button = None
        for words, text in (
            ("", item.so_what),
            (self.tr("Mind: {text}"), item.caution),
        ):
            if text:
                self._more.addWidget(label(words.format(text=text) if words else text, "small", wrap=True))
        meta = [part for part in (self._sureness(), self._source_words(), self._formula()) if part]
        self._more.addWidget(label(" · ".join(meta), "caption", wrap=True))
        if item.state == "dismissed":
            self._more.addWidget(label(self.state_words(), "caption", wrap=True))
        if not item.holds:
            self._more.addWidget(label(self.tr("Today's data no longer lead to this."), "warning", wrap=True))
        if item.before:
            self._more.addWidget(
                label(
                    self.tr("You decided on: “{sentence}”").format(sentence=item.before), "warning", wrap=True
                )
            )
        box = QWidget()
        flow = FlowLayout(box, spacing=6)
        flow.setContentsMargins(0, 3, 0, 0)
        for made in self._buttons():
            flow.addWidget(made)
        self._more.addWidget(box)

    def _buttons(self) -> list[QWidget]:
        item = self.item
        made: list[QWidget] = []
        n = len(item.activity_ids)
        if self._writable:
            if item.state == "proposed":
                self.confirm_button = button(
                    self.tr("Confirm"),
                    "primary",
                    icon="check",
                    compact=True,
                    run=lambda: self.decided.emit(self.item, "confirmed", ""),
                )
                made.append(self.confirm_button)
            elif item.before and item.holds and item.state == "confirmed":
                made.append(
                    button(
                        self.tr("Confirm the new figures"),
                        icon="check",
                        compact=True,
                        run=lambda: self.decided.emit(self.item, "confirmed", ""),
                    )
                )
            if item.state != "dismissed":
                kind = "primary" if item.state == "confirmed" and not item.objectives else ""
                self.objective_button = button(
                    self.tr("Make objective"),
                    kind,
                    icon="target",
                    compact=True,
                    run=lambda: self.objective_wanted.emit(self.item),
                )
                made.append(self.objective_button)
        if n:
            words = self.tr("1 activity") if n == 1 else self.tr("{n} activities").format(n=n)
            self.rows_button = button(
                words, icon="list", compact=True, run=lambda: self.rows_wanted.emit(self.item)
            )
            self.rows_button.setAccessibleName(
                self.tr("Show the activities behind the finding: {n}").format(n=n)
            )
            made.append(self.rows_button)
        if item.objectives:
            words = (
                self.tr("1 objective")
                if item.objectives == 1
                else self.tr("{n} objectives").format(n=item.objectives)
            )
            made.append(
                button(
                    words,
                    "link",
                    icon="corner-down-right",
                    compact=True,
                    run=lambda: self.strategy_wanted.emit(self.item),
                )
            )
        if self._writable:
            if item.state == "proposed":
                self.dismiss_button = button(self.tr("Dismiss…"), "link", compact=True, run=self.ask_reason)
                self.dismiss_button.setAccessibleName(self.tr("Dismiss with a reason"))
                made.append(self.dismiss_button)
            else:
                made.append(
                    button(
                        self.tr("Put back"),
                        "link",
                        compact=True,
                        run=lambda: self.decided.emit(self.item, "proposed", ""),
                    )
                )
        return made

    def _sureness(self) -> str:
        words = {
            "high": self.tr("sureness high"),
            "medium": self.tr("sureness medium"),
            "low": self.tr("sureness low"),
        }
        return words.get(self.item.sureness, "")

    def _source_words(self) -> str:
        n = self.item.sources
        if not n:
            return self.tr("no source behind it")
        if not self.item.grade:
            return self.tr("sources: {n}, none graded").format(n=n)
        if self.item.grade == "D":
            return self.tr("sources: {n}, best grade D, which never counts").format(n=n)
        return self.tr("sources: {n}, best grade {grade}").format(n=n, grade=self.item.grade)

    def _formula(self) -> str:
        rule = " ".join(
            part
            for part in (self.item.rule_id, f"({self.item.analysis})" if self.item.analysis else "")
            if part
        )
        return self.tr("rule {rule}").format(rule=rule) if self.item.rule_id else self.tr("own finding")

    # -- dismissing ----------------------------------------------------------------------------------

    def ask_reason(self) -> None:
        """Fold out the line for the reason, in place."""
        if self.reason_edit is not None:
            self.reason_edit.setFocus()
            return
        edit = QLineEdit()
        edit.setPlaceholderText(self.tr("Why does it not hold here?"))
        edit.setAccessibleName(self.tr("Reason for dismissing"))
        problem = label("", "error", wrap=True)
        problem.hide()

        def done() -> None:
            reason = edit.text().strip()
            if not reason:
                set_problem(edit, True)
                problem.setText(self.tr("A few words are enough: the reason is kept beside the finding."))
                problem.show()
                announce(edit, problem.text())
                edit.setFocus()
                return
            self.decided.emit(self.item, "dismissed", reason)

        edit.returnPressed.connect(done)
        edit.installEventFilter(self)
        self._more.addWidget(edit)
        self._more.addWidget(problem)
        holder = QWidget()
        holder.setLayout(
            row(
                "stretch",
                button(self.tr("Cancel"), "link", compact=True, run=self._cancel_reason),
                button(self.tr("Dismiss"), compact=True, run=done),
            )
        )
        self._more.addWidget(holder)
        self.reason_edit = edit
        edit.show()  # a hidden line cannot take the focus yet
        edit.setFocus()

    def _cancel_reason(self) -> None:
        self._fill()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.reason_edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Escape:
                self._cancel_reason()
                return True
        return False

    # -- events --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        values = theme()
        if self._open:
            painter.fillRect(self.rect(), values.colour("accent.tint"))
        painter.setPen(QColor(values.colour("border.subtle")))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.picked.emit(self.item.key)
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.window().focusWidget() is not self:
            if key == Qt.Key.Key_Escape and self._open:
                self.setFocus()
                return
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.item.key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(self.item.key, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self._open:
            self.picked.emit(self.item.key)
        elif key == Qt.Key.Key_Delete and self._writable and self.item.state == "proposed":
            if not self._open:
                self.picked.emit(self.item.key)
            self.ask_reason()
        else:
            super().keyPressEvent(event)


class FindingForm(QWidget):
    """Where an own finding is written; ``kept`` carries title, sentence, so what and the activities."""

    kept = Signal(str, str, str, list)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._ids: list[str] = []
        for caption in (ui.titleLabel, ui.sentenceLabel, ui.soWhatLabel):
            caption.setProperty("role", "label")
        ui.rowsLabel.setProperty("role", "caption")
        ui.errorLabel.setProperty("role", "error")
        ui.errorLabel.hide()
        ui.saveButton.setProperty("kind", "primary")
        ui.sentenceEdit.setFixedHeight(theme().px(58))
        ui.saveButton.clicked.connect(self._keep)
        ui.titleEdit.returnPressed.connect(self._keep)
        ui.soWhatEdit.returnPressed.connect(self._keep)
        ui.cancelButton.clicked.connect(self.cancelled)
        self.setAccessibleName(self.tr("Own finding"))

    def open_for(self, ids: Sequence[str], words: str = "") -> None:
        """Start with these activities and words."""
        ui = self.ui
        self._ids = list(ids)
        ui.titleEdit.clear()
        ui.sentenceEdit.setPlainText(words)
        ui.soWhatEdit.clear()
        n = len(self._ids)
        ui.rowsLabel.setText(
            self.tr("1 activity and its sources stand behind it.")
            if n == 1
            else self.tr("{n} activities and their sources stand behind it.").format(n=n)
            if n
            else self.tr("No activities behind it. Open a number first to take its activities along.")
        )
        self._problem("")
        self.show()
        ui.titleEdit.setFocus()

    def _problem(self, text: str) -> None:
        self.ui.errorLabel.setText(text)
        self.ui.errorLabel.setVisible(bool(text))
        set_problem(self.ui.titleEdit, bool(text))
        self.ui.titleEdit.setAccessibleDescription(text)

    def _keep(self) -> None:
        ui = self.ui
        if not ui.titleEdit.text().strip():
            self._problem(self.tr("Name the finding first."))
            announce(self, ui.errorLabel.text())
            ui.titleEdit.setFocus()
            return
        self.kept.emit(
            ui.titleEdit.text(), ui.sentenceEdit.toPlainText(), ui.soWhatEdit.text(), list(self._ids)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
