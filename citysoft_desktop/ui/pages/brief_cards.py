"""Cards beside the preview: what to look at before export, and the facts of the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.base.resources import iter_names
from citysoft_desktop.domain.brief_choice import PRESETS, preset_of
from citysoft_desktop.domain.city import PlanInfo
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.pages.brief_words import check_text, paper_name, preset_name, preset_tip
from citysoft_desktop.ui.presenters.brief_checks import Check, to_look_at
from citysoft_desktop.ui.presenters.brief_rows import paper_of
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label
from citysoft_desktop.ui.widgets.chips import Chip
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.field import Field

CLASSES = ("", "public", "internal", "confidential")
PAPERS = ("a4", "letter")


class WrapButton(QPushButton):
    """A line that leads somewhere; its words wrap."""

    def __init__(self, text: str, run: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self._label = label(text, "", wrap=True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _on=False: run())

    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), self.heightForWidth(max(self.width(), theme().px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(24))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(theme().px(24), self._label.heightForWidth(width) + 4)


class ChecksCard(QFrame):
    """``opened`` carries the check whose line was clicked."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        head = QHBoxLayout()
        self.title = label("", "card")
        self.chip = Chip("", "warning").set_static()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.chip)
        layout.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        layout.addLayout(self._lines)
        self.note = label("", "caption", wrap=True)
        layout.addWidget(self.note)
        self._shown: tuple[Check, ...] | None = None

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Before export"))
        self.note.setText(self.tr("They inform. Nothing here stops the export."))
        self._shown = None

    def show_checks(self, found: Sequence[Check]) -> None:
        """Show the lines, those that need a look first."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        clear_layout(self._lines)
        count = to_look_at(found)
        self.chip.set_chip(
            self.tr("{n} to look at").format(n=count) if count else self.tr("All clear"),
            "warning" if count else "ok",
        )
        for check in found:
            text = check_text(check.key, check.good, check.params)
            line = QHBoxLayout()
            line.setSpacing(8)
            sign = IconLabel(
                "circle-check" if check.good else "triangle-alert",
                "semantic.success_fill" if check.good else "semantic.warning_fill",
                16,
            )
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            if check.section or check.place:
                made: QWidget = WrapButton(text, partial(self.opened.emit, check))
            else:
                made = label(text, wrap=True)
            line.addWidget(made, 1)
            self._lines.addLayout(line)

    def lines(self) -> list[str]:
        """What the lines say."""
        return [check_text(c.key, c.good, c.params) for c in self._shown or ()]


class DocumentCard(QFrame):
    """Facts of the document, kept in the plan."""

    brand_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._context = context
        self._quiet = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(8)
        self.heading = label("", "card")
        layout.addWidget(self.heading)
        self.title = QLineEdit()
        self.owner = QLineEdit()
        self.version = QLineEdit()
        self.marking = QComboBox()
        self.marking.setEditable(True)
        edit = self.marking.lineEdit()
        assert edit is not None  # an editable box has one
        self._marking_edit = edit
        self.marking.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.language = QComboBox()
        self.paper = QComboBox()
        self.preset = QComboBox()
        self.fields = {
            "preset": Field("-", self.preset), "title": Field("-", self.title), "language": Field("-", self.language),
            "paper": Field("-", self.paper), "marking": Field("-", self.marking), "version": Field("-", self.version),
            "owner": Field("-", self.owner),
        }  # fmt: skip
        for combo in (self.marking, self.language, self.paper, self.preset):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
        for made in self.fields.values():
            layout.addWidget(made)
        self.brand = button("", "", compact=True, run=self.brand_wanted.emit)
        self.brand_state = label("", "caption", wrap=True)
        layout.addWidget(self.brand)
        layout.addWidget(self.brand_state)
        self.title.editingFinished.connect(lambda: self._write(title=self.title.text().strip()))
        self.owner.editingFinished.connect(lambda: self._write(owner=self.owner.text().strip()))
        self.version.editingFinished.connect(lambda: self._write(version_label=self.version.text().strip()))
        self.marking.activated.connect(
            lambda _i: self._write(classification=str(self.marking.currentData() or ""))
        )
        self._marking_edit.editingFinished.connect(self._marking_typed)
        self.language.activated.connect(
            lambda _i: self._write(brief_language=str(self.language.currentData()))
        )
        self.paper.activated.connect(lambda _i: self._write(paper=str(self.paper.currentData())))
        self.preset.activated.connect(lambda _i: self._write(preset=str(self.preset.currentData())))

    def retranslate(self) -> None:
        """Set the words."""
        self.heading.setText(self.tr("Document"))
        words = {
            "preset": self.tr("Preset"), "title": self.tr("Title"), "language": self.tr("Language"), "paper": self.tr("Paper"),
            "marking": self.tr("Classification"), "version": self.tr("Version"), "owner": self.tr("Owner"),
        }  # fmt: skip
        for key, made in self.fields.items():
            made.set_label(words[key])
        self.fields["marking"].set_help(self.tr("Public leaves internal items out."))
        self._marking_edit.setAccessibleName(words["marking"])
        self.brand.setText(self.tr("Brand kit…"))
        self.brand.setAccessibleName(self.tr("Brand kit"))
        self._fill(self.preset, [(p, preset_name(p)) for p in PRESETS])
        for place, preset in enumerate(PRESETS):
            self.preset.setItemData(place, preset_tip(preset), Qt.ItemDataRole.ToolTipRole)
        self._fill(self.paper, [(p, paper_name(p)) for p in PAPERS])
        names = {
            "": self.tr("Not classified"),
            "public": self.tr("Public"),
            "internal": self.tr("Internal"),
            "confidential": self.tr("Confidential"),
        }
        self._fill(self.marking, [(c, names[c]) for c in CLASSES])
        self._fill(self.language, [(code, _language_name(code)) for code in languages()])

    def _fill(self, combo: QComboBox, items: list[tuple[str, str]]) -> None:
        kept = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for value, text in items:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(kept)))
        combo.blockSignals(False)

    def show_info(self, info: PlanInfo, *, writable: bool, preset: str, paper: str) -> None:
        """Show the facts; a field being edited is left alone."""
        self._quiet = True
        for editor, value in (
            (self.title, info.title),
            (self.owner, info.owner),
            (self.version, info.version_label),
        ):
            if editor.text() != value and not editor.isModified():
                editor.setText(value)
                editor.setCursorPosition(0)
            editor.setReadOnly(not writable)
        self._choose(self.preset, preset)
        self._choose(self.paper, paper)
        language = info.brief_language or "en"
        if self.language.findData(language) < 0:
            self.language.addItem(_language_name(language), language)
        self._choose(self.language, language)
        known = info.classification.strip().lower()
        place = self.marking.findData(known)
        if place >= 0:
            self.marking.setCurrentIndex(place)
        elif not self._marking_edit.isModified():
            self.marking.setEditText(info.classification)
        for combo in (self.preset, self.paper, self.language, self.marking):
            combo.setEnabled(writable)
        self.brand.setEnabled(writable)
        parts = [self.tr("logo")] if info.logo_png else []
        colours = sum(1 for colour in (info.brand_primary, info.brand_secondary) if colour)
        if colours:
            parts.append(self.tr("two colours") if colours == 2 else self.tr("one colour"))
        self.brand_state.setText(
            self.tr("Own: {parts}").format(parts=", ".join(parts))
            if parts
            else self.tr("No own logo or colours")
        )
        self._quiet = False

    @staticmethod
    def _choose(combo: QComboBox, value: str) -> None:
        place = combo.findData(value)
        if place >= 0:
            combo.setCurrentIndex(place)

    def _marking_typed(self) -> None:
        """An own word is kept as typed; a known one as its code."""
        typed = self._marking_edit.text().strip()
        place = self.marking.findText(typed, Qt.MatchFlag.MatchFixedString)
        self._marking_edit.setModified(False)
        self._write(classification=str(self.marking.itemData(place)) if place >= 0 else typed)

    def _write(self, **values: object) -> None:
        session = self._context.session
        if self._quiet or session is None or session.read_only:
            return
        for editor in (self.title, self.owner, self.version):
            editor.setModified(False)
        info = session.plan.info
        now = {"preset": preset_of(session.plan), "paper": paper_of(session.plan)}
        changed = {
            name: value for name, value in values.items() if value != now.get(name, getattr(info, name))
        }
        if changed:
            self._context.execute(update_record(info, **changed))


def languages() -> tuple[str, ...]:
    """Languages the brief can be printed in."""
    found = {PurePosixPath(name).stem for name in iter_names("i18n/brief", ".json")}
    return tuple(sorted(found, key=lambda code: (code != "en", code)))


def _language_name(code: str) -> str:
    from PySide6.QtCore import QLocale

    return QLocale.languageToString(QLocale(code).language())
