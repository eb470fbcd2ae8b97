"""The base of every record of a plan."""

from __future__ import annotations

from dataclasses import dataclass

UNKNOWN = "unknown"
"""Value of a coded field when somebody looked and could not tell. ``""`` means not entered."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a plan.

    Attributes:
        id: UUID as text.
        confidential: kept out of public prints and exports unless asked for.
        position: order within its kind as shown to the user; 0 lets storage put it last.
    """

    id: str
    confidential: bool = False
    position: int = 0
