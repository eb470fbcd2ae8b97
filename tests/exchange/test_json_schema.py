"""The published schema of the JSON export says what exports are, no more and no less."""

from __future__ import annotations

import copy
import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.services.json_plan import plan_json
from tests.fakes import small_plan

ROOT = Path(__file__).resolve().parents[2]
TYPES: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "null": type(None), "boolean": bool, "integer": int, "number": int | float
}  # fmt: skip
ANNOTATIONS = {"title", "description", "default", "contentMediaType", "contentSchema", "$schema", "$defs"}


def problems(value: Any, rule: dict[str, Any], whole: dict[str, Any], place: str = "") -> list[str]:
    """What a value breaks of a schema; only the keywords the published one uses, any other is an error here."""
    found: list[str] = []
    known = {"$ref", "type", "const", "pattern", "minimum", "maximum", "required", "properties", "additionalProperties",
             "items", "maxItems"} | ANNOTATIONS  # fmt: skip
    assert set(rule) <= known, set(rule) - known
    if "$ref" in rule:
        found += problems(value, whole["$defs"][rule["$ref"].removeprefix("#/$defs/")], whole, place)
    kinds = rule.get("type")
    if kinds is not None:
        kinds = [kinds] if isinstance(kinds, str) else kinds
        fits = any(
            isinstance(value, TYPES[kind]) and (kind == "boolean" or not isinstance(value, bool))
            for kind in kinds
        )
        if not fits:
            return [*found, f"{place}: is no {kinds}"]
    if "const" in rule and value != rule["const"]:
        found.append(f"{place}: is not {rule['const']}")
    if (
        isinstance(value, str)
        and "pattern" in rule
        and not re.search(rule["pattern"].replace("$", r"\Z"), value, re.DOTALL)
    ):
        found.append(f"{place}: does not fit {rule['pattern']}")
    if isinstance(value, int | float):
        if value < rule.get("minimum", value) or value > rule.get("maximum", value):
            found.append(f"{place}: is out of range")
    if isinstance(value, dict):
        found += [f"{place}.{name}: missing" for name in rule.get("required", ()) if name not in value]
        own = rule.get("properties", {})
        for name, item in value.items():
            if name in own:
                found += problems(item, own[name], whole, f"{place}.{name}")
            elif rule.get("additionalProperties") is False:
                found.append(f"{place}.{name}: unknown")
    if isinstance(value, list):
        if len(value) > rule.get("maxItems", len(value)):
            found.append(f"{place}: too many")
        for number, item in enumerate(value):
            found += problems(item, rule.get("items", {}), whole, f"{place}[{number}]")
    return found


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (ROOT / "docs" / "citysoft-plan.schema.json").read_text(encoding="utf-8")
    )
    return found


def test_the_published_files_are_what_the_records_say() -> None:
    tool = runpy.run_path(str(ROOT / "packaging" / "tools" / "make_json_schema.py"))
    assert tool["main"](["--check"]) == 0
    assert read_text("schema/citysoft-plan.schema.json") == tool["text"]()


@pytest.mark.parametrize("file", ["portfolio_barcelona.csv", "portfolio_los_angeles.csv"])
def test_real_exports_fit(schema, bring, data, file) -> None:
    export = json.loads(plan_json(bring(data / file, small_plan()), include_persons=True))
    assert set(export["records"]) == set(KINDS)
    assert problems(export, schema, schema) == []


def test_the_sample_city_fits(schema) -> None:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.domain.registry import KIND_OF
    from citysoft_desktop.services.sample import sample_records

    tables: dict[str, dict[str, Any]] = {}
    for record in sample_records(now="2026-01-01T00:00:00.000Z"):
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    export = json.loads(plan_json(Plan(tables), include_persons=True))
    assert len(export["records"]["coding"]) > 100
    assert problems(export, schema, schema) == []


def test_what_the_reader_refuses_does_not_fit(schema) -> None:
    good = json.loads(plan_json(small_plan()))
    for place, value in (
        (("format",), "other"),
        (("schema",), 99),
        (("more",), 1),
        (("records", "spaceship"), []),
        (("records", "city", 0, "id"), "x"),
        (("records", "city", 0, "titel"), "x"),
        (("records", "city", 0, "name"), 5),
        (("records", "city", 0, "population_year"), "yesterday"),
        (("records", "city", 0, "population"), "many"),
        (("records", "city", 0, "languages"), "es"),
    ):
        bad = copy.deepcopy(good)
        target = bad
        for step in place[:-1]:
            target = target[step]
        target[place[-1]] = value
        assert problems(bad, schema, schema), place
    twice = copy.deepcopy(good)
    twice["records"]["city"] *= 2
    assert problems(twice, schema, schema)
