"""Family "What we do": mix of types and purposes, starts and ends, plans that wait."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from citysoft_desktop.domain.findings.case import (
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    above,
    at_most,
    exact,
    largest,
    once,
    reaches,
    rule,
)
from citysoft_desktop.domain.findings.sets import is_past, years_before
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.textfmt import Share

_EARLY = frozenset({"scan", "design", "negotiate"})
_KNOWN_STARTS = exact(0.80)
_HALF = Fraction(1, 2)


@rule("DO-01")
def two_types_dominate(case: Case) -> Result:
    """Two largest types / LIVE (A9)."""
    live = case.sets.live
    n = len(live)
    if n < 10:
        return Cannot({"n": n})
    counts = Counter(a.type for a in live.values() if a.type not in ("", UNKNOWN))
    ranked = largest(counts)
    if len(ranked) < 2:
        return None  # one type alone is no mix of two
    (first, k1), (second, k2) = ranked[:2]
    k = k1 + k2
    if not reaches(k, n, case.p("share_min")):
        return None
    keys = [key for kind in (first, second) for key, a in live.items() if a.type == kind]
    values = {
        "k_top2": k,
        "pct_top2": Share(k, n),
        "type_1": case.type_label(first),
        "type_2": case.type_label(second),
        "k_1": k1,
        "k_2": k2,
        "n_other_types": len(ranked) - 2,
    }
    known = (sum(counts.values()), n)
    return Hit(WARNING if above(k, n, 0.65) else INFO, tuple(keys), k, n, values, known)


@rule("DO-03")
def starts_have_fallen(case: Case) -> Result:
    """Starts of the last three full years against the three before (A18)."""
    everything = case.sets.all
    n = len(everything)
    year = case.sets.as_of.year
    new, old = range(year - 3, year), range(year - 6, year - 3)
    dated = {key: a.start.year for key, a in everything.items() if a.start.year is not None}
    k_new = sum(1 for y in dated.values() if y in new)
    k_old = sum(1 for y in dated.values() if y in old)
    values: dict[str, object] = {"n": n, "n_no_year": n - len(dated), "k_new": k_new, "k_old": k_old}
    if not reaches(len(dated), n, _KNOWN_STARTS):
        return Cannot(values)
    if k_old < 6:
        return None  # too few earlier starts for a trend, and no start is missing that could make one
    if not at_most(k_new, k_old, case.p("ratio_max")):
        return None
    window = sorted((y, key) for key, y in dated.items() if y in new or y in old)
    order = {key: index for index, key in enumerate(everything)}
    window.sort(key=lambda item: (item[0], order[item[1]]))
    keys = (*(key for _, key in window), *(key for key in everything if key not in dated))
    values |= {
        "years_new": case.years(new[0], new[-1]),
        "years_old": case.years(old[0], old[-1]),
        "year_from": new[0],
    }
    return Hit(WARNING if at_most(k_new, k_old, 0.33) else INFO, keys, k_new, k_old, values, (len(dated), n))


@rule("DO-04")
def nothing_ever_ends(case: Case) -> Result:
    """Ends on record / starts over the last five full years (A18, A11)."""
    sets = case.sets
    everything = sets.all
    n = len(everything)
    year = sets.as_of.year
    first, last = year - 5, year - 1
    dated = {key: a.start.year for key, a in everything.items() if a.start.year is not None}
    values: dict[str, object] = {"n": n, "n_no_year": n - len(dated)}
    statuses = all(a.status not in ("", UNKNOWN) for a in everything.values())
    if not reaches(len(dated), n, _KNOWN_STARTS) or not statuses:
        return Cannot(values)
    k_start = sum(1 for y in dated.values() if first <= y <= last)
    k_end = sum(
        1
        for a in everything.values()
        if a.status == "ended" and a.end.year is not None and first <= a.end.year <= last
    )
    if k_start < case.p("starts_min") or not at_most(k_end, k_start, case.p("ratio_max")):
        return None

    def stock(begun_by: int, not_gone_by: int) -> int:
        return sum(
            1
            for key, begun in dated.items()
            if begun <= begun_by
            and everything[key].status != "planned"
            and (
                everything[key].status != "ended"
                if (gone := everything[key].end.year) is None
                else gone > not_gone_by
            )
        )

    old = [
        key
        for key, begun in dated.items()
        if begun < year - 10 and everything[key].end.year is None and everything[key].status != "ended"
    ]
    keys = tuple(sorted(old, key=lambda key: sets.last[key].isoformat() if key in sets.last else ""))
    values |= {
        "years": case.years(first, last),
        "k_start": k_start,
        "k_end": k_end,
        "stock_from": stock(first - 1, first - 1),
        "stock_to": stock(last, last),
    }
    severity = WARNING if at_most(k_end, k_start, 0.10) else INFO
    return Hit(severity, keys, k_end, k_start, {**values, "n": n}, (len(dated), n))


@rule("DO-05")
def one_purpose_prevails(case: Case) -> Result:
    """Most frequent purpose / LIVE with a purpose (A9)."""
    sets = case.sets
    n = len(sets.live)
    purposes = {key: codes for key in sets.live if (codes := sets.codes(key, "objective_kind"))}
    known = len(purposes)
    if known < 10 or not reaches(known, n, _HALF):
        return Cannot({"n": n, "n_known": known, "n_unknown": n - known})
    counts = Counter(code for codes in purposes.values() for code in codes)
    kind, k = largest(counts)[0]
    if not reaches(k, known, case.p("share_min")):
        return None
    zero = [c.slug for c in case.framework.codes("objective_kind") if c.slug not in counts]
    values = {
        "n_known": known,
        "n_unknown": n - known,
        "pct_k": Share(k, known),
        "kind": case.label("objective_kind", kind),
        "n_zero_kinds": len(zero),
        "list_zero_kinds": [case.label("objective_kind", code) for code in zero],
    }
    keys = tuple(key for key, codes in purposes.items() if kind in codes)
    return Hit(WARNING if above(k, known, 0.75) else INFO, keys, k, n, values, (known, n))


@rule("DO-06")
def few_ties_run_both_ways(case: Case) -> Result:
    """Direction mutual / bilateral activities with a direction (A9)."""
    sets = case.sets
    bilateral = [key for key in sets.live if "bilateral" in sets.codes(key, "level")]
    ways = {key: frozenset(codes) for key in bilateral if (codes := sets.codes(key, "direction"))}
    n, known = len(bilateral), len(ways)
    if known < 10:
        return Cannot({"n": n, "n_known": known, "n_unknown": n - known})
    mutual = [key for key, codes in ways.items() if "mutual" in codes]
    if not at_most(len(mutual), known, case.p("share_max")):
        return None
    outward = [key for key, codes in ways.items() if codes == {"outward"}]
    inward = [key for key, codes in ways.items() if codes == {"inward"}]
    values = {
        "n_known": known,
        "n_unknown": n - known,
        "k_mutual": len(mutual),
        "pct_mutual": Share(len(mutual), known),
        "k_out": len(outward),
        "k_in": len(inward),
    }
    keys = once((*mutual, *outward, *inward, *ways))
    severity = WARNING if at_most(len(mutual), known, 0.20) else INFO
    return Hit(severity, keys, len(mutual), n, values, (known, n))


@rule("DO-07")
def plans_past_their_start(case: Case) -> Result:
    """Planned or early activities whose start has passed (A18)."""
    sets = case.sets
    as_of = sets.as_of
    early = [key for key in sets.live if _EARLY.intersection(sets.codes(key, "stage"))]
    planned = [key for key, a in sets.all.items() if a.status == "planned"]
    dated = [key for key in once((*planned, *early)) if sets.all[key].start.known]
    if len(dated) < 5:
        return Cannot({"n_planned": len(dated)})
    line = years_before(as_of, 2)
    late_plans = [key for key in planned if is_past(sets.all[key].start, as_of)]
    late_early = [key for key in early if is_past(sets.all[key].start, line)]
    if max(len(late_plans), len(late_early)) < case.p("count_min"):
        return None
    late = sorted(once((*late_plans, *late_early)), key=lambda key: str(sets.all[key].start.latest()))
    oldest = min(day for key in late if (day := sets.all[key].start.latest()))
    months = (as_of.year - oldest.year) * 12 + as_of.month - oldest.month - (as_of.day < oldest.day)
    budgets = sum(1 for key in late if (sets.all[key].budget or 0) > 0)
    values = {
        "n_planned": len(dated),
        "pct_k": Share(len(late), len(dated)),
        "months_max": months,
        "k_budget": budgets,
    }
    severity = WARNING if len(late) >= 5 or budgets else INFO
    return Hit(severity, tuple(late), len(late), len(dated), values)


@rule("DO-08")
def paid_rather_than_attracted(case: Case) -> Result:
    """Mechanism inducement / CHAIN with a known mechanism (A5)."""
    sets = case.sets
    chain = sets.chain
    means = {key: codes for key in chain if (codes := sets.codes(key, "mechanism"))}
    n, known = len(chain), len(means)
    if known < 10 or not reaches(known, n, _HALF):
        return Cannot({"n": n, "n_known": known, "n_unknown": n - known})
    keys = tuple(key for key, codes in means.items() if "inducement" in codes)
    k = len(keys)
    if not reaches(k, known, case.p("share_min")):
        return None
    values = {"n_known": known, "n_unknown": n - known, "pct_k": Share(k, known)}
    return Hit(WARNING if above(k, known, 0.50) else INFO, keys, k, n, values, (known, n))
