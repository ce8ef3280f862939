"""What a member has seen for itself needs no telling."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from model import Member, StoredCall


def shown(a: Assistant, member: Member, stored: StoredCall, now: datetime) -> None:
    """The member opened the card: this version is told. Call it after Telegram accepted it."""
    a.store.mark_told(member.id, [(stored.id, stored.version)], "shown", now)
