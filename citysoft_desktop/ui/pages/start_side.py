"""The left column of the start centre: what the program is, the three ways in, where the data is.

It is painted before anything else of the window is made, so it needs neither actions nor pages.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from citysoft_desktop.base.resources import has_resource, resource_path
from citysoft_desktop.ui.command_list import keys_text
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import FollowingScrollArea, button, card, fill_scroll_area, label
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.icon_label import IconLabel
from citysoft_desktop.ui.widgets.tiles import ActionTile

SIDE = 372


class StartSide(FollowingScrollArea):
    """``run`` is called with the id of a command. ``sample`` offers the sample city."""

    def __init__(self, run: Callable[[str], object], *, sample: bool) -> None:
        super().__init__()
        self._with_sample = sample
        side = QFrame()
        side.setProperty("surface", "sidebar")
        side.setFixedWidth(theme().px(SIDE))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(32, 36, 32, 16)
        layout.setSpacing(10)
        mark = QLabel()
        if has_resource("icons/app-48.png"):
            mark.setPixmap(QPixmap(str(resource_path("icons/app-48.png"))))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(mark)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._tagline = label("", "secondary", wrap=True)
        names.addWidget(label("CitySoft Desktop", "title"))
        names.addWidget(self._tagline)
        head.addLayout(names, 1)
        layout.addLayout(head)
        layout.addSpacing(8)
        self._promise = label("", "lead", wrap=True)
        layout.addWidget(self._promise)
        layout.addSpacing(10)
        self.new_tile = ActionTile("plus", primary=True)
        self.open_tile = ActionTile("folder-open")
        self.sample_tile = ActionTile("compass")
        for tile, name in ((self.new_tile, "new"), (self.open_tile, "open"), (self.sample_tile, "sample")):
            tile.clicked.connect(lambda _checked=False, name=name: run(name))
            layout.addWidget(tile)
        self.sample_tile.setVisible(sample)
        layout.addStretch(1)
        privacy, inner = card(padding=14, spacing=2)
        shield = QHBoxLayout()
        shield.setSpacing(12)
        shield.addWidget(IconLabel("shield-check", "semantic.success_text", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._private_head = label("", "strong", wrap=True)
        self._private_text = label("", "secondary", wrap=True)
        words.addWidget(self._private_head)
        words.addWidget(self._private_text)
        shield.addLayout(words, 1)
        inner.addLayout(shield)
        layout.addWidget(privacy)
        self.links: dict[str, QPushButton] = {}
        links = FlowLayout(spacing=8)
        for name in ("method", "backups", "shortcuts", "preferences"):
            made = button("", "link", run=partial(run, name))
            self.links[name] = made
            links.addWidget(made)
        layout.addLayout(links)
        side.setObjectName("startSide")
        self.retranslate()
        fill_scroll_area(self, side)
        self.setFixedWidth(theme().px(SIDE) + 1)

    def retranslate(self) -> None:
        """Set the words again."""
        self._tagline.setText(QCoreApplication.translate("StartPage", "Plan your city’s international work"))
        self._promise.setText(
            QCoreApplication.translate(
                "StartPage",
                "List what the city does abroad, see how it works as diplomacy and as branding, connect it to national policy, and print a brief for your council.",
            )
        )
        self.new_tile.set_words(
            QCoreApplication.translate("StartPage", "New plan"),
            QCoreApplication.translate("StartPage", "For your city, in one minute"),
            keys_text("new"),
        )
        self.open_tile.set_words(
            QCoreApplication.translate("StartPage", "Open a plan"),
            QCoreApplication.translate("StartPage", "A .citysoft file on this computer"),
            keys_text("open"),
        )
        self.sample_tile.set_words(
            QCoreApplication.translate("StartPage", "Explore the sample city"),
            QCoreApplication.translate("StartPage", "Barcelona, from its public record"),
            keys_text("sample"),
        )
        self._private_head.setText(
            QCoreApplication.translate("StartPage", "Your data stays on this computer.")
        )
        self._private_text.setText(
            QCoreApplication.translate("StartPage", "No account, no connection, no usage reports.")
        )
        names = {
            "method": QCoreApplication.translate("StartPage", "Learn the method"),
            "backups": QCoreApplication.translate("StartPage", "Backups"),
            "shortcuts": QCoreApplication.translate("StartPage", "Shortcuts"),
            "preferences": QCoreApplication.translate("StartPage", "Preferences"),
        }
        for name, made in self.links.items():
            made.setText(names[name])
            made.setAccessibleName(names[name])

    def set_narrow(self, narrow: bool) -> None:
        """Take the whole width (one half above the other) or stand beside the rest."""
        side = self.widget()
        assert side is not None  # set in the constructor
        if narrow:
            for part in (self, side):
                part.setMinimumWidth(0)
                part.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(theme().px(SIDE) + 1)
            side.setFixedWidth(theme().px(SIDE))
