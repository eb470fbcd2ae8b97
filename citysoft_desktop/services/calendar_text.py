"""Deadlines as an iCalendar file (RFC 5545), for the calendar of the office."""

from __future__ import annotations

import datetime as dt

from citysoft_desktop.domain.deadlines import Deadline, deadlines
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean

_OCTETS = 75
"""Longest line of the format, its line end not counted."""


def calendar_text(plan: Plan, today: dt.date, now: dt.datetime) -> str:
    """Every deadline that is not done as an event of a whole day, on the last day it may be met.

    A due date known to the month or year falls on its last day, and the words say so. What is confidential is marked
    so (CLASS). ``now`` is UTC. Lines end in CR LF as the format demands.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CitySoft Desktop//Deadlines//EN",
        "CALSCALE:GREGORIAN",
    ]
    for item in deadlines(plan, today):
        lines += _event(plan, item, f"{now:%Y%m%dT%H%M%SZ}")
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(plan: Plan, item: Deadline, stamp: str) -> list[str]:
    day = item.due.latest()
    if day is None:
        return []
    activity, actor = plan.activities.get(item.activity_id), plan.actors.get(item.counterpart_id)
    record = plan.get("linkage" if item.kind == "authorisation" else "ask", item.record_id)
    framework = plan.framework
    if item.kind == "authorisation":
        kind = framework.label("authorisation", item.what) if item.what else ""
        what = f"Authorisation: {kind}" if kind else "Authorisation"
    else:
        what = item.what
    title = f"{what} – {activity.title}" if activity is not None else what
    words = [f"City: {plan.city.name}"] if plan.city.name else []
    if actor is not None:
        words.append(f"Counterpart: {actor.name}")
    if item.due.text != day.isoformat():
        words.append(f"Due: {item.due.text} (shown on its last day)")
    if item.overdue:
        words.append("Overdue when this file was written")
    confidential = any(one is not None and one.confidential for one in (record, activity, actor))
    made = [
        "BEGIN:VEVENT",
        f"UID:{item.record_id}@citysoft-desktop",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"SUMMARY:{_escaped(title)}",
        "TRANSP:TRANSPARENT",
    ]
    if words:
        made.append("DESCRIPTION:" + _escaped("\n".join(words)))
    if confidential:
        made.append("CLASS:CONFIDENTIAL")
    return [*made, "END:VEVENT"]


def _escaped(text: str) -> str:
    plain = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> list[str]:
    """A long line in parts of at most 75 octets; every part but the first begins with a space."""
    parts, part, room = [], "", _OCTETS
    for char in line:
        size = len(char.encode())
        if size > room:
            parts.append(part)
            part, room = " ", _OCTETS - 1
        part += char
        room -= size
    return [*parts, part]
