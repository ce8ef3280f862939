"""Is your region part of it: asked once, followed from then on, and back with the host's word."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actions.check_in import hold
from actions.outcome import applied, formed, resulted, take_back
from actions.part_of_it import ask_again, is_no_part, is_part
from actions.track import set_stage
from model import CallResult, OutcomeStep, PartOfIt, Stage
from tests.actions import room as rooms
from tests.actions.room import ANNA, BERT, DORA, EDU, HOST, Room, clear, new_room
from tests.actions.world import World

ASKED = "Is your region part of it?"
MOVED = "Your region is part of it, as you said"


@pytest.fixture
def room(world: World) -> Room:
    """A table held an hour ago, with Anna and Bert."""
    room = new_room(world)
    room.joins(ANNA)
    room.joins(BERT, EDU)
    world.now = room.table.starts_at + timedelta(hours=3)
    hold(world.a, world.member(HOST), room.table.id, world.now)
    clear(world)
    return room


def told(world: World, chat: int) -> list[str]:
    """What a chat got since the last look."""
    world.deliver()
    return rooms.told(world, chat)


def stage(room: Room, chat: int) -> Stage | None:
    world, call = room.world, room.table.call
    assert call
    return world.a.store.track(world.member(chat).id, call).stage


def tells_consortium(room: Room) -> None:
    world = room.world
    formed(world.a, world.member(HOST), room.table.id, 6, 4, world.now)


def tells_applied(room: Room) -> None:
    world = room.world
    world.now += timedelta(minutes=1)
    applied(world.a, world.member(HOST), room.table.id, date(2026, 4, 14), world.now)


def tells_result(room: Room, result: CallResult) -> None:
    world = room.world
    world.now += timedelta(minutes=1)
    resulted(world.a, world.member(HOST), room.table.id, result, world.now)


def says_yes(room: Room, chat: int) -> Stage | None:
    world = room.world
    return is_part(world.a, world.member(chat), room.table, world.now)


def test_who_said_yes_once_is_not_asked_again_and_its_list_follows(room: Room) -> None:
    world = room.world
    tells_consortium(room)
    (asked,) = told(world, ANNA)
    assert ASKED in asked
    assert says_yes(room, ANNA) is Stage.PARTNERS
    clear(world)
    tells_applied(room)
    (said,) = told(world, ANNA)
    assert MOVED in said
    assert ASKED not in said
    assert stage(room, ANNA) is Stage.APPLIED
    clear(world)
    tells_result(room, CallResult.GRANTED)
    (said,) = told(world, ANNA)
    assert "Good news: the application was granted." in said
    assert stage(room, ANNA) is Stage.FUNDED


def test_who_said_no_is_left_alone(room: Room) -> None:
    world = room.world
    tells_consortium(room)
    assert is_no_part(world.a, world.member(BERT), room.table, world.now)
    clear(world)
    tells_applied(room)
    tells_result(room, CallResult.REJECTED)
    assert told(world, BERT) == []
    assert stage(room, BERT) is None
    assert says_yes(room, BERT) is None, "the old button is out of date until the no is taken back"
    assert ask_again(world.a, world.member(BERT), room.table, world.now) is Stage.APPLIED


def test_who_says_nothing_is_asked_about_the_latest_alone(room: Room) -> None:
    world = room.world
    tells_consortium(room)
    tells_applied(room)
    (asked,) = told(world, ANNA)
    assert ASKED in asked
    assert "Application handed in:" in asked
    assert says_yes(room, ANNA) is Stage.APPLIED
    assert world.a.store.part_of_it(room.table.id, world.member(ANNA).id) == PartOfIt(
        yes=True, moved=Stage.APPLIED, before=None
    )


def test_what_the_host_takes_back_goes_from_the_lists_that_followed(room: Room) -> None:
    world, host = room.world, room.world.member(HOST)
    tells_applied(room)
    assert says_yes(room, ANNA)
    assert says_yes(room, BERT)
    tells_result(room, CallResult.GRANTED)
    call = room.table.call
    assert call
    set_stage(world.a, world.member(BERT), call, Stage.WITHDRAWN, world.now)
    clear(world)
    world.now += timedelta(minutes=1)
    take_back(world.a, host, room.table.id, OutcomeStep.RESULT, world.now)
    assert stage(room, ANNA) is Stage.APPLIED
    assert "The host took this news back" in told(world, ANNA)[0]
    assert stage(room, BERT) is Stage.WITHDRAWN, "it said otherwise itself"
    assert told(world, BERT) == []


def test_another_result_takes_the_place_of_the_first(room: Room) -> None:
    world = room.world
    tells_applied(room)
    assert says_yes(room, ANNA)
    tells_result(room, CallResult.GRANTED)
    clear(world)
    tells_result(room, CallResult.REJECTED)
    (said,) = told(world, ANNA)
    assert "not granted this time" in said
    assert stage(room, ANNA) is Stage.NOT_FUNDED


def test_a_member_takes_a_move_back_and_is_asked_again(room: Room) -> None:
    world, anna = room.world, room.world.member(ANNA)
    tells_consortium(room)
    assert says_yes(room, ANNA)
    tells_applied(room)
    assert ask_again(world.a, anna, room.table, world.now) is Stage.APPLIED
    assert stage(room, ANNA) is Stage.PARTNERS
    assert world.a.store.part_of_it(room.table.id, anna.id) is None


def test_who_was_not_there_has_no_part(room: Room) -> None:
    tells_consortium(room)
    assert told(room.world, DORA) == []
    assert says_yes(room, DORA) is None


def test_the_answer_goes_with_the_minutes_and_with_the_member(room: Room) -> None:
    world, anna = room.world, room.world.member(ANNA)
    tells_consortium(room)
    for chat in (ANNA, BERT):
        assert says_yes(room, chat)
    assert world.a.store.mydata(anna.id)["parts"]
    world.a.store.forget(anna.id, world.now)
    assert world.a.store.part_of_it(room.table.id, anna.id) is None
    world.a.store.forget_minutes(world.now + timedelta(days=800), 10)
    assert world.a.store.part_of_it(room.table.id, world.member(BERT).id) is None
