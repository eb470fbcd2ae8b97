"""The sample city: Barcelona from its public record, coded, diagnosed and planned as an illustration.

The data is ``resources/sample/barcelona.toml``. Facts come from the public record it names; ratings, codes and the
whole strategy are ours and say so in the plan. No number of a finding or a baseline is written down anywhere: it is
worked out from the plan by the analyses when the sample is made, so it can never disagree with the charts.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Outcome, Participation
from citysoft_desktop.domain.city import Actor, Asset, City, PlanInfo, Policy
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coder, Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.framework import builtin_framework
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN, Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.services.new_plan import codebook_record
from citysoft_desktop.services.sample_strategy import strategy_records

SAMPLE_RESOURCE = "sample/barcelona.toml"
MULTILATERAL = "ZZ"
RATED_FROM = 2
"""A rating of 2 or more needs a source (framework 2.3, 2.4)."""

REREAD_NOTE = "The opening text of the page, in a stored copy, was read when the sample was coded."
NOT_REREAD_NOTE = "Not read again when the sample was coded; ratings that rest on it stop at 2."
NO_DOCUMENT_NOTE = "Not a document: a reminder, no evidence. Nothing is rated on it."
PROPOSAL_NOTE = "Proposal of the country pack, to be confirmed."
_CITED = (
    *SALIENCE_DIMENSIONS,
    "channel",
    "resource",
    "instrument",
    "reception",
    "attraction_kind",
    "outcome",
    "pathway",
)

Entry = Mapping[str, Any]


def sample_id(kind: str, *key: str) -> str:
    """The identifier of a record of the sample: the same in every copy of it."""
    return fixed_id("sample", "barcelona", kind, *key)


@lru_cache(maxsize=1)
def sample_data() -> Entry:
    """The data of the sample as shipped. Raises ResourceError when the file is missing."""
    return tomllib.loads(read_text(SAMPLE_RESOURCE))


def sample_records(*, now: str) -> list[Record]:
    """Every record of the sample plan.

    Args:
        now: UTC time, ISO 8601; stamped on codings and decisions, and its day is the reporting date of the findings.

    The result depends on ``now`` alone. Ids are fixed and positions run from 1 within each kind.
    """
    data = sample_data()
    made = [*_setting(data), *_evidence(data), *_actors(data), *_activities(data, now)]
    records = _numbered(made)
    as_of = dt.date.fromisoformat(now[:10])
    records += _numbered(strategy_records(data, snapshot(records), as_of=as_of, now=now, make_id=sample_id))
    return records


def snapshot(records: Sequence[Record]) -> Plan:
    """A plan of these records, as storage would show it."""
    tables: dict[str, dict[str, Record]] = {}
    for record in records:
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


def _numbered(records: Sequence[Record]) -> list[Record]:
    count: dict[type[Record], int] = {}
    out: list[Record] = []
    for record in records:
        count[type(record)] = position = count.get(type(record), 0) + 1
        out.append(dataclasses.replace(record, position=position))
    return out


def _date(entry: Entry, name: str) -> FuzzyDate:
    return FuzzyDate.parse(entry.get(name, ""))


# -- the city and its home state -----------------------------------------------------------------------


def _setting(data: Entry) -> Iterator[Record]:
    plan, city = dict(data["plan"]), dict(data["city"])
    for name in ("period_from", "period_to"):
        plan[name] = FuzzyDate.parse(plan[name])
    city["population_year"] = FuzzyDate.parse(city["population_year"])
    yield PlanInfo(id=sample_id("plan_info"), is_sample=True, **plan)
    yield City(id=sample_id("city"), **city)
    yield Coder(id=sample_id("coder"), name=data["coder"], initials=data["initials"])
    yield codebook_record(builtin_framework(), sample_id("codebook"))
    for entry in data["asset"]:
        yield Asset(
            id=sample_id("asset", entry["key"]), kind=entry["kind"], text=entry["text"], note=entry["note"]
        )
    for entry in data["policy"]:
        values = {name: entry[name] for name in ("title", "body_name", "tier", "domain", "url", "note")}
        yield Policy(id=sample_id("policy", entry["key"]), year=_date(entry, "year"), **values)


def _evidence(data: Entry) -> Iterator[Evidence]:
    for entry in data["evidence"]:
        document = bool(entry.get("document", True))
        note = REREAD_NOTE if entry["reread"] else NOT_REREAD_NOTE
        yield Evidence(
            id=sample_id("evidence", entry["key"]),
            citation=entry["citation"],
            url=entry.get("url", ""),
            date=_date(entry, "date"),
            grade="B" if document else "",
            is_document=document,
            note=" ".join(
                part for part in (note if document else NO_DOCUMENT_NOTE, entry.get("note", "")) if part
            ),
        )


def _actors(data: Entry) -> Iterator[Actor]:
    home = data["city"]["country"]
    registered = set()
    for entry in data["counterpart"]:
        registered.add(fold(entry["name"]))
        yield Actor(
            id=sample_id("actor", fold(entry["name"])),
            name=entry["name"],
            name_en=entry["name_en"],
            kind=entry["kind"],
            tier=entry["tier"],
            country="" if entry["tier"] == "supranational" else home,
            state="" if entry["tier"] == "supranational" else home,
            home_counterpart=True,
            source=entry.get("source", ""),
            note=entry.get("note", "") if entry["confirmed"] else PROPOSAL_NOTE,
        )
    described = {fold(entry["name"]): entry for entry in data["actor"]}
    countries = _countries_of_partners(data)
    for folded, (name, country) in countries.items():
        if folded in registered:
            continue
        entry = described.get(folded, {"kind": "partner_city", "tier": "city"})
        yield Actor(
            id=sample_id("actor", folded),
            name=name,
            kind=entry["kind"],
            tier=entry["tier"],
            country=country,
            network_key=entry.get("network", ""),
        )


def _countries_of_partners(data: Entry) -> dict[str, tuple[str, str]]:
    """Partners by folded name with name and country; a country is known where partners and countries pair."""
    found: dict[str, tuple[str, str]] = {}
    for entry in data["activity"]:
        for name, country in _paired(entry):
            folded = fold(name)
            if folded not in found or country:
                found[folded] = (found.get(folded, (name, ""))[0], country)
    return found


def _paired(entry: Entry) -> list[tuple[str, str]]:
    partners, countries = entry["partners"], entry["countries"]
    if len(partners) != len(countries):
        return [(name, "") for name in partners]
    pairs = zip(partners, countries, strict=True)
    return [(name, "" if country == MULTILATERAL else country) for name, country in pairs]


# -- activities ----------------------------------------------------------------------------------------


def _activities(data: Entry, now: str) -> Iterator[Record]:
    stamp: dict[str, Any] = {"coder": data["coder"], "coded_at": now, "codebook": builtin_framework().version}
    documents = {entry["key"] for entry in data["evidence"] if entry.get("document", True)}
    counterparts = {entry["key"]: sample_id("actor", fold(entry["name"])) for entry in data["counterpart"]}
    for entry in data["activity"]:
        activity_id = sample_id("activity", entry["key"])
        yield _activity(entry, activity_id)
        for name, country in _paired(entry):
            actor_id = sample_id("actor", fold(name))
            record_id = sample_id("participation", entry["key"], fold(name))
            yield Participation(id=record_id, activity_id=activity_id, actor_id=actor_id, country=country)
        for source in entry["evidence"]:
            yield _cite("activity", activity_id, source)
        yield from _codings(entry, activity_id, documents, stamp)
        yield from _linkage(entry, activity_id, counterparts, stamp)
    for entry in data["outcome"]:
        outcome_id = sample_id("outcome", entry["activity"])
        yield Outcome(
            id=outcome_id,
            activity_id=sample_id("activity", entry["activity"]),
            pathway=entry["pathway"],
            effect=entry["effect"],
            audience=entry["audience"],
            result=entry["result"],
            occurred=_date(entry, "occurred"),
        )
        yield _cite("outcome", outcome_id, entry["evidence"])


def _activity(entry: Entry, activity_id: str) -> Activity:
    status_reason = entry.get("why", {}).get("status", "")
    return Activity(
        id=activity_id,
        title=entry["title"],
        type=entry["type"],
        status=entry["status"],
        start=_date(entry, "start"),
        end=_date(entry, "end"),
        lead_unit=entry["lead_unit"],
        summary=entry["summary"],
        countries=tuple(entry["countries"]),
        confidence=entry["confidence"],
        note=f"Status: {status_reason}" if status_reason else "",
    )


def _cite(kind: str, subject_id: str, source: str, aspect: str = "") -> Citation:
    return Citation(
        id=sample_id("citation", kind, subject_id, source, aspect),
        evidence_id=sample_id("evidence", source),
        subject_kind=kind,
        subject_id=subject_id,
        aspect=aspect,
    )


def _codings(
    entry: Entry, activity_id: str, documents: set[str], stamp: Mapping[str, Any]
) -> Iterator[Record]:
    why, cite = entry.get("why", {}), entry.get("cite", {})
    main = entry["evidence"][0]

    def coding(dimension: str, code: str, value: int | None = None) -> Coding:
        memo = why.get(f"{dimension}.{code}", "") or why.get(dimension, "")
        if dimension in SALIENCE_DIMENSIONS and value is None:
            memo = memo or why.get("ratings", "")
        return Coding(
            id=sample_id("coding", entry["key"], dimension, code),
            activity_id=activity_id,
            dimension=dimension,
            code=code,
            value=value,
            memo=memo,
            **stamp,
        )

    def citation(dimension: str, code: str) -> Iterator[Citation]:
        aspect = f"{dimension}.{code}"
        source = cite.get(aspect, main)
        if source in documents:
            yield _cite("activity", activity_id, source, aspect)

    for lens in SALIENCE_DIMENSIONS:
        for code, rating in entry[lens].items():
            value = None if rating == UNKNOWN else int(rating)
            yield coding(lens, code, value)
            if value is not None and value >= RATED_FROM:
                yield from citation(lens, code)
    for dimension, codes in entry["codes"].items():
        for code in codes:
            yield coding(dimension, code)
            if dimension in _CITED and code != UNKNOWN:
                yield from citation(dimension, code)


def _linkage(
    entry: Entry, activity_id: str, counterparts: Mapping[str, str], stamp: Mapping[str, Any]
) -> Iterator[Record]:
    link = entry["linkage"]
    linkage_id = sample_id("linkage", entry["key"])
    yield Linkage(
        id=linkage_id,
        activity_id=activity_id,
        counterpart_id=counterparts[link["counterpart"]] if "counterpart" in link else "",
        policy_id=sample_id("policy", link["policy"]) if "policy" in link else "",
        tier=link["tier"],
        mode=link["mode"],
        strength=link.get("strength"),
        benefit=link.get("benefit", UNKNOWN),
        city_stance=link.get("city_stance", ""),
        legal_basis=link.get("legal_basis", ""),
        national_roles=tuple(link.get("national_roles", ())),
        valid_from=_date(link, "valid_from"),
        confidence=link.get("confidence", ""),
        note=link["note"],
        **stamp,
    )
    if "cite" in link:
        yield _cite("linkage", linkage_id, link["cite"])
