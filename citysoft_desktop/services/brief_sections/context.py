"""What every section of the brief works from: the plan, the figures, the words, and the running numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from citysoft_desktop.domain import analysis
from citysoft_desktop.domain.activity import Activity, Evidence
from citysoft_desktop.domain.analysis.base import Options
from citysoft_desktop.domain.brief_choice import picture_wanted
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.completeness import Completeness, completeness
from citysoft_desktop.domain.content_texts import BriefPrompts, brief_prompts
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.framework import Framework
from citysoft_desktop.domain.partner_places import Position
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.records import Record
from citysoft_desktop.domain.strategy import TextBlock
from citysoft_desktop.domain.territories import Territories
from citysoft_desktop.domain.textfmt import MissingValue, fill_or
from citysoft_desktop.i18n.catalog import Catalog
from citysoft_desktop.services.brief_document import Rich, Span, plain
from citysoft_desktop.services.locating import locator
from citysoft_desktop.services.places import PlaceFinder

__all__ = ["BriefContext", "BriefOptions", "EvidenceRow", "analysis"]

MONTHS = 12


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """How a brief is asked for.

    Attributes:
        as_of: reporting date of the figures.
        now: the moment printed on the document and stored in the file (aware, UTC).
        preset: full, council, minister or research.
        paper: a4 or letter.
        catalog: words of the brief; None takes those of the plan's language.
        sections: ids to print instead of the preset's, None for the preset as written.
        light_cover: white cover that saves ink.
        digest: SHA-256 of the plan's content, printed in document control and kept in the PDF; "" prints none.
        places: gazetteer that knows where partners are whose record does not say; None draws those in their country.
    """

    as_of: dt.date
    now: dt.datetime
    preset: str = "full"
    paper: str = "a4"
    catalog: Catalog | None = None
    sections: tuple[str, ...] | None = None
    light_cover: bool = False
    digest: str = ""
    places: PlaceFinder | None = None


@dataclass(slots=True)
class EvidenceRow:
    """One numbered source of the brief: several records of one source share a row."""

    number: int
    citation: str
    url: str
    grade: str
    document: bool
    confidential: bool
    date: str
    subjects: list[int] = field(default_factory=list)
    linkage_subjects: list[str] = field(default_factory=list)


class BriefContext:
    """Everything a section asks for. Made once per brief, with the running figure numbers in it."""

    def __init__(self, plan: Plan, options: BriefOptions) -> None:
        self.plan = plan
        self.options = options
        self.language = plan.info.brief_language or "en"
        self.words = options.catalog or Catalog.load(self.language)
        self.prompts: BriefPrompts = brief_prompts(self.language)
        self.framework: Framework = plan.framework
        self.analysis = Options(as_of=options.as_of)
        self.tau = plan.info.tau
        self.public = plan.info.classification.strip().lower() == "public"
        self.notices: list[str] = []
        self.missing_texts: list[str] = []
        self.printed: tuple[str, ...] = ()
        self._counter: dict[str, int] = {}
        self.territories = Territories()

    # -- words ----------------------------------------------------------------------------------------

    def t(self, key: str, /, **params: object) -> str:
        """Text of the brief by key (without the leading ``brief.``)."""
        return self.words.t(f"brief.{key}", **params)

    def chart_words(self, key: str, /, **params: object) -> str:
        """Words of a chart in the language of the brief. Raises KeyError where charts have their own."""
        return self.words.t(key, **params)

    def rich(self, key: str, /, **params: object) -> Rich:
        """The text as one plain span."""
        return plain(self.t(key, **params))

    def label(self, dimension: str, slug: str) -> str:
        """Words of a code; unknown and not entered in the words of the brief."""
        if not slug:
            return self.words.t("not_entered")
        if slug == "unknown":
            return self.words.t("unknown")
        return self.framework.label(dimension, slug)

    def country(self, iso2: str) -> str:
        """Name of a country in the language of the brief."""
        if iso2 == "ZZ":
            return self.t("multilateral")
        if iso2 in ("", "unknown"):
            return self.words.t("unknown")
        try:
            return self.territories.name(iso2, self.language)
        except (KeyError, LookupError):
            return iso2

    def date(self, value: FuzzyDate | dt.date) -> str:
        """A date as printed: 22 November 2026, Nov 2026 or 2026."""
        if isinstance(value, dt.date):
            return f"{value.day} {self.t(f'month.{value.month}')} {value.year}"
        if value.is_unknown:
            return self.words.t("unknown")
        if value.is_open:
            return self.t("open_ended")
        if value.year is None:
            return self.words.t("not_entered")
        if value.month is None:
            return str(value.year)
        month = self.t(f"month_short.{value.month}")
        return f"{month} {value.year}" if value.day is None else f"{value.day} {month} {value.year}"

    def years(self, activity: Activity) -> Rich:
        """Start and end years: 1963–, 1989–2001, or the word unknown."""
        start, end = activity.start, activity.end
        if start.year is None and end.year is None:
            word = self.words.t("unknown") if start.is_unknown else self.words.t("not_entered")
            return (Span(word, "unknown"),)
        first = str(start.year) if start.year else "?"
        if end.year is None:
            return plain(f"{first}–")
        return plain(first if end.year == start.year else f"{first}–{end.year}")

    def pct(self, part: float, whole: float) -> str:
        """``38%`` rounded half up; "" when the base is under 10 (counts only)."""
        if whole < 10:
            return ""
        return f"{int(100 * part / whole + 0.5 + 1e-9)}%"

    def of(self, part: int, whole: int) -> str:
        """Count first, then base, then share: 9 of 24 (38%)."""
        share = self.pct(part, whole)
        text = self.words.t("number.of", k=part, n=whole)
        return f"{text} ({share})" if share else text

    def listed(self, names: Sequence[str], most: int = 3) -> str:
        """Up to ``most`` names and the number of the rest."""
        shown = self.words.t("list.separator").join(names[:most])
        rest = len(names) - most
        return shown + (self.words.t("list.and_more", n=rest) if rest > 0 else "")

    @cached_property
    def positions(self) -> dict[str, Position]:
        """Where the gazetteer has the partners whose record holds no position."""
        finder = self.options.places
        return locator(finder).positions(self.plan.actors.values()) if finder is not None else {}

    def picture_wanted(self, section: str, name: str) -> bool:
        """Whether a picture of a section is to print; it is unless somebody took it out."""
        return picture_wanted(self.plan, section, name)

    # -- visible records ------------------------------------------------------------------------------

    def may_print(self, record: Record | None) -> bool:
        """False for a confidential record in a public brief."""
        return record is not None and not (self.public and record.confidential)

    def visible(self, records: Iterable[Record]) -> list[Record]:
        """Records that may be printed by name."""
        return [record for record in records if self.may_print(record)]

    def withheld(self, shown: int, total: int, what: str) -> Rich:
        """The line below a shortened table, empty when nothing was left out; the export report gets it too."""
        if shown >= total:
            return ()
        line = self.t("withheld", k=total - shown, n=total)
        self.notices.append(f"{what}: {line}")
        return plain(line)

    @cached_property
    def activities(self) -> dict[str, Activity]:
        """Activities that may be named."""
        return {key: item for key, item in self.plan.activities.items() if self.may_print(item)}

    # -- numbers --------------------------------------------------------------------------------------

    def next_label(self, section: str, kind: str) -> str:
        """Figure 8.1, Table 8.2: one counter for both in each section."""
        number = self._counter.get(section, 0) + 1
        self._counter[section] = number
        return self.t(f"label.{kind}", number=f"{section}.{number}")

    @cached_property
    def completeness(self) -> Completeness:
        """Completeness of the whole portfolio."""
        return completeness(self.plan)

    @property
    def is_draft(self) -> bool:
        """Strictly below the limit of the plan."""
        return self.completeness.is_draft(self.plan.info.draft_limit)

    @cached_property
    def percent(self) -> int:
        """Completeness as a whole per cent, rounded down so that 69.9 never reads as the limit."""
        done = self.completeness
        return 100 * done.filled // done.total if done.total else 0

    def record_number(self, activity_id: str) -> int:
        """Number of an activity as printed."""
        return self.plan.numbers.get(activity_id, 0)

    def refs(self, ids: Iterable[str], most: int = 60) -> Rich:
        """#07 #12 with links to Annex A, and the number of the rest; confidential records are not named."""
        wanted = [key for key in ids if key in self.activities]
        spans: list[Span] = []
        for index, key in enumerate(sorted(wanted, key=self.record_number)[:most]):
            if index:
                spans.append(Span(" "))
            number = self.record_number(key)
            spans.append(Span(f"#{number:02d}", "", "record", str(number)))
        if len(wanted) > most:
            spans.append(Span(self.words.t("list.and_more", n=len(wanted) - most)))
        return tuple(spans)

    def annex_ref(self, letter: str = "A") -> Rich:
        """[Annex A] as a link."""
        return (Span(f"[{self.t('annex_word')}\u00a0{letter}]", "", "section", letter),)

    # -- evidence -------------------------------------------------------------------------------------

    @cached_property
    def evidence_rows(self) -> list[EvidenceRow]:
        """One row per distinct source, ordered by the first record that cites it."""
        return self._evidence[0]

    @cached_property
    def evidence_number(self) -> dict[str, int]:
        """Number of each evidence record."""
        return self._evidence[1]

    @cached_property
    def _evidence(self) -> tuple[list[EvidenceRow], dict[str, int]]:
        plan = self.plan
        rows: dict[tuple[str, str, str], EvidenceRow] = {}
        numbers: dict[str, int] = {}
        order: list[tuple[Evidence, int | None]] = []
        for activity_id in plan.activities:
            number = self.record_number(activity_id)
            subjects = [activity_id]
            subjects += [item.id for item in plan.linkages_of(activity_id)]
            subjects += [item.id for item in plan.outcomes_of(activity_id)]
            subjects += [item.id for item in plan.codings_of(activity_id)]
            for subject in subjects:
                order += [(item, number) for item in plan.evidence_of(subject)]
        order += [(item, None) for item in plan.evidence.values()]
        for item, record in order:
            key = self._source_key(item)
            row = rows.get(key)
            if row is None:
                row = EvidenceRow(
                    number=len(rows) + 1,
                    citation=item.citation,
                    url=item.url,
                    grade=item.grade,
                    document=item.is_document,
                    confidential=item.confidential,
                    date=self.date(item.date) if item.date.entered else "",
                )
                rows[key] = row
            row.confidential = row.confidential and item.confidential
            row.grade = row.grade or item.grade
            numbers[item.id] = row.number
            if record is not None and record not in row.subjects:
                row.subjects.append(record)
        return list(rows.values()), numbers

    @staticmethod
    def _source_key(item: Evidence) -> tuple[str, str, str]:
        if not item.is_document:
            return ("", "", "general")
        if item.url:
            return (item.url.strip().rstrip("/"), "", "")
        return ("", item.citation.strip(), item.file_hash or item.file_name)

    def cite(self, evidence_ids: Iterable[str], most: int = 3, rest: bool = True) -> Rich:
        """[E12] [E17] as links, each source once; ``rest`` marks left-out ones with an ellipsis."""
        numbers = sorted({self.evidence_number[key] for key in evidence_ids if key in self.evidence_number})
        spans: list[Span] = []
        for number in numbers[:most]:
            if spans:
                spans.append(Span(" "))  # lets a narrow column break between two references
            spans.append(Span(f"[E{number}]", "", "evidence", str(number)))
        if rest and len(numbers) > most:
            spans.append(Span(" …"))
        return tuple(spans)

    def cite_activities(self, ids: Iterable[str], most: int = 3, rest: bool = True) -> Rich:
        """Sources of some activities."""
        found: list[str] = []
        for key in ids:
            if key in self.activities:
                found += [item.id for item in self.plan.documents_of(key)]
        return self.cite(found, most, rest)

    # -- texts of the user ----------------------------------------------------------------------------

    def block(self, section: str) -> TextBlock | None:
        """What the user wrote for a section, None when nothing; words marked internal stay out of a public brief."""
        block = self.plan.text_blocks.get(section)
        if block is not None and not self.may_print(block):
            return replace(block, headline="", text="", signed_by="")
        return block

    def headline(self, section: str, computed: str) -> str:
        """The user's headline, else the computed message."""
        block = self.block(section)
        return block.headline.strip() if block and block.headline.strip() else computed

    def opening(self, section: str, values: Mapping[str, object]) -> str:
        """The proposed opening sentence of a section, "" when even the shorter one lacks a value."""
        prompt = self.prompts.section(section)
        try:
            return fill_or(prompt.opening, prompt.opening_if_missing, values)
        except MissingValue:
            return ""

    def paragraphs(self, section: str) -> list[str]:
        """Paragraphs the user wrote, cut at blank lines."""
        block = self.block(section)
        if block is None or not block.text.strip():
            return []
        return [part.strip() for part in block.text.replace("\r\n", "\n").split("\n\n") if part.strip()]

    def actor(self, actor_id: str) -> Actor | None:
        """An actor by id."""
        return self.plan.actors.get(actor_id)

    def actor_name(self, actor_id: str) -> str:
        """Printable name of an actor: not named when confidential in a public brief."""
        actor = self.actor(actor_id)
        if actor is None:
            return ""
        return actor.name if self.may_print(actor) else self.t("name_withheld")

    def partner_names(self, activity_id: str) -> str:
        """Partners of an activity, separated by semicolons."""
        return "; ".join(self.actor_name(item.id) for item in self.plan.partners_of(activity_id))
