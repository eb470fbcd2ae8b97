"""Turn previewed rows into records, and one command that writes them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from citysoft_desktop.domain.activity import (
    Activity,
    BudgetLine,
    Citation,
    CustomField,
    CustomValue,
    Edition,
    Evidence,
    Participation,
)
from citysoft_desktop.domain.city import Actor, Alias
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_ids
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.matching.networks import network_of
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.text import clean
from citysoft_desktop.services.import_match import (
    changed_values,
    link_changes,
    new_sources,
    same_names,
    scalar_values,
)
from citysoft_desktop.services.import_model import ADDED, UPDATED, Draft, PreviewRow
from citysoft_desktop.services.import_years import Years, new_budgets, new_editions
from citysoft_desktop.services.ports import UnitOfWork

_MULTILATERAL = "ZZ"


@dataclass(frozen=True)
class ImportRows:
    """Everything one import adds and changes, as one step of the history.

    Attributes:
        records: new records in an order in which every pointer points back.
        updates: kind to id to changed fields.
        removals: (kind, id) of participations and values that are replaced.
    """

    file: str
    records: tuple[Record, ...] = ()
    updates: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    removals: tuple[tuple[str, str], ...] = ()
    added: int = 0
    updated: int = 0

    @property
    def name(self) -> str:
        """Stable name in the history."""
        return "activity.import"

    @property
    def label(self) -> str:
        """Id of the sentence that names the step."""
        return "activity.import"

    @property
    def label_params(self) -> dict[str, Any]:
        """What fills the sentence."""
        return {
            "n": self.added + self.updated,
            "file": self.file,
            "added": self.added,
            "updated": self.updated,
        }

    @property
    def merge_key(self) -> str | None:
        """Imports are never joined with other steps."""
        return None

    @property
    def empty(self) -> bool:
        """Nothing would change."""
        return not (self.records or self.updates or self.removals)

    def execute(self, uow: UnitOfWork) -> None:
        """Write everything; codings and linkages carry who imported them and when."""
        for kind, ids in _by_kind(self.removals).items():
            uow.delete(KINDS[kind], ids)
        if self.records:
            uow.insert_many([self._signed(record, uow) for record in self.records])
        for kind, values in self.updates.items():
            uow.update_many(KINDS[kind], values)

    @staticmethod
    def _signed(record: Record, uow: UnitOfWork) -> Record:
        if isinstance(record, Coding | Linkage):
            return replace(record, coder=uow.who, coded_at=uow.now)
        return record


def _by_kind(items: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for kind, record_id in items:
        found.setdefault(kind, []).append(record_id)
    return found


def build_command(rows: list[PreviewRow], plan: Plan, file: str) -> ImportRows:
    """The command for these rows; rows that change nothing are passed over."""
    return _Builder(plan, [row for row in rows if row.outcome in (ADDED, UPDATED)]).build(file)


class _Builder:
    def __init__(self, plan: Plan, rows: list[PreviewRow]) -> None:
        self._plan = plan
        self._rows = rows
        self._ids = new_ids()
        self._last = {
            kind: max((record.position for record in plan.records(kind).values()), default=0)
            for kind in KINDS
        }
        self._actors: list[Record] = []
        self._fields: list[Record] = []
        self._activities: list[Record] = []
        self._evidence: list[Record] = []
        self._rest: list[Record] = []
        self._updates: dict[str, dict[str, dict[str, Any]]] = {}
        self._removals: list[tuple[str, str]] = []
        self._known: dict[str, dict[str, str]] = {}  # folded name -> country -> id
        for actor in plan.actors.values():
            self._known.setdefault(fold(actor.name), {}).setdefault(_place(actor.country), actor.id)
        for alias in plan.table(Alias).values():  # after all own names: those win
            country = _place(plan.actors[alias.actor_id].country)
            self._known.setdefault(fold(alias.name), {}).setdefault(country, alias.actor_id)
        self._sources: dict[tuple[str, str], str] = {}
        for evidence in plan.evidence.values():
            self._sources.setdefault(_source_key(evidence.url, evidence.citation), evidence.id)
        self._custom = {f.name: f.id for f in plan.table(CustomField).values() if f.applies_to == "activity"}
        self._values = {(v.field_id, v.subject_id): v for v in plan.table(CustomValue).values()}
        self._years: Years | None = None
        book = plan.framework
        self._codebook = book.version

    def build(self, file: str) -> ImportRows:
        """All records and changes."""
        self._note_actors()
        for row in self._rows:
            if row.outcome == ADDED:
                self._add(row.draft)
            else:
                self._change(row.draft, row.target)
        records = (*self._actors, *self._fields, *self._activities, *self._evidence, *self._rest)
        return ImportRows(
            file,
            records,
            self._updates,
            tuple(self._removals),
            added=sum(row.outcome == ADDED for row in self._rows),
            updated=sum(row.outcome == UPDATED for row in self._rows),
        )

    def _place_of(self, kind: str) -> int:
        """Position after the last record of a kind."""
        self._last[kind] += 1
        return self._last[kind]

    # -- actors ---------------------------------------------------------------------------------------------

    def _note_actors(self) -> None:
        """Actors with a country first, so that the order of the rows does not matter for those without."""
        without: list[tuple[str, Draft]] = []
        for row in self._rows:
            for name, country in zip(row.draft.partners, row.draft.paired, strict=True):
                if _place(country):
                    self._actor(name, _place(country), row.draft)
                else:
                    without.append((name, row.draft))
        for name, draft in without:
            if len(self._known.get(fold(name), {})) != 1:
                self._actor(name, "", draft)

    def _actor(self, name: str, country: str, draft: Draft) -> str:
        known = self._known.setdefault(fold(name), {})
        if country not in known:
            network = network_of(name)
            kind = "network" if network else "partner_city" if draft.type == "sister_city" else ""
            actor = Actor(
                next(self._ids),
                position=self._place_of("actor"),
                name=clean(name),
                country=country,
                kind=kind,
                network_key=network,
            )
            self._actors.append(actor)
            known[country] = actor.id
        return known[country]

    def _partner(self, name: str, country: str, draft: Draft) -> str:
        known = self._known.get(fold(name), {})
        if not _place(country) and len(known) == 1:
            return next(iter(known.values()))
        return self._actor(name, _place(country), draft)

    def _participations(self, activity_id: str, draft: Draft) -> None:
        for name, country in zip(draft.partners, draft.paired, strict=True):
            actor = self._partner(name, country, draft)
            shown = country if country != "unknown" else ""
            self._rest.append(
                Participation(
                    next(self._ids),
                    position=self._place_of("participation"),
                    activity_id=activity_id,
                    actor_id=actor,
                    country=shown,
                )
            )

    # -- activities -----------------------------------------------------------------------------------------

    def _add(self, draft: Draft) -> None:
        activity_id = next(self._ids)
        values = scalar_values(draft, new=True)
        self._activities.append(
            Activity(activity_id, position=self._place_of("activity"), title_made=draft.title_made, **values)
        )
        self._participations(activity_id, draft)
        for link in draft.links:
            self._link(activity_id, (link.mode, link.tier, link.note))
        for source in draft.sources:
            self._cite(activity_id, source.url, source.text)
        for dimension, code in dict.fromkeys(draft.codes):
            self._code(activity_id, dimension, code)
        for name, value in draft.custom:
            self._custom_value(activity_id, name, value)
        self._year_columns(activity_id, draft)

    def _year_columns(self, activity_id: str, draft: Draft) -> None:
        """Marks and amounts of columns of years; what the plan holds already stays."""
        if not draft.editions and not draft.budgets:
            return
        self._years = self._years or Years(self._plan)
        for year in new_editions(self._years, activity_id, draft):
            self._rest.append(
                Edition(
                    next(self._ids),
                    position=self._place_of("edition"),
                    activity_id=activity_id,
                    start=FuzzyDate.of(year),
                )
            )
        for year, amount, old in new_budgets(self._years, activity_id, draft):
            if old is not None:
                self._updates.setdefault("budget_line", {})[old.id] = {"amount": amount}
                continue
            self._rest.append(
                BudgetLine(
                    next(self._ids),
                    position=self._place_of("budget_line"),
                    activity_id=activity_id,
                    year=FuzzyDate.of(year),
                    amount=amount,
                    currency=draft.currency,
                )
            )

    def _change(self, draft: Draft, target: str) -> None:
        plan = self._plan
        activity = plan.activities[target]
        values = changed_values(draft, activity)
        if "title" in values:
            values["title_made"] = False
        if values:
            self._updates.setdefault("activity", {}).setdefault(target, {}).update(values)
        names = [actor.name for actor in plan.partners_of(target)]
        if draft.partners and not same_names(names, draft.partners):
            self._removals.extend(
                ("participation", p.id) for p in plan.participations_of(target) if p.role == "partner"
            )
            self._participations(target, draft)
        self._change_links(draft, target)
        for source in new_sources(plan, target, draft):
            self._cite(target, source.url, source.text)
        for dimension, code in dict.fromkeys(draft.codes):
            if code not in plan.codes_of(target, dimension):
                self._code(target, dimension, code)
        for name, value in draft.custom:
            self._custom_value(target, name, value)
        self._year_columns(target, draft)

    def _change_links(self, draft: Draft, target: str) -> None:
        """A tier or note that the table leaves empty stays as it is."""
        corrections, added = link_changes(self._plan, target, draft)
        for known, (mode, tier, note) in corrections:
            changed = {"mode": mode, "tier": tier or known.tier, "note": note or known.note}
            self._updates.setdefault("linkage", {})[known.id] = changed
        for words in added:
            self._link(target, words)

    def _link(self, activity_id: str, link: tuple[str, str, str]) -> None:
        mode, tier, note = link
        self._rest.append(
            Linkage(
                next(self._ids),
                position=self._place_of("linkage"),
                activity_id=activity_id,
                mode=mode,
                tier=tier,
                note=note,
                codebook=self._codebook,
            )
        )

    def _cite(self, activity_id: str, url: str, text: str) -> None:
        key = _source_key(url, text)
        if key not in self._sources:
            evidence = Evidence(
                next(self._ids),
                position=self._place_of("evidence"),
                citation=text,
                url=url,
                is_document=bool(url),
            )
            self._evidence.append(evidence)
            self._sources[key] = evidence.id
        self._rest.append(
            Citation(
                next(self._ids),
                position=self._place_of("citation"),
                evidence_id=self._sources[key],
                subject_kind="activity",
                subject_id=activity_id,
            )
        )

    def _code(self, activity_id: str, dimension: str, code: str) -> None:
        self._rest.append(
            Coding(
                next(self._ids),
                position=self._place_of("coding"),
                activity_id=activity_id,
                dimension=dimension,
                code=code,
                codebook=self._codebook,
            )
        )

    def _custom_value(self, activity_id: str, name: str, value: str) -> None:
        if name not in self._custom:
            custom = CustomField(next(self._ids), position=self._place_of("custom_field"), name=name)
            self._fields.append(custom)
            self._custom[name] = custom.id
        old = self._values.get((self._custom[name], activity_id))
        if old is None:
            self._rest.append(
                CustomValue(
                    next(self._ids),
                    position=self._place_of("custom_value"),
                    field_id=self._custom[name],
                    subject_id=activity_id,
                    value=value,
                )
            )
        elif old.value.strip() != value:
            self._updates.setdefault("custom_value", {})[old.id] = {"value": value}


def _place(country: str) -> str:
    """A network's ZZ and an unread country say nothing about where a partner sits."""
    return "" if country in (_MULTILATERAL, "unknown") else country


def _source_key(url: str, text: str) -> tuple[str, str]:
    return (url, "") if url else ("", text)
