"""Opening, editing, publishing and keeping plans, each beside the least that could do the same."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import statistics
import time
from pathlib import Path

from tests.bench.big_plan import big_plan_file
from tests.bench.figures import Figure, median, p95, timed, whole_plan


def storage_figures(folder: Path, runs: int) -> list[Figure]:
    """Opening plans of ten thousand activities, and one edit of one."""
    from citysoft_desktop.domain.registry import KINDS
    from citysoft_desktop.services.commands.base import update_record
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.storage.project_file import ProjectFiles

    out = []
    for words, coded in (("inventory only", False), ("fully coded, 150,000 codes", True)):
        path = big_plan_file(folder / f"open-{coded}.citysoft", 10_000, coded=coded)

        def bare_read(path: Path = path) -> None:
            with contextlib.closing(sqlite3.connect(path)) as connection:
                for kind in KINDS:
                    connection.execute(f"SELECT * FROM {kind}").fetchall()

        def open_plan(path: Path = path) -> float:
            return timed(lambda: ProjectSession(ProjectFiles().open(path)).close())

        def open_from_elsewhere(path: Path = path) -> float:
            forget(path)
            return open_plan(path)

        bare = median(lambda work=bare_read: timed(work), runs)
        for name, work, aim in (
            (f"open 10,000 activities ({words})", open_plan, "<= 0.5 s"),
            ("the same, a file from elsewhere", open_from_elsewhere, ""),
        ):
            out.append(Figure(name, median(work, runs), bare, "s", "fetch the same rows", aim))
        if coded:
            everything = median(lambda path=path: timed(lambda: whole_plan(path)), runs)
            out.append(
                Figure("the same with every record made", everything, bare, "s", "fetch the same rows", "")
            )
    session = ProjectSession(ProjectFiles().open(folder / "open-False.citysoft"))
    ids = list(session.plan.activities)
    edits: list[float] = []
    commits: list[float] = []
    with contextlib.closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("CREATE TABLE t (a TEXT)")

        def commit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO t VALUES ('x')")
            connection.execute("COMMIT")

        for number in range(110):  # in turn: a busy disk weighs on both
            command = update_record(session.plan.activities[ids[number]], lead_unit=f"Unit {number} edited")
            edits.append(timed(lambda command=command: session.execute(command)))
            commits.append(timed(commit))
    session.close()
    out.append(
        Figure(
            "one committed edit at 10,000, p95",
            p95(edits[10:]) * 1000,
            p95(commits[10:]) * 1000,
            "ms",
            "bare commit, same synchronous",
            "<= 10 ms over bare",
        )
    )
    return out


def forget(path: Path) -> None:
    """Change a byte that means nothing, so that the file is one nobody here has seen before; its seal is made anew."""
    from citysoft_desktop.storage import seal

    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO file_meta (key, value) VALUES ('bench', ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (str(time.perf_counter_ns()),),
        )
        connection.commit()
    assert seal.close_seal(path)


def keeping_figures(folder: Path, runs: int) -> list[Figure]:
    """Publishing after one edit, the backup on closing and a named snapshot, for a small and a large plan."""
    from citysoft_desktop.services.backing_up import BackupKeeper
    from citysoft_desktop.services.commands.base import update_record
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.storage.backups import BackupFolder
    from citysoft_desktop.storage.project_file import ProjectFiles

    out = []
    for size, words, aim in (
        (1_000, "1,000", "<= 50 ms"),
        (10_000, "10,000, fully coded", "<= 600 ms at 40 MB"),
    ):
        path = big_plan_file(folder / f"publish-{size}.citysoft", size, coded=size > 1_000)
        keeper = BackupKeeper(BackupFolder(lambda: folder / "backups"))
        session = ProjectSession(ProjectFiles().open(path), keeper=keeper)
        first = next(iter(session.plan.activities))
        publish, backup, bare = [], [], []
        for number in range(runs + 2):  # in turn: a busy disk weighs on all
            edit = update_record(session.plan.activities[first], lead_unit=f"Unit {number}")
            session.execute(edit)
            publish.append(timed(session.publish))
            backup.append(timed(session.back_up_for_close))
            bare.append(timed(lambda path=path: bare_copy(path, folder / "copy.bin")))
        began = time.process_time()
        session.begin_snapshot("All")()
        snapshot = time.process_time() - began
        session.close()
        megabytes = path.stat().st_size / 1e6
        write = statistics.median(bare[1:]) * 1000
        for name, times, limit in (
            ("publish one edit of a plan of", publish, aim),
            ("backup on closing a plan of", backup, ""),
        ):
            ours = statistics.median(times[1:]) * 1000
            least = "copy the file and fsync"
            out.append(Figure(f"{name} {words} ({megabytes:.1f} MB)", ours, write, "ms", least, limit))
        out.append(
            Figure(
                f"named snapshot of {words}, processor time",
                snapshot,
                write / 1000,
                "s",
                "copy the file and fsync",
                "<= 2 s" if size > 1_000 else "",
            )
        )
    return out


def bare_copy(source: Path, target: Path) -> None:
    """The least that brings the same bytes to a disk."""
    with source.open("rb") as stream, target.open("wb") as out:
        out.write(stream.read())
        out.flush()
        os.fsync(out.fileno())
