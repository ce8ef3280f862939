"""Who runs a table beside its host, and who takes over."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._hosted import hosted, note
from actions._seating import UNREACHABLE, tell
from actions.hosting import is_host, may_host, table_of
from model import (
    ChatKind,
    Member,
    MemberId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
)
from roundtables import Reason, Refused

OPEN_FOR = timedelta(days=14)
"""A link that nobody took ends then."""


class CannotHost(Exception):
    """``reason`` says why in a word: ``gone``, ``group``, ``already``, ``unknown``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def could_cohost(a: Assistant, table: Roundtable) -> list[Member]:
    """Who can be named: the seated, then facilitators; never who hosts already."""
    seated = [
        r.who
        for r in a.store.registrations(table.id)
        if r.state is RegistrationState.SEATED and isinstance(r.who, int)
    ]
    former = sorted(a.store.former_cohosts(table.id))
    known = (a.store.member(one) for one in dict.fromkeys((*former, *seated)))
    people = [one for one in known if one]
    people += [one for one in a.store.facilitators() if one not in people]
    hosts = {table.host, *a.store.cohosts(table.id)}
    return [
        one
        for one in people
        if one.id not in hosts and one.kind is ChatKind.PRIVATE and one.state not in UNREACHABLE
    ]


def add_cohost(
    a: Assistant, member: Member, table_id: RoundtableId, who: MemberId, now: datetime
) -> None:
    """Name one of ``could_cohost``, who is told. Raises ``Refused`` or ``CannotHost``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        if who in a.store.cohosts(table.id) or who == table.host:
            return
        if who not in {one.id for one in could_cohost(a, table)}:
            raise CannotHost("unknown")
        _add(a, table, who, now)
        note(a, member, "cohost", table.id, now, f"member {who}")
        tell(a, table, who, "cohost", now, key=f"cohost:{now:%Y%m%dT%H%M%S}")


def _add(a: Assistant, table: Roundtable, who: MemberId, now: datetime) -> None:
    _, cohosts = roundtables.add_cohost(table, a.store.cohosts(table.id), who)
    a.store.set_cohosts(table.id, cohosts, now)


def drop_cohost(
    a: Assistant, member: Member, table_id: RoundtableId, who: MemberId, now: datetime
) -> None:
    """No longer a co-host; whoever leaves by itself is not told."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        before = a.store.cohosts(table.id)
        _, cohosts = roundtables.drop_cohost(table, before, who)
        if cohosts == before:
            return
        a.store.set_cohosts(table.id, cohosts, now)
        note(a, member, "cohost-off", table.id, now, f"member {who}")
        if not a.store.take_back_posts(f"table:{table.id}:{who}:cohost:") and who != member.id:
            tell(a, table, who, "cohost-off", now, key=f"cohost-off:{now:%Y%m%dT%H%M%S}")


def hand_over(
    a: Assistant, member: Member, table_id: RoundtableId, to: MemberId, now: datetime
) -> None:
    """A co-host becomes the host, and the host a co-host. Raises ``Refused``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        cohosts = a.store.cohosts(table.id)
        handed, changed = roundtables.hand_over(table, cohosts, to)
        if handed == table:
            return
        a.store.save_roundtable(handed)
        a.store.set_cohosts(table.id, changed, now)
        note(a, member, "hand-over", table.id, now, f"member {to}")
        for one in {to, table.host} - {member.id, MemberId(0)}:
            what = "host-now" if one == to else "cohost-now"
            tell(a, handed, one, what, now, key=f"{what}:{now:%Y%m%dT%H%M%S}")


def cohost_link(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> str:
    """The secret of a link for one co-host; the one that is out, if there is one."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        if len(a.store.cohosts(table.id)) >= roundtables.MOST_COHOSTS:
            raise Refused(Reason.COHOSTS_FULL, wanted=roundtables.MOST_COHOSTS)
        token = a.store.cohosting_open(table.id, now)
        if not token:
            token = secrets.token_urlsafe(18)
            a.store.offer_cohosting(table, token, member.id, now, now + OPEN_FOR)
            note(a, member, "cohost-link", table.id, now)
        return token


def withdraw_link(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """The link that is out opens nothing any more."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        a.store.withdraw_cohosting(table.id)
        note(a, member, "cohost-link-off", table.id, now)


def invited_to_host(a: Assistant, member: Member, token: str, now: datetime) -> Roundtable:
    """The table that a link makes one a co-host of. Raises ``CannotHost``."""
    link = a.store.cohosting_by(token)
    if link is None or link.expires_at <= now:
        raise CannotHost("gone")
    table = table_of(a, link.table)
    maker = a.store.member(link.made_by)
    keeps = maker is not None and (is_host(a, maker, table) or may_host(a, maker))
    if table.state is not RoundtableState.OPEN or not keeps:
        raise CannotHost("gone")
    if member.kind is ChatKind.GROUP:
        raise CannotHost("group")
    if is_host(a, member, table):
        raise CannotHost("already")
    return table


def accept_cohosting(a: Assistant, member: Member, token: str, now: datetime) -> Roundtable:
    """Become a co-host by a link, which is used up; the hosts are told. Raises ``CannotHost`` or
    ``Refused``."""
    with a.store.transaction():
        table = invited_to_host(a, member, token, now)
        _add(a, table, member.id, now)
        a.store.withdraw_cohosting(table.id)
        note(a, member, "cohost", table.id, now, "by a link")
        for one in {table.host, *a.store.cohosts(table.id)} - {member.id, MemberId(0)}:
            tell(a, table, one, "cohost-joined", now, key=f"joined:{now:%Y%m%dT%H%M%S}")
        return table


def pass_on_tables(a: Assistant, member: Member, now: datetime) -> None:
    """A member goes for good: the first co-host of each of its tables takes over; where there is
    none, keepers are told."""
    for table_id in a.store.hosted_by(member.id):
        table = table_of(a, table_id)
        cohosts = a.store.cohosts(table.id)
        handed, left = roundtables.host_gone(table, cohosts)
        a.store.save_roundtable(handed)
        a.store.set_cohosts(table.id, left, now)
        if table.state is not RoundtableState.OPEN or now >= table.starts_at + table.duration:
            continue
        if handed.host:
            tell(a, handed, handed.host, "host-now", now, key=f"host-now:{now:%Y%m%dT%H%M%S}")
        else:
            for keeper in _keepers(a):
                tell(a, handed, keeper.id, "no-host", now)


def _keepers(a: Assistant) -> Iterable[Member]:
    found = (a.store.member_by_chat(chat) for chat in sorted(a.settings.keepers))
    return [one for one in found if one]
