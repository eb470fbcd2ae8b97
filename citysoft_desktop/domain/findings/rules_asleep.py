"""Family "What is asleep": silence, ends that come near, ends that have passed."""

from __future__ import annotations

from fractions import Fraction

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.findings.case import (
    DANGER,
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    above,
    reaches,
    rule,
)
from citysoft_desktop.domain.findings.legal import decided
from citysoft_desktop.domain.findings.sets import is_past, months_after, years_before
from citysoft_desktop.domain.textfmt import Share

_HALF = Fraction(1, 2)
_TWINS = frozenset({"sister_city", "friendship_mou"})
_BINDING = frozenset({"binding", "statutory"})


def _end(activity: Activity) -> FuzzyDate:
    """When the agreement runs out, else when the activity ends."""
    return activity.expires if activity.expires.known else activity.end


@rule("AS-01")
def ties_without_a_sign_of_life(case: Case) -> Result:
    """DORMANT / OPEN with LAST known (A11)."""
    sets = case.sets
    n = len(sets.open)
    known = sum(1 for key in sets.open if key in sets.last)
    values: dict[str, object] = {"n": n, "n_known": known, "n_unknown": n - known}
    if known < 10 or not reaches(known, n, _HALF):
        return Cannot(values)
    k = len(sets.dormant)
    if not reaches(k, known, case.p("share_min")):
        return None
    oldest = sets.dormant[0]
    day, as_of = sets.last[oldest], sets.as_of
    years = as_of.year - day.year - ((as_of.month, as_of.day) < (day.month, day.day))
    values |= {"pct_k": Share(k, known), "title_oldest": case.title_of(oldest), "years_oldest": years}
    return Hit(WARNING if above(k, known, 0.35) else INFO, sets.dormant, k, n, values, (known, n))


@rule("AS-02")
def agreements_about_to_expire(case: Case) -> Result:
    """OPEN whose end falls within months_ahead (A11, A14)."""
    sets = case.sets
    n = len(sets.open)
    ends = {key: day for key, a in sets.open.items() if (day := _end(a).latest()) is not None}
    missing = sum(1 for a in sets.open.values() if not _end(a).known and not _end(a).is_open)
    values: dict[str, object] = {"n": n, "n_unknown": missing}
    if not ends:
        return Cannot(values)
    line = months_after(sets.as_of, int(case.p("months_ahead")))
    keys = tuple(
        sorted((key for key, day in ends.items() if sets.as_of <= day <= line), key=lambda key: ends[key])
    )
    if not keys:
        return None
    waiting = [key for key in keys if key not in decided(sets)]
    severity = INFO
    if waiting:
        first = ends[waiting[0]]
        if (first - sets.as_of).days <= 30:
            severity = DANGER
        elif first <= months_after(sets.as_of, 6):
            severity = WARNING
    values |= {
        "list_titles": case.titles(keys),
        "date_last": str(_end(sets.open[keys[-1]])),
        "k_nodec": len(waiting),
    }
    return Hit(severity, keys, len(keys), n, values)


@rule("AS-03")
def expired_but_still_active(case: Case) -> Result:
    """LIVE whose end has passed (A11)."""
    sets = case.sets
    n = len(sets.live)
    known = [key for key, a in sets.live.items() if _end(a).known]
    values: dict[str, object] = {"n": n, "n_known": len(known)}
    if not known:
        return Cannot(values)
    gone = [key for key in known if is_past(_end(sets.live[key]), sets.as_of)]
    if len(gone) < case.p("count_min"):
        return None
    gone.sort(key=lambda key: str(_end(sets.live[key]).latest()))
    values["list_titles"] = case.titles(gone)
    if any(_BINDING.intersection(sets.codes(key, "formality")) for key in gone):
        severity = DANGER
    else:
        half_year = months_after(sets.as_of, -6)
        long_ago = any(is_past(_end(sets.live[key]), half_year) for key in gone)
        severity = WARNING if long_ago else INFO
    return Hit(severity, tuple(gone), len(gone), n, values)


@rule("AS-04")
def old_twinnings_without_recent_work(case: Case) -> Result:
    """Twinnings and friendships of a generation or more that are DORMANT (A11)."""
    sets = case.sets
    twins = [key for key, a in sets.open.items() if a.type in _TWINS]
    known = [key for key in twins if sets.open[key].start.known and key in sets.last]
    n = len(twins)
    values: dict[str, object] = {"n_twin": n, "n_known": len(known), "n_unknown": n - len(known)}
    if len(known) < 5:
        return Cannot(values)
    line = years_before(sets.as_of, int(case.p("age_min")))
    asleep = frozenset(sets.dormant)
    keys = tuple(
        key
        for key in known
        if key in asleep and (day := sets.open[key].start.latest()) is not None and day <= line
    )
    if len(keys) < case.p("count_min"):
        return None
    return Hit(WARNING if len(keys) >= 5 else INFO, keys, len(keys), n, values, (len(known), n))
