"""A roundtable for a committee invites its members, once; and their digests."""

from __future__ import annotations

import pytest

from actions import compose
from actions.audiences import (
    add_audience,
    leave_audience,
)
from actions.pass_to import pass_to, table_for
from actions.repeat_table import repeat_table
from actions.roundtable import cancel
from model import (
    Audience,
    AudienceKind,
    Member,
    MemberState,
    Rhythm,
    StoredCall,
)
from tests.actions.committee import KEEPER, OTHER, inside
from tests.actions.room import ANNA, BERT, CARL, DORA, HOST, Room
from tests.actions.world import World


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
