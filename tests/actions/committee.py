"""A committee that a keeper set up, and who belongs to it."""

from __future__ import annotations

from datetime import timedelta

from actions.audiences import (
    add_audience,
)
from model import (
    Audience,
    AudienceKind,
    Belonging,
    Member,
    NeedId,
    Rhythm,
)
from tests.actions.room import NOTHING
from tests.actions.world import World

DAY = timedelta(days=1)
KEEPER = 99
OTHER = {NeedId("electronics-chips"): 1.0}


def new_keeper(world: World) -> Member:
    return world.joins(KEEPER, needs=NOTHING, rhythm=Rhythm.WEEKLY)


def new_committee(world: World, keeper: Member) -> Audience:
    return add_audience(world.a, keeper, "Technology", AudienceKind.COMMITTEE, world.now)


def inside(world: World, audience: Audience, *chats: int) -> None:
    for chat in chats:
        world.a.store.set_belonging(
            audience.id, world.member(chat).id, Belonging.MEMBER, world.now
        )
