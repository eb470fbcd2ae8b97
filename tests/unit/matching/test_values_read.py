"""Countries, partners, amounts, linkages and sources of a cell."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.linkage import MODES, TIERS
from citysoft_desktop.domain.matching.values import (
    join_list,
    read_amount,
    read_countries,
    read_links,
    read_partners,
    read_sources,
    split_list,
    write_links,
)
from citysoft_desktop.domain.matching.vocabulary import vocabulary
from citysoft_desktop.domain.text import clean_line

WORDS = vocabulary()
NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("FR", ("FR",)),
        ("FRA", ("FR",)),
        ("France; Allemagne", ("FR", "DE")),
        ("Allemagne / R.-U. / Slovénie", ("DE", "GB", "SI")),
        ("Portugal and France", ("PT", "FR")),
        ("Montenegro, Croazia, Tunisia", ("ME", "HR", "TN")),
        ("Slovénie\nAllemagne", ("SI", "DE")),
        ("Korea, Republic of", ("KR",)),
        ("Montenegro (ex Jugoslavia)", ("ME",)),
        ("ZZ", ("ZZ",)),
        ("IL;PS", ("IL", "PS")),
        ("Nowhereland", ("unknown",)),
        ("USSR", ("unknown",)),
        ("", ()),
    ],
)
def test_countries(text, codes) -> None:
    assert read_countries(text).codes == codes


def test_unread_countries_are_told() -> None:
    assert read_countries("France; Atlantis").unread == ("Atlantis",)


@pytest.mark.parametrize(
    ("text", "countries", "names"),
    [
        ("Tel Aviv-Jaffa; Gaza", 2, ("Tel Aviv-Jaffa", "Gaza")),
        ("Foo\\; Bar", 1, ("Foo; Bar",)),
        ("Velenje\nEsslingen", 0, ("Velenje", "Esslingen")),
        ("Esslingen, Neath, Velenje", 3, ("Esslingen", "Neath", "Velenje")),
        ("Cuernavaca, Morelos", 1, ("Cuernavaca, Morelos",)),
        ("Ericeira + Biarritz", 2, ("Ericeira", "Biarritz")),
        ("Municipalities in Lebanon and Jordan", 2, ("Municipalities in Lebanon and Jordan",)),
        ("Eurocities, MedCities", 0, ("Eurocities, MedCities",)),
        ("néant", 0, ()),
        ("-", 0, ()),
        ("산둥성 룽청시", 1, ("산둥성 룽청시",)),
    ],
)
def test_partners(text, countries, names) -> None:
    assert read_partners(text, WORDS, countries, NOBODY).names == names


def test_known_names_part_at_a_comma() -> None:
    known = frozenset({"eurocities", "medcities"})
    assert read_partners("Eurocities, MedCities", WORDS, 0, known).names == ("Eurocities", "MedCities")
    assert read_partners("IOC / LA28", WORDS, 1, NOBODY, plain=True).names == ("IOC / LA28",)


@pytest.mark.parametrize(
    ("cell", "amount", "currency"),
    [
        ("1.200,50 Eur", "1200.50", "EUR"),
        ("4.300 Eur", "4300", "EUR"),
        ("3.000", "3000", ""),
        ("£1,100", "1100", "GBP"),
        ("12 500,00 €", "12500.00", "EUR"),
        ("CHF 1'500.25", "1500.25", "CHF"),
        ("0,5", "0.5", ""),
        (1500, "1500", ""),
        (84250.75, "84250.75", ""),
        (0.0, "0", ""),
    ],
)
def test_amounts(cell, amount, currency) -> None:
    reading = read_amount(cell, WORDS, comma_decimal=True)
    assert (reading.amount, reading.currency, reading.ok) == (Decimal(amount), currency, True)


@pytest.mark.parametrize("cell", ["연회비 1백만원", "between 5 and 10", "free", float("nan")])
def test_what_is_no_amount(cell) -> None:
    reading = read_amount(cell, WORDS, comma_decimal=False)
    assert reading.amount is None
    assert not reading.ok


def test_links() -> None:
    found = read_links("parallel_disharmony|national|asylum; city calls; cooperative_joint|supranational")
    assert [(x.mode, x.tier, x.note) for x in found] == [
        ("parallel_disharmony", "national", "asylum; city calls"),
        ("cooperative_joint", "supranational", ""),
    ]
    assert [(x.mode, x.tier) for x in read_links("unknown")] == [("unknown", "")]
    assert read_links("friendly|national")[0].problem == "link.mode"
    odd = read_links("none|municipal|x")[0]
    assert (odd.mode, odd.tier, odd.note, odd.problem) == ("none", "", "municipal: x", "link.tier")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(MODES), st.sampled_from(("", *TIERS)), st.text(max_size=20).map(clean_line)
        ),
        max_size=4,
    )
)
def test_links_come_back(links) -> None:
    assert [(x.mode, x.tier, x.note) for x in read_links(write_links(links))] == links


@given(st.lists(st.text(min_size=1, max_size=12).map(clean_line).filter(bool), max_size=5))
def test_lists_come_back(items) -> None:
    assert split_list(join_list(items)) == items


def test_sources() -> None:
    assert [(x.url, x.text) for x in read_sources("https://a.org/x?p=1; minutes of 2019")] == [
        ("https://a.org/x?p=1", ""),
        ("", "minutes of 2019"),
    ]
    assert [(x.url, x.text) for x in read_sources("see https://a.org")] == [("https://a.org", "see")]
    assert [(x.url, x.text) for x in read_sources("ajuntament.cat/plan")] == [("ajuntament.cat/plan", "")]
    assert [(x.url, x.text) for x in read_sources("general knowledge")] == [("", "general knowledge")]
