"""The eleven fields of a minimum record, one by one, and the portfolio in whole numbers."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.completeness import FIELDS, Completeness, completeness, record_completeness
from tests.unit.analysis.portfolio import Builder, portfolio


@pytest.mark.parametrize(
    ("name", "filled", "draft"), [("barcelona", 308, False), ("los_angeles", 316, False)]
)
def test_check_values_right_after_import(name: str, filled: int, draft: bool) -> None:
    result = completeness(portfolio(name).plan())
    assert (result.filled, result.total) == (filled, 440)
    assert result.is_draft(70) is draft
    assert result.is_draft(72)


def test_exactly_the_limit_is_not_draft_and_one_less_is() -> None:
    assert not Completeness(n=40, filled=308, total=440, percent=70.0).is_draft(70)
    assert Completeness(n=40, filled=307, total=440, percent=None).is_draft(70)
    # 0.7 * 11 n is not a whole number here; fractions would have to be compared with care.
    assert Completeness(n=1, filled=7, total=11, percent=None).is_draft(70)
    assert not Completeness(n=1, filled=8, total=11, percent=None).is_draft(70)


def test_an_empty_record_has_nothing_filled() -> None:
    builder = Builder()
    key = builder.activity(" ")
    assert record_completeness(builder.plan(), key).missing == FIELDS
    assert completeness(Builder().plan()).percent is None


@pytest.mark.parametrize(
    ("fields", "name", "filled"),
    [
        ({"countries": ("ZZ",)}, "country", True),
        ({"countries": ("unknown",)}, "country", False),
        ({"countries": ("ES",)}, "country", True),
        ({"start": ""}, "start_year", False),
        ({"start": "?"}, "start_year", True),
        ({"start": "1994"}, "start_year", True),
        ({"status": ""}, "status", False),
        ({"status": "unknown"}, "status", True),
        ({"type": "unknown"}, "type", False),
        ({"type": "sister_city"}, "type", True),
        ({"lead_unit": "  "}, "lead_unit", False),
    ],
)
def test_fields_of_the_activity(fields: dict[str, object], name: str, filled: bool) -> None:
    builder = Builder()
    key = builder.activity(**fields)  # type: ignore[arg-type]
    assert (name in record_completeness(builder.plan(), key).filled) is filled


def test_lens_is_fixed_at_two_whatever_the_threshold() -> None:
    builder = Builder()
    low, high, unknown = (builder.activity() for _ in range(3))
    builder.rate(low, "branding", pulse=1)
    builder.rate(high, "branding", pulse=2)
    builder.rate(unknown, "branding", pulse=None)
    assert completeness(builder.plan()).filled_by_field["lens"] == (high,)


def test_a_link_counts_also_when_its_mode_is_unknown() -> None:
    builder = Builder()
    linked, silent = builder.activity(), builder.activity()
    builder.link(linked, "unknown", "")
    result = completeness(builder.plan())
    assert result.filled_by_field["linkage"] == (linked,)
    assert result.missing_by_field["linkage"] == (silent,)


def test_only_documents_are_evidence_also_behind_a_link() -> None:
    builder = Builder()
    talk, paper, behind_link = (builder.activity() for _ in range(3))
    builder.source("activity", talk, is_document=False)
    builder.source("activity", paper)
    builder.source("linkage", builder.link(behind_link))
    plan = builder.plan()
    assert completeness(plan).filled_by_field["evidence"] == (paper, behind_link)
    assert "evidence" in record_completeness(plan, behind_link).filled
    assert "evidence" in record_completeness(plan, talk).missing


def test_a_purpose_set_to_unknown_is_not_coded() -> None:
    builder = Builder()
    unknown, coded = builder.activity(), builder.activity()
    builder.code(unknown, "objective_kind", "unknown")
    builder.code(coded, "objective_kind", "voice")
    assert completeness(builder.plan()).filled_by_field["objective_kind"] == (coded,)


def test_a_part_of_the_portfolio() -> None:
    builder = Builder()
    first = builder.activity()
    builder.activity()
    result = completeness(builder.plan(), [first])
    assert (result.n, result.total, list(result.per_record)) == (1, 11, [first])
