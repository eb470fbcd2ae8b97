"""What of the inventory is asked for: text, chips, conditions on columns. Plain values that can be kept with a view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold

EMPTY = ""
"""The value of a cell nobody filled."""
UNKNOWN_VALUE = "?"
"""The value of a cell somebody marked unknown. It is never the same as an empty one."""
OPEN_VALUE = ".."
DATE_COLUMNS = frozenset({"start", "end"})
_TABLE = {code: " " for code in range(128) if not chr(code).isalnum()}
_TABLE.update({ord("'"): "", ord("`"): ""})
_TABLE.update({code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)})


def quick_fold(text: str) -> str:
    """The same as ``fold``, with a short way for plain ASCII, which most cells are."""
    if text.isascii():
        return " ".join(text.translate(_TABLE).split())
    return fold(text)


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """A condition on one column; all its parts hold together.

    Attributes:
        values: one of these is among the values of the cell; EMPTY and UNKNOWN_VALUE are values of their own.
            None = any.
        contains: words the text of the cell holds, folded, in any order.
        since, until: years (as text) a date lies between, both included; an unknown date does not.
    """

    values: frozenset[str] | None = None
    contains: str = ""
    since: str = ""
    until: str = ""

    @property
    def active(self) -> bool:
        """Whether it leaves anything out."""
        return self.values is not None or bool(quick_fold(self.contains) or self.since or self.until)

    def between(self, value: FuzzyDate) -> bool:
        """Whether a date may lie in the span of years."""
        first, last = value.earliest(), value.latest()
        if first is None or last is None:
            return False
        return not (self.since and last.year < int(self.since)) and not (
            self.until and first.year > int(self.until)
        )


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. Empty sets mean no condition; ``ids`` limits to the rows behind a number.

    ``statuses`` and ``families`` hold codes (family letters), "" for not entered; ``columns`` conditions by column.
    """

    text: str = ""
    statuses: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    incomplete: bool = False
    ids: tuple[str, ...] | None = None
    ids_label: str = ""
    columns: Mapping[str, ColumnFilter] = field(default_factory=dict)

    @property
    def conditions(self) -> int:
        """How many filters are on."""
        return len(self.columns) + sum(
            (
                bool(quick_fold(self.text)),
                bool(self.statuses),
                bool(self.families),
                bool(self.units),
                self.incomplete,
                self.ids is not None,
            )
        )

    def with_(self, **values: Any) -> Filter:
        """A changed copy."""
        return replace(self, **values)

    def with_column(self, column: str, condition: ColumnFilter | None) -> Filter:
        """A copy with another condition on a column; None or an idle one takes it away."""
        columns = {name: kept for name, kept in self.columns.items() if name != column}
        if condition is not None and condition.active:
            columns[column] = condition
        return replace(self, columns=columns)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many activities stand behind each chip, in all of the plan."""

    status: Mapping[str, int]
    family: Mapping[str, int]
    unit: Mapping[str, int]
    incomplete: int


@dataclass(frozen=True, slots=True)
class SortKey:
    """One column of an order."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How rows stand: ordered by several columns one after the other, and in groups of the values of a column."""

    sort: tuple[SortKey, ...] = ()
    group: str = ""
    group_descending: bool = False

    @property
    def keys(self) -> tuple[SortKey, ...]:
        """The whole order: the group first."""
        if not self.group:
            return self.sort
        return (
            SortKey(self.group, self.group_descending),
            *(k for k in self.sort if k.column != self.group),
        )

    def clicked(self, column: str, *, add: bool = False) -> Arrangement:
        """A click on a heading: upwards, downwards, not at all. ``add`` keeps the other columns."""
        here = next((k for k in self.sort if k.column == column), None)
        others = tuple(k for k in self.sort if k.column != column)
        if here is None:
            kept = self.sort if add else ()
            return replace(self, sort=(*kept, SortKey(column)))
        if not here.descending:
            turned = SortKey(column, True)
            kept = tuple(turned if k.column == column else k for k in self.sort) if add else (turned,)
            return replace(self, sort=kept)
        return replace(self, sort=others if add else ())

    def set(self, column: str, descending: bool, *, add: bool = False) -> Arrangement:
        """Order by a column in a given direction; ``add`` keeps the other columns before it."""
        others = tuple(k for k in self.sort if k.column != column) if add else ()
        return replace(self, sort=(*others, SortKey(column, descending)))

    def without(self, columns: frozenset[str]) -> Arrangement:
        """A copy that knows nothing of some columns."""
        return replace(
            self,
            sort=tuple(k for k in self.sort if k.column not in columns),
            group="" if self.group in columns else self.group,
        )
