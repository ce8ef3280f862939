"""Where a member is with a call: its page, its grant, its note, and the list of all it follows."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from actions.follow_up import post_questions
from actions.track import set_stage
from model import CallId, CutOff, Interest, Money, Stage, Track
from tests.chat.town import Town, Voice

SAVED, INTERESTED, NOT_FOR_US = Interest
BACK = "\u2039 Back"


def track(voice: Voice, call: CallId) -> Track:
    return voice.town.a.store.track(voice.member.id, call)


def said(voice: Voice, call: CallId) -> set[Interest]:
    return voice.town.a.store.interest(voice.member.id, call)


@pytest.fixture
def call(town: Town) -> CallId:
    return town.found().id


@pytest.fixture
def anna(town: Town, call: CallId) -> Voice:
    """On the page of a call she saved."""
    anna = town.joins("anna").says(f"/start call_{call}")
    assert f"c:{call}:track" not in anna.last.data, "nothing is followed yet"
    return anna.taps(f"c:{call}:save").taps("📌 Where you are: Watching")


def test_every_stage_is_a_tap_away_and_the_page_stays_one_message(
    anna: Voice, call: CallId
) -> None:
    many = len(anna.messages)
    for stage in (*Stage, Stage.PARTNERS, Stage.WATCHING):
        anna.taps(f"c:{call}:track:{stage}")
        if stage is Stage.FUNDED:
            anna.taps("Skip")
        assert track(anna, call).stage is stage
        assert anna.last.buttons[f"c:{call}:track:{stage}"].startswith("✓ ")
    assert len(anna.messages) == many
    anna.taps(BACK)
    assert len(anna.messages) == many
    assert "Save" in anna.last.buttons[f"c:{call}:save"]
    assert anna.last.buttons[f"c:{call}:track"] == "📌 Where you are: Watching"


def test_two_quick_taps_mean_it_once(anna: Voice, call: CallId) -> None:
    anna.taps(f"c:{call}:track:applied", again=True)
    history = anna.town.a.store.stages(anna.member.id, call)
    assert [stage for stage, _ in history] == [Stage.WATCHING, Stage.APPLIED]


def test_the_list_can_be_left_and_come_back_to(anna: Voice, call: CallId) -> None:
    anna.taps(f"c:{call}:track:partners").taps("Take off my list")
    assert track(anna, call).stage is None
    assert said(anna, call) == set()
    assert "not on your list" in anna.last.text
    anna.taps("Interested")
    assert said(anna, call) == {INTERESTED}


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("1.5 million EUR", Money(Decimal(1_500_000))),
        ("250 000", Money(Decimal(250_000))),
        ("2 mil. Kč", Money(Decimal(2_000_000), "CZK")),
    ],
)
def test_the_grant_is_typed(anna: Voice, call: CallId, words: str, amount: Money) -> None:
    anna.taps("Funded")
    assert "How much" in anna.last.text
    anna.says(words)
    assert track(anna, call).amount == amount
    assert "Your grant:" in anna.last.text
    assert anna.member.awaiting == ""


def test_a_bad_amount_ends_in_one_sentence(anna: Voice, call: CallId) -> None:
    anna.taps("Funded").says("a lot, <b>really</b>")
    assert "cannot read “a lot, <b>really</b>” as an amount" in anna.last.text
    assert track(anna, call).amount is None
    anna.says("1,2 Mio €")
    assert track(anna, call).amount == Money(Decimal(1_200_000))
    anna.taps("Change the amount").says("none").taps("Skip")
    assert track(anna, call).amount == Money(Decimal(1_200_000))
    assert anna.member.awaiting == ""
    anna.taps("Not funded")
    assert track(anna, call).amount is None


def test_what_is_typed_after_another_tap_is_a_search(anna: Voice, call: CallId) -> None:
    for begins in ("track:funded", "track:note"):
        for ends in (f"c:{call}:ics", f"c:{call}:track", "/calls"):
            anna.says(f"/start call_{call}").taps(f"c:{call}:track")
            anna.taps(f"c:{call}:{begins}")
            assert anna.member.awaiting
            (anna.says if ends.startswith("/") else anna.forges)(ends)
            assert "for “battery”" in anna.says("battery").last.text, ends
    assert track(anna, call).note == ""


def test_a_note_is_written_changed_and_erased(anna: Voice, call: CallId) -> None:
    anna.taps("Write a note").says("Ask Ana & <Petr>\n\n  in   May ")
    assert track(anna, call).note == "Ask Ana & <Petr>\n\nin May"
    assert "Your note: Ask Ana & <Petr>" in anna.last.text
    anna.taps("Change the note").says("x" * 501)
    assert "501 characters" in anna.last.text
    assert track(anna, call).note.startswith("Ask"), "nothing is cut or lost"
    anna.says("y" * 500)
    assert track(anna, call).note == "y" * 500
    anna.says("/saved")
    assert "You wrote a note." in anna.last.text
    anna.says(f"/start call_{call}").taps(f"c:{call}:track")
    anna.taps("Change the note").taps("Erase the note")
    assert track(anna, call).note == ""
    assert "Your note" not in anna.last.text


def test_a_note_stays_when_the_call_is_waved_off(anna: Voice, call: CallId) -> None:
    anna.taps("Applied").taps("Write a note").says("Too large for us alone")
    anna.taps(BACK).taps(f"c:{call}:no").taps(f"c:{call}:no:too-large")
    assert track(anna, call).stage is None
    assert anna.last.buttons[f"c:{call}:track"] == "📌 Your note"
    assert "no call" in anna.says("/saved").last.text


def test_the_card_and_the_tracker_say_the_same(anna: Voice, call: CallId) -> None:
    anna.taps("Partners found")
    assert said(anna, call) == {SAVED, INTERESTED}
    anna.taps(BACK).taps(f"c:{call}:int")
    assert track(anna, call).stage is Stage.WATCHING, "without interest there are no partners"
    anna.taps(f"c:{call}:int")
    assert track(anna, call).stage is Stage.INTERESTED
    anna.taps(f"c:{call}:track").taps("Withdrawn or not applied")
    assert INTERESTED not in said(anna, call)
    anna.taps(BACK).taps(f"c:{call}:int")
    assert track(anna, call).stage is Stage.INTERESTED
    anna.taps(f"c:{call}:track").taps("Applied").taps(BACK).taps(f"c:{call}:int")
    assert track(anna, call).stage is Stage.APPLIED, "an application is no wish to be taken back"


def test_a_newcomer_writes_a_note_and_goes_on_with_the_set_up(town: Town, call: CallId) -> None:
    anna = town.voice("anna").says(f"/start call_{call}").taps("set:language:skip")
    anna.taps(f"c:{call}:save").taps(f"c:{call}:track").taps("Write a note").says("Ask Ana")
    assert track(anna, call).note == "Ask Ana"
    anna.says("Ostrava")
    assert "set:region:CZ080" in anna.last.data


# the list


def test_saved_is_narrowed_by_stage_and_nothing_closed_is_lost(town: Town) -> None:
    soon = town.found("1")
    after = CutOff(soon.call.cut_offs[0].at + timedelta(days=9))
    late = town.found("2", cut_offs=(after,))
    anna = town.joins("anna")
    for stored in (late, soon):
        anna.says(f"/start call_{stored.id}").taps(f"c:{stored.id}:int")
    anna.says("/saved")
    assert anna.last.text.index("round 1") < anna.last.text.index("round 2")
    assert not [data for data in anna.last.data if data.startswith("p:")], "all are at one stage"
    anna.says(f"/start call_{late.id}").taps(f"c:{late.id}:track").taps("Applied").says("/saved")
    assert anna.last.buttons["p:saved:0"] == "✓ All (2)"
    assert anna.last.buttons["p:saved-applied:0"] == "Applied (1)"
    many = len(anna.messages)
    anna.taps("p:saved-applied:0")
    assert "round 2" in anna.last.text
    assert "You have applied." in anna.last.text
    assert "round 1" not in anna.last.text
    assert len(anna.messages) == many, "it is edited in place"
    town.now += timedelta(days=365)
    anna.says("/saved")
    assert "2 calls" in anna.last.text
    assert anna.last.text.index("round 2") < anna.last.text.index("round 1"), (
        "the last closed first"
    )
    anna.forges("p:saved-results:0")
    assert "no calls" in anna.last.text
    anna.forges("p:saved-nonsense:0")
    assert "no longer works" in anna.popup["text"]


# groups


def test_in_a_group_only_admins_say_where_it_is(town: Town, call: CallId) -> None:
    admin, other = town.group()
    admin.says("/start").taps("set:language:en")
    for step in ("region", "needs", "rhythm"):
        admin.taps(f"set:{step}:skip")
    other.says(f"/start@{town.demo.chats.bot.username} call_{call}")
    for act in (*Stage, "note", "grant", "off", "erase", "quiet", "done", "nonsense"):
        other.forges(f"c:{call}:track:{act}")
        assert "admins" in other.popup["text"], act
    assert track(admin, call).stage is None
    assert admin.member.questions
    assert admin.member.awaiting == ""
    admin.forges(f"c:{call}:track:funded")
    asked = admin.last
    assert "reply" in asked.text
    other.forges(f"c:{call}:track")
    assert admin.member.awaiting, "who only looks stops nobody from answering"
    other.says("250 000", reply_to=asked.id)
    assert "admins" in other.last.text
    admin.says("250 000", reply_to=asked.id)
    assert track(admin, call).amount == Money(Decimal(250_000))
    admin.forges(f"c:{call}:track:note")
    other.says("Ours", reply_to=admin.last.id)
    assert track(admin, call).note == ""
    admin.says("Ours", reply_to=admin.last.id)
    assert track(admin, call).note == "Ours"
    other.forges(f"c:{call}:track")
    assert "Everyone in this group sees this page" in other.last.text


# questions


def test_a_question_is_answered_in_one_tap(town: Town, call: CallId) -> None:
    for name, label, stage in (
        ("anna", "We applied", Stage.APPLIED),
        ("bert", "Not this time", Stage.WITHDRAWN),
    ):
        voice = town.joins(name)
        asked(town, voice, call, "applied")
        many = len(voice.messages)
        voice.taps(label)
        assert track(voice, call).stage is stage
        assert len(voice.messages) == many


def test_the_result_is_asked_with_its_amount(town: Town, call: CallId) -> None:
    anna = town.joins("anna")
    asked(town, anna, call, "result")
    anna.taps("No answer yet")
    assert track(anna, call).stage is Stage.APPLIED
    anna.taps("Funded").says("€300k")
    assert track(anna, call).amount == Money(Decimal(300_000))


def test_questions_stop_and_come_again(town: Town, call: CallId) -> None:
    anna = town.joins("anna")
    asked(town, anna, call, "applied")
    anna.taps("Stop asking")
    assert not anna.member.questions
    assert "/settings" in anna.last.text
    anna.says("/settings").taps("set:questions:on")
    assert anna.member.questions
    anna.taps("set:tips:off")
    assert not anna.member.tips
    assert "Tips from members of my region: off" in anna.last.text
    anna.forges("set:tips:nonsense")
    assert not anna.member.tips


def asked(town: Town, voice: Voice, call: CallId, what: str) -> None:
    """The question has come, as the clock brings it."""
    stage = Stage.APPLIED if what == "result" else Stage.INTERESTED
    set_stage(town.a, voice.member, call, stage, town.now)
    town.now += timedelta(days=400 if what == "result" else 175)
    while post_questions(town.a, town.now):
        pass
    town.deliver()
    assert f"c:{call}:track:quiet" in voice.last.data
    town.now -= timedelta(days=400 if what == "result" else 175)
