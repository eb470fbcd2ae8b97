"""Words of a framework by key, and the overlays that put another language in their place.

Works on any framework record by the names of its fields, so that a field added later is translatable as soon as its
name is listed here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from citysoft_desktop.domain import framework_schema as schema

_WORDS = (
    "label",
    "definition",
    "code_when",
    "example",
    "hint",
    "guidance",
    "origin_note",
    "text",
    "counts_when",
)
_TABLES = (
    ("family", "families"), ("type", "types"), ("lens", "lenses"), ("dimension", "dimensions"),
    ("guidance", "guidance"), ("object", "objects"), ("minimum", "minimum_record"),
)  # fmt: skip
_META = ("title", "status_note", "printed_note")


def texts(framework: Any) -> Iterator[tuple[str, str]]:
    """Key and text of everything a translation may replace."""
    for word in _META:
        yield f"meta.{word}", getattr(framework, word)
    for kind, label in framework.example_kinds.items():
        yield f"example_kind.{kind}", label
    for prefix, table in _TABLES:
        for record in getattr(framework, table):
            name = record.key if prefix == "dimension" else record.slug
            yield from _words_of(record, f"{prefix}.{name}")
            inner = {"lens": "dimensions", "dimension": "codes"}.get(prefix)
            for code in getattr(record, inner) if inner else ():
                yield from _words_of(code, f"code.{name}.{code.slug}")


def _words_of(record: Any, place: str) -> Iterator[tuple[str, str]]:
    for field in fields(record):
        if field.name in _WORDS and getattr(record, field.name):
            yield f"{place}.{field.name}", getattr(record, field.name)


def overlay_problems(framework: Any, data: object) -> list[str]:
    """Every problem of an overlay, each naming its place; an empty list if it can be laid over the framework."""
    if not isinstance(data, dict):
        return ["the file: is not a table of keys and values"]
    problems = [f"{key}: unknown key" for key in data if key not in ("id", "version", "language", "texts")]
    for key, expected in (("id", framework.id), ("version", framework.version)):
        if data.get(key) != expected:
            problems.append(f"{key}: {schema.shown(data.get(key))} is not {schema.shown(expected)}")
    if not isinstance(data.get("language"), str) or not schema.LANGUAGE.match(data["language"]):
        problems.append(f"language: {schema.shown(data.get('language'))} is not a language code")
    words = data.get("texts")
    if not isinstance(words, dict):
        return [*problems, "texts: is not a table of texts"]
    known = dict(texts(framework))
    for key, value in words.items():
        short = key.endswith((".label", ".hint", "meta.title")) or key.startswith("example_kind.")
        if key not in known:
            problems.append(f"texts.{key}: names nothing in {framework.id} {framework.version}")
        else:
            problems.extend(schema.text_problems(value, f"texts.{key}", short=short))
    return problems


def reworded(framework: Any, words: Mapping[str, str]) -> Any:
    """The framework with the words of an overlay; records without a word in it stay the same objects."""

    def one(record: Any, place: str) -> Any:
        changes = {f.name: words[f"{place}.{f.name}"] for f in fields(record) if f"{place}.{f.name}" in words}
        return replace(record, **changes) if changes else record

    changed: dict[str, Any] = {w: words[f"meta.{w}"] for w in _META if f"meta.{w}" in words}
    changed["example_kinds"] = {
        k: words.get(f"example_kind.{k}", v) for k, v in framework.example_kinds.items()
    }
    for prefix, table in _TABLES:
        records = []
        for old in getattr(framework, table):
            name = old.key if prefix == "dimension" else old.slug
            record = one(old, f"{prefix}.{name}")
            if inner := {"lens": "dimensions", "dimension": "codes"}.get(prefix):
                codes = tuple(one(code, f"code.{name}.{code.slug}") for code in getattr(old, inner))
                record = replace(record, **{inner: codes})
            records.append(record)
        changed[table] = tuple(records)
    return replace(framework, **changed)
