"""The lens map: one sign per activity at its highest salience in each lens, in four fields split at tau."""

from __future__ import annotations

import math

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.lens import CELLS, UNCODED, lens_coverage, peak_saliences
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import DataTable, Measure, Scene
from citysoft_desktop.services.charts.kit import BASE_SIZE, MUTED, Kit
from citysoft_desktop.services.charts.texts import Translate

_STEPS = 4  # saliences 0 to 3
_SIGN = 7.0
_SIGN_LEAST = 4.0
_FIELDS = {
    # code: (right half, upper half, ground, text)
    "branding_only": (False, True, "lens.branding_tint", "lens.branding_text"),
    "both": (True, True, "lens.both_tint", "lens.both_text"),
    "neither": (False, False, "lens.neither_tint", "lens.neither_text"),
    "diplomacy_only": (True, False, "lens.diplomacy_tint", "lens.diplomacy_text"),
}


def quadrant(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 222,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
) -> Scene:
    """A1 as a map. Uncoded activities stand beside it, counted, in no field."""
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    result = lens_coverage(plan, options)
    names = {code: kit.t(f"chart.cell.{code}") for code in (*CELLS, UNCODED)}
    uncoded = result.cells[UNCODED]
    total = sum(cell.amount for cell in result.cells.values())
    known = total - uncoded.amount
    table = DataTable(
        columns=(
            kit.t("chart.category"),
            kit.t("chart.count"),
            kit.t("chart.share_all"),
            kit.t("chart.share_known"),
        ),
        rows=tuple(
            (
                names[code],
                kit.number(cell.amount),
                kit.percent(cell.amount, total),
                kit.percent(cell.amount, known) if code != UNCODED else "",
            )
            for code, cell in result.cells.items()
        ),
        keys=tuple(cell.keys for cell in result.cells.values()),
        numeric=(1, 2, 3),
    )
    words = [kit.both_shares(names[code], result.cells[code].amount, known, total) for code in CELLS]
    words.append(f"{names[UNCODED]} {kit.count_share(uncoded.n, result.n)}")
    caption = kit.caption(result.n, kit.missing(uncoded.n, result.n), tau=True, in_words=kit.join(words))
    title = kit.t("chart.quadrant.title")
    if result.coded == 0:
        key = "chart.none" if result.n else "chart.no_activities"
        return kit.empty("quadrant", title, kit.t(key, missing=uncoded.n, n=result.n), table, caption)

    left = kit.line + kit.w("3") + 8 * kit.k
    bottom = kit.line * (2.8 if uncoded.n else 1.5)
    top = 0.0
    plot_w, plot_h = width - left, height - bottom - top
    split_x = left + plot_w * kit.tau / _STEPS
    split_y = top + plot_h * (_STEPS - kit.tau) / _STEPS
    strip = kit.line + 4 * kit.k

    for code, (right, upper, ground, colour) in _FIELDS.items():
        cell = result.cells[code]
        x0, x1 = (split_x, width) if right else (left, split_x)
        y0, y1 = (top, split_y) if upper else (split_y, top + plot_h)
        label = f"{names[code]}: {kit.count_share(cell.n, result.coded)}"
        kit.rect(x0, y0, x1 - x0, y1 - y0, ground, label=label, keys=cell.keys)
        inner = x1 - x0 - 12 * kit.k
        words_in = next(
            (
                text
                for text in (
                    f"{names[code]} {kit.count_share(cell.n, result.coded)}",
                    f"{names[code]} {cell.n}",
                    f"{kit.t(f'chart.short.{code}')} {cell.n}",
                )
                if kit.w(text, True) <= inner
            ),
            str(cell.n),
        )
        y = y0 + strip - 4 * kit.k if upper else y1 - 5 * kit.k
        if right:
            kit.text(x1 - 6 * kit.k, y, words_in, bold=True, colour=colour, anchor="end")
        else:
            kit.text(x0 + 6 * kit.k, y, words_in, bold=True, colour=colour)

    _signs(kit, left, top + strip, plot_w, plot_h - 2 * strip)
    _axes(kit, left, top, plot_w, plot_h, strip)
    _beside(kit, names[UNCODED], uncoded.n, uncoded.keys)
    return kit.scene("quadrant", title, table, caption)


def _row_y(top: float, h: float, value: int) -> float:
    return top + h * (_STEPS - 1 - value) / _STEPS


def _signs(kit: Kit, left: float, top: float, w: float, h: float) -> None:
    """A sign per activity; crowded places get smaller signs, very crowded ones one sign and a number."""
    coverage = lens_coverage(kit.plan, kit.options)
    peaks = peak_saliences(kit.plan, kit.options)
    places: dict[tuple[int, int, str], list[str]] = {}
    for code in CELLS:
        for key in coverage.cells[code].keys:
            diplomacy, branding = peaks[key]
            places.setdefault((diplomacy or 0, branding or 0, code), []).append(key)
    room_w, room_h = w / _STEPS - 8 * kit.k, h / _STEPS - 4 * kit.k
    for (diplomacy, branding, code), keys in places.items():
        x = left + w * diplomacy / _STEPS + 4 * kit.k
        y = _row_y(top, h, branding) + 2 * kit.k
        sign = _SIGN * kit.k
        while sign > _SIGN_LEAST * kit.k and _capacity(room_w, room_h, sign) < len(keys):
            sign -= 0.5 * kit.k
        if _capacity(room_w, room_h, sign) < len(keys):
            sign = _SIGN * kit.k
            words = f"× {len(keys)}"
            start = x + (room_w - sign - 3 * kit.k - kit.w(words, True)) / 2
            middle = y + room_h / 2
            label = f"{kit.t(f'chart.cell.{code}')}: {kit.t('chart.activities', n=len(keys))}"
            kit.glyph(code, start + sign / 2, middle, sign, label, keys)
            kit.text(start + sign + 3 * kit.k, middle + kit.size * 0.35, words, bold=True, keys=keys)
            continue
        pitch = sign * 1.45
        per_row = min(max(1, int(room_w // pitch)), max(math.ceil(math.sqrt(len(keys) * 2)), 1))
        rows = math.ceil(len(keys) / per_row)
        start_y = y + (room_h - rows * pitch) / 2 + pitch / 2
        for index, key in enumerate(keys):
            row, column = divmod(index, per_row)
            in_row = min(per_row, len(keys) - row * per_row)
            start_x = x + (room_w - in_row * pitch) / 2 + pitch / 2
            kit.glyph(code, start_x + column * pitch, start_y + row * pitch, sign, kit.title_of(key), (key,))


def _capacity(w: float, h: float, sign: float) -> int:
    pitch = sign * 1.45
    return int(w // pitch) * int(h // pitch)


def _axes(kit: Kit, left: float, top: float, w: float, h: float, strip: float) -> None:
    base = top + h + kit.line
    name_x, name_y = kit.t("chart.axis.diplomacy"), kit.t("chart.axis.branding")
    for value in range(_STEPS):
        x = left + w * (value + 0.5) / _STEPS
        kit.text(x, base, str(value), colour=MUTED, anchor="middle")
        y = _row_y(top + strip, h - 2 * strip, value) + (h - 2 * strip) / _STEPS / 2
        kit.text(left - 5 * kit.k, y + kit.size * 0.35, str(value), colour=MUTED, anchor="end")
    # Between the numbers 2 and 3 and 1 and 2 there is room for the names of the axes.
    middle = left + w / 2
    if kit.w(name_x) < w / _STEPS - kit.w("00") * 1.5:
        kit.text(middle, base, name_x, colour=MUTED, anchor="middle")
    kit.text(kit.size, top + h / 2, name_y, colour=MUTED, anchor="middle", rotate=90)


def _beside(kit: Kit, name: str, count: int, keys: tuple[str, ...]) -> None:
    """The uncoded ones, below the map: counted, never placed in a field."""
    if not count:
        return
    y = kit.height - 0.3 * kit.line
    sign = _SIGN * kit.k
    kit.glyph(UNCODED, sign / 2 + 1, y - kit.size * 0.3, sign, f"{name}: {count}", keys)
    kit.text(
        sign + 5 * kit.k, y, kit.fit(f"{name} {count}", kit.width - sign - 6 * kit.k), colour=MUTED, keys=keys
    )
