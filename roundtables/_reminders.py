"""When those who have a seat are reminded of the meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from model import LINK_OPENS, Roundtable
from roundtables._dates import shifted

BEFORE = (
    ("7d", timedelta(days=7)),
    ("1d", timedelta(days=1)),
    ("1h", timedelta(hours=1)),
)


@dataclass(frozen=True, slots=True)
class Reminder:
    """``key`` names the table, its start and the step: a moved table reminds anew."""

    key: str
    due_at: datetime


def reminders(table: Roundtable) -> tuple[Reminder, ...]:
    """All reminders of a table, in order; days before are the same hour on the table's clock.

    The day before is never more than 24 hours before, also where that day has 25: the joining
    link may be told then.
    """
    start = table.starts_at.astimezone(UTC)
    found = []
    for name, span in BEFORE:
        due = start - span if span < timedelta(days=1) else shifted(start, -span, table.zone)
        if span == LINK_OPENS:
            due = max(due, start - span)
        found.append(Reminder(f"table:{table.id}:{start:%Y%m%dT%H%MZ}:{name}", due))
    return tuple(found)


def reminder_due(table: Roundtable, told_at: datetime, now: datetime) -> Reminder | None:
    """The one reminder to send at ``now``: the latest that fell due since ``told_at``.

    ``told_at`` is when the registrant last heard of the date (signed up, moved). After a pause
    of the timer the earlier ones are out of date and left out; from the start on there is none.
    """
    if now >= table.starts_at:
        return None
    due = [r for r in reminders(table) if told_at < r.due_at <= now]
    return due[-1] if due else None
