"""A9 and the comparison of portfolios."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.analysis.compare import jensen_shannon, shares_of, total_variation
from citysoft_desktop.domain.analysis.concentration import concentration, spread
from tests.unit.analysis.portfolio import OPTIONS, Builder, portfolio

CHECK = {
    "barcelona": {
        "type": (40, 0.09375),
        "country": (32, 0.0645),
        "partner": (49, 0.0296),
        "region": (32, 0.1367),
    },
    "los_angeles": {
        "type": (40, 0.18875),
        "country": (37, 0.0782),
        "partner": (51, 0.0273),
        "region": (37, 0.2257),
    },
}


@pytest.mark.parametrize("name", CHECK)
def test_check_values_of_the_public_portfolios(name: str) -> None:
    dimensions = concentration(portfolio(name).plan(), OPTIONS).dimensions
    for dimension, (mentions, hhi) in CHECK[name].items():
        found = dimensions[dimension]
        assert found is not None
        assert found.n == mentions
        assert found.hhi == pytest.approx(hhi, abs=5e-5)
    assert dimensions["issue"] is None


def test_types_of_the_two_cities_diverge_as_published() -> None:
    found = [
        concentration(portfolio(n).plan(), OPTIONS).dimensions["type"] for n in ("los_angeles", "barcelona")
    ]
    p, q = (shares_of(one) for one in found if one is not None)
    assert jensen_shannon(p, q) == pytest.approx(0.4307, abs=5e-5)


def test_home_multilateral_and_unknown_are_not_countries() -> None:
    builder = Builder(home="ES")
    key = builder.activity(countries=("FR", "ES", "FR"))
    multilateral = builder.activity(countries=("ZZ",))
    domestic = builder.activity(countries=("ES",))
    builder.activity(countries=("unknown",))
    builder.activity()
    result = concentration(builder.plan(), OPTIONS)
    country = result.dimensions["country"]
    assert country is not None
    assert [(c.code, c.n, c.keys) for c in country.categories] == [("FR", 1, (key,))]
    assert result.multilateral == (multilateral,)
    assert result.domestic == (domestic,)
    assert result.missing["country"] == 2


def test_one_category_has_no_evenness() -> None:
    found = spread({"a": {"x": 1, "y": 1}})
    assert found is not None
    assert (found.hhi, found.hhi_normalised, found.evenness, found.shannon) == (1.0, None, None, 0.0)
    assert found.effective_number == found.exp_shannon == 1.0
    assert spread({}) is None


def test_regions_by_our_choice() -> None:
    builder = Builder(home="ES")
    builder.activity(countries=("TW", "XK", "BR", "SL"))
    region = concentration(builder.plan(), OPTIONS).dimensions["region"]
    assert region is not None
    assert {c.code for c in region.categories} == {
        "eastern_asia",
        "southern_europe",
        "latin_america_and_the_caribbean",
        "sub_saharan_africa",
    }


def test_a_partner_is_counted_once_per_activity_and_other_roles_are_not() -> None:
    builder = Builder()
    key = builder.activity()
    for _ in range(2):
        builder.partner(key, "Paris", "FR")
    builder.partner(key, "A funder", role="funder")
    partner = concentration(builder.plan(), OPTIONS).dimensions["partner"]
    assert partner is not None
    assert (partner.n, partner.m) == (1, 1)


counts = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=2), st.integers(1, 50), min_size=1, max_size=12
)


@given(counts)
def test_indices_stay_in_their_ranges(table: dict[str, int]) -> None:
    found = spread({code: {"x": n} for code, n in table.items()})
    assert found is not None
    m = len(table)
    assert 1 / m - 1e-12 <= found.hhi <= 1
    assert 0 <= found.shannon <= math.log(m) + 1e-12
    assert found.exp_shannon >= found.effective_number - 1e-9
    assert math.fsum(c.share for c in found.categories) == pytest.approx(1)
    equal = spread({code: {"x": 3} for code in table})
    assert equal is not None
    if m > 1:
        assert equal.hhi_normalised == pytest.approx(0, abs=1e-12)
        assert equal.evenness == pytest.approx(1)


@given(counts, counts)
def test_divergences_are_symmetric_and_bounded(p: dict[str, int], q: dict[str, int]) -> None:
    assert jensen_shannon(p, q) == pytest.approx(jensen_shannon(q, p), abs=1e-12)
    assert 0 <= jensen_shannon(p, q) <= 1
    assert 0 <= total_variation(p, q) <= 1 + 1e-12
    assert jensen_shannon(p, p) == pytest.approx(0, abs=1e-12)


def test_divergence_of_disjoint_and_of_nothing() -> None:
    assert jensen_shannon({"a": 1}, {"b": 2}) == pytest.approx(1)
    assert total_variation({"a": 1}, {"b": 2}) == pytest.approx(1)
    with pytest.raises(ValueError, match="positive"):
        jensen_shannon({"a": 0}, {"a": 1})
