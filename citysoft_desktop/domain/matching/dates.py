"""Dates as offices write them, read into dates with precision.

Nothing is invented: a text of which only the year can be read gives the year and keeps the text; day and month that
could stand either way are read in the order the whole column shows and are marked where it shows none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from citysoft_desktop.domain.dates import NOT_ENTERED, OPEN_ENDED, UNKNOWN, FuzzyDate
from citysoft_desktop.domain.folding import fold
from citysoft_desktop.domain.matching.eras import in_common_years, is_other_calendar
from citysoft_desktop.domain.matching.months import MONTHS, ROMAN
from citysoft_desktop.domain.matching.table import Cell, CellError, cell_text
from citysoft_desktop.domain.matching.vocabulary import Vocabulary

EARLIEST, LATEST = 1000, 2199
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 100_000  # 18 May 1927 to 13 October 2173
_SERIAL_TEXT = re.compile(r"\d{5}(?:[.,]\d{1,12})?\Z")
PIVOT = 40  # two-digit years below it are of this century
DAY_FIRST, MONTH_FIRST = "dmy", "mdy"


@dataclass(frozen=True, slots=True)
class DateReading:
    """What a cell says about dates.

    Attributes:
        date: the date, or the beginning of a range.
        end: the end of a range, OPEN_ENDED for "2011 - today".
        checks: codes of what a person should look at.
        lost: the text says more than the date holds (a season, a remark); it belongs into the notes.
        ok: False when nothing could be read.
    """

    date: FuzzyDate = NOT_ENTERED
    end: FuzzyDate = NOT_ENTERED
    checks: tuple[str, ...] = ()
    lost: bool = False
    ok: bool = True


_DIGITS = {
    **{0x0660 + n: str(n) for n in range(10)},
    **{0x06F0 + n: str(n) for n in range(10)},
    **{0xFF10 + n: str(n) for n in range(10)},
}
_CLOCK = re.compile(
    r"(?<=\d)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?|Z|[+-]\d{2}:?\d{2})?\Z"
)
_WEEKDAY = re.compile(r"(?<=[\d日일.])\s*[(（][月火水木金土日월화수목금토일][)）]\Z")
_ABOUT_SIGN = re.compile(r"\A[~≈±∼〜約约약]\s*(?=\d{4})|(?<=[\d年년月월])\s*(?:경|頃|ごろ|左右|前后)\Z")
_QUARTER = re.compile(
    r"(?:[QqTtKk]\s?[1-4]|(?:[1-4]|I{1,3}|IV)\s?(?:st|nd|rd|th|er|[.ºª°]|e|è(?:me|re)?|o|a)?\s?"
    r"(?:[QqTt]\b|quarter|trimestre|trim\.?|quartal|kwartaal|kwartał|kw\.?|çeyrek|ceyrek)"
    r"|第?\s?[1-4一二三四]\s?(?:四半期|季度|분기))",
    re.IGNORECASE,
)
_QUARTER_YEAR = re.compile(r"(?<!\d)(\d{4}|['’]?\d{2})(?!\d)")
_YEAR_FIRST = re.compile(
    r"(?P<q>['’])?(?P<y>\d{4}|(?<=['’])\d{2})\s*[./\-年년]\s*(?P<m>\d{1,2})\s*[./\-月월]?\s*(?:(?P<d>\d{1,2})\s*[.日일号號]?)?\.?\Z"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_NUMERIC = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{1,2})\s*[./\-]\s*(['’]?\d{4}|['’]?\d{2})\.?\Z")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{4})\Z")
_YEAR_ONLY = re.compile(r"(\d{4})\s*[年년]?(?:度)?\.?\Z")
_ROMAN_DAY = re.compile(r"(?:(\d{1,2})[\s./\-]+)?([IVXivx]{1,4})[\s./\-]+(\d{4}|\d{2})\Z")
_WORDS = re.compile(r"[^\W\d_]+|\d+", re.UNICODE)
_ANY_YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d{2}|21\d{2})(?!\d)")
_TILDE = re.compile(r"\s*(?:~|〜|～|→)\s*")
_DASH = re.compile(
    r"\s*[–—]\s*|\s+-\s+|\s+(?:to|bis|a|à|au|al|até|fins a|hasta|tot|do|until)\s+", re.IGNORECASE
)
_YEARS = re.compile(r"(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})?\Z")
_YEAR_TO_WORD = re.compile(r"(\d{4})\s*[-–—]\s*(\D{3,40})\Z")
_TWO_DAYS = re.compile(r"(\d{1,2})\.?\s*[-–/]\s*(\d{1,2})(\D+\d{4})\Z")
_FROM = frozenset(
    "since from seit ab von depuis des desde dal dall od sinds vanaf fra c ca circa about approx approximately um etwa vers hacia".split()
)
_SMALL = frozenset(
    "de del d di of the le la el den der du er re nd rd st th eme o a do da r n t roku".split()
)
_ABOUT = frozenset("c ca circa about approx approximately um etwa vers hacia".split())


def column_order(cells: Iterable[Cell]) -> tuple[str, bool]:
    """(dmy, mdy or "" when nothing shows it, whether cells contradict each other)."""
    day_first = month_first = 0
    for cell in cells:
        if isinstance(cell, str):
            match = _NUMERIC.match(cell.strip())
            if match:
                first, second = int(match[1]), int(match[2])
                day_first += 12 < first <= 31 and second <= 12
                month_first += 12 < second <= 31 and first <= 12
    if not day_first and not month_first:
        return "", False
    return (DAY_FIRST if day_first >= month_first else MONTH_FIRST), bool(day_first and month_first)


def may_turn(cell: Cell) -> bool:
    """Whether day and month of a cell could stand either way round."""
    return isinstance(cell, str) and _NUMERIC.match(cell.strip()) is not None


def read_date(cell: Cell, order: str, words: Vocabulary, *, sure: bool = True) -> DateReading:
    """Read one cell.

    ``order`` says which of two small numbers is the day (dmy or mdy); ``sure`` False marks every cell that depends
    on it.
    """
    if cell is None or isinstance(cell, CellError | bool):
        return DateReading(ok=cell is None)
    if isinstance(cell, dt.date):
        return DateReading(FuzzyDate.of(cell.year, cell.month, cell.day))
    if isinstance(cell, int | float):
        if float(cell).is_integer() and EARLIEST <= cell <= LATEST:
            return DateReading(FuzzyDate.of(int(cell)))
        if float(cell).is_integer():
            match = _COMPACT.match(cell_text(cell))
            if match:
                return _whole(int(match[1]), int(match[2]), int(match[3]))
        return _serial(cell)
    return _read_text(cell.strip(), order, sure, words)


def _serial(number: float) -> DateReading:
    """The day count of a spreadsheet (1 = 1 January 1900, with its 29 February 1900), of five digits only.

    A column copied without its date format shows these. Shorter numbers are years or nothing.
    """
    if not _FIRST_SERIAL <= number < _LAST_SERIAL:
        return DateReading(ok=False)
    day = dt.date(1899, 12, 30) + dt.timedelta(days=int(number))
    return DateReading(FuzzyDate.of(day.year, day.month, day.day), checks=("date.serial",))


def _read_text(text: str, order: str, sure: bool, words: Vocabulary) -> DateReading:
    if not text:
        return DateReading()
    text = _WEEKDAY.sub("", _CLOCK.sub("", text.translate(_DIGITS)))
    if is_other_calendar(text):
        return DateReading(ok=False, lost=True)
    text, era_checks = in_common_years(text)
    if era_checks:
        reading = _read_text(text, order, sure, words)
        return DateReading(
            reading.date, reading.end, (*reading.checks, *era_checks), reading.lost, ok=reading.ok
        )
    if _SERIAL_TEXT.match(text):
        return _serial(float(text.replace(",", ".")))
    if "-00" not in text:
        try:  # the form this program writes
            return DateReading(FuzzyDate.parse(text))
        except ValueError:
            pass
    if words.is_open_end(text):
        return DateReading(OPEN_ENDED)
    if words.is_unknown(text):
        return DateReading(UNKNOWN)
    if words.is_empty_word(text):
        return DateReading()
    marks: list[str] = []
    if text.endswith(("?", "(?)", "[?]")):
        marks.append("date.doubtful")
        text = text.rstrip("?()[] ")
    if _ABOUT_SIGN.search(text):
        marks.append("date.about")
        text = _ABOUT_SIGN.sub("", text).strip()
    reading = _plain_text(text, order, sure, words)
    if marks and reading.ok:
        return DateReading(reading.date, reading.end, (*reading.checks, *marks), reading.lost)
    return reading


def _quarter(text: str) -> DateReading | None:
    """ "Q3 2021", "2. Quartal 2019", "2020년 1분기": a date holds no quarter, so the year is kept and the text noted."""
    found = _QUARTER.search(text)
    if found is None:
        return None
    rest = text[: found.start()] + " " + text[found.end() :]
    years = _QUARTER_YEAR.findall(rest)
    if len(years) != 1 or len(re.sub(r"[\W\d_]+|de|年|년", "", rest)) > 1:
        return None
    year, checks = _year(years[0])
    if not EARLIEST <= year <= LATEST:
        return None
    return DateReading(FuzzyDate.of(year), checks=(*checks, "date.quarter"), lost=True)


def _plain_text(text: str, order: str, sure: bool, words: Vocabulary) -> DateReading:
    quarter = _quarter(text)
    if quarter is not None:
        return quarter
    single = _single(text, order, sure)
    if single is not None:
        return single
    ranged = _range(text, order, sure, words)
    if ranged is not None:
        return ranged
    years = _ANY_YEAR.findall(text)
    if len(set(years)) == 1:
        return DateReading(FuzzyDate.of(int(years[0])), checks=("date.year_only",), lost=True)
    return DateReading(ok=False, lost=True)


def _whole(year: int, month: int, day: int, checks: tuple[str, ...] = ()) -> DateReading:
    """A date of three numbers, where 0 means not known (2000-00-00)."""
    try:
        if month == 0:
            return DateReading(FuzzyDate.of(year), checks=(*checks, "date.year_only"))
        if day == 0:
            return DateReading(FuzzyDate.of(year, month), checks=checks)
        return DateReading(FuzzyDate.of(year, month, day), checks=checks)
    except ValueError:
        return DateReading(ok=False)


def _year(text: str) -> tuple[int, tuple[str, ...]]:
    digits = text.lstrip("'’")
    number = int(digits)
    if len(digits) == 4:
        return number, ()
    return (2000 + number if number < PIVOT else 1900 + number), ("date.two_digit_year",)


def _single(text: str, order: str, sure: bool) -> DateReading | None:
    """One date without a range, None when the text is something else."""
    match = _YEAR_ONLY.match(text)
    if match and EARLIEST <= int(match[1]) <= LATEST:
        return DateReading(FuzzyDate.of(int(match[1])))
    match = _YEAR_FIRST.match(text)
    if match:
        year, checks = _year(match["y"])
        month, day = int(match["m"]), match["d"]
        if day is None and month > 12:
            return None
        reading = _whole(year, month, int(day) if day else 0, checks)
        return reading if reading.ok else None
    match = _NUMERIC.match(text)
    if match:
        return _numeric(match, order, sure)
    match = _MONTH_YEAR.match(text)
    if match and 1 <= int(match[1]) <= 12:
        return DateReading(FuzzyDate.of(int(match[2]), int(match[1])))
    match = _ROMAN_DAY.match(text)
    if match and match[2].lower() in ROMAN:
        year, checks = _year(match[3])
        return _whole(year, ROMAN[match[2].lower()], int(match[1] or 0), checks)
    match = _COMPACT.match(text)
    if match and 1 <= int(match[2]) <= 12:
        return _whole(int(match[1]), int(match[2]), int(match[3]))
    return _named(text)


def _numeric(match: re.Match[str], order: str, sure: bool) -> DateReading | None:
    first, second = int(match[1]), int(match[2])
    year, checks = _year(match[3])
    if first > 12 or second > 12:
        day_first = first > 12
        if order and day_first != (order == DAY_FIRST):
            checks = (*checks, "date.other_order")
    else:
        day_first = order != MONTH_FIRST
        if first != second and (not sure or not order):
            checks = (*checks, "date.day_or_month")
    reading = _whole(year, second if day_first else first, first if day_first else second, checks)
    return reading if reading.ok else None


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(fold(token) for token in _WORDS.findall(text))


def _named(text: str) -> DateReading | None:
    """Month by name: "1er juin 1962", "July 4 1999", "enero de 2023", "feb-23", "seit 1971"."""
    day = month = year = None
    checks: tuple[str, ...] = ()
    other = about = short_year = False
    for token in _tokens(text):
        if token.isdecimal():
            number = int(token)
            if len(token) == 4 and year is None:
                year = number
            elif number <= 31 and day is None and len(token) <= 2:
                day = number
                short_year = month is not None and len(token) == 2
            elif len(token) == 2 and year is None:
                year, checks = _year(token)
            else:
                return None
        elif token in MONTHS and month is None:
            month = MONTHS[token]
        elif token in _FROM:
            about = about or token in _ABOUT
        elif token not in _SMALL:
            other = True
    if other or (year is None and (month is None or day is None or not short_year)):
        return None
    if year is None:  # "feb-23": month and a short year; a day without a year is no date
        year, checks = _year(f"{day:02d}")
        day = None
    if not EARLIEST <= year <= LATEST or (day is not None and month is None):
        return None
    if about:
        checks = (*checks, "date.about")
    reading = _whole(year, month or 0, day or 0, checks)
    if month is None:
        return DateReading(FuzzyDate.of(year), checks=checks)
    return reading if reading.ok else None


def _range(text: str, order: str, sure: bool, words: Vocabulary) -> DateReading | None:
    match = _YEARS.match(text)
    if match:
        begin = int(match[1])
        if not EARLIEST <= begin <= LATEST:
            return None
        if match[2] is None:
            return DateReading(FuzzyDate.of(begin), OPEN_ENDED)
        end = int(match[2]) if len(match[2]) == 4 else begin // 100 * 100 + int(match[2])
        if end < begin or end > LATEST:
            return None
        short = ("date.range",) if len(match[2]) == 2 or "/" in text else ()
        return DateReading(FuzzyDate.of(begin), FuzzyDate.of(end), short)
    match = _YEAR_TO_WORD.match(text)
    if match and words.is_open_end(match[2]):
        return DateReading(FuzzyDate.of(int(match[1])), OPEN_ENDED)
    match = _TWO_DAYS.match(text)
    if match:
        first, last = _single(match[1] + match[3], order, sure), _single(match[2] + match[3], order, sure)
        if first is not None and last is not None and first.date.day and last.date.day:
            return DateReading(first.date, last.date, first.checks)
    for splitter in (_TILDE, _DASH):
        parts = splitter.split(text)
        if len(parts) == 2 and all(parts):
            found = _two(parts[0], parts[1], order, sure, words)
            if found is not None:
                return found
    return None


def _two(left: str, right: str, order: str, sure: bool, words: Vocabulary) -> DateReading | None:
    begin = _single(left.strip(), order, sure)
    if begin is None or not begin.date.known:
        return None
    if words.is_open_end(right):
        return DateReading(begin.date, OPEN_ENDED, begin.checks)
    end = _single(right.strip(), order, sure)
    if end is None and begin.date.day is not None:  # "2016.8.12~8.15": the year is said once
        short = re.match(r"(?:(\d{1,2})[./\-월月]\s*)?(\d{1,2})[.일日]?\Z", right.strip())
        if short:
            end = _whole(begin.date.year or 0, int(short[1] or begin.date.month or 0), int(short[2]))
    if end is None or not end.ok or not end.date.known or end.date.text[:4] < begin.date.text[:4]:
        return None
    return DateReading(begin.date, end.date, (*begin.checks, *end.checks))
