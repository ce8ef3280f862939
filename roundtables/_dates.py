"""Meeting days planned back from a call's cut-off."""

from __future__ import annotations

from collections.abc import Callable
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


DaysOff = Callable[[date], frozenset[str]]
"""Where a day is a holiday; empty: a working day for all."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A working day by the week that was passed over: a holiday in these places."""

    day: date
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One meeting on the way to an application. ``key``: explore, partners, go-no-go."""

    key: str
    day: date
    passed: tuple[Passed, ...] = ()
    """Days that were nearer to what was wanted, in order."""


def nowhere(_: date) -> frozenset[str]:
    """No day is a holiday."""
    return frozenset()


def back_plan(
    cut_off: datetime,
    zone: str,
    now: datetime,
    notice: timedelta = NOTICE,
    *,
    days_off: DaysOff = nowhere,
) -> tuple[Step, ...]:
    """The meetings that still fit before ``cut_off``, on working days of ``zone``, in order.

    A day that is a holiday of anybody is passed over. A step that would be past comes as early
    as notice allows; one that then has no time of its own before the next is merged into it.
    Empty: the cut-off is too near for any meeting.
    """
    last = cut_off.astimezone(ZoneInfo(zone)).date()
    soonest = now.astimezone(ZoneInfo(zone)).date() + notice
    if soonest >= last:
        return ()
    earliest, waited = _find(soonest, timedelta(days=1), last, days_off)
    if earliest == last:
        return ()
    steps: list[Step] = []
    for key, days in reversed(BEFORE):
        wanted = last - timedelta(days=days)
        day, passed = earliest, waited
        if wanted > earliest:
            day, passed = _find(wanted, -timedelta(days=1), earliest, days_off)
        if not steps or steps[0].day - day >= APART:
            steps.insert(0, Step(key, day, tuple(sorted(passed, key=lambda one: one.day))))
    return tuple(steps)


def season(day: date) -> str:
    """``august`` or ``christmas``, when many are away though it is no holiday; else empty."""
    if day.month == 8:
        return "august"
    return (
        "christmas" if (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 6) else ""
    )


def _find(
    day: date, step: timedelta, end: date, days_off: DaysOff
) -> tuple[date, tuple[Passed, ...]]:
    """From ``day`` on, day by day, the first working day, at the latest ``end``."""
    passed = []
    while day != end:
        if day.weekday() < 5:
            places = days_off(day)
            if not places:
                break
            passed.append(Passed(day, places))
        day += step
    return day, tuple(passed)
