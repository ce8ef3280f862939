from __future__ import annotations

from collections.abc import Iterator

import pytest

from model import Audience, Member, StoredCall
from tests.actions.committee import new_committee, new_keeper
from tests.actions.room import Room, new_room
from tests.actions.world import MONDAY, World, a_call, new_assistant


@pytest.fixture
def world() -> Iterator[World]:
    world = World(new_assistant(), MONDAY)
    yield world
    world.a.store.close()


@pytest.fixture
def room(world: World) -> Room:
    return new_room(world)


@pytest.fixture
def keeper(world: World) -> Member:
    return new_keeper(world)


@pytest.fixture
def audience(world: World, keeper: Member) -> Audience:
    return new_committee(world, keeper)


@pytest.fixture
def call(world: World) -> StoredCall:
    """A call that answers a need of nobody here."""
    world.found(a_call("7"))
    return world.a.store.search("round 7", world.now)[1][0]
