from __future__ import annotations

import pytest

from tests.actions.world import MONDAY, World, new_assistant


@pytest.fixture
def world() -> World:
    return World(new_assistant(), MONDAY)
