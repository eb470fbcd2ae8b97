"""What the workers of the fault tests do. Each job takes ``say`` and the user's folder and returns an exit code.

A job says "kept" after an edit that was acknowledged, and ends with 0 only when it told the user that all is done.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from citysoft_desktop.app import cli, composition
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.error_texts import error_text
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession

Say = Callable[[str], None]
PROJECTS = Path(__file__).parents[1] / "data" / "projects"
TABLE = "title,type,partner\nNew,sister_city,Oslo\n"
ORDER = ("publish", "save_as", "new", "export_json", "export_xlsx", "export_csv", "import_csv", "import_json",
         "backup", "restore", "write_backup", "migrate")  # fmt: skip


def prepare(folder: Path, job: str) -> None:
    """Bring the user's folder and the home folder to where the job begins."""
    for path in folder.iterdir():
        path.unlink()
    plan = folder / "plan.citysoft"
    if job == "new":
        return
    if job == "migrate":
        shutil.copy(PROJECTS / "schema_1.citysoft", plan)
        return
    session = ProjectSession(composition.storage().create(plan, new_plan_records("Barcelona", "ES")))
    session.execute(AddActivity("Old", [PartnerName("Cologne")]))
    if job in ("restore", "write_backup", "backup"):
        session.publish()
        composition.backups().write(session._store, "manual")
    if job in ("restore", "write_backup"):
        session.execute(AddActivity("New"))
    if job == "import_csv":
        (folder / "table.csv").write_text(TABLE, encoding="utf-8")
    if job == "import_json":
        session.publish()
        session.execute(AddActivity("New"))
        with_new = folder / "other.citysoft"
        session.save_copy(with_new)
        cli.main(["export", str(with_new), str(folder / "all.json")])
        with_new.unlink()
        session.undo()
    session.close()
    if job == "write_backup":
        plan.unlink()


def _told(work: Callable[[], None]) -> int:
    """As the command line does: a problem is a sentence and a code."""
    import sys

    try:
        work()
    except CitySoftError as problem:
        sys.stderr.write(error_text(problem) + "\n")
        return 1
    return 0


def _edited(say: Say, folder: str) -> ProjectSession:
    session = ProjectSession(composition.storage().open(Path(folder) / "plan.citysoft"))
    if "New" not in [a.title for a in session.plan.activities.values()]:
        session.execute(AddActivity("New"))
    say("kept")
    return session


def publish(say: Say, folder: str) -> int:
    """Edit and publish; the process ends without closing."""

    def work() -> None:
        _edited(say, folder).publish()

    return _told(work)


def save_as(say: Say, folder: str) -> int:
    """Edit and publish to a new place."""

    def work() -> None:
        session = _edited(say, folder)
        session.save_as(Path(folder) / "other.citysoft")
        session.close()

    return _told(work)


def new(say: Say, folder: str) -> int:
    """Make a plan."""
    path = Path(folder) / "plan.citysoft"
    if path.exists():  # a second try finds that the first one came through
        return 0
    return cli.main(["new", str(path), "--city", "Barcelona", "--country", "ES"])


def export_json(say: Say, folder: str) -> int:
    """Everything, over an older export."""
    return cli.main(["export", f"{folder}/plan.citysoft", f"{folder}/out.json"])


def export_xlsx(say: Say, folder: str) -> int:
    """The register as a workbook."""
    return cli.main(["export", f"{folder}/plan.citysoft", f"{folder}/out.xlsx"])


def export_csv(say: Say, folder: str) -> int:
    """The register as text."""
    return cli.main(["export", f"{folder}/plan.citysoft", f"{folder}/out.csv"])


def import_csv(say: Say, folder: str) -> int:
    """A table."""
    return cli.main(["import", f"{folder}/plan.citysoft", f"{folder}/table.csv"])


def import_json(say: Say, folder: str) -> int:
    """A whole plan."""
    return cli.main(["import", f"{folder}/plan.citysoft", f"{folder}/all.json"])


def backup(say: Say, folder: str) -> int:
    """Edit, publish, back up."""

    def work() -> None:
        session = _edited(say, folder)
        try:
            result = composition.backups().write(session._store, "manual")
            if result.problem is not None:
                raise result.problem
        finally:
            session.close()

    return _told(work)


def restore(say: Say, folder: str) -> int:
    """Back to the first backup."""
    return cli.main(["restore", f"{folder}/plan.citysoft", "1"])


def write_backup(say: Say, folder: str) -> int:
    """The plan is gone; it is written from its first backup."""
    if (Path(folder) / "plan.citysoft").exists():
        return 0
    return cli.main(["restore", f"{folder}/plan.citysoft", "1"])


def migrate(say: Say, folder: str) -> int:
    """Open a plan of the first schema, edit, publish."""

    def work() -> None:
        session = _edited(say, folder)
        session.publish()
        session.close()

    return _told(work)


def edit_for_ever(say: Say, folder: str) -> int:
    """Edits as fast as it can, now and then undone and done again; each is said once it is kept."""
    session = ProjectSession(composition.storage().open(Path(folder) / "plan.citysoft"))
    number = len(session.plan.activities)
    say(f"open {number}")
    while True:
        # Three kinds of record in one command: a torn command would leave one without the others.
        session.execute(AddActivity(f"Activity {number}", [PartnerName(f"Partner {number}")]))
        number += 1
        if number % 5 == 0:
            session.undo()
            session.redo()
        say(f"kept {number}")
        if number % 7 == 0:
            session.publish()
            say(f"published {number}")


def undo_for_ever(say: Say, folder: str) -> int:
    """Ten edits, then up and down the history; after every step it says what the plan then holds."""
    session = ProjectSession(composition.storage().open(Path(folder) / "plan.citysoft"))
    while len(session.plan.activities) < 10:
        n = len(session.plan.activities)
        session.execute(AddActivity(f"Activity {n}", [PartnerName(f"Partner {n}")]))
    say("kept 10")
    while True:
        for step in (session.undo, session.undo, session.undo, session.redo, session.redo, session.redo):
            say("next")
            step()
            say(f"kept {len(session.plan.activities)}")


WORD, OTHER_WORD = "four unrelated words", "and four others here"


def few_rounds() -> None:
    """Stretching passwords is no business of the fault tests."""
    from citysoft_desktop.storage import cipher

    cipher.ROUNDS = 1000


def give_password(say: Say, folder: str) -> int:
    """Edit and give the plan a password; its backup follows."""
    return _password(say, folder, "", WORD)


def other_password(say: Say, folder: str) -> int:
    """Edit and change the password."""
    return _password(say, folder, WORD, OTHER_WORD)


def take_password(say: Say, folder: str) -> int:
    """Edit and take the password away."""
    return _password(say, folder, WORD, "")


def publish_protected(say: Say, folder: str) -> int:
    """Edit, publish and back up a plan with a password."""

    def work() -> None:
        few_rounds()
        composition.storage().unlock(Path(folder) / "plan.citysoft", WORD)
        session = _edited(say, folder)
        session.publish()
        composition.backups().write(session._store, "manual")

    return _told(work)


def _password(say: Say, folder: str, old: str, new: str) -> int:
    def work() -> None:
        from citysoft_desktop.services.backing_up import BackupKeeper

        few_rounds()
        storage, path = composition.storage(), Path(folder) / "plan.citysoft"
        if old:
            storage.unlock(path, old)
        session = ProjectSession(storage.open(path), keeper=BackupKeeper(composition.backups()))
        if "New" not in [a.title for a in session.plan.activities.values()]:
            session.execute(AddActivity("New"))
        say("kept")
        result = session.set_password(new)
        if result.problem is not None:
            raise result.problem

    return _told(work)
