"""F23: every backup kept can be restored, to exactly what was backed up, and the restore can be undone."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

from citysoft_desktop.base.clock import FixedClock, SystemClock
from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.services.backing_up import BackupKeeper
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.base import DeleteRecords, UpdateRecords
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.backups import BackupFolder
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.faults.support import files_in, titles
from tests.faults.tally import Tally, judge, volume


def test_every_backup_can_be_restored(plan: Path, folder: Path, home: Path) -> None:
    chance, clock = random.Random(23), FixedClock(SystemClock().now())
    store = BackupFolder(lambda: home / "backups", clock)
    keeper = BackupKeeper(store, second=lambda: None, told=lambda result: None)
    session = ProjectSession(ProjectFiles(clock).open(plan), keeper=keeper)
    for day in range(volume(60, 10)):
        clock.moment += timedelta(hours=chance.choice((1, 20, 24, 200)))
        session.execute(AddActivity(f"Day {day}", [PartnerName(chance.choice(("Oslo", "Łódź", "서울")))]))
        some = chance.choice(list(session.plan.activities))
        session.execute(UpdateRecords(Activity, {some: {"note": f"Seen {day}"}}))
        if chance.random() < 0.3:
            session.execute(DeleteRecords(Activity, [some]))
        result = session.back_up()
        assert result is not None
        assert result.kind == "written"
    kept = store.list(session.plan_id)
    lost = unreadable = half = 0
    told: list[str] = []
    for info in kept:
        before = session.content_digest()
        try:
            changed = session.restore(store.load(info), title=info.at)
            if session.content_digest() != info.digest:
                lost += 1
                told.append(f"{info.key}: another content")
            if changed.changes:  # the newest one holds what is there already
                session.undo()
            if session.content_digest() != before:
                half += 1
                told.append(f"{info.key}: undone to another state")
            out = folder / "out.citysoft"
            store.save_as(info, out)
            again = ProjectFiles(clock).open(out, read_only=True)
            lost += again.content_digest() != info.digest
            again.close()
            out.unlink()
        except CitySoftError as error:
            unreadable += 1
            told.append(f"{info.key}: {error.code}")
    session.close()
    assert titles(plan)
    stray = files_in(folder) != ["plan.citysoft"]
    judge(
        Tally("F23", "every backup restored, undone, written out", len(kept), lost, unreadable, half, stray),
        told,
    )
