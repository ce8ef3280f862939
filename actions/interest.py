"""What a member says of a call: save it, be interested, wave it off, or take that back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._history import stage_follows
from actions.gathering import set_counted
from actions.quorum import post_quorum
from actions.remind import next_look
from model import CallId, Interest, Member, NotForUs, StakeholderGroup, StoredCall

TWICE = timedelta(seconds=10)
"""Two taps within so short a time are one."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a call stands with one member, and how many others are interested."""

    said: frozenset[Interest]
    members: int
    countries: int
    groups: Mapping[StakeholderGroup, int] = field(default_factory=dict)


def standing(a: Assistant, member: Member, call: CallId) -> Standing:
    """The member's own word on a call, and the counts of those who agreed to be counted."""
    there = a.store.gathering(call, agreed=True)
    said = frozenset(a.store.interest(member.id, call))
    return Standing(said, there.members, len(there.lands), there.groups)


def toggle(
    a: Assistant, member: Member, call: CallId, interest: Interest, now: datetime
) -> StoredCall | None:
    """Say it, or take it back if it was said. None: there is no such call."""
    with stage_follows(a, member, call, now):
        stored = a.store.call(call)
        if stored is None:
            return None
        if interest in a.store.interest(member.id, call):
            a.store.drop_interest(member.id, call, interest)
            if interest is Interest.NOT_FOR_US and a.store.fits(member.id, call) is False:
                a.store.drop_verdict(member.id, call)
        else:
            say(a, member, stored, interest, now)
        return stored


def speak_up(a: Assistant, person: Member, group: Member, call: CallId, now: datetime) -> bool:
    """A person says in a group that its region is interested, for itself alone.

    The group's cards are to show it. False: it had said so before, and not just now with a
    second tap.
    """
    with a.store.transaction():
        said = {c: at for c, i, _, at in a.store.interests(person.id) if i is Interest.INTERESTED}
        if call in said:
            return now - said[call] < TWICE
        if person.counted is None:  # the button counts, and its answer says so
            person = set_counted(a, person, True)
        toggle(a, person, call, Interest.INTERESTED, now)
        a.store.cards_differ(group.id, call)
        return True


def say(
    a: Assistant, member: Member, stored: StoredCall, interest: Interest, now: datetime
) -> None:
    """Within a transaction: the call is saved, or the member interested, with what follows."""
    call = stored.id
    a.store.drop_interest(member.id, call, Interest.NOT_FOR_US)
    a.store.set_interest(member.id, call, interest, now)
    a.store.remind_at(member.id, call, next_look(member, stored.call, now))
    a.store.mark_told(member.id, [(call, stored.version)], "shown", now)
    a.store.verdict(member.id, call, True, None, now)
    if interest is Interest.INTERESTED:
        post_quorum(a, stored, now)


def say_fits(a: Assistant, member: Member, call: CallId, yes: bool, now: datetime) -> None:
    """A label to learn from: the call answers what the member needs. Not ``yes``: unsaid."""
    with a.store.transaction():
        if not yes:
            a.store.drop_verdict(member.id, call)
        elif a.store.call(call):
            said = {r for c, _, r, _ in a.store.interests(member.id) if c == call}
            if NotForUs.NOT_OUR_TOPIC in said:
                a.store.drop_interest(member.id, call, Interest.NOT_FOR_US)
            a.store.verdict(member.id, call, True, None, now)


def not_for_us(
    a: Assistant, member: Member, call: CallId, reason: NotForUs | None, now: datetime
) -> StoredCall | None:
    """Never again this call, and why: the reason is a label to learn from."""
    with stage_follows(a, member, call, now):
        stored = a.store.call(call)
        if stored is None:
            return None
        for said in (Interest.SAVED, Interest.INTERESTED):
            a.store.drop_interest(member.id, call, said)
        a.store.set_interest(member.id, call, Interest.NOT_FOR_US, now, reason)
        if reason is NotForUs.NOT_OUR_TOPIC:
            a.store.verdict(member.id, call, False, reason, now)
        return stored
