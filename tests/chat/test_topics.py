"""/topics: a group's forum, by need, by area, by programme or in one place; nothing lost there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from actions.spread import spread
from demo import _topics as acts
from messages import plain
from model import (
    CallId,
    CallStatus,
    Change,
    GroupManners,
    Language,
    MemberState,
    NeedId,
    Programme,
    Rhythm,
    TopicsBy,
)
from tests.chat.forum import Forum, forum
from tests.chat.town import BATTERY, PEOPLE, VET, Town


@pytest.fixture
def here(town: Town) -> Forum:
    return forum(town)


def told(here: Forum, key: str, *needs: NeedId, **kw: Any) -> CallId:
    """A new call is found, and the group told of it."""
    town = here.town
    stored = town.found(key, needs or (BATTERY,), **kw)
    change = Change.CHANGED if stored.version > 1 else Change.NEW
    town.a.store.add_news(stored.id, stored.version, change, town.now)
    town.run(spread(town.a, town.now))
    town.deliver()
    return stored.id


def choose(here: Forum, by: TopicsBy, thread: int | None = None) -> None:
    here.says("anna", "/topics", thread)
    here.admin.taps(f"topics:{by}")


def test_one_topic_for_each_need_made_when_there_is_something_to_say(here: Forum) -> None:
    choose(here, TopicsBy.NEED)
    assert "a topic for each need" in here.admin.last.text
    assert here.topics() == {}
    told(here, "1")
    told(here, "2")
    told(here, "3", VET)
    topics = here.topics()
    assert sorted(topics) == ["Battery value chain", "Vet modernisation"]
    assert [p["text"].split("\n")[2] for p in here.posts(topics["Battery value chain"])] == [
        "Battery skills, round 1",
        "Battery skills, round 2",
    ]
    assert len(here.posts(topics["Vet modernisation"])) == 1
    assert all(p["silent"] for p in here.posts(topics["Vet modernisation"]))


def test_a_call_for_two_needs_is_told_once_and_names_are_of_the_groups_language(
    here: Forum,
) -> None:
    here.town.a.store.save_member(replace(here.member, language=Language("de")))
    choose(here, TopicsBy.NEED)
    told(here, "1", BATTERY, VET)
    assert list(here.topics()) == ["Batterie-Wertschöpfung"]


@pytest.mark.parametrize(
    ("by", "name"),
    [
        (TopicsBy.AREA, "Green technology"),
        (TopicsBy.PROGRAMME, plain(Language("en"), "programme-life")),
    ],
)
def test_by_group_of_needs_and_by_programme(here: Forum, by: TopicsBy, name: str) -> None:
    choose(here, by)
    told(here, "1", programme=Programme.LIFE)
    assert list(here.topics()) == [name]
    assert len(here.posts(here.topics()[name])) == 1


def test_everything_in_the_topic_where_it_was_asked_for(here: Forum) -> None:
    anna, town = here.town.demo.person("anna"), here.town
    ours = town.do(acts.open_topic, town.demo.chats, anna, here.chat, "Funding")
    here.says("anna", "/topics", ours)
    assert here.posts(ours)[-1]["text"].startswith("Where shall I write")
    here.admin.taps("topics:here")
    assert town.a.store.manners(here.member.id) == GroupManners(topics=TopicsBy.ONE, home=ours)
    told(here, "1")
    assert list(here.topics()) == ["Funding"]
    assert "round 1" in here.posts(ours)[-1]["text"]
    here.says("bert", "/calls", ours)
    assert "Battery skills" in here.posts(ours)[-1]["text"], "an answer comes where one asked"
    here.says("bert", "/calls")
    assert "Battery skills" in here.posts()[-1]["text"]
    here.says("anna", "/topics")
    assert "topics:here" not in here.admin.last.data
    here.admin.forges("topics:here")
    assert town.a.store.manners(here.member.id) == GroupManners()


def test_the_digest_is_one_message_at_home_and_reminders_go_to_the_card(here: Forum) -> None:
    town, anna = here.town, here.town.demo.person("anna")
    ours = town.do(acts.open_topic, town.demo.chats, anna, here.chat, "Weekly")
    choose(here, TopicsBy.NEED, ours)
    assert "in this topic" in here.admin.last.text
    town.a.store.save_member(replace(here.member, rhythm=Rhythm.WEEKLY))
    town.found("1")
    town.found("2", (VET,))
    due = town.now - timedelta(minutes=1)
    town.a.store.post(here.member.id, "digest", "digest:x", {}, due, due)
    town.deliver()
    digest = here.posts(ours)[-1]
    assert "round 1" in digest["text"]
    assert "round 2" in digest["text"]
    assert digest["silent"]
    assert list(here.topics()) == ["Weekly"], "a digest makes no topics"


def test_a_topic_that_is_deleted_is_made_anew_once_and_nothing_is_lost(here: Forum) -> None:
    town, anna = here.town, here.town.demo.person("anna")
    choose(here, TopicsBy.NEED)
    for n in (1, 2):
        told(here, f"a{n}")
        (number,) = here.chat.topics
        told(here, f"b{n}")
        assert len(here.posts(number)) == 2
        town.do(acts.delete_topic, town.demo.chats, anna, here.chat, number)
    told(here, "c")
    assert here.topics() == {}, "twice deleted: not wanted"
    assert "round c" in here.posts()[-1]["text"]
    assert town.a.store.outbox_counts()["due"] == 0
    assert town.a.store.outbox_counts()["dropped"] == 0
    choose(here, TopicsBy.NEED)
    told(here, "d")
    assert len(here.topics()) == 1, "chosen again: wanted again"


def test_a_topic_that_is_closed_or_renamed_is_left_as_it_is(here: Forum) -> None:
    town, anna = here.town, here.town.demo.person("anna")
    choose(here, TopicsBy.NEED)
    told(here, "1")
    (number,) = here.chat.topics
    town.do(acts.rename_topic, town.demo.chats, anna, here.chat, number, "Cells")
    town.do(acts.close_topic, town.demo.chats, anna, here.chat, number)
    here.chat.withheld = frozenset({"can_manage_topics"})
    told(here, "2")
    assert "round 2" in here.posts()[-1]["text"]
    here.says("anna", "/calls", number)
    assert "Battery skills" in here.posts()[-1]["text"], "what may not be said there is said here"
    town.do(acts.close_topic, town.demo.chats, anna, here.chat, number, False)
    told(here, "3")
    assert "round 3" in here.posts(number)[-1]["text"]
    assert here.topics() == {"Cells": number}


def test_who_loses_the_right_or_the_forum_hears_all_the_same(here: Forum) -> None:
    choose(here, TopicsBy.NEED)
    here.chat.withheld = frozenset({"can_manage_topics"})
    told(here, "1")
    here.chat.is_forum = False
    told(here, "2", VET)
    assert here.topics() == {}
    assert [t["text"].split("\n")[2] for t in here.posts()[-2:]] == [
        "Battery skills, round 1",
        "Battery skills, round 2",
    ]


def test_one_clear_sentence_where_topics_cannot_be(town: Town) -> None:
    anna = town.joins("anna").says("/topics")
    assert "Topics are for groups" in anna.last.text
    admin, _ = town.group()
    admin.says("/topics")
    assert "no topics" in admin.last.text
    here = forum(town, admin=False)
    here.says("anna", "/topics")
    assert "right to manage topics" in here.admin.last.text
    assert here.admin.last.data == ["topics:none"]
    for by in ("need", "area", "programme"):
        here.admin.forges(f"topics:{by}")
        assert "right to manage topics" in here.admin.popup["text"]
    for data in ("topics:", "topics:x", "topics:need:1", "topics"):
        here.admin.forges(data)
        assert here.admin.popup["text"], data
    assert town.a.store.manners(here.member.id) == GroupManners()


def test_an_intruder_changes_nothing(here: Forum) -> None:
    before = here.town.a.store.manners(here.member.id)
    here.says("bert", "/topics")
    assert "admins" in here.admin.last.text
    here.says("anna", "/topics")
    bert = here.voice("bert")
    for data in here.admin.last.data:
        bert.taps(data)
        assert "admins" in bert.popup["text"], data
    bert.forges("set:quiet:sound-on")
    assert "admins" in bert.popup["text"]
    assert here.town.a.store.manners(here.member.id) == before


def test_words_in_a_topic_that_we_opened_answer_nobody(here: Forum) -> None:
    """Each of them carries the message that opened the topic, which is ours."""
    here.town.demo.chats.bot.reads_all = True
    choose(here, TopicsBy.NEED)
    told(here, "1")
    (number,) = here.chat.topics
    many = len(here.admin.messages)
    here.says("bert", "batteries, anyone?", number)
    here.says("bert", "/calls@another_bot", number)
    here.says("bert", "batteries again")
    assert len(here.admin.messages) == many
    card = here.posts(number)[-1]["id"]
    here.voice("bert").says("battery", reply_to=card)
    assert len(here.admin.messages) == many + 1
    assert "Battery skills" in here.posts(number)[-1]["text"]


def test_flood_and_lost_answers_double_nothing(here: Forum) -> None:
    from demo import Fault

    town = here.town
    choose(here, TopicsBy.NEED)
    town.demo.faults.add(Fault("server", chat=here.chat.id, method="createForumTopic"))
    told(here, "1")
    assert here.topics() == {}
    town.now += timedelta(minutes=1)
    town.demo.faults.add(Fault("server", chat=here.chat.id, method="sendMessage"))
    town.deliver()
    town.now += timedelta(minutes=3)
    town.deliver()
    (number,) = here.chat.topics
    assert len(here.posts(number)) == 1


def test_a_sound_is_the_groups_choice(here: Forum) -> None:
    here.says("anna", "/quiet")
    assert "without a sound" in here.admin.last.text
    assert not [d for d in here.admin.last.data if "all-quiet" in d]
    here.admin.taps("set:quiet:sound-on")
    assert "with a sound" in here.admin.last.text
    told(here, "1")
    assert not here.posts()[-1]["silent"]
    here.says("bert", "/calls")
    assert here.posts()[-1]["silent"], "answers never make a sound"
    here.admin.taps("set:quiet:sound-off")
    told(here, "2")
    assert here.posts()[-1]["silent"]


def test_a_group_is_never_told_that_all_is_quiet(here: Forum) -> None:
    here.admin.forges("set:quiet:all-quiet-on")
    due = here.town.now - timedelta(minutes=1)
    many = len(here.posts())
    here.town.a.store.post(here.member.id, "digest", "digest:q", {}, due, due)
    here.town.deliver()
    assert len(here.posts()) == many


def test_a_group_that_becomes_a_forum_goes_on_there(town: Town) -> None:
    from demo import _acts as people

    admin, _ = town.group()
    chats, anna = town.demo.chats, PEOPLE[0]
    member = admin.member
    active, at_once = MemberState.ACTIVE, Rhythm.AT_ONCE
    town.a.store.save_member(replace(member, state=active, setup_step="", rhythm=at_once))
    call = told(Forum(town, chats.chats[admin.chat]), "1")
    assert town.a.store.last_card(member.id, call)
    chat = town.do(lambda: people.upgrade_group(chats, anna, forum=True))
    town.do(lambda: people.add_to_group(chats, anna, admin=True))
    town.answer()
    here = Forum(town, chat)
    assert here.member.id == member.id
    assert town.a.store.last_card(member.id, call) is None, "messages have other numbers there"
    choose(here, TopicsBy.PROGRAMME)
    told(here, "2", published_status=CallStatus.OPEN)
    assert len(here.topics()) == 1
