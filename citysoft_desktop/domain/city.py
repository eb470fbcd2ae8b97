"""The city, its home state, and the bodies and texts it deals with there."""

from __future__ import annotations

from dataclasses import dataclass

from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class PlanInfo(Record):
    """Facts about the plan itself; one per file.

    ``tau`` is the salience from which a lens counts (framework 2.4), ``draft_limit`` the completeness
    in per cent below which a brief is marked as draft data (framework 2.11).
    """

    title: str = ""
    period_from: FuzzyDate = NOT_ENTERED
    period_to: FuzzyDate = NOT_ENTERED
    brief_language: str = "en"
    paper: str = "a4"
    preset: str = "full"
    classification: str = ""
    version_label: str = ""
    owner: str = ""
    tau: int = 2
    draft_limit: int = 70
    currency: str = ""
    is_sample: bool = False
    logo_name: str = ""
    logo_png: str = ""  # base64 of a re-encoded PNG: the only file content a plan embeds
    brand_primary: str = ""
    brand_secondary: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class City(Record):
    """Profile of the city; one per file."""

    name: str = ""
    country: str = ""  # ISO 3166-1 alpha-2 of the home country
    place_id: int | None = None  # row of the shipped gazetteer, None for a city it does not know
    region: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    population_year: FuzzyDate = NOT_ENTERED
    languages: tuple[str, ...] = ()
    self_description: str = ""
    state_structure: str = ""  # key of [states] in the country packs
    state_structure_note: str = ""
    legal_setting: str = ""
    regime: str = ""  # room for international action: key of [regimes] in the country packs
    room_for_action: str = ""


@dataclass(frozen=True, slots=True)
class Asset(Record):
    """What others may find attractive in the city: culture, values, policies or personalities."""

    kind: str = ""
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Actor(Record):
    """A body the city deals with: partner, network, own unit, national body.

    ``country`` is where it sits, ``state`` whom it serves (framework 2.1: the US Consulate in Nagoya
    sits in JP and serves US). ``home_counterpart`` puts it in the register of step 1.
    """

    name: str = ""
    kind: str = ""
    tier: str = ""
    country: str = ""
    state: str = ""
    name_en: str = ""
    place_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    network_key: str = ""  # id in the list of city networks
    home_counterpart: bool = False
    since: FuzzyDate = NOT_ENTERED
    we_give: str = ""
    we_get: str = ""
    address: str = ""
    power: int | None = None  # 1 to 5
    interest: int | None = None  # 1 to 5
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Person(Record):
    """A contact. Personal data: purpose, source and review date belong to it; it can be erased for good."""

    actor_id: str = ""
    name: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    purpose: str = ""
    source: str = ""
    review: FuzzyDate = NOT_ENTERED


@dataclass(frozen=True, slots=True)
class Policy(Record):
    """A national or city policy text an activity may follow or contradict."""

    title: str = ""
    body_id: str = ""
    body_name: str = ""
    tier: str = ""
    domain: str = ""
    year: FuzzyDate = NOT_ENTERED
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Alias(Record):
    """Another name an actor goes by: a spelling met in a list, a former name, a short form."""

    actor_id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class SavedView(Record):
    """What to show of a list and how, under a name; ``definition`` is JSON that only the page reads."""

    page: str = "inventory"
    name: str = ""
    definition: str = ""
