from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.actions.world import MONDAY, World, new_assistant


@pytest.fixture
def world() -> Iterator[World]:
    world = World(new_assistant(), MONDAY)
    yield world
    world.a.store.close()
