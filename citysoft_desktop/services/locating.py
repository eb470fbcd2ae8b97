"""Positions for partners whose record has none: their place in the gazetteer, or their name in their country.

Only bodies that are a town by themselves are looked up by name, and only within the country they sit in: a
university or a firm is not where a town of its name happens to be. What is found is never written to the plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from weakref import WeakKeyDictionary

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.partner_places import Position
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import MULTILATERAL
from citysoft_desktop.services.places import Place, PlaceDataError, PlaceFinder

TOWN_KINDS = frozenset({"partner_city", "other", ""})
_Question = tuple[int | None, str, str]


_locators: WeakKeyDictionary[PlaceFinder, Locator] = WeakKeyDictionary()


def locator(finder: PlaceFinder) -> Locator:
    """The locator of a gazetteer: one for window and brief, so that no question is asked twice."""
    found = _locators.get(finder)
    if found is None:
        found = _locators[finder] = Locator(finder)
    return found


class Locator:
    """Asks a gazetteer and remembers the answers; may be used from several threads."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._known: dict[_Question, Position | None] = {}

    def positions(
        self, actors: Iterable[Actor], cancelled: Callable[[], bool] = lambda: False
    ) -> dict[str, Position]:
        """Positions by id for the actors without one of their own that are found.

        Without a readable gazetteer nobody is found; a cancelled search gives what it has.
        """
        found: dict[str, Position] = {}
        for actor in actors:
            question = _question(actor)
            if question is None:
                continue
            if question not in self._known:
                if cancelled():
                    break
                try:
                    self._known[question] = self._ask(question)
                except PlaceDataError:
                    return found
            position = self._known[question]
            if position is not None:
                found[actor.id] = position
        return found

    def _ask(self, question: _Question) -> Position | None:
        place_id, name, country = question
        place: Place | None = None
        if place_id is not None:
            place = self._finder.by_id(place_id)
        if place is None and name and country:
            place = self._finder.best(name, country)
        return Position(place.lon, place.lat, place.name) if place is not None else None


def _question(actor: Actor) -> _Question | None:
    """What to ask about an actor, None when its record has the answer or there is nothing to go by."""
    if actor.latitude is not None and actor.longitude is not None:
        return None
    by_name = actor.kind in TOWN_KINDS and actor.country not in ("", UNKNOWN, MULTILATERAL)
    if actor.place_id is None and not by_name:
        return None
    return actor.place_id, actor.name if by_name else "", actor.country if by_name else ""
