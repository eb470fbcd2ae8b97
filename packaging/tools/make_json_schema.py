"""Write the JSON Schema of the JSON export from the records themselves: ``docs/citysoft-plan.schema.json``.

A copy lies in ``resources/schema`` and is shipped. ``--check`` says whether both are what would be written.
"""

from __future__ import annotations

import inspect
import json
import sys
from dataclasses import MISSING, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from citysoft_desktop.domain.codec import FieldSpec, fields_of
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.registry import KINDS, POINTERS, REFERENCES, SINGLETONS
from citysoft_desktop.services.json_plan import FORMAT, SCHEMA
from citysoft_desktop.services.record_words import RECORD_WORDS

ROOT = Path(__file__).resolve().parents[2]
NAME = "citysoft-plan.schema.json"
TARGETS = (ROOT / "docs" / NAME, ROOT / "resources" / "schema" / NAME)
DIALECT = "https://json-schema.org/draft/2020-12/schema"  # a name; nothing is fetched
_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_SHARED: dict[str, Any] = {
    "id": {"type": "string", "pattern": f"^{_ID}$", "description": "UUID of a record."},
    "pointer": {
        "type": "string",
        "pattern": f"^({_ID})?$",
        "description": "UUID of another record of this file; empty = none.",
    },
    "date": {
        "type": "string",
        "pattern": r"^(|\?|\.\.|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$",
        "description": "A day, a month or a year as known; ? = unknown (somebody looked and could not tell);"
        " .. = expressly without an end; empty = not entered.",
    },
    "decimal": {
        "type": ["string", "null"],
        "pattern": r"^(-?[0-9]{1,40}(\.[0-9]{1,40})?)?$",
        "description": "An exact decimal number as text; null = not entered.",
    },
    "list": {
        "type": "string",
        "pattern": r"^(|\[.*\])$",
        "contentMediaType": "application/json",
        "contentSchema": {"type": "array", "items": {"type": "string"}},
        "description": "A JSON array of texts, written as text; empty = no entry.",
    },
    "yes_no": {"type": ["integer", "boolean"], "minimum": 0, "maximum": 1, "description": "1 = yes, 0 = no."},
}
_PLAIN = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "integer?": {"type": ["integer", "null"]},
    "real?": {"type": ["number", "null"]},
}


def schema() -> dict[str, Any]:
    """The whole schema (JSON Schema, draft 2020-12)."""
    return {
        "$schema": DIALECT,
        "title": "CitySoft plan, JSON export",
        "description": "Every record of every kind of a plan, without the history. Coded fields hold slugs of the"
        " codebook that the record of kind codebook carries; the code unknown means that somebody looked and could"
        " not tell, an empty text that nothing was entered. A file that fits may still be refused: ids must be unique"
        " and pointers must lead to a record of the file.",
        "type": "object",
        "required": ["format", "schema", "records"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "schema": {"type": "integer", "minimum": 1, "maximum": SCHEMA},
            "records": {
                "type": "object",
                "additionalProperties": False,
                "properties": {kind: _table(kind) for kind in sorted(KINDS)},
            },
        },
        "$defs": {**_SHARED, **{f"kind_{kind}": _record(kind) for kind in sorted(KINDS)}},
    }


def _table(kind: str) -> dict[str, Any]:
    table: dict[str, Any] = {"type": "array", "items": {"$ref": f"#/$defs/kind_{kind}"}}
    if kind in SINGLETONS:
        table["maxItems"] = 1
    return table


def _record(kind: str) -> dict[str, Any]:
    return {
        "title": RECORD_WORDS[f"kind.{kind}"],
        "description": " ".join((inspect.getdoc(KINDS[kind]) or "").split()).replace("``", ""),
        "type": "object",
        "required": ["id"],
        "additionalProperties": False,
        "properties": {spec.name: _field(kind, spec) for spec in fields_of(kind)},
    }


def _field(kind: str, spec: FieldSpec) -> dict[str, Any]:
    words = RECORD_WORDS.get(f"{kind}.{spec.name}") or RECORD_WORDS.get(f"field.{spec.name}")
    made = {"title": words} if words else {}
    owned = {(ref.kind, ref.field) for ref in REFERENCES if ref.owned}
    if spec.name == "id" or (kind, spec.name) in owned:
        return {**made, "$ref": "#/$defs/id"}
    if (kind, spec.name) in POINTERS:
        return {**made, "$ref": "#/$defs/pointer"}
    if spec.annotation is FuzzyDate:
        return {**made, "$ref": "#/$defs/date"}
    if spec.annotation == Decimal | None:
        return {**made, "$ref": "#/$defs/decimal"}
    if spec.annotation == tuple[str, ...]:
        return {**made, "$ref": "#/$defs/list"}
    if spec.storage == "bool":
        return {**made, "$ref": "#/$defs/yes_no"}
    default = next(field.default for field in fields(KINDS[kind]) if field.name == spec.name)
    given = {} if default is MISSING else {"default": default}
    return {**made, **_PLAIN[spec.storage], **given}


def text() -> str:
    """The content of the file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Write or check."""
    made = text()
    if "--check" in arguments:
        wrong = [t for t in TARGETS if not t.is_file() or t.read_text(encoding="utf-8") != made]
        for target in wrong:
            sys.stdout.write(f"{target.relative_to(ROOT)} differs; run this without --check\n")
        return 1 if wrong else 0
    for target in TARGETS:
        target.parent.mkdir(exist_ok=True)
        target.write_text(made, encoding="utf-8", newline="\n")
        sys.stdout.write(f"wrote {target.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
