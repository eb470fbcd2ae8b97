"""Tables of the brief: navy rules, no zebra, header repeated on every page."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Table

from citysoft_desktop.report.flowables import Bar, GlyphText, HatchedLabel, Tag, table_style
from citysoft_desktop.report.vocabulary import Vocabulary
from citysoft_desktop.services.brief_document import Cell, Row, Span, TableBlock, text_of

AFTER_NUMBERS = 8.0
_ALIGN = {"left": "", "right": "_r", "center": "_c"}


def column_widths(block: TableBlock, width: float) -> list[float]:
    """Widths in points; columns of width 0 share what is left."""
    fixed = [column.width * mm for column in block.columns]
    stretch = [index for index, value in enumerate(fixed) if value <= 0]
    rest = width - sum(fixed)
    for index in stretch:
        fixed[index] = max(40.0, rest / len(stretch))
    total = sum(fixed)
    return [value * width / total for value in fixed] if total > 0 else fixed


def build_table(words: Vocabulary, block: TableBlock, width: float) -> Table:
    """The table itself, without title and note."""
    widths = column_widths(block, width)
    annex = block.style == "annex"
    cell_style, head_style = ("annex", "annex_head") if annex else ("cell", "cell_head")
    heads = [words.para(column.title, head_style + _ALIGN[column.align], "TH") for column in block.columns]
    data: list[list[Any]] = [heads]
    commands: list[tuple[Any, ...]] = []
    palette = words.styles.palette
    padding = 4.5 if not annex else 3.6
    # Words after a column of numbers stand off, so that the two are not read as one.
    lefts = [
        AFTER_NUMBERS
        if index and block.columns[index - 1].align == "right" and column.align == "left"
        else 1.0
        for index, column in enumerate(block.columns)
    ]
    for number, row in enumerate(block.rows, 1):
        line: list[Any] = []
        style = "cell_total" if row.kind == "total" else cell_style
        for index, column in enumerate(block.columns):
            cell = row.cells[index] if index < len(row.cells) else Cell()
            anchor = row.anchor if index == 0 else ""
            inner = widths[index] - lefts[index] - padding - (3 if cell.kind == "count" else 0)
            line.append(_cell(words, cell, style + _ALIGN[column.align], inner, anchor))
            if cell.fill and cell.kind != "tag":
                commands.append(("BACKGROUND", (index, number), (index, number), palette.colour(cell.fill)))
            if cell.edge:
                commands.append(
                    ("LINEBEFORE", (index, number), (index, number), 3, palette.colour(cell.edge))
                )
        data.append(line)
        if row.kind == "total":
            commands.append(("LINEABOVE", (0, number), (-1, number), 0.6, palette.navy))
    vertical = 2.6 if annex else 3.4
    style_commands: list[tuple[Any, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.1, palette.navy),
        ("LINEBELOW", (0, 0), (-1, 0), 0.6, palette.navy),
        ("LINEBELOW", (0, 1), (-1, -2), 0.35, palette.rule),
        ("LINEBELOW", (0, -1), (-1, -1), 0.8, palette.navy),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "MIDDLE" if block.style == "matrix" else "TOP"),
        ("RIGHTPADDING", (0, 0), (-1, -1), padding),
        ("TOPPADDING", (0, 0), (-1, -1), vertical),
        ("BOTTOMPADDING", (0, 0), (-1, -1), vertical + 0.6),
        *[("LEFTPADDING", (index, 0), (index, -1), left) for index, left in enumerate(lefts)],
        *commands,
    ]
    if block.style == "matrix":
        style_commands.append(("LINEBEFORE", (1, 1), (-1, -1), 0.35, palette.rule))
        # Edges come last so that the grid does not draw over them.
        style_commands += [command for command in commands if command[0] == "LINEBEFORE"]
    table = Table(
        data,
        colWidths=widths,
        repeatRows=1,
        splitByRow=1,
        splitInRow=1,
        hAlign="LEFT",
        style=table_style(style_commands),
    )
    table.role = "Table"
    return table


def _cell(words: Vocabulary, cell: Cell, style: str, width: float, anchor: str) -> Any:
    palette = words.styles.palette
    if cell.kind == "hatched":
        return HatchedLabel(text_of(cell.content), palette)
    if cell.kind == "hatched_count":
        return HatchedLabel(text_of(cell.content), palette, height=22, bold=True)
    if cell.kind == "tag":
        return Tag(text_of(cell.content), cell.fill, palette)
    if cell.kind == "bar":
        return Bar(cell.share, palette, text_of(cell.content))
    if cell.kind == "count":
        parts = [words.para(cell.content, "cell_count_c", "TD")]
        if cell.detail:
            parts.append(words.para(cell.detail, "cell_detail_c", "TD"))
        return parts
    content = cell.content
    if any(span.kind == "link" for span in content):
        base = words.styles[style]
        content = tuple(
            Span(
                words.address_lines(span.text, base.fontName, base.fontSize, width),
                span.style,
                "link",
                span.target,
            )
            if span.kind == "link"
            else span
            for span in content
        )
    paragraph = words.para(content, style, "TD", anchor=anchor)
    if cell.glyph:
        return GlyphText(cell.glyph, paragraph, palette)
    if cell.detail:
        return [paragraph, words.para(cell.detail, "annex", "TD")]
    return paragraph


def empty_row(block: TableBlock, words_: str) -> Row:
    """A row that says in words why there is nothing."""
    return Row((Cell((Span(words_, "muted"),)), *(Cell() for _ in block.columns[1:])))
