"""What can be decided on the diagnose page: findings confirmed, put back, written and turned into objectives."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from citysoft_desktop.domain.analysis.crossroads import FAMILY_DIMENSION
from citysoft_desktop.services.commands.strategy import SetRelevance
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.diagnose_drill import DrillPanel
from citysoft_desktop.ui.pages.diagnose_findings import FindingsColumn
from citysoft_desktop.ui.presenters.diagnose_findings import FindingItem, decide, make_objective, own_finding
from citysoft_desktop.ui.widgets.regions import RegionSplitter


class DiagnoseDeciding(Page):
    """The deciding half of the page; the showing half is DiagnosePage, which has the widgets named here."""

    findings: FindingsColumn
    drill: DrillPanel
    regions_: RegionSplitter
    _wanted_finding: str

    def _drill(self, ids: tuple[str, ...] | list[str], words: str, opener: QWidget | None) -> None:
        """Show the rows behind something; the showing half does."""

    def _rows_of_finding(self, item: FindingItem) -> None:
        self.regions_.tabs.setCurrentIndex(0)
        self._drill(list(item.activity_ids), item.title, None)
        if self.drill.isVisible():
            self.drill.table.setFocus()

    def _decide(self, item: FindingItem, state: str, reason: str) -> None:
        command = decide(item, state, reason)
        if state == "proposed" and item.finding_id:
            # Putting back keeps the words that were decided on; only the decision is taken away.
            command = type(command)(state, {}, item.finding_id, "")
        self.context.execute(command)

    def _make_objective(self, item: FindingItem) -> None:
        command, objective_id = make_objective(self.plan, item)
        if self.context.execute(command) is not None:
            self.context.navigate("strategy", ids=[objective_id], focus="text")

    def _to_strategy(self, item: FindingItem) -> None:
        found = [o.id for o in self.plan.objectives.values() if item.finding_id in o.finding_ids]
        self.context.navigate("strategy", ids=found[:1])

    def _own(self, title: str, sentence: str, so_what: str, ids: list[str]) -> None:
        before = set(self.plan.findings)
        command = own_finding(self.plan, title, sentence, so_what, ids)
        self._wanted_finding = "own"
        if self.context.execute(command) is None:
            self._wanted_finding = ""
            return
        made = next((key for key in self.plan.findings if key not in before), "")
        self.findings.close_form()
        self._go_to_finding(made)

    def _go_to_finding(self, record_id: str) -> None:
        if record_id == "own":
            return
        if not self.findings.open_record(record_id):
            self._wanted_finding = record_id

    def _judge(self, cells: list[tuple[str, str]], judgement: str) -> None:
        if cells:
            self.context.execute(SetRelevance(FAMILY_DIMENSION, cells, judgement))
