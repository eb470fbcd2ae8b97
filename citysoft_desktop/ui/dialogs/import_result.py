"""Last screen of the import: what was done, what is still to look at, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from citysoft_desktop.ui.forms.ui_import_result import Ui_ImportResult
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label

COUNTS = ("added", "updated", "unchanged", "skipped", "check")


class ResultScreen(QWidget):
    """Numbers, two ways to go on, and the rows to look at again."""

    show_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ImportResult()
        self.form.setupUi(self)
        self.setObjectName("scrollBody")
        self.figures: dict[str, QLabel] = {}
        self._captions: dict[str, QLabel] = {}
        self._counts = dict.fromkeys(COUNTS, 0)
        self._name = ""
        self._undone = False
        grid = QGridLayout(self.form.countsBox)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(32)
        for column, key in enumerate(COUNTS):
            self.figures[key], self._captions[key] = label("0", "figure"), label("", "secondary")
            grid.addWidget(self.figures[key], 0, column)
            grid.addWidget(self._captions[key], 1, column)
        grid.setColumnStretch(len(COUNTS), 1)
        actions = QHBoxLayout(self.form.actionsBox)
        actions.setContentsMargins(0, 0, 0, 0)
        self.show_button = button("", icon="rows-3", run=self.show_wanted.emit)
        self.undo_button = button("", icon="undo-2", run=self.undo_wanted.emit)
        actions.addWidget(self.show_button)
        actions.addWidget(self.undo_button)
        actions.addStretch(1)
        self.form.listView.setMinimumHeight(theme().px(120))
        self.form.listView.setWordWrap(True)
        self.form.listView.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.layout.setStretchFactor(self.form.listView, 1)
        self.retranslate()

    def retranslate(self) -> None:
        form = self.form
        words = {
            "added": self.tr("added"),
            "updated": self.tr("updated"),
            "unchanged": self.tr("unchanged"),
            "skipped": self.tr("skipped"),
            "check": self.tr("to check"),
        }
        for key, text in words.items():
            self._captions[key].setText(text)
            self.figures[key].setText(locale_number(self._counts[key]))
            self.figures[key].setAccessibleName(f"{locale_number(self._counts[key])} {text}")
        self.show_button.setText(self.tr("Show new rows in the inventory"))
        self.undo_button.setText(self.tr("Undo the import"))
        for made in (self.show_button, self.undo_button):
            made.setAccessibleName(made.text())
        form.listLabel.setText(
            self.tr("To look at later: skipped rows, values that could not be read, rows to check")
        )
        form.listView.setAccessibleName(form.listLabel.text())
        if self._undone:
            form.titleLabel.setText(self.tr("The import was taken back"))
            form.aboutLabel.setText(
                self.tr("The plan is as it was before. “{name}” was not touched.").format(name=self._name)
            )
        else:
            form.titleLabel.setText(self.tr("Imported"))
            form.aboutLabel.setText(
                self.tr("“{name}” was read and not changed. One Undo takes the whole import back.").format(
                    name=self._name
                )
            )

    def show_result(self, name: str, counts: dict[str, int], lines: list[str], *, new: bool) -> None:
        """Show what was done; ``lines`` are the rows to look at, in words."""
        self._counts, self._name, self._undone = counts, name, False
        self.show_button.setVisible(new)
        self.undo_button.setEnabled(True)
        self.form.listView.clear()
        self.form.listView.addItems(lines)
        self.form.listLabel.setVisible(bool(lines))
        self.form.listView.setVisible(bool(lines))
        self.form.restBox.setVisible(not lines)
        self.retranslate()

    def show_undone(self) -> None:
        """Say that it was taken back."""
        self._undone = True
        self._counts = dict.fromkeys(COUNTS, 0)
        self.undo_button.setEnabled(False)
        self.undo_button.setToolTip(self.tr("Already taken back"))
        self.show_button.hide()
        self.form.listLabel.hide()
        self.form.listView.hide()
        self.form.restBox.show()
        self.retranslate()
