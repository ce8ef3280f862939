from __future__ import annotations

from collections.abc import Iterator

import pytest

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
