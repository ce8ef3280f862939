"""An event that was published, and a committee, for tests of the chat."""

from __future__ import annotations

from datetime import timedelta

from actions.audiences import add_audience, set_admission
from model import (
    Audience,
    AudienceKind,
    Event,
    EventId,
)
from tests.chat.town import Town, Voice

DAY = timedelta(days=1)
ONE = EventId(1)
HEAD = "title,provider,needs,link,language\n"


def event(town: Town) -> Event:
    found = town.a.store.event(ONE)
    assert found
    return found


def written(town: Town, line: str = "Forum | forum | 12 May 2026 10:00-12:00 | Ostrava") -> Voice:
    """A facilitator has published an event."""
    host = town.joins("host", facilitator=True).says(f"/event {line}")
    return host.taps("e:1:publish")


def club(town: Town, *, admits: bool = False) -> Audience:
    keeper = town.joins("keeper").member
    made = add_audience(town.a, keeper, "Technology", AudienceKind.COMMITTEE, town.now)
    return set_admission(town.a, keeper, made, admits, town.now)
