"""Reading of bundled content files, with translations laid over them by key.

A translation stands beside its file as ``content/<name>.<language>.toml`` and holds one table ``texts`` whose keys are
table, id and field: ``"rule.DO-01.title"``, ``"step.2.purpose"``, ``"field.city.assets.what"``. Lists of texts are
replaced as a whole. What a translation lacks stays as it is.
"""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from citysoft_desktop.base.resources import has_resource, read_text

FOLDER = "content"
_T = TypeVar("_T")

_ID: Mapping[str, Callable[[Mapping[str, Any]], str]] = MappingProxyType(
    {
        "step": lambda e: str(e["number"]),
        "field": lambda e: f"{e['form']}.{e['key']}",
        "risk": lambda e: str(e["category"]),
        "global_param": lambda e: str(e["name"]),
        "param": lambda e: str(e["name"]),
    }
)
# What is no text for readers: ids, codes, conditions for the program, names of files and people's names.
_FIXED = frozenset(
    {
        "id", "key", "form", "number", "category", "kind", "codes", "analyses", "section", "sections", "family",
        "basis", "source", "sources", "public", "default", "condition", "minimum", "check", "object", "priority",
        "target", "example_kind", "content_version", "codebook", "language", "iso2", "structure", "regime", "rule",
        "tier", "counterpart", "url", "author", "schema", "as_of", "uses_shared", "applies_to", "values", "variants",
    }
)  # fmt: skip


class ContentError(ValueError):
    """A content file that cannot be used; the text names the file and the place."""


def load_content(name: str, language: str = "en") -> dict[str, Any]:
    """The tables of ``content/<name>.toml`` in a language. Raises ContentError naming the place of a problem."""
    data = _read(f"{FOLDER}/{name}.toml")
    overlay = f"{FOLDER}/{name}.{language}.toml"
    if language != "en" and language.replace("-", "").isalnum() and has_resource(overlay):
        apply_overlay(data, _read(overlay), overlay)
    return data


def text_keys(data: dict[str, Any]) -> dict[str, str | list[str]]:
    """Every text a translation may replace, by key."""
    return {key: table[field] for key, table, field in _texts(data, "")}


def apply_overlay(data: dict[str, Any], overlay: Mapping[str, Any], name: str) -> None:
    """Put the texts of a translation into the tables. Raises ContentError for a key or kind that does not fit."""
    words = overlay.get("texts")
    if not isinstance(words, dict):
        raise ContentError(f"{name}: there is no table texts")
    places = {key: (table, field) for key, table, field in _texts(data, "")}
    for key, value in words.items():
        if key not in places:
            raise ContentError(f"{name}: texts.{key} names nothing")
        table, field = places[key]
        if not _same_kind(table[field], value):
            raise ContentError(f"{name}: texts.{key} is not of the kind of the text it replaces")
        table[field] = value


def build(cls: type[_T], table: Mapping[str, Any], place: str, **more: object) -> _T:
    """A record of ``cls`` from a table; lists become tuples. Raises ContentError for missing, unknown or wrong keys."""
    known, required, hints = _shape(cast(Hashable, cls))
    given = {**table, **more}
    if unknown := sorted(given.keys() - known):
        raise ContentError(f"{place}: unknown key {', '.join(unknown)}")
    if missing := sorted(required - given.keys()):
        raise ContentError(f"{place}: {', '.join(missing)} is missing")
    made = {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}
    for key, value in made.items():
        if not _fits(value, hints[key]):
            raise ContentError(f"{place}.{key}: is not of the expected kind")
    return cls(**made)


@lru_cache(maxsize=64)
def _shape(cls: Any) -> tuple[frozenset[str], frozenset[str], dict[str, Any]]:
    known = dataclasses.fields(cls)
    required = frozenset(f.name for f in known if f.default is dataclasses.MISSING)
    return frozenset(f.name for f in known), required, get_type_hints(cls)


def items(data: Mapping[str, Any], table: str, place: str) -> list[dict[str, Any]]:
    """A list of tables. Raises ContentError if it is anything else."""
    found = data.get(table, [])
    if not isinstance(found, list) or not all(isinstance(e, dict) for e in found):
        raise ContentError(f"{place}: {table} is not a list of tables")
    return found


def frozen(table: Mapping[str, _T]) -> Mapping[str, _T]:
    """A read-only view of a copy."""
    return MappingProxyType(dict(table))


def _read(name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(read_text(name))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(f"{name}: cannot be read ({error})") from None


def _texts(value: dict[str, Any], prefix: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    for name, entry in value.items():
        key = f"{prefix}{name}"
        if isinstance(entry, dict):
            if name not in ("values", "sources", "source"):
                yield from _texts(entry, f"{key}.")
        elif isinstance(entry, list) and entry and isinstance(entry[0], dict):
            identify = _ID.get(name, _own_id)
            for index, one in enumerate(entry):
                yield from _texts(one, f"{key}.{identify(one) or index}.")
        elif name not in _FIXED and (isinstance(entry, str) or _is_texts(entry)):
            yield key, value, name


def _own_id(entry: Mapping[str, Any]) -> str:
    return str(entry.get("id", ""))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(e, str) for e in value)


def _same_kind(old: object, new: object) -> bool:
    return isinstance(new, str) if isinstance(old, str) else _is_texts(new)


def _fits(value: object, hint: Any) -> bool:
    if hint is Any:
        return True
    origin = get_origin(hint)
    if origin is UnionType:
        return any(_fits(value, one) for one in get_args(hint))
    if origin is tuple:
        return isinstance(value, tuple) and all(_fits(v, get_args(hint)[0]) for v in value)
    if origin is not None:  # a mapping: its entries were read as a table
        return isinstance(value, Mapping)
    if hint is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, bool) is (hint is bool) and isinstance(value, hint)
