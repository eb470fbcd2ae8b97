"""Whole plans in other files: JSON, or a spreadsheet of all tables. Which it is, is decided by the content."""

from __future__ import annotations

from pathlib import Path

from citysoft_desktop.services.exchange_port import TableExchange
from citysoft_desktop.services.json_plan import PlanDocument, parse_plan


def read_whole_plan(exchange: TableExchange, path: Path) -> PlanDocument | None:
    """The records of a whole plan; None when the file is some other table.

    Raises:
        FileProblem: it is a whole plan and cannot be used; see ``json_plan.parse_plan``, ``all_tables.document_from``.
    """
    if path.is_dir():
        return None
    if exchange.is_json(path):
        return parse_plan(exchange.read_json(path), path.name)
    if exchange.is_all_tables(path):
        from citysoft_desktop.services.all_tables import document_from

        return document_from(exchange.read_all_tables(path))
    return None
