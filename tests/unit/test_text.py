"""The text policy: nothing that hides, commands or breaks gets into a plan, and cleaning twice changes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.text import clean, clean_line


@given(st.text(max_size=300))
def test_cleaning_is_idempotent_and_storable(text: str):
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
    assert not any(ch in once for ch in "\x00\x0b\x1b\u202e\u2066\ufeff")


def test_what_people_write_stays():
    for text in ("Łódź – Kraków", "서울특별시", "مدينة", "प्रयागराज", "a\tb\nc", "می‌خواهم"):
        assert clean(text) == text


def test_accents_are_composed_and_lines_unified():
    assert clean("Cafe\u0301\r\nx") == "Café\nx"
    assert clean_line("  a \n b  ") == "a b"
    assert len(clean("x" * 200_000)) == 100_000
