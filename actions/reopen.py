"""A table that was called off takes place after all."""

from __future__ import annotations

from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions._hosted import hosted, note
from actions._seating import reader, save_entries, tell
from model import Member, Roundtable, RoundtableId


def reopen(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> Roundtable:
    """Who had a seat, waited or asked does so again, and is told once; as are the other hosts.

    Whoever was not told yet that it was off hears of neither. Raises ``Refused``.
    """
    with a.store.transaction():
        table = hosted(a, member, table_id)
        again, changed = roundtables.reopen(table, a.store.registrations(table.id), now)
        a.store.save_roundtable(again, now)
        save_entries(a, again, changed, now, quiet=True)
        if again == table:
            return again
        told = [read.id for entry in changed if (read := reader(a, again, entry))]
        hosts = {table.host, *a.store.cohosts(table.id)} - {member.id}
        for one in dict.fromkeys((*told, *sorted(hosts))):
            off = f"table:{table.id}:{one}:cancelled:{table.sequence}"
            if not a.store.take_back_posts(off):
                tell(a, again, one, "reopened", now, key=f"reopened:{again.sequence}")
        note(a, member, "reopen", table.id, now)
        return again
