"""Write the frozen plan of the present schema version, once per version; an existing one is never replaced."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from citysoft_desktop.base.clock import FixedClock
from citysoft_desktop.domain.activity import BudgetLine, CustomChoice, CustomField, Edition
from citysoft_desktop.domain.city import Actor, Alias, Policy, SavedView
from citysoft_desktop.domain.coding import Resolution
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.linkage import Priority
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.triage import Criterion, Request, RequestScore
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.commands.coding import SetSalience
from citysoft_desktop.services.commands.linkages import AddLinkage
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.file_format import SCHEMA_VERSION
from citysoft_desktop.storage.project_file import ProjectFiles

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "data" / "projects"


def _of_schema_3(activity: str) -> list[Record]:
    body = Actor(id=new_id(), name="Ministry")
    policy = Policy(id=new_id(), title="Strategy")
    field = CustomField(id=new_id(), name="Colour", value_kind="choice")
    criterion = Criterion(id=new_id(), name="Fits our brand", weight=2)
    request = Request(id=new_id(), title="Twinning", country="DE")
    return [
        body,
        policy,
        field,
        criterion,
        request,
        Alias(id=new_id(), actor_id=body.id, name="Ministerium"),
        Priority(id=new_id(), policy_id=policy.id, themes=("culture",), countries=("DE",)),
        CustomChoice(id=new_id(), field_id=field.id, value="red"),
        RequestScore(id=new_id(), request_id=request.id, criterion_id=criterion.id, score=2),
        BudgetLine(
            id=new_id(),
            activity_id=activity,
            year=FuzzyDate.parse("2025"),
            amount=Decimal("1200.50"),
            currency="EUR",
        ),
        Edition(id=new_id(), activity_id=activity, name="First", start=FuzzyDate.parse("2025-05")),
        SavedView(id=new_id(), name="Culture", definition="{}"),
        Resolution(id=new_id(), activity_id=activity, dimension="diplomacy", code="culture", value=2),
    ]


def main() -> int:
    """Write it."""
    target = FOLDER / f"schema_{SCHEMA_VERSION}.citysoft"
    if target.exists():
        sys.stderr.write(f"{target.name} exists and stays: a frozen file is never made again\n")
        return 1
    clock = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
    session = ProjectSession(ProjectFiles(clock).create(target, new_plan_records("Frozen", "ES")))
    first = AddActivity("First", [PartnerName("Cologne", "DE")])
    session.execute(first)
    session.execute(AddActivity("Second"))
    session.execute(SetSalience(first.activity_id, "diplomacy", "culture", 2))
    session.execute(AddRecords(_of_schema_3(first.activity_id)))
    session.execute(AddLinkage(first.activity_id))
    session.add_snapshot("Frozen state", "as made")
    session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
