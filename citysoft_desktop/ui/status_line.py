"""The status line: facts of the page in front, and the codebook, the rating that counts and the zoom to click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan


class StatusLine(QStatusBar):
    """Made with its facts only; ``add_buttons`` makes what can be clicked, once there is something to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.facts = ElidedLabel("small")
        self.addWidget(self.facts, 1)

    def add_buttons(
        self, *, codebook: Callable[[], object], tau: Callable[[], object], zoom: Callable[[], object]
    ) -> None:
        """Make the buttons with what each opens."""
        self.codebook = self._button(codebook)
        self.tau = self._button(tau)
        self.zoom = self._button(zoom)

    def _button(self, run: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "status")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda _checked=False: run())
        self.addPermanentWidget(made)
        return made

    def show_plan_buttons(self, shown: bool) -> None:
        """Show or hide what belongs to an open plan."""
        self.codebook.setVisible(shown)
        self.tau.setVisible(shown)

    def show_facts(self, items: Sequence[str], plan: Plan | None) -> None:
        """Show facts of the page, and those of the plan when one is in front."""
        if plan is not None:
            self.codebook.setText(self.tr("Codebook {version}").format(version=plan.framework.version))
            self.tau.setText(self.tr("Salience counts from {n}").format(n=plan.info.tau))
        self.facts.set_words("     ".join(items))
        self.zoom.setText(f"{theme().zoom}%")
        for made in (self.codebook, self.tau):
            made.setAccessibleName(made.text())
        self.zoom.setAccessibleName(self.tr("Zoom {n} per cent, back to normal").format(n=theme().zoom))
