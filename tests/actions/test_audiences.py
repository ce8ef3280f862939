"""Committees and working groups: who belongs to them, and who decides that."""

from __future__ import annotations

import pytest

from actions import forget, my_data
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
from model import (
    Audience,
    AudienceKind,
    Belonging,
    ChatKind,
    Language,
    Member,
    MemberId,
    StakeholderGroup,
)
from tests.actions.committee import DAY, KEEPER, inside
from tests.actions.world import World


@pytest.fixture
def admitting(world: World, keeper: Member, audience: Audience) -> Audience:
    return set_admission(world.a, keeper, audience, True, world.now)


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
