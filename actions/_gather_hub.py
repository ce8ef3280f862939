"""Facts for messages of courses, events, committees and working groups."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from actions._assistant import Assistant
from actions._gather_tables import table_ref
from actions.audiences import events_for, is_keeper, may_lead, tables_for
from actions.event_news import Concerned, EventItem
from actions.events import may_act_on_event, tables_of_event
from messages import CourseLine, EventFacts, EventLine
from messages.hosts import AskerFacts, AudienceFacts
from model import (
    Audience,
    Belonging,
    ChatKind,
    Course,
    Event,
    Member,
    MemberId,
    Roundtable,
)

EVENTS_OF = 4
"""Events that the page of a committee or working group names."""


def course_line(a: Assistant, member: Member, course: Course) -> CourseLine:
    return CourseLine(
        course=course,
        needs=tuple(a.need_title(need, member.language) for need in course.needs),
        country=a.regions.name(course.country, member.language) if course.country else "",
    )


def event_lines(
    a: Assistant,
    member: Member,
    items: Iterable[EventItem],
    tables: Iterable[Roundtable],
) -> tuple[EventLine, ...]:
    """Events in a list, each with why it is this member's business."""
    found = list(items)
    if not found:
        return ()
    concerned = Concerned.of(a, member, list(tables))
    return tuple(_line(a, member, one, concerned) for one in found)


def _line(a: Assistant, member: Member, item: EventItem, concerned: Concerned) -> EventLine:
    event = item.event
    audience = a.store.audience(event.audience) if event.audience else None
    shared = concerned.needs_of(event)
    return EventLine(
        event=event,
        needs=tuple(a.need_title(need, member.language) for need in shared),
        was=item.was,
        audience=audience.name if audience else "",
        beside=event.id in concerned.beside,
    )


def event_facts(a: Assistant, member: Member, event: Event, now: datetime) -> EventFacts:
    """An event as this member sees it."""
    call = a.store.call(event.call) if event.call else None
    audience = a.store.audience(event.audience) if event.audience else None
    return EventFacts(
        event=event,
        now=now,
        zone=member.zone,
        needs=tuple(a.need_title(need, member.language) for need in event.needs),
        call_title=call.call.title if call else "",
        audience=audience.name if audience else "",
        tables=tuple(table_ref(table) for table in tables_of_event(a, event, now)),
        may_act=may_act_on_event(a, member, event),
        in_group=member.kind is ChatKind.GROUP,
    )


def audience_facts(
    a: Assistant, member: Member, audience: Audience, now: datetime, bot: str
) -> AudienceFacts:
    """A committee or working group as this member sees it: what it does is for its members."""
    mine = a.store.belonging(audience.id, member.id)
    leads = may_lead(a, member, audience)
    inside = mine is Belonging.MEMBER or leads or not audience.admits
    coming = events_for(a, audience, now)[:EVENTS_OF] if inside else ()
    return AudienceFacts(
        audience=audience,
        mine=mine,
        members=a.store.count_belonging(audience.id, Belonging.MEMBER),
        asking=a.store.count_belonging(audience.id, Belonging.ASKED) if leads else 0,
        now=now,
        zone=member.zone,
        tables=tuple(table_ref(table) for table in tables_for(a, audience, now)) if inside else (),
        events=tuple(EventLine(event=event) for event in coming),
        chairs=audience.chair == member.id,
        leads=leads,
        keeps=is_keeper(a, member),
        bot=bot,
    )


def asker_facts(
    a: Assistant, reader: Member, audience: Audience, member_id: MemberId
) -> AskerFacts | None:
    """Who asked to join, for who decides; None: it asks no more, or is gone."""
    member = a.store.member(member_id)
    state = a.store.belonging(audience.id, member_id)
    if member is None or state is None:
        return None
    return AskerFacts(
        audience=audience,
        member=member.id,
        group=member.group,
        organisation=member.organisation,
        regions=tuple(a.regions.name(code, reader.language) for code in member.regions),
        state=state,
    )
