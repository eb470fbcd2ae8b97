"""Commands of step 4: dated linkages, searches, counterparts. The scope rule is enforced here."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import MODES, TIERS, Linkage
from citysoft_desktop.domain.scope import is_home_body
from citysoft_desktop.services.commands.base import NamedCommand
from citysoft_desktop.services.ports import UnitOfWork


def check_linkage(uow: UnitOfWork, values: Mapping[str, Any]) -> None:
    """Raise ValidationError when a value is outside the codebook or breaks the scope rule (framework 2.9)."""
    if values.get("mode", "unknown") not in MODES:
        raise ValidationError("linkage.mode")
    if values.get("tier", "") not in ("", *TIERS):
        raise ValidationError("linkage.tier")
    strength = values.get("strength")
    if strength is not None and strength not in (0, 1, 2, 3, 4):
        raise ValidationError("linkage.strength")
    start, end = values.get("valid_from"), values.get("valid_to")
    if isinstance(start, FuzzyDate) and isinstance(end, FuzzyDate):
        first, last = start.earliest(), end.latest()
        if first is not None and last is not None and last < first:
            raise ValidationError("linkage.dates")
    counterpart = values.get("counterpart_id", "")
    if counterpart:
        actor = uow.get(Actor, counterpart)
        if not is_home_body(actor, uow.plan.home):
            raise ValidationError("linkage.scope")


def _stamp(uow: UnitOfWork) -> dict[str, Any]:
    return {"coder": uow.who, "coded_at": uow.now, "codebook": uow.plan.framework.version}


@dataclass(frozen=True)
class AddLinkage(NamedCommand):
    """Record a dated linkage of an activity; without values it says "unknown", never "none"."""

    activity_id: str
    values: Mapping[str, Any] = field(default_factory=dict)
    linkage_id: str = field(default_factory=new_id)
    name: str = "linkage.add"

    @property
    def label_params(self) -> dict[str, Any]:
        """One linkage."""
        return {"n": 1}

    def execute(self, uow: UnitOfWork) -> None:
        """Check the scope rule and insert."""
        uow.get(Activity, self.activity_id)
        check_linkage(uow, self.values)
        uow.insert(
            Linkage(id=self.linkage_id, activity_id=self.activity_id, **{**_stamp(uow), **self.values})
        )


@dataclass(frozen=True)
class UpdateLinkage(NamedCommand):
    """Correct a linkage. A change of the relation itself is ``ChangeRelation``: a new dated record."""

    linkage_id: str
    values: Mapping[str, Any]
    name: str = "linkage.update"

    @property
    def label_params(self) -> dict[str, Any]:
        """The field when it is one."""
        return {"n": 1, "field": next(iter(self.values)) if len(self.values) == 1 else ""}

    @property
    def merge_key(self) -> str | None:
        """Typing into one field joins."""
        return f"linkage/{self.linkage_id}/{','.join(sorted(self.values))}"

    def execute(self, uow: UnitOfWork) -> None:
        """Check the whole record as it will be, then update."""
        old = uow.get(Linkage, self.linkage_id)
        merged = {f.name: getattr(old, f.name) for f in dataclasses.fields(old)} | dict(self.values)
        check_linkage(uow, merged)
        uow.update(Linkage, self.linkage_id, **{**_stamp(uow), **self.values})


@dataclass(frozen=True)
class ChangeRelation(NamedCommand):
    """The relation changed on a date: close the old record there and open a new one with new values."""

    linkage_id: str
    changed: FuzzyDate
    values: Mapping[str, Any]
    new_linkage_id: str = field(default_factory=new_id)
    name: str = "linkage.change"

    def execute(self, uow: UnitOfWork) -> None:
        """Close and copy."""
        if not self.changed.known:
            raise ValidationError("linkage.change_date")
        old = uow.get(Linkage, self.linkage_id)
        check_linkage(uow, {"valid_from": old.valid_from, "valid_to": self.changed})
        check_linkage(uow, self.values)
        uow.update(Linkage, old.id, valid_to=self.changed)
        uow.insert(
            dataclasses.replace(
                old,
                id=self.new_linkage_id,
                position=0,
                valid_from=self.changed,
                valid_to=FuzzyDate.parse(""),
                **{**_stamp(uow), **self.values},
            )
        )


@dataclass(frozen=True)
class LogSearch(NamedCommand):
    """Log a search without result: unknown becomes "none found" for activities without a known link at that tier.

    Where, when and by whom the search was made is what makes "none" different from "unknown".
    """

    activity_ids: Sequence[str]
    where: str
    when: FuzzyDate
    by: str = ""
    tier: str = "national"
    name: str = "linkage.search"

    @property
    def label_params(self) -> dict[str, Any]:
        """For how many activities."""
        return {"n": len(self.activity_ids)}

    def execute(self, uow: UnitOfWork) -> None:
        """Turn the unknown entries of the tier into none, or add one."""
        if not self.where.strip() or not self.when.known:
            raise ValidationError("linkage.search_log")
        found = {
            "mode": "none",
            "strength": 0,
            "tier": self.tier,
            "search_where": self.where,
            "search_when": self.when,
            "search_by": self.by or uow.who,
            **_stamp(uow),
        }
        for activity_id in self.activity_ids:
            links = uow.plan.linkages_of(activity_id)
            if any(k.tier == self.tier and k.mode not in ("unknown", "none") for k in links):
                raise ValidationError("linkage.search_known")
            unknown = next((k for k in links if k.tier in ("", self.tier) and not k.counterpart_id), None)
            if unknown is None:
                AddLinkage(activity_id, found).execute(uow)
            else:
                uow.update(Linkage, unknown.id, **found)
