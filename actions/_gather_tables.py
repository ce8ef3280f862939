"""Facts of roundtables for messages: counts by group, never names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from actions._assistant import Assistant
from actions.hosting import is_host
from messages import GroupSeats, Part, RefusalFacts, TableFacts, TableLine, TableRef
from model import (
    GuestId,
    Member,
    Registration,
    RegistrationState,
    Roundtable,
    StakeholderGroup,
    Who,
)
from roundtables import Refused, counts, free_seats, offer_ends, place_in_queue


def table_ref(table: Roundtable) -> TableRef:
    return TableRef(table.id, table.title, table.starts_at)


_PARTS = {
    RegistrationState.SEATED: Part.SEATED,
    RegistrationState.OFFERED: Part.OFFERED,
    RegistrationState.WAITING: Part.WAITING,
    RegistrationState.REQUESTED: Part.REQUESTED,
}
_COMES = (RegistrationState.SEATED, RegistrationState.ATTENDED)


def table_line(a: Assistant, member: Member, table: Roundtable, now: datetime) -> TableLine:
    present = a.store.registrations(table.id)
    mine = own_registration(present, member)
    part = Part.HOST if is_host(a, member, table) else Part.INVITED
    if mine and mine.is_live:
        part = _PARTS[mine.state]
    call = a.store.call(table.call) if table.call else None
    of_group, open_seats = free_seats(table, present, now)
    return TableLine(
        table=table_ref(table),
        zone=table.zone,
        part=part,
        place=place_in_queue(table, present, member.id, now) or 0,
        free=open_seats + (of_group.get(member.group, 0) if member.group else 0),
        call_title=call.call.title if call else "",
    )


def table_facts(a: Assistant, member: Member, table: Roundtable, now: datetime) -> TableFacts:
    """A roundtable as this member sees it: counts by group, never names."""
    facts = facts_for(a, member.id, table, member.zone, now)
    hosting = is_host(a, member, table)
    return replace(
        facts,
        my_group=member.group,
        hosting=hosting,
        link_shown=facts.link_shown or (hosting and bool(table.link)),
    )


def facts_for(
    a: Assistant, who: Who | None, table: Roundtable, zone: str, now: datetime
) -> TableFacts:
    """A roundtable as somebody sees it, or anybody (None), whose clock is that of ``zone``."""
    present = a.store.registrations(table.id)
    call = a.store.call(table.call) if table.call else None
    of_group, open_seats = free_seats(table, present, now)
    audience = a.store.audience_at(table.id)
    countries = {country_of(a, r.who) for r in present if r.state in _COMES} - {""}
    mine = None if who is None else registration_of(present, who)
    asked = a.store.confirmations(table.id).get(mine.id) if mine else None
    named = a.store.named(mine.id) if mine else None
    return TableFacts(
        table=table,
        now=now,
        zone=zone,
        call_title=call.call.title if call else "",
        groups=tuple(
            GroupSeats(c.group, c.quota, c.held, c.offered, c.waiting, of_group.get(c.group, 0))
            for c in counts(table, present)
        ),
        open_free=open_seats,
        countries=len(countries),
        mine=mine,
        offer_until=_offer_until(a, table, mine, now),
        my_place=0 if who is None else place_in_queue(table, present, who, now) or 0,
        link_shown=bool(table.link_at(now)) and mine is not None and mine.state in _COMES,
        unconfirmed=asked is not None and asked.confirmed_at is None,
        named=bool(named and named.name),
        requests=sum(r.state is RegistrationState.REQUESTED for r in present),
        event=a.store.event_at(table.id),
        audience=audience.name if audience else "",
    )


def _offer_until(
    a: Assistant, table: Roundtable, mine: Registration | None, now: datetime
) -> datetime | None:
    """When an offer lapses of which its member is told now; None: there is no such offer."""
    told = mine is None or mine.state is not RegistrationState.OFFERED or mine.offer_expires_at
    return None if told else offer_ends(table, now, a.settings.offer)


def refusal_facts(no: Refused, zone: str, now: datetime) -> RefusalFacts:
    """Why something cannot be done at a table, for whose clock is that of ``zone``."""
    at, group = no.facts.get("at"), no.facts.get("group")
    seated, wanted = no.facts.get("seated"), no.facts.get("wanted")
    return RefusalFacts(
        reason=no.reason,
        now=now,
        zone=zone,
        at=at if isinstance(at, datetime) else None,
        group=group if isinstance(group, StakeholderGroup) else None,
        seated=seated if isinstance(seated, int) else 0,
        wanted=wanted if isinstance(wanted, int) else 0,
    )


def country_of(a: Assistant, who: Who) -> str:
    """Where somebody at a table comes from, two letters; empty: not said."""
    if isinstance(who, GuestId):
        guest = a.store.guest(who)
        return guest.country if guest else ""
    person = a.store.member(who)
    return a.regions.country(person.regions[0]) if person and person.regions else ""


def own_registration(present: Iterable[Registration], member: Member) -> Registration | None:
    """The member's live registration, or its last one."""
    return registration_of(present, member.id)


def registration_of(present: Iterable[Registration], who: Who) -> Registration | None:
    """The same of anybody."""
    own = [r for r in present if r.who == who]
    return next((r for r in own if r.is_live), max(own, key=lambda r: r.id, default=None))
