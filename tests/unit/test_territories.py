"""Country names as people write them are read, and doubtful ones are never applied silently."""

from __future__ import annotations

import csv
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.base.resources import resource_path
from citysoft_desktop.domain.territories import Territories, territories


@pytest.mark.parametrize(
    ("text", "iso2"),
    [
        ("Germany", "DE"),
        ("germany ", "DE"),
        ("DE", "DE"),
        ("deu", "DE"),
        ("Deutschland", "DE"),
        ("ALLEMAGNE", "DE"),
        ("España", "ES"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("中国", "CN"),
        ("الأردن", "JO"),
        ("Ελλάδα", "GR"),
        ("Україна", "UA"),
        ("Trinidad and Tobago", "TT"),
        ("Trinidad & Tobago", "TT"),
        ("Saint Lucia", "LC"),
        ("Czech Republic", "CZ"),
        ("Ivory Coast", "CI"),
        ("Burma", "MM"),
        ("DDR", "DE"),
        ("UK", "GB"),
        ("U.S.A", "US"),
        ("The Gambia", "GM"),
        ("Russian Federation", "RU"),
        ("CR", "CR"),
        ("ČR", "CZ"),
    ],
)
def test_names_that_are_applied(text: str, iso2: str) -> None:
    match = territories().resolve(text)
    assert (match.iso2, match.handling) == (iso2, "auto")
    assert match.text == text


@pytest.mark.parametrize(
    ("text", "iso2"),
    [
        ("Georgia", "GE"),
        ("Kosovo*", "XK"),
        ("Taiwan", "TW"),
        ("Iran, Islamic Republic of", "IR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("State of Kuwait", "KW"),
        ("Česko (Czechia)", "CZ"),
        ("Canary Islands", "ES"),
        ("European Union", "ZZ"),
    ],
)
def test_names_that_are_applied_and_marked(text: str, iso2: str) -> None:
    match = territories().resolve(text)
    assert (match.iso2, match.handling) == (iso2, "check")


@pytest.mark.parametrize(
    ("text", "candidate"),
    [("Yugoslavia", "RS"), ("Czechoslovakia", "SK"), ("Congo", "CD"), ("Jerusalem", "PS"), ("Prussia", "DE")],
)
def test_names_that_need_a_question(text: str, candidate: str) -> None:
    match = territories().resolve(text)
    assert match.iso2 is None
    assert match.handling == "ask"
    assert candidate in match.candidates
    assert match.known


@pytest.mark.parametrize("text", ["", "  ", "Q142", "t430222130", "none", "n/a", "no", "?", "Atlantis"])
def test_what_is_no_country_is_not_known(text: str) -> None:
    match = territories().resolve(text)
    assert match.iso2 is None
    assert not match.known


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    match = territories().resolve(text)
    assert match.text == text
    assert match.iso2 is None or match.iso2 in territories()


def test_every_name_shown_reads_back() -> None:
    known = territories()
    wrong = []
    for language in known.languages():
        for entry in known.all():
            match = known.resolve(known.name(entry.iso2, language))
            if match.iso2 != entry.iso2 and entry.iso2 not in match.candidates:
                wrong.append((language, entry.iso2, match))
    # Names two states share in some language; each is asked for or read as the English or coded meaning.
    assert len(wrong) <= 12, wrong


def test_every_listed_name_is_honoured() -> None:
    with resource_path("territories/country_names.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) >= 747
    for row in rows:
        match = territories().resolve(row["variant"])
        assert match.handling == row["handling"], row
        assert (match.iso2 is None) == (row["handling"] == "ask"), row


def test_regions_follow_the_framework() -> None:
    known = territories()
    assert known.region("TW") == ("eastern_asia", "Eastern Asia")
    assert known.region("XK") == ("southern_europe", "Southern Europe")
    assert known.region("MX") == known.region("BR") == known.region("CU")
    assert known.region("ZA") == known.region("SN") == ("sub_saharan_africa", "Sub-Saharan Africa")
    assert known.region("EG") == ("northern_africa", "Northern Africa")
    assert known.region("??") is None
    assert all(entry.region in known.regions() for entry in known.all())
    assert len(known.all()) == 250


def test_names_in_other_languages_and_currencies() -> None:
    known = territories()
    assert known.name("FR", "de") == "Frankreich"
    assert known.name("FR", "de_AT") == "Frankreich"
    assert known.name("FR", "tlh") == "France"
    assert known.name("QQ") == "QQ"
    assert known.currency("HR") == "EUR"
    assert known.currency("AQ") is None
    entry = known.get("ES")
    assert entry is not None
    assert (entry.iso3, entry.numeric) == ("ESP", "724")


def test_nothing_is_read_before_the_first_question() -> None:
    calls = []

    def read() -> str:
        calls.append(1)
        return resource_path("territories/territories.json").read_text(encoding="utf-8")

    known = Territories(read)
    assert not calls
    known.resolve("France")
    known.resolve("Spain")
    assert len(calls) == 1
    assert json.loads(read())["source"].startswith("CLDR")
