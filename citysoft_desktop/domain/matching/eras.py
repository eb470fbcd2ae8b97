"""Years counted from the beginning of a reign or a republic, turned into common years.

Japan: Meiji 1868, Taishō 1912, Shōwa 1926, Heisei 1989, Reiwa 2019. Taiwan: Minguo 1912. Korea: Dangi, used until
1961, is 2333 ahead. Years of the Hijri calendar begin on other days, so they are never turned into a year.
"""

from __future__ import annotations

import re

_BEFORE_FIRST = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911,
    "중화민국": 1911, "단기": -2333, "檀紀": -2333,
}  # fmt: skip
_LETTERS = {"R": 2018, "H": 1988, "S": 1925, "T": 1911, "M": 1867}
_ERA = re.compile(
    r"(?:中華|中华)?(令和|平成|昭和|大正|明治|民國|民国|중화민국|단기|檀紀)\s*(元|\d{1,4})\s*([年년]?)(?:度)?\s*"
)
_ERA_LETTER = re.compile(r"\A([RHSTM])\.?\s?(\d{1,2}|元)\s*([.年/-])\s*(?=\d{1,2})")
_ERA_LETTER_YEAR = re.compile(r"\A([RHSTM])\.?\s?(\d{1,2}|元)年(?:度)?\Z")
_HAN_YEAR = re.compile(r"[〇零一二三四五六七八九]{4}(?=年)")
_HAN_PART = re.compile(r"([一二三四五六七八九十]{1,3})(?=[月日号號])")
_HAN = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_HIJRI = re.compile(r"\d\s*(?:هـ|ه(?!\w)|A\.?H\.?\b)")
_COMMON_ARABIC = re.compile(r"(?<=\d)\s*م(?!\w)")


def is_other_calendar(text: str) -> bool:
    """Whether the text says that its year is one of the Hijri calendar."""
    return _HIJRI.search(text) is not None


def in_common_years(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with years of an era and numbers in Han signs as common years, and codes of what to look at.

    A text without an era comes back as it was, with no code, but for the Arabic sign for the common era.
    """
    text = _COMMON_ARABIC.sub("", text)
    if _HAN_YEAR.search(text):
        text = _HAN_YEAR.sub(lambda found: "".join(str(_HAN[sign]) for sign in found[0]), text)
        text = _HAN_PART.sub(lambda found: str(_number(found[1])), text)
    if _ERA.search(text):
        return _ERA.sub(_common, text).strip(), ("date.era",)
    for pattern in (_ERA_LETTER, _ERA_LETTER_YEAR):
        found = pattern.match(text)
        if found:
            year = _LETTERS[found[1]] + (1 if found[2] == "元" else int(found[2]))
            return f"{year}{'年' if found.re is _ERA_LETTER_YEAR else found[3]}{text[found.end() :]}", (
                "date.era",
            )
    return text, ()


def _common(found: re.Match[str]) -> str:
    year = _BEFORE_FIRST[found[1]] + (1 if found[2] == "元" else int(found[2]))
    parted = found.string[found.end() : found.end() + 1] in (".", "/", "-")
    return f"{year}{found[3] or ('' if parted else '年')}"


def _number(signs: str) -> int:
    """One to ninety-nine in Han signs: 七, 十二, 三十一."""
    tens, ten, ones = signs.rpartition("十")
    if not ten:
        return int("".join(str(_HAN[sign]) for sign in signs))
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)
