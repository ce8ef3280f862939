"""The rules of a roundtable's seats and waiting lists. Pure: no I/O, no clock."""

from roundtables._approval import approve, refuse
from roundtables._attendance import absent, check_in
from roundtables._date_poll import (
    FEWEST_OPTIONS,
    MOST_OPTIONS,
    TIME_TO_ACT,
    best,
    check_poll,
    long_asked,
    nudge_at,
    tie_ends,
)
from roundtables._dates import DaysOff, Passed, Step, back_plan, season
from roundtables._hours import Meeting, meeting, suiting
from roundtables._offers import OFFER_LASTS, delivered, lapse, undeliverable
from roundtables._queue import GroupCount, counts, free_seats, place_in_queue
from roundtables._quorum import quorum
from roundtables._refused import Reason, Refused
from roundtables._reminders import Reminder, reminder_due, reminders
from roundtables._seats import accept, decline, leave, sign_up
from roundtables._table import (
    cancel,
    change_quotas,
    check_dates,
    check_seats,
    hold,
    move,
    release,
)

__all__ = [
    "FEWEST_OPTIONS",
    "MOST_OPTIONS",
    "OFFER_LASTS",
    "TIME_TO_ACT",
    "DaysOff",
    "GroupCount",
    "Meeting",
    "Passed",
    "Reason",
    "Refused",
    "Reminder",
    "Step",
    "absent",
    "accept",
    "approve",
    "back_plan",
    "best",
    "cancel",
    "change_quotas",
    "check_dates",
    "check_in",
    "check_poll",
    "check_seats",
    "counts",
    "decline",
    "delivered",
    "free_seats",
    "hold",
    "lapse",
    "leave",
    "long_asked",
    "meeting",
    "move",
    "nudge_at",
    "place_in_queue",
    "quorum",
    "refuse",
    "release",
    "reminder_due",
    "reminders",
    "season",
    "sign_up",
    "suiting",
    "tie_ends",
    "undeliverable",
]
