"""Where one activity lands among all: the four fields of the lens map with their counts, as a small scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citysoft_desktop.domain.scene import Caption, DataTable, Glyph, Line, Mark, Measure, Rect, Scene, Text
from citysoft_desktop.ui.presenters.map_rows import QueueRow

FIELDS = ("branding", "both", "neither", "diplomacy")


@dataclass(frozen=True, slots=True)
class Landing:
    """Highest rating of the current activity in each lens, None where nothing is entered."""

    diplomacy: int | None
    branding: int | None
    cell: str


def lands_scene(
    rows: Sequence[QueueRow],
    landing: Landing | None,
    names: Mapping[str, str],
    tau: int,
    measure: Measure,
    width: float,
    height: float,
) -> Scene:
    """The scene. ``names`` has the words for the four fields, ``uncoded``, ``diplomacy_axis``, ``branding_axis``."""
    keys = {field: tuple(r.id for r in rows if r.glyph == f"lens:{field}") for field in (*FIELDS, "uncoded")}
    size = 8.5
    left, bottom, top = 26.0, 24.0, 2.0
    w, h = max(60.0, width - left - 2), max(48.0, height - bottom - top)
    split = (tau - 0.5) / 3.0  # a rating of tau already lies in the field that counts
    x_split, y_split = left + w * split, top + h * (1 - split)
    boxes = {
        "branding": (left, top, x_split - left, y_split - top),
        "both": (x_split, top, left + w - x_split, y_split - top),
        "neither": (left, y_split, x_split - left, top + h - y_split),
        "diplomacy": (x_split, y_split, left + w - x_split, top + h - y_split),
    }
    marks: list[Mark] = []
    for field in FIELDS:
        x, y, bw, bh = boxes[field]
        words = f"{names[field]} {len(keys[field])}"
        marks.append(Rect(label=words, keys=keys[field], x=x, y=y, w=bw, h=bh, fill=f"lens.{field}_tint"))
        shown = words if measure(words, size) <= bw - 6 else str(len(keys[field]))
        at = y + size + 3 if field in ("branding", "both") else y + bh - 4
        marks.append(Text(x=x + 4, y=at, text=shown, size=size, colour=f"lens.{field}_text"))
    marks.append(Line(x1=left, y1=top + h, x2=left + w, y2=top + h, stroke="border.default"))
    marks.append(Line(x1=left, y1=top, x2=left, y2=top + h, stroke="border.default"))
    for text, share in (("0", 0.0), (str(tau), split), ("3", 1.0)):
        anchor = "start" if share == 0 else "end" if share == 1 else "middle"
        marks.append(
            Text(
                x=left + w * share,
                y=top + h + size + 3,
                text=text,
                size=size,
                colour="text.muted",
                anchor=anchor,
            )
        )
        marks.append(
            Text(
                x=left - 4,
                y=top + h * (1 - share) + (size if share == 1 else 0 if share == 0 else 3),
                text=text,
                size=size,
                colour="text.muted",
                anchor="end",
            )
        )
    marks.append(
        Text(
            x=left + w / 2,
            y=top + h + 2 * size + 5,
            text=names["diplomacy_axis"],
            size=size,
            colour="text.muted",
            anchor="middle",
        )
    )
    marks.append(
        Text(
            x=size,
            y=top + h / 2,
            text=names["branding_axis"],
            size=size,
            colour="text.muted",
            anchor="middle",
            rotate=90,
        )
    )
    if landing is not None and landing.diplomacy is not None and landing.branding is not None:
        inset = 12.0
        x = left + inset + (w - 2 * inset) * landing.diplomacy / 3
        y = top + h - inset - (h - 2 * inset) * landing.branding / 3
        shape = landing.cell if landing.cell != "uncoded" else "dot"
        marks.append(Glyph(shape="neither", x=x, y=y, size=19, fill="accent.base"))
        marks.append(Glyph(shape="dot", x=x, y=y, size=15, fill="surface.card"))
        marks.append(
            Glyph(
                shape=shape,
                x=x,
                y=y,
                size=9,
                fill=f"lens.{landing.cell}" if landing.cell != "uncoded" else "text.muted",
            )
        )
    order = (*FIELDS, "uncoded")
    told = ", ".join(f"{names[field]} {len(keys[field])}" for field in order)
    return Scene(
        id="where_it_lands",
        title=names["title"],
        width=width,
        height=height,
        marks=tuple(marks),
        table=DataTable(
            columns=(names["field"], names["count"]),
            rows=tuple((names[field], str(len(keys[field]))) for field in order),
            keys=tuple(keys[field] for field in order),
            numeric=(1,),
        ),
        caption=Caption(n=len(rows), tau=tau, in_words=told),
    )
