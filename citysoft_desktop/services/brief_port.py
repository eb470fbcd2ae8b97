"""What the window and the command line need from the report layer; app wires the class behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from citysoft_desktop.domain.errors import CitySoftError
from citysoft_desktop.services.brief_document import BriefDocument


class BriefCancelled(CitySoftError):
    """The caller asked to stop; nothing was written."""

    def __init__(self) -> None:
        super().__init__("brief.cancelled")


@dataclass(frozen=True, slots=True)
class BriefPages:
    """A brief set in pages.

    Attributes:
        data: the PDF.
        pages: how many.
        missing_glyphs: characters no shipped face has; they print as U+25A1.
        missing_texts: ids of sections whose text is still to be written; they do not print.
        notices: sentences about what was left out or needs attention.
        section_pages: first page of each printed section by its id.
    """

    data: bytes
    pages: int
    missing_glyphs: tuple[str, ...] = ()
    missing_texts: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    section_pages: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as a picture: ``rgba`` has 4 bytes per pixel, rows from the top, without padding."""

    number: int
    width: int
    height: int
    rgba: bytes


class BriefRenderer(Protocol):
    """Turns a neutral document into pages."""

    def pages(
        self,
        document: BriefDocument,
        *,
        paper: str,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> BriefPages:
        """Set the pages. Raises BriefCancelled."""

    def write(self, pages: BriefPages, target: Path) -> None:
        """Write them as a PDF in one step. Raises FileProblem; an existing file then stays as it was."""

    def digest_of(self, pdf: Path) -> str:
        """Digest of the plan a brief was printed from, "" when it carries none. Raises FileProblem."""

    def pictures(
        self, pages: BriefPages, *, dpi: float, numbers: Sequence[int] | None = None
    ) -> list[PagePicture]:
        """Draw pages (counted from 1; None = all) as they will print."""
