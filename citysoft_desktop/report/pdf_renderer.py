"""A brief as PDF: pages are set again until contents, page numbers and citations stand still.

The same document gives the same bytes on the same version of the program: the moment printed and stored is
the one the document carries, and nothing here reads a clock.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.platypus import NextPageTemplate, PageBreak, Spacer

from citysoft_desktop.base.interrupted import PREFIX, clear_interrupted
from citysoft_desktop.report import fonts
from citysoft_desktop.report.blocks import BlockRenderer
from citysoft_desktop.report.cover import CoverPage
from citysoft_desktop.report.flowables import SHARED_GAP, SectionMark, SectionTitle
from citysoft_desktop.report.keeping import NEARLY_EMPTY, SectionStart, arranged, stack_height
from citysoft_desktop.report.palette import Palette
from citysoft_desktop.report.styles import LANDSCAPE_SIDE, NUMBER_COLUMN, PAPERS, TEXT_WIDTH, Paper, Styles
from citysoft_desktop.report.templates import BriefCanvas, Furniture, make_template
from citysoft_desktop.report.vocabulary import Vocabulary
from citysoft_desktop.services.brief_document import BriefDocument, Section

MAX_ROUNDS = 6
_render_lock = threading.Lock()


class RenderCancelled(Exception):
    """The caller asked to stop; nothing was written."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What the export has to say besides the pages.

    Attributes:
        path: the file written, None when only bytes were asked for.
        pages, size: pages and bytes of the file.
        rounds: how often the pages were set until they stood still.
        missing_glyphs: characters printed as U+25A1 because no shipped face has them.
        missing_texts: ids of sections whose text is still to be written.
        notices: sentences about what was left out or needs attention.
        adjusted_colours: (given, used) for city colours that had to be darkened.
        section_pages: first page of each printed section by its id.
    """

    path: Path | None
    pages: int
    size: int
    rounds: int
    missing_glyphs: tuple[str, ...] = ()
    missing_texts: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    adjusted_colours: tuple[tuple[str, str], ...] = ()
    section_pages: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class _State:
    """What one round learned for the next."""

    total: int = 0
    pages: tuple[tuple[str, int], ...] = ()
    cited: tuple[tuple[int, tuple[int, ...]], ...] = ()


class _Moment:
    """The timestamp ReportLab stores, taken from the document instead of the clock."""

    def __init__(self, moment: datetime) -> None:
        self.t = moment.timestamp()
        self.lt = moment.utctimetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh = self.dmm = 0
        self.tzname = "UTC"
        self.datetime = moment
        self.asctime = moment.isoformat()


def render_bytes(
    document: BriefDocument,
    *,
    paper: str = "a4",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, ExportReport]:
    """Set the pages and return the file as bytes.

    Raises:
        RenderCancelled: ``cancelled`` returned True.
        KeyError: no such paper.
    """
    sheet = PAPERS[paper]
    fonts.register_fonts()
    palette = Palette.of(document.branding.primary, document.branding.secondary)
    styles = Styles(palette, document.language)
    state = _State()
    # ReportLab keeps per-process state while it draws (font subsets), so one brief is drawn at a time.
    with _render_lock:
        for round_number in range(1, MAX_ROUNDS + 1):
            data, new_state, missing = _round(
                document, sheet, styles, state, round_number, progress, cancelled
            )
            if new_state == state:
                break
            state = new_state
    pages = dict(state.pages)
    report = ExportReport(
        path=None,
        pages=state.total,
        size=len(data),
        rounds=round_number,
        missing_glyphs=tuple(sorted(missing)),
        missing_texts=document.missing_texts,
        notices=document.notices,
        adjusted_colours=palette.adjusted,
        section_pages=tuple(
            (section.id, pages[f"sec-{section.id}"])
            for section in document.sections
            if f"sec-{section.id}" in pages
        ),
    )
    return data, report


def render_pdf(
    document: BriefDocument,
    target: Path,
    *,
    paper: str = "a4",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the brief to ``target``; an existing file is replaced in one step or stays as it was.

    Args:
        progress: called with 0 to 1 while pages are set.
        cancelled: asked on every page; True stops and leaves ``target`` untouched.

    Raises:
        RenderCancelled: stopped on request.
        OSError: the folder cannot be written; ``target`` is untouched.
    """
    target = Path(target)
    data, report = render_bytes(document, paper=paper, progress=progress, cancelled=cancelled)
    write_atomically(data, target)
    return ExportReport(
        target,
        report.pages,
        report.size,
        report.rounds,
        report.missing_glyphs,
        report.missing_texts,
        report.notices,
        report.adjusted_colours,
        report.section_pages,
    )


def write_atomically(data: bytes, target: Path) -> None:
    """Write a whole file in one step: a temporary beside it, synced, then put in place. Raises OSError."""
    if target.is_dir():
        raise IsADirectoryError(str(target))
    clear_interrupted(target.parent)
    handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=".pdf.tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if os.name == "posix":
            mask = os.umask(0)
            os.umask(mask)
            temporary.chmod(0o666 & ~mask)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if os.name == "posix":
        with contextlib.suppress(OSError):
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _round(
    document: BriefDocument,
    paper: Paper,
    styles: Styles,
    state: _State,
    number: int,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[bytes, _State, set[str]]:
    """Set all pages once with what is known; returns bytes, what was learned, characters without glyph."""
    words = Vocabulary(
        styles, document.anchors | {f"page-{n}" for n in range(1, state.total + 1)}, dict(state.pages)
    )
    furniture = Furniture(document, styles.palette, paper, state.total)
    links = {anchor: anchor for anchor in document.anchors}
    renderer = BlockRenderer(words, paper, document.contents, dict(state.cited), links, document.annex_only)
    stream = BytesIO()
    template = make_template(stream, document, paper, furniture)
    story = _story(document, paper, words, renderer, furniture)
    kept: list[BriefCanvas] = []

    def make_canvas(*args: Any, **kwargs: Any) -> BriefCanvas:
        canvas = BriefCanvas(*args, **kwargs)
        canvas._doc._timeStamp = _Moment(document.made_at)
        kept.append(canvas)
        return canvas

    def on_page(page: int) -> None:
        if cancelled is not None and cancelled():
            raise RenderCancelled
        if progress is not None:
            base = 0.0 if number == 1 else 0.5
            share = page / state.total if state.total else page / (page + 12)
            progress(min(0.99, base + 0.5 * min(1.0, share)))

    template.setPageCallBack(on_page)
    # The first round never stands (nothing was known before it), so its file is not even put together.
    template._doSave = number > 1
    original = template._endBuild

    def end_build() -> None:
        kept[-1].close_links()
        original()

    template._endBuild = end_build
    template.build(story, canvasmaker=make_canvas)
    canvas = kept[-1]
    if progress is not None and number > 1:
        progress(1.0)
    learned = _State(
        total=canvas.drawn_pages + (1 if canvas._code else 0),
        pages=tuple(sorted(canvas.anchor_pages.items())),
        cited=tuple(sorted((key, tuple(sorted(pages))) for key, pages in canvas.cited.items())),
    )
    return stream.getvalue(), learned, words.missing


def _story(
    document: BriefDocument, paper: Paper, words: Vocabulary, renderer: BlockRenderer, furniture: Furniture
) -> list[Any]:
    story: list[Any] = []
    if document.cover is not None:
        story.append(CoverPage(document.cover, words, paper, furniture))
    sections = document.sections
    parts = [_section(section, paper, words, renderer) for section in sections]
    heights = [
        stack_height(made, _text_width(section, paper)) + SHARED_GAP
        for section, made in zip(sections, parts, strict=True)
    ]
    for index, (section, made) in enumerate(zip(sections, parts, strict=True)):
        if index == 0 or not _may_share(sections[index - 1], section):
            if story:
                story += [NextPageTemplate(section.template), PageBreak()]
        else:
            # What follows and would leave its own page nearly empty comes along to the same page.
            follower = 0.0
            if index + 1 < len(sections) and _may_share(section, sections[index + 1]):
                follower = (
                    heights[index + 1] if heights[index + 1] < NEARLY_EMPTY * paper.body_height else 0.0
                )
            story.append(SectionStart(heights[index], follower, whole=bool(section.shorter)))
        story += made
    if not document.sections and document.cover is None:
        story.append(Spacer(1, 1))
    return story


def _may_share(before: Section, section: Section) -> bool:
    return not before.alone and not section.alone and before.template == section.template


def _text_width(section: Section, paper: Paper) -> float:
    wide: float = paper.height - 2 * LANDSCAPE_SIDE
    return wide if section.template == "landscape" else TEXT_WIDTH


def _section(section: Section, paper: Paper, words: Vocabulary, renderer: BlockRenderer) -> list[Any]:
    width = _text_width(section, paper)
    head: list[Any] = [SectionMark(section)]
    if section.title and section.template != "note":
        style = "h1_annex" if section.annex else "h1"
        numbered = bool(section.number) and section.template != "landscape"
        number = words.para(section.number, style + "_number") if numbered else None
        title = words.balanced(section.title, style, width - (NUMBER_COLUMN if numbered else 0) - 4, "H1")
        rule = section.template != "landscape" and section.id != "contents"
        head.append(SectionTitle(number, title, NUMBER_COLUMN, words.styles.palette, rule))
    elif section.title:
        head = [SectionMark(section)]
    choices = (section.blocks, *section.shorter)
    made: list[Any] = []
    room = paper.body_height - 2 if section.template != "note" else paper.height - paper.bottom - 48.2 - 2
    for blocks in choices:
        made = renderer.render(blocks, width)
        if not section.shorter or stack_height([*head[1:], *made], width) <= room:
            break
    return arranged([*head, *made])
