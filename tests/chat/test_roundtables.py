"""Opening a roundtable, signing up, and who may do what at it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions.approve import decide
from actions.move_table import move_table
from chat import announce
from chat._menu import EVERYONE, FACILITATORS, KEEPERS
from demo._faults import Fault
from messages import command_words
from model import (
    Language,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
)
from tests.chat.town import HOST, KEEPER, Town, Voice

WHEN = "2026-05-12T10:00"


@pytest.fixture
def host(town: Town) -> Voice:
    keeper = town.joins("keeper")
    voice = town.joins("host")
    keeper.says(f"/keepers grant {HOST} facilitator")
    assert voice.member.facilitator
    return voice


def table(town: Town, number: int = 1) -> Roundtable:
    found = town.a.store.roundtable(RoundtableId(number))
    assert found
    return found


def states(town: Town) -> list[RegistrationState]:
    return [r.state for r in town.a.store.registrations(RoundtableId(1))]


def test_in_one_line(town: Town, host: Voice) -> None:
    call = town.found()
    host.says(f"/host {call.id} {WHEN} industry=4 education=4 social_partners=2 open=2")
    opened = table(town)
    assert opened.starts_at == datetime(2026, 5, 12, 8, tzinfo=UTC), "10:00 in Prague"
    assert (opened.call, opened.open_seats, opened.capacity) == (call.id, 2, 12)
    assert opened.quota(StakeholderGroup.INDUSTRY) == 4
    assert any("start=table_1" in d for m in host.messages for d in m.data)
    assert "t:1:panel" in host.last.data


def test_by_identifier(town: Town, host: Voice) -> None:
    town.found("1")
    town.found("2")
    host.says(f"/host erasmus-edu-2026-bat-2 {WHEN} industry=1")
    assert table(town).call == 2


def test_step_by_step_from_a_card(town: Town, host: Voice) -> None:
    call = town.found()
    host.says(f"/start call_{call.id}").taps(f"h:{call.id}:when")
    proposed = [d for d in host.last.data if d.startswith(f"h:{call.id}:at:")]
    assert len(proposed) == 3
    host.taps(proposed[0])
    seats = [d for d in host.last.data if ":seats:" in d]
    host.taps(seats[0], again=True)
    opened = table(town)
    assert opened.capacity == 12
    # a Friday 90 days before 3 September, at 10:00 in Brussels
    assert opened.starts_at == datetime(2026, 6, 5, 8, tzinfo=UTC)


def test_step_by_step_in_words(town: Town, host: Voice) -> None:
    town.found("1", title="Hydrogen academies")
    town.found("2", title="Battery academies")
    host.says("/host").says("academies")
    assert {"h:1:when", "h:2:when"} <= set(host.last.data)
    host.says("hydrogen").says("next tuesday")
    assert "2026-05-12T10:00" in host.last.text
    host.says("2026-05-12 10:00").says("pirates=4")
    assert "industry" in host.last.text
    host.says("industry=3 open=1")
    assert (table(town).call, table(town).capacity) == (1, 4)
    assert "Battery academies" in host.says("battery").last.text, "then a text is a search again"


def test_wrong_arguments_are_told_with_an_example(town: Town, host: Voice) -> None:
    town.found("1", reference="SAME-1")
    town.found("2", reference="SAME-1")
    for words, expected in (
        (f"999 {WHEN} industry=1", "/search"),
        (f"SAME-1 {WHEN} industry=1", "1, 2"),
        ("1 tomorrow industry=1", "2026-05-12T10:00"),
        (f"1 {WHEN} pirates=1", "industry=4"),
        (f"1 {WHEN}", "industry=4"),
        ("1 2020-01-01T10:00 industry=1", "past"),
    ):
        assert expected in host.says(f"/host {words}").last.text, words
    assert town.a.store.roundtables(town.now) == []


def test_only_facilitators_host_and_only_keepers_grant(town: Town, host: Voice) -> None:
    town.found()
    anna = town.joins("anna").says(f"/host 1 {WHEN} industry=1")
    assert "facilitators" in anna.last.text
    for data in ("h:1:when", "h:1:at:1778572800", "h:1:seats:1778572800:1-1-1-1-1-1"):
        anna.forges(data)
        assert "facilitators" in anna.popup["text"]
    for voice in (anna, host):
        voice.says(f"/keepers grant {anna.person.id} facilitator")
        assert "keepers" in voice.last.text
    assert not anna.member.facilitator
    assert town.a.store.roundtables(town.now) == []
    assert not any(d.startswith("h:") for d in anna.says("/start call_1").last.data)


def menu_of(town: Town, voice: Voice) -> list[str] | None:
    """What Telegram was told of this chat alone."""
    listed = town.demo.chats.bot.commands.get((f"chat:{voice.chat}", ""))
    return listed and [c["command"] for c in listed]


def test_who_may_say_more_has_it_in_the_menu(town: Town, host: Voice) -> None:
    bot = town.demo.chats.bot
    keeper = town.voice("keeper")
    assert menu_of(town, host) == [*EVERYONE, *FACILITATORS]
    assert menu_of(town, keeper) == [*EVERYONE, *FACILITATORS, *KEEPERS]
    bot.commands.clear()
    host.says("/help")
    town.run(announce(town.application.bot, town.a))
    assert menu_of(town, host) is None, "told again only if it differs"
    host.says("/language de")
    listed = bot.commands[f"chat:{HOST}", ""]
    host_words = next(c["description"] for c in listed if c["command"] == "host")
    assert host_words == command_words(Language("de"), "host")
    keeper.says(f"/keepers revoke {HOST}")
    assert menu_of(town, host) is None
    anna = town.joins("anna").says("/help")
    assert menu_of(town, anna) is None


def test_a_menu_goes_with_its_member(town: Town, host: Voice) -> None:
    host.says("/forget").taps("set:forget:yes")
    assert menu_of(town, host) is None
    assert str(HOST) not in (town.a.store.get("menus") or "")


def test_a_menu_that_nobody_heard_of_is_told_at_the_next_start(town: Town, host: Voice) -> None:
    town.demo.faults.add(Fault("server", method="deleteMyCommands"))
    town.voice("keeper").says(f"/keepers revoke {HOST}")
    assert menu_of(town, host)
    town.run(announce(town.application.bot, town.a))
    assert menu_of(town, host) is None


def test_a_right_taken_back_ends_the_dialogue(town: Town, host: Voice) -> None:
    town.found()
    host.says("/host")
    town.voice("keeper").says(f"/keepers revoke {HOST}")
    host.says("battery")
    assert "facilitators" in host.last.text
    assert "round 1" in host.says("battery").last.text


def test_forged_times_and_seats_are_refused(town: Town, host: Voice) -> None:
    town.found()
    for data in (
        "h:1:seats:1:4-4-2-0-0-2",
        "h:1:seats:1778572800:0-0-0-0-0-0",
        "h:1:seats:99999999999999:1-1-1-1-1-1",
        "h:1:seats:1778572800:999-0-0-0-0-0",
        "h:1:seats:1778572800:1-1",
        "h:999:seats:1778572800:1-1-1-1-1-1",
        "h:999:when",
        "h:1:at:0",
    ):
        many = len(town.answers)
        host.forges(data)
        assert town.answers[many]["text"] or data == "h:1:at:0", data
    assert town.a.store.roundtables(town.now) == []


def opened(town: Town, host: Voice, seats: str = "industry=1") -> None:
    town.found()
    host.says(f"/host 1 {WHEN} {seats}")


def test_joining_waiting_and_leaving_in_place(town: Town, host: Voice) -> None:
    opened(town, host)
    anna, bert = town.joins("anna"), town.joins("bert")
    for voice in (anna, bert):
        voice.says("/start table_1").taps("r:1:join:industry", again=True)
    assert states(town) == [RegistrationState.SEATED, RegistrationState.WAITING]
    assert "r:1:name:nobody" in anna.last.data, "asked beside the card"
    assert "r:1:leave" in anna.messages[-2].data
    assert "r:1:leave" in bert.last.data, "who waits is not asked yet"
    anna.taps("r:1:ics")
    assert anna.last.document == "roundtable-1.ics"
    anna.taps("r:1:leave")
    town.deliver()
    bert.taps("r:1:yes", again=True)
    assert states(town) == [RegistrationState.WITHDRAWN, RegistrationState.SEATED]
    assert "1" in bert.says("/roundtables").last.buttons.values()


def test_a_card_from_before_an_offer_gives_no_seat_up_unseen(town: Town, host: Voice) -> None:
    opened(town, host, "industry=1")
    anna = town.joins("anna").says("/start table_1").taps("r:1:join:industry")
    dora = town.joins("dora").says("/start table_1").taps("r:1:join:industry")
    waiting, other = dora.last, dora.says("/start table_1").last
    assert "r:1:leave" in waiting.data
    anna.taps("r:1:leave")
    dora.taps("r:1:leave", message=waiting)
    assert "Platz reserviert" in dora.popup["text"]
    assert states(town)[1] is RegistrationState.OFFERED
    now_shown = next(m for m in dora.messages if m.id == waiting.id)
    assert {"r:1:yes", "r:1:no"} <= set(now_shown.data)
    dora.taps("r:1:yes", message=now_shown)
    dora.taps("r:1:leave", message=other)
    assert "inzwischen einen Platz" in dora.popup["text"]
    assert states(town)[1] is RegistrationState.SEATED
    dora.taps("r:1:leave", message=next(m for m in dora.messages if m.id == other.id))
    assert states(town)[1] is RegistrationState.WITHDRAWN


def test_a_place_in_line_is_given_up_as_what_it_is_and_taken_again_at_the_end(
    town: Town, host: Voice
) -> None:
    opened(town, host)
    anna, bert, fred = (
        town.joins(name).says("/start table_1").taps("r:1:join:industry")
        for name in ("anna", "bert", "fred")
    )
    assert anna.messages[-2].buttons["r:1:leave"] == "Give up my place"
    assert bert.last.buttons["r:1:leave"] == "Give up my place in line"
    assert "in place 1" in bert.last.text
    bert.taps("r:1:leave")
    assert "at the end of the line" in bert.last.text
    assert bert.last.document == "", "no calendar has it"
    assert "au rang 1" in fred.says("/start table_1").last.text
    bert.taps("r:1:join:industry")
    assert "in place 2" in bert.last.text
    state = RegistrationState
    assert states(town) == [state.SEATED, state.WITHDRAWN, state.WAITING, state.WAITING]


def test_who_is_told_that_it_waits_can_give_up_on_that_message(town: Town, host: Voice) -> None:
    opened(town, host)
    town.joins("anna").says("/start table_1").taps("r:1:join:industry")
    host.taps("t:1:panel").taps("t:1:seats").taps("t:1:approval-on")
    bert = town.joins("bert").says("/start table_1").taps("r:1:join:industry")
    asked = bert.messages[-2]
    assert asked.buttons["r:1:leave"] == "Withdraw my request"
    decide(town.a, host.member, table(town).id, RegistrationId(2), True, town.now)
    town.now += timedelta(minutes=5)
    town.deliver()
    assert "on the waiting list" in bert.last.text
    assert bert.last.buttons["r:1:leave"] == "Give up my place in line"
    bert.taps("r:1:leave")
    assert states(town)[1] is RegistrationState.WITHDRAWN


def test_one_yes_and_one_no_also_on_buttons_sent_before(town: Town, host: Voice) -> None:
    opened(town, host, "industry=3")
    anna, bert, dora, fred = (
        town.joins(name).says("/start table_1").taps("r:1:join:industry")
        for name in ("anna", "bert", "dora", "fred")
    )
    to = table(town).starts_at + timedelta(days=7)
    move_table(town.a, host.member, table(town).id, to, town.now)
    town.now += timedelta(minutes=5)
    town.deliver()
    assert {"r:1:come:yes", "r:1:come:no", "r:1:ics"} <= set(anna.last.data)
    anna.taps("r:1:come:yes")
    assert "confirmed" in anna.last.text
    bert.forges("r:1:confirm")
    confirmed = town.a.store.confirmations(table(town).id).values()
    assert [one.confirmed_at is not None for one in confirmed] == [True, True, False]
    dora.forges("r:1:cannot")
    assert dora.last.document == "roundtable-1.ics", "it takes the entry out of the calendar"
    fred.forges("r:1:cannot")
    state = RegistrationState
    assert states(town) == [state.SEATED, state.SEATED, state.WITHDRAWN, state.OFFERED], (
        "an old no is no answer to an offer"
    )


def test_a_refusal_is_put_into_words(town: Town, host: Voice) -> None:
    opened(town, host)
    dora = town.joins("dora", language="de").says("/start table_1")
    dora.forges("r:1:yes")
    assert "kein Platz" in dora.popup["text"] or "nicht angemeldet" in dora.popup["text"]


def test_host_controls_and_forgers(town: Town, host: Voice) -> None:
    opened(town, host, "industry=2")
    anna = town.joins("anna").says("/start table_1").taps("r:1:join:industry")
    for data in ("t:1:cancel", "t:1:cancel:yes", "t:1:who", "t:1:qr", "t:1:panel"):
        anna.forges(data)
        assert "host" in anna.popup["text"]
    assert table(town).state is RoundtableState.OPEN
    host.taps("t:1:panel")
    assert host.taps("t:1:rest").taps("t:1:qr").last.document == "qr-table-1.svg"
    host.taps("t:1:panel").taps("t:1:who")
    assert any("Industry: 1 of 2 ▰▱" in one.text for one in host.messages)
    host.taps("t:1:panel").taps("t:1:cancel").taps("t:1:panel")
    assert table(town).state is RoundtableState.OPEN
    host.taps("t:1:cancel").taps("t:1:cancel:yes", again=True)
    assert table(town).state is RoundtableState.CANCELLED
    town.deliver()
    assert "cancelled" in anna.messages[-2].text
    assert anna.last.document == "roundtable-1.ics", "it takes the entry out of the calendar"
    anna.forges("r:1:join:industry")
    assert "cancelled" in anna.popup["text"]


def test_a_keeper_sees_health_and_is_told_what_is_wrong(town: Town) -> None:
    keeper = town.joins("keeper").says("/keepers")
    assert "Sources" in keeper.last.text
    for words, expected in (
        ("grant", "/keepers grant"),
        ("grant me facilitator", "/keepers grant"),
        ("grant 55 facilitator", "/start"),
        (f"grant {KEEPER} emperor", "emperor"),
        ("grant " + "9" * 40, "/keepers grant"),
    ):
        assert expected in keeper.says(f"/keepers {words}").last.text, words
