"""Backups as files of their own: ``services.keeping.BackupStore``.

``backups/<plan id>/<seq>-<UTC time>-<reason>.citysoft`` with a small note beside each (digest, counts, names), so
that a list opens no file. Every backup was opened and its digests compared with those of the plan before it got its
name.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import secrets
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from citysoft_desktop.base.clock import Clock, SystemClock
from citysoft_desktop.base.interrupted import PREFIX, clear_interrupted
from citysoft_desktop.base.paths import ensure_private_dir
from citysoft_desktop.domain.errors import CitySoftError, DamagedFile, FileProblem
from citysoft_desktop.domain.ids import is_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.keeping import (
    REASONS,
    BackedUpPlan,
    BackupInfo,
    BackupResult,
)
from citysoft_desktop.services.ports import ProjectStore
from citysoft_desktop.services.thinning import Dated, to_thin
from citysoft_desktop.storage import backup_files, durable, file_format, keyring, seal
from citysoft_desktop.storage.backup_files import Seen

_NAME = re.compile(r"(\d{6,})-(\d{8}T\d{6}Z)-([a-z]{1,12})\Z")
_TIME = "%Y%m%dT%H%M%SZ"
SECOND_FOLDER = "CitySoft backups"
UNHURRIED = frozenset({"time", "manual", "erase"})
"""Reasons of backups nobody waits for; their rows are counted once more."""
MAX_NOTE = 100_000
"""Bytes of a note that are read."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT}) if hasattr(errno, "EDQUOT") else frozenset({errno.ENOSPC})


_one_at_a_time = threading.Lock()
"""A backup on closing may come while one of half an hour of work is under way in a worker."""


class BackupFolder:
    """All backups of this user below one private folder."""

    def __init__(self, root: Callable[[], Path], clock: Clock | None = None) -> None:
        self._root = root
        self._clock = clock or SystemClock()

    # -- writing --------------------------------------------------------------------------------------

    def write(self, store: ProjectStore, reason: str, *, second: Path | None = None) -> BackupResult:
        """Copy the open plan, check the copy, name it."""
        copy = Path()
        try:
            copy = self._temporary(store.plan_id)
            store.save_copy(copy)
        except (CitySoftError, OSError, sqlite3.Error) as error:
            _remove(copy)
            return BackupResult("failed", None, _problem(error))
        with keyring.kept(copy):
            # The digests in a plan that was damaged when it was opened are those of before.
            return self._take(copy, reason, second, ours=store.digest_state != "damaged")

    def take_file(self, source: Path, reason: str, *, second: Path | None = None) -> BackupResult:
        """Keep a file as it is."""
        copy = Path()
        try:
            file_format.read_header(source)
            copy = self._temporary(_plan_id_of(source))
            shutil.copyfile(source, copy)
            _sync(copy)
        except (CitySoftError, OSError, sqlite3.Error) as error:
            _remove(copy)
            return BackupResult("failed", None, _problem(error))
        return self._take(copy, reason, second, ours=False)

    def _take(self, copy: Path, reason: str, second: Path | None, *, ours: bool) -> BackupResult:
        """Make a copy a backup. ``ours``: it was written by us a moment ago and bears digests that must be right."""
        try:
            with _one_at_a_time:
                seen = (
                    backup_files.verified(copy, count=reason in UNHURRIED)
                    if ours
                    else backup_files.looked_at(copy)
                )
                newest = next(iter(self.list(seen.plan_id)), None)
                if newest is not None and _holds(newest, seen, copy):
                    return BackupResult("unchanged", newest, self._second(newest, second))
                info = self._name(copy, seen, reason, newest)
                self._thin(seen.plan_id)
        except (CitySoftError, OSError, sqlite3.Error) as error:
            return BackupResult("failed", None, _problem(error))
        finally:
            _remove(copy)
        return BackupResult("written", info, self._second(info, second))

    def _name(self, copy: Path, seen: Seen, reason: str, newest: BackupInfo | None) -> BackupInfo:
        folder = self._folder(seen.plan_id)
        now = self._clock.now().astimezone(UTC)
        seq = newest.seq if newest is not None else 0
        while True:
            seq += 1
            target = folder / f"{seq:06d}-{now.strftime(_TIME)}-{_reason(reason)}{file_format.SUFFIX}"
            if any(folder.glob(f"{seq:06d}-*{file_format.SUFFIX}")):
                continue
            break
        try:
            _write_note(target, _note_of(seen, copy))
            os.replace(copy, target)
        except OSError:
            _remove(_note_path(target))
            raise
        _sync_folder(folder)
        found = _info(target, seen.plan_id)
        if found is None:
            raise FileProblem("backup.cannot_write")
        return found

    def _second(self, info: BackupInfo, second: Path | None) -> CitySoftError | None:
        """Copy a backup into the second folder, and thin there."""
        if second is None:
            return None
        try:
            if not second.is_dir():
                return FileProblem("backup.second_missing")
            folder = second / SECOND_FOLDER / _folder_name(info.plan_id)
            folder.mkdir(parents=True, exist_ok=True)
            target = folder / info.path.name
            clear_interrupted(folder)
            if not target.exists():
                handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=".tmp", dir=folder)
                os.close(handle)
                temp = Path(name)
                try:
                    shutil.copyfile(info.path, temp)
                    _sync(temp)
                    if temp.read_bytes() != info.path.read_bytes():
                        return FileProblem("backup.second_failed")
                    _write_note(target, _read_note(info.path))
                    os.replace(temp, target)
                    _sync_folder(folder)
                finally:
                    _remove(temp)
            self._thin_in(folder, info.plan_id)
        except (OSError, ValueError):
            return FileProblem("backup.second_failed")
        return None

    def _thin(self, plan_id: str) -> None:
        self._thin_in(self._folder(plan_id), plan_id)

    def _thin_in(self, folder: Path, plan_id: str) -> None:
        found = {info.seq: info for info in _infos(folder, plan_id)}
        items = [Dated(info.seq, datetime.fromisoformat(info.at)) for info in found.values()]
        for seq in to_thin(items, self._clock.now().astimezone(UTC)):
            _remove_with_note(found[seq].path)

    # -- reading --------------------------------------------------------------------------------------

    def plans(self) -> list[BackedUpPlan]:
        """Every plan with backups."""
        found = []
        with contextlib.suppress(OSError):
            for folder in self._root().iterdir():
                infos = _infos(folder, folder.name) if folder.is_dir() else []
                if infos:
                    first = infos[0]
                    size = sum(info.size for info in infos)
                    found.append(
                        BackedUpPlan(first.plan_id, first.title, first.city, len(infos), size, first)
                    )
        return sorted(found, key=lambda plan: plan.newest.at, reverse=True)

    def list(self, plan_id: str, *, second: Path | None = None) -> list[BackupInfo]:
        """Newest first."""
        own = _infos(self._root() / _folder_name(plan_id), plan_id)
        if second is None:
            return own
        names = {info.path.name for info in own}
        there = _infos(second / SECOND_FOLDER / _folder_name(plan_id), plan_id)
        more = [replace(info, second=True) for info in there if info.path.name not in names]
        return sorted([*own, *more], key=lambda info: (info.seq, info.at), reverse=True)

    def load(self, backup: BackupInfo) -> Plan:
        """Its records, checked."""
        try:
            plan, content = backup_files.read(backup.path, trusted=not backup.second)
        except (CitySoftError, sqlite3.Error) as error:
            if isinstance(error, FileProblem) and error.code in ("file.password", "password.no_part"):
                raise FileProblem(error.code, name=backup.path.name) from None
            raise DamagedFile("backup.damaged") from None
        except OSError:
            raise FileProblem("backup.gone") from None
        if backup.digest and content != backup.digest:
            raise DamagedFile("backup.damaged")
        return plan

    def save_as(self, backup: BackupInfo, target: Path) -> None:
        """Write it out as a plan."""
        self.load(backup)
        clear_interrupted(target.parent)
        temp = target.with_name(f"{PREFIX}{secrets.token_hex(4)}.tmp")
        try:
            if target.exists() or target.is_symlink():
                raise FileExistsError
            durable.copy_out(backup.path, temp, mode=durable.mode_for(target))
            durable.appear(temp, target)
            durable.sync_folder(target.parent)
        except FileExistsError:
            raise FileProblem("file.exists", name=target.name) from None
        except OSError as error:
            code = "file.disk_full" if error.errno in _FULL else "file.cannot_write"
            raise FileProblem(code, name=target.name) from None
        finally:
            _remove(temp)

    def purge(self, backup: BackupInfo) -> None:
        """Remove one."""
        try:
            _remove_with_note(backup.path, strict=True)
        except OSError:
            raise FileProblem("backup.cannot_remove") from None

    def purge_before(self, plan_id: str, seq: int, *, second: Path | None = None) -> int:
        """Remove the older ones, here and in the second folder."""
        gone = 0
        folders = [self._root() / _folder_name(plan_id)]
        if second is not None:
            folders.append(second / SECOND_FOLDER / _folder_name(plan_id))
        for folder in folders:
            for info in _infos(folder, plan_id):
                if info.seq < seq:
                    self.purge(info)
                    gone += 1
        return gone

    def follow_password(self, store: ProjectStore, *, second: Path | None = None) -> int:
        """Give all backups the password the plan has now, or take theirs away."""
        done = 0
        folders = [self._root() / _folder_name(store.plan_id)]
        if second is not None:
            folders.append(second / SECOND_FOLDER / _folder_name(store.plan_id))
        for folder in folders:
            for info in _infos(folder, store.plan_id):
                temp = folder / f".{secrets.token_hex(4)}.part"
                try:
                    with _one_at_a_time:
                        if store.protect_copy(info.path, temp):
                            _exchange(info, temp)
                            done += 1
                except (CitySoftError, sqlite3.Error):
                    raise FileProblem("backup.not_protected", done=done) from None
                except OSError as error:
                    raise _problem(error) from None
                finally:
                    _remove(temp)
        return done

    # -- places ---------------------------------------------------------------------------------------

    def _folder(self, plan_id: str) -> Path:
        ensure_private_dir(self._root())
        return ensure_private_dir(self._root() / _folder_name(plan_id))

    def _temporary(self, plan_id: str) -> Path:
        """A free name; what an interrupted backup left is removed first."""
        folder = self._folder(plan_id)
        notes = [note for note in folder.glob("*.json") if not note.with_suffix(file_format.SUFFIX).exists()]
        for left in (*folder.glob(".*.part*"), *folder.glob("*.note-part"), *notes):
            with contextlib.suppress(OSError):
                if abs(self._clock.now().timestamp() - left.stat().st_mtime) > 3600:
                    left.unlink()
        return folder / f".{secrets.token_hex(8)}.part"


# -- files --------------------------------------------------------------------------------------------


def _folder_name(plan_id: str) -> str:
    """A plan from elsewhere may say anything about its identity; only a UUID becomes a folder as it is."""
    return plan_id if is_id(plan_id) else hashlib.sha256(plan_id.encode("utf-8", "replace")).hexdigest()[:32]


def _reason(reason: str) -> str:
    return reason if reason in REASONS else "manual"


def _infos(folder: Path, plan_id: str) -> list[BackupInfo]:
    try:
        paths = list(folder.iterdir())
    except OSError:
        return []
    found = [info for path in paths if (info := _info(path, plan_id)) is not None]
    return sorted(found, key=lambda info: (info.seq, info.at), reverse=True)


def _info(path: Path, plan_id: str) -> BackupInfo | None:
    match = _NAME.match(path.stem)
    if path.suffix != file_format.SUFFIX or match is None:
        return None
    try:
        at = datetime.strptime(match[2], _TIME).replace(tzinfo=UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    note = _read_note(path)
    counts = note.get("counts")
    return BackupInfo(
        plan_id=plan_id,
        seq=int(match[1]),
        at=at.isoformat().replace("+00:00", "Z"),
        reason=_reason(match[3]),
        path=path,
        size=size,
        digest=str(note.get("digest", "")),
        counts={str(k): v for k, v in counts.items() if isinstance(v, int)}
        if isinstance(counts, dict)
        else {},
        title=str(note.get("title", "")),
        city=str(note.get("city", "")),
        protected=bool(note.get("protected")) if note else backup_files.protected(path),
    )


def _note_path(path: Path) -> Path:
    return path.with_suffix(".json")


def _read_note(path: Path) -> Mapping[str, object]:
    try:
        with _note_path(path).open("rb") as stream:  # the one of a second folder may be anything
            note = json.loads(stream.read(MAX_NOTE).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return note if isinstance(note, dict) else {}


def _write_note(path: Path, note: Mapping[str, object]) -> None:
    temp = path.with_suffix(".note-part")
    with temp.open("w", encoding="utf-8") as out:
        json.dump(note, out, ensure_ascii=False)
        out.flush()
        os.fsync(out.fileno())
    os.replace(temp, _note_path(path))


def _note_of(seen: Seen, copy: Path) -> dict[str, object]:
    """Beside a protected backup nothing is told of what it holds."""
    if backup_files.protected(copy):
        return {"protected": True}
    return {
        "digest": seen.digest,
        "mark": seen.mark,
        "counts": seen.counts,
        "title": seen.title,
        "city": seen.city,
    }


def _exchange(info: BackupInfo, temp: Path) -> None:
    """Put a backup in the place of the one it was made of, with its note."""
    if not backup_files.same_content(info.path, temp):
        raise FileProblem("backup.not_verified")
    if backup_files.protected(temp):  # what the note told goes first
        _write_note(info.path, {"protected": True})
        os.replace(temp, info.path)
    else:
        note = _note_of(backup_files.looked_at(temp), temp)
        os.replace(temp, info.path)
        _write_note(info.path, note)
    _sync_folder(info.path.parent)


def _holds(newest: BackupInfo, seen: Seen, copy: Path) -> bool:
    """The newest backup is still as it was written and holds exactly this: content, history and snapshots."""
    if not backup_files.alike(newest.path, copy):
        return False
    if newest.protected:
        found = backup_files.as_written(newest.path)
        return found is not None and (found.digest, found.mark) == (seen.digest, seen.mark)
    if newest.digest != seen.digest or str(_read_note(newest.path).get("mark", "")) != seen.mark:
        return False
    try:
        return seal.unbroken(newest.path)
    except OSError:
        return False


def _plan_id_of(path: Path) -> str:
    with contextlib.closing(file_format.connect(path, read_only=True)) as connection:
        row = connection.execute("SELECT value FROM file_meta WHERE key='plan_id'").fetchone()
    return str(row[0]) if row else ""


def _problem(error: Exception) -> CitySoftError:
    """In words a person can act on."""
    if isinstance(error, CitySoftError):
        known = {"file.disk_full": "backup.disk_full", "file.cannot_write": "backup.cannot_write"}
        return FileProblem(known.get(error.code, error.code), **error.params)
    if isinstance(error, OSError):
        return FileProblem("backup.disk_full" if error.errno in _FULL else "backup.cannot_write")
    return FileProblem("backup.not_verified")


def _remove(path: Path) -> None:
    if path.name:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _remove_with_note(path: Path, *, strict: bool = False) -> None:
    with contextlib.nullcontext() if strict else contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        _note_path(path).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError, AttributeError):  # Windows cannot open folders
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
