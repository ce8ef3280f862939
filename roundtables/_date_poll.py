"""The rules of a poll for a date: what may be asked, who is reminded, which date it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from model import DatePoll, PollAudience, Tally
from roundtables._refused import Reason, Refused

FEWEST_OPTIONS, MOST_OPTIONS = 2, 6
BEFORE_END = timedelta(hours=24)
"""Who has not voted is asked once more so long before the end, or half-way if that is later."""
TIME_TO_ACT = timedelta(hours=24)
"""From the end of a poll to its first date: to choose between two, to say so, to sign up."""
TIE_LASTS = timedelta(hours=24)
"""So long the host may choose; then the earliest is taken."""


def check_poll(poll: DatePoll, now: datetime) -> None:
    """Refuse a poll that cannot come to a date: before it is opened, and opened again."""
    if not FEWEST_OPTIONS <= len(poll.options) <= MOST_OPTIONS:
        raise Refused(Reason.DATES_TO_OFFER, wanted=len(poll.options))
    if poll.audience is PollAudience.INTERESTED and poll.table is None and not poll.capacity:
        raise Refused(Reason.NO_SEATS)
    if poll.ends_at is None or poll.ends_at <= now:
        raise Refused(Reason.POLL_END)
    if poll.ends_at + TIME_TO_ACT > poll.options[0]:
        raise Refused(Reason.POLL_ENDS_LATE, at=poll.options[0] - TIME_TO_ACT)


def nudge_at(opened_at: datetime, ends_at: datetime) -> datetime:
    """When those who have not voted are asked once more: a day before the end, or half-way."""
    return max(ends_at - BEFORE_END, opened_at + (ends_at - opened_at) / 2)


def long_asked(opened_at: datetime, ends_at: datetime, now: datetime) -> datetime:
    """Who was asked later than this has just heard of the poll, and is not reminded of it."""
    return now - (ends_at - opened_at) / 4


def best(poll: DatePoll, tallies: Iterable[Tally], not_before: datetime) -> tuple[int, ...]:
    """The dates that most say yes to, and of those most could come to if need be; in order.

    One: that is it. Several: as good. None: nobody can on any that is still to come.
    """
    scores = {
        one.option: (one.yes, one.maybe)
        for one in tallies
        if one.yes + one.maybe and poll.options[one.option] > not_before
    }
    most = max(scores.values(), default=None)
    return tuple(sorted(option for option, score in scores.items() if score == most))


def tie_ends(poll: DatePoll, tied: Iterable[int], ended_at: datetime) -> datetime:
    """Until when the host may choose: a day, or half of the time to the earliest, if less."""
    left = min(poll.options[option] for option in tied) - ended_at
    return ended_at + min(TIE_LASTS, left / 2)
