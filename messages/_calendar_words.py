"""Calendar files in a member's language; the rules of the files are in ``_calendar``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from messages._catalogue import plain
from messages._words import programme_name
from model import Language, Roundtable, StoredCall

DOMAIN = "funding-roundtable"
"""Keeps our entries apart from other programs'."""


def calendar_of_calls(language: Language, calls: Iterable[StoredCall], now: datetime) -> bytes:
    """Every cut-off of these calls; calls without one are left out."""
    from messages._calendar import CallEntry, calendar_of_entries  # late: see calendar_of_table

    entries = [
        CallEntry(
            stored,
            [plain(language, "calendar-call-title", title=stored.call.title)]
            * len(stored.call.cut_offs),
            f"{programme_name(language, stored.call.programme)}\n{stored.call.url}",
        )
        for stored in calls
        if stored.call.cut_offs
    ]
    return calendar_of_entries(entries, domain=DOMAIN, now=now)


def calendar_of_table(
    language: Language, table: Roundtable, now: datetime, *, seated: bool
) -> bytes:
    """The meeting; its place or joining link only for those who have a seat."""
    # icalendar takes longer to load than all our words: a start need not wait for it.
    from messages._calendar import calendar_of_meeting

    return calendar_of_meeting(
        table,
        summary=plain(language, "calendar-table-title", title=table.title),
        description="",
        domain=DOMAIN,
        now=now,
        place=table.place if seated else "",
    )
