"""What all chart builders share: measured text, printed numbers, marks, keys, captions.

Rules of the printed brief hold on screen too: the count comes first, percentages are rounded half up and printed
only from a base of 10, unknown is hatched and never 0, labels are direct, and nothing overlaps: every text is
measured with the renderer's own font before it is placed. Sizes grow with ``size``, the size of chart text.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Glyph, Line, Mark, Measure, Rect, Scene, Text
from citysoft_desktop.services.charts.texts import Translate, over_english

BASE_SIZE = 8.5
MIN_BASE = 10
MAX_WORDS = 12
INK = "text.primary"
MUTED = "text.muted"
AXIS = "border.control"
BAR = "sequence.s4"
BAR_PARTIAL = "sequence.s3"
UNKNOWN_TOKEN = "linkage.unknown"
CARD = "surface.card"

LENS_SIGNS: Mapping[str, tuple[str, str]] = {
    "diplomacy_only": ("diplomacy", "lens.diplomacy"),
    "both": ("both", "lens.both"),
    "branding_only": ("branding", "lens.branding"),
    "neither": ("neither", "lens.neither"),
    "uncoded": ("uncoded", UNKNOWN_TOKEN),
}
"""Shape and colour of each cell of the lens map, everywhere the same."""


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend: ``swatch`` is rect, hatch, hollow or the name of a glyph."""

    swatch: str
    token: str
    text: str
    letter: str = ""
    dashed: bool = False


class Kit:
    """Collects the marks of one scene."""

    def __init__(
        self,
        plan: Plan,
        options: Options,
        measure: Measure,
        width: float,
        height: float,
        t: Translate | None = None,
        lang: str = "en",
        size: float = BASE_SIZE,
    ) -> None:
        self.plan = plan
        self.options = options
        self.measure = measure
        self.width = width
        self.height = height
        self.t = over_english(t)
        self.lang = lang
        self.size = size
        self.k = size / BASE_SIZE
        self.tau = plan.info.tau if options.tau is None else options.tau
        self.marks: list[Mark] = []

    # -- text -----------------------------------------------------------------------------------------

    @property
    def line(self) -> float:
        """Height of a line of chart text."""
        return self.size * 1.3

    def w(self, text: str, bold: bool = False, size: float | None = None) -> float:
        """Width of a text."""
        return self.measure(text, size or self.size, bold)

    def fit(self, text: str, width: float, bold: bool = False) -> str:
        """The text, shortened with an ellipsis when it is wider than ``width``."""
        if self.w(text, bold) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.w(text[:middle].rstrip() + "…", bold) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…" if low else ""

    def wrap(self, text: str, width: float, lines: int, bold: bool = False) -> list[str]:
        """The text on at most ``lines`` lines, the last one shortened when needed."""
        found: list[str] = []
        words = text.split()
        current = ""
        for index, word in enumerate(words):
            trial = f"{current} {word}".strip()
            if not current or self.w(trial, bold) <= width:
                current = trial
                continue
            if len(found) == lines - 1:
                return [*found, self.fit(" ".join([current, *words[index:]]), width, bold)]
            found.append(self.fit(current, width, bold))
            current = word
        return [*found, self.fit(current, width, bold)] if current else found or [""]

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        bold: bool = False,
        colour: str = INK,
        anchor: str = "start",
        rotate: int = 0,
        size: float | None = None,
        keys: Sequence[str] = (),
    ) -> None:
        """Place one line of text; ``y`` is the baseline."""
        if text:
            self.marks.append(
                Text(
                    keys=tuple(keys),
                    x=x,
                    y=y,
                    text=text,
                    size=size or self.size,
                    bold=bold,
                    colour=colour,
                    anchor=anchor,
                    rotate=rotate,
                )
            )

    def middle(self, y: float, h: float) -> float:
        """Baseline of a line of text centred between ``y`` and ``y + h``."""
        return y + h / 2 + self.size * 0.35

    # -- marks ----------------------------------------------------------------------------------------

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str = "",
        *,
        stroke: str = "",
        label: str = "",
        keys: Sequence[str] = (),
        hatch: bool = False,
        dashed: bool = False,
        radius: float = 0,
        stroke_width: float = 0.6,
    ) -> None:
        """Place a rectangle; without height or width nothing is placed."""
        if w <= 0 or h <= 0:
            return
        self.marks.append(
            Rect(
                label=label,
                keys=tuple(keys),
                x=x,
                y=y,
                w=w,
                h=h,
                fill=fill,
                stroke=stroke,
                hatch=hatch,
                dashed=dashed,
                radius=radius,
                stroke_width=stroke_width,
            )
        )

    def hatched(
        self, x: float, y: float, w: float, h: float, label: str = "", keys: Sequence[str] = ()
    ) -> None:
        """A part that is unknown."""
        self.rect(x, y, w, h, stroke=UNKNOWN_TOKEN, hatch=True, label=label, keys=keys)

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, stroke: str = AXIS, dashed: bool = False
    ) -> None:
        """A thin line."""
        self.marks.append(Line(x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, dashed=dashed))

    def glyph(
        self, code: str, x: float, y: float, size: float, label: str = "", keys: Sequence[str] = ()
    ) -> None:
        """The sign of a cell of the lens map."""
        shape, fill = LENS_SIGNS[code]
        self.marks.append(Glyph(label=label, keys=tuple(keys), shape=shape, x=x, y=y, size=size, fill=fill))

    def plate(self, x: float, y: float, w: float, h: float, text: str, bold: bool = True) -> None:
        """A text centred on a clear ground inside a hatched part; nothing when it does not fit."""
        wide = self.w(text, bold) + 6 * self.k
        if wide > w:
            return
        high = min(h - 2, self.line)
        self.rect(x + (w - wide) / 2, y + (h - high) / 2, wide, high, CARD)
        self.text(x + w / 2, self.middle(y, h), text, bold=bold, anchor="middle")

    def legend(self, x: float, y: float, width: float, keys: Iterable[Key]) -> float:
        """A one-line key that wraps when it must; gives the y below it."""
        box = self.size * 0.9
        at, top = x, y
        for key in keys:
            words = f"{key.letter} {key.text}" if key.letter else key.text
            wide = box + 4 * self.k + self.w(words)
            if at > x and at + wide > x + width:
                at, top = x, top + self.line * 1.2
            words = self.fit(words, x + width - at - box - 4 * self.k)
            self._swatch(key, at, top, box)
            self.text(at + box + 4 * self.k, self.middle(top, box), words, colour=MUTED)
            at += wide + 12 * self.k
        return top + self.line

    def legend_height(self, width: float, keys: Iterable[Key]) -> float:
        """Height ``legend`` will take."""
        probe = Kit(self.plan, self.options, self.measure, width, 0, self.t, self.lang, self.size)
        return probe.legend(0, 0, width, keys)

    def _swatch(self, key: Key, x: float, y: float, box: float) -> None:
        if key.swatch == "hatch":
            self.hatched(x, y, box, box)
        elif key.swatch == "hollow":
            self.rect(x, y, box, box, stroke=key.token, dashed=key.dashed, stroke_width=1)
        elif key.swatch == "rect":
            self.rect(x, y, box, box, key.token)
        else:
            self.marks.append(Glyph(shape=key.swatch, x=x + box / 2, y=y + box / 2, size=box, fill=key.token))

    # -- numbers --------------------------------------------------------------------------------------

    def number(self, value: float) -> str:
        """A count; one place when activities are divided between categories."""
        tenths = math.floor(value * 10 + 0.5 + 1e-9)
        return str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"

    def percent(self, part: float, base: float) -> str:
        """Whole per cent, half up; "" under a base of 10, where only counts are printed."""
        if base < MIN_BASE:
            return ""
        return f"{math.floor(100 * part / base + 0.5 + 1e-9)}%"

    def count_share(self, part: float, base: float) -> str:
        """Count first: "5 (13%)"; the count alone under a base of 10."""
        percent = self.percent(part, base)
        return f"{self.number(part)} ({percent})" if percent else self.number(part)

    def title_of(self, activity_id: str) -> str:
        """An activity as marks name it: "#12 Twinning with ..."."""
        activity = self.plan.activities.get(activity_id)
        return f"#{self.plan.numbers[activity_id]} {activity.title}" if activity is not None else ""

    def join(self, parts: Iterable[str], plotted: int = 0) -> str:
        """Parts of a sentence in words; past 12 values, ``plotted`` or spoken, the table says them."""
        found = [part for part in parts if part]
        if len(found) > MAX_WORDS:
            return self.t("chart.see_table", n=len(found))
        words = "; ".join(found) + "." if found else ""
        if plotted > len(found):
            words = f"{words} {self.t('chart.rest_in_table')}".strip()
        return words

    # -- the whole ------------------------------------------------------------------------------------

    def caption(
        self, n: int, missing: str = "", *, tau: bool = False, extra: str = "", in_words: str = ""
    ) -> Caption:
        """The caption under the chart."""
        return Caption(
            n=n,
            filter=self.options.filter_text or "",
            missing=missing,
            tau=self.tau if tau else None,
            extra=extra,
            in_words=in_words,
        )

    def both_shares(self, name: str, part: float, known: float, total: float) -> str:
        """In words: "joint 5 (50% of known, 13% of all)"; shares over a base under 10 are left out."""
        count, of_known, of_all = self.number(part), self.percent(part, known), self.percent(part, total)
        if of_known and of_all:
            return self.t("chart.words.both", name=name, count=count, known=of_known, all=of_all)
        return self.t("chart.words.all", name=name, count=count, all=of_all) if of_all else f"{name} {count}"

    def missing(self, part: int, base: int) -> str:
        """How many are missing: "28 (70%)"."""
        return self.count_share(part, base)

    def scene(self, chart_id: str, title: str, table: DataTable, caption: Caption) -> Scene:
        """The finished chart."""
        return Scene(chart_id, title, self.width, self.height, tuple(self.marks), table, caption)

    def empty(self, chart_id: str, title: str, message: str, table: DataTable, caption: Caption) -> Scene:
        """A chart of zeros is never drawn: a hatched field says why there is nothing to see."""
        self.marks.clear()
        self.hatched(0.5, 0.5, self.width - 1, self.height - 1, label=message)
        lines = self.wrap(message, self.width - 40 * self.k, max(1, int((self.height - 12) // self.line)))
        wide = max(self.w(line) for line in lines) + 16 * self.k
        high = len(lines) * self.line + 8 * self.k
        top = (self.height - high) / 2
        self.rect((self.width - wide) / 2, top, wide, high, CARD)
        for index, line in enumerate(lines):
            y = self.middle(top + 4 * self.k + index * self.line, self.line)
            self.text(self.width / 2, y, line, anchor="middle", colour=MUTED)
        return self.scene(chart_id, title, table, caption)


def step_token(value: float, largest: float) -> tuple[str, str]:
    """Fill and text colour of a heat cell.

    The fourth step of the sequence is left out: its text would need another colour in each theme.
    """
    if value <= 0 or largest <= 0:
        return "sequence.s0", MUTED
    part = value / largest
    if part > 2 / 3:
        return "sequence.s4", "text.on_accent"
    return ("sequence.s2", INK) if part > 1 / 3 else ("sequence.s1", INK)
