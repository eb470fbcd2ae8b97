"""States and territories: their codes, names and regions, and reading one from what somebody wrote.

The data are CLDR's names and codes, the UN M49 sub-regions and a list of names the usual lists lack (disputed,
historic, ambiguous and colloquial ones). The program takes no position on disputed names: the text of the source is
kept, and ``handling`` says how far the reading may be trusted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.folding import fold

Handling = Literal["auto", "check", "ask"]
MULTILATERAL = "ZZ"

_FILE = "territories/territories.json"

# Words of a state's formal name that add nothing to the place. "democratic", "people's" and the points of the
# compass are missing on purpose: they are what tells the two Koreas and the two Congos apart.
_FORMAL_WORDS = frozenset(
    "the of and republic kingdom state states federation federal federative federated islamic arab commonwealth "
    "principality union united plurinational bolivarian socialist independent sovereign grand duchy sultanate "
    "republik konigreich republique royaume republica reino repubblica regno estado etat".split()
)
# Codes that are also everyday words of a table; they are read as codes only in capitals.
_WORDS_AS_CODES = frozenset({"no", "na", "and", "per"})
_PARENTHESIS = re.compile(r"^(?P<head>[^()]+?)\s*\((?P<tail>[^()]*)\)\s*$")
_FOOTNOTE = re.compile(r"(?:\s*\[[^\]]*\]|\s*\*+)+\s*$")


@dataclass(frozen=True, slots=True)
class TerritoryMatch:
    """What a written country name was read as.

    ``iso2`` is None when the text must not be assigned without asking or was not recognised at all; ``candidates``
    then lists the possible readings (ISO 3166-1 alpha-2, or 3166-2 for part of a state). ``handling``: "auto" apply,
    "check" apply and mark for checking, "ask" never apply. ``kind`` says why (short, historic, disputed, ambiguous,
    region...). ``historic_code`` is the ISO 3166-3 code of a state that no longer exists.
    """

    text: str
    iso2: str | None
    handling: Handling
    kind: str = ""
    historic_code: str = ""
    note: str = ""
    candidates: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text was recognised, even if it may not be applied without asking."""
        return self.iso2 is not None or bool(self.kind) or bool(self.candidates)


@dataclass(frozen=True, slots=True)
class Territory:
    """One entry of the list: a state or territory of ISO 3166-1, Kosovo (XK), or the multilateral entry ZZ."""

    iso2: str
    iso3: str
    numeric: str
    currency: str
    region: str
    name: str


class Territories:
    """The list of territories. ``read`` gives the JSON text; nothing is read before the first question."""

    def __init__(self, read: Callable[[], str] | None = None) -> None:
        self._read = read or (lambda: read_text(_FILE))
        self._data: dict[str, Any] | None = None

    def _content(self) -> dict[str, Any]:
        if self._data is None:
            self._data = json.loads(self._read())
        return self._data

    def resolve(self, text: str) -> TerritoryMatch:
        """Read a country from an ISO code or a name, present or former, in any of the languages known.

        Never raises; a text that is no country gives a match without iso2, with handling "ask" and ``known`` False.
        """
        plain = text.strip()
        match = self._lookup(plain)
        if match is None:
            shorter = _FOOTNOTE.sub("", plain)
            match = self._lookup(shorter) if shorter != plain else None
            match = match or self._formal(shorter)
        if match is None:
            return TerritoryMatch(text, None, "ask")
        return TerritoryMatch(
            text, match.iso2, match.handling, match.kind, match.historic_code, match.note, match.candidates
        )

    def _lookup(self, text: str) -> TerritoryMatch | None:
        folded = fold(text)
        if not folded:
            return None
        exact = self._content()["exact"].get(text)
        if exact:
            return TerritoryMatch(text, exact, "auto", "code")
        if folded in _WORDS_AS_CODES and text != folded.upper():
            return None
        found = self._folded(folded)
        if found is None and folded.startswith("the "):
            found = self._folded(folded[4:])
        if found is None and " " in folded and all(len(part) == 1 for part in folded.split(" ")):
            joined = folded.replace(" ", "")
            # "U.S.A" is a name; two letters apart are more often "n/a" than a code.
            if len(joined) > 2 or joined in self._content()["special"]:
                found = self._folded(joined)
        return found

    def _folded(self, folded: str) -> TerritoryMatch | None:
        data = self._content()
        row = data["special"].get(folded)
        if row is not None:
            iso2, handling, kind, historic, candidates, note = row
            readings = tuple(part for part in candidates.split(";") if part)
            return TerritoryMatch(folded, iso2 or None, handling, kind, historic, note, readings)
        codes = data["names"].get(folded)
        if codes is None:
            return None
        if ";" in codes:
            return TerritoryMatch(folded, None, "ask", "ambiguous", candidates=tuple(codes.split(";")))
        return TerritoryMatch(folded, codes, "auto", "name")

    def _formal(self, text: str) -> TerritoryMatch | None:
        """Forms such as "Iran, Islamic Republic of", "Korea (South)" and "State of Kuwait"; always to be checked."""
        head, tail = text, ""
        parenthesis = _PARENTHESIS.match(text)
        if parenthesis:
            head, tail = parenthesis["head"], parenthesis["tail"]
        elif text.count(",") == 1:
            head, tail = text.split(",")
        found: TerritoryMatch | None = None
        if fold(tail):
            found = self._lookup(f"{tail} {head}")
            if found is None and all(word in _FORMAL_WORDS for word in fold(tail).split()):
                found = self._lookup(head)
            if found is None:
                # "Česko (Czechia)": two names of one place.
                first, second = self._lookup(head), self._lookup(tail)
                if first and second and first.iso2 and first.iso2 == second.iso2:
                    found = first
        else:
            words = fold(text).split()
            while words and words[0] in _FORMAL_WORDS:
                words.pop(0)
            if words and len(words) < len(fold(text).split()):
                found = self._folded(" ".join(words))
        if found is None:
            return None
        several = len(found.candidates) > 1
        return TerritoryMatch(
            text,
            None if several else found.iso2,
            "ask" if several or found.handling == "ask" else "check",
            found.kind,
            found.historic_code,
            found.note,
            found.candidates,
        )

    def __contains__(self, iso2: object) -> bool:
        return iso2 in self._content()["territories"]

    def name(self, iso2: str, lang: str = "en") -> str:
        """The CLDR name in a language, in English where that language lacks it; the code itself when unknown."""
        display = self._content()["display"]
        english: dict[str, str] = display["en"]
        for language in (lang, lang.replace("_", "-"), lang[:2]):
            table = display.get(language)
            if table and iso2 in table:
                return str(table[iso2])
        return english.get(iso2, iso2)

    def languages(self) -> tuple[str, ...]:
        """The language codes ``name`` knows."""
        return tuple(self._content()["display"])

    def region(self, iso2: str) -> tuple[str, str] | None:
        """(slug, English name) of the UN M49 sub-region; None for an unknown code.

        TW stands in Eastern Asia and XK in Southern Europe by CLDR's grouping; ZZ gives ("multilateral", ...).
        """
        facts = self._content()["territories"].get(iso2)
        if facts is None:
            return None
        slug = str(facts[3])
        return slug, str(self._content()["regions"][slug])

    def regions(self) -> dict[str, str]:
        """Slug -> English name of every region."""
        return dict(self._content()["regions"])

    def currency(self, iso2: str) -> str | None:
        """ISO 4217 code of the present legal tender; None when unknown or none."""
        facts = self._content()["territories"].get(iso2)
        return str(facts[2]) or None if facts else None

    def get(self, iso2: str) -> Territory | None:
        """The entry of a code, None when there is none."""
        facts = self._content()["territories"].get(iso2)
        if facts is None:
            return None
        return Territory(iso2, str(facts[0]), str(facts[1]), str(facts[2]), str(facts[3]), self.name(iso2))

    def all(self) -> tuple[Territory, ...]:
        """Every territory but the multilateral entry, by English name."""
        found = [self.get(code) for code in self._content()["territories"] if code != MULTILATERAL]
        return tuple(sorted((entry for entry in found if entry), key=lambda entry: fold(entry.name)))


@lru_cache(maxsize=1)
def territories() -> Territories:
    """The shared list over the bundled data."""
    return Territories()
