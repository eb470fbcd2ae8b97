"""Looking up cities: what the window and the command line may ask of a gazetteer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


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


class PlaceFinder(Protocol):
    """A gazetteer. Every method may raise PlaceDataError."""

    def search(self, text: str, country: str | None = None, limit: int = 12) -> list[Place]:
        """Places whose name, in any alphabet, is or begins with the text: exact ones first, then by population.

        Without a town of exactly this name, large places whose names begin so come before its villages.
        """
        ...

    def best(self, name: str, country: str | None) -> Place | None:
        """The largest place of exactly this name in the country (anywhere when None)."""
        ...

    def by_id(self, place_id: int) -> Place | None:
        """The place of a GeoNames number."""
        ...
