"""The report layer behind its port."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2

from citysoft_desktop.domain.errors import FileProblem
from citysoft_desktop.report import pdf_renderer, preview
from citysoft_desktop.services.brief_document import DIGEST_MARK, BriefDocument
from citysoft_desktop.services.brief_port import BriefCancelled, BriefPages, PagePicture


class PdfBriefRenderer:
    """Implements ``services.brief_port.BriefRenderer`` with PDF pages."""

    def pages(
        self,
        document: BriefDocument,
        *,
        paper: str,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> BriefPages:
        """Set the pages."""
        try:
            data, report = pdf_renderer.render_bytes(
                document, paper=paper, progress=progress, cancelled=cancelled
            )
        except pdf_renderer.RenderCancelled:
            raise BriefCancelled from None
        return BriefPages(
            data=data,
            pages=report.pages,
            missing_glyphs=report.missing_glyphs,
            missing_texts=report.missing_texts,
            notices=report.notices,
            section_pages=report.section_pages,
        )

    def write(self, pages: BriefPages, target: Path) -> None:
        """Write the PDF in one step."""
        if target.is_dir():
            raise FileProblem("write.directory", name=target.name)
        if not target.parent.is_dir():
            raise FileProblem("write.no_folder", name=target.name)
        try:
            pdf_renderer.write_atomically(pages.data, target)
        except OSError as error:
            code = "write.full" if error.errno == errno.ENOSPC else "write.denied"
            raise FileProblem(code, name=target.name) from None

    def digest_of(self, pdf: Path) -> str:
        """Digest of the plan a brief was printed from."""
        if not pdf.is_file():
            raise FileProblem("file.missing", name=pdf.name)
        try:
            found = preview.keywords_of(pdf)
        except (OSError, pypdfium2.PdfiumError):
            raise FileProblem("brief.unreadable", name=pdf.name) from None
        match = re.search(DIGEST_MARK + "([0-9a-f]{64})", found)
        return match[1] if match else ""

    def pictures(
        self, pages: BriefPages, *, dpi: float, numbers: Sequence[int] | None = None
    ) -> list[PagePicture]:
        """Draw pages as pictures."""
        drawn = preview.page_images(pages.data, dpi=dpi, pages=numbers)
        return [PagePicture(image.number, image.width, image.height, image.rgba) for image in drawn]
