"""The codebook: families, types, lenses, dimensions, codes, guidance and sources, as one versioned data file.

The bundled file ``resources/frameworks/citysoft-1.0.json`` is an operationalisation derived from an article's
abstract and neighbouring literature; nothing in it is presented as the article's own categories. Any other file of
the same shape can take its place. Each plan carries a copy (``to_json``), so that it explains itself.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from citysoft_desktop.base.resources import has_resource, read_text
from citysoft_desktop.domain import framework_schema as schema
from citysoft_desktop.domain import framework_texts as texts
from citysoft_desktop.domain.framework_records import (
    ActivityType,
    Code,
    Dimension,
    Family,
    Guidance,
    Lens,
    MinimumField,
    ObjectType,
    Source,
)

__all__ = [
    "BUILTIN", "Framework", "FrameworkError", "builtin_framework", "builtin_in", "load_framework",
    "ActivityType", "Code", "Dimension", "Family", "Guidance", "Lens", "MinimumField", "ObjectType", "Source",
]  # fmt: skip

BUILTIN = "frameworks/citysoft-1.0.json"
_T = TypeVar("_T")


class FrameworkError(ValueError):
    """A framework file that cannot be used. ``problems`` lists every problem, each naming its place."""

    def __init__(self, name: str, problems: list[str]) -> None:
        self.name = name
        self.problems = tuple(problems)
        listed = problems[: schema.MAX_PROBLEMS]
        more = len(problems) - len(listed)
        super().__init__(
            "\n".join(
                [f"{name}: {len(problems)} problem(s)", *listed] + ([f"and {more} more"] if more else [])
            )
        )


@dataclass(frozen=True)
class Framework:
    """A whole codebook. Lookups raise KeyError naming what was asked for, except ``label``, which never fails."""

    id: str
    version: str
    language: str
    title: str
    status_note: str
    printed_note: str
    example_kinds: Mapping[str, str]
    families: tuple[Family, ...]
    types: tuple[ActivityType, ...]
    lenses: tuple[Lens, ...]
    dimensions: tuple[Dimension, ...]
    minimum_record: tuple[MinimumField, ...]
    base_sources: tuple[str, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    objects: tuple[ObjectType, ...] = ()
    sources: tuple[Source, ...] = ()

    def __hash__(self) -> int:
        return hash((self.id, self.version, self.language, self.digest))

    # -- lookups -------------------------------------------------------------------------------------

    def type(self, slug: str) -> ActivityType:
        """The activity type of this slug."""
        return _found(self._types, slug, "activity type")

    def has_type(self, slug: str) -> bool:
        """Whether there is an activity type of this slug."""
        return slug in self._types

    def family(self, name: str) -> Family:
        """The family of this letter ("A") or slug ("bilateral")."""
        return _found(self._families, name, "family")

    def types_in(self, family: str) -> tuple[ActivityType, ...]:
        """The types of a family, given by letter or slug, in the order of the file."""
        slug = self.family(family).slug
        return tuple(t for t in self.types if t.family == slug)

    def lens(self, slug: str) -> Lens:
        """The lens ``diplomacy`` or ``branding``."""
        return _found(self._lenses, slug, "lens")

    def lens_of(self, code: str) -> Lens:
        """The lens a lens dimension such as ``security`` belongs to."""
        return _found(self._lens_of, code, "lens dimension")

    def dimension(self, key: str) -> Dimension:
        """The dimension of this key or alias (``counterpart`` is an alias of ``actor_kind``)."""
        return _found(self._dimensions, key, "dimension")

    def has_dimension(self, key: str) -> bool:
        """Whether there is a dimension of this key or alias."""
        return key in self._dimensions

    def codes(self, dimension: str) -> tuple[Code, ...]:
        """The codes of a dimension, or the dimensions of a lens, in the order of the file."""
        if dimension in self._lenses:
            return self._lenses[dimension].dimensions
        return self.dimension(dimension).codes

    def code(self, dimension: str, slug: str | int) -> Code:
        """A code by slug or, where codes are numbers, by number: ``code("strength", 3)``, ``code("grade", "A")``."""
        table = self._codes.get(dimension)
        if table is None:
            table = self._codes[self.dimension(dimension).key]
        name = str(slug)
        return table[name] if name in table else _found(table, name.lower(), f"code of {dimension}")

    def has_code(self, dimension: str, slug: str | int) -> bool:
        """Whether ``code`` would find it."""
        try:
            self.code(dimension, slug)
        except KeyError:
            return False
        return True

    def label(self, dimension: str, slug: str | int) -> str:
        """The words for a code; ``dimension`` may also be ``type``, ``family`` or a lens. Unknown codes print as they are."""
        name = str(slug)
        if dimension == "type" and name in self._types:
            return self._types[name].label
        if dimension == "family" and name in self._families:
            return self._families[name].label
        if dimension == "lens" and name in self._lenses:
            return self._lenses[name].label
        return self.code(dimension, slug).label if self.has_code(dimension, slug) else name

    def has_reference(self, reference: str) -> bool:
        """Whether a reference such as ``mode:none``, ``type:sister_city`` or ``strength:0`` names something."""
        dimension, _, slug = reference.partition(":")
        if dimension in ("type", "family", "lens"):
            tables: dict[str, Mapping[str, object]] = {
                "type": self._types,
                "family": self._families,
                "lens": self._lenses,
            }
            return slug in tables[dimension]
        return self.has_code(dimension, slug)

    def source(self, source_id: str) -> Source:
        """The source of this id."""
        return _found(self._sources, source_id, "source")

    def rule(self, slug: str) -> Guidance:
        """A step of the protocol or a rule of coding, such as ``scope``."""
        return _found({g.slug: g for g in self.guidance}, slug, "guidance")

    # -- copies --------------------------------------------------------------------------------------

    @cached_property
    def _json(self) -> str:
        data = {"schema": schema.FORMAT, **_plain(self)}
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def to_json(self) -> str:
        """The whole framework as canonical JSON (sorted keys, no spaces); equal frameworks give equal texts."""
        return self._json

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits."""
        return hashlib.sha256(self._json.encode("utf-8")).hexdigest()

    @staticmethod
    def from_json(text: str) -> Framework:
        """The framework of a text made by ``to_json``. Raises FrameworkError."""
        return _from_text(text)

    # -- translations --------------------------------------------------------------------------------

    def text_keys(self) -> dict[str, str]:
        """Every text a translation may replace, by key: ``type.sister_city.label``, ``code.mode.none.definition``."""
        return dict(texts.texts(self))

    def translated(self, text: str, *, name: str) -> Framework:
        """This framework with the words of an overlay: ``{"id", "version", "language", "texts": {key: text}}``.

        Codes, structure and sources stay; a text the overlay lacks stays in its own language. Raises FrameworkError
        for another id or version, a key that names nothing, and a text that is empty, too long or no text.
        """
        data = _parse(text, name)
        problems = texts.overlay_problems(self, data)
        if problems:
            raise FrameworkError(name, problems)
        assert isinstance(data, dict)
        words: Mapping[str, str] = data["texts"]
        changed: Framework = texts.reworded(self, words)
        return replace(changed, language=str(data["language"]))

    # -- indexes -------------------------------------------------------------------------------------

    @cached_property
    def _types(self) -> dict[str, ActivityType]:
        return {t.slug: t for t in self.types}

    @cached_property
    def _families(self) -> dict[str, Family]:
        return {**{f.slug: f for f in self.families}, **{f.letter: f for f in self.families}}

    @cached_property
    def _lenses(self) -> dict[str, Lens]:
        return {lens.slug: lens for lens in self.lenses}

    @cached_property
    def _lens_of(self) -> dict[str, Lens]:
        return {code.slug: lens for lens in self.lenses for code in lens.dimensions}

    @cached_property
    def _dimensions(self) -> dict[str, Dimension]:
        return {name: d for d in self.dimensions for name in (d.key, *d.aliases)}

    @cached_property
    def _codes(self) -> dict[str, dict[str, Code]]:
        tables: dict[str, dict[str, Code]] = {}
        for key, codes in [
            *((lens.slug, lens.dimensions) for lens in self.lenses),
            *((d.key, d.codes) for d in self.dimensions),
        ]:
            numbers = {str(code.value): code for code in codes if code.value is not None}
            tables[key] = {**numbers, **{code.slug: code for code in codes}}
        return tables

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {s.id: s for s in self.sources}


_INNER: Mapping[str, Any] = {
    "families": Family,
    "types": ActivityType,
    "lenses": Lens,
    "minimum_record": MinimumField,
    "guidance": Guidance,
    "objects": ObjectType,
    "sources": Source,
    "codes": Code,
}


def load_framework(text: str, *, name: str) -> Framework:
    """Read and check a framework file, JSON or (if ``name`` ends in .toml) TOML.

    Raises FrameworkError with all problems, each naming its place ("types[3].slug: ...").
    """
    data = _parse(text, name)
    problems = schema.check(data)
    if problems:
        raise FrameworkError(name, problems)
    assert isinstance(data, dict)
    built = _build(Framework, {key: value for key, value in data.items() if key != "schema"})
    assert isinstance(built, Framework)
    return built


@lru_cache(maxsize=1)
def builtin_framework() -> Framework:
    """The framework shipped with the program, in English."""
    return load_framework(read_text(BUILTIN), name=BUILTIN)


@lru_cache(maxsize=4)
def builtin_in(language: str) -> Framework:
    """The shipped framework in the words of a language; English where no translation is bundled."""
    overlay = BUILTIN.replace(".json", f".{language}.json")
    base = builtin_framework()
    if language == base.language or not language.replace("-", "").isalnum() or not has_resource(overlay):
        return base
    return base.translated(read_text(overlay), name=overlay)


@lru_cache(maxsize=4)
def _from_text(text: str) -> Framework:
    return load_framework(text, name="codebook of the plan")


def _found(table: Mapping[str, _T], key: str, kind: str) -> _T:
    try:
        return table[key]
    except KeyError:
        raise KeyError(f"no {kind} {key!r}") from None


def _parse(text: str, name: str) -> object:
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > schema.MAX_BYTES:
        raise FrameworkError(name, [f"the file: has {size} bytes, more than {schema.MAX_BYTES}"])
    try:
        if name.lower().endswith(".toml"):
            return tomllib.loads(text)
        return json.loads(
            text.removeprefix("\ufeff"), object_pairs_hook=_no_doubles, parse_constant=_no_constant
        )
    except RecursionError:
        raise FrameworkError(name, ["the file: is nested too deeply"]) from None
    except ValueError as error:
        raise FrameworkError(name, [f"the file: cannot be read ({error})"]) from None


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        names = [key for key, _ in pairs]
        raise ValueError(f"key {next(n for n in names if names.count(n) > 1)!r} occurs twice in one table")
    return table


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is not allowed")


def _build(cls: Any, data: Mapping[str, Any]) -> Any:
    made: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, list):
            inner = (Code if cls is Lens else Dimension) if key == "dimensions" else _INNER.get(key)
            made[key] = tuple(_build(inner, v) if isinstance(v, dict) else v for v in value)
        else:
            made[key] = value
    return cls(**made)


def _plain(record: Any) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.default is not MISSING and value == field.default:
            continue
        if isinstance(value, tuple):
            value = [_plain(v) if is_dataclass(v) else v for v in value]
        elif isinstance(value, Mapping):
            value = dict(value)
        data[field.name] = value
    return data
