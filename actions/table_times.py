"""What time does to roundtables: offers run and lapse, seats are released, reminders fall due."""

from __future__ import annotations

from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._seating import offer_undeliverable, save_entries, tell, tell_of
from actions.hosting import table_of
from model import (
    GuestId,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
)

REMIND_WITHIN = timedelta(days=8)
"""The first reminder goes out seven days before, whatever the clock change."""
_FEW = 50
LAST_STEP = "1h"
"""The one reminder that is sent at once also in quiet hours: who signed up for a meeting at that
hour wants to be there."""


def offer_delivered(a: Assistant, registration: RegistrationId, now: datetime) -> None:
    """The offer reached its member: from now on its time runs."""
    entry = a.store.registration(registration)
    if entry is None:
        return
    table = table_of(a, entry.roundtable)
    present = a.store.registrations(table.id)
    changed = roundtables.delivered(table, present, registration, now, a.settings.offer)
    save_entries(a, table, changed, now)


async def settle_tables(a: Assistant, now: datetime) -> None:
    """What time does: offers lapse, unfilled group seats are released; a table at a time.

    An offer whose member left before it was delivered lapses too.
    """
    for registration in a.store.offers_to_nobody():
        offer_undeliverable(a, registration, now)
        await a.courtesy.rest()
    for table_id in a.store.offers_lapsed(now):
        _lapse(a, table_id, now)
        await a.courtesy.rest()
    for table_id in a.store.releases_due(now):
        _release(a, table_id, now)
        await a.courtesy.rest()
    for table_id in a.store.closings_due(now):
        await _tell_who_waits(a, table_id, now)
        await a.courtesy.rest()


def _lapse(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        changed = roundtables.lapse(table, a.store.registrations(table_id), now)
        save_entries(a, table, changed, now)


def _release(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        released, changed = roundtables.release(table, a.store.registrations(table_id), now)
        a.store.save_roundtable(released)
        save_entries(a, released, changed, now)


async def _tell_who_waits(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    """Sign-up ended: who still waits for a seat is told so, once, a few at a time."""
    table = table_of(a, table_id)
    entries = a.store.registrations(table_id)
    waiting = [r for r in entries if r.state is RegistrationState.WAITING]
    for first in range(0, len(waiting), _FEW):
        _tell_few(a, table, waiting[first : first + _FEW], now)
        await a.courtesy.rest()
    a.store.closing_told(table_id, now)


def _tell_few(a: Assistant, table: Roundtable, few: list[Registration], now: datetime) -> None:
    with a.store.transaction():
        for entry in few:
            tell_of(a, table, entry, "closed", now)


async def post_table_reminders(a: Assistant, now: datetime) -> None:
    """Remind those who have a seat, and the hosts with or without one: 7 days, 1 day and 1 hour
    before, each once. A table at a time.
    """
    for table_id in a.store.tables_to_remind(now, REMIND_WITHIN):
        _remind(a, table_id, now)
        await a.courtesy.rest()


def _remind(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        opened = a.store.opened_at(table.id)
        knows = {table.host: opened, **a.store.cohosts_since(table.id)}
        for entry in a.store.registrations(table.id):
            if entry.state is RegistrationState.SEATED and not isinstance(entry.who, GuestId):
                knows.setdefault(entry.who, max(entry.since, entry.offered_at or entry.since))
        # of a new date all heard at once: what fell due before that is not told beside it
        asked = a.store.confirmations(table.id).values()
        moved_at = max((one.asked_at for one in asked), default=opened)
        for member_id, told_at in knows.items():
            due = roundtables.reminder_due(table, max(told_at, moved_at), now)
            if due:
                step = due.key.rpartition(":")[2]
                tell(
                    a,
                    table,
                    member_id,
                    "reminder",
                    now,
                    key=due.key,
                    about={"step": step},
                    soon=step == LAST_STEP,
                )
