"""What ``said`` writes of courses, events, committees and working groups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from html import escape

import messages
import messages.hosts
from model import (
    Audience,
    AudienceId,
    AudienceKind,
    Belonging,
    CallId,
    Course,
    CourseId,
    CourseMode,
    Event,
    EventId,
    EventKind,
    EventState,
    Language,
    MemberId,
    Message,
    NeedId,
    NutsCode,
    RoundtableId,
    StakeholderGroup,
    Stand,
)
from tests.messages import samples as s

ZONE = "Europe/Helsinki"
VET = NeedId("vet-modernisation")
COURSE = Course(
    id=CourseId(7),
    catalogue="skills-hub",
    key="id:7",
    title="Battery cells: from powder to pack <1>",
    provider="VŠB",
    url="https://example.org/cells?a=1&b=2",
    needs=(VET,),
    languages=(Language("en"), Language("cs")),
    country=NutsCode("CZ"),
    starts=date(2026, 5, 4),
    ends=date(2026, 6, 26),
    mode=CourseMode.ONLINE,
    price="390 EUR",
    hours=1.5,
    seen_at=s.NOW - timedelta(days=3),
)
EVENT = Event(
    id=EventId(9),
    title="Forum of the regions <2026>",
    kind=EventKind.FORUM,
    starts_at=s.at("2026-05-12", 10),
    ends_at=s.at("2026-05-12", 16, 30),
    place="Messe, Stuttgart",
    url="https://example.org/forum",
    needs=(VET,),
    call=CallId(42),
    audience=AudienceId(3),
)
DAYS = replace(
    EVENT,
    kind=EventKind.STUDY_VISIT,
    starts_at=s.at("2026-05-12", 0),
    ends_at=s.at("2026-05-15", 0),
    whole_day=True,
)
TABLE = messages.TableRef(RoundtableId(4), "Skills <& batteries>", s.at("2026-05-12", 9))
AUDIENCE = Audience(id=AudienceId(3), name="Technology & data", kind=AudienceKind.COMMITTEE)


def courses(language: Language) -> Iterator[tuple[str, Message]]:
    need = s.NEEDS[language][0]
    line = messages.CourseLine(course=COURSE, needs=(need,), country="Česko")
    began = replace(COURSE, starts=date(2026, 1, 4), ends=None, mode=CourseMode.ONSITE, hours=24)
    until = replace(COURSE, starts=None, languages=(), mode=CourseMode.BLENDED, price="")
    begins = replace(COURSE, ends=None, mode=None, country=None)
    lines = tuple(replace(line, course=one) for one in (COURSE, began, until, begins))
    facts = messages.CoursesFacts(
        asked="mine",
        lines=lines,
        total=9,
        now=s.NOW,
        zone=ZONE,
        after="u:m:1",
        further=(("button-courses-all", "u:a:0"), ("button-courses-mine", "u:m:0")),
    )
    yield "courses", messages.course_list(language, facts)
    short = replace(facts, lines=lines[:1], total=1, after="", further=())
    for asked in ("need", "group", "call", "words", "all"):
        yield (
            f"courses, {asked}",
            messages.course_list(language, replace(short, asked=asked, of=need)),
        )
    none = replace(short, lines=(), total=0)
    for asked in ("mine", "need", "group", "call", "words", "all"):
        message = messages.course_list(language, replace(none, asked=asked, of=need))
        yield f"no courses, {asked}", message
    yield "no catalogue", messages.course_list(language, replace(none, known=False))
    yield "card, courses", messages.card(language, s.plain_card(courses=12))
    choice = messages.NeedChoice(VET, need, chosen=True, courses=3)
    needs = messages.NeedsFacts(
        group="education",
        groups=("education",),
        choices=(choice, replace(choice, chosen=False)),
        total=1,
        courses=3,
    )
    yield "needs, courses", messages.needs_step(language, needs)


def events(language: Language) -> Iterator[tuple[str, Message]]:
    need = s.NEEDS[language][0]
    facts = messages.EventFacts(
        event=EVENT,
        now=s.NOW,
        zone=ZONE,
        needs=(need,),
        call_title="Centres of Vocational Excellence",
        audience=AUDIENCE.name,
        tables=(TABLE,),
        may_act=True,
    )
    yield "event", messages.event_card(language, facts)
    listed = replace(DAYS, catalogue="events-2026", seen_at=s.NOW)
    yield "event, whole days", messages.event_card(language, replace(facts, event=listed))
    off = replace(EVENT, state=EventState.CANCELLED, place="", kind=EventKind.WEBINAR)
    yield "event, cancelled", messages.event_card(language, replace(facts, event=off))
    lines = _event_lines(need)
    all_of_them = messages.EventsFacts(
        lines=lines, total=9, now=s.NOW, zone=ZONE, after="e:0:page:1", may_write=True
    )
    yield "events", messages.event_list(language, all_of_them)
    none = messages.EventsFacts(lines=(), total=0, now=s.NOW, zone=ZONE)
    yield "no events", messages.event_list(language, none)
    told = s.digest_facts(
        new=(), changed=(), closing=(), totals={}, events=lines[:3], events_more=2
    )
    yield "digest, events", messages.digest(language, told)[0]
    yield "event, which", messages.hosts.event_which(language)
    for field in ("title", "when", "where", "link", "call"):
        yield f"event, {field}", messages.hosts.event_ask(language, EVENT, field)
    yield "event, kind", messages.hosts.event_ask_kind(language, EVENT)
    choices = [messages.NeedChoice(VET, need, chosen=True)]
    groups = ("industry", "education", "people")
    yield "event, needs", messages.hosts.event_ask_needs(language, EVENT, groups, 1, choices)
    audiences = [(AUDIENCE.id, AUDIENCE.name)]
    yield "event, audience", messages.hosts.event_ask_audience(language, EVENT, audiences)
    draft = replace(facts, event=replace(EVENT, state=EventState.DRAFT))
    yield "event, draft", messages.hosts.event_page(language, draft, ready=True)
    yield "event, draft without a date", messages.hosts.event_page(language, draft, ready=False)
    yield "event, page", messages.hosts.event_page(language, facts, ready=True)
    again = replace(facts, event=off)
    yield "event, page of a cancelled one", messages.hosts.event_page(language, again, ready=True)
    yield "event, published", messages.hosts.event_published(language, EVENT, "funding_bot")
    text = messages.event_text(language, DAYS)
    yield "event, in a calendar", Message(html=escape(text))


def _event_lines(need: str) -> tuple[messages.EventLine, ...]:
    was = Stand(s.at("2026-05-10", 10), None, "Messe, Stuttgart")
    return (
        messages.EventLine(event=EVENT, needs=(need,)),
        messages.EventLine(event=DAYS, was=was, beside=True),
        messages.EventLine(event=replace(EVENT, place=""), was=EVENT.stand, audience="T <&>"),
        messages.EventLine(event=replace(EVENT, state=EventState.CANCELLED), was=EVENT.stand),
        messages.EventLine(event=EVENT, was=replace(EVENT.stand, cancelled=True)),
        messages.EventLine(event=replace(EVENT, starts_at=s.at("2026-05-12", 9)), was=EVENT.stand),
    )


def audiences(language: Language) -> Iterator[tuple[str, Message]]:
    admits = replace(AUDIENCE, admits=True, kind=AudienceKind.WORKING_GROUP, chair=MemberId(5))
    ended = replace(AUDIENCE, ended_at=s.NOW)
    listed = [
        (AUDIENCE, Belonging.MEMBER),
        (admits, Belonging.ASKED),
        (ended, None),
        (AUDIENCE, None),
    ]
    yield "audiences", messages.hosts.audience_list(language, listed)
    yield "no audiences", messages.hosts.audience_list(language, ())
    yield "audiences, a keeper's", messages.hosts.audience_list(language, listed, keeper=True)
    facts = messages.hosts.AudienceFacts(
        audience=AUDIENCE,
        members=12,
        now=s.NOW,
        zone=ZONE,
        tables=(TABLE,),
        events=(messages.EventLine(event=EVENT),),
        bot="funding_bot",
    )
    for mine in (None, *Belonging):
        page = messages.hosts.audience_page(language, replace(facts, audience=admits, mine=mine))
        yield f"audience, {mine or 'nobody'}", page
    few = replace(facts, members=4, tables=(), events=())
    yield "audience, few", messages.hosts.audience_page(language, few)
    chair = replace(few, audience=admits, mine=Belonging.MEMBER, chairs=True, leads=True, asking=2)
    yield "audience, its chair", messages.hosts.audience_page(language, chair)
    keeper = replace(chair, chairs=False, keeps=True)
    yield "audience, a keeper", messages.hosts.audience_page(language, keeper)
    over = replace(keeper, audience=ended, asking=0)
    yield "audience, ended", messages.hosts.audience_page(language, over)
    for kind in AudienceKind:
        yield f"a new {kind}", messages.hosts.audience_name_step(language, None, kind)
    yield "another name", messages.hosts.audience_name_step(language, AUDIENCE, AUDIENCE.kind)
    yield "chair, link", messages.hosts.chair_step(language, AUDIENCE, "funding_bot", "t" * 24)
    yield "chair, gone", messages.hosts.chair_gone(language, AUDIENCE, MemberId(5))
    yield "chair, taken", messages.hosts.chair_taken(language, AUDIENCE)
    for now, back in ((Belonging.MEMBER, "out"), (None, "put")):
        there = messages.hosts.put_there(language, AUDIENCE, 123456789, MemberId(5), now, back)
        yield f"put there, {now or 'out'}", there
        yield f"put there, told, {now or 'out'}", messages.hosts.put_told(language, AUDIENCE, now)
    asker = messages.hosts.AskerFacts(
        audience=AUDIENCE,
        member=MemberId(5),
        group=StakeholderGroup.EDUCATION,
        organisation="School <& Sons>",
        regions=("Moravskoslezský kraj",),
        state=Belonging.ASKED,
    )
    for state in Belonging:
        yield f"asks, {state}", messages.hosts.asks_to_join(language, replace(asker, state=state))
    unsaid = replace(asker, group=None, organisation="", regions=())
    yield "asks, nothing said", messages.hosts.asks_to_join(language, unsaid)
    for state in (Belonging.MEMBER, Belonging.REFUSED):
        yield f"answer, {state}", messages.hosts.admission(language, AUDIENCE, state)
    yield "invited, audience", messages.invited_for(language, s.table_facts(), AUDIENCE.name)
    yield "tip, audience", messages.tip_to(language, s.plain_card(), AUDIENCE.name)
    line = messages.Line(call=s.stored(), passed_to=AUDIENCE.name)
    one = messages.ListFacts(now=s.NOW, heading=messages.Html("…"), lines=(line,), first=1)
    yield "list, passed to an audience", messages.call_list(language, one)
    yield (
        "share, to an audience",
        messages.share(language, replace(s.share_facts(), to_audience=True)),
    )
    yield "pass to, which", messages.pass_to_which(language, s.stored(), [AUDIENCE])
    for members, leads in ((12, False), (3, False), (3, True)):
        step = messages.pass_to_step(language, s.stored(), AUDIENCE, members, leads=leads)
        yield f"pass to, {members}, {leads}", step
    yield "passed to", messages.passed_to(language, s.stored(), AUDIENCE)
    pointing = s.table_facts(event=EVENT, audience=AUDIENCE.name)
    yield "table card, points", messages.table_card(language, pointing)
    for what in ("event", "audience"):
        found = [("3", "Technology & data")]
        table = s.roundtable()
        yield f"desk, {what}", messages.hosts.desk_pick(language, table, what, found, "3")
        yield f"desk, no {what}", messages.hosts.desk_pick(language, table, what, [], "")
        yield (
            f"desk, {what} set",
            messages.hosts.desk_picked(language, table, what, "T <&>", "none"),
        )
        yield f"desk, {what} cleared", messages.hosts.desk_picked(language, table, what, "", "3")
