"""The form of one link with the home state: every field of the record, errors in words beside the field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.linkage import Linkage
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.ui.icons import icon
from citysoft_desktop.ui.pages.link_dialogs import Strength, fill_tiers, strength_labels
from citysoft_desktop.ui.pages.link_fields import SHARES, LinkFields
from citysoft_desktop.ui.pages.link_form_words import field_names, problem_words, scope_words
from citysoft_desktop.ui.pages.map_chain import Codes, choices_for
from citysoft_desktop.ui.pages.map_source import citation_text
from citysoft_desktop.ui.pages.map_tabs import in_tab_order
from citysoft_desktop.ui.presenters.link_form import (
    AUTHORISATION_STATES,
    home_bodies,
    match_counterpart,
    problems,
    tier_for,
)
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import button, clear_layout, label, line, row, set_problem
from citysoft_desktop.ui.widgets.chips import EvidenceBadge
from citysoft_desktop.ui.widgets.choice import UNKNOWN_VALUE, Choice
from citysoft_desktop.ui.widgets.field import FuzzyDateEdit
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.pickers import ModePicker, SingleChipGroup, mode_choices

_BENEFIT_SIGNS = {
    "city_to_nation": "arrow-up",
    "nation_to_city": "arrow-down",
    "mutual": "chevrons-up-down",
    "neither": "minus",
}
_CODED = {
    "city_stance": "city_stance",
    "legal_basis": "legal_basis",
    "authorisation": "authorisation",
    "brand_relation": "brand_relation",
    "confidence": "confidence",
}


_SECOND = ("legal_basis", "authorisation", "brand_relation")


class LinkForm(LinkFields):
    """``edited`` carries the fields of one change. ``mode_chosen`` and ``strength_chosen`` are told apart, as they may
    first need a log of the search. ``partner_wanted`` carries the name of a body that is none of the home state."""

    mode_chosen = Signal(str)
    strength_chosen = Signal(object)
    role_picked = Signal(str)
    partner_wanted = Signal(str)
    register_wanted = Signal()
    source_wanted = Signal()
    change_wanted = Signal()
    search_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._plan: Plan | None = None
        self._foreign = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 12, 14, 12)
        self._layout.setSpacing(10)
        self._first_row()
        self._pickers: QVBoxLayout = QVBoxLayout()
        self._pickers.setSpacing(10)
        self._layout.addLayout(self._pickers)
        self._pickers_done = ""
        self._second_row()
        self._more_fields()
        self._foot()
        self._arrange(4)

    # -- making --------------------------------------------------------------------------------------

    def _first_row(self) -> None:
        self.counterpart = QComboBox()
        self.counterpart.setEditable(True)
        self.counterpart.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.counterpart.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.counterpart.setMinimumContentsLength(8)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._counterpart_edit = QLineEdit()
        self._counterpart_edit.setProperty("kind", "bare")  # the combo box has the frame and the padding
        self.counterpart.setLineEdit(self._counterpart_edit)
        self.counterpart.setCompleter(completer)
        self.counterpart.activated.connect(lambda _i: self._counterpart_named(self.counterpart.currentText()))
        self._counterpart_edit.editingFinished.connect(
            lambda: self._counterpart_named(self.counterpart.currentText())
        )
        self.tier = self._combo("tier")
        self.valid_from = self._date("valid_from")
        self.valid_to = self._date("valid_to", allow_open=True)
        self.scope_button = button("", "link", compact=True, run=self._scope_action)
        self.scope_button.hide()
        self._first = QGridLayout()
        self._first.setSpacing(10)
        for name, control in (
            ("counterpart_id", self.counterpart), ("tier", self.tier), ("valid_from", self.valid_from), ("valid_to", self.valid_to),
        ):  # fmt: skip
            self._field(name, control)
        self._layout.addLayout(self._first)
        self._layout.addWidget(self.scope_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.scope_rule = label("", "caption", wrap=True)
        self._layout.addWidget(self.scope_rule)
        self._across = 0

    def _make_pickers(self, framework: Framework) -> None:
        clear_layout(self._pickers)
        self.mode = ModePicker(mode_choices(framework), framework.dimension("mode").label)
        self.mode.chosen.connect(lambda value: self.mode_chosen.emit(str(value)))
        self.strength = Strength(strength_labels(framework), framework.dimension("strength").label)
        self.strength.chosen.connect(
            lambda value: self.strength_chosen.emit(None if value == UNKNOWN_VALUE else value)
        )
        benefit = [
            Choice(c.slug, c.label, tip=c.definition, glyph=_BENEFIT_SIGNS.get(c.slug, ""))
            for c in framework.codes("benefit")
        ]
        self.benefit = SingleChipGroup(benefit, framework.dimension("benefit").label)
        self.benefit.chosen.connect(lambda value: self.edited.emit({"benefit": str(value)}))
        self.roles = Codes(framework.dimension("national_role").label)
        self.roles.set_codes(choices_for(framework, "national_role", unknown_text=self.tr("Unknown")))
        self.roles.picked.connect(self.role_picked)
        self.stance = Codes(framework.dimension("city_stance").label)
        self.stance.set_codes(choices_for(framework, "city_stance", unknown_text=self.tr("Unknown")))
        self.stance.picked.connect(self._stance_picked)
        for name, group in (
            ("mode", self.mode), ("strength", self.strength), ("benefit", self.benefit),
            ("national_roles", self.roles), ("city_stance", self.stance),
        ):  # fmt: skip
            made = self._field(name, group)
            dimension = {"national_roles": "national_role"}.get(name, name)
            made.set_label(framework.dimension(dimension).label)
            self._pickers.addWidget(made)

    def _second_row(self) -> None:
        self._second = QGridLayout()
        self._second.setSpacing(10)
        for name in _SECOND:
            self._field(name, self._combo(name))
        self._layout.addLayout(self._second)

    def _more_fields(self) -> None:
        self.more_button = QToolButton()
        self.more_button.setCheckable(True)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more_button.toggled.connect(self._more_toggled)
        self._layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.more = QWidget()
        grid = self._more_grid = QGridLayout(self.more)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        controls: list[tuple[str, QWidget]] = [
            ("legal_text", self._line("legal_text")),
            ("authorisation_status", self._combo("authorisation_status")),
            ("authorisation_due", self._date("authorisation_due")),
            ("authorisation_done", self._date("authorisation_done")),
            ("funding_city", self._line("funding_city")),
            ("funding_national", self._line("funding_national")),
            ("funding_other", self._line("funding_other")),
            ("funding_amount", self._line("funding_amount")),
            ("funding_currency", self._line("funding_currency")),
            ("programme", self._line("programme")),
            ("policy_id", self._combo("policy_id")),
            ("confidence", self._combo("confidence")),
        ]
        self._more_names = [name for name, _ in controls]
        for name, control in controls:
            self._field(name, control)
        self.search_text = label("", "caption", wrap=True)
        self._field("note", self.note)
        self._layout.addWidget(self.more)
        self.more.hide()

    def _foot(self) -> None:
        self._layout.addWidget(line())
        self._sources = QVBoxLayout()
        self._sources.setSpacing(4)
        self.source_button = button("", icon="plus", compact=True, run=self.source_wanted.emit)
        sources = row(spacing=8)
        sources.addLayout(self._sources, 1)
        sources.addWidget(self.source_button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(sources)
        self.change_button = button("", compact=True, run=self.change_wanted.emit)
        self.search_button = button("", compact=True, icon="scan-search", run=self.search_wanted.emit)
        self.remove_button = button("", "link", compact=True, run=self.remove_wanted.emit)
        foot = FlowLayout(spacing=8)
        for made in (self.change_button, self.search_button):
            foot.addWidget(made)
        line_ = row(spacing=8)
        line_.addLayout(foot, 1)
        line_.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(line_)

    # -- words ---------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the words again."""
        for name, text in field_names().items():
            self.fields[name].set_label(text)
        self.scope_rule.setText(
            self.tr(
                "Only bodies of your own state count here, and supranational bodies it belongs to. A partner state’s ministry or consulate is a partner, not a link."
            )
        )
        for made, text in (
            (self.source_button, self.tr("Source")),
            (self.change_button, self.tr("Relation changed…")),
            (self.search_button, self.tr("Log a search…")),
            (self.remove_button, self.tr("Remove link")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        self.source_button.setToolTip(self.tr("Sources of this link (E)"))
        self.search_button.setToolTip(self.tr("Log a search without result (L)"))
        self.change_button.setToolTip(self.tr("Close this record on a date and open a new one"))
        self.more_button.setAccessibleName(self.tr("More fields of the link"))
        self._more_toggled(self.more_button.isChecked())
        self.setAccessibleName(self.tr("Link with the home state"))

    def _more_toggled(self, on: bool) -> None:
        self.more_button.setIcon(icon("chevron-up" if on else "chevron-down"))
        self.more_button.setText(self.tr("Fewer fields") if on else self.tr("Law, money, policy and note"))
        self.more.setVisible(on)

    def set_framework(self, framework: Framework) -> None:
        """Take the words of a codebook."""
        if self._pickers_done == framework.digest:
            return
        self._pickers_done = framework.digest
        self._make_pickers(framework)
        in_tab_order(
            [
                self.counterpart, self.tier, self.valid_from.edit, self.valid_to.edit, self.scope_button,
                self.mode, self.strength, self.benefit, self.roles, self.stance,
                *(self._combos[name] for name in ("legal_basis", "authorisation", "brand_relation")), self.more_button,
                *(self._focus_of(name) for name in self._more_names), self.note,
                self.source_button, self.change_button, self.search_button, self.remove_button,
            ]
        )  # fmt: skip
        fill_tiers(self.tier, framework, with_none=True)
        for name, dimension in _CODED.items():
            combo = self._combos.get(name)
            if combo is None:
                continue
            combo.clear()
            combo.addItem(self.tr("Not entered"), "")
            for code in framework.codes(dimension):
                combo.addItem(code.label, code.slug)
                combo.setItemData(combo.count() - 1, code.definition, Qt.ItemDataRole.ToolTipRole)
            if framework.dimension(dimension).unknown_allowed and combo.findData(UNKNOWN) < 0:
                combo.addItem(self.tr("Unknown"), UNKNOWN)
        states = self._combos["authorisation_status"]
        states.clear()
        states.addItem(self.tr("Not entered"), "")
        words = (
            self.tr("Not begun"),
            self.tr("Asked for"),
            self.tr("Given"),
            self.tr("Refused"),
            self.tr("Unknown"),
        )
        for state, text in zip(AUTHORISATION_STATES, words, strict=True):
            states.addItem(text, state)

    def _focus_of(self, name: str) -> QWidget:
        control = self.fields[name].control
        return control.edit if isinstance(control, FuzzyDateEdit) else control

    # -- showing -------------------------------------------------------------------------------------

    def link(self) -> Linkage | None:
        """The record shown, None for a new one."""
        return self._link

    def show_link(self, plan: Plan, link: Linkage | None, draft: Linkage) -> None:
        """Show a record, or a new one with the values of ``draft``; a field somebody is typing in is left alone
        only as long as it is the same record."""
        same = link is not None and self._link is not None and link.id == self._link.id
        self._plan, self._link = plan, link
        shown = link or draft
        if not same:
            self._foreign = ""
            self.scope_button.hide()
        self._show_counterpart(plan, shown, same)
        self.mode.set_value(shown.mode if link is not None else None)
        strength: Any = None if link is None else UNKNOWN_VALUE if shown.strength is None else shown.strength
        self.strength.set_value(strength)
        self.benefit.set_value(shown.benefit if link is not None else None)
        self.roles.show_codes(shown.national_roles)
        self.stance.show_codes([shown.city_stance] if shown.city_stance else [])
        self._show_policies(plan)
        self.show_values(shown, same=same)
        self._show_search(shown)
        self._show_sources(plan, link)
        self._show_problems(plan, link)
        for made in (self.change_button, self.remove_button, self.source_button):
            made.setEnabled(link is not None)

    def _show_counterpart(self, plan: Plan, shown: Linkage, same: bool) -> None:
        bodies = home_bodies(plan)
        edit = self._counterpart_edit
        if same and edit.hasFocus() and edit.isModified():
            return
        if self._foreign and same:
            return
        blocked = self.counterpart.blockSignals(True)
        self.counterpart.clear()
        self.counterpart.addItem("", "")
        for body in bodies:
            self.counterpart.addItem(body.name, body.id)
        self._names.setStringList([a.name for a in bodies])
        place = self.counterpart.findData(shown.counterpart_id) if shown.counterpart_id else 0
        self.counterpart.setCurrentIndex(max(0, place))
        actor = plan.actors.get(shown.counterpart_id)
        if place < 0 and actor is not None:
            self.counterpart.setEditText(actor.name)
        edit.setCursorPosition(0)  # a long name shows its beginning
        edit.setPlaceholderText(self.tr("Ministry, agency, regional government"))
        edit.setAccessibleName(self.fields["counterpart_id"].label_text())
        edit.setModified(False)
        self.counterpart.blockSignals(blocked)

    def _show_policies(self, plan: Plan) -> None:
        combo = self._combos["policy_id"]
        wanted = [("", self.tr("Not entered")), *((p.id, p.title) for p in plan.policies.values())]
        if [(combo.itemData(i), combo.itemText(i)) for i in range(combo.count())] != wanted:
            combo.clear()
            for key, title in wanted:
                combo.addItem(title, key)

    def _show_search(self, shown: Linkage) -> None:
        if shown.search_where:
            words = self.tr("Searched: {where}, {when}, {who}").format(
                where=shown.search_where, when=shown.search_when.text, who=shown.search_by
            )
        else:
            words = self.tr("No search logged")
        self.search_text.setText(words)

    def _show_sources(self, plan: Plan, link: Linkage | None) -> None:
        clear_layout(self._sources)
        sources = plan.evidence_of(link.id) if link is not None else []
        for source in sources:
            badge = EvidenceBadge(source.grade.upper(), 1)
            words = label(citation_text(source), wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            line_ = row(spacing=8)
            line_.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
            line_.addWidget(words, 1)
            self._sources.addLayout(line_)
        if not sources:
            self._sources.addWidget(label(self.tr("No source yet for this link"), "muted"))

    def _show_problems(self, plan: Plan, link: Linkage | None) -> None:
        found = problems(plan, link) if link is not None else {}
        if self._foreign:
            found.pop("counterpart_id", None)
        for name, made in self.fields.items():
            if name == "counterpart_id" and self._foreign:
                continue
            if name in SHARES or name == "funding_amount":
                continue
            made.set_error(self._problem_words(found.get(name, "")))
        self.fields["funding_other"].set_error(self._problem_words(found.get("funding", "")))

    def _problem_words(self, code: str) -> str:
        return problem_words(code, self._plan, self._link, self.counterpart.currentText())

    # -- changing ------------------------------------------------------------------------------------

    def _counterpart_named(self, text: str) -> None:
        plan = self._plan
        if plan is None:
            return
        self._counterpart_edit.setModified(False)
        now = self._link.counterpart_id if self._link is not None else ""
        actor, reason = match_counterpart(plan, text)
        field = self.fields["counterpart_id"]
        if reason:
            self._foreign = text.strip()
            field.set_error(scope_words(reason, plan, text.strip()))
            set_problem(self.counterpart, True)
            partner = reason in ("scope.other_state", "scope.kind")
            self.scope_button.setText(
                self.tr("Add as a partner") if partner else self.tr("Open the register")
            )
            self.scope_button.setAccessibleName(self.scope_button.text())
            self.scope_button.setProperty("partner", partner)
            self.scope_button.show()
            return
        self._foreign = ""
        field.set_error("")
        self.scope_button.hide()
        found = actor.id if actor is not None else ""
        if found != now:
            values: dict[str, Any] = {"counterpart_id": found}
            if actor is not None:
                shown_tier = self._link.tier if self._link is not None else str(self.tier.currentData() or "")
                values["tier"] = tier_for(actor, shown_tier)
            self.edited.emit(values)

    def _scope_action(self) -> None:
        name, partner = self._foreign, bool(self.scope_button.property("partner"))
        self._foreign = ""
        self.scope_button.hide()
        self.fields["counterpart_id"].set_error("")
        if self._plan is not None and self._link is not None:
            self._show_counterpart(self._plan, self._link, False)
        else:
            self.counterpart.setCurrentIndex(0)
        if partner:
            self.partner_wanted.emit(name)
        else:
            self.register_wanted.emit()

    def _stance_picked(self, code: str) -> None:
        now = self._link.city_stance if self._link is not None else ""
        self.edited.emit({"city_stance": "" if now == code else code})

    # -- size ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme().scale
        self._arrange(4 if width >= 560 else 2)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        stretches = (26, 16, 13, 15) if across == 4 else (1, 1, 0, 0)
        for place, name in enumerate(("counterpart_id", "tier", "valid_from", "valid_to")):
            self._first.addWidget(
                self.fields[name], place // across, place % across, Qt.AlignmentFlag.AlignTop
            )
            self._first.setColumnStretch(place, stretches[place])
        columns = 3 if across == 4 else 2
        for grid, names in ((self._second, _SECOND), (self._more_grid, self._more_names)):
            for place, name in enumerate(names):
                grid.addWidget(
                    self.fields[name], place // columns, place % columns, Qt.AlignmentFlag.AlignTop
                )
            for column in range(3):
                grid.setColumnStretch(column, 1 if column < columns else 0)
        below = -(-len(self._more_names) // columns)
        self._more_grid.addWidget(self.search_text, below, 0, 1, columns)
        self._more_grid.addWidget(self.fields["note"], below + 1, 0, 1, columns)
