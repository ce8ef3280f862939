"""A roundtable over the store: who may act on it, and its dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from actions import NoSuchTable, NotAllowed, Refused, hosting, roundtable
from model import CallId, RoundtableId, RoundtableState
from tests.actions.room import ANNA, BERT, CARL, DORA, HOST, IND, STARTS, Room


def test_only_a_facilitator_or_a_keeper_hosts(room: Room) -> None:
    world, call = room.world, room.table.call
    assert call
    for chat in (HOST, 99):
        roundtable.host(world.a, world.member(chat), call, STARTS, {IND: 1}, 0, world.now)
    with pytest.raises(NotAllowed):
        roundtable.host(world.a, world.member(ANNA), call, STARTS, {IND: 1}, 0, world.now)
    assert len(world.a.store.roundtables(world.now)) == 3


def test_only_a_keeper_grants_and_it_can_be_taken_back(room: Room) -> None:
    world = room.world
    with pytest.raises(NotAllowed):
        hosting.grant(world.a, ANNA, True, world.member(HOST), world.now)
    assert not hosting.may_host(world.a, world.member(ANNA))
    assert hosting.grant(world.a, 12345, True, world.member(99), world.now) is None
    hosting.grant(world.a, HOST, False, world.member(99), world.now)
    assert not hosting.may_host(world.a, world.member(HOST))


@pytest.mark.parametrize("chat", [ANNA, BERT])
def test_a_forged_cancel_changes_nothing(room: Room, chat: int) -> None:
    world = room.world
    room.joins(ANNA)
    with pytest.raises(NotAllowed):
        roundtable.cancel(world.a, world.member(chat), room.table.id, world.now)
    assert hosting.table_of(world.a, room.table.id).state is RoundtableState.OPEN
    assert room.state(ANNA) == "seated"


def test_another_facilitator_is_not_the_host(room: Room) -> None:
    world = room.world
    hosting.grant(world.a, ANNA, True, world.member(99), world.now)
    with pytest.raises(NotAllowed):
        roundtable.cancel(world.a, world.member(ANNA), room.table.id, world.now)


def test_a_forged_answer_takes_no_seat(room: Room) -> None:
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    room.leaves(ANNA)
    assert room.state(BERT) == "offered"
    with pytest.raises(Refused):
        room.says(CARL, True)
    with pytest.raises(Refused):
        room.says(DORA, True)
    assert [room.state(c) for c in (BERT, CARL)] == ["offered", "waiting"]


def test_there_is_no_such_table(room: Room) -> None:
    a, anna, now, nowhere = (
        room.world.a,
        room.world.member(ANNA),
        room.world.now,
        RoundtableId(404),
    )
    acts: list[Callable[[], object]] = [
        lambda: roundtable.sign_up(a, anna, nowhere, IND, now),
        lambda: roundtable.leave(a, anna, nowhere, now),
        lambda: roundtable.answer(a, anna, nowhere, True, now),
        lambda: roundtable.cancel(a, room.world.member(HOST), nowhere, now),
    ]
    for act in acts:
        with pytest.raises(NoSuchTable):
            act()


def test_a_table_needs_a_call_a_future_and_seats(room: Room) -> None:
    world, host, call = room.world, room.world.member(HOST), room.table.call
    assert call
    with pytest.raises(KeyError):
        roundtable.host(world.a, host, CallId(404), STARTS, {IND: 1}, 0, world.now)
    with pytest.raises(Refused):
        roundtable.host(world.a, host, call, world.now, {IND: 1}, 0, world.now)
    with pytest.raises(Refused):
        roundtable.host(world.a, host, call, STARTS, {}, 0, world.now)
    assert len(world.a.store.roundtables(world.now)) == 1


def test_with_little_time_left_the_dates_still_follow_one_another(room: Room) -> None:
    world, call = room.world, room.table.call
    assert call
    soon = world.now + timedelta(hours=8)
    table = roundtable.host(world.a, world.member(HOST), call, soon, {IND: 1}, 0, world.now)
    assert world.now < table.release_at <= table.registration_closes_at < table.starts_at
    assert table.registration_closes_at == soon - timedelta(hours=2)
    far = room.table
    assert far.starts_at - far.registration_closes_at == timedelta(hours=24)
    assert far.starts_at - far.release_at == timedelta(days=7)
