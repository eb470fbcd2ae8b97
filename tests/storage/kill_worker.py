"""Child of the kill test: edits a plan as fast as it can and says each edit only once it is kept."""

from __future__ import annotations

import sys
from pathlib import Path

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


def main() -> None:
    session = ProjectSession(ProjectFiles().open(Path(sys.argv[1])))
    start = len(session.plan.activities)
    session.execute(
        AddActivity(f"Activity {start}", [PartnerName(f"Partner {start}")])
    )  # imports what writing needs
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for number in range(start + 1, start + 100_000):
        # Three kinds of record in one command: a torn command would leave one without the others.
        session.execute(AddActivity(f"Activity {number}", [PartnerName(f"Partner {number}")]))
        if number % 5 == 0:
            session.undo()
            session.redo()
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
