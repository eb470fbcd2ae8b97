"""Family "How it stands with our own state", part one: how much was searched, how strong the links are."""

from __future__ import annotations

from collections.abc import Sequence

from citysoft_desktop.domain.findings.case import (
    DANGER,
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    above,
    exact,
    once,
    reaches,
    rule,
    shortened,
)
from citysoft_desktop.domain.findings.legal import is_overdue
from citysoft_desktop.domain.findings.sets import counts, mode_of
from citysoft_desktop.domain.linkage import MODES, Linkage
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.textfmt import Share

_FOREIGN_MINISTRY = frozenset({"foreign_ministry", "embassy_consulate"})
_IN_THE_NEWS = frozenset({"political_signal", "mega_event_bid", "mega_event_host"})
_OPEN_ASKS = frozenset({"draft", "sent"})


def _searched(case: Case) -> dict[str, object]:
    n, known = len(case.sets.live), len(case.sets.searched)
    return {"n": n, "n_known": known, "n_unknown": n - known}


def _national_links(case: Case) -> list[Linkage]:
    return [link for links in case.sets.national.values() for link in links]


@rule("NA-01")
def links_not_yet_searched(case: Case) -> Result:
    """Not searched / LIVE (A6)."""
    n, keys = len(case.sets.live), case.sets.unsearched
    if n < 5:
        return Cannot({"n": n})
    k = len(keys)
    if not reaches(k, n, case.p("share_min")):
        return None
    values = {"n_known": n - k, "n_unknown": k, "pct_k": Share(k, n)}
    return Hit(WARNING if above(k, n, 0.50) else INFO, keys, k, n, values)


@rule("NA-02")
def searched_nothing_found(case: Case) -> Result:
    """Mode none or strength 0 / SEARCHED (A6)."""
    sets = case.sets
    values = _searched(case)
    known = len(sets.searched)
    if known < 10:
        return Cannot(values)
    keys = tuple(key for key in sets.searched if _nothing(sets.national[key]))
    k = len(keys)
    if not reaches(k, known, case.p("share_min")):
        return None
    values["pct_k"] = Share(k, known)
    return Hit(
        WARNING if above(k, known, 0.60) else INFO, keys, k, len(sets.live), values, (known, len(sets.live))
    )


def _nothing(links: Sequence[Linkage]) -> bool:
    modes = {mode for link in links if (mode := mode_of(link)) != UNKNOWN}
    strengths = [link.strength for link in links if link.strength is not None]
    return modes == {"none"} or (bool(strengths) and max(strengths) == 0)


@rule("NA-03")
def links_in_name_only(case: Case) -> Result:
    """Strength 1 / current national links of strength 1 to 4 (A6)."""
    links = _national_links(case)
    real = [link for link in links if link.strength]
    silent = sum(1 for link in links if link.strength is None)
    values: dict[str, object] = {"n_known": len(real), "n_unknown": silent, "n_links": len(links)}
    if len(real) < 8:
        return Cannot(values)
    formal = [link for link in real if link.strength == 1]
    k = len(formal)
    if not reaches(k, len(real), case.p("share_min")):
        return None
    strong = sum(1 for link in real if (link.strength or 0) >= 3)
    values |= {"pct_k": Share(k, len(real)), "k_34": strong}
    severity = WARNING if above(k, len(real), 0.70) else INFO
    keys = once(link.activity_id for link in formal)
    return Hit(severity, keys, k, len(real), values, (len(real), len(real) + silent))


@rule("NA-04")
def city_and_state_pull_apart(case: Case) -> Result:
    """OPEN activities with a documented, current link against state policy (A7). A description, not a fault."""
    sets, plan = case.sets, case.plan
    n = len(sets.open)
    searched = [
        key
        for key in sets.open
        if any(mode_of(link) != UNKNOWN and sets.is_current(link) for link in plan.linkages_of(key))
    ]
    values: dict[str, object] = {"n": n, "n_known": len(searched), "n_unknown": n - len(searched)}
    against = [
        link
        for key in searched
        for link in plan.linkages_of(key)
        if link.mode == "parallel_disharmony"
        and sets.is_current(link)
        and any(counts(e) for e in plan.evidence_of(link.id))
    ]
    if len(against) < case.p("count_min"):
        return Cannot(values)
    keys = once(link.activity_id for link in against)
    years = [link.valid_from.year for link in against if link.valid_from.year is not None]
    documents = once(e.id for link in against for e in plan.evidence_of(link.id) if counts(e))
    values |= {
        "list_titles": case.titles(keys),
        "list_counterparts": case.counterparts(link.counterpart_id for link in against),
        "year_from": str(min(years)) if years else case.word("text", "unknown_year"),
        "list_evidence": case.citations(documents),
    }
    if any(link.legal_basis == "outside_competence" or is_overdue(link, sets) for link in against):
        severity = DANGER
    elif len(against) >= 2 or any(sets.visibility.get(key, 0) >= 3 for key in keys):
        severity = WARNING
    else:
        severity = INFO
    return Hit(severity, keys, len(keys), n, values, evidence=documents)


@rule("NA-05")
def same_direction_no_contact(case: Case) -> Result:
    """Strongest current link parallel_harmony / SEARCHED (A7)."""
    sets = case.sets
    values = _searched(case)
    known = len(sets.searched)
    if known < 10:
        return Cannot(values)
    keys = tuple(key for key in sets.searched if _strongest(sets.national[key]) == "parallel_harmony")
    k = len(keys)
    if not reaches(k, known, case.p("share_min")):
        return None
    values["pct_k"] = Share(k, known)
    return Hit(
        WARNING if above(k, known, 0.50) else INFO, keys, k, len(sets.live), values, (known, len(sets.live))
    )


def _strongest(links: Sequence[Linkage]) -> str:
    """Mode of the strongest link; of equally strong ones the closest to cooperation."""

    def rank(link: Linkage) -> tuple[int, int]:
        mode = mode_of(link)
        return (-1 if link.strength is None else link.strength, -MODES.index(mode) if mode in MODES else -9)

    known = [link for link in links if mode_of(link) != UNKNOWN]
    return mode_of(max(known, key=rank)) if known else UNKNOWN


def _balance(case: Case, sign: int) -> Result:
    """NA-06 and NA-07: (nation to city - city to nation) / links with a known gain (A8)."""
    links = _national_links(case)
    by = {
        code: [link for link in links if link.benefit == code]
        for code in ("city_to_nation", "nation_to_city", "mutual")
    }
    k_cn, k_nc, k_mut = (len(by[code]) for code in ("city_to_nation", "nation_to_city", "mutual"))
    known = k_cn + k_nc + k_mut
    silent = sum(1 for link in links if link.benefit in ("", UNKNOWN))
    values: dict[str, object] = {
        "n_known": known,
        "n_unknown": silent,
        "k_cn": k_cn,
        "k_nc": k_nc,
        "k_mut": k_mut,
    }
    if known < 8:
        return Cannot(values)
    surplus = sign * (k_nc - k_cn)
    if not reaches(surplus, known, case.p("balance_min")):
        return None
    order = ("nation_to_city", "city_to_nation", "mutual")
    if sign < 0:
        order = ("city_to_nation", "nation_to_city", "mutual")
    keys = once(link.activity_id for code in order for link in by[code])
    severity = WARNING if surplus > exact(0.60) * known else INFO
    k = k_nc if sign > 0 else k_cn
    return Hit(severity, keys, k, known, values, (known, known + silent))


@rule("NA-06")
def city_gives_more(case: Case) -> Result:
    """Balance of gain at or below -balance_min."""
    return _balance(case, -1)


@rule("NA-07")
def city_gets_more(case: Case) -> Result:
    """Balance of gain at or above balance_min."""
    return _balance(case, 1)


@rule("NA-08")
def no_line_to_the_foreign_ministry(case: Case) -> Result:
    """No current link of strength 1 or more with the foreign ministry or an embassy (A6)."""
    sets, actors = case.sets, case.plan.actors
    values = _searched(case)
    if len(sets.searched) < case.p("searched_min"):
        return Cannot(values)
    others: dict[str, None] = {}
    for key in sets.all:
        for link in case.plan.linkages_of(key):
            actor = actors.get(link.counterpart_id)
            if actor is None or not link.strength or not sets.is_current(link):
                continue
            if actor.kind in _FOREIGN_MINISTRY:
                return None
            others[actor.id] = None
    values["list_counterparts"] = case.counterparts(others)
    seen = any(sets.visibility.get(key, 0) >= 3 for key in sets.live)
    known, n = len(sets.searched), len(sets.live)
    return Hit(WARNING if seen else INFO, sets.searched, known, n, values, (known, n))


@rule("NA-09")
def asks_without_an_offer(case: Case) -> Result:
    """Open asks that name nothing in return (A8)."""
    asks = list(case.plan.asks.values())
    if not asks:
        return Cannot({})
    waiting = [ask for ask in asks if ask.state in _OPEN_ASKS]
    bare = [ask for ask in waiting if not ask.offer.strip()]
    if len(bare) < case.p("count_min"):
        return None
    values = {"n_asks": len(waiting), "list_asks": [shortened(ask.text) or "…" for ask in bare]}
    return Hit(WARNING if len(bare) >= 3 else INFO, (), len(bare), len(waiting), values)


@rule("NA-10")
def visible_work_without_the_state(case: Case) -> Result:
    """LIVE seen in national or foreign media whose best known national mode is none or unknown (A6, A7)."""
    sets = case.sets
    n = len(sets.live)
    known = [key for key in sets.live if key in sets.visibility]
    values: dict[str, object] = {"n": n, "n_known": len(known), "n_unknown": n - len(known)}
    if len(known) < 10:
        return Cannot(values)
    seen = [key for key in known if sets.visibility[key] >= case.p("vis_min")]
    alone = [
        key for key in seen if {mode_of(link) for link in sets.national.get(key, ())} <= {"none", UNKNOWN}
    ]
    if len(alone) < case.p("count_min"):
        return None
    none = sum(1 for key in alone if key in sets.searched_any)
    values |= {"n_vis": len(seen), "k_none": none, "k_unk": len(alone) - none}
    loud = len(alone) >= 4 or any(sets.live[key].type in _IN_THE_NEWS for key in alone)
    keys = tuple(sorted(alone, key=lambda key: -sets.visibility[key]))
    return Hit(WARNING if loud else INFO, keys, len(alone), n, values, (len(known), n))
