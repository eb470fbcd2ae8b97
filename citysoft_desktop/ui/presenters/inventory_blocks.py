"""Ranges of cells: filled down, emptied, pasted over or made into new rows. Every change is one command. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.matching.dates import column_order
from citysoft_desktop.domain.matching.vocabulary import key as key_of
from citysoft_desktop.domain.matching.vocabulary import vocabulary
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.text import clean_line
from citysoft_desktop.services.commands.activities import PartnerName
from citysoft_desktop.services.commands.inventory import EditRows, RowEdit
from citysoft_desktop.ui.presenters.inventory_edit import CellProblem, CellReader, Reading, with_country
from citysoft_desktop.ui.presenters.inventory_filter import DATE_COLUMNS
from citysoft_desktop.ui.presenters.inventory_rows import EDITABLE

MAX_PASTE_ROWS = 20_000
NEW, CHANGED, SAME, LEFT_OUT = "new", "changed", "same", "left_out"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What becomes of one pasted row. ``became`` holds the readings and ``problems`` the doubts by column."""

    state: str
    activity_id: str
    cells: tuple[str, ...]
    became: Mapping[str, Reading] = field(default_factory=dict)
    problems: Mapping[str, CellProblem] = field(default_factory=dict)
    title_made: str = ""


@dataclass(frozen=True, slots=True)
class BlockResult:
    """A block made ready: the command (None when nothing can be stored) and what becomes of each row."""

    command: EditRows | None
    outcomes: tuple[RowOutcome, ...] = ()

    @property
    def rows(self) -> int:
        """Rows that change or are added."""
        return sum(1 for row in self.outcomes if row.state in (NEW, CHANGED))

    @property
    def new_ids(self) -> tuple[str, ...]:
        """Activities that are added."""
        return tuple(row.activity_id for row in self.outcomes if row.state == NEW)

    @property
    def problems(self) -> tuple[CellProblem, ...]:
        """Cells that need a look, in rows that are not left out."""
        return tuple(p for row in self.outcomes if row.state != LEFT_OUT for p in row.problems.values())


# -- inside the grid -------------------------------------------------------------------------------------------


def fill_down(plan: Plan, ids: Sequence[str], columns: Sequence[str]) -> EditRows | None:
    """Copy the cells of the first activity to the others."""
    wanted = [column for column in columns if column in EDITABLE]
    if len(ids) < 2 or not wanted:
        return None
    first = plan.activities[ids[0]]
    values: dict[str, Any] = {}
    for column in wanted:
        for name in _fields(column):
            values[name] = getattr(first, name)
    partners = None
    if "partner" in wanted:
        partners = tuple(PartnerName(a.name, a.country, a.kind) for a in plan.partners_of(ids[0]))
    if "title" in wanted and not first.title:
        return None
    return _set_all(plan, ids[1:], values, partners)


def clear_cells(plan: Plan, ids: Sequence[str], columns: Sequence[str]) -> EditRows | None:
    """Empty cells; a title stays, because an activity needs one."""
    values: dict[str, Any] = {}
    empty = {"budget": None, "tags": (), "countries": (), "start": FuzzyDate(), "end": FuzzyDate()}
    for column in columns:
        if column in EDITABLE and column not in ("title", "partner"):
            for name in _fields(column):
                values[name] = empty.get(name, "")
    return _set_all(plan, ids, values, () if "partner" in columns else None)


def apply_reading(plan: Plan, ids: Sequence[str], reading: Reading) -> EditRows | None:
    """Give what was read from one cell to several activities."""
    return _set_all(plan, ids, dict(reading.values), reading.partners)


def _fields(column: str) -> tuple[str, ...]:
    return {"country": ("countries",), "partner": (), "budget": ("budget", "currency")}.get(column, (column,))


def _set_all(
    plan: Plan, ids: Sequence[str], values: Mapping[str, Any], partners: Sequence[PartnerName] | None
) -> EditRows | None:
    rows = []
    for key in ids:
        activity = plan.activities.get(key)
        if activity is None:
            continue
        changed = {name: value for name, value in values.items() if getattr(activity, name) != value}
        if not set(changed) - {"title_made"}:
            changed = {}
        named = None
        if partners is not None and [p.name for p in partners] != [a.name for a in plan.partners_of(key)]:
            named = with_country(plan, partners, changed.get("countries", activity.countries))
        if changed or named is not None:
            rows.append(RowEdit(key, changed, named))
    return EditRows(rows) if rows else None


# -- pasting ---------------------------------------------------------------------------------------------------


_MEANT = {"description": "summary", "notes": "note"}


def header_columns(first: Sequence[str], names: Mapping[str, str]) -> list[str] | None:
    """The columns of a heading row, "" for a heading that is none of ours; None when it is no heading row.

    ``names`` gives the column of each folded heading the grid shows; other headings are read as the import does, in
    the words of its languages.
    """
    found: list[str] = []
    for cell in first:
        column = names.get(fold(cell), "")
        if not column:
            fields = (_MEANT.get(f, f) for f in vocabulary().fields.values(key_of(cell)))
            column = next((f for f in fields if f in EDITABLE), "")
        found.append(column if column not in found else "")
    known = sum(1 for column in found if column)
    filled = sum(1 for cell in first if cell.strip())
    return found if (known >= 2 and known * 2 >= filled) or (known == 1 and len(first) == 1) else None


def paste_block(
    plan: Plan,
    reader: CellReader,
    block: Sequence[Sequence[str]],
    *,
    ids: Sequence[str],
    columns: Sequence[str],
) -> BlockResult:
    """Fill a block from the first of ``ids`` and ``columns``; rows beyond the last id become new activities.

    ``columns`` name the field of each column of the block, "" for one that is left out. A new row needs a title;
    without one in the block it is made from its type and partners, and a row that holds neither is left out.
    """
    for place, column in enumerate(columns):
        if column in DATE_COLUMNS:
            order, mixed = column_order([row[place] for row in block if place < len(row)])
            reader.orders[column] = "" if mixed else order
    outcomes: list[RowOutcome] = []
    edits: list[RowEdit] = []
    for number, cells in enumerate(block):
        is_new = number >= len(ids)
        if is_new and not any(cell.strip() for cell in cells):
            continue
        key = new_id() if is_new else ids[number]
        outcome, edit = _row(plan, reader, key, cells, columns, is_new=is_new)
        outcomes.append(outcome)
        if edit is not None:
            edits.append(edit)
    reader.orders.clear()
    return BlockResult(EditRows(edits, "activity.paste") if edits else None, tuple(outcomes))


def _row(
    plan: Plan,
    reader: CellReader,
    key: str,
    cells: Sequence[str],
    columns: Sequence[str],
    *,
    is_new: bool,
) -> tuple[RowOutcome, RowEdit | None]:
    values: dict[str, Any] = {}
    partners: tuple[PartnerName, ...] | None = None
    problems: dict[str, CellProblem] = {}
    became: dict[str, Reading] = {}
    for column, text in zip(columns, cells, strict=False):
        if column not in EDITABLE or (is_new and not text.strip()):
            continue
        reading = reader.read(column, text, key)
        if reading.problem is not None:
            problems[column] = reading.problem
            continue
        became[column] = reading
        if reading.partners is not None:
            partners = reading.partners
        else:
            values.update(reading.values)
        if reading.check:
            problems[column] = CellProblem(reading.doubt, clean_line(text)[:80], column, key)
    made = ""
    if is_new and not values.get("title"):
        made = made_title(plan, values.get("type", ""), [p.name for p in partners or ()])
        if not made:
            return RowOutcome(LEFT_OUT, key, tuple(cells), became, problems), None
        values.update(title=made, title_made=True)
    if partners is not None:
        partners = with_country(plan, partners, values.get("countries", ()))
    if is_new:
        outcome = RowOutcome(NEW, key, tuple(cells), became, problems, made)
        return outcome, RowEdit(key, values, partners, new=True)
    activity = plan.activities[key]
    values = {name: value for name, value in values.items() if getattr(activity, name) != value}
    if partners is not None and [p.name for p in partners] == [a.name for a in plan.partners_of(key)]:
        partners = None
    if not set(values) - {"title_made"} and partners is None:
        return RowOutcome(SAME, key, tuple(cells), became, problems), None
    return RowOutcome(CHANGED, key, tuple(cells), became, problems), RowEdit(key, values, partners)


def made_title(plan: Plan, kind: str, partners: Sequence[str]) -> str:
    """A title from type and partners, "" when neither says anything."""
    label = plan.framework.type(kind).label if plan.framework.has_type(kind) else ""
    return " – ".join(part for part in (label, ", ".join(partners)) if part)
