"""An event of the alliance: a study visit, a forum, a conference, a webinar, a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from model._audience import AudienceId
from model._call import CallId, NutsCode
from model._match import NeedId
from model._member import MemberId

EventId = NewType("EventId", int)
UNSAID_LENGTH = timedelta(hours=4)
"""One whose end nobody said is over so long after its start."""


class EventKind(StrEnum):
    STUDY_VISIT = "study-visit"
    FORUM = "forum"
    CONFERENCE = "conference"
    WEBINAR = "webinar"
    MEETING = "meeting"


class EventState(StrEnum):
    DRAFT = "draft"
    """Being written; nobody but its author sees it."""
    OPEN = "open"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Stand:
    """What of an event is worth telling again once it is another."""

    starts_at: datetime
    ends_at: datetime | None
    place: str
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    id: EventId
    """0 for one that is not stored yet."""
    title: str
    kind: EventKind
    starts_at: datetime
    """UTC; of whole days the first midnight in ``zone``."""
    ends_at: datetime | None = None
    """None: nobody said. Of whole days the midnight after the last one."""
    whole_day: bool = False
    zone: str = "Europe/Brussels"
    place: str = ""
    """Empty: online."""
    region: NutsCode | None = None
    """Where the place is, if that is known."""
    url: str = ""
    needs: tuple[NeedId, ...] = ()
    call: CallId | None = None
    audience: AudienceId | None = None
    """Whom it is for; None: everybody."""
    state: EventState = EventState.OPEN
    sequence: int = 0
    """Counts changes of date, place or state, for calendar entries that replace, not double."""
    added_by: MemberId | None = None
    """None: it came with a file, or who added it was forgotten."""
    catalogue: str = ""
    """The list it came with; empty: somebody wrote it here."""
    key: str = ""
    """What it is known by in that list."""
    seen_at: datetime | None = None
    """When it was last written, or read in its list."""

    @property
    def online(self) -> bool:
        return not self.place

    @property
    def over_at(self) -> datetime:
        return self.ends_at or self.starts_at + UNSAID_LENGTH

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, in the event's zone."""
        zone = ZoneInfo(self.zone)
        last = self.ends_at or self.starts_at
        if self.whole_day and self.ends_at:
            last = self.ends_at - timedelta(seconds=1)
        return self.starts_at.astimezone(zone).date(), last.astimezone(zone).date()

    @property
    def stand(self) -> Stand:
        cancelled = self.state is EventState.CANCELLED
        return Stand(self.starts_at, self.ends_at, self.place, cancelled)
