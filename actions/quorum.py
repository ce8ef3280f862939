"""Enough members want to talk about a call: facilitators are offered a roundtable on it, and
members who agreed to be counted are told that they are enough.

Each is told once in a call's life, whatever interest is taken back and said again. What they
open later shows how it stands then.
"""

from __future__ import annotations

from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._days import day_facts
from actions._posts import GATHERED, QUORUM, gathered_key, quorum_key
from actions.gathering import missing
from actions.propose import as_typed, interested_people, proposed
from db import Stance
from messages import DayFacts, QuorumFacts
from model import (
    CallId,
    DatePollState,
    Member,
    Roundtable,
    RoundtableState,
    StoredCall,
)

BATCH = 50
"""Members told in one transaction."""


def post_quorum(a: Assistant, stored: StoredCall, now: datetime) -> None:
    """Tell each facilitator once in a call's life that there is interest enough."""
    if not is_wanted(a, stored, now):
        return
    a.store.reach_quorum(stored.id, now)
    for facilitator in a.store.facilitators():
        a.store.post(
            facilitator.id,
            QUORUM,
            quorum_key(facilitator.id, stored.id),
            {"call": stored.id},
            may_speak_at(facilitator, now),
            now,
        )


def tell_gathered(a: Assistant, now: datetime) -> bool:
    """Tell those interested who agreed to be counted, a batch at a time. True: there is more."""
    with a.store.transaction():
        under_way = a.store.telling_quorum()
        if under_way is None:
            return False
        call, after = under_way
        told = a.store.counted_on(call, after=after, limit=BATCH)
        for number in told:
            member = a.store.member(number)
            if member:
                key, due = gathered_key(number, call), may_speak_at(member, now)
                a.store.post(number, GATHERED, key, {"call": call}, due, now)
        a.store.told_quorum(call, told[-1] if len(told) == BATCH else None)
        return True


def are_enough(a: Assistant, stored: StoredCall) -> bool:
    """Whether enough members from enough countries are interested at this moment."""
    settings, counted = a.settings, a.store.count_interested(stored.id)
    return roundtables.quorum(
        counted.members, counted.countries, settings.quorum_members, settings.quorum_countries
    )


def is_wanted(a: Assistant, stored: StoredCall, now: datetime) -> bool:
    """Whether a roundtable on the call is wanted by enough members, and none is to come yet."""
    return are_enough(a, stored) and is_free(a, stored, now)


def is_free(a: Assistant, stored: StoredCall, now: datetime) -> bool:
    """Whether a roundtable on a live call is still to be thought of: none is to come, and no
    poll for its date is under way."""
    return (
        stored.call.is_live(now)
        and not any(_is_to_come(table, now) for table in a.store.roundtables_on(stored.id))
        and not any(p.state is DatePollState.OPEN for p in a.store.date_polls_on(stored.id))
    )


def _is_to_come(table: Roundtable, now: datetime) -> bool:
    return table.state is RoundtableState.OPEN and table.starts_at > now


def take_stance(
    a: Assistant, facilitator: Member, call: CallId, stance: Stance | None, now: datetime
) -> None:
    """A facilitator takes it on, or is left in peace with it; None takes that back."""
    with a.store.transaction():
        if a.store.stances(call).get(facilitator.id) is stance:
            return
        a.store.set_stance(call, facilitator, stance, now)
        a.store.audit(facilitator.id, f"quorum-{stance or 'open'}", f"call {call}", now)


def is_taken(a: Assistant, call: CallId, facilitator: Member) -> bool:
    """Whether another facilitator prepares a roundtable on a call."""
    stances = a.store.stances(call).items()
    return any(stance is Stance.TAKEN for who, stance in stances if who != facilitator.id)


def proposed_days(
    a: Assistant, stored: StoredCall, host: Member, now: datetime
) -> tuple[DayFacts, ...]:
    """The meetings that fit before the next cut-off, as the host reads them."""
    people = interested_people(a, stored, host)
    return tuple(day_facts(a, one, host.language) for one in proposed(stored, people, host, now))


def typed_day(a: Assistant, stored: StoredCall, host: Member, at: datetime) -> DayFacts:
    """A date that a host chose for a meeting on a call."""
    people = interested_people(a, stored, host)
    return day_facts(a, as_typed(at, people, host), host.language)


def quorum_facts(
    a: Assistant, facilitator: Member, stored: StoredCall, now: datetime
) -> QuorumFacts:
    """Who is interested, as counts, who is missing, and the days that fit before the cut-off."""
    there = a.store.gathering(stored.id)
    stances = a.store.stances(stored.id)
    named = ((a.regions.name(land, facilitator.language), n) for land, n in there.lands.items())
    return QuorumFacts(
        call=stored,
        now=now,
        zone=facilitator.zone,
        members=there.members,
        countries=len(there.lands),
        groups=dict(there.groups),
        lands=tuple(sorted(named, key=lambda one: (-one[1], one[0]))),
        missing=missing(there.groups),
        days=proposed_days(a, stored, facilitator, now),
        stance=stances.get(facilitator.id, ""),
        taken=is_taken(a, stored.id, facilitator),
        enough=are_enough(a, stored),
    )
