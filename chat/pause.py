"""/pause: silence for some days, until a date, or until /start."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions.subscribe import pause as hold
from chat._command import Command, For, number
from chat._turn import Turn
from messages import pause_step, paused
from model import Member

LONGEST = 730
"""Days."""


def read_pause(words: str, member: Member, now: datetime) -> datetime | None:
    """``14`` (days) or ``2026-09-03``: the digest hour of that day. None: not understood."""
    zone = ZoneInfo(member.zone)
    today = now.astimezone(zone).date()
    days = number(words)
    if days is None:
        try:
            days = (date.fromisoformat(words) - today).days
        except ValueError:
            return None
    if not 0 < days <= LONGEST:
        return None
    day = today + timedelta(days=days)
    return datetime.combine(day, time(member.digest_hour), zone).astimezone(UTC)


async def pause(turn: Turn) -> None:
    if not turn.words:
        await turn.say(pause_step(turn.language))
        return
    until = read_pause(turn.words, turn.member, turn.now)
    if until is None:
        await turn.tell("pause-how")
    else:
        await turn.say(paused(turn.language, hold(turn.assistant, turn.member, until)))


async def press(turn: Turn, value: str) -> None:
    until = read_pause(value, turn.member, turn.now)
    if until or value == "open":
        await turn.show(paused(turn.language, hold(turn.assistant, turn.member, until)))
    else:
        await turn.show(pause_step(turn.language))


COMMAND = Command("pause", pause, For.SETTLERS)
