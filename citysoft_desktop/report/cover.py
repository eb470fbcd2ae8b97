"""The first page: navy field with title and the portfolio as dots, facts and framework note below."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from citysoft_desktop.report import fonts
from citysoft_desktop.report.flowables import draw_stack, table_style
from citysoft_desktop.report.keeping import stack_height
from citysoft_desktop.report.scene_drawing import SceneFlowable
from citysoft_desktop.report.styles import TEXT_WIDTH, Paper
from citysoft_desktop.report.templates import Furniture
from citysoft_desktop.report.vocabulary import Vocabulary
from citysoft_desktop.services.brief_document import Cover

FIELD_SHARE = 0.57
TITLE_ROOM = 56 * mm
_TITLE_SIZES = (36.0, 31.0, 27.0, 23.0, 19.0)


class CoverPage(Flowable):
    """The whole first page, drawn at fixed places."""

    role = "Sect"

    def __init__(self, cover: Cover, words: Vocabulary, paper: Paper, furniture: Furniture) -> None:
        super().__init__()
        self.cover, self.words, self.paper, self.furniture = cover, words, paper, furniture
        self.width, self.height = paper.width, paper.height

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, words, paper = self.canv, self.words, self.paper
        palette = words.styles.palette
        light = self.cover.light
        field = paper.height * (1 - FIELD_SHARE)
        if not light:
            canvas.setFillColor(palette.navy)
            canvas.rect(0, field, paper.width, paper.height - field, 0, 1)
        canvas.setFillColor(palette.teal)
        canvas.rect(0, field - 1.2 * mm, paper.width, 1.2 * mm, 0, 1)
        left = paper.left
        self._head(canvas, left, light)
        self._titles(canvas, left, light)
        self._timeline(canvas, left, field, light)
        self._facts(canvas, left, field - 1.2 * mm - 9 * mm)

    def _colour(self, light: bool, strong: bool = True) -> Any:
        palette = self.words.styles.palette
        if light:
            return palette.navy if strong else palette.grey
        return palette.colour("surface.card" if strong else "print.cover_sub")

    def _head(self, canvas: Any, left: float, light: bool) -> None:
        top = self.paper.height - 17 * mm
        size = 9.2 * mm
        self.furniture.mark(canvas, left, top - size, size, light=not light)
        offset = 12.7 * mm
        if self.furniture.logo is not None:
            width, height = self.furniture.logo.getSize()
            offset = min(size * 3.2, width * size / height) + 4 * mm
        stack = [self.words.para(self.cover.organisation, "cover_org", textColor=self._colour(light))]
        if self.cover.unit:
            stack.append(self.words.para(self.cover.unit, "cover_unit", textColor=self._colour(light, False)))
        draw_stack(canvas, stack, left + offset, top - 0.4 * mm, TEXT_WIDTH - offset - 40 * mm)
        if self.furniture.document.tag:
            self.furniture.tag(canvas, left + TEXT_WIDTH, top - size / 2 - 2, light=not light)

    def _titles(self, canvas: Any, left: float, light: bool) -> None:
        top = self.paper.height - 58 * mm
        for size in _TITLE_SIZES:
            title = self.words.balanced(
                self.cover.title,
                "cover_title",
                TEXT_WIDTH,
                "Title",
                fontSize=size,
                leading=size * 1.14,
                textColor=self._colour(light),
            )
            subtitle = self.words.balanced(
                self.cover.subtitle,
                "cover_subtitle",
                TEXT_WIDTH * 0.86,
                textColor=self._colour(light, False),
                spaceBefore=4,
            )
            if stack_height([title, subtitle], TEXT_WIDTH) <= TITLE_ROOM:
                break
        draw_stack(canvas, [title, subtitle], left, top, TEXT_WIDTH)

    def _timeline(self, canvas: Any, left: float, field: float, light: bool) -> None:
        if self.cover.timeline is None:
            return
        room = 46 * mm if self.paper.name == "a4" else 40 * mm
        scene = self.cover.timeline(fonts.measure, TEXT_WIDTH, room - 8 * mm)
        theme, ground = ("print", "surface.card") if light else ("dark", "print.navy")
        figure = SceneFlowable(
            scene, self.words.styles.palette, theme=theme, ground=ground, alt=self.cover.timeline_note
        )
        stack = [
            self.words.para(self.cover.timeline_title, "cover_small_bold", textColor=self._colour(light)),
            figure,
        ]
        bottom = field + 14 * mm
        draw_stack(canvas, stack, left, bottom + stack_height(stack, TEXT_WIDTH), TEXT_WIDTH)
        note = self.words.para(
            self.cover.timeline_note, "cover_small", "Caption", textColor=self._colour(light, False)
        )
        draw_stack(canvas, [note], left, bottom - 2.2 * mm, TEXT_WIDTH)

    def _facts(self, canvas: Any, left: float, top: float) -> None:
        words = self.words
        palette = words.styles.palette
        rows = [
            [words.para(label, "fact_label"), words.para(value, "fact")] for label, value in self.cover.facts
        ]
        stack: list[Any] = []
        if rows:
            stack.append(
                Table(
                    rows,
                    colWidths=[30 * mm, TEXT_WIDTH - 30 * mm],
                    hAlign="LEFT",
                    style=table_style(
                        [
                            ("LEFTPADDING", (0, 0), (-1, -1), 0),
                            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                            ("TOPPADDING", (0, 0), (-1, -1), 4),
                            ("BOTTOMPADDING", (0, 0), (-1, -1), 5.4),
                            ("VALIGN", (0, 0), (-1, -1), "TOP"),
                            ("LINEBELOW", (0, 0), (-1, -2), 0.5, palette.rule),
                        ]
                    ),
                )
            )
        note = Table(
            [[words.para(self.cover.framework_note, "method")]],
            colWidths=[TEXT_WIDTH],
            hAlign="LEFT",
            style=table_style(
                [
                    ("BACKGROUND", (0, 0), (-1, -1), palette.colour("print.pale")),
                    ("LINEBEFORE", (0, 0), (0, -1), 3, palette.navy),
                    ("LEFTPADDING", (0, 0), (-1, -1), 13),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 13),
                    ("TOPPADDING", (0, 0), (-1, -1), 7),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
                ]
            ),
            spaceBefore=10 * mm,
        )
        while stack and stack_height([*stack, note], TEXT_WIDTH) > top - 9 * mm and note.spaceBefore > 6:
            note.spaceBefore -= 4
        stack.append(note)
        draw_stack(canvas, stack, left, top, TEXT_WIDTH)
