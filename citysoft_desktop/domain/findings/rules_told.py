"""Family "What is told": where diplomacy and branding meet, miss each other, or are both missing."""

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
    highest_first,
    largest,
    once,
    reaches,
    rule,
)
from citysoft_desktop.domain.textfmt import Share, count_share

_HALF = Fraction(1, 2)
_PRIMARY = frozenset({"primary", "landscape", "infrastructure", "structure", "behaviour"})
_FAMILY_G = "solidarity_security"


def _counts(case: Case) -> dict[str, object]:
    sets = case.sets
    return {"n": len(sets.live), "n_coded": len(sets.coded), "n_uncoded": len(sets.uncoded)}


def _too_few(case: Case) -> bool:
    return len(case.sets.coded) < 10 or not reaches(len(case.sets.coded), len(case.sets.live), _HALF)


def _one_sided(case: Case, cell: str, lens: str) -> Result:
    """TO-01 and TO-02: one side alone is large and outweighs both together."""
    if _too_few(case):
        return Cannot(_counts(case))
    sets = case.sets
    lens_cells = sets.lens().cells
    keys = lens_cells[cell].keys
    k, coded = len(keys), len(sets.coded)
    wide = reaches(k, coded, case.p("share_min"))
    if not wide or k < case.p("count_min") or k <= lens_cells["both"].n:
        return None
    severity = WARNING if above(k, coded, 0.55) else INFO
    if cell == "diplomacy_only":
        quiet = [
            key for key in keys if sets.visibility.get(key, 9) <= 1 and sets.rating(key, "diplomacy") == 3
        ]
        if len(quiet) >= 3:
            severity = WARNING
    values = {**_counts(case), "pct_k": Share(k, coded)}
    for tau in (1, 3):
        other = sets.lens(tau)
        values[f"share_tau{tau}"] = count_share(other.cells[cell].n, other.coded) if other.coded else None
    ordered = highest_first(keys, lambda key: sets.rating(key, lens))
    return Hit(severity, ordered, k, len(sets.live), values, (coded, len(sets.live)))


@rule("TO-01")
def done_not_told(case: Case) -> Result:
    """Diplomacy only / CODED (A1)."""
    return _one_sided(case, "diplomacy_only", "diplomacy")


@rule("TO-02")
def told_not_done(case: Case) -> Result:
    """Branding only / CODED (A1)."""
    return _one_sided(case, "branding_only", "branding")


@rule("TO-03")
def two_fields_rarely_meet(case: Case) -> Result:
    """Jaccard (1901) of the two lenses, with a negative phi (A2)."""
    sets = case.sets
    cells = sets.lens().cells
    both, d, b, neither = (cells[c].n for c in ("both", "diplomacy_only", "branding_only", "neither"))
    margins = (both + d) * (b + neither) * (both + b) * (d + neither)
    if both + d < 5 or both + b < 5 or not margins:
        return Cannot(_counts(case))
    any_lens = both + d + b
    if not at_most(both, any_lens, case.p("jaccard_max")) or both * neither >= d * b:
        return None
    sides = (
        highest_first(cells[f"{lens}_only"].keys, lambda key, lens=lens: sets.rating(key, lens))[:3]  # type: ignore[misc]
        for lens in ("diplomacy", "branding")
    )
    keys = once((*cells["both"].keys, *(key for side in sides for key in side)))
    values = {
        **_counts(case),
        "k_both": both,
        "n_any": any_lens,
        "pct_both": Share(both, any_lens),
        "k_d": d,
        "k_b": b,
    }
    severity = WARNING if at_most(both, any_lens, 0.10) else INFO
    return Hit(severity, keys, both, any_lens, values, (len(sets.coded), len(sets.live)))


@rule("TO-04")
def neither_one_nor_the_other(case: Case) -> Result:
    """Neither / CODED (A1)."""
    if _too_few(case):
        return Cannot(_counts(case))
    sets = case.sets
    keys = sets.lens().cells["neither"].keys
    k, coded = len(keys), len(sets.coded)
    if not reaches(k, coded, case.p("share_min")):
        return None
    bare = [key for key in keys if not sets.evidence_of.get(key)]
    values = {**_counts(case), "pct_k": Share(k, coded), "k_noev": len(bare)}
    severity = WARNING if above(k, coded, 0.30) else INFO
    return Hit(severity, once((*bare, *keys)), k, len(sets.live), values, (coded, len(sets.live)))


@rule("TO-05")
def main_work_nobody_sees(case: Case) -> Result:
    """LIVE with a diplomacy rating of 3 and visibility 0 or 1 (A1)."""
    sets = case.sets
    main = [key for key in sets.live if sets.rating(key, "diplomacy") == 3]
    known = [key for key in main if key in sets.visibility]
    values: dict[str, object] = {
        "n_main": len(main),
        "n": len(main),
        "n_known": len(known),
        "n_unknown": len(main) - len(known),
    }
    if not main:
        return None
    if len(known) < min(10, len(main)):
        return Cannot(values)
    line = case.p("vis_max")
    unseen = [key for key in known if sets.visibility[key] <= line]
    if len(unseen) < case.p("count_min"):
        return None
    values["pct_k"] = Share(len(unseen), len(known))
    keys = highest_first(unseen, lambda key: sets.visibility[key])
    severity = WARNING if len(unseen) >= 6 else INFO
    return Hit(severity, keys, len(unseen), len(main), values, (len(known), len(main)))


@rule("TO-06")
def solidarity_without_a_voice(case: Case) -> Result:
    """Family of solidarity and security without an aim for the image / that family in CODED (A3, A1)."""
    sets = case.sets
    slugs = {entry.slug for entry in case.plan.framework.types_in(_FAMILY_G)}
    family = [key for key in sets.coded if sets.live[key].type in slugs]
    n_g = len(family)
    if n_g < 4:
        return Cannot({**_counts(case), "n_g": n_g})
    silent = ("diplomacy_only", "neither")
    keys = tuple(key for key in family if sets.coded[key] in silent)
    k = len(keys)
    if not reaches(k, n_g, case.p("share_min")):
        return None
    cells = sets.lens(1).cells
    members = set(family)
    tau1 = sum(1 for cell in silent for key in cells[cell].keys if key in members)
    values = {**_counts(case), "n_g": n_g, "pct_k": Share(k, n_g), "k_tau1": tau1}
    severity = WARNING if k == n_g and _holds_budget(case, slugs) else INFO
    return Hit(severity, keys, k, n_g, values)


def _holds_budget(case: Case, slugs: set[str]) -> bool:
    """Whether the family holds more than a fifth of the known budget, told only in one currency."""
    known = [a for a in case.sets.live.values() if a.budget is not None]
    if not known or len({a.currency for a in known}) > 1:
        return False
    own = sum(a.budget for a in known if a.type in slugs and a.budget is not None)
    total = sum(a.budget for a in known if a.budget is not None)
    return own * 5 > total


@rule("TO-07")
def image_rests_on_advertising(case: Case) -> Result:
    """Only channel secondary / CODED with an aim for the image and a known channel (A3)."""
    sets = case.sets
    image = [key for key, cell in sets.coded.items() if cell in ("branding_only", "both")]
    channels = {key: frozenset(codes) for key in image if (codes := sets.codes(key, "channel"))}
    known = len(channels)
    values: dict[str, object] = {
        **_counts(case),
        "n": len(image),
        "n_b": len(image),
        "n_known": known,
        "n_unknown": len(image) - known,
    }
    if known < 10:
        return Cannot(values)
    keys = tuple(key for key, codes in channels.items() if codes == {"secondary"})
    k = len(keys)
    if not reaches(k, known, case.p("share_min")):
        return None
    values |= {
        "pct_k": Share(k, known),
        "k_primary": sum(1 for codes in channels.values() if codes & _PRIMARY),
    }
    severity = WARNING if above(k, known, 0.70) else INFO
    return Hit(severity, keys, k, len(image), values, (known, len(image)))


@rule("TO-08")
def one_side_of_the_city_shown(case: Case) -> Result:
    """One branding code leads among CODED with an aim for the image while others have none (A3)."""
    sets = case.sets
    image = [key for key, cell in sets.coded.items() if cell in ("branding_only", "both")]
    n_b = len(image)
    if n_b < 10:
        return Cannot({**_counts(case), "n_b": n_b})
    ratings = sets.facts.salience["branding"]
    speaks = {
        key: [code for code, v in ratings.get(key, {}).items() if v is not None and v >= sets.tau]
        for key in image
    }
    counts = Counter(code for codes in speaks.values() for code in codes)
    top, k = largest(counts)[0]
    zero = [c.slug for c in case.framework.lens("branding").dimensions if c.slug not in counts]
    if not reaches(k, n_b, case.p("share_min")) or len(zero) < case.p("zero_min"):
        return None
    values = {
        **_counts(case),
        "n_b": n_b,
        "pct_k": Share(k, n_b),
        "code_top": case.label("branding", top),
        "list_zero": [case.label("branding", code) for code in zero],
    }
    keys = tuple(key for key, codes in speaks.items() if top in codes)
    return Hit(WARNING if len(zero) >= 3 else INFO, keys, k, n_b, values)
