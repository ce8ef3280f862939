"""Interest becomes a roundtable: facilitators hear of a quorum, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from actions import Settings
from actions.hosting import grant
from actions.interest import standing, toggle
from actions.quorum import is_wanted, quorum_facts
from actions.roundtable import host
from model import CallId, Interest, Member, NutsCode
from tests.actions.world import World, a_call

FACILITATOR = 50


@pytest.fixture
def call(world: World) -> CallId:
    """A call that its members were told of; chat 50 is the facilitator, 99 the keeper."""
    keeper = world.joins(99)
    world.joins(FACILITATOR)
    grant(world.a, FACILITATOR, True, keeper, world.now)
    world.found(a_call("7"))
    world.deliver()
    world.told(FACILITATOR)
    return next(s.id for s in world.a.store.live(world.now) if s.call.key == "7")


def wants(world: World, call: CallId, chat: int, region: str, **kw: Any) -> Member:
    member = world.joins(chat, regions=(NutsCode(region),), **kw)
    toggle(world.a, member, call, Interest.INTERESTED, world.now)
    world.deliver()
    return member


def test_the_third_member_from_a_second_country_makes_a_quorum(world: World, call: CallId) -> None:
    wants(world, call, 1, "CZ08")
    wants(world, call, 2, "CZ04")
    wants(world, call, 3, "CZ05")
    assert world.told(FACILITATOR) == []
    wants(world, call, 4, "SK02")
    (said,) = world.told(FACILITATOR)
    assert "4 members from 2 countries" in said
    wants(world, call, 5, "DE21")
    assert world.told(FACILITATOR) == [], "said once"
    assert world.told(99) == [], "a keeper is no facilitator"


def test_the_keeper_says_how_many_make_a_quorum(world: World, call: CallId) -> None:
    world.a = replace(world.a, settings=Settings(quorum_members=2, quorum_countries=1))
    wants(world, call, 1, "CZ08")
    wants(world, call, 2, "CZ04")
    assert len(world.told(FACILITATOR)) == 1


def test_where_a_roundtable_is_open_nobody_is_asked_to_open_one(
    world: World, call: CallId
) -> None:
    facilitator = world.member(FACILITATOR)
    host(world.a, facilitator, call, world.now + timedelta(days=40), {}, 5, world.now)
    for chat, region in ((1, "CZ08"), (2, "CZ04"), (3, "SK02")):
        wants(world, call, chat, region)
    assert world.told(FACILITATOR) == []


def test_interest_taken_back_in_the_quiet_hours_is_no_quorum(world: World, call: CallId) -> None:
    world.moves(hours=12)  # 22:00 in Prague
    world.told(FACILITATOR)
    members = [wants(world, call, c, r) for c, r in ((1, "CZ08"), (2, "CZ04"), (3, "SK02"))]
    assert world.told(FACILITATOR) == []
    toggle(world.a, members[0], call, Interest.INTERESTED, world.now)
    world.moves(hours=12)
    assert world.told(FACILITATOR) == []


def test_counting_looks_no_member_up(
    world: World, call: CallId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call may be everybody's: who is interested is counted, not read."""
    for chat, region in ((1, "CZ08"), (2, "CZ04"), (3, "SK02")):
        member = wants(world, call, chat, region, counted=True)
    monkeypatch.setattr(type(world.a.store), "interested", None)
    stands = standing(world.a, member, call)
    assert (stands.members, stands.countries) == (3, 2)
    stored = world.a.store.call(call)
    assert stored
    assert is_wanted(world.a, stored, world.now)
    facts = quorum_facts(world.a, member, stored, world.now)
    assert (facts.members, facts.countries, facts.groups) == (3, 2, {})
