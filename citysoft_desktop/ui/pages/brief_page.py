"""Step 7: choose, write, check and export the brief, with its real pages in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from citysoft_desktop.domain.brief_choice import PRESETS, preset_of
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.services.commands.strategy import SetTextBlock
from citysoft_desktop.ui.pages.base_page import Page
from citysoft_desktop.ui.pages.brief_brand import BrandDialog
from citysoft_desktop.ui.pages.brief_cards import ChecksCard, DocumentCard
from citysoft_desktop.ui.pages.brief_export import ExportBar
from citysoft_desktop.ui.pages.brief_inspector import SectionInspector
from citysoft_desktop.ui.pages.brief_preview import PreviewPanel
from citysoft_desktop.ui.pages.brief_sections_panel import SectionsPanel
from citysoft_desktop.ui.pages.brief_updater import BriefUpdater
from citysoft_desktop.ui.pages.brief_words import preset_name, preset_tip
from citysoft_desktop.ui.presenters.brief_build import BriefResult
from citysoft_desktop.ui.presenters.brief_checks import Check, checks
from citysoft_desktop.ui.presenters.brief_rows import (
    SectionRow,
    counted,
    paper_of,
    section_of_page,
    section_rows,
)
from citysoft_desktop.ui.texts import error_text
from citysoft_desktop.ui.widgets.basic import button, card, label, row, scroll_area
from citysoft_desktop.ui.widgets.feedback import Banner
from citysoft_desktop.ui.widgets.regions import RegionSplitter

if TYPE_CHECKING:
    from citysoft_desktop.domain.changes import ChangeSet
    from citysoft_desktop.domain.plan import Plan


class BriefPage(Page):
    """Sections at one side, the pages in the middle, the section under work at the other."""

    key = "brief"
    kinds = None

    def build(self) -> None:
        self._rows: tuple[SectionRow, ...] = ()
        self._checks: tuple[Check, ...] = ()
        self._following = False
        self.updater = BriefUpdater(self.context, self)
        self.export_bar = ExportBar(self.context, self.updater, self)
        self.draft = Banner()
        self._draft_said = ""
        self._draft_closed = ""
        self.draft.close_button.clicked.connect(self._draft_dismissed)
        self.body.addWidget(self.export_bar)
        self.body.addWidget(self.draft)
        self.regions_ = RegionSplitter()
        self.sections = SectionsPanel()
        self.preview = PreviewPanel(self.context)
        self.inspector = SectionInspector(self.context)
        self.empty_card = self._empty_card()
        self.checks_card = ChecksCard()
        self.document = DocumentCard(self.context)
        column = QWidget()
        stack = QVBoxLayout(column)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(12)
        for widget in (self.empty_card, self.inspector, self.checks_card, self.document):
            stack.addWidget(widget)
        stack.addStretch(1)
        self.side = scroll_area(column)
        # As an overlay it lies on the pages, which must not show between its cards.
        self.side_ground = QWidget()
        self.side_ground.setAutoFillBackground(True)
        ground = QVBoxLayout(self.side_ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(self.side)
        self.regions_.add(self.sections, "-", width=248)
        self.regions_.add(self.preview, "-", stretch=1)
        self.regions_.add(self.side_ground, "-", width=272, overlay=True)
        self.body.addWidget(self.regions_, 1)
        self.preset_button = self.add_action("", self._open_presets, icon="files")
        self.preset_menu = QMenu(self)
        self.preset_group = QActionGroup(self)
        self.preset_actions: dict[str, QAction] = {}
        for preset in PRESETS:
            action = QAction(self)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, p=preset: self.set_preset(p))
            self.preset_group.addAction(action)
            self.preset_menu.addAction(action)
            self.preset_actions[preset] = action
        self.preset_menu.setToolTipsVisible(True)
        self.export_button = self.add_action("", self.ask_export, icon="file-down", primary=True)
        self.sections.chosen.connect(self._section_chosen)
        self.sections.toggled.connect(self._toggle)
        self.preview.page_chosen.connect(self._page_chosen)
        self.preview.page_shown.connect(lambda _n: self.status_changed.emit())
        self.checks_card.opened.connect(self._open_check)
        self.document.brand_wanted.connect(self.open_brand)
        self.updater.started.connect(self._updating)
        self.updater.progressed.connect(self._progressed)
        self.updater.ready.connect(self._take_result)
        self.updater.failed.connect(self._failed)
        self.context.plan_closing.connect(self._closing)

    def _empty_card(self) -> QWidget:
        frame, layout = card(padding=14, spacing=8)
        self.empty_title = label("", "card", wrap=True)
        self.empty_text = label("", "secondary", wrap=True)
        self.empty_go = button("", "", compact=True, run=lambda: self.context.navigate("inventory"))
        layout.addWidget(self.empty_title)
        layout.addWidget(self.empty_text)
        layout.addLayout(row(self.empty_go, "stretch"))
        frame.hide()
        return frame

    def retranslate(self) -> None:
        self.set_title(self.tr("Brief"))
        for part in (
            self.sections,
            self.preview,
            self.inspector,
            self.checks_card,
            self.document,
            self.export_bar,
        ):
            part.retranslate()
        self.regions_.set_title(0, self.tr("Sections"))
        self.regions_.set_title(1, self.tr("Pages"))
        self.regions_.set_title(2, self.tr("Section and checks"))
        self.side.setAccessibleName(self.tr("Section and checks"))
        self.export_button.setText(self.tr("Export PDF"))
        self.export_button.setAccessibleName(self.tr("Export PDF"))
        self.export_button.setToolTip(self.tr("Write the brief as a PDF (Ctrl+P)"))
        for preset, action in self.preset_actions.items():
            action.setText(preset_name(preset))
            action.setToolTip(preset_tip(preset))
        self.empty_title.setText(self.tr("Nothing to print from yet"))
        self.empty_text.setText(self.tr(
            "The brief writes itself from the inventory: list activities, rate them, add their links with the state. "
            "The pages beside show what there is, and your own texts print at once."
        ))  # fmt: skip
        self.empty_go.setText(self.tr("Go to Inventory"))
        self.empty_go.setAccessibleName(self.tr("Go to Inventory"))
        self.preview.show_state(self.tr("Setting the pages…"), "refresh-cw", "text.secondary")

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self, plan: Plan, changes: ChangeSet | None) -> None:
        result = self.updater.result()
        if result is None or result.plan is not plan:
            if result is None and not self.updater.pending():
                # First sight: the frame is painted before the work begins.
                QTimer.singleShot(0, self, self._first_run)
            else:
                self.updater.later()
        self._show(plan)

    def _first_run(self) -> None:
        if self.context.session is not None and self.updater.result() is None and not self.updater.pending():
            self.updater.now()

    def _show(self, plan: Plan) -> None:
        session = self.context.session
        writable = session is not None and not session.read_only
        result = self.updater.result()
        self._rows = section_rows(plan, result.first_pages() if result is not None else None)
        self.sections.show_rows(self._rows)
        if not self.sections.selected():
            self.sections.select(self._rows[min(1, len(self._rows) - 1)].id)
        chosen = self._row(self.sections.selected()) or self._rows[0]
        openings = result.facts.openings if result is not None else {}
        self.inspector.show_row(chosen, plan, openings, writable=writable)
        preset, paper = preset_of(plan), paper_of(plan)
        self.document.show_info(plan.info, writable=writable, preset=preset, paper=paper)
        self._checks = checks(plan, self._rows, result)
        self.checks_card.show_checks(self._checks)
        self.preset_button.setText(self.tr("Preset: {name}").format(name=preset_name(preset)))
        self.preset_button.setAccessibleName(self.tr("Preset: {name}").format(name=preset_name(preset)))
        self.preset_button.setEnabled(writable)
        self.preset_actions[preset].setChecked(True)
        self.empty_card.setVisible(not plan.activities)
        self._show_draft(plan, result)
        pages = result.pages.pages if result is not None else 0
        count = self.tr("{n} pages").format(n=pages) if pages != 1 else self.tr("1 page")
        self.set_title(self.tr("Brief"), f"{preset_name(preset)}, {count}" if pages else preset_name(preset))
        self.status_changed.emit()

    def _show_draft(self, plan: Plan, result: BriefResult | None) -> None:
        facts = result.facts if result is not None else None
        if facts is None or not facts.draft or facts.percent is None:
            self.draft.hide()
            self._draft_said = ""
            return
        text = self.tr(
            "Printed as draft data: records are {percent}% complete, the mark goes at {limit}%."
        ).format(percent=facts.percent, limit=plan.info.draft_limit)
        if text != self._draft_said and text != self._draft_closed:
            self._draft_said = text
            self.draft.show_text(text, "warning", self.tr("Go to Inventory"), self._to_gaps)

    def _to_gaps(self) -> None:
        self._draft_dismissed()
        self.context.navigate("inventory")

    def _draft_dismissed(self) -> None:
        self._draft_closed, self._draft_said = self._draft_said, ""

    def _row(self, section_id: str) -> SectionRow | None:
        return next((made for made in self._rows if made.id == section_id), None)

    def _titles_by_page(self, pages: int) -> dict[int, str]:
        titles = {}
        for number in range(1, pages + 1):
            found = self._row(section_of_page(self._rows, number))
            if found is not None:
                titles[number] = found.title
        return titles

    # -- updating ------------------------------------------------------------------------------------

    def _updating(self) -> None:
        text = self.tr("Updating…") if self.updater.result() is not None else self.tr("Setting the pages…")
        self.preview.show_state(text, "refresh-cw", "text.secondary")

    def _progressed(self, share: float) -> None:
        result = self.updater.result()
        if result is not None:
            page = max(1, round(share * result.pages.pages))
            text = self.tr("Updating page {n}…").format(n=page)
        else:
            text = self.tr("Setting the pages… {n} %").format(n=round(100 * share))
        self.preview.show_state(text, "refresh-cw", "text.secondary")

    def _take_result(self, result: BriefResult) -> None:
        plan = self.context.plan
        self._show(plan)
        self.preview.show_result(result, self._titles_by_page(result.pages.pages))
        if result.plan is plan:
            self.preview.show_state(self.tr("Up to date"), "check", "semantic.success_text")
        if self._following:
            self._following = False
            self._scroll_to(self.sections.selected())

    def _failed(self, error: Exception) -> None:
        self.preview.show_state(error_text(error), "circle-alert", "semantic.danger_text", tell=True)

    def _closing(self) -> None:
        self.inspector.flush()
        self.updater.stop()
        self.preview.pictures.stop()
        self.export_bar.stop()

    # -- what the user does --------------------------------------------------------------------------

    def _section_chosen(self, section_id: str) -> None:
        chosen = self._row(section_id)
        session = self.context.session
        if chosen is None or session is None:
            return
        self.inspector.flush()
        result = self.updater.result()
        openings = result.facts.openings if result is not None else {}
        self.inspector.show_row(
            self._row(section_id) or chosen, self.plan, openings, writable=not session.read_only
        )
        self._scroll_to(section_id)

    def _scroll_to(self, section_id: str) -> None:
        chosen = self._row(section_id)
        if chosen is not None and chosen.page:
            self.preview.go_to(chosen.page)

    def _page_chosen(self, number: int) -> None:
        section_id = section_of_page(self._rows, number)
        if section_id and section_id != self.sections.selected() and self.sections.select(section_id):
            chosen, session = self._row(section_id), self.context.session
            if chosen is not None and session is not None:
                self.inspector.flush()
                result = self.updater.result()
                openings = result.facts.openings if result is not None else {}
                self.inspector.show_row(chosen, self.plan, openings, writable=not session.read_only)

    def _toggle(self, section_id: str, on: bool) -> None:
        chosen = self._row(section_id)
        name = chosen.title if chosen is not None else section_id
        text = self.tr("“{name}” prints again") if on else self.tr("“{name}” left out")
        self._following = on and section_id == self.sections.selected()
        self.context.execute(SetTextBlock(section_id, {"included": on}), toast=text.format(name=name))

    def _open_presets(self) -> None:
        self.preset_menu.popup(self.preset_button.mapToGlobal(self.preset_button.rect().bottomLeft()))

    def set_preset(self, preset: str) -> None:
        """Choose what kind of brief is made."""
        if preset != preset_of(self.plan):
            self.context.execute(update_record(self.plan.info, preset=preset))

    def open_brand(self) -> BrandDialog:
        """Open the brand kit."""
        dialog = BrandDialog(self.context, self.window())
        dialog.open()
        return dialog

    def ask_export(self) -> None:
        """Ask where the PDF goes."""
        self.inspector.flush()
        self.export_bar.ask()

    def _open_check(self, check: Check) -> None:
        if check.section:
            self.open_section(check.section, headline=check.key == "headline")
        elif check.place:
            self.context.navigate(check.place, **({"ids": list(check.ids)} if check.ids else {}))

    def open_section(self, section_id: str, *, headline: bool = False) -> None:
        """Select a section and go to its text, or to its headline."""
        if not self.sections.select(section_id):
            return
        self._section_chosen(section_id)
        self.regions_.show_region(self.side_ground)
        target: QWidget = (
            self.inspector.headline if headline or self.inspector.text.isHidden() else self.inspector.text
        )
        if self.inspector.text_field.isVisible() or self.inspector.headline_field.isVisible():
            target.setFocus()
            self.side.ensureWidgetVisible(target)

    # -- the window asks -----------------------------------------------------------------------------

    def show_place(self, **where: Any) -> None:
        self.refresh_now()
        focus = str(where.get("focus", ""))
        ids = [key for key in where.get("ids") or () if self._row(str(key)) is not None]
        if focus == "export":
            self.ask_export()
        elif ids:
            self.open_section(str(ids[0]), headline=focus.startswith("NS-27"))
        elif focus and self._row(focus) is not None:
            self.open_section(focus)

    def show_records(self, ids: list[str], filter_text: str = "") -> None:
        blocks = {block.id: section for section, block in self.plan.text_blocks.items()}
        for record_id in ids:
            section_id = blocks.get(record_id, record_id)
            if self._row(section_id) is not None:
                self.open_section(section_id)
                return

    def regions(self) -> list[QWidget]:
        return [self.sections.tree, self.preview.view, self.side]

    def status_items(self) -> list[str]:
        printed, total = counted(self._rows)
        items = [self.tr("{k} of {n} sections").format(k=printed, n=total)] if self._rows else []
        result = self.updater.result()
        if result is not None:
            items.append(self.tr("{n} pages").format(n=result.pages.pages))
        return items

    def next_issue(self, direction: int) -> bool:
        open_ = [made.id for made in self._rows if made.state in ("write", "look")]
        if not open_:
            return False
        order = [made.id for made in self._rows]
        here = order.index(self.sections.selected()) if self.sections.selected() in order else -1
        places = [order.index(key) for key in open_]
        if direction > 0:
            target = next((p for p in places if p > here), places[0])
        else:
            target = next((p for p in reversed(places) if p < here), places[-1])
        self.open_section(order[target])
        return True

    def toggle_detail(self) -> bool:
        self.regions_.toggle_overlay()
        return True
