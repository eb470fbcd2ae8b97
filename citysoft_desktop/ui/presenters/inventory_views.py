"""A way to look at the inventory under a name: filter, order, groups and columns, as text kept in the plan. No Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.city import SavedView
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.presenters.inventory_cells import COLUMNS
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, ColumnFilter, Filter, SortKey
from citysoft_desktop.ui.presenters.inventory_rows import DEFAULT_COLUMNS

PAGE = "inventory"
_SETS = ("statuses", "families", "units")


@dataclass(frozen=True, slots=True)
class View:
    """What is shown and how. Rows behind a number (``ids`` of a filter) are no part of it: they are of a moment."""

    filter: Filter = field(default_factory=Filter)
    arrangement: Arrangement = field(default_factory=Arrangement)
    columns: tuple[str, ...] = DEFAULT_COLUMNS
    frozen: int = 1
    widths: Mapping[str, int] = field(default_factory=dict)


def to_text(view: View) -> str:
    """The view as JSON, the same text for the same view."""
    wanted = view.filter
    data: dict[str, Any] = {
        "text": wanted.text,
        "incomplete": wanted.incomplete,
        **{name: sorted(getattr(wanted, name)) for name in _SETS},
        "conditions": {
            column: {
                "values": sorted(c.values) if c.values is not None else None,
                "contains": c.contains,
                "since": c.since,
                "until": c.until,
            }
            for column, c in wanted.columns.items()
        },
        "sort": [[key.column, key.descending] for key in view.arrangement.sort],
        "group": view.arrangement.group,
        "columns": list(view.columns),
        "frozen": view.frozen,
        "widths": dict(view.widths),
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def from_text(text: str) -> View:
    """Read a view. What is missing or not understood is as in a plain view; a plan may come from anywhere."""
    try:
        data = json.loads(text)
    except ValueError:
        data = {}
    if not isinstance(data, dict):
        data = {}
    sets = {name: frozenset(_texts(data.get(name))) for name in _SETS}
    conditions = data.get("conditions")
    columns: dict[str, ColumnFilter] = {}
    for column, kept in (conditions if isinstance(conditions, dict) else {}).items():
        if column in COLUMNS and isinstance(kept, dict):
            values = kept.get("values")
            condition = ColumnFilter(
                frozenset(_texts(values)) if isinstance(values, list) else None,
                _text(kept.get("contains")),
                _year(kept.get("since")),
                _year(kept.get("until")),
            )
            if condition.active:
                columns[column] = condition
    shown = tuple(dict.fromkeys(c for c in _texts(data.get("columns")) if c in COLUMNS))
    group = _text(data.get("group"))
    widths = data.get("widths")
    frozen = data.get("frozen")
    return View(
        Filter(
            _text(data.get("text")),
            statuses=sets["statuses"],
            families=sets["families"],
            units=sets["units"],
            incomplete=data.get("incomplete") is True,
            columns=columns,
        ),
        Arrangement(_sort(data.get("sort")), group if group in COLUMNS else ""),
        shown if "title" in shown else DEFAULT_COLUMNS,
        frozen if isinstance(frozen, int) and 0 <= frozen <= len(COLUMNS) else 1,
        {
            column: size
            for column, size in (widths if isinstance(widths, dict) else {}).items()
            if column in COLUMNS and isinstance(size, int) and 20 <= size <= 2000
        },
    )


def _text(value: object) -> str:
    return value[:200] if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _year(value: object) -> str:
    return value if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 4 else ""


def _sort(value: object) -> tuple[SortKey, ...]:
    found = []
    for item in value if isinstance(value, list) else []:
        if isinstance(item, list) and len(item) == 2 and item[0] in COLUMNS:
            found.append(SortKey(item[0], item[1] is True))
    return tuple(found)


def saved_views(plan: Plan) -> list[SavedView]:
    """Views of the inventory kept in a plan, in order."""
    return [view for view in plan.table(SavedView).values() if view.page == PAGE]


def view_named(plan: Plan, name: str) -> SavedView | None:
    """The view of that name, however it is spelt."""
    return next((view for view in saved_views(plan) if fold(view.name) == fold(name)), None)
