"""Events are told once to whom they concern, and again only if date or place changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from actions import BadFile, MessageRefused, compose
from actions.audiences import add_audience, join
from actions.events import (
    NoSuchEvent,
    call_off_event,
    change_event,
    draft_event,
    event_of,
    point_to,
    publish_event,
    region_of,
    sees,
    tables_of_event,
)
from actions.hosting import NotAllowed, grant
from actions.import_events import import_events
from model import AudienceKind, Event, EventKind, EventState, Member, NeedId, NutsCode, Rhythm
from tests.actions.room import ANNA, BERT, HOST, NOTHING, Room
from tests.actions.world import VET, World, a_call

DAY = timedelta(days=1)
STARTS = datetime(2026, 6, 2, 8, tzinfo=UTC)
KEEPER = 99


@pytest.fixture
def host(world: World) -> Member:
    keeper = world.joins(KEEPER, needs=NOTHING, rhythm=Rhythm.WEEKLY)
    world.joins(HOST, needs=NOTHING, rhythm=Rhythm.WEEKLY)
    grant(world.a, HOST, True, keeper, world.now)
    return world.member(HOST)


def opened(world: World, by: Member, **facts: Any) -> Event:
    known = {
        "kind": EventKind.FORUM,
        "starts_at": STARTS,
        "ends_at": STARTS + timedelta(hours=6),
        "place": "Ostrava",
        "needs": (VET,),
    }
    draft = draft_event(world.a, by, "Forum of the regions", world.now)
    draft = change_event(world.a, by, draft, world.now, **{**known, **facts})
    return publish_event(world.a, by, draft, world.now)


def now_of(world: World, event: Event) -> Event:
    found = world.a.store.event(event.id)
    assert found
    return found


def told(world: World, chat: int) -> list[str]:
    """What a week's digest says of events."""
    world.moves(days=7)
    return [said for said in world.told(chat) if "Forum" in said]


def test_it_is_told_once_to_whom_it_concerns(world: World, host: Member) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    world.joins(2, rhythm=Rhythm.WEEKLY, needs=NOTHING)
    world.joins(3, rhythm=Rhythm.WEEKLY, needs=NOTHING, regions=(NutsCode("DE11"),))
    opened(world, host)
    opened(world, host, needs=(), region=NutsCode("DE1"), place="Stuttgart")
    first = [told_ for chat in (1, 2, 3) for told_ in [world.told(chat)]]
    assert not any(first)
    world.moves(days=7)
    said = {chat: " ".join(world.told(chat)) for chat in (1, 2, 3, HOST)}
    assert said[1].count("Forum of the regions") == 1
    assert "Ostrava" in said[1]
    assert "Forum" not in said[2]
    assert "Stuttgart" in said[3]
    assert "Forum" not in said[HOST], "who wrote it knows"
    world.moves(days=14)
    assert not any("Forum" in one for chat in (1, 2, 3) for one in world.told(chat))


def test_it_is_told_again_if_date_or_place_changed_and_not_for_less(
    world: World, host: Member
) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    event = opened(world, host)
    assert told(world, 1)
    event = change_event(
        world.a, host, event, world.now, title="Forum, renamed", url="https://x.eu"
    )
    assert event.sequence == 0
    assert not told(world, 1)
    event = change_event(world.a, host, event, world.now, place="Praha")
    (said,) = told(world, 1)
    assert "The place has changed" in said
    assert "It was: Ostrava" in said
    event = change_event(world.a, host, event, world.now, starts_at=STARTS - timedelta(hours=1))
    (said,) = told(world, 1)
    assert "The date has changed" in said
    event = call_off_event(world.a, host, event, world.now)
    (said,) = told(world, 1)
    assert "This event was cancelled" in said
    event = call_off_event(world.a, host, event, world.now, off=False)
    (said,) = told(world, 1)
    assert "takes place after all" in said
    assert event.sequence == 4
    assert not told(world, 1)


def test_what_is_taken_back_before_anybody_heard_is_no_news(world: World, host: Member) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    event = opened(world, host)
    assert told(world, 1)
    event = call_off_event(world.a, host, event, world.now)
    call_off_event(world.a, host, event, world.now, off=False)
    assert not told(world, 1)


def test_who_never_heard_of_it_does_not_hear_that_it_is_off(world: World, host: Member) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    call_off_event(world.a, host, opened(world, host), world.now)
    assert not told(world, 1)


def test_three_at_most_and_the_others_a_week_later(world: World, host: Member) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    for n in range(5):
        opened(world, host, place=f"Place {n}", starts_at=STARTS + n * DAY)
    assert len(compose(world.a, member, world.now).events) == 5
    (said,) = told(world, 1)
    assert said.count("Forum of the regions") == 3
    assert "More events to come: 2" in said
    (said,) = told(world, 1)
    assert [n for n in range(5) if f"Place {n}" in said] == [3, 4]


def test_a_digest_that_telegram_refused_told_nothing(world: World, host: Member) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    opened(world, host)
    world.chats.refuse = lambda chat, message: MessageRefused("no") if chat == 1 else None
    assert not told(world, 1)
    world.chats.refuse = lambda chat, message: None
    assert told(world, 1)
    assert not told(world, 1)


def test_of_a_region_or_of_nothing_in_particular(world: World, host: Member) -> None:
    everywhere = world.joins(1, rhythm=Rhythm.WEEKLY, needs={}, regions=())
    ostrava = world.joins(2, rhythm=Rhythm.WEEKLY, needs=NOTHING)
    opened(world, host, needs=(), region=None, place="")
    assert len(compose(world.a, everywhere, world.now).events) == 1
    assert len(compose(world.a, ostrava, world.now).events) == 1
    opened(world, host, needs=(NeedId("digital-skills"),), region=NutsCode("CZ080"))
    assert len(compose(world.a, everywhere, world.now).events) == 2, "no need chosen: any"
    assert len(compose(world.a, ostrava, world.now).events) == 2, "its region"
    opened(world, host, needs=(NeedId("digital-skills"),), region=NutsCode("PT17"))
    assert len(compose(world.a, ostrava, world.now).events) == 2


def test_one_for_an_audience_is_for_its_members(world: World, host: Member) -> None:
    keeper = world.member(KEEPER)
    audience = add_audience(world.a, keeper, "Technology", AudienceKind.COMMITTEE, world.now)
    inside = world.joins(1, rhythm=Rhythm.WEEKLY, needs=NOTHING)
    outside = world.joins(2, rhythm=Rhythm.WEEKLY)
    join(world.a, inside, audience.id, world.now)
    event = opened(world, host, audience=audience.id)
    assert len(compose(world.a, inside, world.now).events) == 1
    assert not compose(world.a, outside, world.now).events, "though it has the need"
    assert sees(world.a, outside, event, world.now), "it could join"
    world.a.store.save_audience(replace(audience, admits=True), world.now)
    assert not sees(world.a, outside, event, world.now)
    assert sees(world.a, inside, event, world.now)


def test_who_sits_at_a_table_beside_it_hears_of_it(room: Room) -> None:
    world = room.world
    host = world.member(HOST)
    event = opened(world, host, region=None, needs=(NeedId("digital-skills"),))
    assert point_to(world.a, host, room.table, event, world.now) is None
    room.joins(ANNA)
    assert len(compose(world.a, world.member(ANNA), world.now).events) == 1
    assert not compose(world.a, world.member(BERT), world.now).events
    assert [t.id for t in tables_of_event(world.a, event, world.now)] == [room.table.id]
    assert point_to(world.a, host, room.table, None, world.now) == event
    assert not tables_of_event(world.a, event, world.now)
    assert not compose(world.a, world.member(ANNA), world.now).events


def test_who_may_write(world: World, host: Member) -> None:
    anna = world.joins(1)
    event = opened(world, host)
    with pytest.raises(NotAllowed):
        draft_event(world.a, anna, "Mine", world.now)
    for act in (
        lambda: change_event(world.a, anna, event, world.now, title="X"),
        lambda: call_off_event(world.a, anna, event, world.now),
        lambda: publish_event(world.a, anna, event, world.now),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert now_of(world, event) == event
    keeper = world.member(KEEPER)
    assert change_event(world.a, keeper, event, world.now, title="Y").title == "Y"
    grant(world.a, HOST, False, keeper, world.now)
    with pytest.raises(NotAllowed):
        change_event(world.a, world.member(HOST), event, world.now, title="Z")


def test_a_draft_is_its_authors_alone_and_goes_in_a_week(world: World, host: Member) -> None:
    draft = draft_event(world.a, host, "Forum", world.now)
    with pytest.raises(ValueError, match="1"):
        publish_event(world.a, host, draft, world.now)
    with pytest.raises(NoSuchEvent):
        event_of(world.a, draft.id, world.member(KEEPER))
    assert event_of(world.a, draft.id, host) == draft
    assert not world.a.store.events_coming(world.now)
    world.moves(days=8)
    with pytest.raises(NoSuchEvent):
        event_of(world.a, draft.id, host)


def test_an_event_that_is_over_is_not_told(world: World, host: Member) -> None:
    member = world.joins(1, rhythm=Rhythm.WEEKLY)
    opened(world, host)
    world.now = STARTS + timedelta(hours=7)
    assert not compose(world.a, member, world.now).events


@pytest.mark.parametrize(
    ("place", "region"),
    [("Messe, Stuttgart", "DE11"), ("Ostrava", "CZ08"), ("Room 7", None)],
)
def test_where_a_place_is(place: str, region: str | None) -> None:
    found = region_of(place)
    assert found == region or (found and region and found.startswith(region))


HEAD = "title;kind;starts;ends;where;link;needs;zone;state;id\n"
FORUM = "Forum;forum;2026-06-02 10:00;2026-06-02 16:00;Ostrava;https://e.org;vet-modernisation;"


def listed(world: World, *rows: str, **kw: bool) -> Any:
    body = (HEAD + "\n".join(rows)).encode()
    return import_events(world.a, body, "list", world.now, **kw)


def test_a_list_of_events(world: World) -> None:
    world.joins(1, rhythm=Rhythm.WEEKLY)
    done = listed(world, FORUM + "Europe/Prague;;1", "Visit;study visit;2026-06-09;;online;;;;;2")
    assert (done.added, done.bad, done.remarks) == (2, (), ())
    forum, visit = world.a.store.events_coming(world.now)
    assert forum.starts_at == STARTS
    assert (forum.region, forum.kind, forum.needs) == (NutsCode("CZ080"), EventKind.FORUM, (VET,))
    assert (visit.whole_day, visit.online, visit.days[0].isoformat()) == (True, True, "2026-06-09")
    assert told(world, 1)
    again = listed(world, FORUM + "Europe/Prague;;1")
    assert (again.unchanged, again.absent, again.cancelled) == (1, 1, 0)
    assert len(world.a.store.events_coming(world.now)) == 2, "absence cancels nothing"
    moved = listed(world, FORUM.replace("06-02", "06-03") + "Europe/Prague;;1")
    assert (moved.updated, moved.added) == (1, 0)
    assert now_of(world, forum).sequence == 1
    off = listed(world, FORUM.replace("06-02", "06-03") + "Europe/Prague;cancelled;1")
    assert (off.cancelled, off.updated) == (1, 0)
    assert now_of(world, forum).state is EventState.CANCELLED
    (said,) = told(world, 1)
    assert "cancelled" in said


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (";forum;2026-06-02;;;;;;;", "it has no title"),
        ("T;;2026-06-02;;;;;;;", "what kind"),
        ("T;fair;2026-06-02;;;;;;;", "no kind of event “fair”"),
        ("T;forum;;;;;;;;", "when it starts"),
        ("T;forum;soon;;;;;;;", "needs its year"),
        ("T;forum;2026-06-02;2026-06-01;;;;;;", "no dates such as"),
        ("T;forum;2026-06-02;;;mailto:a@b.eu;;;;", "is no link"),
        ("T;forum;2026-06-02;;;;;Mars/Base;;", "no time zone “Mars/Base”"),
        ("T;forum;2026-06-02;;;;;;maybe;", "no state “maybe”"),
    ],
)
def test_a_bad_row_is_named_and_the_good_ones_are_kept(world: World, row: str, why: str) -> None:
    done = listed(world, FORUM + ";;1", row)
    assert done.added == 1
    ((number, said),) = done.bad
    assert number == 3
    assert why in said


def test_a_dry_run_and_an_empty_list_change_nothing(world: World) -> None:
    assert listed(world, FORUM + ";;1", dry_run=True).added == 1
    with pytest.raises(BadFile, match="no event"):
        listed(world)
    assert not world.a.store.events_coming(world.now)


def test_a_list_names_calls_and_audiences(world: World) -> None:
    keeper = world.joins(KEEPER, needs=NOTHING)
    add_audience(world.a, keeper, "Technology", AudienceKind.COMMITTEE, world.now)
    world.found(a_call("7"))
    body = (
        "title,kind,starts,call,audience\n"
        "A,forum,2026-06-02,ERASMUS-EDU-2026-PEX-7,technology\n"
        "B,forum,2026-06-02,NOSUCH-1,\n"
        "C,forum,2026-06-02,,Technolgy\n"
    )
    done = import_events(world.a, body.encode(), "list", world.now)
    (event,) = world.a.store.events_coming(world.now)
    assert event.call
    assert event.audience
    assert [why for _, why in done.bad] == [
        "no call “NOSUCH-1”",
        "no committee or working group “Technolgy”; the nearest known one is “Technology”",
    ]
