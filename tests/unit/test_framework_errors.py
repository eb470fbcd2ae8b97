"""A framework file that is wrong is refused with every problem and its place."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.framework import BUILTIN, Framework, FrameworkError, load_framework
from citysoft_desktop.domain.framework_schema import MAX_BYTES

GOOD: dict[str, Any] = json.loads(read_text(BUILTIN))


def problems(data: object) -> tuple[str, ...]:
    with pytest.raises(FrameworkError) as caught:
        load_framework(json.dumps(data), name="own.json")
    assert str(caught.value).startswith("own.json: ")
    return caught.value.problems


def changed(path: str, value: object) -> dict[str, Any]:
    data = copy.deepcopy(GOOD)
    *way, last = path.split("/")
    place: Any = data
    for part in way:
        place = place[int(part) if part.isdigit() else part]
    key: Any = int(last) if last.isdigit() else last
    if value is DELETE:
        del place[key]
    else:
        place[key] = value
    return data


DELETE = object()


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("types/3/slug", "Sister City", "types[3].slug:"),
        ("types/3/slug", "1st", "types[3].slug:"),
        ("types/3/slug", 7, "types[3].slug:"),
        ("types/3/slug", "sister_city", "types[3].slug:"),
        ("types/3/label", "", "types[3].label: is empty"),
        ("types/3/label", "x" * 201, "types[3].label: has 201 characters"),
        ("types/3/label", "a\x07b", "types[3].label: holds a control character"),
        ("types/3/definition", "x" * 4001, "types[3].definition:"),
        ("types/3/family", "no_family", "types[3].family: there is no family"),
        ("types/3/hints", ["no_lens"], "types[3].hints[0]: there is no lens"),
        ("types/3/hints", "diplomacy", "types[3].hints:"),
        ("types/3/sources", ["S999"], "types[3].sources[0]: there is no source"),
        ("types/3/sources", ["S1", "S1"], "types[3].sources[1]:"),
        ("types/3/example_kind", "true_story", "types[3].example_kind:"),
        ("types/3/colour", "red", "types[3].colour: unknown key"),
        ("types/3", "text", "types[3]:"),
        ("types", {}, "types:"),
        ("types", [], "types: has 0 entries"),
        ("types/3/code_when", DELETE, "types[3].code_when: is missing"),
        ("families/1/letter", "A", "families[1].letter:"),
        ("families/1/letter", "AB", "families[1].letter:"),
        ("lenses/1/dimensions/0/slug", "security", "lenses[1].dimensions[0].slug:"),
        ("lenses/0/origin", "revealed", "lenses[0].origin:"),
        ("dimensions/0/codes/1/value", 0, "dimensions[0].codes[1].value: 0 occurs twice"),
        ("dimensions/0/codes/1/value", True, "dimensions[0].codes[1].value:"),
        ("dimensions/0/codes/1/value", 1.5, "dimensions[0].codes[1].value:"),
        ("dimensions/0/codes/1/slug", "salience_0", "dimensions[0].codes[1].slug:"),
        ("dimensions/0/multi", "yes", "dimensions[0].multi:"),
        ("dimensions/0/default", "no_code", "dimensions[0].default:"),
        ("dimensions/0/key", "diplomacy", "dimensions[0].key:"),
        ("dimensions/0/key", "type", "dimensions[0].key:"),
        ("dimensions/0/aliases", ["mode"], "dimensions[0].aliases[0]:"),
        ("dimensions/1/codes/1/parent", "no_code", "dimensions[1].codes[1].parent:"),
        ("dimensions/1/codes/1/parent", "landscape", "dimensions[1].codes[1].parent:"),
        ("sources/4/doi", "not a doi", "sources[4].doi:"),
        ("sources/4/address", "file:///etc/passwd", "sources[4].address:"),
        ("sources/4/year", 99, "sources[4].year:"),
        ("sources/4/id", "S1", "sources[4].id:"),
        ("schema", 2, "schema:"),
        ("version", "one", "version:"),
        ("language", "English", "language:"),
        ("example_kinds", {}, "example_kinds.real: is missing"),
        ("printed_note", DELETE, "printed_note: is missing"),
        ("base_sources", ["S0"], "base_sources[0]:"),
        ("minimum_record/2/slug", "title", "minimum_record[2].slug:"),
    ],
)
def test_each_mistake_names_its_place(path: str, value: object, expected: str) -> None:
    assert any(p.startswith(expected) for p in problems(changed(path, value))), problems(changed(path, value))


def test_all_problems_are_told_at_once() -> None:
    data = copy.deepcopy(GOOD)
    data["types"][0]["slug"] = "Bad Slug"
    data["dimensions"][5]["multi"] = 1
    del data["sources"][7]["title"]
    data["surprise"] = 1
    assert {p.split(":")[0] for p in problems(data)} == {
        "types[0].slug",
        "dimensions[5].multi",
        "sources[7].title",
        "surprise",
    }


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '"x"', "\x00", "[" * 100_000, '{"id": NaN}', '{"a": 1, "a": 2}']
)
def test_text_that_is_no_framework_is_refused(text: str) -> None:
    with pytest.raises(FrameworkError, match="the file:"):
        load_framework(text, name="x.json")


def test_a_huge_file_is_refused_before_it_is_read() -> None:
    with pytest.raises(FrameworkError, match="more than"):
        load_framework(" " * (MAX_BYTES + 1), name="x.json")


def test_a_byte_order_mark_is_accepted() -> None:
    assert load_framework("\ufeff" + json.dumps(GOOD), name="x.json").id == "citysoft"


def test_another_framework_takes_the_place_of_ours_as_toml() -> None:
    text = """
schema = 1
id = "mini"
version = "0.1"
language = "en"
title = "Small codebook"
status_note = "For a test."
printed_note = "Somebody's own."
[example_kinds]
real = "Real"
reading = "Reading"
general_knowledge = "General"
illustrative = "Made up"
[[families]]
slug = "one"
letter = "A"
label = "One"
definition = "The only one."
[[types]]
slug = "only"
family = "one"
label = "Only"
definition = "The only type."
code_when = "Always."
[[lenses]]
slug = "lens"
label = "Lens"
definition = "A lens."
origin = "own"
dimensions = [{slug = "d", label = "D", definition = "D.", code_when = "D."}]
[[dimensions]]
key = "mode"
label = "Mode"
definition = "Mode."
multi = false
unknown_allowed = true
origin = "own"
codes = [{slug = "unknown", label = "Unknown", definition = "Not known.", code_when = "Not known."}]
[[minimum_record]]
slug = "title"
label = "Title"
counts_when = "There is one."
"""
    own = load_framework(text, name="mini.toml")
    assert own.id == "mini"
    assert own.label("type", "only") == "Only"
    assert own.sources == ()
    assert Framework.from_json(own.to_json()) == own
    assert own.printed_note == "Somebody's own."


_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-3, 3000)
    | st.text(max_size=12)
    | st.lists(st.integers(), max_size=2)
)
_PATHS = [
    "types", "types/0", "types/0/slug", "types/0/sources", "lenses/0/dimensions", "dimensions/3/codes/0",
    "dimensions/3/aliases", "sources/0/year", "example_kinds", "families/0/letter", "id", "guidance/0/sources",
]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    path=st.sampled_from(_PATHS), value=_LEAVES | st.dictionaries(st.text(max_size=5), _LEAVES, max_size=3)
)
def test_damage_is_told_and_never_crashes(path: str, value: object) -> None:
    found: tuple[str, ...] = ()
    try:
        load_framework(json.dumps(changed(path, value)), name="damaged")
    except FrameworkError as error:
        found = error.problems or ("told nothing",)
    assert all(": " in problem for problem in found)
