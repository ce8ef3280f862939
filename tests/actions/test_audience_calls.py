"""A call is passed on to a committee: its members are told once, and seldom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.adjust import set_tips
from actions.audiences import (
    leave_audience,
    set_chair,
)
from actions.hosting import NotAllowed
from actions.pass_on import TooOften, pass_on
from actions.pass_to import audiences_to_pass, may_pass_to, pass_to
from model import (
    Audience,
    Member,
    Rhythm,
    StoredCall,
)
from tests.actions.committee import DAY, OTHER, inside
from tests.actions.world import World, a_call


def passed(world: World, chat: int) -> list[str]:
    return [said for said in world.told(chat) if "Passed on to Technology" in said]


def test_a_call_reaches_the_members_once(
    world: World, keeper: Member, audience: Audience, call: StoredCall
) -> None:
    for chat, rhythm in ((1, Rhythm.AT_ONCE), (2, Rhythm.WEEKLY), (3, Rhythm.AT_ONCE)):
        world.joins(chat, needs=OTHER, rhythm=rhythm)
    inside(world, audience, 1, 2)
    assert pass_to(world.a, keeper, audience, call, world.now)
    assert not pass_to(world.a, keeper, audience, call, world.now)
    world.deliver()
    assert len(passed(world, 1)) == 1
    assert not passed(world, 2)
    assert not passed(world, 3)
    world.moves(days=7)
    assert len(passed(world, 2)) == 1, "in the digest"
    assert not passed(world, 1)


def test_who_left_or_waved_it_off_hears_nothing(
    world: World, keeper: Member, audience: Audience, call: StoredCall
) -> None:
    for chat in (1, 2):
        world.joins(chat, needs=OTHER)
    inside(world, audience, 1, 2)
    world.now = world.now.replace(hour=23)
    pass_to(world.a, keeper, audience, call, world.now)
    world.deliver()
    leave_audience(world.a, world.member(1), audience.id, world.now)
    world.moves(hours=12)
    assert not passed(world, 1)
    assert len(passed(world, 2)) == 1, "after the quiet hours"


def test_tips_of_the_region_may_be_off(
    world: World, keeper: Member, audience: Audience, call: StoredCall
) -> None:
    member = world.joins(1, needs=OTHER)
    set_tips(world.a, member, False)
    inside(world, audience, 1)
    pass_to(world.a, keeper, audience, call, world.now)
    world.deliver()
    assert len(passed(world, 1)) == 1


def test_a_call_passed_on_both_ways_is_told_once(
    world: World, keeper: Member, audience: Audience, call: StoredCall
) -> None:
    world.joins(1, needs=OTHER)
    giver = world.joins(2, needs=OTHER)
    inside(world, audience, 1)
    pass_on(world.a, giver, call, world.now, named=False)
    pass_to(world.a, keeper, audience, call, world.now)
    world.deliver()
    assert len([s for s in world.told(1) if "Passed on" in s]) == 1


def test_three_in_a_week_and_no_more(world: World, keeper: Member, audience: Audience) -> None:
    calls = [a_call(str(n)) for n in range(4)]
    world.found(*calls)
    stored = world.a.store.live(world.now)[:4]
    for one in stored[:3]:
        assert pass_to(world.a, keeper, audience, one, world.now)
    with pytest.raises(TooOften) as no:
        pass_to(world.a, keeper, audience, stored[3], world.now)
    assert no.value.until == world.now + 7 * DAY
    assert pass_to(world.a, keeper, audience, stored[3], world.now + 7 * DAY)


def test_who_may_pass_on(world: World, keeper: Member, audience: Audience) -> None:
    anna = world.joins(1)
    inside(world, audience, 1)
    assert not may_pass_to(world.a, anna, audience)
    assert audiences_to_pass(world.a, anna) == ()
    chaired = set_chair(world.a, keeper, audience, anna.id, world.now)
    assert audiences_to_pass(world.a, anna) == (chaired,)
    facilitator = world.joins(2, facilitator=True)
    assert audiences_to_pass(world.a, facilitator) == (chaired,)
    world.found(a_call("7"))
    stored = world.a.store.live(world.now)[0]
    with pytest.raises(NotAllowed):
        pass_to(world.a, world.joins(3), chaired, stored, world.now)
    with pytest.raises(ValueError, match=str(stored.id)):
        pass_to(world.a, keeper, replace(chaired, ended_at=world.now), stored, world.now)


def test_a_crash_in_between_goes_on_where_it_was(
    world: World,
    keeper: Member,
    audience: Audience,
    call: StoredCall,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("actions.pass_to.SLICE", 2)
    for chat in range(1, 6):
        world.joins(chat, needs=OTHER)
    inside(world, audience, *range(1, 6))
    pass_to(world.a, keeper, audience, call, world.now)
    from actions.pass_to import spread_to_audience

    spread_to_audience(world.a, world.now)
    world.restarts()
    world.deliver()
    assert [len(passed(world, chat)) for chat in range(1, 6)] == [1] * 5
