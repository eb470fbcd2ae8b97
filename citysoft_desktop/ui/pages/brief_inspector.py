"""The section under work: its headline, its text with the questions that help to write it, and what it lacks."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import TextBlock
from citysoft_desktop.services.commands.strategy import SetTextBlock
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.brief_parts import SectionPictures
from citysoft_desktop.ui.pages.brief_words import reason_text, section_kicker
from citysoft_desktop.ui.presenters.brief_rows import (
    HEADLINE_WORDS,
    OVER,
    SIGNED,
    SectionRow,
    count_words,
    prompt_of,
    takes_headline,
    takes_text,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label
from citysoft_desktop.ui.widgets.field import Field

WRITE_DELAY = 500
BULLET = "\u2022"


class TextEdit(QPlainTextEdit):
    """Tab leaves the field: a text of the brief has no tabs, and the keyboard must get out. Ctrl+Z stays the window's."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class HeadlineEdit(TextEdit):
    """One sentence, shown whole: the field grows by lines. Enter and Tab leave it, a line break pasted is a space."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """The sentence."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a sentence from its beginning, without telling."""
        self._shown = text
        self.setPlainText(text)

    def _changed(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        block, words = self.document().begin(), 0.0
        while block.isValid():
            words += self.blockBoundingRect(block).height()
            block = block.next()
        margins = 2 * self.document().documentMargin()
        height = math.ceil(words + margins) + 1 + self.height() - self.viewport().height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class SectionInspector(QFrame):
    """Writes through SetTextBlock; typing joins into one step of the history."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._context = context
        self._section = ""
        self._stored: dict[str, str] = {}
        self._openings: Mapping[str, str] = {}
        self._busy = False
        self._row: SectionRow | None = None
        self._room = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(10)
        self.kicker = label("", "small")
        self.title = label("", "heading", wrap=True)
        self.purpose = label("", "secondary", wrap=True)
        self.state = label("", "warning", wrap=True)
        self.headline = HeadlineEdit()
        self.headline_field = Field("-", self.headline)
        self.text = TextEdit()
        self.text_field = Field("-", self.text)
        self.count = label("", "caption")
        self.signed = QLineEdit()
        self.signed_field = Field("-", self.signed)
        self.internal = QCheckBox()
        self.pictures = SectionPictures(context)
        self.prompts_title = label("", "label")
        self.prompts = QVBoxLayout()
        self.prompts.setSpacing(4)
        self.opening_text = label("", "secondary", wrap=True)
        self.opening = button("", "", compact=True, run=self._use_opening)
        for widget in (self.kicker, self.title, self.purpose, self.state, self.headline_field, self.text_field, self.count,
                       self.opening_text, self.opening, self.signed_field, self.internal, self.pictures, self.prompts_title):  # fmt: skip
            layout.addWidget(widget)
        layout.addLayout(self.prompts)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_DELAY)
        self._timer.timeout.connect(self.flush)
        self.headline.edited.connect(self._typed)
        self.headline.left.connect(self.flush)
        self.signed.textEdited.connect(self._typed)
        self.signed.editingFinished.connect(self.flush)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(self.flush)
        self.internal.clicked.connect(lambda on: self._write({"confidential": bool(on)}))

    def retranslate(self) -> None:
        """Set the words."""
        self.headline_field.set_label(self.tr("Headline"))
        self.headline_field.set_help(
            self.tr("A message with its number, at most {n} words. Empty: the program's own.").format(
                n=HEADLINE_WORDS
            )
        )
        self.text_field.set_label(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Write here. Leave a line empty for a new paragraph."))
        self.signed_field.set_label(self.tr("Signed by"))
        self.signed.setPlaceholderText(self.tr("Name, office, date"))
        self.internal.setText(self.tr("Internal: not in a public brief"))
        self.internal.setAccessibleName(self.tr("Internal: not in a public brief"))
        self.pictures.retranslate()
        self.prompts_title.setText(self.tr("Questions that help. They never print."))
        self.opening.setText(self.tr("Use the opening sentence"))
        self.opening.setAccessibleName(self.tr("Use the opening sentence"))

    # -- showing -------------------------------------------------------------------------------------

    def section(self) -> str:
        """The section under work."""
        return self._section

    def show_row(self, row: SectionRow, plan: Plan, openings: Mapping[str, str], *, writable: bool) -> None:
        """Show a section; what is being typed is kept unless the plan says otherwise."""
        if row.id != self._section:
            self.flush()
        fresh = row.id != self._section
        self._section, self._row, self._openings = row.id, row, openings
        prompt = prompt_of(row.id, plan.info.brief_language or "en")
        self._room = prompt.words
        self.kicker.setText(section_kicker(row.id))
        self.title.setText(row.title)
        self.purpose.setText(prompt.purpose)
        self.purpose.setVisible(bool(prompt.purpose))
        block = plan.text_blocks.get(row.id)
        own = block or TextBlock(id="")
        if not self._busy or fresh:  # while this widget writes, its editors hold what is being written
            was, self._busy = self._busy, True
            self._put("headline", own.headline, fresh, self.headline.set_text)
            self._put("text", own.text, fresh, self.text.setPlainText)
            self._put("signed_by", own.signed_by, fresh, self.signed.setText)
            self._busy = was
        self.internal.setChecked(own.confidential)
        text, headline = takes_text(row.id), takes_headline(row.id)
        self.headline_field.setVisible(headline)
        for widget in (self.text_field, self.count, self.internal):
            widget.setVisible(text)
        self.signed_field.setVisible(row.id == SIGNED)
        for editor in (self.headline, self.signed, self.text):
            editor.setReadOnly(not writable)
        self.internal.setEnabled(writable)
        self.pictures.show_section(row.id, plan, writable=writable)
        self.text.setMinimumHeight(theme().px(150))
        if fresh:
            self._show_prompts(prompt.prompts if text else ())
        self._show_opening(text and writable)
        self._show_state()
        self._say_count()

    def _put(self, name: str, value: str, fresh: bool, show: object) -> None:
        if fresh or self._stored.get(name) != value:
            show(value)  # type: ignore[operator]
        self._stored[name] = value

    def _show_prompts(self, prompts: tuple[str, ...]) -> None:
        clear_layout(self.prompts)
        self.prompts_title.setVisible(bool(prompts))
        for prompt in prompts:
            made = label(f"{BULLET} {prompt}", "small", wrap=True)
            self.prompts.addWidget(made)

    def _show_opening(self, offered: bool) -> None:
        sentence = self._openings.get(self._section, "") if offered else ""
        used = bool(sentence) and sentence in self.text.toPlainText()
        self.opening_text.setText(sentence)
        self.opening_text.setVisible(bool(sentence) and not used)
        self.opening.setVisible(bool(sentence) and not used)
        self.opening.setToolTip(self.tr("Puts this sentence before your text: {text}").format(text=sentence))

    def _show_state(self) -> None:
        assert self._row is not None
        row = self._row
        if not row.offered:
            text = self.tr("This preset leaves the section out.")
        elif not row.included:
            text = self.tr("Left out of this brief.")
        else:
            text = "\n".join(reason_text(reason.key, reason.params) for reason in row.reasons)
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _say_count(self) -> None:
        words = count_words(self.text.toPlainText())
        text = self.tr("{k} of about {n} words").format(k=words, n=self._room)
        over = words > self._room * OVER
        if over:
            text = self.tr("{k} words, room for about {n}: shorten it").format(k=words, n=self._room)
        self.count.setText(text)
        role = "warning" if over else "caption"
        if self.count.property("role") != role:
            self.count.setProperty("role", role)
            self.count.style().unpolish(self.count)
            self.count.style().polish(self.count)
        many = count_words(self.headline.text())
        self.headline_field.set_error(
            self.tr("{k} words: at most {n} fit a headline").format(k=many, n=HEADLINE_WORDS)
            if many > HEADLINE_WORDS
            else ""
        )

    # -- writing -------------------------------------------------------------------------------------

    def _typed(self, _text: str = "") -> None:
        if not self._busy:
            self._say_count()
            self._timer.start()

    def flush(self) -> None:
        """Write what was typed and is not written yet."""
        self._timer.stop()
        if not self._section or self._busy or self._context.session is None or self.text.isReadOnly():
            return
        now = {
            "headline": self.headline.text(),
            "text": self.text.toPlainText(),
            "signed_by": self.signed.text(),
        }
        for name, value in now.items():
            if value != self._stored.get(name, ""):
                self._write({name: value})

    def _write(self, values: dict[str, object]) -> None:
        if not self._section:
            return
        # The plan may tidy what was typed (ends of lines); the editor keeps its own until it is left.
        for name in values:
            if name in self._stored:
                self._stored[name] = str(values[name])
        self._busy = True
        section = self._section
        done = self._context.execute(SetTextBlock(section, values), toast=False)
        self._busy = False
        if self._context.session is not None and done is not None:
            block = self._context.plan.text_blocks.get(section)
            for name in values:
                if name in self._stored and block is not None:
                    self._stored[name] = str(getattr(block, name))

    def _use_opening(self) -> None:
        sentence = self._openings.get(self._section, "")
        if not sentence:
            return
        rest = self.text.toPlainText().strip()
        self.text.setPlainText(f"{sentence}\n\n{rest}" if rest else sentence)
        self.flush()
        self._show_opening(True)
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
