"""A table meets on another day: everyone is told old and new, and who has a seat is asked to
confirm. No seat is lost by silence."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._hosted import hosted
from actions._seating import reader, save_entries, tell
from actions.hosting import table_of
from model import (
    GuestId,
    Member,
    MemberId,
    RegistrationState,
    Roundtable,
    RoundtableId,
)

AGAIN_AFTER = timedelta(days=3)
"""Who did not answer is reminded once, so long after or halfway to the new date."""
BATCH = 50


def move_table(
    a: Assistant, member: Member, table_id: RoundtableId, starts_at: datetime, now: datetime
) -> Roundtable:
    """Moving back is another move. Raises ``NotAllowed``, ``NoSuchTable`` or ``Refused``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        return carry(a, table, starts_at, now, by=member.id)


def carry(
    a: Assistant,
    table: Roundtable,
    starts_at: datetime,
    now: datetime,
    *,
    by: MemberId,
    sure: Collection[MemberId] = (),
    why: str = "",
) -> Roundtable:
    """Move a table on behalf of one of its hosts: everyone is told old and new, and the seated
    are asked. ``sure``: they said of this date that they can come, and are told by whoever calls.
    Raises ``Refused``."""
    moved, changed = roundtables.move(table, a.store.registrations(table.id), starts_at, now)
    if moved != table:
        a.store.save_roundtable(moved, now)
    save_entries(a, moved, changed, now)
    if moved != table:
        _ask(a, table, moved, now, by, sure)
        detail = f": {why or format(moved.starts_at, '%Y-%m-%dT%H:%MZ')}"
        a.store.audit(by or None, "move", f"roundtable {table.id}{detail}", now)
    return moved


def _ask(
    a: Assistant,
    before: Roundtable,
    moved: Roundtable,
    now: datetime,
    by: MemberId,
    sure: Collection[MemberId],
) -> None:
    live = [r for r in a.store.registrations(moved.id) if r.is_live]
    seated = [r for r in live if r.state is RegistrationState.SEATED and r.who != by]
    again_at = now + min(AGAIN_AFTER, (moved.starts_at - now) / 2)
    a.store.ask_to_confirm([r.id for r in seated], now, again_at)
    for entry in seated:
        if entry.who in sure:
            a.store.confirm(entry.id, now)
    told = [read.id for entry in live if (read := reader(a, moved, entry))]
    hosts = (moved.host, *a.store.cohosts(moved.id))
    for one in dict.fromkeys((*told, *hosts)):
        if one == by or one in sure:
            continue
        # of two moves before a message left, only the last is told, from the date last told
        waiting = f"table:{moved.id}:{one}:moved:"
        was = a.store.oldest_of_posts(waiting, "was") or before.starts_at.isoformat()
        a.store.take_back_posts(waiting)
        if datetime.fromisoformat(str(was)) == moved.starts_at:
            continue
        key = f"moved:{moved.sequence}"
        tell(a, moved, one, "moved", now, key=key, about={"was": was})


def remind_of_date(a: Assistant, now: datetime) -> bool:
    """Ask who did not answer once more. True: there may be more."""
    with a.store.transaction():
        due = a.store.to_ask_again(now, BATCH)
        for number in due:
            a.store.asked_again(number)
            entry = a.store.registration(number)
            if entry is None or isinstance(entry.who, GuestId):
                continue
            table = table_of(a, entry.roundtable)
            if entry.state is RegistrationState.SEATED and now < table.starts_at:
                key = f"confirm:{entry.id}:{table.sequence}"
                tell(a, table, entry.who, "confirm", now, key=key)
        return len(due) == BATCH
