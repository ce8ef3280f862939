from __future__ import annotations

from collections.abc import Iterator

import pytest

from model import Audience, Member
from tests.actions.committee import new_committee, new_keeper
from tests.actions.room import Room, new_room
from tests.actions.world import MONDAY, World, new_assistant


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
