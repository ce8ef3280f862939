"""Pass a call on to a committee or a working group; a roundtable for one invites its members.

Who is to hear lies in the store; its members are found a slice at a time, and a crash goes on
where the last slice ended.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import AUDIENCE, TIP, table_key, tip_key
from actions.audiences import may_lead
from actions.hosting import NotAllowed, is_host, may_host
from actions.pass_on import MOST, WITHIN, TooOften
from actions.spread import is_news, pushes
from model import (
    Audience,
    Member,
    MemberId,
    Roundtable,
    RoundtableState,
    StoredCall,
)

SLICE = 100
"""Members looked at in one transaction: well under 50 ms of the event loop."""
SOON = timedelta(hours=14)
"""A roundtable this near is told of at any hour."""


def may_pass_to(a: Assistant, member: Member, audience: Audience) -> bool:
    """Facilitators and keepers, and the chair."""
    return may_host(a, member) or may_lead(a, member, audience)


def audiences_to_pass(a: Assistant, member: Member) -> tuple[Audience, ...]:
    """Those to which this member may pass a call on."""
    return tuple(one for one in a.store.audiences() if may_pass_to(a, member, one))


def may_pass_to_at(a: Assistant, audience: Audience, now: datetime) -> datetime:
    """When the next call may be passed on to it: now, or once the first of three is a week old."""
    lately = a.store.passed_to_since(audience.id, now - WITHIN)
    return lately[MOST - 1] + WITHIN if len(lately) >= MOST else now


def pass_to(
    a: Assistant, member: Member, audience: Audience, stored: StoredCall, now: datetime
) -> bool:
    """False if this version was passed on to it before. Raises ``NotAllowed``, ``TooOften``, and
    ``ValueError`` for a call that is over or an audience that has ended."""
    if not may_pass_to(a, member, audience):
        raise NotAllowed
    if audience.ended_at or not is_news(stored.call, now):
        raise ValueError(stored.id)
    with a.store.transaction():
        if a.store.was_passed_to(audience.id, stored.id, stored.version):
            return False
        if (until := may_pass_to_at(a, audience, now)) > now:
            raise TooOften(until)
        a.store.audit(member.id, "pass on", f"audience {audience.id}: call {stored.id}", now)
        return a.store.pass_to(audience.id, member.id, stored.id, stored.version, now)


def spread_to_audience(a: Assistant, now: datetime) -> bool:
    """Keep, and push where it is wanted, what one slice of members is to hear. False: done."""
    with a.store.transaction():
        passed = a.store.next_passed_to()
        if passed is None:
            return False
        audience, stored = a.store.audience(passed.audience), a.store.call(passed.call)
        found: list[MemberId] = []
        if audience and not audience.ended_at and stored and _is_told(a, stored, now):
            found = a.store.members_of_audience(
                audience.id, after=passed.after or MemberId(0), limit=SLICE
            )
            for number in a.store.new_to(stored.id, stored.version, found):
                _tip(a, number, stored, audience, now)
        a.store.passed_to_up_to(passed.id, found[-1] if len(found) == SLICE else None)
        return True


def _is_told(a: Assistant, stored: StoredCall, now: datetime) -> bool:
    return is_news(stored.call, now) and not a.store.same_as(stored.id)


def _tip(
    a: Assistant, number: MemberId, stored: StoredCall, audience: Audience, now: datetime
) -> None:
    a.store.add_tip_to(number, stored.id, audience.id, now)
    member = a.store.member(number)
    if member and pushes(stored.call, member, now, at_once=True):
        facts = {"call": stored.id, "version": stored.version, "audience": audience.id}
        key = tip_key(number, stored.id, stored.version)
        a.store.post(number, TIP, key, facts, may_speak_at(member, now), now)


def table_for(
    a: Assistant, member: Member, table: Roundtable, audience: Audience | None, now: datetime
) -> Audience | None:
    """The roundtable is for this audience, or for none; for which it was before.

    Whether the member may act on the table is for the desk to look at.
    """
    with a.store.transaction():
        before = a.store.audience_at(table.id)
        if (before and before.id) != (audience and audience.id):
            a.store.table_for(table.id, audience.id if audience else None)
            said = f"roundtable {table.id}: {audience.id if audience else 'none'}"
            a.store.audit(member.id, "audience", said, now)
        return before


def invite_audience(a: Assistant, now: datetime) -> bool:
    """Invite the next members of a roundtable's audience. False: all are invited.

    The key is that of any invitation to the table: who was invited otherwise is not again.
    """
    with a.store.transaction():
        under_way = a.store.inviting_audience()
        if under_way is None:
            return False
        table_id, audience_id, after = under_way
        table = a.store.roundtable(table_id)
        guests: list[MemberId] = []
        if table and table.state is RoundtableState.OPEN and now < table.registration_closes_at:
            guests = a.store.members_of_audience(audience_id, after=after, limit=SLICE)
            for guest in guests:
                _invite(a, table, guest, audience_id, now)
        a.store.invited_audience(table_id, guests[-1] if len(guests) == SLICE else None)
        return True


def _invite(
    a: Assistant, table: Roundtable, guest: MemberId, audience_id: int, now: datetime
) -> None:
    member = a.store.member(guest)
    if member is None or is_host(a, member, table):
        return
    soon = table.starts_at - now < SOON
    a.store.post(
        guest,
        AUDIENCE,
        table_key(table.id, guest, "invited"),
        {"audience": audience_id, "what": "table", "table": table.id},
        now if soon else may_speak_at(member, now),
        now,
        urgent=soon,
    )
