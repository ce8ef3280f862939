"""Hosts are reminded of their tables, with a seat or without."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from actions import roundtable, table_times
from actions.move_table import move_table
from model import Message
from tests.actions.room import ANNA, BERT, CARL, DORA, EDU, HOST, STARTS, Room, clear

WEEK, DAY, HOUR = timedelta(days=7), timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def hosted(room: Room) -> Room:
    """Anna and Carl have the seats, Bert waits; the host and its co-host Dora have none."""
    for chat in (ANNA, BERT):
        room.joins(chat)
    room.joins(CARL, EDU)
    world = room.world
    world.a.store.set_cohosts(room.table.id, (world.member(DORA).id,), world.now)
    clear(world)
    return room


def reminded(room: Room, chat: int) -> list[Message]:
    """The reminders a chat got since the last look."""
    taken = room.world.chats.taken
    found = [m for c, m in taken if c == chat and m.html.startswith(("<b>Your", "<b>The round"))]
    room.world.chats.taken = [one for one in taken if one[0] != chat]
    return found


def data(message: Message) -> set[str]:
    return {button.data for row in message.buttons for button in row}


def at(room: Room, before: timedelta) -> None:
    room.world.now = room.table.starts_at - before
    room.world.deliver()


def test_a_host_without_a_seat_reads_who_comes_and_finds_its_desk(hosted: Room) -> None:
    at(hosted, WEEK)
    for chat in (HOST, DORA):
        (one,) = reminded(hosted, chat)
        assert "The roundtable you host is in 7 days" in one.html
        assert "<b>Seats taken:</b> 2 of 2. <b>Waiting:</b> 1." in one.html
        assert "Industry: 1 of 1, 1 waiting ▰" in one.html
        assert "Education and training: 1 of 1 ▰" in one.html
        assert "Confirmed" not in one.html, "nobody was asked yet"
        assert "No place and no joining link yet" in one.html
        own = {"t:1:panel", "t:1:place", "r:1:ics"}
        assert data(one) == own, "it is not asked to sign up"
    (other,) = reminded(hosted, ANNA)
    assert "Your roundtable is in 7 days" in other.html
    assert "t:1:panel" not in data(other)
    assert reminded(hosted, BERT) == []
    at(hosted, DAY)
    assert "Confirmed: 0 of 2 seats" in reminded(hosted, HOST)[0].html


def test_a_hosts_clock_is_its_own(hosted: Room) -> None:
    store = hosted.world.a.store
    store.save_member(replace(hosted.world.member(DORA), zone="Europe/Helsinki"))
    at(hosted, DAY)
    assert ">11:00</tg-time>" in reminded(hosted, DORA)[0].html
    assert "your time" not in reminded(hosted, HOST)[0].html


def test_a_host_with_a_seat_is_reminded_once_and_finds_both(hosted: Room) -> None:
    world = hosted.world
    world.a.store.set_cohosts(hosted.table.id, (world.member(ANNA).id,), world.now)
    for before in (WEEK, DAY, HOUR):
        at(hosted, before)
        (one,) = reminded(hosted, ANNA)
        assert "The roundtable you host" in one.html
        assert {"t:1:panel", "r:1:ics", "r:1:leave"} <= data(one)


def test_each_step_once_also_after_a_restart(hosted: Room) -> None:
    world = hosted.world
    for before in (WEEK, DAY, HOUR):
        world.now = STARTS - before
        asyncio.run(table_times.post_table_reminders(world.a, world.now))
        world.restarts()
        world.deliver()
        world.restarts()
        world.now += timedelta(minutes=1)
        world.deliver()
        assert [len(reminded(hosted, chat)) for chat in (HOST, DORA, ANNA)] == [1, 1, 1]


def test_a_moved_table_reminds_anew_and_not_beside_the_news(hosted: Room) -> None:
    world = hosted.world
    for before in (WEEK, DAY):
        at(hosted, before)
    clear(world)
    host = world.member(HOST)
    to = STARTS + timedelta(days=3)
    hosted.table = move_table(world.a, host, hosted.table.id, to, world.now)
    world.now += timedelta(minutes=5)
    world.deliver()
    everybody = (HOST, DORA, ANNA)
    assert [reminded(hosted, chat) for chat in everybody] == [[], [], []], "just told"
    for before in (DAY, HOUR):
        at(hosted, before)
        assert [len(reminded(hosted, chat)) for chat in everybody] == [1, 1, 1]


def test_no_host_is_reminded_of_a_cancelled_table(hosted: Room) -> None:
    world = hosted.world
    world.now = STARTS - WEEK
    asyncio.run(table_times.post_table_reminders(world.a, world.now))
    roundtable.cancel(world.a, world.member(HOST), hosted.table.id, world.now)
    for before in (WEEK, DAY, HOUR):
        at(hosted, before)
        assert [reminded(hosted, chat) for chat in (HOST, DORA)] == [[], []]
