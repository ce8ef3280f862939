"""Telegram takes every message of courses, events, committees and working groups, however long."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

import messages
import messages.hosts
from messages import CardFacts
from model import (
    AudienceKind,
    Belonging,
    CourseMode,
    EventKind,
    EventState,
    Language,
    MemberId,
    StakeholderGroup,
    Stand,
    StoredCall,
)
from tests.messages import samples
from tests.messages.anything import CARDS, FEW, LANGUAGES, LINE, NOWS, STORED, ZONES
from tests.messages.said_hub import AUDIENCE, COURSE, EVENT, TABLE
from tests.messages.telegram import accepts

DAY = timedelta(days=1)
ASKED = st.sampled_from(["mine", "need", "group", "call", "words", "all"])


@FEW
@given(LANGUAGES, LINE, ASKED, st.sampled_from(CourseMode), NOWS, ZONES)
def test_any_list_of_courses(
    language: Language, line: str, asked: str, mode: CourseMode, now: datetime, zone: str
) -> None:
    course = replace(
        COURSE,
        title=line,
        provider=line,
        catalogue=line[:80],
        price=line[:80],
        mode=mode,
        languages=tuple(messages.EU_LANGUAGES),
        url="https://example.org/" + "x" * 1900,
    )
    name = line.replace("<", "-")
    one = messages.CourseLine(course=course, needs=(line,) * 40, country=line)
    facts = messages.CoursesFacts(
        asked=asked,
        of=line,
        lines=(one,) * messages.COURSES,
        total=10**6,
        first=10**5,
        now=now,
        zone=zone,
        before="u:s:999999999999999999:999999999999",
        after="u:n:connected-automated-driving:9999",
        further=(("button-courses-all", "u:a:0"), ("button-courses-mine", "u:m:0")),
    )
    accepts(messages.course_list(language, facts))
    choice = messages.NeedChoice(course.needs[0], name, chosen=True, courses=10**6)
    needs = messages.NeedsFacts(
        group="people", groups=("people",), choices=(choice,) * 9, total=9, courses=10**6
    )
    accepts(messages.needs_step(language, needs))


@FEW
@given(LANGUAGES, LINE, st.sampled_from(EventKind), st.sampled_from(EventState), NOWS, ZONES)
def test_any_event(
    language: Language,
    line: str,
    kind: EventKind,
    state: EventState,
    now: datetime,
    zone: str,
) -> None:
    name = line.replace("<", "-")
    event = replace(
        EVENT,
        title=line,
        place=line,
        kind=kind,
        state=state,
        catalogue=line,
        seen_at=now,
        starts_at=now + DAY,
        ends_at=now + 60 * DAY,
        url="https://example.org/" + "x" * 1900,
    )
    facts = messages.EventFacts(
        event=event,
        now=now,
        zone=zone,
        needs=(line,) * 40,
        call_title=line,
        audience=line,
        tables=(replace(TABLE, title=line),) * 9,
        may_act=True,
    )
    accepts(messages.event_card(language, facts))
    for ready in (True, False):
        accepts(messages.hosts.event_page(language, facts, ready=ready))
    for field in ("title", "when", "where", "link", "call"):
        accepts(messages.hosts.event_ask(language, event, field))
    accepts(messages.hosts.event_ask_kind(language, event))
    accepts(messages.hosts.event_which(language))
    accepts(messages.hosts.event_published(language, event, "b" * 32))
    choice = messages.NeedChoice(COURSE.needs[0], name, chosen=True)
    groups = ("industry", "education", "people")
    accepts(messages.hosts.event_ask_needs(language, event, groups, 1, [choice] * 12))
    accepts(messages.hosts.event_ask_audience(language, event, [(AUDIENCE.id, name)] * 30))
    was = Stand(now, None, line, cancelled=True)
    one = messages.EventLine(event=event, needs=(line,) * 40, was=was, audience=line)
    page = messages.EventsFacts(
        lines=(one,) * messages.EVENTS,
        total=10**6,
        first=10**5,
        now=now,
        zone=zone,
        before="e:0:page:1",
        after="e:0:page:3",
        may_write=True,
    )
    accepts(messages.event_list(language, page))
    digest = samples.digest_facts(events=(one,) * 3, events_more=10**6)
    for part in messages.digest(language, digest):
        accepts(part)
    table = samples.table_facts(event=event, audience=line)
    accepts(messages.table_card(language, table))
    for what in ("event", "audience"):
        found = [(str(10**17), name)] * 30
        accepts(messages.hosts.desk_pick(language, samples.roundtable(), what, found, str(10**17)))
        accepts(messages.hosts.desk_picked(language, samples.roundtable(), what, line, "none"))
    assert messages.calendar_of_event(language, event, now).startswith(b"BEGIN:VCALENDAR")
    assert line.strip()[:1] in messages.event_text(language, event)


@FEW
@given(LANGUAGES, LINE, st.sampled_from(AudienceKind), st.sampled_from(Belonging), CARDS, STORED)
def test_any_committee_or_working_group(
    language: Language,
    line: str,
    kind: AudienceKind,
    state: Belonging,
    card: CardFacts,
    call: StoredCall,
) -> None:
    audience = replace(
        AUDIENCE, name=line.replace("<", "-"), kind=kind, admits=True, chair=MemberId(5)
    )
    for keeper in (True, False):
        listed = [(audience, state)] * 99
        accepts(messages.hosts.audience_list(language, listed, keeper=keeper))
    one = messages.EventLine(event=replace(EVENT, title=line, place=line))
    facts = messages.hosts.AudienceFacts(
        audience=audience,
        mine=state,
        members=10**6,
        asking=10**6,
        now=samples.NOW,
        zone="Europe/Helsinki",
        tables=(replace(TABLE, title=line),) * 9,
        events=(one,) * 4,
        chairs=True,
        leads=True,
        keeps=True,
        bot="b" * 32,
    )
    accepts(messages.hosts.audience_page(language, facts))
    accepts(messages.hosts.audience_name_step(language, audience, kind))
    accepts(messages.hosts.chair_step(language, audience, "b" * 32, "t" * 24))
    accepts(messages.hosts.chair_gone(language, audience, MemberId(2**53)))
    accepts(messages.hosts.chair_taken(language, audience))
    far = 2**52 - 1
    accepts(messages.hosts.put_there(language, audience, far, MemberId(2**53), state, "again"))
    accepts(messages.hosts.put_told(language, audience, state))
    asker = messages.hosts.AskerFacts(
        audience=audience,
        member=MemberId(2**53),
        group=StakeholderGroup.PUBLIC_AUTHORITIES,
        organisation=line,
        regions=(line,) * 40,
        state=state,
    )
    accepts(messages.hosts.asks_to_join(language, asker))
    accepts(messages.hosts.admission(language, audience, state))
    accepts(messages.invited_for(language, samples.table_facts(), line))
    accepts(messages.tip_to(language, replace(card, courses=10**6), line))
    accepts(messages.pass_to_which(language, call, [audience] * 99))
    accepts(messages.pass_to_step(language, call, audience, 10**6, leads=True))
    accepts(messages.passed_to(language, call, audience))
    shared = replace(samples.share_facts(), call=call, to_region=True, to_audience=True)
    accepts(messages.share(language, shared))
    listed_call = messages.Line(call=call, passed_to=line)
    accepts(
        messages.call_list(
            language,
            messages.ListFacts(
                now=samples.NOW, heading=messages.Html("…"), lines=(listed_call,), first=1
            ),
        )
    )
