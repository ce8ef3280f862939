"""Reminders of saved calls, by each member's ladder; the words count the real distance."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import REMINDER, reminder_key
from model import CutOff, Member, StoredCall

BATCH = 500
"""Saved calls looked at in one transaction."""
LONGEST_LADDER = timedelta(days=92)


def post_reminders(a: Assistant, now: datetime) -> int:
    """Post the reminders that are due at ``now``; a rung that passed unseen is not made up."""
    posted = 0
    with a.store.transaction():
        for member_id, call_id, since in a.store.saved_with_cut_off(now, LONGEST_LADDER):
            member, stored = a.store.member(member_id), a.store.call(call_id)
            if member is None or stored is None or not member.hears:
                continue
            cut_off = stored.call.next_cut_off(now)
            rung = due_rung(member, stored, cut_off, since, now) if cut_off else None
            if cut_off and rung is not None:
                day = cut_off.at.astimezone(ZoneInfo(stored.call.zone)).date()
                posted += a.store.post(
                    member.id,
                    REMINDER,
                    reminder_key(member.id, stored.id, day, rung),
                    {"call": stored.id, "cut_off": cut_off.at.isoformat()},
                    may_speak_at(member, now),
                    now,
                    urgent=rung <= 3,
                )
    return posted


def due_rung(
    member: Member, stored: StoredCall, cut_off: CutOff, since: datetime, now: datetime
) -> int | None:
    """The lowest rung of the member's ladder whose hour has come since the call was saved.

    A rung falls due at the member's digest hour, in the member's zone, so many calendar days
    before the cut-off's day in the publisher's zone.
    """
    last_day = cut_off.at.astimezone(ZoneInfo(stored.call.zone)).date()
    due = [rung for rung in member.ladder if since < _rung_at(member, last_day, rung) <= now]
    return min(due, default=None)


def _rung_at(member: Member, last_day: date, rung: int) -> datetime:
    zone = ZoneInfo(member.zone)
    day = last_day - timedelta(days=rung)
    return datetime.combine(day, time(member.digest_hour), zone).astimezone(UTC)
