"""What somebody types or pastes into the inventory, read as values, and the commands that store it. No Qt.

Nothing is guessed silently: what cannot be read is given back with a sentence and changes nothing.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.matching.values import read_countries, split_list
from citysoft_desktop.domain.matching.vocabulary import vocabulary
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.services.commands.activities import PartnerName
from citysoft_desktop.services.commands.inventory import EditRows, RowEdit
from citysoft_desktop.ui.presenters.inventory_rows import EDITABLE

MAX_PASTE_ROWS = 20_000
READ_ONLY_COLUMNS = frozenset({"evidence", "filled", "lens", "budget"})


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A cell that could not be read. ``code``: type, status, country, date, order, title; ``text`` what it says."""

    code: str
    text: str
    column: str
    activity_id: str = ""
    choices: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A cell read: fields of the activity, partners, or a problem; ``check``: read, but look at it."""

    values: Mapping[str, Any] = field(default_factory=dict)
    partners: tuple[PartnerName, ...] | None = None
    problem: CellProblem | None = None
    check: bool = False


@dataclass(frozen=True, slots=True)
class BlockResult:
    """A block made ready: the command (None when nothing can be stored) and the cells that need a look."""

    command: EditRows | None
    rows: int
    new_ids: tuple[str, ...] = ()
    problems: tuple[CellProblem, ...] = ()


class CellReader:
    """Reads cells of one plan. ``read_date`` is how the window reads dates (None = not readable)."""

    def __init__(self, plan: Plan, read_date: Callable[[str], FuzzyDate | None]) -> None:
        self._plan = plan
        self._read_date = read_date
        framework = plan.framework
        self._types = {fold(t.label): t.slug for t in framework.types} | {
            fold(t.slug): t.slug for t in framework.types
        }
        self._statuses = {fold(c.label): c.slug for c in framework.codes("status")}
        self._statuses |= {fold(c.slug): c.slug for c in framework.codes("status")}

    def read(self, column: str, text: str, activity_id: str = "") -> Reading:
        """Read the text of a cell; an empty text empties the field, except the title."""
        reader: dict[str, Callable[[str], Reading | str]] = {
            "title": self._title,
            "type": self._type,
            "status": self._status,
            "country": self._countries,
            "start": lambda t: self._date("start", t),
            "end": lambda t: self._date("end", t),
            "partner": self._partners,
            "tags": lambda t: Reading(
                {"tags": tuple(dict.fromkeys(v for p in split_list(t) if (v := clean_line(p))))}
            ),
            "lead_unit": lambda t: Reading({"lead_unit": clean_line(t)}),
            "summary": lambda t: Reading({"summary": clean(t).strip()}),
            "note": lambda t: Reading({"note": clean(t).strip()}),
        }
        found = reader[column](text)
        if isinstance(found, Reading):
            return found
        choices = len(self._plan.framework.types) if column == "type" else 0
        return Reading(problem=CellProblem(found, clean_line(text)[:80], column, activity_id, choices))

    def _title(self, text: str) -> Reading | str:
        title = clean_line(text)
        return Reading({"title": title, "title_made": False}) if title else "title"

    def _type(self, text: str) -> Reading | str:
        folded = fold(text)
        if not text.strip():
            return Reading({"type": ""})
        if text.strip() == "?" or folded == UNKNOWN:
            return Reading({"type": UNKNOWN})
        exact = self._types.get(folded)
        if exact:
            return Reading({"type": exact})
        hit = vocabulary().type_of(text, "")
        if hit is None or not hit.value or not self._plan.framework.has_type(hit.value):
            return "type"
        return Reading({"type": hit.value}, check=hit.check or hit.how != "exact")

    def _status(self, text: str) -> Reading | str:
        if not text.strip():
            return Reading({"status": ""})
        if text.strip() == "?":
            return Reading({"status": UNKNOWN})
        exact = self._statuses.get(fold(text))
        if exact:
            return Reading({"status": exact})
        hit = vocabulary().status_of(text, "")
        if hit is None or not hit.value:
            return "status"
        return Reading({"status": hit.value}, check=hit.check)

    def _countries(self, text: str) -> Reading | str:
        if not text.strip():
            return Reading({"countries": ()})
        if text.strip() == "?" or fold(text) == UNKNOWN:
            return Reading({"countries": (UNKNOWN,)})
        found = read_countries(text)
        if found.unread or not found.codes:
            return "country"
        return Reading({"countries": tuple(dict.fromkeys(found.codes))}, check=bool(found.checks))

    def _date(self, name: str, text: str) -> Reading | str:
        found = self._read_date(text)
        if found is None:
            return "date"
        if found.is_open and name == "start":
            return "date"
        return Reading({name: found})

    def _partners(self, text: str) -> Reading | str:
        names = [name for part in split_list(text) if (name := clean_line(part))]
        unique = {fold(name) or name: name for name in reversed(names)}
        kept = [name for name in dict.fromkeys(names) if unique[fold(name) or name] == name]
        return Reading(partners=tuple(PartnerName(name) for name in kept))


def with_country(
    plan: Plan, partners: Sequence[PartnerName], countries: Sequence[str]
) -> tuple[PartnerName, ...]:
    """Give new partners the country of their row when there is one for each; known bodies keep theirs."""
    known = [c for c in countries if c != UNKNOWN]
    if len(known) != len(partners):
        return tuple(partners)
    names = {fold(actor.name) for actor in plan.actors.values()}
    return tuple(
        PartnerName(p.name, country) if not p.country and fold(p.name) not in names else p
        for p, country in zip(partners, known, strict=True)
    )


def edit_cell(
    plan: Plan, reader: CellReader, activity_id: str, column: str, text: str
) -> EditRows | CellProblem | None:
    """The command for one typed cell, the problem with it, or None when it says what is there already."""
    reading = reader.read(column, text, activity_id)
    if reading.problem is not None:
        return reading.problem
    activity = plan.activities[activity_id]
    if reading.partners is not None:
        if [p.name for p in reading.partners] == [a.name for a in plan.partners_of(activity_id)]:
            return None
        partners = with_country(plan, reading.partners, activity.countries)
        return EditRows([RowEdit(activity_id, partners=partners)], "activity.partners")
    values = {name: value for name, value in reading.values.items() if getattr(activity, name) != value}
    values = values if set(values) - {"title_made"} else {}
    return EditRows([RowEdit(activity_id, values)]) if values else None


def set_values(plan: Plan, ids: Sequence[str], **values: Any) -> EditRows | None:
    """One step that gives the same values to several activities; those that have them already are left alone."""
    rows = [
        RowEdit(key, values)
        for key in ids
        if key in plan.activities
        and any(getattr(plan.activities[key], name) != v for name, v in values.items())
    ]
    return EditRows(rows) if rows else None


def add_partners(plan: Plan, ids: Sequence[str], names: Sequence[str]) -> EditRows | None:
    """One step that adds partners to several activities."""
    partners = tuple(PartnerName(name) for name in names)
    rows = [RowEdit(key, partners=partners, add_partners=True) for key in ids if key in plan.activities]
    return EditRows(rows, "activity.partners") if rows and partners else None


def fill_down(plan: Plan, ids: Sequence[str], column: str) -> EditRows | None:
    """Copy the cell of the first activity to the others."""
    if len(ids) < 2 or column not in EDITABLE:
        return None
    first = plan.activities[ids[0]]
    if column == "partner":
        partners = tuple(PartnerName(a.name, a.country, a.kind) for a in plan.partners_of(ids[0]))
        return EditRows([RowEdit(key, partners=partners) for key in ids[1:]])
    name = "countries" if column == "country" else column
    return set_values(plan, ids[1:], **{name: getattr(first, name)})


# -- blocks of text ---------------------------------------------------------------------------------------


def parse_block(text: str) -> list[list[str]]:
    """A block from a spreadsheet: tabs between cells, quotes round cells that hold tabs or line ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.removesuffix("\n")
    if not text:
        return []
    if '"' in text:
        try:
            return [list(row) for row in csv.reader(io.StringIO(text), delimiter="\t", strict=True)]
        except csv.Error:
            pass  # a lone quote inside a title is a letter like any other
    return [line.split("\t") for line in text.split("\n")]


def format_block(rows: Sequence[Sequence[str]]) -> str:
    """The same the other way round, as a spreadsheet reads it from the clipboard."""
    out = []
    for row in rows:
        cells = []
        for cell in row:
            if any(sign in cell for sign in '\t\n"'):
                cell = '"' + cell.replace('"', '""') + '"'
            cells.append(cell)
        out.append("\t".join(cells))
    return "\n".join(out) + "\n"


def header_columns(first: Sequence[str], names: Mapping[str, str]) -> list[str] | None:
    """The columns of a heading row, "" for a heading that is none of ours; None when it is no heading row.

    ``names`` gives the column of each folded heading the grid shows.
    """
    found = [names.get(fold(cell), "") for cell in first]
    known = [column for column in found if column]
    enough = len(known) >= 2 or (len(known) == 1 and len(first) == 1)
    return found if enough and len(known) == len(set(known)) else None


def paste_block(
    plan: Plan,
    reader: CellReader,
    block: Sequence[Sequence[str]],
    *,
    ids: Sequence[str],
    columns: Sequence[str],
) -> BlockResult:
    """Fill a block from the first of ``ids`` and ``columns``; rows beyond the last id become new activities.

    ``columns`` are the columns shown from the current one on. A new row needs a title; without one in the block it
    is made from its type and partners, and a row that holds neither is left out as empty.
    """
    edits: list[RowEdit] = []
    problems: list[CellProblem] = []
    new_ids: list[str] = []
    for number, cells in enumerate(block):
        is_new = number >= len(ids)
        if is_new and not any(cell.strip() for cell in cells):
            continue
        key = new_id() if is_new else ids[number]
        edit = _row(plan, reader, key, cells, columns, problems, is_new=is_new)
        if edit is None:
            continue
        edits.append(edit)
        if is_new:
            new_ids.append(key)
    command = EditRows(edits, "activity.paste") if edits else None
    return BlockResult(command, len(edits), tuple(new_ids), tuple(problems))


def _row(
    plan: Plan,
    reader: CellReader,
    key: str,
    cells: Sequence[str],
    columns: Sequence[str],
    problems: list[CellProblem],
    *,
    is_new: bool,
) -> RowEdit | None:
    values: dict[str, Any] = {}
    partners: tuple[PartnerName, ...] | None = None
    found: list[CellProblem] = []
    for column, text in zip(columns, cells, strict=False):
        if column not in EDITABLE or (is_new and not text.strip()):
            continue
        reading = reader.read(column, text, key)
        if reading.problem is not None:
            found.append(reading.problem)
        elif reading.partners is not None:
            partners = reading.partners
        else:
            values.update(reading.values)
        if reading.check:
            found.append(CellProblem("check", clean_line(text)[:80], column, key))
    if is_new and not values.get("title"):
        made = made_title(plan, values.get("type", ""), [p.name for p in partners or ()])
        if not made:
            return None
        values.update(title=made, title_made=True)
    problems.extend(found)
    if partners is not None:
        partners = with_country(plan, partners, values.get("countries", ()))
    if not is_new:
        activity = plan.activities[key]
        values = {name: value for name, value in values.items() if getattr(activity, name) != value}
        if not set(values) - {"title_made"} and partners is None:
            return None
    return RowEdit(key, values, partners, new=is_new)


def made_title(plan: Plan, kind: str, partners: Sequence[str]) -> str:
    """A title from type and partners, "" when neither says anything."""
    label = plan.framework.type(kind).label if plan.framework.has_type(kind) else ""
    return " – ".join(part for part in (label, ", ".join(partners)) if part)
