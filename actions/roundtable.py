"""Open a roundtable, sign up, wait, be offered a seat, leave.

The rules are in ``roundtables``; here an act reads the entries, asks the rule, saves what it
returns and posts who is to be told, in one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._gather_tables import own_registration
from actions._given_up import seat_given_up, seat_of
from actions._hosted import hosted, note
from actions._posts import FILE
from actions._seating import reader, save_entries, tell
from actions.answer import expect_answers
from actions.approve import tell_of_requests
from actions.hosting import NotAllowed, may_host, table_of
from model import (
    CallId,
    Member,
    MemberId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
)

CLOSES_BEFORE = timedelta(hours=24)
"""Sign-up ends this long before the table meets ..."""
RELEASE_BEFORE = timedelta(days=7)
"""... and group seats nobody took become open seats this long before."""
LONGEST = 300
"""Characters of a reason."""
GUESTS = 100
"""Invited in one transaction: some 20 ms of the event loop."""


def host(
    a: Assistant,
    member: Member,
    call: CallId,
    starts_at: datetime,
    quotas: Mapping[StakeholderGroup, int],
    open_seats: int,
    now: datetime,
    *,
    title: str = "",
) -> Roundtable:
    """Open a roundtable on a call, and invite the members who are interested in the call: the
    first of them at once, the others by ``invite``.

    Raises ``NotAllowed``, ``Refused`` or ``KeyError`` (no call).
    With little time left, the release and the end of sign-up move close to the start.
    """
    if not may_host(a, member):
        raise NotAllowed
    with a.store.transaction():
        stored = a.store.call(call)
        if stored is None:
            raise KeyError(call)
        left = starts_at - now
        closes = starts_at - min(CLOSES_BEFORE, left / 4)
        table = Roundtable(
            id=RoundtableId(0),
            title=title or stored.call.title,
            host=member.id,
            starts_at=starts_at.astimezone(UTC),
            registration_closes_at=closes.astimezone(UTC),
            release_at=min(starts_at - min(RELEASE_BEFORE, left / 2), closes).astimezone(UTC),
            quotas=tuple((g, quotas[g]) for g in StakeholderGroup if quotas.get(g)),
            open_seats=open_seats,
            zone=member.zone,
            call=call,
        )
        roundtables.check_dates(table, now)
        roundtables.check_seats(table)
        opened = a.store.add_roundtable(table, now)
        a.store.audit(member.id, "open", f"roundtable {opened.id}", now)
        _invite(a, opened, MemberId(0), now)
        return opened


def invite(a: Assistant, now: datetime) -> bool:
    """Invite the next of those who are interested in a table's call. False: all are invited."""
    with a.store.transaction():
        under_way = a.store.inviting()
        if under_way:
            _invite(a, *under_way, now)
        return under_way is not None


def _invite(a: Assistant, table: Roundtable, after: MemberId, now: datetime) -> None:
    guests = []
    if table.call and table.state is RoundtableState.OPEN and now < table.registration_closes_at:
        guests = a.store.interested(table.call, after=after, limit=GUESTS)
    for guest in guests:
        if guest.id != table.host:
            tell(a, table, guest.id, "invited", now)
    a.store.invited(table.id, guests[-1].id if len(guests) == GUESTS else None)


def sign_up(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    group: StakeholderGroup,
    now: datetime,
    party: int = 1,
) -> bool:
    """Take a seat or a place in the queue, for one or, both or none, for two. True: it is new.

    Raises ``Refused`` or ``NoSuchTable``.
    """
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        before = own_registration(present, member)
        changed = roundtables.sign_up(table, present, member.id, group, now, party)
        save_entries(a, table, changed, now, but=member.id)
        mine = own_registration(a.store.registrations(table.id), member)
        new = mine is not None and (before is None or mine.id != before.id)
        if new and mine:
            if before:
                a.store.move_answers(before.id, mine.id)
            expect_answers(a, table, mine, now)
            if mine.state is RegistrationState.REQUESTED:
                tell_of_requests(a, table, now)
        return new


def leave(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """Give up a seat or a place; a freed seat is offered on. Raises as ``sign_up``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        changed = roundtables.leave(table, present, member.id, now)
        save_entries(a, table, changed, now, but=member.id)
        seat = seat_of(present, member.id)
        if seat:
            seat_given_up(a, table, seat, now)


def answer(a: Assistant, member: Member, table_id: RoundtableId, yes: bool, now: datetime) -> None:
    """Yes or no to an offered seat. Raises as ``sign_up``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        act = roundtables.accept if yes else roundtables.decline
        save_entries(a, table, act(table, present, member.id, now), now, but=member.id)


def cancel(
    a: Assistant, member: Member, table_id: RoundtableId, now: datetime, reason: str = ""
) -> Roundtable:
    """Call it off and tell everyone once, with a reason if one is given. Raises ``NotAllowed``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        present = a.store.registrations(table.id)
        cancelled, changed = roundtables.cancel(table, present, now)
        a.store.save_roundtable(cancelled, now)
        a.store.save_registrations(changed)
        told: dict[MemberId, bool] = {}
        for entry in changed:
            if reads := reader(a, cancelled, entry):
                told[reads.id] = told.get(reads.id, False) or bool(seat_of(present, entry.who))
        if cancelled != table:
            hosts = {table.host, *a.store.cohosts(table.id)} - {member.id}
            told |= dict.fromkeys(sorted(hosts), True)
            key = f"cancelled:{cancelled.sequence}"
            for one, file in told.items():
                about = {"reason": reason[:LONGEST], FILE: file}
                tell(a, cancelled, one, "cancelled", now, key=key, about=about)
            note(a, member, "cancel", table.id, now)
        return cancelled


def leave_all(a: Assistant, member: Member, now: datetime) -> None:
    """A member goes: its seats and places are free, and offered on."""
    for table in a.store.roundtables_of(member.id, now):
        present = a.store.registrations(table.id)
        if any(r.who == member.id and r.is_live for r in present):
            leave(a, member, table.id, now)
