"""What is shown of a poll for a date: to those who are asked, to its host, and in the outbox."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import messages
import roundtables
from actions._assistant import Assistant
from actions._clock import in_quiet_hours, may_speak_at
from actions._days import day_facts, holiday_facts
from actions._worded import Later, Nothing, Outcome, Worded
from actions.propose import (
    People,
    Proposal,
    as_typed,
    home_of,
    interested_people,
    proposed,
    seated_people,
)
from db import Post
from matching import off_in
from messages import BallotFacts, DayFacts, DraftFacts
from model import (
    CallId,
    DatePoll,
    DatePollId,
    DatePollState,
    Interest,
    Member,
    PollAudience,
    RoundtableId,
    StakeholderGroup,
    Tally,
)

Seats = tuple[tuple[StakeholderGroup, int], ...]
END_DAYS = (2, 4, 7)
"""Days after which a poll may end ..."""
END_HOUR = time(17)
"""... at this hour of its host's."""
MOST_PROPOSED = 3


def open_ballot(a: Assistant, member: Member, call: CallId) -> DatePoll | None:
    """A poll on a call that the member may answer."""
    return _asking(a, member, a.store.date_polls_on(call))


def table_ballot(a: Assistant, member: Member, table: RoundtableId) -> DatePoll | None:
    """The same of a table."""
    return _asking(a, member, a.store.date_polls_of(table))


def _asking(a: Assistant, member: Member, polls: list[DatePoll]) -> DatePoll | None:
    open_ones = (p for p in polls if p.state is DatePollState.OPEN)
    return next((p for p in open_ones if a.store.is_asked(p.id, member.id)), None)


def ballot_facts(a: Assistant, member: Member, poll: DatePoll, now: datetime) -> BallotFacts:
    """As one who is asked sees it: counts, no names; what is a holiday where the member is."""
    home = home_of(member)
    days = []
    for at in poll.options:
        local = at.astimezone(ZoneInfo(poll.zone))
        day = at.astimezone(ZoneInfo(member.zone)).date()
        place = off_in(home, day) if home else None
        off = holiday_facts(a, day, (place,), member.language) if place else None
        days.append(DayFacts(at=local, off=off))
    return BallotFacts(
        poll=poll,
        now=now,
        zone=member.zone,
        title=_title(a, poll),
        days=tuple(days),
        tallies=a.store.tallies(poll.id),
        mine=a.store.date_votes(poll.id, member.id),
    )


def poll_facts(a: Assistant, host: Member, poll: DatePoll, now: datetime) -> BallotFacts:
    """As its host sees it: by stakeholder group, with what speaks against a date."""
    people = _people(a, poll, host)
    tallies, turnout = a.store.tallies(poll.id), a.store.turnout(poll.id)
    tied: tuple[int, ...] = ()
    tie_ends = None
    if poll.state is DatePollState.TIED and poll.ended_at:
        tied = roundtables.best(poll, tallies, now)
        tie_ends = roundtables.tie_ends(poll, tied, poll.ended_at) if tied else None
    return BallotFacts(
        poll=poll,
        now=now,
        zone=host.zone,
        title=_title(a, poll),
        days=tuple(
            day_facts(a, as_typed(at, people, host, poll.zone), host.language)
            for at in poll.options
        ),
        tallies=tallies,
        asked=turnout.asked,
        voted=turnout.voted,
        by_group=_by_group(a, poll),
        tied=tied,
        tie_ends=tie_ends,
    )


def _by_group(
    a: Assistant, poll: DatePoll
) -> tuple[tuple[StakeholderGroup | None, tuple[Tally, ...]], ...]:
    found = a.store.group_tallies(poll.id)
    return tuple((group, found[group]) for group in (*StakeholderGroup, None) if group in found)


def draft_facts(
    a: Assistant,
    host: Member,
    poll: DatePoll,
    seats: tuple[tuple[Seats, int], ...],
    now: datetime,
) -> DraftFacts:
    """What the host chose, and what there is to choose from. ``seats``: what a table may have."""
    people = _people(a, poll, host)
    offered = {one.at.astimezone(UTC): one for one in _proposed(a, host, poll, people, now)}
    for at in poll.options:
        offered.setdefault(at, as_typed(at, people, host, poll.zone))
    opens = poll.audience is PollAudience.INTERESTED and poll.table is None
    return DraftFacts(
        poll=poll,
        now=now,
        title=_title(a, poll),
        offered=tuple(day_facts(a, offered[at], host.language) for at in sorted(offered)),
        seats=seats if opens else (),
        ends=_ends(host, poll, now),
        asks=_asks(a, poll),
        lacks=_lacks(poll, opens, now),
    )


def _proposed(
    a: Assistant, host: Member, poll: DatePoll, people: People, now: datetime
) -> tuple[Proposal, ...]:
    stored = a.store.call(poll.call) if poll.call else None
    return proposed(stored, people, host, now)[:MOST_PROPOSED] if stored else ()


def _lacks(poll: DatePoll, opens: bool, now: datetime) -> str:
    if len(poll.options) < roundtables.FEWEST_OPTIONS:
        return "dates"
    if opens and not poll.capacity:
        return "seats"
    fits = poll.ends_at and now < poll.ends_at <= _latest_end(poll)
    return "" if fits else "end"


def _ends(host: Member, poll: DatePoll, now: datetime) -> tuple[datetime, ...]:
    zone = ZoneInfo(host.zone)
    today = now.astimezone(zone).date()
    ends = {
        datetime.combine(today + timedelta(days=days), END_HOUR, zone).astimezone(UTC)
        for days in END_DAYS
    }
    if poll.ends_at and poll.ends_at > now:
        ends.add(poll.ends_at)
    return tuple(at for at in sorted(ends) if not poll.options or at <= _latest_end(poll))


def _latest_end(poll: DatePoll) -> datetime:
    return poll.options[0] - roundtables.TIME_TO_ACT


def _asks(a: Assistant, poll: DatePoll) -> int:
    """How many would be asked now."""
    if poll.audience is PollAudience.INTERESTED and poll.call:
        own = Interest.INTERESTED in a.store.interest(poll.host, poll.call)
        return a.store.gathering(poll.call).members - own
    return len(a.store.to_ask(poll.id, 1000))


def _people(a: Assistant, poll: DatePoll, host: Member) -> People:
    table = a.store.roundtable(poll.table) if poll.table else None
    if table and poll.audience is PollAudience.SEATED:
        return seated_people(a, table, host)
    stored = a.store.call(poll.call) if poll.call else None
    return interested_people(a, stored, host) if stored else People(frozenset(), {})


def _title(a: Assistant, poll: DatePoll) -> str:
    table = a.store.roundtable(poll.table) if poll.table else None
    if table:
        return table.title
    stored = a.store.call(poll.call) if poll.call else None
    return stored.call.title if stored else ""


def poll(a: Assistant, post: Post, member: Member, now: datetime) -> Outcome:
    """The words of a row of the outbox."""
    found = a.store.date_poll(DatePollId(int(post.facts["poll"])))
    if found is None:
        return Nothing("the poll is gone")
    if post.facts["what"] in ("ask", "nudge"):
        return _ballot(a, found, member, now, nudge=post.facts["what"] == "nudge")
    if found.state in (DatePollState.OPEN, DatePollState.DRAFT):
        return Nothing("the poll was opened again")
    if in_quiet_hours(member, now):
        return Later(may_speak_at(member, now), "quiet hours")
    facts = poll_facts(a, member, found, now)
    return Worded(messages=(messages.poll_page(member.language, facts),))


def _ballot(
    a: Assistant, found: DatePoll, member: Member, now: datetime, *, nudge: bool
) -> Outcome:
    over = found.ends_at is None or found.ends_at <= now
    if found.state is not DatePollState.OPEN or over:
        return Nothing("the poll has ended")
    if not a.store.is_asked(found.id, member.id):
        return Nothing("the member is not asked any more")
    if a.store.date_votes(found.id, member.id):
        return Nothing("the member has answered")
    if in_quiet_hours(member, now):
        speak_at = may_speak_at(member, now)
        if found.ends_at and speak_at >= found.ends_at:
            return Nothing("the poll ends in its quiet hours")
        return Later(speak_at, "quiet hours")
    facts = ballot_facts(a, member, found, now)
    return Worded(messages=(messages.ballot(member.language, facts, nudge=nudge),))
