"""How long who is silent is kept, and until when who was asked may answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._settings import Settings
from model import Member

MONTH = timedelta(days=365.25 / 12)


def asked_after(settings: Settings) -> timedelta:
    """Silence after which a member is asked whether to stay."""
    return settings.ask_after_months * MONTH


def erased_after(settings: Settings) -> timedelta:
    """Silence after which nothing is kept of a member any more."""
    return settings.erase_after_months * MONTH


def time_to_answer(settings: Settings) -> timedelta:
    """Nobody is erased sooner than this after the question was there to be read."""
    return erased_after(settings) - asked_after(settings)


def erased_on(settings: Settings, member: Member, now: datetime) -> datetime:
    """When the member will be erased, if it is asked now and stays silent."""
    answer_until = now + time_to_answer(settings)
    if member.last_active_at is None:
        return answer_until
    return max(member.last_active_at + erased_after(settings), answer_until)
