"""A committee or a working group of the partnership: whom a roundtable or an event can be for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from model._member import MemberId

AudienceId = NewType("AudienceId", int)


class AudienceKind(StrEnum):
    COMMITTEE = "committee"
    WORKING_GROUP = "working-group"


class Belonging(StrEnum):
    """What a member is to an audience."""

    MEMBER = "member"
    ASKED = "asked"
    """It would like to join one that admits."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    id: AudienceId
    """0 for one that is not stored yet."""
    name: str
    """As the keeper wrote it: it is a name, and not translated."""
    kind: AudienceKind = AudienceKind.WORKING_GROUP
    admits: bool = False
    """Who wants to join needs the yes of its chair or of a keeper."""
    chair: MemberId | None = None
    ended_at: datetime | None = None
    """It has ended: nobody joins it, and nothing is passed on to it."""
