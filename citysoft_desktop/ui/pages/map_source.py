"""The sources of one code, link or record: see, grade, reuse, add. Opened with E."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QWidget

from citysoft_desktop.domain.activity import Evidence
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.services.commands.activities import AddEvidence, CiteEvidence
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.forms.ui_map_source import Ui_MapSource
from citysoft_desktop.ui.presenters.map_activity import activity_sources, code_sources
from citysoft_desktop.ui.theme import theme
from citysoft_desktop.ui.widgets.basic import announce, clear_layout, label, set_problem

_GRADES = ("", "A", "B", "C", "D")


def citation_text(source: Evidence) -> str:
    """A source in one line."""
    return source.citation.strip() or source.url.strip() or source.note.strip()


class SourceDialog(QDialog):
    """Works on one subject and aspect. Enter adds, Esc closes; every step can be undone."""

    changed = Signal()

    def __init__(
        self,
        context: AppContext,
        about: str,
        subject: tuple[str, str, str],
        activity_id: str,
        parent: QWidget | None = None,
    ) -> None:
        """``subject`` is kind, id and aspect; ``activity_id`` offers that activity's sources for reuse."""
        super().__init__(parent)
        self._context = context
        self._kind, self._id, self._aspect = subject
        self._activity = activity_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_MapSource()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle(self.tr("Sources for {name}").format(name=about))
        self.setAccessibleName(self.windowTitle())
        ui.aboutLabel.setProperty("role", "heading")
        ui.aboutLabel.setText(self.windowTitle())
        for caption in (ui.knownLabel, ui.citationLabel, ui.urlLabel, ui.gradeLabel):
            caption.setProperty("role", "label")
        ui.citationEdit.setAccessibleName(self.tr("New source: author, title, date"))
        ui.urlEdit.setAccessibleName(self.tr("Address of the new source"))
        ui.gradeCombo.setAccessibleName(self.tr("Grade of the new source"))
        ui.knownCombo.setAccessibleName(self.tr("Sources of this activity"))
        ui.addButton.setAccessibleName(self.tr("Add source"))
        ui.useButton.setAccessibleName(self.tr("Use it here"))
        ui.closeButton.setAccessibleName(self.tr("Close"))
        ui.addButton.setProperty("kind", "primary")
        ui.problemLabel.setProperty("role", "error")
        ui.problemLabel.hide()
        self._fill_grades(ui.gradeCombo)
        ui.addButton.clicked.connect(self._add)
        ui.useButton.clicked.connect(self._use)
        ui.closeButton.clicked.connect(self.close)
        ui.citationEdit.textEdited.connect(lambda _t: self._tell(""))
        ui.urlEdit.textEdited.connect(lambda _t: self._tell(""))
        self._fill()
        ui.citationEdit.setFocus()

    def _fill_grades(self, combo: QComboBox) -> None:
        framework = self._context.plan.framework
        combo.addItem(self.tr("Not graded"), "")
        for grade in _GRADES[1:]:
            definition = (
                framework.code("grade", grade).definition if framework.has_code("grade", grade) else ""
            )
            combo.addItem(f"{grade}  {definition}".strip() if combo is self.ui.gradeCombo else grade, grade)
            combo.setItemData(combo.count() - 1, definition, Qt.ItemDataRole.ToolTipRole)

    def cited(self) -> list[Evidence]:
        """Sources that already support this."""
        plan = self._context.plan
        if self._kind == "activity" and self._aspect:
            dimension, _, code = self._aspect.partition(".")
            return code_sources(plan, self._id, dimension, code)
        return plan.evidence_of(self._id, "" if self._kind == "activity" else None)

    def _others(self, plan: Plan, cited: Sequence[Evidence]) -> list[Evidence]:
        have = {e.id for e in cited}
        return [e for e in activity_sources(plan, self._activity) if e.id not in have]

    def _fill(self) -> None:
        ui = self.ui
        plan = self._context.plan
        cited = self.cited()
        clear_layout(ui.citedLayout)
        for source in cited:
            line = QHBoxLayout()
            combo = QComboBox()
            self._fill_grades(combo)
            combo.setCurrentIndex(max(0, combo.findData(source.grade.upper())))
            words = citation_text(source)
            combo.setAccessibleName(self.tr("Grade of {source}").format(source=words))
            combo.activated.connect(lambda _i, c=combo, s=source.id: self._grade(s, str(c.currentData())))
            combo.setFixedWidth(theme().px(112))
            line.addWidget(combo)
            line.addWidget(label(words, wrap=True), 1)
            ui.citedLayout.addLayout(line)
        if not cited:
            ui.citedLayout.addWidget(label(self.tr("No source yet."), "muted"))
        others = self._others(plan, cited)
        ui.knownCombo.clear()
        for source in others:
            ui.knownCombo.addItem(f"{source.grade or '–'}  {citation_text(source)}", source.id)
        for widget in (ui.knownLabel, ui.knownCombo, ui.useButton):
            widget.setVisible(bool(others))

    def _grade(self, evidence_id: str, grade: str) -> None:
        record = self._context.plan.evidence.get(evidence_id)
        if record is not None and record.grade != grade:
            self._run(update_record(record, grade=grade))

    def _use(self) -> None:
        chosen = self.ui.knownCombo.currentData()
        if chosen:
            self._run(CiteEvidence(str(chosen), self._kind, self._id, self._aspect))

    def _add(self) -> None:
        ui = self.ui
        citation, url = ui.citationEdit.text().strip(), ui.urlEdit.text().strip()
        if not citation and not url:
            self._tell(self.tr("A source needs a title or an address."))
            return
        command = AddEvidence(
            self._kind, self._id, citation, url, str(ui.gradeCombo.currentData() or ""), aspect=self._aspect
        )
        if self._run(command):
            ui.citationEdit.clear()
            ui.urlEdit.clear()
            self.close()

    def _tell(self, text: str) -> None:
        self.ui.problemLabel.setText(text)
        self.ui.problemLabel.setVisible(bool(text))
        set_problem(self.ui.citationEdit, bool(text))
        if text:
            announce(self, text)
            self.ui.citationEdit.setFocus()

    def _run(self, command: object) -> bool:
        done = self._context.execute(command)  # type: ignore[arg-type]
        if done is None:
            return False
        self._fill()
        self.changed.emit()
        return True
