"""Can you still come? A seat given up is offered on in time, or the hosts hear of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from actions import Refused, roundtable, still_coming
from actions.at_table import date_facts
from actions.briefed import coming_counts
from actions.move_table import move_table
from actions.roundtable import leave
from actions.tick import post_due
from model import Roundtable
from roundtables import Reason
from tests.actions.room import ANNA, BERT, CARL, EDU, HOST, STARTS, Room, clear, told
from tests.actions.world import World

CLOSES = STARTS - timedelta(hours=24)
ASKED = CLOSES - timedelta(hours=48)


@pytest.fixture
def held(room: Room) -> Room:
    """Anna and Carl have the seats, Bert waits for one; it is a minute before they are asked."""
    for chat in (ANNA, BERT):
        room.joins(chat)
    room.joins(CARL, EDU)
    world = room.world
    world.now = ASKED - timedelta(minutes=1)
    clear(world)
    return room


def asked(world: World, chat: int) -> list[str]:
    return [words for words in told(world, chat) if "Can you still come?" in words]


def counts(room: Room) -> tuple[int, int, int]:
    found = coming_counts(room.world.a, room.table, room.world.now)
    return found.seated, found.confirmed, found.waiting


def test_the_seated_are_asked_once_with_the_briefing(held: Room) -> None:
    world = held.world
    world.now = ASKED
    world.deliver()
    (words,) = asked(world, ANNA)
    assert words.startswith("<b>Briefing"), "one message, not two"
    assert asked(world, BERT) == asked(world, HOST) == []
    world.now += timedelta(hours=3)
    world.deliver()
    assert asked(world, ANNA) == []
    assert counts(held) == (2, 0, 1)


def test_who_was_briefed_before_is_asked_by_itself(held: Room) -> None:
    world = held.world
    host = world.member(HOST)
    early = world.now - timedelta(days=2)
    world.a.store.save_plan(
        held.table.id, replace(world.a.store.plan(held.table.id), sent_from=early)
    )
    clear(world)
    world.now = ASKED
    world.deliver()
    (words,) = asked(world, ANNA)
    assert not words.startswith("<b>Briefing")
    assert host


def test_yes_counts_and_no_offers_the_seat_on(held: Room) -> None:
    world = held.world
    world.now = ASKED
    clear(world)
    still_coming.come(world.a, world.member(ANNA), held.table.id, world.now)
    assert counts(held) == (2, 1, 1)
    leave(world.a, world.member(ANNA), held.table.id, world.now)
    assert held.state(BERT) == "offered"
    world.deliver()
    assert len(told(world, BERT)) == 1
    assert told(world, HOST) == [], "it goes its way without the host"
    with pytest.raises(Refused):
        still_coming.come(world.a, world.member(ANNA), held.table.id, world.now)


def on_date(room: Room) -> tuple[int, int]:
    """Who confirmed the date, and who did not say yet, as the host sees it."""
    table = room.world.a.store.roundtable(room.table.id)
    assert table
    found = date_facts(room.world.a, room.world.member(HOST), table, room.world.now)
    return found.confirmed, len(found.unconfirmed)


def moved(room: Room, by: timedelta) -> Roundtable:
    world = room.world
    room.table = move_table(
        world.a, world.member(HOST), room.table.id, room.table.starts_at + by, world.now
    )
    world.now += timedelta(minutes=5)
    return room.table


def test_one_yes_confirms_the_date_and_that_one_comes(held: Room) -> None:
    world = held.world
    moved(held, timedelta(days=1))
    world.deliver()
    assert any("new date" in words for words in told(world, ANNA))
    assert (counts(held), on_date(held)) == ((2, 0, 1), (0, 2))
    still_coming.come(world.a, world.member(ANNA), held.table.id, world.now)
    assert (counts(held), on_date(held)) == ((2, 1, 1), (1, 1))
    world.now = ASKED + timedelta(days=1)
    world.deliver()
    world.now = CLOSES
    world.deliver()
    assert asked(world, ANNA) == [], "it said yes"
    assert len(asked(world, CARL)) == 1, "asked about the date, and once more as others wait"
    world.now += timedelta(hours=1)
    still_coming.come(world.a, world.member(CARL), held.table.id, world.now)
    assert (counts(held), on_date(held)) == ((2, 2, 1), (2, 0))
    world.now += timedelta(hours=9)
    asyncio.run(post_due(world.a, world.now))
    world.deliver()
    said = told(world, ANNA) + told(world, CARL)
    assert not [w for w in said if "new date" in w], "nobody is reminded of what it answered"


def test_a_yes_is_to_the_date_as_it_stands(held: Room) -> None:
    world = held.world
    world.now = ASKED
    clear(world)
    still_coming.come(world.a, world.member(ANNA), held.table.id, world.now)
    assert counts(held) == (2, 1, 1)
    table = moved(held, timedelta(days=14))
    assert (counts(held), on_date(held)) == ((2, 0, 1), (0, 2))
    clear(world)
    world.now = table.registration_closes_at - timedelta(hours=48)
    world.deliver()
    assert len(asked(world, ANNA)) == 1, "anew, of the new date"
    still_coming.come(world.a, world.member(ANNA), table.id, world.now)
    assert (counts(held), on_date(held)) == ((2, 1, 1), (1, 1))


def test_nobody_comes_to_a_table_that_is_off(held: Room) -> None:
    world = held.world
    roundtable.cancel(world.a, world.member(HOST), held.table.id, world.now)
    with pytest.raises(Refused) as no:
        still_coming.come(world.a, world.member(ANNA), held.table.id, world.now)
    assert no.value.reason is Reason.TABLE_CANCELLED


def test_silence_keeps_the_seat_and_is_asked_once_more_if_others_wait(held: Room) -> None:
    world = held.world
    world.now = ASKED
    clear(world)
    world.now = ASKED + timedelta(hours=24)
    world.deliver()
    (words,) = asked(world, ANNA)
    assert "Others are waiting" in words
    world.now += timedelta(hours=20)
    world.deliver()
    assert asked(world, ANNA) == []
    assert held.state(ANNA) == "seated"


def test_nobody_waits_nobody_is_pressed(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    world.now = ASKED
    clear(world)
    world.now = ASKED + timedelta(hours=24)
    world.deliver()
    assert asked(world, ANNA) == []


def test_who_signed_up_lately_is_not_asked(room: Room) -> None:
    world = room.world
    world.now = ASKED - timedelta(days=2)
    room.joins(ANNA)
    clear(world)
    world.now = ASKED
    world.deliver()
    assert asked(world, ANNA) == []
    assert counts(room) == (1, 1, 0)


def test_not_in_quiet_hours_of_whoever_is_asked(held: Room) -> None:
    world = held.world
    night = world.member(ANNA)
    world.a.store.save_member(replace(night, quiet_from=9, quiet_to=14))  # 10:00 in Prague
    world.now = ASKED
    world.deliver()
    assert asked(world, ANNA) == []
    world.now += timedelta(hours=6)
    world.deliver()
    assert len(asked(world, ANNA)) == 1


def test_a_seat_given_up_late_is_told_to_the_host_who_opens_sign_up_again(held: Room) -> None:
    world, table = held.world, held.table
    world.now = CLOSES + timedelta(hours=1)
    clear(world)
    leave(world.a, world.member(ANNA), table.id, world.now)
    leave(world.a, world.member(ANNA), table.id, world.now)
    world.deliver()
    (words,) = told(world, HOST)
    assert "cannot come" in words
    assert "1 person is waiting" in words
    assert held.state(BERT) == "waiting", "sign-up is over"
    (word,) = world.a.store.coming(table.id).values()
    assert word.excused_at == world.now
    host = world.member(HOST)
    open_again = still_coming.reopen(world.a, host, table, world.now)
    assert open_again.registration_closes_at == STARTS - timedelta(hours=1)
    assert held.state(BERT) == "offered"
    still_coming.end_sign_up(world.a, host, open_again, world.now)
    assert held.state(BERT) == "lapsed", "taken back"


def test_who_waits_or_leaves_in_time_troubles_no_host(held: Room) -> None:
    world = held.world
    leave(world.a, world.member(BERT), held.table.id, world.now)
    world.now = CLOSES + timedelta(hours=1)
    clear(world)
    world.deliver()
    assert told(world, HOST) == []


def test_reminders_are_in_the_readers_own_days_and_hosts_get_numbers(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    room.joins(BERT)
    world.a.store.save_member(replace(world.member(ANNA), zone="Pacific/Auckland"))
    world.now = STARTS - timedelta(days=1)
    clear_all = [world.now, world.now + timedelta(hours=12)]
    words: list[str] = []
    for now in clear_all:
        world.now = now
        world.deliver()
        words += [w for w in told(world, ANNA) if "Your roundtable is" in w]
    assert len(words) == 1


def test_the_last_reminder_comes_also_at_night_the_others_wait(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    world.a.store.save_member(replace(world.member(ANNA), quiet_from=0, quiet_to=12))
    heard: list[timedelta] = []
    world.now = STARTS - timedelta(hours=26)
    clear(world)
    while world.now < STARTS:
        world.now += timedelta(minutes=30)
        world.deliver()
        said = [w for w in told(world, ANNA) if "Your roundtable is" in w]
        heard += [STARTS - world.now for _ in said]
    assert heard == [timedelta(hours=22), timedelta(hours=1)]


def test_who_takes_a_seat_after_a_reminder_is_not_reminded_of_days_gone(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat, EDU if chat == CARL else room.table.quotas[0][0])
    world.now = CLOSES - timedelta(hours=3)
    clear(world)
    room.leaves(ANNA)
    clear(world)
    roundtable.answer(world.a, world.member(BERT), room.table.id, True, world.now)
    clear(world)
    world.now += timedelta(hours=1)
    world.deliver()
    assert not [w for w in told(world, BERT) if "Your roundtable is" in w]
    world.now = STARTS - timedelta(hours=1)
    world.deliver()
    assert len([w for w in told(world, BERT) if "in 60 minutes" in w]) == 1
