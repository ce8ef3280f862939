"""What a member does about a seat: sign up, leave, say yes or no to an offer.

Every act takes the table, all entries of the table and the time, and returns the entries to
save. It also ends offers whose time is over and passes freed seats on, so other members'
entries may be among the changed ones: an entry that comes out ``offered`` is to be told so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from model import (
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    StakeholderGroup,
    Who,
)
from roundtables._draft import Draft
from roundtables._refused import Reason, Refused


def sign_up(
    table: Roundtable,
    present: Iterable[Registration],
    who: Who,
    group: StakeholderGroup,
    now: datetime,
    party: int = 1,
) -> tuple[Registration, ...]:
    """Seat the member or let it wait; where the host approves, note the request.

    Who has a pending offer, or is the next for a free seat, takes it by signing up again. Who
    is signed up for another group or for fewer people has to leave first. A new entry has id 0.
    """
    draft = Draft(table, present, now)
    draft.must_be_open()
    draft.offer_seats()
    mine = draft.of(who)
    if mine and (mine.is_live or mine.holds_seat):
        if mine.group is not group or party > mine.party:
            raise Refused(
                Reason.SIGNED_UP_OTHERWISE, group=mine.group, party=mine.party, state=mine.state
            )
        if mine.state is RegistrationState.OFFERED:
            draft.change(mine, state=RegistrationState.SEATED)
        return draft.changed()
    if mine and mine.state is RegistrationState.REFUSED:
        raise Refused(Reason.NOT_ADMITTED)
    if draft.closed:
        raise Refused(Reason.SIGN_UP_CLOSED, at=table.registration_closes_at)
    if party not in (1, 2):
        raise Refused(Reason.PARTY_SIZE, party=party)
    entry = Registration(
        id=RegistrationId(0),
        roundtable=table.id,
        who=who,
        group=group,
        state=RegistrationState.REQUESTED,
        since=now,
        party=party,
    )
    draft.entries.append(entry)
    if not table.approval:
        draft.admit(entry)
    return draft.changed()


def leave(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Give up a seat, an offer, a place in the queue or a request, at any time before the end."""
    draft = Draft(table, present, now)
    mine = draft.must_have(who)
    if mine.is_live:
        draft.must_be_open()
        draft.change(mine, state=RegistrationState.WITHDRAWN, seat=None)
    draft.offer_seats()
    return draft.changed()


def accept(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Say yes to an offer: whoever this returns for has a seat.

    An offer whose time is over is refused, whether or not the lapse was run yet: the seat is
    the next one's.
    """
    draft = Draft(table, present, now)
    mine = draft.must_have(who)
    if not mine.holds_seat:
        draft.must_be_open()
        reason = Reason.OFFER_OVER if mine.offered_at else Reason.NO_OFFER
        raise Refused(reason, state=mine.state)
    if mine.state is RegistrationState.OFFERED:
        draft.change(mine, state=RegistrationState.SEATED)
    draft.offer_seats()
    return draft.changed()


def decline(
    table: Roundtable, present: Iterable[Registration], who: Who, now: datetime
) -> tuple[Registration, ...]:
    """Say no to an offer; the seat is at once the next one's. Who is seated leaves instead."""
    draft = Draft(table, present, now)
    mine = draft.must_have(who)
    if mine.state is RegistrationState.OFFERED:
        draft.change(mine, state=RegistrationState.DECLINED, seat=None)
    elif mine.is_live or mine.holds_seat:
        raise Refused(Reason.NO_OFFER, state=mine.state)
    draft.offer_seats()
    return draft.changed()
