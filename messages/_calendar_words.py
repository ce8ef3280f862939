"""Calendar files in a member's language; the rules of the files are in ``_calendar``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from messages._catalogue import plain, render
from messages._events import event_text, kind_name, where_words
from messages._words import programme_name
from model import (
    LINK_OPENS,
    Document,
    Event,
    Language,
    Message,
    Roundtable,
    RoundtableState,
    StoredCall,
)

if TYPE_CHECKING:
    from messages._calendar import Meeting

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


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEntry:
    """A roundtable as it stands in one person's calendar."""

    table: Roundtable
    seated: bool
    """Or host: may see the place, and the joining link once that is told."""
    changed_at: datetime
    """When the table changed last, or was opened."""
    sequence: int
    """Of this person's entry."""
    gone: bool = False
    """It had a seat and has none any more."""
    again: bool = False
    """It was given a file before, and that said something else."""
    event: Event | None = None
    """It points to this event."""

    @property
    def cancelled(self) -> bool:
        return self.gone or self.table.state is RoundtableState.CANCELLED

    @property
    def mark(self) -> str:
        """What the entry says, in a word: of a table as often changed, and in or out."""
        return f"{self.table.sequence}:{'out' if self.cancelled else 'in'}"


def calendar_of_table(language: Language, entry: TableEntry, now: datetime) -> bytes:
    """The meeting, or the file that takes it out of a calendar."""
    # icalendar takes longer to load than all our words: a start need not wait for it.
    from messages._calendar import calendar_of_meeting

    return calendar_of_meeting(meeting_of(language, entry, now), domain=DOMAIN, now=now)


def meeting_of(language: Language, entry: TableEntry, now: datetime) -> Meeting:
    """The words of an entry: where it is, and how to join from a day before on."""
    from messages._calendar import Meeting

    table, sees = entry.table, entry.seated and not entry.gone
    link = table.link_at(now) if sees else ""
    place = table.place if sees else ""
    about = event_text(language, entry.event) if entry.event else ""
    to_join = plain(language, "calendar-join", link=link) if link else ""
    changed_at = max(entry.changed_at, table.starts_at - LINK_OPENS if link else entry.changed_at)
    return Meeting(
        table=table,
        summary=plain(language, "calendar-table-title", title=table.title),
        description="\n".join(filter(None, (about, to_join))),
        place=place or link,
        sequence=entry.sequence,
        changed_at=changed_at,
        gone=entry.gone,
    )


def calendar_file(language: Language, entry: TableEntry, now: datetime) -> Message:
    """The file, and what to do with it."""
    body = calendar_of_table(language, entry, now)
    document = Document(f"roundtable-{entry.table.id}.ics", body, "text/calendar")
    if entry.cancelled:
        key = "calendar-table-gone"
    else:
        key = "calendar-table-again" if entry.again else "calendar-table"
    return Message(html=render(language, key), document=document, silent=True)


def calendar_of_event(language: Language, event: Event, now: datetime) -> bytes:
    """An event; called off, what takes it out of the calendar."""
    from messages._calendar import calendar_of_held  # late: see calendar_of_table

    return calendar_of_held(
        event,
        summary=event.title,
        description=kind_name(language, event.kind),
        place=where_words(language, event),
        domain=DOMAIN,
        now=now,
    )
