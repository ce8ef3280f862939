"""Enough members want to talk about a call: facilitators are offered a roundtable on it."""

from __future__ import annotations

from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import QUORUM, quorum_key
from actions.propose import proposed
from messages import QuorumFacts
from model import Member, RoundtableState, StoredCall


def post_quorum(a: Assistant, stored: StoredCall, now: datetime) -> None:
    """Tell each facilitator once in a call's life that there is interest enough."""
    if not is_wanted(a, stored, now):
        return
    for facilitator in a.store.facilitators():
        a.store.post(
            facilitator.id,
            QUORUM,
            quorum_key(facilitator.id, stored.id),
            {"call": stored.id},
            may_speak_at(facilitator, now),
            now,
        )


def is_wanted(a: Assistant, stored: StoredCall, now: datetime) -> bool:
    """Whether a roundtable on the call is wanted by enough members, and none is to come yet."""
    settings, counted = a.settings, a.store.count_interested(stored.id)
    return (
        roundtables.quorum(
            counted.members,
            counted.countries,
            settings.quorum_members,
            settings.quorum_countries,
        )
        and stored.call.is_live(now)
        and not any(
            t.state is RoundtableState.OPEN and t.starts_at > now
            for t in a.store.roundtables_on(stored.id)
        )
    )


def quorum_facts(
    a: Assistant, facilitator: Member, stored: StoredCall, now: datetime
) -> QuorumFacts:
    """Who is interested, as counts, and the days that fit before the cut-off."""
    counted = a.store.count_interested(stored.id)
    return QuorumFacts(
        call=stored,
        now=now,
        zone=facilitator.zone,
        members=counted.members,
        countries=counted.countries,
        groups=counted.groups,
        dates=tuple((step, at.date()) for step, at in proposed(stored, now)),
    )
