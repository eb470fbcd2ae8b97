"""The shipped codebook: complete, consistent and honest about what it rests on."""

from __future__ import annotations

import json
import re
import time

import pytest

from citysoft_desktop.base.resources import iter_names, read_text
from citysoft_desktop.domain.framework import (
    BUILTIN,
    Framework,
    builtin_framework,
    builtin_in,
    load_framework,
)

FAMILIES = {"A": 6, "B": 6, "C": 7, "D": 6, "E": 7, "F": 4, "G": 5, "H": 2, "I": 2}
CODES = {
    "salience": 4, "channel": 7, "resource": 4, "instrument": 8, "reception": 4, "outcome": 4,
    "attraction_kind": 3, "mechanism": 4, "pathway": 6, "objective_kind": 8, "audience_kind": 9, "direction": 3,
    "level": 4, "reach": 3, "formality": 5, "stage": 6, "visibility": 5, "cost_band": 5, "issue": 15, "sdg": 17,
    "theme": 7, "tier": 3, "mode": 6, "benefit": 5, "city_stance": 3, "legal_basis": 5, "authorisation": 4,
    "national_role": 8, "brand_relation": 6, "strength": 5, "policy_domain": 8, "actor_kind": 22, "actor_tier": 7,
    "role": 7, "status": 7, "grade": 4, "risk": 13,
}  # fmt: skip
MULTI = {
    "channel", "resource", "instrument", "attraction_kind", "pathway", "objective_kind", "audience_kind", "issue",
    "sdg", "theme", "national_role", "role",
}  # fmt: skip


@pytest.fixture(scope="module")
def framework() -> Framework:
    return builtin_framework()


def test_families_hold_the_types_of_the_codebook(framework: Framework) -> None:
    assert {f.letter: len(framework.types_in(f.letter)) for f in framework.families} == FAMILIES
    assert len(framework.types) == 45
    assert framework.type("sister_city").label == "Sister city"
    assert framework.family("A") is framework.family("bilateral")


def test_every_dimension_has_its_codes(framework: Framework) -> None:
    assert {key: len(framework.dimension(key).codes) for key in CODES} == CODES
    assert {d.key for d in framework.dimensions if d.multi} == MULTI


def test_both_lenses_have_six_dimensions_with_short_hints(framework: Framework) -> None:
    assert [lens.slug for lens in framework.lenses] == ["diplomacy", "branding"]
    for lens in framework.lenses:
        assert len(lens.dimensions) == 6
        for code in lens.dimensions:
            assert 1 <= len(code.hint.split()) <= 4
            assert framework.lens_of(code.slug) is lens
    assert framework.code("branding", "people").hint == "Warmth and openness"


def test_every_code_explains_itself(framework: Framework) -> None:
    entries = [*framework.types, *(c for x in framework.lenses for c in x.dimensions)]
    entries += [c for d in framework.dimensions for c in d.codes]
    for entry in entries:
        assert entry.definition, entry.slug
        assert entry.code_when, entry.slug
        assert entry.example, entry.slug
        assert entry.example_kind in framework.example_kinds, entry.slug
        assert entry.label[0] == entry.label[0].upper(), entry.label


def test_numbers_find_their_codes(framework: Framework) -> None:
    assert [framework.code("strength", n).value for n in range(5)] == [0, 1, 2, 3, 4]
    assert framework.label("strength", 3) == "Coordinated"
    assert framework.label("sdg", "13") == "Climate action"
    assert framework.code("sdg", "sdg_13") is framework.code("sdg", 13)
    assert [framework.code("sdg", n).value for n in range(1, 18)] == list(range(1, 18))
    assert framework.code("grade", "A") is framework.code("grade", "a")


def test_unknown_is_a_code_of_its_own_and_never_none(framework: Framework) -> None:
    assert framework.code("mode", "unknown") is not framework.code("mode", "none")
    assert framework.dimension("status").default == "unknown"
    assert not framework.has_code("strength", "unknown"), "unknown strength is the absence of a number"
    for key in ("mode", "strength", "reception", "outcome", "mechanism", "benefit", "objective_kind", "sdg"):
        assert framework.dimension(key).unknown_allowed


def test_home_bodies_are_told_apart(framework: Framework) -> None:
    state = {c.slug for c in framework.codes("counterpart") if c.group == "state"}
    assert "foreign_ministry" in state
    assert "regional_government" in state
    assert "supranational_body" in state
    assert not state & {"partner_city", "network", "firm", "own_unit", "international_organisation"}


def test_minimum_record_has_eleven_fields(framework: Framework) -> None:
    assert [f.slug for f in framework.minimum_record] == [
        "title", "type", "partner", "country", "start_year", "status", "lead_unit", "lens", "objective_kind",
        "linkage", "evidence",
    ]  # fmt: skip


def test_sources_are_numbered_and_marked(framework: Framework) -> None:
    assert [s.id for s in framework.sources] == [f"S{n}" for n in range(1, 64)]
    assert framework.source("S26").citation().endswith("[not re-read]")
    assert "10.1057/s41254-024-00342-9" in framework.source("S1").citation()
    assert "[not re-read]" not in framework.source("S1").citation()
    copies = (
        "docslib",
        "scribd",
        "studylib",
        "slideplayer",
        "docplayer",
        "dokumen.pub",
        "9lib",
        "yumpu",
        "fdocuments",
    )
    for source in framework.sources:
        assert not any(copy in source.address + source.container for copy in copies), source.id


def test_nothing_is_called_the_categories_of_the_article(framework: Framework) -> None:
    everything = " ".join(framework.text_keys().values())
    assert not re.search(r"Sevin['’]s (categories|codes|types|framework)", everything)
    assert "operationalisation" in framework.printed_note
    assert "abstract" in framework.status_note


def test_labels_never_fail(framework: Framework) -> None:
    assert framework.label("type", "sister_city") == "Sister city"
    assert framework.label("family", "A") == "Bilateral"
    assert framework.label("lens", "branding") == "City branding"
    assert framework.label("diplomacy", "security") == "Security"
    assert framework.label("mode", "own_code") == "own_code"
    assert framework.label("no_dimension", "x") == "x"


def test_lookups_name_what_was_asked_for(framework: Framework) -> None:
    with pytest.raises(KeyError, match="no_such"):
        framework.type("no_such")
    with pytest.raises(KeyError, match="no_such"):
        framework.code("mode", "no_such")
    with pytest.raises(KeyError, match="no_such"):
        framework.dimension("no_such")


def test_references(framework: Framework) -> None:
    for reference in (
        "mode:none",
        "type:sister_city",
        "strength:0",
        "grade:D",
        "counterpart:foreign_ministry",
    ):
        assert framework.has_reference(reference)
    for reference in ("mode:no", "type:mode", "nothing:none", "mode", ""):
        assert not framework.has_reference(reference)


def test_copy_is_canonical_and_comes_back_equal(framework: Framework) -> None:
    text = framework.to_json()
    again = Framework.from_json(text)
    assert again == framework
    assert again.to_json() == text
    assert again.digest == framework.digest
    assert hash(again) == hash(framework)
    assert len(framework.digest) == 64
    shuffled = json.dumps(dict(reversed(json.loads(text).items())), indent=3)
    assert Framework.from_json(shuffled).digest == framework.digest


def test_a_changed_word_changes_the_digest(framework: Framework) -> None:
    changed = Framework.from_json(framework.to_json().replace('"Sister city"', '"Twin city"'))
    assert changed.digest != framework.digest
    assert changed.label("type", "sister_city") == "Twin city"


def test_loads_within_the_time_set(framework: Framework) -> None:
    text = read_text(BUILTIN)
    best = min(_seconds(text) for _ in range(5))
    assert best < 0.030


def _seconds(text: str) -> float:
    start = time.perf_counter()
    load_framework(text, name="timed")
    return time.perf_counter() - start


def test_every_shipped_framework_file_loads() -> None:
    names = list(iter_names("frameworks", ".json"))
    assert BUILTIN in names
    for name in names:
        if name.count(".") == BUILTIN.count("."):
            load_framework(read_text(name), name=name)


# -- translations ------------------------------------------------------------------------------------

OVERLAY = {
    "id": "citysoft",
    "version": "1.0",
    "language": "de",
    "texts": {
        "type.sister_city.label": "Partnerstadt",
        "code.mode.none.label": "Keine gefunden",
        "code.diplomacy.security.hint": "Frieden, Sicherheit",
        "lens.diplomacy.label": "Stadtdiplomatie",
        "meta.title": "CitySoft-Codebuch",
        "example_kind.real": "Echter Fall",
        "minimum.title.label": "Titel",
    },
}


def test_overlay_replaces_words_and_nothing_else(framework: Framework) -> None:
    german = framework.translated(json.dumps(OVERLAY), name="overlay")
    assert german.language == "de"
    assert german.label("type", "sister_city") == "Partnerstadt"
    assert german.label("mode", "none") == "Keine gefunden"
    assert german.code("diplomacy", "security").hint == "Frieden, Sicherheit"
    assert german.lens("diplomacy").label == "Stadtdiplomatie"
    assert german.title == "CitySoft-Codebuch"
    assert german.example_kinds["real"] == "Echter Fall"
    assert german.label("mode", "unknown") == "Unknown"
    assert [c.slug for c in german.codes("mode")] == [c.slug for c in framework.codes("mode")]
    assert framework.label("type", "sister_city") == "Sister city", "the base stays as it is"
    assert Framework.from_json(german.to_json()) == german


def test_overlay_of_all_keys_changes_every_word(framework: Framework) -> None:
    words = {key: f"x{text[:-1]}" for key, text in framework.text_keys().items()}
    other = framework.translated(json.dumps({**OVERLAY, "language": "qps", "texts": words}), name="all")
    assert other.text_keys() == words


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"id": "other"}, "id:"),
        ({"version": "2.0"}, "version:"),
        ({"language": "GERMAN!"}, "language:"),
        ({"texts": ["x"]}, "texts:"),
        ({"texts": {"type.no_such.label": "x"}}, "texts.type.no_such.label:"),
        ({"texts": {"type.sister_city.slug": "x"}}, "texts.type.sister_city.slug:"),
        ({"texts": {"type.sister_city.label": " "}}, "texts.type.sister_city.label:"),
        ({"texts": {"type.sister_city.label": "x" * 201}}, "texts.type.sister_city.label:"),
        ({"texts": {"type.sister_city.label": 3}}, "texts.type.sister_city.label:"),
        ({"extra": 1}, "extra:"),
    ],
)
def test_bad_overlay_is_refused_with_its_place(
    framework: Framework, change: dict[str, object], place: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(place)):
        framework.translated(json.dumps({**OVERLAY, **change}), name="overlay")


def test_a_language_without_overlay_is_english() -> None:
    assert builtin_in("xx") is builtin_framework()
    assert builtin_in("../x") is builtin_framework()


def test_types_that_serve_both_fields_hint_at_both(framework: Framework) -> None:
    both = {entry.slug for entry in framework.types if set(entry.hints) == {"diplomacy", "branding"}}
    assert both == {
        "network_leadership", "host_intl_org", "voluntary_reporting", "overseas_office", "designation_title",
        "cultural_exchange", "mega_event_bid", "mega_event_host", "diaspora_engagement",
    }  # fmt: skip
