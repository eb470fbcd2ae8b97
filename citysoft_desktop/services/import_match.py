"""Which activity of the plan a row of the file is, and what differs.

The key of a row is its id, else folded title + type + partners + start; a start that is unknown and one that is not
entered are alike. A person may choose other fields for the key, or say of one row which activity it is. Equal keys
inside one file match by order of occurrence. Rows that are left are compared with the activities that are left
(import_likes). An empty cell never changes a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from citysoft_desktop.base.watching import CHUNK, done, expect
from citysoft_desktop.domain.activity import Activity, CustomField, CustomValue
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.matching.values import UNKNOWN_COUNTRY, SourceReading, write_links
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.import_likes import Likely
from citysoft_desktop.services.import_model import (
    ADD,
    ADDED,
    SKIP,
    SKIPPED,
    UNCHANGED,
    UPDATED,
    Draft,
    FieldChange,
    Likeness,
    PreviewRow,
)
from citysoft_desktop.services.import_years import Years, new_budgets, new_editions

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


def _same_again(drafts: Sequence[Draft]) -> frozenset[int]:
    """Rows that carry a number of their own and say in every cell what an earlier row of their table says.

    A list without numbers may hold two activities that look alike; a number twice with the same words is one.
    """
    seen: set[Draft] = set()
    found = set()
    for number, draft in enumerate(drafts):
        if not draft.external_id:
            continue
        bare = replace(draft, row=0, problems=())
        if bare in seen:
            found.add(number)
        seen.add(bare)
    return frozenset(found)


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
    """Matches drafts with one plan. ``key`` names the fields rows are recognised by, () is the rule above."""

    def __init__(
        self,
        plan: Plan,
        key: tuple[str, ...] = (),
        decisions: Mapping[tuple[str, int], str] | None = None,
    ) -> None:
        self._plan = plan
        self._fields = key
        self._decisions = decisions or {}
        self._used: set[str] = set()
        self._years = Years(plan)
        self._by_external: dict[str, list[str]] = {}
        self._by_key: dict[tuple[Any, ...], list[str]] = {}
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

    def _key_of(self, activity: Activity) -> tuple[Any, ...]:
        partners = [actor.name for actor in self._plan.partners_of(activity.id)]
        whole = row_key(activity.title, activity.type, partners, activity.start)
        return self._chosen(whole, activity.external_id, activity.countries)

    def _key(self, draft: Draft) -> tuple[Any, ...]:
        whole = row_key(draft.title, draft.type, draft.partners, draft.start)
        return self._chosen(whole, draft.external_id, draft.countries)

    def _chosen(self, whole: RowKey, number: str, countries: Sequence[str]) -> tuple[Any, ...]:
        """The part of the key that was chosen; a row that is empty there has none."""
        if not self._fields:
            return whole
        title, type_, partners, start = whole
        parts: dict[str, Any] = {
            "id": number.strip(), "title": title, "type": type_, "partner": partners, "start": start,
            "country": tuple(sorted(code for code in countries if code != UNKNOWN_COUNTRY)),
        }  # fmt: skip
        chosen = tuple(parts[name] for name in self._fields)
        return ("chosen", *chosen) if any(chosen) else ()

    def rows(self, drafts: Sequence[Draft], running: Sequence[bool]) -> Iterator[PreviewRow]:
        """A preview row per draft, in order. ``running`` tells whose id only numbers the rows."""
        keys = [self._key(draft) for draft in drafts]
        same = _same_again(drafts)
        decisions = [self._decisions.get((draft.sheet, draft.row), "") for draft in drafts]
        left_out = [
            decision == SKIP or (number in same and decision != ADD)
            for number, decision in enumerate(decisions)
        ]
        targets, how = self._claim(drafts, keys, running, decisions, left_out)
        open_rows = [n for n, target in enumerate(targets) if not target and not left_out[n]]
        likes = self._likes(drafts, running, open_rows, decisions)
        for number in open_rows:
            found = likes.get(number, ())
            if found and found[0].sure and decisions[number] != ADD and found[0].target not in self._used:
                self._used.add(found[0].target)
                targets[number], how[number] = found[0].target, "like"
        seen: set[tuple[str, tuple[Any, ...]]] = set()
        for number, draft in enumerate(drafts):
            key, target, decision = keys[number], targets[number], decisions[number]
            offered = likes.get(number, ())
            flags = ["check"] if any(problem.level != "note" for problem in draft.problems) else []
            if (draft.external_id, key) in seen or (not draft.external_id and ("", key) in seen):
                flags += ["repeat", "same"] if number in same else ["repeat"]
            seen.add((draft.external_id, key))
            if offered:
                flags.append("duplicate" if not decision else "decided")
            if left_out[number]:
                yield PreviewRow(
                    draft,
                    SKIPPED,
                    flags=tuple(flags),
                    how="same" if decision != SKIP else "skip",
                    likes=offered,
                )
            elif not target:
                why = "new" if not decision else "said"
                yield PreviewRow(draft, ADDED, flags=tuple(flags), how=why, likes=offered)
            else:
                changes = tuple(self._changes(draft, target))
                yield PreviewRow(
                    draft,
                    UPDATED if changes else UNCHANGED,
                    target,
                    changes,
                    tuple(flags),
                    how[number],
                    offered,
                )

    def _claim(
        self,
        drafts: Sequence[Draft],
        keys: Sequence[tuple[Any, ...]],
        running: Sequence[bool],
        decisions: Sequence[str],
        left_out: Sequence[bool],
    ) -> tuple[list[str], list[str]]:
        """The activity of each row, and how it was told: what a person said, then numbers, then keys."""
        targets, how = [""] * len(drafts), ["new"] * len(drafts)

        def note(number: int, target: str, way: str) -> None:
            if target:
                targets[number], how[number] = target, way

        undecided = [n for n, decision in enumerate(decisions) if decision != ADD and not left_out[n]]
        for number in undecided:
            decision = decisions[number]
            if decision in self._plan.activities and decision not in self._used:
                self._used.add(decision)
                note(number, decision, "said")
        for number in undecided:
            draft = drafts[number]
            if not targets[number] and draft.record_id in self._plan.activities:
                note(number, self._take([draft.record_id]), "record")
        if not self._fields:
            for number in undecided:
                if not targets[number]:
                    note(number, self._by_id(drafts[number], keys[number], running=running[number]), "id")
        for number in undecided:
            if not targets[number] and keys[number]:
                found = self._same_key(drafts[number], keys[number], running[number])
                note(number, self._take(found), "key" if self._fields else "rule")
        return targets, how

    def _likes(
        self,
        drafts: Sequence[Draft],
        running: Sequence[bool],
        rows: Sequence[int],
        decisions: Sequence[str],
    ) -> dict[int, tuple[Likeness, ...]]:
        """What the rows could be that no key found; also for rows somebody has decided about, to be asked again."""
        known = set(rows)
        asked = [*rows, *(n for n, decision in enumerate(decisions) if decision and n not in known)]
        if not asked or (not any(decisions) and len(self._used) == len(self._plan.activities)):
            return {}
        decided = set(decisions)
        free = [a for a in self._plan.activities.values() if a.id not in self._used or a.id in decided]
        likely = Likely(self._plan, free)
        found = {}
        expect(len(asked))
        for step, number in enumerate(asked, 1):
            likes = likely.of(drafts[number], running=running[number])
            if likes:
                found[number] = likes
            if step % CHUNK == 0:
                done(CHUNK)
        done(len(asked) % CHUNK)
        return found

    def _same_key(self, draft: Draft, key: tuple[Any, ...], running: bool) -> Sequence[str]:
        """Activities of this key; one that carries another id than the row is another activity."""
        found = self._by_key.get(key, ())
        if running or not draft.external_id or self._fields:
            return found
        activities = self._plan.activities
        return [one for one in found if activities[one].external_id in ("", draft.external_id)]

    def _take(self, candidates: Sequence[str]) -> str:
        for candidate in candidates:
            if candidate not in self._used:
                self._used.add(candidate)
                return candidate
        return ""

    def _by_id(self, draft: Draft, key: tuple[Any, ...], *, running: bool) -> str:
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
        for year in new_editions(self._years, target, draft):
            yield FieldChange("editions", "", str(year))
        for year, amount, line in new_budgets(self._years, target, draft):
            before = f"{year}: {line.amount}" if line is not None and line.amount is not None else ""
            yield FieldChange("budgets", before, f"{year}: {amount}")
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
