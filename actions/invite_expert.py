"""A host invites somebody on the list of experts and partners to its table, unseen."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import EXPERT, entry_key
from actions.fill import is_not_to_be_asked
from actions.hosting import NotAllowed, may_act_on
from model import EntryId, Member, MemberId, Roundtable, RoundtableState

WEEK = timedelta(days=7)
MOST_A_WEEK = 3
"""Tables to which one member is invited in a week."""
MOST = 30
"""Members who are invited to one table."""


class CannotInvite(Exception):
    """``reason`` says why in a word: ``gone``, ``seated``, ``again``, ``busy``, ``many``,
    ``closed``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def invite_expert(
    a: Assistant, host: Member, table: Roundtable, entry_id: EntryId, now: datetime
) -> None:
    """Ask the entry's member to the table; once. Raises ``CannotInvite`` or ``NotAllowed``."""
    if not may_act_on(a, host, table):
        raise NotAllowed
    with a.store.transaction():
        seen = a.store.entry_seen(entry_id)
        if seen is None:
            raise CannotInvite("gone")
        invited, member = a.store.experts_invited(table.id), seen.entry.member
        if invited.get(member):
            return
        if table.state is not RoundtableState.OPEN or table.registration_closes_at <= now:
            raise CannotInvite("closed")
        if is_not_to_be_asked(a, table, member):
            raise CannotInvite("seated")
        if member in invited and a.store.was_sent(_key(table, member)):
            raise CannotInvite("again")
        if sum(invited.values()) >= MOST:
            raise CannotInvite("many")
        if a.store.invited_since(member, now - WEEK) >= MOST_A_WEEK:
            raise CannotInvite("busy")
        a.store.invite_expert(table.id, member, now)
        _post(a, table, member, "table", now)
        a.store.audit(host.id, "invite expert", f"roundtable {table.id}", now)


def take_back_invitation(
    a: Assistant, host: Member, table: Roundtable, entry_id: EntryId, now: datetime
) -> None:
    """What is not sent yet never is; who has it is told, once. Raises as ``invite_expert``."""
    if not may_act_on(a, host, table):
        raise NotAllowed
    with a.store.transaction():
        entry = a.store.entry(entry_id)
        if entry is None:
            raise CannotInvite("gone")
        if not a.store.withdraw_invite(table.id, entry.member, now):
            return
        if a.store.was_sent(_key(table, entry.member)):
            _post(a, table, entry.member, "table-off", now)
        a.store.audit(host.id, "take expert's invitation back", f"roundtable {table.id}", now)


def _key(table: Roundtable, member: MemberId) -> str:
    return entry_key(member, f"table:{table.id}")


def _post(a: Assistant, table: Roundtable, number: MemberId, what: str, now: datetime) -> None:
    member = a.store.member(number)
    if member is None:
        return
    key = _key(table, number) if what == "table" else entry_key(number, f"{what}:{table.id}")
    facts = {"what": what, "table": table.id}
    if not a.store.post(number, EXPERT, key, facts, may_speak_at(member, now), now):
        a.store.post_again(key, may_speak_at(member, now))
