"""Only one of a delegation of two comes: the other seat goes to who waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions._seating import save_entries
from actions.hosting import table_of
from model import Member, RoundtableId


def shrink(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """Raises ``Refused`` or ``NoSuchTable``. The other one's name is erased."""
    with a.store.transaction():
        table = table_of(a, table_id)
        present = a.store.registrations(table.id)
        changed = roundtables.shrink(table, present, member.id, now)
        save_entries(a, table, changed, now, but=member.id)
        for entry in changed:
            named = a.store.named(entry.id) if entry.who == member.id else None
            if named and named.partner_name:
                a.store.save_name(entry.id, replace(named, partner_name=""), now)
