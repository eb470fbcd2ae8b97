"""The pictures of a section that can be taken out by themselves, as check boxes of the inspector."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from citysoft_desktop.domain.brief_choice import PICTURES, picture_key, picture_wanted
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.strategy import SetTextBlock
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.widgets.basic import label


def picture_name(name: str) -> str:
    """What a picture is called in the window."""
    return {
        "partner_map": QCoreApplication.translate("SectionPictures", "Partners on the map of the world"),
        "agreements": QCoreApplication.translate("SectionPictures", "Agreements in time"),
    }[name]


class SectionPictures(QWidget):
    """One box for each picture of the section shown; hidden where a section has none."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._section = ""
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._head = label("", "label")
        column.addWidget(self._head)
        for name in dict.fromkeys(name for names in PICTURES.values() for name in names):
            box = QCheckBox()
            box.clicked.connect(lambda on, name=name: self._choose(name, bool(on)))
            self.boxes[name] = box
            column.addWidget(box)
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        self._head.setText(self.tr("Pictures that print"))
        for name, box in self.boxes.items():
            box.setText(picture_name(name))
            box.setAccessibleName(self.tr("Print: {picture}").format(picture=picture_name(name)))

    def show_section(self, section: str, plan: Plan, *, writable: bool) -> None:
        """Offer the pictures of a section."""
        self._section = section
        names = PICTURES.get(section, ())
        self.setVisible(bool(names))
        for name, box in self.boxes.items():
            box.setVisible(name in names)
            box.setEnabled(writable)
            box.setChecked(picture_wanted(plan, section, name))

    def _choose(self, name: str, on: bool) -> None:
        text = self.tr("“{name}” prints again") if on else self.tr("“{name}” left out")
        self._context.execute(
            SetTextBlock(picture_key(self._section, name), {"included": on}),
            toast=text.format(name=picture_name(name)),
        )
