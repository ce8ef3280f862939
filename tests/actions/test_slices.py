"""What falls due by the clock is done in slices: everything else gets its turn in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from actions import post_due, subscribe
from actions.hosting import grant
from actions.interest import toggle
from actions.roundtable import cancel, host, sign_up
from db import Store
from model import Interest, Member, Rhythm, RoundtableId, StakeholderGroup
from tests.actions.world import World, a_call

HOST = 50
GUESTS = (1, 2, 3)
Turns = Callable[[World, str], dict[int, set[object]]]
"""What a question to the store was about, at each turn of the event loop at which it was put."""


@pytest.fixture
def turns(monkeypatch: pytest.MonkeyPatch) -> Turns:
    notes: dict[int, set[object]] = {}
    turn = [0]

    def watch(name: str) -> None:
        asked = getattr(Store, name)

        def noted(self: Store, first: object, *rest: object, **kw: object) -> object:
            number = first.id if isinstance(first, Member) else first
            notes.setdefault(turn[0], set()).add(number)
            return asked(self, first, *rest, **kw)

        monkeypatch.setattr(Store, name, noted)

    async def count() -> None:
        while True:
            turn[0] += 1
            await asyncio.sleep(0)

    async def due(world: World) -> None:
        counting = asyncio.create_task(count())
        await post_due(world.a, world.now)
        counting.cancel()

    def run(world: World, name: str) -> dict[int, set[object]]:
        watch(name)
        asyncio.run(due(world))
        return notes

    return run


def tables(world: World) -> list[RoundtableId]:
    """Three tables, each with a guest."""
    keeper = world.joins(99)
    world.joins(HOST)
    grant(world.a, HOST, True, keeper, world.now)
    world.found(a_call("7"))
    call = next(s.id for s in world.a.store.live(world.now) if s.call.key == "7")
    guests = [world.joins(chat) for chat in GUESTS]
    opened = []
    for guest in guests:
        starts = world.now + timedelta(days=30)
        quotas = {StakeholderGroup.INDUSTRY: 2}
        table = host(world.a, world.member(HOST), call, starts, quotas, 1, world.now)
        sign_up(world.a, guest, table.id, StakeholderGroup.INDUSTRY, world.now)
        opened.append(table.id)
    return opened


def test_paused_members_are_woken_one_at_a_time(world: World, turns: Turns) -> None:
    members = [world.joins(chat, rhythm=Rhythm.WEEKLY) for chat in GUESTS]
    for member in members:
        subscribe.pause(world.a, member, world.now + timedelta(hours=1))
    world.now += timedelta(hours=1)
    woken = list(turns(world, "save_member").values())
    assert woken == [{m.id} for m in members]


@pytest.mark.parametrize(
    ("days", "what"), [(23, "the release and the first reminder"), (29, "the last day")]
)
def test_tables_are_settled_and_reminded_of_one_at_a_time(
    world: World, turns: Turns, days: int, what: str
) -> None:
    opened = tables(world)
    world.now += timedelta(days=days)
    looked_at = list(turns(world, "registrations").values())
    assert set.union(*looked_at) == set(opened)
    assert {len(at_once) for at_once in looked_at} == {1}, what


@pytest.mark.parametrize("called_off", [False, True])
def test_guests_are_invited_in_slices_unless_the_table_is_called_off_meanwhile(
    world: World, turns: Turns, monkeypatch: pytest.MonkeyPatch, called_off: bool
) -> None:
    monkeypatch.setattr("actions.roundtable.GUESTS", 1)
    tables(world)
    (call,) = {s.id for s in world.a.store.live(world.now) if s.call.key == "7"}
    for chat in (HOST, *GUESTS):
        toggle(world.a, world.member(chat), call, Interest.INTERESTED, world.now)
    starts = world.now + timedelta(days=30)
    table = host(world.a, world.member(HOST), call, starts, {}, 1, world.now)
    if called_off:
        cancel(world.a, world.member(HOST), table.id, world.now)
    looks = turns(world, "interested")
    assert len(looks) == (0 if called_off else len(GUESTS) + 1), "the host was looked at before"
    assert world.a.store.inviting() is None
    world.deliver()
    for chat in (HOST, *GUESTS):
        said = [one for one in world.told(chat) if "A roundtable on a call you" in one]
        assert len(said) == (0 if called_off or chat == HOST else 1)
