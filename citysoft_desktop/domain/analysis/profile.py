"""Profile of one coded dimension: how many activities carry each code.

Serves issues, SDGs, purposes, audiences, resources, pathways and every other dimension without an analysis of its
own. An activity with several codes counts in each, so shares of a multiple dimension may add up to more than 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from citysoft_desktop.domain.analysis.base import Cell, Options, Result, Scope, remembered
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Result):
    """Activities by code; every code of the framework is there, also with 0, and ``unknown`` at the end.

    ``unknown`` holds the activities without any known code, whether nobody looked or somebody looked in vain.
    """

    dimension: str
    cells: Mapping[str, Cell]
    known: int


@remembered
def profile(plan: Plan, options: Options, dimension: str) -> Profile:
    """Activities by code of a dimension of codings, or by ``type``, ``family`` or ``status``."""
    scope = Scope(plan, options)
    framework = plan.framework
    if dimension == "type":
        order = [entry.slug for entry in framework.types]
    elif dimension == "family":
        order = [entry.slug for entry in framework.families]
    else:
        order = (
            [code.slug for code in framework.codes(dimension)] if framework.has_dimension(dimension) else []
        )
    members: dict[str, list[str]] = {code: [] for code in order if code != UNKNOWN}
    unknown: list[str] = []
    family_of = {entry.slug: entry.family for entry in framework.types} if dimension == "family" else {}
    for key, activity in scope.activities.items():
        codes: tuple[str, ...]
        if dimension == "type":
            codes = (activity.type,)
        elif dimension == "family":
            codes = (family_of.get(activity.type, ""),)
        elif dimension == "status":
            codes = (activity.status,)
        else:
            codes = scope.facts.known_codes(key, dimension)
        codes = tuple(code for code in codes if code and code != UNKNOWN)
        if not codes:
            unknown.append(key)
        for code in codes:
            members.setdefault(code, []).append(key)
    known = scope.total() - scope.amount(unknown)
    cells = {code: scope.cell(code, keys, known) for code, keys in members.items()}
    cells[UNKNOWN] = scope.cell(UNKNOWN, unknown, None)
    return Profile(
        **scope.frame("profile", {dimension: len(unknown)}),
        dimension=dimension,
        cells=cells,
        known=scope.n - len(unknown),
    )
