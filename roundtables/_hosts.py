"""Who runs a table beside its host."""

from __future__ import annotations

from dataclasses import replace

from model import MemberId, Roundtable
from roundtables._refused import Reason, Refused

MOST_COHOSTS = 5
Hosts = tuple[Roundtable, tuple[MemberId, ...]]


def add_cohost(table: Roundtable, cohosts: tuple[MemberId, ...], who: MemberId) -> Hosts:
    """One more acts beside the host; whoever does already, does."""
    if who == table.host or who in cohosts:
        return table, cohosts
    if len(cohosts) >= MOST_COHOSTS:
        raise Refused(Reason.COHOSTS_FULL, wanted=MOST_COHOSTS)
    return table, (*cohosts, who)


def drop_cohost(table: Roundtable, cohosts: tuple[MemberId, ...], who: MemberId) -> Hosts:
    return table, tuple(one for one in cohosts if one != who)


def hand_over(table: Roundtable, cohosts: tuple[MemberId, ...], to: MemberId) -> Hosts:
    """A co-host becomes the host, and the host a co-host in its place."""
    if to == table.host:
        return table, cohosts
    if to not in cohosts:
        raise Refused(Reason.NOT_COHOST)
    changed = tuple(table.host if one == to else one for one in cohosts)
    return replace(table, host=to), tuple(one for one in changed if one)


def host_gone(table: Roundtable, cohosts: tuple[MemberId, ...]) -> Hosts:
    """The host leaves for good: the first co-host takes over; without one nobody is (0)."""
    return replace(table, host=cohosts[0] if cohosts else MemberId(0)), cohosts[1:]
