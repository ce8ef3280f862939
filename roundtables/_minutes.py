"""When the owner of an action is reminded of it, and when its host is told instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

WITHOUT_DATE = timedelta(days=14)
"""An action without a date is asked after so long after it was noted."""
_SOON = timedelta(days=3)
_WEEKS = 4
"""Weekly reminders after the day itself; a week after the last the host is told."""


class Rung(StrEnum):
    SOON = "soon"
    """Three days before."""
    DUE = "due"
    LATE = "late"
    """Weekly, at most four times."""
    HOST = "host"
    """The owner has been silent: now it is the host's to see to."""


@dataclass(frozen=True, slots=True)
class Nudge:
    rung: Rung
    at: datetime


def nudges(due: date, zone: str, hour: int, *, put_off: bool = False) -> tuple[Nudge, ...]:
    """Every reminder of an action, in order, at the wall clock's ``hour`` in the reader's zone.

    ``put_off``: its owner chose the day, and is not reminded of it three days before.
    """
    last = _WEEKS + 1
    days = [
        *([] if put_off else [(Rung.SOON, due - _SOON)]),
        (Rung.DUE, due),
        *((Rung.LATE, due + timedelta(weeks=n)) for n in range(1, last)),
        (Rung.HOST, due + timedelta(weeks=last)),
    ]
    there = ZoneInfo(zone)
    return tuple(
        Nudge(rung, datetime.combine(day, time(hour), there).astimezone(UTC)) for rung, day in days
    )


def nudge_due(ladder: tuple[Nudge, ...], told_at: datetime, now: datetime) -> Nudge | None:
    """The one to send at ``now``: the latest that fell due since ``told_at``. What a pause of the
    timer left behind is out of date."""
    due = [one for one in ladder if told_at < one.at <= now]
    return due[-1] if due else None


def next_nudge(ladder: tuple[Nudge, ...], after: datetime) -> datetime | None:
    """When to look again; None: never."""
    return next((one.at for one in ladder if one.at > after), None)
