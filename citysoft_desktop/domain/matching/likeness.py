"""How much two entries look like the same activity, for lists that come again with other spellings.

Ratios are those of Ratcliff and Obershelp (Python's difflib) over folded text, so capitals, accents and punctuation
never count. Nothing here decides: ``sure`` only says what may be proposed as the same.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold

LIKE = 0.84  # of folded texts: one or two letters in a short name
_ONCE = frozenset({"sister_city"})  # a city is twinned with the same partner once, other things come again


@dataclass(frozen=True, slots=True)
class Entry:
    """What is compared; ``title`` is "" where the program made it."""

    title: str
    type: str
    partners: tuple[str, ...]
    start: FuzzyDate

    @staticmethod
    def of(title: str, type_: str, partners: Sequence[str], start: FuzzyDate) -> Entry:
        """An entry with its texts folded."""
        return Entry(fold(title), type_, tuple(sorted(fold(name) for name in partners if name)), start)


@dataclass(frozen=True, slots=True)
class Comparison:
    """``score`` 0 to 1; ``differs`` of title, type, partner, start; ``sure`` when they may be taken for the same."""

    score: float
    differs: tuple[str, ...]
    sure: bool


def ratio(left: str, right: str, floor: float = LIKE) -> float:
    """Ratio of two folded texts, 0.0 as soon as it is known to be below ``floor``."""
    if left == right:
        return 1.0
    if not left or not right:
        return 0.0
    matcher = difflib.SequenceMatcher(None, left, right, autojunk=False)
    if matcher.real_quick_ratio() < floor or matcher.quick_ratio() < floor:
        return 0.0
    found = matcher.ratio()
    return found if found >= floor else 0.0


def compatible(left: FuzzyDate, right: FuzzyDate) -> bool:
    """Whether two dates may be the same one: one says nothing, or one is more exact than the other."""
    first, last = left.earliest(), left.latest()
    begin, end = right.earliest(), right.latest()
    if first is None or last is None or begin is None or end is None:
        return True
    return first <= end and begin <= last


def compare(left: Entry, right: Entry) -> Comparison | None:
    """How alike two entries are, None when they are plainly different things."""
    partner = _partners(left.partners, right.partners)
    if partner < LIKE and left.partners and right.partners:
        return None
    titled = bool(left.title and right.title)
    same_type = left.type == right.type or not left.type or not right.type
    once = left.type == right.type and left.type in _ONCE and partner >= LIKE and bool(left.partners)
    if not titled and not (left.partners and right.partners and same_type):
        return None
    title = 0.0
    # "Forum 2022" and "Forum 2023" are two events, however alike they read.
    if titled and _numbers(left.title) == _numbers(right.title):
        title = ratio(left.title, right.title)
    if titled and not title and not once:
        return None
    start = compatible(left.start, right.start)
    differs = tuple(
        name
        for name, differ in (
            ("title", titled and title < 1.0),
            ("type", left.type != right.type),
            ("partner", left.partners != right.partners),
            ("start", not start),
        )
        if differ
    )
    one_side = bool(left.partners) != bool(right.partners)
    sure = (start or once) and not one_side and (same_type or (title == 1.0 and partner == 1.0))
    score = (title if titled else 1.0) * 0.5 + partner * 0.3 + 0.1 * same_type + 0.1 * start
    return Comparison(round(min(score, 1.0), 4), differs, sure)


def _partners(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Ratio of the partners: the worst pair of equally many; a part of the other list counts half."""
    if left == right:
        return 1.0
    if len(left) == len(right):
        rest = list(right)
        worst = 1.0
        for name in left:
            best = max(rest, key=lambda other: ratio(name, other))
            worst = min(worst, ratio(name, best))
            rest.remove(best)
        return worst
    if set(left) < set(right) or set(right) < set(left):
        return LIKE if left and right else 0.5
    return 0.0


def _numbers(text: str) -> list[str]:
    return [word for word in text.split(" ") if word.isdecimal()]


def grams(entry: Entry) -> set[str]:
    """Short pieces two like entries nearly always share one of: the beginnings and ends of longer words."""
    found = set()
    for text in (entry.title, *entry.partners):
        for word in text.split(" "):
            if len(word) >= 5:
                found.add("<" + word[:4])
                found.add(word[-4:] + ">")
            elif len(word) >= 2 or not word.isascii():
                found.add(word)
    return found
