"""Which activity of the plan a row of the file is, and what differs.

The key of a row is its id, else folded title + type + partners + start; a start that is unknown and one that is not
entered are alike. Equal keys inside one file match by order of occurrence. An empty cell never changes a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from typing import Any

from citysoft_desktop.domain.activity import Activity, CustomField, CustomValue
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.matching.values import UNKNOWN_COUNTRY, SourceReading, write_links
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.import_model import ADDED, UNCHANGED, UPDATED, Draft, FieldChange, PreviewRow

RowKey = tuple[str, str, tuple[str, ...], str]
# Draft field -> activity field for everything that is one value.
SCALARS = {
    "title": "title", "type": "type", "status": "status", "start": "start", "end": "end", "lead_unit": "lead_unit",
    "own_city": "own_city", "summary": "summary", "note": "note", "budget": "budget", "currency": "currency",
    "confidence": "confidence", "external_id": "external_id", "signed": "signed", "expires": "expires",
    "renewal": "renewal",
}  # fmt: skip


def row_key(title: str, type_: str, partners: Sequence[str], start: FuzzyDate) -> RowKey:
    """The key of a row or an activity without an id."""
    return (
        fold(title),
        type_,
        tuple(sorted(fold(name) for name in partners)),
        start.text if start.known else "",
    )


def scalar_values(draft: Draft, *, new: bool) -> dict[str, Any]:
    """Activity fields a draft gives; for an existing activity without those that were only worked out."""
    found: dict[str, Any] = {}
    for name, target in SCALARS.items():
        value = getattr(draft, name)
        if value is None or value == "" or (isinstance(value, FuzzyDate) and not value.entered):
            continue
        if not new and (name in draft.derived or (name == "title" and draft.title_made)):
            continue
        found[target] = value
    if draft.countries and (
        new or ("countries" not in draft.derived and UNKNOWN_COUNTRY not in draft.countries)
    ):
        found["countries"] = draft.countries
    return found


class Matcher:
    """Matches drafts with one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._used: set[str] = set()
        self._by_external: dict[str, list[str]] = {}
        self._by_key: dict[RowKey, list[str]] = {}
        for activity in plan.activities.values():
            if activity.external_id:
                self._by_external.setdefault(activity.external_id, []).append(activity.id)
            self._by_key.setdefault(self._key_of(activity), []).append(activity.id)
        names = {field.id: field.name for field in plan.table(CustomField).values()}
        self._custom = {
            (value.subject_id, names[value.field_id]): value.value.strip()
            for value in plan.table(CustomValue).values()
            if value.field_id in names
        }

    def _key_of(self, activity: Activity) -> RowKey:
        partners = [actor.name for actor in self._plan.partners_of(activity.id)]
        return row_key(activity.title, activity.type, partners, activity.start)

    def rows(self, drafts: Sequence[Draft], running: Sequence[bool]) -> Iterator[PreviewRow]:
        """A preview row per draft, in order. ``running`` tells whose id only numbers the rows."""
        keys = [row_key(draft.title, draft.type, draft.partners, draft.start) for draft in drafts]
        targets: list[str] = [""] * len(drafts)
        for number, draft in enumerate(drafts):
            targets[number] = self._by_id(draft, keys[number], running=running[number])
        for number in range(len(drafts)):
            if not targets[number]:
                targets[number] = self._take(self._same_key(drafts[number], keys[number], running[number]))
        seen: set[tuple[str, RowKey]] = set()
        for draft, key, target in zip(drafts, keys, targets, strict=True):
            flags = ["check"] if any(problem.level != "note" for problem in draft.problems) else []
            if (draft.external_id, key) in seen or (not draft.external_id and ("", key) in seen):
                flags.append("repeat")
            seen.add((draft.external_id, key))
            if not target:
                yield PreviewRow(draft, ADDED, flags=tuple(flags))
                continue
            changes = tuple(self._changes(draft, target))
            yield PreviewRow(draft, UPDATED if changes else UNCHANGED, target, changes, tuple(flags))

    def _same_key(self, draft: Draft, key: RowKey, running: bool) -> Sequence[str]:
        """Activities of this key; one that carries another id than the row is another activity."""
        found = self._by_key.get(key, ())
        if running or not draft.external_id:
            return found
        activities = self._plan.activities
        return [one for one in found if activities[one].external_id in ("", draft.external_id)]

    def _take(self, candidates: Sequence[str]) -> str:
        for candidate in candidates:
            if candidate not in self._used:
                self._used.add(candidate)
                return candidate
        return ""

    def _by_id(self, draft: Draft, key: RowKey, *, running: bool) -> str:
        if draft.record_id in self._plan.activities and draft.record_id not in self._used:
            self._used.add(draft.record_id)
            return draft.record_id
        if not draft.external_id:
            return ""
        candidates: Sequence[str] = self._by_external.get(draft.external_id, ())
        same = [found for found in candidates if self._key_of(self._plan.activities[found]) == key]
        if running:  # number 3 of one list is not number 3 of another: title or partner must agree too
            candidates = same or [found for found in candidates if self._agrees(draft, found)]
        elif same and len(candidates) > 1:
            candidates = [*same, *candidates]
        return self._take(candidates)

    def _agrees(self, draft: Draft, target: str) -> bool:
        activity = self._plan.activities[target]
        if fold(activity.title) == fold(draft.title):
            return True
        names = {fold(actor.name) for actor in self._plan.partners_of(target)}
        return bool(names) and names == {fold(name) for name in draft.partners}

    # -- differences --------------------------------------------------------------------------------------

    def _changes(self, draft: Draft, target: str) -> Iterator[FieldChange]:
        activity = self._plan.activities[target]
        for name, value in changed_values(draft, activity).items():
            yield FieldChange(name, _shown(getattr(activity, name)), _shown(value))
        names = [actor.name for actor in self._plan.partners_of(target)]
        if draft.partners and not same_names(names, draft.partners):
            yield FieldChange("partners", "; ".join(names), "; ".join(draft.partners))
        corrections, added = link_changes(self._plan, target, draft)
        for known, words in corrections:
            old = write_links([(known.mode, known.tier, known.note)])
            yield FieldChange("national_link", old, write_links([words]))
        for words in added:
            yield FieldChange("national_link", "", write_links([words]))
        for source in new_sources(self._plan, target, draft):
            yield FieldChange("source", "", source.url or source.text)
        for dimension, code in draft.codes:
            if code not in self._plan.codes_of(target, dimension):
                yield FieldChange(dimension, "", code)
        for name, value in draft.custom:
            was = self._custom.get((target, name), "")
            if was != value:
                yield FieldChange(name, was, value)


def changed_values(draft: Draft, activity: Activity) -> dict[str, Any]:
    """Fields of the activity that the draft would change; blanks and line ends a table loses are no change."""
    return {
        name: value
        for name, value in scalar_values(draft, new=False).items()
        if _as_read(name, getattr(activity, name)) != value
    }


def _as_read(name: str, value: Any) -> Any:
    """A stored value as it would come back from a table."""
    if name in ("summary", "note"):
        return value.strip()
    if name == "countries":
        return tuple(code for code in value if code != UNKNOWN_COUNTRY)
    if isinstance(value, str):
        line = clean_line(value)
        return line.lower() if name == "confidence" else line
    return value


def same_names(old: Sequence[str], new: Sequence[str]) -> bool:
    """The same partners, whatever their order or accents."""
    return sorted(fold(name) for name in old if name.strip()) == sorted(fold(name) for name in new)


LinkWords = tuple[str, str, str]  # mode, tier, note
_OF_A_TABLE = frozenset({"id", "position", "confidential", "activity_id", "mode", "tier", "note"}) | {
    "coder", "coded_at", "codebook"
}  # fmt: skip


def link_changes(
    plan: Plan, activity_id: str, draft: Draft
) -> tuple[list[tuple[Linkage, LinkWords]], list[LinkWords]]:
    """What the linkages of a draft change: (linkage to correct, new words), and linkages to add.

    Each linkage of the row is one of the plan's: the one that says the same, else one of its tier and mode, else one of
    its tier, in order. Only one that is still as a table left it is corrected; one that somebody worked on stays.
    """
    free = list(plan.linkages_of(activity_id))
    wanted = [(link.mode, link.tier, link.note) for link in draft.links]

    def take(words: LinkWords, fits: Callable[[LinkWords, Linkage], bool]) -> Linkage | None:
        found = next((known for known in free if fits(words, known)), None)
        if found is not None:
            free.remove(found)
        return found

    wanted = [words for words in wanted if take(words, _says_the_same) is None]
    searched = plan.linkages_of(activity_id)
    wanted = [words for words in wanted if not any(_says_less(words, known) for known in searched)]
    corrections = []
    left = []
    for words in wanted:
        known = take(words, _same_tier_and_mode)
        if known is None:
            left.append(words)
        elif _as_imported(known):
            corrections.append((known, words))
    added = []
    for words in left:
        known = take(words, _same_tier) or take(words, lambda _words, one: _as_imported(one))
        if known is None:
            added.append(words)
        elif _as_imported(known):
            corrections.append((known, words))
    return corrections, added


def _says_the_same(words: LinkWords, known: Linkage) -> bool:
    """A tier or note the table leaves empty may have been entered since."""
    note = words[2]
    return _same_tier_and_mode(words, known) and (not note or note == clean_line(known.note, limit=5000))


def _says_less(words: LinkWords, known: Linkage) -> bool:
    """ "Not searched" in a table says nothing against what somebody has found."""
    return words[0] == "unknown" and known.mode != "unknown" and words[1] in ("", known.tier)


def _same_tier_and_mode(words: LinkWords, known: Linkage) -> bool:
    return words[0] == known.mode and words[1] in ("", known.tier)


def _same_tier(words: LinkWords, known: Linkage) -> bool:
    return bool(known.tier) and words[1] == known.tier


def _as_imported(link: Linkage) -> bool:
    """Whether it holds nothing that a table cannot say."""
    bare = Linkage(link.id)
    return all(
        getattr(link, spec.name) == getattr(bare, spec.name)
        for spec in fields(Linkage)
        if spec.name not in _OF_A_TABLE
    )


def new_sources(plan: Plan, activity_id: str, draft: Draft) -> list[SourceReading]:
    """Sources of a draft that the activity does not cite yet, neither as an address nor within a citation."""
    if not draft.sources:
        return []
    cited = plan.evidence_of(activity_id)
    addresses = [f"{evidence.url}\n{evidence.citation}" for evidence in cited]
    texts = {
        clean_line(piece) for text in addresses for piece in [text, *text.replace(";", "\n").split("\n")]
    }
    return [
        source
        for source in draft.sources
        if (not any(source.url in text for text in addresses) if source.url else source.text not in texts)
    ]


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value)
    return str(value)
