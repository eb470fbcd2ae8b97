"""Names of the gazetteer that are a typing error or two away, found through its index.

One error: every text one error away is looked up, some hundred seeks in the index of names. Two errors: names that
begin with the same three letters and are about as long are compared one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import islice

from citysoft_desktop.domain.place_names import distance, errors_allowed, neighbours

Found = tuple[str, int, "str | None"]
"""Folded name, ref of the place, how to show the name."""

_LAST = "\U0010ffff"
_BATCH = 500
_COMPARED = 6000
_AMONG = "SELECT folded, ref, shown FROM name WHERE folded IN ({marks}) AND (? < 0 OR ref % 512 = ?)"
_ALIKE = """SELECT folded, ref, shown FROM name WHERE folded >= ? AND folded < ?
            AND length(folded) BETWEEN ? AND ? AND (? < 0 OR ref % 512 = ?) LIMIT ?"""
_FIRST = """SELECT folded, ref, shown FROM name
            WHERE folded >= ? AND folded < ? AND (? < 0 OR ref % 512 = ?) ORDER BY ref LIMIT 3"""


def near_names(base: sqlite3.Connection, folded: str, number: int, limit: int) -> list[Found]:
    """Names with at most as many typing errors as their length allows, fewest errors first, then larger places.

    ``number`` is the country's, -1 for any.
    """
    allowed = errors_allowed(folded)
    if not allowed:
        return []
    found = sorted(_one_error(base, folded, number), key=lambda row: row[1])
    if not found and allowed > 1:
        alike = []
        rows = base.execute(
            _ALIKE,
            (folded[:3], folded[:3] + _LAST, len(folded) - 2, len(folded) + 2, number, number, _COMPARED),
        )
        letters = set(folded)
        for row in rows:
            # Two errors change at most two letters of each: most names are passed over without comparing.
            if len(letters ^ set(row[0])) <= 4 and distance(folded, row[0], 2) <= 2:
                alike.append(row)
        found = sorted(alike, key=lambda row: row[1])
    return found[:limit]


def near_beginnings(base: sqlite3.Connection, folded: str, number: int, limit: int) -> list[Found]:
    """Names that begin with the text but for one typing error: for somebody who is still typing."""
    found: dict[int, Found] = {}
    for text in neighbours(folded):
        for row in base.execute(_FIRST, (text, text + _LAST, number, number)):
            found.setdefault(row[1], row)
    return [found[ref] for ref in sorted(found)[:limit]]


def _one_error(base: sqlite3.Connection, folded: str, number: int) -> Iterator[Found]:
    texts = neighbours(folded)
    while batch := list(islice(texts, _BATCH)):
        yield from base.execute(_AMONG.format(marks=",".join("?" * len(batch))), (*batch, number, number))
