"""Partner countries on the map: mentions per country in one sequence, home in ink, the rest counted beside."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.concentration import concentration
from citysoft_desktop.domain.country_points import country_point
from citysoft_desktop.domain.outlines import outlines
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import DataTable, Glyph, Measure, Scene
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.charts.basemap import LAND, MapFrame, land
from citysoft_desktop.services.charts.kit import BASE_SIZE, INK, Key, Kit
from citysoft_desktop.services.charts.texts import Translate

_STEPS = ("sequence.s1", "sequence.s2", "sequence.s3", "sequence.s4")


def world_map(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 250,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A9 country on the Equal Earth projection.

    Countries too small for the outlines get a dot where they lie; codes without any outline are named in the caption.
    """
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = concentration(plan, options)
    spread = result.dimensions["country"]
    counts = {c.code: c for c in spread.categories} if spread is not None else {}
    names = territories()
    listed = sorted(counts.values(), key=lambda c: (-c.n, names.name(c.code, lang)))
    table = DataTable(
        columns=(kit.t("chart.category"), kit.t("chart.mentions"), kit.t("chart.share_known")),
        rows=tuple(
            (names.name(c.code, lang), str(c.n), kit.percent(c.n, spread.n if spread else 0)) for c in listed
        ),
        keys=tuple(c.keys for c in listed),
        numeric=(1, 2),
    )
    title = kit.t("chart.map.title")
    largest = max((c.n for c in counts.values()), default=0)
    legend = [Key("rect", _STEPS[step], _range(step, largest)) for step in _used_steps(largest)]
    if plan.home:
        legend.append(Key("rect", INK, kit.t("chart.map.home")))
    below = kit.legend_height(width, legend) + 4 * kit.k if legend else 0
    world = outlines("110m")
    frame = MapFrame.whole(width, height - below)

    def colouring(code: str) -> tuple[str, str, tuple[str, ...]]:
        found = counts.get(code)
        home = code == plan.home
        fill = INK if home else _token(found.n, largest) if found else LAND
        name = names.name(code, lang)
        label = f"{name}: {found.n}" if found else f"{name}: {kit.t('chart.map.home')}" if home else ""
        return fill, label, found.keys if found else ()

    kit.marks.extend(land(frame, colouring))
    nowhere: list[str] = []
    for category in listed:
        if category.code in world.countries:
            continue
        centre = country_point(category.code)
        if centre is None:
            nowhere.append(names.name(category.code, lang))
            continue
        kit.marks.append(
            Glyph(
                label=f"{names.name(category.code, lang)}: {category.n}",
                keys=category.keys,
                shape="dot",
                x=frame.at(*centre)[0],
                y=frame.at(*centre)[1],
                size=5 * kit.k,
                fill=_token(category.n, largest),
            )
        )
    if legend:
        kit.legend(0, height - below + 4 * kit.k, width, legend)
    extra = []
    if result.multilateral:
        extra.append(kit.t("chart.map.beside", n=len(result.multilateral)))
    if nowhere:
        extra.append(kit.t("chart.map.no_position", names=", ".join(nowhere)))
    extra.append(kit.t("chart.map.borders"))
    caption = kit.caption(
        result.n,
        kit.missing(result.missing["country"], result.n),
        extra=" ".join(extra),
        in_words=kit.join(f"{names.name(c.code, lang)} {c.n}" for c in listed),
    )
    return kit.scene("world_map", title, table, caption)


def _step(n: int, largest: int) -> int:
    return min(3, (n - 1) * 4 // max(largest, 4)) if largest else 0


def _token(n: int, largest: int) -> str:
    return _STEPS[_step(n, largest)]


def _used_steps(largest: int) -> list[int]:
    return sorted({_step(n, largest) for n in range(1, largest + 1)})


def _range(step: int, largest: int) -> str:
    numbers = [n for n in range(1, largest + 1) if _step(n, largest) == step]
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
