"""Who is here, as the hosts see it."""

from __future__ import annotations

from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions.present import people, persons
from messages import DoorFacts, Person
from model import Member, RegistrationState, Roundtable, RoundtableState


def door_facts(
    a: Assistant, host: Member, table: Roundtable, now: datetime, page: int = 0
) -> DoorFacts:
    """Everybody with a seat, and who came without one."""
    waiting: list[Person] = []
    walked: list[Person] = []
    known = persons(a, table, host.language, to_hosts=True)
    for member_id, seated in a.store.at_the_door(table.id).items():
        person = known.get(member_id)
        if person and seated:
            walked.append(person)
        elif person and person.state is RegistrationState.WAITING:
            waiting.append(person)
    present = a.store.registrations(table.id)
    of_group, free = roundtables.free_seats(table, present, now)
    after = a.store.aftermath(table.id)
    return DoorFacts(
        table=table,
        now=now,
        zone=host.zone,
        people=people(a, table, host.language),
        at_the_door=tuple(waiting),
        walked_in=tuple(walked),
        free=free + sum(of_group.values()),
        page=page,
        others=bool(after.others),
        not_held=after.not_held and table.state is not RoundtableState.HELD,
    )
