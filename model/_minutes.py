"""What came of a roundtable: decisions, actions with owners, and the way to a result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from model._call import Money
from model._member import MemberId
from model._roundtable import RoundtableId, Who
from model._tracker import Stage

ItemId = NewType("ItemId", int)
IF_HELD = "held"
"""In ``Aftermath.asked``: whether the meeting took place."""
LONGEST_ITEM = 400
"""Characters of a decision or an action."""


class ItemKind(StrEnum):
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the minutes."""

    id: ItemId
    """0 for one that is not stored yet."""
    roundtable: RoundtableId
    kind: ItemKind
    words: str
    at: datetime
    """When it was noted."""
    changed_at: datetime
    by: MemberId | None = None
    """The host who noted it; None: forgotten."""
    owner: Who | None = None
    """Who does it; None: nobody yet, and it is the host's to see to."""
    former: MemberId | None = None
    """Who said that it is not theirs, and may take that back."""
    due: date | None = None
    """On the table's own calendar."""
    struck_at: datetime | None = None
    done_at: datetime | None = None
    done_by: MemberId | None = None
    later: date | None = None
    """The owner asked to be left alone until then."""
    reminded_at: datetime | None = None
    """When the owner last heard of it; None: the minutes were not sent yet."""
    nudge_at: datetime | None = None
    """When to look whether to remind; None: not at all."""

    @property
    def is_open(self) -> bool:
        """An action that still is to be done."""
        return self.kind is ItemKind.ACTION and not self.struck_at and not self.done_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What was done with a table after it met, and when to look at it again."""

    roundtable: RoundtableId
    not_held: bool = False
    """The host took back that it took place: it is not set by itself again."""
    others: tuple[int, ...] = ()
    """Entries marked absent all at once, to be taken back together."""
    sent_at: datetime | None = None
    """When the minutes were last sent to everyone."""
    edition: int = 0
    """How often they were: 1 is the first, more are corrections."""
    survey_at: datetime | None = None
    """When to ask who took part; None: not, or done."""
    surveyed_at: datetime | None = None
    ask_at: datetime | None = None
    """When to look whether to ask the host what came of it."""
    asked: tuple[str, ...] = ()
    """Steps the host was asked about, and ``IF_HELD``."""
    follows: RoundtableId | None = None
    """The table that this one carries on from."""


class Worth(StrEnum):
    """Whether somebody found a partner at a table."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class PartOfIt:
    """What a member said of a table's result: whether its region is part of it."""

    yes: bool
    moved: Stage | None = None
    """Where its own list of calls came to by that."""
    before: Stage | None = None
    """Where it was before."""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """One participant's answers; what is None was not answered."""

    worth: int | None = None
    """From 1, not at all, to 5, very much."""
    partner: Worth | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class SurveyResult:
    """What the hosts may see: nothing that leads to a person."""

    answered: int
    worth: float | None = None
    """The mean; None: too few answered."""
    partner: Mapping[Worth, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()


class OutcomeStep(StrEnum):
    """What came of a table, in the order in which it comes."""

    CONSORTIUM = "consortium"
    APPLIED = "applied"
    RESULT = "result"
    AMOUNT = "amount"


class CallResult(StrEnum):
    GRANTED = "granted"
    REJECTED = "rejected"
    RESERVE = "reserve"
    """On the reserve list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """One step that a host told. A later row of the same step stands in for an earlier one."""

    roundtable: RoundtableId
    step: OutcomeStep
    at: datetime
    """When it was told."""
    by: MemberId | None = None
    partners: int | None = None
    countries: int | None = None
    on: date | None = None
    """When it was applied."""
    result: CallResult | None = None
    amount: Money | None = None
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOutcome:
    """What came of a table as it stands: the last of each step that was not taken back."""

    roundtable: RoundtableId
    consortium: OutcomeRow | None = None
    applied: OutcomeRow | None = None
    result: OutcomeRow | None = None
    amount: OutcomeRow | None = None

    def of(self, step: OutcomeStep) -> OutcomeRow | None:
        return {
            OutcomeStep.CONSORTIUM: self.consortium,
            OutcomeStep.APPLIED: self.applied,
            OutcomeStep.RESULT: self.result,
            OutcomeStep.AMOUNT: self.amount,
        }[step]
