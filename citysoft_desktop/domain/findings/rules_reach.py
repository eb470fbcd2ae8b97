"""Family "Whom it reaches and what it changes": countries, audiences, reception and results."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from citysoft_desktop.domain.analysis.chain import LINKS
from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.findings.case import (
    DANGER,
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    above,
    at_most,
    highest_first,
    largest,
    once,
    one_decimal,
    reaches,
    rule,
)
from citysoft_desktop.domain.findings.sets import counts, years_before
from citysoft_desktop.domain.textfmt import Share

_HALF = Fraction(1, 2)


@rule("RE-01")
def one_country_stands_out(case: Case) -> Result:
    """Largest share of partner-country mentions over LIVE (A9)."""
    sets = case.sets
    found = concentration(case.plan, sets.live_options)
    spread = found.dimensions["country"]
    mentions = spread.n if spread else 0
    if spread is None or mentions < 20:
        return Cannot({"n_mentions": mentions})
    top = spread.categories[0]
    if spread.m < 2 or not reaches(top.n, mentions, case.p("share_min")):
        return None
    values = {
        "country": case.country(top.code),
        "n_mentions": mentions,
        "pct_k": Share(top.n, mentions),
        "n_countries": spread.m,
        "n_multi": len(found.multilateral),
    }
    keys = highest_first(top.keys, lambda key: sets.last[key].toordinal() if key in sets.last else 0)
    return Hit(WARNING if above(top.n, mentions, 0.40) else INFO, keys, top.n, mentions, values)


@rule("RE-02")
def countries_few_in_effect(case: Case) -> Result:
    """HHI over partner countries of LIVE, printed as effective number (A9)."""
    spread = concentration(case.plan, case.sets.live_options).dimensions["country"]
    mentions, m = (spread.n, spread.m) if spread else (0, 0)
    if spread is None or mentions < 20 or m < 5:
        return Cannot({"n_mentions": mentions, "n_countries": m})
    hhi = Fraction(sum(c.n**2 for c in spread.categories), mentions**2)
    if hhi < case.p("hhi_min"):
        return None
    top = spread.categories[:3]
    k = sum(c.n for c in top)
    values = {
        "n_countries": m,
        "n_mentions": mentions,
        "eff_n": one_decimal(1 / hhi),
        "k_top3": k,
        "pct_top3": Share(k, mentions),
    }
    severity = WARNING if hhi > Fraction(1, 4) else INFO
    return Hit(severity, once(key for c in top for key in c.keys), k, mentions, values)


@rule("RE-05")
def residents_are_nobodys_audience(case: Case) -> Result:
    """Audience own residents / LIVE with an audience (A9)."""
    sets = case.sets
    n = len(sets.live)
    audiences = {key: codes for key in sets.live if (codes := sets.codes(key, "audience_kind"))}
    known = len(audiences)
    if known < 10 or not reaches(known, n, _HALF):
        return Cannot({"n": n, "n_known": known, "n_unknown": n - known})
    home = [key for key, codes in audiences.items() if "own_residents" in codes]
    k = len(home)
    if not at_most(k, known, case.p("share_max")):
        return None
    top, k_top = largest(Counter(code for codes in audiences.values() for code in codes))[0]
    values = {
        "n_known": known,
        "n_unknown": n - known,
        "pct_k": Share(k, known),
        "aud_top": case.label("audience_kind", top),
        "k_top": k_top,
    }
    return Hit(INFO if k else WARNING, once((*home, *audiences)), k, n, values, (known, n))


@rule("RE-06")
def nobody_knows_how_it_was_received(case: Case) -> Result:
    """Reception unknown / CHAIN (A5)."""
    sets = case.sets
    chain = sets.chain
    n = len(chain)
    if n < 10:
        return Cannot({"n_chain": n})
    unknown = [key for key in chain if key not in sets.backed["reception"]]
    k = len(unknown)
    if not reaches(k, n, case.p("share_min")):
        return None
    values = {"n_chain": n, "pct_k": Share(k, n), "n_known": n - k}
    keys = highest_first(unknown, lambda key: _cost(case, key))
    return Hit(WARNING if above(k, n, 0.80) else INFO, keys, k, n, values)


def _cost(case: Case, key: str) -> int:
    bands = [int(code[-1]) for code in case.sets.codes(key, "cost_band") if code.startswith("cost_band_")]
    return max(bands, default=-1)


@rule("RE-07")
def few_results_on_record(case: Case) -> Result:
    """Outcome known at grade A to C / LIVE and ended activities old enough (A5)."""
    sets = case.sets
    age = int(case.p("age_min"))
    line = years_before(sets.as_of, age)
    old = [
        key
        for key, a in sets.all.items()
        if (key in sets.live or a.status == "ended") and (day := a.start.latest()) is not None and day <= line
    ]
    n = len(old)
    if n < 10:
        return Cannot({"n_old": n})
    known = [key for key in old if key in sets.backed["outcome"]]
    k = len(known)
    if not at_most(k, n, case.p("share_max")):
        return None
    evidence = case.plan.evidence
    asserted = [
        key
        for key in old
        if key in sets.stated["outcome"]
        and key not in sets.backed["outcome"]
        and not any(
            evidence[e].is_document and evidence[e].grade == "" for e in sets.evidence_of.get(key, ())
        )
    ]
    values = {"n_old": n, "pct_k": Share(k, n), "k_d": len(asserted)}
    keys = tuple(sorted(old, key=lambda key: str(sets.all[key].start)))
    return Hit(WARNING if at_most(k, n, 0.10) else INFO, keys, k, n, values)


@rule("RE-08")
def chain_breaks_at_one_place(case: Case) -> Result:
    """Most frequent first missing link over LIVE with an incomplete chain (A5)."""
    sets = case.sets
    tried = sets.facts.codes.get("resource", {})
    begun = [key for key in sets.live if key in tried]
    first_broken = {key: link for link in LINKS for key in sets.chains.first_broken[link].keys}
    broken = {key: first_broken[key] for key in begun if key in first_broken}
    values: dict[str, object] = {
        "n": len(sets.live),
        "n_chain": len(begun),
        "n_broken": len(broken),
        "n_full": len(begun) - len(broken),
    }
    if len(broken) < 10:
        return Cannot(values)
    frequent = Counter(broken.values())
    link = max(LINKS, key=lambda name: frequent[name])
    k = frequent[link]
    if not reaches(k, len(broken), case.p("share_min")):
        return None
    values |= {"link": case.word("chain_link", link), "pct_k": Share(k, len(broken))}
    severe = above(k, len(broken), 0.70) and link in ("resource", "instrument")
    keys = tuple(key for key, first in broken.items() if first == link)
    known = (len(begun), len(sets.live))
    return Hit(WARNING if severe else INFO, keys, k, len(broken), values | {"n": len(sets.live)}, known)


@rule("RE-09")
def bad_reception_on_record(case: Case) -> Result:
    """OPEN with documented repulsion or opposition (A5). Never averaged away."""
    sets = case.sets
    n = len(sets.open)
    unknown = sum(1 for key in sets.open if key not in sets.backed["reception"])
    values: dict[str, object] = {"n": n, "n_unknown": unknown}
    against = {
        o.activity_id for key in sets.open for o in case.plan.outcomes_of(key) if o.effect == "opposition"
    }
    keys = tuple(
        key
        for key in sets.open
        if (key in sets.backed["reception"] and "repulsion" in sets.codes(key, "reception"))
        or (key in sets.backed["outcome"] and ("opposition" in sets.codes(key, "outcome") or key in against))
    )
    if len(keys) < case.p("count_min"):
        return Cannot(values)
    documents = tuple(e for e in sets.sources(keys) if counts(case.plan.evidence[e]))
    values |= {"list_titles": case.titles(keys), "list_evidence": case.citations(documents)}
    seen = any(sets.visibility.get(key, 0) >= 3 for key in keys)
    severity = DANGER if len(keys) >= 3 or seen else WARNING
    return Hit(severity, keys, len(keys), n, values, evidence=documents)
