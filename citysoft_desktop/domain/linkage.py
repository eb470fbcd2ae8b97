"""Dated relations between an activity and bodies or policies of the home state (framework 2.9)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.records import UNKNOWN, Record

MODES = (
    "cooperative_joint",
    "cooperative_coordinated",
    "parallel_harmony",
    "parallel_disharmony",
    "none",
    "unknown",
)
COOPERATIVE = ("cooperative_joint", "cooperative_coordinated")
TIERS = ("national", "devolved_regional", "supranational")


@dataclass(frozen=True, slots=True)
class Linkage(Record):
    """One dated linkage. ``mode`` unknown = not searched or silent; ``none`` = searched without result.

    ``strength`` None means unknown (not searched); 0 means none found after search.
    ``tier`` "" counts in no tier's profile until entered.
    """

    activity_id: str = ""
    counterpart_id: str = ""
    policy_id: str = ""
    tier: str = ""
    mode: str = UNKNOWN
    strength: int | None = None
    benefit: str = UNKNOWN
    city_stance: str = ""
    legal_basis: str = ""
    legal_text: str = ""
    authorisation: str = ""
    authorisation_status: str = ""
    authorisation_due: FuzzyDate = NOT_ENTERED
    authorisation_done: FuzzyDate = NOT_ENTERED
    national_roles: tuple[str, ...] = ()
    funding_city: Decimal | None = None  # per cent
    funding_national: Decimal | None = None
    funding_other: Decimal | None = None
    funding_amount: Decimal | None = None
    funding_currency: str = ""
    programme: str = ""
    brand_relation: str = ""
    valid_from: FuzzyDate = NOT_ENTERED
    valid_to: FuzzyDate = NOT_ENTERED
    search_where: str = ""
    search_when: FuzzyDate = NOT_ENTERED
    search_by: str = ""
    confidence: str = ""
    coder: str = ""
    coded_at: str = ""
    codebook: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ask(Record):
    """What the city asks of a counterpart, and what it offers."""

    counterpart_id: str = ""
    text: str = ""
    offer: str = ""
    why_now: str = ""
    due: FuzzyDate = NOT_ENTERED
    state: str = "draft"  # draft, sent, answered, closed
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Priority(Record):
    """What a national policy says it is for: themes (issue codes), countries, years."""

    policy_id: str = ""
    text: str = ""
    themes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    valid_from: FuzzyDate = NOT_ENTERED
    valid_to: FuzzyDate = NOT_ENTERED
    source: str = ""
    note: str = ""
