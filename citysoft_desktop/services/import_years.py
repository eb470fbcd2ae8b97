"""Columns that stand for years: marks become editions, amounts become budget lines of their year."""

from __future__ import annotations

from decimal import Decimal

from citysoft_desktop.domain.activity import BudgetLine, Edition
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.import_model import Draft


class Years:
    """The editions and the budget lines without a source of a plan, by activity and year."""

    def __init__(self, plan: Plan) -> None:
        self.editions = {
            (edition.activity_id, edition.start.year)
            for edition in plan.table(Edition).values()
            if edition.start.year is not None
        }
        self.budgets: dict[tuple[str, int], BudgetLine] = {}
        for line in plan.table(BudgetLine).values():
            if line.year.year is not None and not line.source:
                self.budgets.setdefault((line.activity_id, line.year.year), line)


def new_editions(known: Years, activity_id: str, draft: Draft) -> list[int]:
    """Years a row marks that the activity has no edition of yet."""
    return [year for year in draft.editions if (activity_id, year) not in known.editions]


def new_budgets(known: Years, activity_id: str, draft: Draft) -> list[tuple[int, Decimal, BudgetLine | None]]:
    """Amounts of a row that the activity does not hold: (year, amount, line to correct or None)."""
    found = []
    for year, amount in draft.budgets:
        line = known.budgets.get((activity_id, year))
        if line is None or line.amount != amount:
            found.append((year, amount, line))
    return found
