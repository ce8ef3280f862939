"""Ask who has a seat whether it still comes, so that a seat can be offered on in time."""

from __future__ import annotations

from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import TABLE, table_key
from actions._seating import UNREACHABLE, save_entries
from actions.briefing import is_due
from actions.hosting import table_of
from model import (
    GuestId,
    Member,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
)
from roundtables import Reason, Refused

COMING = "coming"
AGAIN = "coming-again"
HORIZON = timedelta(hours=50)


async def post_still_coming(a: Assistant, now: datetime) -> None:
    """Ask, a table at a time: once, and once more if others wait."""
    for table_id in a.store.tables_closing(now, HORIZON):
        _ask(a, table_id, now)
        await a.courtesy.rest()


def _ask(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table_id)
        for entry, again in roundtables.to_ask(table, present, a.store.coming(table_id), now):
            member = None if isinstance(entry.who, GuestId) else a.store.member(entry.who)
            if member is None or member.state in UNREACHABLE:
                continue
            if not again and is_due(a, table, member.id, now):
                continue  # the briefing on its way asks
            what = AGAIN if again else COMING
            key = f"{what}:{entry.id}:{table.registration_closes_at:%Y%m%dT%H%MZ}"
            a.store.post(
                member.id,
                TABLE,
                table_key(table_id, member.id, key),
                {"table": table_id, "what": what, "registration": entry.id},
                may_speak_at(member, now),
                now,
                urgent=True,
            )


def asked_entry(
    a: Assistant, table: Roundtable, registration: RegistrationId, what: str, now: datetime
) -> Registration | None:
    """The entry, if its member is still to be asked this now."""
    present, words = a.store.registrations(table.id), a.store.coming(table.id)
    found = roundtables.to_ask(table, present, words, now)
    wanted = (registration, what == AGAIN)
    return next((entry for entry, again in found if (entry.id, again) == wanted), None)


def to_be_asked(
    a: Assistant, member: Member, table: Roundtable, now: datetime
) -> Registration | None:
    """The member's entry, if it is to be asked for the first time now."""
    present, words = a.store.registrations(table.id), a.store.coming(table.id)
    found = roundtables.to_ask(table, present, words, now)
    return next((e for e, again in found if e.who == member.id and not again), None)


def was_asked(a: Assistant, registration: RegistrationId, what: str, now: datetime) -> None:
    """The question reached its member; that of a new date need not be put once more."""
    a.store.asked_again(registration)
    a.store.asked_if_coming(registration, now, again=what == AGAIN)


def come(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """The member comes on the date as it stands: an answer both to a new date and to whether it
    still comes. Raises ``Refused`` if it has no seat, or the table is off."""
    with a.store.transaction():
        table = table_of(a, table_id)
        if table.state is RoundtableState.CANCELLED:
            raise Refused(Reason.TABLE_CANCELLED)
        mine = [r for r in a.store.registrations(table_id) if r.who == member.id]
        entry = next((r for r in mine if r.state is RegistrationState.SEATED), None)
        if entry is None:
            last = mine[-1].state if mine else None
            raise Refused(Reason.NO_REGISTRATION if last is None else Reason.NO_SEAT, state=last)
        if now < table.starts_at + table.duration:
            a.store.confirm(entry.id, now)
            a.store.said_coming(entry.id, now)


def reopen(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Roundtable:
    """Open sign-up again, until an hour before the start; free seats are offered at once."""
    with a.store.transaction():
        table = table_of(a, table.id)
        if now < table.registration_closes_at:
            return table
        until = roundtables.reopened_until(table, now)
        return _close_at(a, member, table, until, "reopen-sign-up", now)


def end_sign_up(a: Assistant, member: Member, table: Roundtable, now: datetime) -> Roundtable:
    """End sign-up now; running offers lapse with it."""
    with a.store.transaction():
        table = table_of(a, table.id)
        if now >= table.registration_closes_at:
            return table
        return _close_at(a, member, table, now, "end-sign-up", now)


def _close_at(
    a: Assistant, member: Member, table: Roundtable, at: datetime, act: str, now: datetime
) -> Roundtable:
    present = a.store.registrations(table.id)
    moved, changed = roundtables.move(
        table,
        present,
        table.starts_at,
        now,
        registration_closes_at=at,
        release_at=min(table.release_at, at),
    )
    a.store.save_roundtable(moved)
    save_entries(a, moved, changed, now)
    a.store.audit(member.id, act, f"roundtable {table.id}", now)
    return moved
