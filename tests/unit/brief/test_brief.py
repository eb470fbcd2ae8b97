"""What the brief says, before any page is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from citysoft_desktop.base.resources import resource_path
from citysoft_desktop.domain.activity import Activity, Evidence
from citysoft_desktop.domain.brief_choice import picture_key
from citysoft_desktop.domain.city import Actor, PlanInfo
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.strategy import Action, Finding, TextBlock
from citysoft_desktop.i18n.catalog import Catalog
from citysoft_desktop.services.brief import (
    ALL_SECTIONS,
    BriefOptions,
    build_brief,
    preset_sections,
    sections_to_write,
)
from citysoft_desktop.services.brief_document import (
    Block,
    BriefDocument,
    Decisions,
    FigureBlock,
    FindingCards,
    Section,
    Span,
    TableBlock,
)
from citysoft_desktop.services.places import Place
from tests.report.demo_plan import AS_OF, NOW, base, demo_plan, demo_records, plan_of, register


def build(plan: Plan, preset: str = "full", **more: object) -> BriefDocument:
    return build_brief(plan, BriefOptions(as_of=AS_OF, now=NOW, preset=preset, **more))  # type: ignore[arg-type]


def spans(value: object) -> Iterator[Span]:
    """Every span below a value."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans(getattr(value, field.name))


def blocks(value: object) -> Iterator[Block]:
    """Every block below a section."""
    if isinstance(value, Block):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from blocks(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "shorter":
                yield from blocks(getattr(value, field.name))


def section(document: BriefDocument, section_id: str) -> Section:
    return next(item for item in document.sections if item.id == section_id)


def said(value: object) -> str:
    return " ".join(span.text for span in spans(value))


@pytest.fixture(scope="module")
def document() -> BriefDocument:
    return build(demo_plan())


def test_full_brief_has_what_was_asked_for(document: BriefDocument) -> None:
    printed = {item.id for item in document.sections}
    assert {"2", "3", "4", "5", "6", "7", "8", "9", "11", "13", "15", "A", "D", "G", "H"} <= printed
    assert document.cover is not None
    assert next(
        block for block in blocks(section(document, "2").blocks) if isinstance(block, FindingCards)
    ).cards
    assert next(block for block in blocks(section(document, "2").blocks) if isinstance(block, Decisions)).rows


def test_presets_follow_the_section_list() -> None:
    assert preset_sections("full") == ALL_SECTIONS
    assert preset_sections("minister") == ("N",)
    assert preset_sections("council")[:7] == ("2", "5", "11", "12", "13", "14", "15")
    assert "3" in preset_sections("research")
    assert "F" in preset_sections("research")
    with pytest.raises(KeyError):
        preset_sections("poster")


def test_worst_finding_comes_first_and_at_most_five_print(document: BriefDocument) -> None:
    cards = next(
        block for block in blocks(section(document, "2").blocks) if isinstance(block, FindingCards)
    ).cards
    assert "unrecorded" in said(cards[0].claim)
    assert len(cards) == 5
    assert "asleep" not in said(cards)


def test_decisions_name_who_and_by_when(document: BriefDocument) -> None:
    rows = next(block for block in blocks(section(document, "2").blocks) if isinstance(block, Decisions)).rows
    assert (rows[0].who, rows[0].by) == ("Council", "Jan 2027")
    assert [row.number for row in rows] == ["D1", "D2", "D3", "D4", "D5"]


def test_every_block_names_a_structural_role(document: BriefDocument) -> None:
    roles = {block.role for item in document.sections for block in blocks(item)}
    assert {"H", "P", "L", "Table", "Figure", "TOC"} <= roles
    assert all(block.role for item in document.sections for block in blocks(item))


def test_every_figure_has_words_and_leads_to_its_records(document: BriefDocument) -> None:
    figures = [
        block for item in document.sections for block in blocks(item) if isinstance(block, FigureBlock)
    ]
    assert len(figures) >= 8
    for figure in figures:
        assert figure.alt.strip()
        assert any(span.kind == "section" for span in figure.caption)
        # The picture of agreements counts those; how many activities are none is said beside it.
        own = {"Figure 9.5": "n = 12. "}.get(figure.label, "n = 40. ")
        assert own in said(figure.caption), figure.label


def test_figures_and_tables_share_one_counter_per_section(document: BriefDocument) -> None:
    for item in document.sections:
        labels = [
            block.label
            for block in blocks(item)
            if isinstance(block, FigureBlock | TableBlock) and block.label
        ]
        numbers = [label.split(" ")[1] for label in labels]
        assert numbers == [f"{item.id}.{index}" for index in range(1, len(numbers) + 1)], item.id


def test_references_lead_to_anchors_of_the_document(document: BriefDocument) -> None:
    prefix = {"evidence": "ev-", "record": "act-", "section": "sec-"}
    for item in document.sections:
        for span in spans(item.blocks):
            if span.kind in prefix:
                assert prefix[span.kind] + span.target in document.anchors, span


def test_one_source_has_one_number_and_general_knowledge_one_row(document: BriefDocument) -> None:
    extra = [Evidence(id=f"gk{n}", citation="General knowledge", is_document=False) for n in range(3)]
    rows = next(
        block
        for block in blocks(section(build(plan_of([*demo_records(), *extra])), "G").blocks)
        if isinstance(block, TableBlock)
    ).rows
    assert sum("General knowledge; no document held yet" in said(row) for row in rows) == 1
    addresses = [span.target for row in rows for span in spans(row) if span.kind == "link"]
    assert len(addresses) == len(set(addresses))
    assert [row.anchor for row in rows] == [f"ev-{n}" for n in range(1, len(rows) + 1)]


def test_user_headline_wins_and_left_out_sections_keep_their_number() -> None:
    records = [
        *demo_records(),
        TextBlock(id="u", section="5", headline="We know our portfolio"),
        TextBlock(id="v", section="7", included=False),
    ]
    document = build(plan_of(records))
    assert section(document, "5").title == "We know our portfolio"
    assert "7" not in {item.id for item in document.sections}
    entry = next(item for item in document.contents if item.number == "7")
    assert entry.section == ""
    assert entry.title == "From asset to effect"


def test_computed_headlines_are_messages_of_at_most_nine_words(document: BriefDocument) -> None:
    for plan in (demo_plan(), plan_of([*base(), *register()]), plan_of(base())):
        for item in build(plan).sections:
            if not item.annex and item.id != "contents":
                assert len(item.title.split()) <= 9, item.title


def test_texts_to_write_are_left_out_and_listed(document: BriefDocument) -> None:
    assert set(document.missing_texts) == {"12", "14", "16", "18"}
    assert sections_to_write(demo_plan()) == ("12", "14", "16", "18")


def test_public_brief_withholds_confidential_records_and_says_how_many() -> None:
    records = [
        replace(r, confidential=True)
        if isinstance(r, Activity) and r.position in (1, 2)
        else replace(r, confidential=True)
        if isinstance(r, Action) and r.id == "a5"
        else replace(r, confidential=True)
        if isinstance(r, Finding) and r.id == "f1"
        else r
        for r in demo_records(classification="public")
    ]
    document = build(plan_of(records))
    everything = said(document.sections) + said(document.cover)
    assert "Twinning with Montpellier" not in everything
    assert "Rio de Janeiro" not in everything
    assert "Close records of one-off campaigns" not in everything
    assert "unrecorded" not in everything
    assert "2 of 40 items withheld." in said(section(document, "A"))
    assert "1 of 5 items withheld." in said(section(document, "15"))
    assert "act-1" not in document.anchors
    assert "act-3" in document.anchors
    assert any("2 of 40" in notice for notice in document.notices)
    internal = build(
        plan_of([replace(r, classification="internal") if r.id == "info" else r for r in records])
    )  # type: ignore[call-arg]
    assert "Twinning with Montpellier" in said(internal.sections)


def test_public_edition_keeps_every_number() -> None:
    records = [
        replace(r, confidential=True) if isinstance(r, Activity) and r.position < 9 else r
        for r in demo_records(classification="public")
    ]
    document = build(plan_of(records))
    assert "n = 40" in said(section(document, "8"))
    assert section(document, "8").title == "National link: 30 of 40 not searched"


def test_a_confidential_source_keeps_its_number_without_its_name() -> None:
    records = [
        replace(r, confidential=True) if isinstance(r, Evidence) and "larazon" in r.url else r
        for r in demo_records(classification="public")
    ]
    annex = section(build(plan_of(records)), "G")
    assert "Document held by the city, not public" in said(annex)
    assert "larazon" not in said(annex)


def test_ask_without_an_offer_is_flagged() -> None:
    records = [replace(r, offer="") if r.id == "ask1" else r for r in demo_records()]  # type: ignore[call-arg]
    document = build(plan_of(records))
    assert any("Name one liaison" in notice for notice in document.notices)
    assert "no offer yet" in said(section(document, "8"))


def test_mode_none_after_a_search_is_not_unknown() -> None:
    records = [
        replace(r, mode="none", tier="national", strength=0)
        if isinstance(r, Linkage) and (r.mode == "unknown" or r.tier != "national")
        else r
        for r in demo_records()
    ]
    document = build(plan_of(records))
    assert section(document, "8").title == "6 of 40 activities cooperate with the State"
    assert "stands at 0 because no search was logged" not in said(section(document, "8"))


def test_actions_sort_grow_fix_keep_pause_exit_and_counterpart_is_never_blank(
    document: BriefDocument,
) -> None:
    table = next(block for block in blocks(section(document, "15")) if isinstance(block, TableBlock))
    assert [said(row.cells[0]) for row in table.rows[:-1]] == ["GROW", "FIX", "KEEP", "PAUSE", "EXIT"]
    assert all(said(row.cells[4]).strip() for row in table.rows[:-1])
    assert "205\u202f000" in said(table.rows[-1])


def test_same_input_same_document(document: BriefDocument) -> None:
    again = build(demo_plan())
    assert said(again.sections) == said(document.sections)
    assert again.anchors == document.anchors
    assert again.notices == document.notices


def test_every_word_of_the_brief_is_in_the_catalogue_and_every_key_is_used() -> None:
    folder = resource_path("i18n").parent.parent / "citysoft_desktop" / "services"
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in [folder / "brief.py", *sorted((folder / "brief_sections").glob("*.py"))]
    )
    catalog = Catalog.load("en")
    asked = set(re.findall(r'(?:ctx|self)\.(?:t|rich)\(\s*"([^"]+)"', source))
    assert len(asked) > 150
    assert [key for key in sorted(asked) if not catalog.has(f"brief.{key}")] == []
    formatted = {
        re.escape(key).replace(r"\{", "{") for key in re.findall(r"""f["']([a-z_0-9.]+)\{""", source)
    }
    for key in sorted(catalog.all_keys()):
        if key.startswith("brief."):
            name = key.removeprefix("brief.")
            assert (
                name in asked or f'"{name}"' in source or any(re.match(start, name) for start in formatted)
            ), name


def test_brief_prints_in_the_pseudo_language_without_a_missing_word() -> None:
    document = build(demo_plan(), catalog=Catalog.load("qps"))
    assert document.sections
    assert document.language == "en"


# -- map of partners and timeline of agreements -------------------------------------------------------------


class _Gazetteer:
    """Knows every town at one place each."""

    def search(self, text: str, country: str | None = None, limit: int = 12) -> list[Place]:
        return []

    def best(self, name: str, country: str | None) -> Place | None:
        return Place(1, name, country or "", None, 10.0 + len(name), 20.0, 0, name)

    def by_id(self, place_id: int) -> Place | None:
        return None


def _with_countries(*extra: Record) -> Plan:
    records = [
        replace(item, country="FR", kind="partner_city")
        if isinstance(item, Actor) and not item.home_counterpart
        else item
        for item in demo_records()
    ]
    return plan_of([*records, *extra])


def _figures(plan: Plan, **more: object) -> dict[str, FigureBlock]:
    part = section(build(plan, sections=("9",), **more), "9")
    return {block.title: block for block in blocks(part) if isinstance(block, FigureBlock)}


def test_partners_are_on_the_map_with_what_is_not_counted_in_the_caption() -> None:
    figure = _figures(_with_countries(), places=_Gazetteer())["Partners on the map of the world"]
    words = said(figure.caption)
    assert re.match(r"n = \d+\. Filter: none\. Missing: 0", words)
    assert "found by their name" in words
    assert "found by their name" in figure.alt


def test_without_a_gazetteer_partners_stand_in_their_country() -> None:
    figure = _figures(_with_countries())["Partners on the map of the world"]
    assert "in their country, place not known" in said(figure.caption)


def test_each_picture_of_section_9_can_be_taken_out() -> None:
    names = set(_figures(_with_countries()))
    for name, title in (
        ("partner_map", "Partners on the map of the world"),
        ("agreements", "Agreements in time, on "),
    ):
        out = TextBlock(id=f"out-{name}", section=picture_key("9", name), included=False)
        left = set(_figures(_with_countries(out)))
        gone = {found for found in names if found.startswith(title)}
        assert gone
        assert left == names - gone


def test_a_public_brief_names_no_internal_partner_on_the_map() -> None:
    secret = [replace(actor, confidential=True) for actor in _with_countries().actors.values()]
    records = [item for item in demo_records() if not isinstance(item, Actor)]
    records = [replace(i, classification="public") if isinstance(i, PlanInfo) else i for i in records]
    public = plan_of([*records, *secret])
    figure = _figures(public, places=_Gazetteer())["Partners on the map of the world"]
    assert figure.draw is not None
    scene = figure.draw(lambda text, size, bold=False: len(text) * size * 0.5, 476, 260)
    everything = " ".join(
        (
            *(getattr(m, "text", "") for m in scene.marks),
            *(m.label for m in scene.marks),
            said(figure.caption),
        )
    )
    assert secret
    assert all(actor.name not in everything for actor in secret)


def test_an_empty_plan_prints_neither_picture() -> None:
    assert _figures(plan_of(base())) == {}
