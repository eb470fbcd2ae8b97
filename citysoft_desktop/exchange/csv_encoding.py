"""Which encoding and which separator a text table uses, worked out from its bytes."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

DELIMITERS = (",", ";", "\t", "|")
_SEP_LINE = re.compile(r'\A"?sep=(.)"?[ \t]*(?:[,;\t|]*)\r?(?:\n|\Z)', re.IGNORECASE)
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def detect_encoding(data: bytes) -> str:
    """Name of the codec that reads ``data``; always one that decodes it."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return name
    sample = data[:4096]
    if len(sample) >= 4 and sample.count(0) > len(sample) // 4:
        even, odd = sample[0::2].count(0), sample[1::2].count(0)
        if odd > 4 * even and _decodes(data, "utf-16-le"):
            return "utf-16-le"
        if even > 4 * odd and _decodes(data, "utf-16-be"):
            return "utf-16-be"
    if _decodes(data, "utf-8"):
        return "utf-8"
    return _east_asian(data) or _western(data)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _east_asian(data: bytes) -> str:
    """cp949, cp932 or gb18030 when the bytes look like one of them, else "".

    East Asian text has its non-ASCII bytes in long runs; accented letters of European text stand mostly alone.
    """
    runs = [len(run) for run in _HIGH_RUN.findall(data[:200_000])]
    high = sum(runs)
    if not high:
        return ""
    if _decodes(data, "cp932"):
        text = data[:200_000].decode("cp932", errors="ignore")
        kana = sum("\u3040" <= c <= "\u30ff" for c in text)
        other = sum(ord(c) > 0x7F for c in text)
        half_width = sum("\uff61" <= c <= "\uff9f" for c in text)
        if kana > 0.2 * other and half_width < 0.1 * other:
            return "cp932"
    paired = sum(length for length in runs if length >= 4)
    if paired < 0.6 * high:
        return ""
    if _decodes(data, "cp949"):
        text = data[:200_000].decode("cp949", errors="ignore")
        hangul = sum("\uac00" <= c <= "\ud7a3" for c in text)
        if hangul > 0.85 * sum(
            c > "\u3100" for c in text
        ):  # Chinese read so gives rare signs among syllables
            return "cp949"
    if _decodes(data, "gb18030"):
        text = data[:200_000].decode("gb18030", errors="ignore")
        han = sum("\u4e00" <= c <= "\u9fff" for c in text)
        if han > 0.7 * sum(ord(c) > 0x7F for c in text):
            return "gb18030"
    return ""


# Bytes that are ordinary letters in one code page and rare signs in the others.
_POLISH = frozenset(b"\xb9\xe6\xea\xb3\xf1\xf3\x9c\x9f\xbf\xa5\xc6\xca\xa3\xd1\xd3\x8c\x8f\xaf")
_POLISH_ONLY = frozenset(b"\xb9\xb3\x9c\x9f\xbf\xa3\x8c\x8f\xaf")
_TURKISH_ONLY = frozenset(b"\xf0\xfd\xfe\xd0\xdd\xde")


def _western(data: bytes) -> str:
    """cp1252 unless letters of another code page stand inside words."""
    inside: Counter[int] = Counter()
    for match in re.finditer(rb"(?<=[A-Za-z\x80-\xff])[\x80-\xff]|[\x80-\xff](?=[A-Za-z])", data[:200_000]):
        inside[match.group()[0]] += 1
    total = sum(inside.values())
    if total:
        polish = sum(n for byte, n in inside.items() if byte in _POLISH)
        polish_only = sum(n for byte, n in inside.items() if byte in _POLISH_ONLY)
        if polish > 0.8 * total and polish_only > 0.2 * total:
            return "cp1250"
        if sum(n for byte, n in inside.items() if byte in _TURKISH_ONLY) > 0.2 * total:
            return "cp1254"
        if sum(n for byte, n in inside.items() if byte >= 0xC0) > 0.9 * total and _long_runs(data):
            return "cp1251"
    return "cp1252" if _decodes(data, "cp1252") else "latin-1"


def _long_runs(data: bytes) -> bool:
    runs = [len(run) for run in _HIGH_RUN.findall(data[:200_000])]
    return bool(runs) and sum(length for length in runs if length >= 4) > 0.7 * sum(runs)


def detect_delimiter(text: str, *, tabs_expected: bool = False) -> tuple[str, bool]:
    """(separator, whether a ``sep=`` line says so)."""
    line = _SEP_LINE.match(text[:200])
    if line is not None:
        return line[1], True
    sample = text[:65536]
    best, best_score = ("\t" if tabs_expected else ","), 0.0
    for delimiter in DELIMITERS:
        score = _consistency(sample, delimiter)
        if delimiter == "\t" and tabs_expected:
            score *= 1.5
        if score > best_score:
            best, best_score = delimiter, score
    return best, False


def _consistency(sample: str, delimiter: str) -> float:
    """How regular the rows come out: share of rows with the commonest width, weighted by how wide that is."""
    widths: Counter[int] = Counter()
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                widths[len(row)] += 1
            if widths.total() >= 200:
                break
    except csv.Error:
        return 0.0
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0
    width, count = max(wide.items(), key=lambda item: (item[1] * min(item[0], 12), item[0]))
    return count / widths.total() * (1 + min(width, 12) / 12)
