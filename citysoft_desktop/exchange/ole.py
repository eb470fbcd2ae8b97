"""Take one stream out of a compound file (MS-CFB), the container of legacy XLS. Reads only, follows no loop."""

from __future__ import annotations

import struct

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA  # sector numbers from here on mean "no further sector"


class NotReadable(ValueError):
    """The container does not hold together."""


def read_stream(data: bytes, names: tuple[str, ...]) -> bytes:
    """The first stream of one of these names.

    Raises:
        NotReadable: no such stream, or the file is damaged.
    """
    try:
        return _Container(data).stream(names)
    except (struct.error, IndexError, OverflowError) as problem:
        raise NotReadable("damaged") from problem


class _Container:
    def __init__(self, data: bytes) -> None:
        if not data.startswith(_MAGIC):
            raise NotReadable("no compound file")
        self._data = data
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise NotReadable("sector size")
        self._size = 1 << shift
        (directory,) = struct.unpack_from("<I", data, 48)
        self._cutoff, small_first, small_count, more, more_count = struct.unpack_from("<IIIII", data, 56)
        tables = list(struct.unpack_from("<109I", data, 76))
        seen: set[int] = set()
        while more < _END and more not in seen and len(seen) <= more_count:
            seen.add(more)
            numbers = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            tables += numbers[:-1]
            more = numbers[-1]
        self._next: list[int] = []
        for number in tables:
            if number < _END:
                self._next += struct.unpack(f"<{self._size // 4}I", self._sector(number))
        self._directory = self._chain(directory)
        small = self._chain(small_first) if small_count else b""
        self._small_next = struct.unpack(f"<{len(small) // 4}I", small)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        piece = self._data[start : start + self._size]
        if len(piece) < self._size:
            piece = piece.ljust(self._size, b"\0")
        if start >= len(self._data):
            raise NotReadable("sector outside the file")
        return piece

    def _chain(self, first: int) -> bytes:
        parts, seen, number = [], set(), first
        while number < _END:
            if number in seen:
                raise NotReadable("loop")
            seen.add(number)
            parts.append(self._sector(number))
            number = self._next[number]
        return b"".join(parts)

    def stream(self, names: tuple[str, ...]) -> bytes:
        root = b""
        for start in range(0, len(self._directory) - 127, 128):
            entry = self._directory[start : start + 128]
            (length,) = struct.unpack_from("<H", entry, 64)
            name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            (first,) = struct.unpack_from("<I", entry, 116)
            (size,) = struct.unpack_from("<I", entry, 120)
            if entry[66] == 5:
                root = self._chain(first)
            elif entry[66] == 2 and name in names:
                if size >= self._cutoff:
                    return self._chain(first)[:size]
                return self._small(root, first, size)
        raise NotReadable("no such stream")

    def _small(self, root: bytes, first: int, size: int) -> bytes:
        parts, seen, number = [], set(), first
        while number < _END and number not in seen:
            seen.add(number)
            parts.append(root[number * 64 : number * 64 + 64])
            number = self._small_next[number]
        return b"".join(parts)[:size]
