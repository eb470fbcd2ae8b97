"""What stays on one page and what may be cut: headings, tables and sections against the end of a page.

Three rules, worked out when a block meets the room that is left:

* a heading, or the title of a table, is never the last thing on a page;
* a table that fits on one page is moved whole when that leaves little of the page empty; otherwise it starts
  where it is and goes on overleaf with its header row, never with fewer than two rows on either side;
* a section starts a page of its own unless it is short and fits below the last one, or the last one would
  leave its page nearly empty.
"""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, FrameBreak, KeepTogether, Paragraph, Table

MOST_LEFT_EMPTY = 0.2
"""Largest share of a page that may stay empty so that a table is not cut."""
LEAST_ROWS = 2
"""Fewest rows of a cut table on either page."""
TALL_ROW = 0.4
"""Share of a page from which a single row may be cut."""
NEARLY_EMPTY = 0.2
"""A page filled less than this takes in the next section."""
SHORT_SECTION = 0.5
"""A section up to this share of a page may stand below another one."""
_FUZZ = 0.01


class Kept(Flowable):
    """A heading or title, what it belongs to, and the note below; gives its parts to the frame.

    Args:
        head: flowables that must not be the last on a page.
        body: what they stand over; a single table or paragraph may be cut.
        tail: a note or caption that stays with the end of the body.
        annex: the table may be cut wherever the page ends.
    """

    role = "Div"

    def __init__(
        self, head: list[Any], body: list[Any], tail: list[Any] | None = None, annex: bool = False
    ) -> None:
        super().__init__()
        self.head, self.body, self.tail, self.annex = list(head), list(body), list(tail or []), annex

    @property
    def content(self) -> list[Any]:
        """All parts in reading order."""
        return [*self.head, *self.body, *self.tail]

    def getSpaceBefore(self) -> float:
        return float(self.content[0].getSpaceBefore()) if self.content else 0.0

    def getSpaceAfter(self) -> float:
        return float(self.content[-1].getSpaceAfter()) if self.content else 0.0

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        return available_width, 0xFFFFFF  # always asked to split: the frame draws the parts, not this

    def split(self, available_width: float, available_height: float) -> list[Any]:
        content = self.content
        total = stack_height(content, available_width)
        if total <= available_height + _FUZZ:
            return _released(content)
        frame = self._frame
        page = frame._height
        moves_whole = total <= page and available_height <= MOST_LEFT_EMPTY * page
        if isinstance(self.body[0], Table) and not self.annex and not frame._atTop and moves_whole:
            return [FrameBreak, self]
        parts = self._cut(available_width, available_height, page)
        if parts:
            return parts
        return _released(content) if frame._atTop else [FrameBreak, self]

    def _cut(self, width: float, room: float, page: float) -> list[Any]:
        """The part for this page and the rest, [] when there is no good place to cut."""
        if len(self.body) != 1:
            return []
        body = self.body[0]
        if self.head:
            gap = max(self.head[-1].getSpaceAfter(), body.getSpaceBefore())
            room -= stack_height(self.head, width) + gap
        if isinstance(body, Table):
            room = _rows_that_fit(body, width, room, page)
        if room <= 0 or not isinstance(body, Table | Paragraph):
            return []
        parts = body.split(width, room)
        if len(parts) < 2:
            return []
        for part in parts:
            part.role = getattr(body, "role", "P")
        return [*_released([*self.head, parts[0]]), Kept([], parts[1:], self.tail, self.annex)]


def _rows_that_fit(table: Any, width: float, room: float, page: float) -> float:
    """Height of the rows to leave on this page, 0 when too few fit."""
    table.wrap(width, 10_000)
    heights: list[float] = list(table._rowHeights)
    repeated = int(table.repeatRows)
    count, used = 0, 0.0
    for height in heights:
        if used + height > room + _FUZZ:
            break
        used += height
        count += 1
    if count < len(heights) and heights[count] > TALL_ROW * page:
        return room  # this row is cut itself
    count = min(count, len(heights) - LEAST_ROWS)
    if count - repeated < LEAST_ROWS:
        return 0.0
    return sum(heights[:count]) + _FUZZ


def _released(flowables: list[Any]) -> list[Any]:
    """Parts as they go to the frame: what they keep with is already settled."""
    for flowable in flowables:
        flowable.__dict__["keepWithNext"] = 0
    return list(flowables)


def arranged(flowables: list[Any]) -> list[Any]:
    """Flowables with every heading bound to the block below it, and paragraphs free to break."""
    out: list[Any] = []
    head: list[Any] = []
    for flowable in flowables:
        if flowable.getKeepWithNext():
            head.append(flowable)
            continue
        if head:
            if isinstance(flowable, Kept):
                flowable = Kept([*head, *flowable.head], flowable.body, flowable.tail, flowable.annex)
            else:
                flowable = Kept(head, [flowable])
            head = []
        out.append(flowable)
    return [*out, *head]


class SectionStart(Flowable):
    """Stands before a section that may share a page: breaks the page unless the section is to begin on it.

    Args:
        height: height of the whole section in points, with the space above it.
        follower: height of the next section when that one should not be left alone on a page, else 0.
        whole: the section must not run over to another page.
    """

    role = "Artifact"

    def __init__(self, height: float, follower: float, whole: bool) -> None:
        super().__init__()
        self.needs, self.follower, self.whole = height, follower, whole
        self.width = self.height = 0

    def wrap(self, _available_width: float, available_height: float) -> tuple[float, float]:
        frame = self._frame
        if not frame._atTop and not self.shares(available_height, frame._height):
            frame.add_generated_content(FrameBreak)
        return 0, 0

    def shares(self, room: float, page: float) -> bool:
        """Whether the section begins in the ``room`` left of a ``page``."""
        fits = self.needs <= room
        if room > (1 - NEARLY_EMPTY) * page:
            return fits or not self.whole
        together = self.needs + self.follower
        if together > page:
            together = self.needs
        return together <= room and self.needs <= SHORT_SECTION * page

    def draw(self) -> None:
        """Nothing to draw."""


def flat(flowables: list[Any]) -> list[Any]:
    """Flowables without the wrappers that only keep them on one page."""
    out: list[Any] = []
    for flowable in flowables:
        if isinstance(flowable, Kept):
            out += flat(flowable.content)
        elif isinstance(flowable, KeepTogether):
            out += flat(list(flowable._content))
        else:
            out.append(flowable)
    return out


def stack_height(flowables: list[Any], width: float) -> float:
    """Height of flowables one under the other, with the spaces between them."""
    total, after = 0.0, 0.0
    for index, flowable in enumerate(flat(flowables)):
        _, height = flowable.wrap(width, 10_000)
        before = flowable.getSpaceBefore() if index else 0.0
        total += max(after, before) + height
        after = flowable.getSpaceAfter()
    return total
