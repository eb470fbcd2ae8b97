"""For each rule a plan on which it just fires and one on which it just does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.framework import builtin_framework
from citysoft_desktop.domain.linkage import Ask
from citysoft_desktop.domain.strategy import Relevance
from tests.unit.analysis.portfolio import BRANDING, DIPLOMACY, Builder

TYPES = [entry.slug for entry in builtin_framework().types]
CASES: dict[str, Callable[[bool], Builder]] = {}


def case(function: Callable[[bool], Builder]) -> Callable[[bool], Builder]:
    """Enter a builder as the case of the rule it is named after."""
    CASES[function.__name__.upper().replace("_", "-")] = function
    return function


def several(b: Builder, n: int, **fields: object) -> list[str]:
    """``n`` active activities with these fields."""
    return [b.activity(f"Activity {i}", **{"status": "active", **fields}) for i in range(n)]


def coded(b: Builder, codes: Iterable[tuple[str, int]], dimension: str, **fields: object) -> list[str]:
    """Activities by code: so many of each."""
    keys = []
    for code, n in codes:
        for key in several(b, n, **fields):
            b.code(key, dimension, code)
            keys.append(key)
    return keys


def rated(b: Builder, *cells: tuple[int, int, int], **fields: object) -> list[str]:
    """Fully rated activities: (how many, diplomacy, branding)."""
    keys = []
    for n, diplomacy, branding in cells:
        for key in several(b, n, **fields):
            b.rate_all(key, diplomacy, branding)
            keys.append(key)
    return keys


def date(text: str) -> FuzzyDate:
    return FuzzyDate.parse(text)


@case
def do_01(fires: bool) -> Builder:
    b = Builder()
    rest = [t for t in TYPES if t not in ("sister_city", "network_membership")]
    several(b, 6 if fires else 5, type="sister_city")
    several(b, 4, type="network_membership")
    for kind in rest[: 10 if fires else 11]:
        several(b, 1, type=kind)
    return b


@case
def do_03(fires: bool) -> Builder:
    b = Builder()
    several(b, 6, start="2021")
    several(b, 3 if fires else 4, start="2024")
    return b


@case
def do_04(fires: bool) -> Builder:
    b = Builder()
    several(b, 10, start="2022")
    several(b, 1, start="1990")
    several(b, 2 if fires else 3, start="2001", end="2023", status="ended")
    return b


@case
def do_05(fires: bool) -> Builder:
    b = Builder()
    k = 6 if fires else 5
    coded(b, [("voice", k), ("learning", 10 - k)], "objective_kind")
    return b


@case
def do_06(fires: bool) -> Builder:
    b = Builder()
    k = 4 if fires else 5
    for key in coded(b, [("mutual", k), ("outward", 10 - k)], "direction"):
        b.code(key, "level", "bilateral")
    return b


@case
def do_07(fires: bool) -> Builder:
    b = Builder()
    k = 3 if fires else 2
    several(b, k, start="2026-01", status="planned")
    several(b, 5 - k, start="2027", status="planned")
    return b


def _chain(b: Builder, n: int) -> list[str]:
    keys = several(b, n, start="2020")
    for key in keys:
        b.code(key, "instrument", "exchange")
        b.source("activity", key, "A")
    return keys


@case
def do_08(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(_chain(b, 10)):
        b.code(key, "mechanism", "inducement" if index < (3 if fires else 2) else "attraction")
    return b


@case
def to_01(fires: bool) -> Builder:
    b = Builder()
    rated(b, *([(5, 2, 0), (7, 0, 0)] if fires else [(4, 2, 0), (6, 0, 0)]))
    return b


@case
def to_02(fires: bool) -> Builder:
    b = Builder()
    rated(b, (5, 0, 2), (7 if fires else 8, 0, 0))
    return b


@case
def to_03(fires: bool) -> Builder:
    b = Builder()
    rated(b, (2 if fires else 3, 2, 2), (4, 2, 0), (4, 0, 2))
    return b


@case
def to_04(fires: bool) -> Builder:
    b = Builder()
    k = 3 if fires else 2
    rated(b, (k, 0, 0), (20 - k, 2, 2))
    return b


@case
def to_05(fires: bool) -> Builder:
    b = Builder()
    keys = rated(b, (3, 3, 0))
    for index, key in enumerate(keys):
        b.code(key, "visibility", "visibility_1" if fires or index else "visibility_2")
    return b


@case
def to_06(fires: bool) -> Builder:
    b = Builder()
    k = 7 if fires else 6
    rated(b, (k, 2, 0), (10 - k, 2, 2), type="humanitarian_aid")
    return b


@case
def to_07(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(rated(b, (10, 0, 2))):
        b.code(key, "channel", "secondary" if index < (5 if fires else 4) else "behaviour")
    return b


@case
def to_08(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 10)):
        top = "presence" if index < (6 if fires else 5) else "place"
        b.rate(key, "diplomacy", **dict.fromkeys(DIPLOMACY, 0))
        b.rate(key, "branding", **dict.fromkeys(BRANDING, 0) | {top: 2})
    return b


def _countries(counts: list[int]) -> Builder:
    b = Builder()
    codes = [
        "FR",
        "DE",
        "IT",
        "MA",
        "CN",
        "US",
        "BR",
        "JP",
        "SE",
        "NO",
        "DK",
        "FI",
        "PL",
        "PT",
        "AT",
        "CH",
        "BE",
    ]
    for code, n in zip(codes, counts, strict=False):
        several(b, n, countries=(code,))
    return b


@case
def re_01(fires: bool) -> Builder:
    return _countries([5, *[1] * 15] if fires else [4, *[1] * 16])


@case
def re_02(fires: bool) -> Builder:
    return _countries([7, 3, 2, 2, *[1] * 6] if fires else [7, 3, 2, *[1] * 8])


@case
def re_05(fires: bool) -> Builder:
    b = Builder()
    k = 1 if fires else 2
    coded(b, [("own_residents", k), ("peers", 20 - k)], "audience_kind")
    return b


@case
def re_06(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(_chain(b, 10)):
        if index >= (6 if fires else 5):
            b.code(key, "reception", "attraction")
            b.source("activity", key, "B", aspect="reception")
    return b


@case
def re_07(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 12, start="2020")):
        if index < (3 if fires else 4):
            b.code(key, "outcome", "compliance")
            b.source("activity", key, "A", aspect="outcome.compliance")
    return b


@case
def re_08(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 10)):
        b.code(key, "resource", "culture")
        if index >= (5 if fires else 4):
            b.source("activity", key, "A")
        if index >= 7 and not fires:
            b.code(key, "instrument", "exchange")
    return b


@case
def re_09(fires: bool) -> Builder:
    b = Builder()
    key = several(b, 1)[0]
    b.code(key, "reception", "repulsion")
    b.source("activity", key, "C" if fires else "D", aspect="reception.repulsion")
    return b


@case
def na_01(fires: bool) -> Builder:
    b = Builder()
    for key in several(b, 10)[3 if fires else 2 :]:
        b.link(key, "cooperative_joint")
    return b


def _modes(*modes: tuple[str, int]) -> Builder:
    b = Builder()
    for mode, n in modes:
        for key in several(b, n):
            b.link(key, mode)
    return b


@case
def na_02(fires: bool) -> Builder:
    return _modes(("none", 4 if fires else 3), ("cooperative_joint", 6 if fires else 7))


@case
def na_03(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 8)):
        b.link(key, "cooperative_coordinated", strength=1 if index < (4 if fires else 3) else 2)
    return b


@case
def na_04(fires: bool) -> Builder:
    b = Builder()
    link = b.link(several(b, 1)[0], "parallel_disharmony", valid_from="2016")
    b.source("linkage", link, "A" if fires else "D")
    return b


@case
def na_05(fires: bool) -> Builder:
    return _modes(("parallel_harmony", 3 if fires else 2), ("cooperative_joint", 7 if fires else 8))


def _gains(**gains: int) -> Builder:
    b = Builder()
    for benefit, n in gains.items():
        for key in several(b, n):
            b.link(key, "cooperative_joint", benefit=benefit)
    return b


@case
def na_06(fires: bool) -> Builder:
    k = 5 if fires else 4
    return _gains(city_to_nation=k, nation_to_city=1, mutual=9 - k)


@case
def na_07(fires: bool) -> Builder:
    k = 5 if fires else 4
    return _gains(nation_to_city=k, city_to_nation=1, mutual=9 - k)


@case
def na_08(fires: bool) -> Builder:
    b = Builder()
    kind = "line_ministry" if fires else "embassy_consulate"
    body = b.add(Actor(id=b.new_id(), name="A body of the state", kind=kind, state="ES"))
    for key in several(b, 10):
        b.link(key, "cooperative_coordinated", strength=1, counterpart_id=body)
    return b


@case
def na_09(fires: bool) -> Builder:
    b = Builder()
    b.add(Ask(id=b.new_id(), text="Embassy help for one visit", offer="" if fires else "A seat"))
    return b


@case
def na_10(fires: bool) -> Builder:
    b = Builder()
    k = 2 if fires else 1
    coded(b, [("visibility_3", k), ("visibility_1", 10 - k)], "visibility")
    return b


@case
def na_11(fires: bool) -> Builder:
    b = Builder()
    body = b.add(Actor(id=b.new_id(), name="Ministry", kind="line_ministry", state="ES"))
    for index, key in enumerate(several(b, 3)):
        worse = index < (2 if fires else 1)
        later = "parallel_disharmony" if worse else "cooperative_joint"
        b.link(key, "cooperative_joint", counterpart_id=body, valid_from="2015", valid_to="2024")
        b.link(key, later, counterpart_id=body, valid_from="2025")
    return b


@case
def na_12(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 5)):
        relation = "independent" if index < (3 if fires else 2) else "co_brand"
        b.link(key, "cooperative_joint", brand_relation=relation)
    return b


def _table(b: Builder, *cells: tuple[str, str, int]) -> None:
    for kind, dimension, n in cells:
        for key in several(b, n, type=kind):
            b.rate(key, "diplomacy", **dict.fromkeys(DIPLOMACY, 0) | {dimension: 2})
            b.rate(key, "branding", **dict.fromkeys(BRANDING, 0))


@case
def tc_01(fires: bool) -> Builder:
    b = Builder()
    filled = {("bilateral", "culture"), ("multilateral", "networks"), ("economic", "economy")}
    _table(
        b,
        ("sister_city", "culture", 7),
        ("network_membership", "networks", 7),
        ("trade_mission", "economy", 7),
    )
    empty = [
        (family.slug, dimension)
        for family in builtin_framework().families
        for dimension in (*DIPLOMACY, *BRANDING)
        if (family.slug, dimension) not in filled
    ]
    for row, column in empty:
        b.add(Relevance(b.new_id(), False, 0, "family_dimension", row, column, "meant_to_be_empty"))
    if fires:
        row, column = empty[0]
        b.records = [
            r for r in b.records if not (isinstance(r, Relevance) and (r.row, r.column) == (row, column))
        ]
        b.add(Relevance(b.new_id(), False, 0, "family_dimension", row, column, "worth_filling"))
    return b


def _apart(fires: bool, **fields: object) -> Builder:
    b = Builder()
    pairs = [("sister_city", "culture"), ("trade_mission", "economy")]
    crossed = [("sister_city", "economy"), ("trade_mission", "culture")]
    for kind, dimension in pairs if fires else pairs + crossed:
        for key in several(b, 30 if fires else 15, type=kind, **fields):
            b.rate(key, "diplomacy", **{dimension: 2})
    return b


@case
def tc_02(fires: bool) -> Builder:
    return _apart(fires)


@case
def tc_03(fires: bool) -> Builder:
    return _apart(fires, lead_unit="International office")


@case
def tc_08(fires: bool) -> Builder:
    b = Builder()
    for index in range(10):
        key = several(b, 1, lead_unit=f"Unit {min(index, 2 if fires else 1)}")[0]
        b.partner(key, "A partner" if index < 3 else f"Partner {index}", "FR")
    return b


@case
def as_01(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 10)):
        b.source("activity", key, "A", date=date("2020" if index < (2 if fires else 1) else "2025"))
    return b


@case
def as_02(fires: bool) -> Builder:
    b = Builder()
    several(b, 1, end="2027-11-22" if fires else "2027-11-23")
    return b


@case
def as_03(fires: bool) -> Builder:
    b = Builder()
    several(b, 1, end="2026-11-21" if fires else "2026-11-22")
    return b


@case
def as_04(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(several(b, 5, type="sister_city", start="1990")):
        b.source("activity", key, "A", date=date("2015" if index < (2 if fires else 1) else "2025"))
    return b


@case
def ri_01(fires: bool) -> Builder:
    b = Builder()
    due = date("2026-11-21" if fires else "2026-11-22")
    b.link(several(b, 1)[0], authorisation="notify", authorisation_due=due)
    return b


@case
def ri_02(fires: bool) -> Builder:
    b = Builder()
    due = date("2026-12-22" if fires else "2026-12-23")
    b.link(several(b, 1)[0], authorisation="approve", authorisation_due=due)
    return b


@case
def ri_03(fires: bool) -> Builder:
    b = Builder()
    b.link(several(b, 1)[0], legal_basis="outside_competence" if fires else "own_competence")
    return b


@case
def ri_04(fires: bool) -> Builder:
    b = Builder()
    keys = coded(b, [("binding", 1), ("informal", 4)], "formality")
    b.link(keys[0], authorisation="" if fires else "none_needed")
    return b


@case
def ri_09(fires: bool) -> Builder:
    b = Builder()
    k = 2 if fires else 1
    for key in coded(b, [("personalities", k), ("culture", 10 - k)], "resource"):
        b.code(key, "instrument", "exchange")
    return b


@case
def dq_01(fires: bool) -> Builder:
    b = Builder()
    facts = {"type": "sister_city", "countries": ("FR",), "start": "2000", "lead_unit": "Office"}
    for index, key in enumerate(several(b, 10, **facts)):
        b.link(key)
        if index < (6 if fires else 7):
            b.partner(key, "Partner", "FR")
    return b


@case
def dq_02(fires: bool) -> Builder:
    b = Builder()
    for key in several(b, 10)[2 if fires else 1 :]:
        b.source("activity", key, "C")
    return b


@case
def dq_03(fires: bool) -> Builder:
    b = Builder()
    k = 3 if fires else 2
    several(b, k)
    several(b, 20 - k, start="2001")
    return b


@case
def dq_04(fires: bool) -> Builder:
    b = Builder()
    k = 3 if fires else 2
    for index, key in enumerate(several(b, 20)):
        high = 7 if index < k else 6
        ratings = [2] * high + [0] * (12 - high)
        b.rate(key, "diplomacy", **dict(zip(DIPLOMACY, ratings[:6], strict=True)))
        b.rate(key, "branding", **dict(zip(BRANDING, ratings[6:], strict=True)))
    return b


@case
def dq_05(fires: bool) -> Builder:
    b = Builder()
    rated(b, (10, 1, 1) if fires else (10, 3, 3))
    return b


@case
def dq_07(fires: bool) -> Builder:
    b = Builder()
    for index, key in enumerate(rated(b, (10, 2, 2))):
        coders = ("one", "two") if index < (1 if fires else 2) else ("one",)
        for coder in coders:
            b.add(Coding(b.new_id(), False, 0, key, "diplomacy", "security", 2, coder))
    return b
