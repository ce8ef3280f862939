"""A region's group: its admins choose what it hears; and chats that block, move and return."""

from __future__ import annotations

from datetime import timedelta

from demo import GROUP
from demo import _acts as acts
from model import ChatKind, Interest, MemberState
from tests.chat.town import PEOPLE, Town, Voice


def active(town: Town) -> tuple[Voice, Voice]:
    admin, other = town.group()
    admin.says("/start").taps("set:language:en")
    for step in ("region", "needs", "rhythm"):
        admin.taps(f"set:{step}:skip")
    return admin, other


def test_the_bot_introduces_itself_and_an_admin_sets_it_up(town: Town) -> None:
    admin, _ = town.group()
    assert "/start" in admin.last.text
    admin.taps("set:language:continue").taps("set:language:de")
    assert admin.member.kind is ChatKind.GROUP
    assert admin.member.language == "de"


def test_the_welcome_is_one_message_and_the_set_up_is_four_short_steps(town: Town) -> None:
    admin, _ = town.group()
    assert len(admin.messages) == 1
    admin.taps("set:language:continue")
    assert "Four short questions" in admin.last.text
    for step, following in (
        ("language", "set:region:skip"),
        ("region", "set:needs:skip"),
        ("needs", "set:rhythm:skip"),
    ):
        admin.taps(f"set:{step}:skip")
        assert following in admin.last.data
    admin.taps("set:rhythm:back").taps("set:needs:skip").taps("set:rhythm:skip")
    assert "Done." in admin.last.text
    assert admin.member.state is MemberState.ACTIVE
    assert admin.member.rhythm == "weekly"
    assert len(admin.messages) == 1, "edited in place from the welcome on"


def test_a_link_that_adds_us_to_a_group_is_answered_once(town: Town) -> None:
    admin, other = town.group()
    admin.says("/start group")
    assert len(admin.messages) == 1, "the welcome was the answer"
    town.now += timedelta(minutes=5)
    other.says("/start group")
    assert "admins" in admin.last.text
    admin.says("/start group")
    assert "set:language:skip" in admin.last.data, "the link again, and we were there already"


def test_answers_in_a_group_make_no_sound(town: Town) -> None:
    admin, other = active(town)
    other.says("/help")
    posts = town.demo.chats.chats[GROUP].posts.values()
    assert all(p.silent for p in posts if p.sender == town.demo.chats.bot.id)
    assert "/topics" in admin.last.text
    assert "/topics" not in town.joins("anna").says("/help").last.text


def test_with_privacy_mode_off_only_what_is_meant_for_us_is_answered(town: Town) -> None:
    admin, other = active(town)
    town.demo.chats.bot.reads_all = True
    many, before = len(admin.messages), admin.member
    for words in ("battery", "/stop@another_bot", "@another_bot battery", "nobody /stop"):
        admin.says(words)
        other.says(words)
    mine = [p for p in town.demo.chats.chats[GROUP].posts.values() if p.sender == 101]
    other.says("battery", reply_to=mine[-1].id)
    assert len(admin.messages) == many
    assert admin.member == before
    admin.says(f"/calls@{town.demo.chats.bot.username}")
    assert len(admin.messages) == many + 1


def test_trap_19_only_admins_change_a_groups_settings(town: Town) -> None:
    admin, other = active(town)
    call = town.found().id
    before = admin.member
    for words in ("stop", "pause 7", "forget", "region Praha", "rhythm at-once", "language de"):
        other.says(f"/{words}")
        assert "admins" in other.last.text, words
    for words in ("start", "needs", "quiet", "mydata"):
        other.says(f"/{words}")
        assert "admins" in other.last.text, words
    for data in ("set:language:fr", "set:needs:circular-economy", "set:forget:yes", "set:x:y"):
        other.forges(data)
        assert "admins" in other.popup["text"], data
    other.says("/calls").taps(f"c:{call}:show")
    for act in ("save", "fits", "no", "no:too-large", "remind", "track:applied"):
        other.forges(f"c:{call}:{act}")
        assert "admins" in other.popup["text"], act
    assert admin.member == before
    assert not town.a.store.interest(before.id, call)
    admin.taps(f"c:{call}:save")
    assert town.a.store.interest(before.id, call) == {Interest.SAVED}


def test_everybody_may_read(town: Town) -> None:
    _, other = active(town)
    town.found()
    assert "round 1" in other.says("/calls").last.text
    assert "round 1" in other.says("/search battery").last.text
    assert "Your settings" in other.says("/settings").last.text


def test_a_reply_is_an_answer_other_words_are_not(town: Town) -> None:
    admin, other = active(town)
    admin.says("/region")
    asked = admin.last
    assert "reply" in asked.text
    many = len(admin.messages)
    admin.says("Ostrava")
    assert len(admin.messages) == many, "words of the group among themselves are not ours"
    other.says("Ostrava", reply_to=asked.id)
    assert "admins" in other.last.text
    admin.says("Ostrava", reply_to=asked.id)
    assert "set:region:CZ080" in admin.last.data


def test_a_roundtable_is_a_persons_own_business(town: Town) -> None:
    admin, other = active(town)
    other.forges("r:5:join:industry")
    assert other.popup["url"].endswith("?start=table_5")
    admin.says("/host 1 2026-05-12T10:00 industry=1")
    assert "private" in admin.last.text


def test_a_promoted_member_is_believed_at_once_it_is_asked_anew(town: Town) -> None:
    _, other = active(town)
    town.demo.chats.chats[GROUP].members[other.person.id] = "administrator"
    other.says("/language fr")
    assert other.member.language == "fr"


def test_a_group_that_becomes_another_chat_keeps_its_settings(town: Town) -> None:
    admin, _ = active(town)
    before = admin.member
    new = town.do(acts.upgrade_group, town.demo.chats, town.demo.person("anna"))
    town.answer()
    moved = town.a.store.member_by_chat(new.id)
    assert moved
    assert (moved.id, moved.language) == (before.id, before.language)
    assert town.a.store.member_by_chat(GROUP) is None


def test_thrown_out_of_a_group_and_back(town: Town) -> None:
    admin, _ = active(town)
    anna = town.demo.person("anna")
    town.do(acts.remove_from_group, town.demo.chats, anna, town.demo.chats.chats[GROUP])
    town.answer()
    assert admin.member.state is MemberState.BLOCKED
    town.do(acts.add_to_group, town.demo.chats, anna)
    town.answer()
    assert admin.member.state is MemberState.ACTIVE
    assert "Welcome back" in admin.last.text


def test_blocked_and_unblocked(town: Town) -> None:
    anna = town.joins("anna")
    town.do(acts.block, town.demo.chats, PEOPLE[0], True)
    town.answer()
    assert anna.member.state is MemberState.BLOCKED
    town.do(acts.block, town.demo.chats, PEOPLE[0], False)
    town.answer()
    assert anna.member.state is MemberState.ACTIVE
    assert "Welcome back" in anna.last.text


def test_who_blocked_before_the_set_up_was_done_goes_on_with_it(town: Town) -> None:
    anna = town.voice("anna").says("/start").taps("set:language:skip")
    town.do(acts.block, town.demo.chats, PEOPLE[0], True)
    town.answer()
    town.do(acts.block, town.demo.chats, PEOPLE[0], False)
    town.answer()
    assert anna.member.state is MemberState.SETTING_UP
    assert "set:region:skip" in anna.says("/start").last.data


def test_who_stopped_blocked_and_unblocked_stays_stopped(town: Town) -> None:
    anna = town.joins("anna").says("/stop")
    said = len(anna.messages)
    for blocks in (True, False):
        town.do(acts.block, town.demo.chats, PEOPLE[0], blocks)
        town.answer()
        assert anna.member.state is MemberState.STOPPED
    assert len(anna.messages) == said
    assert anna.says("/start").member.state is MemberState.ACTIVE
