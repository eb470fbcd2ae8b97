"""A data set for statistics as plain data: tables of text cells, and what every variable means.

Missing values are never numbers: a number is there or its cell is empty, and the variable ``NAME_missing`` beside it
says why. In coded variables the codes ``unknown`` and ``not_entered`` stand for themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from citysoft_desktop.domain.dates import FuzzyDate

UNKNOWN, NOT_ENTERED = "unknown", "not_entered"
MISSING = (
    (UNKNOWN, "somebody looked and could not tell"),
    (NOT_ENTERED, "nobody has entered anything"),
)
_EMPTY = (("(empty)", "not entered"),)


@dataclass(frozen=True, slots=True)
class Variable:
    """One column.

    Attributes:
        kind: id, text, code, number, date, list or flag.
        values: code and label of every value it may have.
        missing: code and meaning of every value that is no answer.
        note: how it was made, where its name does not say it.
    """

    name: str
    label: str
    kind: str
    values: tuple[tuple[str, str], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class TidyTable:
    """One file of the data set."""

    name: str
    label: str
    variables: tuple[Variable, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TidySet:
    """The whole data set. ``facts`` say where it comes from; ``left_out`` counts confidential activities not written."""

    title: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[TidyTable, ...]
    left_out: int = 0


Read = Callable[[Any], tuple[str, ...]]


class Columns:
    """Variables of a table and how a subject gives their cells, side by side."""

    def __init__(self) -> None:
        self.variables: list[Variable] = []
        self._reads: list[Read] = []

    def row(self, subject: Any) -> tuple[str, ...]:
        """The cells of one row."""
        return tuple(cell for read in self._reads for cell in read(subject))

    def _add(self, read: Read, *variables: Variable) -> None:
        self.variables.extend(variables)
        self._reads.append(read)

    def key(self, name: str, label: str, get: Callable[[Any], str]) -> None:
        """An identifier; empty when there is nothing to point at."""
        self._add(lambda s: (get(s),), Variable(name, label, "id", note="UUID"))

    def text(self, name: str, label: str, get: Callable[[Any], str], note: str = "") -> None:
        """Free text."""
        self._add(lambda s: (get(s),), Variable(name, label, "text", missing=_EMPTY, note=note))

    def flag(self, name: str, label: str, get: Callable[[Any], bool]) -> None:
        """Yes or no, never missing."""
        values = (("1", "yes"), ("0", "no"))
        self._add(lambda s: ("1" if get(s) else "0",), Variable(name, label, "flag", values))

    def code(
        self,
        name: str,
        label: str,
        get: Callable[[Any], str],
        values: tuple[tuple[str, str], ...] = (),
        note: str = "",
    ) -> None:
        """A code of the codebook."""
        known = tuple(pair for pair in values if pair[0] != UNKNOWN)
        self._add(lambda s: (get(s) or NOT_ENTERED,), Variable(name, label, "code", known, MISSING, note))

    def codes(
        self,
        name: str,
        label: str,
        get: Callable[[Any], tuple[str, ...]],
        values: tuple[tuple[str, str], ...] = (),
        note: str = "several are parted by ;",
    ) -> None:
        """Several codes in one cell."""
        known = tuple(pair for pair in values if pair[0] != UNKNOWN)
        read: Read = lambda s: (";".join(get(s)) or NOT_ENTERED,)  # noqa: E731
        self._add(read, Variable(name, label, "list", known, MISSING, note))

    def count(self, name: str, label: str, get: Callable[[Any], int], note: str = "") -> None:
        """A number that is always there."""
        self._add(lambda s: (str(get(s)),), Variable(name, label, "number", note=note))

    def number(
        self,
        name: str,
        label: str,
        get: Callable[[Any], int | Decimal | str],
        values: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """A number that may be missing: then ``get`` gives ``unknown`` or ``not_entered``."""

        def read(subject: Any) -> tuple[str, ...]:
            found = get(subject)
            if isinstance(found, str):
                return "", found
            return (format(found, "f") if isinstance(found, Decimal) else str(found)), ""

        self._add(
            read,
            Variable(name, label, "number", values, (("(empty)", f"see {name}_missing"),)),
            Variable(
                f"{name}_missing", f"{label}: why it is missing", "code", (("(empty)", "there"),), MISSING
            ),
        )

    def date(self, name: str, label: str, get: Callable[[Any], FuzzyDate]) -> None:
        """A date: as known, its year, and how precisely it is known."""

        def read(subject: Any) -> tuple[str, ...]:
            found = get(subject)
            if found.known:
                return found.text, str(found.year), found.precision
            return "", "", "open" if found.is_open else UNKNOWN if found.is_unknown else NOT_ENTERED

        see = (("(empty)", f"see {name}_precision"),)
        precision = (
            ("day", "day"),
            ("month", "month"),
            ("year", "year"),
            ("open", "expressly without an end"),
        )
        self._add(
            read,
            Variable(
                name, label, "date", missing=see, note="ISO 8601, cut where knowledge ends: 1994, 1994-05"
            ),
            Variable(f"{name}_year", f"{label}: year", "number", missing=see),
            Variable(f"{name}_precision", f"{label}: known to the", "code", precision, MISSING),
        )
