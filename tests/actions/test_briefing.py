"""Who is briefed when, of what, and once more only when something material is new."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar

import messages
from actions import briefing, roundtable
from actions.briefed import briefing_facts, similar
from actions.calendar import table_file
from actions.import_courses import import_courses
from model import CutOff, Language, Named, RegistrationState, ShownTo
from tests.actions.room import ANNA, BERT, CARL, EDU, HOST, STARTS, Room, clear, told
from tests.actions.world import World, a_call

BRIEFED = STARTS - timedelta(days=3)


@pytest.fixture
def seated(room: Room) -> Room:
    room.joins(ANNA)
    clear(room.world)
    return room


def at(world: World, **before: float) -> None:
    world.now = STARTS - timedelta(**before)
    world.deliver()


def papers(world: World, chat: int) -> list[str]:
    files = [m.document for c, m in world.chats.taken if c == chat and m.document]
    return [file.name for file in files]


def test_the_seated_and_the_hosts_are_briefed_three_days_before(seated: Room) -> None:
    world = seated.world
    at(world, days=3, minutes=1)
    assert not [w for w in told(world, ANNA) if "Briefing" in w]
    at(world, days=3)
    assert papers(world, ANNA) == papers(world, HOST) == ["briefing-1.pdf"]
    assert papers(world, BERT) == [], "who has no seat"
    words, below = told(world, ANNA)
    assert "Briefing" in words
    assert "print" in below
    at(world, days=2)
    assert told(world, ANNA) == [], "once"


def test_who_is_seated_later_is_briefed_at_once(seated: Room) -> None:
    world = seated.world
    at(world, days=3)
    world.now += timedelta(hours=5)
    seated.joins(CARL, EDU)
    clear(world)
    assert world.a.store.briefed(seated.table.id).keys() >= {world.member(CARL).id}


def test_only_what_is_material_is_told_again(seated: Room) -> None:
    world, table = seated.world, seated.table
    at(world, days=3)
    clear(world)
    seated.joins(CARL, EDU)
    clear(world)
    world.now += timedelta(hours=4)
    world.deliver()
    assert told(world, ANNA) == [], "who comes is no news by itself"
    host = world.member(HOST)
    stands = world.a.store.roundtable(table.id)
    assert stands
    briefing.set_agenda(world.a, host, stands, "10:00 Ideas", world.now)
    briefing.set_note(world.a, host, stands, "Bring a pen", world.now)
    world.deliver()
    words = told(world, ANNA)[0]
    assert "New since your last briefing: the agenda and the host" in words
    assert "10:00 Ideas" in words
    assert "Bring a pen" in words
    world.deliver()
    assert told(world, ANNA) == []


def test_what_is_taken_back_before_it_was_told_is_no_news(seated: Room) -> None:
    world = seated.world
    at(world, days=3)
    clear(world)
    host, table = world.member(HOST), world.a.store.roundtable(seated.table.id)
    assert table
    changed = briefing.set_agenda(world.a, host, table, "Ideas", world.now)
    back = briefing.agenda_back(world.a, host, changed, world.now)
    assert back.agenda == ""
    world.deliver()
    assert told(world, ANNA) == []
    again = briefing.agenda_back(world.a, host, back, world.now)
    assert again.agenda == "Ideas"


def test_a_change_of_the_call_since_the_table_was_opened_is_told_old_and_new(
    seated: Room,
) -> None:
    world = seated.world
    later = CutOff(a_call("7").cut_offs[0].at + timedelta(days=30))
    world.now += timedelta(days=1)
    world.found(a_call("7", cut_offs=(later,)))
    clear(world)
    at(world, days=3)
    words = told(world, ANNA)[0]
    assert "Changed since the roundtable was opened" in words
    assert "Thu 3 Sept 2026 → Sat 3 Oct 2026" in words


def test_a_host_sends_it_earlier_and_takes_that_back(seated: Room) -> None:
    world = seated.world
    host = world.member(HOST)
    briefing.send_from(world.a, host, seated.table, world.now, world.now)
    briefing.send_from(world.a, host, seated.table, None, world.now)
    world.deliver()
    assert told(world, ANNA) == []
    briefing.send_from(world.a, host, seated.table, world.now, world.now)
    world.deliver()
    assert "Briefing" in told(world, ANNA)[0]


def test_not_in_quiet_hours(seated: Room) -> None:
    world = seated.world
    host = world.member(HOST)
    world.now = world.now.replace(hour=21)  # 22:00 in Prague
    briefing.send_from(world.a, host, seated.table, world.now, world.now)
    world.deliver()
    assert told(world, ANNA) == []
    world.now += timedelta(hours=10)
    world.deliver()
    assert "Briefing" in told(world, ANNA)[0]


def test_it_is_for_those_who_come(seated: Room) -> None:
    a = seated.world.a
    table = seated.table
    assert briefing.may_read(a, seated.world.member(ANNA), table)
    assert briefing.may_read(a, seated.world.member(HOST), table)
    assert not briefing.may_read(a, seated.world.member(BERT), table)
    seated.leaves(ANNA)
    assert not briefing.may_read(a, seated.world.member(ANNA), table)


def test_who_comes_is_counted_by_group_and_country(seated: Room) -> None:
    seated.joins(BERT)
    seated.joins(CARL, EDU)
    world = seated.world
    facts = briefing_facts(world.a, world.member(ANNA), seated.table, world.now)
    assert facts.coming == 2, "who waits does not come"
    assert facts.countries == (("Czechia", 2),)


def test_similar_calls_are_open_answer_a_need_and_are_not_on_the_table(room: Room) -> None:
    world = room.world
    assert room.table.call
    known = world.a.store.call(room.table.call)
    assert known
    closed = (CutOff(world.now - timedelta(days=1)),)
    far = (CutOff(world.now + timedelta(days=300)),)
    world.found(
        a_call("7"),
        a_call("8", cut_offs=closed),
        a_call("9", cut_offs=far),
        *(a_call(f"1{n}") for n in range(4)),
        a_call("20", title="Chips", text="Semiconductors."),
    )
    found = similar(world.a, [known], world.now)
    assert len(found) == 3
    assert known.id not in [one.id for one in found]
    assert {one.call.key for one in found} <= {f"1{n}" for n in range(4)}, "the nearer first"


def test_courses_for_the_needs_of_its_calls(room: Room) -> None:
    world = room.world
    rows = "".join(f"Course {n},School,vet-modernisation,https://e.org/{n}\n" for n in range(5))
    rows += "Other,School,digital-skills,https://e.org/9\n"
    body = f"title,provider,needs,link\n{rows}".encode()
    import_courses(world.a, body, "hub", world.now)
    facts = briefing_facts(world.a, world.member(HOST), room.table, world.now)
    assert [one.title for one in facts.courses] == ["Course 0", "Course 1", "Course 2"]
    html = messages.briefing(Language("en"), facts).html
    assert "Training courses for these needs" in html
    assert "Source: hub" in html


def test_a_table_has_a_few_calls_the_first_stays(room: Room) -> None:
    world, table = room.world, room.table
    world.found(a_call("7"), *(a_call(f"1{n}") for n in range(4)))
    host = world.member(HOST)
    others = [c for c in world.a.store.calls(range(1, 20)).values() if c.call.key[0] == "1"]
    added = [briefing.add_call(world.a, host, table, one.id, world.now) for one in others]
    assert added == [True, True, True, False]
    assert table.call
    left = briefing.drop_call(world.a, host, table, table.call, world.now)
    assert left[0].id == table.call
    left = briefing.drop_call(world.a, host, table, others[0].id, world.now)
    assert others[0].id not in [one.id for one in left]


def files(world: World, chat: int) -> list[Calendar]:
    bodies = [m.document.body for c, m in world.chats.taken if c == chat and m.document]
    return [Calendar.from_ical(body) for body in bodies if body.startswith(b"BEGIN:VCALENDAR")]


def test_a_calendar_counts_each_coming_and_going_and_each_change(seated: Room) -> None:
    world = seated.world

    def sequence() -> tuple[str, int]:
        table = world.a.store.roundtable(seated.table.id)
        assert table
        file = table_file(world.a, world.member(ANNA), table, world.now).document
        assert file
        calendar = Calendar.from_ical(file.body)
        (event,) = calendar.walk("VEVENT")
        return str(calendar["METHOD"]), int(event["SEQUENCE"])

    assert sequence() == ("PUBLISH", 0)
    assert sequence() == ("PUBLISH", 0), "the same is no change"
    seated.leaves(ANNA)
    assert sequence() == ("CANCEL", 1)
    seated.joins(ANNA)
    assert sequence() == ("PUBLISH", 2)
    (entry,) = [
        r
        for r in world.a.store.registrations(seated.table.id)
        if r.state is RegistrationState.SEATED
    ]
    world.a.store.save_registrations([replace(entry, state=RegistrationState.WITHDRAWN)])
    assert sequence() == ("CANCEL", 3)
    world.a.store.save_registrations([entry])
    assert sequence() == ("PUBLISH", 4), "taken back: it still counts on"
    roundtable.cancel(world.a, world.member(HOST), seated.table.id, world.now)
    world.deliver()
    (calendar,) = files(world, ANNA)
    assert str(calendar["METHOD"]) == "CANCEL"
    (event,) = calendar.walk("VEVENT")
    assert (int(event["SEQUENCE"]), str(event["STATUS"])) == (5, "CANCELLED")
    assert files(world, HOST) == [], "who did it sees it"


def test_names_are_told_of_those_alone_who_want_it(seated: Room) -> None:
    world, store = seated.world, seated.world.a.store
    for chat in (BERT, CARL):
        seated.joins(chat, EDU)
    said = {ANNA: ShownTo.TABLE, BERT: ShownTo.HOST, CARL: ShownTo.TABLE}
    for entry in store.registrations(seated.table.id):
        (chat,) = (c for c in said if world.member(c).id == entry.who)
        store.save_name(entry.id, Named(f"Person {chat}", shown_to=said[chat]), world.now)
    facts = briefing_facts(world.a, world.member(HOST), seated.table, world.now)
    seats = {r.who for r in store.registrations(seated.table.id) if r.holds_seat}
    expected = [f"Person {c}" for c in (ANNA, CARL) if world.member(c).id in seats]
    assert list(facts.names) == expected
    assert facts.names
