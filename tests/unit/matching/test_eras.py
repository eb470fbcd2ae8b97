"""Years of other counts, quarters and day counts, as a date column may hold them."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.matching.dates import DAY_FIRST, read_date
from citysoft_desktop.domain.matching.table import Cell
from citysoft_desktop.domain.matching.vocabulary import vocabulary

WORDS = vocabulary()


@pytest.mark.parametrize(
    ("cell", "date", "code"),
    [
        ("令和5年4月1日", "2023-04-01", "date.era"),
        ("平成元年5月", "1989-05", "date.era"),
        ("昭和63年", "1988", "date.era"),
        ("H12.3.4", "2000-03-04", "date.era"),
        ("S49年", "1974", "date.era"),
        ("平成12.3.4", "2000-03-04", "date.era"),
        ("民國112年5月3日", "2023-05-03", "date.era"),
        ("단기 4322년", "1989", "date.era"),
        ("二〇一九年十二月三十一日", "2019-12-31", ""),
        ("2019年5月3日(金)", "2019-05-03", ""),
        ("2019년 5월경", "2019-05", "date.about"),
        ("2019م", "2019", ""),
        ("~1998", "1998", "date.about"),
        ("1998 (?)", "1998", "date.doubtful"),
        ("1 maja 1989 r.", "1989-05-01", ""),
        ("12 شباط 2004", "2004-02-12", ""),
        ("5/3/2019 2:30 PM", "2019-03-05", "date.day_or_month"),
        (43588, "2019-05-03", "date.serial"),
        (43588.75, "2019-05-03", "date.serial"),
        ("43588", "2019-05-03", "date.serial"),
        ("Q3 2021", "2021", "date.quarter"),
        ("3T 2021", "2021", "date.quarter"),
        ("2021 Q3", "2021", "date.quarter"),
        ("2. Quartal 2021", "2021", "date.quarter"),
        ("1er trimestre 2021", "2021", "date.quarter"),
        ("III kwartał 2021", "2021", "date.quarter"),
        ("2021년 1분기", "2021", "date.quarter"),
        ("2021年第1四半期", "2021", "date.quarter"),
        ("Q3 '21", "2021", "date.quarter"),
    ],
)
def test_read(cell: Cell, date: str, code: str) -> None:
    reading = read_date(cell, DAY_FIRST, WORDS, sure=False)
    assert reading.ok
    assert reading.date.text == date
    assert not reading.end.entered
    assert (code in reading.checks) if code else not reading.checks


@pytest.mark.parametrize("cell", ["1440 هـ", "1440 AH", 9999, 250_000, "123456", "令和"])
def test_not_turned_into_a_year(cell: Cell) -> None:
    assert not read_date(cell, DAY_FIRST, WORDS).ok


def test_the_quarter_itself_is_kept_in_the_notes() -> None:
    assert read_date("Q3 2021", DAY_FIRST, WORDS).lost
