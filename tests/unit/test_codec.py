"""Records survive being written down, and bad rows are refused by name."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.codec import cleaned, fields_of, from_row, to_row
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import is_id, new_id
from citysoft_desktop.domain.stored import stored_rows


@given(
    st.text(max_size=40),
    st.lists(st.text(min_size=1, max_size=10), max_size=4),
    st.none()
    | st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12),
)
def test_round_trip(title: str, tags: list[str], budget: Decimal | None):
    record = cleaned(
        Activity(new_id(), title=title, tags=tuple(tags), budget=budget, start=FuzzyDate.of(1994, 5))
    )
    row = to_row(record)
    assert from_row("activity", row) == record
    stored = stored_rows("activity", [tuple(row[spec.name] for spec in fields_of("activity"))], {})
    assert stored.records() == {record.id: record}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", 3),
        ("start", "1994-99"),
        ("budget", "much"),
        ("countries", "FR"),
        ("position", "1"),
        ("title", None),
    ],
)
def test_bad_values_are_refused_by_name(field: str, value: object):
    with pytest.raises(ValidationError) as caught:
        from_row("activity", {"id": new_id(), field: value})
    assert caught.value.params["field"] == field


def test_ids():
    assert is_id(new_id())
    assert not is_id("1")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("budget", "1E+999999999"),
        ("budget", "NaN"),
        ("budget", "Infinity"),
        ("budget", "٣"),
        ("budget", "9" * 500),
        ("countries", "[" * 50_000),
        ("countries", '{"a": 1}'),
        ("countries", "[1]"),
        ("countries", '["\\ud800"]'),
        ("countries", '"ES"'),
    ],
)
def test_values_that_would_harm_later_are_refused_when_read(field: str, value: str):
    with pytest.raises(ValidationError):
        from_row("activity", {"id": "00000000-0000-4000-8000-000000000001", field: value})
