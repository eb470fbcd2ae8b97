"""Every text of the plan that belongs to an activity, with the place it stands in. No Qt.

The search looks into all of them; where a hit stands outside the grid, the row says where.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.ui.presenters.inventory_filter import quick_fold

PLACES = (
    "title",
    "summary",
    "note",
    "tags",
    "lead_unit",
    "type",
    "status",
    "country",
    "partner",
    "participant",
    "partner_note",
    "evidence",
    "memo",
    "link",
    "outcome",
    "agreement",
    "own_field",
    "id",
)
_AROUND = 28
"""Letters shown before and after a hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a word was found: a place of PLACES and the words around it."""

    place: str
    snippet: str


def texts_of(plan: Plan, key: str) -> Iterator[tuple[str, str]]:
    """Place and text of everything written about an activity; empty texts are left out."""
    for place, text in _all(plan, key):
        if text:
            yield place, text


def _all(plan: Plan, key: str) -> Iterator[tuple[str, str]]:
    a = plan.activities[key]
    framework = plan.framework
    yield "title", a.title
    yield "type", framework.type(a.type).label if framework.has_type(a.type) else a.type
    yield "status", framework.label("status", a.status) if a.status else ""
    names = territories()
    for code in a.countries:
        yield "country", names.name(code) if code != UNKNOWN else ""
    yield "lead_unit", a.lead_unit
    yield "summary", a.summary
    yield "note", a.note
    for tag in a.tags:
        yield "tags", tag
    actors = plan.actors
    for part in plan.participations_of(key):
        actor = actors.get(part.actor_id)
        if actor is None:
            continue
        place = "partner" if part.role == "partner" else "participant"
        yield place, actor.name
        yield place, actor.name_en
        for other in getattr(actor, "aliases", ()):
            yield place, other
        yield "partner_note", actor.note
    yield from _cited(plan, key)
    for coding in plan.codings_of(key):
        yield "memo", coding.memo
        yield "memo", coding.detail
        yield from _cited(plan, coding.id)
    for link in plan.linkages_of(key):
        counterpart = actors.get(link.counterpart_id)
        yield "link", counterpart.name if counterpart is not None else ""
        for text in (link.note, link.legal_text, link.programme, link.search_where, link.authorisation):
            yield "link", text
        yield from _cited(plan, link.id)
    for outcome in plan.outcomes_of(key):
        yield "outcome", outcome.result
        yield from _cited(plan, outcome.id)
    for text in (a.signatories, a.renewal, a.agreement_file, a.agreement_note):
        yield "agreement", text
    yield "id", a.external_id
    for value in own_values(plan).get(key, ()):
        yield "own_field", value


def _cited(plan: Plan, subject: str) -> Iterator[tuple[str, str]]:
    for source in plan.evidence_of(subject):
        for text in (source.citation, source.quote, source.note, source.url, source.file_name):
            yield "evidence", text


_OWN: WeakKeyDictionary[Plan, dict[str, list[str]]] = WeakKeyDictionary()


def own_values(plan: Plan) -> dict[str, list[str]]:
    """Texts of the plan's own fields by record."""
    kept = _OWN.get(plan)
    if kept is not None:
        return kept
    found: dict[str, list[str]] = {}
    for record in plan.records("custom_value").values():
        subject, value = getattr(record, "subject_id", ""), getattr(record, "value", "")
        if subject and value:
            found.setdefault(subject, []).append(value)
    _OWN[plan] = found
    return found


def haystack(plan: Plan, key: str) -> str:
    """The words of all texts of an activity in the form the search compares, each once."""
    return quick_fold("\n".join([text for _, text in texts_of(plan, key)]))


def find_hits(plan: Plan, key: str, words: Sequence[str], shown: frozenset[str]) -> list[Hit]:
    """Where the folded ``words`` were found that no cell of ``shown`` holds, one place each."""
    texts = [(place, text, quick_fold(text)) for place, text in texts_of(plan, key)]
    hits: list[Hit] = []
    for word in words:
        if any(place in shown and word in folded for place, _, folded in texts):
            continue
        for place, text, folded in texts:
            if word in folded:
                hit = Hit(place, snippet(text, word))
                if hit not in hits:
                    hits.append(hit)
                break
    return hits


def snippet(text: str, word: str) -> str:
    """The words of a text round the first place of a folded word."""
    text = " ".join(text.split())
    place = text.casefold().find(word)
    if place < 0:  # folded differently: look for the word that becomes it
        place = next((at for at, part in _parts(text) if word in quick_fold(part)), 0)
    begin, end = max(0, place - _AROUND), min(len(text), place + len(word) + _AROUND)
    if begin:
        begin = text.find(" ", begin, place) + 1 or begin
    if end < len(text):
        cut = text.rfind(" ", place + len(word), end)
        end = cut if cut > 0 else end
    return ("…" if begin else "") + text[begin:end] + ("…" if end < len(text) else "")


def _parts(text: str) -> Iterator[tuple[int, str]]:
    place = 0
    for part in text.split(" "):
        yield place, part
        place += len(part) + 1
