"""The rules of a roundtable's seats and waiting lists. Pure: no I/O, no clock."""

from roundtables._approval import approve, refuse
from roundtables._attendance import absent, check_in, unmark, walk_in, walk_out
from roundtables._before import (
    ask_at,
    briefing_at,
    is_confirmed,
    reopened_until,
    to_ask,
)
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
from roundtables._dates import DaysOff, Passed, Step, back_plan, season, shifted
from roundtables._fill import (
    BALANCED,
    Candidate,
    Filling,
    Fit,
    Gap,
    fill,
    missing_groups,
    not_there,
)
from roundtables._hosts import MOST_COHOSTS, add_cohost, drop_cohost, hand_over, host_gone
from roundtables._hours import Meeting, meeting, suiting
from roundtables._minutes import WITHOUT_DATE, Nudge, Rung, next_nudge, nudge_due, nudges
from roundtables._offers import OFFER_LASTS, delivered, lapse, offer_ends, undeliverable
from roundtables._people import readmit, reconsider, remove, shrink
from roundtables._queue import GroupCount, counts, free_seats, place_in_queue
from roundtables._quorum import quorum
from roundtables._refused import Reason, Refused
from roundtables._reminders import Reminder, reminder_due, reminders
from roundtables._seats import accept, decline, leave, sign_up
from roundtables._series import Every, next_of
from roundtables._settings import reopen, set_approval, set_release
from roundtables._table import (
    cancel,
    change_quotas,
    check_dates,
    check_seats,
    hold,
    move,
    must_take_place,
    release,
    unhold,
)

__all__ = [
    "BALANCED",
    "FEWEST_OPTIONS",
    "MOST_COHOSTS",
    "MOST_OPTIONS",
    "OFFER_LASTS",
    "TIME_TO_ACT",
    "WITHOUT_DATE",
    "Candidate",
    "DaysOff",
    "Every",
    "Filling",
    "Fit",
    "Gap",
    "GroupCount",
    "Meeting",
    "Nudge",
    "Passed",
    "Reason",
    "Refused",
    "Reminder",
    "Rung",
    "Step",
    "absent",
    "accept",
    "add_cohost",
    "approve",
    "ask_at",
    "back_plan",
    "best",
    "briefing_at",
    "cancel",
    "change_quotas",
    "check_dates",
    "check_in",
    "check_poll",
    "check_seats",
    "counts",
    "decline",
    "delivered",
    "drop_cohost",
    "fill",
    "free_seats",
    "hand_over",
    "hold",
    "host_gone",
    "is_confirmed",
    "lapse",
    "leave",
    "long_asked",
    "meeting",
    "missing_groups",
    "move",
    "must_take_place",
    "next_nudge",
    "next_of",
    "not_there",
    "nudge_at",
    "nudge_due",
    "nudges",
    "offer_ends",
    "place_in_queue",
    "quorum",
    "readmit",
    "reconsider",
    "refuse",
    "release",
    "reminder_due",
    "reminders",
    "remove",
    "reopen",
    "reopened_until",
    "season",
    "set_approval",
    "set_release",
    "shifted",
    "shrink",
    "sign_up",
    "suiting",
    "tie_ends",
    "to_ask",
    "undeliverable",
    "unhold",
    "unmark",
    "walk_in",
    "walk_out",
]
