"""Sign-up ends: who still waits for a seat is told so, once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from actions import guests, roundtable
from actions.hosting import table_of
from actions.still_coming import end_sign_up, reopen
from actions.table_times import settle_tables
from tests.actions.room import ANNA, BERT, CARL, DORA, EDU, HOST, IND, Room, clear, told

OVER = "Sign-up is over, and no seat came free this time"


@pytest.fixture
def crowded(room: Room) -> Room:
    """Anna and Bert sit; Carl waits, and Dora did but left."""
    room.joins(ANNA)
    room.joins(BERT, EDU)
    room.joins(CARL)
    room.joins(DORA)
    room.leaves(DORA)
    clear(room.world)
    return room


def ends(room: Room, **after: float) -> None:
    room.world.now = room.table.registration_closes_at + timedelta(**after)
    room.world.deliver()


def over(room: Room, chat: int) -> list[str]:
    return [said for said in told(room.world, chat) if "Sign-up is over" in said]


def test_who_waits_is_told_once(crowded: Room) -> None:
    ends(crowded, seconds=-1)
    assert over(crowded, CARL) == []
    ends(crowded, minutes=1)
    (said,) = over(crowded, CARL)
    assert OVER in said
    assert "Thank you for waiting" in said
    for chat in (ANNA, BERT, DORA, HOST):
        assert over(crowded, chat) == [], chat
    ends(crowded, hours=2)
    assert over(crowded, CARL) == [], "once"


def test_the_host_passes_it_on_to_a_guest(crowded: Room) -> None:
    world = crowded.world
    host = world.member(HOST)
    guest = guests.name_guest(world.a, host, crowded.table, "Eva Nová", world.now)
    guests.seat_guest(world.a, host, guest, IND, 1, world.now)
    ends(crowded, minutes=1)
    (said,) = over(crowded, HOST)
    assert "no seat came free for your guest Eva Nová" in said


def test_not_of_a_table_called_off_nor_to_who_left_meanwhile(crowded: Room) -> None:
    world = crowded.world
    world.now = crowded.table.registration_closes_at + timedelta(minutes=1)
    asyncio.run(settle_tables(world.a, world.now))
    roundtable.leave(world.a, world.member(CARL), crowded.table.id, world.now)
    world.deliver()
    assert over(crowded, CARL) == []


def test_who_waits_for_a_later_date_is_told_then(crowded: Room) -> None:
    """Sign-up that is opened again ends again: newcomers are told, nobody is twice."""
    world, host = crowded.world, crowded.world.member(HOST)
    ends(crowded, minutes=1)
    assert len(over(crowded, CARL)) == 1
    reopen(world.a, host, crowded.table, world.now)
    crowded.joins(DORA)
    world.now = crowded.table.starts_at - timedelta(minutes=1)
    end_sign_up(world.a, host, table_of(world.a, crowded.table.id), world.now)
    world.now += timedelta(seconds=10)
    world.deliver()
    assert [len(over(crowded, chat)) for chat in (CARL, DORA)] == [0, 1]


def test_a_table_called_off_says_only_that(crowded: Room) -> None:
    world = crowded.world
    roundtable.cancel(world.a, world.member(HOST), crowded.table.id, world.now)
    ends(crowded, minutes=1)
    assert over(crowded, CARL) == []
