"""Events: written step by step or with a list, moved, called off and put on again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from actions._assistant import Assistant
from actions.hosting import NotAllowed, may_host
from matching import region_in
from model import (
    Event,
    EventId,
    EventKind,
    EventState,
    Member,
    NutsCode,
    Roundtable,
    RoundtableState,
)

LONGEST = 200
"""Characters of an event's title, and of its place."""
DRAFTS_KEPT = timedelta(days=7)


class NoSuchEvent(Exception):
    """There is no event with this number, or it is somebody else's draft."""


def event_of(a: Assistant, event_id: EventId, member: Member) -> Event:
    """Raises ``NoSuchEvent``."""
    found = a.store.event(event_id)
    if found is None or (found.state is EventState.DRAFT and found.added_by != member.id):
        raise NoSuchEvent(event_id)
    return found


def may_act_on_event(a: Assistant, member: Member, event: Event) -> bool:
    """Keepers may, and who wrote it as long as it may write any."""
    if member.chat_id in a.settings.keepers:
        return True
    return member.id == event.added_by and may_write_events(a, member)


def may_write_events(a: Assistant, member: Member) -> bool:
    """Facilitators and keepers, and the chairs of committees and working groups."""
    return may_host(a, member) or bool(a.store.chaired_by(member.id))


def draft_event(a: Assistant, member: Member, title: str, now: datetime) -> Event:
    """Begin to write one: nobody else sees it before it is published. Raises ``NotAllowed``."""
    if not may_write_events(a, member):
        raise NotAllowed
    draft = Event(
        id=EventId(0),
        title=" ".join(title.split())[:LONGEST],
        kind=EventKind.MEETING,
        starts_at=now,
        zone=member.zone,
        state=EventState.DRAFT,
        added_by=member.id,
    )
    return a.store.save_event(draft, now)


def change_event(a: Assistant, member: Member, event: Event, now: datetime, **facts: Any) -> Event:
    """Write some facts anew. Another date or place counts up its ``sequence``, once published.

    Raises ``NotAllowed``.
    """
    if not may_act_on_event(a, member, event):
        raise NotAllowed
    changed = _moved(event, replace(event, **facts))
    if changed == event:
        return event
    with a.store.transaction():
        saved = a.store.save_event(changed, now)
        if event.state is not EventState.DRAFT:
            a.store.audit(
                member.id, "change event", f"event {event.id}: {', '.join(sorted(facts))}", now
            )
        return saved


def publish_event(a: Assistant, member: Member, event: Event, now: datetime) -> Event:
    """From now on members see it. Raises ``NotAllowed``, and ``ValueError`` for one without a
    date to come."""
    if not may_act_on_event(a, member, event):
        raise NotAllowed
    if not is_dated(event, now):
        raise ValueError(event.id)
    if event.state is not EventState.DRAFT:
        return event
    with a.store.transaction():
        a.store.audit(member.id, "add event", f"event {event.id}", now)
        return a.store.save_event(replace(event, state=EventState.OPEN), now)


def is_dated(event: Event, now: datetime) -> bool:
    """Whether somebody said when; a draft begins at the moment it was begun, and has no end."""
    return event.over_at > now and not (
        event.state is EventState.DRAFT and event.ends_at is None and event.starts_at <= now
    )


def call_off_event(
    a: Assistant, member: Member, event: Event, now: datetime, *, off: bool = True
) -> Event:
    """Call it off, or put it on again; who heard of it hears that too, in the next digest.

    Raises ``NotAllowed``.
    """
    if not may_act_on_event(a, member, event):
        raise NotAllowed
    wanted = EventState.CANCELLED if off else EventState.OPEN
    if event.state in (wanted, EventState.DRAFT):
        return event
    with a.store.transaction():
        act = "cancel event" if off else "restore event"
        a.store.audit(member.id, act, f"event {event.id}", now)
        return a.store.save_event(_moved(event, replace(event, state=wanted)), now)


def drop_event_draft(a: Assistant, member: Member, event: Event) -> None:
    """Raises ``NotAllowed``."""
    if event.added_by != member.id or event.state is not EventState.DRAFT:
        raise NotAllowed
    a.store.drop_event_draft(event.id)


def _moved(before: Event, after: Event) -> Event:
    """With its moments in UTC, and counted up if a calendar has to learn of it."""
    after = replace(
        after,
        starts_at=after.starts_at.astimezone(UTC),
        ends_at=after.ends_at and after.ends_at.astimezone(UTC),
    )
    if before.stand == after.stand or before.state is EventState.DRAFT:
        return after
    return replace(after, sequence=before.sequence + 1)


def region_of(place: str) -> NutsCode | None:
    """The region that a place names, by its name or a well-known city's, or else its country."""
    code, land = region_in(place, cities=True)
    return code or (NutsCode(land) if land else None)


def sees(a: Assistant, member: Member, event: Event, now: datetime) -> bool:
    """Whether an event is this member's business: one for an audience that admits its members
    is theirs, and of those who sit at a roundtable beside it."""
    audience = a.store.audience(event.audience) if event.audience else None
    if audience is None or not audience.admits:
        return True
    return (
        may_host(a, member)
        or member.id in (event.added_by, audience.chair)
        or audience.id in a.store.audiences_of(member.id)
        or event.id in a.store.events_at({t.id for t in a.store.roundtables_of(member.id, now)})
    )


def tables_of_event(a: Assistant, event: Event, now: datetime) -> tuple[Roundtable, ...]:
    """The roundtables to come that point to it."""
    found = (a.store.roundtable(number) for number in a.store.tables_at(event.id))
    return tuple(t for t in found if t and t.state is RoundtableState.OPEN and t.starts_at > now)


def point_to(
    a: Assistant, member: Member, table: Roundtable, event: Event | None, now: datetime
) -> Event | None:
    """A roundtable points to this event, or to none; what it pointed to before.

    Whether the member may act on the table is for the desk to look at.
    """
    with a.store.transaction():
        before = a.store.event_at(table.id)
        if (before and before.id) != (event and event.id):
            a.store.point_to_event(table.id, event.id if event else None)
            said = f"roundtable {table.id}: {event.id if event else 'none'}"
            a.store.audit(member.id, "point to event", said, now)
        return before
