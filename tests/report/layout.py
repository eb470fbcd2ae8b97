"""Where each part of a brief landed: watches the frames while the pages are set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from reportlab.platypus import BaseDocTemplate, Table

from citysoft_desktop.report.flowables import SectionMark
from citysoft_desktop.report.pdf_renderer import render_bytes
from citysoft_desktop.services.brief_document import BriefDocument


@dataclass
class PageLayout:
    """One page of running text: what stands on it and how much of its text block is filled."""

    number: int
    roles: list[str] = field(default_factory=list)
    tables: list[tuple[int, int]] = field(default_factory=list)
    """Rows and header rows of each table."""
    sections: list[str] = field(default_factory=list)
    """Sections that begin here."""
    filled: float = 0.0
    template: str = ""


def layout(document: BriefDocument, paper: str = "a4") -> list[PageLayout]:
    """Pages of the last round, the cover left out."""
    rounds: list[dict[int, PageLayout]] = []
    seen: list[Any] = []

    def after(self: Any, flowable: Any) -> None:
        if not seen or seen[-1] is not self:
            seen.append(self)
            rounds.append({})
        if not hasattr(flowable, "role") or self.frame.id == "full":
            return
        page = rounds[-1].setdefault(self.page, PageLayout(self.page))
        page.template = self.frame.id
        page.filled = max(page.filled, (self.frame._y2 - self.frame._y) / self.frame._height)
        if isinstance(flowable, SectionMark):
            page.sections.append(flowable.section.id)
        if flowable.role != "Artifact":
            page.roles.append(flowable.role)
        if isinstance(flowable, Table):
            page.tables.append((flowable._nrows, int(flowable.repeatRows)))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDocTemplate, "afterFlowable", after)
        render_bytes(document, paper=paper)
    return [rounds[-1][number] for number in sorted(rounds[-1])]
