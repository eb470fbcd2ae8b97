"""The brief as a neutral document: what it says and what each part is, before any page is drawn.

Sections (services/brief_sections) build it, a renderer (report) draws it; another renderer, such as HTML,
would read the same blocks. Every block names its structural ``role`` so that a tagged output can follow, and
inline text is data (spans), never markup: what a user typed stays text whatever it looks like.

Lengths are millimetres of the 168 mm text block unless a name says points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from citysoft_desktop.domain.scene import Measure, Scene

DIGEST_MARK = "citysoft-digest-"
"""Before the digest of the plan among the keywords of the PDF."""
TEXT_WIDTH = 168.0
"""Width of the text block in millimetres, the same on A4 and Letter."""
LANDSCAPE_WIDTH = {"a4": 261.0, "letter": 243.4}
"""Width of the text block of a landscape page in millimetres (18 mm side margins)."""

# ------------------------------------------------------------------ inline


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of running text.

    Attributes:
        text: plain text as it is to be read.
        style: ``""``, ``bold``, ``italic``, ``muted``, ``label`` or ``small``.
        kind: ``text``; ``evidence`` (target = number of the source), ``record`` (target = number of the
            activity), ``section`` (target = section id), ``page`` (target = anchor whose page is printed),
            ``link`` (target = address; drawn as a link only when its scheme is allowed).
        target: what the span leads to, see ``kind``.
    """

    text: str
    style: str = ""
    kind: str = "text"
    target: str = ""


Rich = tuple[Span, ...]


def plain(text: str) -> Rich:
    """One unstyled span."""
    return (Span(text),) if text else ()


def bold(text: str) -> Rich:
    """One semibold span."""
    return (Span(text, "bold"),)


def italic(text: str) -> Rich:
    """One italic span."""
    return (Span(text, "italic"),)


def muted(text: str) -> Rich:
    """One grey span."""
    return (Span(text, "muted"),)


def join(*parts: Rich) -> Rich:
    """Spans one after the other."""
    return tuple(span for part in parts for span in part)


def text_of(rich: Iterable[Span]) -> str:
    """The words of the spans without style."""
    return "".join(span.text for span in rich)


# ------------------------------------------------------------------ blocks


@dataclass(frozen=True, slots=True)
class Block:
    """Common part of all blocks."""

    role: ClassVar[str] = "Div"


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading inside a section: level 2, or 3 for a side heading."""

    role: ClassVar[str] = "H"
    text: str = ""
    level: int = 2


@dataclass(frozen=True, slots=True)
class Lead(Block):
    """The key message under a section title."""

    role: ClassVar[str] = "P"
    content: Rich = ()


@dataclass(frozen=True, slots=True)
class Prose(Block):
    """Running text: ``style`` is ``body`` (serif), ``letter`` (larger serif), ``side`` (small sans), ``note`` (caption) or ``plain`` (sans)."""

    role: ClassVar[str] = "P"
    content: Rich = ()
    style: str = "body"


@dataclass(frozen=True, slots=True)
class ListBlock(Block):
    """A list of short paragraphs."""

    role: ClassVar[str] = "L"
    items: tuple[Rich, ...] = ()
    ordered: bool = False
    style: str = "body"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell.

    Attributes:
        content: what it says.
        kind: ``text``; ``hatched`` (unknown in a number column); ``tag`` (a verdict, ``fill`` names it);
            ``bar`` (``share`` of the width solid, rest hatched); ``count`` (big number over ``detail``);
            ``glyph`` (sign ``glyph`` before the content).
        fill, edge: colour tokens of a filled matrix cell and its left edge.
    """

    content: Rich = ()
    kind: str = "text"
    detail: Rich = ()
    fill: str = ""
    edge: str = ""
    glyph: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; ``align`` is left, right or center."""

    title: str
    width: float
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; ``kind`` is body, total or group; ``anchor`` lets links lead here."""

    cells: tuple[Cell, ...]
    kind: str = "body"
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class TableBlock(Block):
    """A table with a repeated header row.

    ``style`` is ``body``, ``annex`` (8 pt, rows may split over pages) or ``matrix`` (vertical rules).
    ``label`` is the number (Table 8.2), "" for an unnumbered table; ``note`` stands below.
    """

    role: ClassVar[str] = "Table"
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    label: str = ""
    title: str = ""
    note: Rich = ()
    style: str = "body"


SceneMaker = Callable[[Measure, float, float], Scene]
"""Draws a chart for a font's measure, a width and a height in points."""


@dataclass(frozen=True, slots=True)
class FigureBlock(Block):
    """A chart with its title, caption and words; drawn by the renderer for its own fonts and paper.

    ``width`` is in millimetres, ``height`` in points on A4; lower papers shorten it (not when ``fixed``).
    """

    role: ClassVar[str] = "Figure"
    draw: SceneMaker | None = None
    width: float = TEXT_WIDTH
    height: float = 180.0
    label: str = ""
    title: str = ""
    caption: Rich = ()
    alt: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class FindingCard:
    """One finding: claim, evidence, consequence."""

    number: str
    claim: Rich
    evidence: Rich
    so_what: Rich


@dataclass(frozen=True, slots=True)
class FindingCards(Block):
    """The findings of the summary; ``so_what`` is the word over the consequence."""

    role: ClassVar[str] = "Table"
    cards: tuple[FindingCard, ...] = ()
    so_what: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision asked: what, who, by when."""

    number: str
    text: Rich
    who: str
    by: str


@dataclass(frozen=True, slots=True)
class Decisions(Block):
    """The boxed table of decisions; ``heads`` are its three column titles."""

    role: ClassVar[str] = "Table"
    heads: tuple[str, str, str] = ("", "", "")
    rows: tuple[Decision, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Callout(Block):
    """A tinted box: ``kind`` tells (teal edge) or method (navy edge, grey ground)."""

    role: ClassVar[str] = "P"
    title: str = ""
    content: Rich = ()
    kind: str = "tells"
    items: tuple[Rich, ...] = ()
    inline_title: bool = False


@dataclass(frozen=True, slots=True)
class Kpi:
    """A big number; ``of`` is the smaller base after it."""

    value: str
    label: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class KpiRow(Block):
    """Up to five big numbers side by side."""

    role: ClassVar[str] = "Table"
    items: tuple[Kpi, ...] = ()


@dataclass(frozen=True, slots=True)
class Columns(Block):
    """Blocks side by side; ``rule`` draws a hairline before the last column (text with side notes)."""

    role: ClassVar[str] = "Div"
    widths: tuple[float, ...] = ()
    columns: tuple[tuple[Block, ...], ...] = ()
    gap: float = 6.0
    rule: bool = False


@dataclass(frozen=True, slots=True)
class GlyphLine(Block):
    """A line of the key: a sign of fixed meaning and its words; ``glyph`` ``unknown`` is the hatched box."""

    role: ClassVar[str] = "P"
    glyph: str = ""
    content: Rich = ()


@dataclass(frozen=True, slots=True)
class ContentsBlock(Block):
    """Place of the contents; the renderer fills in the pages."""

    role: ClassVar[str] = "TOC"
    width: float = TEXT_WIDTH


@dataclass(frozen=True, slots=True)
class Signature(Block):
    """Lines to sign on."""

    role: ClassVar[str] = "P"
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteHead(Block):
    """Letterhead of the one-page note."""

    role: ClassVar[str] = "P"
    organisation: str = ""
    unit: str = ""
    addressee: str = ""


@dataclass(frozen=True, slots=True)
class Gap(Block):
    """Empty space in points: decoration, an artifact to a reader."""

    role: ClassVar[str] = "Artifact"
    points: float = 8.0


@dataclass(frozen=True, slots=True)
class PageBreak(Block):
    """The next block starts a new page."""

    role: ClassVar[str] = "Artifact"


@dataclass(frozen=True, slots=True)
class KeepTogether(Block):
    """Blocks that stay on one page when they fit on one."""

    role: ClassVar[str] = "Div"
    blocks: tuple[Block, ...] = ()


# ------------------------------------------------------------------ document


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the brief.

    Attributes:
        id: ``1`` to ``18``, ``A`` to ``H``, ``N`` (note), ``contents``.
        number: as printed before the title, "" for none.
        title: the message, printed as headline and in the header.
        topic: the plain topic, kept for the outline when the message is long.
        template: ``body``, ``landscape`` or ``note``.
        annex: smaller title; citations here do not count as "cited on page".
        alone: shares its pages with no other section.
        shorter: the same section said with less, in falling length; a renderer takes the first version that
            stays on one page. Empty when the section may run on.
    """

    id: str
    number: str
    title: str
    topic: str
    blocks: tuple[Block, ...]
    template: str = "body"
    annex: bool = False
    alone: bool = False
    shorter: tuple[tuple[Block, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents; ``section`` "" means left out (printed grey with a dash)."""

    number: str
    title: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """First page."""

    organisation: str
    unit: str
    title: str
    subtitle: str
    tag: str
    timeline_title: str
    timeline: SceneMaker | None
    timeline_note: str
    facts: tuple[tuple[str, Rich], ...]
    framework_note: Rich
    light: bool = False


@dataclass(frozen=True, slots=True)
class Branding:
    """What a city may put on its brief: logo as PNG bytes and two colours, "" for the default."""

    logo: bytes = b""
    primary: str = ""
    secondary: str = ""


@dataclass(frozen=True, slots=True)
class BriefDocument:
    """A whole brief.

    Attributes:
        tag: SAMPLE or DRAFT 58%, "" for none; ``tag_filled`` draws it solid.
        watermark: two lines under the text of every page but the cover, empty for none.
        footer, footer_short: left end of the footer; the short one is printed on every page when the whole
            one is wider than a portrait page.
        made_at: the moment printed and stored in the file; the renderer asks no clock.
        missing_texts: ids of sections whose written text is still missing, for the export report.
        notices: plain sentences for the export report (withheld items, asks without an offer).
    """

    title: str
    language: str
    author: str
    subject: str
    keywords: tuple[str, ...]
    made_at: datetime
    header: str
    footer: str
    footer_short: str
    page_of: str
    cover: Cover | None
    sections: tuple[Section, ...]
    contents: tuple[ContentsEntry, ...] = ()
    annex_only: str = ""
    tag: str = ""
    tag_filled: bool = False
    watermark: tuple[str, ...] = ()
    branding: Branding = field(default_factory=Branding)
    missing_texts: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    anchors: frozenset[str] = frozenset()
