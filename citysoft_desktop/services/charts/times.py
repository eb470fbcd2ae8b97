"""Charts of time: starts by decade or year, activities running at once, mode of linkage by year, cover timeline."""

from __future__ import annotations

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.lens import lens_coverage
from citysoft_desktop.domain.analysis.linkage import KNOWN_MODES
from citysoft_desktop.domain.analysis.timeline import timeline
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import DataTable, Measure, Polygon, Scene
from citysoft_desktop.services.charts.kit import (
    BAR,
    BAR_PARTIAL,
    BASE_SIZE,
    LENS_SIGNS,
    MUTED,
    Key,
    Kit,
)
from citysoft_desktop.services.charts.matrix import LENS_ORDER
from citysoft_desktop.services.charts.stacked import MODE_TOKENS
from citysoft_desktop.services.charts.texts import Translate

_YEARLY_SPAN = 15
_MAX_COLUMNS = 24
_LEAST_SIGN = 2.5


def starts(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 318,
    height: float = 150,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A18: starts by decade, or by year when the known ones lie close together; no year is hatched."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = timeline(plan, options)
    years = list(result.starts)
    by_year = bool(years) and years[-1] - years[0] < _YEARLY_SPAN
    width_of_bin = 1 if by_year else 10
    bins: dict[int, list[str]] = {}
    if years:
        first, last = years[0] // width_of_bin * width_of_bin, years[-1]
        if (last - first) // width_of_bin >= _MAX_COLUMNS:
            first = last - last % width_of_bin - (_MAX_COLUMNS - 1) * width_of_bin
        bins = {start: [] for start in range(first, last + 1, width_of_bin)}
        for year, cell in result.starts.items():
            # What lies before the oldest column a chart can show is counted in it; the table has every year.
            bins[max(year // width_of_bin * width_of_bin, first)].extend(cell.keys)
    title = kit.t("chart.starts.title_year" if by_year else "chart.starts.title")
    none = result.start_unknown
    now = options.as_of.year

    def name(start: int) -> str:
        return str(start) if by_year else kit.t("chart.starts.decade", year=start)

    table = DataTable(
        columns=(kit.t("chart.year"), kit.t("chart.count"), kit.t("chart.share_all")),
        rows=(
            *((str(y), str(cell.n), kit.percent(cell.n, result.n)) for y, cell in result.starts.items()),
            (kit.t("chart.starts.no_year"), str(none.n), kit.percent(none.n, result.n)),
        ),
        keys=(*(cell.keys for cell in result.starts.values()), none.keys),
        numeric=(1, 2),
    )
    words = [f"{name(start)} {len(keys)}" for start, keys in bins.items()]
    words.append(f"{kit.t('chart.starts.no_year')} {none.n}")
    caption = kit.caption(result.n, kit.missing(none.n, result.n), in_words=kit.join(words))
    if not bins:
        key = "chart.none" if result.n else "chart.no_activities"
        return kit.empty("starts", title, kit.t(key, missing=none.n, n=result.n), table, caption)
    partial = next((start for start in bins if start <= now < start + width_of_bin), None)
    two_lines = not by_year and partial is not None
    columns = [(name(start), keys, start) for start, keys in bins.items()]
    count = len(columns) + (1.5 if none.n else 0)
    pitch = width / count
    foot = kit.line * (2.1 if two_lines else 1.2)
    head = kit.line
    base = height - foot
    largest = max(max(len(keys) for keys in bins.values()), none.n) or 1
    every = 1
    while max(kit.w(label) for label, _, _ in columns[::every]) > pitch * every - 3 * kit.k:
        every += 1
    bar = min(pitch * 0.68, 40 * kit.k)
    for index, (label, keys, start) in enumerate(columns):
        x = pitch * (index + 0.5)
        high = (base - head) * len(keys) / largest
        token = BAR_PARTIAL if start == partial and not by_year else BAR
        kit.rect(x - bar / 2, base - high, bar, high, token, label=f"{label}: {len(keys)}", keys=keys)
        kit.text(x, base - high - 3 * kit.k, str(len(keys)), bold=True, anchor="middle", keys=keys)
        if index % every == 0:
            kit.text(x, base + kit.size + 2 * kit.k, label, colour=MUTED, anchor="middle")
        if two_lines and start == partial:
            words_to = kit.t("chart.starts.to", year=now)
            half = kit.w(words_to) / 2
            at = min(max(x, half), width - half)
            kit.text(at, base + kit.line + kit.size + 1 * kit.k, words_to, colour=MUTED, anchor="middle")
    kit.rule(0, base, pitch * len(columns), base)
    if none.n:
        words_no = kit.t("chart.starts.no_year")
        half = max(kit.w(words_no), bar) / 2
        x = width - max(half, bar / 2) - 1
        high = (base - head) * none.n / largest
        kit.hatched(x - bar / 2, base - high, bar, high, f"{words_no}: {none.n}", none.keys)
        kit.text(x, base - high - 3 * kit.k, str(none.n), bold=True, anchor="middle", keys=none.keys)
        kit.text(
            x, base + kit.size + 2 * kit.k, kit.fit(words_no, 1.5 * pitch), colour=MUTED, anchor="middle"
        )
    return kit.scene("starts", title, table, caption)


def stock(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 120,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A18: how many activities ran in each year, with first, highest and latest value printed."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = timeline(plan, options)
    running = sum(1 for key in result.end_open.keys if plan.activities[key].start.known)
    table = DataTable(
        columns=(kit.t("chart.year"), kit.t("chart.count")),
        rows=tuple((str(year), str(n)) for year, n in result.stock.items()),
        keys=tuple(result.active_in(year) for year in result.stock),
        numeric=(1,),
    )
    years = list(result.stock)
    title = kit.t("chart.stock.title")
    missing = kit.missing(result.start_unknown.n, result.n)
    extra = kit.t("chart.stock.extra", n=running) if running else ""
    if not years:
        key = "chart.none" if result.n else "chart.no_activities"
        message = kit.t(key, missing=result.start_unknown.n, n=result.n)
        return kit.empty("stock", title, message, table, kit.caption(result.n, missing))
    values = list(result.stock.values())
    peak = max(range(len(values)), key=lambda i: values[i])
    named = dict.fromkeys((0, peak, len(values) - 1))
    in_words = kit.join((f"{years[i]} {values[i]}" for i in named), len(values))
    caption = kit.caption(result.n, missing, extra=extra, in_words=in_words)
    foot, head = kit.line * 1.3, kit.line * 1.1
    base = height - foot
    step = width / len(years)
    largest = max(values)
    points: list[tuple[float, float]] = [(0, base)]
    for index, value in enumerate(values):
        y = base - (base - head) * value / largest
        points += [(index * step, y), ((index + 1) * step, y)]
    points.append((width, base))
    kit.marks.append(
        Polygon(
            label=title,
            keys=result.active_in(years[-1]),
            rings=(tuple(points),),
            fill="sequence.s2",
            stroke=BAR,
        )
    )
    kit.rule(0, base, width, base)
    taken: list[tuple[float, float]] = []
    for index in sorted(named, key=lambda i: (i != len(values) - 1, i != peak)):
        words, year = str(values[index]), str(years[index])
        half = max(kit.w(words, True), kit.w(year)) / 2
        x = min(max((index + 0.5) * step, half), width - half)
        if any(x - half < right + 3 and x + half > left - 3 for left, right in taken):
            continue
        taken.append((x - half, x + half))
        y = base - (base - head) * values[index] / largest
        kit.text(x, y - 3 * kit.k, words, bold=True, anchor="middle", keys=result.active_in(years[index]))
        kit.text(x, base + kit.size + 2 * kit.k, year, colour=MUTED, anchor="middle")
    return kit.scene("stock", title, table, caption)


def modes_by_year(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 150,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A18: mode of linkage by year, from linkages whose beginning is known; others are counted, not drawn."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = timeline(plan, options)
    names = {mode: kit.t(f"chart.mode.{mode}") for mode in KNOWN_MODES}
    table = DataTable(
        columns=(kit.t("chart.year"), *(names[mode] for mode in KNOWN_MODES)),
        rows=tuple(
            (str(year), *(kit.number(modes[mode]) for mode in KNOWN_MODES))
            for year, modes in result.modes.items()
        ),
        keys=tuple(() for _ in result.modes),
        numeric=tuple(range(1, len(KNOWN_MODES) + 1)),
    )
    title = kit.t("chart.modes.title")
    extra = kit.t("chart.modes.undated", n=result.undated_links) if result.undated_links else ""
    missing = kit.missing(result.undated_links, result.n)
    if not result.modes:
        caption = kit.caption(result.n, missing, extra=extra)
        return kit.empty("modes_by_year", title, kit.t("chart.modes.empty"), table, caption)
    years = list(result.modes)
    latest = result.modes[years[-1]]
    in_words = kit.join(
        [str(years[-1]), *(f"{names[mode]} {kit.number(latest[mode])}" for mode in KNOWN_MODES)],
        len(years) * len(KNOWN_MODES),
    )
    caption = kit.caption(result.n, missing, extra=extra, in_words=in_words)
    legend = [
        Key("hollow" if mode == "none" else "rect", MODE_TOKENS[mode][0], names[mode]) for mode in KNOWN_MODES
    ]
    below = kit.legend_height(width, legend) + 6 * kit.k
    least = kit.w("0000") * 0.35
    shown = years[-max(1, int(width // least)) :]
    pitch = width / len(shown)
    head, foot = kit.line, kit.line * 1.3
    base = height - below - foot
    largest = max(sum(result.modes[year].values()) for year in shown) or 1
    every = 1
    while kit.w("0000") > pitch * every - 4 * kit.k:
        every += 1
    bar = min(pitch * 0.8, 36 * kit.k)
    for index, year in enumerate(shown):
        x, y = pitch * (index + 0.5), base
        for mode in KNOWN_MODES:
            amount = result.modes[year][mode]
            high = (base - head) * amount / largest
            label = f"{year}, {names[mode]}: {kit.number(amount)}"
            if mode == "none":
                kit.rect(x - bar / 2, y - high, bar, high, stroke=MODE_TOKENS[mode][0], label=label)
            else:
                kit.rect(x - bar / 2, y - high, bar, high, MODE_TOKENS[mode][0], label=label)
            y -= high
        total = kit.number(sum(result.modes[year].values()))
        if kit.w(total, True) <= pitch - 1:
            kit.text(x, y - 3 * kit.k, total, bold=True, anchor="middle")
        if (len(shown) - 1 - index) % every == 0:
            half = kit.w(str(year)) / 2
            at = min(max(x, half), width - half)
            kit.text(at, base + kit.size + 2 * kit.k, str(year), colour=MUTED, anchor="middle")
    kit.rule(0, base, width, base)
    kit.legend(0, height - below + 6 * kit.k, width, legend)
    return kit.scene("modes_by_year", title, table, caption)


def cover_timeline(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 140,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """The picture of the cover: one sign per activity at its start year. Years without a mark stay empty."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = timeline(plan, options)
    coverage = lens_coverage(plan, options)
    place = {key: code for code in LENS_ORDER for key in coverage.cells[code].keys}
    table = DataTable(
        columns=(kit.t("chart.year"), kit.t("chart.count")),
        rows=tuple((str(year), str(cell.n)) for year, cell in result.starts.items()),
        keys=tuple(cell.keys for cell in result.starts.values()),
        numeric=(1,),
    )
    known = result.n - result.start_unknown.n
    note = kit.t("chart.cover.note", k=known, n=result.n, missing=result.start_unknown.n)
    title = kit.t("chart.cover.title")
    caption = kit.caption(
        result.n, kit.missing(result.start_unknown.n, result.n), tau=True, extra=note, in_words=note
    )
    if not result.starts:
        return kit.empty("cover_timeline", title, note, table, caption)
    kit.text(0, kit.size, kit.fit(kit.t("chart.cover.heading"), width, True), bold=True)
    used = [
        code for code in LENS_ORDER if any(place[k] == code for c in result.starts.values() for k in c.keys)
    ]
    legend = [
        Key(LENS_SIGNS[code][0], LENS_SIGNS[code][1], kit.t(f"chart.cover.key.{code}")) for code in used
    ]
    top = kit.legend(0, kit.line * 1.3, width, legend) + 4 * kit.k
    years = list(result.starts)
    first, last = years[0], years[-1]
    grain = next(g for g in (5, 10, 20, 50, 100, 200, 500, 1000, 10_000) if (last - first) / g <= 9)
    left, right = first // grain * grain, -(-(last + 1) // grain) * grain
    base = height - kit.line * 1.4
    per_year = width / (right - left)
    sign = min(8.5 * kit.k, max(3 * kit.k, per_year * 1.6))
    tallest = max(cell.n for cell in result.starts.values())
    pitch = min(sign * 1.25, (base - top - sign) / max(1, tallest))
    sign = min(sign, pitch / 1.05) if tallest > 1 else sign
    kit.rule(0, base, width, base)
    previous = -1.0
    for year in range(left, right + 1, grain):
        x = (year - left) * per_year
        half = kit.w(str(year)) / 2
        at = min(max(x, half), width - half)
        kit.rule(x, base, x, base + 2.5 * kit.k)
        if at - half > previous:
            kit.text(at, base + kit.line + 1 * kit.k, str(year), colour=MUTED, anchor="middle")
            previous = at + half + 3 * kit.k
    for year, cell in result.starts.items():
        x = (year - left + 0.5) * per_year
        if pitch < _LEAST_SIGN * kit.k:  # signs would be too small to tell apart: one bar per year instead
            high = (base - top) * cell.n / tallest
            label = f"{year}: {kit.t('chart.activities', n=cell.n)}"
            kit.rect(x - per_year * 0.4, base - high, per_year * 0.8, high, BAR, label=label, keys=cell.keys)
            continue
        for index, key in enumerate(cell.keys):
            y = base - sign / 2 - 3 * kit.k - index * pitch
            kit.glyph(place[key], x, y, sign, f"{year}: {kit.title_of(key)}", (key,))
    return kit.scene("cover_timeline", title, table, caption)
