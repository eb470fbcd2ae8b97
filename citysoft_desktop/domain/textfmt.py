"""The small placeholder language of the content files, and how numbers are put into words.

The language is described in ``resources/content/findings.toml`` under ``[syntax]``:

- ``{name}`` prints a value; ``{name:activity|activities}`` a number with the right word; ``{name?has|have}`` the
  right word alone. Other languages give more forms, in the order of their plural rules.
- A name that begins with ``pct_`` takes a ``Share`` and prints " (34%)", rounded half up, or nothing under a base
  of 10. A name that begins with ``list_`` takes a sequence and prints up to three entries, "and 4 more".
- Text in ``[[ ]]`` prints only if every number in it is known and above 0 and every list has an entry.

Values are put in once: braces or brackets in a value stay as they are. No value ever prints as 0 because it is
unknown: without a value ``fill`` raises MissingValue, and the caller prints its other text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

MIN_BASE = 10
"""Under this base only counts are printed, no percentage."""

_TOKEN = re.compile(
    r"\{(?P<name>[A-Za-z][A-Za-z0-9_]*)(?:(?P<mark>[:?])(?P<forms>[^{}\[\]]+))?\}|(?P<open>\[\[)|(?P<close>\]\])"
)


class TemplateError(ValueError):
    """A text of a content file breaks the placeholder language."""


class MissingValue(LookupError):
    """A placeholder has no value, so the text must not be printed. ``name`` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Share:
    """``k`` of a base of ``n``, for placeholders that begin with ``pct_``."""

    k: int
    n: int


@dataclass(frozen=True, slots=True)
class Words:
    """Words a language needs around lists and numbers.

    ``and_more`` is filled with the number left out; ``plural`` gives the index of the form for a number.
    """

    separator: str = ", "
    and_more: str = " and {} more"
    of: str = "{} of {}"
    percent: str = " ({}%)"
    thousands: str = ","
    plural: Callable[[int], int] = lambda n: 0 if n == 1 else 1


ENGLISH = Words()


@dataclass(frozen=True, slots=True)
class _Slot:
    name: str
    mark: str
    forms: tuple[str, ...]


_Part = str | _Slot | tuple["str | _Slot", ...]


def fill(template: str, values: Mapping[str, object], words: Words = ENGLISH) -> str:
    """The text with its values.

    ``values`` may hold numbers, texts, ``Share`` for ``pct_`` names and sequences of texts for ``list_`` names; None,
    an empty text and an absent name count as no value. Raises MissingValue for a value that is missing outside
    ``[[ ]]``, TemplateError for a broken text, TypeError for a value of the wrong kind.
    """
    out: list[str] = []
    for part in _parse(template):
        if isinstance(part, str):
            out.append(part)
        elif isinstance(part, _Slot):
            out.append(_print(part, values, words))
        elif all(_counts(slot, values) for slot in part if isinstance(slot, _Slot)):
            out.extend(p if isinstance(p, str) else _print(p, values, words) for p in part)
    return "".join(out)


def fill_or(template: str, fallback: str, values: Mapping[str, object], words: Words = ENGLISH) -> str:
    """``fill``, or the other text where a value is missing; if that lacks one too, MissingValue is raised."""
    try:
        return fill(template, values, words)
    except MissingValue:
        return fill(fallback, values, words)


@lru_cache(maxsize=1024)
def placeholders(template: str) -> frozenset[str]:
    """Names of all placeholders of a text. Raises TemplateError."""
    return frozenset(slot.name for slot in _slots(_parse(template)))


def half_up_percent(k: int, n: int) -> str:
    """``k`` of ``n`` as whole per cent, rounded half up: "38%". Raises ValueError unless n is above 0 and k not below."""
    if n <= 0 or k < 0:
        raise ValueError("a share needs a base above 0 and a count of 0 or more")
    return f"{(200 * k + n) // (2 * n)}%"


def count_share(k: int, n: int, words: Words = ENGLISH) -> str:
    """Count, base, share: "9 of 24 (38%)"; under a base of 10 the count and base only: "3 of 7"."""
    return words.of.format(number(k, words), number(n, words)) + _share(Share(k, n), words)


def list_names(names: Sequence[str], max: int = 3, words: Words = ENGLISH) -> str:  # noqa: A002 - reads well in calls
    """Up to ``max`` names and the number of the others: "a, b, c and 4 more"; "" for none."""
    shown = words.separator.join(names[:max])
    left = len(names) - max
    return shown + words.and_more.format(number(left, words)) if left > 0 else shown


def number(value: int | float | Decimal | Fraction, words: Words = ENGLISH) -> str:
    """A number as it is printed: at most two places, rounded half up; five and more digits are grouped."""
    if isinstance(value, bool):
        raise TypeError("a truth value is not a number to print")
    if isinstance(value, int):
        return f"{value:,}".replace(",", words.thousands) if abs(value) >= 10_000 else str(value)
    exact = (
        Decimal(value.numerator) / Decimal(value.denominator)
        if isinstance(value, Fraction)
        else Decimal(str(value))
    )
    if not exact.is_finite():
        raise TypeError("not a finite number")
    text = f"{exact.quantize(Decimal('0.01'), ROUND_HALF_UP):f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def plural(n: int, one: str, other: str) -> str:
    """The number with the right English word: "1 activity", "7 activities"."""
    return f"{number(n)} {one if n == 1 else other}"


def _share(share: Share, words: Words) -> str:
    if share.n < MIN_BASE:
        return ""
    return words.percent.format(half_up_percent(share.k, share.n).removesuffix("%"))


def _missing(value: object) -> bool:
    if value is None or value == "":
        return True
    if isinstance(value, (list, tuple)):
        return not value
    return isinstance(value, Share) and value.n <= 0


def _counts(slot: _Slot, values: Mapping[str, object]) -> bool:
    value = values.get(slot.name)
    if _missing(value):
        return False
    if isinstance(value, Share):
        return value.k > 0
    if isinstance(value, (int, float, Decimal, Fraction)):
        return value > 0
    return True


def _print(slot: _Slot, values: Mapping[str, object], words: Words) -> str:
    value = values.get(slot.name)
    if _missing(value):
        raise MissingValue(slot.name)
    if slot.mark:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{slot.name} chooses a word and needs a whole number")
        form = slot.forms[min(words.plural(value), len(slot.forms) - 1)]
        return form if slot.mark == "?" else f"{number(value, words)} {form}"
    if isinstance(value, str):
        return value
    if isinstance(value, Share):
        return _share(value, words)
    if isinstance(value, (list, tuple)):
        return list_names([str(entry) for entry in value], words=words)
    if isinstance(value, (int, float, Decimal, Fraction)):
        return number(value, words)
    raise TypeError(f"{slot.name} cannot be printed")


def _slots(parts: Sequence[_Part]) -> Iterator[_Slot]:
    for part in parts:
        if isinstance(part, _Slot):
            yield part
        elif isinstance(part, tuple):
            yield from (p for p in part if isinstance(p, _Slot))


@lru_cache(maxsize=2048)
def _parse(template: str) -> tuple[_Part, ...]:
    parts: list[_Part] = []
    inner: list[str | _Slot] | None = None
    at = 0

    def literal(text: str) -> None:
        if "{" in text or "}" in text:
            raise TemplateError(f"stray brace in: {template}")
        if text:
            (parts if inner is None else inner).append(text)

    for found in _TOKEN.finditer(template):
        literal(template[at : found.start()])
        at = found.end()
        if found["open"]:
            if inner is not None:
                raise TemplateError(f"[[ inside [[ in: {template}")
            inner = []
        elif found["close"]:
            if inner is None:
                raise TemplateError(f"]] without [[ in: {template}")
            parts.append(tuple(inner))
            inner = None
        else:
            forms = tuple((found["forms"] or "").split("|")) if found["mark"] else ()
            if found["mark"] and (len(forms) < 2 or not all(forms)):
                raise TemplateError(f"{found[0]} needs at least two forms in: {template}")
            (parts if inner is None else inner).append(_Slot(found["name"], found["mark"] or "", forms))
    literal(template[at:])
    if inner is not None:
        raise TemplateError(f"[[ without ]] in: {template}")
    return tuple(parts)
