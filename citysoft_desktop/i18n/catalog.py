"""Texts of the printed brief by key, in the language of a plan.

A catalogue is a flat JSON file ``resources/i18n/brief/<language>.json``: ``{key: text}`` or, for texts that depend on
a number, ``{key: {"one": text, "other": text}}`` with the plural categories of the language. Placeholders are
``{name}``; a doubled brace prints one brace. A key the language lacks is taken from English, a key English lacks is a
KeyError: it is a mistake in the program and not something a reader should see.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from citysoft_desktop.base.resources import has_resource, iter_names, read_text
from citysoft_desktop.i18n.plurals import CATEGORIES, categories, category
from citysoft_desktop.i18n.pseudo import LANGUAGE as PSEUDO
from citysoft_desktop.i18n.pseudo import pseudo

FOLDER = "i18n/brief"
SOURCE = "en"

_KEY = re.compile(r"[a-z0-9][a-z0-9_.\-]*\Z", re.IGNORECASE)
_PLACE = re.compile(r"\{\{|\}\}|\{([A-Za-z][A-Za-z0-9_]*)\}|[{}]")

Entry = str | Mapping[str, str]


class CatalogError(ValueError):
    """A catalogue that cannot be used. ``problems`` lists every problem, each naming its key."""

    def __init__(self, name: str, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join([f"{name}: {len(problems)} problem(s)", *problems]))


@dataclass(frozen=True)
class Catalog:
    """Texts of one language over those of English."""

    language: str
    entries: Mapping[str, Entry]
    fallback: Mapping[str, Entry] = field(default_factory=dict)

    @staticmethod
    def load(language: str = SOURCE) -> Catalog:
        """The catalogue of a language; ``qps`` is made from English, a language without a file is all English.

        Raises CatalogError for a damaged file.
        """
        return _load(language)

    def t(self, key: str, /, **params: object) -> str:
        """The text of a key with its values.

        ``n`` chooses the form of a text with several. Raises KeyError for a key that exists nowhere and for a
        placeholder without a value. Values are put in once and never read as placeholders.
        """
        own = key in self.entries
        entry = self.entries[key] if own else self.fallback[key]
        if not isinstance(entry, str):
            entry = self._form(entry, key, params, self.language if own else SOURCE)
        return _fill(entry, params)

    def has(self, key: str) -> bool:
        """Whether the key exists, in this language or in English."""
        return key in self.entries or key in self.fallback

    def missing(self) -> tuple[str, ...]:
        """Keys of English this language lacks, sorted."""
        return tuple(sorted(self.fallback.keys() - self.entries.keys()))

    def all_keys(self) -> frozenset[str]:
        """All keys, those of English included."""
        return frozenset(self.entries) | frozenset(self.fallback)

    def _form(self, forms: Mapping[str, str], key: str, params: Mapping[str, object], language: str) -> str:
        n = params.get("n")
        if isinstance(n, bool) or not isinstance(n, int):
            raise KeyError(f"{key}: needs a whole number n to choose its form")
        return forms.get(category(language, n), forms["other"])


def available_languages() -> tuple[str, ...]:
    """Languages with a catalogue, English first; the pseudo language is left out."""
    names = [name.rsplit("/", 1)[1].removesuffix(".json") for name in iter_names(FOLDER, ".json")]
    return (SOURCE, *sorted(n for n in names if n != SOURCE))


def parse_catalog(text: str, *, name: str, language: str = SOURCE) -> dict[str, Entry]:
    """The entries of a catalogue file. Raises CatalogError with all problems, each naming its key."""
    try:
        data = json.loads(text, object_pairs_hook=_no_doubles)
    except ValueError as error:
        raise CatalogError(name, [f"the file cannot be read ({error})"]) from None
    if not isinstance(data, dict):
        raise CatalogError(name, ["the file is not a table of texts"])
    problems: list[str] = []
    for key, entry in data.items():
        problems.extend(f"{key}: {what}" for what in _problems(key, entry, language))
    if problems:
        raise CatalogError(name, problems)
    return data


def placeholders(entry: Entry) -> frozenset[str]:
    """Names of the placeholders of a text, or of all forms of it."""
    forms = [entry] if isinstance(entry, str) else list(entry.values())
    return frozenset(found[1] for form in forms for found in _PLACE.finditer(form) if found[1])


@lru_cache(maxsize=8)
def _load(language: str) -> Catalog:
    english = _read(SOURCE)
    if language == PSEUDO:
        return Catalog(PSEUDO, {key: _pseudo(entry) for key, entry in english.items()}, english)
    if language == SOURCE:
        return Catalog(SOURCE, english)
    known = language.replace("-", "").isalnum() and has_resource(f"{FOLDER}/{language}.json")
    return Catalog(language, _read(language) if known else {}, english)


def _read(language: str) -> dict[str, Entry]:
    name = f"{FOLDER}/{language}.json"
    return parse_catalog(read_text(name), name=name, language=language)


def _pseudo(entry: Entry) -> Entry:
    return pseudo(entry) if isinstance(entry, str) else {form: pseudo(text) for form, text in entry.items()}


def _problems(key: str, entry: object, language: str) -> list[str]:
    found = [] if _KEY.match(key) else ["is not a key"]
    if isinstance(entry, str):
        return [*found, *_text_problems(entry)]
    if not isinstance(entry, dict) or not all(isinstance(v, str) for v in entry.values()):
        return [*found, "is neither a text nor a table of forms"]
    if "other" not in entry:
        found.append("has no form other")
    allowed = categories(language)
    found.extend(
        f"{form} is no form of {language}" for form in entry if form not in allowed or form not in CATEGORIES
    )
    for form, text in entry.items():
        found.extend(f"{form}: {what}" for what in _text_problems(text))
    return found


def _text_problems(text: str) -> list[str]:
    if not text.strip():
        return ["is empty"]
    return ["has a stray brace"] if any(m[0] in "{}" for m in _PLACE.finditer(text)) else []


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        names = [key for key, _ in pairs]
        raise ValueError(f"key {next(n for n in names if names.count(n) > 1)!r} occurs twice")
    return table


def _fill(text: str, params: Mapping[str, object]) -> str:
    def one(found: re.Match[str]) -> str:
        if found[0] in ("{{", "}}"):
            return found[0][0]
        return str(params[found[1]])

    return _PLACE.sub(one, text)
