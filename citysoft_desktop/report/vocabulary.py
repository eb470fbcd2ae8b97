"""The only place that makes paragraphs: text goes in as data and comes out escaped.

ReportLab reads a small markup inside paragraphs that can load pictures and open addresses. What a user typed
must never be read as that, so every character passes ``escape`` here and nothing else in the program may
construct a ``Paragraph``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, urlsplit

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from citysoft_desktop.report import fonts
from citysoft_desktop.report.styles import Styles
from citysoft_desktop.services.brief_document import Rich, Span, plain

ALLOWED_SCHEMES = ("https", "http", "mailto")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile("[ \t\r\f\v]+")
_BREAK_AFTER = re.compile(r"(?<=[/\-.?&=_])")
_ITALIC = {fonts.SERIF: fonts.SERIF_ITALIC, fonts.SANS: fonts.SANS_ITALIC}
_BOLD = {
    fonts.SERIF: fonts.SERIF_SEMI,
    fonts.SANS: fonts.SANS_SEMI,
    fonts.SERIF_SEMI: fonts.SERIF_BOLD,
    fonts.SANS_SEMI: fonts.SANS_BOLD,
}


def escape(text: str) -> str:
    """Text as it must stand in ReportLab's markup: literal, with line ends as breaks."""
    text = _NOT_XML.sub("", text)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("\n", "<br/>")


def safe_address(address: str) -> str:
    """The address when its scheme may be linked, else "".

    Only http, https and mailto pass: no script, no local file, no network share.
    """
    address = _NOT_XML.sub("", address.strip())
    if any(char.isspace() for char in address) or "\\" in address:
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in ALLOWED_SCHEMES:
        return ""
    if parts.scheme.lower() != "mailto" and not parts.netloc:
        return ""
    return quote(address, safe=":/?#[]@!$&'()*+,;=%~-._")


class MeasuredParagraph(Paragraph):
    """A paragraph that breaks its lines once per width.

    Deciding what stays together asks a block for its height several times before it is drawn, and breaking lines
    is most of the work of setting a page.
    """

    _measured: tuple[float, ParagraphStyle, float] | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        known = self._measured
        if (
            known is not None
            and known[0] == available_width
            and known[1] is self.style
            and hasattr(self, "blPara")  # drawing drops the lines
        ):
            return available_width, known[2]
        width, height = super().wrap(available_width, available_height)
        self._measured = (available_width, self.style, height)
        return width, height


class Vocabulary:
    """Makes paragraphs in the styles of one brief.

    Attributes:
        anchors: names that exist in this document; a reference to anything else prints without a link.
        pages: page of each anchor as known from the last round, for printed page numbers.
        missing: characters no face covers, gathered while drawing.
    """

    def __init__(self, styles: Styles, anchors: frozenset[str], pages: dict[str, int] | None = None) -> None:
        self.styles = styles
        self.anchors = anchors
        self.pages = pages or {}
        self.missing: set[str] = set()
        self.link = styles.palette.hex("text.link")

    # -- markup ---------------------------------------------------------------------------------------

    def text(self, text: str, face: str) -> str:
        """Escaped text with a face for each run; characters without a glyph are noted."""
        if not text.isascii():
            self.missing |= fonts.missing_in(text)
        pieces = fonts.runs(text, face)
        if len(pieces) == 1 and pieces[0][0] == face:
            return escape(pieces[0][1])
        return "".join(
            escape(part) if name == face else f'<font name="{name}">{escape(part)}</font>'
            for name, part in pieces
        )

    def span(self, span: Span, face: str, size: float) -> str:
        """One span as markup."""
        if span.kind == "text":
            return self._styled(span.text, span.style, face, size)
        if span.kind == "link":
            return self._link(span, face)
        anchor = {
            "evidence": f"ev-{span.target}",
            "record": f"act-{span.target}",
            "section": f"sec-{span.target}",
        }.get(span.kind, span.target)
        text = span.text
        if span.kind == "page":
            page = self.pages.get(anchor)
            text = str(page) if page else text
        small = fonts.SANS if face not in (fonts.SANS, fonts.SANS_SEMI) else face
        if span.style == "bold":
            small = fonts.SANS_SEMI
        shown = self.text(text, small)
        inner = (
            f'<font name="{small}" size="{max(8.0, min(size, 8.2) if span.kind == "evidence" else size):g}"'
        )
        if anchor not in self.anchors:
            return f"{inner}>{shown}</font>"
        return f'<a href="#{anchor}" color="{self.link}">{inner} color="{self.link}">{shown}</font></a>'

    def _styled(self, text: str, style: str, face: str, size: float) -> str:
        palette = self.styles.palette
        if style == "":
            return self.text(text, face)
        if style == "bold":
            name = _BOLD.get(face, face)
            return f'<font name="{name}">{self.text(text, name)}</font>'
        if style == "italic":
            name = _ITALIC.get(face, face)
            return f'<font name="{name}">{self.text(text, name)}</font>'
        if style == "muted":
            return f'<font color="{palette.hex("lens.neither_text")}">{self.text(text, face)}</font>'
        if style == "label":
            return f'<font color="{palette.hex("print.teal")}">{self.text(text, face)}</font>'
        if style == "unknown":
            name = _ITALIC.get(face, face)
            colour = palette.hex("lens.neither_text")
            return f'<font name="{name}" color="{colour}">{self.text(text, name)}</font>'
        smaller = max(8.0, size * 0.6)
        return f'<font size="{smaller:g}">{self.text(text, face)}</font>'

    def _link(self, span: Span, face: str) -> str:
        address = safe_address(span.target)
        shown = "<br/>".join(self.text(line, face) for line in span.text.split("\n"))
        if not address:
            return shown
        return f'<a href="{escape(address)}" color="{self.link}">{shown}</a>'

    def markup(self, rich: Iterable[Span], style: ParagraphStyle) -> str:
        """All spans as markup for a style."""
        return "".join(self.span(span, style.fontName, style.fontSize) for span in rich)

    # -- fragments ------------------------------------------------------------------------------------

    def _frags(self, rich: Rich, style: ParagraphStyle) -> list[ParaFrag] | None:
        """What the markup parser would make of text without links, without the parser; None when it is needed.

        Most cells of a brief are plain words, and parsing them is a quarter of the time a brief takes.
        """
        if not rich or any(
            span.kind != "text" or span.style == "small" or "\n" in span.text for span in rich
        ):
            return None
        frags: list[ParaFrag] = []
        palette = self.styles.palette
        for span in rich:
            face = style.fontName
            colour = style.textColor
            if span.style == "bold":
                face = _BOLD.get(face, face)
            elif span.style in ("italic", "unknown"):
                face = _ITALIC.get(face, face)
            if span.style in ("muted", "unknown"):
                colour = palette.grey
            elif span.style == "label":
                colour = palette.teal
            text = _BLANKS.sub(" ", _NOT_XML.sub("", span.text))
            if not text.isascii():
                self.missing |= fonts.missing_in(text)
            for name, part in fonts.runs(text, face):
                frags.append(
                    ParaFrag(
                        rise=0,
                        greek=0,
                        link=[],
                        fontName=name,
                        bold=0,
                        italic=0,
                        fontSize=style.fontSize,
                        textColor=colour,
                        us_lines=[],
                        text=part,
                        __tag__="para",
                    )
                )
        if not any(frag.text.strip() for frag in frags):
            return None
        frags[0].text = frags[0].text.lstrip(" ")
        frags[-1].text = frags[-1].text.rstrip(" ")
        return frags

    # -- paragraphs -----------------------------------------------------------------------------------

    def para(
        self, rich: Rich | str, style: str, role: str = "P", anchor: str = "", **changes: Any
    ) -> Paragraph:
        """A paragraph in a named style; ``changes`` are ParagraphStyle fields such as ``leftIndent``."""
        base = self.styles[style]
        if changes:
            base = ParagraphStyle(base.name, parent=base, **changes)
        spans = plain(rich) if isinstance(rich, str) else rich
        frags = None if anchor else self._frags(spans, base)
        if frags is not None:
            paragraph = MeasuredParagraph(None, base, frags=frags)
            paragraph.role = role
            return paragraph
        markup = self.markup(spans, base)
        if anchor:
            markup = f'<a name="{anchor}"/>{markup}'
        bullet = changes.get("bulletText")
        paragraph = MeasuredParagraph(markup, base, bulletText=bullet)
        paragraph.role = role
        return paragraph

    def bullet(self, rich: Rich, style: str, mark: str, indent: float) -> Paragraph:
        """A list item with a hanging mark."""
        base = ParagraphStyle(
            style + "_item",
            parent=self.styles[style],
            leftIndent=indent,
            bulletIndent=0,
            bulletFontName=fonts.SANS_SEMI,
            bulletFontSize=self.styles[style].fontSize,
            bulletColor=self.styles.palette.teal,
            spaceAfter=3,
        )
        paragraph = MeasuredParagraph(self.markup(rich, base), base, bulletText=mark)
        paragraph.role = "LI"
        return paragraph

    def balanced(
        self, rich: Rich | str, style: str, width: float, role: str = "P", **changes: Any
    ) -> Paragraph:
        """A paragraph whose lines are of similar length: the narrowest setting with the same line count."""
        paragraph = self.para(rich, style, role, **changes)
        paragraph.wrap(width, 10_000)
        lines = len(paragraph.blPara.lines) if paragraph.blPara else 1
        if lines < 2 or lines > 6:
            return paragraph
        low, high = width * 0.45, width
        for _ in range(9):
            middle = (low + high) / 2
            trial = self.para(rich, style, role, **changes)
            trial.wrap(middle, 10_000)
            if len(trial.blPara.lines) > lines:
                low = middle
            else:
                high = middle
        indent = changes.pop("rightIndent", 0) + max(0.0, width - high - 0.5)
        return self.para(rich, style, role, rightIndent=indent, **changes)

    def address_lines(self, address: str, face: str, size: float, width: float) -> str:
        """An address cut into lines at / - . where it is too wide, for a cell of ``width`` points."""
        lines: list[str] = []
        line = ""
        for piece in _BREAK_AFTER.split(address):
            while piece and fonts.width_of(line + piece, face, size) > width:
                if line:
                    lines.append(line)
                    line = ""
                    continue
                cut = len(piece)
                while cut > 1 and fonts.width_of(piece[:cut], face, size) > width:
                    cut -= 1
                lines.append(piece[:cut])
                piece = piece[cut:]
            line += piece
        if line:
            lines.append(line)
        return "\n".join(lines)
