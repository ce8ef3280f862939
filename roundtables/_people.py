"""What the host does about a person: takes a place back, gives it back, thinks again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from model import Registration, RegistrationId, RegistrationState, Roundtable, Who
from roundtables._draft import Draft
from roundtables._refused import Reason, Refused

_THOUGHT_AGAIN = (
    RegistrationState.SEATED,
    RegistrationState.WAITING,
    RegistrationState.REFUSED,
)


def shrink(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Only one of a delegation of two comes: its other seat goes to who waits.

    It keeps its place in the queue, and may now fit where two did not.
    """
    draft = Draft(table, present, now)
    mine = draft.must_have(who)
    if mine.party == 2:
        draft.must_be_open()
        if not mine.is_live:
            raise Refused(Reason.NO_REGISTRATION)
        draft.change(mine, party=1)
    draft.offer_seats()
    return draft.changed()


def remove(
    table: Roundtable, present: Iterable[Registration], registration: RegistrationId, now: datetime
) -> tuple[Registration, ...]:
    """Take a seat, an offer or a place in the queue back. Nobody is barred by it."""
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.is_live:
        draft.must_be_open()
        draft.change(entry, state=RegistrationState.REMOVED, seat=None, was=entry.state)
    elif entry.state is not RegistrationState.REMOVED:
        raise Refused(Reason.NO_REGISTRATION)
    draft.offer_seats()
    return draft.changed()


def readmit(
    table: Roundtable, present: Iterable[Registration], registration: RegistrationId, now: datetime
) -> tuple[Registration, ...]:
    """Undo ``remove``: back on a seat if one is free, else at its old place in the queue.

    An offer made meanwhile stands: what was promised to the next is not taken back. Who signed
    up again meanwhile keeps the new entry.
    """
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.state is RegistrationState.REMOVED:
        draft.must_be_open()
        draft.must_be_alone(entry)
        _put_back(draft, entry)
    elif not (entry.is_live or entry.holds_seat):
        raise Refused(Reason.NO_REGISTRATION)
    draft.offer_seats()
    return draft.changed()


def _put_back(draft: Draft, entry: Registration) -> None:
    if entry.was is RegistrationState.REQUESTED:
        draft.change(entry, state=RegistrationState.REQUESTED, was=None)
        return
    room = draft.offer_seats()
    seat = room.take(entry) if entry.was is RegistrationState.SEATED else None
    state = RegistrationState.WAITING if seat is None else RegistrationState.SEATED
    draft.change(entry, state=state, seat=seat, was=None, offered_at=None, offer_expires_at=None)


def reconsider(
    table: Roundtable, present: Iterable[Registration], registration: RegistrationId, now: datetime
) -> tuple[Registration, ...]:
    """Undo ``approve`` or ``refuse``: the request is open again."""
    draft = Draft(table, present, now)
    entry = draft.entry(registration)
    if entry.state is not RegistrationState.REQUESTED:
        draft.must_be_open()
        if not table.approval or entry.state not in _THOUGHT_AGAIN:
            raise Refused(Reason.NOT_REQUESTED, state=entry.state)
        draft.must_be_alone(entry)
        draft.change(
            entry,
            state=RegistrationState.REQUESTED,
            seat=None,
            offered_at=None,
            offer_expires_at=None,
        )
    draft.offer_seats()
    return draft.changed()
