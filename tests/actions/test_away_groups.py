"""A group stands in for somebody, or takes a subscription over."""

from __future__ import annotations

import pytest

from actions import (
    ChatGone,
    ChatMoved,
    MessageRefused,
    TopicClosed,
    TopicGone,
    subscribe,
)
from actions.away import (
    CannotCover,
    accept,
    invite_group,
)
from actions.manners import choose_topics
from model import (
    ChatKind,
    Language,
    Member,
    MemberState,
    NutsCode,
    OwnRhythm,
    Programme,
    Rhythm,
    TopicsBy,
)
from tests.actions.absence import ANNA, BERT, GROUP, NOTHING, away, found
from tests.actions.world import VET, World


def a_group(world: World) -> Member:
    return subscribe.arrive(world.a, GROUP, ChatKind.GROUP, Language("en"), world.now)


def test_a_group_that_moves_is_followed(world: World) -> None:
    world.joins(ANNA)
    group = world.a.store.add_member(GROUP, ChatKind.GROUP, Language("fr"), world.now)
    away(world, deputy=GROUP)
    world.chats.refuse = lambda chat, _: ChatMoved(-200) if chat == GROUP else None
    found(world, "7")
    (said,) = world.told(-200)
    assert "Pour un collègue" in said
    assert world.a.store.member_by_chat(-200) == world.a.store.member(group.id)


@pytest.mark.parametrize("shut", [TopicGone, TopicClosed])
def test_a_group_that_stands_in_reads_it_at_home_without_a_sound(
    world: World, shut: type[MessageRefused]
) -> None:
    world.joins(ANNA)
    home = 77
    choose_topics(world.a, a_group(world), TopicsBy.NEED, home)
    cover = away(world, deputy=GROUP)
    found(world, "7")
    world.chats.refuse = lambda chat, message: shut("shut") if message.topic == home else None
    found(world, "7", "8")
    first, second = (message for chat, message in world.chats.taken if chat == GROUP)
    assert (first.topic, second.topic) == (home, None), "where no topic takes it, all read it"
    assert first.silent
    assert second.silent
    assert "interested" in first.buttons[0][0].label
    assert world.chats.topics == [], "whom it is for says nothing of the group's topics"
    calls = world.a.store.told_for(cover.id)
    assert len(calls) == 2
    assert [world.a.store.last_card(world.member(GROUP).id, call) for call in calls] == [None] * 2
    assert world.told(ANNA) == []


@pytest.mark.parametrize("error", [ChatGone(), MessageRefused("not enough rights")])
def test_a_group_that_can_be_reached_no_more_stands_in_no_more(
    world: World, error: Exception
) -> None:
    world.joins(ANNA)
    a_group(world)
    cover = away(world, deputy=GROUP)
    world.chats.refuse = lambda chat, _: error if chat == GROUP else None
    found(world, "7")
    world.moves(hours=1)
    said = world.told(ANNA)
    assert len([s for s in said if "round 7" in s]) == 1
    assert len([s for s in said if "can be reached no more" in s]) == 1
    assert world.a.store.told_for(cover.id) == []


@pytest.mark.parametrize("own", list(OwnRhythm))
def test_a_subscription_belongs_to_the_group(world: World, own: OwnRhythm) -> None:
    world.joins(ANNA, programmes=frozenset({Programme.ERASMUS_PLUS}))
    group = a_group(world)
    cover = invite_group(world.a, world.member(ANNA), own, world.now)
    with pytest.raises(CannotCover) as no:
        accept(world.a, cover.token or "", world.joins(BERT, **NOTHING), world.now)
    assert no.value.reason == "group"
    accept(world.a, cover.token or "", group, world.now)
    anna, taken = world.member(ANNA), world.member(GROUP)
    assert (taken.regions, taken.needs, taken.programmes) == (
        anna.regions,
        anna.needs,
        anna.programmes,
    )
    assert taken.state is MemberState.ACTIVE
    assert taken.rhythm is Rhythm.AT_ONCE
    assert {
        OwnRhythm.KEEP: (MemberState.ACTIVE, Rhythm.AT_ONCE),
        OwnRhythm.WEEKLY: (MemberState.ACTIVE, Rhythm.WEEKLY),
        OwnRhythm.PAUSE: (MemberState.PAUSED, Rhythm.AT_ONCE),
    }[own] == (anna.state, anna.rhythm)
    found(world, "7")
    assert any("round 7" in said for said in world.told(GROUP))
    to_anna = world.told(ANNA)
    assert len([s for s in to_anna if "has taken over" in s]) == 1
    assert any("round 7" in s for s in to_anna) == (own is OwnRhythm.KEEP)


def test_a_groups_own_subscription_is_widened_never_narrowed(world: World) -> None:
    world.joins(ANNA)
    group = a_group(world)
    group = subscribe.enter(world.a, group, world.now)
    subscribe.add_region(world.a, group, NutsCode("DEA"), world.now)
    cover = invite_group(world.a, world.member(ANNA), OwnRhythm.KEEP, world.now)
    accept(world.a, cover.token or "", world.member(GROUP), world.now)
    assert world.member(GROUP).regions == ("DEA", "CZ08")
    assert world.member(GROUP).needs == {}, "it heard of every need, and still does"
    assert world.member(ANNA).needs == {VET: 1.0}
