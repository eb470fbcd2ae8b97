"""The texts of the brief by key, plural rules and the pseudo language."""

from __future__ import annotations

import json

import pytest

from citysoft_desktop.domain.textfmt import Words, count_share, fill
from citysoft_desktop.i18n.catalog import (
    Catalog,
    CatalogError,
    available_languages,
    parse_catalog,
    placeholders,
)
from citysoft_desktop.i18n.messages import number_words
from citysoft_desktop.i18n.plurals import categories, category, form_index
from citysoft_desktop.i18n.pseudo import pseudo


def test_text_and_forms() -> None:
    english = Catalog.load("en")
    assert english.t("share_all") == "Share of all"
    assert english.t("count.activities", n=1) == "1 activity"
    assert english.t("count.activities", n=7) == "7 activities"
    assert english.t("caption.filter", filter="{n}") == "Filter: {n}", (
        "a value is never read as a placeholder"
    )


def test_a_key_that_exists_nowhere_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="no.such"):
        Catalog.load("en").t("no.such")
    with pytest.raises(KeyError, match="filter"):
        Catalog.load("en").t("caption.filter")
    with pytest.raises(KeyError, match="count.activities"):
        Catalog.load("en").t("count.activities", n="7")


def test_pseudo_language_covers_everything_and_keeps_placeholders() -> None:
    english, other = Catalog.load("en"), Catalog.load("qps")
    assert other.missing() == ()
    for key in english.all_keys():
        assert placeholders(other.entries[key]) == placeholders(english.entries[key]), key
    assert other.t("count.activities", n=3) == "⟦3 àçtîvîtîéš~~~~~~⟧"
    assert pseudo("") == ""
    assert len(pseudo("A sentence of some length")) > 1.3 * len("A sentence of some length")


def test_a_language_falls_back_to_english_key_by_key() -> None:
    english = Catalog.load("en")
    half = Catalog(
        "fr",
        {"share_all": "Part du total", "count.links": {"one": "{n} lien", "other": "{n} liens"}},
        english.entries,
    )
    assert half.t("share_all") == "Part du total"
    assert half.t("count.links", n=0) == "0 lien"
    assert half.t("count.activities", n=0) == "0 activities", "English text takes the English form"
    assert "share_known" in half.missing()
    assert half.has("share_known")
    assert Catalog.load("xx").t("share_all") == "Share of all"
    assert Catalog.load("../en").t("share_all") == "Share of all"


def test_languages_on_file() -> None:
    assert available_languages()[0] == "en"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{", "cannot be read"),
        ("[]", "not a table"),
        ('{"a": "x", "a": "y"}', "occurs twice"),
        ('{"a b": "x"}', "a b: is not a key"),
        ('{"a": ""}', "a: is empty"),
        ('{"a": 3}', "a: is neither"),
        ('{"a": {"one": "x"}}', "a: has no form other"),
        ('{"a": {"few": "x", "other": "y"}}', "a: few is no form of en"),
        ('{"a": "{n"}', "a: has a stray brace"),
        ('{"a": {"other": "n}"}}', "a: other: has a stray brace"),
    ],
)
def test_a_damaged_catalogue_names_the_key(text: str, place: str) -> None:
    with pytest.raises(CatalogError, match=place):
        parse_catalog(text, name="en.json")


def test_doubled_braces_print_one() -> None:
    entries = parse_catalog(json.dumps({"a": "{{{n}}}"}), name="x")
    assert Catalog("en", entries).t("a", n=3) == "{3}"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", {0: "other", 1: "one", 2: "other", -1: "one"}),
        ("fr", {0: "one", 1: "one", 2: "other"}),
        ("ja", {0: "other", 1: "other"}),
        ("pl", {1: "one", 2: "few", 5: "many", 12: "many", 22: "few", 21: "many", 112: "many"}),
        ("uk", {1: "one", 21: "one", 11: "many", 3: "few", 13: "many"}),
        ("cs", {1: "one", 3: "few", 5: "other"}),
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 11: "many", 100: "other", 103: "few"}),
        ("pt-BR", {0: "one", 2: "other"}),
        ("xx", {1: "one", 2: "other"}),
    ],
)
def test_plural_rules(language: str, expected: dict[int, str]) -> None:
    assert {n: category(language, n) for n in expected} == expected
    for n in expected:
        assert categories(language)[form_index(language, n)] == expected[n]


def test_numbers_in_the_words_of_a_language() -> None:
    english = Words(**number_words("en"))
    assert count_share(9, 24, english) == count_share(9, 24) == "9 of 24 (38%)"
    assert fill("{list_a}", {"list_a": list("abcd")}, english) == "a, b, c and 1 more"
    assert fill("{n:activity|activities}", {"n": 1}, english) == "1 activity"
    assert "(38%)" in count_share(9, 24, Words(**number_words("qps")))
