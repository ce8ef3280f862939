"""Guests over the store: the same rules, a host who is told, and nothing kept for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions import NotAllowed, Refused, forget, guests, roundtable, signup_link
from actions.addresses import AddressGone
from actions.ask import add_question, change_question
from actions.guests import GuestForm
from model import Guest, Language, MemberState, RegistrationState
from tests.actions.room import ANNA, BERT, EDU, HOST, IND, STARTS, Room, clear, told

EN = Language("en")


def form(name: str = "Eva Nová", **more: object) -> GuestForm:
    known = {"name": name, "group": IND, "party": 1, "language": EN}
    return GuestForm(**{**known, **more})  # type: ignore[arg-type]


def signs_up(room: Room, name: str, key: str = "", **more: object) -> Guest:
    world = room.world
    world.now += timedelta(minutes=1)
    return guests.guest_signs_up(
        world.a, room.table.id, form(name, **more), key or name, world.now
    )


def enters(room: Room, name: str, group: object = IND, party: int = 1, host: int = HOST) -> Guest:
    world = room.world
    world.now += timedelta(minutes=1)
    by = world.member(host)
    guest = guests.name_guest(world.a, by, room.table, name, world.now)
    guests.seat_guest(world.a, by, guest, group, party, world.now)  # type: ignore[arg-type]
    return guest


def state(room: Room, guest: Guest) -> str:
    entry = guests.entry_of(room.world.a, guest)
    return entry.state.value if entry else "named"


def test_members_and_guests_stand_in_one_queue(room: Room) -> None:
    eva = signs_up(room, "Eva")
    assert room.joins(ANNA) == "waiting"
    ota, school = enters(room, "Ota"), enters(room, "Ida", EDU)
    assert [state(room, g) for g in (eva, ota, school)] == ["seated", "waiting", "seated"]
    guests.guest_leaves(room.world.a, eva, room.world.now)
    assert (room.state(ANNA), state(room, ota)) == ("offered", "waiting")
    room.says(ANNA, False)
    assert (room.state(ANNA), state(room, ota)) == ("declined", "offered")


def test_an_offer_to_a_guest_runs_from_the_message_to_its_host(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    eva = enters(room, "Eva")
    clear(world)
    room.leaves(ANNA)
    entry = guests.entry_of(world.a, eva)
    assert entry
    assert (entry.state, entry.offer_expires_at) == (RegistrationState.OFFERED, None)
    world.now += timedelta(hours=2)
    world.deliver()
    (said,) = told(world, HOST)
    assert "A seat is free for your guest Eva" in said
    entry = guests.entry_of(world.a, eva)
    assert entry
    assert entry.offer_expires_at == world.now + timedelta(hours=48)
    world.moves(hours=49)
    assert state(room, eva) == "lapsed"
    assert ["The offer to your guest Eva has ended" in one for one in told(world, HOST)] == [True]


def test_a_guest_who_looks_at_its_page_has_its_offer(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    eva = signs_up(room, "Eva")
    room.leaves(ANNA)
    guests.page_read(world.a, eva, world.now)
    entry, read = guests.entry_of(world.a, eva), world.now
    assert entry
    assert entry.offer_expires_at == read + timedelta(hours=48)
    world.now += timedelta(hours=1)
    world.deliver()
    again = guests.entry_of(world.a, eva)
    assert again
    assert again.offer_expires_at == read + timedelta(hours=48), "the first time counts"


def test_who_is_told_where_a_host_is_gone(room: Room) -> None:
    """Who entered the guest, else the host, else a co-host; with nobody left the next is asked."""
    world, a = room.world, room.world.a
    room.joins(ANNA)
    a.store.add_cohost(room.table.id, world.member(BERT).id, world.now)
    eva, ota = enters(room, "Eva", host=BERT), enters(room, "Ota")
    clear(world)
    a.store.set_state(world.member(HOST).id, MemberState.BLOCKED)
    room.leaves(ANNA)
    world.deliver()
    assert "your guest Eva" in told(world, BERT)[0]
    guests.guest_answers(a, eva, False, world.now)
    world.deliver()
    assert "your guest Ota" in told(world, BERT)[0], "the host who entered it has blocked us"
    guests.guest_answers(a, ota, False, world.now)
    guests.guest_returns(a, eva, world.now)
    guests.guest_leaves(a, eva, world.now)
    for chat in (BERT, 99):
        a.store.set_state(world.member(chat).id, MemberState.BLOCKED)
    guests.guest_returns(a, eva, world.now)
    guests.guest_returns(a, ota, world.now)
    guests.guest_leaves(a, eva, world.now)
    assert state(room, ota) == "lapsed"


def test_an_offer_on_its_way_to_a_host_who_is_forgotten_holds_up_nobody(room: Room) -> None:
    world = room.world
    room.joins(ANNA)
    eva = enters(room, "Eva")
    room.leaves(ANNA)
    forget(world.a, world.member(HOST), world.now)
    assert state(room, eva) == "offered"
    world.deliver()
    assert state(room, eva) == "lapsed"
    assert world.a.store.guest(eva.id), "the guest is no part of the host"


def test_a_form_sent_twice_enters_one(room: Room) -> None:
    first, again = signs_up(room, "Eva", "form-1"), signs_up(room, "Eva", "form-1")
    assert first == again
    assert len(room.world.a.store.registrations(room.table.id)) == 1


def test_what_is_refused_leaves_no_name_behind(room: Room) -> None:
    room.world.now = room.table.registration_closes_at
    with pytest.raises(Refused):
        signs_up(room, "Eva")
    assert room.world.a.store.guests(room.table.id) == []


def test_a_table_has_so_many_guests_and_no_more(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guests, "MOST", 2)
    signs_up(room, "Eva")
    enters(room, "Ota")
    with pytest.raises(guests.TooManyGuests):
        signs_up(room, "Ida")


def test_only_hosts_act_for_guests(room: Room) -> None:
    world, a = room.world, room.world.a
    eva = enters(room, "Eva")
    anna, now = world.member(ANNA), world.now
    for act in (
        lambda: guests.name_guest(a, anna, room.table, "X", now),
        lambda: guests.seat_guest(a, anna, eva, IND, 1, now),
        lambda: guests.take_out(a, anna, eva, now),
        lambda: guests.put_back(a, anna, eva, now),
        lambda: guests.answer_for(a, anna, eva, True, now),
        lambda: guests.correct(a, anna, replace(eva, organisation="X"), now),
        lambda: signup_link.open_link(a, anna, room.table, now),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert state(room, eva) == "seated"


def test_taken_out_and_put_back_and_who_was_only_named_is_forgotten(room: Room) -> None:
    world, a = room.world, room.world.a
    host = world.member(HOST)
    eva = enters(room, "Eva", party=1)
    guests.take_out(a, host, eva, world.now)
    assert state(room, eva) == "withdrawn"
    guests.put_back(a, host, eva, world.now)
    assert state(room, eva) == "seated"
    named = guests.name_guest(a, host, room.table, "Ida", world.now)
    guests.take_out(a, host, named, world.now)
    assert a.store.guest(named.id) is None


def test_a_new_question_is_on_a_guests_page_and_no_reminder_waits_for_it(room: Room) -> None:
    a, world = room.world.a, room.world
    room.joins(ANNA)
    signs_up(room, "Eva", group=EDU)
    question = add_question(a, world.member(HOST), room.table.id, "How many?", world.now)
    change_question(a, world.member(HOST), room.table.id, question.id, world.now, required=True)
    waiting = a.store.answers_to_ask_again(world.now + timedelta(days=30), 10)
    (anna,) = (
        r.id for r in a.store.registrations(room.table.id) if r.who == world.member(ANNA).id
    )
    assert waiting == [anna], "a guest has no chat"


def test_a_cancelled_table_names_the_guests_to_tell_once(room: Room) -> None:
    world, a = room.world, room.world.a
    a.store.add_cohost(room.table.id, world.member(BERT).id, world.now)
    enters(room, "Eva"), enters(room, "Ota"), enters(room, "Ida", host=BERT)
    gone = enters(room, "Uta")
    guests.guest_leaves(a, gone, world.now)
    clear(world)
    roundtable.cancel(a, world.member(HOST), room.table.id, world.now)
    world.deliver()
    (host, file), (bert, _) = told(world, HOST), told(world, BERT)
    assert "calendar" in file
    assert "Eva and Ota" in host
    assert "Ida" in bert
    assert "Uta" not in host + bert
    assert "Ida" not in host


def test_guests_are_forgotten_and_counts_stay(room: Room) -> None:
    a = room.world.a
    eva = signs_up(room, "Eva", country="CZ", party=1)
    entry = guests.entry_of(a, eva)
    assert entry
    a.store.save_registrations([replace(entry, state=RegistrationState.ATTENDED)])
    before = a.store.attendance(room.table.id)
    assert before
    over = STARTS + timedelta(days=1)
    assert a.store.forget_guests(STARTS, 10) == 0
    assert a.store.forget_guests(over, 10) == 1
    assert a.store.guests(room.table.id) == []
    assert a.store.registrations(room.table.id) == ()
    assert a.store.attendance(room.table.id) == before


def test_a_guest_is_erased_as_it_wishes(room: Room) -> None:
    a = room.world.a
    eva = signs_up(room, "Eva")
    secret = signup_link.guest_secret(a, eva.id)
    assert room.joins(ANNA) == "waiting"
    guests.erase_guest(a, eva, room.world.now)
    assert room.state(ANNA) == "offered"
    with pytest.raises(AddressGone):
        signup_link.guest_at(a, secret)


def test_a_link_is_renewed_taken_back_closed_and_opened(room: Room) -> None:
    world = room.world
    a = replace(world.a, settings=replace(world.a.settings, address="https://b.example/x"))
    host, now, table = world.member(HOST), world.now, room.table
    assert signup_link.link_of(a, table.id) == ""
    signup_link.open_link(a, host, table, now)
    first = signup_link.link_of(a, table.id)
    assert first.startswith("https://b.example/x/tables/")
    assert signup_link.renew_link(a, host, table, 1, now)
    assert not signup_link.renew_link(a, host, table, 1, now), "tapped twice"
    second = signup_link.link_of(a, table.id)
    assert second != first
    with pytest.raises(AddressGone):
        signup_link.table_at(a, first.rpartition("/")[2])
    assert signup_link.restore_link(a, host, table, 1, now)
    assert signup_link.link_of(a, table.id) == first
    assert signup_link.renew_link(a, host, table, 1, now)
    assert signup_link.link_of(a, table.id) not in (first, second)
    assert not signup_link.restore_link(a, host, table, 9, now)
    signup_link.close_link(a, host, table, now)
    assert signup_link.link_of(a, table.id) == ""
    signup_link.open_link(a, host, table, now)
    assert signup_link.table_at(a, signup_link.link_of(a, table.id).rpartition("/")[2]) == table


def test_a_secret_is_good_for_its_own_purpose_only(room: Room) -> None:
    a = room.world.a
    eva = signs_up(room, "Eva")
    secret = signup_link.guest_secret(a, eva.id)
    assert signup_link.guest_at(a, secret) == eva
    with pytest.raises(LookupError) as wrong:
        signup_link.table_at(a, secret)
    assert not isinstance(wrong.value, AddressGone)
    for other in (secret[:-1], secret[:-1] + ("A" if secret[-1] != "A" else "B"), "", "é" * 43):
        with pytest.raises(LookupError):
            signup_link.guest_at(a, other)


def test_a_form_is_of_one_page_and_not_too_old(room: Room) -> None:
    a, now = room.world.a, room.world.now
    token = signup_link.new_form(a, "page", now)
    key = signup_link.form_key(a, "page", token, now)
    assert len(key) == 24
    assert signup_link.form_key(a, "other", token, now) == ""
    assert signup_link.form_key(a, "page", token[:-1] + "x", now) == ""
    assert signup_link.form_key(a, "page", "", now) == ""
    assert signup_link.form_key(a, "page", "é.x.y", now) == ""
    day = timedelta(hours=24)
    assert signup_link.form_key(a, "page", token, now + day - timedelta(seconds=1)) == key
    assert signup_link.form_key(a, "page", token, now + day) == ""


def test_typed_countries_and_names(room: Room) -> None:
    a = room.world.a
    for words, code in (("Österreich", "AT"), ("austria", "AT"), ("CZ", "CZ"), ("Česko", "CZ")):
        assert guests.country_typed(a, words, Language("de")) == code, words
    assert guests.country_typed(a, "Atlantis qqq", EN) == ""
    assert guests.one_line("  Eva\n\u202e Nová\x00 ") == "Eva Nová"
    assert [guests.is_name(n) for n in ("Eva", "é", "", "12", "x" * 81)] == [
        True,
        True,
        *[False] * 3,
    ]
