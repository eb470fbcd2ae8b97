"""The plan: an immutable snapshot of every record that analyses, guidance and the brief read.

A change makes a new snapshot that shares all untouched parts with the old one, so a snapshot can be handed
to a worker thread and stays true for as long as it is held.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar, cast

from citysoft_desktop.domain.activity import (
    Activity,
    BudgetLine,
    Citation,
    CustomValue,
    Edition,
    Evidence,
    Outcome,
    Participation,
)
from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.city import Actor, Asset, City, PlanInfo, Policy
from citysoft_desktop.domain.coding import Codebook, Coder, Coding
from citysoft_desktop.domain.framework import Framework, builtin_framework
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF, KINDS
from citysoft_desktop.domain.strategy import Action, Finding, Goal, Indicator, Objective, Relevance, TextBlock

R = TypeVar("R", bound=Record)
Table = Mapping[str, Record]
_NO_RECORDS: tuple[Record, ...] = ()


class Plan:
    """Snapshot of one plan.

    ``tables`` maps kind to id to record, each inner mapping in display order; or to a function that makes this
    mapping, the same at every call, when somebody first looks at the kind.
    """

    def __init__(self, tables: Mapping[str, Table | Callable[[], Table]]) -> None:
        self._tables = {kind: tables.get(kind, {}) for kind in KINDS}

    # -- access ---------------------------------------------------------------------------------------

    def table(self, cls: type[R]) -> Mapping[str, R]:
        """All records of a class by id, in display order."""
        return cast(Mapping[str, R], self.records(KIND_OF[cls]))

    def records(self, kind: str) -> Mapping[str, Record]:
        """All records of a kind by id, in display order."""
        table = self._tables[kind]
        if callable(table):
            table = self._tables[kind] = table()
        return table

    def get(self, kind: str, record_id: str) -> Record | None:
        """One record, None when it is not there."""
        return self.records(kind).get(record_id)

    def changed(self, changes: Iterable[RecordChange]) -> Plan:
        """A new snapshot with ``changes`` applied; this one stays as it is."""
        grouped: dict[str, list[RecordChange]] = {}
        for change in changes:
            grouped.setdefault(change.kind, []).append(change)
        tables = dict(self._tables)
        for kind, items in grouped.items():
            tables[kind] = _changed_table(self.records(kind), items)
        new = Plan(tables)
        if "codebook" not in grouped and "framework" in self.__dict__:
            new.__dict__["framework"] = self.framework
        for kind, (name, field) in _INDEX_OF.items():
            if name not in self.__dict__:
                continue
            index = self.__dict__[name]
            if kind in grouped:  # only the parents that were touched are grouped anew
                index = _changed_index(index, new.records(kind), grouped[kind], field)
            new.__dict__[name] = index
        return new

    # -- single records -------------------------------------------------------------------------------

    @property
    def info(self) -> PlanInfo:
        """The plan's own facts and settings."""
        return next(iter(self.table(PlanInfo).values()), PlanInfo(id=""))

    @property
    def city(self) -> City:
        """Profile of the city."""
        return next(iter(self.table(City).values()), City(id=""))

    @property
    def home(self) -> str:
        """ISO code of the home country, "" when not entered."""
        return self.city.country

    @cached_property
    def framework(self) -> Framework:
        """The framework this plan is coded with; the built-in one in a plan that carries none."""
        book = next(iter(self.table(Codebook).values()), None)
        return Framework.from_json(book.content) if book is not None else builtin_framework()

    # -- lists ----------------------------------------------------------------------------------------

    @property
    def activities(self) -> Mapping[str, Activity]:
        """All activities by id."""
        return self.table(Activity)

    @property
    def actors(self) -> Mapping[str, Actor]:
        """All actors by id."""
        return self.table(Actor)

    @property
    def policies(self) -> Mapping[str, Policy]:
        """All policy texts by id."""
        return self.table(Policy)

    @property
    def evidence(self) -> Mapping[str, Evidence]:
        """All sources by id."""
        return self.table(Evidence)

    @property
    def coders(self) -> Mapping[str, Coder]:
        """People who edit this plan."""
        return self.table(Coder)

    @property
    def counterparts(self) -> list[Actor]:
        """Bodies of the home state in the register of step 1."""
        return [actor for actor in self.actors.values() if actor.home_counterpart]

    @property
    def assets(self) -> list[Asset]:
        """Assets of the city."""
        return list(self.table(Asset).values())

    @property
    def findings(self) -> Mapping[str, Finding]:
        """Findings somebody decided on or wrote."""
        return self.table(Finding)

    @property
    def goals(self) -> Mapping[str, Goal]:
        """Goals."""
        return self.table(Goal)

    @property
    def objectives(self) -> Mapping[str, Objective]:
        """Objectives."""
        return self.table(Objective)

    @property
    def actions(self) -> Mapping[str, Action]:
        """Actions."""
        return self.table(Action)

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        """Indicators."""
        return self.table(Indicator)

    @property
    def asks(self) -> Mapping[str, Ask]:
        """Asks to counterparts."""
        return self.table(Ask)

    @property
    def relevance(self) -> dict[tuple[str, str, str], Relevance]:
        """Judgements on matrix cells by (matrix, row, column)."""
        return {(r.matrix, r.row, r.column): r for r in self.table(Relevance).values()}

    @property
    def text_blocks(self) -> dict[str, TextBlock]:
        """Written sections of the brief by section id."""
        return {block.section: block for block in self.table(TextBlock).values()}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Number of each activity as printed (#1 is the first in the list)."""
        return {activity_id: index for index, activity_id in enumerate(self.activities, 1)}

    # -- indexes --------------------------------------------------------------------------------------

    @cached_property
    def _participations(self) -> dict[str, list[Participation]]:
        return _group(self.table(Participation).values(), "activity_id")

    @cached_property
    def _codings(self) -> dict[str, list[Coding]]:
        return _group(self.table(Coding).values(), "activity_id")

    @cached_property
    def _linkages(self) -> dict[str, list[Linkage]]:
        return _group(self.table(Linkage).values(), "activity_id")

    @cached_property
    def _outcomes(self) -> dict[str, list[Outcome]]:
        return _group(self.table(Outcome).values(), "activity_id")

    @cached_property
    def _citations(self) -> dict[str, list[Citation]]:
        return _group(self.table(Citation).values(), "subject_id")

    @cached_property
    def _editions(self) -> dict[str, list[Edition]]:
        return _group(self.table(Edition).values(), "activity_id")

    @cached_property
    def _budgets(self) -> dict[str, list[BudgetLine]]:
        return _group(self.table(BudgetLine).values(), "activity_id")

    @cached_property
    def _own_values(self) -> dict[str, list[CustomValue]]:
        return _group(self.table(CustomValue).values(), "subject_id")

    def participations_of(self, activity_id: str) -> list[Participation]:
        """Participations of an activity in order."""
        return self._participations.get(activity_id, [])

    def partners_of(self, activity_id: str, role: str = "partner") -> list[Actor]:
        """Actors taking part in a role, in order."""
        actors = self.actors
        return [
            actors[p.actor_id]
            for p in self.participations_of(activity_id)
            if p.role == role and p.actor_id in actors
        ]

    def codings_of(self, activity_id: str) -> list[Coding]:
        """All codings of an activity."""
        return self._codings.get(activity_id, [])

    def codes_of(self, activity_id: str, dimension: str) -> list[str]:
        """Distinct codes of a dimension on an activity, in order, ``unknown`` included."""
        return list(dict.fromkeys(c.code for c in self.codings_of(activity_id) if c.dimension == dimension))

    def salience_of(self, activity_id: str, lens: str) -> dict[str, int | None]:
        """Ratings of a lens by dimension; None = set to unknown, absent = not entered.

        With several coders the highest position (latest) rating stands until they are resolved.
        """
        return {c.code: c.value for c in self.codings_of(activity_id) if c.dimension == lens}

    def linkages_of(self, activity_id: str) -> list[Linkage]:
        """Dated linkages of an activity."""
        return self._linkages.get(activity_id, [])

    def outcomes_of(self, activity_id: str) -> list[Outcome]:
        """Dated outcomes of an activity."""
        return self._outcomes.get(activity_id, [])

    def editions_of(self, activity_id: str) -> list[Edition]:
        """Editions of a recurring activity, in order."""
        return self._editions.get(activity_id, [])

    def budget_of(self, activity_id: str) -> list[BudgetLine]:
        """Budget of an activity by year, in order."""
        return self._budgets.get(activity_id, [])

    def own_values_of(self, subject_id: str) -> dict[str, str]:
        """Values of a record in the plan's own fields, by field; what is not entered is not there."""
        return {v.field_id: v.value for v in self._own_values.get(subject_id, [])}

    def citations_of(self, subject_id: str) -> list[Citation]:
        """What supports a record."""
        return self._citations.get(subject_id, [])

    def evidence_of(self, subject_id: str, aspect: str | None = None) -> list[Evidence]:
        """Sources of a record (of one aspect, when given), each once."""
        found = {
            c.evidence_id: self.evidence[c.evidence_id]
            for c in self.citations_of(subject_id)
            if (aspect is None or c.aspect == aspect) and c.evidence_id in self.evidence
        }
        return list(found.values())

    def documents_of(self, activity_id: str) -> list[Evidence]:
        """Sources of an activity or of anything hanging on it that are documents."""
        subjects = [
            activity_id,
            *(r.id for r in self.linkages_of(activity_id)),
            *(r.id for r in self.outcomes_of(activity_id)),
        ]
        found: dict[str, Evidence] = {}
        for subject in subjects:
            found.update((e.id, e) for e in self.evidence_of(subject) if e.is_document)
        return list(found.values())


_INDEX_OF = {
    "participation": ("_participations", "activity_id"),
    "coding": ("_codings", "activity_id"),
    "linkage": ("_linkages", "activity_id"),
    "outcome": ("_outcomes", "activity_id"),
    "citation": ("_citations", "subject_id"),
    "edition": ("_editions", "activity_id"),
    "budget_line": ("_budgets", "activity_id"),
    "custom_value": ("_own_values", "subject_id"),
}
_FEW = 200
"""Up to so many changes an index is patched; beyond, grouping it anew is quicker."""


def _changed_table(old: Mapping[str, Record], changes: list[RecordChange]) -> dict[str, Record]:
    """The table after the changes, in display order; it is sorted anew only when an order did change."""
    table = dict(old)
    last = next(reversed(table.values())).position if table else 0
    resort = False
    for change in changes:
        after = change.after
        if after is None:
            table.pop(change.id, None)
            continue
        before = table.get(change.id)
        if before is None:
            resort = resort or after.position < last
            last = max(last, after.position)
        else:
            resort = resort or before.position != after.position
        table[change.id] = after
    return dict(sorted(table.items(), key=_by_position)) if resort else table


def _changed_index(
    index: dict[str, list[R]], table: Mapping[str, Record], changes: list[RecordChange], field: str
) -> dict[str, list[R]]:
    if len(changes) > _FEW:
        return _group(cast(Iterable[R], table.values()), field)
    new = dict(index)
    for change in changes:
        if change.before is not None:
            parent = getattr(change.before, field)
            new[parent] = [r for r in new.get(parent, ()) if r.id != change.id]
        if change.after is not None:
            parent = getattr(change.after, field)
            kept = [r for r in new.get(parent, ()) if r.id != change.id]
            new[parent] = sorted([*kept, cast(R, change.after)], key=lambda r: r.position)
    return new


def _by_position(item: tuple[str, Record]) -> int:
    return item[1].position


def _group(records: Iterable[R], field: str) -> dict[str, list[R]]:
    grouped: dict[str, list[R]] = {}
    for record in records:
        grouped.setdefault(getattr(record, field), []).append(record)
    return grouped
