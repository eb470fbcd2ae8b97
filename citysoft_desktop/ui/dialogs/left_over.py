"""What work left on this computer has that its file does not. Both are only read."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.diff_words import diff_lines
from citysoft_desktop.ui.texts import error_text, locale_number
from citysoft_desktop.ui.widgets.basic import announce, label

if TYPE_CHECKING:
    from citysoft_desktop.services.plan_diff import PlanDiff
    from citysoft_desktop.services.ports import LeftOver
    from citysoft_desktop.ui.context import AppContext


class LeftOverDialog(CityDialog):
    """From the file to the work; without a file everything in the work counts as added."""

    def __init__(self, context: AppContext, item: LeftOver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What differs"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        head = self.tr("Work on {name} beside its file").format(name=item.name or self.tr("a plan"))
        layout.addWidget(label(head, "heading", wrap=True))
        self.words = label(self.tr("Comparing"), "secondary", wrap=True)
        layout.addWidget(self.words)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What differs"))
        self.list.setWordWrap(True)
        layout.addWidget(self.list, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.accept)
        style_buttons(box, None)
        layout.addWidget(box)
        self.fit(640, 480)
        self._file_there = item.target is not None and item.target.exists()
        self._context, self._item = context, item
        self._begin()

    def _begin(self) -> None:
        context, item = self._context, self._item
        job = context.tasks.run(lambda _job: _compare(context, item), self._show, self._failed)
        self.finished.connect(job.cancel)

    def _show(self, diff: PlanDiff) -> None:
        if diff.same:
            self._say(self.tr("Nothing differs: the records are those of the file."))
            return
        words = (
            self.tr("Records that differ: {n}. From the file to the work found here:")
            if self._file_there
            else self.tr("Its file is not there. Records in the work found here: {n}")
        )
        self._say(words.format(n=locale_number(len(diff.changes))))
        self.list.addItems(diff_lines(diff))
        self.list.setCurrentRow(0)

    def _failed(self, error: Exception) -> None:
        from citysoft_desktop.ui.dialogs.password_ask import ask_password

        context, item = self._context, self._item

        def unlock(word: str) -> None:
            storage = context.storage
            if item.protected:
                storage.unlock_leftover(item.id, word)
            if item.target is not None and item.target.exists():
                # The file may have another password than the work on it: then that is asked for, too.
                with contextlib.suppress(FileProblem) if item.protected else contextlib.nullcontext():
                    storage.unlock(item.target, word)

        ask_password(context, self, error, item.name or self.tr("a plan"), unlock, self._begin)
        self._say(error_text(error))

    def _say(self, text: str) -> None:
        self.words.setText(text)
        announce(self.words, text)


def _compare(context: AppContext, item: LeftOver) -> PlanDiff:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.plan_diff import plan_diff

    storage = context.storage
    work = storage.look_into(item.id)
    if item.target is None or not item.target.exists():
        return plan_diff(Plan({}), work)
    store = storage.open(item.target, read_only=True)
    try:
        return plan_diff(store.load(), work)
    finally:
        store.close()


def open_left_over(context: AppContext, item: LeftOver, parent: QWidget) -> LeftOverDialog:
    """Open the comparison."""
    dialog = LeftOverDialog(context, item, parent)
    dialog.open()
    return dialog
