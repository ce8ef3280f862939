"""The rules of a roundtable's seats and waiting lists. Pure: no I/O, no clock."""

from roundtables._approval import approve, refuse
from roundtables._attendance import DOORS_CLOSE, absent, check_in, unmark, walk_in, walk_out
from roundtables._dates import Step, back_plan, shifted
from roundtables._minutes import WITHOUT_DATE, Nudge, Rung, next_nudge, nudge_due, nudges
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
    unhold,
)

__all__ = [
    "DOORS_CLOSE",
    "OFFER_LASTS",
    "WITHOUT_DATE",
    "GroupCount",
    "Nudge",
    "Reason",
    "Refused",
    "Reminder",
    "Rung",
    "Step",
    "absent",
    "accept",
    "approve",
    "back_plan",
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
    "lapse",
    "leave",
    "move",
    "next_nudge",
    "nudge_due",
    "nudges",
    "place_in_queue",
    "quorum",
    "refuse",
    "release",
    "reminder_due",
    "reminders",
    "shifted",
    "sign_up",
    "undeliverable",
    "unhold",
    "unmark",
    "walk_in",
    "walk_out",
]
