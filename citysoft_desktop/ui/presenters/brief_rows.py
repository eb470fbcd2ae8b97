"""The list of sections of step 7: what prints, what is still to write and what needs a look, from the plan alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citysoft_desktop.domain.brief_choice import NOTE, chosen_sections, preset_of, preset_sections
from citysoft_desktop.domain.content_texts import BriefSection, brief_prompts
from citysoft_desktop.domain.guidance_facts import poor_headlines, sections_without_text
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.strategy import TextBlock
from citysoft_desktop.services.brief import ALL_SECTIONS, sections_to_write

COVER = "0"
HEADLINE_WORDS = 9
OVER = 1.1
"""A text may be a tenth longer than its room before it is shown as too long."""

ANNEX_TEXT = "H"
SIGNED = "1"
PURPOSE_OF_NOTE = "minister"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a section is not ready: a key the window has words for, and its numbers."""

    key: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section in printing order.

    Attributes:
        id: "0" cover, "1" to "18", annexes "A" to "H", "N" the note to the minister.
        offered: the preset has this section.
        included: not taken out by the user.
        fixed: prints whenever it is offered; it cannot be taken out.
        state: "write" (prints nothing yet), "look", "ready", or "" when it does not print.
        page: first page in the preview, 0 = none.
    """

    id: str
    title: str
    annex: bool = False
    offered: bool = True
    included: bool = True
    fixed: bool = False
    state: str = "ready"
    reasons: tuple[Reason, ...] = ()
    page: int = 0

    @property
    def printed(self) -> bool:
        """Whether it is meant to print."""
        return self.offered and self.included


def paper_of(plan: Plan) -> str:
    """The paper of a plan, a4 unless letter is asked for."""
    return plan.info.paper if plan.info.paper in ("a4", "letter") else "a4"


def prompt_of(section_id: str, language: str = "en") -> BriefSection:
    """Prompts, room and purpose of a section; those of the note come from its preset. Raises KeyError."""
    prompts = brief_prompts(language)
    if section_id != NOTE:
        return prompts.section(section_id)
    variant = prompts.variant(PURPOSE_OF_NOTE)
    eight = prompts.section("8")
    return BriefSection(
        id=NOTE, title=variant.title, purpose=variant.words_note, prompts=eight.prompts, words=variant.words, pages=1,
        opening="", opening_if_missing="", cut_first=(), public="", checks=variant.rules, variants=(PURPOSE_OF_NOTE,),
    )  # fmt: skip


def section_rows(plan: Plan, pages: Mapping[str, int] | None = None) -> tuple[SectionRow, ...]:
    """Every section of the list. ``pages`` gives first pages of the preview shown."""
    preset, language = preset_of(plan), plan.info.brief_language or "en"
    first = pages or {}
    if preset == "minister":
        reasons = _reasons(plan, NOTE, {}, frozenset(), frozenset())
        title = prompt_of(NOTE, language).title
        return (
            SectionRow(
                NOTE,
                title,
                fixed=True,
                state="look" if reasons else "ready",
                reasons=reasons,
                page=first.get(NOTE, 1),
            ),
        )
    offered = frozenset(preset_sections(preset, language))
    blocks = plan.text_blocks
    chosen = chosen_sections(plan)
    empty = frozenset(sections_to_write(plan)) | frozenset(sections_without_text(plan, chosen))
    if not plan.indicators and not ("17" in blocks and blocks["17"].text.strip()):
        empty |= {"17"}  # without indicators it is only what is written
    poor = frozenset(poor_headlines(plan, chosen))
    prompts = brief_prompts(language)
    rows = [SectionRow(COVER, prompts.section(COVER).title, fixed=True, page=1)]
    for key in ALL_SECTIONS:
        included = key not in blocks or blocks[key].included
        prints = key in offered and included
        reasons = _reasons(plan, key, blocks, empty, poor) if prints else ()
        state = ""
        if prints:
            state = "write" if any(r.key == "to_write" for r in reasons) else "look" if reasons else "ready"
        rows.append(SectionRow(
            key, prompts.section(key).title, annex=key.isalpha(), offered=key in offered, included=included,
            state=state, reasons=reasons, page=first.get(key, 0),
        ))  # fmt: skip
    return tuple(rows)


def _reasons(
    plan: Plan, key: str, blocks: Mapping[str, TextBlock], empty: frozenset[str], poor: frozenset[str]
) -> tuple[Reason, ...]:
    found: list[Reason] = []
    if key in empty:
        found.append(Reason("to_write"))
    if key in poor:
        found.append(Reason("headline", {"most": HEADLINE_WORDS}))
    block = plan.text_blocks.get(key)
    if block is not None and block.text.strip() and takes_text(key):
        room = prompt_of(key, plan.info.brief_language or "en").words
        words = count_words(block.text)
        if words > room * OVER:
            found.append(Reason("long", {"k": words, "n": room}))
    check = _CHECKS.get(key)
    if check is not None:
        found += check(plan)
    return tuple(found)


def _summary(plan: Plan) -> list[Reason]:
    confirmed = sum(1 for item in plan.findings.values() if item.state == "confirmed")
    return [] if confirmed or not plan.activities else [Reason("no_finding")]


def _asks(plan: Plan) -> list[Reason]:
    bare = sum(1 for ask in plan.asks.values() if ask.state in ("draft", "sent") and not ask.offer.strip())
    return [Reason("no_offer", {"k": bare})] if bare else []


def _objectives(plan: Plan) -> list[Reason]:
    bare = sum(1 for item in plan.objectives.values() if not item.owner.strip() or not item.due.known)
    return [Reason("objective_owner", {"k": bare})] if bare else []


def _actions(plan: Plan) -> list[Reason]:
    bare = sum(1 for item in plan.actions.values() if not item.owner.strip())
    return [Reason("action_owner", {"k": bare})] if bare else []


def _indicators(plan: Plan) -> list[Reason]:
    seen = {item.objective_id for item in plan.indicators.values()}
    bare = sum(1 for item in plan.objectives.values() if item.id not in seen)
    return [Reason("no_indicator", {"k": bare})] if bare and seen else []


_CHECKS = {"2": _summary, "8": _asks, "13": _objectives, "15": _actions, "17": _indicators, NOTE: _asks}


def takes_text(section_id: str) -> bool:
    """Whether own text prints in this section."""
    return (section_id.isdigit() and section_id != COVER) or section_id in (ANNEX_TEXT, NOTE)


def takes_headline(section_id: str) -> bool:
    """Whether an own headline prints: annexes and the cover keep their names."""
    return (section_id.isdigit() and section_id != COVER) or section_id == NOTE


def count_words(text: str) -> int:
    """Words as a person counts them: pieces between white space."""
    return len(text.split())


def counted(rows: tuple[SectionRow, ...]) -> tuple[int, int]:
    """Sections that print and all sections, annexes left out."""
    body = [row for row in rows if not row.annex]
    return sum(1 for row in body if row.printed), len(body)


def annexes_chosen(rows: tuple[SectionRow, ...]) -> tuple[int, int]:
    """Annexes that print and all annexes."""
    annexes = [row for row in rows if row.annex]
    return sum(1 for row in annexes if row.printed), len(annexes)


def section_of_page(rows: tuple[SectionRow, ...], number: int) -> str:
    """The section a page belongs to: the first of those that begin on it, else the last that began before."""
    begun = [row for row in rows if row.printed and row.page and row.page <= number]
    if not begun:
        return ""
    last = max(row.page for row in begun)
    return next(row.id for row in begun if row.page == last)
