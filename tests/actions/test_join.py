"""One call met in many places is told once; two calls stay two; a keeper has the last word."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from actions.interest import toggle
from actions.join import part
from model import Call, CallId, CallKind, CallStatus, CutOff, Interest, SourceId, StoredCall
from tests.actions.world import PORTAL, World, a_call

ESF, FEED, PACT = SourceId("esf_plus"), SourceId("just_transition"), SourceId("pact_for_skills")
TITLE = "Centres of vocational excellence, round 7"
TOPIC = "https://ec.europa.eu/info/funding-tenders/topic-details/ERASMUS-EDU-2026-PEX-7"
DAY = timedelta(days=1)


def at(day: int, month: int = 9) -> tuple[CutOff, ...]:
    return (CutOff(datetime(2026, month, day, 15, tzinfo=UTC)),)


@pytest.fixture
def world(world: World) -> World:
    """Each source has been polled once: nothing is quiet any more."""
    for source in (ESF, FEED, PACT):
        world.found(page(source, "seed", title=f"Seed of {source}", text=""), source=source)
    world.joins(1)
    return world


def find(world: World, source: SourceId, call: Call) -> StoredCall:
    world.found(call, source=source)
    return kept(world, source, call.key)


def kept(world: World, source: SourceId, key: str) -> StoredCall:
    stored = world.a.store.call(world.a.store.fingerprints(source)[key][0])
    assert stored
    return stored


def page(source: SourceId, key: str = "page", **kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": source,
        "reference": None,
        "kind": CallKind.NOTICE,
        "title": "Vocational education with companies",
        "url": f"https://{source}.example/{key}",
        "cut_offs": (),
    }
    return a_call(key, **{**facts, **kw})


def stands(world: World, *calls: StoredCall) -> set[CallId]:
    """By which numbers these calls are told."""
    found = [world.a.store.same_as(c.id) for c in calls]
    return {s[0] if s else c.id for s, c in zip(found, calls, strict=True)}


PLACES = {
    "topic": lambda: a_call("7", url=TOPIC),
    "page": lambda: page(
        ESF, url="https://esf.example/calls/7", reference="ERASMUS-EDU-2026-PEX-7"
    ),
    "item": lambda: page(FEED, url="http://www.esf.example/calls/7/"),
    "notice": lambda: page(PACT, title=TITLE.upper(), cut_offs=at(3), kind=CallKind.TOPIC),
}


@pytest.mark.parametrize("order", [*itertools.permutations(PLACES)])
def test_topic_page_item_and_notice_are_one_in_any_order(
    world: World, order: tuple[str, ...]
) -> None:
    calls = [PLACES[name]() for name in order]
    found = [find(world, call.source, call) for call in calls]
    assert len(stands(world, *found)) == 1
    world.deliver()
    world.days_pass(8)
    assert len(world.chats.of(1)) == 1


@pytest.mark.parametrize("first", ["page", "topic"])
def test_the_place_that_says_most_is_told(world: World, first: str) -> None:
    """An undated item of a page is a copy of the dated topic, whichever came first."""
    one, other = (
        PLACES[n]() for n in (("page", "topic") if first == "page" else ("topic", "page"))
    )
    calls = [find(world, c.source, c) for c in (one, other)]
    assert stands(world, *calls) == {kept(world, PORTAL.id, "7").id}


def test_what_was_told_of_a_copy_is_told_of_the_call(world: World) -> None:
    copy = find(world, ESF, PLACES["page"]())
    world.deliver()
    assert len(world.chats.of(1)) == 1
    member = world.member(1)
    toggle(world.a, member, copy.id, Interest.SAVED, world.now)

    topic = find(world, PORTAL.id, PLACES["topic"]())
    world.deliver()
    assert stands(world, copy, topic) == {topic.id}
    assert len(world.chats.of(1)) == 1, "it is not told again"
    assert world.a.store.interest(member.id, topic.id) == {Interest.SAVED}
    assert world.a.store.interest(member.id, copy.id) == set(), "nor saved twice"

    world.found(replace(topic.call, cut_offs=at(20)))
    world.deliver()
    assert len(world.chats.of(1)) == 2, "but a change of it is"


def test_a_copy_that_is_recognised_late(world: World) -> None:
    """Its page gave no identifier at first."""
    topic = find(world, PORTAL.id, PLACES["topic"]())
    bare = page(ESF)
    copy = find(world, ESF, bare)
    assert len(stands(world, topic, copy)) == 2
    world.found(replace(bare, reference=topic.call.reference), source=ESF)
    assert stands(world, topic, copy) == {topic.id}
    assert world.a.store.same_as(copy.id) == (topic.id, "identifier")


def test_the_call_of_a_plan_is_told_to_those_who_saw_the_plan(world: World) -> None:
    plan = page(ESF, title=TITLE, cut_offs=at(3), published_status=CallStatus.PLANNED)
    planned = find(world, ESF, plan)
    member = world.member(1)
    toggle(world.a, member, planned.id, Interest.SAVED, world.now)
    world.deliver()
    assert world.chats.of(1) == [], "a plan is no call"

    topic = find(world, PORTAL.id, PLACES["topic"]())
    assert stands(world, planned, topic) == {topic.id}
    world.deliver()
    assert len(world.chats.of(1)) == 1


def test_a_round_that_opens_on_the_old_page_is_not_hidden_behind_the_closed_one(
    world: World,
) -> None:
    old = find(world, PORTAL.id, a_call("7", url="https://esf.example/7", cut_offs=at(1, 3)))
    new = find(world, ESF, page(ESF, url="https://esf.example/7"))
    assert len(stands(world, old, new)) == 2


def test_a_copy_whose_deadline_was_extended_first_is_told(world: World) -> None:
    topic = find(world, PORTAL.id, PLACES["topic"]())
    notice = PLACES["notice"]()
    copy = find(world, PACT, notice)
    world.deliver()
    assert stands(world, topic, copy) == {topic.id}
    world.now = datetime(2026, 9, 10, 9, tzinfo=UTC)  # the portal's deadline is over
    world.found(replace(notice, cut_offs=at(30)), source=PACT)
    assert stands(world, topic, copy) == {copy.id}
    world.deliver()
    assert len(world.chats.of(1)) == 2


# two calls stay two


def test_two_cut_offs_on_one_page_are_two_calls(world: World) -> None:
    link = "https://esf.example/calls"
    one, two = (
        a_call(k, url=link, reference=None, cut_offs=at(d)) for k, d in (("a", 3), ("b", 9))
    )
    world.found(one, two)
    item = find(world, FEED, page(FEED, url=link))
    calls = [kept(world, PORTAL.id, k) for k in "ab"]
    assert len(stands(world, item, *calls)) == 3
    dated = find(world, PACT, page(PACT, url=link, cut_offs=at(9)))
    assert stands(world, dated) == {calls[1].id}, "its date says which"


def test_a_page_of_several_calls_is_none_of_them(world: World) -> None:
    link = "https://esf.example/calls"
    topic = find(world, PORTAL.id, a_call("7", url=link))
    world.found(*(page(ESF, key, url=link) for key in "abc"), source=ESF)
    rows = [kept(world, ESF, key) for key in "abc"]
    assert len(stands(world, topic, *rows)) == 4


def test_two_topics_are_not_joined_by_a_page_between(world: World) -> None:
    """The page is one with the first; the second has the same title and date."""
    first = find(world, PORTAL.id, a_call("1", title=TITLE, url=TOPIC))
    find(world, ESF, page(ESF, title=TITLE, cut_offs=at(3)))
    second = find(world, PORTAL.id, a_call("2", title=TITLE))
    assert len(stands(world, first, second)) == 2


def test_the_same_title_and_date_in_two_regions_are_two_calls(world: World) -> None:
    calls = [
        find(world, s, page(s, title=TITLE, cut_offs=at(3), regions=frozenset({r})))
        for s, r in ((ESF, "ITC1"), (FEED, "ITC4"))
    ]
    assert len(stands(world, *calls)) == 2


# a keeper parts them


def test_a_keeper_parts_two_for_good(world: World) -> None:
    topic = find(world, PORTAL.id, PLACES["topic"]())
    world.deliver()
    notice = PLACES["notice"]()
    copy = find(world, PACT, notice)
    toggle(world.a, world.member(1), topic.id, Interest.SAVED, world.now)
    assert len(world.chats.of(1)) == 1

    assert [s.id for s in part(world.a, copy.id, world.now)] == [topic.id]
    world.deliver()
    assert len(world.chats.of(1)) == 2, "the other was hidden: now it is told"
    member = world.member(1).id
    assert Interest.SAVED in world.a.store.interest(member, copy.id)
    assert Interest.SAVED in world.a.store.interest(member, topic.id)

    for text in ("new words", "newer words"):
        world.found(replace(notice, text=text), source=PACT)
        world.found(replace(topic.call, text=text))
    assert len(stands(world, topic, copy)) == 2
    assert part(world.a, copy.id, world.now) == ()


def test_parting_takes_back_what_was_only_counted_as_told(world: World) -> None:
    copy = find(world, ESF, PLACES["page"]())
    world.deliver()
    topic = find(world, PORTAL.id, PLACES["topic"]())
    world.deliver()
    assert len(world.chats.of(1)) == 1
    part(world.a, topic.id, world.now)
    assert len(stands(world, copy, topic)) == 2
    world.deliver()
    assert len(world.chats.of(1)) == 2


def test_what_was_parted_is_not_joined_through_a_third(world: World) -> None:
    topic = find(world, PORTAL.id, PLACES["topic"]())
    copy = find(world, PACT, PLACES["notice"]())
    part(world.a, copy.id, world.now)
    third = find(world, ESF, page(ESF, title=TITLE, cut_offs=at(3)))
    assert len(stands(world, topic, copy)) == 2
    assert len(stands(world, topic, copy, third)) == 2


def test_keepers_see_what_was_joined_and_why(world: World) -> None:
    topic = find(world, PORTAL.id, PLACES["topic"]())
    copy = find(world, ESF, PLACES["page"]())
    (one,) = world.a.store.copies()
    assert (one.id, one.stands, one.why, one.since) == (copy.id, topic.id, "identifier", world.now)
    assert world.a.store.copies(topic.id) == world.a.store.copies(copy.id) == [one]
