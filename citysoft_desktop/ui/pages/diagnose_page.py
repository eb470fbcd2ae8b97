"""Step 5, Diagnose: see, question, and turn what is seen into findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.analysis.crossroads import FAMILY_DIMENSION, white_space
from citysoft_desktop.domain.analysis.lens import LENSES
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.language import language
from citysoft_desktop.ui.pages.diagnose_cards import ChartGrid, DiagnoseCard
from citysoft_desktop.ui.pages.diagnose_deciding import DiagnoseDeciding
from citysoft_desktop.ui.pages.diagnose_drill import DrillPanel
from citysoft_desktop.ui.pages.diagnose_figures import FigureCard
from citysoft_desktop.ui.pages.diagnose_filter import FilterBar, TauButton, TierButton, filter_button
from citysoft_desktop.ui.pages.diagnose_findings import FindingsColumn
from citysoft_desktop.ui.pages.diagnose_spaces import WhiteSpaceCard
from citysoft_desktop.ui.pages.diagnose_words import chart_words
from citysoft_desktop.ui.presenters.diagnose import (
    ANALYSIS_OF_CHART,
    CHARTS_OF_VIEW,
    VIEWS,
    Kpis,
    options_for,
    work_out,
)
from citysoft_desktop.ui.presenters.diagnose_findings import (
    FindingList,
    finding_list,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import label, scroll_area
from citysoft_desktop.ui.widgets.choice import Choice
from citysoft_desktop.ui.widgets.feedback import EmptyState
from citysoft_desktop.ui.widgets.regions import RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan


_AT_ONCE = 1500
"""Up to so many activities all charts of a view are drawn in one go."""


class DiagnosePage(DiagnoseDeciding):
    """Figures and charts with the rows behind every number; findings beside them."""

    key = "diagnose"
    kinds = None

    # -- making --------------------------------------------------------------------------------------

    def build(self) -> None:
        self._cards: dict[str, DiagnoseCard] = {}
        self._plan_shown: Plan | None = None
        self._options: Options | None = None
        self._job: Any = None
        self._findings_job: Any = None
        self._opener: QWidget | None = None
        self._wanted_finding = ""
        self._single_keys = True
        self._words_of_filter = ""
        self.filter_toggle = filter_button()
        self.filter_toggle.toggled.connect(self._fold_filter)
        self.tau = TauButton()
        self.tau.picked.connect(self._set_tau)
        self.tier = TierButton()
        self.tier.picked.connect(lambda _tier: self._work())
        self.bar = FilterBar()
        self.bar.changed.connect(self._work)
        self.bar.hide()
        self.figures = FigureCard()
        self.figures.opened.connect(self._drill_figure)
        self.grid = ChartGrid()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(10))
        column.addWidget(self.figures)
        column.addWidget(self.grid, 1)
        self.area = scroll_area(inner)
        self.empty: EmptyState | None = None
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.drill = DrillPanel()
        self.drill.closed.connect(self._drill_closed)
        self.drill.inventory_wanted.connect(self._open_inventory)
        self.drill.finding_wanted.connect(self._make_finding)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(theme().px(8))
        self.split.addWidget(self.area)
        self.split.addWidget(self.drill)
        self.split.setStretchFactor(0, 1)
        charts = QWidget()
        left = QVBoxLayout(charts)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme().px(8))
        left.addWidget(self.bar)
        left.addWidget(self.problem)
        left.addWidget(self.split, 1)
        self._left = left
        self.findings = FindingsColumn()
        self.findings.rows_wanted.connect(self._rows_of_finding)
        self.findings.decided.connect(self._decide)
        self.findings.objective_wanted.connect(self._make_objective)
        self.findings.strategy_wanted.connect(self._to_strategy)
        self.findings.own_wanted.connect(self._own)
        self.findings.source_wanted.connect(lambda key: self.context.navigate("evidence", ids=[key]))
        self.regions_ = RegionSplitter()
        self.regions_.add(charts, "")
        self.regions_.add(self.findings, "", width=300, overlay=True)
        self.body.addWidget(self.regions_, 1)
        self.view_changed.connect(lambda _view: self._show_cards())

    def retranslate(self) -> None:
        self.set_title(self.tr("Diagnose"))
        names = {
            "overview": self.tr("Overview"),
            "lenses": self.tr("Lenses"),
            "chain": self.tr("Chain"),
            "linkage": self.tr("Linkage"),
            "places": self.tr("Places and partners"),
            "time": self.tr("Time"),
        }
        self.add_views([Choice(key, names[key]) for key in VIEWS], tabs=True)
        for made in (self.filter_toggle, self.tau, self.tier):
            if made.parentWidget() is not self.header:
                self.header.add_right(made)
        self.regions_.set_title(0, self.tr("Charts"))
        self.regions_.set_title(1, self.tr("Findings"))
        self.tau.retranslate()
        self.tier.retranslate()
        self.bar.retranslate()
        self.drill.retranslate()
        self.findings.retranslate()
        for card in self._cards.values():
            card.retranslate()
        self._say_filter()

    # -- data ----------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        if changes is not None and changes.kinds <= {
            "text_block",
            "person",
            "goal",
            "action",
            "indicator",
            "reading",
            "ask",
        }:
            return
        self.tau.set_tau(plan.info.tau)
        self.tau.setEnabled(self._writable())
        if changes is None or changes.kinds & {"activity", "codebook"}:
            self.bar.set_plan(plan)
        self.drill.refresh(plan)
        self._show_empty(not plan.activities)
        if not self._cards:
            self._show_cards(draw=False)
        self._work()

    def _writable(self) -> bool:
        return self.context.session is not None and not self.context.session.read_only

    def options(self) -> Options:
        """What every view counts."""
        self._words_of_filter = self.bar.words()
        return options_for(
            self.plan, self.bar.chosen(), self._words_of_filter, self.tier.tier(), self.context.clock.today()
        )

    def _work(self) -> None:
        """Work out the figures of the view and the findings beside the window; the old picture stays meanwhile."""
        if self.context.session is None:
            return
        plan, options = self.plan, self.options()
        charts = CHARTS_OF_VIEW[self.view()]
        for job in (self._job, self._findings_job):
            if job is not None and job.active:
                job.cancel()
        self._say_filter(options)
        self._job = self.context.tasks.run(
            lambda job: work_out(plan, options, charts, stop=lambda: job.cancelled),
            lambda found: self._take_figures(plan, options, found),
            self._failed,
        )
        spoken = language().code
        self._findings_job = self.context.tasks.run(
            lambda job: finding_list(plan, options, spoken),
            lambda found: self._take_findings(plan, found),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.problem.setText(self.tr("The diagnosis could not be worked out. What is shown is from before."))
        self.problem.show()
        self.context.show_error(error)

    def _take_figures(self, plan: Plan, options: Options, found: Kpis) -> None:
        self.problem.hide()
        self._plan_shown, self._options = plan, options
        self.figures.show_kpis(found, options.tier)
        self._draw()
        self.status_changed.emit()

    def _take_findings(self, plan: Plan, found: FindingList) -> None:
        self.findings.set_findings(found, plan, writable=self._writable())
        if self._wanted_finding:
            wanted, self._wanted_finding = self._wanted_finding, ""
            self._go_to_finding(wanted)
        self.status_changed.emit()

    # -- charts --------------------------------------------------------------------------------------

    def _show_cards(self, *, draw: bool = True) -> None:
        names = CHARTS_OF_VIEW[self.view() or VIEWS[0]]
        made = []
        for name in names:
            card = self._cards.get(name)
            if card is None:
                card = self._make_card(name)
                self._cards[name] = card
            made.append(card)
        self.grid.set_cards(made)
        self.area.verticalScrollBar().setValue(0)
        if draw:
            self._work()

    def _make_card(self, name: str) -> DiagnoseCard:
        if name == "white_spaces":
            card: DiagnoseCard = WhiteSpaceCard()
            card.judged.connect(self._judge)  # type: ignore[attr-defined]
        else:
            card = DiagnoseCard(name)
        card.single_keys = self._single_keys
        card.drill.connect(lambda ids, words, card=card: self._drill(ids, words, card))
        return card

    def _draw(self) -> None:
        """Hand the charts of the view their scenes; the numbers behind them are already worked out."""
        from citysoft_desktop.services.charts import maker

        plan, options = self._plan_shown, self._options
        if plan is None or options is None:
            return
        spoken = language().code

        def draw(card: DiagnoseCard) -> None:
            if self._plan_shown is not plan or self._options is not options or card not in self.grid.cards():
                return  # newer figures are on their way, or another view is shown
            card.set_build(maker(card.name, plan, options, chart_words, spoken))
            analysis = ANALYSIS_OF_CHART.get(card.name, "")
            card.title.setToolTip(self.tr("Analysis {id}").format(id=analysis) if analysis else "")
            if isinstance(card, WhiteSpaceCard):
                self._draw_spaces(card, plan, options)

        large = len(plan.activities) > _AT_ONCE
        for place, card in enumerate(self.grid.cards()):
            if large and place:
                # One chart per turn of the event loop, so that keys and clicks come in between.
                QTimer.singleShot(0, self, lambda card=card: draw(card))
            else:
                draw(card)

    def _draw_spaces(self, card: WhiteSpaceCard, plan: Plan, options: Options) -> None:
        result = white_space(plan, options, FAMILY_DIMENSION)
        framework = plan.framework
        rows = [
            (slug, f"{framework.family(slug).letter} {framework.family(slug).label}")
            for slug in result.table.rows
        ]
        labels = {code.slug: code.label for lens in LENSES for code in framework.lens(lens).dimensions}
        card.show_result(result, rows, [(slug, labels.get(slug, slug)) for slug in result.table.columns])

    def _show_empty(self, on: bool) -> None:
        if on and self.empty is None:
            self.empty = EmptyState(
                "chart-column",
                self.tr("Nothing to diagnose yet. Enter or import the activities of the city first."),
                (self.tr("Open Inventory"), lambda: self.context.navigate("inventory")),
            )
            self._left.addWidget(self.empty, 1)
        if self.empty is not None:
            self.empty.setVisible(on)
        self.split.setVisible(not on)

    # -- filter, threshold ---------------------------------------------------------------------------

    def _fold_filter(self, on: bool) -> None:
        self.bar.setVisible(on)
        if on:
            self.bar.field.setFocus()

    def _say_filter(self, options: Options | None = None) -> None:
        if self.context.session is None:
            return
        total = len(self.plan.activities)
        ids = options.ids if options is not None else self.bar.chosen().matching(self.plan)
        text = (
            self.tr("All {n} activities").format(n=total)
            if ids is None
            else self.tr("{k} of {n} activities").format(k=len(ids), n=total)
        )
        self.filter_toggle.setText(text)
        self.filter_toggle.setAccessibleName(self.tr("Filter: {words}").format(words=text))
        self.filter_toggle.setToolTip(self.tr("Filter what every chart counts (Ctrl+F)"))
        self.header.updateGeometry()
        self.header._settle()

    def _set_tau(self, tau: int) -> None:
        info = self.plan.info
        if tau != info.tau and info.id:
            self.context.execute(
                update_record(info, tau=tau), toast=self.tr("Salience counts from {n}").format(n=tau)
            )
        self.tau.set_tau(self.plan.info.tau)

    # -- drilling ------------------------------------------------------------------------------------

    def _drill_figure(self, ids: tuple[str, ...], words: str) -> None:
        self._drill(ids, words, self.figures)

    def _drill(self, ids: tuple[str, ...] | list[str], words: str, opener: QWidget | None) -> None:
        known = [key for key in ids if key in self.plan.activities]
        if not known:
            return
        self._opener = (
            self.window().focusWidget() if opener is None else (opener.window().focusWidget() or opener)
        )
        add = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        first = self.drill.isHidden()
        self.drill.open_rows(self.plan, known, words, add=add)
        if first:
            height = self.split.height()
            panel = min(theme().px(220), round(height * 0.5))
            self.split.setSizes([height - panel, panel])
        if isinstance(opener, DiagnoseCard):
            self.area.ensureWidgetVisible(opener, 0, 8)
        self.status_changed.emit()

    def _drill_closed(self) -> None:
        if self._opener is not None and self._opener.isVisible():
            self._opener.setFocus()
        self.status_changed.emit()

    def _open_inventory(self, ids: list[str]) -> None:
        if len(ids) == 1:
            self.context.open_activity(ids[0])
        else:
            self.context.show_records("activity", ids)

    def _make_finding(self, ids: list[str], words: str) -> None:
        self.regions_.show_region(self.findings)
        self.findings.write(ids, words)

    # -- for the window ------------------------------------------------------------------------------

    def show_place(self, **where: Any) -> None:
        """``focus`` may be a guidance rule: the findings that wait come first then."""
        if where.get("view"):
            self.show_view(str(where["view"]))
        focus = str(where.get("focus") or "")
        if focus.startswith("NS-"):
            self.regions_.show_region(self.findings)
            if not self.findings.open_waiting() and where.get("ids"):
                self.show_records(list(where["ids"]))
        elif where.get("ids") is not None:
            self.show_records(list(where["ids"]), str(where.get("filter", "")))

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        """Findings are opened; activities become the filter of every chart."""
        findings = [key for key in ids if key in self.plan.findings]
        if findings:
            self.regions_.show_region(self.findings)
            self._go_to_finding(findings[0])
            return
        known = frozenset(key for key in ids if key in self.plan.activities)
        if known:
            self.filter_toggle.setChecked(True)
            self.bar.set_ids(known, filter_text)

    def regions(self) -> list[QWidget]:
        first = self.grid.cards()
        found: list[QWidget] = [self.header]
        if self.bar.isVisible():
            found.append(self.bar.field)
        if first and first[0].isVisible():
            view = first[0].cells if isinstance(first[0], WhiteSpaceCard) else first[0].view
            found.append(view)
        if self.drill.isVisible():
            found.append(self.drill.table)
        cards = self.findings.shown()
        found.append(cards[0] if cards else self.findings.add_button)
        return [widget for widget in found if widget.isVisible()]

    def status_items(self) -> list[str]:
        if self.context.session is None:
            return []
        items = []
        if self._options is not None and self._plan_shown is not None:
            n = len(self._plan_shown.activities) if self._options.ids is None else len(self._options.ids)
            items.append(self.tr("{n} activities counted").format(n=n))
        if self.drill.isVisible():
            items.append(self.tr("{n} activities listed").format(n=self.drill.model.rowCount()))
        waiting = self.findings.findings().waiting
        if waiting:
            items.append(self.tr("{n} findings to decide").format(n=waiting))
        return items

    def record_actions(self) -> list[QAction]:
        if not self.drill.isVisible():
            return []
        made = []
        for text, sign, run in (
            (self.tr("Open in Inventory"), "rows-3", lambda: self._open_inventory(self.drill.ids())),
            (
                self.tr("Make finding"),
                "plus",
                lambda: self._make_finding(self.drill.ids(), self.drill.words()),
            ),
        ):
            action = QAction(icon(sign), text, self)
            action.triggered.connect(lambda _on=False, run=run: run())
            made.append(action)
        return made

    def focus_filter(self) -> bool:
        """Fold the filter bar out."""
        self.regions_.tabs.setCurrentIndex(0)
        self.filter_toggle.setChecked(True)
        self.bar.field.setFocus()
        self.bar.field.selectAll()
        return True

    def next_issue(self, direction: int) -> bool:
        """Go to the next finding that waits for a decision."""
        self.regions_.show_region(self.findings)
        return self.findings.open_waiting(direction)

    def toggle_detail(self) -> bool:
        """Show or hide the findings."""
        self.regions_.toggle_overlay()
        return True

    def set_single_keys(self, on: bool) -> None:
        self._single_keys = on
        for card in self._cards.values():
            card.single_keys = on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.drill.isVisible():
            self.drill.close_panel()
            return
        super().keyPressEvent(event)
