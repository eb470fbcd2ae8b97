"""Proposals of the next best step, in the order of guidance.toml: data loss, deadlines, gaps, ratings, links, findings,
objectives, texts.

Rules about files and backups know nothing of a plan: the window makes those lines with ``made_step``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.brief_choice import chosen_sections
from citysoft_desktop.domain.content_texts import guidance
from citysoft_desktop.domain.findings.legal import legal_steps, open_verdicts, overdue
from citysoft_desktop.domain.findings.sets import Sets, sets_of
from citysoft_desktop.domain.guidance_facts import (
    actions_of,
    decisions,
    poor_headlines,
    ratings_without_source,
    section_titles,
    sections_without_text,
    weak_links,
)
from citysoft_desktop.domain.guidance_records import NextStep
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import Indicator
from citysoft_desktop.domain.textfmt import fill

SOON_DAYS = 14
"""Legal steps due within so many days are named (NS-04)."""
BARE_RATINGS = 5
DOUBTS = 3
FINDINGS_WAITING = 3
OBJECTIVES_ENOUGH = 5
_OPEN_ASKS = frozenset({"draft", "sent"})
_STEP_OF_TARGET = {
    "File": 0, "City": 1, "Inventory": 2, "Map": 3, "Link": 4, "Diagnose": 5, "Strategy": 6, "Brief": 7,
}  # fmt: skip


def made_step(
    rule: str,
    values: Mapping[str, object],
    ids: Sequence[str] = (),
    *,
    count: int = 0,
    hint: str = "",
    subject: str = "activity",
    language: str = "en",
) -> NextStep:
    """A proposal from the texts of a rule, such as NS-01 with ``place`` and ``reason``.

    Raises KeyError for an unknown rule, textfmt.MissingValue for a value its text needs.
    """
    text = guidance(language).next_step(rule)
    place = guidance().next_step(rule).target
    page = place.replace(",", " ").split()[0]
    return NextStep(
        rule=rule,
        text=fill(text.message, values),
        why=text.why,
        step=_STEP_OF_TARGET[page],
        ids=tuple(ids),
        button=text.button,
        target=place,
        filter=hint,
        subject=subject,
        count=count,
        priority=text.priority,
    )


def all_steps(plan: Plan, options: Options, language: str = "en") -> tuple[NextStep, ...]:
    """Every proposal that holds, most urgent first."""
    sets = sets_of(plan, options)
    found = [step for part in _PARTS for step in part(sets, options, language)]
    return tuple(sorted(found, key=lambda step: (step.priority, step.rule)))


def _legal(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    late = overdue(sets)
    if late:
        first = late[0].authorisation_due.latest()
        days = (sets.as_of - first).days if first else 0
        yield made_step(
            "NS-03",
            {"k": len(late), "days_max": days},
            _once(link.activity_id for link in late),
            count=len(late),
            hint="authorisation:overdue",
            language=language,
        )
    soon = [
        link
        for link in legal_steps(sets)
        if link not in late
        and (day := link.authorisation_due.latest()) is not None
        and (day - sets.as_of).days <= SOON_DAYS
    ]
    if soon:
        yield made_step(
            "NS-04",
            {"k": len(soon), "date_first": str(soon[0].authorisation_due)},
            _once(link.activity_id for link in soon),
            count=len(soon),
            hint="authorisation:due",
            language=language,
        )


def _start(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    if not sets.plan.home:
        yield made_step("NS-05", {}, hint="country", language=language)
    if not sets.plan.activities:
        yield made_step("NS-06", {}, language=language)


def _records(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    if not sets.all:
        return
    missing = sets.complete.missing_by_field
    # the field counts a marked "unknown" as filled, exactly what this line asks for
    for rule, name, hint in (
        ("NS-09", "start_year", "start_year:empty"),
        ("NS-10", "lead_unit", "lead_unit:empty"),
    ):
        keys = missing[name]
        if keys:
            yield made_step(rule, {"k": len(keys)}, keys, count=len(keys), hint=hint, language=language)
    bare = missing["evidence"]
    if bare:
        used = {key for f in sets.plan.findings.values() if f.state == "confirmed" for key in f.activity_ids}
        keys = tuple(sorted(bare, key=lambda key: key not in used))
        values = {"k": len(keys), "k_found": sum(1 for key in bare if key in used)}
        yield made_step("NS-11", values, keys, count=len(keys), hint="evidence:none", language=language)


def _ratings(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    uncoded = sets.uncoded if sets.live else ()
    if uncoded:
        yield made_step(
            "NS-12", {"k": len(uncoded)}, uncoded, count=len(uncoded), hint="queue:to_code", language=language
        )
    number, keys = ratings_without_source(sets)
    if number >= BARE_RATINGS:
        yield made_step(
            "NS-13", {"k": number}, keys, count=number, hint="rating:no_source", language=language
        )
    doubt = tuple(key for key, activity in sets.all.items() if activity.in_doubt)
    if len(doubt) >= DOUBTS:
        yield made_step(
            "NS-14", {"k": len(doubt)}, doubt, count=len(doubt), hint="queue:in_doubt", language=language
        )


def _links(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    keys = sets.unsearched
    if keys:
        title = _title(sets, keys[0]) if keys[0] in sets.visibility else ""  # nobody said how visible it is
        values = {"k": len(keys), "n": len(sets.live), "title": title}
        yield made_step("NS-15", values, keys, count=len(keys), hint="mode:unknown", language=language)
    weak = weak_links(sets)
    if weak:
        ids = _once(link.activity_id for link in weak)
        yield made_step(
            "NS-16", {"k": len(weak)}, ids, count=len(weak), hint="link:no_source", language=language
        )
    bare = [ask for ask in sets.plan.asks.values() if ask.state in _OPEN_ASKS and not ask.offer.strip()]
    if bare:
        yield made_step(
            "NS-25",
            {"k": len(bare)},
            tuple(ask.id for ask in bare),
            count=len(bare),
            hint="ask:no_offer",
            subject="ask",
            language=language,
        )


def _findings(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    waiting = decisions(sets.plan, options, language).waiting
    danger = [w for w in waiting if w.severity == "danger"]
    if danger:
        yield made_step(
            "NS-17",
            {"k": len(danger), "title": danger[0].title},
            _once(key for w in danger for key in w.activity_ids),
            count=len(danger),
            hint="severity:danger",
            language=language,
        )
    elif waiting:
        yield made_step(
            "NS-18",
            {"k": len(waiting)},
            _once(key for w in waiting for key in w.activity_ids),
            count=len(waiting),
            hint="state:proposed",
            language=language,
        )


def _strategy(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    plan = sets.plan
    objectives = plan.objectives
    followed = {key for objective in objectives.values() for key in objective.finding_ids}
    free = [f for f in plan.findings.values() if f.state == "confirmed" and f.id not in followed]
    if len(free) >= FINDINGS_WAITING and len(objectives) < OBJECTIVES_ENOUGH:
        ids = tuple(f.id for f in free)
        yield made_step("NS-20", {"k": len(free)}, ids, count=len(free), subject="finding", language=language)
    measured = {indicator.objective_id for indicator in plan.table(Indicator).values()}
    numbers = {key: index for index, key in enumerate(objectives, 1)}
    unmeasured = tuple(key for key in objectives if key not in measured)
    if unmeasured:
        yield made_step(
            "NS-21",
            {"number": numbers[unmeasured[0]]},
            unmeasured,
            count=len(unmeasured),
            subject="objective",
            language=language,
        )
    loose = [
        action
        for own in actions_of(plan).values()
        for action in own
        if not action.owner.strip() or not action.end.known
    ]
    if loose:
        ids = tuple(action.id for action in loose)
        yield made_step(
            "NS-22", {"k": len(loose)}, ids, count=len(loose), subject="action", language=language
        )
    undecided = open_verdicts(sets) if objectives else ()
    if undecided:
        yield made_step(
            "NS-23",
            {"k": len(undecided)},
            undecided,
            count=len(undecided),
            hint="verdict:empty",
            language=language,
        )


def _brief(sets: Sets, options: Options, language: str) -> Iterator[NextStep]:
    plan = sets.plan
    if not plan.activities:
        return  # nothing to write about yet
    chosen = chosen_sections(plan)
    titles = section_titles(language)
    empty = sections_without_text(plan, chosen)
    if empty:
        values = {"k": len(empty), "list_sections": [titles.get(key, key) for key in empty]}
        yield made_step("NS-26", values, empty, count=len(empty), subject="section", language=language)
    poor = poor_headlines(plan, chosen)
    if poor:
        yield made_step(
            "NS-27", {"k": len(poor)}, poor, count=len(poor), subject="section", language=language
        )
    if plan.info.classification.strip().lower() == "public":
        internal = tuple(key for key, activity in sets.all.items() if activity.confidential)
        if internal:
            yield made_step("NS-28", {"k": len(internal)}, internal, count=len(internal), language=language)


_PARTS: tuple[Callable[[Sets, Options, str], Iterator[NextStep]], ...] = (
    _legal, _start, _records, _ratings, _links, _findings, _strategy, _brief,
)  # fmt: skip


def _title(sets: Sets, key: str) -> str:
    return sets.all[key].title or f"#{sets.plan.numbers[key]}"


def _once(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))
