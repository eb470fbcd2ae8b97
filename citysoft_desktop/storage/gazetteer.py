"""The offline gazetteer: a read-only SQLite file made by packaging/tools/make_gazetteer.py (layout described there)."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.places import Place, PlaceDataError

LAYOUT = "1"
ATTRIBUTION = "Place names and positions: GeoNames, CC BY 4.0"

# ref = rank by population * _COUNTRIES + number of the country, so order by ref is order by population.
_COUNTRIES = 512
_LAST = "\U0010ffff"
# The country condition is always there; its number is -1 where every country will do.
_PLACE = (
    "SELECT ref, id, name, (SELECT name FROM admin1 WHERE number = admin), lat, lon, population FROM place "
)
_BY_REF = _PLACE + "WHERE ref = ?"
_BY_ID = _PLACE + "WHERE id = ?"
_EXACT = """SELECT folded, ref, shown FROM name
            WHERE folded = ? AND (? < 0 OR ref % 512 = ?) ORDER BY ref LIMIT ?"""
_PREFIX = """SELECT folded, ref, shown FROM name
             WHERE folded > ? AND folded < ? AND (? < 0 OR ref % 512 = ?) ORDER BY ref LIMIT ?"""
_LARGEST = "SELECT ref, name FROM place WHERE (? < 0 OR ref % 512 = ?) ORDER BY ref LIMIT ?"
_SCANNED = 3000
_TOWN = 15_000
"""Population from which a place of exactly the typed name is what was meant."""
_LARGE = 100_000
"""Population from which a place whose name only begins so stands before villages of exactly that name."""
_Row = tuple[int, int, str, "str | None", float, float, int]
_Hits = dict[int, tuple[str, "str | None"]]

_TAIL = re.compile(r"\s*(?:\([^()]*\)|\[[^\]]*\]|[,/;].*)\s*$")

# Words that make a name official without being part of it, tried only when the name itself is not there.
_FRONTS = (
    "city of ",
    "municipality of ",
    "municipio de ",
    "commune de ",
    "ville de ",
    "stadt ",
    "comune di ",
    "the ",
)
_ENDS = (
    " city",
    " municipality",
    " metropolitan city",
    " special city",
    " commune",
    " district",
    " town",
    " prefecture",
)


def _spellings(name: str) -> Iterator[str]:
    """The folded name, then ever looser forms of it."""
    head = _TAIL.sub("", name)
    seen: set[str] = set()
    for text in (name, head):
        folded = fold(text)
        loose = [folded]
        loose += [folded.removeprefix(front) for front in _FRONTS]
        loose += [folded.removesuffix(end) for end in _ENDS]
        if folded.startswith("st "):
            loose.append("saint " + folded[3:])
        elif folded.startswith("saint "):
            loose.append("st " + folded[6:])
        loose.append(folded.replace(" ", ""))
        for form in loose:
            if form and form not in seen:
                seen.add(form)
                yield form


class Gazetteer:
    """Implements services.places.PlaceFinder over one file; the file is opened on the first question.

    May be used from several threads. Raises PlaceDataError when the file is missing, damaged or of another layout.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._base: sqlite3.Connection | None = None
        self._countries: dict[int, str] = {}
        self._numbers: dict[str, int] = {}

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                if self._base is None:
                    self._base = self._connect()
                yield self._base
            except sqlite3.Error as error:
                raise PlaceDataError(f"The gazetteer {self._path.name} cannot be read: {error}") from error

    def _connect(self) -> sqlite3.Connection:
        if not self._path.is_file():
            raise PlaceDataError(f"The gazetteer {self._path.name} is missing: install the program again.")
        # Immutable: nobody writes this file, so SQLite needs neither locks nor a writable folder.
        uri = f"{self._path.resolve().as_uri()}?mode=ro&immutable=1"
        base = sqlite3.connect(uri, uri=True, check_same_thread=False)
        try:
            layout = base.execute("SELECT value FROM about WHERE key = 'layout'").fetchone()
            if layout is None or layout[0] != LAYOUT:
                raise PlaceDataError(
                    f"The gazetteer {self._path.name} belongs to another version of the program."
                )
            self._countries = dict(base.execute("SELECT number, iso2 FROM country"))
        except BaseException:
            base.close()
            raise
        self._numbers = {iso2: number for number, iso2 in self._countries.items()}
        return base

    def close(self) -> None:
        """Close the file; the next question opens it again."""
        with self._lock:
            if self._base is not None:
                self._base.close()
                self._base = None

    def search(self, text: str, country: str | None = None, limit: int = 12) -> list[Place]:
        """Places whose name is or begins with the text, exact ones first, then by population; one row per place.

        While somebody types, a village may be called exactly what is there so far: unless a town of that name exists,
        large places whose names begin so come before it.

        Names in every alphabet the gazetteer has count. When nothing fits, a tail is taken off and read as the
        country if it is one ("Toledo, Spain").
        """
        if limit < 1:
            return []
        found = self._prefixed(fold(text), country, limit)
        head = _TAIL.sub("", text)
        if not found and head != text:
            hint = country or territories().resolve(text[len(head) :].strip(" ,;/()[]")).iso2
            found = self._prefixed(fold(head), hint, limit) or self._prefixed(fold(head), country, limit)
        return found

    def _prefixed(self, folded: str, country: str | None, limit: int) -> list[Place]:
        if not folded:
            return []
        with self._open() as base:
            number = self._number(country)
            if number is None:
                return []
            if len(folded) == 1 and folded.isascii():
                return self._initial(base, folded, number, limit)
            return self._search(base, folded, number, limit)

    def _initial(self, base: sqlite3.Connection, letter: str, number: int, limit: int) -> list[Place]:
        """Places for a single Latin letter: too many names begin with it, so the largest places are gone through."""
        hits: _Hits = {}
        for ref, name in base.execute(_LARGEST, (number, number, _SCANNED)):
            if fold(name).startswith(letter):
                hits[ref] = (name, None)
                if len(hits) == limit:
                    break
        return self._places(base, hits)

    def _search(self, base: sqlite3.Connection, folded: str, number: int, limit: int) -> list[Place]:
        hits: _Hits = {}
        exact: _Hits = {}
        for name, ref, shown in base.execute(_EXACT, (folded, number, number, limit)):
            exact[ref] = (name, shown)
        village = bool(exact) and self._places(base, exact, 1)[0].population < _TOWN
        # Of villages alone some make room for what the text may become.
        for ref in list(exact)[: max(1, limit // 2)] if village else exact:
            hits[ref] = exact[ref]
        # A large place has many names with one beginning, so more rows than places are asked for.
        rows = limit * 8
        while len(hits) < limit:
            count = 0
            for name, ref, shown in base.execute(_PREFIX, (folded, folded + _LAST, number, number, rows)):
                count += 1
                if ref in exact or (ref not in hits and len(hits) >= limit):
                    continue
                # Show the place's own name if it fits, else the shortest spelling that does.
                known = hits.get(ref)
                if known is None or (known[1] is not None and (shown is None or len(name) < len(known[0]))):
                    hits[ref] = (name, shown)
            if count < rows:
                break
            rows *= 8
        if not village:
            return self._places(base, hits)
        for ref, hit in exact.items():
            if len(hits) < limit:
                hits.setdefault(ref, hit)
        found = self._places(base, hits)
        ahead = [
            place
            for ref, place in zip(hits, found, strict=True)
            if ref not in exact and place.population >= _LARGE
        ]
        return ahead + [place for place in found if place not in ahead]

    def best(self, name: str, country: str | None) -> Place | None:
        """The largest place of exactly this name in the country (anywhere when None), None when there is none.

        Only when the name as written is not there are looser forms tried: without a tail in brackets or after a
        comma, without "City of", St for Saint.
        """
        with self._open() as base:
            number = self._number(country)
            if number is None:
                return None
            for folded in _spellings(name):
                row = base.execute(_EXACT, (folded, number, number, 1)).fetchone()
                if row is not None:
                    return self._places(base, {row[1]: (row[0], row[2])})[0]
        return None

    def by_id(self, place_id: int) -> Place | None:
        """The place of a GeoNames number, None when the gazetteer lacks it."""
        with self._open() as base:
            row = base.execute(_BY_ID, (place_id,)).fetchone()
            return self._place(row, row[2]) if row else None

    def _number(self, country: str | None) -> int | None:
        """The number of a country, -1 for any; None when the gazetteer has no place in it."""
        return -1 if country is None else self._numbers.get(country)

    def _places(self, base: sqlite3.Connection, hits: _Hits, most: int | None = None) -> list[Place]:
        places = []
        for ref, (folded, shown) in list(hits.items())[:most]:
            row: _Row = base.execute(_BY_REF, (ref,)).fetchone()
            places.append(self._place(row, row[2] if shown is None else shown or folded.title()))
        return places

    def _place(self, row: _Row, matched: str) -> Place:
        ref, place_id, name, admin, lat, lon, population = row
        return Place(place_id, name, self._countries[ref % _COUNTRIES], admin, lat, lon, population, matched)
