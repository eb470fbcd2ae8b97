"""A disk that may lose whatever it was not told to keep: rebuilds what a power cut could leave, from a system-call trace.

The model: bytes of a file are kept once the file was synced; bytes written later may be all there, all missing, there in
part, or torn at a sector. Changes of names (make, remove, rename) are kept up to the last sync of a folder they concern;
of the later ones any beginning may have come through, in their order. This is what file systems with ordered metadata do
(ext4, NTFS); disks that do not keep what they say they kept are outside it.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
TRACED = (
    "openat,creat,close,pwrite64,write,writev,pwritev,lseek,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,"
    "link,linkat,ftruncate,mkdir,rmdir,dup,dup2,dup3,sendfile,copy_file_range,msync"
)
_LINE = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+=\s+(-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass
class Inode:
    """One file: what is done to its bytes, in order. ``synced`` are moments of the trace."""

    base: bytes = b""
    writes: list[tuple[int, int, bytes]] = field(
        default_factory=list
    )  # moment, offset (-1: cut), data or length
    cuts: list[tuple[int, int]] = field(default_factory=list)  # moment, new length
    synced: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class NameChange:
    """A change of names: ``after`` is what a path leads to then, None for nothing, "dir" for a folder."""

    moment: int
    changes: tuple[tuple[str, int | str | None], ...]
    folders: tuple[str, ...]


class Trace:
    """The files below ``root`` during one run of a program, read from the output of strace -f -xx."""

    def __init__(self, root: Path, before: dict[str, bytes], folders: set[str], lines: list[str]) -> None:
        self.root = str(root)
        self.inodes: list[Inode] = []
        self.start: dict[str, int | str] = dict.fromkeys(folders, "dir")
        for path, content in before.items():
            self.start[path] = self._inode(content)
        self.names: list[NameChange] = []
        self.folder_syncs: list[tuple[int, str]] = []
        self.said: list[tuple[int, str]] = []
        self.moments = 0
        self._now: dict[str, int | str | None] = dict(self.start)
        self._open: dict[int, tuple[str, int | str]] = {}
        self._at: dict[int, int] = {}
        for line in lines:
            self._read(line)

    def _inode(self, content: bytes = b"") -> int:
        self.inodes.append(Inode(content))
        return len(self.inodes) - 1

    def _read(self, line: str) -> None:
        if "unfinished ..." in line or "resumed>" in line:
            raise AssertionError("two threads wrote at once; the trace cannot be put in order")
        match = _LINE.match(line)
        if match is None:
            return
        call, args, result = match[1], match[2], int(match[3])
        if result < 0:
            return
        if any(cut for _text, cut in _STRING.findall(args)):
            raise AssertionError("strace cut a string short")
        self.moments += 1
        texts = [bytes.fromhex(t.replace("\\x", "")) for t, _cut in _STRING.findall(args)]
        getattr(self, f"_{call}", lambda *a: None)(args, texts, result)

    def _mine(self, raw: bytes) -> str | None:
        path = raw.decode("utf-8", "surrogateescape")
        return path if path.startswith(self.root) else None

    def _change(self, changes: dict[str, int | str | None]) -> None:
        self._now.update(changes)
        folders = tuple({str(Path(path).parent) for path in changes})
        self.names.append(NameChange(self.moments, tuple(changes.items()), folders))

    # -- calls -----------------------------------------------------------------------------------------

    def _openat(self, args: str, texts: list[bytes], handle: int) -> None:
        path = self._mine(texts[0])
        self._open.pop(handle, None)
        if path is None:
            return
        found = self._now.get(path)
        if found is None and "O_CREAT" in args:
            found = self._inode()
            self._change({path: found})
        if found is None:
            return
        self._open[handle] = (path, found)
        self._at[handle] = 0
        if "O_TRUNC" in args and isinstance(found, int):
            self.inodes[found].cuts.append((self.moments, 0))
        if "O_APPEND" in args:
            raise AssertionError("appending is not in the model")

    def _close(self, args: str, texts: list[bytes], result: int) -> None:
        self._open.pop(int(args), None)

    def _dup(self, args: str, texts: list[bytes], handle: int) -> None:
        if int(args.split(",")[0]) in self._open:
            raise AssertionError("a second handle of an open file is not in the model")

    _dup2 = _dup3 = _sendfile = _copy_file_range = _writev = _pwritev = _dup

    def _put(self, handle: int, offset: int, data: bytes) -> None:
        inode = self._open[handle][1]
        assert isinstance(inode, int)
        self.inodes[inode].writes.append((self.moments, offset, data))

    def _pwrite64(self, args: str, texts: list[bytes], result: int) -> None:
        handle = int(args.split(",")[0])
        if handle in self._open:
            self._put(handle, int(args.rsplit(",", 1)[1]), texts[0][:result])

    def _write(self, args: str, texts: list[bytes], result: int) -> None:
        handle = int(args.split(",")[0])
        if handle == 1:
            self.said += [(self.moments, line) for line in texts[0].decode().splitlines()]
        elif handle in self._open:
            self._put(handle, self._at[handle], texts[0][:result])
            self._at[handle] += result

    def _lseek(self, args: str, texts: list[bytes], result: int) -> None:
        handle = int(args.split(",")[0])
        if handle in self._open:
            self._at[handle] = result

    def _fsync(self, args: str, texts: list[bytes], result: int) -> None:
        path, inode = self._open.get(int(args), ("", None))
        if isinstance(inode, int):
            self.inodes[inode].synced.append(self.moments)
        elif path:
            self.folder_syncs.append((self.moments, path))

    _fdatasync = _fsync

    def _ftruncate(self, args: str, texts: list[bytes], result: int) -> None:
        handle, length = (int(part) for part in args.split(","))
        if handle in self._open:
            inode = self._open[handle][1]
            assert isinstance(inode, int)
            self.inodes[inode].cuts.append((self.moments, length))

    def _unlink(self, args: str, texts: list[bytes], result: int) -> None:
        path = self._mine(texts[0])
        if path is not None:
            self._change({path: None})

    def _unlinkat(self, args: str, texts: list[bytes], result: int) -> None:
        if not args.startswith("AT_FDCWD"):
            folder = self._open.get(int(args.split(",")[0]))
            if folder is not None:
                self._change({f"{folder[0]}/{texts[0].decode()}": None})
            return
        self._unlink(args, texts, result)

    _rmdir = _unlink

    def _mkdir(self, args: str, texts: list[bytes], result: int) -> None:
        path = self._mine(texts[0])
        if path is not None:
            self._change({path: "dir"})

    def _rename(self, args: str, texts: list[bytes], result: int) -> None:
        source, target = self._mine(texts[0]), self._mine(texts[1])
        if source is not None and target is not None:
            self._change({target: self._now[source], source: None})

    _renameat = _renameat2 = _rename

    def _link(self, args: str, texts: list[bytes], result: int) -> None:
        source, target = self._mine(texts[0]), self._mine(texts[1])
        if source is not None and target is not None:
            self._change({target: self._now[source]})

    _linkat = _link

    # -- what a power cut may leave ------------------------------------------------------------------------

    def said_before(self, moment: int) -> list[str]:
        """What the program had said when the power went."""
        return [line for when, line in self.said if when < moment]

    def state(self, moment: int, mode: str, chance: random.Random) -> dict[str, bytes | None]:
        """Path to content (None: a folder) after a power cut right before ``moment``.

        Args:
            moment: number of the call that did not happen any more.
            mode: what became of bytes and names nobody synced: "none", "all", "random" or "torn".
            chance: decides in the last two.
        """
        done = [change for change in self.names if change.moment < moment]
        kept = 0
        for number, change in enumerate(done, 1):
            if any(
                when > change.moment and when < moment and folder in change.folders
                for when, folder in self.folder_syncs
            ):
                kept = number
        if mode == "all":
            kept = len(done)
        elif mode != "none":
            kept = chance.randint(kept, len(done))
        names: dict[str, int | str | None] = dict(self.start)
        for change in done[:kept]:
            names.update(change.changes)
        contents = {
            inode: self._bytes(self.inodes[inode], moment, mode, chance)
            for inode in {found for found in names.values() if isinstance(found, int)}
        }
        left: dict[str, bytes | None] = {}
        for path, found in sorted(names.items()):
            parent = str(Path(path).parent)
            if found is None or (parent != self.root and left.get(parent, b"") is not None):
                continue
            left[path] = contents[found] if isinstance(found, int) else None
        return left

    @staticmethod
    def _bytes(inode: Inode, moment: int, mode: str, chance: random.Random) -> bytes:
        safe = max((when for when in inode.synced if when < moment), default=-1)
        content = bytearray(inode.base)
        steps = [(when, offset, data) for when, offset, data in inode.writes if when < moment]
        steps += [(when, -1, length.to_bytes(8, "big")) for when, length in inode.cuts if when < moment]
        for when, offset, data in sorted(steps, key=lambda step: step[0]):
            part = data
            if when > safe:
                if mode == "none" or (mode == "random" and chance.random() < 0.5):
                    continue
                if mode == "torn" and offset >= 0 and chance.random() < 0.5:
                    part = data[: chance.randrange(0, len(data) + 1) // SECTOR * SECTOR]
            if offset < 0:
                length = int.from_bytes(part, "big")
                content = content[:length] + bytes(max(0, length - len(content)))
                continue
            content += bytes(max(0, offset - len(content)))
            content[offset : offset + len(part)] = part
        return bytes(content)
