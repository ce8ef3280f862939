"""At what hour a table meets whose members live by different clocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS, CLOSES = time(9), time(17)
"""Nobody is asked to come before, or to stay longer, by its own clock."""
USUAL = 10
"""The hour that is taken where it suits everybody."""
LASTS = timedelta(minutes=90)


@dataclass(frozen=True, slots=True)
class Meeting:
    """When to meet on a day, and for how many of all that lies within their working hours."""

    at: datetime
    """Aware, in the zone that was asked for."""
    suits: int
    of: int

    @property
    def suits_all(self) -> bool:
        return self.suits == self.of


def meeting(day: date, zone: str, people: Mapping[str, int], lasts: timedelta = LASTS) -> Meeting:
    """The full hour of ``zone`` on ``day`` that suits most; of equals the one nearest to ten.

    ``people``: how many live by which zone's clock, whoever hosts it included.
    """
    hours = [datetime.combine(day, time(hour), ZoneInfo(zone)) for hour in range(24)]

    def preferred(at: datetime) -> tuple[int, int, int]:
        return suiting(at, people, lasts)[0], -abs(at.hour - USUAL), -at.hour

    best = max(hours, key=preferred)
    return Meeting(best, *suiting(best, people, lasts))


def suiting(at: datetime, people: Mapping[str, int], lasts: timedelta = LASTS) -> tuple[int, int]:
    """For how many of how many a meeting at ``at``, in its zone, is within working hours."""
    day = at.date()
    suits = sum(n for zone, n in people.items() if _within(at, lasts, day, zone))
    return suits, sum(people.values())


def _within(at: datetime, lasts: timedelta, day: date, zone: str) -> bool:
    there = ZoneInfo(zone)
    start = at.astimezone(UTC)
    begins, ends = start.astimezone(there), (start + lasts).astimezone(there)
    if begins.date() != day or ends.date() != day:
        return False
    return begins.time() >= OPENS and ends.time() <= CLOSES
