"""The only door to the wall clock.

Analyses and the brief must give the same bytes for the same input, so nothing else asks what time
it is; callers receive a clock and tests pass a fixed one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # imported when somebody asks for the time: the first window does not
    from datetime import date, datetime


class Clock(Protocol):
    """Tells the present moment (aware, UTC) and today's date where the user is."""

    def now(self) -> datetime:
        """Return the present moment as an aware datetime in UTC."""
        ...

    def today(self) -> date:
        """Return today's calendar date."""
        ...


class SystemClock:
    """The machine's clock: moments in UTC, dates in the machine's time zone."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        from datetime import UTC, datetime

        return datetime.now(UTC)

    def today(self) -> date:
        """Return today's date in the local time zone: a user's "today" is the local one."""
        from datetime import datetime

        return datetime.now().astimezone().date()


class FixedClock:
    """A clock that stands still, for tests and for reproducible output."""

    def __init__(self, moment: datetime) -> None:
        """Refuse naive moments: they would be read as local time later.

        Raises:
            ValueError: if ``moment`` has no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a clock needs a moment with a time zone")
        self.moment = moment

    def now(self) -> datetime:
        """Return the fixed moment in UTC."""
        from datetime import UTC

        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """Return the calendar date of the fixed moment, in the zone it was given in."""
        return self.moment.date()


def utc_now_iso(clock: Clock | None = None) -> str:
    """Return the present moment as ``YYYY-MM-DDTHH:MM:SS.mmmZ`` (UTC, milliseconds)."""
    from datetime import UTC

    moment = (clock or SystemClock()).now().astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
