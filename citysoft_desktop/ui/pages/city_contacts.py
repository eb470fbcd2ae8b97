"""Contact persons of a counterpart: the table, and erasing for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from citysoft_desktop.domain.city import Person
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.ui.pages.city_tables import Column, RecordTable
from citysoft_desktop.ui.widgets.basic import button, label, row

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class Contacts(QWidget):
    """``actor`` gives the id of the body shown, "" for none."""

    def __init__(self, context: AppContext, actor: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._label = label("", "label")
        self.table = RecordTable(
            context,
            lambda text: Person(id=new_id(), actor_id=actor(), name=text) if actor() else None,
            rows=2,
        )
        self.erase_button = button("", icon="trash-2", run=self.ask_erase)
        line = row(QWidget(), self.erase_button)
        line.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.table)
        column.addLayout(line)

    def retranslate(self) -> None:
        """Set the words again."""
        self._label.setText(self.tr("Contact persons (never in public prints)"))
        self.erase_button.setText(self.tr("Erase for good"))
        self.erase_button.setAccessibleName(self.tr("Erase the selected contact persons for good"))
        self.erase_button.setToolTip(
            self.tr("Remove puts a person into the recycle bin. Erasing also clears the history.")
        )
        self.table.set_words(
            self.tr("Contact persons"),
            self.tr("Name of a contact person"),
            (
                Column("name", self.tr("Name")),
                Column("role", self.tr("Role"), None, 90),
                Column("email", self.tr("E-mail"), None, 120),
                Column("purpose", self.tr("Kept for"), None, 90),
            ),
        )

    def show_persons(self, persons: Sequence[Person]) -> None:
        """Show these; erasing is offered where there is somebody and the plan can be changed."""
        self.table.show_records(persons)
        session = self._context.session
        self.erase_button.setEnabled(bool(persons) and session is not None and not session.read_only)

    def selected(self) -> list[Person]:
        """The selected persons; the only one when none is selected."""
        records = [one for one in self.table.model.records if isinstance(one, Person)]
        rows = {index.row() for index in self.table.view.selectionModel().selectedIndexes()}
        chosen = [one for number, one in enumerate(records) if number in rows]
        return chosen or (records if len(records) == 1 else [])

    def ask_erase(self) -> None:
        """Ask, then erase."""
        persons = self.selected()
        if not persons:
            self._context.toast(self.tr("Select a contact person first."), icon="info")
            return
        from citysoft_desktop.ui.dialogs.erase_person import ErasePersonDialog

        ids = [one.id for one in persons]
        dialog = ErasePersonDialog([one.name for one in persons], lambda: self._erase(ids), self.window())
        dialog.open()

    def _erase(self, ids: Sequence[str]) -> None:
        if all(self._context.erase_person(one) for one in ids):
            self._context.toast(self.tr("Erased, also from the history"))
