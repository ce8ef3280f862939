"""A table carries on: the next one on the same call, with the same seats, hosts and languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._days import day_for_table, days_for_table
from actions._gather_tables import table_ref
from actions._posts import FOLLOW, follow_key
from actions._seating import tell
from actions.hosting import NotAllowed, may_act_on, table_of
from actions.minutes import series_before
from actions.roundtable import CLOSES_BEFORE, RELEASE_BEFORE
from messages import FollowFacts
from model import (
    GuestId,
    Member,
    MemberId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
)
from roundtables import shifted

WEEKS = (2, 4)
"""Offered where a call has no date to count back from."""
NOTICE = timedelta(days=2)
"""At least so long before it."""
_CAME = (RegistrationState.ATTENDED, RegistrationState.SEATED)


def follow(
    a: Assistant, host: Member, table_id: RoundtableId, starts_at: datetime, now: datetime
) -> Roundtable:
    """Open the table that carries on. Who was there is invited at once, the others who are
    interested in the call after them; the other hosts hear that it is theirs, too.

    Raises ``Refused`` or ``NotAllowed``.
    """
    with a.store.transaction():
        table = table_of(a, table_id)
        if not may_act_on(a, host, table):
            raise NotAllowed
        opened = next(iter(_open_ones(a, table)), None)
        if opened:
            return opened  # a double tap
        left = starts_at - now
        closes = starts_at - min(CLOSES_BEFORE, left / 4)
        wanted = replace(
            table,
            id=RoundtableId(0),
            host=table.host or host.id,
            starts_at=starts_at.astimezone(UTC),
            registration_closes_at=closes.astimezone(UTC),
            release_at=min(starts_at - min(RELEASE_BEFORE, left / 2), closes).astimezone(UTC),
            state=RoundtableState.OPEN,
            agenda="",
            link="",
            sequence=0,
            released=False,
        )
        roundtables.check_dates(wanted, now)
        roundtables.check_seats(wanted)
        new = a.store.add_roundtable(wanted, now)
        for cohost in a.store.cohosts(table.id):
            a.store.add_cohost(new.id, cohost, now)
            if cohost != host.id:
                tell(a, new, cohost, "cohost-follow", now, key="cohost:follow")
        if new.host != host.id:
            tell(a, new, new.host, "host-now", now, key="host-now:follow")
        a.store.save_aftermath(replace(a.store.aftermath(new.id), follows=table.id))
        a.store.audit(host.id, "follow up", f"roundtable {new.id}: after {table.id}", now)
        _invite(a, table, new, now)
        a.store.invited(new.id, MemberId(0))
        return new


def follow_facts(a: Assistant, host: Member, table: Roundtable, now: datetime) -> FollowFacts:
    """Days that fit: the next steps back from the call's cut-off, else in some weeks."""
    days = [day for day in days_for_table(a, table, host, now) if day.at > table.starts_at]
    for weeks in WEEKS if not days else ():
        at = shifted(table.starts_at, timedelta(weeks=weeks), table.zone)
        day = day_for_table(a, table, host, at)
        while at <= now + NOTICE or day.off or at in [other.at for other in days]:
            at = shifted(at, timedelta(weeks=1), table.zone)
            day = day_for_table(a, table, host, at)
        days.append(day)
    opened = next(iter(_open_ones(a, table)), None)
    tables = [*series_before(a, table.id), table]
    # who met before has explored: the day is as good, its name is not
    days = [replace(day, key="") if day.key == "explore" else day for day in days]
    return FollowFacts(
        table=table,
        now=now,
        zone=host.zone,
        days=tuple(days),
        open_actions=sum(item.is_open for t in tables for item in a.store.items(t.id)),
        opened=table_ref(opened) if opened else None,
    )


def was_there(a: Assistant, member_id: MemberId, table_id: RoundtableId) -> bool:
    """Whether a member came to a table, or had a seat there that nobody marked."""
    return any(r.who == member_id and r.state in _CAME for r in a.store.registrations(table_id))


def _open_ones(a: Assistant, table: Roundtable) -> list[Roundtable]:
    found = (a.store.roundtable(number) for number in a.store.followed_by(table.id))
    return [t for t in found if t and t.state is not RoundtableState.CANCELLED]


def _invite(a: Assistant, table: Roundtable, new: Roundtable, now: datetime) -> None:
    hosts = {new.host, *a.store.cohosts(new.id)}
    for entry in a.store.registrations(table.id):
        if entry.state not in _CAME or isinstance(entry.who, GuestId) or entry.who in hosts:
            continue
        member = a.store.member(entry.who)
        if member:
            a.store.post(
                member.id,
                FOLLOW,
                follow_key(new.id, member.id),
                {"table": new.id},
                may_speak_at(member, now),
                now,
            )
