"""Child of the race test: on every line it reads it opens the plan, says what it may do, and closes on the next line."""

from __future__ import annotations

import sys
from pathlib import Path

from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main() -> None:
    say("ready")
    for _line in sys.stdin:
        session = ProjectSession(ProjectFiles().open(Path(sys.argv[1])))
        if not session.read_only:
            session.execute(AddActivity(f"{sys.argv[2]} {len(session.plan.activities)}"))
        say(session.read_only_reason or "writer")
        sys.stdin.readline()
        session.close()
        say("closed")


if __name__ == "__main__":
    main()
