"""Every chart: nothing overlaps or leaves the picture, each mark leads to records, unknown is never drawn as 0."""

from __future__ import annotations

import inspect
import random
import re
from collections.abc import Callable
from functools import partial
from itertools import combinations
from typing import Any

import pytest

from citysoft_desktop.base.resources import read_text
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Glyph, Line, Polygon, Rect, Scene, Text
from citysoft_desktop.domain.strategy import Action, Relevance
from citysoft_desktop.services.charts import CHART_OF_ANALYSIS, CHARTS, maker
from citysoft_desktop.services.charts.texts import TEXTS, english, over_english
from tests.unit.analysis.portfolio import BRANDING, DIPLOMACY, OPTIONS, Builder, portfolio


def measure(text: str, size: float, bold: bool = False) -> float:
    """A face a little wider than those of the window and the brief."""
    wide = sum(0.3 if c in "iljtfI.,:; ’'|()1" else 0.85 if c in "mwMW" else 0.56 for c in text)
    return wide * size * (1.06 if bold else 1.0)


def long_words(key: str, /, **params: object) -> str:
    """A language whose words are half as long again."""
    text = english(key, **params)
    return re.sub(r"[A-Za-z]{4,}", lambda found: found[0] + found[0][: len(found[0]) // 2], text)


def coded(name: str = "barcelona") -> Plan:
    builder = portfolio(name)
    rng = random.Random(3)
    for index, record in enumerate([r for r in builder.records if type(r).__name__ == "Activity"]):
        if index == 7:
            continue
        key = record.id
        builder.rate(
            key, "diplomacy", **dict.fromkeys(DIPLOMACY, 0) | {rng.choice(DIPLOMACY): rng.randint(0, 3)}
        )
        builder.rate(
            key, "branding", **dict.fromkeys(BRANDING, 0) | {rng.choice(BRANDING): rng.randint(0, 3)}
        )
        builder.code(key, "instrument", rng.choice(("advocacy", "exchange", "partnership")))
        builder.code(key, "channel", rng.choice(("structure", "behaviour", "secondary")))
        builder.code(key, "issue", *rng.sample(("sport", "food", "health", "migration"), 2))
        if index % 3 == 0:
            builder.code(key, "resource", "values")
            builder.source("activity", key, "B")
        if index % 4 == 0:
            builder.link(
                key,
                rng.choice(("none", "parallel_harmony")),
                strength=rng.randint(0, 4),
                benefit=rng.choice(("city_to_nation", "nation_to_city", "mutual", "neither")),
                valid_from=str(rng.randint(1990, 2020)),
            )
    for number, (start, end) in enumerate((("2027", "2027-06"), ("2027-07", "2029"), ("", "2028"), ("", ""))):
        builder.add(
            Action(
                id=f"action{number}",
                text=f"An action with a rather long name, number {number}",
                start=FuzzyDate.parse(start),
                end=FuzzyDate.parse(end),
                state="planned",
            )
        )
    builder.add(
        Relevance(
            id="judged",
            matrix="family_dimension",
            row="knowledge",
            column="culture",
            judgement="worth_filling",
        )
    )
    return builder.plan()


def one_of_everything(n: int) -> Plan:
    """One very large category beside very small ones."""
    builder = Builder()
    for index in range(n):
        key = builder.activity(f"Activity {index}", type="sister_city", start=str(1900 + index % 120))
        builder.rate_all(key, 3 if index % 50 else 0, 2 if index % 40 == 0 else 0)
        mode = "cooperative_joint" if index % 97 else "none"
        builder.link(
            key, mode, strength=4 if index % 97 else 0, benefit="mutual" if index % 90 else "city_to_nation"
        )
    return builder.plan()


PLANS: dict[str, Callable[[], Plan]] = {
    "coded": coded,
    "imported": lambda: portfolio("los_angeles").plan(),
    "empty": lambda: Builder().plan(),
    "uneven": lambda: one_of_everything(400),
}


@pytest.fixture(scope="module", params=list(PLANS))
def plan(request: pytest.FixtureRequest) -> Plan:
    return PLANS[request.param]()


def build(name: str, plan: Plan, width: float | None = None, size: float = 8.5, **more: Any) -> Scene:
    builder = CHARTS[name]
    function = builder.func if isinstance(builder, partial) else builder
    defaults = inspect.signature(function).parameters
    height = defaults["height"].default * size / 8.5
    return builder(plan, OPTIONS, measure, width or defaults["width"].default, height, size=size, **more)


def box(mark: Text) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a text."""
    wide = measure(mark.text, mark.size, mark.bold)
    up, down = mark.size * 0.72, mark.size * 0.2
    if mark.rotate:
        start = {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
        return mark.x - up, mark.y - wide + start, mark.x + down, mark.y + start
    left = mark.x - {"start": 0.0, "middle": wide / 2, "end": wide}[mark.anchor]
    return left, mark.y - up, left + wide, mark.y + down


def problems(scene: Scene) -> list[str]:
    found = []
    texts = [(mark, box(mark)) for mark in scene.marks if isinstance(mark, Text)]
    for mark, (left, top, right, bottom) in texts:
        if left < -1 or top < -1.5 or right > scene.width + 1 or bottom > scene.height + 1.5:
            found.append(f"{mark.text!r} leaves the picture: {left:.0f} {top:.0f} {right:.0f} {bottom:.0f}")
        if mark.size < 8:
            found.append(f"{mark.text!r} is smaller than 8 points")
    for (one, a), (two, b) in combinations(texts, 2):
        if min(a[2], b[2]) - max(a[0], b[0]) > 0.5 and min(a[3], b[3]) - max(a[1], b[1]) > 0.5:
            found.append(f"{one.text!r} lies on {two.text!r}")
    for mark in scene.marks:
        if isinstance(mark, Rect) and (
            mark.x < -1
            or mark.y < -1
            or mark.x + mark.w > scene.width + 1
            or mark.y + mark.h > scene.height + 1
        ):
            found.append(f"{mark.label or 'a rectangle'} leaves the picture")
    return found


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize(("width", "size"), [(None, 8.5), (340, 8.5), (520, 12), (900, 13)])
def test_nothing_overlaps_or_leaves_the_picture(
    name: str, plan: Plan, width: float | None, size: float
) -> None:
    assert problems(build(name, plan, width, size)) == []


@pytest.mark.parametrize("name", CHARTS)
def test_longer_words_fit_too(name: str) -> None:
    assert problems(build(name, coded(), 476, t=long_words)) == []


@pytest.mark.parametrize("name", CHARTS)
def test_marks_and_rows_lead_to_records_of_the_plan(name: str, plan: Plan) -> None:
    scene = build(name, plan)
    known = set(plan.activities) | set(plan.actions)
    assert {key for mark in scene.marks for key in mark.keys} <= known
    assert len(scene.table.rows) == len(scene.table.keys)
    assert all(len(row) == len(scene.table.columns) for row in scene.table.rows)
    assert {key for keys in scene.table.keys for key in keys} <= known
    assert scene.title
    for mark in scene.marks:
        if mark.keys and not isinstance(mark, Text):
            assert mark.label, f"a mark of {name} leads somewhere and does not say where"


@pytest.mark.parametrize("name", CHARTS)
def test_charts_are_the_same_every_time(name: str) -> None:
    assert build(name, coded()) == build(name, coded())


def _tokens(scene: Scene) -> set[str]:
    found: set[str] = set()
    for mark in scene.marks:
        if isinstance(mark, (Rect, Polygon)):
            found |= {mark.fill, mark.stroke}
        elif isinstance(mark, Glyph):
            found.add(mark.fill)
        elif isinstance(mark, Line):
            found.add(mark.stroke)
        elif isinstance(mark, Text):
            found.add(mark.colour)
    return found - {""}


@pytest.mark.parametrize("name", CHARTS)
def test_every_colour_is_a_token_of_both_themes(name: str, plan: Plan) -> None:
    import tomllib

    tokens = tomllib.loads(read_text("themes/tokens.toml"))
    for token in _tokens(build(name, plan)):
        group, _, leaf = token.partition(".")
        assert leaf in tokens["light"][group], token
        assert leaf in tokens["dark"][group], token


def test_every_analysis_has_a_chart() -> None:
    assert set(CHART_OF_ANALYSIS) == {"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A18"}
    assert {name for names in CHART_OF_ANALYSIS.values() for name in names} <= set(CHARTS)


# -- single charts ------------------------------------------------------------------------------------------


def texts(scene: Scene) -> list[str]:
    return [mark.text for mark in scene.marks if isinstance(mark, Text)]


def test_alignment_prints_count_before_share_and_hatches_unknown() -> None:
    scene = build("alignment", portfolio("barcelona").plan())
    words = texts(scene)
    assert "J 5 (13%)" in words
    assert "J 5 (50%)" in words
    assert "30 unknown (75%)" in words
    assert any(isinstance(mark, Rect) and mark.hatch and len(mark.keys) == 30 for mark in scene.marks)
    assert scene.caption.missing == "30 (75%)"
    assert "joint 5 (50% of known, 13% of all)" in scene.caption.in_words
    assert "Disharmony is a description, not a fault." in scene.caption.extra


def test_a_narrow_part_drops_the_share_then_the_space_never_the_count() -> None:
    scene = build("alignment", one_of_everything(400))
    words = texts(scene)
    assert any(re.fullmatch(r"N ?5( \(.*\))?", word) for word in words)


def test_below_ten_there_are_counts_only() -> None:
    builder = Builder()
    for mode in ("cooperative_joint", "none", "unknown"):
        builder.link(builder.activity(), mode)
    scene = build("alignment", builder.plan())
    assert not any("%" in word for word in texts(scene))


def test_half_per_cents_go_up() -> None:
    builder = Builder()
    for index in range(40):
        builder.link(builder.activity(), "cooperative_joint" if index < 5 else "unknown")
    assert "J 5 (13%)" in texts(build("alignment", builder.plan()))  # 12.5


def test_the_lens_map_has_a_sign_for_each_coded_activity_and_counts_the_uncoded_beside() -> None:
    plan = coded()
    scene = build("quadrant", plan)
    single = [
        mark
        for mark in scene.marks
        if isinstance(mark, Glyph) and len(mark.keys) == 1 and mark.label[0] == "#"
    ]
    assert len(single) == 39
    uncoded = [mark for mark in scene.marks if isinstance(mark, Glyph) and mark.shape == "uncoded"]
    assert len(uncoded) == 1
    assert "Uncoded 1" in texts(scene)


def test_a_crowded_lens_map_counts_instead_of_drawing_over_itself() -> None:
    scene = build("quadrant", one_of_everything(400))
    assert any(re.fullmatch(r"× \d+", word) for word in texts(scene))


@pytest.mark.parametrize(
    "name", ["quadrant", "crossroads", "family_dimension", "white_spaces", "strength", "benefit"]
)
def test_nothing_coded_says_so_instead_of_zeros(name: str) -> None:
    scene = build(name, portfolio("barcelona").plan())
    assert any(isinstance(mark, Rect) and mark.hatch for mark in scene.marks)
    assert not any(word == "0" for word in texts(scene))


def test_families_keep_their_zeros() -> None:
    words = texts(build("family_bars", portfolio("barcelona").plan()))
    assert words.count("0: none on file") == 2


def test_starts_by_decade_as_published() -> None:
    scene = build("starts", portfolio("barcelona").plan())
    labels = [mark.label for mark in scene.marks if isinstance(mark, Rect) and mark.label]
    assert labels == [
        "1960s: 1",
        "1970s: 2",
        "1980s: 5",
        "1990s: 4",
        "2000s: 6",
        "2010s: 10",
        "2020s: 5",
        "no year: 7",
    ]
    assert "to 2026" in texts(scene)


def test_completeness_bars_hatch_what_is_missing() -> None:
    scene = build("completeness", portfolio("barcelona").plan())
    missing = {mark.label: len(mark.keys) for mark in scene.marks if isinstance(mark, Rect) and mark.hatch}
    assert sum(missing.values()) == 440 - 308
    assert scene.caption.extra == "308 of 440 fields filled."


def test_the_map_colours_partners_and_counts_multilateral_work_beside() -> None:
    scene = build("world_map", portfolio("barcelona").plan())
    france = next(
        mark for mark in scene.marks if isinstance(mark, Polygon) and mark.label.startswith("France")
    )
    assert france.keys
    assert "multilateral" in scene.caption.extra
    assert "Borders carry no position of the city." in scene.caption.extra


def test_a_country_too_small_for_the_outlines_gets_a_dot() -> None:
    builder = Builder(home="ES")
    key = builder.activity(countries=("SG",))
    scene = build("world_map", builder.plan())
    dots = [mark for mark in scene.marks if isinstance(mark, Glyph) and mark.shape == "dot"]
    assert [dot.keys for dot in dots] == [(key,)]


def test_undated_actions_are_counted_not_drawn() -> None:
    scene = build("action_timeline", coded())
    assert "1 action has no known date and is not drawn." in scene.caption.extra
    assert len(scene.table.rows) == 4


def test_captions_say_filter_and_threshold() -> None:
    from dataclasses import replace

    plan = coded()
    options = replace(OPTIONS, filter_text="Type is sister city", tau=3)
    scene = CHARTS["quadrant"](plan, options, measure, 476, 222)
    assert scene.caption.filter == "Type is sister city"
    assert scene.caption.tau == 3


def test_a_translation_that_lacks_a_key_falls_back_to_english() -> None:
    def only_one(key: str, /, **params: object) -> str:
        return {"chart.all": "Alle"}[key]

    words = over_english(only_one)
    assert words("chart.all") == "Alle"
    assert words("chart.activities", n=1) == "1 activity"
    assert words("chart.activities", n=2) == "2 activities"


def test_texts_never_speak_of_the_articles_categories() -> None:
    everything = " ".join(str(entry) for entry in TEXTS.values())
    assert "Sevin" not in everything


def test_a_maker_waits_for_its_renderer() -> None:
    plan = portfolio("barcelona").plan()
    draw = maker("top_country", plan, OPTIONS, lang="fr")
    scene = draw(measure, 300, 190)
    assert (scene.width, scene.height) == (300, 190)
    assert "États-Unis" in texts(scene)


def test_what_is_not_said_in_words_is_pointed_to() -> None:
    plan = coded()
    assert build("families", plan).caption.in_words.endswith("All values are in the table.")
    assert build("world_map", plan).caption.in_words == "20 values; see the table."
    assert build("funnel", plan).caption.in_words.count(";") == 3


@pytest.mark.parametrize("width", [240, 320, 476, 900])
def test_a_letter_and_its_count_never_read_as_one_number(plan: Plan, width: int) -> None:
    for name, glued in (("strength", r"S\d\d+"), ("alignment", r"[A-Z]\d+")):
        for mark in build(name, plan, width).marks:
            if isinstance(mark, Text):
                assert not re.match(glued, mark.text), mark.text
