"""What the pages of a host's desk show of people, hosts and series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from messages._dates_facts import DayFacts
from model import (
    MemberId,
    Named,
    Question,
    QuestionId,
    Registration,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """Somebody at a table, as its hosts see it."""

    entry: Registration
    country: str = ""
    """Its name in the reader's language; empty: not said."""
    named: Named | None = None
    guest: bool = False
    answers: Mapping[QuestionId, str] = field(default_factory=dict)
    open_answers: bool = False
    """One that is expected is missing."""
    confirmed: bool | None = None
    """Whether it comes on the new date; None: nobody asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFacts:
    """A page of the people at a table; ``first`` is the number of the first one shown."""

    table: Roundtable
    now: datetime
    zone: str
    people: tuple[PersonFacts, ...] = ()
    questions: tuple[Question, ...] = ()
    page: int = 0
    pages: int = 1
    first: int = 1
    may_cohost: bool = False
    """Of one person: could be named a co-host."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostFacts:
    """Somebody who runs a table, or could; never a name."""

    member: MemberId
    country: str = ""
    group: StakeholderGroup | None = None
    facilitator: bool = False
    seated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HostsFacts:
    table: Roundtable
    now: datetime
    zone: str
    cohosts: tuple[HostFacts, ...] = ()
    link: bool = False
    """A link for a co-host is out."""
    is_cohost: bool = False
    """The reader is one, and may leave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFacts:
    table: Roundtable
    now: datetime
    zone: str
    at: int = 1
    total: int = 1
    before: RoundtableId | None = None
    after: RoundtableId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFacts:
    """Moving a table: proposals, and who confirmed the date it was moved to."""

    table: Roundtable
    now: datetime
    zone: str
    days: tuple[DayFacts, ...] = ()
    confirmed: int = 0
    unconfirmed: tuple[PersonFacts, ...] = ()
    asked: bool = False
    """It was moved: confirmations count."""
