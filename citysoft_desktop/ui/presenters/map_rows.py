"""One row of a work queue: an activity with its sign, sorted into a section. Used by Map and Link alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from citysoft_desktop.domain.folding import fold


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An activity in a queue.

    Attributes:
        id, title: the activity.
        section: key of the section it stands in.
        glyph: its sign, such as ``lens:both`` or ``mode:none``.
        modes: known modes of its links (step Link only).
        folded: the title as the search compares it.
    """

    id: str
    title: str
    section: str
    glyph: str
    modes: tuple[str, ...] = ()
    folded: str = field(default="", compare=False)


def row(activity_id: str, title: str, section: str, glyph: str, modes: tuple[str, ...] = ()) -> QueueRow:
    """A row with its folded title."""
    return QueueRow(activity_id, title, section, glyph, modes, fold(title))


def matching(rows: Iterable[QueueRow], text: str) -> list[QueueRow]:
    """Rows whose title holds every word of ``text``, in the order given."""
    words = fold(text).split()
    if not words:
        return list(rows)
    return [r for r in rows if all(word in r.folded for word in words)]


def by_section(rows: Iterable[QueueRow], sections: Sequence[str]) -> dict[str, list[QueueRow]]:
    """Rows of each section, every section present."""
    found: dict[str, list[QueueRow]] = {key: [] for key in sections}
    for r in rows:
        found[r.section].append(r)
    return found


def next_row(rows: Sequence[QueueRow], current: str, sections: Sequence[str]) -> str:
    """Id of the next row of these sections after ``current`` (from the top again at the end), "" when none is left.

    ``rows`` are in the order shown. When ``current`` itself has moved on, its old place is not known here, so the
    caller passes the rows as they were shown before.
    """
    order = [r.id for r in rows]
    start = order.index(current) + 1 if current in order else 0
    turned = [*rows[start:], *rows[:start]]
    return next((r.id for r in turned if r.section in sections and r.id != current), "")
