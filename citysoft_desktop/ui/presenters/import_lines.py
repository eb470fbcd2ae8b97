"""The rows of the preview: what happens to each, why, and which cells to mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from citysoft_desktop.domain.codec import fields_of
from citysoft_desktop.domain.matching.values import UNKNOWN_COUNTRY
from citysoft_desktop.domain.registry import KIND_OF
from citysoft_desktop.services.import_model import (
    ADD,
    ADDED,
    SKIP,
    SKIPPED,
    UPDATED,
    FieldChange,
    ImportPreview,
    Likeness,
    PreviewRow,
    RowProblem,
    TableProposal,
)

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.json_plan import ImportPlan

FILTERS = ("all", "added", "updated", "unchanged", "skipped", "check", "duplicate")
CELLS = ("title", "type", "partner", "country", "start")
# Which cell of the table a change of a field belongs to.
_CELL_OF = {"title": "title", "type": "type", "partners": "partner", "countries": "country", "start": "start"}
_FIXES = {"type": "type", "status": "status", "country": "country"}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the preview.

    Attributes:
        outcome: added, updated, unchanged or skipped.
        check: a person should look at it.
        repeat: the same as an earlier row of the file.
        marks: cell to "warning" or "info".
        skipped: kind of a row that is no activity; ``text`` is what it says.
        source: the row of the preview, None for skipped rows and JSON records.
        how: why it is this activity or none; ``likes`` what else it could be; ``undecided`` while nobody said which.
    """

    row: int
    sheet: str
    outcome: str
    check: bool = False
    repeat: bool = False
    text: str = ""
    skipped: str = ""
    marks: tuple[tuple[str, str], ...] = ()
    problems: tuple[RowProblem, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    source: PreviewRow | None = None
    kind: str = ""
    how: str = ""
    likes: tuple[Likeness, ...] = ()
    undecided: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """Sheet and row, as ``to_command`` names rows to leave out."""
        return (self.sheet, self.row)

    @property
    def later(self) -> bool:
        """Whether the result names it: left out, to be checked, or with a formula, note, link or struck cell."""
        return (
            self.check
            or bool(self.skipped)
            or self.outcome == SKIPPED
            or any(problem.code.startswith("cell.") for problem in self.problems)
        )

    @property
    def writes(self) -> bool:
        """Whether importing it changes the plan."""
        return self.outcome in (ADDED, UPDATED)


@dataclass
class Lines:
    """All rows of a preview and the numbers on its chips."""

    rows: list[Line] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """How many rows each filter shows."""
        found = dict.fromkeys(FILTERS, 0)
        found["all"] = len(self.rows)
        for line in self.rows:
            found[line.outcome] += 1
            found["check"] += line.check
            found["duplicate"] += bool(line.likes)
        return found

    def shown(self, key: str) -> list[int]:
        """Numbers of the rows a filter shows."""
        if key == "all":
            return list(range(len(self.rows)))
        if key == "check":
            return [n for n, line in enumerate(self.rows) if line.check]
        if key == "duplicate":
            return [n for n, line in enumerate(self.rows) if line.likes]
        return [n for n, line in enumerate(self.rows) if line.outcome == key]

    def ready(self, leave_out: frozenset[tuple[str, int]]) -> int:
        """How many rows the import would write."""
        return sum(line.writes and line.key not in leave_out for line in self.rows)


def lines_of(preview: ImportPreview) -> Lines:
    """The rows of a table in the order of the file, with the lines that become no activity between them."""
    order = {sheet.name: number for number, sheet in enumerate(preview.proposal.raw.sheets)}
    fields = {table.sheet: _fields(table) for table in preview.proposal.tables if table.included}
    found = [_line(row, fields.get(row.draft.sheet, {})) for row in preview.rows]
    found += [
        Line(item.row, item.sheet, SKIPPED, text=item.text, skipped=item.kind)
        for item in preview.left_out
        if item.counts
    ]
    found.sort(key=lambda line: (order.get(line.sheet, 0), line.row))
    return Lines(found)


def _fields(table: TableProposal) -> dict[str, str]:
    return {match.header: match.field for match in table.columns if match.header}


def _line(row: PreviewRow, fields: dict[str, str]) -> Line:
    marks: dict[str, str] = {}
    for change in row.changes:
        if change.field in _CELL_OF:
            marks[_CELL_OF[change.field]] = "info"
    for problem in row.problems:
        if problem.level != "note":
            cell = fields.get(problem.column) or problem.code.split(".")[0]
            cell = {"date": "start"}.get(cell, cell)
            if cell in CELLS:
                marks[cell] = "warning"
    return Line(
        row.row,
        row.draft.sheet,
        row.outcome,
        check="check" in row.flags or "duplicate" in row.flags or _again(row),
        repeat=_again(row),
        marks=tuple(marks.items()),
        problems=row.problems,
        changes=row.changes,
        source=row,
        how=row.how,
        likes=row.likes,
        undecided="duplicate" in row.flags,
    )


def _again(row: PreviewRow) -> bool:
    return "repeat" in row.flags and "same" not in row.flags


def decision_of(line: Line) -> str:
    """The choice that stands for a row with likes: the id of an activity, ADD or SKIP."""
    if line.source is not None and line.source.target:
        return line.source.target
    return SKIP if line.outcome == SKIPPED else ADD


def cell_value(line: Line, cell: str, plan: Plan) -> Any:
    """What a cell shows: text, or the date itself for ``start``."""
    if line.source is None:
        return line.text if cell == "title" else ""
    draft = line.source.draft
    if cell == "title":
        return draft.title
    if cell == "type":
        return plan.framework.type(draft.type).label if draft.type else ""
    if cell == "partner":
        return "; ".join(draft.partners)
    if cell == "country":
        return "; ".join(_country(code) for code in draft.countries if code != UNKNOWN_COUNTRY)
    return draft.start


def _country(code: str) -> str:
    from citysoft_desktop.domain.territories import territories

    return territories().name(code)


def fixable(line: Line) -> RowProblem | None:
    """The first problem of a row that choosing a type, status or country puts right."""
    for problem in line.problems:
        if (
            problem.column
            and problem.text
            and problem.level != "note"
            and problem.code.split(".")[0] in _FIXES
        ):
            return problem
    return None


def fix_kind(problem: RowProblem) -> str:
    """``type``, ``status`` or ``country``."""
    return _FIXES[problem.code.split(".")[0]]


def next_check(lines: Lines, shown: Sequence[int], current: int, direction: int = 1) -> int:
    """Place in ``shown`` of the next row to check after ``current``, from the top again at the end; -1 when none."""
    count = len(shown)
    for step in range(1, count + 1):
        place = (current + direction * step) % count
        if lines.rows[shown[place]].check:
            return place
    return -1


def document_lines(document: ImportPlan, plan: Plan) -> Lines:
    """What a JSON export would add and change, one line per record."""
    found = []
    for number, record in enumerate(document.inserts, 1):
        found.append(Line(number, "", ADDED, text=_record_text(record), kind=KIND_OF[type(record)]))
    number = len(found)
    for kind, rows in document.updates.items():
        names = {spec.name for spec in fields_of(kind)}
        for record_id, values in rows.items():
            number += 1
            old = plan.get(kind, record_id)
            changes = tuple(
                FieldChange(name, _shown(getattr(old, name, "")), _shown(value))
                for name, value in values.items()
                if name in names
            )
            found.append(Line(number, "", UPDATED, text=_record_text(old), changes=changes, kind=kind))
    return Lines(found)


def _record_text(record: Any) -> str:
    for name in ("title", "name", "citation", "text", "note", "finding"):
        text = getattr(record, name, "")
        if isinstance(text, str) and text.strip():
            return " ".join(text.split())[:120]
    return ""


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value)
    return " ".join(str(value).split())[:80]
