"""The next table of a series: the same table on a later day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from model import Roundtable, RoundtableId, RoundtableState
from roundtables._dates import shifted
from roundtables._table import check_dates

_WEEK = timedelta(weeks=1)


class Every(StrEnum):
    TWO_WEEKS = "2"
    FOUR_WEEKS = "4"
    MONTH = "month"
    """The same weekday of the next month, counted from its beginning: the second Tuesday."""


def next_of(table: Roundtable, every: Every, now: datetime) -> Roundtable:
    """A new table (number 0) with everything of ``table`` but its people, that much later.

    Its end of sign-up and its release lie as long before it, on the table's own clock. Raises
    ``Refused`` for a date that is past. The joining link is that of the last: it is kept.
    """
    span = _span(table.starts_at.astimezone(ZoneInfo(table.zone)).date(), every)
    new = replace(
        table,
        id=RoundtableId(0),
        starts_at=shifted(table.starts_at, span, table.zone).astimezone(UTC),
        registration_closes_at=shifted(table.registration_closes_at, span, table.zone),
        release_at=shifted(table.release_at, span, table.zone),
        state=RoundtableState.OPEN,
        sequence=0,
        released=False,
    )
    check_dates(new, now)
    return replace(new, released=now >= new.release_at)


def _span(day: date, every: Every) -> timedelta:
    if every is not Every.MONTH:
        return int(every) * _WEEK
    later = day + 4 * _WEEK
    # the fifth one of a month is the last one of the next
    if _number(later) == _number(day) and later.month != day.month:
        return 4 * _WEEK
    after = later + _WEEK
    return (4 if after.month != later.month and later.month != day.month else 5) * _WEEK


def _number(day: date) -> int:
    """1 for the first Tuesday of a month."""
    return (day.day - 1) // 7 + 1
