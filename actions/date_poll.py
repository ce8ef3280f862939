"""A poll for a roundtable's date: made by a host, answered by those asked, ended by time or host.

The date it comes to is written as the table's, or a table is opened on it. Whoever may act on
the table may act on its poll; before there is a table, that is the host of the poll.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._ballots import ask, tell_host
from actions._dated import take_date
from actions.hosting import NotAllowed, may_act_on, may_host, table_of
from model import (
    CallId,
    DateAnswer,
    DatePoll,
    DatePollId,
    DatePollState,
    Member,
    PollAudience,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
)
from roundtables import MOST_OPTIONS, TIME_TO_ACT, Reason, Refused

REOPENED_FOR = timedelta(days=2)
LEAST = timedelta(hours=2)
"""A poll that is opened again runs for so long at least."""
_UNDER_WAY = (DatePollState.OPEN, DatePollState.TIED)


class NoSuchPoll(Exception):
    """There is no poll with this number."""


def poll_of(a: Assistant, poll: DatePollId) -> DatePoll:
    """Raises ``NoSuchPoll``."""
    found = a.store.date_poll(poll)
    if found is None:
        raise NoSuchPoll(poll)
    return found


def may_run(a: Assistant, member: Member, poll: DatePoll) -> bool:
    """Whoever may act on the table; before there is one, the poll's host and the keepers."""
    table = a.store.roundtable(poll.table) if poll.table else None
    if table:
        return may_act_on(a, member, table)
    return member.id == poll.host or member.chat_id in a.settings.keepers


def poll_for(
    a: Assistant,
    member: Member,
    now: datetime,
    *,
    call: CallId | None = None,
    table: RoundtableId | None = None,
) -> DatePoll:
    """The poll under way for a table, or on a call for one to be opened; else the member's draft,
    made if need be. Raises ``NotAllowed``, ``NoSuchTable``, ``Refused`` (a table that is over) or
    ``KeyError`` (no call)."""
    with a.store.transaction():
        if table:
            there = table_of(a, table)
            if not may_act_on(a, member, there):
                raise NotAllowed
            if there.state is RoundtableState.CANCELLED:
                raise Refused(Reason.TABLE_CANCELLED)
            if there.state is RoundtableState.HELD or there.starts_at <= now:
                raise Refused(Reason.TABLE_HELD)
            polls = a.store.date_polls_of(table)
            new = _new(member, now, PollAudience.SEATED, table=table, call=there.call)
            new = replace(new, zone=there.zone)
        else:
            if not may_host(a, member):
                raise NotAllowed
            if call is None or a.store.call(call) is None:
                raise KeyError(call)
            polls = [poll for poll in a.store.date_polls_on(call) if poll.table is None]
            new = _new(member, now, PollAudience.INTERESTED, call=call)
        drafts = (p for p in polls if p.state is DatePollState.DRAFT and p.host == member.id)
        running = (poll for poll in polls if poll.state in _UNDER_WAY)
        found = next(running, None) or next(drafts, None)
        return found or a.store.add_date_poll(new)


def _new(
    member: Member,
    now: datetime,
    audience: PollAudience,
    *,
    call: CallId | None,
    table: RoundtableId | None = None,
) -> DatePoll:
    return DatePoll(
        id=DatePollId(0),
        host=member.id,
        audience=audience,
        made_at=now,
        call=call,
        table=table,
        zone=member.zone,
    )


def toggle_day(
    a: Assistant, member: Member, poll: DatePollId, at: datetime, now: datetime
) -> DatePoll:
    """Offer a date in a draft, or offer it no more."""
    with a.store.transaction():
        draft = _draft(a, member, poll)
        options = set(draft.options) ^ {at}
        if len(options) > MOST_OPTIONS:
            raise Refused(Reason.DATES_TO_OFFER, wanted=len(options))
        if at in options and at <= now:
            raise Refused(Reason.IN_THE_PAST)
        return _save(a, replace(draft, options=tuple(sorted(options))))


def choose_seats(
    a: Assistant,
    member: Member,
    poll: DatePollId,
    seats: Mapping[StakeholderGroup, int],
    free: int,
) -> DatePoll:
    """The seats of the table that is opened on the date."""
    with a.store.transaction():
        draft = _draft(a, member, poll)
        quotas = tuple((g, seats[g]) for g in StakeholderGroup if seats.get(g))
        return _save(a, replace(draft, quotas=quotas, open_seats=free))


def choose_end(a: Assistant, member: Member, poll: DatePollId, at: datetime) -> DatePoll:
    with a.store.transaction():
        return _save(a, replace(_draft(a, member, poll), ends_at=at))


def drop_draft(a: Assistant, member: Member, poll: DatePollId) -> None:
    with a.store.transaction():
        a.store.drop_date_poll(_draft(a, member, poll).id)


def open_poll(a: Assistant, member: Member, poll: DatePollId, now: datetime) -> DatePoll:
    """Ask: the first of those to ask at once, the others by the clock. Raises ``Refused``."""
    with a.store.transaction():
        draft = _must_run(a, member, poll)
        if draft.state is DatePollState.OPEN:
            return draft
        _draft(a, member, poll)
        rivals = (
            a.store.date_polls_of(draft.table)
            if draft.table
            else a.store.date_polls_on(draft.call or CallId(0))
        )
        if any(p.state in _UNDER_WAY and p.table == draft.table for p in rivals):
            raise Refused(Reason.ASKED_ALREADY)
        roundtables.check_poll(draft, now)
        ends_at = draft.ends_at or now
        opened = replace(
            draft,
            state=DatePollState.OPEN,
            opened_at=now,
            nudge_at=roundtables.nudge_at(now, ends_at),
        )
        _save(a, opened)
        a.store.audit(member.id, "poll-open", _what(opened), now)
        ask(a, opened, now)
        return opened


def vote(
    a: Assistant,
    member: Member,
    poll: DatePollId,
    answers: Mapping[int, DateAnswer],
    now: datetime,
) -> DatePoll:
    """Say this of these dates. Raises ``NoSuchPoll``, ``Refused``, or ``KeyError`` (no date)."""
    with a.store.transaction():
        found = poll_of(a, poll)
        if not a.store.is_asked(found.id, member.id) or found.state is DatePollState.DRAFT:
            raise Refused(Reason.NOT_ASKED)
        if found.state is not DatePollState.OPEN or not found.ends_at or found.ends_at <= now:
            raise Refused(Reason.POLL_OVER)
        for option in answers:
            if option not in range(len(found.options)):
                raise KeyError(option)
        a.store.was_asked(found.id, [member.id], now)
        a.store.vote(found.id, member.id, answers, now)
        return found


def finish(a: Assistant, member: Member, poll: DatePollId, now: datetime) -> DatePoll:
    """The host ends it now: what was answered counts."""
    with a.store.transaction():
        found = _must_run(a, member, poll)
        if found.state is not DatePollState.OPEN:
            return found
        a.store.audit(member.id, "poll-end", _what(found), now)
        return end(a, found, now, by=member)


def call_off(a: Assistant, member: Member, poll: DatePollId, now: datetime) -> DatePoll:
    """The host ends it without a date."""
    with a.store.transaction():
        found = _must_run(a, member, poll)
        if found.state not in _UNDER_WAY:
            return found
        a.store.audit(member.id, "poll-off", _what(found), now)
        return _save(a, replace(found, state=DatePollState.CLOSED, ended_at=now, chosen=None))


def pick(a: Assistant, member: Member, poll: DatePollId, option: int, now: datetime) -> DatePoll:
    """The host chooses among dates that are as good. Raises ``KeyError`` for another one."""
    with a.store.transaction():
        found = _must_run(a, member, poll)
        if found.state is not DatePollState.TIED:
            return found
        if option not in roundtables.best(found, a.store.tallies(found.id), now):
            raise KeyError(option)
        a.store.audit(member.id, "poll-pick", _what(found), now)
        return take_date(a, found, option, now, by=member)


def reopen(a: Assistant, member: Member, poll: DatePollId, now: datetime) -> DatePoll:
    """Take an end back: answers may be changed again. A table that has the date keeps it until
    the poll ends; one that was cancelled is forgotten, and another is opened then."""
    with a.store.transaction():
        found = _must_run(a, member, poll)
        if found.state in (DatePollState.OPEN, DatePollState.DRAFT):
            return found
        table = a.store.roundtable(found.table) if found.table else None
        if table and table.state is not RoundtableState.OPEN:
            if found.audience is PollAudience.SEATED:
                raise Refused(Reason.TABLE_CANCELLED)
            found = replace(found, table=None)
        ends_at = _new_end(found, now)
        again = replace(
            found,
            state=DatePollState.OPEN,
            ends_at=ends_at,
            nudge_at=roundtables.nudge_at(now, ends_at),
            ended_at=None,
            chosen=None,
        )
        a.store.audit(member.id, "poll-reopen", _what(again), now)
        return _save(a, again)


def _new_end(poll: DatePoll, now: datetime) -> datetime:
    """The end it had, if that is to come; else two days on, a day before the first date left."""
    if poll.ends_at and poll.ends_at > now + LEAST:
        return poll.ends_at
    left = [at for at in poll.options if at - TIME_TO_ACT > now + LEAST]
    if not left:
        raise Refused(Reason.POLL_ENDS_LATE, at=poll.options[-1] - TIME_TO_ACT)
    return min(now + REOPENED_FOR, min(left) - TIME_TO_ACT)


def ask_anew(a: Assistant, member: Member, poll: DatePollId, now: datetime) -> DatePoll:
    """After a poll without a date: a draft with the same seats, or the one that is there."""
    with a.store.transaction():
        old = _must_run(a, member, poll)
        draft = poll_for(a, member, now, call=None if old.table else old.call, table=old.table)
        if draft.state is DatePollState.DRAFT and not draft.capacity:
            draft = _save(a, replace(draft, quotas=old.quotas, open_seats=old.open_seats))
        return draft


async def settle_polls(a: Assistant, now: datetime) -> None:
    """What time does: ask those still to be asked, remind once, and end; a poll at a time."""
    for poll in a.store.date_polls_in(*_UNDER_WAY):
        more = True
        while more:
            await a.courtesy.rest()
            more = _look(a, poll.id, now)


def _look(a: Assistant, number: DatePollId, now: datetime) -> bool:
    with a.store.transaction():
        poll = a.store.date_poll(number)
        if poll is None or poll.state not in _UNDER_WAY:
            return False
        table = a.store.roundtable(poll.table) if poll.table else None
        if table and table.state is not RoundtableState.OPEN:  # who was asked is told of that
            _save(a, replace(poll, state=DatePollState.CLOSED, ended_at=now))
            return False
        if poll.state is DatePollState.TIED or (poll.ends_at and poll.ends_at <= now):
            end(a, poll, now)
            return False
        return ask(a, poll, now)


def end(a: Assistant, poll: DatePoll, now: datetime, *, by: Member | None = None) -> DatePoll:
    """Within a transaction: the date that most can come on; of several as good the host's
    choice, and the earliest where it makes none. ``by``: who ends it, and so sees what came."""
    ended_at = poll.ended_at or now
    options = roundtables.best(poll, a.store.tallies(poll.id), now)
    if not options:
        return _close(a, poll, ended_at, now, by)
    if len(options) > 1 and now < roundtables.tie_ends(poll, options, ended_at):
        if poll.state is not DatePollState.TIED:
            poll = _save(a, replace(poll, state=DatePollState.TIED, ended_at=ended_at))
            tell_host(a, poll, "tied", now, by)
        return poll
    return take_date(a, poll, options[0], now, by=by)


def _close(
    a: Assistant, poll: DatePoll, ended_at: datetime, now: datetime, by: Member | None
) -> DatePoll:
    closed = _save(a, replace(poll, state=DatePollState.CLOSED, ended_at=ended_at))
    tell_host(a, closed, "closed", now, by)
    return closed


def _draft(a: Assistant, member: Member, poll: DatePollId) -> DatePoll:
    """Dates and seats stay as they were asked for."""
    found = _must_run(a, member, poll)
    if found.state is not DatePollState.DRAFT:
        raise Refused(Reason.ASKED_ALREADY)
    return found


def _must_run(a: Assistant, member: Member, poll: DatePollId) -> DatePoll:
    found = poll_of(a, poll)
    if not may_run(a, member, found):
        raise NotAllowed
    return found


def _save(a: Assistant, poll: DatePoll) -> DatePoll:
    a.store.save_date_poll(poll)
    return poll


def _what(poll: DatePoll) -> str:
    about = f"roundtable {poll.table}" if poll.table else f"call {poll.call}"
    return f"{about}: poll {poll.id}"
