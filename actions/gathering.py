"""Who is interested in a call, as far as others may know: counts of those who agreed to that."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from actions._assistant import Assistant
from actions.subscribe import save
from messages import InterestFacts
from model import CallId, ChatKind, Member, StakeholderGroup

WANTED = tuple(group for group in StakeholderGroup if group is not StakeholderGroup.OTHER)
"""Without any of these a roundtable lacks somebody."""


def missing(present: Container[StakeholderGroup]) -> tuple[StakeholderGroup, ...]:
    """The groups that nobody represents."""
    return tuple(group for group in WANTED if group not in present)


def gathered(a: Assistant, member: Member, call: CallId) -> InterestFacts | None:
    """What a member that agreed to be counted is told of the others who did; None: nothing."""
    if not member.counted or member.kind is not ChatKind.PRIVATE:
        return None
    there = a.store.gathering(call, agreed=True)
    if there.regions < 2:  # it is the member itself, or one that would be told of alone
        return None
    return InterestFacts(
        regions=there.regions, countries=there.countries, missing=missing(there.groups)
    )


def set_counted(a: Assistant, member: Member, wanted: bool) -> Member:
    """Whether others interested in a call may learn that the member's region is; if so, it is
    told the same of them."""
    return save(a, replace(member, counted=wanted))
