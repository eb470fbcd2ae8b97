"""The first records of a new plan."""

from __future__ import annotations

from collections.abc import Sequence

from citysoft_desktop.domain.city import City, PlanInfo
from citysoft_desktop.domain.coding import Codebook, Coder
from citysoft_desktop.domain.dates import NOT_ENTERED, FuzzyDate
from citysoft_desktop.domain.framework import Framework, builtin_framework
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.places import Place
from citysoft_desktop.services.session import DEFAULT_CODER


def codebook_record(framework: Framework, record_id: str = "") -> Codebook:
    """The framework as it travels inside a plan."""
    return Codebook(
        id=record_id or new_id(),
        framework_id=framework.id,
        version=framework.version,
        digest=framework.digest,
        content=framework.to_json(),
    )


def new_plan_records(
    city: str,
    country: str,
    *,
    place: Place | None = None,
    title: str = "",
    period: tuple[FuzzyDate, FuzzyDate] = (NOT_ENTERED, NOT_ENTERED),
    language: str = "en",
    paper: str = "a4",
    currency: str = "",
    coder: str = DEFAULT_CODER,
) -> Sequence[Record]:
    """Plan facts, city, first coder and the codebook. A city outside the gazetteer is as good as any."""
    return (
        PlanInfo(
            id=new_id(),
            title=title,
            period_from=period[0],
            period_to=period[1],
            brief_language=language,
            paper=paper,
            currency=currency,
        ),
        City(
            id=new_id(),
            name=city,
            country=country,
            place_id=place.id if place else None,
            region=(place.admin or "") if place else "",
            latitude=place.lat if place else None,
            longitude=place.lon if place else None,
            population=place.population or None if place else None,
        ),
        Coder(id=new_id(), name=coder or DEFAULT_CODER),
        codebook_record(builtin_framework()),
    )
