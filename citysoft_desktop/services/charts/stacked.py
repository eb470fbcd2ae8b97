"""Stacked bars of shares: A7 alignment, A6 strength, A8 benefit, A2 overlap of lenses.

"Share of all" stands first with unknown hatched, "share of known" directly under it at the same width. A part that
gets narrow drops its share, then its letter, never the count: "S1 1" without the gap would read as eleven.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.analysis.base import Cell, Options
from citysoft_desktop.domain.analysis.lens import dialog_index, lens_coverage
from citysoft_desktop.domain.analysis.linkage import (
    BENEFITS,
    STRENGTHS,
    alignment_profile,
    benefit_balance,
    linkage_rate,
)
from citysoft_desktop.domain.linkage import MODES
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.domain.scene import DataTable, Measure, Scene
from citysoft_desktop.services.charts.kit import BASE_SIZE, CARD, INK, MUTED, Key, Kit
from citysoft_desktop.services.charts.texts import Translate

MODE_TOKENS: Mapping[str, tuple[str, str]] = {
    "cooperative_joint": ("linkage.joint", "linkage.on_joint"),
    "cooperative_coordinated": ("linkage.coordinated", "linkage.on_coordinated"),
    "parallel_harmony": ("linkage.harmony", "linkage.on_harmony"),
    "parallel_disharmony": ("linkage.disharmony", "linkage.on_disharmony"),
    "none": ("linkage.none", INK),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: ``style`` is fill, hollow (outline only) or hatch (unknown)."""

    amount: float
    name: str
    token: str = ""
    on_token: str = INK
    letter: str = ""
    style: str = "fill"
    keys: tuple[str, ...] = ()


def draw_parts(kit: Kit, x: float, y: float, w: float, h: float, parts: Sequence[Part], base: float) -> bool:
    """Draw one bar over the whole width; True when a part had to be drawn wider than its share."""
    shown = [part for part in parts if part.amount > 0]
    if not shown or base <= 0:
        return False
    pad = 4 * kit.k
    least = [
        kit.w(_shortest(kit, part), True) + (pad if part.style != "hatch" else 2.5 * pad) for part in shown
    ]
    widths = [w * part.amount / base for part in shown]
    narrow = [index for index, wide in enumerate(widths) if wide < least[index]]
    if narrow and sum(least) <= w:
        fixed: set[int] = set()
        while True:  # taking from the wide parts may make another one narrow
            rest = w - sum(least[index] for index in fixed)
            free = sum(part.amount for index, part in enumerate(shown) if index not in fixed)
            more = {
                i for i, p in enumerate(shown) if i not in fixed and rest * p.amount / free < least[i] - 1e-9
            }
            if not more:
                break
            fixed |= more
        widths = [
            least[index] if index in fixed else rest * part.amount / free for index, part in enumerate(shown)
        ]
    at = x
    for part, wide in zip(shown, widths, strict=True):
        label = f"{part.name}: {kit.count_share(part.amount, base)}"
        inner = wide - 0.8
        if part.style == "hatch":
            kit.hatched(at, y, inner, h, label, part.keys)
            for text in (f"{kit.number(part.amount)} {part.name}", kit.number(part.amount)):
                full = (
                    f"{text} ({kit.percent(part.amount, base)})" if kit.percent(part.amount, base) else text
                )
                best = full if kit.w(full, True) + 8 * kit.k <= inner else text
                if kit.w(best, True) + 8 * kit.k <= inner:
                    kit.plate(at, y, inner, h, best)
                    break
        else:
            if part.style == "hollow":
                kit.rect(
                    at,
                    y + 0.5,
                    inner,
                    h - 1,
                    CARD,
                    stroke=part.token,
                    label=label,
                    keys=part.keys,
                    stroke_width=1,
                )
            else:
                kit.rect(at, y, inner, h, part.token, label=label, keys=part.keys)
            text = _label(kit, part, base, inner)
            kit.text(at + inner / 2, kit.middle(y, h), text, bold=True, colour=part.on_token, anchor="middle")
        at += wide
    return bool(narrow)


def _shortest(kit: Kit, part: Part) -> str:
    return f"{part.letter} {kit.number(part.amount)}".strip()


def _label(kit: Kit, part: Part, base: float, width: float) -> str:
    count = kit.number(part.amount)
    spaced = f"{part.letter} {count}".strip()
    percent = kit.percent(part.amount, base)
    options = ([f"{spaced} ({percent})"] if percent else []) + [spaced]
    for text in options:
        if kit.w(text, True) + 2.5 * kit.k <= width:
            return text
    return count if kit.w(count, True) <= width else ""


def two_bars(
    kit: Kit,
    parts_all: Sequence[Part],
    parts_known: Sequence[Part],
    n_all: float,
    n_known: float,
    legend: Sequence[Key],
    top: float = 0,
    bottom: float | None = None,
) -> bool:
    """Share of all above share of known, with a key below; True when a part is drawn wider than its share."""
    bottom = kit.height if bottom is None else bottom
    names = [kit.t("chart.share_all"), kit.t("chart.share_known")]
    counts = [kit.t("chart.n_is", n=kit.number(n)) for n in (n_all, n_known)]
    side = max(kit.w(text, True) for text in [*names, *counts]) + 10 * kit.k
    beside = kit.width - side >= 240 * kit.k
    left = side if beside else 0.0
    below = kit.legend_height(kit.width - left, legend) + 6 * kit.k
    head = 0.0 if beside else kit.line
    room = (bottom - top - below) / 2
    high = max(14 * kit.k, min(26 * kit.k, room - head - 8 * kit.k))
    wider = False
    for index, (parts, base) in enumerate(((parts_all, n_all), (parts_known, n_known))):
        y = top + index * room
        if beside:
            kit.text(0, y + high / 2 - 1 * kit.k, names[index], bold=True)
            kit.text(0, y + high / 2 + kit.size, counts[index], colour=MUTED)
        else:
            kit.text(0, y + kit.size, names[index], bold=True)
            kit.text(kit.w(names[index], True) + 6 * kit.k, y + kit.size, counts[index], colour=MUTED)
        y += head
        if base > 0:
            wider |= draw_parts(kit, left, y, kit.width - left, high, parts, base)
        else:
            kit.hatched(left, y, kit.width - left, high)
            kit.plate(left, y, kit.width - left, high, kit.t("chart.unknown"))
    kit.legend(left, bottom - below + 6 * kit.k, kit.width - left, legend)
    return wider


def alignment(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 84,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A7: how the activities stand to the home state."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = alignment_profile(plan, options)
    cells = result.cells
    names = {mode: kit.t(f"chart.mode.{mode}") for mode in MODES}
    parts = [
        Part(
            cells[mode].amount,
            names[mode],
            *MODE_TOKENS[mode],
            letter=kit.t(f"chart.letter.{mode}"),
            style="hollow" if mode == "none" else "fill",
            keys=cells[mode].keys,
        )
        for mode in MODES[:-1]
    ]
    unknown = cells[UNKNOWN]
    hatch = Part(unknown.amount, names[UNKNOWN], style="hatch", keys=unknown.keys)
    total = sum(cell.amount for cell in cells.values())
    known = total - unknown.amount
    words = [kit.both_shares(names[mode], cells[mode].amount, known, total) for mode in MODES[:-1]]
    words.append(f"{names[UNKNOWN]} {kit.count_share(unknown.amount, total)}")
    tier = kit.t("chart.tier.all") if options.tier == "all" else plan.framework.label("tier", options.tier)
    extra = [kit.t("chart.tier", tier=tier)]
    if result.untiered:
        extra.append(kit.t("chart.untiered", n=result.untiered))
    if cells["parallel_disharmony"].n:
        extra.append(kit.t("chart.alignment.note"))
    table = _table(kit, [(names[mode], cells[mode]) for mode in MODES], total, known)
    title = kit.t("chart.alignment.title")
    if result.n == 0:
        return kit.empty("alignment", title, kit.t("chart.no_activities"), table, kit.caption(0))
    legend = [
        Key(
            "hollow" if mode == "none" else "rect",
            MODE_TOKENS[mode][0],
            names[mode] if cells[mode].n else f"{names[mode]} 0",
            kit.t(f"chart.letter.{mode}"),
        )
        for mode in MODES[:-1]
    ]
    if two_bars(kit, [*parts, hatch], parts, total, known, legend):
        extra.append(kit.t("chart.narrow"))
    caption = kit.caption(
        result.n, kit.missing(unknown.n, result.n), extra=" ".join(extra), in_words=kit.join(words)
    )
    return kit.scene("alignment", title, table, caption)


def strength(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 84,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A6: strength of the strongest tie per activity; unknown is never 0."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = linkage_rate(plan, options)
    names = {code: plan.framework.label("strength", int(code)) for code in STRENGTHS} | {
        UNKNOWN: kit.t("chart.unknown")
    }
    tokens = ("linkage.none", "sequence.s1", "sequence.s2", "sequence.s2", "sequence.s4")
    inks = (INK, INK, INK, INK, "text.on_accent")
    parts = [
        Part(
            result.cells[code].amount,
            names[code],
            tokens[int(code)],
            inks[int(code)],
            letter=f"S{code}",
            style="hollow" if code == "0" else "fill",
            keys=result.cells[code].keys,
        )
        for code in STRENGTHS
    ]
    unknown = result.unknown
    total = sum(cell.amount for cell in result.cells.values())
    known = total - unknown.amount
    hatch = Part(unknown.amount, names[UNKNOWN], style="hatch", keys=unknown.keys)
    words = [kit.both_shares(names[code], result.cells[code].amount, known, total) for code in STRENGTHS]
    words.append(f"{names[UNKNOWN]} {kit.count_share(unknown.amount, total)}")
    table = _table(kit, [(names[code], result.cells[code]) for code in (*STRENGTHS, UNKNOWN)], total, known)
    title = kit.t("chart.strength.title")
    caption = kit.caption(result.n, kit.missing(unknown.n, result.n), in_words=kit.join(words))
    if result.n == 0 or known == 0:
        key = "chart.none" if result.n else "chart.no_activities"
        return kit.empty("strength", title, kit.t(key, missing=unknown.n, n=result.n), table, caption)
    legend = [
        Key("hollow" if code == "0" else "rect", tokens[int(code)], names[code], f"S{code}")
        for code in STRENGTHS
    ]
    two_bars(kit, [*parts, hatch], parts, total, known, legend)
    return kit.scene("strength", title, table, caption)


def benefit(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 120,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A8: who gains, and the balance from -1 (only the nation) to +1 (only the city)."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = benefit_balance(plan, options)
    cells = result.cells
    names = {code: kit.t(f"chart.benefit.{code}") for code in (*BENEFITS, UNKNOWN)}
    tokens = {
        "city_to_nation": "data.c6",
        "mutual": "data.c3",
        "nation_to_city": "sequence.s2",
        "neither": "linkage.none",
    }
    inks = {"city_to_nation": CARD, "mutual": CARD, "nation_to_city": INK, "neither": INK}
    order = ("city_to_nation", "mutual", "nation_to_city", "neither")
    parts = [
        Part(
            cells[code].amount,
            names[code],
            tokens[code],
            inks[code],
            style="hollow" if code == "neither" else "fill",
            keys=cells[code].keys,
        )
        for code in order
    ]
    unknown = cells[UNKNOWN]
    total = sum(cell.amount for cell in cells.values())
    known = total - unknown.amount
    words = [kit.both_shares(names[code], cells[code].amount, known, total) for code in order]
    words.append(f"{names[UNKNOWN]} {kit.count_share(unknown.amount, total)}")
    sided = sum(cells[code].amount for code in order[:3])
    balance = (
        kit.t("chart.benefit.undefined")
        if result.balance is None
        else kit.t(
            "chart.benefit.balance", value=f"{result.balance:+.2f}".replace("-", "−"), n=kit.number(sided)
        )
    )
    table = _table(kit, [(names[code], cells[code]) for code in (*order, UNKNOWN)], total, known)
    title = kit.t("chart.benefit.title")
    caption = kit.caption(
        result.n, kit.missing(unknown.n, result.n), extra=f"{balance}.", in_words=kit.join(words)
    )
    if result.n == 0 or known == 0:
        key = "chart.none" if result.n else "chart.no_activities"
        return kit.empty("benefit", title, kit.t(key, missing=unknown.n, n=result.n), table, caption)
    scale = 3.4 * kit.line
    legend = [Key("hollow" if code == "neither" else "rect", tokens[code], names[code]) for code in order]
    two_bars(
        kit,
        [*parts, Part(unknown.amount, names[UNKNOWN], style="hatch", keys=unknown.keys)],
        parts,
        total,
        known,
        legend,
        bottom=height - scale,
    )
    _balance_scale(kit, result.balance, balance, height - scale + 0.4 * kit.line)
    return kit.scene("benefit", title, table, caption)


def _balance_scale(kit: Kit, value: float | None, words: str, y: float) -> None:
    """A line from -1 to 1 with a mark at the balance."""
    lower, upper = (
        f"−1 {kit.t('chart.benefit.city_to_nation')}",
        f"{kit.t('chart.benefit.nation_to_city')} +1",
    )
    left, right = 6 * kit.k, kit.width - 6 * kit.k
    line_y = y + kit.line * 1.3
    kit.rule(left, line_y, right, line_y)
    for part in (0.0, 0.5, 1.0):
        at = left + (right - left) * part
        kit.rule(at, line_y - 3 * kit.k, at, line_y + 3 * kit.k)
    base = line_y + kit.line * 1.1
    kit.text(left, base, lower, colour=MUTED)
    kit.text((left + right) / 2, base, "0", colour=MUTED, anchor="middle")
    kit.text(right, base, upper, colour=MUTED, anchor="end")
    if value is None:
        kit.text((left + right) / 2, y + kit.size, words, anchor="middle", colour=MUTED)
        return
    at = left + (right - left) * (value + 1) / 2
    kit.rect(at - 3 * kit.k, line_y - 3 * kit.k, 6 * kit.k, 6 * kit.k, INK, label=words, radius=1)
    half = kit.w(words, True) / 2
    kit.text(min(max(at, left + half), right - half), y + kit.size * 0.8, words, bold=True, anchor="middle")


def overlap(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 60,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A2: the two lenses side by side, with what they share in the middle; Jaccard and phi in the caption."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = dialog_index(plan, options)
    coverage = lens_coverage(plan, options)
    order = ("diplomacy_only", "both", "branding_only")
    inks = ("lens.on_solid", "lens.on_solid", "lens.on_solid")
    tokens = ("lens.diplomacy_solid", "lens.both_solid", "lens.branding_solid")
    names = {code: kit.t(f"chart.cell.{code}") for code in (*order, "neither", "uncoded")}
    base = result.both + result.diplomacy_only + result.branding_only
    parts = [
        Part(coverage.cells[code].n, names[code], token, ink, keys=coverage.cells[code].keys)
        for code, token, ink in zip(order, tokens, inks, strict=True)
    ]
    figures = [
        f"{name} {value:.2f}"
        for name, value in (("Jaccard", result.jaccard), ("phi", result.phi))
        if value is not None
    ]
    words = [f"{names[code]} {coverage.cells[code].n}" for code in (*order, "neither")]
    table = _table(
        kit, [(names[code], cell) for code, cell in coverage.cells.items()], coverage.n, float(coverage.coded)
    )
    title = kit.t("chart.overlap.title")
    uncoded = coverage.cells["uncoded"].n
    caption = kit.caption(
        coverage.n,
        kit.missing(uncoded, coverage.n),
        tau=True,
        extra="; ".join(figures) + ("." if figures else ""),
        in_words=kit.join(words),
    )
    if base == 0:
        key = "chart.none" if coverage.n else "chart.no_activities"
        return kit.empty("overlap", title, kit.t(key, missing=uncoded, n=coverage.n), table, caption)
    legend = [
        Key(shape, f"lens.{shape}", names[code])
        for code, shape in zip(order, ("diplomacy", "both", "branding"), strict=True)
    ]
    below = kit.legend_height(width, legend) + 6 * kit.k
    draw_parts(kit, 0, 0, width, max(14 * kit.k, min(26 * kit.k, height - below)), parts, base)
    kit.legend(0, height - below + 6 * kit.k, width, legend)
    return kit.scene("overlap", title, table, caption)


def _table(kit: Kit, rows: Sequence[tuple[str, Cell]], total: float, known: float) -> DataTable:
    columns = (
        kit.t("chart.category"),
        kit.t("chart.count"),
        kit.t("chart.share_all"),
        kit.t("chart.share_known"),
    )
    return DataTable(
        columns=columns,
        rows=tuple(
            (
                name,
                kit.number(cell.amount),
                kit.percent(cell.amount, total) if cell.share_all is not None else "",
                kit.percent(cell.amount, known) if cell.share_known is not None else "",
            )
            for name, cell in rows
        ),
        keys=tuple(cell.keys for _, cell in rows),
        numeric=(1, 2, 3),
    )
