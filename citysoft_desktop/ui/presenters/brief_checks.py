"""What to look at before a brief goes out. Checks inform; none of them stops the export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from citysoft_desktop.domain.brand_colours import PRIMARY_CONTRAST, SECONDARY_CONTRAST, printed_colour
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.presenters.brief_build import BriefResult
from citysoft_desktop.ui.presenters.brief_rows import SectionRow

MOST_GLYPHS = 8
LOOKS = ("headline", "long", "no_finding", "no_offer", "objective_owner", "action_owner", "no_indicator")


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the card.

    Attributes:
        key: which sentence.
        good: nothing to do.
        params: numbers and names of the sentence.
        section: section to open, "" when the line leads elsewhere or nowhere.
        place: page of the window to open, "" for none.
        ids: records to show there.
    """

    key: str
    good: bool
    params: Mapping[str, object] = field(default_factory=dict)
    section: str = ""
    place: str = ""
    ids: tuple[str, ...] = ()


def checks(plan: Plan, rows: Sequence[SectionRow], result: BriefResult | None) -> tuple[Check, ...]:
    """All lines, those that need a look first."""
    found = [_to_write(rows), *_sections(rows)]
    if result is not None:
        found += _whole(plan, result)
        found += _pages(result)
    found += _colours(plan)
    return tuple(sorted(found, key=lambda check: check.good))


def to_look_at(found: Sequence[Check]) -> int:
    """How many lines need a look."""
    return sum(1 for check in found if not check.good)


def _to_write(rows: Sequence[SectionRow]) -> Check:
    empty = [row for row in rows if row.state == "write"]
    if not empty:
        return Check("texts", True)
    return Check(
        "texts", False, {"k": len(empty), "names": ", ".join(row.title for row in empty)}, section=empty[0].id
    )


def _sections(rows: Sequence[SectionRow]) -> list[Check]:
    """One line for each reason, naming its section."""
    return [
        Check(reason.key, False, {**reason.params, "section": row.title}, section=row.id)
        for row in rows
        for reason in row.reasons
        if reason.key in LOOKS
    ]


def _whole(plan: Plan, result: BriefResult) -> list[Check]:
    facts = result.facts
    found: list[Check] = []
    if facts.percent is None:
        found.append(Check("no_records", False, place="inventory"))
    else:
        numbers = {"percent": facts.percent, "limit": plan.info.draft_limit}
        found.append(
            Check(
                "draft" if facts.draft else "complete",
                not facts.draft,
                numbers,
                place="inventory" if facts.draft else "",
            )
        )
        # Which records hold none stays in the inventory's own columns; here the number is enough.
        found.append(
            Check(
                "sources",
                not facts.unsourced,
                {"k": facts.unsourced, "n": facts.activities},
                place="evidence" if facts.unsourced else "",
            )
        )
    public = plan.info.classification.strip().lower() == "public"
    withheld = sum(1 for block in plan.text_blocks.values() if block.confidential and block.text.strip())
    if public and withheld:
        found.append(Check("text_left_out", False, {"k": withheld}))
    if facts.internal:
        found.append(
            Check("internal_left_out" if public else "internal_prints", public, {"k": facts.internal})
        )
    else:
        found.append(Check("internal_none", True))
    return found


def _pages(result: BriefResult) -> list[Check]:
    glyphs = result.pages.missing_glyphs
    found = [
        Check(
            "glyphs",
            not glyphs,
            {"k": len(glyphs), "signs": " ".join(_shown(glyph) for glyph in glyphs[:MOST_GLYPHS])},
        )
    ]
    return found + [Check("notice", False, {"text": notice}) for notice in result.pages.notices]


def _shown(glyph: str) -> str:
    return glyph if glyph.isprintable() else f"U+{ord(glyph[:1] or ' '):04X}"


def _colours(plan: Plan) -> list[Check]:
    found: list[Check] = []
    for given, ratio in (
        (plan.info.brand_primary, PRIMARY_CONTRAST),
        (plan.info.brand_secondary, SECONDARY_CONTRAST),
    ):
        used = printed_colour(given, ratio)
        if used and used != given.upper():
            found.append(Check("colour", True, {"used": used, "given": given.upper()}))
    return found
