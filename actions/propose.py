"""When a roundtable on a call may meet, counted back from the call's cut-off."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from model import StoredCall
from roundtables import back_plan

HOUR = time(10)
"""Proposed meetings begin then, in the publisher's zone."""


def proposed(stored: StoredCall, now: datetime) -> tuple[tuple[str, datetime], ...]:
    """(explore, partners or go-no-go; when). Empty without a cut-off, or if it is too near."""
    cut_off = stored.call.next_cut_off(now)
    if cut_off is None:
        return ()
    zone = ZoneInfo(stored.call.zone)
    steps = back_plan(cut_off.at, stored.call.zone, now)
    return tuple((step.key, datetime.combine(step.day, HOUR, zone)) for step in steps)
