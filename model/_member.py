"""A member: a person's private chat or a region's group, and what it wants to hear of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from model._call import Language, NutsCode, Programme
from model._match import NeedId

MemberId = NewType("MemberId", int)


FIRST = 2.0
"""The weight of a need that a member says matters most; that of any other is 1."""


class StakeholderGroup(StrEnum):
    INDUSTRY = "industry"
    EDUCATION = "education"
    SOCIAL_PARTNERS = "social_partners"
    PUBLIC_AUTHORITIES = "public_authorities"
    OTHER = "other"


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"


class Rhythm(StrEnum):
    AT_ONCE = "at-once"
    """Strong matches as they come, the rest in the weekly digest."""
    WEEKLY = "weekly"


class Picture(StrEnum):
    """Which picture of the coming deadlines comes with a member's digest."""

    LIGHT = "light"
    DARK = "dark"
    NONE = "none"


class MemberState(StrEnum):
    IMPORTED = "imported"
    """Entered by a keeper; hears nothing before its own /start, as Telegram has it."""
    SETTING_UP = "setting-up"
    ACTIVE = "active"
    PAUSED = "paused"
    """By the member, until ``paused_until`` or for good."""
    BLOCKED = "blocked"
    """Telegram refuses our messages; history is kept, nothing is sent."""
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Everything kept of a member besides what it was told and did."""

    id: MemberId
    chat_id: int
    kind: ChatKind = ChatKind.PRIVATE
    state: MemberState = MemberState.SETTING_UP
    language: Language = Language("en")
    zone: str = "Europe/Brussels"
    regions: tuple[NutsCode, ...] = ()
    """Empty: anywhere."""
    needs: Mapping[NeedId, float] = field(default_factory=dict)
    """Need -> weight (1 is normal). Empty: none chosen, every need counts."""
    programmes: frozenset[Programme] = frozenset()
    """Empty: any."""
    group: StakeholderGroup | None = None
    organisation: str = ""
    rhythm: Rhythm = Rhythm.WEEKLY
    digest_weekday: int = 0
    """0 is Monday."""
    digest_hour: int = 8
    quiet_from: int = 20
    """Hour of the member's zone from which nothing is pushed ..."""
    quiet_to: int = 8
    """... until this hour. Equal hours: no quiet hours."""
    alert_budget: int = 5
    """Pushes in any seven days; what is over waits for the digest."""
    all_quiet: bool = False
    """Wants the one-line digest even when there is nothing."""
    articles: bool = True
    """Wants some news at the end of the digest."""
    tips: bool = True
    """Wants the calls that members of its region pass on."""
    questions: bool = True
    """May be asked what became of a call."""
    picture: Picture = Picture.LIGHT
    counted: bool | None = None
    """Whether others interested in a call may learn that its region is, as a count; then it is
    told the same of them. None: it was not asked."""
    ladder: tuple[int, ...] = (30, 14, 7, 2)
    """Days before a cut-off at which a saved call is remembered."""
    paused_until: datetime | None = None
    facilitator: bool = False
    joined_at: datetime | None = None
    last_active_at: datetime | None = None
    """The last sign of life; of one imported, the import."""
    next_digest_at: datetime | None = None
    setup_step: str = ""
    """The set-up step that waits for an answer; empty once it is done."""
    awaiting: str = ""
    """What the next free text means (a region's name, ...); empty: a search."""

    @property
    def first(self) -> tuple[NeedId, ...]:
        """The needs that matter most to the member."""
        return tuple(need for need, weight in self.needs.items() if weight > 1)

    @property
    def hears(self) -> bool:
        return self.state is MemberState.ACTIVE


class Interest(StrEnum):
    """What a member said of a call."""

    SAVED = "saved"
    INTERESTED = "interested"
    NOT_FOR_US = "not-for-us"


class NotForUs(StrEnum):
    """Why a call is not for a member: a label to learn from."""

    TOO_LARGE = "too-large"
    NO_PARTNER = "no-partner"
    WRONG_TERRITORY = "wrong-territory"
    NO_CAPACITY = "no-capacity"
    NOT_OUR_TOPIC = "not-our-topic"
