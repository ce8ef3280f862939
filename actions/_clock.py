"""When to speak: a member's quiet hours and the next digest, across clock changes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from model import Member


def in_quiet_hours(member: Member, now: datetime) -> bool:
    """Whether ``now`` falls into the member's quiet hours in the member's own zone."""
    hour = now.astimezone(ZoneInfo(member.zone)).hour
    start, end = member.quiet_from, member.quiet_to
    if start == end:
        return False
    return start <= hour < end if start < end else hour >= start or hour < end


def may_speak_at(member: Member, now: datetime) -> datetime:
    """``now``, or the end of the quiet hours it falls into (UTC)."""
    if not in_quiet_hours(member, now):
        return now
    return _next_wall_time(member.zone, now, member.quiet_to)


def next_digest_at(member: Member, now: datetime) -> datetime:
    """The member's next digest strictly after ``now``: own weekday, hour and zone (UTC).

    Wall time rules: at 08:00 after a clock change as before it. An hour that a change skips
    falls just after the gap.
    """
    return _next_weekday_time(member.zone, now, member.digest_hour, member.digest_weekday)


@lru_cache(maxsize=256)
def _next_weekday_time(zone: str, now: datetime, hour: int, weekday: int) -> datetime:
    # A digest asks this of every call it may hold, at one moment.
    at = _next_wall_time(zone, now, hour)
    while at.astimezone(ZoneInfo(zone)).weekday() != weekday:
        at = _next_wall_time(zone, at, hour)
    return at


def _next_wall_time(name: str, now: datetime, hour: int) -> datetime:
    zone = ZoneInfo(name)
    day = now.astimezone(zone).date()
    while True:
        at = datetime.combine(day, time(hour), zone).astimezone(UTC)
        if at > now:
            return at
        day += timedelta(days=1)
