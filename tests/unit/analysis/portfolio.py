"""Small builders of plans for tests of analyses: from the public portfolios, and by hand."""

from __future__ import annotations

import csv
import datetime as dt
import random
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Participation
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.city import Actor, City, PlanInfo
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF

DATA = Path(__file__).resolve().parents[2] / "data"
OPTIONS = Options(as_of=dt.date(2026, 11, 22))

DIPLOMACY = ("security", "development", "economy", "culture", "networks", "representation")
BRANDING = ("presence", "place", "potential", "pulse", "people", "prerequisites")


class Builder:
    """Collects records; ``plan()`` makes the snapshot."""

    def __init__(self, home: str = "ES", prefix: str = "r") -> None:
        self.records: list[Record] = [PlanInfo(id="info"), City(id="city", name="Test", country=home)]
        self._count = 0
        self._prefix = prefix
        self._actors: dict[str, str] = {}

    def new_id(self) -> str:
        """The next id."""
        self._count += 1
        return f"{self._prefix}{self._count:06d}"

    def add(self, record: Record) -> str:
        """Add any record and give its id."""
        self.records.append(replace(record, position=len(self.records)))
        return record.id

    def activity(self, title: str = "An activity", **fields: object) -> str:
        """Add an activity; dates may be given as text."""
        for name in ("start", "end"):
            if isinstance(fields.get(name), str):
                fields[name] = FuzzyDate.parse(str(fields[name]))
        return self.add(Activity(id=self.new_id(), title=title, **fields))  # type: ignore[arg-type]

    def rate(self, activity_id: str, lens: str, **ratings: int | None) -> None:
        """Enter saliences of one lens."""
        for code, value in ratings.items():
            self.add(
                Coding(id=self.new_id(), activity_id=activity_id, dimension=lens, code=code, value=value)
            )

    def rate_all(self, activity_id: str, diplomacy: int, branding: int) -> None:
        """Enter all twelve ratings: the first dimension of each lens as given, the others 0."""
        for lens, dimensions, value in (
            ("diplomacy", DIPLOMACY, diplomacy),
            ("branding", BRANDING, branding),
        ):
            self.rate(activity_id, lens, **dict.fromkeys(dimensions, 0) | {dimensions[0]: value})

    def code(self, activity_id: str, dimension: str, *codes: str) -> None:
        """Enter codes of a dimension."""
        for code in codes:
            self.add(Coding(id=self.new_id(), activity_id=activity_id, dimension=dimension, code=code))

    def link(self, activity_id: str, mode: str = "unknown", tier: str = "national", **fields: object) -> str:
        """Add a linkage; dates may be given as text."""
        for name in ("valid_from", "valid_to"):
            if isinstance(fields.get(name), str):
                fields[name] = FuzzyDate.parse(str(fields[name]))
        record = Linkage(id=self.new_id(), activity_id=activity_id, mode=mode, tier=tier, **fields)  # type: ignore[arg-type]
        return self.add(record)

    def partner(self, activity_id: str, name: str, country: str = "", role: str = "partner") -> str:
        """Let an actor of this name take part, one actor per name and country."""
        folded = f"{name.casefold().strip()}/{country}"
        if folded not in self._actors:
            self._actors[folded] = self.add(Actor(id=self.new_id(), name=name, country=country))
        actor_id = self._actors[folded]
        self.add(
            Participation(
                id=self.new_id(), activity_id=activity_id, actor_id=actor_id, role=role, country=country
            )
        )
        return actor_id

    def source(
        self, subject_kind: str, subject_id: str, grade: str = "", aspect: str = "", **fields: object
    ) -> str:
        """Cite a source for a record."""
        evidence = self.add(Evidence(id=self.new_id(), grade=grade, citation="A source", **fields))  # type: ignore[arg-type]
        self.add(
            Citation(
                id=self.new_id(),
                evidence_id=evidence,
                subject_kind=subject_kind,
                subject_id=subject_id,
                aspect=aspect,
            )
        )
        return evidence

    def plan(self, shuffle: int | None = None) -> Plan:
        """The snapshot; ``shuffle`` is a seed that puts the records in another order."""
        records: Iterable[Record] = self.records
        if shuffle is not None:
            mixed = list(self.records)
            random.Random(shuffle).shuffle(mixed)
            records = mixed
        tables: dict[str, dict[str, Record]] = {}
        for record in records:
            tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
        return Plan(tables)


def _listed(text: str) -> list[str]:
    parts = [part.replace("\0", ";").strip() for part in text.replace("\\;", "\0").split(";")]
    return [part for part in parts if part]


def portfolio(name: str, prefix: str = "r", countries: dict[str, str] | None = None) -> Builder:
    """A public portfolio as the rules for its columns say (framework, section 5)."""
    builder = Builder(home={"barcelona": "ES", "los_angeles": "US"}[name], prefix=prefix)
    with (DATA / f"portfolio_{name}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    known: dict[str, set[str]] = {}
    for row in rows:
        partners, codes = _listed(row["partner"]), _listed(row["partner_country_iso2"])
        if len(partners) == len(codes):
            for partner, country in zip(partners, codes, strict=True):
                known.setdefault(partner.casefold(), set()).add(country)
    for row in rows:
        partners, codes = _listed(row["partner"]), _listed(row["partner_country_iso2"])
        activity = builder.activity(
            row["title"],
            type=row["type"],
            countries=tuple(codes),
            start=row["start_year"].strip(),
            end=row["end_year"].strip(),
            lead_unit=row["lead_unit"],
            confidence=row["confidence"],
        )
        for index, partner in enumerate(partners):
            if len(partners) == len(codes):
                country = codes[index]
            else:
                found = known.get(partner.casefold(), set())
                country = next(iter(found)) if len(found) == 1 else ""
            builder.partner(activity, partner, country)
        if row["national_link"].strip():
            mode, tier, note = ([*row["national_link"].split("|", 2), "", ""])[:3]
            builder.link(activity, mode.strip(), tier.strip(), note=note.strip())
        source = row["source_url"].strip()
        if source:
            is_document = source.startswith("http")
            builder.source("activity", activity, url=source if is_document else "", is_document=is_document)
    return builder
