"""What the palette finds: an index over the plan in memory, searched by folded words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citysoft_desktop.domain.folding import fold

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan

SECTIONS = ("go", "activity", "partner", "counterpart", "objective", "code", "command", "help")
PREFIXES = {">": ("command",), "@": ("partner", "counterpart"), "#": ("code",), "?": ("help",)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found. ``target`` is what opening it needs; ``more`` is searched and shown as snippet."""

    section: str
    title: str
    target: str
    more: str = ""
    icon: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit: the entry, its rank (lower is better) and the snippet of the text that matched."""

    entry: Entry
    rank: int
    snippet: str = ""


class PaletteIndex:
    """Folds every text once; a search then only looks for words."""

    def __init__(self, entries: list[Entry]) -> None:
        self._rows = [(entry, fold(entry.title), fold(entry.more)) for entry in entries]

    def search(self, text: str, limit: int = 9) -> list[Found]:
        """The best hits in the order of the sections. "" gives the places to go to."""
        sections: tuple[str, ...] = SECTIONS
        text = text.strip()
        if text[:1] in PREFIXES:
            sections, text = PREFIXES[text[0]], text[1:]
        words = fold(text).split()
        hits: list[Found] = []
        for entry, title, more in self._rows:
            if entry.section not in sections:
                continue
            if not words:
                if entry.section == "go" or len(sections) < len(SECTIONS):
                    hits.append(Found(entry, 0))
                continue
            if all(word in title for word in words):
                starts = title.startswith(words[0])
                inside = any(part.startswith(words[0]) for part in title.split())
                hits.append(Found(entry, 0 if starts else 1 if inside else 2))
            elif more and all(word in title or word in more for word in words):
                hits.append(Found(entry, 4, snippet(entry.more, words)))
        order = {section: number for number, section in enumerate(SECTIONS)}
        best = sorted(hits, key=lambda hit: (hit.rank, order[hit.entry.section]))[:limit]
        # Sections stay together, the section of the best hit first.
        first: dict[str, int] = {}
        for number, hit in enumerate(best):
            first.setdefault(hit.entry.section, number)
        return sorted(best, key=lambda hit: (first[hit.entry.section], hit.rank))


def snippet(text: str, words: list[str], width: int = 60) -> str:
    """The part of a text around the first word found."""
    flat = " ".join(text.split())
    position = min((p for p in (fold(flat).find(word) for word in words) if p >= 0), default=0)
    start = max(0, min(position, len(flat)) - width // 3)
    part = flat[start : start + width]
    return ("…" if start else "") + part + ("…" if start + width < len(flat) else "")


def plan_entries(plan: Plan) -> list[Entry]:
    """Activities, partners, counterparts, objectives and codes of a plan."""
    entries: list[Entry] = []
    for activity in plan.activities.values():
        partners = ", ".join(actor.name for actor in plan.partners_of(activity.id))
        memos = " ".join(coding.memo for coding in plan.codings_of(activity.id) if coding.memo)
        texts = (
            partners,
            activity.summary,
            activity.note,
            activity.lead_unit,
            " ".join(activity.tags),
            memos,
        )
        entries.append(
            Entry("activity", activity.title, activity.id, " · ".join(t for t in texts if t), "rows-3")
        )
    for actor in plan.actors.values():
        section = "counterpart" if actor.home_counterpart else "partner"
        more = " · ".join(t for t in (actor.name_en, actor.note, actor.we_give, actor.we_get) if t)
        entries.append(
            Entry(section, actor.name, actor.id, more, "landmark" if actor.home_counterpart else "users")
        )
    for objective in plan.objectives.values():
        entries.append(Entry("objective", objective.text, objective.id, objective.note, "target"))
    for lens in plan.framework.lenses:
        for code in lens.dimensions:
            entries.append(
                Entry(
                    "code", f"{lens.label}: {code.label}", f"{lens.slug}/{code.slug}", code.definition, "hash"
                )
            )
    for dimension in plan.framework.dimensions:
        for code in dimension.codes:
            entries.append(
                Entry(
                    "code",
                    f"{dimension.label}: {code.label}",
                    f"{dimension.key}/{code.slug}",
                    code.definition,
                    "hash",
                )
            )
    return entries
