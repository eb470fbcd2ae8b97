"""Write the frozen plan of the present schema version, once per version; an existing one is never replaced."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from citysoft_desktop.base.clock import FixedClock
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.coding import SetSalience
from citysoft_desktop.services.commands.linkages import AddLinkage
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.file_format import SCHEMA_VERSION
from citysoft_desktop.storage.project_file import ProjectFiles

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "data" / "projects"


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
    session.execute(AddLinkage(first.activity_id))
    session.add_snapshot("Frozen state", "as made")
    session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
