"""A roundtable on a call, its seats by stakeholder group, and who signed up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from model._call import CallId, Language
from model._member import MemberId, StakeholderGroup

DOORS_OPEN = timedelta(hours=1)
"""How long before the start one can check in."""
DOORS_CLOSE = timedelta(hours=1)
"""How long after the end somebody can still check in alone; the host can at any time."""
LINK_OPENS = timedelta(hours=24)
"""How long before the start the seated are told the joining link."""

RoundtableId = NewType("RoundtableId", int)
RegistrationId = NewType("RegistrationId", int)


@dataclass(frozen=True, slots=True)
class GuestId:
    """Somebody without a chat. No member's number equals it."""

    number: int


Who = MemberId | GuestId
"""Whose an entry is."""


class RoundtableState(StrEnum):
    OPEN = "open"
    CANCELLED = "cancelled"
    HELD = "held"


class SeatKind(StrEnum):
    GROUP = "group"
    """A seat of the member's own group's quota."""
    OPEN = "open"


class RegistrationState(StrEnum):
    REQUESTED = "requested"
    REFUSED = "refused"
    SEATED = "seated"
    WAITING = "waiting"
    OFFERED = "offered"
    """A seat is held; the clock runs from the moment the offer was delivered."""
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    REMOVED = "removed"
    """The host took the seat or the place back; one may sign up again, at the end."""
    CANCELLED = "cancelled"
    ATTENDED = "attended"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roundtable:
    id: RoundtableId
    title: str
    host: MemberId
    starts_at: datetime
    registration_closes_at: datetime
    release_at: datetime
    """On this moment unfilled group seats become open seats."""
    quotas: tuple[tuple[StakeholderGroup, int], ...] = ()
    open_seats: int = 0
    duration: timedelta = timedelta(minutes=90)
    zone: str = "Europe/Brussels"
    call: CallId | None = None
    state: RoundtableState = RoundtableState.OPEN
    approval: bool = False
    place: str = ""
    """An address; empty: online. Told to the seated only."""
    link: str = ""
    """To join online; told to the seated only, and only shortly before."""
    spot: tuple[float, float] | None = None
    """Where the address is, latitude and longitude in degrees."""
    agenda: str = ""
    languages: tuple[str, ...] = ()
    sequence: int = 0
    """Counts changes of date or place, for calendar entries that replace, not double."""
    released: bool = False
    """The release date's act was done: freed group seats go to the longest waiting of all."""

    @property
    def capacity(self) -> int:
        return sum(n for _, n in self.quotas) + self.open_seats

    def link_at(self, now: datetime) -> str:
        """The joining link, once it may be told; empty before, after the end and where there is
        none."""
        over = self.state is RoundtableState.CANCELLED or now >= self.starts_at + self.duration
        return "" if over or now < self.starts_at - LINK_OPENS else self.link

    def quota(self, group: StakeholderGroup) -> int:
        return dict(self.quotas).get(group, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody who comes without a chat: added by a host, or over the sign-up page."""

    id: GuestId
    """Number 0 for one that is not stored yet."""
    roundtable: RoundtableId
    name: str
    organisation: str = ""
    language: Language = Language("en")
    country: str = ""
    """Two letters as NUTS has them; empty: not said."""
    added_by: MemberId | None = None
    """The host who did; None: the guest itself, or a host who was forgotten."""
    shown: bool = False
    """Whether the table may see who it is: said by the guest itself, on its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """One entry of a member or a guest at a roundtable; who left and signs up again has a new
    one."""

    id: RegistrationId
    """0 for one that is not stored yet."""
    roundtable: RoundtableId
    who: Who
    group: StakeholderGroup
    state: RegistrationState
    since: datetime
    """When it joined the queue; ties fall to the lower id."""
    party: int = 1
    """1, or 2 for a delegation: both or none."""
    seat: SeatKind | None = None
    """Which seat it holds; None while it holds none. Of a cancelled one, which it held."""
    offered_at: datetime | None = None
    offer_expires_at: datetime | None = None
    """None until the offer was delivered."""
    was: RegistrationState | None = None
    """What it was before it was removed or the table called off; it keeps its ``seat`` then."""

    @property
    def holds_seat(self) -> bool:
        return self.state in (
            RegistrationState.SEATED,
            RegistrationState.OFFERED,
            RegistrationState.ATTENDED,
            RegistrationState.ABSENT,
        )

    @property
    def is_live(self) -> bool:
        return self.state in (
            RegistrationState.REQUESTED,
            RegistrationState.SEATED,
            RegistrationState.WAITING,
            RegistrationState.OFFERED,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StillComing:
    """What the member of an entry was asked, and said, about still coming."""

    asked_at: datetime | None = None
    again_at: datetime | None = None
    confirmed_at: datetime | None = None
    moved_at: datetime | None = None
    """When it was asked about a new date; None: it was not, or has said yes to it."""
    excused_at: datetime | None = None
    """When it gave up its seat although sign-up had ended."""
