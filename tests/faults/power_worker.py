"""Child of the power-cut test: edits and publishes a plan and says each step only once it is kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


def say(text: str) -> None:
    """One system call, seen in the trace."""
    os.write(1, text.encode() + b"\n")


def main() -> None:
    target, work = Path(sys.argv[1]), Path(sys.argv[2])
    say("begin")
    session = ProjectSession(ProjectFiles(root=work).open(target))
    number = 0
    for published in (3, 5):
        while number < published:
            session.execute(AddActivity(f"Activity {number}", [PartnerName(f"Partner {number}")]))
            number += 1
            say(f"edit {number}")
        session.publish()
        say(f"published {number}")
    session.execute(AddActivity(f"Activity {number}", [PartnerName(f"Partner {number}")]))
    say(f"edit {number + 1}")
    session.close()
    say(f"published {number + 1}")


if __name__ == "__main__":
    main()
