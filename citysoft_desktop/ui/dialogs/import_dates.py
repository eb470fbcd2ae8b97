"""Which number is the day? Asked once for each column whose dates do not show it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from citysoft_desktop.ui.dialogs.import_boxes import TargetBox
from citysoft_desktop.ui.presenters.import_flow import DateQuestion
from citysoft_desktop.ui.widgets.basic import clear_layout, label, row


class DateQuestions(QWidget):
    """One question with its box per column; hidden when there is nothing to ask."""

    answered = Signal(int, str)  # column of the sheet, dmy, mdy or ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[int, QComboBox] = {}
        self.questions: dict[int, str] = {}
        self._asked: tuple[DateQuestion, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.hide()

    def retranslate(self) -> None:
        """Set the words again."""
        self.ask(self._asked)

    def ask(self, questions: Sequence[DateQuestion]) -> None:
        """Show the questions with the answers so far."""
        clear_layout(self._layout)
        self._asked = tuple(questions)
        self.boxes, self.questions = {}, {}
        for question in questions:
            words = self.tr("“{name}”: is {example} day first or month first?").format(
                name=question.name, example=question.example
            )
            said = label(words, "warning", wrap=True)
            box = TargetBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.addItem(self.tr("Not known: read day first, mark every such row"), "")
            box.addItem(self.tr("Day first"), "dmy")
            box.addItem(self.tr("Month first"), "mdy")
            box.setCurrentIndex(max(0, box.findData(question.order)))
            box.setAccessibleName(words)
            box.activated.connect(
                lambda _index, column=question.column, chosen=box: self.answered.emit(
                    column, str(chosen.currentData())
                )
            )
            said.setBuddy(box)
            self._layout.addWidget(said)
            self._layout.addLayout(row(box, "stretch"))
            self.boxes[question.column] = box
            self.questions[question.column] = words
        self.setVisible(bool(questions))
