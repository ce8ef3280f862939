"""Open a roundtable, sign up, wait, be offered a seat, leave; and what time does to it.

The rules are in ``roundtables``; here an act reads the entries, asks the rule, saves what it
returns and posts who is to be told, in one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import OFFER, TABLE, offer_key, table_key
from model import (
    CallId,
    Member,
    MemberId,
    MemberState,
    Registration,
    RegistrationId,
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
GUESTS = 100
"""Invited in one transaction: some 20 ms of the event loop."""
REMIND_WITHIN = timedelta(days=8)
"""The first reminder goes out seven days before, whatever the clock change."""
UNREACHABLE = (MemberState.BLOCKED, MemberState.STOPPED)
"""Who cannot be told of an offer holds up nobody: the next in the queue is asked."""


class NotAllowed(Exception):
    """Only a facilitator opens a table, and only its host acts on it."""


class NoSuchTable(Exception):
    """There is no roundtable with this number."""


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
            _post(a, table, guest.id, "invited", now)
    a.store.invited(table.id, guests[-1].id if len(guests) == GUESTS else None)


def may_host(a: Assistant, member: Member) -> bool:
    """Facilitators and keepers may."""
    return member.facilitator or member.chat_id in a.settings.keepers


def may_act_on(a: Assistant, member: Member, table: Roundtable) -> bool:
    """The table's host and the keepers may."""
    return member.id == table.host or member.chat_id in a.settings.keepers


def grant(a: Assistant, chat_id: int, yes: bool, by: Member, now: datetime) -> Member | None:
    """Give or take the right to host. None: nobody with this chat id has written yet."""
    if by.chat_id not in a.settings.keepers:
        raise NotAllowed
    with a.store.transaction():
        member = a.store.member_by_chat(chat_id)
        if member is None:
            return None
        member = replace(member, facilitator=yes)
        a.store.save_member(member)
        a.store.audit(by.id, "grant" if yes else "revoke", f"member {member.id}", now)
        return member


def table_of(a: Assistant, table: RoundtableId) -> Roundtable:
    """Raises ``NoSuchTable``."""
    found = a.store.roundtable(table)
    if found is None:
        raise NoSuchTable(table)
    return found


def sign_up(
    a: Assistant, member: Member, table_id: RoundtableId, group: StakeholderGroup, now: datetime
) -> None:
    """Take a seat or a place in the queue. Raises ``Refused`` or ``NoSuchTable``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        changed = roundtables.sign_up(table, present, member.id, group, now)
        _save(a, table, changed, now, but=member.id)


def leave(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """Give up a seat or a place; a freed seat is offered on. Raises as ``sign_up``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        changed = roundtables.leave(table, present, member.id, now)
        _save(a, table, changed, now, but=member.id)


def answer(a: Assistant, member: Member, table_id: RoundtableId, yes: bool, now: datetime) -> None:
    """Yes or no to an offered seat. Raises as ``sign_up``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        act = roundtables.accept if yes else roundtables.decline
        _save(a, table, act(table, present, member.id, now), now, but=member.id)


def cancel(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> Roundtable:
    """Call it off and tell everyone once. Raises ``NotAllowed`` too."""
    with a.store.transaction():
        table = table_of(a, table_id)
        if not may_act_on(a, member, table):
            raise NotAllowed
        cancelled, changed = roundtables.cancel(table, a.store.registrations(table.id), now)
        a.store.save_roundtable(cancelled, now)
        a.store.save_registrations(changed)
        for entry in changed:
            _post(a, cancelled, entry.member, "cancelled", now)
        if cancelled != table:
            if member.id != table.host:
                _post(a, cancelled, table.host, "cancelled", now)
            a.store.audit(member.id, "cancel", f"roundtable {table.id}", now)
        return cancelled


def leave_all(a: Assistant, member: Member, now: datetime) -> None:
    """A member goes: its seats and places are free, and offered on."""
    for table in a.store.roundtables_of(member.id, now):
        present = a.store.registrations(table.id)
        if any(r.member == member.id and r.is_live for r in present):
            leave(a, member, table.id, now)


def offer_delivered(a: Assistant, registration: RegistrationId, now: datetime) -> None:
    """The offer reached its member: from now on its time runs."""
    entry = a.store.registration(registration)
    if entry is None:
        return
    table = table_of(a, entry.roundtable)
    present = a.store.registrations(table.id)
    changed = roundtables.delivered(table, present, registration, now, a.settings.offer)
    _save(a, table, changed, now)


def offer_undeliverable(a: Assistant, registration: RegistrationId, now: datetime) -> None:
    """The member blocked the bot: nobody waits for an answer that cannot come."""
    with a.store.transaction():
        entry = a.store.registration(registration)
        if entry is None:
            return
        table = table_of(a, entry.roundtable)
        present = a.store.registrations(table.id)
        _save(a, table, roundtables.undeliverable(table, present, registration, now), now)


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


def _lapse(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        changed = roundtables.lapse(table, a.store.registrations(table_id), now)
        _save(a, table, changed, now)


def _release(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        released, changed = roundtables.release(table, a.store.registrations(table_id), now)
        a.store.save_roundtable(released)
        _save(a, released, changed, now)


async def post_table_reminders(a: Assistant, now: datetime) -> None:
    """Remind those who have a seat, and the host: 7 days, 1 day and 1 hour before.

    A table at a time.
    """
    for table_id in a.store.tables_to_remind(now, REMIND_WITHIN):
        _remind(a, table_id, now)
        await a.courtesy.rest()


def _remind(a: Assistant, table_id: RoundtableId, now: datetime) -> None:
    with a.store.transaction():
        table = table_of(a, table_id)
        seated = [
            (r.member, r.since)
            for r in a.store.registrations(table.id)
            if r.state is RegistrationState.SEATED
        ]
        for member_id, since in [*seated, (table.host, None)]:
            told_at = since or a.store.opened_at(table.id)
            due = roundtables.reminder_due(table, told_at, now)
            if due:
                _post(a, table, member_id, "reminder", now, key=due.key)


def _save(
    a: Assistant,
    table: Roundtable,
    changed: Sequence[Registration],
    now: datetime,
    *,
    but: MemberId | None = None,
) -> None:
    """Save the entries and post what their members do not see happen themselves."""
    for entry in a.store.save_registrations(changed):
        if entry.state is RegistrationState.OFFERED and entry.offer_expires_at is None:
            member = a.store.member(entry.member)
            if member is None or member.state in UNREACHABLE:
                offer_undeliverable(a, entry.id, now)
                continue
            a.store.post(
                member.id,
                OFFER,
                offer_key(entry.id, entry.offered_at or now),
                {"registration": entry.id, "table": table.id},
                may_speak_at(member, now),
                now,
                urgent=True,
            )
        elif entry.member == but:
            continue
        elif entry.state is RegistrationState.SEATED:
            _post(a, table, entry.member, "seated", now, key=f"seated:{entry.id}")
        elif entry.state is RegistrationState.LAPSED:
            _post(a, table, entry.member, "lapsed", now, key=f"lapsed:{entry.id}")


def _post(
    a: Assistant,
    table: Roundtable,
    member_id: MemberId,
    what: str,
    now: datetime,
    *,
    key: str = "",
) -> bool:
    member = a.store.member(member_id)
    if member is None:
        return False
    soon = table.starts_at - now < timedelta(hours=14)
    return a.store.post(
        member_id,
        TABLE,
        table_key(table.id, member_id, key or what),
        {"table": table.id, "what": what},
        now if soon else may_speak_at(member, now),
        now,
        urgent=soon,
    )
