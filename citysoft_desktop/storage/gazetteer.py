"""The offline gazetteer: a read-only SQLite file made by packaging/tools/make_gazetteer.py (layout described there)."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.place_names import pieces, spellings
from citysoft_desktop.domain.regions import region_name, with_territories
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.places import Place, PlaceAnswer, PlaceDataError
from citysoft_desktop.storage.gazetteer_near import Found, near_beginnings, near_names

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
_ASKED = 60
"""Places of one name that are looked at: a region after the name may mean one that is not among the largest."""
_TOWN = 15_000
"""Population from which a place of exactly the typed name is what was meant."""
_LARGE = 100_000
"""Population from which a place whose name only begins so stands before villages of exactly that name."""
_Row = tuple[int, int, str, "str | None", float, float, int]
_Hits = dict[int, tuple[str, "str | None"]]

_TAIL = re.compile(r"\s*(?:\([^()]*\)|\[[^\]]*\]|[,/;].*)\s*$")


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
        country if it is one ("Toledo, Spain"), then official words are left out, then a typing error is forgiven.
        """
        if limit < 1:
            return []
        found = self._prefixed(fold(text), country, limit)
        head = _TAIL.sub("", text)
        if not found and head != text:
            hint = country or territories().resolve(text[len(head) :].strip(" ,;/()[]")).iso2
            found = self._prefixed(fold(head), hint, limit) or self._prefixed(fold(head), country, limit)
        return found or self._forgiving(text, country, limit)

    def _forgiving(self, text: str, country: str | None, limit: int) -> list[Place]:
        """Places for a text no name begins with."""
        folded = fold(text)
        if len(folded) < 4:
            return []
        with self._open() as base:
            number = self._number(country)
            if number is None:
                return []
            for form in spellings(text):
                rows = base.execute(_EXACT, (form, number, number, limit)).fetchall()
                if rows:
                    return self._of(base, rows)
            return self._of(
                base,
                near_names(base, folded, number, limit) or near_beginnings(base, folded, number, limit),
            )

    def _of(self, base: sqlite3.Connection, rows: Iterable[Found]) -> list[Place]:
        hits: _Hits = {}
        for folded, ref, shown in rows:
            hits.setdefault(ref, (folded, shown))
        return self._places(base, hits)

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
        """The largest place of this name in the country (anywhere when None), None when there is none.

        Only when the name as written is not there are looser forms tried: without a tail in brackets or after a
        comma, without "City of", St for Saint (domain/place_names.py). Typing errors are not forgiven here.
        """
        with self._open() as base:
            number = self._number(country)
            if number is None:
                return None
            for folded in spellings(name):
                row = base.execute(_EXACT, (folded, number, number, 1)).fetchone()
                if row is not None:
                    return self._places(base, {row[1]: (row[0], row[2])})[0]
        return None

    def find(
        self, name: str, country: str | None = None, limit: int = 12, *, forgiving: bool = True
    ) -> PlaceAnswer:
        """Every place a written name may mean, the likeliest first.

        A country or region written behind the name ("Toledo, Spain", "Portland (OR)") narrows the places of that name.
        """
        tail = name[len(_TAIL.sub("", name)) :].strip(" ,;/()[]")
        written = territories().resolve(tail).iso2 if tail and country is None else None
        with self._open() as base:
            # "Atlanta, Georgia" and "Los Angeles, CA" name a region that is also a country or its code.
            asked = (written, None) if country is None else with_territories(country)
            for iso2 in dict.fromkeys(asked):
                number = self._number(iso2)
                rows, how = self._named(base, name, number, _ASKED) if number is not None else ([], "")
                if rows:
                    found = _in_region(self._of(base, rows), tail, iso2)
                    return PlaceAnswer(how, tuple(found[:limit]))
            if not forgiving:
                return PlaceAnswer("none")
            number = self._number(country)
            rows = self._like(base, name, number, limit) if number is not None else []
            if rows:
                return PlaceAnswer("similar", tuple(self._of(base, rows)[:limit]))
            rows = self._named(base, name, -1, limit)[0] if country is not None else []
            return PlaceAnswer("elsewhere", tuple(self._of(base, rows))) if rows else PlaceAnswer("none")

    @staticmethod
    def _like(base: sqlite3.Connection, name: str, number: int, limit: int) -> list[Found]:
        """Names that are a longer form of it, those with a typing error, then those of its parts."""
        found: list[Found] = []
        forms = list(spellings(name))
        for form in forms:
            if len(form) > 3 and len(found) < limit:
                longer = (form + " ", form + "!", number, number, limit // 2)
                found += base.execute(_PREFIX, longer).fetchall()
        for form in forms:
            near = near_names(base, form, number, limit // 2)
            if near:
                found += near
                break
        for piece in pieces(name):
            found += base.execute(_EXACT, (piece, number, number, 3)).fetchall()
        return found

    @staticmethod
    def _named(base: sqlite3.Connection, name: str, number: int, limit: int) -> tuple[list[Found], str]:
        """Names that are the first spelling known there, and whether it is the one written."""
        own = fold(name)
        for form in spellings(name):
            rows: list[Found] = base.execute(_EXACT, (form, number, number, limit)).fetchall()
            if rows:
                return rows, "exact" if form == own else "loose"
        return [], "none"

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


def _in_region(found: list[Place], tail: str, country: str | None) -> list[Place]:
    """Only the places in the region named behind the name, all when that is no region any of them is in."""
    if not tail or len(found) < 2:
        return found
    wanted = {fold(tail), *(fold(name) for name in region_name(tail, country))}
    inside = [place for place in found if place.admin and fold(place.admin) in wanted]
    return inside or found
