"""The shape of a framework file and the check of what was read, before anything is built from it.

Hand-written on purpose: one pass over plain dicts and lists that collects every problem with its place, such as
``types[3].slug: "Sister City" is not a slug``. Nothing here raises on bad content.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

FORMAT = 1
"""Version of the file format; a file of another format is refused."""

MAX_BYTES = 10_000_000
MAX_LABEL = 200
MAX_TEXT = 4_000
MAX_PROBLEMS = 200
"""More problems than this are counted and not listed: nobody reads on."""

SLUG = re.compile(r"[a-z][a-z0-9_]{0,63}\Z")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SOURCE_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,31}\Z")
_LETTER = re.compile(r"[A-Z]\Z")
_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,2}\Z")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
_DOI = re.compile(r"10\.[0-9]{4,9}/\S{1,200}\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,500}\Z")

_PATTERNS: Mapping[str, tuple[re.Pattern[str], str]] = {
    "slug": (SLUG, "is not a slug (small letters, digits and _, beginning with a letter)"),
    "source_id": (_SOURCE_ID, "is not a source id"),
    "letter": (_LETTER, "is not one capital letter"),
    "version": (_VERSION, "is not a version such as 1.0"),
    "language": (LANGUAGE, "is not a language code"),
    "doi": (_DOI, "is not a DOI"),
    "address": (_ADDRESS, "is not a web address"),
}


@dataclass(frozen=True, slots=True)
class Key:
    """What a key of the file may hold.

    ``kind`` is one of: a name of a pattern above, ``label``, ``text``, ``int``, ``bool``, ``choice``, ``slugs``,
    ``source_ids``, ``words`` (a table of texts) or ``items`` (a list of tables).
    """

    kind: str
    required: bool = True
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()
    items: Mapping[str, Key] | None = None


EXAMPLE_KINDS = ("real", "reading", "general_knowledge", "illustrative")
_ORIGIN = Key("choice", choices=("own", "literature"))
_EXAMPLE = {"example": Key("text", False), "example_kind": Key("choice", False, choices=EXAMPLE_KINDS)}

CODE: Mapping[str, Key] = {
    "slug": Key("slug"),
    "label": Key("label"),
    "definition": Key("text"),
    "code_when": Key("text"),
    **_EXAMPLE,
    "hint": Key("label", False),
    "value": Key("int", False, 0, 999),
    "parent": Key("slug", False),
    "group": Key("slug", False),
    "needs_evidence": Key("bool", False),
    "sources": Key("source_ids", False, high=20),
}
TYPE: Mapping[str, Key] = {
    "slug": Key("slug"),
    "family": Key("slug"),
    "label": Key("label"),
    "definition": Key("text"),
    "code_when": Key("text"),
    **_EXAMPLE,
    "hints": Key("slugs", False, high=10),
    "sources": Key("source_ids", False, high=20),
}
FAMILY: Mapping[str, Key] = {
    "slug": Key("slug"),
    "letter": Key("letter"),
    "label": Key("label"),
    "definition": Key("text"),
}
LENS: Mapping[str, Key] = {
    "slug": Key("slug"),
    "label": Key("label"),
    "definition": Key("text"),
    "guidance": Key("text", False),
    "origin": _ORIGIN,
    "origin_note": Key("text", False),
    "sources": Key("source_ids", False, high=20),
    "dimensions": Key("items", low=1, high=24, items=CODE),
}
DIMENSION: Mapping[str, Key] = {
    "key": Key("slug"),
    "label": Key("label"),
    "definition": Key("text"),
    "multi": Key("bool"),
    "unknown_allowed": Key("bool"),
    "guidance": Key("text", False),
    "origin": _ORIGIN,
    "origin_note": Key("text", False),
    "sources": Key("source_ids", False, high=20),
    "codes": Key("items", low=1, high=500, items=CODE),
    "default": Key("slug", False),
    "max_codes": Key("int", False, 1, 500),
    "chain": Key("choice", False, choices=("resource", "instrument", "reception", "outcome")),
    "optional": Key("bool", False),
    "aliases": Key("slugs", False, high=10),
}
SOURCE: Mapping[str, Key] = {
    "id": Key("source_id"),
    "author": Key("label", False),
    "year": Key("int", False, 1000, 2999),
    "title": Key("text"),
    "container": Key("text", False),
    "doi": Key("doi", False),
    "address": Key("address", False),
    "not_reread": Key("bool", False),
    "note": Key("text", False),
}
GUIDANCE: Mapping[str, Key] = {
    "slug": Key("slug"),
    "label": Key("label"),
    "text": Key("text"),
    "kind": Key("choice", choices=("protocol", "rule")),
    "sources": Key("source_ids", False, high=20),
}
OBJECT: Mapping[str, Key] = {
    "slug": Key("slug"),
    "label": Key("label"),
    "definition": Key("text"),
    "group": Key("choice", choices=("inventory", "strategy")),
}
MINIMUM: Mapping[str, Key] = {"slug": Key("slug"), "label": Key("label"), "counts_when": Key("text")}

ROOT: Mapping[str, Key] = {
    "schema": Key("int", low=FORMAT, high=FORMAT),
    "id": Key("slug"),
    "version": Key("version"),
    "language": Key("language"),
    "title": Key("label"),
    "status_note": Key("text"),
    "printed_note": Key("text"),
    "base_sources": Key("source_ids", False, high=20),
    "example_kinds": Key("words", choices=EXAMPLE_KINDS),
    "families": Key("items", low=1, high=26, items=FAMILY),
    "types": Key("items", low=1, high=500, items=TYPE),
    "lenses": Key("items", low=1, high=10, items=LENS),
    "dimensions": Key("items", low=1, high=200, items=DIMENSION),
    "guidance": Key("items", False, high=200, items=GUIDANCE),
    "objects": Key("items", False, high=100, items=OBJECT),
    "minimum_record": Key("items", low=1, high=50, items=MINIMUM),
    "sources": Key("items", False, high=1000, items=SOURCE),
}


def shown(value: object) -> str:
    """A value as an error message shows it: short, on one line."""
    text = repr(value) if not isinstance(value, str) else f'"{value}"'
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:57] + "..."


def bad_characters(text: str) -> bool:
    """Whether a text holds control characters other than line feed and tab, or lone surrogates."""
    return _CONTROL.search(text) is not None


def text_problems(value: object, place: str, *, short: bool) -> list[str]:
    """What is wrong with a text: no text, empty, too long, control characters."""
    return list(_string(value, place, Key("label" if short else "text")))


def check(data: object) -> list[str]:
    """Every problem of a framework file, each naming its place; an empty list if the file can be used."""
    if not isinstance(data, dict):
        return ["the file: is not a table of keys and values"]
    problems = list(_table(data, "", ROOT))
    if not problems:  # references are only worth following in a file of the right shape
        problems = [*_unique(data), *_references(data)]
    return problems


def _table(data: Mapping[str, Any], place: str, keys: Mapping[str, Key]) -> Iterator[str]:
    prefix = f"{place}." if place else ""
    for name in data:
        if name not in keys:
            yield f"{prefix}{name if isinstance(name, str) else shown(name)}: unknown key"
    for name, key in keys.items():
        if name in data:
            yield from _value(data[name], f"{prefix}{name}", key)
        elif key.required:
            yield f"{prefix}{name}: is missing"


def _value(value: object, place: str, key: Key) -> Iterator[str]:
    kind = key.kind
    if kind == "int":
        if isinstance(value, bool) or not isinstance(value, int) or not key.low <= value <= key.high:
            yield f"{place}: {shown(value)} is not a whole number from {key.low} to {key.high}"
    elif kind == "bool":
        if not isinstance(value, bool):
            yield f"{place}: {shown(value)} is not true or false"
    elif kind in ("slugs", "source_ids"):
        yield from _names(value, place, key)
    elif kind == "words":
        yield from _words(value, place, key)
    elif kind == "items":
        yield from _items(value, place, key)
    else:
        yield from _string(value, place, key)


def _string(value: object, place: str, key: Key) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{place}: {shown(value)} is not a text"
        return
    if key.kind == "choice":
        if value not in key.choices:
            yield f"{place}: {shown(value)} is not one of {', '.join(key.choices)}"
    elif key.kind in _PATTERNS:
        pattern, message = _PATTERNS[key.kind]
        if not pattern.match(value):
            yield f"{place}: {shown(value)} {message}"
    else:
        limit = MAX_LABEL if key.kind == "label" else MAX_TEXT
        if key.required and not value.strip():
            yield f"{place}: is empty"
        if len(value) > limit:
            yield f"{place}: has {len(value)} characters, more than {limit}"
        if bad_characters(value):
            yield f"{place}: holds a control character"


def _names(value: object, place: str, key: Key) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{place}: {shown(value)} is not a list"
        return
    if len(value) > key.high:
        yield f"{place}: has {len(value)} entries, more than {key.high}"
        return
    one = Key("slug" if key.kind == "slugs" else "source_id")
    for index, entry in enumerate(value):
        yield from _string(entry, f"{place}[{index}]", one)
    yield from _twice((str(entry) for entry in value), place)


def _words(value: object, place: str, key: Key) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place}: {shown(value)} is not a table of texts"
        return
    yield from _table(value, place, {name: Key("label") for name in key.choices})


def _items(value: object, place: str, key: Key) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{place}: {shown(value)} is not a list of tables"
        return
    if not key.low <= len(value) <= key.high:
        yield f"{place}: has {len(value)} entries; {key.low} to {key.high} are allowed"
        return
    for index, entry in enumerate(value):
        if isinstance(entry, dict):
            yield from _table(entry, f"{place}[{index}]", key.items or {})
        else:
            yield f"{place}[{index}]: {shown(entry)} is not a table"


def _twice(names: Iterable[object], place: str, leaf: str = "") -> Iterator[str]:
    seen: dict[object, int] = {}
    for index, name in enumerate(names):
        if name in seen:
            yield f"{place}[{index}]{leaf}: {shown(name)} occurs twice, first at {place}[{seen[name]}]"
        else:
            seen[name] = index


def _unique(data: Mapping[str, Any]) -> Iterator[str]:
    for table in ("families", "types", "lenses", "guidance", "objects", "minimum_record"):
        yield from _twice((e["slug"] for e in data.get(table, ())), table, ".slug")
    yield from _twice((e["letter"] for e in data["families"]), "families", ".letter")
    yield from _twice((e["id"] for e in data.get("sources", ())), "sources", ".id")
    yield from _twice((e["key"] for e in data["dimensions"]), "dimensions", ".key")
    taken = {"type", "family", *(e["slug"] for e in data["lenses"])}
    taken.update(e["key"] for e in data["dimensions"])
    for i, dimension in enumerate(data["dimensions"]):
        place = f"dimensions[{i}]"
        if dimension["key"] in ("type", "family") or any(
            dimension["key"] == e["slug"] for e in data["lenses"]
        ):
            yield f"{place}.key: {shown(dimension['key'])} is the name of something else"
        for k, alias in enumerate(dimension.get("aliases", ())):
            if alias in taken:
                yield f"{place}.aliases[{k}]: {shown(alias)} is the name of something else"
            taken.add(alias)
        codes = dimension["codes"]
        yield from _twice((c["slug"] for c in codes), f"{place}.codes", ".slug")
        valued = [(k, c["value"]) for k, c in enumerate(codes) if "value" in c]
        seen: set[int] = set()
        for k, value in valued:
            if value in seen:
                yield f"{place}.codes[{k}].value: {value} occurs twice"
            seen.add(value)
    lens_codes: dict[str, str] = {}
    for i, lens in enumerate(data["lenses"]):
        for k, code in enumerate(lens["dimensions"]):
            place = f"lenses[{i}].dimensions[{k}].slug"
            if code["slug"] in lens_codes:
                yield f"{place}: {shown(code['slug'])} occurs twice, first at {lens_codes[code['slug']]}"
            lens_codes.setdefault(code["slug"], place)


def _references(data: Mapping[str, Any]) -> Iterator[str]:
    sources = {e["id"] for e in data.get("sources", ())}
    families = {e["slug"] for e in data["families"]}
    lenses = {e["slug"] for e in data["lenses"]}

    def cited(entry: Mapping[str, Any], place: str, key: str = "sources") -> Iterator[str]:
        for k, name in enumerate(entry.get(key, ())):
            if name not in sources:
                yield f"{place}{key}[{k}]: there is no source {shown(name)}"

    yield from cited(data, "", "base_sources")
    for i, entry in enumerate(data["types"]):
        yield from cited(entry, f"types[{i}].")
        if entry["family"] not in families:
            yield f"types[{i}].family: there is no family {shown(entry['family'])}"
        for k, hint in enumerate(entry.get("hints", ())):
            if hint not in lenses:
                yield f"types[{i}].hints[{k}]: there is no lens {shown(hint)}"
    for table, inner in (("lenses", "dimensions"), ("dimensions", "codes")):
        for i, entry in enumerate(data[table]):
            yield from cited(entry, f"{table}[{i}].")
            slugs = {c["slug"] for c in entry[inner]}
            for k, code in enumerate(entry[inner]):
                place = f"{table}[{i}].{inner}[{k}]."
                yield from cited(code, place)
                if "parent" in code and (code["parent"] not in slugs or code["parent"] == code["slug"]):
                    yield f"{place}parent: there is no other code {shown(code['parent'])} in this list"
            if "default" in entry and entry["default"] not in slugs:
                yield f"{table}[{i}].default: there is no code {shown(entry['default'])} in this list"
    for i, entry in enumerate(data.get("guidance", ())):
        yield from cited(entry, f"guidance[{i}].")
