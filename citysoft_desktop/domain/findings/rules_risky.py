"""Family "What is risky": legal steps, powers, texts without a permit record, work that hangs on one person."""

from __future__ import annotations

import datetime as dt

from citysoft_desktop.domain.findings.case import (
    DANGER,
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    above,
    once,
    reaches,
    rule,
)
from citysoft_desktop.domain.findings.legal import dated_steps, legal_steps, overdue
from citysoft_desktop.domain.findings.sets import years_before
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.textfmt import Share

_BINDING = frozenset({"binding", "statutory"})


def _steps(case: Case, links: tuple[Linkage, ...]) -> list[str]:
    """Kind of each legal step with its activity."""
    pattern = case.word("text", "step")
    return [
        pattern.format(
            kind=case.label("authorisation", link.authorisation), title=case.title_of(link.activity_id)
        )
        for link in links
    ]


def _unknown_permits(case: Case) -> list[str]:
    """OPEN activities for which no link says whether the state must be told or asked."""
    return [
        key
        for key in case.sets.open
        if all(link.authorisation in ("", UNKNOWN) for link in case.plan.linkages_of(key))
    ]


def _due(link: Linkage) -> dt.date:
    return link.authorisation_due.latest() or dt.date.max


@rule("RI-01")
def legal_step_overdue(case: Case) -> Result:
    """Authorisations past their due date and not done (A14)."""
    sets = case.sets
    n = len(sets.open)
    values: dict[str, object] = {"n": n, "n_unknown": len(_unknown_permits(case))}
    if not dated_steps(sets):
        return Cannot(values)
    late = overdue(sets)
    if not late:
        return None
    days = (sets.as_of - _due(late[0])).days
    begun = any(
        (day := sets.all[link.activity_id].start.earliest()) is not None and day <= sets.as_of
        for link in late
    )
    keys = once(link.activity_id for link in late)
    values |= {
        "list_titles": case.titles(keys),
        "list_steps": _steps(case, late),
        "date_oldest": str(late[0].authorisation_due),
        "days_max": days,
        "n_rec": len(legal_steps(sets)),
    }
    severity = DANGER if begun or days > case.p("late_days") else WARNING
    return Hit(severity, keys, len(late), n, values)


@rule("RI-02")
def legal_step_due_soon(case: Case) -> Result:
    """Authorisations not done and due within days_ahead (A14)."""
    sets = case.sets
    if not dated_steps(sets):
        return Cannot({})
    ahead = int(case.p("days_ahead"))
    waiting = legal_steps(sets)
    soon = tuple(link for link in waiting if 0 <= (_due(link) - sets.as_of).days <= ahead)
    if not soon:
        return None
    days = (_due(soon[0]) - sets.as_of).days
    keys = once(link.activity_id for link in soon)
    values = {
        "list_steps": _steps(case, soon),
        "date_first": str(soon[0].authorisation_due),
        "k_owner": sum(1 for link in soon if sets.all[link.activity_id].lead_unit.strip()),
        "n_rec": len(waiting),
    }
    severity = DANGER if days <= 3 else WARNING if days <= 14 else INFO
    return Hit(severity, keys, len(soon), len(waiting), values)


@rule("RI-03")
def outside_the_citys_powers(case: Case) -> Result:
    """OPEN with legal basis outside competence (A13, A14)."""
    sets, plan = case.sets, case.plan
    n = len(sets.open)
    known = [
        key
        for key in sets.open
        if any(link.legal_basis not in ("", UNKNOWN) for link in plan.linkages_of(key))
    ]
    values: dict[str, object] = {"n": n, "n_known": len(known), "n_unknown": n - len(known)}
    if not known:
        return Cannot(values)
    outside = [
        link for key in known for link in plan.linkages_of(key) if link.legal_basis == "outside_competence"
    ]
    keys = once(link.activity_id for link in outside)
    if len(keys) < case.p("count_min"):
        return None
    values["list_titles"] = case.titles(keys)
    binding = any(_BINDING.intersection(sets.codes(key, "formality")) for key in keys)
    noted = all(link.note.strip() for link in outside)
    return Hit(WARNING if noted and not binding else DANGER, keys, len(keys), n, values)


@rule("RI-04")
def binding_text_without_a_permit_record(case: Case) -> Result:
    """OPEN with a binding or statutory text and nothing on authorisation (A14)."""
    sets = case.sets
    n = len(sets.open)
    forms = {key: codes for key in sets.open if (codes := sets.codes(key, "formality"))}
    values: dict[str, object] = {"n": n, "n_known": len(forms), "n_unknown": n - len(forms)}
    if len(forms) < 5:
        return Cannot(values)
    binding = [key for key, codes in forms.items() if _BINDING.intersection(codes)]
    silent = frozenset(_unknown_permits(case))
    keys = tuple(key for key in binding if key in silent)
    if len(keys) < case.p("count_min"):
        return None
    values["n_bind"] = len(binding)
    line = years_before(sets.as_of, 1)
    fresh = any((day := sets.open[key].signed.latest()) is not None and day >= line for key in keys)
    return Hit(DANGER if len(keys) >= 3 or fresh else WARNING, keys, len(keys), n, values)


@rule("RI-09")
def rests_on_one_person(case: Case) -> Result:
    """Only personalities or only personal diplomacy / LIVE with resource and instrument (A13, A5)."""
    sets = case.sets
    n = len(sets.live)
    known = {
        key: (resources, instruments)
        for key in sets.live
        if (resources := sets.codes(key, "resource")) and (instruments := sets.codes(key, "instrument"))
    }
    values: dict[str, object] = {"n": n, "n_known": len(known), "n_unknown": n - len(known)}
    if len(known) < 10:
        return Cannot(values)
    keys = tuple(
        key
        for key, (resources, instruments) in known.items()
        if resources == ("personalities",) or instruments == ("personal_diplomacy",)
    )
    k = len(keys)
    if not reaches(k, len(known), case.p("share_min")):
        return None
    values["pct_k"] = Share(k, len(known))
    return Hit(WARNING if above(k, len(known), 0.35) else INFO, keys, k, n, values, (len(known), n))
