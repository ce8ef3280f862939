"""Who is at a table, as its hosts see it: facts for the pages of their desk."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from actions._days import day_for_table, days_for_table
from actions._gather_tables import country_of
from actions._hosted import entry_of
from actions.cohost import could_cohost
from actions.repeat_table import series_of
from messages import DayFacts
from messages.hosts import DateFacts, HostFacts, HostsFacts, PeopleFacts, PersonFacts, SeriesFacts
from model import (
    GuestId,
    Language,
    Member,
    NutsCode,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    ShownTo,
)

PAGE = 10
MOST_TO_CHOOSE = 10
_S = RegistrationState
_ORDER = {
    state: place
    for place, state in enumerate(
        (
            _S.REQUESTED,
            _S.SEATED,
            _S.OFFERED,
            _S.WAITING,
            _S.ATTENDED,
            _S.ABSENT,
            _S.REMOVED,
            _S.REFUSED,
        )
    )
}
"""Requests first; who left of itself is not shown."""


def people_facts(
    a: Assistant, member: Member, table: Roundtable, page: int, now: datetime
) -> PeopleFacts:
    """Ten people to a page, from 0; past the end, the last page."""
    shown = [r for r in a.store.registrations(table.id) if r.state in _ORDER]
    shown.sort(key=lambda r: (_ORDER[r.state], r.since, r.id))
    pages = max(-(-len(shown) // PAGE), 1)
    page = min(page, pages - 1)
    some = shown[page * PAGE : (page + 1) * PAGE]
    return PeopleFacts(
        table=table,
        now=now,
        zone=member.zone,
        people=_people(a, member.language, table, some),
        page=page,
        pages=pages,
        first=page * PAGE + 1,
    )


def entry_facts(
    a: Assistant, member: Member, table: Roundtable, registration: RegistrationId, now: datetime
) -> PeopleFacts:
    """One of them, with all answers. Raises ``Refused`` for an entry of another table."""
    entry = entry_of(a, table, registration)
    could = {one.id for one in could_cohost(a, table)}
    return PeopleFacts(
        table=table,
        now=now,
        zone=member.zone,
        people=_people(a, member.language, table, [entry]),
        questions=tuple(a.store.questions(table.id)),
        may_cohost=entry.state is _S.SEATED and entry.who in could,
    )


def _people(
    a: Assistant, language: Language, table: Roundtable, entries: list[Registration]
) -> tuple[PersonFacts, ...]:
    asked = a.store.confirmations(table.id)
    unanswered = a.store.unanswered(table.id)
    names = a.store.names(table.id)
    people = []
    for entry in entries:
        country = country_of(a, entry.who)
        named = names.get(entry.id)
        people.append(
            PersonFacts(
                entry=entry,
                country=a.regions.name(NutsCode(country), language) if country else "",
                named=named if named and named.shown_to is not ShownTo.NOBODY else None,
                guest=isinstance(entry.who, GuestId),
                answers=a.store.answers(entry.id),
                open_answers=entry.id in unanswered,
                confirmed=(
                    asked[entry.id].confirmed_at is not None if entry.id in asked else None
                ),
            )
        )
    return tuple(people)


def hosts_facts(a: Assistant, member: Member, table: Roundtable, now: datetime) -> HostsFacts:
    """Who runs it beside the host."""
    cohosts = [one for n in a.store.cohosts(table.id) if (one := a.store.member(n))]
    return HostsFacts(
        table=table,
        now=now,
        zone=member.zone,
        cohosts=tuple(_host(a, member.language, table, one) for one in cohosts),
        link=bool(a.store.cohosting_open(table.id, now)),
        is_cohost=member.id in a.store.cohosts(table.id),
    )


def hosts_to_choose(a: Assistant, member: Member, table: Roundtable) -> tuple[HostFacts, ...]:
    """The first of those who could be named."""
    found = could_cohost(a, table)[:MOST_TO_CHOOSE]
    return tuple(_host(a, member.language, table, one) for one in found)


def _host(a: Assistant, language: Language, table: Roundtable, one: Member) -> HostFacts:
    country = country_of(a, one.id)
    seated = any(r.who == one.id and r.state is _S.SEATED for r in a.store.registrations(table.id))
    return HostFacts(
        member=one.id,
        country=a.regions.name(NutsCode(country), language) if country else "",
        group=one.group,
        facilitator=one.facilitator,
        seated=seated,
    )


def series_facts(a: Assistant, member: Member, table: Roundtable, now: datetime) -> SeriesFacts:
    """Its neighbours in its series; a host of one table may not be one of the next."""
    tables = [one.id for one in series_of(a, table)]
    at = tables.index(table.id)
    return SeriesFacts(
        table=table,
        now=now,
        zone=member.zone,
        at=at + 1,
        total=len(tables),
        before=tables[at - 1] if at else None,
        after=tables[at + 1] if at + 1 < len(tables) else None,
    )


def date_facts(a: Assistant, member: Member, table: Roundtable, now: datetime) -> DateFacts:
    """Days that the call's cut-off proposes, and who confirmed the last move."""
    asked = a.store.confirmations(table.id)
    open_ = [
        r
        for r in a.store.registrations(table.id)
        if r.id in asked and asked[r.id].confirmed_at is None
    ]
    return DateFacts(
        table=table,
        now=now,
        zone=member.zone,
        days=days_for_table(a, table, member, now),
        confirmed=len(asked) - len(open_),
        unconfirmed=_people(a, member.language, table, open_),
        asked=bool(asked),
    )


def day_facts(a: Assistant, member: Member, table: Roundtable, at: datetime) -> DayFacts:
    """A day to which the table may move."""
    return day_for_table(a, table, member, at)
