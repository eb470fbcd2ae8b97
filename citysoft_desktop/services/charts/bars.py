"""Bars: families by lens, the chain as a funnel, the largest categories of a dimension, completeness field by field."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.chain import COMPLETE, LINKS, chain_completeness
from citysoft_desktop.domain.analysis.concentration import Spread, concentration
from citysoft_desktop.domain.analysis.lens import UNCODED, lens_coverage
from citysoft_desktop.domain.analysis.profile import profile
from citysoft_desktop.domain.completeness import FIELDS, completeness
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import DataTable, Measure, Scene
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.charts.kit import BAR, BASE_SIZE, INK, LENS_SIGNS, MUTED, Key, Kit
from citysoft_desktop.services.charts.matrix import LENS_ORDER, families_by_lens
from citysoft_desktop.services.charts.texts import Translate

TOP = 10


def funnel(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 120,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A5: how many activities reach each link of the chain; what is not known is hatched."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = chain_completeness(plan, options)
    names = {link: kit.t(f"chart.link.{link}") for link in LINKS}
    rows = [(names[link], result.funnel[link], result.first_broken[link]) for link in LINKS]
    table = DataTable(
        columns=(
            kit.t("chart.category"),
            kit.t("chart.count"),
            kit.t("chart.share_all"),
            kit.t("chart.funnel.first_broken"),
        ),
        rows=tuple(
            (name, str(cell.n), kit.percent(cell.n, result.n), str(broken.n)) for name, cell, broken in rows
        ),
        keys=tuple(cell.keys for _, cell, _ in rows),
        numeric=(1, 2, 3),
    )
    mean = result.completeness
    extra = [] if mean is None else [kit.t("chart.funnel.mean", value=f"{4 * mean:.1f}")]
    extra.append(kit.t("chart.funnel.rule"))
    words = [f"{name} {kit.count_share(cell.n, result.n)}" for name, cell, _ in rows]
    caption = kit.caption(
        result.n,
        kit.missing(result.n - result.first_broken[COMPLETE].n, result.n),
        extra=" ".join(extra),
        in_words=kit.join(words),
    )
    title = kit.t("chart.funnel.title")
    if result.n == 0:
        return kit.empty("funnel", title, kit.t("chart.no_activities"), table, caption)
    side = max(kit.w(name) for name in names.values()) + 10 * kit.k
    end = max(kit.w(kit.count_share(cell.n, result.n), True) for _, cell, _ in rows) + 8 * kit.k
    room = width - side - end
    pitch = height / len(rows)
    h = min(pitch - 5 * kit.k, 24 * kit.k)
    for index, (name, cell, broken) in enumerate(rows):
        y = index * pitch
        solid = room * cell.n / result.n
        kit.text(0, kit.middle(y, h), name)
        kit.rect(side, y, solid, h, BAR, label=f"{name}: {kit.count_share(cell.n, result.n)}", keys=cell.keys)
        gone = kit.t("chart.funnel.stops", n=broken.n)
        kit.hatched(side + solid, y, room - solid, h, f"{name}: {gone}", broken.keys)
        if broken.n:
            kit.plate(side + solid, y, room - solid, h, gone, bold=False)
        kit.text(width, kit.middle(y, h), kit.count_share(cell.n, result.n), bold=True, anchor="end")
    return kit.scene("funnel", title, table, caption)


def top_bars(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 190,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
    dimension: str = "country",
) -> Scene:
    """A9: the ten most mentioned categories of type, partner, country, region or issue, the others as one."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = concentration(plan, options)
    spread = result.dimensions[dimension]
    title = kit.t(f"chart.top.title.{dimension}")
    missing = kit.missing(result.missing[dimension], result.n)
    columns = (kit.t("chart.category"), kit.t("chart.mentions"), kit.t("chart.share_known"))
    if spread is None:
        caption = kit.caption(result.n, missing)
        key = "chart.top.empty" if result.n else "chart.no_activities"
        return kit.empty(f"top_{dimension}", title, kit.t(key), DataTable(columns=columns), caption)
    named = sorted(
        ((category_name(kit, dimension, c.code), c) for c in spread.categories), key=lambda e: (-e[1].n, e[0])
    )
    table = DataTable(
        columns=columns,
        rows=tuple((name, str(c.n), kit.percent(c.n, spread.n)) for name, c in named),
        keys=tuple(c.keys for _, c in named),
        numeric=(1, 2),
    )
    shown = named[:TOP] if len(named) > TOP + 1 else named
    rest = named[len(shown) :]
    rows = [(name, c.n, c.keys, False) for name, c in shown]
    if rest:
        keys = tuple(dict.fromkeys(key for _, c in rest for key in c.keys))
        rows.append((kit.t("chart.others", n=len(rest)), sum(c.n for _, c in rest), keys, True))
    words = [f"{name} {kit.count_share(n, spread.n)}" for name, n, _, _ in rows]
    caption = kit.caption(result.n, missing, extra=_indices(kit, spread), in_words=kit.join(words))
    side = min(max(kit.w(name) for name, _, _, _ in rows) + 10 * kit.k, width * 0.45)
    end = max(kit.w(kit.count_share(n, spread.n), True) for _, n, _, _ in rows) + 8 * kit.k
    largest = max(n for _, n, _, other in rows if not other)
    pitch = min(height / len(rows), 22 * kit.k)
    h = min(max(pitch - 4 * kit.k, kit.size * 0.8), 16 * kit.k)
    for index, (name, n, keys, other) in enumerate(rows):
        y = index * pitch
        wide = (width - side - end) * n / largest
        middle = kit.middle(y, h)
        kit.text(0, middle, kit.fit(name, side - 8 * kit.k), colour=MUTED if other else INK)
        if other:  # many small ones together would dwarf the largest single one
            kit.text(side, middle, kit.count_share(n, spread.n), keys=keys)
            continue
        kit.rect(side, y, wide, h, BAR, label=f"{name}: {n}", keys=keys)
        kit.text(side + wide + 5 * kit.k, middle, kit.count_share(n, spread.n), bold=True, keys=keys)
    return kit.scene(f"top_{dimension}", title, table, caption)


def category_name(kit: Kit, dimension: str, code: str) -> str:
    """A category of A9 in words."""
    if dimension == "country":
        return territories().name(code, kit.lang)
    if dimension == "region":
        return territories().regions().get(code, code)
    if dimension == "partner":
        actor = kit.plan.actors.get(code)
        return actor.name if actor is not None else code
    if dimension == "type":
        framework = kit.plan.framework
        return framework.type(code).label if framework.has_type(code) else code
    return kit.plan.framework.label(dimension, code)


def _indices(kit: Kit, spread: Spread) -> str:
    return kit.t(
        "chart.top.extra",
        mentions=spread.n,
        hhi=f"{spread.hhi:.3f}",
        effective=kit.number(spread.effective_number),
    )


def completeness_fields(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 190,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """The eleven fields of the minimum record: known solid, missing hatched."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = completeness(plan, options.ids)
    labels = {entry.slug: entry.label for entry in plan.framework.minimum_record}
    rows = [
        (labels.get(name, name), result.filled_by_field[name], result.missing_by_field[name])
        for name in FIELDS
    ]
    rows.sort(key=lambda row: -len(row[1]))
    known, absent = kit.t("chart.completeness.known"), kit.t("chart.completeness.missing")
    table = DataTable(
        columns=(kit.t("chart.field"), known, absent),
        rows=tuple((name, str(len(filled)), str(len(gone))) for name, filled, gone in rows),
        keys=tuple(gone for _, _, gone in rows),
        numeric=(1, 2),
    )
    caption = kit.caption(
        result.n,
        kit.missing(result.total - result.filled, result.total),
        extra=kit.t("chart.completeness.total", filled=result.filled, total=result.total),
        in_words=kit.join(f"{name} {len(filled)}" for name, filled, _ in rows),
    )
    title = kit.t("chart.completeness.title")
    if result.n == 0:
        return kit.empty("completeness", title, kit.t("chart.no_activities"), table, caption)
    side = min(max(kit.w(name) for name, _, _ in rows) + 8 * kit.k, width * 0.42)
    column = max(kit.w(known, True), kit.w(absent, True), kit.w(str(result.n))) + 10 * kit.k
    left = side + 2 * column + 4 * kit.k
    head = kit.line
    kit.text(side + column, kit.size, known, bold=True, anchor="end")
    kit.text(side + 2 * column - 2 * kit.k, kit.size, absent, bold=True, anchor="end")
    pitch = (height - head - 3 * kit.k) / len(rows)
    h = min(pitch - 4 * kit.k, 11 * kit.k)
    for index, (name, filled, gone) in enumerate(rows):
        y = head + 3 * kit.k + index * pitch
        base = kit.middle(y, pitch)
        kit.text(0, base, kit.fit(name, side - 4 * kit.k))
        kit.text(side + column, base, str(len(filled)), anchor="end", colour=INK if filled else MUTED)
        kit.text(
            side + 2 * column - 2 * kit.k, base, str(len(gone)), anchor="end", colour=INK if gone else MUTED
        )
        solid = (width - left) * len(filled) / result.n
        top = y + (pitch - h) / 2
        kit.rect(left, top, solid, h, BAR, label=f"{name}, {known}: {len(filled)}", keys=filled)
        kit.hatched(left + solid, top, width - left - solid, h, f"{name}, {absent}: {len(gone)}", gone)
    return kit.scene("completeness", title, table, caption)


def family_bars(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 170,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """Families as bars divided by lens; what is not coded is hatched."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    heat = families_by_lens(plan, options, measure, width, height, t, lang, size)
    title = kit.t("chart.family_bars.title")
    coverage = lens_coverage(plan, options)
    if coverage.n == 0:
        return kit.empty("family_bars", title, kit.t("chart.no_activities"), heat.table, heat.caption)
    by_family = profile(plan, options, "family")
    rows = [(family.slug, f"{family.letter} {family.label}") for family in plan.framework.families]
    place = {key: code for code in LENS_ORDER for key in coverage.cells[code].keys}
    side = min(max(kit.w(name) for _, name in rows) + 10 * kit.k, width * 0.4)
    end = kit.w(kit.count_share(coverage.n, coverage.n), True) + 8 * kit.k
    used = [code for code in LENS_ORDER if coverage.cells[code].n]
    legend = [
        Key(
            "hatch" if code == UNCODED else LENS_SIGNS[code][0],
            LENS_SIGNS[code][1],
            kit.t(f"chart.cell.{code}"),
        )
        for code in used
    ]
    below = kit.legend_height(width - side, legend) + 5 * kit.k
    pitch = (height - below) / len(rows)
    largest = max(by_family.cells[row].n for row, _ in rows) or 1
    solid = {"diplomacy_only": "diplomacy", "both": "both", "branding_only": "branding", "neither": "neither"}
    for index, (row, name) in enumerate(rows):
        y = index * pitch
        h = min(pitch - 3 * kit.k, 16 * kit.k)
        cell = by_family.cells[row]
        kit.text(0, kit.middle(y, h), kit.fit(name, side - 8 * kit.k), colour=INK if cell.n else MUTED)
        if not cell.n:
            kit.text(side + 4 * kit.k, kit.middle(y, h), kit.t("chart.none_on_file"), colour=MUTED)
            continue
        x = side
        for code in LENS_ORDER:
            keys = tuple(key for key in cell.keys if place[key] == code)
            wide = (width - side - end) * len(keys) / largest
            label = f"{name}, {kit.t(f'chart.cell.{code}')}: {len(keys)}"
            if code == UNCODED:
                kit.hatched(x, y, wide, h, label, keys)
                kit.plate(x, y, wide, h, str(len(keys)))
            else:
                kit.rect(x, y, wide - 0.6, h, f"lens.{solid[code]}_solid", label=label, keys=keys)
                if kit.w(str(len(keys)), True) + 3 * kit.k <= wide:
                    middle = kit.middle(y, h)
                    kit.text(
                        x + wide / 2,
                        middle,
                        str(len(keys)),
                        bold=True,
                        colour="lens.on_solid",
                        anchor="middle",
                    )
            x += wide
        kit.text(x + 5 * kit.k, kit.middle(y, h), kit.count_share(cell.n, coverage.n), bold=True)
    kit.rule(side, 0, side, pitch * len(rows))
    kit.legend(side, height - below + 5 * kit.k, width - side, legend)
    return kit.scene("family_bars", title, heat.table, heat.caption)
