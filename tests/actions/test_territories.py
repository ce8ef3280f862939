"""What a source publishes of territories is looked up in its country when it is polled."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from actions import take_in
from model import Call, NutsCode, SourceId
from sources import Harvest, all_sources
from tests.actions.world import PORTAL, World, a_call

KRAJ = "Moravskoslezský kraj"


def polled(world: World, country: str, *calls: Call) -> Call:
    source = replace(all_sources()[PORTAL.id], country=country)
    harvest = Harvest(source=source.id, calls=calls, fetched=len(calls))
    asyncio.run(take_in(world.a, source, harvest, world.now))
    stored = world.a.store.call(world.a.store.fingerprints(SourceId("eu_portal"))["7"][0])
    assert stored
    return stored.call


def test_places_are_stored_as_published_and_by_code(world: World) -> None:
    call = polled(world, "CZ", a_call("7", places=(KRAJ, "Ostravsko")))
    assert call.regions == {"CZ080"}
    assert call.places == (KRAJ, "Ostravsko")
    assert call.unplaced == ("Ostravsko",)
    assert not polled(world, "", a_call("7", places=(KRAJ,))).regions


def test_who_is_elsewhere_is_not_told_and_who_may_be_there_is(world: World) -> None:
    for chat, region in enumerate(("CZ080", "CZ031", "PT11"), 1):
        world.joins(chat, regions=(NutsCode(region),))
    polled(world, "CZ", a_call("7", places=(KRAJ,)))
    world.deliver()
    assert [len(world.told(chat)) for chat in (1, 2, 3)] == [1, 0, 0]
    polled(world, "CZ", a_call("7", places=(KRAJ, "Jihočesko")))
    world.deliver()
    assert [len(world.told(chat)) for chat in (1, 2, 3)] == [1, 1, 1]


def test_a_territory_that_we_understand_only_now_is_no_news(world: World) -> None:
    world.joins(1, regions=(NutsCode("CZ080"),))
    polled(world, "", a_call("7", places=(KRAJ,)))
    world.deliver()
    assert len(world.told(1)) == 1
    assert polled(world, "CZ", a_call("7", places=(KRAJ,))).regions == {"CZ080"}
    world.deliver()
    assert world.told(1) == []
