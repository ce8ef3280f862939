from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from actions.signup_link import open_link
from tests.actions.room import HOST, new_room
from tests.actions.world import MONDAY, World, new_assistant
from tests.web.browsing import BASE, Place


@pytest.fixture
def place() -> Iterator[Place]:
    a = new_assistant()
    a = replace(a, settings=replace(a.settings, address=BASE))
    room = new_room(World(a, MONDAY))
    open_link(a, room.world.member(HOST), room.table, room.world.now)
    yield Place(room)
    a.store.close()
