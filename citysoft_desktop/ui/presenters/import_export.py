"""What an export would write, and the writing itself, without the window."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.domain.registry import KINDS

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.services.exchange_port import TableExchange

ENDINGS = {"xlsx": "xlsx", "csv": "csv", "tidy": "zip", "tables": "xlsx", "json": "json"}
WHOLE = ("json", "tables")
"""Formats that hold the whole plan; the others hold activities."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """``kind`` is a key of ``ENDINGS``; ``ids`` None = all activities; ``view`` says in words which they are."""

    kind: str
    ids: tuple[str, ...] | None = None
    confidential: bool = False
    mark: bool = False
    contacts: bool = False
    view: str = ""

    @property
    def ending(self) -> str:
        """How the name of the file ends, without the dot."""
        return ENDINGS[self.kind]

    @property
    def whole(self) -> bool:
        """Whether the whole plan is written."""
        return self.kind in WHOLE


@dataclass(frozen=True, slots=True)
class ExportCounts:
    """Rows (records of a whole plan) that would be written, confidential ones among what was chosen, and in the whole plan,
    and contacts of persons in the plan.
    """

    rows: int
    confidential: int
    confidential_any: int
    contacts: int = 0


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written."""

    path: Path
    rows: int
    left_out: int = 0
    cut: int = 0


def export_counts(plan: Plan, choice: ExportChoice) -> ExportCounts:
    """What the export would hold."""
    persons = choice.whole and choice.contacts
    kinds = [kind for kind in KINDS if kind != "person" or persons]
    records = [record for kind in kinds for record in plan.records(kind).values()]
    contacts = len(plan.records("person"))
    secret = sum(bool(getattr(record, "confidential", False)) for record in records)
    if choice.whole:
        return ExportCounts(len(records), secret, secret, contacts)
    wanted = plan.activities if choice.ids is None else [key for key in choice.ids if key in plan.activities]
    hidden = sum(plan.activities[key].confidential for key in wanted)
    return ExportCounts(len(wanted) - (0 if choice.confidential else hidden), hidden, secret, contacts)


def write_export(
    exchange: TableExchange, plan: Plan, choice: ExportChoice, path: Path, as_of: dt.date | None = None
) -> Exported:
    """Write the file whole or not at all.

    Raises:
        FileProblem: ``write.*``, or ``table.ending`` when the name does not end as the format does.
    """
    if path.suffix.lower() != f".{choice.ending}":
        if path.suffix.lower().lstrip(".") in ENDINGS.values():
            raise FileProblem("table.ending", name=path.name, allowed=f".{choice.ending}")
        path = path.with_name(f"{path.name}.{choice.ending}")
    if choice.kind == "json":
        from citysoft_desktop.services.json_plan import plan_json

        exchange.write_json(path, plan_json(plan, include_persons=choice.contacts))
        return Exported(path, export_counts(plan, choice).rows)
    if choice.kind == "tables":
        from citysoft_desktop.services.all_tables import plan_workbook

        exchange.write_workbook(path, plan_workbook(plan, include_persons=choice.contacts))
        return Exported(path, export_counts(plan, choice).rows)
    if choice.kind == "tidy":
        from citysoft_desktop.services.tidy import tidy_set

        data = tidy_set(
            plan, ids=choice.ids, include_confidential=choice.confidential, as_of=as_of, view=choice.view
        )
        exchange.write_tidy(path, data, mark=choice.mark)
        return Exported(path, len(data.tables[0].rows), data.left_out)
    from citysoft_desktop.services.exporting import register_table

    table = register_table(
        plan, ids=choice.ids, include_confidential=choice.confidential, as_of=as_of, view=choice.view
    )
    if choice.kind == "csv":
        exchange.write_csv(path, table, mark=choice.mark)
        return Exported(path, len(table.rows), table.left_out)
    cut = exchange.write_xlsx(path, table)
    return Exported(path, len(table.rows), table.left_out, cut)
