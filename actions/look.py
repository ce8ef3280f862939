"""A call that a member looks at: which one it is, and that it needs no telling any more."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from model import CallId, Member, StoredCall


def told_call(a: Assistant, call: CallId) -> StoredCall | None:
    """The call itself, or the one that stands for it since it was found to be a copy."""
    copy_of = a.store.same_as(call)
    return a.store.call(copy_of[0] if copy_of else call)


def shown(a: Assistant, member: Member, stored: StoredCall, now: datetime) -> None:
    """The member opened the card: this version is told. Call it after Telegram accepted it."""
    a.store.mark_told(member.id, [(stored.id, stored.version)], "shown", now)
