"""A poll for a roundtable's date: what is offered, who is asked, what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from model._call import CallId
from model._member import MemberId, StakeholderGroup
from model._roundtable import RoundtableId

DatePollId = NewType("DatePollId", int)


class DateAnswer(StrEnum):
    """What one says of a date."""

    YES = "yes"
    MAYBE = "maybe"
    """If need be."""
    NO = "no"


class DatePollState(StrEnum):
    DRAFT = "draft"
    """The host still chooses; nobody is asked."""
    OPEN = "open"
    TIED = "tied"
    """It ended with several dates as good; the host is to choose."""
    SETTLED = "settled"
    CLOSED = "closed"
    """It ended without a date."""


class PollAudience(StrEnum):
    """Who is asked."""

    INTERESTED = "interested"
    """Those interested in the call."""
    SEATED = "seated"
    """Those who hold a seat at the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePoll:
    """One poll. Its dates are numbered from 0 in their order, which stays once it is open."""

    id: DatePollId
    """0 for one that is not stored yet."""
    host: MemberId
    """0: the host was forgotten."""
    audience: PollAudience
    made_at: datetime
    call: CallId | None = None
    table: RoundtableId | None = None
    """The roundtable that gets the date; None: one is opened on the call then."""
    state: DatePollState = DatePollState.DRAFT
    zone: str = "Europe/Brussels"
    """The host's when it asked; the roundtable's, if it is opened."""
    options: tuple[datetime, ...] = ()
    quotas: tuple[tuple[StakeholderGroup, int], ...] = ()
    open_seats: int = 0
    opened_at: datetime | None = None
    ends_at: datetime | None = None
    nudge_at: datetime | None = None
    """When those who have not voted are asked once more; None: it was done."""
    ended_at: datetime | None = None
    chosen: datetime | None = None

    @property
    def capacity(self) -> int:
        """Seats of the roundtable to be opened."""
        return sum(n for _, n in self.quotas) + self.open_seats


@dataclass(frozen=True, slots=True)
class Tally:
    """How many said what of one date."""

    option: int
    yes: int = 0
    maybe: int = 0
    no: int = 0
