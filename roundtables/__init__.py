"""The rules of a roundtable's seats and waiting lists. Pure: no I/O, no clock."""

from roundtables._approval import approve, refuse
from roundtables._attendance import absent, check_in
from roundtables._before import (
    ask_at,
    briefing_at,
    is_confirmed,
    reopened_until,
    to_ask,
)
from roundtables._dates import Step, back_plan
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
    "OFFER_LASTS",
    "GroupCount",
    "Reason",
    "Refused",
    "Reminder",
    "Step",
    "absent",
    "accept",
    "approve",
    "ask_at",
    "back_plan",
    "briefing_at",
    "cancel",
    "change_quotas",
    "check_dates",
    "check_in",
    "check_seats",
    "counts",
    "decline",
    "delivered",
    "free_seats",
    "hold",
    "is_confirmed",
    "lapse",
    "leave",
    "move",
    "place_in_queue",
    "quorum",
    "refuse",
    "release",
    "reminder_due",
    "reminders",
    "reopened_until",
    "sign_up",
    "to_ask",
    "undeliverable",
]
