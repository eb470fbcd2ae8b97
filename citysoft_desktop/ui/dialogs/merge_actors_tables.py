"""The two previews of a merge: one group field by field with its rules, and everything that happens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from citysoft_desktop.domain.actor_names import aliases_by_actor
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.matching.networks import networks
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.actor_merging import RULES, MergeOutcome, rules_for
from citysoft_desktop.services.places import PlaceFinder
from citysoft_desktop.ui.models.activity_editors import QuietCombo
from citysoft_desktop.ui.presenters.actor_merge import MergeChoice
from citysoft_desktop.ui.presenters.actors import country_name, place_of
from citysoft_desktop.ui.presenters.city import place_line
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import fixed_rows
from citysoft_desktop.ui.widgets.field import show_date


def field_words() -> dict[str, str]:
    """What the fields of a body are called."""
    translate = QCoreApplication.translate
    return {
        "name": translate("MergeActors", "Name"),
        "name_en": translate("MergeActors", "Name in English"),
        "kind": translate("MergeActors", "Kind"),
        "tier": translate("MergeActors", "Tier"),
        "country": translate("MergeActors", "Country"),
        "state": translate("MergeActors", "State it serves"),
        "place_id": translate("MergeActors", "Place"),
        "network_key": translate("MergeActors", "Network of the list"),
        "home_counterpart": translate("MergeActors", "Counterpart of the home state"),
        "since": translate("MergeActors", "In contact since"),
        "we_give": translate("MergeActors", "What we give"),
        "we_get": translate("MergeActors", "What we get"),
        "address": translate("MergeActors", "Address or home page"),
        "power": translate("MergeActors", "Power"),
        "interest": translate("MergeActors", "Interest"),
        "source": translate("MergeActors", "Source"),
        "note": translate("MergeActors", "Note"),
        "confidential": translate("MergeActors", "Confidential"),
        "aliases": translate("MergeActors", "Other names"),
    }


def rule_words() -> dict[str, str]:
    """What the rules are called."""
    translate = QCoreApplication.translate
    return {
        "filled": translate("MergeActors", "First filled"),
        "mine": translate("MergeActors", "The kept one's"),
        "longest": translate("MergeActors", "Longest"),
        "newest": translate("MergeActors", "Changed last"),
        "all": translate("MergeActors", "All texts"),
    }


def value_text(plan: Plan, field: str, value: Any, places: PlaceFinder | None = None) -> str:
    """A value of a field in words."""
    if isinstance(value, FuzzyDate):
        return show_date(value)
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("MergeActors", "yes")
            if value
            else QCoreApplication.translate("MergeActors", "no")
        )
    if value in (None, ""):
        return ""
    if field in ("kind", "tier"):
        return plan.framework.label(f"actor_{field}", str(value))
    if field in ("country", "state"):
        return country_name(str(value))
    if field == "network_key":
        return networks()[value].name if value in networks() else str(value)
    if field == "place_id":
        place = place_of(Actor(id="", place_id=value), places)
        return place_line(place) if place is not None else str(value)
    return " / ".join(str(value).splitlines())


class _Table(QTableWidget):
    """A plain read-only table; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        fixed_rows(self, 34)

    def put(self, row: int, column: int, text: str, *, strong: bool = False) -> None:
        """Write a cell."""
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        if strong:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        self.setItem(row, column, item)


class FieldTable(QWidget):
    """Field, rule, what it becomes, and what each body says. ``rule_changed`` is sent after a rule was changed."""

    rule_changed = Signal()

    def __init__(
        self, choice: MergeChoice, places: PlaceFinder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._places = places
        self.combos: dict[str, QuietCombo] = {}
        self.table = _Table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def retranslate(self) -> None:
        """Set the words again."""
        self.table.setAccessibleName(self.tr("What this group becomes, field by field"))

    def show_outcome(self, plan: Plan, outcome: MergeOutcome | None) -> None:
        """Show one group; rules that were open stay where they are."""
        focused = next((name for name, combo in self.combos.items() if combo.hasFocus()), "")
        self.combos = {}
        table = self.table
        table.clear()
        if outcome is None:
            table.setRowCount(0)
            table.setColumnCount(0)
            return
        words, rules = field_words(), rule_words()
        bodies = [plan.actors[key].name for key in (outcome.keep, *outcome.others)]
        table.setColumnCount(3 + len(bodies))
        table.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Rule"), self.tr("Becomes"), *bodies])
        table.setRowCount(len(outcome.fields) + 1)
        for row, found in enumerate(outcome.fields):
            name = found.field
            table.put(row, 0, words[name])
            if found.differs:
                combo = QuietCombo()
                combo.setAccessibleName(self.tr("Rule for {field}").format(field=words[name]))
                for rule in RULES:
                    if rule in rules_for(name):
                        combo.addItem(rules[rule], rule)
                combo.setCurrentIndex(max(0, combo.findData(self._choice.rules[name])))
                combo.activated.connect(lambda _i, name=name, combo=combo: self._set_rule(name, combo))
                table.setCellWidget(row, 1, combo)
                self.combos[name] = combo
            table.put(row, 2, value_text(plan, name, found.result, self._places), strong=found.differs)
            for place, value in enumerate(found.values):
                table.put(row, 3 + place, value_text(plan, name, value, self._places))
        last = len(outcome.fields)
        table.put(last, 0, words["aliases"])
        table.put(last, 2, ", ".join(outcome.aliases), strong=bool(outcome.aliases))
        others = aliases_by_actor(plan)
        for place, key in enumerate((outcome.keep, *outcome.others)):
            table.put(last, 3 + place, ", ".join(others.get(key, ())))
        header = table.horizontalHeader()
        for place in range(table.columnCount()):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, theme().px((118, 150, 170)[place] if place < 3 else 140))
        if focused in self.combos:
            self.combos[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_rule(self, name: str, combo: QuietCombo) -> None:
        self._choice.rules[name] = str(combo.currentData())
        self.rule_changed.emit()


class MovesTable(QWidget):
    """One row per body that goes: what it becomes, what moves, which spelling stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = _Table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def retranslate(self) -> None:
        """Set the words again."""
        self.table.setAccessibleName(self.tr("Everything that happens"))

    def show_outcomes(self, plan: Plan, outcomes: Sequence[MergeOutcome]) -> None:
        """Show all ticked groups."""
        table = self.table
        table.clear()
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels(
            [
                self.tr("Goes"),
                self.tr("Becomes"),
                self.tr("Moves with the group"),
                self.tr("Other names afterwards"),
            ]
        )
        rows = [(one, other) for one in outcomes for other in one.others]
        table.setRowCount(len(rows))
        kinds = {
            "participation": self.tr("participations"),
            "person": self.tr("contacts"),
            "policy": self.tr("policies"),
            "linkage": self.tr("links"),
            "ask": self.tr("asks"),
            "action": self.tr("actions"),
            "citation": self.tr("sources"),
        }
        rest = self.tr("other records")
        for number, (one, other) in enumerate(rows):
            moved = ", ".join(f"{count} {kinds.get(kind, rest)}" for kind, count in one.moved.items())
            table.put(number, 0, plan.actors[other].name)
            table.put(number, 1, str(one.values["name"]), strong=True)
            table.put(number, 2, moved or self.tr("nothing"))
            table.put(number, 3, ", ".join(one.aliases))
        header = table.horizontalHeader()
        for place, width in enumerate((170, 170, 200, 200)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, theme().px(width))
