"""A member passes a call on to the members of its region: once, seldom, and never as a shower.

Who passed what on lies in the store; the members are found a slice at a time, and a crash goes
on where the last slice ended. Whoever wants alerts at once has it pushed, within its budget; for
everybody else it stands in the next digest.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import TIP, tip_key
from actions.spread import is_news, pushes
from db import Passing
from model import Member, MemberId, StakeholderGroup, StoredCall

MOST = 3
"""Calls that a member may pass on in ...."""
WITHIN = timedelta(days=7)
SLICE = 40
"""Members looked at in one transaction: well under 50 ms of the event loop."""
COUNTED = 250
COUNTED_UP_TO = 1000
"""How many it would reach is counted no further."""


class TooOften(Exception):
    """``MOST`` calls were passed on already; ``until``: when the next one may be."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


async def reach(a: Assistant, member: Member, stored: StoredCall) -> int:
    """How many members would hear of the call, in slices; no more than ``COUNTED_UP_TO`` + 1."""
    found, after = 0, MemberId(0)
    while after >= 0 and found <= COUNTED_UP_TO:
        near, after = _near(a, member, after, COUNTED)
        found += len(a.store.new_to(stored.id, stored.version, near))
        await asyncio.sleep(0)
    return min(found, COUNTED_UP_TO + 1)


def did_pass_on(a: Assistant, member: Member, stored: StoredCall) -> bool:
    """Whether the member passed on this version of the call."""
    done = {(one.call, one.version) for one in a.store.passed_on(member.id)}
    return (stored.id, stored.version) in done


def may_pass_on_at(a: Assistant, member: Member, now: datetime) -> datetime:
    """When the member may pass on the next call: now, or once the first of three is a week old."""
    lately = [one.at for one in a.store.passed_on(member.id) if one.at > now - WITHIN]
    return lately[MOST - 1] + WITHIN if len(lately) >= MOST else now


def pass_on(
    a: Assistant, member: Member, stored: StoredCall, now: datetime, *, named: bool
) -> bool:
    """Pass the call on to the members of the region. ``named``: the member agreed just now to
    have its organisation shown.

    False if it did so before. Raises ``TooOften``, and ``ValueError`` for a call that is over
    or a member without a region.
    """
    if not member.regions or not is_news(stored.call, now):
        raise ValueError(stored.id)
    with a.store.transaction():
        if did_pass_on(a, member, stored):
            return False
        until = may_pass_on_at(a, member, now)
        if until > now:
            raise TooOften(until)
        organisation = member.organisation if named else ""
        return a.store.pass_on(member.id, stored.id, stored.version, organisation, now)


def giver_of(a: Assistant, number: int) -> tuple[StakeholderGroup | None, str]:
    """The group of who passed a call on, and the organisation if it agreed to show it and has not
    taken it back since; nothing of one who is gone."""
    passing = a.store.passing(number)
    giver = a.store.member(passing.member) if passing else None
    if passing is None or giver is None:
        return None, ""
    shown = passing.organisation == giver.organisation
    return giver.group, passing.organisation if shown else ""


async def spread_tips(a: Assistant, now: datetime) -> None:
    """Find the members for all that was passed on, with an await between the slices."""
    more = True
    while more:
        more = spread_slice(a, now)
        await a.courtesy.rest()


def spread_slice(a: Assistant, now: datetime) -> bool:
    """Keep, and push where it is wanted, what one slice of members is to hear. False: done."""
    with a.store.transaction():
        passing = a.store.next_passing()
        if passing is None:
            return False
        giver, stored = a.store.member(passing.member), a.store.call(passing.call)
        after = MemberId(-1)
        if giver and stored and is_news(stored.call, now) and not a.store.same_as(stored.id):
            near, after = _near(a, giver, passing.after or MemberId(0), SLICE)
            for number in a.store.new_to(stored.id, stored.version, near):
                _tip(a, number, stored, passing, now)
        a.store.passed_up_to(passing.id, after if after >= 0 else None)
        return True


def _near(
    a: Assistant, giver: Member, after: MemberId, limit: int
) -> tuple[list[MemberId], MemberId]:
    """Of the next members of the giver's countries those with a region in common, and the number
    up to which there was looked; -1: to the last."""
    countries = {a.regions.country(code) for code in giver.regions}
    found = a.store.hearing_in(countries, after=after, limit=limit)
    near = [
        number
        for number, regions in found
        if number != giver.id
        and any(a.regions.overlaps(own, other) for own in giver.regions for other in regions)
    ]
    return near, found[-1][0] if len(found) == limit else MemberId(-1)


def _tip(
    a: Assistant, number: MemberId, stored: StoredCall, passing: Passing, now: datetime
) -> None:
    a.store.add_tip(number, stored.id, passing.id, now)
    member = a.store.member(number)
    if member and pushes(stored.call, member, now, at_once=True):
        a.store.post(
            number,
            TIP,
            tip_key(number, stored.id, stored.version),
            {"call": stored.id, "version": stored.version, "passed_on": passing.id},
            may_speak_at(member, now),
            now,
        )
