"""Country packs (usual home counterparts and what is known of the rules) and words for import.

A pack is a proposal, no legal advice: ``checked`` False means general knowledge or a text not read, and is shown as
"to be checked" and never printed as a fact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from citysoft_desktop.domain.content_files import ContentError, build, frozen, items, load_content


@dataclass(frozen=True, slots=True)
class PackSource:
    """A text a pack rests on; ``year`` None when not known."""

    id: str
    author: str
    title: str
    year: int | None
    url: str


@dataclass(frozen=True, slots=True)
class PackCounterpart:
    """A body of the home state, or above it, a city usually deals with.

    ``kind`` is the finer kind of the pack, ``counterpart`` the kind of actor and ``tier`` the tier of the link record.
    ``name`` is in the country's own words, ``name_latin`` in Latin letters where those differ.
    """

    id: str
    kind: str
    tier: str
    counterpart: str
    name: str
    name_latin: str
    name_en: str
    checked: bool
    source: str


@dataclass(frozen=True, slots=True)
class LegalNote:
    """What is known of the position of municipal external action."""

    text: str
    checked: bool
    source: str


@dataclass(frozen=True, slots=True)
class AuthorisationStep:
    """A known step. ``rule`` is the pack's word, ``authorisation`` the code of the link record or ``unknown``.

    ``days`` None when no number is known.
    """

    applies_to: str
    rule: str
    authorisation: str
    authority: str
    when: str
    days: int | None
    text: str
    checked: bool
    source: str


@dataclass(frozen=True)
class CountryPack:
    """All that is on file for a home country. ``tiers_between`` are the tiers between city and state."""

    iso2: str
    name_en: str
    name_native: str
    name_latin: str
    structure: str
    structure_label: str
    structure_note: str
    structure_checked: bool
    structure_source: str
    tiers_between: tuple[str, ...]
    tiers_checked: bool
    regime: str
    regime_label: str
    regime_checked: bool
    counterparts: tuple[PackCounterpart, ...]
    legal: tuple[LegalNote, ...]
    authorisation: tuple[AuthorisationStep, ...]
    sources: Mapping[str, PackSource]
    as_of: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A word that is never applied silently. ``where``: header or value; ``default`` is a proposal, "" for none."""

    where: str
    word: str
    languages: tuple[str, ...]
    reads: tuple[str, ...]
    default: str
    rule: str


@dataclass(frozen=True)
class Synonyms:
    """Words for import: ``fields[target][language]``, ``values[group][language]``, ``statuses`` and ``types`` by code."""

    languages: tuple[str, ...]
    fields: Mapping[str, Mapping[str, tuple[str, ...]]]
    values: Mapping[str, Mapping[str, tuple[str, ...]]]
    statuses: Mapping[str, Mapping[str, tuple[str, ...]]]
    types: Mapping[str, Mapping[str, tuple[str, ...]]]
    structure: Mapping[str, Mapping[str, tuple[str, ...]]]
    ambiguous: tuple[Ambiguous, ...]


@lru_cache(maxsize=4)
def _countries(language: str) -> dict[str, Any]:
    return load_content("countries", language)


def country_codes(language: str = "en") -> tuple[str, ...]:
    """ISO codes of the countries that have a pack, in the order of the file."""
    return tuple(_countries(language)["country"])


@lru_cache(maxsize=64)
def country_pack(iso2: str, language: str = "en") -> CountryPack | None:
    """The pack of a home country, None if there is none. Raises ContentError for a damaged file."""
    data = _countries(language)
    entry = data["country"].get(iso2)
    if entry is None:
        return None
    place = f"countries: {iso2}"
    counterparts = [_counterpart(data, c, place) for c in items(entry, "counterpart", place)]
    legal = [build(LegalNote, note, f"{place} legal") for note in items(entry, "legal", place)]
    for name in entry["uses_shared"]:
        shared = data["shared"][name]
        counterparts.extend(_shared_counterparts(data, name, shared))
        legal.extend(_shared_legal(shared))
    steps = [_step(data, step, place) for step in items(entry, "authorisation", place)]
    cited = [entry["structure_source"], *(c.source for c in counterparts), *(note.source for note in legal)]
    cited.extend(step.source for step in steps)
    plain = {
        key: value
        for key, value in entry.items()
        if key not in ("counterpart", "legal", "authorisation", "uses_shared")
    }
    return build(
        CountryPack,
        plain,
        place,
        structure_label=_known(data["states"], entry["structure"], f"{place}.structure"),
        regime_label=_known(data["regimes"], entry["regime"], f"{place}.regime"),
        counterparts=tuple(counterparts),
        legal=tuple(legal),
        authorisation=tuple(steps),
        sources=_sources(data, cited, place),
        as_of=data["as_of"],
    )


@lru_cache(maxsize=1)
def synonyms() -> Synonyms:
    """Words for column headings, coded values and totals rows in many languages."""
    data = load_content("synonyms")
    values = data["values"]
    return Synonyms(
        languages=tuple(data["languages"]),
        fields=_by_language(data["fields"]),
        values=_by_language({k: v for k, v in values.items() if k not in ("status", "type")}),
        statuses=_by_language(values["status"]),
        types=_by_language(values["type"]),
        structure=_by_language(data["structure"]),
        ambiguous=tuple(
            build(Ambiguous, a, "synonyms: ambiguous") for a in items(data, "ambiguous", "synonyms")
        ),
    )


def _by_language(table: Mapping[str, Any]) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    return frozen(
        {
            key: frozen({language: tuple(words) for language, words in by.items()})
            if isinstance(by, dict)
            else frozen({"": tuple(by)})
            for key, by in table.items()
        }
    )


def _known(table: Mapping[str, Any], key: str, place: str) -> Any:
    if key not in table:
        raise ContentError(f"{place}: {key!r} is not listed")
    return table[key]


def _counterpart(data: Mapping[str, Any], entry: Mapping[str, Any], place: str) -> PackCounterpart:
    kind = _known(data["kinds"], entry["kind"], f"{place} counterpart {entry.get('id')}.kind")
    return build(
        PackCounterpart,
        entry,
        f"{place} counterpart {entry.get('id')}",
        tier=kind["tier"],
        counterpart=kind["counterpart"],
    )


def _shared_counterparts(
    data: Mapping[str, Any], name: str, shared: Mapping[str, Any]
) -> list[PackCounterpart]:
    # The charter behind a shared tier was read, the names of its bodies were not checked one by one.
    return [
        _counterpart(
            data,
            {
                "id": f"{name}.{number}",
                "kind": "supranational_tier",
                "name": entry["name"],
                "name_latin": "",
                "name_en": entry["name"],
                "checked": False,
                "source": "",
            },
            f"countries: shared.{name}",
        )
        for number, entry in enumerate(shared["counterparts"], start=1)
    ]


def _shared_legal(shared: Mapping[str, Any]) -> list[LegalNote]:
    notes = []
    for text, source in (("text", "source"), ("ratification_text", "ratification_source")):
        if text in shared:
            notes.append(LegalNote(shared[text], bool(shared["checked"]), shared.get(source, "")))
    return notes


def _step(data: Mapping[str, Any], entry: Mapping[str, Any], place: str) -> AuthorisationStep:
    rule = _known(data["rules"], entry["rule"], f"{place} authorisation.rule")
    table = {**entry, "days": entry["days"] or None}
    return build(AuthorisationStep, table, f"{place} authorisation", authorisation=rule)


def _sources(data: Mapping[str, Any], names: list[str], place: str) -> Mapping[str, PackSource]:
    found: dict[str, PackSource] = {}
    for name in filter(None, names):
        entry = _known(data["sources"], name, f"{place} source")
        found[name] = build(
            PackSource, {**entry, "year": entry["year"] or None}, f"countries: source {name}", id=name
        )
    return frozen(found)
