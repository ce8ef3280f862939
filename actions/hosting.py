"""Who may open a roundtable, and who may act on one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from actions._assistant import Assistant
from model import Member, Roundtable, RoundtableId


class NotAllowed(Exception):
    """Only a facilitator opens a table, and only its hosts act on it."""


class NoSuchTable(Exception):
    """There is no roundtable with this number."""


def may_host(a: Assistant, member: Member) -> bool:
    """Facilitators and keepers may."""
    return member.facilitator or member.chat_id in a.settings.keepers


def runs_tables(a: Assistant, member: Member) -> bool:
    """Whether it may open tables, or is a host of any."""
    return may_host(a, member) or bool(a.store.runs(member.id))


def may_act_on(a: Assistant, member: Member, table: Roundtable) -> bool:
    """The table's host, the co-hosts and the keepers may."""
    return is_host(a, member, table) or member.chat_id in a.settings.keepers


def is_host(a: Assistant, member: Member, table: Roundtable) -> bool:
    """Whether the table is the member's own to run: as host or co-host."""
    return member.id == table.host or member.id in a.store.cohosts(table.id)


def grant(a: Assistant, chat_id: int, yes: bool, by: Member, now: datetime) -> Member | None:
    """Give or take the right to host. None: nobody with this chat id has written yet."""
    if by.chat_id not in a.settings.keepers:
        raise NotAllowed
    with a.store.transaction():
        member = a.store.member_by_chat(chat_id)
        if member is None:
            return None
        member = replace(member, facilitator=yes)
        a.store.save_member(member)
        a.store.audit(by.id, "grant" if yes else "revoke", f"member {member.id}", now)
        return member


def table_of(a: Assistant, table: RoundtableId) -> Roundtable:
    """Raises ``NoSuchTable``."""
    found = a.store.roundtable(table)
    if found is None:
        raise NoSuchTable(table)
    return found
