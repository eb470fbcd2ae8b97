"""Which sections a brief prints: its preset offers them, the user takes some out."""

from __future__ import annotations

from citysoft_desktop.domain.content_texts import brief_prompts
from citysoft_desktop.domain.plan import Plan

PRESETS = ("full", "council", "minister", "research")
NOTE = "N"
"""The one page of the minister note, which is made of parts of others and has no section of its own."""

PICTURES: dict[str, tuple[str, ...]] = {"9": ("partner_map", "agreements")}
"""Pictures that can be taken out of a section by themselves, by section."""

_COVER = "0"
# References of a shorter preset lead to the inventory and the sources, so these come with it.
_ANNEXES_WITH = {"council": ("A", "G"), "research": ("A", "G", "H")}


def preset_of(plan: Plan) -> str:
    """The preset of a plan; an unknown one counts as the full brief."""
    return plan.info.preset if plan.info.preset in PRESETS else "full"


def preset_sections(preset: str, language: str = "en") -> tuple[str, ...]:
    """Ids of the sections of a preset in printing order, cover and contents left out.

    Raises:
        KeyError: no such preset.
    """
    if preset not in PRESETS:
        raise KeyError(preset)
    if preset == "minister":
        return (NOTE,)
    prompts = brief_prompts(language)
    wanted = {*prompts.variant(preset).sections, *_ANNEXES_WITH.get(preset, ())} - {_COVER}
    return tuple(section.id for section in prompts.sections if section.id in wanted)


def chosen_sections(plan: Plan) -> tuple[str, ...]:
    """Sections that will print: those the preset offers, less those taken out.

    Words written for a section of another preset do not choose it.
    """
    blocks = plan.text_blocks
    offered = preset_sections(preset_of(plan))
    return tuple(key for key in offered if key not in blocks or blocks[key].included)


def picture_key(section: str, name: str) -> str:
    """Under which name the choice of a picture is kept among the sections of a plan."""
    return f"{section}/{name}"


def picture_wanted(plan: Plan, section: str, name: str) -> bool:
    """Whether a picture of a section is to print; it is unless somebody took it out."""
    block = plan.text_blocks.get(picture_key(section, name))
    return block is None or block.included
