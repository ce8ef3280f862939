"""Committees and working groups: who belongs to them, and what reaches their members."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import compose, forget, my_data
from actions.adjust import set_tips
from actions.audiences import (
    AGAIN_AFTER,
    KEPT,
    CannotJoin,
    NoSuchAudience,
    add_audience,
    admit,
    audience_of,
    chair_link,
    end_audience,
    join,
    leave_audience,
    put,
    rename_audience,
    set_admission,
    set_chair,
    take_chair,
)
from actions.hosting import NotAllowed
from actions.pass_on import TooOften, pass_on
from actions.pass_to import audiences_to_pass, may_pass_to, pass_to, table_for
from actions.repeat_table import repeat_table
from actions.roundtable import cancel
from model import (
    Audience,
    AudienceKind,
    Belonging,
    ChatKind,
    Language,
    Member,
    MemberId,
    MemberState,
    NeedId,
    Rhythm,
    StakeholderGroup,
    StoredCall,
)
from tests.actions.room import ANNA, BERT, CARL, DORA, HOST, NOTHING, Room
from tests.actions.world import World, a_call

DAY = timedelta(days=1)
KEEPER = 99
OTHER = {NeedId("electronics-chips"): 1.0}


@pytest.fixture
def keeper(world: World) -> Member:
    return world.joins(KEEPER, needs=NOTHING, rhythm=Rhythm.WEEKLY)


@pytest.fixture
def audience(world: World, keeper: Member) -> Audience:
    return add_audience(world.a, keeper, "Technology", AudienceKind.COMMITTEE, world.now)


@pytest.fixture
def admitting(world: World, keeper: Member, audience: Audience) -> Audience:
    return set_admission(world.a, keeper, audience, True, world.now)


def inside(world: World, audience: Audience, *chats: int) -> None:
    for chat in chats:
        world.a.store.set_belonging(
            audience.id, world.member(chat).id, Belonging.MEMBER, world.now
        )


def now_of(world: World, audience: Audience) -> Audience:
    return audience_of(world.a, audience.id)


def test_only_keepers_define_them(world: World, audience: Audience) -> None:
    anna = world.joins(1, facilitator=True)
    for act in (
        lambda: add_audience(world.a, anna, "Mine", AudienceKind.COMMITTEE, world.now),
        lambda: rename_audience(world.a, anna, audience, "Mine", world.now),
        lambda: set_admission(world.a, anna, audience, True, world.now),
        lambda: end_audience(world.a, anna, audience, True, world.now),
        lambda: chair_link(world.a, anna, audience, world.now),
        lambda: set_chair(world.a, anna, audience, anna.id, world.now),
        lambda: put(world.a, anna, audience, anna, True, world.now),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert now_of(world, audience) == audience


def test_a_name_is_one_audiences_alone(world: World, keeper: Member, audience: Audience) -> None:
    other = add_audience(world.a, keeper, "  Social   aspects ", audience.kind, world.now)
    assert other.name == "Social aspects"
    for name in ("technology", "  ", "TECHNOLOGY"):
        with pytest.raises(ValueError, match=f"^{name.strip()}$"):
            rename_audience(world.a, keeper, other, name, world.now)
    assert rename_audience(world.a, keeper, other, "Social Aspects", world.now).name


def test_an_open_one_is_joined_at_will(world: World, audience: Audience) -> None:
    anna = world.joins(1)
    for _ in range(2):
        assert join(world.a, anna, audience.id, world.now) is Belonging.MEMBER
    assert world.a.store.count_belonging(audience.id, Belonging.MEMBER) == 1
    leave_audience(world.a, anna, audience.id, world.now)
    assert world.a.store.belonging(audience.id, anna.id) is None


def test_no_group_joins(world: World, audience: Audience) -> None:
    group = world.a.store.add_member(-5, ChatKind.GROUP, Language("en"), world.now)
    with pytest.raises(CannotJoin, match="group"):
        join(world.a, group, audience.id, world.now)


def test_the_keepers_decide_where_there_is_no_chair(world: World, admitting: Audience) -> None:
    group = StakeholderGroup.EDUCATION
    anna = world.joins(1, group=group, organisation="Škola")
    for _ in range(2):
        assert join(world.a, anna, admitting.id, world.now) is Belonging.ASKED
    world.deliver()
    (said,) = world.told(KEEPER)
    assert "Somebody would like to join: Technology" in said
    assert "Education and training · Škola" in said
    keeper = world.member(KEEPER)
    for _ in range(2):
        assert admit(world.a, keeper, admitting, anna.id, Belonging.MEMBER, world.now)
    world.deliver()
    (said,) = world.told(1)
    assert "You have been admitted: Technology" in said


def test_the_chair_decides_and_nobody_else(world: World, admitting: Audience) -> None:
    keeper = world.member(KEEPER)
    chair, anna, bert = world.joins(7), world.joins(1), world.joins(2)
    token = chair_link(world.a, keeper, admitting, world.now)
    taken = take_chair(world.a, chair, token, world.now)
    assert taken.chair == chair.id
    with pytest.raises(NoSuchAudience):
        take_chair(world.a, bert, token, world.now)
    join(world.a, anna, admitting.id, world.now)
    world.deliver()
    assert world.told(7)
    assert not world.told(KEEPER)
    for other in (anna, bert):
        with pytest.raises(NotAllowed):
            admit(world.a, other, taken, anna.id, Belonging.MEMBER, world.now)
    assert not admit(world.a, chair, taken, bert.id, Belonging.MEMBER, world.now), "never asked"
    assert not admit(world.a, chair, taken, MemberId(999), Belonging.MEMBER, world.now)
    assert admit(world.a, chair, taken, anna.id, Belonging.REFUSED, world.now)
    with pytest.raises(CannotJoin, match="refused"):
        join(world.a, anna, admitting.id, world.now)
    leave_audience(world.a, anna, admitting.id, world.now)
    with pytest.raises(CannotJoin, match="refused"):
        join(world.a, anna, admitting.id, world.now)
    world.now += AGAIN_AFTER
    assert join(world.a, anna, admitting.id, world.now) is Belonging.ASKED


def test_a_link_for_the_chair_is_the_last_one_only_and_for_two_weeks(
    world: World, keeper: Member, audience: Audience
) -> None:
    anna = world.joins(1)
    old = chair_link(world.a, keeper, audience, world.now)
    token = chair_link(world.a, keeper, audience, world.now)
    for said, later in ((old, 0), (token, 15), ("x" * 24, 0)):
        with pytest.raises(NoSuchAudience):
            take_chair(world.a, anna, said, world.now + later * DAY)
    assert take_chair(world.a, anna, token, world.now + 13 * DAY).chair == anna.id


def test_every_step_of_a_keeper_can_be_taken_back(
    world: World, keeper: Member, audience: Audience
) -> None:
    anna = world.joins(1)
    before = set_chair(world.a, keeper, audience, anna.id, world.now)
    gone = set_chair(world.a, keeper, before, None, world.now)
    assert set_chair(world.a, keeper, gone, anna.id, world.now) == before
    ended = end_audience(world.a, keeper, before, True, world.now)
    assert ended.ended_at
    assert end_audience(world.a, keeper, ended, False, world.now) == before
    assert rename_audience(
        world.a, keeper, rename_audience(world.a, keeper, before, "X", world.now),
        audience.name, world.now,
    ) == before  # fmt: skip
    off = set_admission(world.a, keeper, before, True, world.now)
    assert set_admission(world.a, keeper, off, False, world.now) == before


def test_who_is_put_there_is_told_and_a_slip_is_not(
    world: World, keeper: Member, audience: Audience
) -> None:
    anna, bert = world.joins(1), world.joins(2)
    assert put(world.a, keeper, audience, anna, True, world.now) is None
    put(world.a, keeper, audience, bert, True, world.now)
    assert put(world.a, keeper, audience, bert, False, world.now) is Belonging.MEMBER
    world.moves(minutes=5)
    assert [one for one in world.told(1) if "made you a member: <b>Technology" in one]
    assert not world.told(2)
    put(world.a, keeper, audience, anna, False, world.now)
    world.moves(minutes=5)
    assert "ended your membership: <b>Technology" in world.told(1)[-1]
    assert world.a.store.belonging(audience.id, anna.id) is None


def test_no_group_is_put_there_and_nobody_in_what_has_ended(
    world: World, keeper: Member, audience: Audience
) -> None:
    group = world.a.store.add_member(-5, ChatKind.GROUP, Language("en"), world.now)
    with pytest.raises(CannotJoin, match="group"):
        put(world.a, keeper, audience, group, True, world.now)
    over = end_audience(world.a, keeper, audience, True, world.now)
    with pytest.raises(CannotJoin, match="ended"):
        put(world.a, keeper, over, world.joins(1), True, world.now)


def test_a_decision_taken_back_before_it_was_told_is_told_as_it_stands(
    world: World, admitting: Audience
) -> None:
    anna, keeper = world.joins(1), world.member(KEEPER)
    join(world.a, anna, admitting.id, world.now)
    admit(world.a, keeper, admitting, anna.id, Belonging.REFUSED, world.now)
    admit(world.a, keeper, admitting, anna.id, Belonging.ASKED, world.now)
    admit(world.a, keeper, admitting, anna.id, Belonging.MEMBER, world.now + DAY / 24)
    world.moves(hours=2)
    (said,) = world.told(1)
    assert "admitted" in said


def test_what_is_kept_of_it_is_shown_and_goes(world: World, audience: Audience) -> None:
    anna = world.joins(1)
    join(world.a, anna, audience.id, world.now)
    assert b'"state": "member"' in my_data(world.a, anna).body
    forget(world.a, anna, world.now)
    assert world.a.store.count_belonging(audience.id, Belonging.MEMBER) == 0


def test_wishes_that_came_to_nothing_go_after_a_while(
    world: World, keeper: Member, admitting: Audience
) -> None:
    anna, bert = world.joins(1), world.joins(2)
    join(world.a, anna, admitting.id, world.now)
    inside(world, admitting, 2)
    world.days_pass((KEPT + DAY).days)
    assert world.a.store.belonging(admitting.id, anna.id) is None
    assert world.a.store.belonging(admitting.id, bert.id) is Belonging.MEMBER
    end_audience(world.a, keeper, admitting, True, world.now)
    world.days_pass((KEPT + DAY).days)
    assert world.a.store.belonging(admitting.id, bert.id) is None


# a call is passed on to one


@pytest.fixture
def call(world: World) -> StoredCall:
    """A call that answers a need of nobody here."""
    world.found(a_call("7"))
    return world.a.store.search("round 7", world.now)[1][0]


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


# a roundtable is for one


def invited(world: World, chat: int) -> list[str]:
    return [said for said in world.told(chat) if "A roundtable for Technology" in said]


def test_a_roundtable_invites_its_audience_once(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.pass_to.SLICE", 2)
    world = room.world
    audience = add_audience(
        world.a, world.member(KEEPER), "Technology", AudienceKind.COMMITTEE, world.now
    )
    inside(world, audience, HOST, ANNA, BERT, CARL)
    room.joins(ANNA)
    host = world.member(HOST)
    assert table_for(world.a, host, room.table, audience, world.now) is None
    world.deliver()
    counts = {chat: len(invited(world, chat)) for chat in (HOST, ANNA, BERT, CARL, DORA)}
    assert counts == {HOST: 0, ANNA: 0, BERT: 1, CARL: 1, DORA: 0}
    table_for(world.a, host, room.table, None, world.now)
    table_for(world.a, host, room.table, audience, world.now)
    world.moves(hours=3)
    assert not invited(world, BERT), "never twice"


@pytest.mark.parametrize("first", [True, False])
def test_the_next_of_a_series_is_for_the_same_audience(room: Room, first: bool) -> None:
    world = room.world
    audience = add_audience(
        world.a, world.member(KEEPER), "Technology", AudienceKind.COMMITTEE, world.now
    )
    inside(world, audience, BERT)
    host = world.member(HOST)
    table_for(world.a, host, room.table, audience, world.now)
    world.deliver()
    assert len(invited(world, BERT)) == 1
    opened = repeat_table(world.a, host, room.table.id, "4", first, world.now)
    assert world.a.store.audience_at(opened.id) == audience
    world.moves(minutes=5)
    assert len(invited(world, BERT)) == (not first), "those who sat there come first"
    world.moves(days=1, minutes=5)
    assert len(invited(world, BERT)) == first


def test_nobody_is_invited_in_quiet_hours_or_to_what_is_off(room: Room) -> None:
    world = room.world
    audience = add_audience(
        world.a, world.member(KEEPER), "Technology", AudienceKind.COMMITTEE, world.now
    )
    inside(world, audience, BERT, CARL)
    world.now = world.now.replace(hour=23)
    host = world.member(HOST)
    table_for(world.a, host, room.table, audience, world.now)
    world.deliver()
    assert not invited(world, BERT)
    leave_audience(world.a, world.member(CARL), audience.id, world.now)
    world.moves(hours=12)
    assert len(invited(world, BERT)) == 1
    assert not invited(world, CARL), "it left"
    inside(world, audience, DORA)
    cancel(world.a, host, room.table.id, world.now)
    table_for(world.a, host, room.table, None, world.now)
    table_for(world.a, host, room.table, audience, world.now)
    world.deliver()
    assert not invited(world, DORA)


def test_a_stopped_member_is_left_alone(room: Room) -> None:
    world = room.world
    audience = add_audience(
        world.a, world.member(KEEPER), "Technology", AudienceKind.COMMITTEE, world.now
    )
    inside(world, audience, BERT)
    world.a.store.set_state(world.member(BERT).id, MemberState.STOPPED)
    table_for(world.a, world.member(HOST), room.table, audience, world.now)
    world.deliver()
    assert not invited(world, BERT)


def test_an_audiences_call_is_in_the_digest_of_its_members_only(
    world: World, keeper: Member, audience: Audience, call: StoredCall
) -> None:
    anna, bert = (world.joins(c, needs=OTHER, rhythm=Rhythm.WEEKLY) for c in (1, 2))
    inside(world, audience, 1)
    pass_to(world.a, keeper, audience, call, world.now)
    world.deliver()
    assert [i.passed_to for i in compose(world.a, anna, world.now).new] == ["Technology"]
    assert not compose(world.a, bert, world.now).new
