"""City networks by name or short name, for telling a network from a city in a partner column."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from functools import lru_cache

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.folding import fold

_FILE = "networks/networks.csv"
_SEVERAL_BODIES = frozenset({"icc", "amf"})  # acronyms of more than one body: the full name decides


@dataclass(frozen=True, slots=True)
class Network:
    """One network of the list. ``checked`` says whether a source was read for its existence.

    ``seat_city`` and ``seat_country`` (ISO code) are those of its secretariat, "" when not known; ``website`` is its
    home page without the scheme.
    """

    key: str
    name: str
    acronym: str
    kind: str
    seat_city: str
    seat_country: str
    founded: str
    website: str
    checked: bool
    source: str
    note: str


@lru_cache(maxsize=1)
def networks() -> dict[str, Network]:
    """Every network of the list by key."""
    return {
        row["id"]: Network(
            row["id"], row["name"], row["acronym"], row["kind"], row["seat_city"], row["seat_country"],
            row["founded"], row["website"], row["checked"] == "true", row["source"], row["note"],
        )
        for row in csv.DictReader(io.StringIO(read_text(_FILE)))
    }  # fmt: skip


def networks_like(text: str, limit: int = 12) -> list[Network]:
    """Networks whose name or short name begins with the text, then those that have all its words."""
    wanted = fold(text)
    if not wanted:
        return []
    first, rest = [], []
    for network in networks().values():
        names = [fold(network.name), fold(network.acronym)]
        if any(name.startswith(wanted) for name in names):
            first.append(network)
        elif all(word in " ".join(names) for word in wanted.split()):
            rest.append(network)
    return (first + rest)[:limit]


@lru_cache(maxsize=1)
def network_names() -> dict[str, str]:
    """Folded name or short name -> key of the network."""
    found: dict[str, str] = {}
    for network in networks().values():
        for text in (network.name, network.acronym):
            folded = fold(text)
            if folded and folded not in _SEVERAL_BODIES:
                found.setdefault(folded, network.key)
    return found


def network_of(name: str) -> str:
    """Key of the network a name means, "" when it is none of the list."""
    return network_names().get(fold(name), "")
