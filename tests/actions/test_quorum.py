"""Interest becomes a roundtable: facilitators hear of a quorum, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from actions import Settings
from actions.gathering import gathered, set_counted
from actions.hosting import grant
from actions.interest import standing, toggle
from actions.quorum import is_wanted, quorum_facts, take_stance
from actions.roundtable import host
from db import Stance
from model import CallId, Interest, Member, NutsCode, StakeholderGroup
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


def test_consenting_members_hear_once_that_they_are_enough(world: World, call: CallId) -> None:
    anna = wants(world, call, 1, "CZ08", counted=True, group=StakeholderGroup.INDUSTRY)
    wants(world, call, 2, "PL22", counted=True, group=StakeholderGroup.SOCIAL_PARTNERS)
    wants(world, call, 3, "SK02", counted=False, group=StakeholderGroup.EDUCATION)
    for chat in (1, 2):
        (said,) = world.told(chat)
        assert "2 regions from 2 countries are interested; no training provider" in said
    assert world.told(3) == [], "it does not want to know"
    for _ in range(4):
        toggle(world.a, anna, call, Interest.INTERESTED, world.now)
        world.deliver()
    wants(world, call, 4, "DE11", counted=True)
    assert [world.told(chat) for chat in (1, 2, 3, 4)] == [[], [], [], []], "said once"


def test_being_told_of_a_quorum_respects_the_alert_budget(world: World, call: CallId) -> None:
    wants(world, call, 1, "CZ08", counted=True, alert_budget=0)
    wants(world, call, 2, "PL22", counted=True)
    wants(world, call, 3, "SK02", counted=True)
    assert world.told(1) == []
    assert len(world.told(2)) == 1
    line = gathered(world.a, world.member(1), call)
    assert line
    assert (line.regions, line.countries) == (3, 3), "its card and digest say it"


def test_who_did_not_agree_is_not_counted_where_others_see(world: World, call: CallId) -> None:
    anna = wants(world, call, 1, "CZ08", counted=True, group=StakeholderGroup.INDUSTRY)
    wants(world, call, 2, "PL22", counted=True)
    silent = wants(world, call, 3, "SK02", group=StakeholderGroup.EDUCATION)
    seen = gathered(world.a, anna, call)
    assert seen
    assert (seen.regions, seen.countries) == (2, 2)
    assert StakeholderGroup.EDUCATION in seen.missing
    assert gathered(world.a, silent, call) is None, "who is not counted sees nothing"
    stored = world.a.store.call(call)
    assert stored
    facts = quorum_facts(world.a, world.member(FACILITATOR), stored, world.now)
    assert (facts.members, facts.countries) == (3, 3), "facilitators see the counts of all"
    assert facts.missing == (
        StakeholderGroup.SOCIAL_PARTNERS,
        StakeholderGroup.PUBLIC_AUTHORITIES,
    )
    set_counted(world.a, world.member(3), True)
    seen = gathered(world.a, anna, call)
    assert seen
    assert seen.regions == 3
    set_counted(world.a, world.member(1), False)
    assert gathered(world.a, world.member(1), call) is None


def test_the_proposal_shows_how_it_stands_when_it_is_opened(world: World, call: CallId) -> None:
    for chat, region in ((1, "CZ08"), (2, "CZ04"), (3, "SK02")):
        wants(world, call, chat, region)
    assert len(world.told(FACILITATOR)) == 1
    for chat in (4, 5, 6):
        wants(world, call, chat, "DE11", group=StakeholderGroup.EDUCATION)
    assert world.told(FACILITATOR) == [], "not said again"
    stored = world.a.store.call(call)
    assert stored
    facts = quorum_facts(world.a, world.member(FACILITATOR), stored, world.now)
    assert facts.members == 6
    assert facts.lands == (("Germany", 3), ("Czechia", 2), ("Slovakia", 1))
    assert StakeholderGroup.EDUCATION not in facts.missing
    assert [day.key for day in facts.days] == ["explore", "partners", "go-no-go"]


def test_a_facilitator_takes_it_on_and_the_others_see_that_somebody_does(
    world: World, call: CallId
) -> None:
    world.joins(51)
    grant(world.a, 51, True, world.member(99), world.now)
    mine, other = world.member(FACILITATOR), world.member(51)
    stored = world.a.store.call(call)
    assert stored

    def sees(who: Member) -> tuple[str, bool]:
        facts = quorum_facts(world.a, who, stored, world.now)
        return facts.stance, facts.taken

    take_stance(world.a, mine, call, Stance.TAKEN, world.now)
    take_stance(world.a, mine, call, Stance.TAKEN, world.now)
    assert (sees(mine), sees(other)) == (("taken", False), ("", True))
    take_stance(world.a, other, call, Stance.QUIET, world.now)
    assert sees(other) == ("quiet", True)
    take_stance(world.a, mine, call, None, world.now)
    take_stance(world.a, other, call, None, world.now)
    assert (sees(mine), sees(other)) == (("", False), ("", False))


def test_interest_that_comes_back_is_told_after_all(world: World, call: CallId) -> None:
    """The one proposal is not lost because somebody took it back in the quiet hours."""
    world.moves(hours=12)
    world.told(FACILITATOR)
    members = [wants(world, call, c, r) for c, r in ((1, "CZ08"), (2, "CZ04"), (3, "SK02"))]
    toggle(world.a, members[0], call, Interest.INTERESTED, world.now)
    world.moves(hours=12)
    assert world.told(FACILITATOR) == []
    toggle(world.a, members[0], call, Interest.INTERESTED, world.now)
    world.moves(hours=30)
    assert len(world.told(FACILITATOR)) == 1
