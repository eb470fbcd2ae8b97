"""What the city does abroad, with whom, and the sources that show it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class Activity(Record):
    """One bounded international thing the city does, hosts, joins, signs or says (framework 2.1).

    Codes such as direction, issue or salience are ``Coding`` records: several people may code them.
    ``countries`` are ISO codes in the order given; ``("unknown",)`` when somebody looked in vain.
    """

    title: str = ""
    title_made: bool = False  # made from type and partner because the source had no title
    type: str = ""
    status: str = ""  # "" is the default (not entered); never inferred from dates
    start: FuzzyDate = NOT_ENTERED
    end: FuzzyDate = NOT_ENTERED
    lead_unit: str = ""
    own_city: str = ""
    summary: str = ""
    countries: tuple[str, ...] = ()
    budget: Decimal | None = None
    currency: str = ""
    staff_fte: Decimal | None = None
    confidence: str = ""
    external_id: str = ""
    tags: tuple[str, ...] = ()
    agreement_status: str = ""
    signed: FuzzyDate = NOT_ENTERED
    expires: FuzzyDate = NOT_ENTERED
    renewal: str = ""
    signatories: str = ""
    agreement_file: str = ""  # name only, never a path
    agreement_hash: str = ""  # SHA-256 of the text the office holds
    agreement_note: str = ""
    in_doubt: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Participation(Record):
    """An actor in an activity with a role; ``country`` is shown beside the partner, "" when not paired."""

    activity_id: str = ""
    actor_id: str = ""
    role: str = "partner"
    country: str = ""


@dataclass(frozen=True, slots=True)
class Outcome(Record):
    """Something that happened, dated; its proof are the evidence records that cite it."""

    activity_id: str = ""
    pathway: str = ""
    effect: str = ""  # compliance, neutrality, opposition, unknown
    audience: str = ""
    result: str = ""
    occurred: FuzzyDate = NOT_ENTERED


@dataclass(frozen=True, slots=True)
class Evidence(Record):
    """A source. ``grade`` is A to D or "" (not graded); D is assertion only and never counts in A5.

    ``is_document`` is False for "general knowledge": such a row is a reminder, not evidence.
    Files are named and hashed, never copied and never by path.
    """

    citation: str = ""
    url: str = ""
    quote: str = ""
    date: FuzzyDate = NOT_ENTERED
    grade: str = ""
    is_document: bool = True
    file_name: str = ""
    file_hash: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Citation(Record):
    """Evidence supports a record, and there a field or code (``aspect``), or the record as a whole ("")."""

    evidence_id: str = ""
    subject_kind: str = ""
    subject_id: str = ""
    aspect: str = ""


@dataclass(frozen=True, slots=True)
class CustomField(Record):
    """A field this plan adds; ``values`` keep one row per record that has it."""

    name: str = ""
    applies_to: str = "activity"
    value_kind: str = "text"


@dataclass(frozen=True, slots=True)
class CustomValue(Record):
    """Value of a custom field on one record."""

    field_id: str = ""
    subject_id: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class CustomChoice(Record):
    """One value a custom field of kind "choice" may take, in the order of ``position``."""

    field_id: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class BudgetLine(Record):
    """Money of one year of an activity: ``year`` has the precision of a year; ``source`` says who pays."""

    activity_id: str = ""
    year: FuzzyDate = NOT_ENTERED
    amount: Decimal | None = None
    currency: str = ""
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edition(Record):
    """One time a recurring activity (a festival, a mission, a meeting) took or takes place."""

    activity_id: str = ""
    name: str = ""
    start: FuzzyDate = NOT_ENTERED
    end: FuzzyDate = NOT_ENTERED
    place: str = ""
    status: str = ""  # as the status of an activity
    note: str = ""
