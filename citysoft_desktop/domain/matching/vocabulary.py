"""The word lists for import: column headings and coded values in fourteen languages (content/synonyms.toml)."""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.folding import fold

_FILE = "content/synonyms.toml"
SIMILAR = 0.88
# Headings met in real files that the lists lack.
_FURTHER = {
    "id": "code codice código codi kennung kod identifier uuid 코드 コード",
    "start": "joined accession beitritt beitrittsjahr adhésion adhesión ingreso adhesió adesão adesione toetreding przystąpienie katılım 가입일 加盟日 加入时间",
    "lead_unit": "committee comitato comité komitee",
}


def key(text: str) -> str:
    """Form in which words are compared: folded; a text of signs only is kept as it is."""
    return fold(text) or text.strip().casefold()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A word with several readings: ``default`` is proposed and marked, "" means ask."""

    word: str
    languages: tuple[str, ...]
    reads: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A value found for a text. ``how`` is exact, word or similar; ``check`` asks for a look by a person."""

    value: str
    how: str
    check: bool = False


@dataclass
class Words:
    """Words of one kind (fields, types, statuses) with the values they may mean."""

    exact: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # word -> (value, language)
    all_values: set[str] = field(default_factory=set)

    def add(self, word: str, value: str, language: str) -> None:
        """Add a word of a language for a value."""
        entry = (value, language)
        entries = self.exact.setdefault(key(word), [])
        self.all_values.add(value)
        if entry not in entries:
            entries.append(entry)

    def values(self, word: str, language: str = "") -> list[str]:
        """Values of a folded word, those of ``language`` first."""
        entries = self.exact.get(word, [])
        ordered = sorted(entries, key=lambda item: item[1] != language)
        return list(dict.fromkeys(value for value, _ in ordered))

    def within(self, text: str) -> str:
        """The longest word of the list that stands in the folded text as whole words, "" when none does."""
        parts = text.split(" ")
        for length in range(min(len(parts), 5), 0, -1):
            for start in range(len(parts) - length + 1):
                piece = " ".join(parts[start : start + length])
                if piece in self.exact and (len(piece) > 2 or not piece.isascii()):
                    return piece
        return ""

    def similar(self, text: str) -> str:
        """The word most like the folded text, "" when none is like it."""
        if len(text) < 5:
            return ""
        found = difflib.get_close_matches(text, self.exact, n=1, cutoff=SIMILAR)
        return found[0] if found else ""


class Vocabulary:
    """All word lists, folded for comparison."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._memory: dict[tuple[int, str, str], Hit | None] = {}
        self.languages: tuple[str, ...] = tuple(data["languages"])
        self.fields = _words(data["fields"])
        for name, further in _FURTHER.items():
            for word in further.split():
                self.fields.add(word, name, "")
        values = data["values"]
        self.types = _words(values["type"])
        for slug in values["type"]:
            self.types.add(slug, slug, "en")
        self.statuses = _words(values["status"])
        for slug in values["status"]:
            self.statuses.add(slug, slug, "en")
        self.yes = _folded(values["yes"])
        self.no = _folded(values["no"])
        self.unknown = _folded(values["unknown"])
        self.not_applicable = _folded(values["not_applicable"])
        self._longest_unknown = max(len(word) for word in self.unknown) + 4
        self._longest_empty = max(len(word) for word in self.not_applicable) + 4
        self.total = _folded(data["structure"]["total"])
        self.open_end = _folded(data["structure"]["open_end"])
        self.sure_separators: tuple[str, ...] = tuple(data["structure"]["separators"]["sure"])
        self.unsure_separators: tuple[str, ...] = tuple(
            data["structure"]["separators"]["only_if_all_pieces_match"]
        )
        self.ambiguous_headers: dict[str, list[Ambiguous]] = {}
        self.ambiguous_values: dict[str, list[Ambiguous]] = {}
        for entry in data["ambiguous"]:
            table = self.ambiguous_headers if entry["where"] == "header" else self.ambiguous_values
            item = Ambiguous(
                entry["word"], tuple(entry["languages"]), tuple(entry["reads"]), entry["default"]
            )
            table.setdefault(key(entry["word"]), []).append(item)
        self.renewal = {
            word for word, found in self.fields.exact.items() if found[0][0] == "agreement_renewal"
        }

    def ambiguous_header(self, text: str, language: str) -> Ambiguous | None:
        """The entry of a header word; of several the one of the file's language."""
        return _of_language(self.ambiguous_headers.get(key(text), []), language)

    def ambiguous_value(self, text: str, language: str) -> Ambiguous | None:
        """The entry of a value word; of several the one of the file's language."""
        return _of_language(self.ambiguous_values.get(key(text), []), language)

    def type_of(self, text: str, language: str) -> Hit | None:
        """The activity type a text means. An ambiguous word gives its default marked, or "" to ask."""
        return self._remembered(self.types, text, language)

    def status_of(self, text: str, language: str) -> Hit | None:
        """The status a text means."""
        return self._remembered(self.statuses, text, language)

    def _remembered(self, words: Words, text: str, language: str) -> Hit | None:
        """Columns hold few different words many times."""
        known = self._memory.get((id(words), text, language), False)
        if known is False:
            if len(self._memory) > 20_000:
                self._memory.clear()
            known = self._memory[(id(words), text, language)] = self._read(words, text, language)
        assert not isinstance(known, bool)
        return known

    def _read(self, words: Words, text: str, language: str) -> Hit | None:
        folded = key(text)
        if not folded:
            return None
        found = words.values(folded, language)
        ambiguous = self.ambiguous_value(text, language)
        if ambiguous is not None and not folded.isdecimal():
            proposed = ambiguous.default.removeprefix("status:")
            if proposed in words.all_values or (not proposed and _concerns(ambiguous, words)):
                return Hit(proposed, "exact", check=len(ambiguous.reads) > 1)
        if found:
            return Hit(found[0], "exact", check=len(found) > 1)
        inside = words.within(folded)
        if inside:
            marked = self.ambiguous_values.get(inside)
            if marked and marked[0].default == "" and _concerns(marked[0], words):
                return Hit("", "word", check=True)
            return Hit(words.values(inside, language)[0], "word", check=True)
        for part in folded.split(" "):
            entry = _of_language(self.ambiguous_values.get(part, []), language)
            if entry is not None and len(part) > 3 and entry.default in words.all_values:
                return Hit(entry.default, "word", check=True)
        compound = self._compound(words, folded)
        if compound:
            return Hit(compound, "word", check=True)
        like = words.similar(folded)
        return Hit(words.values(like, language)[0], "similar", check=True) if like else None

    def _compound(self, words: Words, folded: str) -> str:
        """A word that ends in an ambiguous one ("Klimapartnerschaft"): its last reading is the remotest one."""
        if " " in folded:
            return ""
        for word, entries in self.ambiguous_values.items():
            if (
                len(word) >= 8
                and folded.endswith(word)
                and folded != word
                and entries[0].reads[-1] in words.all_values
            ):
                return entries[0].reads[-1]
        return ""

    def is_unknown(self, text: str) -> bool:
        """A word for "somebody looked and could not tell"; a lone dash says nothing at all."""
        return (
            len(text) <= self._longest_unknown
            and key(text) in self.unknown
            and text.strip() not in ("-", "–", "—")
        )

    def is_empty_word(self, text: str) -> bool:
        """Words that mean there is nothing: "none", "néant", a dash."""
        if len(text) > self._longest_empty:
            return False
        return text.strip() in ("-", "–", "—", "--", "/") or key(text) in self.not_applicable

    def is_open_end(self, text: str) -> bool:
        """Words for "no end date"."""
        return key(text) in self.open_end

    def starts_total(self, text: str) -> bool:
        """ "Total", "Summe", "TOTAL ACTIVE", "소계": the label of a row of sums."""
        folded = key(text)
        return folded in self.total or folded.split(" ")[0] in self.total


def _concerns(entry: Ambiguous, words: Words) -> bool:
    return any(read.removeprefix("status:") in words.all_values for read in entry.reads)


def _of_language(entries: list[Ambiguous], language: str) -> Ambiguous | None:
    if not entries:
        return None
    for entry in entries:
        if language in entry.languages:
            return entry
    return entries[0]


def _words(table: dict[str, dict[str, list[str]]]) -> Words:
    words = Words()
    for value, languages in table.items():
        for language, items in languages.items():
            for item in items:
                words.add(item, value, language)
    return words


def _folded(table: dict[str, list[str]]) -> frozenset[str]:
    return frozenset(key(word) for words in table.values() for word in words)


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The bundled word lists, read once."""
    return Vocabulary(tomllib.loads(read_text(_FILE)))
