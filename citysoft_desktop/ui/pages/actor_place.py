"""The place of a body: looked up offline while typing; a name of several places asks which one is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from citysoft_desktop.services.places import Place, PlaceAnswer
from citysoft_desktop.ui.models.activity_editors import ListEdit
from citysoft_desktop.ui.presenters.city import place_line
from citysoft_desktop.ui.texts import locale_number
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, label, row

_SHOWN = 8


class Candidates(QListWidget):
    """Places to choose from; Enter, Space or a click chooses. ``taken`` carries the place."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self._take(self.row(item)))

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these, the likeliest first and selected."""
        self._places = list(places[:_SHOWN])
        self.clear()
        for place in self._places:
            words = place_words(place)
            item = QListWidgetItem(words)
            item.setToolTip(words)
            self.addItem(item)
        if self._places:
            self.setCurrentRow(0)
        line = self.sizeHintForRow(0) if self._places else theme().px(26)
        self.setFixedHeight(line * max(1, min(len(self._places), 6)) + theme().px(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentRow())
            return
        super().keyPressEvent(event)

    def _take(self, number: int) -> None:
        if 0 <= number < len(self._places):
            self.taken.emit(self._places[number])


def place_words(place: Place) -> str:
    """A place with its region, country and inhabitants, to tell it from others of its name."""
    line = place_line(place)
    return f"{line} · {locale_number(place.population)}" if place.population else line


class PlaceEdit(ListEdit):
    """Suggestions of which none is chosen beforehand: Enter takes what was written, not the first that looks like it."""

    def _typed(self, text: str) -> None:
        super()._typed(text)
        self.list_view.setCurrentIndex(QModelIndex())


class PlaceField(QWidget):
    """``chosen`` carries the place decided on, ``cleared`` that the line was emptied.

    ``find`` answers a whole name, ``suggest`` what is typed so far, ``own_name`` gives the body's name to look up.
    """

    chosen = Signal(object)
    cleared = Signal()

    def __init__(
        self,
        find: Callable[[str], PlaceAnswer],
        suggest: Callable[[str], Sequence[Place]],
        own_name: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._suggest_places = suggest
        self._own_name = own_name
        self._known: dict[str, Place] = {}
        self._shown = ""
        self.edit = PlaceEdit("", self._suggest)
        self.edit.popup.activated.connect(self._picked)
        self.edit.editingFinished.connect(self._left)
        self.look_button = button("", icon="search", run=self.look_up)
        self.words = label("", "caption", wrap=True)
        self.question = label("", "warning", wrap=True)
        self.candidates = Candidates()
        self.candidates.taken.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = row(self.edit, self.look_button)
        line.setStretch(0, 1)
        column.addLayout(line)
        for widget in (self.words, self.question, self.candidates):
            column.addWidget(widget)
            widget.hide()
        self.setFocusProxy(self.edit)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.look_button.setText(self.tr("Look up the name"))
        self.look_button.setAccessibleName(self.tr("Look up the place by the name of the body"))
        self.candidates.setAccessibleName(self.tr("Places of this name"))
        self.edit.setPlaceholderText(self.tr("In any alphabet"))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """The name belongs to the line that takes the focus."""
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802
        """So does the description."""
        self.edit.setAccessibleDescription(text)

    def show_place(
        self, place: Place | None, latitude: float | None, longitude: float | None, *, by_name: bool = True
    ) -> None:
        """Show what the body has; an open question about another name goes.

        ``by_name``: the body is called as its place is, so its name can be looked up.
        """
        text = place_line(place) if place is not None else ""
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
            self.edit.setModified(False)
            self._ask(PlaceAnswer("none"), "")
        self._shown = text
        self.words.setText(
            self.tr("{latitude}, {longitude}").format(
                latitude=self._degrees(latitude, self.tr("N"), self.tr("S")),
                longitude=self._degrees(longitude, self.tr("E"), self.tr("W")),
            )
            if latitude is not None and longitude is not None
            else ""
        )
        self.words.setVisible(bool(self.words.text()))
        self.look_button.setVisible(place is None and by_name)

    @staticmethod
    def _degrees(value: float, above: str, below: str) -> str:
        return f"{abs(value):.2f}° {above if value >= 0 else below}"

    def set_enabled(self, on: bool) -> None:
        """Whether anything may be changed."""
        self.edit.setReadOnly(not on)
        self.look_button.setEnabled(on)
        self.candidates.setEnabled(on)

    def look_up(self) -> None:
        """Look the body's own name up; several places ask which one."""
        self._decide(self._own_name())

    def _suggest(self, text: str) -> list[str]:
        found = self._suggest_places(text) if len(text.strip()) > 1 else ()
        self._known = {place_line(place): place for place in found}
        return list(self._known)

    def _picked(self, line: str) -> None:
        place = self._known.get(line)
        if place is not None:
            self._choose(place)

    def _left(self) -> None:
        text = " ".join(self.edit.text().split())
        if not self.edit.isModified() and text not in self._known:
            return
        self.edit.setModified(False)
        if text == self._shown:
            return
        if not text:
            self._ask(PlaceAnswer("none"), "")
            self.cleared.emit()
        elif text in self._known:
            self._choose(self._known[text])
        else:
            self._decide(text)

    def _decide(self, text: str) -> None:
        answer = self._find(text)
        if answer.sure is not None:
            self._choose(answer.sure)
        else:
            self._ask(answer, text)

    def _choose(self, place: Place) -> None:
        self._ask(PlaceAnswer("none"), "")
        self._shown = place_line(place)
        self.edit.setText(self._shown)
        self.edit.setModified(False)
        self.chosen.emit(place)

    def _ask(self, answer: PlaceAnswer, text: str) -> None:
        words = {
            "exact": self.tr("Several places are called “{text}”. Which one?"),
            "loose": self.tr("Several places may be “{text}”. Which one?"),
            "similar": self.tr("“{text}” is not in the list. Did you mean one of these?"),
            "elsewhere": self.tr("“{text}” is not in this country, but there are these elsewhere:"),
            "none": self.tr(
                "“{text}” is not in the list of places. Try another spelling, or leave it empty."
            ),
        }
        self.question.setText(words[answer.how].format(text=text) if text else "")
        self.question.setVisible(bool(text))
        self.candidates.show_places(answer.candidates)
        self.candidates.setVisible(bool(answer.candidates))
        if text:
            announce(self, self.question.text())
            if answer.candidates and not self.edit.hasFocus():
                self.candidates.setFocus()
            QTimer.singleShot(0, self._into_view)

    def _into_view(self) -> None:
        """A question below the edge of the panel would not be noticed."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.question.isVisible():
            area.ensureWidgetVisible(self.candidates if self.candidates.isVisible() else self.question)
