"""The calendar that a member subscribes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import messages
from actions._assistant import Assistant
from actions._gather_tables import own_registration, registration_of
from actions.hosting import is_host
from messages import CalendarCall, TableEntry
from model import (
    CallId,
    Guest,
    Interest,
    Language,
    Member,
    Message,
    Registration,
    RegistrationState,
    Roundtable,
    RoundtableState,
    StoredCall,
)

KEPT = timedelta(days=400)
"""How long what is over stays in a calendar."""
_SEATED = (RegistrationState.SEATED, RegistrationState.ATTENDED, RegistrationState.ABSENT)


def personal_calendar(a: Assistant, member: Member, now: datetime) -> Iterator[bytes]:
    """Every cut-off of the calls the member saved or is interested in, and its roundtables."""
    name = messages.plain(member.language, "calendar-name", assistant=a.settings.name)
    return messages.calendar_feed(
        member.language, name, _dated(a, saved(a, member), now), _tables(a, member, now), now
    )


def calendar_of(
    a: Assistant, language: Language, calls: Iterable[StoredCall], now: datetime
) -> Iterator[bytes]:
    """Every cut-off of these calls; those without any are left out."""
    name = messages.plain(language, "calendar-name-calls", assistant=a.settings.name)
    return messages.calendar_feed(language, name, _dated(a, calls, now))


def saved(a: Assistant, member: Member) -> list[StoredCall]:
    """The calls that the member saved or is interested in, by number."""
    said = {
        call
        for call, interest, *_ in a.store.interests(member.id)
        if interest is not Interest.NOT_FOR_US
    }
    kept = a.store.calls(_standing(a, call) for call in sorted(said))
    return [kept[number] for number in sorted(kept)]


def nothing_to_enter(a: Assistant, member: Member, now: datetime) -> bool:
    return not (_dated(a, saved(a, member), now) or _tables(a, member, now))


def _standing(a: Assistant, call: CallId) -> CallId:
    """The call that is told in place of this one: an entry of a copy would double it."""
    copy_of = a.store.same_as(call)
    return copy_of[0] if copy_of else call


def _dated(a: Assistant, calls: Iterable[StoredCall], now: datetime) -> list[CalendarCall]:
    dated = [
        stored
        for stored in calls
        if stored.call.cut_offs and stored.call.cut_offs[-1].at > now - KEPT
    ]
    changed = a.store.changed_at([stored.id for stored in dated])
    return [CalendarCall(stored, changed[stored.id]) for stored in dated]


def table_file(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Message:
    """The file that brings a roundtable's entry in the member's calendar up to date: it enters
    it, replaces it, or takes it out."""
    with a.store.transaction():
        entry = entry_of(a, member, table)
        a.store.keep_calendar_entry(table.id, member.id, entry.sequence, entry.mark, now)
    return messages.calendar_file(member.language, entry, now)


def entry_of(a: Assistant, member: Member, table: Roundtable) -> TableEntry:
    """A roundtable as it stands in the member's calendar.

    Its SEQUENCE grows whenever what it says differs from the last file: by a change of the table,
    and by the member's own comings and goings, whatever is taken back in between. The joining
    link is no such change.
    """
    mine = own_registration(a.store.registrations(table.id), member)
    hosts = is_host(a, member, table)
    off = table.state is RoundtableState.CANCELLED
    entry = TableEntry(
        table=table,
        seated=not off and (hosts or (mine is not None and mine.state in _SEATED)),
        changed_at=a.store.roundtable_changed_at(table.id),
        sequence=table.sequence,
        gone=not off and not hosts and mine is not None and _has_left(mine),
        event=a.store.event_at(table.id),
    )
    given = a.store.calendar_entry(table.id, member.id)
    if given is None:
        return replace(entry, sequence=table.sequence + entry.gone)
    sequence, mark = given
    if mark == entry.mark:
        return replace(entry, sequence=sequence)
    return replace(entry, sequence=max(sequence + 1, table.sequence), again=True)


def guests_entry(a: Assistant, guest: Guest, table: Roundtable) -> TableEntry:
    """A roundtable as it stands in a guest's calendar, of which no file is kept in mind."""
    mine = registration_of(a.store.registrations(table.id), guest.id)
    off = table.state is RoundtableState.CANCELLED
    gone = not off and mine is not None and _has_left(mine)
    return TableEntry(
        table=table,
        seated=not off and mine is not None and mine.state in _SEATED,
        changed_at=a.store.roundtable_changed_at(table.id),
        sequence=table.sequence + gone,
        gone=gone,
        event=a.store.event_at(table.id),
    )


def _has_left(entry: Registration) -> bool:
    return not (entry.is_live or entry.holds_seat or entry.state is RegistrationState.CANCELLED)


def _tables(a: Assistant, member: Member, now: datetime) -> list[TableEntry]:
    return [
        entry_of(a, member, table)
        for table in a.store.roundtables_in_calendar(member.id, now - KEPT)
    ]
