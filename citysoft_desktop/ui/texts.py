"""Sentences of the services in the language of the window: labels of steps and words of problems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.domain.errors import CitySoftError


def label_text(label: str | None, params: Mapping[str, Any] | None = None) -> str:
    """The words of a step of the history ("add 2 activities"), "" for None."""
    if not label:
        return ""
    from citysoft_desktop.services.labels import LABELS, fill

    return fill(QCoreApplication.translate("labels", LABELS.get(label, label)), params)


def step_sentence(label: str | None, params: Mapping[str, Any] | None = None) -> str:
    """The same with a capital, to stand alone."""
    text = label_text(label, params)
    return text[:1].upper() + text[1:]


def error_text(error: BaseException) -> str:
    """What happened, whether the work is safe and what to do, in words; never a trace or a class name."""
    if isinstance(error, CitySoftError):
        from citysoft_desktop.services.error_texts import ERRORS
        from citysoft_desktop.services.labels import fill

        template = ERRORS.get(error.code)
        if template is not None:
            return fill(QCoreApplication.translate("errors", template), error.params)
    return QCoreApplication.translate(
        "errors",
        "Something went wrong inside the program. What was saved before is safe. Try again, or restart the program.",
    )


def record_word(text: str) -> str:
    """A word for a kind or field of records."""
    return QCoreApplication.translate("record_words", text)


def backup_word(text: str) -> str:
    """A word about a backup."""
    return QCoreApplication.translate("backup_words", text)


def locale_number(value: int) -> str:
    """A whole number as the language of the window writes it."""
    from PySide6.QtCore import QLocale

    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # a computer without a language of its own groups no digits
        locale = QLocale(QLocale.Language.English)
    return locale.toString(value)
