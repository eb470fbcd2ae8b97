"""One request beside the list: what it asks, the scores, the decision with its reason, and the reply."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.territories import territories
from citysoft_desktop.domain.triage import Request
from citysoft_desktop.domain.triage_scoring import result_of
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.services.commands.triage import DecideRequest, MakeActivityOfRequest
from citysoft_desktop.ui.models.activity_delegates import country_suggestions
from citysoft_desktop.ui.models.activity_editors import ListEdit
from citysoft_desktop.ui.pages.inventory_fields import TextArea
from citysoft_desktop.ui.pages.record_parts import Inputs, lock
from citysoft_desktop.ui.pages.request_scores import ScoreList
from citysoft_desktop.ui.pages.request_words import (
    kind_words,
    points_words,
    proposal_words,
    scored_words,
    state_words,
)
from citysoft_desktop.ui.presenters.inventory_edit import CellReader
from citysoft_desktop.ui.texts import error_text
from citysoft_desktop.ui.widgets.basic import button, card, label, line, row
from citysoft_desktop.ui.widgets.field import Field, read_date
from citysoft_desktop.ui.widgets.flow_layout import FlowLayout
from citysoft_desktop.ui.widgets.focus import focus_within

if TYPE_CHECKING:
    from citysoft_desktop.services.reply_memo import Memo
    from citysoft_desktop.ui.context import AppContext


class RequestForm(QWidget):
    """``criteria_wanted`` asks for the dialog of the criteria."""

    criteria_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._id = ""
        self._locked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.dialog: QFileDialog | None = None
        self._build()

    def _build(self) -> None:
        column = self._column
        self.inputs = inputs = Inputs(self.save)
        inputs.put(column, "title", "", inputs.line("title"))
        inputs.pair(
            column, ("kind", "", inputs.combo("kind", ())), ("requester", "", inputs.line("requester"))
        )
        self.country = ListEdit("", country_suggestions)
        self.country.editingFinished.connect(self._save_country)
        self.country.popup.activated.connect(lambda _text: self._save_country())
        inputs.pair(column, ("country", "", self.country), ("owner", "", inputs.line("owner")))
        inputs.pair(column, ("received", "", inputs.date("received")), ("due", "", inputs.date("due")))
        inputs.put(column, "text", "", inputs.area("text", 4))
        column.addWidget(line())
        self.scores_head = label("", "card")
        self.criteria_button = button("", "link", icon="settings", run=self.criteria_wanted.emit)
        column.addLayout(row(self.scores_head, "stretch", self.criteria_button))
        self.scores = ScoreList(self.context)
        column.addWidget(self.scores)
        frame, inside = card(padding=12, spacing=4, surface="sunken")
        self.points, self.scored = label("", "heading"), label("", "secondary")
        self.proposal = label("", wrap=True)
        for part in (self.points, self.scored, self.proposal):
            inside.addWidget(part)
        column.addWidget(frame)
        column.addWidget(line())
        self.decision_head = label("", "card")
        self.state = label("", "secondary")
        column.addLayout(row(self.decision_head, "stretch", self.state))
        self.reason = TextArea("", lines=3)
        self.reason.left.connect(lambda text: self.save(reason=text))
        self.reason_field = Field("", self.reason)
        column.addWidget(self.reason_field)
        decide = FlowLayout(spacing=8)
        self.accept_button = button("", icon="check", run=lambda: self.decide("accepted"))
        self.decline_button = button("", icon="x", run=lambda: self.decide("declined"))
        self.open_button = button("", "link", run=lambda: self.decide("open"))
        self.activity_button = button("", icon="plus", run=self.make_activity)
        for made in (self.accept_button, self.decline_button, self.open_button, self.activity_button):
            made.setProperty("writes", True)
            decide.addWidget(made)
        column.addLayout(decide)
        column.addWidget(line())
        inputs.put(column, "reply", "", inputs.area("reply", 6))
        out = FlowLayout(spacing=8)
        self.print_button = button("", icon="printer", run=self.ask_where)
        self.copy_button = button("", icon="copy", run=self.copy)
        out.addWidget(self.print_button)
        out.addWidget(self.copy_button)
        column.addLayout(out)
        self.told = label("", "secondary", wrap=True)
        self.told.hide()
        column.addWidget(self.told)
        inputs.put(column, "note", "", inputs.area("note", 2))

    def retranslate(self) -> None:
        """Set the words again."""
        words = {
            "title": self.tr("Request"),
            "kind": self.tr("What for"),
            "requester": self.tr("Who asks"),
            "country": self.tr("Country"),
            "owner": self.tr("In charge here"),
            "received": self.tr("Received"),
            "due": self.tr("Answer by"),
            "text": self.tr("What they ask, in their words"),
            "reply": self.tr("Our reply"),
            "note": self.tr("Note for the office, not printed"),
        }
        for key, field in self.inputs.fields.items():
            field.set_label(words[key])
        self.reason_field.set_label(self.tr("Reason, printed with the decision"))
        self.scores_head.setText(self.tr("Weighed by our criteria"))
        self.decision_head.setText(self.tr("Decision"))
        for made, text in (
            (self.criteria_button, self.tr("Criteria…")),
            (self.accept_button, self.tr("Accept")),
            (self.decline_button, self.tr("Decline")),
            (self.open_button, self.tr("Open it again")),
            (self.activity_button, self.tr("Make it an activity")),
            (self.print_button, self.tr("Save the reply memo as PDF…")),
            (self.copy_button, self.tr("Copy as text")),
        ):
            made.setText(text)
            made.setAccessibleName(text)
        kinds = self.inputs.combos["kind"]
        kinds.clear()
        for value, text in kind_words().items():
            kinds.addItem(text, value)
        self.scores.forget()

    # -- showing -------------------------------------------------------------------------------------

    def _request(self) -> Request | None:
        if self.context.session is None:
            return None
        return self.context.plan.table(Request).get(self._id)

    def show_request(self, plan: Plan, request_id: str) -> None:
        """Show a request; what is being typed into keeps its text while the request stays the same."""
        request = plan.table(Request)[request_id]
        same = request_id == self._id
        if not same:
            self.commit()
            self.told.hide()
            self.reason_field.set_error("")
        self._id = request_id
        session = self.context.session
        locked = session is None or session.read_only
        if self._locked and not locked:
            lock(self, False)
        focused = focus_within(self) if same else None
        self.inputs.fill(request, focused)
        if focused is not self.country or not self.country.isModified():
            self.country.setText(territories().name(request.country) if request.country else "")
        if focused is not self.reason:
            self.reason.set_value(request.reason)
        self.scores.show_request(plan, request_id)
        result = result_of(plan, request_id)
        self.points.setText(points_words(result))
        self.points.setVisible(bool(self.points.text()))
        self.scored.setText(scored_words(result))
        self.scored.setVisible(result.n > 0)
        self.proposal.setText(proposal_words(result))
        self.state.setText(state_words().get(request.state, request.state))
        self.open_button.setVisible(request.state != "open")
        made = request.activity_id in plan.activities
        self.activity_button.setText(self.tr("Open the activity") if made else self.tr("Make it an activity"))
        self.activity_button.setAccessibleName(self.activity_button.text())
        self.print_button.setVisible(self.context.services.brief is not None)
        self._locked = locked
        if locked:
            lock(self, True)

    def commit(self) -> None:
        """Save what is being typed."""
        if self._request() is not None:
            self.inputs.commit()
            self.reason.commit()

    # -- changing ------------------------------------------------------------------------------------

    def save(self, **values: Any) -> None:
        """Change fields of the request shown."""
        request, session = self._request(), self.context.session
        if request is None or session is None or session.read_only:
            return
        changed = {name: value for name, value in values.items() if getattr(request, name) != value}
        if changed:
            self.context.execute(update_record(request, **changed), toast=False)

    def _save_country(self) -> None:
        reading = CellReader(self.context.plan, read_date).read("country", self.country.text())
        codes = reading.values.get("countries", ()) if reading.problem is None else None
        if codes is None or len(codes) > 1:
            self.inputs.fields["country"].set_error(
                self.tr("“{text}” is not a country.").format(text=self.country.text())
            )
            return
        self.inputs.fields["country"].set_error("")
        self.save(country=str(codes[0]) if codes else "")

    def decide(self, state: str) -> None:
        """Accept or decline with the reason written, or open it again."""
        reason = self.reason.toPlainText().strip()
        if state != "open" and not reason:
            self.reason_field.set_error(self.tr("Say why; the reason is kept and printed."))
            self.reason.setFocus()
            return
        self.reason_field.set_error("")
        self.reason.set_value(reason)
        self.context.execute(DecideRequest(self._id, state, reason))

    def make_activity(self) -> None:
        """Make the request an activity of the inventory, or go to the one it became."""
        request = self._request()
        if request is None:
            return
        if request.activity_id in self.context.plan.activities:
            self.context.open_activity(request.activity_id)
            return
        self.context.execute(MakeActivityOfRequest(request.id, new_id()))

    # -- out -----------------------------------------------------------------------------------------

    def memo(self) -> Memo | None:
        """What the memo says now."""
        from citysoft_desktop.services.brief_sections.context import BriefOptions
        from citysoft_desktop.services.reply_memo import Memo

        self.commit()
        if self._request() is None:
            return None
        plan, clock = self.context.plan, self.context.clock
        options = BriefOptions(as_of=clock.today(), now=clock.now(), paper=plan.info.paper or "a4")
        return Memo(plan, self._id, options)

    def copy(self) -> None:
        """Put the memo on the clipboard as plain text."""
        memo = self.memo()
        if memo is not None:
            QGuiApplication.clipboard().setText(memo.text())
            self._say(self.tr("Copied as text."))

    def ask_where(self) -> None:
        """Ask for the file of the memo."""
        request = self._request()
        if request is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = QFileDialog(self, self.tr("Save the reply memo"), folder)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        name = "".join(c for c in request.title if c.isalnum() or c in " -_").strip()[:60]
        name = name or self.tr("Reply memo")
        self.dialog.selectFile(f"{name}.pdf")
        self.dialog.fileSelected.connect(lambda chosen: self.print_to(Path(chosen)))
        self.dialog.open()

    def print_to(self, target: Path) -> None:
        """Write the memo as PDF; an existing file stays as it was when that fails."""
        memo, renderer = self.memo(), self.context.brief
        if memo is None or renderer is None:
            return
        document, paper = memo.document(), memo.ctx.options.paper

        def work(_job: Any) -> int:
            pages = renderer.pages(document, paper=paper)
            renderer.write(pages, target)
            return int(pages.pages)

        def done(pages: int) -> None:
            words = self.tr("Saved as {name}, pages: {n}")
            self._say(words.format(name=target.name, n=pages))

        def failed(error: Exception) -> None:
            self._say(error_text(error))

        self.context.tasks.run(work, done, failed)

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        self.context.messages.append(text)
