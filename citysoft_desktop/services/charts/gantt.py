"""Actions in time: one bar per action between its known dates, with the words of its state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import DataTable, Measure, Scene
from citysoft_desktop.domain.strategy import Action
from citysoft_desktop.services.charts.kit import BASE_SIZE, INK, MUTED, Kit
from citysoft_desktop.services.charts.texts import Translate

_QUARTER_YEARS = 4
_DONE = ("done", "agreed", "active", "running")


def action_timeline(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 200,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """Actions of the strategy, earliest first. ``keys`` of a bar are the action's id, then its activities.

    A date known only to the year or month covers the whole of it; an action with one known date is drawn there.
    """
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    dated: list[tuple[dt.date, dt.date, Action]] = []
    undated: list[Action] = []
    for action in plan.actions.values():
        span = _span(action)
        if span is None:
            undated.append(action)
        else:
            dated.append((*span, action))
    dated.sort(key=lambda entry: (entry[0], entry[1], entry[2].text))
    table = DataTable(
        columns=tuple(kit.t(f"chart.gantt.{name}") for name in ("action", "owner", "start", "end")),
        rows=tuple(
            (a.text, a.owner, str(a.start), str(a.end)) for a in (*(entry[2] for entry in dated), *undated)
        ),
        keys=tuple((a.id, *a.activity_ids) for a in (*(entry[2] for entry in dated), *undated)),
    )
    title = kit.t("chart.gantt.title")
    missing = str(len(undated)) if undated else ""
    extra = [kit.t("chart.gantt.undated", n=len(undated))] if undated else []
    in_words = kit.join(f"{a.text}: {first.isoformat()} – {last.isoformat()}" for first, last, a in dated)
    n = len(dated) + len(undated)
    if not dated:
        caption = kit.caption(n, missing, extra=" ".join(extra))
        return kit.empty("action_timeline", title, kit.t("chart.gantt.empty"), table, caption)
    head = kit.line * 2.2
    pitch = max(kit.line * 1.35, min(22 * kit.k, (height - head) / len(dated)))
    fitting = max(1, int((height - head) // pitch))
    shown = dated[:fitting]
    if len(dated) > fitting:
        extra.append(kit.t("chart.gantt.more", n=len(dated) - fitting))
    side = min(max(kit.w(a.text) for _, _, a in shown) + 10 * kit.k, width * 0.38)
    first = min(entry[0] for entry in shown).year
    last = max(entry[1] for entry in shown).year
    origin, end = dt.date(first, 1, 1), dt.date(last, 12, 31)
    days = (end - origin).days + 1
    room = width - side
    bottom = head + pitch * len(shown)

    def at(day: dt.date) -> float:
        return side + room * (day - origin).days / days

    _scale(kit, first, last, at, head, bottom)
    for index, (begin, finish, action) in enumerate(shown):
        y = head + index * pitch
        base = kit.middle(y, pitch)
        kit.text(0, base, kit.fit(action.text, side - 6 * kit.k))
        kit.rule(0, y + pitch, width, y + pitch, stroke="border.subtle")
        x0, x1 = at(begin), at(finish + dt.timedelta(days=1))
        wide = max(x1 - x0, 4 * kit.k)
        state = action.state
        solid = state in _DONE
        label = f"{action.text}: {action.start} – {action.end}"
        keys = (action.id, *action.activity_ids)
        high = pitch - 4 * kit.k
        if solid:
            kit.rect(x0, y + 2 * kit.k, wide, high, "sequence.s4", label=label, keys=keys, radius=2 * kit.k)
        else:
            kit.rect(
                x0,
                y + 2 * kit.k,
                wide,
                high,
                "accent.tint",
                stroke="accent.base",
                label=label,
                keys=keys,
                radius=2 * kit.k,
            )
        words = state.replace("_", " ").capitalize()
        if words and kit.w(words) + 8 * kit.k <= wide:
            kit.text(x0 + 4 * kit.k, base, words, colour="text.on_accent" if solid else INK)
    return kit.scene(
        "action_timeline", title, table, kit.caption(n, missing, extra=" ".join(extra), in_words=in_words)
    )


def _span(action: Action) -> tuple[dt.date, dt.date] | None:
    begin, finish = action.start.earliest(), action.end.latest()
    if begin is None and finish is None:
        return None
    if begin is None:
        begin = action.end.earliest()
    if finish is None:
        finish = action.start.latest()
    if begin is None or finish is None:
        return None
    return (begin, finish) if begin <= finish else (finish, begin)


def _scale(
    kit: Kit, first: int, last: int, at: Callable[[dt.date], float], head: float, bottom: float
) -> None:
    quarters = last - first < _QUARTER_YEARS
    previous = -1.0
    for year in range(first, last + 1):
        x = at(dt.date(year, 1, 1))
        kit.rule(x, 0, x, bottom, stroke="border.default")
        if x + 3 * kit.k > previous:
            kit.text(x + 3 * kit.k, kit.size, str(year), bold=True)
            previous = x + 3 * kit.k + kit.w(str(year), True) + 4 * kit.k
        if not quarters:
            continue
        for quarter in range(1, 5):
            left = at(dt.date(year, 3 * quarter - 2, 1))
            right = at(dt.date(year + (quarter == 4), 1 if quarter == 4 else 3 * quarter + 1, 1))
            words = kit.t("chart.gantt.quarter", n=quarter)
            if quarter > 1:
                kit.rule(left, kit.line * 1.1, left, bottom, stroke="border.subtle")
            if kit.w(words) + 5 * kit.k <= right - left:
                kit.text(left + 3 * kit.k, kit.line * 1.1 + kit.size, words, colour=MUTED)
