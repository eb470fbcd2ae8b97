"""The change log in plain words: who, when, what before and after; and the way back for one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citysoft_desktop.domain.changes import RecordChange
from citysoft_desktop.domain.codec import from_row
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.commands.restore import RestoreRecords
from citysoft_desktop.services.labels import label_text
from citysoft_desktop.services.plan_diff import RecordDiff, described
from citysoft_desktop.services.ports import HistoryEntry
from citysoft_desktop.services.record_texts import RecordTexts, Translate

if TYPE_CHECKING:
    from citysoft_desktop.services.session import ProjectSession

PAGE = 100
MOST_DESCRIBED = 200


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One step as listed. ``state`` is done, undone or dropped; ``about`` names the first record it touched."""

    seq: int
    label: str
    params: Mapping[str, Any]
    about: str
    touched: int
    who: str
    at: str
    state: str

    @property
    def step(self) -> str:
        """The English sentence of the step."""
        return label_text(self.label, self.params)


class HistoryReader:
    """Reads the log of an open plan page by page, newest first; of one record when ``record_id`` is given."""

    def __init__(
        self, session: ProjectSession, *, record_id: str = "", translate: Translate = lambda text: text
    ) -> None:
        self._session = session
        self._record_id = record_id
        self._translate = translate
        self._entries: dict[int, HistoryEntry] = {}
        self._last: int | None = None
        self.complete = False

    def next_page(self, limit: int = PAGE) -> list[HistoryLine]:
        """The next steps; ``complete`` is True when there are no more."""
        entries = self._session.history(limit=limit, record_id=self._record_id or None, before=self._last)
        self.complete = len(entries) < limit
        if entries:
            self._last = entries[-1].seq
        self._entries.update((entry.seq, entry) for entry in entries)
        return [self._line(entry) for entry in entries]

    def described(self, seq: int) -> list[RecordDiff]:
        """What a step that was read did, record by record, at most 200."""
        changes = _changes(self._entries[seq])[:MOST_DESCRIBED]
        texts = RecordTexts(self._session.plan, _plan_of(changes), translate=self._translate)
        return [described(change, texts) for change in changes]

    def way_back(self, seq: int) -> RestoreRecords | None:
        """The command that puts what a step touched back to the state before it; None when it is that already.

        With a ``record_id`` only this record and what hangs on it goes back.
        """
        plan = self._session.plan
        changes = _changes(self._entries[seq])
        states: dict[tuple[str, str], Record | None] = {
            (c.kind, c.id): c.before for c in changes if plan.get(c.kind, c.id) != c.before
        }
        erased = self._session.erased_persons()
        states = {k: r for k, r in states.items() if not (k[0] == "person" and k[1] in erased)}
        if not states:
            return None
        return RestoreRecords(states, self._line(self._entries[seq]).about, erased)

    def _line(self, entry: HistoryEntry) -> HistoryLine:
        changes = _changes(entry)
        about = ""
        if changes:
            chosen = next((c for c in changes if c.id == self._record_id), changes[0])
            record = chosen.after or chosen.before
            if record is not None:
                texts = RecordTexts(self._session.plan, _plan_of(changes), translate=self._translate)
                about = texts.name(record)
        return HistoryLine(
            entry.seq, entry.label, entry.params, about, len(changes), entry.who, entry.at, entry.state
        )


def matches(line: HistoryLine, wanted: str, step: str = "") -> bool:
    """Whether a line has the words looked for, in its step, record or doer; capitals and accents do not matter."""
    words = fold(wanted).split()
    where = fold(f"{step or line.step} {line.about} {line.who} {line.at[:10]}")
    return all(word in where for word in words)


def _changes(entry: HistoryEntry) -> list[RecordChange]:
    """Records of a step; an image this program cannot read (a damaged file) is left out."""
    found = []
    for kind, record_id, before, after in entry.changes:
        try:
            found.append(
                RecordChange(
                    kind,
                    record_id,
                    from_row(kind, before) if before is not None else None,
                    from_row(kind, after) if after is not None else None,
                )
            )
        except (CitySoftError, KeyError, TypeError, ValueError):
            continue
    return found


def _plan_of(changes: list[RecordChange]) -> Plan:
    """What the step itself knew: names of records that are gone from the plan since."""
    tables: dict[str, dict[str, Record]] = {}
    for change in changes:
        record = change.after or change.before
        if record is not None:
            tables.setdefault(change.kind, {})[change.id] = record
    return Plan(tables)
