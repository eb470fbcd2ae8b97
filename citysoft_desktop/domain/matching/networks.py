"""City networks by name or short name, for telling a network from a city in a partner column."""

from __future__ import annotations

import csv
import io
from functools import lru_cache

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.folding import fold

_FILE = "networks/networks.csv"
_SEVERAL_BODIES = frozenset({"icc", "amf"})  # acronyms of more than one body: the full name decides


@lru_cache(maxsize=1)
def network_names() -> dict[str, str]:
    """Folded name or short name -> key of the network."""
    found: dict[str, str] = {}
    for row in csv.DictReader(io.StringIO(read_text(_FILE))):
        for text in (row["name"], row["acronym"]):
            folded = fold(text)
            if folded and folded not in _SEVERAL_BODIES:
                found.setdefault(folded, row["id"])
    return found


def network_of(name: str) -> str:
    """Key of the network a name means, "" when it is none of the list."""
    return network_names().get(fold(name), "")
