"""Sections of step 7 and the checks before export, worked out from plans without a window."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import PlanInfo
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.domain.strategy import Action, TextBlock
from citysoft_desktop.services.brief import BriefOptions, build_brief
from citysoft_desktop.services.brief_document import Prose, text_of
from citysoft_desktop.services.brief_port import BriefPages
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.ui.presenters.brief_build import BriefResult, PlanFacts, openings, plan_facts
from citysoft_desktop.ui.presenters.brief_checks import checks, to_look_at
from citysoft_desktop.ui.presenters.brief_rows import (
    annexes_chosen,
    count_words,
    counted,
    prompt_of,
    section_of_page,
    section_rows,
)

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 14, 32, tzinfo=dt.UTC)


def plan_of(*records: Record, **info: Any) -> Plan:
    tables: dict[str, dict[str, Record]] = {}
    for record in [*new_plan_records("Testville", "ES"), *records]:
        if isinstance(record, PlanInfo):
            record = dataclasses.replace(record, **info)
        tables.setdefault(KIND_OF[type(record)], {})[record.id] = record
    return Plan(tables)


def block(section: str, **values: Any) -> TextBlock:
    return TextBlock(id=fixed_id("text_block", section), section=section, **values)


def row(plan: Plan, section: str) -> Any:
    return next(made for made in section_rows(plan) if made.id == section)


def activity(number: int, **values: Any) -> Activity:
    return Activity(id=fixed_id("activity", str(number)), title=f"Activity {number}", **values)


def options(plan: Plan) -> BriefOptions:
    return BriefOptions(as_of=TODAY, now=NOW, preset=plan.info.preset or "full")


def result_of(plan: Plan, facts: PlanFacts | None = None, **pages: Any) -> BriefResult:
    return BriefResult(
        plan,
        BriefPages(data=b"", pages=3, **pages),
        facts or plan_facts(plan, options(plan)),
        "a4",
        "full",
        NOW,
    )


class TestRows:
    def test_order_is_the_printing_order_with_annexes_last(self) -> None:
        rows = section_rows(plan_of())
        assert [r.id for r in rows] == ["0", *map(str, range(1, 19)), *"ABCDEFGH"]
        assert counted(rows) == (19, 19)
        assert annexes_chosen(rows) == (8, 8)

    def test_an_unwritten_foreword_is_to_write_and_a_written_one_is_ready(self) -> None:
        assert row(plan_of(), "1").state == "write"
        assert row(plan_of(block("1", text="We ask for two decisions.")), "1").state == "ready"

    def test_a_section_taken_out_has_no_state_and_is_not_counted(self) -> None:
        plan = plan_of(block("1", included=False))
        assert row(plan, "1").state == ""
        assert counted(section_rows(plan)) == (18, 19)

    def test_council_report_offers_only_its_sections(self) -> None:
        rows = section_rows(plan_of(preset="council"))
        assert [r.id for r in rows if r.offered] == ["0", "2", "5", "11", "12", "13", "14", "15", "A", "G"]

    def test_the_minister_note_is_one_row_that_cannot_be_taken_out(self) -> None:
        (only,) = section_rows(plan_of(preset="minister"))
        assert (only.id, only.fixed, only.printed) == ("N", True, True)
        assert prompt_of("N").words == 330

    def test_an_unknown_preset_counts_as_the_full_brief(self) -> None:
        assert len(section_rows(plan_of(preset="wall chart"))) == 27

    def test_a_headline_of_ten_words_needs_a_look(self) -> None:
        plan = plan_of(block("5", headline="One two three four five six seven eight nine ten"))
        assert [reason.key for reason in row(plan, "5").reasons] == ["headline"]
        assert row(plan, "5").state == "look"

    def test_a_text_longer_than_its_room_needs_a_look(self) -> None:
        room = prompt_of("10").words
        assert row(plan_of(block("10", text="word " * room)), "10").state == "ready"
        plan = plan_of(block("10", text="word " * (room * 2)))
        assert dict(row(plan, "10").reasons[0].params) == {"k": room * 2, "n": room}

    def test_actions_without_owner_are_counted_in_the_action_plan(self) -> None:
        actions = [
            Action(id=fixed_id("a", "1"), text="Call"),
            Action(id=fixed_id("a", "2"), text="Write", owner="Unit"),
        ]
        (reason,) = row(plan_of(*actions), "15").reasons
        assert (reason.key, dict(reason.params)) == ("action_owner", {"k": 1})

    def test_a_page_belongs_to_the_last_section_begun_and_to_the_first_of_those_on_it(self) -> None:
        rows = section_rows(plan_of(), {"1": 3, "2": 4, "16": 8, "17": 8, "A": 9})
        assert [section_of_page(rows, n) for n in (1, 2, 3, 5, 8, 12)] == ["0", "0", "1", "2", "16", "A"]


class TestOpenings:
    def test_nothing_is_offered_for_an_empty_plan(self) -> None:
        assert openings(plan_of(), options(plan_of())) == {}

    def test_the_sentence_is_made_of_the_plan_and_never_shows_a_placeholder(self) -> None:
        plan = plan_of(*(activity(n, status="active") for n in range(12)))
        found = openings(plan, options(plan))
        assert "12 " in found["2"]
        assert not any("{" in text for text in found.values())

    def test_no_sentence_without_its_values(self) -> None:
        plan = plan_of(activity(1, status="active"))
        assert "14" not in openings(plan, options(plan))  # ranked options need options


class TestChecks:
    def keys(self, plan: Plan, result: BriefResult | None) -> dict[str, bool]:
        return {check.key: check.good for check in checks(plan, section_rows(plan), result)}

    def test_problems_come_first_and_are_counted(self) -> None:
        plan = plan_of(activity(1))
        found = checks(plan, section_rows(plan), result_of(plan))
        assert [check.good for check in found] == sorted(check.good for check in found)
        assert to_look_at(found) == sum(1 for check in found if not check.good)

    def test_the_line_on_texts_opens_the_first_section_to_write(self) -> None:
        plan = plan_of()
        first = next(check for check in checks(plan, section_rows(plan), None) if check.key == "texts")
        assert (first.good, first.section) == (False, "1")

    @pytest.mark.parametrize(("limit", "key"), [(100, "draft"), (0, "complete")])
    def test_draft_mark_follows_the_limit_of_the_plan(self, limit: int, key: str) -> None:
        plan = plan_of(activity(1), draft_limit=limit)
        assert key in self.keys(plan, result_of(plan))

    def test_without_activities_it_says_so_and_claims_no_completeness(self) -> None:
        keys = self.keys(plan_of(), result_of(plan_of()))
        assert keys["no_records"] is False
        assert "complete" not in keys
        assert "sources" not in keys

    def test_missing_characters_and_notices_are_told(self) -> None:
        plan = plan_of(activity(1))
        found = checks(
            plan,
            section_rows(plan),
            result_of(plan, missing_glyphs=("ꙮ", "\x07"), notices=("Partners: 2 of 9 items withheld.",)),
        )
        glyphs = next(check for check in found if check.key == "glyphs")
        assert (glyphs.good, glyphs.params["k"], glyphs.params["signs"]) == (False, 2, "ꙮ U+0007")
        assert (
            next(check for check in found if check.key == "notice").params["text"]
            == "Partners: 2 of 9 items withheld."
        )

    def test_internal_items_print_unless_the_brief_is_public(self) -> None:
        secret = activity(1, confidential=True)
        assert self.keys(plan_of(secret), result_of(plan_of(secret)))["internal_prints"] is False
        public = plan_of(secret, classification="Public")
        assert self.keys(public, result_of(public))["internal_left_out"] is True

    def test_an_adjusted_colour_names_both(self) -> None:
        plan = plan_of(brand_primary="#3F8FC4", brand_secondary="#0B6477")
        (colour,) = [check for check in checks(plan, section_rows(plan), None) if check.key == "colour"]
        assert colour.params == {"used": "#005D8E", "given": "#3F8FC4"}


class TestInternalText:
    def words(self, plan: Plan) -> str:
        document = build_brief(plan, options(plan))
        return " ".join(
            text_of(b.content) for s in document.sections for b in s.blocks if isinstance(b, Prose)
        )

    def test_a_text_marked_internal_stays_out_of_a_public_brief_only(self) -> None:
        secret = block("5", text="The mayor hesitates.", confidential=True)
        assert "hesitates" in self.words(plan_of(secret))
        assert "hesitates" not in self.words(plan_of(secret, classification="public"))

    def test_a_section_marked_internal_and_left_out_stays_left_out(self) -> None:
        plan = plan_of(block("5", included=False, confidential=True), classification="public")
        assert "5" not in [section.id for section in build_brief(plan, options(plan)).sections]


def test_words_are_counted_between_white_space() -> None:
    assert count_words("  One two\n\nthree\u00a0four ") == 4
    assert count_words("") == 0
