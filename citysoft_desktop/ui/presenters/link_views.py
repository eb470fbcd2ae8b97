"""What stands beside and behind the link form: counterparts, asks, deadlines, and since when a link is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.analysis.base import valid_on
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.deadlines import OPEN_ASKS, Deadline
from citysoft_desktop.domain.linkage import MODES, Ask, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Line, Mark, Measure, Rect, Scene, Text
from citysoft_desktop.domain.scope import is_home_body
from citysoft_desktop.services.commands.base import Composite, update_record
from citysoft_desktop.services.commands.linkages import UpdateLinkage
from citysoft_desktop.services.ports import Command


@dataclass(frozen=True, slots=True)
class CounterpartSummary:
    """A body of the home state with its links by mode and its open asks. ``id`` "" = no body named."""

    id: str
    name: str
    tier: str
    links: dict[str, tuple[Linkage, ...]]
    asks: tuple[Ask, ...]

    @property
    def count(self) -> int:
        """Number of link records, unknown ones included."""
        return sum(len(found) for found in self.links.values())


def summary_of(plan: Plan, actor: Actor) -> CounterpartSummary:
    """Links and asks of one body."""
    found: dict[str, list[Linkage]] = {}
    for link in plan.table(Linkage).values():
        if link.counterpart_id == actor.id:
            found.setdefault(link.mode, []).append(link)
    asks = tuple(a for a in plan.asks.values() if a.counterpart_id == actor.id)
    return CounterpartSummary(actor.id, actor.name, actor.tier, _ordered(found), asks)


def counterparts(plan: Plan) -> list[CounterpartSummary]:
    """Every body of the register or with a link, the most linked first; links that name nobody come last."""
    links: dict[str, dict[str, list[Linkage]]] = {}
    for link in plan.table(Linkage).values():
        links.setdefault(link.counterpart_id, {}).setdefault(link.mode, []).append(link)
    asks: dict[str, list[Ask]] = {}
    for ask in plan.asks.values():
        asks.setdefault(ask.counterpart_id, []).append(ask)
    found = [
        CounterpartSummary(a.id, a.name, a.tier, _ordered(links.get(a.id, {})), tuple(asks.get(a.id, ())))
        for a in plan.actors.values()
        if a.id in links or (a.home_counterpart and is_home_body(a, plan.home))
    ]
    found.sort(key=lambda s: (-s.count, s.name.casefold()))
    if "" in links:
        found.append(CounterpartSummary("", "", "", _ordered(links[""]), ()))
    return found


def _ordered(found: dict[str, list[Linkage]]) -> dict[str, tuple[Linkage, ...]]:
    return {mode: tuple(found[mode]) for mode in MODES if mode in found}


def open_asks(plan: Plan) -> int:
    """Asks not yet answered or closed."""
    return sum(ask.state in OPEN_ASKS for ask in plan.asks.values())


def known_since_scene(
    plan: Plan,
    links: Sequence[Linkage],
    today: dt.date,
    words: Callable[[str, Linkage], str],
    title: str,
    measure: Measure,
    width: float,
    height: float,
) -> Scene:
    """One bar per link from its start to its end or to today; unknown links are hatched over the whole width.

    ``words(kind, link)`` gives "name" (on the bar), "mode" and "since" of a link in the language of the window.
    """
    size, row, gap = 8.5, 12.0, 4.0
    starts = [k.valid_from.year for k in links if k.valid_from.year is not None]
    first = min([*starts, today.year - 5])
    last = max([today.year, *(k.valid_to.year for k in links if k.valid_to.year is not None)])
    span = max(1.0, float(last + 1 - first))
    marks: list[Mark] = []
    y = 2.0
    rows: list[tuple[str, ...]] = []
    for link in links:
        name, mode, since = (words(kind, link) for kind in ("name", "mode", "since"))
        begin, end = link.valid_from.year, link.valid_to.year
        vague = link.mode == "unknown"
        left = 0.0 if begin is None or vague else width * (begin - first) / span
        right = width if end is None or vague else width * (end + 1 - first) / span
        label = f"{name}: {mode}, {since}"
        token = _MODE_TOKENS[link.mode]
        ended = not valid_on(link, today, link.tier)
        hollow = link.mode == "none" or begin is None
        marks.append(
            Rect(
                label=label,
                keys=(link.activity_id,),
                x=left,
                y=y,
                w=max(3.0, right - left),
                h=row,
                fill="" if vague or hollow else token,
                stroke=token,
                radius=2,
                hatch=vague,
                dashed=vague or begin is None,
            )
        )
        shown = name if not ended else f"{name} –{end}"
        room = right - left - 8
        if measure(shown, size) > room and left > measure(shown, size) + 6:
            marks.append(Text(x=left - 4, y=y + row - 3, text=shown, size=size, anchor="end"))
        else:
            fitted = _fit(shown, room, size, measure)
            if vague and fitted:
                marks.append(
                    Rect(x=left + 3, y=y + 1, w=measure(fitted, size) + 4, h=row - 2, fill="surface.card")
                )
            ink = "text.primary" if vague or hollow else token.replace("linkage.", "linkage.on_")
            marks.append(Text(x=left + 5, y=y + row - 3, text=fitted, size=size, colour=ink))
        rows.append((name, mode, since))
        y += row + gap
    base = y + 1
    marks.append(Line(x1=0, y1=base, x2=width, y2=base, stroke="border.default"))
    for year, anchor in ((first, "start"), (last, "end")):
        x = 0 if anchor == "start" else width
        marks.append(
            Text(x=x, y=base + size + 3, text=str(year), size=size, colour="text.muted", anchor=anchor)
        )
    return Scene(
        id="known_since",
        title=title,
        width=width,
        height=max(height, base + size + 6),
        marks=tuple(marks),
        table=DataTable(columns=("", "", ""), rows=tuple(rows), keys=tuple((k.activity_id,) for k in links)),
        caption=Caption(n=len(links), in_words="; ".join(", ".join(r) for r in rows)),
    )


_MODE_TOKENS = {
    "cooperative_joint": "linkage.joint",
    "cooperative_coordinated": "linkage.coordinated",
    "parallel_harmony": "linkage.harmony",
    "parallel_disharmony": "linkage.disharmony",
    "none": "linkage.none",
    "unknown": "linkage.unknown",
}


def _fit(text: str, room: float, size: float, measure: Measure) -> str:
    if measure(text, size) <= room:
        return text
    short = text
    while short and measure(short + "…", size) > room:
        short = short[:-1]
    return short.rstrip() + "…" if short else ""


def deadline_done(plan: Plan, item: Deadline, today: dt.date) -> Command | None:
    """What to do when something due is done: an authorisation was given today, an ask is closed.

    None when the record is gone.
    """
    if item.kind == "authorisation":
        link = plan.table(Linkage).get(item.record_id)
        if link is None:
            return None
        day = FuzzyDate.of(today.year, today.month, today.day)
        given = UpdateLinkage(link.id, {"authorisation_done": day, "authorisation_status": "given"})
        return Composite("deadline.done", [given])
    ask = plan.table(Ask).get(item.record_id)
    return None if ask is None else Composite("deadline.done", [update_record(ask, state="closed")])
