"""Meeting days planned back from a call's cut-off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

BEFORE = (("explore", 90), ("partners", 60), ("go-no-go", 30))
"""What to meet about, and how many days before the cut-off if time allows."""
NOTICE = timedelta(days=5)
"""How long before a meeting people have to hear of it."""
APART = timedelta(days=14)
"""What has to be done between two meetings takes this long."""


def shifted(at: datetime, span: timedelta, zone: str) -> datetime:
    """``at`` moved by ``span`` on the wall clock of ``zone``: a day may have 23 or 25 hours."""
    return (at.astimezone(ZoneInfo(zone)) + span).astimezone(UTC) if span else at


@dataclass(frozen=True, slots=True)
class Step:
    """One meeting on the way to an application. ``key``: explore, partners, go-no-go."""

    key: str
    day: date


def back_plan(
    cut_off: datetime, zone: str, now: datetime, notice: timedelta = NOTICE
) -> tuple[Step, ...]:
    """The meetings that still fit before ``cut_off``, on working days of ``zone``, in order.

    A step that would be past comes as early as notice allows; one that then has no time of its
    own before the next is merged into it. Empty: the cut-off is too near for any meeting.
    """
    last = cut_off.astimezone(ZoneInfo(zone)).date()
    earliest = now.astimezone(ZoneInfo(zone)).date() + notice
    while not _is_working_day(earliest):
        earliest += timedelta(days=1)
    if earliest >= last:
        return ()
    steps: list[Step] = []
    for key, days in reversed(BEFORE):
        day = last - timedelta(days=days)
        while not _is_working_day(day):
            day -= timedelta(days=1)
        day = max(day, earliest)
        if not steps or steps[0].day - day >= APART:
            steps.insert(0, Step(key, day))
    return tuple(steps)


def _is_working_day(day: date) -> bool:
    return day.weekday() < 5
