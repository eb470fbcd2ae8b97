"""From neutral blocks to flowables, one function per kind of block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import PageBreak as PageBreakFlowable
from reportlab.platypus import Spacer, Table

from citysoft_desktop.report import fonts
from citysoft_desktop.report.flowables import (
    HEADING_SPACE,
    GlyphText,
    HatchedBox,
    OutlineMark,
    Rule,
    SideBySide,
    table_style,
)
from citysoft_desktop.report.keeping import Kept, arranged, flat
from citysoft_desktop.report.scene_drawing import SceneFlowable
from citysoft_desktop.report.styles import Paper
from citysoft_desktop.report.tables import build_table
from citysoft_desktop.report.vocabulary import Vocabulary
from citysoft_desktop.services import brief_document as doc
from citysoft_desktop.services.brief_document import Block, Rich, Span, bold, join, plain

BODY_LIMIT = 112 * mm
LETTER_LIMIT = 132 * mm


class BlockRenderer:
    """Makes flowables for one round of one brief."""

    def __init__(
        self,
        words: Vocabulary,
        paper: Paper,
        contents: tuple[doc.ContentsEntry, ...],
        cited: dict[int, tuple[int, ...]],
        links: dict[str, str],
        annex_only: str,
    ) -> None:
        self.words = words
        self.palette = words.styles.palette
        self.paper = paper
        self.contents = contents
        self.cited = cited
        self.links = links
        self.annex_only = annex_only
        self.headings = 0
        self._makers: dict[type[Block], Callable[[Any, float], list[Any]]] = {
            doc.Heading: self._heading,
            doc.Lead: self._lead,
            doc.Prose: self._paragraph,
            doc.ListBlock: self._list,
            doc.TableBlock: self._table,
            doc.FigureBlock: self._figure,
            doc.FindingCards: self._cards,
            doc.Decisions: self._decisions,
            doc.Callout: self._callout,
            doc.KpiRow: self._kpis,
            doc.Columns: self._columns,
            doc.GlyphLine: self._glyph_line,
            doc.ContentsBlock: self._contents,
            doc.Signature: self._signature,
            doc.NoteHead: self._note_head,
            doc.Gap: lambda block, _width: [Spacer(1, block.points)],
            doc.PageBreak: lambda _block, _width: [PageBreakFlowable()],
            doc.KeepTogether: self._together,
        }

    def render(self, blocks: tuple[Block, ...], width: float) -> list[Any]:
        """Flowables of the blocks in reading order."""
        out: list[Any] = []
        for block in blocks:
            made = self._makers[type(block)](block, width)
            for flowable in flat(made):
                if not hasattr(flowable, "role"):
                    flowable.role = block.role
            out += made
        return arranged(out)

    # -- text -----------------------------------------------------------------------------------------

    def _heading(self, block: doc.Heading, width: float) -> list[Any]:
        if block.level == 1:
            return [self.words.balanced(block.text, "note_h1", width, "H1", spaceAfter=4, keepWithNext=1)]
        if block.level == 2:
            self.headings += 1
            wide = width >= 150 * mm
            paragraph = self.words.balanced(
                block.text,
                "h2",
                width,
                "H2",
                spaceBefore=0 if wide else HEADING_SPACE,
                spaceAfter=3,
                keepWithNext=1,
            )
            return [OutlineMark(f"h-{self.headings}", block.text), paragraph] if wide else [paragraph]
        return [self.words.para(block.text, "h3", "H3", spaceBefore=8, spaceAfter=1.5, keepWithNext=1)]

    def _lead(self, block: doc.Lead, width: float) -> list[Any]:
        return [self.words.balanced(block.content, "lead", width, spaceAfter=9)]

    def _paragraph(self, block: doc.Prose, width: float) -> list[Any]:
        changes: dict[str, Any] = {"spaceAfter": 5.5}
        if block.style in ("body", "letter") and width > BODY_LIMIT + 10:
            changes["rightIndent"] = width - (BODY_LIMIT if block.style == "body" else LETTER_LIMIT)
        if block.style == "letter":
            changes["spaceAfter"] = 10
        if block.style in ("note", "side"):
            changes["spaceAfter"] = 4
        return [self.words.para(block.content, block.style, **changes)]

    def _list(self, block: doc.ListBlock, width: float) -> list[Any]:
        made = []
        for number, item in enumerate(block.items, 1):
            paragraph = self.words.bullet(
                item, block.style, str(number) if block.ordered else "–", 15 if block.ordered else 11
            )
            if block.style == "body" and width > BODY_LIMIT + 10:
                paragraph.style.rightIndent = width - BODY_LIMIT
            made.append(paragraph)
        return made

    def _title(self, label: str, title: str, before: float = 10) -> list[Any]:
        if not title and not label:
            return []
        rich = join((Span(label + "\u00a0\u00a0", "label"),) if label else (), plain(title))
        return [
            self.words.para(
                rich, "figure_title", "Caption", spaceBefore=before, spaceAfter=3.5, keepWithNext=1
            )
        ]

    # -- tables and figures ---------------------------------------------------------------------------

    def _table(self, block: doc.TableBlock, width: float) -> list[Any]:
        block = self._with_pages(block)
        title = self._title(block.label, block.title)
        table = build_table(self.words, block, width)
        note = (
            [self.words.para(block.note, "note", "Caption", spaceBefore=3, spaceAfter=7)]
            if block.note
            else [Spacer(1, 7)]
        )
        return [Kept(title, [table], note, annex=block.style == "annex")]

    def _with_pages(self, block: doc.TableBlock) -> doc.TableBlock:
        """Fill in "cited on page" cells (spans of kind cited) from the last round."""
        if not any(span.kind == "cited" for row in block.rows for cell in row.cells for span in cell.content):
            return block
        rows = tuple(
            doc.Row(tuple(self._cited_cell(cell) for cell in row.cells), row.kind, row.anchor)
            for row in block.rows
        )
        return doc.TableBlock(block.columns, rows, block.label, block.title, block.note, block.style)

    def _cited_cell(self, cell: doc.Cell) -> doc.Cell:
        if not cell.content or cell.content[0].kind != "cited":
            return cell
        pages = self.cited.get(int(cell.content[0].target), ())
        if not pages:
            return doc.Cell((Span(self.annex_only, "muted"),))
        spans: list[Span] = []
        for index, page in enumerate(pages):
            if index:
                spans.append(Span(", "))
            spans.append(Span(str(page), "", "anchor", f"page-{page}"))
        return doc.Cell(tuple(spans))

    def _figure(self, block: doc.FigureBlock, width: float) -> list[Any]:
        if block.draw is None:
            return []
        points = min(width, block.width * mm)
        height = block.height * (1.0 if block.fixed else self.paper.chart_factor)
        scene = block.draw(fonts.measure, points, height)
        figure = SceneFlowable(scene, self.palette, link=self.links, alt=block.alt or scene.caption.in_words)
        caption = (
            [self.words.para(block.caption, "note", "Caption", spaceBefore=4, spaceAfter=8)]
            if block.caption
            else []
        )
        return [Kept(self._title(block.label, block.title), [figure], caption)]

    def _kpis(self, block: doc.KpiRow, width: float) -> list[Any]:
        items = block.items[:5]
        share = width / max(1, len(items))
        cells = []
        for item in items:
            rich = join(plain(item.value), (Span("\u00a0" + item.of, "small"),) if item.of else ())
            number = self.words.para(rich, "kpi", "TD")
            if fonts.width_of(item.value + " " + item.of, fonts.SERIF_SEMI, 25) > share * 1.2:
                number = self.words.para(rich, "h1_annex", "TD", leading=27)
            cells.append([number, self.words.para(item.label, "kpi_label", "TD", spaceBefore=4)])
        style = [
            ("LEFTPADDING", (0, 0), (-1, -1), 6),
            ("LEFTPADDING", (0, 0), (0, 0), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBEFORE", (1, 0), (-1, -1), 0.5, self.palette.rule),
        ]
        table = Table(
            [cells],
            colWidths=[share] * len(cells),
            style=table_style(style),
            hAlign="LEFT",
            spaceBefore=4,
            spaceAfter=8,
        )
        return [table]

    # -- summary --------------------------------------------------------------------------------------

    def _cards(self, block: doc.FindingCards, width: float) -> list[Any]:
        words = self.words
        rows = []
        for card in block.cards:
            left: list[Any] = [words.para(card.claim, "claim", "TD")]
            if card.evidence:
                left.append(words.para(card.evidence, "card_text", "TD", spaceBefore=1.5))
            right = [words.para(block.so_what, "card_so", "TD"), words.para(card.so_what, "card_text", "TD")]
            rows.append([words.para(card.number, "claim_number", "TD"), left, right])
        if not rows:
            return []
        style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (1, -1), 0),
            ("RIGHTPADDING", (0, 0), (0, -1), 2),
            ("RIGHTPADDING", (1, 0), (1, -1), 12),
            ("LEFTPADDING", (2, 0), (2, -1), 8),
            ("RIGHTPADDING", (2, 0), (2, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("TOPPADDING", (0, 0), (0, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
            ("BACKGROUND", (2, 0), (2, -1), self.palette.colour("print.tint")),
            ("LINEABOVE", (0, 0), (-1, -1), 0.35, self.palette.rule),
        ]
        widths = [11 * mm, width - 65 * mm, 54 * mm]
        table = Table(
            rows,
            colWidths=widths,
            style=table_style(style),
            hAlign="LEFT",
            splitInRow=1,
            spaceAfter=10,
        )
        return [Kept([], [table])]

    def _decisions(self, block: doc.Decisions, width: float) -> list[Any]:
        words = self.words
        rows: list[list[Any]] = [
            [
                words.para(block.heads[0], "bar_title", "TH"),
                "",
                words.para(block.heads[1], "bar_head", "TH"),
                words.para(block.heads[2], "bar_head", "TH"),
            ]
        ]
        for item in block.rows:
            rows.append(
                [
                    words.para((Span(item.number, "label"),), "decision", "TD"),
                    words.para(item.text, "decision", "TD"),
                    words.para(item.who, "decision_cell", "TD"),
                    words.para(item.by, "decision_cell", "TD"),
                ]
            )
        style: list[tuple[Any, ...]] = [
            ("SPAN", (0, 0), (1, 0)),
            ("BACKGROUND", (0, 0), (-1, 0), self.palette.navy),
            ("BOX", (0, 0), (-1, -1), 1.1, self.palette.navy),
            ("LINEBELOW", (0, 1), (-1, -2), 0.35, self.palette.rule),
            ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 7),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ("TOPPADDING", (0, 0), (-1, -1), 4.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5.4),
        ]
        if not block.rows:
            rows.append([words.para(block.empty, "decision_cell", "TD"), "", "", ""])
            style.append(("SPAN", (0, 1), (-1, 1)))
        widths = [13 * mm, width - 62 * mm, 27 * mm, 22 * mm]
        table = Table(
            rows,
            colWidths=widths,
            style=table_style(style),
            hAlign="LEFT",
            repeatRows=1,
            splitInRow=1,
            spaceAfter=10,
        )
        return [Kept([], [table])]

    def _callout(self, block: doc.Callout, _width: float) -> list[Any]:
        words = self.words
        method = block.kind == "method"
        text_style = "method" if method else "callout"
        content: list[Any] = []
        if block.title and block.inline_title:
            content.append(words.para(join(bold(block.title + " "), block.content), text_style))
        else:
            if block.title:
                content.append(
                    words.para(block.title, "method_title" if method else "callout_title", "H3", spaceAfter=2)
                )
            if block.content:
                content.append(words.para(block.content, text_style))
        content += [words.bullet(item, "ask", str(number), 20) for number, item in enumerate(block.items, 1)]
        edge = self.palette.navy if method else self.palette.teal
        style = table_style(
            [
                (
                    "BACKGROUND",
                    (0, 0),
                    (-1, -1),
                    self.palette.colour("print.pale" if method else "print.tint"),
                ),
                ("LINEBEFORE", (0, 0), (0, -1), 3, edge),
                ("LEFTPADDING", (0, 0), (-1, -1), 13),
                ("RIGHTPADDING", (0, 0), (-1, -1), 13),
                ("TOPPADDING", (0, 0), (-1, -1), 8),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ]
        )
        table = Table(
            [[content]],
            colWidths=[_width],
            style=style,
            hAlign="LEFT",
            splitInRow=1,
            spaceBefore=8,
            spaceAfter=10,
        )
        return [Kept([], [table])]

    # -- arrangement ----------------------------------------------------------------------------------

    def _columns(self, block: doc.Columns, width: float) -> list[Any]:
        gap = block.gap * mm
        free = width - gap * (len(block.widths) - 1)
        total = sum(block.widths)
        widths = [value / total * free for value in block.widths]
        columns = [self.render(column, size) for column, size in zip(block.columns, widths, strict=True)]
        side = SideBySide(columns, widths, gap, self.palette, block.rule)
        if side.height <= self.paper.body_height * 0.72:
            side.spaceBefore, side.spaceAfter = 4, 8
            return [side]
        # Too tall to stand side by side: one after the other, at full width, so that pages can break.
        return [flowable for column in block.columns for flowable in self.render(column, width)]

    def _together(self, block: doc.KeepTogether, width: float) -> list[Any]:
        return [Kept([], flat(self.render(block.blocks, width)))]

    def _glyph_line(self, block: doc.GlyphLine, _width: float) -> list[Any]:
        paragraph = self.words.para(block.content, "side")
        if block.glyph == "unknown":
            return [HatchedBox(self.palette), paragraph]
        return [GlyphText(block.glyph, paragraph, self.palette, indent=16)]

    def _contents(self, block: doc.ContentsBlock, width: float) -> list[Any]:
        words = self.words
        rows: list[list[Any]] = []
        for entry in self.contents:
            if entry.section:
                page = words.pages.get(f"sec-{entry.section}")
                number: Rich = (Span(entry.number, "bold", "section", entry.section),)
                title: Rich = (Span(entry.title, "bold", "section", entry.section),)
                shown: Rich = (Span(str(page) if page else "", "bold", "section", entry.section),)
                style = "contents"
            else:
                number, title, shown, style = (
                    plain(entry.number),
                    plain(entry.title),
                    plain("–"),
                    "contents_off",
                )
            rows.append(
                [
                    words.para(number, style, "TOCI"),
                    words.para(title, style, "TOCI"),
                    words.para(shown, style, "TOCI", alignment=2),
                ]
            )
        contents_style = table_style(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 3.0 * self.paper.chart_factor),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.6 * self.paper.chart_factor),
                ("LINEBELOW", (0, 0), (-1, -2), 0.35, self.palette.rule),
            ]
        )
        widths = [13 * mm, width - 25 * mm, 12 * mm]
        return [Table(rows, colWidths=widths, style=contents_style, hAlign="LEFT")] if rows else []

    # -- note -----------------------------------------------------------------------------------------

    def _note_head(self, block: doc.NoteHead, width: float) -> list[Any]:
        words = self.words
        left = [words.para(block.organisation, "note_org")]
        if block.unit:
            left.append(words.para(block.unit, "note"))
        right = [words.para(block.addressee, "side", alignment=2)]
        table = Table(
            [[left, right]],
            colWidths=[width * 0.5, width * 0.5],
            style=table_style(
                [
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                    ("TOPPADDING", (0, 0), (-1, -1), 0),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ]
            ),
            hAlign="LEFT",
        )
        return [table, Rule(self.palette), Spacer(1, 16)]

    def _signature(self, block: doc.Signature, width: float) -> list[Any]:
        gap = 14.0
        share = (width - gap * (len(block.labels) - 1)) / max(1, len(block.labels))
        columns: list[list[Any]] = [
            [Rule(self.palette), Spacer(1, 3), self.words.para(label, "note")] for label in block.labels
        ]
        return [
            Spacer(1, 26),
            SideBySide(columns, [share] * len(columns), gap, self.palette, rule=False),
            Spacer(1, 8),
        ]
