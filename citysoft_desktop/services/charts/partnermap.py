"""Partners on the map of the world: one mark each, or a number where marks would lie on each other.

The same marks are used at every zoom of the window and in the brief. A family has its own shape as well as its own
colour; a filled mark stands at a position, a hollow one somewhere in its country.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.clustering import clusters
from citysoft_desktop.domain.partner_places import (
    BY_NAME,
    COUNTRY,
    SEVERAL,
    PartnerPlace,
    PartnerPlaces,
    Positions,
    partner_places,
)
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Measure, Polygon, Scene, Text
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.services.charts.basemap import MapFrame, land
from citysoft_desktop.services.charts.kit import BASE_SIZE, CARD, INK, MUTED, Kit
from citysoft_desktop.services.charts.texts import Translate

Ring = tuple[tuple[float, float], ...]

_SHAPES = ("circle", "square", "diamond", "up", "down", "pentagon", "hexagon", "star", "cross")
_TOKENS = ("data.c1", "data.c2", "data.c3", "data.c4", "data.c5", "data.c6", "data.c7", "data.c8", "data.c8")
_OTHER = ("octagon", "text.muted")
_SEVERAL = ("ring", INK)
_CLUSTER = "text.primary"
_ON_CLUSTER = "surface.card"
MARK = 10.0
"""Size of a single mark in points at the usual size of chart text."""

MOST_NAMES = 40
MOST_NAMED_MARKS = 160
"""With more marks in sight no names are written: they would not find room."""


@dataclass(frozen=True, slots=True)
class MarkGroup:
    """What one mark stands for: partners that share a position or lie too close to be told apart.

    ``x``, ``y`` are map units: the position of the first partner, which has most activities. ``keys`` are the
    activities behind it, each once.
    """

    x: float
    y: float
    partners: tuple[PartnerPlace, ...]
    keys: tuple[str, ...]

    @property
    def splits(self) -> bool:
        """Its partners do not all have the same position, so they come apart when enlarged."""
        return any((partner.x, partner.y) != (self.x, self.y) for partner in self.partners)


def mark_groups(places: PartnerPlaces, distance: float) -> tuple[MarkGroup, ...]:
    """The placed partners in groups whose places are at least ``distance`` map units apart; none is lost."""
    drawn = [partner for partner in places.partners if partner.drawn]
    found = clusters([(p.x, p.y) for p in drawn], [len(p.keys) for p in drawn], distance)
    return tuple(_group(tuple(drawn[index] for index in group)) for group in found)


def _group(partners: tuple[PartnerPlace, ...]) -> MarkGroup:
    first = partners[0]
    keys = first.keys
    if len(partners) > 1:
        keys = tuple(dict.fromkeys(key for partner in partners for key in partner.keys))
    return MarkGroup(first.x, first.y, partners, keys)


def disc(kit: Kit, placed: int) -> float:
    """Radius in points of a mark with a number, wide enough for the largest there can be."""
    return max(8 * kit.k, kit.w(str(placed), True) / 2 + 3 * kit.k)


def sign_of(plan: Plan, family: str) -> tuple[str, str]:
    """Shape and colour token of a family, of several families, or of none known."""
    if family == SEVERAL:
        return _SEVERAL
    for number, entry in enumerate(plan.framework.families):
        if entry.slug == family and number < len(_SHAPES):
            return _SHAPES[number], _TOKENS[number]
    return _OTHER


def shape_rings(shape: str, x: float, y: float, size: float) -> tuple[Ring, ...]:
    """A sign of about equal area around a point, as closed rings."""
    if shape == "square":
        return (_regular(x, y, size * 0.62, 4, math.pi / 4),)
    if shape == "diamond":
        return (_regular(x, y, size * 0.62, 4, 0),)
    if shape in ("up", "down"):
        return (_regular(x, y, size * 0.66, 3, -math.pi / 2 if shape == "up" else math.pi / 2),)
    if shape == "pentagon":
        return (_regular(x, y, size * 0.58, 5, -math.pi / 2),)
    if shape == "hexagon":
        return (_regular(x, y, size * 0.56, 6, 0),)
    if shape == "octagon":
        return (_regular(x, y, size * 0.54, 8, math.pi / 8),)
    if shape == "star":
        return (
            tuple(
                _on(x, y, size * (0.68 if step % 2 == 0 else 0.3), -math.pi / 2 + step * math.pi / 5)
                for step in range(10)
            ),
        )
    if shape == "cross":
        a, b = size * 0.54, size * 0.18
        return (
            tuple(
                (round(x + dx, 2), round(y + dy, 2))
                for dx, dy in (
                    (-b, -a), (b, -a), (b, -b), (a, -b), (a, b), (b, b),
                    (b, a), (-b, a), (-b, b), (-a, b), (-a, -b), (-b, -b),
                )
            ),
        )  # fmt: skip
    if shape == "ring":
        return _regular(x, y, size * 0.54, 20, 0), _regular(x, y, size * 0.24, 20, 0)
    return (_regular(x, y, size * 0.5, 20, 0),)


def _on(x: float, y: float, radius: float, angle: float) -> tuple[float, float]:
    return round(x + radius * math.cos(angle), 2), round(y + radius * math.sin(angle), 2)


def _regular(x: float, y: float, radius: float, corners: int, turn: float) -> Ring:
    return tuple((round(x + radius * a, 2), round(y + radius * b, 2)) for a, b in _unit(corners, turn))


@lru_cache(maxsize=32)
def _unit(corners: int, turn: float) -> Ring:
    """The corners of a regular shape of radius 1."""
    angles = [turn + 2 * math.pi * step / corners for step in range(corners)]
    return tuple((math.cos(angle), math.sin(angle)) for angle in angles)


# -- marks ------------------------------------------------------------------------------------------------


def draw_groups(
    kit: Kit,
    frame: MapFrame,
    places: PartnerPlaces,
    groups: Sequence[MarkGroup],
    radius: float,
    *,
    names: bool = True,
    said: bool = True,
    unnamed: frozenset[str] = frozenset(),
) -> None:
    """Place a mark for every group; partners in ``unnamed`` are counted and drawn without their name.

    ``said`` gives each mark its words and activities; a window that asks for them when needed draws without.
    """
    for group in groups:
        x, y = frame.at(group.x, group.y)
        label = group_words(kit, group, unnamed) if said else ""
        keys = group.keys if said else ()
        if len(group.partners) > 1:
            circle = _regular(x, y, radius, 28, 0)
            kit.marks.append(
                Polygon(
                    label=label,
                    keys=keys,
                    rings=(circle,),
                    fill=_CLUSTER,
                    stroke=CARD,
                    stroke_width=1.2,
                )
            )
            kit.text(
                x,
                y + kit.size * 0.35,
                str(len(group.partners)),
                bold=True,
                colour=_ON_CLUSTER,
                anchor="middle",
            )
            continue
        partner = group.partners[0]
        shape, token = sign_of(kit.plan, partner.family)
        hollow = partner.how == COUNTRY
        kit.marks.append(
            Polygon(
                label=label,
                keys=keys,
                rings=shape_rings(shape, x, y, MARK * kit.k),
                fill=CARD if hollow else token,
                stroke=token if hollow else CARD,
                stroke_width=1.5 if hollow else 0.8,
            )
        )
    if names and len(groups) <= MOST_NAMED_MARKS:
        _names(kit, frame, places, groups, radius, unnamed)


def draw_home(kit: Kit, frame: MapFrame, places: PartnerPlaces, radius: float) -> None:
    """A wide ring around the home city, below the marks, so that it shows round whatever stands there."""
    if places.home is None:
        return
    x, y = frame.at(*places.home)
    reach = radius + 4 * kit.k
    for size, token in ((reach + 1.4 * kit.k, CARD), (reach, "accent.base"), (reach - 2 * kit.k, CARD)):
        kit.marks.append(Polygon(rings=(_regular(x, y, size, 36, 0),), fill=token))


def group_words(kit: Kit, group: MarkGroup, unnamed: frozenset[str] = frozenset()) -> str:
    """What a mark says: name, country, how it was placed, families, activities; of several the first names."""
    activities = kit.t("chart.activities", n=len(group.keys))
    if len(group.partners) == 1:
        partner = group.partners[0]
        name = kit.t("chart.partners.unnamed") if partner.id in unnamed else partner.name
        where = territories().name(partner.country, kit.lang) if partner.country else ""
        parts = [", ".join(part for part in (name, where) if part)]
        if partner.how == COUNTRY:
            parts[0] += f" ({kit.t('chart.partners.country_only')})"
        families = ", ".join(kit.plan.framework.family(slug).label for slug in partner.families)
        return f"{parts[0]}: {activities}" + (f" · {families}" if families else "")
    named = [partner.name for partner in group.partners if partner.id not in unnamed]
    first = ", ".join(named[:4])
    rest = len(group.partners) - len(named[:4])
    if rest and first:
        first = f"{first} {kit.t('chart.partners.and_more', n=rest)}"
    words = kit.t("chart.partners.cluster", n=len(group.partners), activities=activities)
    return f"{words}: {first}" if first else words


def _names(
    kit: Kit,
    frame: MapFrame,
    places: PartnerPlaces,
    groups: Sequence[MarkGroup],
    radius: float,
    unnamed: frozenset[str],
) -> None:
    """Names beside the home city and the marks that stand alone, where they hide nothing."""
    taken: list[tuple[float, float, float, float]] = []
    for group in groups:
        x, y = frame.at(group.x, group.y)
        reach = radius if len(group.partners) > 1 else MARK * kit.k * 0.65
        taken.append((x - reach, y - reach, x + reach, y + reach))
    city = kit.plan.city.name
    if places.home is not None and places.home_exact and city:
        x, y = frame.at(*places.home)
        if 0 <= x <= frame.width and 0 <= y <= frame.height:
            _write(kit, frame, taken, x, y, radius + 5 * kit.k, kit.fit(city, 140 * kit.k, True), True)
    written = 0
    for group in groups:
        partner = group.partners[0]
        if len(group.partners) > 1 or partner.how == COUNTRY or partner.id in unnamed:
            continue
        x, y = frame.at(group.x, group.y)
        if not (0 <= x <= frame.width and 0 <= y <= frame.height):
            continue
        name = kit.fit(partner.name, 110 * kit.k)
        written += _write(kit, frame, taken, x, y, MARK * kit.k * 0.65, name, False)
        if written == MOST_NAMES:
            return


def _write(
    kit: Kit,
    frame: MapFrame,
    taken: list[tuple[float, float, float, float]],
    x: float,
    y: float,
    reach: float,
    words: str,
    bold: bool,
) -> bool:
    wide, gap = kit.w(words, bold), 2.5 * kit.k
    up, down = kit.size * 0.75, kit.size * 0.25
    spots = (
        (x + reach + gap, y + kit.size * 0.35),
        (x - reach - gap - wide, y + kit.size * 0.35),
        (x - wide / 2, y - reach - gap - down),
        (x - wide / 2, y + reach + gap + up),
    )
    for left, base in spots:
        box = (left - 1, base - up - 0.5, left + wide + 1, base + down + 0.5)
        if box[0] < 0 or box[1] < 0 or box[2] > frame.width or box[3] > frame.height:
            continue
        if any(box[0] < b[2] and box[2] > b[0] and box[1] < b[3] and box[3] > b[1] for b in taken):
            continue
        taken.append(box)
        kit.marks.append(
            Text(
                x=left,
                y=base,
                text=words,
                size=kit.size,
                bold=bold,
                colour="text.primary" if bold else "text.secondary",
            )
        )
        return True
    return False


# -- legend, table, caption ---------------------------------------------------------------------------------


def legend_entries(kit: Kit, places: PartnerPlaces, *, clustered: bool) -> list[tuple[str, str, bool, str]]:
    """Shape, token, hollow and words of every sign in use: families in their order, then what else there is."""
    present = {partner.family for partner in places.partners if partner.drawn}
    entries: list[tuple[str, str, bool, str]] = []
    if places.home is not None:
        entries.append(("home", "accent.base", False, kit.plan.city.name or kit.t("chart.map.home")))
    for family in kit.plan.framework.families:
        if family.slug in present:
            entries.append((*sign_of(kit.plan, family.slug), False, f"{family.letter} {family.label}"))
    if SEVERAL in present:
        entries.append((*_SEVERAL, False, kit.t("chart.partners.several")))
    if "" in present:
        entries.append((*_OTHER, False, kit.t("chart.partners.no_type")))
    if places.count(COUNTRY):
        entries.append(("circle", MUTED, True, kit.t("chart.partners.country_only")))
    if clustered:
        entries.append(("cluster", _CLUSTER, False, kit.t("chart.partners.number")))
    return entries


def draw_legend(
    kit: Kit, x: float, y: float, width: float, entries: Sequence[tuple[str, str, bool, str]]
) -> float:
    """The key below the map, wrapped; gives the y below it."""
    box = kit.size * 1.05
    at, top = x, y
    for shape, token, hollow, text in entries:
        wide = box + 4 * kit.k + kit.w(text)
        if at > x and at + wide > x + width:
            at, top = x, top + kit.line * 1.2
        cx, cy = at + box / 2, top + box / 2
        if shape == "home":
            for reach, colour in ((box / 2, token), (box / 2 - 1.8 * kit.k, CARD)):
                kit.marks.append(Polygon(rings=(_regular(cx, cy, reach, 24, 0),), fill=colour))
        elif shape == "cluster":
            kit.marks.append(Polygon(rings=(_regular(cx, cy, box / 2, 24, 0),), fill=token))
            kit.text(cx, cy + 8 * 0.35, "n", bold=True, colour=_ON_CLUSTER, anchor="middle", size=8)
        else:
            kit.marks.append(
                Polygon(
                    rings=shape_rings(shape, cx, cy, box * 0.86),
                    fill=CARD if hollow else token,
                    stroke=token if hollow else "",
                    stroke_width=1.3,
                )
            )
        words = kit.fit(text, x + width - at - box - 4 * kit.k)
        kit.text(at + box + 4 * kit.k, kit.middle(top, box), words, colour=MUTED)
        at += wide + 11 * kit.k
    return top + kit.line


def legend_height(kit: Kit, width: float, entries: Sequence[tuple[str, str, bool, str]]) -> float:
    """Height the key will take."""
    probe = Kit(kit.plan, kit.options, kit.measure, width, 0, kit.t, kit.lang, kit.size)
    return draw_legend(probe, 0, 0, width, entries)


def partner_table(kit: Kit, places: PartnerPlaces, unnamed: frozenset[str] = frozenset()) -> DataTable:
    """The list twin: every partner with where it was placed, those that are nowhere too."""
    names = territories()
    families = {family.slug: f"{family.letter} {family.label}" for family in kit.plan.framework.families}
    how = {key: kit.t(f"chart.partners.how.{key}") for key in ("recorded", "name", "country", "nowhere")}
    rows, keys = [], []
    for partner in places.partners:
        placed = how[partner.how]
        if partner.how == BY_NAME and partner.place and partner.place != partner.name:
            placed = f"{placed} ({partner.place})"
        rows.append(
            (
                kit.t("chart.partners.unnamed") if partner.id in unnamed else partner.name,
                names.name(partner.country, kit.lang) if partner.country else kit.t("chart.unknown"),
                str(len(partner.keys)),
                placed,
                ", ".join(families.get(slug, slug) for slug in partner.families)
                or kit.t("chart.partners.no_type"),
            )
        )
        keys.append(partner.keys)
    return DataTable(
        columns=(
            kit.t("chart.partners.col.partner"),
            kit.t("chart.partners.col.country"),
            kit.t("chart.count"),
            kit.t("chart.partners.col.placed"),
            kit.t("chart.partners.col.families"),
        ),
        rows=tuple(rows),
        keys=tuple(keys),
        numeric=(2,),
    )


def placed_words(kit: Kit, places: PartnerPlaces) -> str:
    """How the partners were placed, every one of them counted."""
    counts = [
        kit.t(f"chart.partners.count.{how}", n=places.count(how))
        for how in ("recorded", "name", "country", "nowhere")
        if places.count(how)
    ]
    return "; ".join(counts) + "." if counts else ""


def partner_words(
    kit: Kit, places: PartnerPlaces, unnamed: frozenset[str] = frozenset()
) -> tuple[str, DataTable, Caption]:
    """Title, list twin and caption; n is the number of partners."""
    n, nowhere = len(places.partners), len(places.partners) - places.placed
    table = partner_table(kit, places, unnamed)
    title = kit.t("chart.partners.title")
    extra = []
    if places.without:
        extra.append(kit.t("chart.partners.without", n=len(places.without), all=places.activities))
    if nowhere:
        extra.append(kit.t("chart.partners.beside", n=nowhere))
    extra.append(kit.t("chart.map.borders"))
    words = placed_words(kit, places)
    top = [p for p in places.partners if p.id not in unnamed][:5]
    if top:
        listed = ", ".join(f"{p.name} {len(p.keys)}" for p in top)
        words = f"{words} {kit.t('chart.partners.most', names=listed)}"
    caption = kit.caption(n, kit.missing(nowhere, n), extra=" ".join(extra), in_words=words.strip())
    return title, table, caption


def nothing_placed(kit: Kit, places: PartnerPlaces) -> str:
    """Why there is no mark on the map."""
    n = len(places.partners)
    return kit.t("chart.partners.none_placed" if n else "chart.partners.none", n=n)


def partner_map(
    plan: Plan,
    options: Options,
    measure: Measure,
    width: float = 476,
    height: float = 270,
    t: Translate | None = None,
    lang: str = "en",
    size: float = BASE_SIZE,
    *,
    positions: Positions | None = None,
    places: PartnerPlaces | None = None,
    frame: MapFrame | None = None,
    unnamed: frozenset[str] = frozenset(),
) -> Scene:
    """Partners of the activities in the filter on the Equal Earth projection.

    ``positions`` are those the gazetteer has for partners without one; ``places`` the partners when they are known
    already; ``frame`` the part of the earth to show, made to fit the picture. n is the number of partners.
    """
    kit = Kit(plan, options, measure, width, height, t, lang, size)
    if places is None:
        places = partner_places(plan, options.ids, positions)
    title, table, caption = partner_words(kit, places, unnamed)
    if not places.placed:
        return kit.empty("partner_map", title, nothing_placed(kit, places), table, caption)
    radius = disc(kit, places.placed)
    below = legend_height(kit, width, legend_entries(kit, places, clustered=True)) + 5 * kit.k
    shown = MapFrame.whole(width, height - below) if frame is None else frame.resized(width, height - below)
    groups = mark_groups(places, 2 * radius / shown.scale)
    seen = [group for group in groups if shown.sees(group.x, group.y, radius)]
    entries = legend_entries(kit, places, clustered=any(len(group.partners) > 1 for group in groups))
    kit.marks.extend(land(shown, detail="110m" if shown.zoom < 3 else "50m"))
    draw_home(kit, shown, places, radius)
    draw_groups(kit, shown, places, seen, radius, unnamed=unnamed)
    if frame is not None:  # the enlarged earth reaches below the picture, where the key stands
        kit.rect(0, height - below, width, below, CARD)
    draw_legend(kit, 0, height - below + 5 * kit.k, width, entries)
    return kit.scene("partner_map", title, table, caption)
