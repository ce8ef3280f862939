"""Events in the digest: told once to whom they concern, and again if date or place changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from actions._assistant import Assistant
from actions.events import sees
from actions.region_needs import served
from model import AudienceId, Event, EventId, EventState, Member, NeedId, Roundtable, Stand

SHOWN = 3
"""Events in a digest; the others wait for the next one."""


@dataclass(frozen=True, slots=True)
class EventItem:
    """An event to be told."""

    event: Event
    was: Stand | None = None
    """How it stood when it was told last; None: it is new to the member."""


def event_news(
    a: Assistant, member: Member, tables: Collection[Roundtable], now: datetime
) -> tuple[EventItem, ...]:
    """What is to be told of events, the weightiest first: called off, changed, then new ones.

    ``tables``: those the member has to do with. What is called off is told to who heard of it.
    """
    coming = a.store.events_coming(now, cancelled=True)
    if not coming:
        return ()
    coming = [one for one in coming if one.added_by != member.id]  # who wrote it knows
    told = a.store.events_told(member.id)
    concerned = Concerned.of(a, member, tables)
    off: list[EventItem] = []
    changed: list[EventItem] = []
    new: list[EventItem] = []
    for event in coming:
        was = told.get(event.id)
        if was is not None:
            if was != event.stand:
                gone = event.state is EventState.CANCELLED
                (off if gone else changed).append(EventItem(event, was))
        elif event.state is EventState.OPEN and concerned.by(a, event):
            new.append(EventItem(event))
    return (*off, *changed, *new)


def events_ahead(
    a: Assistant, member: Member, tables: Collection[Roundtable], now: datetime
) -> tuple[EventItem, ...]:
    """All events to come that concern the member, told or not, by start."""
    coming = a.store.events_coming(now)
    concerned = Concerned.of(a, member, tables) if coming else None
    return tuple(EventItem(one) for one in coming if concerned and concerned.by(a, one))


@dataclass(frozen=True, slots=True)
class Concerned:
    """What makes an event a member's business."""

    member: Member
    """With the needs that decide what it hears of."""
    audiences: frozenset[AudienceId]
    beside: frozenset[EventId]
    """Events that a roundtable of the member's points to."""

    @classmethod
    def of(cls, a: Assistant, member: Member, tables: Collection[Roundtable]) -> Concerned:
        return cls(
            served(a, member),
            frozenset(a.store.audiences_of(member.id)),
            frozenset(a.store.events_at({t.id for t in tables})),
        )

    def by(self, a: Assistant, event: Event) -> bool:
        """Whether it touches what the member belongs to, sits at, needs, or where it is."""
        if event.id in self.beside:
            return True
        if event.audience is not None:
            return event.audience in self.audiences
        if self.needs_of(event) or (event.needs and not self.member.needs):
            return True
        if event.region and any(a.regions.overlaps(event.region, r) for r in self.member.regions):
            return True
        return not event.needs and event.region is None

    def needs_of(self, event: Event) -> tuple[NeedId, ...]:
        """The needs that it shares with the member."""
        return tuple(need for need in event.needs if need in self.member.needs)


def coming_events(a: Assistant, member: Member, now: datetime) -> tuple[Event, ...]:
    """All events to come that are this member's business, by start."""
    return tuple(one for one in a.store.events_coming(now) if sees(a, member, one, now))


def impersonal_events(items: Collection[EventItem]) -> tuple[EventItem, ...]:
    """Those that whoever stands in for the member may hear of, too."""
    return tuple(one for one in items if one.event.audience is None)
