"""Reminders of saved calls, by each member's ladder; the words count the real distance.

When a saved call is to be looked at next is a column. Whatever may move that (the call's
dates, the member's ladder, hour or zone) wakes the rows; the run looks and sets it anew.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import REMINDER, reminder_key
from model import Call, CallId, CutOff, Member, MemberId, StoredCall

BATCH = 50
"""Saved calls looked at in one transaction."""
ASLEEP = timedelta(days=1)
"""When to look again at a call that a silent member saved."""
LOUD_RUNG = 3
"""Days before a cut-off from which a reminder goes out before other messages."""


def post_reminders(a: Assistant, now: datetime) -> bool:
    """Post the reminders that are due, a batch at a time. True: there may be more."""
    with a.store.transaction():
        due = a.store.reminders_due(now, BATCH)
        for member_id, call_id, since in due:
            a.store.remind_at(member_id, call_id, _look(a, member_id, call_id, since, now))
        return len(due) == BATCH


def _look(
    a: Assistant, member_id: MemberId, call_id: CallId, since: datetime, now: datetime
) -> datetime | None:
    """Post what is due of one saved call; when to look again, None for never."""
    member, stored = a.store.member(member_id), a.store.call(call_id)
    if member is None or stored is None:
        return None
    if not member.hears:
        return now + ASLEEP
    cut_off = stored.call.next_cut_off(now)
    if cut_off:
        rung = due_rung(member, stored.call, cut_off, since, now)
        if rung is not None:
            _post(a, member, stored, cut_off, rung, now)
    return next_look(member, stored.call, now)


def _post(
    a: Assistant, member: Member, stored: StoredCall, cut_off: CutOff, rung: int, now: datetime
) -> None:
    a.store.post(
        member.id,
        REMINDER,
        reminder_key(member.id, stored.id, _last_day(stored.call, cut_off), rung),
        {"call": stored.id, "cut_off": cut_off.at.isoformat()},
        may_speak_at(member, now),
        now,
        urgent=rung <= LOUD_RUNG,
    )


def due_rung(
    member: Member, call: Call, cut_off: CutOff, since: datetime, now: datetime
) -> int | None:
    """The lowest rung of the member's ladder whose hour has come since the call was saved.

    A rung that passed while nobody was running is not made up if a lower one is due.
    """
    due = [r for r in member.ladder if since < _rung_at(member, call, cut_off, r) <= now]
    return min(due, default=None)


def next_look(member: Member, call: Call, now: datetime) -> datetime | None:
    """When the next rung of any cut-off falls due (UTC); None if there is none to come."""
    coming = (
        _rung_at(member, call, cut_off, rung)
        for cut_off in call.cut_offs
        if cut_off.at >= now
        for rung in member.ladder
    )
    return min((at for at in coming if at > now), default=None)


def _rung_at(member: Member, call: Call, cut_off: CutOff, rung: int) -> datetime:
    """At the member's digest hour, in its zone, so many calendar days before the last day."""
    day = _last_day(call, cut_off) - timedelta(days=rung)
    return datetime.combine(day, time(member.digest_hour), ZoneInfo(member.zone)).astimezone(UTC)


def _last_day(call: Call, cut_off: CutOff) -> date:
    """The cut-off's day in the publisher's zone."""
    return cut_off.at.astimezone(ZoneInfo(call.zone)).date()
