"""Who is at a table, as others may see them: by name only with consent."""

from __future__ import annotations

from collections.abc import Mapping

from actions._assistant import Assistant
from actions._gather_tables import country_of
from messages import Person
from model import (
    Language,
    Named,
    NutsCode,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    ShownTo,
    StakeholderGroup,
    Who,
)

_THERE = (RegistrationState.SEATED, RegistrationState.ATTENDED, RegistrationState.ABSENT)


def agreed(
    a: Assistant, table_id: RoundtableId, *, to_hosts: bool = False
) -> list[tuple[Registration, Named]]:
    """Whose name may be seen by the table or, ``to_hosts``, by its hosts; in the order of sign-up,
    with the names they gave."""
    shown = (ShownTo.TABLE, ShownTo.HOST) if to_hosts else (ShownTo.TABLE,)
    given = a.store.names(table_id)
    return [
        (entry, named)
        for entry in a.store.registrations(table_id)
        if (named := given.get(entry.id)) and named.shown_to in shown
    ]


def names(a: Assistant, table_id: RoundtableId, *, to_hosts: bool = False) -> Mapping[Who, str]:
    """As ``agreed``; of two people with one entry, both in one."""
    return {
        entry.who: " & ".join(filter(None, (named.name, named.partner_name)))
        for entry, named in agreed(a, table_id, to_hosts=to_hosts)
    }


def people(a: Assistant, table: Roundtable, language: Language) -> tuple[Person, ...]:
    """Those who have a seat, came or stayed away, by group, in the order they signed up."""
    found = persons(a, table, language, to_hosts=True)
    order = list(StakeholderGroup)
    there = [p for p in found.values() if p.state in _THERE]
    return tuple(sorted(there, key=lambda p: (order.index(p.group), p.nth)))


def person_of(
    a: Assistant,
    table: Roundtable,
    who: Who | None,
    language: Language,
    *,
    to_hosts: bool = False,
) -> Person | None:
    """Somebody by its entry at the table; None: nobody, or without an entry there."""
    return None if who is None else persons(a, table, language, to_hosts=to_hosts).get(who)


def persons(
    a: Assistant, table: Roundtable, language: Language, *, to_hosts: bool = False
) -> Mapping[Who, Person]:
    """Everybody who ever signed up there, by its newest entry, or the one with a seat."""
    entries = a.store.registrations(table.id)
    named, found = names(a, table.id, to_hosts=to_hosts), dict[Who, Person]()
    for nth, entry in enumerate(sorted(entries, key=lambda r: r.id), 1):
        code = country_of(a, entry.who)
        known = found.get(entry.who)
        if known and known.state in _THERE:
            continue
        found[entry.who] = Person(
            entry=entry.id,
            state=entry.state,
            group=entry.group,
            country=a.regions.name(NutsCode(code), language) if code else "",
            nth=nth,
            name=named.get(entry.who, ""),
            party=entry.party,
        )
    return found


def who_of(a: Assistant, entry: RegistrationId) -> Who | None:
    found = a.store.registration(entry)
    return found.who if found else None
