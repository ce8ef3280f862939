"""A seat given up once sign-up has ended is offered to nobody: the hosts are told."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from actions._seating import tell
from model import Registration, RegistrationState, Roundtable, Who


def seat_given_up(a: Assistant, table: Roundtable, entry: Registration, now: datetime) -> None:
    """Within a transaction: note it for the minutes, and tell the hosts, who may open sign-up
    again."""
    if not table.registration_closes_at <= now < table.starts_at + table.duration:
        return
    a.store.excused(entry.id, now)
    for host in dict.fromkeys((table.host, *a.store.cohosts(table.id))):
        key = f"cannot:{entry.id}"
        tell(a, table, host, "cannot", now, key=key, about={"registration": entry.id})


def seat_of(present: tuple[Registration, ...], who: Who) -> Registration | None:
    """The entry with which somebody has a seat now."""
    return next((r for r in present if r.who == who and r.state is RegistrationState.SEATED), None)
