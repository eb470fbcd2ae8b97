"""A plan to print in tests: the public record of Barcelona with invented codings, findings and actions."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Outcome, Participation
from citysoft_desktop.domain.city import Actor, Asset, City, PlanInfo, Policy
from citysoft_desktop.domain.coding import Coder, Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.framework import builtin_framework
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.linkage import Ask, Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import (
    Action,
    Finding,
    Goal,
    Indicator,
    Objective,
    Relevance,
    TextBlock,
)

DATA = Path(__file__).parent.parent / "data" / "portfolio_barcelona.csv"
AS_OF = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC)
LENSES = {lens.slug: tuple(code.slug for code in lens.dimensions) for lens in builtin_framework().lenses}


def plan_of(records: Iterable[Record]) -> Plan:
    """A snapshot from records in order."""
    tables: dict[str, dict[str, Record]] = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


def base(title: str = "Barcelona in the world", **info: object) -> list[Record]:
    """Plan info and city alone."""
    values: dict[str, object] = {
        "title": title,
        "classification": "internal",
        "version_label": "0.3",
        "owner": "International Relations Department",
        "currency": "EUR",
        **info,
    }
    return [
        PlanInfo(id="info", **values),  # type: ignore[arg-type]
        City(
            id="city",
            name="Barcelona",
            country="ES",
            population=1_660_000,
            population_year=FuzzyDate.of(2023),
        ),
    ]


def register() -> list[Record]:
    """The 40 rows of the file with partners, sources and linkages, as an import would make them."""
    records: list[Record] = []
    actors: dict[str, Actor] = {}
    with DATA.open(encoding="utf-8", newline="") as stream:
        for index, row in enumerate(csv.DictReader(stream), 1):
            key = fixed_id("activity", str(index))
            records.append(
                Activity(
                    id=key,
                    position=index,
                    title=row["title"],
                    type=row["type"],
                    lead_unit=row["lead_unit"],
                    start=FuzzyDate.parse(row["start_year"]),
                    end=FuzzyDate.parse(row["end_year"]),
                    countries=tuple(code for code in row["partner_country_iso2"].split(";") if code),
                    confidence=row["confidence"],
                )
            )
            for name in (part.strip() for part in row["partner"].split(";")):
                if not name:
                    continue
                actor = actors.setdefault(
                    name, Actor(id=fixed_id("actor", name), name=name, position=len(actors) + 1)
                )
                records.append(Participation(id=fixed_id("p", key, name), activity_id=key, actor_id=actor.id))
            url = row["source_url"]
            if url.startswith("http"):
                records += cite(key, url)
            parts = row["national_link"].split("|")
            records.append(
                Linkage(
                    id=fixed_id("link", key),
                    activity_id=key,
                    mode=parts[0],
                    tier=parts[1] if len(parts) > 1 else "",
                    note=parts[2] if len(parts) > 2 else "",
                    valid_from=FuzzyDate.parse(row["start_year"]),
                )
            )
    return [*actors.values(), *records]


def cite(subject: str, url: str, aspect: str = "", grade: str = "") -> list[Record]:
    """A source and the citation of it."""
    evidence = Evidence(id=fixed_id("e", subject, url, aspect), citation="", url=url, grade=grade)
    return [
        evidence,
        Citation(
            id=fixed_id("c", evidence.id),
            evidence_id=evidence.id,
            subject_kind="activity",
            subject_id=subject,
            aspect=aspect,
        ),
    ]


def rated(activity_id: str, lens: str, values: dict[str, int]) -> list[Record]:
    """All six ratings of a lens, 0 where nothing is given."""
    return [
        Coding(
            id=fixed_id("s", activity_id, lens, code),
            activity_id=activity_id,
            dimension=lens,
            code=code,
            value=values.get(code, 0),
            coder="Editor 1",
            codebook="1.0",
        )
        for code in LENSES[lens]
    ]


def coded(activity_id: str, dimension: str, *codes: str) -> list[Record]:
    """Codes of another dimension."""
    return [
        Coding(
            id=fixed_id("k", activity_id, dimension, code),
            activity_id=activity_id,
            dimension=dimension,
            code=code,
            coder="Editor 1",
            codebook="1.0",
        )
        for code in codes
    ]


def demo_records(**info: object) -> list[Record]:
    """The whole demonstration plan."""
    records = [*base(is_sample=True, **info), Coder(id="coder", name="Editor 1"), *register()]
    activities = [record for record in records if isinstance(record, Activity)]
    ids = [record.id for record in activities]
    by_type = {record.id: record.type for record in activities}
    issues = ("culture_heritage", "economy_trade", "migration", "governance_democracy", "climate_environment")
    for index, key in enumerate(ids):
        if index >= 34:
            continue
        kind = by_type[key]
        diplomatic = kind not in (
            "place_brand_campaign",
            "cultural_festival",
            "business_event",
            "designation_title",
        )
        records += rated(key, "diplomacy", {"networks": 2, "culture": 1} if diplomatic else {"economy": 1})
        told = kind in (
            "mega_event_host",
            "business_event",
            "designation_title",
            "place_brand_campaign",
            "network_leadership",
        )
        records += rated(key, "branding", {"presence": 3 if told else 1, "pulse": 2 if index % 5 == 0 else 0})
        records += coded(key, "issue", issues[index % 5])
        records += coded(key, "objective_kind", "voice" if index % 2 else "reputation")
        if index % 3 == 0:
            records += coded(key, "resource", "culture") + coded(key, "instrument", "exchange")
            records += cite(key, f"https://example.org/annual-report/{index}", "resource", "B")
            records += cite(key, f"https://example.org/annual-report/{index}", "instrument", "B")
    ministry = Actor(
        id="ministry",
        name="Ministry of Foreign Affairs, European Union and Cooperation",
        kind="foreign_ministry",
        tier="national",
        country="ES",
        state="ES",
        home_counterpart=True,
    )
    digital = Actor(
        id="digital",
        name="Ministry in charge of digital policy",
        kind="line_ministry",
        tier="national",
        country="ES",
        state="ES",
        home_counterpart=True,
    )
    asylum = Actor(
        id="asylum",
        name="State asylum authority",
        kind="line_ministry",
        tier="national",
        country="ES",
        state="ES",
        home_counterpart=True,
    )
    records += [ministry, digital, asylum]
    bodies = {
        "cooperative_joint": "ministry",
        "cooperative_coordinated": "digital",
        "parallel_disharmony": "asylum",
    }
    records = [_with_body(record, bodies) if isinstance(record, Linkage) else record for record in records]
    records += [
        Asset(
            id="asset1",
            kind="culture",
            text="A century of museums, festivals and architecture",
            note="used by #14 and #37",
        ),
        Asset(id="asset2", kind="values", text="A public record of welcoming refugees"),
        Policy(
            id="policy1",
            title="Foreign Action Strategy 2021-2024",
            body_id="ministry",
            tier="national",
            year=FuzzyDate.of(2021),
            url="https://www.exteriores.gob.es/",
        ),
        Outcome(
            id="out1",
            activity_id=ids[26],
            pathway="direct_influence",
            effect="compliance",
            result="The secretariat was awarded to the city",
            occurred=FuzzyDate.of(2008, 11),
        ),
        Finding(
            id="f1",
            rule_id="NAT-01",
            severity="danger",
            state="confirmed",
            title="In 30 of 40 activities the State's part is unrecorded.",
            sentence="National linkage is known for 10 (25%). The gap covers most twinnings and all network memberships.",
            so_what="The city cannot say where it needs the ministry, or the reverse. Search before renewing the plan.",
            activity_ids=tuple(ids[:8]),
        ),
        Finding(
            id="f2",
            rule_id="NAT-02",
            severity="warning",
            state="confirmed",
            title="City and State join on events and diverge on asylum.",
            sentence="All joint records are an event, a congress or a seat won together; all in disharmony concern refugees.",
            so_what="Event desks already hold the working contacts. Use them for other files.",
            activity_ids=(ids[17], ids[18], ids[19]),
        ),
        Finding(
            id="f3",
            severity="warning",
            state="confirmed",
            title="Bilateral ties lead, yet the portfolio is diverse.",
            sentence="14 of 40 are bilateral; type concentration is low.",
            so_what="Breadth is an asset. The question is depth: who keeps each tie alive.",
            activity_ids=tuple(ids[:3]),
        ),
        Finding(
            id="f4",
            severity="info",
            state="confirmed",
            title="No knowledge or people-to-people activity is on file.",
            sentence="Families F and H hold 0 records. A register gap is more likely than a real one in a university city.",
            so_what="Ask universities, schools and diaspora bodies before calling it a white space.",
        ),
        Finding(
            id="f5",
            severity="info",
            state="confirmed",
            title="One department leads 19 of 40 activities.",
            sentence="11 units share the rest.",
            so_what="One register and one calendar across units would show the whole.",
            activity_ids=tuple(ids[:2]),
        ),
        Finding(
            id="f6",
            severity="info",
            state="dismissed",
            title="Twinnings are asleep.",
            reason="No dated evidence was looked for.",
        ),
        Goal(
            id="g1",
            text="City and State see the same map",
            note="What each does abroad is known to the other before it happens.",
        ),
        Objective(
            id="o1",
            goal_id="g1",
            text="Adopt one register of international activity.",
            owner="Council",
            due=FuzzyDate.of(2027, 1),
            finding_ids=("f5",),
        ),
        Objective(
            id="o2",
            goal_id="g1",
            text="Search and date the national linkage of the open records.",
            owner="Mayor",
            due=FuzzyDate.of(2027, 3),
            finding_ids=("f1",),
        ),
        Objective(
            id="o3",
            text="Give every hosted event one diplomacy objective and one indicator.",
            owner="Mayor",
            due=FuzzyDate.of(2027, 6),
            finding_ids=("f2",),
        ),
        Indicator(
            id="i1",
            objective_id="o1",
            text="Records complete",
            chain_link="resource",
            unit="%",
            baseline="70",
            target="90",
            due=FuzzyDate.of(2027, 12),
            source="register",
        ),
        Indicator(
            id="i2",
            objective_id="o2",
            text="Links not searched",
            chain_link="reception",
            baseline="",
            target="10",
            source="register",
        ),
        Action(
            id="a1",
            objective_id="o1",
            verdict="grow",
            text="Turn the title year into three lasting city partnerships",
            activity_ids=(ids[36],),
            owner="Urban Planning",
            counterpart_id="digital",
            cost=Decimal(180_000),
            currency="EUR",
            end=FuzzyDate.of(2027, 3),
        ),
        Action(
            id="a2",
            objective_id="o2",
            verdict="fix",
            text="Search and date national linkage",
            owner="International Relations",
            counterpart_id="ministry",
            cost=Decimal(25_000),
            currency="EUR",
            end=FuzzyDate.of(2027, 3),
            activity_ids=tuple(ids[:9]),
        ),
        Action(
            id="a3",
            objective_id="o2",
            verdict="keep",
            text="Congress programme with joint delegations",
            owner="Congress trust",
            none_needed=True,
            end=FuzzyDate.of(2027, 2),
        ),
        Action(
            id="a4",
            verdict="pause",
            text="No new network membership until the benefit list is done",
            owner="International Relations",
            none_needed=True,
            cost=Decimal(0),
            end=FuzzyDate.of(2027, 1),
        ),
        Action(
            id="a5",
            verdict="exit",
            text="Close records of one-off campaigns",
            owner="Culture Institute",
            activity_ids=(ids[13], ids[15]),
        ),
        Ask(
            id="ask1",
            counterpart_id="ministry",
            text="Name one liaison for city matters",
            offer="A yearly calendar of visits and bids",
            why_now="30 records without a known link",
            due=FuzzyDate.of(2027, 3),
            state="sent",
        ),
        Ask(
            id="ask2",
            counterpart_id="ministry",
            text="Read the open records with us in one half-day session",
            offer="Partner contacts in 20 countries",
            why_now="The plan is renewed in June",
            state="sent",
        ),
        Relevance(
            id="r1",
            matrix="family_dimension",
            row="brand_communication",
            column="pulse",
            judgement="worth_filling",
            who="Team",
        ),
        TextBlock(
            id="t1",
            section="1",
            text="A year of visits has shown how much is done and how little is written down.\n\n"
            "This brief asks for five decisions.",
            signed_by="The Mayor, November 2026",
        ),
    ]
    return records


def _with_body(record: Linkage, bodies: dict[str, str]) -> Linkage:
    body = bodies.get(record.mode, "")
    return replace(
        record, counterpart_id=body, strength=3 if body else None, benefit="mutual" if body else "unknown"
    )


def demo_plan(**info: object) -> Plan:
    """The demonstration plan as a snapshot."""
    return plan_of(demo_records(**info))
