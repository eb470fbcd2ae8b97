"""The base of every page of a plan: head line with title, views and actions; refreshed when seen and stale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QTabBar, QToolButton, QVBoxLayout, QWidget

from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, label, tool_button
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.pickers import SegmentedControl

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan
    from citysoft_desktop.ui.context import AppContext

SUBTITLE_FROM = 1360


class PageHeader(QWidget):
    """Title, subtitle and views from the reading side, actions on the other; wraps into rows when narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "title", parent=self)
        self.subtitle = label("", "secondary", parent=self)
        self._left: list[QWidget] = [self.title, self.subtitle]
        self._right: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_left(self, widget: QWidget) -> None:
        """Add beside the title."""
        widget.setParent(self)
        self._left.append(widget)
        widget.show()
        self._settle()

    def add_right(self, widget: QWidget) -> None:
        """Add to the actions."""
        widget.setParent(self)
        self._right.append(widget)
        widget.show()
        self._settle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(400), self._arrange(max(self.width(), theme().px(400)), move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(34))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        height = self._arrange(self.width(), move=True)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _arrange(self, width: int, *, move: bool) -> int:
        window_width = self.window().width() / theme().scale
        gap = theme().px(10)
        wide = window_width >= SUBTITLE_FROM
        left = [w for w in self._left if not w.isHidden() or w is self.subtitle]
        left = [w for w in left if w is not self.subtitle or (wide and self.subtitle.text())]
        right = [w for w in self._right if not w.isHidden()]
        hints = {w: w.sizeHint() for w in (*left, *right)}
        total = sum(hints[w].width() + gap for w in (*left, *right))
        if total > width and self.subtitle in left:
            left.remove(self.subtitle)
            total -= hints[self.subtitle].width() + gap
        if move:
            self.subtitle.setVisible(self.subtitle in left)
        rows: list[tuple[list[QWidget], list[QWidget]]]
        if total <= width:
            rows = [(left, right)]
        else:
            rows = [(row, []) for row in _wrapped(left, hints, width, gap)]
            for row in _wrapped(right, hints, width, gap):
                used = sum(hints[w].width() + gap for w in (*rows[-1][0], *row))
                if used <= width and not rows[-1][1]:
                    rows[-1] = (rows[-1][0], row)
                else:
                    rows.append((row, []))
        y = 0
        for lefts, rights in rows:
            height = max((hints[w].height() for w in (*lefts, *rights)), default=0)
            height = max(height, theme().px(34))
            if move:
                self._row(lefts, rights, hints, y, height, width, gap)
            y += height + theme().px(8)
        return max(y - theme().px(8), theme().px(34))

    def _row(
        self,
        lefts: list[QWidget],
        rights: list[QWidget],
        hints: dict[QWidget, QSize],
        y: int,
        height: int,
        width: int,
        gap: int,
    ) -> None:
        mirrored = self.isRightToLeft()

        def put(widget: QWidget, x: int, w: int) -> None:
            size = hints[widget]
            h = min(height, size.height())
            left = width - x - w if mirrored else x
            widget.setGeometry(left, y + (height - h) // 2, w, h)

        x = 0
        for widget in lefts:
            w = min(hints[widget].width(), max(width - x, 40))
            put(widget, x, w)
            x += w + gap
        x = width
        for widget in reversed(rights):
            x -= hints[widget].width()
            put(widget, x, hints[widget].width())
            x -= gap


def _wrapped(
    widgets: list[QWidget], hints: dict[QWidget, QSize], width: int, gap: int
) -> list[list[QWidget]]:
    rows: list[list[QWidget]] = [[]]
    used = 0
    for widget in widgets:
        size = hints[widget].width()
        if rows[-1] and used + size > width:
            rows.append([])
            used = 0
        rows[-1].append(widget)
        used += size + gap
    return [row for row in rows if row]


class Page(QWidget):
    """Subclass, set ``key`` (and ``kinds``), build widgets into ``self.body`` in ``build``, set all words in
    ``retranslate`` and show the data in ``refresh``. See the notes in the base methods.

    ``status_changed`` asks the window to read ``status_items`` again.
    """

    key = ""
    kinds: frozenset[str] | None = None
    """Kinds of record whose change makes the page stale; None = every change."""
    three_regions = False
    """The page shows three regions side by side: below 1360 the sidebar makes room for them."""

    status_changed = Signal()
    view_changed = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.context = context
        self.stale = True
        self._pending: ChangeSet | None = None
        self._view = ""
        self._view_keys: list[str] = []
        self._view_tabs: QTabBar | None = None
        self._view_segments: SegmentedControl | None = None
        self.primary_button: QPushButton | None = None
        outer = QVBoxLayout(self)
        self.header = PageHeader()
        outer.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        outer.setSpacing(12)
        self._margins()
        self.build()
        self.retranslate()

    # -- to be overridden ----------------------------------------------------------------------------

    def build(self) -> None:
        """Make the widgets once. No data is read here."""

    def retranslate(self) -> None:
        """Set every word: ``self.set_title(...)``, labels, names, tooltips. Called again on a change of language."""

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        """Show the plan. ``changes`` is what happened since the last refresh, None = show everything anew."""

    def show_place(self, **where: Any) -> None:
        """Go to a place on the page: ``view``, ``ids`` (records to show or select), ``filter``, ``focus``.

        The base handles ``view`` and passes ``ids`` with ``filter`` to ``show_records``.
        """
        if where.get("view"):
            self.show_view(str(where["view"]))
        if where.get("ids") is not None:
            self.show_records(list(where["ids"]), str(where.get("filter", "")))

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        """Show exactly these records, or select one."""

    def regions(self) -> list[QWidget]:
        """Widgets F6 goes through, in reading order; each takes the focus."""
        return [self]

    def status_items(self) -> list[str]:
        """What the status line says at its beginning."""
        return []

    def record_actions(self) -> list[QAction]:
        """Actions on the selected records for the Record menu, the same as the context menu's."""
        return []

    def record_id(self) -> str:
        """The record shown or selected, whose history Ctrl+Shift+H opens. "" when there is none."""
        return ""

    def focus_filter(self) -> bool:
        """Ctrl+F. False when the page has no filter."""
        return False

    def next_issue(self, direction: int) -> bool:
        """F8 (1) and Shift+F8 (-1): go to the next item needing a look. False when there is none."""
        return False

    def toggle_detail(self) -> bool:
        """F4. False when the page has no detail panel."""
        return False

    def help_text(self) -> str:
        """F1: what to say about the focused field, "" for the help of the step."""
        return ""

    def set_single_keys(self, on: bool) -> None:
        """Turn single-letter keys on or off (preference)."""

    # -- for subclasses ------------------------------------------------------------------------------

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Title and subtitle of the page."""
        self.header.title.setText(title)
        self.header.subtitle.setText(subtitle)
        self.setAccessibleName(title)
        self.header.updateGeometry()
        self.header._settle()

    def title(self) -> str:
        """The title."""
        return self.header.title.text()

    def add_views(self, views: Sequence[Choice], *, tabs: bool = False) -> None:
        """Offer views in the head line, as joined segments or as tabs; the first is shown.

        ``view_changed`` carries the key. Call again with new words from ``retranslate``.
        """
        self._view_keys = [str(v.value) for v in views]
        if tabs:
            if self._view_tabs is None:
                self._view_tabs = QTabBar()
                self._view_tabs.setDrawBase(False)
                self._view_tabs.setExpanding(False)
                self._view_tabs.setAccessibleName(self.tr("Views"))
                for view in views:
                    self._view_tabs.addTab(view.text)
                self._view_tabs.currentChanged.connect(self._tab_chosen)
                self.header.add_left(self._view_tabs)
            for index, view in enumerate(views):
                self._view_tabs.setTabText(index, view.text.replace("&", "&&"))
        elif self._view_segments is None:
            self._view_segments = SegmentedControl(views, self.tr("Views"))
            self._view_segments.chosen.connect(lambda value: self.show_view(str(value)))
            self.header.add_right(self._view_segments)
        else:
            self._view_segments.set_choices(views)
        if not self._view and self._view_keys:
            self._view = self._view_keys[0]
        if self._view_segments is not None:
            self._view_segments.set_value(self._view)

    def view(self) -> str:
        """Key of the view shown."""
        return self._view

    def show_view(self, key: str) -> None:
        """Show a view; unknown keys are left alone."""
        if key not in self._view_keys or key == self._view:
            return
        self._view = key
        if self._view_tabs is not None:
            self._view_tabs.setCurrentIndex(self._view_keys.index(key))
        if self._view_segments is not None:
            self._view_segments.set_value(key)
        self.view_changed.emit(key)

    def add_action(
        self, text: str, run: Callable[[], object], *, icon: str = "", primary: bool = False, tip: str = ""
    ) -> QPushButton:
        """Add a button to the head line; exactly one of a page is primary."""
        made = button(text, "primary" if primary else "", icon=icon, run=run, tip=tip)
        self.header.add_right(made)
        if primary:
            self.primary_button = made
        return made

    @property
    def plan(self) -> Plan:
        """The current snapshot."""
        return self.context.plan

    # -- life ----------------------------------------------------------------------------------------

    def take_changes(self, changes: ChangeSet | None) -> None:
        """Note that the plan changed; refreshed at once when visible, else when next seen."""
        if changes is not None and self.kinds is not None and not (changes.kinds & self.kinds):
            return
        # Two changes unseen: show everything anew rather than piece them together.
        self._pending = changes if not self.stale else None
        self.stale = True
        if self.isVisible():
            self.refresh_now()

    def refresh_now(self) -> None:
        """Show what is there, if anything changed."""
        if not self.stale or self.context.session is None:
            return
        changes, self._pending, self.stale = self._pending, None, False
        self.refresh(self.context.plan, changes)
        self.status_changed.emit()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.stale, self._pending = True, None
            if self.isVisible():
                self.refresh_now()

    def hasHeightForWidth(self) -> bool:
        """A page takes the height there is and scrolls inside; asking for more would scroll the whole page."""
        return False

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        wide = self.window().width() / theme().scale >= SUBTITLE_FROM
        side = theme().px(20 if wide else 16)
        layout = self.layout()
        if layout is not None and layout.contentsMargins().left() != side:
            layout.setContentsMargins(side, theme().px(12), side, theme().px(14))

    def _tab_chosen(self, index: int) -> None:
        if 0 <= index < len(self._view_keys):
            self.show_view(self._view_keys[index])


def history_button(page: Page) -> QToolButton:
    """The button that leads to the history of the record the page shows; its words are set in ``retranslate``."""
    made = tool_button("history", "", run=lambda: _show_history(page))
    name_history_button(made)
    return made


def name_history_button(made: QToolButton) -> None:
    """Give it its name and its keys, again in another language."""
    from citysoft_desktop.ui.command_list import command_words, keys_text

    name = command_words("record_history")
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({keys_text('record_history')})")


def _show_history(page: Page) -> None:
    if record_id := page.record_id():
        page.context.navigate("history", ids=[record_id])


def heading(text: str) -> QLabel:
    """Title of a region."""
    made = label(text, "heading")
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made
