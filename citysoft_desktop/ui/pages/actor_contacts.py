"""Contact persons of a body: one card each, with purpose, source and review date; taken out as a file, or erased."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from citysoft_desktop.domain.city import Person
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.base import AddRecords, DeleteRecords, update_record
from citysoft_desktop.ui.presenters.actors import review_due
from citysoft_desktop.ui.widgets.basic import button, card, clear_layout, label, row
from citysoft_desktop.ui.widgets.field import Field, FuzzyDateEdit, show_date
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

_TEXTS = ("name", "role", "email", "phone", "purpose", "source")


class PersonCard(QWidget):
    """One person; fields are saved when they are left."""

    def __init__(self, context: AppContext, person_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.person_id = person_id
        frame, column = card(padding=10, spacing=8, surface="sunken")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.due = label("", "warning", wrap=True)
        column.addWidget(self.due)
        self.edits: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for place, name in enumerate(_TEXTS):
            edit = QLineEdit()
            edit.editingFinished.connect(lambda name=name: self._left(name))
            self.edits[name] = edit
            self.fields[name] = Field("", edit)
            grid.addWidget(self.fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 1)
        self.review = FuzzyDateEdit("")
        self.review.edited.connect(lambda value: self._save(review=value))
        self.fields["review"] = Field("", self.review)
        grid.addWidget(self.fields["review"], len(_TEXTS) // 2, 0, 1, 2)
        column.addLayout(grid)
        self.file_button = button("", icon="file-output", run=self.ask_where, compact=True)
        self.remove_button = button("", icon="trash-2", run=self.remove, compact=True)
        self.erase_button = button("", icon="x", run=self.ask_erase, compact=True)
        actions = FlowLayout(spacing=6)
        for made in (self.file_button, self.remove_button, self.erase_button):
            actions.addWidget(made)
        column.addLayout(actions)

    def show_person(self, person: Person, read_only: bool) -> None:
        """Show a person; what is being typed stays."""
        words = {
            "name": self.tr("Name"),
            "role": self.tr("Role"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Telephone"),
            "purpose": self.tr("Kept for"),
            "source": self.tr("Where the data come from"),
            "review": self.tr("Look again on"),
        }
        who = person.name or self.tr("contact person")
        for name, field in self.fields.items():
            field.set_label(words[name])
            field.control.setAccessibleName(
                self.tr("{field} of {person}").format(field=words[name], person=who)
            )
        focused = self.window().focusWidget()
        for name, edit in self.edits.items():
            if edit is not focused or not edit.isModified():
                edit.setText(getattr(person, name))
                edit.setCursorPosition(0)
            edit.setReadOnly(read_only)
        self.review.set_value(person.review)
        due = review_due(person, self._context.clock.today())
        missing = [words[name] for name in ("purpose", "source") if not getattr(person, name)]
        if due:
            self.due.setText(
                self.tr("Review due since {date}: still needed? Set a new date, or erase.").format(
                    date=show_date(person.review)
                )
            )
        elif missing or not person.review.entered:
            if not person.review.entered:
                missing.append(words["review"])
            self.due.setText(
                self.tr("Personal data need these too: {fields}.").format(fields=", ".join(missing))
            )
        else:
            self.due.setText("")
        self.due.setVisible(bool(self.due.text()))
        for made, text, name in (
            (self.file_button, self.tr("Data as a file…"), self.tr("Data of {person} as a file")),
            (self.remove_button, self.tr("Remove"), self.tr("Remove {person}")),
            (self.erase_button, self.tr("Erase for good…"), self.tr("Erase {person} for good")),
        ):
            made.setText(text)
            made.setAccessibleName(name.format(person=who))
        for made in (self.remove_button, self.erase_button):
            made.setEnabled(not read_only)

    def commit(self) -> None:
        """Save what was typed and not yet left."""
        for name in _TEXTS:
            self._left(name)

    # -- saving ---------------------------------------------------------------------------------------

    def _person(self) -> Person | None:
        session = self._context.session
        return session.plan.table(Person).get(self.person_id) if session is not None else None

    def _left(self, name: str) -> None:
        text = " ".join(self.edits[name].text().split())
        if name == "name" and not text:
            self.fields[name].set_error(self.tr("A contact needs a name. The old one was kept."))
            return
        self.fields[name].set_error("")
        self.edits[name].setModified(False)
        self._save(**{name: text})

    def _save(self, **values: Any) -> None:
        person = self._person()
        session = self._context.session
        if person is None or session is None or session.read_only:
            return
        changed = {name: value for name, value in values.items() if getattr(person, name) != value}
        if changed:
            self._context.execute(update_record(person, **changed), toast=False)

    def remove(self) -> None:
        """Put the person into the recycle bin."""
        self._context.execute(DeleteRecords(Person, [self.person_id]))

    def ask_erase(self) -> None:
        """Ask, then erase also from the history."""
        person = self._person()
        if person is None:
            return
        from citysoft_desktop.ui.dialogs.erase_person import ErasePersonDialog

        ErasePersonDialog([person.name], self._erase, self.window()).open()

    def _erase(self) -> None:
        if self._context.erase_person(self.person_id):
            self._context.toast(self.tr("Erased, also from the history"))

    # -- the data of one person -----------------------------------------------------------------------

    def ask_where(self) -> None:
        """Ask for a file without blocking, then write what the plan holds about this person."""
        person = self._person()
        session = self._context.session
        if person is None or session is None:
            return
        folder = session.path.parent
        if not folder.is_dir():
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = "".join(char for char in person.name if char.isalnum() or char in " -_").strip()
        dialog = QFileDialog(self, self.tr("Data of one person"), str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setNameFilters(
            [self.tr("JSON, with earlier values (*.json)"), self.tr("CSV, present values (*.csv)")]
        )
        dialog.selectFile(f"{name or 'contact'}.json")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the file whole or not at all: CSV by its ending, else JSON."""
        from citysoft_desktop.services.person_export import person_json, person_table

        person = self._person()
        session, exchange = self._context.session, self._context.exchange
        if person is None or session is None or exchange is None:
            return
        try:
            if path.suffix.lower() == ".csv":
                exchange.write_csv(path, person_table(session.plan, person), mark=True)
            else:
                history = session.history(limit=1000, record_id=person.id)
                exchange.write_json(path, person_json(session.plan, person, history))
        except CitySoftError as error:
            self._context.show_error(error)
            return
        self._context.toast(
            self.tr("Wrote {file}. Give it to the person only.").format(file=path.name), icon="check"
        )


class ActorContacts(QWidget):
    """The persons of one body and a line to add another; ``actor`` gives the id of the body shown."""

    def __init__(self, context: AppContext, actor: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actor = actor
        self.cards: list[PersonCard] = []
        self._head = label("", "label")
        self._hint = label("", "caption", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add_edit = QLineEdit()
        self.add_edit.returnPressed.connect(self.add)
        self.add_button = button("", icon="plus", run=self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._hint)
        column.addLayout(self._list)
        line = row(self.add_edit, self.add_button)
        line.setStretch(0, 1)
        column.addLayout(line)

    def retranslate(self) -> None:
        """Set the words again."""
        self._head.setText(self.tr("Contact persons"))
        self._hint.setText(
            self.tr(
                "Personal data: say what they are kept for, where they come from and when to look again. They stay out of prints, lists and exports unless asked for."
            )
        )
        self.add_edit.setPlaceholderText(self.tr("Name of a contact person"))
        self.add_edit.setAccessibleName(self.tr("Name of a new contact person"))
        self.add_button.setText(self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add the contact person"))

    def show_persons(self, persons: Sequence[Person]) -> None:
        """Show these; cards of the same persons are kept, so that the caret stays."""
        session = self._context.session
        read_only = session is None or session.read_only
        if [one.person_id for one in self.cards] != [one.id for one in persons]:
            clear_layout(self._list)
            self.cards = [PersonCard(self._context, one.id) for one in persons]
            for made in self.cards:
                self._list.addWidget(made)
                made.show()
        for made, person in zip(self.cards, persons, strict=True):
            made.show_person(person, read_only)
        self.add_edit.setEnabled(not read_only)
        self.add_button.setEnabled(not read_only)

    def add(self) -> None:
        """Add the person typed; the caret goes to the role."""
        name = " ".join(self.add_edit.text().split())
        if not name or not self._actor():
            self.add_edit.setFocus()
            return
        person = Person(id=new_id(), actor_id=self._actor(), name=name)
        self.add_edit.clear()
        if self._context.execute(AddRecords([person])) is not None:
            found = next((one for one in self.cards if one.person_id == person.id), None)
            if found is not None:
                found.edits["role"].setFocus()
