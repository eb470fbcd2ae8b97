"""Measures of agreement between coders: percent, Cohen's kappa, weighted kappa, Krippendorff's alpha with an interval.

Data are *units*: for each unit the values its coders gave, in the order of the coders, None where a coder gave none.
A missing value is left out; it never counts as a value of its own, and never as 0.

Sources: Cohen (1960) kappa; Cohen (1968) weighted kappa; Krippendorff (2004) and Hayes and Krippendorff (2007) alpha
on the coincidence matrix.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeVar

Value = Hashable
Unit = Sequence[Value | None]
V = TypeVar("V", bound=Hashable)

NOMINAL, ORDINAL, INTERVAL = "nominal", "ordinal", "interval"
LEVELS = (NOMINAL, ORDINAL, INTERVAL)
RESAMPLES = 1000
MANY = 200
"""Units from which on the interval draws sums, not units."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Middle 95 per cent of ``resamples`` values of alpha, each from activities drawn again with replacement."""

    low: float
    high: float
    resamples: int


def percent_agreement(units: Sequence[Unit]) -> float | None:
    """Share of agreeing pairs of values among all pairs within units; None without a pair."""
    agreed = pairs = 0
    for unit in units:
        counts = Counter(value for value in unit if value is not None)
        m = counts.total()
        pairs += m * (m - 1) // 2
        agreed += sum(c * (c - 1) // 2 for c in counts.values())
    return agreed / pairs if pairs else None


def cohen_kappa(table: Mapping[tuple[V, V], float]) -> float | None:
    """Cohen's (1960) kappa of two coders; ``table[first, second]`` counts units.

    None without units, and where chance alone would agree always (both gave one value throughout).
    """
    return weighted_kappa(table, lambda one, other: 0.0 if one == other else 1.0)


def weighted_kappa(table: Mapping[tuple[V, V], float], weight: Callable[[V, V], float]) -> float | None:
    """Cohen's (1968) kappa with weights of disagreement: 1 - observed / expected.

    ``weight`` is 0 for equal values; ``linear`` and ``quadratic`` are the usual ones. None as for ``cohen_kappa``.
    """
    n = math.fsum(table.values())
    if n == 0:
        return None
    rows: dict[V, float] = {}
    columns: dict[V, float] = {}
    for (one, other), count in table.items():
        rows[one] = rows.get(one, 0.0) + count
        columns[other] = columns.get(other, 0.0) + count
    observed = math.fsum(count * weight(one, other) for (one, other), count in table.items()) / n
    expected = math.fsum(
        r * c * weight(one, other) for one, r in rows.items() for other, c in columns.items()
    ) / (n * n)
    return None if expected == 0 else 1 - observed / expected


def linear(one: float, other: float) -> float:
    """Weight of disagreement that grows with the distance."""
    return abs(one - other)


def quadratic(one: float, other: float) -> float:
    """Weight of disagreement that grows with the square of the distance."""
    return (one - other) ** 2


def pair_table(units: Sequence[Unit], first: int, second: int) -> dict[tuple[Value, Value], float]:
    """Counts of the values of two coders over the units both gave one."""
    table: dict[tuple[Value, Value], float] = {}
    for unit in units:
        one, other = unit[first], unit[second]
        if one is not None and other is not None:
            table[one, other] = table.get((one, other), 0) + 1
    return table


class Coincidences:
    """What alpha is worked out from: values, their pairs within units, and which kinds of unit there are.

    Units with the same values in any order count alike, so a large data set shrinks to its few patterns.

    Raises:
        ValueError: ``level`` is none of ``LEVELS``.
        TypeError: ordinal or interval values that are no numbers.
    """

    def __init__(self, units: Sequence[Unit], level: str) -> None:
        if level not in LEVELS:
            raise ValueError(f"no such level: {level}")
        self.level = level
        patterns: Counter[frozenset[tuple[Value, int]]] = Counter()
        for unit in units:
            counts = Counter(value for value in unit if value is not None)
            if counts.total() >= 2:  # a value without another one to pair with says nothing on agreement
                patterns[frozenset(counts.items())] += 1
        values = {value for pattern in patterns for value, _count in pattern}
        self.values: list[Value] = (
            sorted(values, key=repr) if level == NOMINAL else sorted(values, key=_number)
        )
        place = {value: index for index, value in enumerate(self.values)}
        rows = sorted(
            (tuple(sorted((place[value], count) for value, count in pattern)), number)
            for pattern, number in patterns.items()
        )
        self.weights = [number for _pattern, number in rows]
        self._patterns = [_contribution(pattern) for pattern, _number in rows]

    @property
    def n(self) -> int:
        """Units with two values or more."""
        return sum(self.weights)

    def alpha(self) -> float | None:
        """Krippendorff's alpha = 1 - observed / expected disagreement; None where all values are the same."""
        return self._alpha(*self._summed(self.weights))

    def interval(self, *, resamples: int = RESAMPLES, seed: int = 20260101) -> Interval | None:
        """The 95 per cent percentile interval of alpha; None with fewer than two units or no alpha.

        Activities are drawn again with replacement (Efron 1979), which keeps the values of one activity together;
        from ``MANY`` on, their sums are drawn from the normal limit instead. The seed is fixed: the same data give
        the same interval. Draws without an alpha are left out.
        """
        if self.n < 2 or self.alpha() is None:
            return None
        chance = random.Random(seed)
        drawn: Iterable[float | None]
        if self.n < MANY:
            drawn = (
                self._alpha(*self._summed(_drawn(self.weights, self.n, chance))) for _ in range(resamples)
            )
        else:
            drawn = self._from_limit(resamples, chance)
        found = sorted(alpha for alpha in drawn if alpha is not None)
        if not found:
            return None
        return Interval(_quantile(found, 0.025), _quantile(found, 0.975), len(found))

    def _summed(self, weights: Sequence[float]) -> tuple[list[float], dict[tuple[int, int], float]]:
        """Totals of the values, and the unlike pairs of the coincidence matrix above its diagonal."""
        totals = [0.0] * len(self.values)
        pairs: dict[tuple[int, int], float] = {}
        for times, (margins, off) in zip(weights, self._patterns, strict=True):
            if times:
                for index, amount in margins:
                    totals[index] += times * amount
                for key, amount in off:
                    pairs[key] = pairs.get(key, 0.0) + times * amount
        return totals, pairs

    def _from_limit(self, resamples: int, chance: random.Random) -> Iterator[float | None]:
        size = len(self.values)
        keys = sorted({key for _margins, off in self._patterns for key, _amount in off})
        rows = []
        for margins, off in self._patterns:
            given, unlike = dict(margins), dict(off)
            rows.append([*(given.get(v, 0.0) for v in range(size)), *(unlike.get(key, 0.0) for key in keys)])
        sums = _Sums(rows, self.weights)
        for _ in range(resamples):
            drawn = sums.draw(chance)
            yield self._alpha(drawn[:size], dict(zip(keys, drawn[size:], strict=True)))

    def _alpha(self, totals: Sequence[float], pairs: Mapping[tuple[int, int], float]) -> float | None:
        n = sum(totals)
        if n < 2:
            return None
        distance = self._distances(totals)
        observed = 2 * math.fsum(amount * distance(key) for key, amount in pairs.items())
        size = len(totals)
        expected = 2 * math.fsum(
            totals[one] * totals[other] * distance((one, other))
            for one in range(size)
            if totals[one]
            for other in range(one + 1, size)
            if totals[other]
        )
        return None if expected == 0 else 1 - (n - 1) * observed / expected

    def _distances(self, totals: Sequence[float]) -> Callable[[tuple[int, int]], float]:
        if self.level == NOMINAL:
            return lambda _key: 1.0
        if self.level == INTERVAL:
            numbers = [_number(value) for value in self.values]
            return lambda key: (numbers[key[0]] - numbers[key[1]]) ** 2
        upto = [0.0, *accumulate(totals)]  # ordinal: how many values lie between two, the ends by half

        def ordinal(key: tuple[int, int]) -> float:
            low, high = key
            between = upto[high + 1] - upto[low] - (totals[low] + totals[high]) / 2
            return between * between

        return ordinal


def krippendorff_alpha(units: Sequence[Unit], level: str = NOMINAL) -> float | None:
    """Alpha of any number of coders, missing values allowed; see ``Coincidences``."""
    return Coincidences(units, level).alpha()


def _number(value: Value) -> float:
    if isinstance(value, (int, float)):
        return float(value)
    raise TypeError("ordinal and interval values are numbers")


Contribution = tuple[list[tuple[int, float]], list[tuple[tuple[int, int], float]]]


def _contribution(pattern: Sequence[tuple[int, int]]) -> Contribution:
    """What one unit of a pattern adds to the totals of values and to the unlike pairs of the coincidence matrix."""
    m = sum(count for _value, count in pattern)
    margins = [(value, float(count)) for value, count in pattern]
    off = [
        ((one, other), a * b / (m - 1))
        for place, (one, a) in enumerate(pattern)
        for other, b in pattern[place + 1 :]
    ]
    return margins, off


def _drawn(weights: Sequence[int], n: int, chance: random.Random) -> list[int]:
    """How often each pattern comes up in ``n`` draws with replacement."""
    upto = list(accumulate(weights))
    drawn = [0] * len(weights)
    for _ in range(n):
        drawn[bisect_right(upto, chance.random() * n)] += 1
    return drawn


class _Sums:
    """Draws of the sums over many units from their normal limit: quicker than the units themselves, and as good.

    The sums over ``n`` independent units have ``n`` times the mean and the covariance of one unit.
    """

    def __init__(self, rows: Sequence[Sequence[float]], weights: Sequence[int]) -> None:
        n = sum(weights)
        self.mean = [
            math.fsum(w * row[i] for w, row in zip(weights, rows, strict=True)) for i in range(len(rows[0]))
        ]
        each = [m / n for m in self.mean]
        size = len(each)
        covariance = [
            [
                math.fsum(
                    w * (row[i] - each[i]) * (row[j] - each[j]) for w, row in zip(weights, rows, strict=True)
                )
                for j in range(i + 1)
            ]
            for i in range(size)
        ]
        self._root = _cholesky(covariance)

    def draw(self, chance: random.Random) -> list[float]:
        """One draw; a count below 0, which the limit allows, is taken as 0."""
        z = [chance.gauss(0.0, 1.0) for _ in self.mean]
        return [
            max(0.0, m + sum(a * b for a, b in zip(row, z, strict=False)))
            for m, row in zip(self.mean, self._root, strict=True)
        ]


def _cholesky(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    """Lower root of a covariance given by its lower half; a direction without variance stays without."""
    root: list[list[float]] = []
    for i, line in enumerate(matrix):
        row: list[float] = []
        for j in range(i):
            rest = line[j] - math.fsum(row[k] * root[j][k] for k in range(j))
            row.append(rest / root[j][j] if root[j][j] else 0.0)
        rest = line[i] - math.fsum(value * value for value in row)
        row.append(math.sqrt(rest) if rest > 1e-9 * max(1.0, line[i]) else 0.0)
        root.append(row)
    return root


def _quantile(ordered: Sequence[float], share: float) -> float:
    """Linear between the two nearest ranks (type 7 of Hyndman and Fan 1996)."""
    at = share * (len(ordered) - 1)
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)
