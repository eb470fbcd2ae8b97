"""Plans of any size for benchmarks and scale tests: plausible records, the same for the same size."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from citysoft_desktop.domain.activity import Activity, Citation, Evidence, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.coding import Coding
from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.domain.framework import builtin_framework
from citysoft_desktop.domain.ids import fixed_id
from citysoft_desktop.domain.linkage import MODES, Linkage
from citysoft_desktop.domain.records import Record
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage.project_file import ProjectFiles

COUNTRIES = ("FR", "DE", "IT", "US", "CN", "JP", "MA", "BR", "MX", "SN", "UA", "GB", "PT", "PS", "KR")
WORDS = ("Twinning", "Festival", "Mission", "Agreement", "Network", "Exchange", "Campaign", "Visit", "Fair")


def big_records(n: int, *, coded: bool = True) -> Sequence[Record]:
    """Records of a plan with ``n`` activities, each with a partner, a source, a link and (``coded``) 14 codes."""
    chance = random.Random(n)
    framework = builtin_framework()
    types = [t.slug for t in framework.types]
    issues = [c.slug for c in framework.codes("issue")]
    out: list[Record] = list(new_plan_records("Barcelona", "ES"))
    actors = [
        Actor(
            id=fixed_id("actor", str(k)),
            position=k + 1,
            name=f"Partner {k}",
            kind="partner_city",
            tier="city",
            country=COUNTRIES[k % len(COUNTRIES)],
        )
        for k in range(max(1, n // 4))
    ]
    out += actors
    position = 0
    for k in range(n):
        aid = fixed_id("activity", str(k))
        actor = chance.choice(actors)
        year = chance.randint(1960, 2026)
        out.append(
            Activity(
                id=aid,
                position=k + 1,
                title=f"{chance.choice(WORDS)} with {actor.name} no. {k}",
                type=chance.choice(types),
                status=chance.choice(("active", "active", "ended", "dormant", "")),
                start=FuzzyDate.parse(chance.choice(("", "?", str(year), f"{year}-05"))),
                lead_unit=f"Unit {k % 12}",
                countries=(actor.country,),
                summary="What it is, in one or two sentences, as an office would write it.",
            )
        )
        out.append(
            Participation(
                id=fixed_id("p", str(k)),
                position=k + 1,
                activity_id=aid,
                actor_id=actor.id,
                country=actor.country,
            )
        )
        eid = fixed_id("e", str(k))
        out.append(
            Evidence(
                id=eid, position=k + 1, citation=f"Minutes {k}", url=f"https://example.org/{k}", grade="B"
            )
        )
        out.append(
            Citation(
                id=fixed_id("c", str(k)),
                position=k + 1,
                evidence_id=eid,
                subject_kind="activity",
                subject_id=aid,
            )
        )
        out.append(
            Linkage(
                id=fixed_id("l", str(k)),
                position=k + 1,
                activity_id=aid,
                tier="national",
                mode=chance.choice(MODES),
                strength=chance.choice((None, 0, 1, 2, 3, 4)),
                benefit=chance.choice(("mutual", "city_to_nation", "nation_to_city", "unknown")),
            )
        )
        if not coded:
            continue
        for lens in ("diplomacy", "branding"):
            for code in framework.codes(lens):
                position += 1
                out.append(
                    Coding(
                        id=fixed_id("k", str(k), code.slug),
                        position=position,
                        activity_id=aid,
                        dimension=lens,
                        code=code.slug,
                        value=chance.choice((0, 0, 0, 1, 2, 3)),
                        coder="Editor 1",
                    )
                )
        for dimension, code in (
            ("issue", chance.choice(issues)),
            ("instrument", "exchange"),
            ("channel", "primary_behaviour"),
        ):
            position += 1
            out.append(
                Coding(
                    id=fixed_id("k", str(k), dimension),
                    position=position,
                    activity_id=aid,
                    dimension=dimension,
                    code=code,
                    coder="Editor 1",
                )
            )
    return out


def big_plan_file(path: Path, n: int, *, coded: bool = True) -> Path:
    """The plan as a file."""
    ProjectFiles().create(path, big_records(n, coded=coded)).close()
    return path
