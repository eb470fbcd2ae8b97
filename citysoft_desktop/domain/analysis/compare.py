"""Comparing distributions: Jensen-Shannon divergence and total variation.

Shares are compared, never counts: two inventories are hardly ever gathered with the same effort.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from citysoft_desktop.domain.analysis.concentration import Spread

K = TypeVar("K", bound=Hashable)


def shares(weights: Mapping[K, float]) -> dict[K, float]:
    """Weights divided by their sum.

    Raises:
        ValueError: a weight is negative, or all are 0.
    """
    if any(value < 0 for value in weights.values()):
        raise ValueError("weights are not negative")
    total = math.fsum(weights.values())
    if total == 0:
        raise ValueError("a distribution needs at least one positive weight")
    return {key: value / total for key, value in weights.items()}


def shares_of(spread: Spread) -> dict[str, float]:
    """The distribution behind a concentration."""
    return {category.code: category.share for category in spread.categories}


def jensen_shannon(p: Mapping[K, float], q: Mapping[K, float]) -> float:
    """Jensen-Shannon divergence (Lin 1991) of two weightings of categories, base 2, from 0 to 1.

    JSD = (KL(p|m) + KL(q|m)) / 2 with m the mean of both; a category missing on one side has share 0.
    """
    ps, qs = shares(p), shares(q)
    terms: list[float] = []
    for key in _union(ps, qs):
        a, b = ps.get(key, 0.0), qs.get(key, 0.0)
        middle = (a + b) / 2
        terms.extend(share * math.log2(share / middle) / 2 for share in (a, b) if share > 0)
    return min(1.0, max(0.0, math.fsum(terms)))


def total_variation(p: Mapping[K, float], q: Mapping[K, float]) -> float:
    """Half the sum of absolute differences of shares, from 0 to 1."""
    ps, qs = shares(p), shares(q)
    return math.fsum(abs(ps.get(key, 0.0) - qs.get(key, 0.0)) for key in _union(ps, qs)) / 2


def _union(p: Iterable[K], q: Iterable[K]) -> list[K]:
    return list(dict.fromkeys([*p, *q]))
