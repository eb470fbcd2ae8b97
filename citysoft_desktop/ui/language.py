"""The language of the window: English, or the pseudo-locale that shows what cannot be translated or does not fit."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from citysoft_desktop.base.resources import has_resource, resource_path

LANGUAGES = {"en": "English", "qps": "Pseudo (longer, accented)"}
"""Code to name; a language is called by its own name, so names are not translated."""


class Language(QObject):
    """Loads translations. Widgets are told by ``QEvent.LanguageChange`` and set their words again."""

    def __init__(self) -> None:
        super().__init__()
        self._installed: list[QTranslator] = []
        self._code = "en"

    @property
    def code(self) -> str:
        """The language now."""
        return self._code

    def set(self, code: str) -> None:
        """Switch the whole window; an unknown code means English."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        code = code if code in LANGUAGES else "en"
        for translator in self._installed:
            app.removeTranslator(translator)
        self._installed = []
        self._code = code
        self._load(app, f"i18n/ui/citysoft_{code}.qm")
        if code not in ("en", "qps"):
            QLocale.setDefault(QLocale(code))
            base = QTranslator(self)
            if base.load(
                QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            ):
                app.installTranslator(base)
                self._installed.append(base)
        rtl = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft if code != "qps" else False
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _load(self, app: QApplication, name: str) -> None:
        if not has_resource(name):
            return
        translator = QTranslator(self)
        if translator.load(str(resource_path(name))):
            app.installTranslator(translator)
            self._installed.append(translator)


_language: Language | None = None


def language() -> Language:
    """The one language of the process."""
    global _language
    if _language is None:
        _language = Language()
    return _language
