"""Anna is away, and somebody stands in."""

from __future__ import annotations

from datetime import date

from actions.away import (
    accept,
    invite_deputy,
)
from model import (
    Cover,
    Rhythm,
)
from tests.actions.world import World, a_call

ANNA, BERT, CARL, GROUP = 1, 2, 3, -100
NOTHING = {"needs": {"electronics-chips": 1.0}, "rhythm": Rhythm.WEEKLY}
UNTIL = date(2026, 3, 30)


def away(world: World, until: date = UNTIL, deputy: int = BERT) -> Cover:
    """Anna is away, and Bert stands in."""
    cover = invite_deputy(world.a, world.member(ANNA), until, world.now)
    assert cover.token
    accepted = accept(world.a, cover.token, world.member(deputy), world.now)
    world.deliver()
    for chat in (ANNA, deputy):
        world.told(chat)
    return accepted


def found(world: World, *keys: str) -> None:
    world.found(*(a_call(key) for key in keys))
    world.deliver()
