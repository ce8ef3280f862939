"""A roundtable over the store: who is told of it, and what time does to its seats."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from actions import (
    ChatGone,
    MessageRefused,
    Refused,
    forget,
    roundtable,
    subscribe,
    table_facts,
    table_times,
)
from model import ChatKind, Language, Member, MemberState, RegistrationState
from tests.actions.room import ANNA, BERT, CARL, DORA, EDU, HOST, STARTS, Room, clear, told


def test_who_signs_up_sees_it_and_is_not_told_besides(room: Room) -> None:
    clear(room.world)
    assert [room.joins(c) for c in (ANNA, BERT)] == ["seated", "waiting"]
    assert room.joins(ANNA) == "seated"
    room.world.deliver()
    assert room.world.chats.taken == []


def test_an_offers_clock_starts_at_delivery(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    room.leaves(ANNA)
    assert (room.state(BERT), room.expires(BERT)) == ("offered", None)
    world.now += timedelta(hours=5)
    world.deliver()
    assert len(told(world, BERT)) == 1
    assert room.expires(BERT) == world.now + timedelta(hours=48)
    world.deliver()
    assert told(world, BERT) == []


def test_an_offer_is_told_with_the_time_it_has(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    world.now = room.table.registration_closes_at - timedelta(hours=24)
    room.leaves(ANNA)
    facts = table_facts(world.a, world.member(BERT), room.table, world.now)
    assert facts.offer_until == world.now + timedelta(hours=8), "a third of what is left"
    assert facts.countries == 0, "who is only offered a seat has none"
    world.deliver()
    assert room.expires(BERT) == facts.offer_until
    (said,) = [one for one in told(world, BERT) if "A seat is free" in one]
    assert "Sunday 12 April 2026, 18:00 (Brussels time)" in said


def test_no_offer_in_quiet_hours(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    world.now = datetime(2026, 3, 17, 21, tzinfo=UTC)  # 22:00 in Prague
    clear(world)
    room.leaves(ANNA)
    world.deliver()
    assert told(world, BERT) == []
    assert room.expires(BERT) is None
    world.now = datetime(2026, 3, 18, 7, tzinfo=UTC)
    world.deliver()
    assert len(told(world, BERT)) == 1
    assert room.expires(BERT) == world.now + timedelta(hours=48)


@pytest.mark.parametrize("error", [ChatGone(), MessageRefused("too odd")])
def test_an_offer_that_cannot_be_delivered_passes_on(room: Room, error: Exception) -> None:
    world = room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    clear(world)
    room.leaves(ANNA)
    world.chats.refuse = lambda to, message: error if to == BERT else None
    world.deliver()
    world.deliver()
    assert [room.state(c) for c in (BERT, CARL)] == ["lapsed", "offered"]
    assert len(told(world, CARL)) == 1
    assert told(world, BERT) == []


@pytest.mark.parametrize("state", [MemberState.BLOCKED, MemberState.STOPPED])
def test_who_is_away_in_the_queue_holds_up_nobody(room: Room, state: MemberState) -> None:
    world = room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    world.a.store.set_state(world.member(BERT).id, state)
    clear(world)
    room.leaves(ANNA)
    assert [room.state(c) for c in (BERT, CARL)] == ["lapsed", "offered"]
    world.deliver()
    assert [len(told(world, c)) for c in (BERT, CARL)] == [0, 1]


@pytest.mark.parametrize("goes", ["blocks", "stops"])
def test_who_goes_before_the_offer_arrives_holds_up_nobody(room: Room, goes: str) -> None:
    world = room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    world.now = datetime(2026, 3, 17, 21, tzinfo=UTC)
    clear(world)
    room.leaves(ANNA)
    assert room.state(BERT) == "offered"
    if goes == "blocks":
        subscribe.blocked(world.a, BERT)
    else:
        subscribe.stop(world.a, world.member(BERT))
    world.now = datetime(2026, 3, 18, 9, tzinfo=UTC)
    world.deliver()
    assert [room.state(c) for c in (BERT, CARL)] == ["lapsed", "offered"]
    assert [len(told(world, c)) for c in (BERT, CARL)] == [0, 1]


def test_no_answer_lapses_and_the_next_is_asked(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    clear(world)
    room.leaves(ANNA)
    world.deliver()
    told(world, BERT)
    world.now += timedelta(hours=48)
    world.deliver()
    assert [room.state(c) for c in (BERT, CARL)] == ["lapsed", "offered"]
    assert [len(told(world, c)) for c in (BERT, CARL)] == [1, 1]
    room.says(CARL, True)
    world.deliver()
    assert room.state(CARL) == "seated"
    assert told(world, CARL) == []


def test_a_no_asks_the_next_at_once(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    room.leaves(ANNA)
    clear(world)
    room.says(BERT, False)
    world.deliver()
    assert [room.state(c) for c in (BERT, CARL)] == ["declined", "offered"]
    assert [len(told(world, c)) for c in (BERT, CARL)] == [0, 1]


def test_an_offer_never_delivered_ends_with_the_sign_up(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    room.leaves(ANNA)
    assert room.expires(BERT) is None
    world.now = room.table.registration_closes_at  # nobody was running
    world.deliver()
    assert room.state(BERT) == "lapsed"


def test_cancelling_tells_everyone_once(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    room.joins(CARL, EDU)
    clear(world)
    for _ in range(2):
        roundtable.cancel(world.a, world.member(99), room.table.id, world.now)
        world.deliver()
    counts = [len(told(world, c)) for c in (ANNA, BERT, CARL, DORA, HOST, 99)]
    assert counts == [2, 1, 2, 0, 2, 0], "who had a seat gets the file for the calendar too"
    with pytest.raises(Refused):
        room.joins(DORA)


def test_the_release_offers_empty_group_seats_to_who_waits(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    world.now = room.table.release_at - timedelta(minutes=1)
    world.deliver()
    assert room.state(BERT) == "waiting"
    world.now = room.table.release_at
    world.deliver()
    assert room.state(BERT) == "offered"
    assert len(told(world, BERT)) == 1


def test_the_seated_and_the_host_are_reminded_thrice(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    room.leaves(BERT)
    said: dict[int, list[timedelta]] = {ANNA: [], BERT: [], HOST: []}
    while world.now < STARTS + timedelta(hours=2):
        world.now = world.now.replace(minute=0, second=0) + timedelta(hours=1)
        world.deliver()
        for chat, heard in said.items():
            heard.extend(STARTS - world.now for _ in told(world, chat))
    briefed = [timedelta(days=3)] * 2  # in words, and on paper
    wanted = [timedelta(days=7), *briefed, timedelta(days=1), timedelta(hours=1)]
    assert said[BERT] == []
    assert said[ANNA] == wanted
    assert said[HOST] == wanted


def test_a_late_comer_gets_no_reminder_of_days_gone(room: Room) -> None:
    world = room.world
    clear(world)
    world.now = STARTS - timedelta(days=3)
    room.joins(ANNA)
    world.deliver()
    briefing, _ = told(world, ANNA)
    assert briefing.startswith("<b>Briefing: "), "and no reminder"


def test_nobody_is_reminded_of_a_cancelled_table(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    world.now = STARTS - timedelta(days=7)
    asyncio.run(table_times.post_table_reminders(world.a, world.now))
    roundtable.cancel(world.a, world.member(HOST), room.table.id, world.now)
    world.chats.taken.clear()
    world.deliver()
    assert len(told(world, ANNA)) == 2, "the cancellation with its file, and no reminder"


def test_forgetting_frees_the_seat_and_offers_it_on(room: Room) -> None:
    world = room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    forget(world.a, world.member(ANNA), world.now)
    assert world.a.store.member_by_chat(ANNA) is None
    world.deliver()
    assert room.state(BERT) == "offered"
    assert len(told(world, BERT)) == 1
    assert [r.state for r in world.a.store.registrations(room.table.id)] == [
        RegistrationState.OFFERED
    ]


def test_a_host_may_be_forgotten_and_the_table_goes_on(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    forget(world.a, world.member(HOST), world.now)
    clear(world)
    world.now = STARTS - timedelta(days=7)
    world.deliver()
    assert len(told(world, ANNA)) == 1
    roundtable.cancel(world.a, world.member(99), room.table.id, world.now)
    world.deliver()
    assert len(told(world, ANNA)) == 2


def test_a_newcomer_may_sign_up_before_the_set_up_is_done(room: Room) -> None:
    """Who came by a link to the table hears of it, whatever else it chose."""
    world = room.world
    new: Member = subscribe.arrive(world.a, 77, ChatKind.PRIVATE, Language("en"), world.now)
    assert new.state is MemberState.SETTING_UP
    room.joins(ANNA)
    room.joins(77)
    clear(world)
    room.leaves(ANNA)
    world.deliver()
    assert len(told(world, 77)) == 1
