"""The reply to a request from abroad as a document of one or two pages, and the same as plain text."""

from __future__ import annotations

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.pictures import stored_picture
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.triage import Criterion, Request
from citysoft_desktop.domain.triage_scoring import Triage, result_of, scores_of
from citysoft_desktop.services.brief_document import (
    Block,
    Branding,
    BriefDocument,
    Callout,
    Cell,
    Column,
    Heading,
    NoteHead,
    PageBreak,
    Prose,
    Row,
    Section,
    Signature,
    TableBlock,
    bold,
    plain,
)
from citysoft_desktop.services.brief_sections.context import BriefContext, BriefOptions

FACTS = ("who", "what", "received", "due", "owner")


class Memo:
    """What the memo says about one request; ``document`` and ``text`` put it on paper or in a message."""

    def __init__(self, plan: Plan, request_id: str, options: BriefOptions) -> None:
        self.plan = plan
        self.ctx = BriefContext(plan, options)
        self.request: Request = plan.table(Request)[request_id]
        self.result: Triage = result_of(plan, request_id)

    def t(self, key: str, /, **params: object) -> str:
        """Words of the memo."""
        return self.ctx.words.t(f"memo.{key}", **params)

    # -- what it says ---------------------------------------------------------------------------------

    def title(self) -> str:
        """Headline."""
        given = self.request.title.strip()
        return self.t("title", title=given) if given else self.t("untitled")

    def organisation(self) -> str:
        """The city on the letterhead."""
        name = self.plan.city.name
        return self.ctx.t("city_of", city=name) if name else self.ctx.t("the_city")

    def facts(self) -> list[tuple[str, str]]:
        """What the request is, label and value; what nobody entered is left out."""
        request = self.request
        country = self.ctx.country(request.country) if request.country else ""
        who = ", ".join(part for part in (request.requester.strip(), country) if part)
        values = {
            "who": who,
            "what": self.t(f"kind.{request.kind}") if request.kind else "",
            "received": self._date(request.received),
            "due": self._date(request.due),
            "owner": request.owner.strip(),
        }
        return [(self.t(key), values[key]) for key in FACTS if values[key]]

    def rows(self) -> list[tuple[str, str, str, str]]:
        """Criteria with weight, score in figures or in words, and why."""
        given = scores_of(self.plan, self.request.id)
        found = []
        for criterion in self.plan.table(Criterion).values():
            score = given.get(criterion.id)
            words = self.ctx.words.t("not_entered")
            if score is not None:
                words = self.ctx.words.t("unknown") if score.score is None else str(score.score)
            found.append(
                (
                    criterion.name,
                    str(criterion.weight),
                    words,
                    score.reason.strip() if score is not None else "",
                )
            )
        return found

    def result_words(self) -> str:
        """The result with the number of criteria behind it."""
        result = self.result
        if result.low is None:
            return self.t("no_criteria")
        exact = result.low == result.high
        points = self.t("points" if exact else "range", low=result.low, high=result.high)
        return f"{points}; {self.t('scored', k=result.scored, n=result.n)}"

    def proposal(self) -> str:
        """What the scores propose, "" without criteria."""
        return self.t(f"proposal.{self.result.proposal}") if self.result.proposal else ""

    def decision(self) -> str:
        """What was decided and why."""
        words = self.t(f"state.{self.request.state}")
        return f"{words} {self.request.reason.strip()}".strip()

    def _date(self, value: FuzzyDate) -> str:
        return self.ctx.date(value) if value.entered else ""

    # -- forms ----------------------------------------------------------------------------------------

    def text(self) -> str:
        """The whole memo as plain text."""
        parts = [self.organisation(), "", self.title(), ""]
        parts += [f"{label}: {value}" for label, value in self.facts()]
        if self.request.text.strip():
            parts += ["", self.t("request"), self.request.text.strip()]
        parts += ["", self.t("weighed")]
        for name, weight, score, why in self.rows():
            tail = f" ({why})" if why else ""
            parts.append(f"- {name} [{self.t('weight')} {weight}]: {score}{tail}")
        parts.append(f"{self.t('result')}: {self.result_words()}")
        if self.proposal() and self.request.state == "open":
            parts.append(f"{self.t('proposal')}: {self.proposal()}")
        parts += ["", self.t("decision"), self.decision()]
        parts += ["", self.t("reply"), self.request.reply.strip() or self.t("no_reply")]
        return "\n".join(parts) + "\n"

    def document(self) -> BriefDocument:
        """The memo as pages: one, or two where the words need them."""
        ctx, info = self.ctx, self.plan.info
        title = self.title()
        footer = " · ".join(
            (self.organisation(), self.t("subject"), info.classification or ctx.t("unclassified"))
        )
        section = Section(
            id="N",
            number="",
            title=title,
            topic=self.t("subject"),
            blocks=tuple(self._blocks()),
            template="note",
            # One page closely set where that is enough; else the reply with its signature begins the second.
            shorter=(tuple(self._blocks(compact=True)), tuple(self._blocks(parted=True))),
        )
        return BriefDocument(
            title=title,
            language=ctx.words.language if ctx.words.language != "qps" else "en",
            author=info.owner or self.organisation(),
            subject=self.t("subject"),
            keywords=(),
            made_at=ctx.options.now,
            header=title,
            footer=footer,
            footer_short=footer,
            page_of=ctx.t("page_of"),
            cover=None,
            sections=(section,),
            branding=Branding(stored_picture(info.logo_png), info.brand_primary, info.brand_secondary),
            anchors=frozenset({"sec-N"}),
        )

    def _blocks(self, *, compact: bool = False, parted: bool = False) -> list[Block]:
        request = self.request
        requester = request.requester.strip()
        to = self.t("to", name=requester) if requester else self.t("to_nobody")
        style = "plain" if compact else "body"
        blocks: list[Block] = [
            NoteHead(self.organisation(), self.plan.info.owner.strip(), to),
            Heading(self.title(), 1),
        ]
        facts = self.facts()
        if facts and compact:
            blocks.append(Prose(plain(" · ".join(f"{label}: {value}" for label, value in facts)), style))
        elif facts:
            rows = tuple(Row((Cell(bold(label)), Cell(plain(value)))) for label, value in facts)
            blocks.append(TableBlock(columns=(Column("", 40), Column("", 128)), rows=rows))
        if request.text.strip():
            blocks += [Heading(self.t("request"), 2), *_paragraphs(request.text, style)]
        blocks.append(Heading(self.t("weighed"), 2))
        blocks.append(self._table() if self.result.n else Prose(plain(self.t("no_criteria")), style))
        open_words = self.proposal() if request.state == "open" else ""
        items = (plain(f"{self.t('proposal')}: {open_words}"),) if open_words else ()
        blocks.append(Callout(self.t("decision"), plain(self.decision()), items=items))
        reply: list[Block] = [
            Heading(self.t("reply"), 2),
            *_paragraphs(request.reply.strip() or self.t("no_reply"), style),
            Signature((self.t("sign", city=self.organisation()), self.t("place"))),
        ]
        return [*blocks, PageBreak(), *reply] if parted else [*blocks, *reply]

    def _table(self) -> TableBlock:
        columns = (
            Column(self.t("criterion"), 58),
            Column(self.t("weight"), 18, "right"),
            Column(self.t("score"), 28),
            Column(self.t("why"), 64),
        )
        rows = [
            Row((Cell(plain(name)), Cell(plain(weight)), Cell(plain(score)), Cell(plain(why))))
            for name, weight, score, why in self.rows()
        ]
        total = Row(
            (Cell(bold(self.t("result"))), Cell(), Cell(), Cell(bold(self.result_words()))), kind="total"
        )
        return TableBlock(columns=columns, rows=(*rows, total), note=plain(self.t("counting")))


def _paragraphs(text: str, style: str) -> list[Block]:
    return [Prose(plain(part.strip()), style) for part in text.split("\n") if part.strip()]
