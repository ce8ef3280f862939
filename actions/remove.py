"""A host takes a place back, with a reason if it likes, and may undo that; nobody is barred."""

from __future__ import annotations

from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions._hosted import entry_of, hosted, note
from actions._seating import save_entries
from actions.approve import take_back, tell_decision
from model import Member, RegistrationId, RegistrationState, RoundtableId

LONGEST = 300
"""Characters of a reason."""


def remove(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    registration: RegistrationId,
    now: datetime,
    reason: str = "",
) -> None:
    """Take back a seat, an offer or a place in the queue; who had it is told once why."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        before = entry_of(a, table, registration)
        changed = roundtables.remove(table, a.store.registrations(table.id), registration, now)
        save_entries(a, table, changed, now, but=before.who)
        after = entry_of(a, table, registration)
        if after.state is not before.state:
            take_back(a, table, after)
            tell_decision(a, table, after, "removed", now, reason[:LONGEST])
            note(a, member, "remove", table.id, now, f"entry {registration}")


def readmit(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    registration: RegistrationId,
    now: datetime,
) -> None:
    """Undo ``remove``: back on a seat, or at the old place in the queue; told if that was."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        before = entry_of(a, table, registration)
        changed = roundtables.readmit(table, a.store.registrations(table.id), registration, now)
        save_entries(a, table, changed, now, but=before.who)
        after = entry_of(a, table, registration)
        if after.state is before.state:
            return
        note(a, member, "readmit", table.id, now, f"entry {registration}")
        if take_back(a, table, after):
            return
        said = {RegistrationState.SEATED: "seated", RegistrationState.WAITING: "queued"}
        if after.state in said:
            tell_decision(a, table, after, said[after.state], now)
