"""Coded errors. A code and parameters travel; the sentence is made where a person reads it.

No error carries what a plan says (names, notes, figures): errors end up in logs.
"""

from __future__ import annotations


class CitySoftError(Exception):
    """A problem that can be told in plain words.

    Attributes:
        code: stable id such as ``file.newer``; the words live in services/error_texts.py.
        params: numbers, file names or field names the sentence needs.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class ValidationError(CitySoftError):
    """A value that must not be stored, such as a foreign body as home counterpart."""


class FileProblem(CitySoftError):
    """A plan or table file that cannot be used as asked; the file itself is left as it was."""


class DamagedFile(FileProblem):
    """The file claims to be a plan and does not open fully."""
