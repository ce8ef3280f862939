"""The date that a poll came to becomes the roundtable's: it is moved to it, or opened on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from actions._assistant import Assistant
from actions._ballots import tell_host
from actions._seating import tell
from actions.hosting import NotAllowed
from actions.move_table import carry
from actions.roundtable import GUESTS, host
from model import (
    DateAnswer,
    DatePoll,
    DatePollState,
    Member,
    MemberId,
    Roundtable,
    RoundtableState,
)
from roundtables import Refused


def take_date(
    a: Assistant, poll: DatePoll, option: int, now: datetime, *, by: Member | None = None
) -> DatePoll:
    """Within a transaction: write the date, and tell who is to know. Where that cannot be any
    more (the table is cancelled, its host is gone) the poll ends without a date."""
    at = poll.options[option]
    ended_at = poll.ended_at or now
    try:
        with a.store.transaction():
            table = _table_on(a, poll, option, at, now)
    except (Refused, NotAllowed, KeyError):
        closed = replace(poll, state=DatePollState.CLOSED, ended_at=ended_at)
        a.store.save_date_poll(closed)
        tell_host(a, closed, "closed", now, by)
        return closed
    settled = replace(
        poll, state=DatePollState.SETTLED, table=table.id, chosen=at, ended_at=ended_at
    )
    a.store.save_date_poll(settled)
    tell_host(a, settled, "settled", now, by)
    return settled


def _table_on(
    a: Assistant, poll: DatePoll, option: int, at: datetime, now: datetime
) -> Roundtable:
    table = a.store.roundtable(poll.table) if poll.table else None
    if table:
        return _moved(a, poll, table, option, at, now)
    opener = a.store.member(poll.host)
    if opener is None or poll.call is None:
        raise NotAllowed
    return host(a, opener, poll.call, at, dict(poll.quotas), poll.open_seats, now)


def _moved(
    a: Assistant, poll: DatePoll, table: Roundtable, option: int, at: datetime, now: datetime
) -> Roundtable:
    """Who can come is told so, signed up or not; everybody else old and new, and is asked."""
    if table.starts_at == at and table.state is RoundtableState.OPEN:
        return table
    yes = a.store.said_yes(poll.id, option, after=MemberId(0), limit=GUESTS)
    moved = carry(a, table, at, now, by=poll.host, sure=yes, why=f"poll {poll.id}")
    for member in yes:
        if member != table.host:
            tell(a, moved, member, "dated", now, key=f"dated:{at.astimezone(UTC):%Y%m%dT%H%MZ}")
    return moved


def said_yes_to(a: Assistant, member: Member, table: Roundtable) -> bool | None:
    """Whether the member can come on the date that a poll gave the table; None: no poll did."""
    for poll in a.store.date_polls_of(table.id):
        if poll.chosen == table.starts_at and table.state is RoundtableState.OPEN:
            option = poll.options.index(poll.chosen)
            return a.store.date_votes(poll.id, member.id).get(option) is DateAnswer.YES
    return None
