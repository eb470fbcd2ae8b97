"""A large picture with its list twin beside it, its base and filter above, and the ways to take it along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.scene import Caption, DataTable, Measure, Scene
from citysoft_desktop.services.charts.framed import framed
from citysoft_desktop.services.charts.kit import Kit
from citysoft_desktop.services.charts.svg import scene_svg
from citysoft_desktop.services.charts.texts import Translate
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.models.twin_model import TwinModel
from citysoft_desktop.ui.scene_painter import POINT, measure, scene_picture
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows, label, tool_button
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.regions import RegionSplitter
from citysoft_desktop.ui.widgets.scene_view import SceneView

PICTURE_WIDTH = 760.0
"""Width in points of a picture that is copied or saved; its height follows the picture."""

_FACTOR = 2.5
_WIDTHS = (150, 84, 84, 116, 150)


class PicturePanel(QWidget):
    """Subclasses give the canvas and ``whole_scene``. ``rows_wanted`` carries activities to show in the grid and words."""

    rows_wanted = Signal(tuple, str)

    def __init__(
        self, context: AppContext, canvas: QWidget, words: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.canvas = canvas
        self.words = words
        self.title = label("", "card")
        self.base = label("", "small")
        top = QWidget()
        self.tools = FlowLayout(spacing=6)
        top.setLayout(self.tools)
        for words_ in (self.title, self.base):
            words_.setMinimumHeight(theme().px(32))
        self.tools.addWidget(self.title)
        self.tools.addWidget(self.base)
        self.zoom_in_button = self._tool("zoom-in")
        self.zoom_out_button = self._tool("zoom-out")
        self.whole_button = self._tool("maximize")
        self.copy_button = self._tool("image", self.copy_picture)
        self.copy_table_button = self._tool("copy", self.copy_table)
        self.save_button = self._tool("download", self.ask_save)
        ground = QFrame()
        ground.setProperty("surface", "card")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(6)
        inside.addWidget(top)
        inside.addWidget(canvas, 1)
        self.message = label("", "secondary", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(theme().px(24))
        self.message.hide()
        inside.addWidget(self.message, 1)
        self.key = KeyView()
        inside.addWidget(self.key)
        self.caption = label("", "caption", wrap=True)
        inside.addWidget(self.caption)
        self.model = TwinModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        fixed_rows(self.table, 28)
        self.table.activated.connect(self._row_opened)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.split = RegionSplitter()
        self.split.add(ground, "", stretch=1)
        self.split.add(self.table, "", width=400)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split, 1)
        self._quiet = False
        self._caption = Caption()

    def _tool(self, sign: str, run: Callable[[], object] | None = None):
        made = tool_button(sign, "-", run=run)
        self.tools.addWidget(made)
        return made

    # -- to be overridden ----------------------------------------------------------------------------

    def whole_scene(self) -> Scene:
        """The picture as it leaves the window: with its key, in the part of it that is shown."""
        return Scene()

    def file_stem(self) -> str:
        """The beginning of the name of a saved picture."""
        return self.title.text()

    def row_chosen(self, source: int) -> None:
        """A row of the twin became current."""

    # -- words and contents --------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the words."""
        for made, words in (
            (self.zoom_in_button, self.tr("Enlarge (+)")),
            (self.zoom_out_button, self.tr("Reduce (-)")),
            (self.whole_button, self.tr("Show all (0)")),
            (self.copy_button, self.tr("Copy as picture")),
            (self.copy_table_button, self.tr("Copy as table")),
            (self.save_button, self.tr("Save as a file…")),
        ):
            made.setAccessibleName(words)
            made.setToolTip(words)
        self.split.set_title(0, self.tr("Picture"))
        self.split.set_title(1, self.tr("List"))

    def show_words(self, title: str, caption: Caption, table: DataTable) -> None:
        """Title, base, filter and caption of the picture, and its twin."""
        self._caption = caption
        self.title.setText(title)
        self.base.setText(self.tr("n = {n}").format(n=caption.n))
        missing = caption.missing if caption.missing not in ("", "0", "0 (0%)") else ""
        parts = [
            self.tr("Filter: {filter}.").format(filter=caption.filter or self.tr("none")),
            self.tr("Missing: {what}.").format(what=missing) if missing else "",
            caption.extra,
        ]
        self.caption.setText(" ".join(part for part in parts if part))
        self.canvas.setAccessibleName(title)
        self.canvas.setAccessibleDescription(caption.in_words)
        self.table.setAccessibleName(self.tr("{picture}, as a list").format(picture=title))
        self._quiet = True
        fresh = self.model.columnCount() != len(table.columns) or not self.model.rowCount()
        self.model.set_table(table)
        if fresh:
            self._fit_columns()
        self._quiet = False

    def show_key(self, plan: Plan, options: Options, draw: Callable[[Kit], float], words: str) -> None:
        """Show the key below the picture: ``draw`` places it in a kit and gives its height."""
        self.key.show_key(plan, options, draw, words, self.words)

    def show_message(self, text: str) -> None:
        """Say why there is nothing to draw instead of drawing nothing; "" shows the picture."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.canvas.setVisible(not text)
        self.key.setVisible(not text)
        for made in (
            self.zoom_in_button,
            self.zoom_out_button,
            self.whole_button,
            self.copy_button,
            self.save_button,
        ):
            made.setEnabled(not text)

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, theme().px(_WIDTHS[min(column, len(_WIDTHS) - 1)]))
        header.setStretchLastSection(True)

    def select_source(self, source: int) -> None:
        """Show and select a row of the picture's table in the twin, without telling."""
        row = self.model.row_of(source)
        if row < 0:
            return
        self._quiet = True
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._quiet = False

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.row_chosen(self.model.source(index.row()))

    def _row_opened(self, index: QModelIndex) -> None:
        keys = self.model.keys(index.row())
        if keys:
            self.rows_wanted.emit(keys, str(self.model.data(index.siblingAtColumn(0))))

    # -- taking it along -----------------------------------------------------------------------------

    def picture(self) -> Scene:
        """The picture with title, n, filter and what is missing."""
        return framed(self.whole_scene(), measure, self.words)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(scene_picture(self.picture(), _FACTOR))
        self.context.toast(self.tr("Picture copied"))

    def copy_table(self) -> None:
        """Put the list on the clipboard."""
        QGuiApplication.clipboard().setText(self.model.as_text())
        self.context.toast(self.tr("List copied"))

    def ask_save(self) -> QFileDialog | None:
        """Ask where the picture goes, without blocking the window."""
        session = self.context.session
        if session is None:
            return None
        dialog = QFileDialog(self.window(), self.tr("Save the picture"), str(session.path.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pictures (*.png)"), self.tr("Vector graphics (*.svg)")])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda text: dialog.setDefaultSuffix("svg" if ".svg" in text else "png")
        )
        dialog.selectFile(f"{self.file_stem()}.png")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()
        return dialog

    def save(self, target: Path) -> bool:
        """Write the picture as SVG or PNG by the end of the name. A refusal is told in a banner."""
        scene = self.picture()
        try:
            if target.suffix.lower() == ".svg":
                target.write_text(
                    scene_svg(scene, lambda token: theme().colour(token).name()), encoding="utf-8"
                )
                done = True
            else:
                done = scene_picture(scene, _FACTOR).save(str(target))
        except OSError:
            done = False
        if done:
            self.context.toast(self.tr("Saved “{name}”").format(name=target.name))
        else:
            self.context.banner(
                self.tr("“{name}” was not saved. Choose another folder.").format(name=target.name), "danger"
            )
        return done

    def regions(self) -> list[QWidget]:
        """Widgets F6 goes through."""
        return [widget for widget in (self.canvas, self.table) if widget.isVisibleTo(self)]


class KeyView(SceneView):
    """The key of a picture: the signs that occur, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit: Callable[[float], Kit] | None = None
        self._draw: Callable[[Kit], float] | None = None
        self._words = ""

    def show_key(
        self, plan: Plan, options: Options, draw: Callable[[Kit], float], words: str, t: Translate
    ) -> None:
        """Show what ``draw`` places; ``words`` say it."""
        self._kit = lambda width: Kit(plan, options, measure, max(width, 120), 20, t, language().code)
        self._draw, self._words = draw, words
        self.set_build(self._make)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._kit is None or self._draw is None:
            return
        factor = POINT * theme().scale
        height = round((self._draw(self._kit(self.width() / factor)) + 2) * factor)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.rebuild()

    def _make(self, _measure: Measure, width: float, height: float) -> Scene:
        assert self._kit is not None
        assert self._draw is not None
        kit = self._kit(width)
        self._draw(kit)
        return Scene("key", self._words, width, height, tuple(kit.marks))
