"""Deadlines as a calendar file: whole days, escaped texts, lines of the right length."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.services.calendar_text import calendar_text
from tests.unit.analysis.portfolio import Builder

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 14, 32, tzinfo=dt.UTC)


def unfolded(text: str) -> list[str]:
    """As a calendar program reads it."""
    return text.replace("\r\n ", "").split("\r\n")


def test_what_is_due_is_an_event_of_a_whole_day_and_what_is_done_is_none() -> None:
    builder = Builder()
    activity = builder.activity("Twinning; with Łódź, again")
    body = builder.add(Actor(id="body", name="Ministry"))
    for key, due, done in (
        ("late", "2026-05", ""),
        ("soon", "2026-12-01", ""),
        ("over", "2026-01-05", "2026-01-04"),
    ):
        builder.add(
            Linkage(
                id=key,
                activity_id=activity,
                counterpart_id=body,
                authorisation="notify",
                authorisation_due=FuzzyDate.parse(due),
                authorisation_done=FuzzyDate.parse(done),
            )
        )
    builder.add(
        Ask(id="ask", counterpart_id=body, text="A letter", due=FuzzyDate.parse("2027"), confidential=True)
    )
    lines = unfolded(calendar_text(builder.plan(), TODAY, NOW))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert [line for line in lines if line.startswith("UID")] == [
        "UID:late@citysoft-desktop",
        "UID:soon@citysoft-desktop",
        "UID:ask@citysoft-desktop",
    ]
    assert [line[-8:] for line in lines if line.startswith("DTSTART")] == ["20260531", "20261201", "20271231"]
    assert "SUMMARY:Authorisation: Notify – Twinning\\; with Łódź\\, again" in lines
    assert lines.count("CLASS:CONFIDENTIAL") == 1
    late = next(line for line in lines if line.startswith("DESCRIPTION"))
    assert "Due: 2026-05 (shown on its last day)\\nOverdue when this file was written" in late


@given(st.text(max_size=300))
def test_no_text_breaks_the_lines(title: str) -> None:
    builder = Builder()
    builder.add(
        Linkage(id="x", activity_id=builder.activity(title), authorisation_due=FuzzyDate.parse("2026-12-01"))
    )
    text = calendar_text(builder.plan(), TODAY, NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = unfolded(text)
    assert len(lines) == len(unfolded(calendar_text(builder.plan(), TODAY, NOW)))
    assert [line.partition(":")[0] for line in lines if not line.startswith("DESCRIPTION")] == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "BEGIN", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY",
        "TRANSP", "END", "END", "",
    ]  # fmt: skip
