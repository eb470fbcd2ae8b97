"""Fields a plan adds to its activities: what kinds of value there are and which texts fit them.

A value is stored as text: a number as decimal, a date as ``FuzzyDate`` text, yes and no as ``yes`` and ``no``, a choice
as the words of the choice, ``unknown`` when somebody looked and could not tell. No record means not entered.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from citysoft_desktop.domain.activity import CustomChoice, CustomField, CustomValue
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN

VALUE_KINDS = ("text", "number", "date", "yes_no", "choice")
YES, NO = "yes", "no"


def fits(value_kind: str, value: str, choices: tuple[str, ...] = ()) -> bool:
    """Whether a stored value is one of the kind; unknown and not entered fit every kind."""
    if value in ("", UNKNOWN):
        return True
    if value_kind == "number":
        try:
            return Decimal(value).is_finite()
        except InvalidOperation:
            return False
    if value_kind == "date":
        try:
            return FuzzyDate.parse(value).entered
        except ValueError:
            return False
    if value_kind == "yes_no":
        return value in (YES, NO)
    if value_kind == "choice":
        return value in choices
    return True


def fields_of_activities(plan: Plan) -> list[CustomField]:
    """Own fields of activities in the order of the plan."""
    return [field for field in plan.table(CustomField).values() if field.applies_to == "activity"]


def choices_of(plan: Plan, field_id: str) -> tuple[str, ...]:
    """What a field of kind "choice" may be, in order."""
    return tuple(c.value for c in plan.table(CustomChoice).values() if c.field_id == field_id)


def values_in(plan: Plan, field_id: str) -> dict[str, str]:
    """The values of a field by the record that has one."""
    return {v.subject_id: v.value for v in plan.table(CustomValue).values() if v.field_id == field_id}
