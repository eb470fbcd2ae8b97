"""Field = label above, control, help or error below, and an "unknown" switch where the field may be unknown."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.domain.dates import NOT_ENTERED, OPEN_ENDED, UNKNOWN, FuzzyDate
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, label, set_problem
from citysoft_desktop.ui.widgets.flow_layout import HeadLayout


class Field(QWidget):
    """A labelled control. The label is its accessible name; the error replaces the help and is announced.

    ``unknown_changed`` is sent when the switch "Unknown" is used; the control is disabled meanwhile.
    """

    unknown_changed = Signal(bool)

    def __init__(
        self,
        text: str,
        control: QWidget,
        *,
        help_text: str = "",
        unknown: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._help = help_text
        self._label = label(text, "label")
        self._label.setBuddy(control)
        self._below = label(help_text, "caption", wrap=True)
        if not help_text:
            self._below.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = HeadLayout(spacing=8)
        head.addWidget(self._label)
        self.unknown_button: QToolButton | None = None
        if unknown:
            self.unknown_button = QToolButton()
            self.unknown_button.setCheckable(True)
            self.unknown_button.setProperty("kind", "chip")
            self.unknown_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.unknown_button.toggled.connect(self._unknown_toggled)
            head.addWidget(self.unknown_button)
        layout.addLayout(head)
        layout.addWidget(control)
        layout.addWidget(self._below)
        self.set_label(text)

    def set_label(self, text: str) -> None:
        """Change the label and the accessible names that come from it."""
        self._label.setText(text)
        self.control.setAccessibleName(text)
        if self.unknown_button is not None:
            self.unknown_button.setText(self.tr("Unknown"))
            self.unknown_button.setAccessibleName(self.tr("{field} unknown").format(field=text))
            self.unknown_button.setToolTip(self.tr("Looked for and not found out"))

    def label_text(self) -> str:
        """The label."""
        return self._label.text()

    def set_help(self, text: str) -> None:
        """Change the help line."""
        self._help = text
        if self._below.property("role") != "error":
            self._below.setText(text)
            self._below.setVisible(bool(text))
        self.control.setAccessibleDescription(text)

    def set_error(self, text: str) -> None:
        """Show a field error in words ("" takes it away). The value stays, the user may move on."""
        role = "error" if text else "caption"
        if self._below.property("role") != role:
            self._below.setProperty("role", role)
            self._below.style().unpolish(self._below)
            self._below.style().polish(self._below)
            set_problem(self.control, bool(text))
        changed = text and text != self._below.text()
        self._below.setText(text or self._help)
        self._below.setVisible(bool(text or self._help))
        self.control.setAccessibleDescription(text or self._help)
        if changed:
            announce(self, text)

    def error(self) -> str:
        """The error shown, "" when none."""
        return self._below.text() if self._below.property("role") == "error" else ""

    def set_unknown(self, on: bool) -> None:
        """Show the switch on or off without telling."""
        if self.unknown_button is not None:
            self.unknown_button.blockSignals(True)
            self.unknown_button.setChecked(on)
            self.unknown_button.blockSignals(False)
            self.control.setEnabled(not on)

    def _unknown_toggled(self, on: bool) -> None:
        self.control.setEnabled(not on)
        self.unknown_changed.emit(on)


_ISO_LIKE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?\Z")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})\Z")
_MONTH_FIRST = re.compile(r"(\d{1,2})[./-](\d{4})\Z")
_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)


def read_date(text: str) -> FuzzyDate | None:
    """What somebody typed as a date, None when it cannot be read.

    Years, ISO dates, day.month.year, month names in English or the language of the window, "?" and "unknown",
    ".." and "open".
    """
    from citysoft_desktop.domain.folding import fold

    raw = text.strip()
    if not raw:
        return NOT_ENTERED
    folded = fold(raw)
    if raw == "?" or folded in ("unknown", fold(QCoreApplication.translate("FuzzyDateEdit", "unknown"))):
        return UNKNOWN
    if raw in ("..", "…", "...") or folded in (
        "open",
        "open ended",
        "present",
        "ongoing",
        fold(QCoreApplication.translate("FuzzyDateEdit", "open")),
    ):
        return OPEN_ENDED
    try:
        if match := _ISO_LIKE.match(raw):
            return FuzzyDate.of(int(match[1]), *(int(part) for part in match.groups()[1:] if part))
        if match := _DAY_FIRST.match(raw):
            return FuzzyDate.of(int(match[3]), int(match[2]), int(match[1]))
        if match := _MONTH_FIRST.match(raw):
            return FuzzyDate.of(int(match[2]), int(match[1]))
        return _with_month_name(raw)
    except ValueError:
        return None


def _with_month_name(raw: str) -> FuzzyDate | None:
    numbers = [int(n) for n in re.findall(r"\d+", raw)]
    months = [m for m in (_month(word) for word in _WORDS.findall(raw)) if m]
    years = [n for n in numbers if 1000 <= n <= 9999]
    days = [n for n in numbers if n <= 31]
    if len(months) != 1 or len(years) != 1 or len(numbers) > 2:
        return None
    return FuzzyDate.of(years[0], months[0], days[0]) if days else FuzzyDate.of(years[0], months[0])


def _month(word: str) -> int:
    from citysoft_desktop.domain.folding import fold

    folded = fold(word)
    if len(folded) < 3:
        return 0
    for locale in (QLocale(QLocale.Language.English), QLocale()):
        for month in range(1, 13):
            if fold(locale.standaloneMonthName(month)).startswith(folded) or fold(
                locale.monthName(month)
            ).startswith(folded):
                return month
    return 0


def show_date(value: FuzzyDate) -> str:
    """A date in words as precise as it is: "1994", "May 1994", "12 May 1994", "unknown", "open", ""."""
    if value.is_unknown:
        return QCoreApplication.translate("FuzzyDateEdit", "unknown")
    if value.is_open:
        return QCoreApplication.translate("FuzzyDateEdit", "open")
    if value.year is None:
        return ""
    if value.month is None:
        return str(value.year)
    name = QLocale().monthName(value.month, QLocale.FormatType.ShortFormat)
    if value.day is None:
        return f"{name} {value.year}"
    return f"{value.day} {name} {value.year}"


class FuzzyDateEdit(QWidget):
    """A date as people know it, with what was understood shown beside it.

    ``edited`` is sent with the new FuzzyDate when the field is left with another, readable value. Text that
    cannot be read stays, is marked and is never sent.
    """

    edited = Signal(object)

    def __init__(self, name: str, *, allow_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = NOT_ENTERED
        self._allow_open = allow_open
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self._understood = label("", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.edit)
        layout.addWidget(self._understood)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._finished)
        self.edit.textEdited.connect(self._typed)
        self.edit.installEventFilter(self)
        self.retranslate()
        self._explain("")

    def retranslate(self) -> None:
        """Set the words again."""
        self.edit.setPlaceholderText(
            QCoreApplication.translate("FuzzyDateEdit", "Year, month or day")
            if not self._allow_open
            else QCoreApplication.translate("FuzzyDateEdit", "Year, or “open”")
        )
        self.edit.setToolTip(
            QCoreApplication.translate(
                "FuzzyDateEdit", "A year, a month (Nov 2008) or a day. “?” means unknown."
            )
            + (
                " " + QCoreApplication.translate("FuzzyDateEdit", "“open” means it has no end.")
                if self._allow_open
                else ""
            )
        )

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """The name belongs to the line that takes the focus."""
        self.edit.setAccessibleName(name)

    def value(self) -> FuzzyDate:
        """The last readable value."""
        return self._value

    def set_value(self, value: FuzzyDate) -> None:
        """Show a value."""
        self._value = value
        self.edit.setText("?" if value.is_unknown else show_date(value))
        set_problem(self.edit, False)
        self._explain("")

    def readable(self) -> bool:
        """Whether the text can be read."""
        found = read_date(self.edit.text())
        return found is not None and (self._allow_open or not found.is_open)

    def _typed(self, text: str) -> None:
        found = read_date(text)
        if found is None:
            self._explain(QCoreApplication.translate("FuzzyDateEdit", "Not read yet"))
        elif found.is_open and not self._allow_open:
            self._explain(QCoreApplication.translate("FuzzyDateEdit", "This date cannot be open"))
        else:
            shown = show_date(found)
            self._explain(
                QCoreApplication.translate("FuzzyDateEdit", "Read as {date}").format(date=shown)
                if shown and shown != text.strip()
                else ""
            )
        if self.readable():
            set_problem(self.edit, False)

    def _explain(self, text: str) -> None:
        self._understood.setText(text)
        self._understood.setVisible(bool(text))

    def _finished(self) -> None:
        if not self.readable():
            set_problem(self.edit, True)
            self._explain(
                QCoreApplication.translate(
                    "FuzzyDateEdit", "“{text}” is not a date. Enter a year, or ? for unknown."
                ).format(text=self.edit.text())
            )
            announce(self.edit, self._understood.text())
            return
        found = read_date(self.edit.text())
        assert found is not None
        changed = found != self._value
        self.set_value(found)
        if changed:
            self.edited.emit(found)

    def eventFilter(self, watched, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QFocusEvent) and event.gotFocus():
            self.edit.selectAll()
        return False


def caption(text: str) -> QLabel:
    """A meta line."""
    return label(text, "caption", wrap=True)


def fields_in_a_row(fields: dict[str, Field], *items: tuple[str, QWidget]) -> QGridLayout:
    """Controls side by side, equally wide, each in a field that goes into ``fields`` under its key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().px(12))
    for place, (key, control) in enumerate(items):
        fields[key] = Field("", control)
        grid.addWidget(fields[key], 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(place, 1)
    return grid
