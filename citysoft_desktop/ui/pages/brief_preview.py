"""The middle of step 7: page buttons, zoom, small pictures and the pages themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.models.page_model import PageModel
from citysoft_desktop.ui.pages.brief_page_view import GRID, ONE, TWO, PageView
from citysoft_desktop.ui.pages.brief_pictures import PagePictures
from citysoft_desktop.ui.presenters.brief_build import BriefResult
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, button, label, line, tool_button
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import IconLabel
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.pickers import SegmentedControl

THUMB = 64
THUMB_COLUMN = 104
THUMBS_FROM = 520


class ThumbDelegate(QStyledItemDelegate):
    """A small page on white paper with its number below; the current one has a frame."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(theme().px(THUMB_COLUMN - 20), theme().px(118))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        colours = theme()
        rect = QRectF(option.rect)
        area = rect.adjusted(colours.px(8), colours.px(4), -colours.px(8), -colours.px(22))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if icon is not None:
            pixmap = icon.pixmap(icon.availableSizes()[0])
            ratio = min(area.width() / pixmap.width(), area.height() / pixmap.height())
            size = QSize(round(pixmap.width() * ratio), round(pixmap.height() * ratio))
            paper = QRectF(
                rect.center().x() - size.width() / 2,
                area.bottom() - size.height(),
                size.width(),
                size.height(),
            )
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(paper.toRect(), pixmap)
        else:
            paper = QRectF(
                rect.center().x() - area.height() * 0.3536, area.top(), area.height() * 0.7071, area.height()
            )
            painter.fillRect(paper, colours.colour("surface.sunken"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = painter.pen()
        pen.setColor(colours.colour("accent.base" if chosen else "border.default"))
        pen.setWidth(2 if chosen else 1)
        painter.setPen(pen)
        painter.drawRect(paper.adjusted(-1, -1, 1, 1) if chosen else paper)
        painter.setFont(role_font("small", weight=600 if chosen else None))
        painter.setPen(colours.colour("text.primary" if chosen else "text.secondary"))
        foot = QRectF(rect.left(), rect.bottom() - colours.px(20), rect.width(), colours.px(18))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class PreviewPanel(QFrame):
    """``page_chosen`` is sent when the user clicks a page; ``page_shown`` when another page comes into view."""

    page_chosen = Signal(int)
    page_shown = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.pictures = PagePictures(context, self)
        self._section_of: dict[int, str] = {}
        self._groups: list[QWidget] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        bar = QWidget()
        self._bar = FlowLayout(bar, spacing=10)
        around = QVBoxLayout()
        around.setContentsMargins(8, 4, 8, 4)
        around.addWidget(bar)
        outer.addLayout(around)
        outer.addWidget(line())
        self.previous = tool_button("chevron-left", "", run=lambda: self.step(-1))
        self.next = tool_button("chevron-right", "", run=lambda: self.step(1))
        self.place = label("", "secondary")
        self.zoom_out = tool_button("zoom-out", "", run=lambda: self.view.zoom_step(-1))
        self.zoom_in = tool_button("zoom-in", "", run=lambda: self.view.zoom_step(1))
        self.zoom_fit: QPushButton = button("", "ghost", run=lambda: self.view.fit(), compact=True)
        self.mode = SegmentedControl([Choice(ONE, "1"), Choice(TWO, "2"), Choice(GRID, "3")], "-")
        self.mode.chosen.connect(lambda value: self.set_mode(str(value)))
        self.state_icon = IconLabel("check", "semantic.success_text", 16)
        self.state = label("", "secondary")
        self._group(self.previous, self.place, self.next)
        self._group(self.zoom_out, self.zoom_fit, self.zoom_in)
        self._group(self.mode)
        self._group(self.state_icon, self.state)
        self.stack = QStackedWidget()
        outer.addWidget(self.stack, 1)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.thumbs = QListView()
        self.thumb_model = PageModel(self.pictures.small, self._page_words, self)
        self.thumbs.setModel(self.thumb_model)
        self.thumbs.setItemDelegate(ThumbDelegate(self.thumbs))
        self.thumbs.setUniformItemSizes(True)
        self.thumbs.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.thumbs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.thumbs.selectionModel().currentChanged.connect(self._thumb_chosen)
        self.thumbs.verticalScrollBar().valueChanged.connect(self._ask_small)
        self.view = PageView(self.pictures)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.page_changed.connect(self._page_changed)
        self.view.page_clicked.connect(self.page_chosen)
        self.view.zoom_changed.connect(self._zoomed)
        self.pictures.arrived_small.connect(self.thumb_model.changed)
        across.addWidget(self.thumbs)
        across.addWidget(line(vertical=True))
        across.addWidget(self.view, 1)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        self._empty_text = label("", "secondary", wrap=True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.addStretch(1)
        empty.addWidget(self._empty_text)
        empty.addStretch(1)
        self.stack.addWidget(self._empty)
        self.stack.addWidget(body)
        self._syncing = False
        self._restyle()
        theme().changed.connect(self._restyle)

    def _group(self, *widgets: QWidget) -> None:
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        for widget in widgets:
            inner.addWidget(widget)
        holder.setMinimumHeight(theme().px(32))
        self._groups.append(holder)
        self._bar.addWidget(holder)

    def _restyle(self) -> None:
        self.thumbs.setFixedWidth(theme().px(THUMB_COLUMN))
        for holder in self._groups:
            holder.setMinimumHeight(theme().px(32))
        palette = self.thumbs.palette()
        palette.setColor(QPalette.ColorRole.Base, theme().colour("surface.sidebar"))
        self.thumbs.setPalette(palette)
        self.view.relayout()

    def retranslate(self) -> None:
        """Set the words."""
        for widget, words in (
            (self.previous, self.tr("Previous page (Page up)")),
            (self.next, self.tr("Next page (Page down)")),
            (self.zoom_out, self.tr("Smaller (-)")),
            (self.zoom_in, self.tr("Larger (+)")),
        ):
            widget.setToolTip(words)
            widget.setAccessibleName(words.partition(" (")[0])
        self.zoom_fit.setToolTip(self.tr("Fit the page (0)"))
        self.mode.set_choices([
            Choice(ONE, self.tr("One"), self.tr("One page"), self.tr("One page below the other")),
            Choice(TWO, self.tr("Two"), self.tr("Two pages"), self.tr("Pages in pairs")),
            Choice(GRID, self.tr("Grid"), self.tr("Grid of pages"), self.tr("All pages as a grid")),
        ])  # fmt: skip
        self.mode.setAccessibleName(self.tr("Pages beside each other"))
        self.mode.set_value(self.view.mode())
        self.thumbs.setAccessibleName(self.tr("Small pages"))
        self._say_place()
        self._zoomed(self.view.zoom())

    # -- pages ---------------------------------------------------------------------------------------

    def show_result(self, result: BriefResult, section_of: dict[int, str]) -> None:
        """Show new pages; the place stays."""
        self._section_of = section_of
        self.pictures.set_pages(result.pages, result.paper)
        self.stack.setCurrentIndex(1)
        self.thumb_model.set_count(result.pages.pages)
        self.view.set_pages()
        self._sync_thumb()
        self._say_place()
        QTimer.singleShot(0, self, self._ask_small)

    def set_sections(self, section_of: dict[int, str]) -> None:
        """Titles of the sections by page."""
        self._section_of = section_of

    def go_to(self, number: int) -> None:
        """Show a page."""
        self.view.go_to(number)
        self._sync_thumb()

    def set_mode(self, mode: str) -> None:
        """One page below the other, pairs or a grid."""
        self.view.set_mode(mode)
        self.mode.set_value(self.view.mode())

    def step(self, direction: int) -> None:
        """The next or previous page."""
        self.go_to(self.view.current() + direction * (2 if self.view.mode() == TWO else 1))

    def show_state(self, text: str, icon: str, token: str, *, tell: bool = False) -> None:
        """What the preview is doing."""
        self.state.setText(text)
        self.state_icon.set_icon(icon, token)
        if self.stack.currentIndex() == 0:
            self._empty_text.setText(text)
        if tell:
            announce(self, text)

    def status_label(self) -> QLabel:
        """The label that says "Up to date"."""
        return self.state

    def _page_words(self, number: int) -> str:
        title = self._section_of.get(number, "")
        text = self.tr("Page {n}").format(n=number)
        return f"{text}, {title}" if title else text

    def _page_changed(self, number: int) -> None:
        self._sync_thumb()
        self._say_place()
        self.page_shown.emit(number)

    def _say_place(self) -> None:
        count = self.pictures.count()
        number = self.view.current()
        words = (
            self.tr("Page {n} of {total}").format(n=number, total=count) if count else self.tr("No pages yet")
        )
        self.place.setText(words)
        title = self._section_of.get(number, "")
        self.view.setAccessibleName(f"{words}, {title}" if title else words)
        self.view.setAccessibleDescription(
            self.tr("Page up and down turn pages, plus and minus zoom, Enter opens the section")
        )
        self.previous.setEnabled(number > 1)
        self.next.setEnabled(number < count)

    def _zoomed(self, zoom: float) -> None:
        text = self.tr("{n} %").format(n=round(100 * zoom))
        self.zoom_fit.setText(text)
        self.zoom_fit.setAccessibleName(self.tr("Zoom {n} %, fit the page").format(n=round(100 * zoom)))

    def _sync_thumb(self) -> None:
        index = self.thumb_model.index(self.view.current() - 1)
        if index.isValid() and self.thumbs.currentIndex() != index:
            self._syncing = True
            self.thumbs.setCurrentIndex(index)
            self._syncing = False

    def _thumb_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._syncing:
            self.view.go_to(index.row() + 1)
            self.page_chosen.emit(index.row() + 1)

    def _ask_small(self) -> None:
        """Want the small pages in view and one screen below."""
        if not self.thumbs.isVisible() or not self.pictures.count():
            return
        height = theme().px(118)
        first = self.thumbs.verticalScrollBar().value() // height + 1
        shown = self.thumbs.viewport().height() // height + 2
        dpi = 72 * theme().px(THUMB) / 595 * self.devicePixelRatioF() * 1.5
        self.pictures.want_small(range(max(1, first - 2), first + 2 * shown), dpi)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.thumbs.setVisible(self.width() / theme().scale >= THUMBS_FROM)
        self._ask_small()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._ask_small()
