"""A reminder that a member asked for, once, of one call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from model._call import CallId
from model._member import MemberId

ReminderId = NewType("ReminderId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One of ``day``, ``before`` and ``opens`` says when; the hour is the member's own."""

    id: ReminderId = ReminderId(0)
    member: MemberId
    call: CallId
    day: date | None = None
    """On this day of the member's calendar."""
    before: int | None = None
    """So many days before the call's next cut-off, wherever that moves."""
    opens: bool = False
    """When the call opens, wherever that moves."""
    asked_at: datetime
    cut_off: datetime | None = None
    """The next cut-off as it was when the member asked."""
    muted: bool = False
    """The member wanted no more reminders of this call; that can be taken back until then."""

    @property
    def rule(self) -> str:
        """When, in a word for buttons: ``2026-09-03``, ``b7``, ``opens``."""
        if self.opens:
            return "opens"
        return f"b{self.before}" if self.day is None else self.day.isoformat()
