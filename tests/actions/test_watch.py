"""A source that breaks: keepers are told once, its members once, and nothing stored changes."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from html import escape

import pytest

from actions import poll, subscribe
from model import ChatKind, Language, MemberState, SourceId
from sources import Broken, Harvest, Unreachable
from tests.actions.publishers import Publishers
from tests.actions.world import PORTAL, World, a_call

TITLE = escape(PORTAL.title)


def polls(world: World, answer: Harvest | Exception) -> bool:
    result = asyncio.run(poll(world.a, PORTAL, Publishers({PORTAL.id: answer}), world.now))
    world.deliver()
    return result.ok


def test_trap_22_zero_results_touch_nothing_and_trap_28_keepers_hear_once(world: World) -> None:
    world.joins(99, needs={})
    world.found(a_call("7"))
    world.deliver()
    world.told(99)
    for _ in range(3):
        assert not polls(world, Broken("too-few", "0 calls, expected at least 100"))
        world.now += timedelta(hours=6)
    said = world.told(99)
    assert len(said) == 1
    assert TITLE in said[0]
    assert len(world.a.store.live(world.now)) == 2
    assert polls(world, Harvest(source=PORTAL.id, calls=(a_call("7"),), fetched=1))
    world.moves(hours=8)  # it answered at night
    (healed,) = world.told(99)
    assert TITLE in healed
    assert "It had failed since" in healed


def test_a_keeper_hears_before_the_own_set_up_is_done(world: World) -> None:
    subscribe.arrive(world.a, 99, ChatKind.PRIVATE, Language("en"), world.now)
    assert not polls(world, Broken("too-few", "0 calls, expected at least 100"))
    (said,) = world.told(99)
    assert TITLE in said
    world.now += timedelta(hours=2)
    assert polls(world, Harvest(source=PORTAL.id, not_modified=True))
    (healed,) = world.told(99)
    assert "answers again" in healed


@pytest.mark.parametrize("state", [MemberState.IMPORTED, MemberState.PAUSED])
def test_a_keeper_who_never_came_or_paused_hears_nothing(world: World, state: MemberState) -> None:
    world.a.store.add_member(99, ChatKind.PRIVATE, Language("en"), world.now, state=state)
    assert not polls(world, Broken("too-few", "0 calls, expected at least 100"))
    assert world.told(99) == []


def test_a_break_that_is_over_by_morning_is_not_told_as_one(world: World) -> None:
    world.joins(99, needs={})
    world.now += timedelta(hours=14)  # midnight in Prague
    polls(world, Unreachable("https://example.org", "timeout"))
    assert world.told(99) == []
    world.now += timedelta(hours=1)
    polls(world, Harvest(source=PORTAL.id, not_modified=True))
    world.moves(hours=8)
    (said,) = world.told(99)
    assert "answers again" in said


def test_trap_28_members_of_a_dead_source_are_told_once(world: World) -> None:
    world.joins(1)
    world.joins(2, needs={}, programmes=frozenset())
    world.found(a_call("7"))
    world.deliver()
    world.told(1)
    for _ in range(30):
        polls(world, Unreachable("https://example.org", "timeout"))
        world.moves(hours=6)
    about_it = [said for said in world.told(1) if TITLE in said and "round 7" not in said]
    assert len(about_it) == 1


def test_a_failing_source_is_asked_less_and_less_often(world: World) -> None:
    waits = []
    for _ in range(8):
        polls(world, Unreachable("https://example.org", "status", status=503))
        state = world.a.store.poll_of(PORTAL.id)
        assert state.next_poll_at
        waits.append(state.next_poll_at - world.now)
        world.now = state.next_poll_at
    assert waits == sorted(waits)
    assert waits[0] < PORTAL.every
    assert waits[-1] <= timedelta(days=1)


def test_retry_after_is_respected(world: World) -> None:
    polls(
        world,
        Unreachable("https://example.org", "status", status=429, retry_after=timedelta(days=2)),
    )
    state = world.a.store.poll_of(PORTAL.id)
    assert state.next_poll_at == world.now + timedelta(days=2)


TOPIC = "https://ec.europa.eu/portal/topic-details/ERASMUS-EDU-2026-PEX-7"


@pytest.mark.parametrize(
    ("copy", "why"),
    [
        ({"reference": "erasmus-edu-2026-pex-7"}, "identifier"),
        ({"url": TOPIC.lower()}, "identifier"),
        ({"url": "http://www.example.org/calls/7/"}, "link"),
        ({"title": "Centres of vocational excellence, round 7"}, "title and dates"),
        ({"url": "https://example.org/calls/77"}, ""),
        ({"title": "Centres of vocational excellence, round 77"}, ""),
    ],
)
def test_the_same_call_in_two_sources_is_one_call_to_a_member(
    world: World, copy: dict[str, str], why: str
) -> None:
    world.joins(1)
    world.found(a_call("7"))
    esf = SourceId("esf_plus")
    own = {"reference": None, "title": "Vocational education with companies"}
    second = a_call("page-7", source=esf, **{**own, "url": "https://other.example/x", **copy})
    world.found(a_call("seed", source=esf, title="Seed", text=""), source=esf)
    world.found(second, source=esf)
    world.deliver()
    assert len(world.told(1)) == (1 if why else 2)
    stored = world.a.store.call(world.a.store.fingerprints(esf)["page-7"][0])
    assert stored
    joined = world.a.store.same_as(stored.id)
    assert (joined[1] if joined else "") == why
