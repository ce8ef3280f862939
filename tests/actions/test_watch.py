"""A source that breaks: keepers are told once, its members once, and nothing stored changes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from html import escape

from actions import poll
from model import SourceId
from sources import Broken, Fetcher, Harvest, Page, Source, Unreachable, Validators, all_sources
from tests.actions.world import PORTAL, World, a_call

TITLE = escape(PORTAL.title)


class Publisher(Fetcher):
    """Answers as it is told, without a network."""

    def __init__(self, answer: Harvest | Exception) -> None:
        self.answer = answer

    async def poll(
        self,
        source: Source,
        known: Mapping[str, Validators],
        now: datetime,
        save: Callable[[Page], None] | None = None,
    ) -> Harvest:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def polls(world: World, answer: Harvest | Exception) -> bool:
    result = asyncio.run(poll(world.a, PORTAL, Publisher(answer), world.now))
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
    world.moves(hours=8)  # it answered at night
    (healed,) = world.told(99)
    assert TITLE in healed


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


def test_the_same_call_in_two_sources_is_one_call_to_a_member(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    other = next(s for s in all_sources() if s != PORTAL.id)
    copy = a_call("page-7", source=other, reference="ERASMUS-EDU-2026-PEX-7", title="CoVE 7")
    world.found(a_call("seed", source=SourceId(other)), source=other)
    world.found(copy, source=other)
    world.deliver()
    assert sum("7" in said for said in world.told(1)) == 1
