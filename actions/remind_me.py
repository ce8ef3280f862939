"""A reminder asked for once, of any call: on a day, so long before it closes, or when it opens.

What is kept is the wish; when it falls due is looked at anew whenever the call's dates or the
member's hour or zone move. It is said once, whatever has become of the call by then.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import REMINDER, asked_key
from actions.remind import LOUD_RUNG, at_own_hour, last_day
from model import Call, CallStatus, Interest, Member, Reminder, ReminderId, StoredCall

BATCH = 50
FURTHEST = timedelta(days=3 * 366)
"""A day further off is taken for a slip of the finger."""
MOST = 100
"""Reminders of one member to come."""
CHOICES = ("1", "7", "b7", "b30", "opens")
"""Offered on any call: in so many days, so many days before it closes, when it opens."""
SNOOZES = ("1", "3", "b7")
"""Offered below a reminder."""
_TO_OPEN = (CallStatus.FORTHCOMING, CallStatus.PLANNED)


class CannotRemind(Exception):
    """``reason`` says why in a word: ``past``, ``after``, ``far``, ``late``, ``open``, ``many``,
    ``undated``, ``unknown``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def remind_me(
    a: Assistant, member: Member, stored: StoredCall, rule: str, now: datetime
) -> Reminder:
    """Keep the wish. ``rule``: ``7`` (days from today), ``2026-09-03``, ``b7`` or ``opens``.

    Raises ``CannotRemind``.
    """
    with a.store.transaction():
        wish = _wish(member, stored, rule, now)
        _check(member, stored.call, wish, now)
        if len(a.store.reminders(member.id)) >= MOST:
            raise CannotRemind("many")
        return a.store.add_reminder(wish, due_at(member, stored.call, wish, now))


def drop(a: Assistant, member: Member, reminder: ReminderId) -> bool:
    """Take a wish back. False if this member has no such one."""
    return a.store.drop_reminder(reminder, member.id)


def mute(a: Assistant, member: Member, stored: StoredCall, muted: bool, now: datetime) -> None:
    """No more reminders of this call, of any kind; or all of them again."""
    a.store.mute(member.id, stored.id, muted, now)


def mute_ladder(a: Assistant, member: Member, stored: StoredCall, now: datetime) -> None:
    """The ladder says nothing of this call any more; what was asked for still comes."""
    a.store.mute(member.id, stored.id, True, now, asked=False)


def offered(
    member: Member, stored: StoredCall, rules: tuple[str, ...], now: datetime
) -> tuple[str, ...]:
    """Those of ``rules`` that this call's dates leave room for."""
    found = []
    for rule in rules:
        try:
            _check(member, stored.call, _wish(member, stored, rule, now), now)
        except CannotRemind:
            continue
        found.append(rule)
    return tuple(found)


def is_saved(a: Assistant, member: Member, stored: StoredCall) -> bool:
    """Whether the member said of this call what its ladder follows."""
    return bool(a.store.interest(member.id, stored.id) & {Interest.SAVED, Interest.INTERESTED})


def is_followed(a: Assistant, member: Member, stored: StoredCall) -> bool:
    """Whether reminders of this call may come: there is something to end."""
    by_ladder = is_saved(a, member, stored) and not a.store.muted(member.id, stored.id)
    return by_ladder or bool(a.store.reminders(member.id, stored.id))


def due_at(member: Member, call: Call, wish: Reminder, now: datetime) -> datetime | None:
    """When the member is to be reminded, by its own clock (UTC); None: nobody can say yet.

    A wish that has lost its sense (the call closed, or opened early) is due at once: the member
    hears how it stands.
    """
    if wish.day:
        return at_own_hour(member, wish.day)
    if wish.opens:
        if call.status(now) not in _TO_OPEN:
            return now
        if call.opens is None:
            return None
        return at_own_hour(member, call.opens.at.astimezone(ZoneInfo(call.zone)).date())
    cut_off = call.next_cut_off(now)
    if cut_off is None:
        return now
    return at_own_hour(member, last_day(call, cut_off) - timedelta(days=wish.before or 0))


def said_at(member: Member, call: Call, wish: Reminder, now: datetime) -> datetime | None:
    """When the member will read it: not in the quiet hours, unless that would be too late."""
    due = due_at(member, call, wish, now)
    if due is None:
        return None
    speaks = may_speak_at(member, due)
    cut_off = call.next_cut_off(due)
    return due if cut_off and cut_off.at <= speaks else speaks


def coming(
    a: Assistant, member: Member, now: datetime
) -> list[tuple[Reminder, StoredCall, datetime | None]]:
    """All that the member asked for, the next first; what has no day yet comes last."""
    found = []
    kept = a.store.reminders(member.id)
    calls = a.store.calls({wish.call for wish in kept})
    for wish in kept:
        if stored := calls.get(wish.call):
            found.append((wish, stored, said_at(member, stored.call, wish, now)))
    return sorted(found, key=lambda one: (one[2] is None, one[2] or now, one[0].id))


def post_asked(a: Assistant, now: datetime) -> bool:
    """Post what is due of what members asked for, a batch at a time. True: there may be more."""
    with a.store.transaction():
        due = a.store.asked_reminders_due(now, BATCH)
        for wish in due:
            _look(a, wish, now)
        return len(due) == BATCH


def _look(a: Assistant, wish: Reminder, now: datetime) -> None:
    member, stored = a.store.member(wish.member), a.store.call(wish.call)
    if member is None or stored is None:
        a.store.drop_reminder(wish.id, wish.member)
        return
    at = due_at(member, stored.call, wish, now)
    if at is None or at > now:
        a.store.look_at_reminder(wish.id, at)
        return
    if not wish.muted:
        _post(a, member, stored, wish, now)
    a.store.drop_reminder(wish.id, wish.member)


def _post(a: Assistant, member: Member, stored: StoredCall, wish: Reminder, now: datetime) -> None:
    cut_off = stored.call.next_cut_off(now)
    soon = cut_off is not None and cut_off.at - now <= timedelta(days=LOUD_RUNG + 1)
    at = may_speak_at(member, now)
    if cut_off and cut_off.at <= at:
        at = now  # after the quiet hours it would be too late
    facts = {
        "call": stored.id,
        "asked": wish.asked_at.isoformat(),
        "rule": wish.rule,
        "was": wish.cut_off.isoformat() if wish.cut_off else None,
    }
    a.store.post(member.id, REMINDER, asked_key(wish.id), facts, at, now, urgent=soon)


def _wish(member: Member, stored: StoredCall, rule: str, now: datetime) -> Reminder:
    cut_off = stored.call.next_cut_off(now)
    day, before = None, None
    if rule.isascii() and rule.isdigit() and len(rule) < 4:
        today = now.astimezone(ZoneInfo(member.zone)).date()
        day = today + timedelta(days=int(rule))
    elif rule in ("b7", "b30"):
        before = int(rule[1:])
    elif rule != "opens":
        try:
            day = date.fromisoformat(rule)
        except ValueError:
            raise CannotRemind("unknown") from None
    return Reminder(
        member=member.id,
        call=stored.id,
        day=day,
        before=before,
        opens=rule == "opens",
        asked_at=now,
        cut_off=cut_off.at if cut_off else None,
    )


def _check(member: Member, call: Call, wish: Reminder, now: datetime) -> None:
    """Raise ``CannotRemind`` for what could only be said too late, or never."""
    if wish.opens:
        if call.status(now) not in _TO_OPEN:
            raise CannotRemind("open")
        return
    if wish.before is not None and call.next_cut_off(now) is None:
        raise CannotRemind("undated")
    at = due_at(member, call, wish, now)
    if at is None or at <= now:
        raise CannotRemind("late" if wish.before is not None else "past")
    if at - now > FURTHEST:
        raise CannotRemind("far")
    if call.cut_offs and at > call.cut_offs[-1].at:
        raise CannotRemind("after")
