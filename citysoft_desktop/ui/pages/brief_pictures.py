"""Pictures of pages, drawn beside the window when they are wanted; older ones stay until the new ones are there.

One job at a time: the library that draws PDF pages must not be entered by two threads.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from citysoft_desktop.services.brief_port import BriefPages

if TYPE_CHECKING:
    from citysoft_desktop.ui.context import AppContext
    from citysoft_desktop.ui.tasks import Job

POINTS = {"a4": QSizeF(595.28, 841.89), "letter": QSizeF(612, 792)}
BATCH = 2
SMALL_BATCH = 6
KEEP_BYTES = 96_000_000
KEEP_SMALL = 240
_drawing = threading.Lock()


class PagePictures(QObject):
    """``want`` and ``want_small`` say which pages are needed now; ``arrived`` tells the number of a page drawn."""

    arrived = Signal(int)
    arrived_small = Signal(int)
    resized = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._pages: BriefPages | None = None
        self._paper = "a4"
        self._generation = 0
        self._job: Job | None = None
        self._wanted: list[int] = []
        self._small_wanted: list[int] = []
        self._dpi = 96.0
        self._small_dpi = 12.0
        self._big: OrderedDict[int, tuple[int, float, QPixmap]] = OrderedDict()
        self._small: OrderedDict[int, tuple[int, float, QPixmap]] = OrderedDict()
        self._sizes: dict[int, QSizeF] = {}

    # -- what is there -------------------------------------------------------------------------------

    def count(self) -> int:
        """Number of pages."""
        return self._pages.pages if self._pages is not None else 0

    def size(self, number: int) -> QSizeF:
        """Size of a page in points; a page not drawn yet, and page 0, stand upright."""
        return self._sizes.get(number, POINTS.get(self._paper, POINTS["a4"]))

    def picture(self, number: int) -> QPixmap | None:
        """The best picture of a page there is."""
        found = self._big.get(number) or self._small.get(number)
        return found[2] if found is not None else None

    def small(self, number: int) -> QPixmap | None:
        """The small picture of a page."""
        found = self._small.get(number)
        return found[2] if found is not None else None

    def is_sharp(self, number: int) -> bool:
        """Whether the picture is of the newest pages and at the size shown."""
        found = self._big.get(number)
        return found is not None and found[0] == self._generation and abs(found[1] - self._dpi) < 0.5

    # -- what is wanted ------------------------------------------------------------------------------

    def set_pages(self, pages: BriefPages, paper: str) -> None:
        """Take new pages."""
        self._generation += 1
        if paper != self._paper:
            self._sizes.clear()
        self._pages, self._paper = pages, paper
        for store in (self._big, self._small):
            for number in [n for n in store if n > pages.pages]:
                del store[number]
        self._sizes = {n: size for n, size in self._sizes.items() if n <= pages.pages}
        self._wanted, self._small_wanted = [], []

    def want(self, numbers: Sequence[int], dpi: float) -> None:
        """Pages to draw for the big view, the most urgent first; replaces what was wanted before."""
        self._dpi = dpi
        self._wanted = [n for n in numbers if 1 <= n <= self.count() and not self.is_sharp(n)]
        self._soon()

    def want_small(self, numbers: Sequence[int], dpi: float) -> None:
        """Pages to draw for the list of small pictures."""
        self._small_dpi = dpi
        self._small_wanted = [n for n in numbers if 1 <= n <= self.count() and not self._small_fresh(n)]
        self._soon()

    def stop(self) -> None:
        """Draw nothing more."""
        self._wanted, self._small_wanted = [], []
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def busy(self) -> bool:
        """Whether something is being drawn or waits for it."""
        return self._job is not None or bool(self._wanted or self._small_wanted)

    def _small_fresh(self, number: int) -> bool:
        found = self._small.get(number)
        return found is not None and found[0] == self._generation and abs(found[1] - self._small_dpi) < 0.5

    def _soon(self) -> None:
        if self._job is None and (self._wanted or self._small_wanted):
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        pages, renderer = self._pages, self._context.brief
        if self._job is not None or pages is None or renderer is None:
            return
        if self._wanted:
            numbers, self._wanted = self._wanted[:BATCH], self._wanted[BATCH:]
            small, dpi = False, self._dpi
        elif self._small_wanted:
            numbers, self._small_wanted = self._small_wanted[:SMALL_BATCH], self._small_wanted[SMALL_BATCH:]
            small, dpi = True, self._small_dpi
        else:
            return
        generation = self._generation

        def work(_job: Job) -> list[tuple[int, QImage]]:
            made = []
            with _drawing:
                pictures = renderer.pictures(pages, dpi=dpi, numbers=numbers)
            for picture in pictures:
                image = QImage(
                    picture.rgba,
                    picture.width,
                    picture.height,
                    4 * picture.width,
                    QImage.Format.Format_RGBX8888,
                )
                made.append((picture.number, image.convertToFormat(QImage.Format.Format_RGB32)))
            return made

        def done(made: list[tuple[int, QImage]]) -> None:
            if not shiboken6.isValid(self):
                return
            self._job = None
            for number, image in made:
                self._take(number, generation, dpi, image, small)
            self._soon()

        def failed(_error: Exception) -> None:
            if shiboken6.isValid(self):
                self._job = None  # the page keeps its old picture; the next want tries again

        job = self._context.tasks.run(work, done, failed)
        self._job = job if job.active else None

    def _take(self, number: int, generation: int, dpi: float, image: QImage, small: bool) -> None:
        if number > self.count():
            return
        pixmap = QPixmap.fromImage(image)
        store = self._small if small else self._big
        store.pop(number, None)
        store[number] = (generation, dpi, pixmap)
        if small:
            while len(store) > KEEP_SMALL:
                store.popitem(last=False)
        else:
            held = sum(p.width() * p.height() * 4 for _g, _d, p in store.values())
            while held > KEEP_BYTES and len(store) > 1:
                _n, (_g, _d, gone) = store.popitem(last=False)
                held -= gone.width() * gone.height() * 4
        usual = POINTS.get(self._paper, POINTS["a4"])
        lying = image.width() > image.height()
        size = QSizeF(usual.height(), usual.width()) if lying else usual
        if self.size(number) != size:
            self._sizes[number] = size
            self.resized.emit()
        (self.arrived_small if small else self.arrived).emit(number)
