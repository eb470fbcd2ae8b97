"""About, the method and help: what the program rests on, whose work it ships, and what a page is for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from citysoft_desktop.base.resources import has_resource, read_text
from citysoft_desktop.base.version import __version__
from citysoft_desktop.ui.dialogs.base import CityDialog, style_buttons
from citysoft_desktop.ui.forms.ui_about import Ui_AboutDialog
from citysoft_desktop.ui.step_names import STEP_KEYS
from citysoft_desktop.ui.widgets.basic import label

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext


class AboutDialog(CityDialog):
    """Version, the method with its sources, and the notices of everything shipped."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form = Ui_AboutDialog()
        self.form.setupUi(self)
        self.form.buttons.rejected.connect(self.accept)
        self.retranslate()
        self.fit(720, 540)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        style_buttons(self.form.buttons, None)
        self.form.version.setText(
            self.tr("Version {version}, offline, Apache License 2.0").format(version=__version__)
        )
        self.form.tabs.tabBar().setAccessibleName(self.tr("Parts"))
        self.form.methodText.setPlainText(method_text(self._context))
        notices = "licences/NOTICES.md"
        self.form.noticesText.setPlainText(read_text(notices) if has_resource(notices) else "")


def method_text(context: AppContext) -> str:
    """The framework in its own words: what it is and is not, its lenses, and every source."""
    from citysoft_desktop.domain.framework import builtin_framework

    framework = context.session.plan.framework if context.session is not None else builtin_framework()
    parts = [f"{framework.title} {framework.version}", "", framework.status_note, framework.printed_note, ""]
    for lens in framework.lenses:
        parts += [
            lens.label,
            lens.definition,
            *[f"  {code.label}: {code.definition}" for code in lens.dimensions],
            "",
        ]
    parts += [source.citation() for source in framework.sources]
    return "\n".join(parts)


class HelpDialog(CityDialog):
    """Words about the focused field and about the step."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(label(title, "heading"))
        view = QPlainTextEdit()
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setPlainText(text)
        view.setAccessibleName(title)
        layout.addWidget(view, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.accept)
        style_buttons(box, None)
        layout.addWidget(box)
        self.fit(560, 460)


def open_about(context: AppContext, parent: QWidget, _path: Path | None = None) -> AboutDialog:
    """Open About."""
    dialog = AboutDialog(context, parent)
    dialog.open()
    return dialog


def open_method(context: AppContext, parent: QWidget, _path: Path | None = None) -> AboutDialog:
    """Open About at the method."""
    dialog = open_about(context, parent)
    dialog.form.tabs.setCurrentIndex(0)
    return dialog


def open_help(context: AppContext, parent: QWidget, key: str, field_text: str) -> HelpDialog | AboutDialog:
    """Open the help of a page, with the words about the focused field first; elsewhere the method."""
    from citysoft_desktop.ui.step_names import step_name

    if key not in STEP_KEYS and not field_text:
        return open_method(context, parent)
    parts = [field_text] if field_text else []
    if key in STEP_KEYS:
        parts.append(step_help(STEP_KEYS.index(key) + 1))
    title = step_name(key) if key in STEP_KEYS else "CitySoft Desktop"
    dialog = HelpDialog(title, "\n\n".join(part for part in parts if part), parent)
    dialog.open()
    return dialog


def step_help(number: int) -> str:
    """Purpose, what to do, what a good and a poor result look like, and why, from the guidance texts."""
    import tomllib

    from PySide6.QtCore import QCoreApplication

    data = tomllib.loads(read_text("content/guidance.toml"))
    step = next((entry for entry in data.get("step", []) if entry.get("number") == number), None)
    if step is None:
        return ""
    return "\n\n".join(
        (
            str(step["purpose"]),
            str(step["what_to_do"]),
            QCoreApplication.translate("Help", "Good: {text}").format(text=step["good"]),
            QCoreApplication.translate("Help", "Poor: {text}").format(text=step["bad"]),
            QCoreApplication.translate("Help", "Why: {text}").format(text=step["why"]),
        )
    )
