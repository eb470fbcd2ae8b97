"""The list of sections of step 7."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.icons import icon, paint_icon
from citysoft_desktop.ui.models.section_model import ROW_ROLE, SectionModel
from citysoft_desktop.ui.pages.brief_words import section_name, section_speech, section_tip
from citysoft_desktop.ui.presenters.brief_rows import SectionRow, annexes_chosen, counted
from citysoft_desktop.ui.style import reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label, line, row


class SectionDelegate(QStyledItemDelegate):
    """Check box and name as usual, the state at the far side: a word when to write, a triangle when to look at."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(super().sizeHint(option, index).width(), theme().px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        data: SectionRow = index.data(ROW_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        colours = theme()
        style = shown.widget.style() if shown.widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, shown, painter, shown.widget)
        words = self.tr("to write") if data.state == "write" else ""
        font = role_font("small", weight=500)
        width = (
            QFontMetrics(font).horizontalAdvance(words) + colours.px(16)
            if words
            else colours.px(30 if data.state == "look" else 6)
        )
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        area = QRect(shown.rect)
        if mirrored:
            side = QRectF(area.left(), area.top(), width, area.height())
            area.setLeft(area.left() + width)
        else:
            side = QRectF(area.right() - width, area.top(), width, area.height())
            area.setRight(area.right() - width)
        if not data.printed:
            shown.palette.setColor(shown.palette.ColorRole.Text, colours.colour("text.muted"))
            shown.palette.setColor(shown.palette.ColorRole.HighlightedText, colours.colour("text.muted"))
        if shown.state & QStyle.StateFlag.State_Selected:
            shown.font.setWeight(shown.font.Weight.DemiBold)
        if not data.offered or data.fixed:
            shown.state &= ~QStyle.StateFlag.State_Enabled
            shown.palette.setCurrentColorGroup(shown.palette.ColorGroup.Active)
            shown.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            shown.palette.setColor(
                shown.palette.ColorGroup.Disabled,
                shown.palette.ColorRole.Text,
                colours.colour("text.primary" if data.printed else "text.muted"),
            )
        shown.rect = area
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        painter.save()
        if words:
            painter.setFont(font)
            painter.setPen(colours.colour("semantic.warning_text"))
            room = colours.px(8)
            box = side.adjusted(room, 0, 0, 0) if mirrored else side.adjusted(0, 0, -room, 0)
            _start, end = reading_sides(mirrored)
            painter.drawText(box, end | Qt.AlignmentFlag.AlignVCenter, words)
        elif data.state == "look":
            size = colours.px(16)
            left = side.left() + colours.px(7)
            paint_icon(
                painter,
                QRectF(left, side.center().y() - size / 2, size, size),
                "triangle-alert",
                "semantic.warning_fill",
            )
        painter.restore()


class SectionsPanel(QFrame):
    """``chosen`` carries the section selected; ``toggled`` a section and whether it should print."""

    chosen = Signal(str)
    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._open = False
        self._quiet = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 10, 1, 4)
        layout.setSpacing(6)
        self.heading = label("", "card")
        self.count = label("", "small")
        head = row(12, self.heading, "stretch", self.count, 12)
        layout.addLayout(head)
        self.tree = QTreeView()
        self.model = SectionModel(self.toggled.emit, section_name, section_tip, section_speech, self)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(SectionDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setUniformRowHeights(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.selectionModel().currentChanged.connect(self._current_changed)
        layout.addWidget(self.tree, 1)
        layout.addWidget(line())
        self.annexes: QPushButton = QPushButton()
        self.annexes.setProperty("kind", "ghost")
        self.annexes.setCheckable(True)
        self.annexes.setAutoDefault(False)
        self.annexes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.annexes.clicked.connect(self._open_annexes)
        layout.addWidget(self.annexes)
        self._foot_icon()

    def retranslate(self) -> None:
        """Set the words."""
        self.heading.setText(self.tr("Sections"))
        self.tree.setAccessibleName(self.tr("Sections"))
        self.tree.setAccessibleDescription(self.tr("Space takes a section in or out, Enter opens it"))
        self._words()

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Show the sections."""
        self._quiet = True
        self.model.set_rows(rows)
        self._hide_annexes()
        self._quiet = False
        self._words()

    def select(self, section_id: str) -> bool:
        """Select a section, opening the annexes when it is one. False when it is not in the list."""
        place = self.model.find(section_id)
        if place < 0:
            return False
        if self.model.rows()[place].annex and not self._open:
            self._open_annexes(True)
        self._quiet = True
        self.tree.setCurrentIndex(self.model.index(place))
        self._quiet = False
        return True

    def selected(self) -> str:
        """The section selected, "" for none."""
        index = self.tree.currentIndex()
        return self.model.rows()[index.row()].id if index.isValid() else ""

    def annexes_open(self) -> bool:
        """Whether the annexes are listed."""
        return self._open

    def _open_annexes(self, on: bool) -> None:
        self._open = on
        self.annexes.setChecked(on)
        self._hide_annexes()
        self._foot_icon()
        self._words()
        if on:
            last = self.model.index(self.model.rowCount() - 1)
            self.tree.scrollTo(last)

    def _foot_icon(self) -> None:
        self.annexes.setIcon(icon("chevron-down" if self._open else "chevron-right", "text.secondary"))

    def _hide_annexes(self) -> None:
        for place, data in enumerate(self.model.rows()):
            self.tree.setRowHidden(place, QModelIndex(), data.annex and not self._open)

    def _words(self) -> None:
        rows = tuple(self.model.rows())
        printed, total = counted(rows)
        self.count.setText(self.tr("{k} of {n}").format(k=printed, n=total))
        chosen, annexes = annexes_chosen(rows)
        self.annexes.setVisible(bool(annexes))
        text = self.tr("Annexes A to H, {k} chosen").format(k=chosen)
        self.annexes.setText(text)
        self.annexes.setAccessibleName(text)
        self.annexes.setToolTip(self.tr("Hide the annexes") if self._open else self.tr("List the annexes"))

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.chosen.emit(self.model.rows()[index.row()].id)
