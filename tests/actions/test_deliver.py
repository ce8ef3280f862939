"""The way out: each error has its own remedy, and told means accepted."""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from actions import (
    Assistant,
    ChatGone,
    ChatMoved,
    Delivered,
    FloodControl,
    MessageRefused,
    NoAnswer,
    deliver,
    forget,
    post_due,
    subscribe,
)
from actions.deliver import LEASE, MOST_ATTEMPTS, WORKERS
from db import Post
from model import ChatKind, Language, MemberState, Message, Rhythm
from tests.actions.world import Unpaced, World, a_call

delivery = sys.modules["actions.deliver"]  # in the package the name is the function's
Refuse = Callable[[int, Message], Exception | None]


def once(error: Exception, chat_id: int | None = None) -> Refuse:
    """Refuse one message (to one chat) and take all others."""
    left = [error]

    def refuse(to: int, message: Message) -> Exception | None:
        return left.pop() if left and chat_id in (None, to) else None

    return refuse


def always(error: Exception, chat_id: int) -> Refuse:
    return lambda to, message: error if to == chat_id else None


def test_trap_01_flood_control_keeps_the_row_and_loses_nothing(world: World) -> None:
    for chat in (1, 2, 3):
        world.joins(chat)
    world.found(a_call("7"))
    world.chats.refuse = once(FloodControl(0.01))
    world.deliver()
    assert [len(world.told(chat)) for chat in (1, 2, 3)] == [1, 1, 1]


def test_who_is_stopped_ends_after_the_messages_in_hand(world: World) -> None:
    for chat in range(1, 21):
        world.joins(chat)
    world.found(a_call("7"))

    async def some() -> Delivered:
        await post_due(world.a, world.now)
        return await deliver(
            world.a,
            world.chats,
            lambda: world.now,
            Unpaced(28),
            Delivered(),
            lambda: len(world.chats.taken) >= 3,
        )

    done = asyncio.run(some())
    assert 3 <= done.sent <= 3 + WORKERS
    assert world.a.store.outbox_counts()["sending"] == 0
    world.restarts()
    assert [len(world.told(chat)) for chat in range(1, 21)] == [1] * 20


def test_trap_02_a_blocked_chat_never_affects_the_next(world: World) -> None:
    for chat in (1, 2, 3):
        world.joins(chat)
    world.found(a_call("7"))
    world.chats.refuse = always(ChatGone(), 1)
    world.deliver()
    assert [len(world.told(chat)) for chat in (1, 2, 3)] == [0, 1, 1]
    assert world.member(1).state is MemberState.BLOCKED


def test_who_blocked_and_comes_back_missed_nothing(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.chats.refuse = always(ChatGone(), 1)
    world.deliver()
    world.chats.refuse = lambda to, message: None
    world.moves(days=2)
    assert world.told(1) == []
    subscribe.arrive(world.a, 1, ChatKind.PRIVATE, Language("en"), world.now)
    world.deliver()
    assert any("round 7" in said for said in world.told(1))


def test_trap_06_told_means_that_telegram_accepted_it(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    world.chats.refuse = always(NoAnswer(), 1)
    world.deliver()
    assert stored.id not in world.a.store.told(member.id)
    world.chats.refuse = lambda to, message: None
    world.now += timedelta(minutes=1)
    world.deliver()
    assert world.a.store.told(member.id)[stored.id] == 1
    assert len(world.told(1)) == 1


@pytest.mark.parametrize("error", [NoAnswer(), FloodControl(0.01), MessageRefused("too odd")])
def test_trap_12_only_a_gone_chat_silences_a_member(world: World, error: Exception) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.chats.refuse = once(error)
    world.deliver()
    assert world.member(1).state is MemberState.ACTIVE


def test_trap_13_one_bad_recipient_does_not_stop_the_others(world: World) -> None:
    for chat in (1, 2, 3):
        world.joins(chat)
    world.found(a_call("7"))
    world.chats.refuse = always(MessageRefused("chat is odd"), 2)
    world.deliver()
    assert [len(world.told(chat)) for chat in (1, 2, 3)] == [1, 0, 1]


def test_a_refused_message_is_in_the_next_digest(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.chats.refuse = once(MessageRefused("can't parse entities"))
    world.deliver()
    assert world.told(1) == []
    world.moves(days=7)
    assert any("round 7" in said for said in world.told(1))


def test_a_group_that_moved_gets_everything_at_its_new_id(world: World) -> None:
    world.joins(-5)
    world.found(a_call("7"))
    world.chats.refuse = once(ChatMoved(-100500), -5)
    world.deliver()
    assert world.told(-5) == []
    assert len(world.told(-100500)) == 1


def test_network_trouble_is_tried_again_later_and_later(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    asked = []
    world.chats.refuse = lambda to, message: asked.append(world.now) or NoAnswer()  # type: ignore[func-returns-value]
    for _ in range(600):
        world.deliver()
        world.now += timedelta(seconds=5)
    waits = [(b - a).total_seconds() for a, b in itertools.pairwise(asked)]
    assert waits[:2] == [30, 120]
    assert waits == sorted(waits)
    world.chats.refuse = lambda to, message: None
    world.moves(hours=1)
    assert len(world.told(1)) == 1


def test_a_row_whose_process_died_is_due_again_at_the_next_start(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    (lost,) = world.a.store.claim(world.now, 1, LEASE)
    world.deliver()
    assert world.told(1) == []
    world.restarts()
    assert len(world.told(1)) == 1
    assert lost.attempts == 1


def test_a_row_whose_worker_died_is_due_again_past_its_lease(world: World) -> None:
    world.joins(1)
    world.found(a_call("7"))
    world.a.store.claim(world.now, 1, LEASE)
    world.now += LEASE - timedelta(seconds=1)
    world.deliver()
    assert world.told(1) == []
    world.now += timedelta(seconds=1)
    world.deliver()
    assert len(world.told(1)) == 1


def test_no_worker_loses_its_row_when_the_clock_is_moved_meanwhile(world: World) -> None:
    for chat in range(1, 9):
        world.joins(chat)
    world.found(a_call("7"))

    def refuse(to: int, message: Message) -> None:
        world.now += 2 * LEASE

    world.chats.refuse = refuse
    world.deliver()
    assert [len(world.told(chat)) for chat in range(1, 9)] == [1] * 8
    assert world.a.store.outbox_counts()["recovered"] == 0


def test_the_words_are_made_when_the_row_is_claimed(world: World) -> None:
    member = world.joins(1)
    world.found(a_call("7"))
    subscribe.set_language(world.a, member, Language("de"))
    world.deliver()
    (said,) = world.told(1)
    assert "Neu für Sie" in said


def test_a_member_who_left_gets_nothing(world: World) -> None:
    member = world.joins(1, rhythm=Rhythm.AT_ONCE)
    world.found(a_call("7"))
    forget(world.a, member, world.now)
    world.deliver()
    assert world.told(1) == []


def test_a_row_that_cannot_be_worded_holds_up_nobody_and_goes_out_once_it_can(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    unlucky, _ = world.joins(1), world.joins(2)
    wording = delivery.word

    def word(a: Assistant, post: Post, now: datetime) -> object:
        if post.member == unlucky.id:
            raise KeyError("a private word")
        return wording(a, post, now)

    world.found(a_call("7"))
    monkeypatch.setattr(delivery, "word", word)
    world.deliver()
    assert [len(world.told(chat)) for chat in (1, 2)] == [0, 1]
    assert "KeyError" in caplog.text
    assert "a private word" not in caplog.text
    monkeypatch.undo()
    world.moves(hours=1)
    assert [len(world.told(chat)) for chat in (1, 2)] == [1, 0]


def test_a_row_that_can_never_be_worded_is_given_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After so many tries, with a reason; it held up nobody and counts as told to nobody."""
    member = world.joins(1)
    world.found(a_call("7"))
    (stored,) = world.a.store.search("round 7", world.now)[1]
    tries: list[int] = []
    wording = delivery.word

    def word(a: Assistant, post: Post, now: datetime) -> object:
        if post.kind == "alert":
            tries.append(post.id)
            raise KeyError
        return wording(a, post, now)

    monkeypatch.setattr(delivery, "word", word)
    world.moves(hours=MOST_ATTEMPTS + 4)
    assert tries == [tries[0]] * MOST_ATTEMPTS
    rows = world.a.store._db.execute("select state, why from outbox where kind = 'alert'")
    assert rows.fetchall() == [("dropped", "a fault")]
    assert stored.id not in world.a.store.told(member.id)
    monkeypatch.undo()
    world.moves(days=7)
    assert any("round 7" in said for said in world.told(1)), "the next digest has it"
