"""What a diagnosis rule gets and gives: its case, a hit, or the word that it cannot conclude.

Shares are compared as exact fractions of whole numbers, so a threshold of 0.50 is met by 5 of 10 whatever the machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from citysoft_desktop.domain.content_files import load_content
from citysoft_desktop.domain.content_texts import Rule
from citysoft_desktop.domain.findings.sets import Sets
from citysoft_desktop.domain.framework import Framework, builtin_in
from citysoft_desktop.domain.territories import territories

INFO, WARNING, DANGER = "info", "warning", "danger"
SEVERITIES = (DANGER, WARNING, INFO)


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule whose condition holds.

    Attributes:
        severity: info, warning or danger.
        keys: activities it lists, in the order of the list.
        k, n: what it counts and its base.
        known: known part of a larger base, as (known, whole), for the sureness; None when all is known.
        values: values of the placeholders besides the common ones.
        evidence: documents behind it; None for all documents of the listed activities.
    """

    severity: str
    keys: tuple[str, ...]
    k: int
    n: int
    values: Mapping[str, object] = field(default_factory=dict)
    known: tuple[int, int] | None = None
    evidence: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Cannot:
    """A rule whose minimum is not met; ``values`` fill the text that says why."""

    values: Mapping[str, object]


Result = Hit | Cannot | None
RuleFunction = Callable[["Case"], Result]
IMPLEMENTED: dict[str, RuleFunction] = {}
"""Rules that can be worked out, by id."""


def rule(rule_id: str) -> Callable[[RuleFunction], RuleFunction]:
    """Enter a function as the rule of this id."""

    def enter(function: RuleFunction) -> RuleFunction:
        if rule_id in IMPLEMENTED:
            raise ValueError(f"rule {rule_id} is there twice")
        IMPLEMENTED[rule_id] = function
        return function

    return enter


class Case:
    """One rule applied to the sets of one snapshot."""

    def __init__(self, sets: Sets, text: Rule, language: str) -> None:
        self.sets = sets
        self.plan = sets.plan
        self.text = text
        self.language = language
        own = sets.plan.framework
        spoken = builtin_in(language)
        self.framework: Framework = spoken if (spoken.id, spoken.version) == (own.id, own.version) else own

    # -- thresholds -----------------------------------------------------------------------------------------

    def p(self, name: str) -> Fraction:
        """A threshold, exactly as written in the file."""
        return exact(self.text.param(name))

    # -- words ----------------------------------------------------------------------------------------------

    def label(self, dimension: str, code: str) -> str:
        """Plain name of a code."""
        return self.framework.label(dimension, code)

    def type_label(self, slug: str) -> str:
        """Plain name of an activity type."""
        return self.framework.type(slug).label if self.framework.has_type(slug) else slug

    def word(self, group: str, name: str) -> str:
        """A word of ``finding_words.toml``."""
        found: str = _words(self.language)[group][name]
        return found

    def country(self, iso2: str) -> str:
        """Name of a country, its code when the list does not know it."""
        try:
            return territories().name(iso2, self.language)
        except LookupError:
            return iso2

    def years(self, first: int, last: int) -> str:
        """A span of years in words."""
        return self.word("text", "years").format(first=first, last=last)

    def title_of(self, key: str) -> str:
        """Title of an activity, its number when it has none."""
        activity = self.plan.activities[key]
        return activity.title.strip() or f"#{self.plan.numbers[key]}"

    def titles(self, keys: Iterable[str]) -> list[str]:
        """Titles of activities."""
        return [self.title_of(key) for key in keys]

    def counterparts(self, ids: Iterable[str]) -> list[str]:
        """Names of bodies, each once; one that nobody named says so."""
        actors = self.plan.actors
        names = [
            actors[i].name if i in actors and actors[i].name else self.word("text", "not_named") for i in ids
        ]
        return list(dict.fromkeys(names))

    def citations(self, evidence_ids: Iterable[str]) -> list[str]:
        """Sources by name, shortened."""
        evidence = self.plan.evidence
        return list(
            dict.fromkeys(shortened(evidence[e].citation or evidence[e].url or e) for e in evidence_ids)
        )


@lru_cache(maxsize=4)
def _words(language: str) -> Mapping[str, Mapping[str, str]]:
    return load_content("finding_words", language)


@lru_cache(maxsize=512)
def exact(value: float) -> Fraction:
    """The decimal that was written, not its binary neighbour: 0.35 is 35/100."""
    return Fraction(str(value))


def reaches(k: int, n: int, line: Fraction) -> bool:
    """k / n >= line, without a division."""
    return n > 0 and k >= line * n


def above(k: int, n: int, line: float) -> bool:
    """k / n > line."""
    return n > 0 and k > exact(line) * n


def at_most(k: int, n: int, line: float | Fraction) -> bool:
    """k / n <= line."""
    limit = line if isinstance(line, Fraction) else exact(line)
    return n > 0 and k <= limit * n


def shortened(text: str, width: int = 60) -> str:
    """A text cut at a word, with an ellipsis when something is left out."""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    return text[: width - 1].rsplit(" ", 1)[0].rstrip(",;:.") + "…"


def one_decimal(value: Fraction) -> str:
    """A number with one decimal, rounded half up."""
    tenths = (value * 10 + Fraction(1, 2)).__floor__()
    return f"{tenths // 10}.{tenths % 10}"


def largest(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Categories by count, largest first, ties by name."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def once(keys: Iterable[str]) -> tuple[str, ...]:
    """Each key once, in order."""
    return tuple(dict.fromkeys(keys))


def highest_first(keys: Sequence[str], value: Callable[[str], float]) -> tuple[str, ...]:
    """Keys by a value, highest first; plan order decides ties."""
    return tuple(sorted(keys, key=lambda key: -value(key)))
