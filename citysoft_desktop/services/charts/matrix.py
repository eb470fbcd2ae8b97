"""Heat matrices: family by lens, crossroads, family or type by dimension, and white spaces.

The number is always printed in its cell; what is not coded is hatched, never 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.crossroads import (
    CROSSROADS,
    FAMILY_DIMENSION,
    MEANT_TO_BE_EMPTY,
    Crosstab,
    SpaceCell,
    crosstab,
    white_space,
)
from citysoft_desktop.domain.analysis.lens import LENSES, UNCODED, lens_coverage
from citysoft_desktop.domain.analysis.profile import profile
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.scene import Caption, DataTable, Measure, Scene
from citysoft_desktop.services.charts.kit import BASE_SIZE, INK, MUTED, Key, Kit, step_token
from citysoft_desktop.services.charts.texts import Translate

LENS_ORDER = ("diplomacy_only", "both", "branding_only", "neither", "uncoded")


@dataclass(frozen=True, slots=True)
class HeatCell:
    """What stands in a cell; ``mark`` is "", ``white``, ``under``, ``meant`` or ``uncoded``."""

    n: int
    keys: tuple[str, ...] = ()
    mark: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """Head of a column: words, and a sign above them when it is a cell of the lens map."""

    code: str
    name: str
    short: str = ""
    sign: str = ""


def draw_matrix(
    kit: Kit,
    rows: Sequence[tuple[str, str]],
    columns: Sequence[HeatColumn],
    cells: Mapping[tuple[str, str], HeatCell],
    totals: Mapping[str, int],
    bottom: float,
    total_name: str,
) -> int:
    """Rows of cells with heads; heads that are too wide for their column stand upright.

    Where not all rows fit, those with most in them are drawn; gives how many were left to the table.
    """
    side = min(max((kit.w(name) for _, name in rows), default=0) + 8 * kit.k, kit.width * 0.42)
    last = max(kit.w("0000"), kit.w(total_name)) + 6 * kit.k
    wide = (kit.width - side - last) / max(1, len(columns))
    heads = [column.name for column in columns]
    if any(kit.w(head) > wide - 2 * kit.k for head in heads):
        heads = [column.short or column.name for column in columns]
    upright = any(kit.w(head) > wide - 2 * kit.k for head in heads)
    signs = any(column.sign for column in columns)
    tallest = min(max(kit.w(head) for head in heads), kit.height * 0.4) if upright else kit.line
    head_h = tallest + 4 * kit.k + (kit.line if signs else 0)
    fitting = max(1, int((bottom - head_h) / (kit.line * 1.05)))
    left = len(rows) - fitting
    if left > 0:
        best = set(sorted((row for row, _ in rows), key=lambda row: (-totals.get(row, 0), row))[:fitting])
        rows = [entry for entry in rows if entry[0] in best]
    high = min(26 * kit.k, (bottom - head_h) / max(1, len(rows)))
    for index, (column, head) in enumerate(zip(columns, heads, strict=True)):
        x = side + wide * (index + 0.5)
        if column.sign:
            kit.glyph(column.sign, x, kit.size * 0.6, kit.size * 0.85, column.name)
        if upright:
            kit.text(x + kit.size * 0.35, head_h - 3 * kit.k, kit.fit(head, tallest), colour=MUTED, rotate=90)
        else:
            kit.text(x, head_h - 5 * kit.k, head, colour=MUTED, anchor="middle")
    kit.text(kit.width, head_h - 5 * kit.k, total_name, colour=MUTED, anchor="end")
    largest = max((cell.n for cell in cells.values() if cell.mark != "uncoded"), default=0)
    gap = 1.2 * kit.k
    for r, (row, name) in enumerate(rows):
        y = head_h + r * high
        empty = totals.get(row, 0) == 0
        kit.text(0, kit.middle(y, high), kit.fit(name, side - 6 * kit.k), colour=MUTED if empty else INK)
        for c, column in enumerate(columns):
            x = side + wide * c
            cell = cells.get((row, column.code), HeatCell(0))
            label = cell.label or f"{name}, {column.name}: {cell.n}"
            _cell(kit, x + gap, y + gap, wide - 2 * gap, high - 2 * gap, cell, largest, label)
        text = str(totals.get(row, 0))
        kit.text(
            kit.width, kit.middle(y, high), text, colour=MUTED if empty else INK, anchor="end", bold=not empty
        )
    return max(0, left)


def _cell(kit: Kit, x: float, y: float, w: float, h: float, cell: HeatCell, largest: int, label: str) -> None:
    if cell.mark == "uncoded" and cell.n:
        kit.hatched(x, y, w, h, label, cell.keys)
        kit.plate(x, y, w, h, str(cell.n))
        return
    fill, colour = step_token(0 if cell.mark == "uncoded" else cell.n, largest)
    stroke = {"white": INK, "under": INK}.get(cell.mark, "")
    kit.rect(
        x,
        y,
        w,
        h,
        fill,
        stroke=stroke,
        dashed=cell.mark == "white",
        stroke_width=1.1,
        label=label,
        keys=cell.keys,
        radius=2 * kit.k,
    )
    text = "·" if cell.mark == "meant" else str(cell.n)
    kit.text(x + w / 2, kit.middle(y, h), text, bold=cell.n > 0, colour=colour, anchor="middle")


def families_by_lens(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 250,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """Where each family of activities falls: every family is there, also with 0."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    coverage = lens_coverage(plan, options)
    by_family = profile(plan, options, "family")
    rows = [(family.slug, f"{family.letter} {family.label}") for family in plan.framework.families]
    without = by_family.cells[UNKNOWN]
    if without.n:
        rows.append((UNKNOWN, kit.t("chart.unknown")))
    family_of = {key: slug for slug, cell in by_family.cells.items() for key in cell.keys}
    members: dict[tuple[str, str], list[str]] = {}
    for code in LENS_ORDER:
        for key in coverage.cells[code].keys:
            members.setdefault((family_of[key], code), []).append(key)
    cells = {
        place: HeatCell(len(keys), tuple(keys), "uncoded" if place[1] == UNCODED else "")
        for place, keys in members.items()
    }
    columns = [
        HeatColumn(code, kit.t(f"chart.cell.{code}"), kit.t(f"chart.short.{code}"), code)
        for code in LENS_ORDER
    ]
    totals = {row: by_family.cells[row].n for row, _ in rows}
    names = {code: kit.t(f"chart.cell.{code}") for code in LENS_ORDER}
    table = DataTable(
        columns=(kit.t("chart.category"), *(names[code] for code in LENS_ORDER), kit.t("chart.all")),
        rows=tuple(
            (name, *(str(len(members.get((row, code), ()))) for code in LENS_ORDER), str(totals[row]))
            for row, name in rows
        ),
        keys=tuple(by_family.cells[row].keys for row, _ in rows),
        numeric=tuple(range(1, len(LENS_ORDER) + 2)),
    )
    words = [f"{name} {totals[row]}" for row, name in rows]
    uncoded = coverage.cells[UNCODED].n
    caption = kit.caption(
        coverage.n, kit.missing(uncoded, coverage.n), tau=True, in_words=kit.join(words, len(members))
    )
    title = kit.t("chart.families.title")
    if coverage.n == 0:
        return kit.empty("families", title, kit.t("chart.no_activities"), table, caption)
    left = draw_matrix(kit, rows, columns, cells, totals, height, kit.t("chart.all"))
    caption = _with_left(kit, caption, left)
    return kit.scene("families", title, table, caption)


def cross_matrix(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 230,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
    matrix: str = CROSSROADS,
) -> Scene:
    """A3: instrument by channel, or family or type by dimension, as counts."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = crosstab(plan, options, matrix)
    rows, columns = _heads(kit, result)
    cells = {place: HeatCell(cell.n, cell.keys) for place, cell in result.cells.items()}
    table = _table(kit, result, rows, columns)
    missing = _missing(kit, result)
    words = [f"{_name(rows, r)}, {_label(columns, c)} {cell.n}" for (r, c), cell in result.cells.items()]
    caption = kit.caption(result.n, missing, tau=matrix != CROSSROADS, in_words=kit.join(words))
    title = kit.t(f"chart.{matrix}.title")
    if result.total == 0:
        gap = result.n - result.known
        key = "chart.none" if result.n else "chart.no_activities"
        return kit.empty(matrix, title, kit.t(key, missing=gap, n=result.n), table, caption)
    left = draw_matrix(kit, rows, columns, cells, result.row_totals, height, kit.t("chart.mentions"))
    caption = _with_left(kit, caption, left)
    return kit.scene(matrix, title, table, caption)


def white_spaces(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 250,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
    matrix: str = FAMILY_DIMENSION,
) -> Scene:
    """A4: which empty cells are perhaps worth filling, with the judgements made so far."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = white_space(plan, options, matrix)
    rows, columns = _heads(kit, result.table)
    cells: dict[tuple[str, str], HeatCell] = {}
    for place, cell in result.cells.items():
        keys = result.table.cells[place].keys if place in result.table.cells else ()
        row, column = _name(rows, place[0]), _label(columns, place[1])
        cells[place] = HeatCell(cell.n, keys, _mark(cell), f"{row}, {column}: {cell.n}{_said(kit, cell)}")
    table = _space_table(kit, result.cells, rows, columns, cells)
    names = [f"{_name(rows, cell.row)}, {_label(columns, cell.column)}" for cell in result.white]
    in_words = (
        kit.t("chart.white.words", n=len(names), names="; ".join(names)) + "."
        if 0 < len(names) <= 12
        else kit.t("chart.see_table", n=len(names))
        if names
        else kit.t("chart.white.none") + "."
    )
    caption = kit.caption(result.n, _missing(kit, result.table), tau=matrix != CROSSROADS, in_words=in_words)
    title = kit.t("chart.white.title")
    if result.table.total == 0:
        gap = result.n - result.table.known
        key = "chart.none" if result.n else "chart.no_activities"
        return kit.empty("white_spaces", title, kit.t(key, missing=gap, n=result.n), table, caption)
    legend = [
        Key("hollow", INK, kit.t("chart.white.key"), dashed=True),
        Key("hollow", INK, kit.t("chart.white.under")),
    ]
    if any(cell.judgement == MEANT_TO_BE_EMPTY for cell in result.cells.values()):
        legend.append(Key("dot", MUTED, kit.t("chart.white.meant")))
    below = kit.legend_height(width, legend) + 5 * kit.k
    totals = result.table.row_totals
    left = draw_matrix(kit, rows, columns, cells, totals, height - below, kit.t("chart.mentions"))
    caption = _with_left(kit, caption, left)
    kit.legend(0, height - below + 5 * kit.k, width, legend)
    return kit.scene("white_spaces", title, table, caption)


def _with_left(kit: Kit, caption: Caption, left: int) -> Caption:
    """The caption, saying how many rows only the table has."""
    if not left:
        return caption
    return replace(caption, extra=f"{caption.extra} {kit.t('chart.rows_left', n=left)}".strip())


def _mark(cell: SpaceCell) -> str:
    if cell.judgement == MEANT_TO_BE_EMPTY and cell.n == 0:
        return "meant"
    if cell.white:
        return "white"
    return "under" if cell.under_used else ""


def _said(kit: Kit, cell: SpaceCell) -> str:
    if cell.judgement:
        return f" ({kit.t(f'chart.{cell.judgement}')})"
    return f" ({kit.t('chart.white.under')})" if cell.under_used else ""


def _heads(kit: Kit, result: Crosstab) -> tuple[list[tuple[str, str]], list[HeatColumn]]:
    framework = kit.plan.framework
    if result.matrix == CROSSROADS:
        rows = [(code, framework.label("instrument", code)) for code in result.rows]
        return rows, [HeatColumn(code, framework.label("channel", code)) for code in result.columns]
    if result.matrix == FAMILY_DIMENSION:
        rows = [
            (code, f"{framework.family(code).letter} {framework.family(code).label}") for code in result.rows
        ]
    else:
        rows = [
            (code, framework.type(code).label if framework.has_type(code) else code) for code in result.rows
        ]
    labels = {code.slug: code.label for lens in LENSES for code in framework.lens(lens).dimensions}
    return rows, [HeatColumn(code, labels[code]) for code in result.columns]


def _table(kit: Kit, result: Crosstab, rows: list[tuple[str, str]], columns: list[HeatColumn]) -> DataTable:
    return DataTable(
        columns=(kit.t("chart.category"), *(column.name for column in columns), kit.t("chart.all")),
        rows=tuple(
            (
                name,
                *(
                    str(result.cells[row, c.code].n) if (row, c.code) in result.cells else "0"
                    for c in columns
                ),
                str(result.row_totals[row]),
            )
            for row, name in rows
        ),
        keys=tuple(
            tuple(
                dict.fromkeys(
                    key
                    for c in columns
                    if (row, c.code) in result.cells
                    for key in result.cells[row, c.code].keys
                )
            )
            for row, _ in rows
        ),
        numeric=tuple(range(1, len(columns) + 2)),
    )


def _space_table(
    kit: Kit,
    spaces: Mapping[tuple[str, str], SpaceCell],
    rows: list[tuple[str, str]],
    columns: list[HeatColumn],
    cells: Mapping[tuple[str, str], HeatCell],
) -> DataTable:
    """One row per white, under-used or judged cell."""
    listed = [cell for cell in spaces.values() if cell.white or cell.under_used or cell.judgement]
    heads = (
        "chart.row",
        "chart.column",
        "chart.count",
        "chart.expected",
        "chart.residual",
        "chart.judgement",
    )
    return DataTable(
        columns=tuple(kit.t(head) for head in heads),
        rows=tuple(
            (
                _name(rows, cell.row),
                _label(columns, cell.column),
                str(cell.n),
                "" if cell.expected is None else f"{cell.expected:.1f}",
                "" if cell.residual is None else f"{cell.residual:.1f}",
                kit.t(f"chart.{cell.judgement}") if cell.judgement else "",
            )
            for cell in listed
        ),
        keys=tuple(cells[cell.row, cell.column].keys for cell in listed),
        numeric=(2, 3, 4),
    )


def _missing(kit: Kit, result: Crosstab) -> str:
    framework = kit.plan.framework
    parts = []
    for dimension, number in result.missing.items():
        if framework.has_dimension(dimension):
            name = framework.dimension(dimension).label.lower()
        else:
            name = {"type": kit.t("chart.top.title.type"), "lens": kit.t("chart.cell.uncoded")}.get(
                dimension, dimension
            )
            name = name.lower()
        parts.append(kit.t("chart.missing_named", name=name, k=kit.missing(number, result.n)))
    return "; ".join(parts)


def _name(rows: Sequence[tuple[str, str]], code: str) -> str:
    return next((name for row, name in rows if row == code), code)


def _label(columns: Sequence[HeatColumn], code: str) -> str:
    return next((column.name for column in columns if column.code == code), code)
