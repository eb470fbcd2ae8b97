"""The placeholder language of the content files."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.textfmt import (
    MissingValue,
    Share,
    TemplateError,
    Words,
    count_share,
    fill,
    fill_or,
    half_up_percent,
    list_names,
    number,
    placeholders,
    plural,
)


@pytest.mark.parametrize(
    ("template", "values", "expected"),
    [
        ("plain", {}, "plain"),
        ("{k} of {n}", {"k": 3, "n": 7}, "3 of 7"),
        ("{n:activity|activities}", {"n": 1}, "1 activity"),
        ("{n:activity|activities}", {"n": 7}, "7 activities"),
        ("{n:activity|activities}", {"n": 0}, "0 activities"),
        ("{n?has|have} gone", {"n": 1}, "has gone"),
        ("{n?has|have} gone", {"n": 2}, "have gone"),
        ("{k} of {n}{pct_k}.", {"k": 9, "n": 24, "pct_k": Share(9, 24)}, "9 of 24 (38%)."),
        ("{k} of {n}{pct_k}.", {"k": 3, "n": 9, "pct_k": Share(3, 9)}, "3 of 9."),
        ("{k} of {n}{pct_k}.", {"k": 5, "n": 10, "pct_k": Share(5, 10)}, "5 of 10 (50%)."),
        ("With {list_t}.", {"list_t": ["a", "b", "c", "d", "e", "f", "g"]}, "With a, b, c and 4 more."),
        ("With {list_t}.", {"list_t": ("a", "b", "c")}, "With a, b, c."),
        ("A.[[ {k} late.]] B.", {"k": 2}, "A. 2 late. B."),
        ("A.[[ {k} late.]] B.", {"k": 0}, "A. B."),
        ("A.[[ {k} late.]] B.", {"k": None}, "A. B."),
        ("A.[[ {k} late.]] B.", {}, "A. B."),
        ("A.[[ {k}: {list_x}.]]", {"k": 2, "list_x": []}, "A."),
        ("A.[[ {k}: {list_x}.]]", {"k": 2, "list_x": ["y"]}, "A. 2: y."),
        ("A.[[ {k} of {n}{pct_k}.]]", {"k": 2, "n": 4, "pct_k": Share(2, 4)}, "A. 2 of 4."),
        ("{k} left", {"k": 0}, "0 left"),
        ("{n} rows", {"n": 13081}, "13,081 rows"),
        ("since {year}", {"year": 2026}, "since 2026"),
        ("{x}", {"x": Decimal("2.345")}, "2.35"),
        ("{x}", {"x": 2.0}, "2"),
        ("{x}", {"x": "{k} [[ ]]"}, "{k} [[ ]]"),
    ],
)
def test_prints(template: str, values: dict[str, object], expected: str) -> None:
    assert fill(template, values) == expected


@pytest.mark.parametrize("value", [None, "", [], (), Share(0, 0)])
def test_no_value_is_never_printed_as_zero(value: object) -> None:
    with pytest.raises(MissingValue) as caught:
        fill("{x} rows", {"x": value})
    assert caught.value.name == "x"


def test_an_absent_name_is_missing() -> None:
    with pytest.raises(MissingValue):
        fill("{x}", {})


def test_the_other_text_is_used_when_a_value_is_missing() -> None:
    assert fill_or("{a} of {b}", "Only {b}", {"a": None, "b": 4}) == "Only 4"
    assert fill_or("{a} of {b}", "Only {b}", {"a": 1, "b": 4}) == "1 of 4"
    with pytest.raises(MissingValue):
        fill_or("{a}", "{a}", {})


@pytest.mark.parametrize(
    "template",
    [
        "{",
        "}",
        "{a b}",
        "{}",
        "{1a}",
        "{n:one}",
        "{n:|x}",
        "{n?a|}",
        "[[ a",
        "a ]]",
        "[[ a [[ b ]] ]]",
        "{n:a|{b}}",
    ],
)
def test_a_broken_text_is_refused(template: str) -> None:
    with pytest.raises(TemplateError):
        fill(template, {"n": 1, "a": 1, "b": 1})


@pytest.mark.parametrize("value", ["3", 2.5, True])
def test_a_word_needs_a_whole_number(value: object) -> None:
    with pytest.raises(TypeError):
        fill("{n:activity|activities}", {"n": value})


@pytest.mark.parametrize("value", [object(), {"a": 1}, True, float("nan"), float("inf")])
def test_what_cannot_be_printed_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        fill("{x}", {"x": value})


def test_a_language_pack_gives_more_forms() -> None:
    polish = Words(
        separator="; ",
        and_more=" i jeszcze {}",
        of="{} z {}",
        percent=" ({} %)",
        plural=lambda n: 0 if n == 1 else 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2,
    )
    forms = "{n:miasto|miasta|miast}"
    assert [fill(forms, {"n": n}, polish) for n in (1, 3, 5)] == ["1 miasto", "3 miasta", "5 miast"]
    assert fill("{list_a}", {"list_a": list("abcd")}, polish) == "a; b; c i jeszcze 1"
    assert count_share(9, 24, polish) == "9 z 24 (38 %)"


def test_a_language_with_fewer_forms_uses_its_last() -> None:
    assert fill("{n:a|b}", {"n": 5}, Words(plural=lambda n: 4)) == "5 b"


def test_names_of_placeholders() -> None:
    assert placeholders("{a} {b:x|y} [[ {c?x|y} ]] {pct_d}") == {"a", "b", "c", "pct_d"}


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [
        (1, 3, "33%"),
        (2, 3, "67%"),
        (1, 8, "13%"),
        (1, 200, "1%"),
        (1, 201, "0%"),
        (0, 5, "0%"),
        (5, 5, "100%"),
        (5, 40, "13%"),
    ],
)
def test_percent_is_rounded_half_up(k: int, n: int, expected: str) -> None:
    assert half_up_percent(k, n) == expected


@pytest.mark.parametrize(("k", "n"), [(1, 0), (0, 0), (-1, 5), (1, -5)])
def test_percent_needs_a_base(k: int, n: int) -> None:
    with pytest.raises(ValueError):
        half_up_percent(k, n)


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [(9, 24, "9 of 24 (38%)"), (3, 7, "3 of 7"), (9, 9, "9 of 9"), (0, 10, "0 of 10 (0%)")],
)
def test_count_base_share(k: int, n: int, expected: str) -> None:
    assert count_share(k, n) == expected


def test_lists_of_names() -> None:
    assert list_names([]) == ""
    assert list_names(["a"]) == "a"
    assert list_names(["a", "b", "c", "d"]) == "a, b, c and 1 more"
    assert list_names(["a", "b", "c"], max=1) == "a and 2 more"


def test_numbers() -> None:
    assert number(9999) == "9999"
    assert number(10_000) == "10,000"
    assert number(Fraction(1, 3)) == "0.33"
    assert number(Decimal("0.005")) == "0.01"
    assert number(-0.001) == "0"
    assert number(100.0) == "100"
    assert plural(1, "step", "steps") == "1 step"
    assert plural(10_000, "step", "steps") == "10,000 steps"


@given(k=st.integers(0, 10**6), n=st.integers(1, 10**6))
def test_percent_is_the_nearest_whole_number(k: int, n: int) -> None:
    shown = int(half_up_percent(k, n).removesuffix("%"))
    exact = Fraction(100 * k, n)
    assert shown - Fraction(1, 2) <= exact < shown + Fraction(1, 2)


@given(st.text(max_size=60))
def test_a_value_is_printed_as_it_is(text: str) -> None:
    if text:
        assert fill("<{x}>", {"x": text}) == f"<{text}>"


@given(st.text(alphabet="{}[]:?|ab1_ ", max_size=24))
def test_any_text_is_printed_or_refused(text: str) -> None:
    try:
        names = placeholders(text)
    except TemplateError:
        return
    out = fill(text, dict.fromkeys(names, 3))
    if not names and "[[" not in text:
        assert out == text


@given(names=st.lists(st.text(min_size=1, max_size=5), max_size=12), top=st.integers(1, 5))
def test_no_name_is_lost_from_the_count(names: list[str], top: int) -> None:
    shown = list_names(names, max=top)
    left = len(names) - top
    assert shown == ", ".join(names[:top]) + (f" and {left} more" if left > 0 else "")


@given(k=st.integers(-5, 50), n=st.integers(0, 50))
def test_optional_text_prints_only_above_zero(k: int, n: int) -> None:
    shown = fill("A[[ {k} of {n}]]", {"k": k, "n": n})
    assert (shown != "A") == (k > 0 and n > 0)
