"""The scope rule of framework 2.9: only bodies of the home state count as national counterparts.

Another state's ministry, a host state's licence or a partner's consulate is an actor, not a linkage. What decides
is whom a body serves (``state``), not where it sits: the home state's own consulate abroad is a counterpart.
"""

from __future__ import annotations

from citysoft_desktop.domain.city import Actor

PUBLIC_KINDS = frozenset(
    {
        "foreign_ministry",
        "embassy_consulate",
        "line_ministry",
        "trade_investment_agency",
        "tourism_board",
        "development_agency",
        "cultural_institute",
        "municipal_association",
        "head_of_state_government",
        "security_service",
        "regional_government",
        "supranational_body",
    }
)
COUNTERPART_TIERS = frozenset({"national", "devolved_regional", "supranational"})


def why_not_home_body(actor: Actor, home: str) -> str:
    """Code of the reason an actor cannot be a home counterpart, "" when it can.

    ``scope.no_home`` the city has no home country yet; ``scope.kind`` not a public body of a state;
    ``scope.state_unknown`` nobody said whom it serves; ``scope.other_state`` it serves another state.
    Supranational bodies count when they are in the register: membership of the home state is what the
    register of step 1 says.
    """
    if actor.kind == "supranational_body" or actor.tier == "supranational":
        return ""
    if not home:
        return "scope.no_home"
    if actor.kind not in PUBLIC_KINDS:
        return "scope.kind"
    if not actor.state:
        return "scope.state_unknown"
    return "" if actor.state == home else "scope.other_state"


def is_home_body(actor: Actor, home: str) -> bool:
    """True when the actor may be chosen as counterpart of a linkage."""
    return why_not_home_body(actor, home) == ""
