"""Time a brief takes, beside ReportLab setting the same flowables without anything around them."""

from __future__ import annotations

import datetime as dt
import statistics
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

from citysoft_desktop.report import fonts, pdf_renderer
from citysoft_desktop.report.blocks import BlockRenderer
from citysoft_desktop.report.keeping import flat
from citysoft_desktop.report.palette import Palette
from citysoft_desktop.report.styles import PAPERS, Styles
from citysoft_desktop.report.templates import Furniture, make_template
from citysoft_desktop.report.vocabulary import Vocabulary
from citysoft_desktop.services.brief import BriefOptions, build_brief
from citysoft_desktop.services.brief_document import BriefDocument
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.bench.big_plan import big_plan_file
from tests.bench.figures import AS_OF, Figure

ACTIVITIES = 330
FEWEST_PAGES = 56


def brief_figures(folder: Path, runs: int) -> list[Figure]:
    """The full brief of a plan that fills at least 56 pages, from plan to bytes.

    The baseline makes the same flowables and sets them with a plain ``BaseDocTemplate``, as many times as our
    renderer needs until page numbers stand: no header, no footer, no keeping together, no contents. Both
    are taken in turn and in processor seconds, so that other work on the machine weighs on neither.
    """
    store = ProjectFiles().open(big_plan_file(folder / "brief.citysoft", ACTIVITIES))
    plan = store.load()
    store.close()
    options = BriefOptions(as_of=AS_OF, now=dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC))
    document = build_brief(plan, options)
    _, report = pdf_renderer.render_bytes(document)
    if report.pages < FEWEST_PAGES:
        raise ValueError(f"{report.pages} pages are too few to measure")

    def ours() -> float:
        return _seconds(lambda: pdf_renderer.render_bytes(build_brief(plan, options)))

    def bare() -> float:
        return sum(_seconds(lambda: _set(document, _flowables(document))) for _ in range(report.rounds))

    bare()  # warm; ours was warmed above
    pairs = [(ours(), bare()) for _ in range(max(1, runs))]
    return [
        Figure(
            f"full brief of {report.pages} pages",
            statistics.median(pair[0] for pair in pairs),
            statistics.median(pair[1] for pair in pairs),
            "s",
            f"same flowables made and set, plain template, {report.rounds} passes, processor time",
            "<= 1.3 x bare",
        )
    ]


def _seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _flowables(document: BriefDocument) -> list[Any]:
    paper = PAPERS["a4"]
    palette = Palette.of("", "")
    words = Vocabulary(Styles(palette, document.language), document.anchors)
    renderer = BlockRenderer(words, paper, document.contents, {}, {}, document.annex_only)
    story: list[Any] = []
    for section in document.sections:
        story += [NextPageTemplate(section.template), PageBreak()]
        story += pdf_renderer._section(section, paper, words, renderer)
    return flat(story)


def _set(document: BriefDocument, story: list[Any]) -> bytes:
    """One pass with frames of the same size and nothing else."""
    paper = PAPERS["a4"]
    stream = BytesIO()
    model = make_template(stream, document, paper, Furniture(document, Palette.of("", ""), paper, 0))
    plain = BaseDocTemplate(stream, pagesize=(paper.width, paper.height), initialFontName=fonts.SANS)
    plain.addPageTemplates(
        [
            PageTemplate(
                id=page.id,
                pagesize=page.pagesize,
                frames=[
                    Frame(f._x1, f._y1, f._width, f._height, id=f.id, **dict.fromkeys(PADDINGS, 0))
                    for f in page.frames
                ],
            )
            for page in model.pageTemplates
        ]
    )
    plain.build(story)
    return stream.getvalue()


PADDINGS = ("leftPadding", "rightPadding", "topPadding", "bottomPadding")
