"""The content files fit the codebook, their own declarations and the program that prints them."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain import content_texts as content
from citysoft_desktop.domain.content_files import ContentError, apply_overlay, build, load_content, text_keys
from citysoft_desktop.domain.framework import builtin_framework
from citysoft_desktop.domain.textfmt import Share, fill, placeholders

FRAMEWORK = builtin_framework()
FINDINGS = content.findings()
GUIDANCE = content.guidance()
BRIEF = content.brief_prompts()
QUALITY = content.quality()
SECTIONS = {s.id for s in BRIEF.sections}


def sample(names: frozenset[str]) -> dict[str, object]:
    """A value for each placeholder, of the kind its name asks for."""
    kinds: dict[str, object] = {"pct_": Share(9, 24), "list": ["a", "b", "c", "d"]}
    return {name: kinds.get(name[:4], 3) for name in names}


# -- findings ----------------------------------------------------------------------------------------


def test_rules_are_complete_and_unique() -> None:
    assert len(FINDINGS.rules) == 70
    assert len({r.id for r in FINDINGS.rules}) == 70
    assert set(FINDINGS.families) == {r.family for r in FINDINGS.rules}
    assert set(FINDINGS.severity_words) == {"info", "warning", "danger"}


@pytest.mark.parametrize("rule", FINDINGS.rules, ids=lambda r: r.id)
def test_rule_names_only_what_exists(rule: content.Rule) -> None:
    declared = set(rule.values) | {p.name for p in rule.params} | set(FINDINGS.placeholders)
    for text in (
        rule.title,
        rule.sentence,
        rule.so_what,
        rule.caution,
        rule.follow_up,
        rule.cannot,
        *rule.options,
    ):
        assert placeholders(text) <= declared
        printed = fill(text, sample(placeholders(text)))
        assert "{" not in printed
        assert "[[" not in printed
    assert [c for c in rule.codes if not FRAMEWORK.has_reference(c)] == []
    assert rule.section in SECTIONS
    assert set(rule.severity) == {"info", "warning", "danger"}
    assert rule.public in ("yes", "no", "counts_only")
    assert all(re.fullmatch(r"A([1-9]|1[0-9]|20)", a) for a in rule.analyses)


def test_thresholds() -> None:
    assert FINDINGS.rule("DO-01").param("share_min") == 0.5
    assert FINDINGS.global_param("tau") == 2
    assert FINDINGS.global_param("dormant_years") == 3
    with pytest.raises(KeyError):
        FINDINGS.rule("XX-99")
    with pytest.raises(KeyError):
        FINDINGS.rule("DO-01").param("no_such")


def test_a_rule_prints_a_sentence() -> None:
    values = {
        "k_top2": 24,
        "n": 40,
        "pct_top2": Share(24, 40),
        "type_1": "Sister city",
        "k_1": 14,
        "type_2": "Host",
    }
    sentence = fill(FINDINGS.rule("DO-01").sentence, {**values, "k_2": 10, "n_other_types": 9})
    assert sentence.startswith("24 of 40 activities (60%) are of two types: Sister city (14) and Host (10).")


# -- guidance ----------------------------------------------------------------------------------------


def test_seven_steps() -> None:
    assert [s.number for s in GUIDANCE.steps] == list(range(1, 8))
    assert [s.name for s in GUIDANCE.steps] == [
        "City",
        "Inventory",
        "Map",
        "Link",
        "Diagnose",
        "Strategy",
        "Brief",
    ]
    assert GUIDANCE.step(4).sections == ("8", "D")


def test_next_steps_come_in_order_and_declare_their_values() -> None:
    assert [s.priority for s in GUIDANCE.next_steps] == sorted(s.priority for s in GUIDANCE.next_steps)
    for step in GUIDANCE.next_steps:
        assert placeholders(step.message) <= set(GUIDANCE.placeholders), step.id
        assert fill(step.message, sample(placeholders(step.message)))


def test_help_points_to_real_sections() -> None:
    assert len({(f.form, f.key) for f in GUIDANCE.fields}) == len(GUIDANCE.fields)
    for entry in (*GUIDANCE.steps, *GUIDANCE.fields):
        assert set(entry.sections) <= SECTIONS
    assert {f.example_kind for f in GUIDANCE.fields} <= set(FRAMEWORK.example_kinds)
    help_text = GUIDANCE.field("city", "assets")
    assert help_text is not None
    assert help_text.label == "Assets"
    assert GUIDANCE.field("city", "no_such") is None


# -- brief prompts -----------------------------------------------------------------------------------


def test_sections_and_presets_agree() -> None:
    assert [s.id for s in BRIEF.sections] == [*(str(n) for n in range(19)), *"ABCDEFGH"]
    assert {v.id for v in BRIEF.variants} == {"minister", "council", "research", "full"}
    for section in BRIEF.sections:
        assert {v.id for v in BRIEF.variants if section.id in v.sections} == set(section.variants)
    assert BRIEF.section("8").words > 0
    assert BRIEF.variant("minister").sections == ("8", "15")


def test_openings_declare_their_values() -> None:
    for entry in (*BRIEF.sections, *BRIEF.variants):
        for text in (entry.opening, entry.opening_if_missing):
            assert placeholders(text) <= set(BRIEF.placeholders), entry.id
            assert fill(text, sample(placeholders(text)))


# -- quality -----------------------------------------------------------------------------------------


def test_criteria_and_risks_fit_the_codebook() -> None:
    known = {s.id for s in FRAMEWORK.sources} | set(QUALITY.sources) | {"OURS", "GK"}
    for criterion in QUALITY.criteria:
        assert criterion.kind in ("computed", "hint", "judgement")
        assert placeholders(criterion.message) <= set(QUALITY.placeholders)
        assert set(criterion.basis.split(", ")) <= known
    assert {r.category for r in QUALITY.risks} == set(FRAMEWORK.dimension("risk").slugs)
    for risk in QUALITY.risks:
        assert set(risk.source.split(", ")) <= known
    assert all(FRAMEWORK.has_type(slug) for slug in QUALITY.triage["kinds"])
    assert sum(c["weight"] for c in QUALITY.ranking["criterion"]) == 100
    assert len(QUALITY.likelihood) == len(QUALITY.impact) == 5
    assert "strengthen" in QUALITY.words["vague_verbs"]
    assert [c.id for c in QUALITY.criteria_for("objective")] == [f"QO-{n}" for n in range(1, 10)]


# -- countries ---------------------------------------------------------------------------------------


def test_every_pack_loads_and_fits_the_codebook() -> None:
    codes = content.country_codes()
    assert len(codes) == 38
    for iso2 in codes:
        pack = content.country_pack(iso2)
        assert pack is not None
        assert pack.iso2 == iso2
        assert pack.counterparts, iso2
        for body in pack.counterparts:
            assert FRAMEWORK.has_code("tier", body.tier)
            assert FRAMEWORK.code("actor_kind", body.counterpart).group == "state"
        for step in pack.authorisation:
            assert step.authorisation == "unknown" or FRAMEWORK.has_code("authorisation", step.authorisation)
            assert step.days is None or step.days > 0
        for statement in (*pack.counterparts, *pack.legal, *pack.authorisation):
            assert bool(statement.source) or not statement.checked, "what was read has a source"
            assert not statement.source or statement.source in pack.sources


def test_spain() -> None:
    spain = content.country_pack("ES")
    assert spain is not None
    foreign = next(c for c in spain.counterparts if c.kind == "foreign_ministry")
    assert (foreign.tier, foreign.counterpart, foreign.checked) == ("national", "foreign_ministry", False)
    assert {"national", "devolved_regional", "supranational"} == {c.tier for c in spain.counterparts}
    assert any("article 10(3)" in note.text for note in spain.legal)
    assert spain.structure_label == "Quasi-federal state"
    assert spain.sources["es_l25_tv"].year == 2014
    assert spain.authorisation[0].days == 10
    assert spain.authorisation[1].days is None


def test_a_country_without_pack() -> None:
    assert content.country_pack("XX") is None


# -- synonyms ----------------------------------------------------------------------------------------


def test_synonyms_lead_to_codes() -> None:
    words = content.synonyms()
    assert set(words.types) == {t.slug for t in FRAMEWORK.types}
    assert set(words.statuses) <= set(FRAMEWORK.dimension("status").slugs)
    assert {"yes", "no", "unknown", "not_applicable"} == set(words.values)
    assert "titre" in words.fields["title"]["fr"]
    assert "total" in words.structure["total"]["en"]
    assert all(a.where in ("header", "value") for a in words.ambiguous)
    for table in (words.fields, words.values):
        for by_language in table.values():
            assert set(by_language) <= set(words.languages)


# -- translations ------------------------------------------------------------------------------------


def test_overlay_replaces_texts_by_key() -> None:
    data = load_content("guidance")
    overlay = {
        "texts": {"step.2.purpose": "Auflisten.", "field.city.assets.label": "Werte", "step.1.name": "Stadt"}
    }
    apply_overlay(data, overlay, "test")
    assert data["step"][1]["purpose"] == "Auflisten."
    assert data["step"][0]["name"] == "Stadt"
    assert next(f for f in data["field"] if f["key"] == "assets")["label"] == "Werte"
    assert content.guidance("de").step(1).name == "City", "no translation is bundled, so English stays"


def test_overlay_replaces_lists_as_a_whole() -> None:
    data = load_content("findings")
    apply_overlay(
        data, {"texts": {"rule.DO-01.options": ["x"], "rule.DO-01.param.share_min.reason": "y"}}, "test"
    )
    assert data["rule"][0]["options"] == ["x"]
    assert data["rule"][0]["param"][0]["reason"] == "y"


@pytest.mark.parametrize(
    "texts",
    [
        {"rule.DO-01.nothing": "x"},
        {"rule.DO-01.condition": "the program reads this one"},
        {"rule.DO-01.title": 3},
        {"rule.DO-01.title": ["x"]},
        {"rule.DO-01.options": "x"},
        {"rule.DO-01.options": []},
        ["x"],
    ],
)
def test_bad_overlay_is_refused(texts: Any) -> None:
    with pytest.raises(ContentError, match="overlay"):
        apply_overlay(load_content("findings"), {"texts": texts}, "overlay")


def test_no_code_or_condition_can_be_translated() -> None:
    for name in ("findings", "guidance", "brief_prompts", "quality", "countries"):
        for key in text_keys(load_content(name)):
            assert key.rsplit(".", 1)[-1] not in ("id", "condition", "codes", "source", "kind", "target"), key


# -- files -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"name": "x", "default": 1}, "reason is missing"),
        ({"name": "x", "default": 1, "reason": "r", "more": 1}, "unknown key more"),
        ({"name": "x", "default": "1", "reason": "r"}, "default"),
        ({"name": 3, "default": 1, "reason": "r"}, "name"),
        ({"name": "x", "default": True, "reason": "r"}, "default"),
    ],
)
def test_a_wrong_record_names_its_place(table: dict[str, object], message: str) -> None:
    with pytest.raises(ContentError, match=f"findings: rule X.*{message}"):
        build(content.Param, table, "findings: rule X")


def test_files_speak_of_this_codebook() -> None:
    for name in ("findings", "guidance", "brief_prompts", "quality"):
        meta = tomllib.loads(read_text(f"content/{name}.toml"))["meta"]
        assert meta["codebook"] == FRAMEWORK.version
        assert meta["language"] == "en"


def test_no_text_calls_our_codes_the_articles() -> None:
    for name in ("findings", "guidance", "brief_prompts", "quality", "countries", "synonyms"):
        assert not re.search(r"Sevin['’]s", read_text(f"content/{name}.toml"))
