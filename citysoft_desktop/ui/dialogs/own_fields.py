"""The fields this plan adds to its activities: name, kind of value, choices, order. Each change is a step of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.activity import CustomField
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.own_fields import (
    VALUE_KINDS,
    choices_of,
    fields_of_activities,
    fits,
    values_in,
)
from citysoft_desktop.services.commands.base import DeleteRecords, MoveRecord
from citysoft_desktop.services.commands.form import DefineOwnField
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.widgets.basic import announce, button, label, row
from citysoft_desktop.ui.widgets.field import Field

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext

ID_ROLE = Qt.ItemDataRole.UserRole


class OwnFieldsDialog(CityDialog):
    """List on one side, the definition of the selected field on the other."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._id = ""
        self._removing = False
        self.intro = label("", "secondary", wrap=True)
        self.list = QListWidget()
        self.list.currentItemChanged.connect(lambda *_items: self._show())
        self.new_button = button("", icon="plus", run=self.begin)
        self.up_button = button("", icon="arrow-up", run=lambda: self.shift(-1), compact=True)
        self.down_button = button("", icon="arrow-down", run=lambda: self.shift(1), compact=True)
        self.remove_button = button("", icon="trash-2", run=self.remove)
        self.name = QLineEdit()
        self.kind = QuietCombo()
        self.choices = QPlainTextEdit()
        self.choices.setTabChangesFocus(True)
        self.name_field, self.kind_field = Field("", self.name), Field("", self.kind)
        self.choices_field = Field("", self.choices)
        self.values = label("", "caption", wrap=True)
        self.save_button = button("", "primary", run=self.save)
        self.told = label("", "secondary", wrap=True)
        self.kind.currentIndexChanged.connect(lambda _row: self._show_choices())
        self.name.returnPressed.connect(self.save)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(row(self.new_button, "stretch", self.up_button, self.down_button))
        for widget in (self.name_field, self.kind_field, self.choices_field, self.values):
            right.addWidget(widget)
        right.addLayout(row(self.save_button, self.remove_button, "stretch"))
        right.addWidget(self.told)
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(left, 2)
        sides.addLayout(right, 3)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.intro)
        layout.addLayout(sides, 1)
        layout.addWidget(self.box)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        context.plan_changed.connect(self._plan_changed)
        context.plan_closed.connect(self.reject)
        self.retranslate()
        self.fill()
        self.fit(720, 460)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends a line or a cell here; it must not press the button that closes.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the words again."""
        self.setWindowTitle(self.tr("Own fields of this plan"))
        self.intro.setText(
            self.tr(
                "What your office keeps about every activity and this program has no field for. The fields stand in the record form; every change here can be undone."
            )
        )
        self.list.setAccessibleName(self.tr("Own fields"))
        for made, words, name in (
            (self.new_button, self.tr("New field"), self.tr("New own field")),
            (self.up_button, self.tr("Up"), self.tr("Move the field up")),
            (self.down_button, self.tr("Down"), self.tr("Move the field down")),
        ):
            made.setText(words)
            made.setAccessibleName(name)
        self.name_field.set_label(self.tr("Name of the field"))
        self.kind_field.set_label(self.tr("Kind of value"))
        self.choices_field.set_label(self.tr("Choices, one per line"))
        now = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        words_of = (
            self.tr("Text"),
            self.tr("Number"),
            self.tr("Date"),
            self.tr("Yes or no"),
            self.tr("One of some choices"),
        )
        for kind, words in zip(VALUE_KINDS, words_of, strict=True):
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(now)))
        self.kind.blockSignals(False)
        style_buttons(self.box, None)
        self._show()

    # -- showing -------------------------------------------------------------------------------------

    def fill(self, chosen: str = "") -> None:
        """Show the fields as they are now."""
        self.list.blockSignals(True)
        self.list.clear()
        for field in fields_of_activities(self.context.plan):
            item = QListWidgetItem(field.name)
            item.setData(ID_ROLE, field.id)
            self.list.addItem(item)
            if field.id == (chosen or self._id):
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None and self.list.count() and not chosen:
            self.list.setCurrentRow(0)
        self._show()

    def current(self) -> CustomField | None:
        """The field selected."""
        item = self.list.currentItem()
        if item is None or self.context.session is None:
            return None
        return self.context.plan.table(CustomField).get(str(item.data(ID_ROLE)))

    def _show(self) -> None:
        field = self.current()
        self._id = field.id if field is not None else ""
        self._removing = False
        self.told.clear()
        if self.context.session is None:
            return
        plan = self.context.plan
        self.name.setText(field.name if field is not None else "")
        self.kind.setCurrentIndex(
            max(0, self.kind.findData(field.value_kind if field is not None else "text"))
        )
        self.choices.setPlainText("\n".join(choices_of(plan, self._id)) if field is not None else "")
        self._show_choices()
        filled = values_in(plan, self._id) if field is not None else {}
        total = len(plan.activities)
        self.values.setText(
            self.tr("Filled in {n} of {total} activities").format(n=len(filled), total=total) if field else ""
        )
        self._say_buttons(len(filled))
        self.name_field.set_error("")
        writable = not self.context.session.read_only
        at = self.list.currentRow()
        self.up_button.setEnabled(writable and at > 0)
        self.down_button.setEnabled(writable and 0 <= at < self.list.count() - 1)
        self.remove_button.setEnabled(writable and field is not None)
        self.new_button.setEnabled(writable)
        for control in (self.save_button, self.name, self.kind, self.choices):
            control.setEnabled(writable)

    def _say_buttons(self, filled: int) -> None:
        words = self.tr("Save field") if self._id else self.tr("Add field")
        self.save_button.setText(words)
        self.save_button.setAccessibleName(words)
        words = (
            self.tr("Remove with its {n} values").format(n=filled) if self._removing else self.tr("Remove")
        )
        self.remove_button.setText(words)
        self.remove_button.setAccessibleName(words)

    def _show_choices(self) -> None:
        self.choices_field.setVisible(self.kind.currentData() == "choice")

    # -- changing ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Empty the form for a new field."""
        self.list.setCurrentItem(None)  # type: ignore[call-overload]
        self._show()
        self.name.setFocus()

    def save(self) -> None:
        """Keep what stands in the form, as one step."""
        from citysoft_desktop.domain.folding import fold

        title = " ".join(self.name.text().split())
        fields = fields_of_activities(self.context.plan)
        if not title or any(fold(f.name) == fold(title) and f.id != self._id for f in fields):
            self.name_field.set_error(
                self.tr("There is a field of this name already.") if title else self.tr("Give it a name.")
            )
            self.name.setFocus()
            return
        kind = str(self.kind.currentData())
        choices = self.choices.toPlainText().splitlines() if kind == "choice" else []
        key = self._id or new_id()
        new = not self._id
        if self.context.execute(DefineOwnField(key, title, kind, choices), toast=False) is None:
            return
        self._id = key
        self.fill(key)
        plan = self.context.plan
        bad = sum(not fits(kind, v, choices_of(plan, key)) for v in values_in(plan, key).values())
        if bad:
            self._say(
                self.tr(
                    "Saved. {n} values do not fit the field as it is now; they stay and are marked."
                ).format(n=bad)
            )
        else:
            self._say(self.tr("Added: {name}").format(name=title) if new else self.tr("Saved."))

    def remove(self) -> None:
        """Remove the field; when values go with it, their number is said first."""
        field = self.current()
        if field is None or not self.remove_button.isEnabled():
            return
        filled = len(values_in(self.context.plan, field.id))
        if filled and not self._removing:
            self._removing = True
            self._say_buttons(filled)
            self._say(
                self.tr(
                    "“{name}” is filled in {n} activities. Press again to remove it with its values."
                ).format(name=field.name, n=filled)
            )
            return
        if self.context.execute(DeleteRecords(CustomField, [field.id]), toast=False) is not None:
            self._id = ""
            self.fill()
            self._say(
                self.tr("“{name}” and {n} values removed. Undo brings them back.").format(
                    name=field.name, n=filled
                )
            )

    def shift(self, direction: int) -> None:
        """Move the field up or down."""
        field = self.current()
        if field is None:
            return
        order = [f.id for f in fields_of_activities(self.context.plan)]
        at = order.index(field.id) + direction
        if not 0 <= at < len(order):
            return
        rest = [key for key in order if key != field.id]
        before = rest[at] if at < len(rest) else ""
        self.context.execute(MoveRecord(CustomField, field.id, before), toast=False)
        self.fill(field.id)

    def _plan_changed(self, changes: object) -> None:
        kinds: frozenset[str] = getattr(changes, "kinds", frozenset())
        if kinds & {"custom_field", "custom_choice"} and self.isVisible() and not self._same_as_shown():
            self.fill()

    def _same_as_shown(self) -> bool:
        shown = [self.list.item(n).text() for n in range(self.list.count())]
        return shown == [f.name for f in fields_of_activities(self.context.plan)]

    def _say(self, text: str) -> None:
        self.told.setText(text)
        announce(self, text)


def open_own_fields(context: AppContext, parent: QWidget, path: Path | None = None) -> OwnFieldsDialog:
    """Open the dialog; it needs an open plan."""
    dialog = OwnFieldsDialog(context, parent)
    dialog.open()
    return dialog
