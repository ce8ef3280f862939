"""A page that changes at every look does not wear its members out, and nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from actions.settle import MOST
from model import CutOff
from tests.actions.world import World, a_call

POLL = timedelta(hours=6)
A, B, C = ((CutOff(datetime(2026, 9, day, 15, tzinfo=UTC)),) for day in (3, 17, 24))
CALL = a_call("7")
KEEPER = 99


def flips(world: World, times: int, every: timedelta = POLL) -> None:
    for n in range(times):
        world.now += every
        world.found(replace(CALL, cut_offs=(B, A)[n % 2]))
        world.deliver()


def begins(world: World) -> None:
    world.joins(KEEPER, needs={"no-need": 1.0})
    world.joins(1, quiet_from=0, quiet_to=0, alert_budget=20)
    world.found(CALL)
    world.deliver()
    world.chats.taken.clear()


def of_keeper(world: World) -> list[str]:
    return [said for said in world.chats.of(KEEPER) if "again and again" in said]


def test_a_deadline_that_flips_is_told_a_few_times_and_keepers_once(world: World) -> None:
    begins(world)
    flips(world, 40)
    assert len(world.chats.of(1)) == MOST
    assert len(of_keeper(world)) == 1


def test_every_state_is_kept(world: World) -> None:
    begins(world)
    flips(world, 10)
    stored = world.a.store.call(world.a.store.fingerprints(CALL.source)["7"][0])
    assert stored
    assert stored.version == 11
    assert stored.call.cut_offs == A


def test_the_last_state_is_told_once_it_is_steady(world: World) -> None:
    begins(world)
    flips(world, 10)
    world.now += POLL
    world.found(replace(CALL, cut_offs=C))
    world.deliver()
    told = len(world.chats.of(1))
    assert told == MOST
    for _ in range(12):
        world.now += POLL
        world.found(replace(CALL, cut_offs=C))
        world.deliver()
    assert len(world.chats.of(1)) == told + 1
    assert "24" in world.chats.of(1)[-1]


def test_what_came_back_to_what_was_told_is_no_news(world: World) -> None:
    begins(world)
    flips(world, MOST)
    assert len(world.chats.of(1)) == MOST  # the member knows A
    flips(world, 2)
    world.days_pass(9)
    assert len(world.chats.of(1)) == MOST


def test_a_counter_in_the_title_is_damped_too(world: World) -> None:
    begins(world)
    for n in range(20):
        world.now += POLL
        world.found(replace(CALL, title=f"{CALL.title} ({n} applications so far)"))
        world.deliver()
    assert len(world.chats.of(1)) == MOST


def test_it_is_told_before_its_deadline_is_over(world: World) -> None:
    begins(world)
    flips(world, 4, timedelta(hours=1))
    soon = (CutOff(world.now + timedelta(hours=20)),)
    world.now += timedelta(hours=1)
    world.found(replace(CALL, cut_offs=soon))
    told = len(world.chats.of(1))
    world.now += timedelta(hours=10)
    world.deliver()
    assert len(world.chats.of(1)) == told + 1


def test_changes_far_apart_are_all_told(world: World) -> None:
    begins(world)
    flips(world, 6, timedelta(days=5))
    assert len(world.chats.of(1)) == 6
    assert of_keeper(world) == []
