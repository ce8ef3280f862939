"""Retention: inactive members are asked whether to stay, and erased a month later."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import STAY, stay_key
from actions.forget import forget

BATCH = 50
DAYS_A_MONTH = 365.25 / 12
SETTLED_KEPT = timedelta(days=400)
"""Outbox rows and digests older than this are of no use to anyone."""

ANSWERED_KEPT = timedelta(days=2)
"""Telegram keeps an unconfirmed update for a day: what is older never comes again."""


def retain(a: Assistant, now: datetime) -> None:
    """Erase who was silent too long, ask who was silent for long; a batch at a time."""
    erase_before = now - timedelta(days=a.settings.erase_after_months * DAYS_A_MONTH)
    ask_before = now - timedelta(days=a.settings.ask_after_months * DAYS_A_MONTH)
    for member in a.store.inactive_since(erase_before, BATCH):
        forget(a, member, now)
    for member in a.store.not_asked(STAY, ask_before, BATCH):
        if member.last_active_at:
            a.store.post(
                member.id,
                STAY,
                stay_key(member.id, member.last_active_at),
                {"erase_at": (member.last_active_at + (now - erase_before)).isoformat()},
                may_speak_at(member, now),
                now,
            )
    a.store.forget_settled(now - SETTLED_KEPT, BATCH)
    a.store.forget_digests(now - SETTLED_KEPT, BATCH)
    a.store.forget_answered(now - ANSWERED_KEPT)
