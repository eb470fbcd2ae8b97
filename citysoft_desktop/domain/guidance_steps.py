"""State of each of the seven steps: share done, one short reason, and every open point in full.

A step is not started without data of its own, complete when every check passes, in need of a look when more than four
fifths are done but points are open, and under way otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.brief_choice import chosen_sections
from citysoft_desktop.domain.completeness import FIELDS
from citysoft_desktop.domain.content_files import load_content
from citysoft_desktop.domain.findings.legal import open_verdicts, overdue
from citysoft_desktop.domain.findings.sets import Sets, mode_of, sets_of
from citysoft_desktop.domain.guidance_facts import (
    decisions,
    objective_gaps,
    poor_headlines,
    ratings_without_source,
    section_titles,
    sections_without_text,
    weak_links,
)
from citysoft_desktop.domain.guidance_records import REASON_WIDTH, STEP_KEYS, Check, StateName, StepState
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.textfmt import fill

LOOK_FROM = 0.8
"""Share above which open points ask for a look instead of plain work."""
PROFILE_FIELDS = (
    "name", "country", "region", "population", "population_year", "languages", "self_description",
    "state_structure", "legal_setting", "assets",
)  # fmt: skip
_FIRST_GAPS = (("start_year", "years"), ("evidence", "sources"), ("lead_unit", "units"))


def all_states(plan: Plan, options: Options, language: str = "en") -> tuple[StepState, ...]:
    """The seven states in order."""
    words = _Words(language)
    sets = sets_of(plan, options)
    return (
        _city(plan, words),
        _inventory(sets, words),
        _map(sets, words),
        _link(sets, words),
        _diagnose(plan, options, words),
        _strategy(sets, words),
        _brief(plan, sets, words),
    )


def _city(plan: Plan, words: _Words) -> StepState:
    city = plan.city
    given = {
        "name": bool(city.name.strip()),
        "country": bool(city.country),
        "region": bool(city.region.strip()),
        "population": city.population is not None,
        "population_year": city.population_year.entered,
        "languages": bool(city.languages),
        "self_description": bool(city.self_description.strip()),
        "state_structure": bool(city.state_structure),
        "legal_setting": bool(city.legal_setting.strip()),
        "assets": bool(plan.assets),
    }
    missing = [name for name in PROFILE_FIELDS if not given[name]]
    counterparts = len(plan.counterparts)
    if len(missing) == len(PROFILE_FIELDS) and not counterparts and not plan.policies:
        return words.not_started(1, "nothing", "city_nothing")
    share = (len(PROFILE_FIELDS) - len(missing)) / len(PROFILE_FIELDS)
    values = {"k": len(missing), "n": len(PROFILE_FIELDS), "list_fields": [words.field(f) for f in missing]}
    checks: list[Check] = []
    reasons: list[str] = []
    if not city.country:
        checks.append(words.check("city_country"))
        reasons.append("city_country")
    if not counterparts:
        checks.append(words.check("city_counterparts"))
        reasons.append("city_counterparts")
    if missing:
        checks.append(words.check("city_fields", values))
        reasons.append("city_fields")
    if not plan.policies:
        checks.append(words.check("city_policies"))
        reasons.append("city_done")
    if reasons[:1] == ["city_done"] or not reasons:
        return words.state(1, share, "city_done", {"k": counterparts}, checks)
    return words.state(1, share, reasons[0], values, checks)


def _inventory(sets: Sets, words: _Words) -> StepState:
    keys = sets.all
    if not keys:
        return words.not_started(2, "nothing", "inventory_nothing")
    found = sets.complete
    missing = found.missing_by_field
    checks = [
        words.check(f"inventory_{name}", {"k": len(missing[name])}, missing[name])
        for name in FIELDS
        if missing[name]
    ]
    share = found.filled / found.total
    values: dict[str, object] = {"k": len(keys), "percent": 100 * found.filled // found.total}
    if not checks:
        return words.state(2, share, "inventory_done", values, checks)
    if share <= LOOK_FROM:
        return words.state(2, share, "inventory_filled", values, checks)
    for name, reason in _FIRST_GAPS:
        if missing[name]:
            return words.state(2, share, f"inventory_{reason}", {"k": len(missing[name])}, checks)
    values["k"] = sum(1 for record in found.per_record.values() if record.missing)
    return words.state(2, share, "inventory_gaps", values, checks)


def _map(sets: Sets, words: _Words) -> StepState:
    if not sets.live:
        return words.not_started(3, "map_no_rows", "map_no_rows")
    n, k = len(sets.live), len(sets.uncoded)
    share = (n - k) / n
    salience = sets.facts.salience
    if not any(key in sets.live for ratings in salience.values() for key in ratings):
        return words.not_started(3, "map_uncoded", "map_nothing", {"k": k, "n": n}, sets.uncoded, share=0.0)
    bare, bare_keys = ratings_without_source(sets)
    doubt = tuple(key for key, activity in sets.live.items() if activity.in_doubt)
    checks = _some(
        words,
        ("map_uncoded", k, sets.uncoded),
        ("map_no_source", bare, bare_keys),
        ("map_doubt", len(doubt), doubt),
    )
    for reason, number in (("map_uncoded", k), ("map_no_source", bare), ("map_doubt", len(doubt))):
        if number:
            return words.state(3, share, reason, {"k": number, "n": n}, checks)
    return words.state(3, share, "map_done", {"k": n}, checks)


def _link(sets: Sets, words: _Words) -> StepState:
    n = len(sets.all)
    if not n:
        return words.not_started(4, "link_no_rows", "link_no_rows")
    searched = {link.activity_id for link in sets.plan.table(Linkage).values() if mode_of(link) != UNKNOWN}
    seen = sets.visibility
    unsearched = tuple(
        sorted((key for key in sets.all if key not in searched), key=lambda key: -seen.get(key, -1))
    )
    share = (n - len(unsearched)) / n
    if len(unsearched) == n:
        values = {"k": n, "n": n}
        return words.not_started(4, "link_unsearched", "link_nothing", values, unsearched, share=0.0)
    weak = weak_links(sets)
    late = overdue(sets)
    checks = _some(
        words,
        ("link_overdue", len(late), _activities(late)),
        ("link_unsearched", len(unsearched), unsearched),
        ("link_no_source", len(weak), _activities(weak)),
    )
    for reason, number in (
        ("link_overdue", len(late)),
        ("link_unsearched", len(unsearched)),
        ("link_no_source", len(weak)),
    ):
        if number:
            return words.state(4, share, reason, {"k": number, "n": n}, checks)
    return words.state(4, share, "link_done", {"k": n}, checks)


def _diagnose(plan: Plan, options: Options, words: _Words) -> StepState:
    found = decisions(plan, options, words.language)
    if not found.total:
        return words.not_started(5, "diagnose_nothing", "diagnose_nothing")
    k = len(found.waiting)
    values = {"k": k, "n": found.total}
    danger = tuple(w for w in found.waiting if w.severity == "danger")
    checks = _some(
        words,
        ("diagnose_danger", len(danger), _rows(w.activity_ids for w in danger)),
        ("diagnose_open", k, _rows(w.activity_ids for w in found.waiting)),
    )
    if k == found.total:
        return StepState(5, STEP_KEYS[4], "not_started", 0.0, words.reason("diagnose_open", values), checks)
    share = (found.total - k) / found.total
    if k:
        return words.state(5, share, "diagnose_open", values, checks)
    return words.state(5, share, "diagnose_done", {"k": found.total}, checks)


def _strategy(sets: Sets, words: _Words) -> StepState:
    plan = sets.plan
    if not plan.objectives and not plan.actions and not plan.goals:
        return words.not_started(6, "strategy_nothing", "strategy_nothing")
    gaps = objective_gaps(plan)
    n = len(plan.objectives)
    whole = sum(1 for open_points in gaps.values() if not open_points)
    by_gap = {
        name: tuple(key for key, points in gaps.items() if name in points)
        for name in ("no_action", "no_owner", "no_date", "no_indicator")
    }
    verdicts = open_verdicts(sets) if n else ()
    checks = _some(
        words,
        *((f"strategy_{name}", len(keys), keys) for name, keys in by_gap.items()),
        ("strategy_verdicts", len(verdicts), verdicts),
    )
    if not n:
        return words.state(6, 0.0, "strategy_nothing", {}, (words.check("strategy_nothing"),))
    share = whole / n
    if whole < n:
        return words.state(6, share, "strategy_open", {"k": n - whole, "n": n}, checks)
    if verdicts:
        return words.state(6, share, "strategy_verdicts", {"k": len(verdicts)}, checks)
    return words.state(6, share, "strategy_done", {"k": n}, checks)


def _brief(plan: Plan, sets: Sets, words: _Words) -> StepState:
    if not plan.text_blocks:
        return words.not_started(7, "brief_nothing", "brief_nothing")
    chosen = chosen_sections(plan)
    if not chosen:
        return words.state(7, 0.0, "brief_nothing", {}, (words.check("brief_nothing"),))
    titles = section_titles(words.language)
    texts = sections_without_text(plan, chosen)
    headlines = poor_headlines(plan, chosen)
    filled = sets.complete
    limit = plan.info.draft_limit
    draft = filled.is_draft(limit)
    percent = 100 * filled.filled // filled.total if filled.total else 0
    checks = [
        words.check(name, {"k": len(keys), "list_sections": [titles.get(key, key) for key in keys]}, keys)
        for name, keys in (("brief_texts", texts), ("brief_headlines", headlines))
        if keys
    ]
    if draft:
        checks.append(words.check("brief_draft", {"percent": percent, "limit": limit}))
    share = (len(chosen) - len({*texts, *headlines})) / len(chosen)
    if texts:
        return words.state(7, share, "brief_texts", {"k": len(texts)}, checks)
    if headlines:
        return words.state(7, share, "brief_headlines", {"k": len(headlines)}, checks)
    if draft:
        return words.state(7, share, "brief_draft", {"percent": percent}, checks)
    return words.state(7, share, "brief_done", {"k": len(chosen)}, checks)


# -- words ------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4)
def _texts(language: str) -> Mapping[str, Mapping[str, str]]:
    return load_content("step_reasons", language)


class _Words:
    """The texts of one language, filled."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = _texts(language)

    def field(self, name: str) -> str:
        return self._texts["field"][name]

    def reason(self, name: str, values: Mapping[str, object]) -> str:
        """The line beside the step; its short form where the long one is wider than the list."""
        reasons = self._texts["reason"]
        text = fill(reasons[name], values)
        short = reasons.get(f"{name}_short")
        return text if len(text) <= REASON_WIDTH or short is None else fill(short, values)

    def check(self, name: str, values: Mapping[str, object] | None = None, ids: Sequence[str] = ()) -> Check:
        return Check(fill(self._texts["check"][name], values or {}), tuple(ids))

    def not_started(
        self,
        step: int,
        reason: str,
        check: str,
        values: Mapping[str, object] | None = None,
        ids: Sequence[str] = (),
        share: float | None = None,
    ) -> StepState:
        line = self.reason(reason, values or {})
        checks = (self.check(check, values, ids),)
        return StepState(step, STEP_KEYS[step - 1], "not_started", share, line, checks)

    def state(
        self, step: int, share: float, reason: str, values: Mapping[str, object], checks: Sequence[Check]
    ) -> StepState:
        name: StateName = "under_way"
        if not checks and share == 1:
            name = "complete"
        elif share > LOOK_FROM:
            name = "needs_look"
        return StepState(step, STEP_KEYS[step - 1], name, share, self.reason(reason, values), tuple(checks))


def _some(words: _Words, *points: tuple[str, int, tuple[str, ...]]) -> tuple[Check, ...]:
    return tuple(words.check(name, {"k": k}, ids) for name, k, ids in points if k)


def _activities(links: Iterable[Linkage]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.activity_id for link in links))


def _rows(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for keys in lists for key in keys))
