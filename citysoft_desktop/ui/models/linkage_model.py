"""The link records of one activity as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.ui.fonts import role_font
from citysoft_desktop.ui.presenters.map_activity import best_grade
from citysoft_desktop.ui.style import draw_ring, reading_sides
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.chips import paint_sign
from citysoft_desktop.ui.widgets.field import show_date
from citysoft_desktop.ui.widgets.glyphs import paint_grade, paint_hatch, paint_mode

Index = QModelIndex | QPersistentModelIndex
LINK_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The Linkage; None in the row of a new link that nothing was entered for yet."""
COLUMNS = ("counterpart", "tier", "valid", "benefit", "strength", "evidence")


def counterpart_words(plan: Plan, link: Linkage) -> str:
    """Name of the body, else of the policy, else that none is named."""
    actor = plan.actors.get(link.counterpart_id)
    if actor is not None:
        return actor.name
    policy = plan.policies.get(link.policy_id)
    if policy is not None:
        return policy.title
    return QCoreApplication.translate("LinkTable", "No body named")


def period_words(link: Linkage) -> str:
    """Validity in words: "2008 –", "2008 – 2012", "–"."""
    start = (
        QCoreApplication.translate("LinkTable", "unknown")
        if link.valid_from.is_unknown
        else show_date(link.valid_from)
    )
    end = "" if link.valid_to.is_open else show_date(link.valid_to)
    return f"{start} – {end}".strip() if start or end else "–"


def mode_words(plan: Plan, link: Linkage) -> str:
    """The mode in words, with the search when it was one."""
    return plan.framework.label("mode", link.mode)


class LinkTableModel(QAbstractTableModel):
    """Rows are link records in their order; a draft adds a row at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._links: list[Linkage | None] = []

    def show_links(self, plan: Plan, links: Sequence[Linkage], *, draft: bool) -> None:
        """Show these records."""
        self.beginResetModel()
        self._plan = plan
        self._links = [*links, *([None] if draft else [])]
        self.endResetModel()

    def link_at(self, place: int) -> Linkage | None:
        """The record of a row."""
        return self._links[place] if 0 <= place < len(self._links) else None

    def place_of(self, linkage_id: str) -> int:
        """Row of a record; the draft for ""; -1 when it is not there."""
        for place, link in enumerate(self._links):
            if (link.id if link is not None else "") == linkage_id:
                return place
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._links)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        link = self._links[index.row()]
        plan = self._plan
        if role == LINK_ROLE:
            return link
        if plan is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        column = COLUMNS[index.column()]
        if link is None:
            return (
                QCoreApplication.translate("LinkTable", "New link, nothing entered yet")
                if column == "counterpart"
                else ""
            )
        words = self._words(plan, link, column)
        if role == Qt.ItemDataRole.DisplayRole or column != "counterpart":
            return words
        return f"{words}, {mode_words(plan, link)}"

    def _words(self, plan: Plan, link: Linkage, column: str) -> str:
        if column == "counterpart":
            return counterpart_words(plan, link)
        if column == "tier":
            return (
                plan.framework.label("tier", link.tier)
                if link.tier
                else QCoreApplication.translate("LinkTable", "Not entered")
            )
        if column == "valid":
            return period_words(link)
        if column == "benefit":
            return plan.framework.label("benefit", link.benefit)
        if column == "strength":
            if link.strength is None:
                return QCoreApplication.translate("LinkTable", "unknown")
            return QCoreApplication.translate("LinkTable", "{n} of 4").format(n=link.strength)
        grade = best_grade(plan.evidence_of(link.id))
        return grade or ("–" if not plan.evidence_of(link.id) else "•")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in ("strength", "evidence"):
            return int(Qt.AlignmentFlag.AlignCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (
            QCoreApplication.translate("LinkTable", "Home counterpart"),
            QCoreApplication.translate("LinkTable", "Tier"),
            QCoreApplication.translate("LinkTable", "Valid"),
            QCoreApplication.translate("LinkTable", "Benefit"),
            QCoreApplication.translate("LinkTable", "Strength"),
            QCoreApplication.translate("LinkTable", "Ev."),
        )
        return words[section]


class LinkTableDelegate(QStyledItemDelegate):
    """The sign of the mode before the counterpart, unknown strength hatched, the grade as a badge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        link = index.data(LINK_ROLE)
        column = COLUMNS[index.column()]
        values = theme()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, values.colour("surface.selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, values.colour("surface.hover"))
        text = str(index.data() or "")
        if column == "counterpart":
            self._counterpart(painter, option, area, link, text)
        elif column == "strength" and link is not None and link.strength is None:
            self._unknown(painter, area)
        elif column == "evidence" and link is not None and text in ("A", "B", "C", "D"):
            paint_grade(painter, area.adjusted(0, values.px(6), 0, -values.px(6)), text)
        else:
            middle = column in ("strength", "evidence")
            start, _end = reading_sides(option.direction == Qt.LayoutDirection.RightToLeft)
            painter.setFont(role_font("body"))
            painter.setPen(values.colour("text.primary"))
            box = area.adjusted(values.px(8), 0, -values.px(6), 0)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
            side = Qt.AlignmentFlag.AlignHCenter if middle else start
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, area.adjusted(1.5, 1.5, -1.5, -1.5), 4)
        painter.restore()

    def _counterpart(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, link: Linkage | None, text: str
    ) -> None:
        values = theme()
        side, pad = values.px(14), values.px(10)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - pad - side if mirrored else area.left() + pad
        sign = QRectF(left, area.center().y() - side / 2, side, side)
        if link is not None:
            paint_mode(painter, sign, link.mode)
        else:
            paint_sign(painter, sign, "plus")
        shift = pad + side + values.px(7)
        box = area.adjusted(pad, 0, -shift, 0) if mirrored else area.adjusted(shift, 0, -4, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(role_font("body", weight=600 if selected else 400))
        painter.setPen(values.colour("text.primary"))
        start, _end = reading_sides(mirrored)
        painter.drawText(
            box,
            start | Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width())),
        )

    def _unknown(self, painter: QPainter, area: QRectF) -> None:
        values = theme()
        plate = QRectF(0, 0, values.px(24), values.px(18))
        plate.moveCenter(area.center())
        path = QPainterPath()
        path.addRoundedRect(plate, 4, 4)
        paint_hatch(painter, path)
        word = QRectF(0, 0, values.px(10), values.px(14))
        word.moveCenter(plate.center())
        painter.fillRect(word, values.colour("surface.card"))
        painter.setFont(role_font("small", weight=600))
        painter.setPen(values.colour("text.primary"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, "?")
