"""What is said of days to meet, of who is interested, and of polls for a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from model import (
    DateAnswer,
    DatePoll,
    StakeholderGroup,
    StoredCall,
    Tally,
)


@dataclass(frozen=True, slots=True)
class InterestFacts:
    """Those interested in a call who agreed to be counted."""

    regions: int
    countries: int
    missing: tuple[StakeholderGroup, ...] = ()
    """Groups that none of them is of."""


@dataclass(frozen=True, slots=True)
class HolidayFacts:
    """A holiday: where, by the names of the places, and what it is called, if that is known in
    the reader's language."""

    day: date
    places: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFacts:
    """A day and an hour to meet."""

    at: datetime
    key: str = ""
    """explore, partners or go-no-go; empty: somebody typed it."""
    suits: int = 0
    of: int = 0
    """It is within the working hours of so many of so many people."""
    passed: tuple[HolidayFacts, ...] = ()
    """Days that were nearer to the time, but are holidays."""
    off: HolidayFacts | None = None
    """The day itself is one."""
    season: str = ""
    """august or christmas: many are away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumFacts:
    """Enough members want one call: facilitators are offered a roundtable on it."""

    call: StoredCall
    now: datetime
    zone: str
    members: int
    countries: int
    groups: Mapping[StakeholderGroup, int] = field(default_factory=dict)
    lands: tuple[tuple[str, int], ...] = ()
    """Countries by name and how many speak for each, most first."""
    missing: tuple[StakeholderGroup, ...] = ()
    days: tuple[DayFacts, ...] = ()
    """Proposed meetings."""
    stance: str = ""
    """What this facilitator said of it: ``taken``, ``quiet`` or nothing."""
    taken: bool = False
    """Another facilitator prepares it."""
    enough: bool = True
    """There are enough still; otherwise some took it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotFacts:
    """A poll for a date as one who is asked sees it, or its host."""

    poll: DatePoll
    now: datetime
    zone: str
    """The reader's."""
    title: str
    days: tuple[DayFacts, ...] = ()
    """Its dates, each with what is a holiday for the reader; for the host, for anybody."""
    tallies: tuple[Tally, ...] = ()
    mine: Mapping[int, DateAnswer] = field(default_factory=dict)
    asked: int = 0
    voted: int = 0
    by_group: tuple[tuple[StakeholderGroup | None, tuple[Tally, ...]], ...] = ()
    """For the host alone."""
    tied: tuple[int, ...] = ()
    """The dates that are as good, if it ended so."""
    tie_ends: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """A poll that its host makes."""

    poll: DatePoll
    now: datetime
    title: str
    offered: tuple[DayFacts, ...] = ()
    """Days to choose from, those chosen included, in order."""
    seats: tuple[tuple[tuple[tuple[StakeholderGroup, int], ...], int], ...] = ()
    """Seats to choose from: by group, and open ones; none for a table that has them."""
    ends: tuple[datetime, ...] = ()
    """Ends to choose from."""
    asks: int = 0
    """How many would be asked."""
    lacks: str = ""
    """What has to be chosen still: ``dates``, ``seats``, ``end`` or nothing."""
