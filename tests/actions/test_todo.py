"""An action after the minutes: its owner is reminded, and whoever cannot be is no dead end."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from actions import NotAllowed, compose, digest_facts, forget, post_due
from actions.check_in import here, hold
from actions.minutes import assign, note, send_minutes, strike
from actions.todo import done, later, mine, not_mine
from model import GuestId, Item, ItemKind, MemberState
from tests.actions.room import ANNA, BERT, EDU, HOST, Room, clear, new_room, told
from tests.actions.world import World

DUE = date(2026, 4, 24)


def fall_due(world: World) -> None:
    asyncio.run(post_due(world.a, world.now))
    world.deliver()


@pytest.fixture
def room(world: World) -> Room:
    """A table that met: Anna was there and has an action, the minutes are sent."""
    room = new_room(world)
    room.joins(ANNA)
    room.joins(BERT, EDU)
    world.now = room.table.starts_at + timedelta(minutes=5)
    here(world.a, world.member(ANNA), room.table.id, world.now)
    note_for(room, ANNA)
    hold(world.a, world.member(HOST), room.table.id, world.now)
    send_minutes(world.a, world.member(HOST), room.table.id, world.now)
    clear(world)
    return room


def note_for(room: Room, chat: int, due: date | None = DUE) -> Item:
    world = room.world
    host = world.member(HOST)
    owner = world.member(chat).id
    return note(
        world.a,
        host,
        room.table.id,
        ItemKind.ACTION,
        "Draft the budget",
        world.now,
        owner=owner,
        due=due,
    )


def item(room: Room) -> Item:
    return room.world.a.store.items(room.table.id)[0]


def heard(room: Room, chat: int, days: int) -> list[str]:
    """The first lines of what a chat hears of actions while so many days pass."""
    found = []
    for _ in range(days):
        room.world.now += timedelta(days=1)
        fall_due(room.world)
        found += [
            said.split("\n")[0] for said in told(room.world, chat) if "Draft the budget" in said
        ]
        room.world.chats.taken.clear()
    return found


def test_the_ladder_ends_with_the_host(room: Room) -> None:
    said = heard(room, ANNA, 60)
    assert len(said) == 6, said
    assert "in 3 days" in said[0]
    assert "today" in said[1]
    assert all("passed" in one for one in said[2:])


def test_the_host_is_told_of_silence(room: Room) -> None:
    assert heard(room, HOST, 60) == ["<b>No answer on an action of your roundtable</b>"]


def test_none_after_it_is_done(room: Room) -> None:
    done(room.world.a, room.world.member(ANNA), item(room).id, True, room.world.now)
    assert heard(room, ANNA, 60) == []
    done(room.world.a, room.world.member(ANNA), item(room).id, False, room.world.now)
    assert not item(room).done_at


def test_none_after_it_is_struck_and_some_after_it_is_restored(room: Room) -> None:
    host = room.world.member(HOST)
    strike(room.world.a, host, room.table.id, item(room).id, True, room.world.now)
    assert heard(room, ANNA, 8) == []
    strike(room.world.a, host, room.table.id, item(room).id, False, room.world.now)
    assert heard(room, ANNA, 3)


def test_put_off_it_waits_until_then(room: Room) -> None:
    day = (room.world.now + timedelta(days=30)).date()
    later(room.world.a, room.world.member(ANNA), item(room).id, day, room.world.now)
    assert heard(room, ANNA, 29) == []
    assert len(heard(room, ANNA, 2)) == 1


def test_not_mine_goes_to_the_host_and_may_come_back(room: Room) -> None:
    anna = room.world.member(ANNA)
    not_mine(room.world.a, anna, item(room).id, room.world.now)
    room.world.deliver()
    assert any("needs somebody" in said for said in told(room.world, HOST))
    assert mine(room.world.a, anna, item(room).id, room.world.now).owner == anna.id


def test_nobody_elses_action_is_touched(room: Room) -> None:
    bert = room.world.member(BERT)
    for act in (
        lambda: done(room.world.a, bert, item(room).id, True, room.world.now),
        lambda: not_mine(room.world.a, bert, item(room).id, room.world.now),
        lambda: mine(room.world.a, bert, item(room).id, room.world.now),
        lambda: assign(
            room.world.a, bert, room.table.id, item(room).id, None, room.world.now, to_host=True
        ),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_who_is_forgotten_leaves_it_to_the_host(room: Room) -> None:
    forget(room.world.a, room.world.member(ANNA), room.world.now)
    assert item(room).owner is None
    room.world.deliver()
    assert any("needs somebody" in said for said in told(room.world, HOST))


def test_who_blocked_leaves_it_to_the_host(room: Room) -> None:
    room.world.a.store.set_state(room.world.member(ANNA).id, MemberState.BLOCKED)
    said = heard(room, HOST, 8)
    assert any("needs somebody" in one for one in said)
    assert item(room).owner is None


def test_a_guests_action_is_the_hosts_to_see_to(room: Room) -> None:
    store = room.world.a.store
    store._db.execute(
        "insert into guests (roundtable, name, organisation, language, country, at)"
        " values (?, 'Eva', '', 'en', '', '2026')",
        [room.table.id],
    )
    store.save_item(replace(item(room), owner=GuestId(1)))
    assert any("An action of your roundtable" in one for one in heard(room, HOST, 9))


def test_it_stands_in_the_digest_and_makes_none_by_itself(room: Room) -> None:
    world, anna = room.world, room.world.member(ANNA)
    contents = compose(world.a, anna, world.now)
    assert [one.words for one in contents.actions] == ["Draft the budget"]
    facts = digest_facts(world.a, anna, contents, 1, world.now)
    assert facts.actions == contents.actions
    assert contents.empty


def test_an_action_without_a_date_is_asked_after(room: Room) -> None:
    world = room.world
    done(world.a, world.member(ANNA), item(room).id, True, world.now)
    world.now += timedelta(minutes=1)
    note_for(room, ANNA, due=None)
    send_minutes(world.a, world.member(HOST), room.table.id, world.now)
    said = [one for one in heard(room, ANNA, 60) if "How far" in one]
    assert len(said) == 6


def test_nothing_is_due_before_the_minutes_are_sent(world: World) -> None:
    room = new_room(world)
    room.joins(ANNA)
    world.now = datetime(2026, 4, 14, 8, 30, tzinfo=UTC)
    note_for(room, ANNA)
    assert item(room).nudge_at is None
