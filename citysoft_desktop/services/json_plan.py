"""A whole plan as JSON and back: every record of every kind, without the history.

Reading is strict: unknown kinds and fields, doubled keys, NaN, deep nesting and pointers to nowhere are refused, and
all errors of a file are told at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Citation, CustomValue
from citysoft_desktop.domain.codec import fields_of, from_row, to_row
from citysoft_desktop.domain.errors import FileProblem, ValidationError
from citysoft_desktop.domain.ids import is_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS, REFERENCES, SINGLETONS
from citysoft_desktop.services.ports import UnitOfWork

FORMAT = "citysoft-plan"
SCHEMA = 1
MAX_BYTES = 100 * 1024 * 1024
MAX_DEPTH = 64
MAX_ERRORS = 100
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)


# -- writing ----------------------------------------------------------------------------------------------


def plan_json(plan: Plan, *, include_persons: bool = False) -> str:
    """The plan as canonical JSON: keys sorted, records in their order, one line per record.

    Contacts of persons are left out unless asked for.
    """
    lines = ["{", f'"format": "{FORMAT}",', '"records": {']
    kinds = [kind for kind in sorted(KINDS) if kind != "person" or include_persons]
    for number, kind in enumerate(kinds):
        records = sorted(plan.records(kind).values(), key=lambda record: (record.position, record.id))
        rows = [
            json.dumps(to_row(record), ensure_ascii=False, sort_keys=True, allow_nan=False)
            for record in records
        ]
        body = "[\n" + ",\n".join(rows) + "\n]" if rows else "[]"
        lines.append(f'"{kind}": {body}' + ("," if number < len(kinds) - 1 else ""))
    lines += ["},", f'"schema": {SCHEMA}', "}", ""]
    return "\n".join(lines)


# -- reading ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """Records of a JSON export by kind, in their order."""

    name: str
    records: Mapping[str, tuple[Record, ...]]


def parse_plan(data: bytes, name: str) -> PlanDocument:
    """Read an export made by ``plan_json``.

    Raises:
        FileProblem: ``json.too_large``, ``json.too_deep``, ``json.damaged`` (with line and column),
            ``json.unreadable``, ``json.duplicate``, ``json.number``, ``json.not_a_plan``, ``json.newer``, or ``json.invalid`` whose ``errors`` lists what is
            wrong with which record.
    """
    if len(data) > MAX_BYTES:
        raise FileProblem("json.too_large", name=name, limit=MAX_BYTES // (1024 * 1024))
    if depth(data) > MAX_DEPTH:
        raise FileProblem("json.too_deep", name=name, limit=MAX_DEPTH)
    try:
        document = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_number,
        )
    except _Refused as problem:
        raise FileProblem(problem.code, name=name, text=problem.text) from problem
    except json.JSONDecodeError as problem:
        raise FileProblem("json.damaged", name=name, line=problem.lineno, column=problem.colno) from problem
    except (UnicodeDecodeError, ValueError, RecursionError) as problem:
        raise FileProblem("json.unreadable", name=name) from problem
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise FileProblem("json.not_a_plan", name=name)
    schema = document.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise FileProblem("json.not_a_plan", name=name)
    if schema > SCHEMA:
        raise FileProblem("json.newer", name=name, schema=schema)
    errors: list[str] = [f"{key}: unknown" for key in sorted(set(document) - {"format", "schema", "records"})]
    return document_of(document.get("records"), name, errors)


def document_of(tables: Any, name: str, errors: list[str]) -> PlanDocument:
    """Records of plain rows by kind, every row and pointer checked; ``errors`` are those found before.

    Raises:
        FileProblem: ``json.invalid`` whose ``errors`` lists what is wrong with which record.
    """
    records = _records(tables, errors)
    _check_pointers(records, errors)
    if errors:
        raise FileProblem("json.invalid", name=name, count=len(errors), errors=errors[:MAX_ERRORS])
    return PlanDocument(name, records)


class _Refused(ValueError):
    def __init__(self, code: str, text: str) -> None:
        super().__init__(code)
        self.code = code
        self.text = text[:80]


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _Refused("json.duplicate", next(name for name in names if names.count(name) > 1))
    return found


def _no_constant(text: str) -> Any:
    raise _Refused("json.number", text)


def _number(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise _Refused("json.number", text)
    return value


def depth(data: bytes) -> int:
    """Deepest nesting of brackets outside strings."""
    deepest = current = 0
    for match in _TOKEN.finditer(data):
        first = match.group()[0]
        if first in b"[{":
            current += 1
            deepest = max(deepest, current)
            if deepest > MAX_DEPTH:
                return deepest
        elif first in b"]}":
            current -= 1
    return deepest


def _records(tables: Any, errors: list[str]) -> dict[str, tuple[Record, ...]]:
    if not isinstance(tables, dict):
        errors.append("records: missing")
        return {}
    found: dict[str, tuple[Record, ...]] = {}
    for kind, rows in tables.items():
        if kind not in KINDS:
            errors.append(f"records.{kind}: unknown kind")
        elif not isinstance(rows, list):
            errors.append(f"records.{kind}: not a list")
        else:
            if kind in SINGLETONS and len(rows) > 1:
                errors.append(f"records.{kind}: more than one")
            found[kind] = tuple(_rows(kind, rows, errors))
    return found


def _rows(kind: str, rows: list[Any], errors: list[str]) -> Iterable[Record]:
    names = {spec.name for spec in fields_of(kind)}
    seen: set[str] = set()
    for number, row in enumerate(rows, 1):
        place = f"records.{kind}[{number}]"
        if not isinstance(row, dict):
            errors.append(f"{place}: not a record")
            continue
        unknown = sorted(set(row) - names)
        errors.extend(f"{place}.{name}: unknown field" for name in unknown)
        record_id = row.get("id")
        if not isinstance(record_id, str) or not is_id(record_id):
            errors.append(f"{place}.id: not an identifier")
            continue
        if record_id in seen:
            errors.append(f"{place}.id: used twice")
            continue
        seen.add(record_id)
        if unknown:
            continue
        beyond = [name for name, value in row.items() if isinstance(value, int) and abs(value) >= 1 << 63]
        if beyond:  # no whole number a plan file can hold
            errors.extend(f"{place}.{name}: not a valid value" for name in beyond)
            continue
        try:
            yield from_row(kind, row)
        except ValidationError as problem:
            errors.append(f"{place}.{problem.params.get('field', '')}: not a valid value")
        except (ValueError, TypeError):
            errors.append(f"{place}: not a valid record")


def _check_pointers(records: Mapping[str, tuple[Record, ...]], errors: list[str]) -> None:
    ids = {kind: {record.id for record in rows} for kind, rows in records.items()}
    for reference in REFERENCES:
        known = ids.get(reference.target, set())
        for record in records.get(reference.kind, ()):
            value = getattr(record, reference.field)
            targets = value if reference.many else (value,)
            for target in targets:
                if target not in known and (target or reference.owned):
                    errors.append(
                        f"records.{reference.kind} {record.id}.{reference.field}: points to nothing"
                    )
    everything = set().union(*ids.values()) if ids else set()
    for kind in ("citation", "custom_value"):
        for record in records.get(kind, ()):
            assert isinstance(record, Citation | CustomValue)
            if record.subject_id not in everything:
                errors.append(f"records.{kind} {record.id}.subject_id: points to nothing")


# -- importing --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ImportPlan:
    """Bring the records of an export into a plan as one step: new ones are added, known ones become as exported.

    The plan's own settings, city and codebook take the values of the export. Nothing is deleted.
    """

    file: str
    inserts: tuple[Record, ...] = ()
    updates: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    unchanged: int = 0

    @property
    def added(self) -> int:
        """Records that are new."""
        return len(self.inserts)

    @property
    def updated(self) -> int:
        """Records that change."""
        return sum(len(rows) for rows in self.updates.values())

    @property
    def name(self) -> str:
        """Stable name in the history."""
        return "plan.import"

    @property
    def label(self) -> str:
        """Id of the sentence that names the step."""
        return "plan.import"

    @property
    def label_params(self) -> dict[str, Any]:
        """What fills the sentence."""
        return {
            "n": self.added + self.updated,
            "file": self.file,
            "added": self.added,
            "updated": self.updated,
        }

    @property
    def merge_key(self) -> str | None:
        """Never joined with other steps."""
        return None

    def execute(self, uow: UnitOfWork) -> None:
        """Write everything."""
        if self.inserts:
            uow.insert_many(self.inserts)
        for kind, values in self.updates.items():
            uow.update_many(KINDS[kind], values)


def plan_import(document: PlanDocument, plan: Plan) -> ImportPlan:
    """What bringing the document into the plan would add and change."""
    inserts: list[Record] = []
    updates: dict[str, dict[str, dict[str, Any]]] = {}
    unchanged = 0
    for kind in KINDS:  # registry order: targets before what points at them
        own = plan.records(kind)
        for record in document.records.get(kind, ()):
            old = own.get(record.id)
            if old is None and kind in SINGLETONS:
                old = next(iter(own.values()), None)
            if old is None:
                inserts.append(record)
                continue
            changed = {
                spec.name: getattr(record, spec.name)
                for spec in fields_of(KIND_OF[type(record)])
                if spec.name != "id" and getattr(record, spec.name) != getattr(old, spec.name)
            }
            if changed:
                updates.setdefault(kind, {})[old.id] = changed
            else:
                unchanged += 1
    return ImportPlan(document.name, tuple(inserts), updates, unchanged)
