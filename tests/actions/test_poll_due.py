"""Several sources at once: what is wrong in one hides nothing of the others."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from actions import Settings, poll_due
from db import StoreError
from matching import NeedError
from model import Call, CallStatus, SourceId
from sources import Harvest, Page, Source, Validators
from tests.actions.publishers import Publishers
from tests.actions.world import PORTAL, World, a_call

FEED = SourceId("esf_plus")


@pytest.fixture
def both(world: World) -> World:
    """The portal was polled before; it and another source are due."""
    world.joins(99, needs={})
    world.found(a_call("7"))
    world.deliver()
    world.told(99)
    world.a = replace(world.a, settings=Settings(only=(PORTAL.id, FEED), keepers=frozenset({99})))
    for source in (PORTAL.id, FEED):
        world.a.store.set_next_poll(source, world.now)
    return world


def news(*calls: Call, source: SourceId = FEED) -> Harvest:
    return Harvest(source=source, calls=calls, fetched=len(calls))


def a_feed_call() -> Call:
    return a_call("f1", source=FEED, reference=None, published_status=CallStatus.OPEN)


def test_a_fault_in_one_source_is_its_failure_alone(
    both: World, caplog: pytest.LogCaptureFixture
) -> None:
    answers = {PORTAL.id: KeyError("a private word"), FEED: news(a_feed_call())}
    store, before = both.a.store, both.a.store.live(both.now)
    found = asyncio.run(poll_due(both.a, Publishers(answers), both.now))
    assert {r.source: (r.ok, r.new) for r in found} == {PORTAL.id: (False, 0), FEED: (True, 1)}
    state = store.poll_of(PORTAL.id)
    assert (state.failure, state.detail, state.failing_since) == (
        "fault",
        "fault: KeyError",
        both.now,
    )
    assert [s for s in store.live(both.now) if s.call.source == PORTAL.id] == before
    assert state.next_poll_at
    assert state.next_poll_at > both.now, "it is not asked again and again"
    assert "KeyError at publishers.py:" in caplog.text
    assert "a private word" not in caplog.text
    both.deliver()
    assert len(both.told(99)) == 1, "keepers hear of it"


def test_a_fault_while_taking_in_keeps_what_was_there(
    both: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = a_call("odd")
    tag = both.a.tagger.tag_call

    def fails(call: Call) -> object:
        if call.key == "odd":
            raise ZeroDivisionError
        return tag(call)

    monkeypatch.setattr(both.a.tagger, "tag_call", fails, raising=True)
    answers = {PORTAL.id: news(a_call("7"), odd, source=PORTAL.id), FEED: news(a_feed_call())}
    before = both.a.store.live(both.now)
    found = asyncio.run(poll_due(both.a, Publishers(answers), both.now))
    assert {r.source: r.ok for r in found} == {PORTAL.id: False, FEED: True}
    live = both.a.store.live(both.now)
    assert [s for s in live if s.call.source == PORTAL.id] == before


@pytest.mark.parametrize("error", [StoreError("the disk is full."), NeedError("line 7: wrong")])
def test_what_is_no_sources_fault_is_raised_once_the_others_are_done(
    both: World, error: Exception
) -> None:
    answers = {PORTAL.id: error, FEED: news(a_feed_call())}
    with pytest.raises(type(error)):
        asyncio.run(poll_due(both.a, Publishers(answers), both.now))
    assert both.a.store.poll_of(FEED).count == 1
    assert both.a.store.poll_of(PORTAL.id).failure is None


class SlowPortal(Publishers):
    """The portal's answer takes until it is let through; the others answer at once."""

    def __init__(self, answers: Mapping[SourceId, Harvest | Exception]) -> None:
        super().__init__(answers)
        self.through, self.fed = asyncio.Event(), asyncio.Event()
        self.asked: list[SourceId] = []

    async def poll(
        self,
        source: Source,
        known: Mapping[str, Validators],
        now: datetime,
        save: Callable[[Page], None] | None = None,
        last_good: datetime | None = None,
    ) -> Harvest:
        self.asked.append(source.id)
        if source.id == PORTAL.id:
            await self.through.wait()
        try:
            return await super().poll(source, known, now, save, last_good)
        finally:
            self.fed.set()


def test_a_slow_source_holds_up_no_other_and_is_not_asked_twice(both: World) -> None:
    async def rounds() -> None:
        slow = SlowPortal(
            {PORTAL.id: news(a_call("7"), source=PORTAL.id), FEED: news(a_feed_call())}
        )
        under_way: set[SourceId] = set()
        first = asyncio.create_task(poll_due(both.a, slow, both.now, under_way))
        later = both.now + timedelta(hours=12)
        await slow.fed.wait()
        for _turn in range(200):  # until it is taken in
            await asyncio.sleep(0)
        both.a.store.set_next_poll(FEED, later)
        (again,) = await poll_due(both.a, slow, later, under_way)
        assert (again.source, again.ok) == (FEED, True)
        assert Counter(slow.asked) == {PORTAL.id: 1, FEED: 2}
        slow.through.set()
        assert [r.ok for r in await first] == [True, True]
        assert not under_way

    asyncio.run(asyncio.wait_for(rounds(), 30))
