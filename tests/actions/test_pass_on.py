"""A call is passed on to the members of a region: within their budget, else in their digest."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from actions import compose, not_for_us, pass_on
from actions.adjust import set_budget, set_tips
from actions.away import accept, invite_deputy
from actions.pass_on import TooOften, may_pass_on_at, reach, spread_slice
from actions.subscribe import set_organisation
from model import (
    ChatKind,
    CutOff,
    Language,
    Member,
    MemberState,
    NeedId,
    NutsCode,
    Rhythm,
    StakeholderGroup,
    StoredCall,
)
from tests.actions.world import World, a_call

DAY = timedelta(days=1)
ANNA, BERT, CARL = 1, 2, 3
OTHER = {NeedId("electronics-chips"): 1.0}
"""A need that the call does not answer: only a tip tells of it."""


@pytest.fixture
def call(world: World) -> StoredCall:
    """A call that only Anna knows."""
    world.found(a_call("7"))
    world.joins(ANNA, group=StakeholderGroup.EDUCATION, organisation="School & Sons")
    return world.a.store.search("round 7", world.now)[1][0]


def joins(world: World, chat: int, *regions: str, **kw: object) -> Member:
    codes = tuple(map(NutsCode, regions or ("CZ08",)))
    return world.joins(chat, **{"regions": codes, "needs": OTHER, **kw})


def passes(world: World, call: StoredCall, chat: int = ANNA, *, named: bool = False) -> bool:
    return pass_on.pass_on(world.a, world.member(chat), call, world.now, named=named)


def reached(world: World, call: StoredCall) -> int:
    return asyncio.run(reach(world.a, world.member(ANNA), call))


def tips(world: World, chat: int) -> list[str]:
    return [said for said in world.told(chat) if "Passed on by" in said]


def test_who_wants_alerts_at_once_has_it_at_once_and_once(world: World, call: StoredCall) -> None:
    joins(world, BERT)
    assert passes(world, call)
    assert not passes(world, call), "it was passed on already"
    world.deliver()
    (said,) = tips(world, BERT)
    assert "(Education and training)" in said
    assert "School" not in said, "the organisation was not to be shown"
    assert "round 7" in said
    joins(world, CARL)
    assert passes(world, call, CARL)
    world.days_pass(9)
    assert tips(world, BERT) + tips(world, ANNA) + tips(world, CARL) == []


def test_the_organisation_is_shown_only_as_agreed(world: World, call: StoredCall) -> None:
    joins(world, BERT)
    joins(world, CARL, quiet_from=8, quiet_to=18)
    passes(world, call, named=True)
    world.deliver()
    assert "(Education and training, School &amp; Sons)" in tips(world, BERT)[0]
    set_organisation(world.a, world.member(ANNA), "")
    world.moves(hours=12)
    (said,) = tips(world, CARL)
    assert "School" not in said, "it was taken back meanwhile"


def test_of_a_giver_who_is_gone_nothing_is_said(world: World, call: StoredCall) -> None:
    joins(world, BERT, quiet_from=8, quiet_to=18)
    passes(world, call, named=True)
    world.deliver()
    world.a.store.forget(world.member(ANNA).id, world.now)
    world.moves(hours=12)
    (said,) = tips(world, BERT)
    assert "Education" not in said
    assert "School" not in said


@pytest.mark.parametrize(
    ("region", "near"),
    [("CZ080", 1), ("CZ08", 1), ("CZ", 1), ("CZ01", 0), ("DE11", 0)],
)
def test_a_region_in_common_is_one_that_holds_the_other(
    world: World, call: StoredCall, region: str, near: int
) -> None:
    joins(world, BERT, region, "PL22")
    assert reached(world, call) == near
    passes(world, call)
    world.deliver()
    assert len(tips(world, BERT)) == near


def test_nobody_hears_who_does_not_want_to_or_knows(world: World, call: StoredCall) -> None:
    joins(world, 10, needs={})  # the call fits its profile: its first digest told it
    waved = joins(world, 11)
    not_for_us(world.a, waved, call.id, None, world.now)
    set_tips(world.a, joins(world, 12), False)
    paused = joins(world, 13)
    world.a.store.set_state(paused.id, MemberState.PAUSED)
    world.joins(14, needs=OTHER, regions=())
    group = world.a.store.add_member(
        -15, ChatKind.GROUP, Language("en"), world.now, MemberState.ACTIVE
    )
    world.a.store.save_member(replace(group, regions=(NutsCode("CZ08"),)))
    assert reached(world, call) == 0
    passes(world, call)
    world.days_pass(9)
    for chat in (10, 11, 12, 13, 14, -15):
        assert tips(world, chat) == [], chat


def test_who_switches_tips_off_hears_no_more_of_what_waits(world: World, call: StoredCall) -> None:
    joins(world, BERT, quiet_from=8, quiet_to=18)
    joins(world, CARL, rhythm=Rhythm.WEEKLY)
    passes(world, call)
    world.deliver()
    for chat in (BERT, CARL):
        set_tips(world.a, world.member(chat), False)
    world.moves(hours=12)
    world.days_pass(9)
    assert tips(world, BERT) + tips(world, CARL) == []


def test_a_weekly_member_finds_it_in_the_digest_once(world: World, call: StoredCall) -> None:
    joins(world, BERT, rhythm=Rhythm.WEEKLY)
    passes(world, call)
    world.days_pass(6)
    assert tips(world, BERT) == []
    world.days_pass(2)
    (said,) = tips(world, BERT)
    assert "your digest" in said
    world.days_pass(14)
    assert tips(world, BERT) == []


def test_what_closes_before_the_digest_comes_at_once(world: World, call: StoredCall) -> None:
    joins(world, BERT, rhythm=Rhythm.WEEKLY)
    world.found(a_call("8", cut_offs=(CutOff(world.now + 4 * DAY),)))
    soon = world.a.store.search("round 8", world.now)[1][0]
    passes(world, soon)
    world.deliver()
    assert len(tips(world, BERT)) == 1


def test_over_the_budget_it_waits_for_the_digest(world: World, call: StoredCall) -> None:
    set_budget(world.a, joins(world, BERT), 1)
    world.found(a_call("8"))
    other = world.a.store.search("round 8", world.now)[1][0]
    passes(world, call)
    passes(world, other)
    world.deliver()
    assert len(tips(world, BERT)) == 1, "it counts in the budget"
    contents = compose(world.a, world.member(BERT), world.now)
    assert [item.tip for item in contents.new] == [True]
    world.days_pass(8)
    assert len(tips(world, BERT)) == 1


def test_while_somebody_stands_in_it_waits_for_the_digest_that_goes_there(
    world: World, call: StoredCall
) -> None:
    bert = joins(world, BERT)
    joins(world, CARL, "DEA")
    cover = invite_deputy(world.a, bert, world.now.date() + 14 * DAY, world.now)
    accept(world.a, cover.token or "", world.member(CARL), world.now)
    passes(world, call)
    world.days_pass(6)
    assert tips(world, BERT) + tips(world, CARL) == []
    world.days_pass(2)
    (said,) = tips(world, CARL)
    assert said.startswith("<b>For a colleague")
    assert "your digest" in said
    world.days_pass(14)
    assert tips(world, BERT) + tips(world, CARL) == []


def test_nothing_comes_in_quiet_hours(world: World, call: StoredCall) -> None:
    joins(world, BERT, quiet_from=8, quiet_to=18, zone="Europe/Prague")
    passes(world, call)
    world.moves(hours=7)
    assert tips(world, BERT) == []
    world.moves(hours=2)
    assert len(tips(world, BERT)) == 1


def test_three_in_seven_days(world: World, call: StoredCall) -> None:
    world.found(*(a_call(key) for key in ("6", "7", "8", "9")))
    calls = [world.a.store.search(f"round {key}", world.now)[1][0] for key in ("6", "7", "8", "9")]
    begin = world.now
    for stored in calls[:3]:
        assert passes(world, stored)
        world.now += DAY
    with pytest.raises(TooOften) as refused:
        passes(world, calls[3])
    assert refused.value.until == begin + 7 * DAY
    world.now = begin + 7 * DAY
    assert may_pass_on_at(world.a, world.member(ANNA), world.now) == world.now
    assert passes(world, calls[3])


def test_a_closed_call_or_a_member_without_a_region(world: World, call: StoredCall) -> None:
    nowhere = world.joins(BERT, regions=())
    with pytest.raises(ValueError, match=str(call.id)):
        passes(world, call, nowhere.chat_id)
    world.now += 400 * DAY
    with pytest.raises(ValueError, match=str(call.id)):
        passes(world, call)


def crowd(world: World, number: int, region: str = "CZ080") -> None:
    with world.a.store.transaction():
        for chat in range(1000, 1000 + number):
            member = world.a.store.add_member(
                chat, ChatKind.PRIVATE, Language("en"), world.now, MemberState.ACTIVE
            )
            wanted = replace(
                member,
                regions=(NutsCode(region),),
                needs=OTHER,
                rhythm=Rhythm.AT_ONCE,
                next_digest_at=world.now + 7 * DAY,
            )
            world.a.store.save_member(wanted)


def test_a_crowd_is_found_in_slices_and_nobody_twice(
    world: World, call: StoredCall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pass_on, "SLICE", 12)
    crowd(world, 29)
    passes(world, call)
    posted = []
    while spread_slice(world.a, world.now):
        posted.append(world.a.store.outbox_counts()["due"])
    assert posted == [11, 23, 29], "she who passes it on is in the first slice herself"
    # the process may have died in between: what is left is found by the next one
    world.restarts()
    assert len({chat for chat, _ in world.chats.taken}) == len(world.chats.taken) == 29


def test_a_crash_in_a_slice_goes_on_where_the_last_one_ended(
    world: World, call: StoredCall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pass_on, "SLICE", 10)
    crowd(world, 25)
    passes(world, call)
    assert spread_slice(world.a, world.now)

    class Died(BaseException):
        pass

    def dies() -> None:
        with world.a.store.transaction():
            spread_slice(world.a, world.now)
            raise Died

    with pytest.raises(Died):
        dies()
    world.deliver()
    assert len({chat for chat, _ in world.chats.taken}) == len(world.chats.taken) == 25


def test_how_many_is_counted_in_slices_and_no_further_than_need_be(
    world: World, call: StoredCall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pass_on, "COUNTED", 7)
    crowd(world, 30)
    assert reached(world, call) == 30
    monkeypatch.setattr(pass_on, "COUNTED_UP_TO", 20)
    assert reached(world, call) == 21


def test_old_tips_are_forgotten(world: World, call: StoredCall) -> None:
    bert = joins(world, BERT)
    passes(world, call)
    world.deliver()
    assert world.a.store.tips(bert.id) == [call.id]
    world.now += 401 * DAY
    world.deliver()
    assert world.a.store.tips(bert.id) == []
    assert world.a.store.passed_on(world.member(ANNA).id) == []
