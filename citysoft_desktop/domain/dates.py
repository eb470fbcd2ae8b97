"""Dates as offices know them: a year, a month or a day; unknown; open-ended; not entered.

Three different kinds of silence are kept apart (framework 2.1): *not entered* (nobody looked),
*unknown* (somebody looked and could not tell) and *open-ended* (there is no end).
The stored form is short text that sorts and reads by itself:
``""`` not entered, ``"?"`` unknown, ``".."`` open-ended, ``"1994"``, ``"1994-05"``, ``"1994-05-12"``.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A date with the precision it was given in.

    Attributes:
        text: the stored form described in the module docstring.
        year, month, day: the parts that are known, else None.
    """

    text: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None

    @staticmethod
    def parse(text: str | None) -> FuzzyDate:
        """Read the stored form.

        Raises:
            ValueError: the text is none of the stored forms, or no such day exists.
        """
        return _parse(text or "")

    @staticmethod
    def of(year: int, month: int | None = None, day: int | None = None) -> FuzzyDate:
        """Make a date from its known parts (1 to 3 of them)."""
        text = f"{year:04d}"
        if month is not None:
            text += f"-{month:02d}"
            if day is not None:
                text += f"-{day:02d}"
        return _parse(text)

    @property
    def entered(self) -> bool:
        """Somebody wrote something here, even if only "unknown"."""
        return self.text != ""

    @property
    def is_unknown(self) -> bool:
        """Somebody looked and could not tell."""
        return self.text == "?"

    @property
    def is_open(self) -> bool:
        """Expressly without an end."""
        return self.text == ".."

    @property
    def known(self) -> bool:
        """At least the year is known."""
        return self.year is not None

    @property
    def precision(self) -> str:
        """``year``, ``month``, ``day`` or ``""`` when no part is known."""
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return "year" if self.year is not None else ""

    def earliest(self) -> dt.date | None:
        """First day the date can mean, None when not known."""
        if self.year is None:
            return None
        return dt.date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> dt.date | None:
        """Last day the date can mean, None when not known."""
        if self.year is None:
            return None
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=65536)
def _parse(text: str) -> FuzzyDate:
    if text in ("", "?", ".."):
        return FuzzyDate(text)
    match = _ISO.match(text)
    if match is None:
        raise ValueError("a date is a year, year-month or year-month-day")
    year = int(match[1])
    month = int(match[2]) if match[2] else None
    day = int(match[3]) if match[3] else None
    dt.date(year, 1 if month is None else month, 1 if day is None else day)  # raises for month 13 or 31 June
    return FuzzyDate(text, year, month, day)


NOT_ENTERED = FuzzyDate("")
UNKNOWN = FuzzyDate("?")
OPEN_ENDED = FuzzyDate("..")


def ended_before(end: FuzzyDate, day: dt.date) -> bool:
    """True when ``end`` is known and certainly past on ``day``; unknown or open ends are not past."""
    last = end.latest()
    return last is not None and last < day
