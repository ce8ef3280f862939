"""The picture that follows a digest: never instead of its words, never twice, never late."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from actions import MessageRefused, NoAnswer, adjust, subscribe
from actions._pictures import Pictures
from actions.manners import set_aloud
from actions.picture import kept_deadlines, with_digest
from messages import TimelineFacts, timeline
from model import ChatKind, CutOff, Interest, Language, MemberState, Message, Picture, Rhythm
from tests.actions.world import World, a_call

CHAT = 1
PNG = b"\x89PNG"


@pytest.fixture
def due(world: World) -> World:
    """A member whose digest, due now, has four calls that close on different days."""
    world.joins(CHAT, rhythm=Rhythm.WEEKLY)
    closes = [world.now.replace(month=6) + timedelta(days=n) for n in range(4)]
    world.found(*(a_call(str(n), cut_offs=(CutOff(at),)) for n, at in enumerate(closes, 1)))
    at = world.member(CHAT).next_digest_at
    assert at
    world.now = at
    return world


def pictures(world: World) -> list[Message]:
    return [m for c, m in world.chats.taken if c == CHAT and m.photo]


def photos_meet(fault: Exception | BaseException) -> Callable[[int, Message], Exception | None]:
    def refuse(to: int, message: Message) -> Exception | None:
        if not message.photo:
            return None
        if isinstance(fault, Exception):
            return fault
        raise fault

    return refuse


def test_it_follows_the_words_and_makes_no_sound(due: World) -> None:
    due.deliver()
    words, photo = (m for _, m in due.chats.taken)
    assert "your digest" in words.html
    assert photo.photo
    assert photo.photo.body.startswith(PNG)
    assert photo.silent
    assert "4 calls" in photo.html
    due.moves(days=3)
    assert len(pictures(due)) == 1, "once"


def test_where_a_group_wants_a_sound_its_words_make_one_and_the_picture_none(due: World) -> None:
    group = subscribe.arrive(due.a, -7, ChatKind.GROUP, Language("en"), due.now)
    subscribe.save(due.a, replace(group, state=MemberState.ACTIVE, setup_step=""))
    set_aloud(due.a, group, True)
    due.a.store.post(group.id, "digest", "d", {}, due.now, due.now)
    due.deliver()
    sent = [message for chat, message in due.chats.taken if chat == -7]
    assert [(message.silent, bool(message.photo)) for message in sent] == [
        (False, False),
        (True, True),
    ]


def test_two_deadlines_are_no_picture(world: World) -> None:
    world.joins(CHAT, rhythm=Rhythm.WEEKLY)
    world.found(a_call("1"), a_call("2"), a_call("3", cut_offs=()))
    world.moves(days=8)
    assert world.told(CHAT)
    assert not pictures(world)


def test_the_first_digest_comes_alone(world: World) -> None:
    sent: list[Message] = []
    world.chats.refuse = lambda to, message: sent.append(message)
    world.found(*(a_call(str(n)) for n in range(1, 6)))
    world.joins(CHAT)
    world.moves(hours=2)
    (words,) = sent
    assert "open now for you" in words.html
    assert not words.photo


def test_a_refused_picture_loses_no_word(due: World, caplog: pytest.LogCaptureFixture) -> None:
    due.chats.refuse = photos_meet(MessageRefused("IMAGE_PROCESS_FAILED"))
    due.deliver()
    assert len(due.told(CHAT)) == 1
    told = due.a.store.told(due.member(CHAT).id)
    assert len(told) == 4, "all is told"
    assert "IMAGE_PROCESS_FAILED" in caplog.text
    due.chats.refuse = lambda to, message: None
    due.moves(days=2)
    assert not pictures(due), "it is given up"
    assert due.told(CHAT) == []


def test_a_picture_that_is_not_drawn_loses_no_word(
    due: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(self: Pictures, shown: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(Pictures, "drawn", broken)
    with caplog.at_level(logging.ERROR):
        due.deliver()
    assert len(due.told(CHAT)) == 1
    assert "a picture was not drawn" in caplog.text
    due.moves(days=1)
    assert caplog.text.count("not drawn") == 1, "it is not tried again and again"


def test_a_kill_while_it_leaves_sends_it_once_and_the_words_no_more(due: World) -> None:
    class Killed(BaseException):
        pass

    due.chats.refuse = photos_meet(Killed())
    with pytest.raises(Killed):
        due.deliver()
    assert len(due.told(CHAT)) == 1
    due.chats.refuse = lambda to, message: None
    due.restarts()
    assert len(pictures(due)) == 1
    assert due.told(CHAT) == []


def test_what_is_a_day_late_is_left_out(due: World) -> None:
    due.chats.refuse = photos_meet(NoAnswer())
    due.deliver()
    due.chats.refuse = lambda to, message: None
    due.now += timedelta(days=1, minutes=1)
    due.deliver()
    assert not pictures(due)


def test_who_wants_none_gets_none_and_who_wants_it_dark_gets_it_dark(due: World) -> None:
    member = due.member(CHAT)
    adjust.set_picture(due.a, member, Picture.DARK)
    due.deliver()
    (photo,) = pictures(due)
    assert photo.photo
    facts = _digest_facts(due)
    bodies = {
        theme: asyncio.run(_draw(due, facts, theme)) for theme in (Picture.DARK, Picture.LIGHT)
    }
    assert photo.photo.body == bodies[Picture.DARK] != bodies[Picture.LIGHT]
    adjust.set_picture(due.a, due.member(CHAT), Picture.NONE)
    due.found(*(a_call(str(n)) for n in range(10, 15)))
    due.moves(days=8)
    assert len(pictures(due)) == 1, "the one of before"
    assert len(due.told(CHAT)) == 2


def _digest_facts(world: World) -> TimelineFacts:
    member = world.member(CHAT)
    last = world.a.store.last_digest(member.id)
    assert last
    return with_digest(world.a, member, last[0], world.now)


async def _draw(world: World, facts: TimelineFacts, theme: Picture) -> bytes:
    assert world.a.pictures
    return await world.a.pictures.drawn(timeline(Language("en"), facts, theme))


def test_one_run_draws_a_hundred_at_most(due: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["actions.deliver"], "PICTURES", 0)
    due.deliver()
    assert not pictures(due)
    monkeypatch.setattr(sys.modules["actions.deliver"], "PICTURES", 100)
    due.deliver()  # it was not put off, only passed by
    assert len(pictures(due)) == 1


def test_it_shows_what_is_saved_and_not_what_was_waved_off(due: World) -> None:
    due.deliver()
    member = due.member(CHAT)
    one, two, *_ = sorted(due.a.store.told(member.id))
    due.a.store.set_interest(member.id, one, Interest.SAVED, due.now)
    due.a.store.set_interest(member.id, two, Interest.NOT_FOR_US, due.now, "too-large")
    kept = kept_deadlines(due.a, member, due.now)
    assert [(d.call.id, d.saved) for d in kept.due] == [(one, True)]
    shown = _digest_facts(due)
    assert {d.call.id for d in shown.due} == set(due.a.store.told(member.id)) - {two}


def test_what_shows_the_same_is_drawn_once(due: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from actions import _pictures

    drawn: list[object] = []
    real = _pictures.draw
    monkeypatch.setattr(_pictures, "draw", lambda shown: drawn.append(shown) or real(shown))
    due.a = replace(due.a, pictures=Pictures())
    due.deliver()
    facts = _digest_facts(due)
    asyncio.run(_draw(due, facts, Picture.LIGHT))
    assert len(drawn) == 1
