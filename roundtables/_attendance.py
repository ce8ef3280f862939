"""Who came and who did not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from model import DOORS_OPEN, Registration, RegistrationState, Roundtable, RoundtableState, Who
from roundtables._draft import Draft
from roundtables._queue import Room
from roundtables._refused import Reason, Refused


def check_in(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """The member is there. Also corrects an ``absent`` entered before."""
    return _entered(
        table, present, who, now, RegistrationState.ATTENDED, table.starts_at - DOORS_OPEN
    )


def absent(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """The member did not come. Also corrects a check-in entered before."""
    return _entered(table, present, who, now, RegistrationState.ABSENT, table.starts_at)


def unmark(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Take back that somebody came, or did not: the seat is held as before."""
    return _entered(
        table, present, who, now, RegistrationState.SEATED, table.starts_at - DOORS_OPEN
    )


def walk_in(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Who waits, and stands at the door, takes a seat that is free: nobody is overtaken, for
    after the end of sign-up nothing is offered any more."""
    draft = _at_the_door(table, present, now)
    mine = draft.must_have(who)
    if mine.state is RegistrationState.WAITING:
        if not draft.closed:
            raise Refused(Reason.TOO_EARLY, at=table.registration_closes_at)
        seat = Room(table, draft.entries, now).take(mine)
        if seat is None:
            raise Refused(Reason.NO_FREE_SEAT)
        draft.change(mine, state=RegistrationState.ATTENDED, seat=seat)
    elif mine.state is not RegistrationState.ATTENDED:
        raise Refused(Reason.NOT_WAITING, state=mine.state)
    return draft.changed()


def walk_out(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Take a ``walk_in`` back: the entry waits again, in its old place."""
    draft = _at_the_door(table, present, now)
    mine = draft.must_have(who)
    if mine.state in (
        RegistrationState.ATTENDED,
        RegistrationState.ABSENT,
        RegistrationState.SEATED,
    ):
        draft.change(mine, state=RegistrationState.WAITING, seat=None)
    elif mine.state is not RegistrationState.WAITING:
        raise Refused(Reason.NOT_SEATED, state=mine.state)
    return draft.changed()


def _at_the_door(table: Roundtable, present: Iterable[Registration], now: datetime) -> Draft:
    draft = Draft(table, present, now)
    if table.state is RoundtableState.CANCELLED:
        raise Refused(Reason.TABLE_CANCELLED)
    if now < table.starts_at - DOORS_OPEN:
        raise Refused(Reason.TOO_EARLY, at=table.starts_at - DOORS_OPEN)
    return draft


def _entered(
    table: Roundtable,
    present: Iterable[Registration],
    who: Who,
    now: datetime,
    state: RegistrationState,
    earliest: datetime,
) -> tuple[Registration, ...]:
    draft = Draft(table, present, now)
    if table.state is RoundtableState.CANCELLED:
        raise Refused(Reason.TABLE_CANCELLED)
    if now < earliest:
        raise Refused(Reason.TOO_EARLY, at=earliest)
    mine = draft.must_have(who)
    if not mine.holds_seat or mine.state is RegistrationState.OFFERED:
        raise Refused(Reason.NOT_SEATED, state=mine.state)
    if mine.state is not state:
        draft.change(mine, state=state)
    draft.offer_seats()
    return draft.changed()
