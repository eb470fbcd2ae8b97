"""The sample city says only what its public record carries, and marks the rest as ours or unknown."""

from __future__ import annotations

import csv
import datetime as dt
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Outcome
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.chain import chain_completeness
from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import alignment_profile
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.codec import cleaned, from_row, to_row
from citysoft_desktop.domain.coding import SALIENCE_DIMENSIONS, Coding
from citysoft_desktop.domain.completeness import completeness
from citysoft_desktop.domain.country_packs import country_pack
from citysoft_desktop.domain.findings import propose
from citysoft_desktop.domain.ids import is_id
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN, Record
from citysoft_desktop.domain.registry import KIND_OF, REFERENCES
from citysoft_desktop.domain.scope import is_home_body
from citysoft_desktop.domain.strategy import Finding
from citysoft_desktop.services import sample_strategy
from citysoft_desktop.services.sample import sample_data, sample_records, snapshot
from citysoft_desktop.services.sample_strategy import activity_groups

PORTFOLIO = Path(__file__).resolve().parents[1] / "data" / "portfolio_barcelona.csv"
NOW = "2026-11-22T10:00:00Z"
OPTIONS = Options(as_of=dt.date(2026, 11, 22))
GENERAL_KNOWLEDGE = "general knowledge, not verified here"


@cache
def records() -> tuple[Record, ...]:
    return tuple(sample_records(now=NOW))


@cache
def plan() -> Plan:
    return snapshot(records())


@cache
def rows() -> list[dict[str, str]]:
    with PORTFOLIO.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def pairs() -> list[tuple[dict[str, str], Activity]]:
    return list(zip(rows(), plan().activities.values(), strict=True))


def parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def cited(activity_id: str, aspect: str) -> list[Evidence]:
    return [evidence for evidence in plan().evidence_of(activity_id, aspect) if evidence.is_document]


# -- facts ---------------------------------------------------------------------------------------------


def test_activities_are_exactly_the_rows_of_the_portfolio() -> None:
    for row, activity in pairs():
        facts = (activity.title, activity.type, activity.start.text, activity.end.text)
        assert facts == (row["title"], row["type"], row["start_year"], row["end_year"])
        assert (activity.lead_unit, activity.confidence) == (row["lead_unit"], row["confidence"])
        assert list(activity.countries) == parts(row["partner_country_iso2"])
        assert [actor.name for actor in plan().partners_of(activity.id)] == parts(row["partner"])


def test_sources_are_those_of_the_portfolio_and_general_knowledge_is_no_document() -> None:
    addresses = {row["source_url"] for row in rows()}
    for row, activity in pairs():
        sources = plan().evidence_of(activity.id, "")
        if row["source_url"] == GENERAL_KNOWLEDGE:
            assert [source.is_document for source in sources] == [False]
            assert plan().documents_of(activity.id) == []
        else:
            assert sources[0].url == row["source_url"]
            assert sources[0].is_document
            assert {source.url for source in sources} <= addresses


def test_no_body_is_invented() -> None:
    data = sample_data()
    partners = {name for row in rows() for name in parts(row["partner"])}
    confirmed = {entry["name"] for entry in data["counterpart"] if entry["confirmed"]}
    pack = country_pack("ES")
    assert pack is not None
    offered = {body.id: body for body in pack.counterparts}
    for entry in data["counterpart"]:
        if not entry["confirmed"]:
            assert entry["name"] == offered[entry["pack"]].name
            assert entry["name_en"] == offered[entry["pack"]].name_en
    proposed = {offered[entry["pack"]].name for entry in data["counterpart"] if not entry["confirmed"]}
    assert {actor.name for actor in plan().actors.values()} == partners | confirmed | proposed


def test_unconfirmed_bodies_stand_in_no_link_and_say_so() -> None:
    proposed = {actor.id for actor in plan().counterparts if "to be confirmed" in actor.note}
    assert proposed
    assert not proposed & {link.counterpart_id for link in plan().table(Linkage).values()}
    named = {link.counterpart_id for link in plan().table(Linkage).values()} - {""}
    assert named <= {actor.id for actor in plan().counterparts if actor.source}


# -- coding --------------------------------------------------------------------------------------------


def test_every_code_stands_in_the_framework() -> None:
    framework = plan().framework
    for coding in plan().table(Coding).values():
        if coding.dimension in SALIENCE_DIMENSIONS:
            assert coding.code in {code.slug for code in framework.codes(coding.dimension)}
            assert coding.value in (None, 0, 1, 2, 3)
        else:
            assert framework.has_dimension(coding.dimension), coding.dimension
            allowed = coding.code == UNKNOWN or framework.has_code(coding.dimension, coding.code)
            assert allowed, (coding.dimension, coding.code)
        assert coding.codebook == framework.version
    for activity in plan().activities.values():
        assert framework.has_type(activity.type)
        assert framework.has_code("status", activity.status)
        assert framework.has_code("confidence", activity.confidence)
    for outcome in plan().table(Outcome).values():
        assert framework.has_code("outcome", outcome.effect)
        assert not outcome.pathway or framework.has_code("pathway", outcome.pathway)
    for actor in plan().actors.values():
        assert framework.has_code("actor_kind", actor.kind)
        assert not actor.tier or framework.has_code("actor_tier", actor.tier)
    for policy in plan().policies.values():
        assert framework.has_code("policy_domain", policy.domain)


def test_single_valued_dimensions_have_one_code_and_unknown_stands_alone() -> None:
    framework = plan().framework
    for activity_id in plan().activities:
        dimensions = {coding.dimension for coding in plan().codings_of(activity_id)} - set(
            SALIENCE_DIMENSIONS
        )
        for name in dimensions:
            codes = plan().codes_of(activity_id, name)
            dimension = framework.dimension(name)
            assert dimension.multi or len(codes) == 1, name
            assert dimension.max_codes is None or len(codes) <= dimension.max_codes
            assert UNKNOWN not in codes or codes == [UNKNOWN]


def test_all_twelve_dimensions_are_entered_for_every_activity() -> None:
    for activity_id in plan().activities:
        for lens in SALIENCE_DIMENSIONS:
            expected = {code.slug for code in plan().framework.codes(lens)}
            assert set(plan().salience_of(activity_id, lens)) == expected


def test_a_rating_of_two_or_more_cites_a_document_of_the_activity_and_says_why() -> None:
    seen = 0
    for coding in plan().table(Coding).values():
        if coding.dimension in SALIENCE_DIMENSIONS and coding.value is not None and coding.value >= 2:
            sources = cited(coding.activity_id, f"{coding.dimension}.{coding.code}")
            assert sources, coding
            assert {s.id for s in sources} <= {s.id for s in plan().evidence_of(coding.activity_id, "")}
            assert coding.memo
            seen += 1
    assert seen > 40


def test_a_source_that_was_not_read_again_carries_no_rating_of_three() -> None:
    unread = {entry["key"] for entry in sample_data()["evidence"] if not entry["reread"]}
    for entry in sample_data()["activity"]:
        if set(entry["evidence"]) <= unread:
            ratings = [*entry["diplomacy"].values(), *entry["branding"].values()]
            assert 3 not in ratings, entry["key"]


def test_nothing_is_rated_or_claimed_without_a_document() -> None:
    for row, activity in pairs():
        if row["source_url"] == GENERAL_KNOWLEDGE:
            for lens in SALIENCE_DIMENSIONS:
                assert set(plan().salience_of(activity.id, lens).values()) <= {0, 1}, "2 asks for a document"
            for link in ("resource", "instrument", "reception", "outcome"):
                assert plan().codes_of(activity.id, link) == [UNKNOWN]


def test_channels_are_coded_only_where_the_branding_lens_counts() -> None:
    cells = lens_coverage(plan(), OPTIONS).cells
    told = {*cells["branding_only"].keys, *cells["both"].keys}
    coded = {c.activity_id for c in plan().table(Coding).values() if c.dimension == "channel"}
    assert coded == told


def test_reception_outcome_and_pathway_are_known_only_with_a_source() -> None:
    known = 0
    for coding in plan().table(Coding).values():
        if coding.dimension in ("reception", "outcome", "pathway") and coding.code != UNKNOWN:
            assert cited(coding.activity_id, f"{coding.dimension}.{coding.code}"), coding
            known += 1
    assert known
    for outcome in plan().table(Outcome).values():
        assert plan().evidence_of(outcome.id)
    funnel = chain_completeness(plan(), OPTIONS).funnel
    assert funnel["instrument"].n > funnel["reception"].n > funnel["outcome"].n > 0
    assert not any(chain_completeness(plan(), OPTIONS).unevidenced.values())


def test_sdgs_are_at_most_three_and_never_the_two_that_fit_everything() -> None:
    for activity_id in plan().activities:
        goals = plan().codes_of(activity_id, "sdg")
        assert len(goals) <= 3
        assert not {"sdg_11", "sdg_17"} & set(goals)


def test_all_four_fields_of_the_lens_map_are_populated() -> None:
    cells = lens_coverage(plan(), OPTIONS).cells
    assert all(cells[name].n > 0 for name in ("diplomacy_only", "branding_only", "both", "neither"))
    assert cells["uncoded"].n == 0, "the sample is fully coded"


# -- links ---------------------------------------------------------------------------------------------


def test_links_are_those_of_the_portfolio() -> None:
    for row, activity in pairs():
        (link,) = plan().linkages_of(activity.id)
        mode, *rest = row["national_link"].split("|")
        assert link.mode == mode
        assert link.tier == (rest[0] if rest else "national")


def test_alignment_profile_has_the_check_values() -> None:
    cells = alignment_profile(plan(), OPTIONS).cells
    known = {mode: cell.share_known for mode, cell in cells.items()}
    assert known == {
        "cooperative_joint": pytest.approx(0.5),
        "cooperative_coordinated": pytest.approx(0.1),
        "parallel_harmony": pytest.approx(0.1),
        "parallel_disharmony": pytest.approx(0.3),
        "none": pytest.approx(0.0),
        UNKNOWN: None,
    }
    assert alignment_profile(plan(), OPTIONS).known == 10
    assert cells[UNKNOWN].share_all == pytest.approx(0.75)
    assert sum(link.mode != UNKNOWN for link in plan().table(Linkage).values()) == 12


def test_links_obey_the_scope_rule_and_the_codebook() -> None:
    framework = plan().framework
    for link in plan().table(Linkage).values():
        if link.counterpart_id:
            assert is_home_body(plan().actors[link.counterpart_id], plan().home)
        assert link.strength is None or framework.has_code("strength", link.strength)
        assert framework.has_code("benefit", link.benefit)
        assert not link.city_stance or framework.has_code("city_stance", link.city_stance)
        assert not link.legal_basis or framework.has_code("legal_basis", link.legal_basis)
        assert all(framework.has_code("national_role", role) for role in link.national_roles)
    assert all(is_home_body(actor, plan().home) for actor in plan().counterparts)


def test_a_strong_or_contrary_link_has_a_source_and_an_unsearched_one_claims_nothing() -> None:
    for link in plan().table(Linkage).values():
        if link.mode == "parallel_disharmony" or (link.strength or 0) >= 2:
            assert any(source.is_document for source in plan().evidence_of(link.id)), link.note
        if link.mode == UNKNOWN:
            assert (link.strength, link.benefit, link.counterpart_id) == (None, UNKNOWN, "")
            assert link.note


# -- check values of the framework -----------------------------------------------------------------------


def test_concentration_and_completeness() -> None:
    spread = concentration(plan(), OPTIONS).dimensions
    types, countries, partners = spread["type"], spread["country"], spread["partner"]
    assert types is not None
    assert countries is not None
    assert partners is not None
    assert types.hhi == pytest.approx(0.09375)
    assert (countries.n, partners.n) == (32, 49)
    assert not completeness(plan()).is_draft(plan().info.draft_limit)


# -- strategy --------------------------------------------------------------------------------------------


def test_five_confirmed_findings_are_what_the_rules_propose() -> None:
    proposals = {proposal.rule_id: proposal for proposal in propose(plan(), OPTIONS)}
    findings = list(plan().findings.values())
    assert [finding.rule_id for finding in findings] == [entry["rule"] for entry in sample_data()["finding"]]
    assert len(findings) == 5
    for finding in findings:
        proposal = proposals[finding.rule_id]
        assert (finding.title, finding.sentence) == (proposal.title, proposal.sentence)
        assert finding.activity_ids == proposal.activity_ids
        assert (finding.state, finding.author) == ("confirmed", sample_data()["coder"])
        assert proposal.state == "confirmed"


def test_a_rule_that_does_not_fire_leaves_an_own_finding_with_counts_of_the_plan(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sample_strategy, "propose", lambda plan, options: ())
    made = [record for record in sample_records(now=NOW) if isinstance(record, Finding)]
    groups = activity_groups(plan(), OPTIONS.as_of)
    for entry, finding in zip(sample_data()["finding"], made, strict=True):
        assert finding.rule_id == ""
        assert finding.activity_ids == groups[entry["of"]]
        assert f"{len(groups[entry['of']])} of " in finding.sentence
        assert "{" not in finding.title + finding.sentence


def test_no_count_is_typed_by_hand() -> None:
    for entry in sample_data()["finding"]:
        assert not re.search(r"\d", re.sub(r"\{\w+\}", "", entry["title"] + entry["sentence"]))
    for entry in sample_data()["indicator"]:
        assert not re.search(r"\d", re.sub(r"\{\w+\}", "", entry["baseline"] + entry["unit"]))


def test_strategy_traces_from_finding_to_indicator() -> None:
    framework = plan().framework
    findings, objectives = set(plan().findings), plan().objectives
    assert len(objectives) == 4
    for objective in objectives.values():
        assert objective.finding_ids
        assert set(objective.finding_ids) <= findings
        assert [a for a in plan().actions.values() if a.objective_id == objective.id]
        assert [i for i in plan().indicators.values() if i.objective_id == objective.id]
    used = {key for objective in objectives.values() for key in objective.finding_ids}
    assert used == findings
    units = {row["lead_unit"] for row in rows()}
    for action in plan().actions.values():
        assert action.owner in units
        assert framework.has_code("verdict", action.verdict)
        assert action.none_needed != bool(action.counterpart_id)
        assert action.cost is None
        start, end = action.start.earliest(), action.end.latest()
        assert start is not None
        assert end is not None
        assert dt.date(2027, 1, 1) <= start < end <= dt.date(2029, 12, 31)
        assert set(action.depends_on) <= set(plan().actions)
    assert 8 <= len(plan().actions) <= 10
    for indicator in plan().indicators.values():
        assert framework.has_code("chain_link", indicator.chain_link)
        assert indicator.baseline
        assert indicator.target


def test_asks_have_an_offer_and_go_to_home_bodies() -> None:
    for ask in plan().asks.values():
        assert ask.text
        assert ask.offer
        assert ask.state == "draft"
        assert is_home_body(plan().actors[ask.counterpart_id], plan().home)


def test_it_is_marked_as_an_illustration() -> None:
    assert plan().info.is_sample
    assert "Illustration" in plan().info.classification
    assert "neither written nor approved" in plan().info.note
    assert plan().text_blocks["1"].signed_by == "CitySoft illustration"
    for section in ("13", "16", "18"):
        assert plan().text_blocks[section].text.startswith("Illustrative.")
    assert all(objective.note.startswith("Illustrative") for objective in plan().objectives.values())
    readme = read_text("sample/README.md")
    assert "What" in readme
    assert "Our coding" in readme


def test_it_never_prints_the_categories_as_those_of_the_article() -> None:
    assert "sevin" not in read_text("sample/barcelona.toml").lower()


# -- records ---------------------------------------------------------------------------------------------


def test_records_are_the_same_every_time_and_survive_storage() -> None:
    assert sample_records(now=NOW) == list(records())
    assert len({record.id for record in records()}) == len(records())
    for record in records():
        assert is_id(record.id)
        assert cleaned(record) == record
        kind = KIND_OF[type(record)]
        assert from_row(kind, to_row(record)) == record
        assert record.position > 0


def test_every_pointer_finds_its_record() -> None:
    current = plan()
    for reference in REFERENCES:
        for record in current.records(reference.kind).values():
            value: Any = getattr(record, reference.field)
            for key in value if reference.many else [value]:
                assert not key or current.get(reference.target, key) is not None, (reference, key)
    for citation in current.table(Citation).values():
        assert current.get(citation.subject_kind, citation.subject_id) is not None


def test_another_moment_changes_stamps_only() -> None:
    later = sample_records(now="2027-01-05T08:00:00Z")
    assert [record.id for record in later] == [record.id for record in records()]
    assert {r.coded_at for r in later if isinstance(r, Coding)} == {"2027-01-05T08:00:00Z"}


def test_partner_countries_come_from_the_portfolio_only() -> None:
    known = {code for row in rows() for code in parts(row["partner_country_iso2"])} - {"ZZ"}
    abroad = [a for a in plan().table(Actor).values() if not a.home_counterpart and a.country]
    assert {actor.country for actor in abroad} <= known
    by_name = {actor.name: actor.country for actor in abroad}
    assert (by_name["Gaza"], by_name["Tokyo"], by_name["Sarajevo"]) == ("PS", "JP", "BA")
