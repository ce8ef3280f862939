"""A host's act on a table: who may, and the record of it."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from actions.hosting import NotAllowed, may_act_on, table_of
from model import Member, Registration, RegistrationId, Roundtable, RoundtableId
from roundtables import Reason, Refused


def hosted(a: Assistant, member: Member, table: RoundtableId) -> Roundtable:
    """The table, if it is the member's to run. Raises ``NotAllowed`` and ``NoSuchTable``."""
    found = table_of(a, table)
    if not may_act_on(a, member, found):
        raise NotAllowed
    return found


def entry_of(a: Assistant, table: Roundtable, registration: RegistrationId) -> Registration:
    """An entry of this table, and of no other. Raises ``Refused``."""
    entry = a.store.registration(registration)
    if entry is None or entry.roundtable != table.id:
        raise Refused(Reason.NO_REGISTRATION)
    return entry


def note(
    a: Assistant, member: Member, act: str, table: RoundtableId, now: datetime, detail: str = ""
) -> None:
    """Who did what to which table; ``detail`` without anything personal."""
    a.store.audit(member.id, act, f"roundtable {table}" + (f": {detail}" if detail else ""), now)
