"""How many of the real names of sister cities are found: 13,081 pairs written by Wikidata, with positions.

Printed with ``pytest -s``: recall of places the gazetteer has, coverage of all names, and what fails.
"""

from __future__ import annotations

import csv
import difflib
import math
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from citysoft_desktop.base.resources import resource_path
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.regions import with_territories
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.storage.gazetteer import Gazetteer

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "wikidata_sister_cities_eu.tsv"
pytestmark = pytest.mark.skipif(
    not PAIRS.exists(), reason="the list of sister cities (shared/data) is not beside the checkout"
)
NEAR = 25.0
"""Kilometres between a city's position there and in the gazetteer: centre of a municipality and of its town."""
PRESENT = 10.0
COMMON = frozenset(
    "saint sainte district municipality county region province city town borough department north south east west upper "
    "lower great little island valley river london central municipal rural urban prefecture oblast".split()
)
Key = tuple[str, str]


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres on the sphere (haversine)."""
    (a, b), (c, d) = ((math.radians(x) for x in pair) for pair in (one, other))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def names() -> dict[Key, tuple[int, tuple[float, float] | None]]:
    """(name, country as written) -> how often it stands in the pairs, its position."""
    found: dict[Key, tuple[int, tuple[float, float] | None]] = {}
    with PAIRS.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            for name, country, lat, lon in (
                ("origincityLabel", "origincountry", "originlat", "originlong"),
                ("sistercityLabel", "destination_countryLabel", "destinationlat", "destinationlong"),
            ):
                key = (row[name], row[country])
                where = (float(row[lat]), float(row[lon])) if row[lat] else None
                count, known = found.get(key, (0, None))
                found[key] = (count + 1, known or where)
    return found


class Ground:
    """Which places lie around a position, told without the search that is measured."""

    def __init__(self, path: Path) -> None:
        import sqlite3

        self._grid: dict[tuple[int, int, str], list[tuple[float, float, int]]] = defaultdict(list)
        self._names: dict[int, list[str]] = defaultdict(list)
        base = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        codes = dict(base.execute("SELECT number, iso2 FROM country"))
        for ref, lat, lon in base.execute("SELECT ref, lat, lon FROM place"):
            self._grid[int(lat * 5), int(lon * 5), codes[ref % 512]].append((lat, lon, ref))
        for folded, ref in base.execute("SELECT folded, ref FROM name"):
            self._names[ref].append(folded)
        base.close()

    def _around(self, where: tuple[float, float], country: str) -> Iterator[int]:
        for code in with_territories(country):
            for i in (-1, 0, 1):
                for j in (-2, -1, 0, 1, 2):
                    cell = (int(where[0] * 5) + i, int(where[1] * 5) + j, code)
                    for lat, lon, ref in self._grid.get(cell, ()):
                        if distance(where, (lat, lon)) <= PRESENT:
                            yield ref

    def has(self, name: str, where: tuple[float, float], country: str) -> bool:
        """A place in the country within ten kilometres that shares a telling word or is spelt nearly so (difflib)."""
        folded = fold(name)
        words = {word for word in folded.split() if len(word) > 3 and word not in COMMON}
        for ref in self._around(where, country):
            for other in self._names[ref]:
                if folded == other or words & set(other.split()):
                    return True
                if abs(len(other) - len(folded)) < 4:
                    if difflib.SequenceMatcher(None, folded, other).ratio() >= 0.8:
                        return True
        return False


@dataclass
class Score:
    """Counts of distinct names, and of ends of pairs."""

    names: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    fails: list[str] = field(default_factory=list)

    def add(self, what: str, times: int) -> None:
        """Count one name standing in so many pairs."""
        self.names[what] += 1
        self.ends[what] += times

    def share(self, what: str, of: str) -> float:
        """Share of distinct names."""
        return self.names[what] / self.names[of]


@pytest.fixture(scope="module")
def score() -> Score:
    gazetteer = Gazetteer(resource_path("gazetteer/places.sqlite"))
    ground = Ground(resource_path("gazetteer/places.sqlite"))
    made = Score()
    times = []
    for (name, country), (count, where) in names().items():
        made.add("all", count)
        iso2 = territories().resolve(country).iso2
        if iso2 is None:
            made.fails.append(f"{name} ({country}): no country of today")
            continue
        begin = time.perf_counter()
        answer = gazetteer.find(name, iso2)
        times.append((time.perf_counter() - begin) * 1000)
        home = with_territories(iso2)
        inside = [place for place in answer.candidates if place.country in home]
        found = any(where is None or distance(where, (p.lat, p.lon)) <= NEAR for p in inside)
        present = where is not None and ground.has(name, where, iso2)
        if present:
            made.add("present", count)
        if found:
            made.add("found", count)
            made.add(f"found {answer.how}", count)
            if present:
                made.add("found present", count)
        else:
            shown = ", ".join(place.name for place in inside[:3]) or answer.how
            made.fails.append(f"{name} ({country}): {shown}{'  [there]' if present else ''}")
        if answer.sure is not None:
            made.add("sure", count)
            if where is not None and distance(where, (answer.sure.lat, answer.sure.lon)) > NEAR:
                made.add("sure elsewhere", count)
    times.sort()
    print(f"\n{made.names['all']} names of {sum(made.ends[k] for k in ('all',)) // 2} pairs; times in ms: "
          f"p50 {times[len(times) // 2]:.2f}, p95 {times[int(len(times) * 0.95)]:.2f}, largest {times[-1]:.1f}")  # fmt: skip
    for what, of in (
        ("found present", "present"),
        ("found", "all"),
        ("sure", "all"),
        ("sure elsewhere", "sure"),
    ):
        print(f"{what} of {of}: names {made.names[what]}/{made.names[of]} = {100 * made.share(what, of):.2f} %, "
              f"ends of pairs {100 * made.ends[what] / made.ends[of]:.2f} %")  # fmt: skip
    for way in ("exact", "loose", "similar"):
        print(f"found as {way}: {made.names['found ' + way]}")
    print(f"{len(made.fails)} fail:", *made.fails, sep="\n  ")
    return made


def test_names_whose_place_is_in_the_gazetteer_are_found_in_the_right_country(score: Score) -> None:
    assert score.share("found present", "present") >= 0.97
    assert score.ends["found present"] / score.ends["present"] >= 0.97


def test_of_all_names_most_are_found(score: Score) -> None:
    assert score.share("found", "all") >= 0.92


def test_what_is_not_asked_is_nearly_always_right(score: Score) -> None:
    """A name with one place in the gazetteer may still be another village of that name, which it lacks."""
    assert score.share("sure elsewhere", "sure") <= 0.01
    assert score.share("sure", "all") >= 0.8


def test_a_slip_of_the_finger_is_forgiven(score: Score) -> None:
    """One letter missing, wrong, doubled or exchanged in names of six letters and more: the place is among those offered."""
    gazetteer = Gazetteer(resource_path("gazetteer/places.sqlite"))
    draw = random.Random(13081)
    known = [(name, iso2) for name, country in sorted(names()) if len(name) > 5 and name.isascii() and name.isalpha()
             and (iso2 := territories().resolve(country).iso2)]  # fmt: skip
    right = asked = 0
    for name, iso2 in draw.sample(known, 400):
        meant = gazetteer.find(name, iso2)
        if meant.how != "exact":
            continue
        at = draw.randrange(1, len(name) - 1)
        letter = draw.choice("abcdefghijklmnopqrstuvwxyz")
        slip = draw.choice(
            [
                name[:at] + name[at + 1 :],
                name[:at] + letter + name[at + 1 :],
                name[:at] + letter + name[at:],
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            ]
        )
        answer = gazetteer.find(slip, iso2, 20)
        asked += 1
        right += bool({p.id for p in meant.candidates} & {p.id for p in answer.candidates})
    print(f"\nwith one slip: {right} of {asked} still offered")
    assert right / asked >= 0.95
