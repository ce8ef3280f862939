"""A host decides on each sign-up, if it chose to: yes, no, and a second thought."""

from __future__ import annotations

from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._hosted import entry_of, hosted, note
from actions._seating import reader, save_entries, tell, tell_of
from model import (
    Member,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
)

GRACE = timedelta(minutes=1)
"""A decision is told so much later: a slip of the finger is taken back unseen."""
BETWEEN = timedelta(hours=1)
"""Hosts hear of requests at most so often."""
_S = RegistrationState
_SAID = {_S.SEATED: "seated", _S.WAITING: "queued", _S.REFUSED: "refused"}


def decide(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    registration: RegistrationId,
    yes: bool,
    now: datetime,
) -> None:
    """Approve a request or refuse it; who asked is told the result once. Raises ``Refused``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        before = entry_of(a, table, registration)
        act = roundtables.approve if yes else roundtables.refuse
        changed = act(table, a.store.registrations(table.id), registration, now)
        save_entries(a, table, changed, now, but=before.who)
        after = entry_of(a, table, registration)
        if after.state is before.state:
            return
        take_back(a, table, after)
        tell_decision(a, table, after, _SAID[after.state], now)
        note(a, member, "approve" if yes else "refuse", table.id, now, f"entry {registration}")


def reconsider(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    registration: RegistrationId,
    now: datetime,
) -> None:
    """Undo ``decide``; who was told already hears that the host looks once more."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        before = entry_of(a, table, registration)
        changed = roundtables.reconsider(table, a.store.registrations(table.id), registration, now)
        save_entries(a, table, changed, now, but=before.who)
        after = entry_of(a, table, registration)
        if after.state is before.state:
            return
        if not take_back(a, table, after):
            tell_decision(a, table, after, "reconsidered", now)
        note(a, member, "reconsider", table.id, now, f"entry {registration}")


def tell_decision(
    a: Assistant,
    table: Roundtable,
    entry: Registration,
    what: str,
    now: datetime,
    reason: str = "",
) -> None:
    """Tell who the entry is of what a host decided, a moment later; each decision once."""
    to = reader(a, table, entry)
    if to:
        key = f"host:{entry.id}:{now:%Y%m%dT%H%M%S}:{what}"
        about = {"registration": entry.id, "reason": reason}
        tell(a, table, to.id, what, now, key=key, about=about, after=GRACE)


def take_back(a: Assistant, table: Roundtable, entry: Registration) -> bool:
    """Drop the decisions about an entry that were not told yet. False: there were none."""
    to = reader(a, table, entry)
    keys = f"table:{table.id}:{to.id}:host:{entry.id}:" if to else ""
    return bool(keys) and a.store.take_back_posts(keys) > 0


def set_approval(
    a: Assistant, member: Member, table_id: RoundtableId, on: bool, now: datetime
) -> Roundtable:
    """From now on the host decides, or no more: then the open requests are let in, in order, and
    told so. Raises ``Refused``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        present = a.store.registrations(table.id)
        asked = {r.id for r in present if r.state is RegistrationState.REQUESTED}
        changed, entries = roundtables.set_approval(table, present, on, now)
        a.store.save_roundtable(changed)
        save_entries(a, changed, [r for r in entries if r.id not in asked], now)
        save_entries(a, changed, [r for r in entries if r.id in asked], now, quiet=True)
        for entry in entries:
            if entry.id in asked and entry.state in _SAID:
                tell_of(a, changed, entry, _SAID[entry.state], now)
        if changed != table:
            note(a, member, "approval", table.id, now, "on" if on else "off")
        return changed


def tell_of_requests(a: Assistant, table: Roundtable, now: datetime) -> None:
    """Somebody asks for a seat: the hosts hear of all requests at once, at most once an hour."""
    last = a.store.told_of_requests_at(table.id)
    if last is not None and last > now:
        return  # what is to be said then says all
    at = now if last is None or last + BETWEEN <= now else last + BETWEEN
    a.store.tell_of_requests(table.id, at)
    for host in dict.fromkeys((table.host, *a.store.cohosts(table.id))):
        key = f"requests:{at:%Y%m%dT%H%M%S}"
        tell(a, table, host, "requests", now, key=key, after=at - now)
