"""When a roundtable on a call may meet, counted back from the call's cut-off.

Holidays are those of everybody who is interested and of the host, hours those of their clocks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import roundtables
from actions._assistant import Assistant
from matching import calendar_of, country_of, off_in
from model import GuestId, Interest, Member, NutsCode, RegistrationState, Roundtable, StoredCall

_AT_TABLE = (RegistrationState.SEATED, RegistrationState.OFFERED)


@dataclass(frozen=True, slots=True)
class People:
    """Where those live who are to meet."""

    homes: frozenset[NutsCode]
    """Countries, or parts of them that have holidays of their own."""
    zones: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A day and an hour to meet, and why these."""

    key: str
    """What to meet about: explore, partners, go-no-go; empty: a day that somebody typed."""
    at: datetime
    """Aware, in the host's zone."""
    suits: int
    of: int
    """Within their working hours, of so many people."""
    passed: tuple[roundtables.Passed, ...] = ()
    off: frozenset[str] = frozenset()
    """Where the day itself is a holiday: only of one that was typed."""

    @property
    def season(self) -> str:
        return roundtables.season(self.at.date())


def interested_people(a: Assistant, stored: StoredCall, host: Member) -> People:
    """Those interested in a call, and the host."""
    there = a.store.gathering(stored.id)
    zones = Counter(there.zones)
    homes = set(there.homes)
    if there.members > sum(there.homes.values()):  # some named no region: their clock's country
        homes |= {NutsCode(land) for zone in zones if (land := country_of(zone))}
    if Interest.INTERESTED not in a.store.interest(host.id, stored.id):
        zones[host.zone] += 1
    homes |= {home_of(host)}
    return People(frozenset(map(calendar_of, homes - {NutsCode("")})), zones)


def seated_people(a: Assistant, table: Roundtable, host: Member) -> People:
    """Those who hold a seat, and the host."""
    homes, zones = {home_of(host)}, Counter((host.zone,))
    for entry in a.store.registrations(table.id):
        if entry.state not in _AT_TABLE or entry.who == host.id:
            continue
        if isinstance(entry.who, GuestId):
            guest = a.store.guest(entry.who)
            home = NutsCode(guest.country) if guest else NutsCode("")
            homes.add(home)
            zones[a.regions.zone(home) or host.zone] += 1
        elif member := a.store.member(entry.who):
            homes.add(home_of(member))
            zones[member.zone] += 1
    return People(frozenset(map(calendar_of, homes - {NutsCode("")})), zones)


def home_of(member: Member) -> NutsCode:
    """The member's first region; without one, the country of its clock; empty: not known."""
    return member.regions[0] if member.regions else NutsCode(country_of(member.zone))


def proposed(
    stored: StoredCall, people: People, host: Member, now: datetime
) -> tuple[Proposal, ...]:
    """A meeting to explore, one to find partners, one to decide, as far as time allows.

    Empty without a cut-off, or if it is too near.
    """
    cut_off = stored.call.next_cut_off(now)
    if cut_off is None:
        return ()
    steps = roundtables.back_plan(
        cut_off.at, stored.call.zone, now, days_off=lambda day: off(people, day)
    )
    found = []
    for step in steps:
        best = roundtables.meeting(step.day, host.zone, people.zones)
        found.append(Proposal(step.key, best.at, best.suits, best.of, step.passed))
    return tuple(found)


def as_typed(at: datetime, people: People, host: Member, zone: str = "") -> Proposal:
    """A moment that a host chose, with what speaks against it. ``zone``: its own, if another."""
    local = at.astimezone(ZoneInfo(zone or host.zone))
    suits, of = roundtables.suiting(local, people.zones)
    return Proposal("", local, suits, of, off=off(people, local.date()))


def off(people: People, day: date) -> frozenset[str]:
    """Where a day is a holiday."""
    return frozenset(place for home in people.homes if (place := off_in(home, day)))


def is_after_all(stored: StoredCall, at: datetime) -> bool:
    """Whether a meeting comes after the call's last deadline."""
    return bool(stored.call.cut_offs) and at > stored.call.cut_offs[-1].at


def places(codes: Iterable[str]) -> tuple[NutsCode, ...]:
    """In order, a country before its parts."""
    return tuple(NutsCode(code) for code in sorted(codes))
