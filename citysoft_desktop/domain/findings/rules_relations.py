"""Family "How it stands with our own state", part two: what moved over time, and how the marks stand together."""

from __future__ import annotations

from citysoft_desktop.domain.findings.case import (
    DANGER,
    INFO,
    WARNING,
    Cannot,
    Case,
    Hit,
    Result,
    once,
    reaches,
    rule,
)
from citysoft_desktop.domain.findings.sets import years_before
from citysoft_desktop.domain.linkage import MODES, Linkage
from citysoft_desktop.domain.records import UNKNOWN

_ORDER = {mode: index for index, mode in enumerate(MODES[:4])}


@rule("NA-11")
def relations_moved(case: Case) -> Result:
    """Links with two dated records or more whose last change went down or up the order of modes (A18, A7)."""
    sets, plan = case.sets, case.plan
    line = years_before(sets.as_of, int(case.p("change_years")))
    groups: dict[tuple[str, str], list[Linkage]] = {}
    for key in sets.all:
        for link in plan.linkages_of(key):
            begun = link.valid_from.earliest()
            if begun is not None and begun <= sets.as_of and link.counterpart_id:
                groups.setdefault((key, link.counterpart_id), []).append(link)
    two = {pair: links for pair, links in groups.items() if len(links) >= 2}
    if len({key for key, _ in two}) < 3:
        return Cannot({})
    down: list[str] = []
    up: list[str] = []
    for (key, _), links in two.items():
        links.sort(key=lambda link: link.valid_from.text)
        before, last = links[-2:]
        day = last.valid_from.latest()
        if day is None or day < line or before.mode not in _ORDER or last.mode not in _ORDER:
            continue
        step = _ORDER[last.mode] - _ORDER[before.mode]
        if step:
            (down if step > 0 else up).append(key)
    net = len(down) - len(up)
    if abs(net) < case.p("net_min"):
        return None
    values = {"k_down": len(down), "k_up": len(up), "n_two": len(two), "year_from": str(line.year)}
    severity = INFO if net < 0 else DANGER if net >= 4 else WARNING
    return Hit(severity, once((*down, *up)), len(down) + len(up), len(two), values)


@rule("NA-12")
def city_mark_beside_the_nation_mark(case: Case) -> Result:
    """Brand relation conflicting, or mostly independent, over current links where it is known (A7)."""
    sets = case.sets
    links = [link for key in sets.all for link in case.plan.linkages_of(key) if sets.is_current(link)]
    known = [link for link in links if link.brand_relation not in ("", UNKNOWN, "na")]
    against = [link for link in known if link.brand_relation == "conflicting"]
    alone = [link for link in known if link.brand_relation == "independent"]
    silent = sum(1 for link in links if link.brand_relation in ("", UNKNOWN))
    values = {
        "n_known": len(known),
        "n_unknown": silent,
        "k_ind": len(alone),
        "k_con": len(against),
        "k_co": sum(1 for link in known if link.brand_relation == "co_brand"),
        "k_umb": sum(1 for link in known if link.brand_relation in ("umbrella", "endorsed")),
    }
    if len(known) < 5 and not against:
        return Cannot(values)
    if not against and not reaches(len(alone), len(known), case.p("share_min")):
        return None
    loud = sum(1 for link in against if sets.visibility.get(link.activity_id, 0) >= 3)
    severity = DANGER if loud >= 2 else WARNING if against else INFO
    keys = once(link.activity_id for link in (*against, *alone))
    k = len(against) + len(alone)
    return Hit(severity, keys, k, len(known), values, (len(known), len(known) + silent))
