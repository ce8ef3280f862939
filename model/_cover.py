"""Handing over: who stands in for a member while it is away, or takes over for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from model._member import MemberId

CoverId = NewType("CoverId", int)


class Handing(StrEnum):
    AWAY = "away"
    """For a while: alerts, digests and reminders go to the deputy."""
    FOR_GOOD = "for-good"
    """The subscription is copied to a group."""


class OwnRhythm(StrEnum):
    """What becomes of a member's own messages, once a group has its subscription."""

    KEEP = "keep"
    WEEKLY = "weekly"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """An invitation to stand in for a member, and what came of it."""

    id: CoverId
    member: MemberId
    """Who is away, or hands over."""
    deputy: MemberId | None = None
    """Who took it; None: nobody yet, or whoever did is no more."""
    handing: Handing = Handing.AWAY
    until: date | None = None
    """The day on which the member is back, in its own calendar; None: for good."""
    own: OwnRhythm = OwnRhythm.KEEP
    token: str | None = None
    """Opens the invitation, once; None: it was used, or is over."""
    asked_at: datetime
    expires_at: datetime
    accepted_at: datetime | None = None
    ended_at: datetime | None = None
    why: str = ""
    """How it ended."""

    @property
    def is_open(self) -> bool:
        """Waits for somebody to accept it."""
        return self.accepted_at is None and self.ended_at is None

    @property
    def is_active(self) -> bool:
        """Somebody stands in."""
        return self.accepted_at is not None and self.ended_at is None
