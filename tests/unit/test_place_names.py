"""Spellings of place names: what is tried, what is never tried, and how typing errors are counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.place_names import (
    distance,
    errors_allowed,
    neighbours,
    pieces,
    romanised,
    spellings,
)
from citysoft_desktop.domain.regions import region_name, with_territories


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("City of Leeds", "leeds"),
        ("Stadt Köln", "koln"),
        ("Municipality of Gothenburg", "gothenburg"),
        ("Ale Municipality", "ale"),
        ("Bunkyō-ku", "bunkyo"),
        ("서울특별시", "서울"),
        ("横浜市", "横浜"),
        ("St. Petersburg", "saint petersburg"),
        ("Saint Gallen", "sankt gallen"),
        ("Muenchen", "munchen"),
        ("Bolzano/Bozen", "bozen"),
        ("Toledo (Spain)", "toledo"),
        ("Springfield, Illinois", "springfield"),
        ("New-York", "newyork"),
        ("Львов", "lvov"),
        ("Θεσσαλονίκη", "thessaloniki"),
        ("The Hague", "hague"),
    ],
)
def test_a_written_name_is_tried_in_its_looser_forms(written: str, wanted: str) -> None:
    assert wanted in spellings(written)


def test_the_name_as_written_comes_first_and_each_form_once() -> None:
    for name in ("City of New York", "St. Pölten", "Frankfurt am Main", "Bolzano - Bozen (Italy)"):
        forms = list(spellings(name))
        assert forms[0] == fold(name)
        assert len(forms) == len(set(forms))


def test_what_tells_where_a_place_lies_is_no_spelling_of_it() -> None:
    assert "spain" not in spellings("Toledo (Spain)")
    assert "vila" not in spellings("Vila do Porto")
    assert "heidesheim" in pieces("Heidesheim am Rhein")
    assert list(pieces("Mainz-Laubenheim")) == ["mainz", "laubenheim"]
    assert "fiume" in pieces("Rijeka (Fiume)")


def test_every_single_slip_is_a_neighbour() -> None:
    found = set(neighbours("koln"))
    assert {"oln", "kon", "kolnn", "kuln", "okln", "klon", "ko ln"} <= found
    assert "koln" not in found
    assert "москва" in set(neighbours("масква"))


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [
        ("koln", "koln", 0),
        ("koln", "kon", 1),
        ("koln", "okln", 1),
        ("barcelona", "bracelna", 2),
        ("a", "abc", 2),
    ],
)
def test_typing_errors_are_counted(one: str, other: str, errors: int) -> None:
    assert distance(one, other, 3) == errors
    assert distance(other, one, 3) == errors


def test_more_errors_than_asked_for_are_not_counted_out() -> None:
    assert distance("barcelona", "munchen", 2) == 3
    assert errors_allowed("ulm") == 0
    assert errors_allowed("leeds") == 1
    assert errors_allowed("barcelona") == 2


@given(st.text(alphabet="abcde ", max_size=9), st.text(alphabet="abcde ", max_size=9))
def test_distance_is_symmetric_and_neighbours_are_one_away(one: str, other: str) -> None:
    assert distance(one, other, 9) == distance(other, one, 9)
    assert (distance(one, other, 9) == 0) == (one == other)


@given(st.text(max_size=30))
def test_any_text_has_spellings_that_are_folded_and_none_is_empty(text: str) -> None:
    for form in spellings(text):
        assert form
        assert fold(form) == form


def test_other_alphabets_are_read_in_latin_letters() -> None:
    assert romanised(fold("Харків")) == "kharkiv"
    assert romanised(fold("Πάτρα")) == "patra"
    assert romanised("leeds") == "leeds"


def test_regions_and_territories() -> None:
    assert region_name("OR", "US") == ["Oregon"]
    assert region_name("WA") == ["Washington", "Western Australia"]
    assert region_name("or") == []
    assert with_territories("FR")[0] == "FR"
    assert "RE" in with_territories("FR")
    assert with_territories("DE") == ("DE",)
