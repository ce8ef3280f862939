"""What hosts do to a table over the store: who is told, how often, and what silence costs."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from actions import NotAllowed, Refused, forget, roundtable, table_facts
from actions.answer import Unreadable, answer_question, give_name
from actions.approve import decide, reconsider, set_approval
from actions.ask import CannotAsk, add_question, change_question
from actions.cohost import CannotHost, accept_cohosting, add_cohost, cohost_link
from actions.move_table import move_table
from actions.place_table import is_link
from actions.remove import readmit, remove
from actions.reopen import reopen
from actions.repeat_table import repeat_table
from actions.still_coming import come
from actions.tick import post_due
from model import Member, QuestionKind, RegistrationId, RegistrationState, Roundtable, ShownTo
from tests.actions.room import ANNA, BERT, CARL, HOST, STARTS, Room, clear, told


def due(room: Room, **later: float) -> None:
    """Time passes, and what is due goes out."""
    world = room.world
    world.now += timedelta(**later)
    asyncio.run(post_due(world.a, world.now))
    world.deliver()


def host(room: Room) -> Member:
    return room.world.member(HOST)


def table(room: Room) -> Roundtable:
    found = room.world.a.store.roundtable(room.table.id)
    assert found
    return found


def entry(room: Room, chat: int) -> RegistrationId:
    return room._entries(chat)[-1].id


def approving(room: Room) -> None:
    set_approval(room.world.a, host(room), room.table.id, True, room.world.now)
    clear(room.world)


def test_a_decision_is_told_once_and_a_slip_is_not(room: Room) -> None:
    a, world = room.world.a, room.world
    approving(room)
    assert room.joins(ANNA) == "requested"
    clear(world)
    decide(a, host(room), room.table.id, entry(room, ANNA), False, world.now)
    reconsider(a, host(room), room.table.id, entry(room, ANNA), world.now)
    decide(a, host(room), room.table.id, entry(room, ANNA), True, world.now)
    decide(a, host(room), room.table.id, entry(room, ANNA), True, world.now)
    due(room, minutes=5)
    said = told(world, ANNA)
    assert len(said) == 1
    assert "You have a seat" in said[0]
    reconsider(a, host(room), room.table.id, entry(room, ANNA), world.now)
    due(room, minutes=5)
    assert "once more" in told(world, ANNA)[0], "it had been told otherwise"


def test_hosts_hear_of_requests_at_most_once_an_hour(room: Room) -> None:
    approving(room)
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
        due(room, minutes=5)
    assert len(told(room.world, HOST)) == 1
    due(room, minutes=70)
    later = told(room.world, HOST)
    assert len(later) == 1
    assert "3 requests" in later[0]
    due(room, hours=2)
    assert told(room.world, HOST) == []


def test_a_seat_taken_back_goes_on_and_comes_back_to_its_place(room: Room) -> None:
    a, world = room.world.a, room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    remove(a, host(room), room.table.id, entry(room, ANNA), world.now, "Two of one firm")
    assert (room.state(ANNA), room.state(BERT)) == ("removed", "offered")
    due(room, minutes=5)
    assert "Two of one firm" in told(world, ANNA)[0]
    readmit(a, host(room), room.table.id, entry(room, ANNA), world.now)
    assert (room.state(ANNA), room.state(BERT)) == ("waiting", "offered"), "a promise is kept"
    room.says(BERT, False)
    assert room.state(ANNA) == "offered"


def test_a_move_is_told_with_both_dates_and_silence_costs_no_seat(room: Room) -> None:
    a, world = room.world.a, room.world
    for chat in (ANNA, BERT, CARL):
        room.joins(chat)
    clear(world)
    moved = move_table(a, host(room), room.table.id, STARTS + timedelta(days=7), world.now)
    assert moved.sequence == room.table.sequence + 1
    move_table(a, host(room), room.table.id, STARTS + timedelta(days=8), world.now)
    due(room, minutes=5)
    (said,) = told(world, ANNA)
    assert "14 April 2026" in said
    assert "22 April 2026" in said
    assert len(told(world, BERT)) == 1, "who waits hears of it too"
    come(a, world.member(ANNA), room.table.id, world.now)
    with pytest.raises(Refused):
        come(a, world.member(BERT), room.table.id, world.now)
    due(room, days=4)
    assert told(world, ANNA) == [], "said yes"
    move_table(a, host(room), room.table.id, STARTS, world.now)
    due(room, minutes=5)
    assert len(told(world, ANNA)) == 1
    due(room, days=4)
    assert "new date" in told(world, ANNA)[0], "one reminder"
    due(room, days=4)
    assert told(world, ANNA) == []
    assert room.state(ANNA) == "seated"


def test_called_off_and_taken_up_again_tells_each_once(room: Room) -> None:
    a, world = room.world.a, room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    clear(world)
    roundtable.cancel(a, host(room), room.table.id, world.now, "Flood")
    reopen(a, host(room), room.table.id, world.now)
    due(room, minutes=5)
    assert (told(world, ANNA), told(world, BERT)) == ([], []), "undone before anybody heard"
    roundtable.cancel(a, host(room), room.table.id, world.now, "Flood")
    due(room, minutes=5)
    assert "Flood" in told(world, ANNA)[0]
    reopen(a, host(room), room.table.id, world.now)
    due(room, minutes=5)
    said, file = told(world, ANNA)
    assert "takes place after all" in said
    assert "replaces the entry in your calendar" in file, "it was taken out of it before"
    assert (room.state(ANNA), room.state(BERT)) == ("seated", "waiting")


def test_answers_and_names_stay_out_of_the_audit(room: Room) -> None:
    a, world = room.world.a, room.world
    question = add_question(a, host(room), room.table.id, "How many years?", world.now)
    change_question(
        a,
        host(room),
        room.table.id,
        question.id,
        world.now,
        kind=QuestionKind.NUMBER,
        required=True,
    )
    room.joins(ANNA)
    anna = world.member(ANNA)
    clear(world)
    with pytest.raises(Unreadable):
        answer_question(a, anna, room.table.id, question.id, "many", world.now)
    due(room, days=3)
    assert any("asked you something" in said for said in told(world, ANNA))
    due(room, days=3)
    assert told(world, ANNA) == [], "reminded once"
    assert room.state(ANNA) == "seated"
    answer_question(a, anna, room.table.id, question.id, "12", world.now)
    other = add_question(a, host(room), room.table.id, "Allergies?", world.now)
    change_question(a, host(room), room.table.id, other.id, world.now, dropped=True)
    with pytest.raises(CannotAsk):
        answer_question(a, anna, room.table.id, other.id, "nuts", world.now)
    give_name(a, anna, room.table.id, ShownTo.TABLE, "Eva Malá, IG Metall", world.now)
    assert a.store.unanswered(room.table.id) == set()
    noted = str(list(a.store._db["audit"].rows))
    assert "Eva" not in noted
    assert "years" not in noted
    due(room, days=200)
    assert (a.store.names(room.table.id), a.store.answers(entry(room, ANNA))) == ({}, {})


def test_who_signs_up_again_has_answered_and_may_take_its_name_back_to_the_end(
    room: Room,
) -> None:
    a, world = room.world.a, room.world
    question = add_question(a, host(room), room.table.id, "How many years?", world.now)
    room.joins(ANNA)
    anna = world.member(ANNA)
    answer_question(a, anna, room.table.id, question.id, "12", world.now)
    give_name(a, anna, room.table.id, ShownTo.TABLE, "Eva Malá", world.now)
    room.leaves(ANNA)
    room.joins(ANNA)
    assert a.store.answers(entry(room, ANNA)) == {question.id: "12"}
    (named,) = a.store.names(room.table.id).values()
    assert named.name == "Eva Malá"
    world.now = room.table.starts_at + timedelta(days=1)
    with pytest.raises(Refused):
        give_name(a, anna, room.table.id, ShownTo.TABLE, "Eva Nová", world.now)
    give_name(a, anna, room.table.id, ShownTo.NOBODY, "", world.now)
    assert "Eva" not in str(a.store.named(entry(room, ANNA)))


def test_a_link_makes_one_co_host_and_a_forgotten_host_is_followed(room: Room) -> None:
    a, world = room.world.a, room.world
    token = cohost_link(a, host(room), room.table.id, world.now)
    assert cohost_link(a, host(room), room.table.id, world.now) == token
    accept_cohosting(a, world.member(BERT), token, world.now)
    with pytest.raises(CannotHost):
        accept_cohosting(a, world.member(CARL), token, world.now)
    with pytest.raises(NotAllowed):
        add_cohost(a, world.member(CARL), room.table.id, world.member(CARL).id, world.now)
    clear(world)
    forget(a, host(room), world.now)
    assert table(room).host == world.member(BERT).id
    due(room, minutes=5)
    assert any("host of a roundtable now" in said for said in told(world, BERT))
    forget(a, world.member(BERT), world.now)
    assert table(room).host == 0


def test_the_seated_are_invited_a_day_before_the_others(room: Room) -> None:
    a, world = room.world.a, room.world
    room.joins(ANNA)
    clear(world)
    opened = repeat_table(a, host(room), room.table.id, "4", True, world.now)
    assert repeat_table(a, host(room), room.table.id, "4", True, world.now) == opened
    assert opened.starts_at == STARTS + timedelta(days=28)
    due(room, minutes=5)
    assert any("next roundtable of a series" in said for said in told(world, ANNA))
    assert a.store.inviting() is None
    assert a.store.to_invite_from(world.now + timedelta(days=1)) == [opened.id]
    due(room, days=1)
    assert a.store.to_invite_from(world.now) == []
    assert RegistrationState.SEATED.value == room.state(ANNA)


@pytest.mark.parametrize(
    ("words", "good"),
    [
        ("https://meet.example.eu/a?b=1#c", True),
        ("http://meet.example.eu", True),
        ("HTTPS://meet.example.eu:8443/a", True),
        ("meet.example.eu/a", False),
        ("javascript:alert(1)", False),
        ("https://user:secret@meet.example.eu", False),
        ("https://meet.example.eu/a b", False),
        ("https://localhost", False),
        ("https://meet.example.eu:99999/", False),
        ("tg://join?invite=1", False),
        ('https://meet.example.eu/"><b>', False),
        ("https://" + "a" * 600 + ".eu", False),
    ],
)
def test_what_a_browser_opens_as_a_link(words: str, good: bool) -> None:
    assert is_link(words) is good


def test_the_seated_see_the_link_from_a_day_before_to_the_end_and_hosts_always(room: Room) -> None:
    a, world = room.world.a, room.world
    for chat in (ANNA, BERT):
        room.joins(chat)
    a.store.save_roundtable(replace(table(room), link="https://meet.example.eu/a"))

    def see(at: datetime) -> list[bool]:
        members = (host(room), world.member(ANNA), world.member(BERT))
        return [table_facts(a, one, table(room), at).link_shown for one in members]

    ends, second = STARTS + room.table.duration, timedelta(seconds=1)
    assert see(STARTS - timedelta(days=1) - second) == [True, False, False]
    assert see(STARTS - timedelta(days=1)) == see(ends - second) == [True, True, False]
    assert see(ends) == [True, False, False]
