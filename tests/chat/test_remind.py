"""Reminders in a chat: the page of a call, putting off, and the ladder; edited in place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions.remind_me import post_asked
from model import CallStatus, CutOff, Interest, Moment
from tests.chat.test_groups import active
from tests.chat.town import Town, Voice


def page(town: Town, voice: Voice, **kw: object) -> int:
    """The page of a call that closes in September; its number."""
    call = town.found(**kw).id  # type: ignore[arg-type]
    voice.says(f"/start call_{call}").taps(f"c:{call}:remind")
    return call


def wishes(voice: Voice) -> list[str]:
    return [wish.rule for wish in voice.town.a.store.reminders(voice.member.id)]


def test_every_choice_of_the_page_is_edited_in_place(town: Town) -> None:
    anna = town.joins("anna")
    call = page(town, anna)
    many = len(anna.messages)
    assert "When shall I remind you?" in anna.last.text
    assert f"c:{call}:remind:opens" not in anna.last.data, "it is open"
    for rule in ("1", "7", "b7", "b30"):
        anna.taps(f"c:{call}:remind:{rule}", again=True)
    assert wishes(anna) == ["2026-03-17", "2026-03-23", "b7", "b30"]
    assert "Tue 17 Mar 2026, 08:00 (Prague time)" in anna.last.text
    assert "a week before the deadline: Thu 27 Aug 2026, 08:00" in anna.last.text
    assert town.a.store.interest(anna.member.id, call) == set(), "none of it saves the call"
    anna.taps("Remove: Tue 17 Mar 2026")
    assert wishes(anna) == ["2026-03-23", "b7", "b30"]
    anna.taps(f"c:{call}:remind:ladder")
    assert town.a.store.interest(anna.member.id, call) == {Interest.SAVED}
    assert "by your ladder (30, 14, 7, 2 days)" in anna.last.text
    anna.taps(f"c:{call}:remind:noladder")
    assert town.a.store.muted(anna.member.id, call)
    assert wishes(anna) == ["2026-03-23", "b7", "b30"], "what was asked for still comes"
    anna.taps(f"c:{call}:remind:ladder")
    assert not town.a.store.muted(anna.member.id, call)
    anna.taps(f"c:{call}:show")
    assert len(anna.messages) == many
    assert "⭐ Saved ✓" in anna.last.buttons.values()


@pytest.mark.parametrize(
    ("key", "words", "rule"),
    [
        ("anna", "3 August", "2026-08-03"),
        ("anna", "2026-08-03", "2026-08-03"),
        ("dora", "3. August", "2026-08-03"),
        ("dora", "03.08.2026", "2026-08-03"),
        ("fred", "3 août", "2026-08-03"),
        ("fred", "1er août 2026", "2026-08-01"),
    ],
)
def test_a_typed_day(town: Town, key: str, words: str, rule: str) -> None:
    voice = town.joins(key)
    call = page(town, voice)
    voice.taps(f"c:{call}:remind:day").says(words)
    assert wishes(voice) == [rule]
    assert voice.member.awaiting == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("15 March 2026", "passed"),
        ("3 December", "after the deadline"),
        ("2031-01-01", "three years"),
        ("31 June 2026", "did not understand"),
        ("45", "did not understand"),
    ],
)
def test_a_day_that_cannot_be_is_one_clear_sentence(town: Town, words: str, said: str) -> None:
    anna = town.joins("anna")
    call = page(town, anna)
    anna.taps(f"c:{call}:remind:day").says(words)
    assert said in anna.last.text
    assert wishes(anna) == []
    anna.says("3 August")
    assert wishes(anna) == ["2026-08-03"], "it may be said again"


def test_words_without_a_figure_are_a_search(town: Town) -> None:
    anna = town.joins("anna")
    call = page(town, anna)
    anna.taps(f"c:{call}:remind:day").says("battery")
    assert "round 1" in anna.last.text
    assert wishes(anna) == []


def test_when_it_opens_is_offered_for_what_is_not_open(town: Town) -> None:
    anna = town.joins("anna")
    opens = Moment(datetime(2026, 5, 4, tzinfo=UTC))
    call = page(town, anna, opens=opens, published_status=CallStatus.FORTHCOMING)
    anna.taps(f"c:{call}:remind:opens")
    assert "when it opens: Mon 4 May 2026, 08:00 (Prague time)" in anna.last.text


def a_reminder(town: Town, voice: Voice) -> int:
    """One of a saved call came this morning, two weeks before its end."""
    last = CutOff(datetime(2026, 3, 30, 15, tzinfo=UTC))
    call = town.found(cut_offs=(last,)).id
    town.a.store.set_interest(voice.member.id, call, Interest.SAVED, town.now)
    facts = {"call": call, "cut_off": last.at.isoformat()}
    town.a.store.post(voice.member.id, "reminder", f"k{call}", facts, town.now, town.now)
    town.deliver()
    assert "closes in 14 days" in voice.last.text
    return call


@pytest.mark.parametrize(
    ("tap", "when"),
    [("s-1", "Tue 17 Mar 2026"), ("s-3", "Thu 19 Mar 2026"), ("s-b7", "Mon 23 Mar 2026")],
)
def test_put_off_names_the_day_and_the_hour_and_is_undone(town: Town, tap: str, when: str) -> None:
    anna = town.joins("anna")
    call = a_reminder(town, anna)
    many = len(anna.messages)
    anna.taps(f"c:{call}:remind:{tap}", again=True)
    assert f"{when}, 08:00 (Prague time)" in anna.last.text
    assert len(wishes(anna)) == 1
    anna.taps("Undo")
    assert wishes(anna) == []
    assert "closes in 14 days" in anna.last.text
    assert f"c:{call}:remind:{tap}" in anna.last.data
    assert len(anna.messages) == many


def test_no_more_of_this_call_keeps_it_and_is_undone(town: Town) -> None:
    anna = town.joins("anna")
    call = a_reminder(town, anna)
    anna.taps(f"c:{call}:remind:s-never")
    assert "No more reminders of this call" in anna.last.text
    assert town.a.store.muted(anna.member.id, call)
    assert town.a.store.interest(anna.member.id, call) == {Interest.SAVED}
    anna.taps("Undo")
    assert not town.a.store.muted(anna.member.id, call)


FORGED = ("x-1", "x-zz", "u-1", "u-x", "s-", "s-2020-01-01", "2020-01-01", "b9", "zz", "s-999")


def test_forged_choices_are_answered_and_do_nothing(town: Town) -> None:
    anna, bert = town.joins("anna"), town.joins("bert")
    call = page(town, anna)
    anna.taps(f"c:{call}:remind:1")
    bert.says(f"/start call_{call}")
    for choice in FORGED:
        answered = len(town.answers)
        bert.forges(f"c:{call}:remind:{choice}")
        assert len(town.answers) > answered, choice
    assert wishes(bert) == []
    assert len(wishes(anna)) == 1


def test_in_a_group_its_admins_choose(town: Town) -> None:
    admin, other = active(town)
    call = town.found().id
    admin.says(f"/start call_{call}")
    for data in (f"c:{call}:remind", f"c:{call}:remind:1", "set:reminders:off"):
        other.forges(data)
        assert "admins" in other.popup["text"]
    other.says("/reminders 5")
    assert "admins" in other.last.text
    assert wishes(admin) == []
    admin.taps(f"c:{call}:remind").taps(f"c:{call}:remind:1")
    assert len(wishes(admin)) == 1


def test_the_ladder_by_buttons_and_by_words(town: Town) -> None:
    anna = town.joins("anna")
    anna.says("/settings").taps("set:reminders:show")
    assert "30, 14, 7 and 2 days before the deadline, at 08:00 (Prague)" in anna.last.text
    many = len(anna.messages)
    anna.taps("set:reminders:on-0", again=True).taps("set:reminders:off-30")
    assert anna.member.ladder == (14, 7, 2, 0)
    anna.taps("set:reminders:off")
    assert anna.member.ladder == ()
    anna.taps("set:reminders:default")
    assert anna.member.ladder == (30, 14, 7, 2)
    assert len(anna.messages) == many
    for words, ladder in (("45 14 3", (45, 14, 3)), ("3, 45", (45, 3)), ("off", ())):
        anna.says(f"/reminders {words}")
        assert anna.member.ladder == ladder
    for words in ("soon", "400", "-3", "1 2 3 4 5 6 7 8 9 10 11"):
        anna.says(f"/reminders {words}")
        assert "did not understand" in anna.last.text
        assert anna.member.ladder == ()


def test_reminders_to_come_are_listed_in_pages_and_removed(town: Town) -> None:
    anna = town.joins("anna")
    call = page(town, anna)
    for day in range(1, 9):
        anna.taps(f"c:{call}:remind:day").says(f"{day} August")
    anna.says("/reminders")
    assert "1. Sat 1 Aug 2026: Battery skills" in anna.last.text
    assert "7. " not in anna.last.text
    anna.taps("set:reminders:page-1")
    assert "7. Fri 7 Aug 2026" in anna.last.text
    anna.taps("Remove 8")
    assert len(wishes(anna)) == 7


def test_a_reminder_goes_out_in_the_chat_once(town: Town) -> None:
    anna = town.joins("anna")
    call = page(town, anna)
    anna.taps(f"c:{call}:remind:1")
    town.now += timedelta(days=1)
    post_asked(town.a, town.now)
    town.deliver()
    assert "You asked me to remind you of this call." in anna.last.text
    anna.taps(f"c:{call}:show")
    assert "Battery skills" in anna.last.text
