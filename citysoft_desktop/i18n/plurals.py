"""Which form of a noun a whole number takes, by the cardinal plural rules of CLDR.

Only languages of which the rule is known are listed; any other language uses the English rule. Whole numbers only,
because only counts choose a word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

CATEGORIES = ("zero", "one", "two", "few", "many", "other")


def _english(n: int) -> str:
    return "one" if n == 1 else "other"


def _french(n: int) -> str:
    return "one" if n in (0, 1) else "other"


def _none(n: int) -> str:
    return "other"


def _polish(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _ukrainian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _czech(n: int) -> str:
    return "one" if n == 1 else "few" if n in (2, 3, 4) else "other"


def _arabic(n: int) -> str:
    if n in (0, 1, 2):
        return ("zero", "one", "two")[n]
    return "few" if 3 <= n % 100 <= 10 else "many" if 11 <= n % 100 <= 99 else "other"


_Rule = tuple[Callable[[int], str], tuple[str, ...]]
_TWO = ("one", "other")
_RULES: Mapping[str, _Rule] = {
    "fr": (_french, _TWO),
    "pt": (_french, _TWO),
    "ja": (_none, ("other",)),
    "ko": (_none, ("other",)),
    "zh": (_none, ("other",)),
    "id": (_none, ("other",)),
    "pl": (_polish, ("one", "few", "many", "other")),
    "uk": (_ukrainian, ("one", "few", "many", "other")),
    "cs": (_czech, ("one", "few", "other")),
    "ar": (_arabic, CATEGORIES),
}


def category(language: str, n: int) -> str:
    """The plural category of a whole number: one, few, other and so on. The sign does not matter."""
    rule, _ = _RULES.get(language.split("-")[0], (_english, _TWO))
    return rule(abs(n))


def categories(language: str) -> tuple[str, ...]:
    """The categories of a language in the order in which content texts list their forms."""
    return _RULES.get(language.split("-")[0], (_english, _TWO))[1]


def form_index(language: str, n: int) -> int:
    """Place of the form for ``n`` among the forms of a language, for texts such as ``{k:activity|activities}``."""
    return categories(language).index(category(language, n))
