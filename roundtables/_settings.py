"""What a host sets at a table: approval, the release of seats, calling off and taking up again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from model import Registration, RegistrationState, Roundtable, RoundtableState
from roundtables._draft import Draft
from roundtables._queue import is_released, order
from roundtables._refused import Reason, Refused
from roundtables._table import Changed, must_fit


def set_approval(
    table: Roundtable, present: Iterable[Registration], on: bool, now: datetime
) -> Changed:
    """Whether the host decides on each sign-up.

    Switched off, the open requests are let in, in the order in which they came; after the end
    of sign-up nobody can be, so that with requests open it is refused.
    """
    draft = Draft(replace(table, approval=on), present, now)
    draft.must_be_open()
    requests = [r for r in draft.entries if r.state is RegistrationState.REQUESTED]
    for entry in sorted(requests, key=order) if not on else ():
        draft.admit(entry)
    draft.offer_seats()
    return draft.table, draft.changed()


def set_release(
    table: Roundtable, present: Iterable[Registration], release_at: datetime, now: datetime
) -> Changed:
    """Set when unfilled group seats become open seats: ``now`` or earlier means at once.

    A release that was done is taken back by a date to come, unless somebody holds a seat by it.
    """
    draft = Draft(table, present, now)
    draft.must_be_open()
    done = is_released(table, now)
    if release_at > table.registration_closes_at:
        raise Refused(Reason.DATES_OUT_OF_ORDER)
    if done and release_at <= now:
        wanted = table
    else:
        wanted = replace(table, release_at=release_at, released=release_at <= now)
    if done and not is_released(wanted, now):
        try:
            must_fit(wanted, draft.entries)
        except Refused as no:
            raise Refused(Reason.RELEASE_USED, **no.facts) from no
    draft.table = wanted
    draft.offer_seats()
    return wanted, draft.changed()


def reopen(table: Roundtable, present: Iterable[Registration], now: datetime) -> Changed:
    """Undo ``cancel``: who had a seat has it again, who waited or asked does so as before.

    An offer that ended with the table is made anew. Only before the start.
    """
    if table.state is RoundtableState.OPEN:
        return table, ()
    if table.state is RoundtableState.HELD:
        raise Refused(Reason.TABLE_HELD)
    if now >= table.starts_at:
        raise Refused(Reason.IN_THE_PAST)
    again = replace(table, state=RoundtableState.OPEN, sequence=table.sequence + 1)
    draft = Draft(again, present, now)
    for entry in tuple(draft.entries):
        if entry.state is RegistrationState.CANCELLED and entry.was:
            _revive(draft, entry, entry.was)
    draft.offer_seats()
    return again, draft.changed()


def _revive(draft: Draft, entry: Registration, was: RegistrationState) -> None:
    if was is RegistrationState.OFFERED:
        draft.change(
            entry,
            state=RegistrationState.WAITING,
            seat=None,
            was=None,
            offered_at=None,
            offer_expires_at=None,
        )
    else:
        draft.change(entry, state=was, was=None)
