"""Child of the fault tests: opens a plan, makes one edit, publishes, and says what became of it.

``python publish_worker.py PLAN TITLE``: prints ``saved``, or ``problem CODE``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


def main() -> None:
    session = ProjectSession(ProjectFiles().open(Path(sys.argv[1])))
    session.execute(AddActivity(sys.argv[2]))
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    try:
        session.publish()
        sys.stdout.write("saved\n")
    except FileProblem as problem:
        sys.stdout.write(f"problem {problem.code}\n")
    sys.stdout.flush()
    sys.exit(0)


if __name__ == "__main__":
    main()
