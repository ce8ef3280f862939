"""Reminders of saved calls, by each member's ladder; the words count the real distance.

When a saved call is to be looked at next is a column. Whatever may move that (the call's
dates, the member's ladder, hour or zone) wakes the rows; the run looks and sets it anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
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
HIGHEST = 365
"""Days before a cut-off at which a ladder begins at the earliest."""
MOST_RUNGS = 10


def post_reminders(a: Assistant, now: datetime) -> bool:
    """Post the reminders that are due, a batch at a time. True: there may be more."""
    with a.store.transaction():
        due = a.store.reminders_due(now, BATCH)
        for member_id, call_id, since in due:
            a.store.remind_at(member_id, call_id, _look(a, member_id, call_id, since, now))
        return len(due) == BATCH


def set_ladder(a: Assistant, member: Member, rungs: Iterable[int], now: datetime) -> Member:
    """Remember saved calls so many days before their cut-offs from now on; none: never.

    What fell due by the old ladder goes out; what the new one would have brought before now is
    not made up, so that a change never brings a flood. Raises ``ValueError`` for a rung that is
    no day from 0 to ``HIGHEST``, or for too many.
    """
    ladder = tuple(sorted(set(rungs), reverse=True))
    if len(ladder) > MOST_RUNGS or any(not 0 <= rung <= HIGHEST for rung in ladder):
        raise ValueError(ladder)
    with a.store.transaction():
        for call_id, since in a.store.reminders_of_due(member.id, now):
            _look(a, member.id, call_id, since, now)
        changed = replace(member, ladder=ladder)
        a.store.save_member(changed)
        a.store.remind_from(member.id, now)
    return changed


def _look(
    a: Assistant, member_id: MemberId, call_id: CallId, since: datetime, now: datetime
) -> datetime | None:
    """Post what is due of one saved call; when to look again, None for never."""
    member, stored = a.store.member(member_id), a.store.call(call_id)
    if member is None or stored is None or a.store.muted(member_id, call_id):
        return None
    if not member.hears:
        return now + ASLEEP
    cut_off = stored.call.next_cut_off(now)
    if cut_off:
        rung = due_rung(member, stored.call, cut_off, since, now)
        said = a.store.asked_posted(member.id, stored.id, _today(member, now))
        if rung is not None and not said:
            _post(a, member, stored, cut_off, rung, now)
    return next_look(member, stored.call, now)


def _post(
    a: Assistant, member: Member, stored: StoredCall, cut_off: CutOff, rung: int, now: datetime
) -> None:
    a.store.post(
        member.id,
        REMINDER,
        reminder_key(member.id, stored.id, last_day(stored.call, cut_off), rung),
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
    return at_own_hour(member, last_day(call, cut_off) - timedelta(days=rung))


def at_own_hour(member: Member, day: date) -> datetime:
    """The member's digest hour on a day of its calendar (UTC)."""
    return datetime.combine(day, time(member.digest_hour), ZoneInfo(member.zone)).astimezone(UTC)


def last_day(call: Call, cut_off: CutOff) -> date:
    """The cut-off's day in the publisher's zone."""
    return cut_off.at.astimezone(ZoneInfo(call.zone)).date()


def _today(member: Member, now: datetime) -> datetime:
    """When the member's day began."""
    zone = ZoneInfo(member.zone)
    return datetime.combine(now.astimezone(zone).date(), time(0), zone)
