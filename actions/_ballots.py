"""Who is told of a poll for a date: those asked, once, and once more; its host, of its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import roundtables
from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import POLL, poll_key
from model import DatePoll, Member, MemberId

BATCH = 50
"""Members told in one transaction."""


def ask(a: Assistant, poll: DatePoll, now: datetime) -> bool:
    """Within a transaction: ask the next of those who were not, also who became interested
    meanwhile, and once it is time remind those who have not answered. True: there may be more."""
    asked = a.store.to_ask(poll.id, BATCH)
    for member in asked:
        _post(a, poll, member, "ask", now)
    a.store.was_asked(poll.id, asked, now)
    return len(asked) == BATCH or _nudge(a, poll, now)


def _nudge(a: Assistant, poll: DatePoll, now: datetime) -> bool:
    if poll.nudge_at is None or poll.nudge_at > now or not poll.opened_at or not poll.ends_at:
        return False
    asked_by = roundtables.long_asked(poll.opened_at, poll.ends_at, now)
    silent = a.store.to_nudge(poll.id, asked_by, BATCH)
    for member in silent:
        _post(a, poll, member, "nudge", now)
    a.store.was_nudged(poll.id, silent)
    if len(silent) < BATCH:
        a.store.save_date_poll(replace(poll, nudge_at=None))
    return len(silent) == BATCH


def tell_host(a: Assistant, poll: DatePoll, what: str, now: datetime, by: Member | None) -> None:
    """How it ended; not to the host that has just ended it, which sees it."""
    if poll.host and not (by and by.id == poll.host):
        ended = poll.ended_at or now
        _post(a, poll, poll.host, what, now, key=f"{what}:{ended:%Y%m%dT%H%M%SZ}")


def _post(
    a: Assistant, poll: DatePoll, number: MemberId, what: str, now: datetime, *, key: str = ""
) -> None:
    member = a.store.member(number)
    if member:
        facts = {"poll": poll.id, "what": what}
        due = may_speak_at(member, now)
        a.store.post(number, POLL, poll_key(poll.id, number, key or what), facts, due, now)
