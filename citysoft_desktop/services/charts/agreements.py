"""Agreements and activities in time: a row each, drawn with the precision of their dates and no other.

The certain part of a span is solid. A date known to the year or month covers the whole of it, outlined and pale. An
end that is expressly open runs on dashed with an arrow; an end or beginning nobody knows is hatched. What ends soon
says so in words beside its colour.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from citysoft_desktop.domain.agreement_times import (
    Order,
    Times,
    TimeSpan,
    months_between,
    ordered,
    times,
)
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Measure, Polygon, Scene
from citysoft_desktop.services.charts.kit import BASE_SIZE, INK, MUTED, Key, Kit
from citysoft_desktop.services.charts.texts import Translate

SURE, PAST, SOON, UNSURE, EDGE = (
    "sequence.s4",
    "sequence.s3",
    "semantic.warning_fill",
    "sequence.s1",
    "sequence.s4",
)
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
ROW = 14.0
"""Height of a row in points at the usual size of chart text."""


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A line of the picture: a span, or the heading of a group with its number."""

    span: TimeSpan | None
    heading: str = ""


def lines_of(
    plan: Plan, found: Times, order: Order, *, unknown: str, grouped: bool = True
) -> tuple[TimeRow, ...]:
    """The drawn spans in order; by type with a heading before each group."""
    spans = ordered(plan, found.spans, order)
    if order != "type" or not grouped:
        return tuple(TimeRow(span) for span in spans)
    made: list[TimeRow] = []
    counts: dict[str, int] = {}
    for span in spans:
        counts[span.type] = counts.get(span.type, 0) + 1
    before: str | None = None
    for span in spans:
        if span.type != before:
            before = span.type
            name = plan.framework.type(span.type).label if plan.framework.has_type(span.type) else unknown
            made.append(TimeRow(None, f"{name} ({counts[span.type]})"))
        made.append(TimeRow(span))
    return tuple(made)


def years_of(found: Times, as_of: dt.date) -> tuple[int, int]:
    """First and last year of the axis: every known date, today, and a year to see what comes."""
    years = [as_of.year, as_of.year + 1]
    for span in found.spans:
        years += [date.year for date in (span.begin, span.end) if date.year is not None]
    return min(years), max(years)


def axis_of(found: Times, as_of: dt.date) -> tuple[float, float]:
    """The whole axis as ordinals of days, from the first of January of its first year."""
    first, last = years_of(found, as_of)
    return float(dt.date(first, 1, 1).toordinal()), float(dt.date(last, 12, 31).toordinal() + 1)


def agreement_timeline(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 220,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
    *,
    agreements_only: bool = True,
    order: Order = "type",
    found: Times | None = None,
    lines: Sequence[TimeRow] | None = None,
    first: int = 0,
    axis: tuple[float, float] | None = None,
    hidden: frozenset[str] = frozenset(),
    key: bool = True,
    tabled: bool = True,
    row: float = ROW,
) -> Scene:
    """Agreements (or all activities) of the filter, by type and beginning.

    ``found`` and ``lines`` are given when they are worked out already; ``first`` is the line drawn at the top and
    ``axis`` the part of time shown, as ordinals of days. ``hidden`` activities are counted and not shown. ``key``
    and ``tabled`` leave out the legend, and table and words, for a window that has them elsewhere; ``row`` is the height of a
    line.
    """
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    as_of = options.as_of
    if found is None:
        found = times(plan, options.ids, agreements_only=agreements_only)
    if lines is None:
        lines = lines_of(plan, found, order, unknown=kit.t("chart.times.no_type"))
    shown_lines: Sequence[TimeRow] = lines
    if hidden:
        shown_lines = [line for line in lines if line.span is None or line.span.id not in hidden]
    title, table, caption = "", DataTable(), Caption(n=found.n)
    if tabled:  # a window that scrolls asks for rows many times a second, and has the words already
        title, table, caption = agreement_words(
            kit, found, lines, agreements_only=agreements_only, hidden=hidden
        )
    if not any(line.span is not None for line in shown_lines):
        message = nothing_drawn(kit, found, agreements_only=agreements_only)
        return kit.empty("agreements", title, message, table, caption)
    keys = timeline_key(kit, found) if key else []
    below = kit.legend_height(width, keys) + 5 * kit.k if keys else 0
    head = kit.line * 1.5
    pitch = row * kit.k
    room = max(1, int((height - head - below) // pitch))
    page = shown_lines[first : first + room]
    while page and page[-1].span is None and first + room < len(shown_lines):
        page = page[:-1]  # a heading at the very end would name nothing
    rest = sum(1 for line in shown_lines[first + len(page) :] if line.span is not None) if tabled else 0
    if rest:
        more = kit.t("chart.times.more", n=rest)
        caption = replace(caption, extra=f"{caption.extra} {more}".strip())
    _draw(kit, page, _Layout.of(kit, found, page, as_of, axis, head, head + pitch * len(page)), pitch)
    if keys:
        kit.height = min(height, kit.legend(0, head + pitch * len(page) + 5 * kit.k, width, keys) + 2 * kit.k)
    return kit.scene("agreements", title, table, caption)


def agreement_words(
    kit: Kit,
    found: Times,
    lines: Sequence[TimeRow],
    *,
    agreements_only: bool = True,
    hidden: frozenset[str] = frozenset(),
) -> tuple[str, DataTable, Caption]:
    """Title, list twin (those without dates at its end) and caption."""
    extra: list[str] = []
    if found.undated:
        extra.append(kit.t("chart.times.undated", n=len(found.undated)))
    if found.contradictory:
        extra.append(kit.t("chart.times.contradictory", n=len(found.contradictory)))
    if found.others:
        extra.append(kit.t("chart.times.others", n=found.others))
    withheld = sum(1 for line in lines if line.span is not None and line.span.id in hidden)
    if withheld:
        extra.append(kit.t("chart.times.withheld", n=withheld))
    caption = kit.caption(
        found.n,
        kit.missing(len(found.undated), found.n),
        extra=" ".join(extra),
        in_words=in_words(kit, found),
    )
    title = kit.t("chart.times.title" if agreements_only else "chart.times.title_all")
    return title, _table(kit, found, lines, hidden), caption


def nothing_drawn(kit: Kit, found: Times, *, agreements_only: bool) -> str:
    """Why there is no row."""
    if found.n:
        return kit.t("chart.times.no_dates", n=found.n)
    return kit.t("chart.times.none" if agreements_only else "chart.times.none_all")


def height_for(lines: int, k: float = 1.0) -> float:
    """Height in points that shows so many lines with axis and key."""
    return (BASE_SIZE * 1.3 * 1.5 + ROW * lines + BASE_SIZE * 1.3 * 2.6 + 8) * k


# -- words ------------------------------------------------------------------------------------------------


def date_words(kit: Kit, date: FuzzyDate) -> str:
    """A date with its own precision, or the word for what it is not."""
    if date.known:
        return date.text
    if date.is_open:
        return kit.t("chart.times.open")
    return kit.t("chart.times.unknown" if date.is_unknown else "chart.times.missing")


def note_of(kit: Kit, span: TimeSpan) -> str:
    """What matters about the end of a span, in words: past, soon, open or not known; then its beginning."""
    as_of = kit.options.as_of
    if span.contradictory:
        return kit.t("chart.times.contradicts")
    if not span.end.known:
        return kit.t({"open": "chart.times.open", "unknown": "chart.times.end_unknown"}.get(
            span.end_kind, "chart.times.end_missing"
        ))  # fmt: skip
    expires = span.end_field == "expires"
    due = span.due(as_of)
    words = date_words(kit, span.end)
    if due == "past":
        note = kit.t("chart.times.expired" if expires else "chart.times.ended", date=words)
    elif due == "maybe_past":
        note = kit.t("chart.times.maybe_expired" if expires else "chart.times.maybe_ended", date=words)
    elif due == "soon" and span.end.precision == "day":
        last = span.end.latest()
        assert last is not None
        months = months_between(as_of, last)
        unit, n = ("months", months) if months else ("days", (last - as_of).days)
        note = kit.t(f"chart.times.{'expires' if expires else 'ends'}_{unit}", n=n)
    else:
        note = kit.t("chart.times.expires_on" if expires else "chart.times.ends_on", date=words)
    if not span.begin.known:
        kind = "unknown" if span.begin_kind == "unknown" else "missing"
        note = f"{note}, {kit.t(f'chart.times.begin_{kind}')}"
    return note


def span_words(kit: Kit, span: TimeSpan) -> str:
    """A span as a sentence for the tooltip and the screen reader."""
    number = kit.title_of(span.id) or span.title
    return f"{number}: {date_words(kit, span.begin)} – {date_words(kit, span.end)} · {note_of(kit, span)}"


def in_words(kit: Kit, found: Times) -> str:
    """The picture in one sentence; every group of it counted."""
    as_of = kit.options.as_of
    counts = {
        "soon": len(found.due(as_of, "soon")),
        "maybe_past": len(found.due(as_of, "maybe_past")),
        "past": len(found.due(as_of, "past")),
        "open": sum(1 for span in found.spans if span.end_kind == "open"),
        "no_end": sum(1 for span in found.spans if span.end_kind in ("unknown", "missing")),
        "undated": len(found.undated),
    }
    return kit.join(kit.t(f"chart.times.count.{name}", n=n) for name, n in counts.items() if n)


def _table(kit: Kit, found: Times, lines: Sequence[TimeRow], hidden: frozenset[str]) -> DataTable:
    framework = kit.plan.framework
    spans = [line.span for line in lines if line.span is not None]
    spans += [*found.contradictory, *found.undated]
    shown = [span for span in spans if span.id not in hidden]
    rows = []
    for span in shown:
        note = note_of(kit, span) if span.dated else kit.t("chart.times.missing")
        if not span.dated and (span.begin.is_unknown or span.end.is_unknown):
            note = kit.t("chart.times.unknown")
        name = (
            framework.type(span.type).label if framework.has_type(span.type) else kit.t("chart.times.no_type")
        )
        rows.append((span.title, date_words(kit, span.begin), date_words(kit, span.end), note, name))
    return DataTable(
        columns=tuple(kit.t(f"chart.times.col.{name}") for name in ("title", "begin", "end", "note", "type")),
        rows=tuple(rows),
        keys=tuple((span.id,) for span in shown),
    )


# -- drawing ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where time lies in the picture: names from 0 to ``left``, days to ``right``, notes to the end."""

    left: float
    right: float
    begin: float
    end: float
    head: float
    bottom: float
    as_of: dt.date

    @staticmethod
    def of(
        kit: Kit,
        found: Times,
        page: Sequence[TimeRow],
        as_of: dt.date,
        axis: tuple[float, float] | None,
        head: float,
        bottom: float,
    ) -> _Layout:
        names = [
            kit.w(line.heading, True) if line.span is None else kit.w(line.span.title) + 6 * kit.k
            for line in page
        ]
        notes = [
            kit.w(note_of(kit, line.span), line.span.due(as_of) == "soon")
            for line in page
            if line.span is not None
        ]
        left = min(max(names, default=0) + 8 * kit.k, kit.width * 0.36)
        note = min(max(notes, default=0) + 8 * kit.k, kit.width * 0.3)
        if axis is None:
            axis = axis_of(found, as_of)
        return _Layout(left, kit.width - note, axis[0], axis[1], head, bottom, as_of)

    def at(self, day: float) -> float:
        """x of a day, held inside the picture of time."""
        part = (day - self.begin) / max(self.end - self.begin, 1)
        return self.left + (self.right - self.left) * min(1.0, max(0.0, part))

    def sees(self, day: float) -> bool:
        """Whether a day lies in the part of time shown."""
        return self.begin <= day <= self.end


def _draw(kit: Kit, page: Sequence[TimeRow], layout: _Layout, pitch: float) -> None:
    _axis(kit, layout)
    for index, line in enumerate(page):
        y = layout.head + index * pitch
        base = kit.middle(y, pitch)
        if line.span is None:
            kit.text(0, base, kit.fit(line.heading, layout.left - 6 * kit.k, True), bold=True)
            continue
        span = line.span
        label = span_words(kit, span)
        kit.text(6 * kit.k, base, kit.fit(span.title, layout.left - 12 * kit.k), keys=(span.id,))
        _bar(kit, span, layout, y + 2.5 * kit.k, pitch - 5 * kit.k, label)
        due = span.due(layout.as_of)
        words = kit.fit(note_of(kit, span), kit.width - layout.right - 5 * kit.k, due == "soon")
        tone = "semantic.warning_text" if due in ("soon", "maybe_past") else MUTED
        kit.text(layout.right + 5 * kit.k, base, words, colour=tone, bold=due == "soon", keys=(span.id,))
        kit.rule(0, y + pitch, kit.width, y + pitch, stroke="border.subtle")
    _today(kit, layout)


def _bar(kit: Kit, span: TimeSpan, layout: _Layout, y: float, h: float, label: str) -> None:
    keys = (span.id,)
    due = span.due(layout.as_of)
    fill = {"past": PAST, "soon": SOON, "maybe_past": SOON}.get(due, SURE)
    begin, end = _days(span.begin), _days(span.end)

    def part(a: float, b: float, draw: Callable[[float, float], None]) -> None:
        if b >= layout.begin and a <= layout.end:
            x0, x1 = layout.at(a), layout.at(b)
            draw(x0, max(x1 - x0, 1.5 * kit.k))

    def sure(x: float, w: float) -> None:
        kit.rect(x, y, w, h, fill, label=label, keys=keys)

    def unsure(x: float, w: float) -> None:
        kit.rect(x, y + 0.3, w, h - 0.6, UNSURE, stroke=EDGE, dashed=True, label=label, keys=keys)

    def unknown(x: float, w: float) -> None:
        kit.hatched(x, y + 0.3, w, h - 0.6, label, keys)

    if begin is not None and end is not None:
        if begin[1] - begin[0] > 1:
            part(begin[0], min(begin[1], end[1]), unsure)
        if end[1] - end[0] > 1:
            part(max(end[0], begin[0]), end[1], unsure)
        # It certainly ran from the last day it can have begun to the first it can have ended.
        if end[0] >= begin[1] - 1:
            part(begin[1] - 1, end[0] + 1, sure)
        return
    if begin is not None:
        today = layout.as_of.toordinal()
        precise = begin[1] - begin[0] <= 1
        known_from = begin[0] if precise else begin[1]
        if not precise:
            part(begin[0], begin[1], unsure)
        if span.end_kind == "open":
            part(known_from, max(today, known_from), sure)
            _open_edge(kit, layout, max(today, known_from), y, h, label, keys)
        else:
            part(known_from, max(today, known_from + 1), unknown)
            if precise:
                part(begin[0], begin[0] + 1, sure)
        return
    if end is not None:
        width = (layout.end - layout.begin) * 0.08
        part(end[0] - width, end[0], unknown)
        part(end[0], end[1], sure if end[1] - end[0] <= 1 else unsure)


def _open_edge(
    kit: Kit, layout: _Layout, start: float, y: float, h: float, label: str, keys: tuple[str, ...]
) -> None:
    """Expressly without an end: dashed to the end of the picture, with an arrow."""
    x0, x1 = layout.at(start), layout.right - 1
    tip = min(h * 0.7, max(x1 - x0, 0))
    if x1 - x0 > 1:
        kit.rect(
            x0,
            y + 0.3,
            x1 - x0 - tip,
            h - 0.6,
            "surface.card",
            stroke=EDGE,
            dashed=True,
            label=label,
            keys=keys,
        )
        points = ((x1 - tip, y), (x1, y + h / 2), (x1 - tip, y + h))
        kit.marks.append(
            Polygon(
                label=label,
                keys=keys,
                rings=(tuple((round(a, 2), round(b, 2)) for a, b in points),),
                fill=EDGE,
            )
        )


def _days(date: FuzzyDate) -> tuple[int, int] | None:
    """First day and the day after the last one, as ordinals."""
    first, last = date.earliest(), date.latest()
    return None if first is None or last is None else (first.toordinal(), last.toordinal() + 1)


def _axis(kit: Kit, layout: _Layout) -> None:
    first = dt.date.fromordinal(max(1, int(layout.begin))).year
    last = dt.date.fromordinal(max(1, int(layout.end) - 1)).year
    per_year = (layout.right - layout.left) / max((layout.end - layout.begin) / 365.25, 1e-6)
    widest = kit.w("0000", True) + 6 * kit.k
    step = next((step for step in _STEPS if step * per_year >= widest), _STEPS[-1])
    kit.rule(layout.left, layout.head, layout.right, layout.head, stroke="border.default")
    for year in range(first + -first % step, last + 1, step):
        if year < 1:
            continue
        day = dt.date(year, 1, 1).toordinal()
        if not layout.sees(day):
            continue
        x = layout.at(day)
        kit.rule(x, layout.head - 3 * kit.k, x, layout.bottom, stroke="border.subtle")
        words = str(year)
        if x + kit.w(words, True) + 2 * kit.k <= layout.right:
            kit.text(x + 2 * kit.k, layout.head - 4 * kit.k, words, bold=True, colour=MUTED)


def _today(kit: Kit, layout: _Layout) -> None:
    day = layout.as_of.toordinal()
    if not layout.sees(day):
        return
    x = layout.at(day)
    kit.rule(x, layout.head - 2 * kit.k, x, layout.bottom, stroke="semantic.danger_fill")
    words = layout.as_of.isoformat()
    wide = kit.w(words, True)
    left = min(max(x - wide / 2, layout.left), kit.width - wide)
    # The day stands in the line of the years; what it would cover gives way.
    kit.marks[:] = [
        mark
        for mark in kit.marks
        if not (
            getattr(mark, "text", "").isdigit()
            and getattr(mark, "y", 0) < layout.head
            and getattr(mark, "x", 0) < left + wide + 3
            and getattr(mark, "x", 0) + kit.w(getattr(mark, "text", ""), True) > left - 3
        )
    ]
    kit.text(left, layout.head - 4 * kit.k, words, bold=True, colour="semantic.danger_text")


def timeline_key(kit: Kit, found: Times) -> list[Key]:
    """The key of the signs that occur."""
    keys = [Key("rect", SURE, kit.t("chart.times.key.sure"))]
    dates = [date for span in found.spans for date in (span.begin, span.end)]
    if any(date.precision in ("year", "month") for date in dates):
        keys.append(Key("hollow", EDGE, kit.t("chart.times.key.unsure"), dashed=True))
    if any(not span.begin.known or span.end_kind in ("unknown", "missing") for span in found.spans):
        keys.append(Key("hatch", INK, kit.t("chart.times.key.unknown")))
    if any(span.end_kind == "open" for span in found.spans):
        keys.append(Key("hollow", EDGE, f"→ {kit.t('chart.times.key.open')}", dashed=True))
    if found.due(kit.options.as_of, "soon"):
        keys.append(Key("rect", SOON, kit.t("chart.times.key.soon")))
    return keys
