"""Saving what the rules of the seats made of a table, and telling whom it concerns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import OFFER, TABLE, offer_key, table_key
from actions.hosting import may_act_on, table_of
from model import (
    GuestId,
    Member,
    MemberId,
    MemberState,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    Who,
)

UNREACHABLE = (MemberState.BLOCKED, MemberState.STOPPED)
"""Who cannot be told of an offer holds up nobody: the next in the queue is asked."""


def save_entries(
    a: Assistant,
    table: Roundtable,
    changed: Sequence[Registration],
    now: datetime,
    *,
    but: Who | None = None,
    quiet: bool = False,
) -> None:
    """Save the entries and post what those they are of do not see happen themselves.

    ``quiet``: only offers are told; whoever calls tells the rest.
    """
    for entry in a.store.save_registrations(changed):
        if entry.state is RegistrationState.OFFERED and entry.offer_expires_at is None:
            member = reader(a, table, entry)
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
        elif entry.who == but or quiet:
            continue
        elif entry.state is RegistrationState.SEATED:
            tell_of(a, table, entry, "seated", now)
        elif entry.state is RegistrationState.LAPSED:
            tell_of(a, table, entry, "lapsed", now)


def reader(a: Assistant, table: Roundtable, entry: Registration) -> Member | None:
    """Who is written to about an entry: its member; of a guest the host who entered it, else the
    table's host, else a co-host, to pass it on: whoever of them can be reached."""
    if not isinstance(entry.who, GuestId):
        return a.store.member(entry.who)
    guest = a.store.guest(entry.who)
    adders = (guest.added_by,) if guest and guest.added_by else ()
    for number in (*adders, table.host, *a.store.cohosts(table.id)):
        host = a.store.member(number)
        if host and host.state not in UNREACHABLE and may_act_on(a, host, table):
            return host
    return a.store.member(table.host)


def tell_of(
    a: Assistant,
    table: Roundtable,
    entry: Registration,
    what: str,
    now: datetime,
    *,
    about: Mapping[str, object] = MappingProxyType({}),
    after: timedelta = timedelta(),
) -> None:
    """Tell whoever reads for this entry what became of it, once for each time it becomes so."""
    member = reader(a, table, entry)
    if member:
        since = entry.offered_at or entry.since
        key = f"{what}:{entry.id}:{since:%Y%m%dT%H%M%S}"
        facts = {"registration": entry.id, **about}
        tell(a, table, member.id, what, now, key=key, about=facts, after=after)


def tell(
    a: Assistant,
    table: Roundtable,
    member_id: MemberId,
    what: str,
    now: datetime,
    *,
    key: str = "",
    about: Mapping[str, object] = MappingProxyType({}),
    after: timedelta = timedelta(),
    soon: bool | None = None,
) -> bool:
    """Post what happened at a table to one member, once by ``key``.

    ``after``: so much later, for a slip of the finger to be taken back unseen. ``soon``: at once,
    also in quiet hours; None: if the table is near.
    """
    member = a.store.member(member_id)
    if member is None:
        return False
    if soon is None:
        soon = table.starts_at - now < timedelta(hours=14)
    return a.store.post(
        member_id,
        TABLE,
        table_key(table.id, member_id, key or what),
        {"table": table.id, "what": what, **about},
        (now if soon else may_speak_at(member, now)) + after,
        now,
        urgent=soon,
    )


def offer_undeliverable(a: Assistant, registration: RegistrationId, now: datetime) -> None:
    """Whoever reads for it blocked the bot: nobody waits for an answer that cannot come."""
    with a.store.transaction():
        entry = a.store.registration(registration)
        if entry is None:
            return
        table = table_of(a, entry.roundtable)
        present = a.store.registrations(table.id)
        save_entries(a, table, roundtables.undeliverable(table, present, registration, now), now)
