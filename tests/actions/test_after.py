"""The meeting and what follows: held, minutes sent once, a survey, an outcome, the next table."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from actions import NotAllowed, Refused, post_due, roundtable
from actions.answer import give_name, name_as_before
from actions.briefed import briefing_facts
from actions.check_in import come_in, door_code, here, hold, mark, unhold
from actions.door import door_facts
from actions.follow_table import follow
from actions.minutes import note, readers, send_minutes, tables_meant
from actions.outcome import NotYet, applied, formed, granted, resulted, take_back
from actions.present import names, people
from actions.survey import NotAsked, answer
from messages import briefing
from messages.hosts import door
from model import (
    CallResult,
    ItemKind,
    Language,
    Message,
    Named,
    OutcomeStep,
    RegistrationState,
    RoundtableState,
    ShownTo,
    Worth,
)
from tests.actions.room import ANNA, BERT, CARL, DORA, EDU, HOST, IND, Room, clear, new_room, told
from tests.actions.world import World


def fall_due(world: World) -> None:
    asyncio.run(post_due(world.a, world.now))
    world.deliver()


@pytest.fixture
def room(world: World) -> Room:
    room = new_room(world)
    room.joins(ANNA)
    room.joins(BERT, EDU)
    world.now = room.table.starts_at + timedelta(minutes=5)
    return room


def state(room: Room) -> RoundtableState:
    table = room.world.a.store.roundtable(room.table.id)
    assert table
    return table.state


def ends(room: Room) -> None:
    room.world.now = room.table.starts_at + room.table.duration + timedelta(minutes=5)


def test_it_is_held_by_itself_once_somebody_was_there(room: Room) -> None:
    ends(room)
    fall_due(room.world)
    assert state(room) is RoundtableState.OPEN, "nobody was there, as far as is known"
    here(room.world.a, room.world.member(ANNA), room.table.id, room.world.now)
    fall_due(room.world)
    assert state(room) is RoundtableState.HELD
    unhold(room.world.a, room.world.member(HOST), room.table.id, room.world.now)
    fall_due(room.world)
    assert state(room) is RoundtableState.OPEN, "the host said no: it is not set again"


def test_hosts_are_asked_once_whether_a_silent_meeting_took_place(room: Room) -> None:
    ends(room)
    clear(room.world)
    fall_due(room.world)
    assert told(room.world, HOST) == [], "the host has an hour to say so unasked"
    room.world.now += timedelta(hours=2)
    fall_due(room.world)
    (asked,) = told(room.world, HOST)
    assert "Did the meeting take place?" in asked
    since, until = room.table.starts_at, room.world.now
    assert room.world.a.store.tables_silent(since, until, 9) == [], "nor looked at again"
    fall_due(room.world)
    assert told(room.world, HOST) == []
    a, host, now = room.world.a, room.world.member(HOST), room.world.now
    unhold(a, host, room.table.id, now)
    note(a, host, room.table.id, ItemKind.DECISION, "We meet again.", now)
    fall_due(room.world)
    assert state(room) is RoundtableState.OPEN, "the host said no"
    hold(a, host, room.table.id, now)
    assert state(room) is RoundtableState.HELD


def test_that_it_did_not_take_place_is_said_once_and_seen(room: Room) -> None:
    a, world, host = room.world.a, room.world, room.world.member(HOST)
    ends(room)
    acts = {one.data for row in door_of(room).buttons for one in row}
    assert {"t:1:held", "t:1:unheld"} <= acts
    for _ in range(2):
        unhold(a, host, room.table.id, world.now)
    assert "did not take place" in door_of(room).html
    acts = {one.data for row in door_of(room).buttons for one in row}
    assert "t:1:held" in acts
    assert "t:1:unheld" not in acts
    acts_noted = [row["act"] for row in a.store._db["audit"].rows]
    assert acts_noted.count("not held") == 1


def door_of(room: Room) -> Message:
    a, world = room.world.a, room.world
    table = a.store.roundtable(room.table.id)
    assert table
    return door(Language("en"), door_facts(a, world.member(HOST), table, world.now))


def test_the_doors_code_is_of_one_table_on_one_day(room: Room) -> None:
    a, anna, now = room.world.a, room.world.member(ANNA), room.world.now
    code = door_code(a, room.table)
    assert come_in(a, anna, code, now)[1] == "here"
    assert come_in(a, room.world.member(CARL), code, now)[1] == "no-seat"
    for other in (code[:-1] + "x", f"{room.table.id + 1}{code[1:]}", "x", ""):
        with pytest.raises(LookupError):
            come_in(a, anna, other, now)
    for late in (timedelta(hours=-3), timedelta(hours=5)):
        with pytest.raises(Refused):
            come_in(a, anna, code, now + late)


def test_only_hosts_act(room: Room) -> None:
    a, bert, now = room.world.a, room.world.member(BERT), room.world.now
    entry = a.store.registrations(room.table.id)[0].id
    for act in (
        lambda: mark(a, bert, room.table.id, entry, RegistrationState.ATTENDED, now),
        lambda: hold(a, bert, room.table.id, now),
        lambda: note(a, bert, room.table.id, ItemKind.DECISION, "x", now),
        lambda: send_minutes(a, bert, room.table.id, now),
        lambda: formed(a, bert, room.table.id, 3, 2, now),
        lambda: follow(a, bert, room.table.id, now + timedelta(days=20), now),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_which_table_is_meant(room: Room) -> None:
    a, host = room.world.a, room.world.member(HOST)
    assert tables_meant(a, host, room.world.now) == [room.table]
    assert tables_meant(a, host, room.world.now + timedelta(days=9)) == [room.table]
    assert tables_meant(a, room.world.member(ANNA), room.world.now) == []


def test_minutes_go_once_to_all_who_had_a_seat(room: Room) -> None:
    a, host, now = room.world.a, room.world.member(HOST), room.world.now
    clear(room.world)
    assert readers(a, room.table, host) == [room.world.member(c).id for c in (ANNA, BERT)]
    note(a, host, room.table.id, ItemKind.DECISION, "We apply.", now)
    assert send_minutes(a, host, room.table.id, now) == 2
    assert send_minutes(a, host, room.table.id, now) == 0
    room.world.deliver()
    assert "We apply." in told(room.world, BERT)[-1]
    room.world.now += timedelta(minutes=1)
    note(a, host, room.table.id, ItemKind.DECISION, "And again.", room.world.now)
    assert send_minutes(a, host, room.table.id, room.world.now) == 2
    room.world.deliver()
    assert "And again. · new" in told(room.world, BERT)[-1]


def test_only_who_agreed_is_named(room: Room) -> None:
    a, early = room.world.a, room.table.starts_at - timedelta(days=5)
    for chat, shown, name in (
        (ANNA, ShownTo.TABLE, "Eva Malá"),
        (BERT, ShownTo.HOST, "Jan Novák"),
    ):
        give_name(a, room.world.member(chat), room.table.id, shown, name, early)
    anna, bert = (room.world.member(chat).id for chat in (ANNA, BERT))
    assert names(a, room.table.id) == {anna: "Eva Malá"}
    assert names(a, room.table.id, to_hosts=True) == {anna: "Eva Malá", bert: "Jan Novák"}
    assert {p.name for p in people(a, room.table, Language("en"))} == {"Eva Malá", "Jan Novák"}
    give_name(a, room.world.member(ANNA), room.table.id, ShownTo.NOBODY, "", early)
    assert names(a, room.table.id) == {}


def test_a_survey_tells_nothing_under_five(room: Room) -> None:
    a, world = room.world.a, room.world
    for chat in (ANNA, BERT):
        here(a, world.member(chat), room.table.id, world.now)
    hold(a, world.member(HOST), room.table.id, world.now)
    with pytest.raises(NotAsked):
        answer(a, world.member(ANNA), room.table.id, world.now, worth=5)
    clear(world)
    world.now += timedelta(days=1, hours=3)
    fall_due(world)
    assert any("Three short questions" in said for said in told(world, ANNA))
    answer(a, world.member(ANNA), room.table.id, world.now, worth=5, partner=Worth.YES)
    answer(a, world.member(ANNA), room.table.id, world.now, worth=4, words="More time")
    result = a.store.survey_result(room.table.id)
    assert (result.answered, result.worth, result.words) == (1, None, ())
    with pytest.raises(NotAsked):
        answer(a, world.member(CARL), room.table.id, world.now, worth=1)
    with pytest.raises(NotAsked):
        answer(a, world.member(ANNA), room.table.id, world.now + timedelta(days=15), worth=1)


def test_an_outcome_step_by_step_and_back(room: Room) -> None:
    a, host, now = room.world.a, room.world.member(HOST), room.world.now
    table = room.table.id
    with pytest.raises(NotYet):
        granted(a, host, table, "1 million", now)
    for partners, lands in ((0, 1), (3, 4), (999, 1)):
        with pytest.raises(NotYet):
            formed(a, host, table, partners, lands, now)
    formed(a, host, table, 6, 4, now)
    formed(a, host, table, 7, 5, now)
    with pytest.raises(NotYet):
        applied(a, host, table, date(2030, 1, 1), now)
    applied(a, host, table, date(2026, 4, 14), now)
    resulted(a, host, table, CallResult.GRANTED, now)
    granted(a, host, table, "1.2 million", now)
    (told_of,) = a.store.table_outcomes(now - timedelta(1), now + timedelta(1))
    assert told_of.consortium
    assert (told_of.consortium.partners, told_of.consortium.countries) == (7, 5)
    assert told_of.amount
    resulted(a, host, table, CallResult.REJECTED, now)
    assert a.store.outcome(table).amount is None, "no grant, no amount"
    for step in OutcomeStep:
        take_back(a, host, table, step, now)
    assert a.store.table_outcomes(now - timedelta(1), now + timedelta(1)) == []
    assert len(a.store.outcome_history(table)) == 6, "the history stays"


def test_a_follow_up_is_one_and_invites_those_who_were_there(room: Room) -> None:
    a, world, host = room.world.a, room.world, room.world.member(HOST)
    here(a, world.member(ANNA), room.table.id, world.now)
    clear(world)
    new = follow(a, host, room.table.id, world.now + timedelta(days=20), world.now)
    assert follow(a, host, room.table.id, world.now + timedelta(days=30), world.now) == new
    assert (new.quota(IND), new.quota(EDU), new.host) == (1, 1, host.id)
    assert a.store.aftermath(new.id).follows == room.table.id
    fall_due(world)
    assert any("goes on" in said for said in told(world, ANNA))


def test_what_is_still_open_and_the_name_given_go_along(room: Room) -> None:
    """The briefing of the follow-up has the open actions; a name can be given again by a tap."""
    a, world, host = room.world.a, room.world, room.world.member(HOST)
    anna, early = world.member(ANNA), room.table.registration_closes_at - timedelta(hours=1)
    give_name(a, anna, room.table.id, ShownTo.TABLE, "Eva Malá, IG Metall", early)
    here(a, anna, room.table.id, world.now)
    done = note(a, host, room.table.id, ItemKind.ACTION, "Write to Brno", world.now)
    note(a, host, room.table.id, ItemKind.ACTION, "Draft the budget", world.now)
    a.store.save_item(replace(done, done_at=world.now))
    new = follow(a, host, room.table.id, world.now + timedelta(days=20), world.now)
    roundtable.sign_up(a, anna, new.id, IND, world.now)
    facts = briefing_facts(a, anna, new, world.now)
    said = briefing(Language("en"), facts)
    assert "Still open from last time" in said.html
    assert "Draft the budget" in said.html
    assert "Write to Brno" not in said.html
    minutes_of_the_last = f"r:{room.table.id}:minutes"
    shown = {one.data for row in said.buttons for one in row}
    assert minutes_of_the_last not in shown, "they were not sent yet"
    send_minutes(a, host, room.table.id, world.now)
    sent = briefing(Language("en"), briefing_facts(a, anna, new, world.now))
    assert minutes_of_the_last in {one.data for row in sent.buttons for one in row}
    assert name_as_before(a, anna, new.id, world.now)
    (named,) = a.store.names(new.id).values()
    assert named == Named("Eva Malá", "", "IG Metall", ShownTo.TABLE)
    bert = world.member(BERT)
    roundtable.sign_up(a, bert, new.id, EDU, world.now)
    assert not name_as_before(a, bert, new.id, world.now), "none is known"


def test_a_co_host_hears_that_the_table_goes_on_unless_it_is_off_by_then(room: Room) -> None:
    a, world, host = room.world.a, room.world, room.world.member(HOST)
    for number in (CARL, DORA):
        a.store.add_cohost(room.table.id, world.member(number).id, world.now)
    here(a, world.member(ANNA), room.table.id, world.now)
    clear(world)
    new = follow(a, host, room.table.id, world.now + timedelta(days=20), world.now)
    fall_due(world)
    (said,) = told(world, CARL)
    assert "The roundtable you help run goes on" in said
    roundtable.cancel(a, host, new.id, world.now)
    again = follow(a, host, room.table.id, world.now + timedelta(days=30), world.now)
    roundtable.cancel(a, host, again.id, world.now)
    world.chats.taken.clear()
    fall_due(world)
    assert not any("goes on" in said for said in told(world, DORA))


def test_all_hosts_hear_of_the_follow_up(room: Room) -> None:
    a, world = room.world.a, room.world
    carl = world.member(CARL)
    a.store.add_cohost(room.table.id, carl.id, world.now)
    here(a, world.member(ANNA), room.table.id, world.now)
    clear(world)
    follow(a, carl, room.table.id, world.now + timedelta(days=20), world.now)
    fall_due(world)
    (said,) = told(world, HOST)
    assert "You are the host" in said
    assert told(world, CARL) == [], "who opened it knows"


def test_minutes_are_forgotten_with_time(room: Room) -> None:
    a, host, now = room.world.a, room.world.member(HOST), room.world.now
    note(a, host, room.table.id, ItemKind.DECISION, "We apply.", now)
    formed(a, host, room.table.id, 3, 2, now)
    assert a.store.forget_minutes(now - timedelta(days=1), 9) == 0
    assert a.store.forget_minutes(now + timedelta(days=800), 9) == 1
    assert a.store.items(room.table.id) == []
    assert a.store.outcome(room.table.id).consortium, "what came of it stays"
