"""Looking up cities: what the window and the command line may ask of a gazetteer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from citysoft_desktop.domain.folding import fold


class PlaceDataError(RuntimeError):
    """The gazetteer cannot be read; the program works on without it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place.

    ``id`` is its GeoNames number, stable between editions; ``country`` ISO 3166-1 alpha-2 (or XK); ``admin`` the
    name of the region inside the country, None when not known; ``lat`` and ``lon`` degrees (WGS 84); ``population``
    inhabitants, 0 when not known; ``matched_name`` the spelling that answered the question.
    """

    id: int
    name: str
    country: str
    admin: str | None
    lat: float
    lon: float
    population: int
    matched_name: str


SURE_FROM = 15_000
"""Inhabitants from which a place may stand for its name although villages are called so too."""
SURE_TIMES = 20
"""How many times larger than every other place of the name it must be then."""


@dataclass(frozen=True, slots=True)
class PlaceAnswer:
    """What a written name may mean.

    ``how``: "exact" the name as written, "loose" without official words, in other letters or the like, "similar" with
    typing errors forgiven, "elsewhere" only in another country than asked for, "none" nothing. ``candidates`` are
    ordered, the likeliest first.
    """

    how: str
    candidates: tuple[Place, ...] = ()

    @property
    def sure(self) -> Place | None:
        """The place meant, None when somebody has to be asked.

        Never a name with typing errors or from another country. Of several places of one name only one that is a town
        and at least twenty times larger than the others. One that is only also called so must be a town itself, and its
        name must stand there as written.
        """
        first = self.likely
        if first is None or _own(first):
            return first
        others = any(_own(place) for place in self.candidates)
        return first if first.population >= SURE_FROM and self.how == "exact" and not others else None

    @property
    def likely(self) -> Place | None:
        """The only place of the name, or one far larger than the others, also by another name: good for a proposal."""
        if self.how not in ("exact", "loose") or not self.candidates:
            return None
        first = max(self.candidates, key=lambda place: place.population)
        others = [place.population for place in self.candidates if place is not first]
        town = first.population >= SURE_FROM
        if others and not (town and first.population >= SURE_TIMES * max(others)):
            return None
        return first


def _own(place: Place) -> bool:
    """Whether a place was found by its own name and not by another it goes by."""
    return fold(place.matched_name) == fold(place.name)


class PlaceFinder(Protocol):
    """A gazetteer. Every method may raise PlaceDataError."""

    def search(self, text: str, country: str | None = None, limit: int = 12) -> list[Place]:
        """Places whose name, in any alphabet, is or begins with the text: exact ones first, then by population.

        Without a town of exactly this name, large places whose names begin so come before its villages.
        """
        ...

    def best(self, name: str, country: str | None) -> Place | None:
        """The largest place of this name, or of a looser spelling of it, in the country (anywhere when None)."""
        ...

    def find(
        self, name: str, country: str | None = None, limit: int = 12, *, forgiving: bool = True
    ) -> PlaceAnswer:
        """Every place a written name may mean, and how sure that is; nothing is guessed.

        Without ``forgiving`` typing errors, parts of the name and other countries are left out, which is faster.
        """
        ...

    def by_id(self, place_id: int) -> Place | None:
        """The place of a GeoNames number."""
        ...
