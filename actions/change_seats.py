"""A host changes how many seats there are, and when unfilled group seats go to all."""

from __future__ import annotations

from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._hosted import hosted, note
from actions._seating import save_entries
from model import Member, Roundtable, RoundtableId, StakeholderGroup

MOST = 200
"""Seats of one kind."""


def change_seats(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    group: StakeholderGroup | None,
    by: int,
    now: datetime,
) -> Roundtable:
    """So many seats more or fewer for a group, None: for any; what is free is offered at once.

    Raises ``Refused`` below what is held, with the count.
    """
    with a.store.transaction():
        table = hosted(a, member, table_id)
        quotas, open_seats = dict(table.quotas), table.open_seats
        if group is None:
            open_seats = min(open_seats + by, MOST)
        else:
            quotas[group] = min(quotas.get(group, 0) + by, MOST)
        present = a.store.registrations(table.id)
        changed, entries = roundtables.change_quotas(table, present, quotas, open_seats, now)
        a.store.save_roundtable(changed)
        save_entries(a, changed, entries, now)
        if changed != table:
            note(a, member, "seats", table.id, now, f"{group or 'open'} {by:+}")
        return changed


def release_seats(
    a: Assistant, member: Member, table_id: RoundtableId, at: datetime, now: datetime
) -> Roundtable:
    """Free group seats go to all at ``at``: ``now`` means at once, a date to come takes a release
    back that nobody has a seat by. Raises ``Refused``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        present = a.store.registrations(table.id)
        changed, entries = roundtables.set_release(table, present, at, now)
        a.store.save_roundtable(changed)
        save_entries(a, changed, entries, now)
        if changed != table:
            note(a, member, "release", table.id, now, f"{changed.release_at:%Y-%m-%dT%H:%MZ}")
        return changed


def usual_release(table: Roundtable, now: datetime) -> datetime:
    """When the release would be by itself, for one that was done too early to be taken back."""
    latest = table.registration_closes_at
    return max(
        min(table.starts_at - timedelta(days=7), latest), min(now + (latest - now) / 2, latest)
    )
