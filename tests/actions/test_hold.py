"""A pause that Telegram asks for: nobody sends meanwhile, also not who starts anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta

import pytest

from actions import Delivered, FloodControl, Pace, deliver, take_up
from model import Message
from tests.actions.test_pace import FastLoop
from tests.actions.world import Unpaced, World, a_call

TEN = timedelta(minutes=10)
CHATS = (1, 2, 3)


@pytest.fixture
def asked() -> list[datetime]:
    """When something was sent to Telegram."""
    return []


@pytest.fixture
def flooded(world: World, asked: list[datetime]) -> World:
    """Telegram refuses the first message of three and asks for a pause of ten minutes."""
    for chat in CHATS:
        world.joins(chat)
    world.found(a_call("7"))

    def refuse(to: int, message: Message) -> Exception | None:
        asked.append(world.now)
        return FloodControl(TEN.total_seconds()) if len(asked) == 1 else None

    world.chats.refuse = refuse
    return world


def fast(work: Callable[[], Coroutine[None, None, float]]) -> float:
    """Waiting takes no time."""
    with asyncio.Runner(loop_factory=FastLoop) as runner:
        return runner.run(work())


def told(world: World) -> list[int]:
    return [len(world.told(chat)) for chat in CHATS]


def test_a_pause_outlives_the_process(flooded: World, asked: list[datetime]) -> None:
    flooded.deliver()
    before = len(asked)
    flooded.now += timedelta(minutes=5)
    flooded.restarts()
    assert len(asked) == before, "nothing is sent while Telegram asks for a pause"
    flooded.now += timedelta(minutes=5)
    flooded.restarts()
    assert told(flooded) == [1, 1, 1]


def test_what_is_left_of_a_short_pause_is_waited_out(
    flooded: World, asked: list[datetime]
) -> None:
    """Also where the clock stands still, as it does for ``tick --now``."""
    flooded.deliver()
    flooded.now += TEN - timedelta(seconds=40)

    async def start() -> float:
        pace, loop = Pace(28), asyncio.get_running_loop()
        take_up(flooded.a, pace, flooded.now)
        for _ in range(2):
            await deliver(flooded.a, flooded.chats, lambda: flooded.now, pace, Delivered())
        return loop.time()

    assert 39 < fast(start) < 50
    assert told(flooded) == [1, 1, 1]


def test_a_clock_turned_back_is_not_held_for_weeks(flooded: World) -> None:
    flooded.now += timedelta(days=14)
    flooded.deliver()
    told(flooded)
    flooded.now -= timedelta(days=7)
    flooded.found(a_call("8"))
    flooded.restarts()
    assert told(flooded) == [1, 1, 1]


def test_a_pause_asked_of_a_reply_is_remembered_too(world: World) -> None:
    async def reply() -> None:
        pace = Unpaced(28)
        pace.hold(TEN.total_seconds())
        await deliver(world.a, world.chats, lambda: world.now, pace, Delivered())

    asyncio.run(reply())
    held = world.a.store.held_until(world.now)
    assert held
    assert abs(held - world.now - TEN) < timedelta(seconds=1)


def test_a_worker_that_waits_its_turn_gives_its_row_back(
    flooded: World, asked: list[datetime]
) -> None:
    """A pause of hours must not keep messages half sent, nor the process from ending."""

    async def slowly() -> float:
        pace, loop = Pace(1), asyncio.get_running_loop()
        await deliver(flooded.a, flooded.chats, lambda: flooded.now, pace, Delivered())
        return loop.time()

    assert fast(slowly) < 60
    assert len(asked) == 1
    counts = flooded.a.store.outbox_counts()
    assert (counts["due"], counts["sending"]) == (3, 0)
    flooded.now += TEN
    flooded.restarts()
    assert told(flooded) == [1, 1, 1]
