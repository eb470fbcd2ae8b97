"""Family "How far the data carry": completeness, sources, years, over-rating, thresholds, single raters."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from citysoft_desktop.domain.analysis.lens import CELLS
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.completeness import FIELDS
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
    one_decimal,
    reaches,
    rule,
)
from citysoft_desktop.domain.findings.sets import counts
from citysoft_desktop.domain.textfmt import Share, half_up_percent


def _coded(case: Case) -> dict[str, object]:
    sets = case.sets
    return {"n": len(sets.live), "n_coded": len(sets.coded), "n_uncoded": len(sets.uncoded)}


@rule("DQ-01")
def records_are_thin(case: Case) -> Result:
    """Filled minimum fields / 11 n, in whole numbers (framework 2.11)."""
    sets = case.sets
    if not sets.all:
        return Cannot({})
    found = sets.complete
    n, filled, total = found.n, found.filled, found.total
    line = case.p("completeness_min")
    if filled >= line * total:
        return None
    missing = sorted(FIELDS, key=lambda name: -len(found.missing_by_field[name]))
    labels = {entry.slug: entry.label for entry in case.framework.minimum_record}
    complete = half_up_percent(filled, total)
    if Fraction(int(complete[:-1]), 100) >= line:  # 69.6 must not print as the 70 it does not reach
        tenths = 1000 * filled // total
        complete = f"{tenths // 10}.{tenths % 10}%"
    values: dict[str, object] = {
        "complete": complete,
        "mean": one_decimal(Fraction(filled, n)),
        "threshold": half_up_percent(line.numerator, line.denominator),
    }
    for index, name in enumerate(missing[:2], 1):
        values[f"field_{index}"] = labels.get(name, name)
        values[f"k_{index}"] = len(found.missing_by_field[name])
    keys = tuple(sorted(found.per_record, key=lambda key: len(found.per_record[key].filled)))
    severity = INFO if reaches(filled, total, exact(0.60)) else DANGER
    if severity == DANGER and reaches(filled, total, exact(0.40)):
        severity = WARNING
    return Hit(severity, keys, n, n, values)


@rule("DQ-02")
def claims_without_a_source(case: Case) -> Result:
    """ALL without a document of grade A, B or C / ALL (A5).

    A document nobody graded yet is a document, so it is no claim without one; the grade is unknown, not D.
    """
    sets = case.sets
    n = len(sets.all)
    if n < 5:
        return Cannot({"n": n})
    usable = {key for key, e in case.plan.evidence.items() if counts(e) or (e.is_document and e.grade == "")}
    sources = sets.evidence_of
    bare = [key for key in sets.all if key not in sources]
    asserted = [key for key, ids in sources.items() if usable.isdisjoint(ids)]
    k = len(bare) + len(asserted)
    if not reaches(k, n, case.p("share_min")):
        return None
    used = {key for f in case.plan.findings.values() if f.state == "confirmed" for key in f.activity_ids}
    keys = tuple(sorted((*bare, *asserted), key=lambda key: key not in used))
    values = {"pct_k": Share(k, n), "k_d": len(asserted), "k_0": len(bare)}
    severity = DANGER if above(k, n, 0.60) else WARNING if above(k, n, 0.35) else INFO
    return Hit(severity, keys, k, n, values)


@rule("DQ-03")
def missing_start_years(case: Case) -> Result:
    """ALL without a start year / ALL (A18, A11)."""
    everything = case.sets.all
    n = len(everything)
    if n < 5:
        return Cannot({"n": n})
    unknown = [key for key, a in everything.items() if a.start.is_unknown]
    empty = [key for key, a in everything.items() if not a.start.known and not a.start.is_unknown]
    k = len(unknown) + len(empty)
    if not reaches(k, n, case.p("share_min")):
        return None
    values = {"pct_k": Share(k, n), "k_unk": len(unknown), "k_empty": len(empty)}
    return Hit(WARNING if above(k, n, 0.30) else INFO, (*empty, *unknown), k, n, values, (n - k, n))


@rule("DQ-04")
def everything_counts_as_everything(case: Case) -> Result:
    """CODED with more than codes_max ratings of 2 or 3 / CODED (A1, A3)."""
    sets = case.sets
    n = len(sets.coded)
    values = _coded(case)
    if n < 10:
        return Cannot(values)
    high = {
        key: sum(
            1
            for lens in SALIENCE_DIMENSIONS
            for value in sets.facts.salience[lens].get(key, {}).values()
            if value is not None and value >= 2
        )
        for key in sets.coded
    }
    line = case.p("codes_max")
    over = [key for key, number in high.items() if number > line]
    k = len(over)
    if not reaches(k, n, case.p("share_min")):
        return None
    values |= {"pct_k": Share(k, n), "mean": one_decimal(Fraction(sum(high.values()), n))}
    keys = tuple(sorted(over, key=lambda key: -high[key]))
    return Hit(WARNING if above(k, n, 0.30) else INFO, keys, k, n, values, (n, len(sets.live)))


@rule("DQ-05")
def picture_depends_on_the_line(case: Case) -> Result:
    """Largest cell of A1 from ratings of 1, 2 and 3, over activities that are coded at all three."""
    sets = case.sets
    lines = [{key: code for code in CELLS for key in sets.lens(tau).cells[code].keys} for tau in (1, 2, 3)]
    base = [key for key in lines[0] if key in lines[1] and key in lines[2]]
    n = len(base)
    values = {**_coded(case), "n_coded": n}
    if n < 10:
        return Cannot(values)
    sizes = [Counter(line[key] for key in base) for line in lines]
    tops = [max(CELLS, key=lambda code, size=size: size[code]) for size in sizes]  # type: ignore[misc]
    line_ = case.p("points_min")
    moved = any(abs(sizes[i][code] - sizes[i + 1][code]) >= line_ * n for i in (0, 1) for code in CELLS)
    if not moved or len(set(tops)) == 1:
        return None
    for index, (size, top) in enumerate(zip(sizes, tops, strict=True), 1):
        values[f"cell_{index}"] = case.word("lens_cell", top)
        values[f"k_{index}"] = size[top]
    keys = tuple(key for key in base if len({line[key] for line in lines}) > 1)
    severity = WARNING if len(set(tops)) == 3 else INFO
    return Hit(severity, keys, len(keys), n, values, (n, len(sets.live)))


@rule("DQ-07")
def rated_by_one_person_only(case: Case) -> Result:
    """CODED rated by two people or more / CODED (A15)."""
    sets = case.sets
    n = len(sets.coded)
    values = _coded(case)
    if n < 10:
        return Cannot(values)
    coders: dict[str, set[str]] = {}
    for coding in case.plan.table(Coding).values():
        if coding.coder and coding.dimension in SALIENCE_DIMENSIONS:
            coders.setdefault(coding.activity_id, set()).add(coding.coder)
    once_only = [key for key in sets.coded if len(coders.get(key, ())) < 2]
    k = n - len(once_only)
    if k >= case.p("share_min") * n or k >= 30:
        return None
    values |= {"pct_k": Share(k, n), "need": min(30, -(-n // 5))}
    keys = tuple(sorted(once_only, key=lambda key: not sets.live[key].in_doubt))
    severity = WARNING if case.plan.info.preset == "research" else INFO
    return Hit(severity, keys, k, n, values)
