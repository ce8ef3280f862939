"""What minutes, actions and results are worded from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from messages._dates_facts import DayFacts
from messages._facts import TableRef
from model import (
    Item,
    RegistrationId,
    RegistrationState,
    Roundtable,
    StakeholderGroup,
    SurveyAnswer,
    SurveyResult,
    TableOutcome,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at a table: by name only with consent, else by group, country and a number."""

    entry: RegistrationId
    state: RegistrationState
    group: StakeholderGroup
    country: str = ""
    """By name, in the reader's language; empty: not said."""
    nth: int = 0
    """Which of the entries of the table it is, from 1."""
    name: str = ""
    party: int = 1


class Sign(StrEnum):
    """What became of a line since the minutes were last sent."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """A decision or an action in the minutes."""

    item: Item
    owner: Person | None = None
    """None: nobody yet, or no action."""
    host_owns: bool = False
    """It is a host's."""
    mine: bool = False
    """It is the reader's own."""
    host_did: bool = False
    """Not its owner but a host said that it is done."""
    sign: Sign = Sign.SAME


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFacts:
    """The minutes of a table as one person reads them."""

    table: Roundtable
    now: datetime
    zone: str
    """The reader's."""
    call_title: str = ""
    came: Mapping[StakeholderGroup, int] = field(default_factory=dict)
    absent: int = 0
    countries: int = 0
    """Of those who came."""
    names: tuple[str, ...] = ()
    """Of those who came and agreed."""
    decisions: tuple[ItemLine, ...] = ()
    actions: tuple[ItemLine, ...] = ()
    carried: tuple[ItemLine, ...] = ()
    """Actions of the tables before this one that are still open."""
    next: TableRef | None = None
    edition: int = 0
    """How often they were sent; what is worded now counts."""
    as_host: bool = False
    outcome: TableOutcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorFacts:
    """Who is there, for the hosts."""

    table: Roundtable
    now: datetime
    zone: str
    people: tuple[Person, ...]
    at_the_door: tuple[Person, ...] = ()
    """Who came without a seat and waits for one."""
    walked_in: tuple[Person, ...] = ()
    """Who was given a seat at the door."""
    free: int = 0
    page: int = 0
    others: bool = False
    """All the others were marked absent at once, and may be taken back."""
    not_held: bool = False
    """A host said that the meeting did not take place."""


class Told(StrEnum):
    """Why an action is told."""

    GIVEN = "given"
    SOON = "soon"
    DUE = "due"
    LATE = "late"
    HOST = "host"
    """To the host: its owner did not answer."""
    BACK = "back"
    """To the host: it is nobody's any more."""
    SHOW = "show"
    """Because it was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoFacts:
    """One action as its owner, or a host in its place, is told."""

    item: Item
    table: TableRef
    now: datetime
    zone: str
    """The reader's."""
    told: Told = Told.SHOW
    own: bool = True
    """It is the reader's own, not one that a host sees to."""
    owner: Person | None = None
    may_undo: bool = False
    """The reader gave it away just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyFacts:
    table: TableRef
    answer: SurveyAnswer
    now: datetime
    zone: str
    until: datetime
    """Until when answers may be given or changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyResultFacts:
    table: TableRef
    result: SurveyResult
    fewest: int
    asked: int
    """How many were asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeFacts:
    """What came of a table, for its hosts or for those who were there."""

    table: TableRef
    outcome: TableOutcome
    now: datetime
    zone: str
    call_title: str = ""
    cut_offs: tuple[date, ...] = ()
    """Days on which it may have been applied: past cut-offs of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowFacts:
    table: Roundtable
    now: datetime
    zone: str
    days: tuple[DayFacts, ...]
    open_actions: int = 0
    opened: TableRef | None = None
    """There is one already."""
