"""The outbox's way out: claim, word, send, settle. Nothing is told before it was accepted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from actions._assistant import Assistant
from actions._pace import Pace
from actions._posts import OFFER
from actions._wording import Later, Nothing, Worded, word
from actions.roundtable import offer_delivered, offer_undeliverable
from db import Post
from model import MemberState, Message, RegistrationId

LEASE = timedelta(minutes=10)
"""A claimed row whose worker vanished is due again after this."""
WORKERS = 4
"""63 messages a second at 60 ms each: twice what Telegram takes."""
RETRY = (timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=15))


class SendError(Exception):
    """Telegram did not take the message. Each kind has its own remedy."""


@dataclass(eq=False)
class FloodControl(SendError):
    """Nobody may send for this long."""

    seconds: float


@dataclass(eq=False)
class ChatMoved(SendError):
    """The group became a supergroup: the message goes to its new id."""

    chat_id: int


class ChatGone(SendError):
    """Blocked, kicked or deactivated: this chat hears nothing until it comes back."""


@dataclass(eq=False)
class MessageRefused(SendError):
    """This message will never be taken; the chat is fine."""

    why: str


class NoAnswer(SendError):
    """Network trouble: nobody knows whether it arrived. A rare repeat beats a lost deadline."""


class Sender(Protocol):
    async def send(self, chat_id: int, message: Message) -> int:
        """The id of the message Telegram accepted. Raises a ``SendError``."""


@dataclass
class Delivered:
    """What a run of deliveries did; for logs and figures."""

    sent: int = 0
    later: int = 0
    dropped: int = 0
    kinds: dict[str, int] = field(default_factory=dict)


async def deliver(
    a: Assistant, sender: Sender, clock: Callable[[], datetime], pace: Pace, done: Delivered
) -> Delivered:
    """Send all that is due, with a few workers side by side, until nothing is left."""

    async def work() -> None:
        while await deliver_one(a, sender, clock, pace, done):
            pass

    await asyncio.gather(*(work() for _ in range(WORKERS)))
    return done


async def deliver_one(
    a: Assistant, sender: Sender, clock: Callable[[], datetime], pace: Pace, done: Delivered
) -> bool:
    """Claim, word, send and settle one row. False if none is due."""
    if not await pace.room():
        return False
    claimed = a.store.claim(clock(), 1, LEASE)
    if not claimed:
        return False
    (post,) = claimed
    worded = word(a, post, clock())
    if isinstance(worded, Later):
        a.store.later(post.id, worded.until, worded.why)
        done.later += 1
        return True
    if isinstance(worded, Nothing):
        a.store.dropped(post.id, worded.why, clock())
        done.dropped += 1
        return True
    message_id = 0
    try:
        for message in worded.messages:
            await pace.turn(post.chat_id)
            message_id = await sender.send(post.chat_id, message)
    except SendError as error:
        _settle_error(a, post, error, clock(), pace)
        done.later += 1
        return True
    settle(a, post, worded, message_id, clock())
    done.sent += 1
    done.kinds[post.kind] = done.kinds.get(post.kind, 0) + 1
    return True


def settle(a: Assistant, post: Post, worded: Worded, message_id: int, now: datetime) -> None:
    """Accepted: the row is sent, its calls are told, an offer's clock starts."""
    with a.store.transaction():
        a.store.sent(
            post.id, now, message_id=message_id, told=worded.told, digest_id=worded.digest
        )
        if worded.registration:
            offer_delivered(a, worded.registration, now)


def _settle_error(a: Assistant, post: Post, error: SendError, now: datetime, pace: Pace) -> None:
    if isinstance(error, FloodControl):
        pace.hold(error.seconds)
        a.store.later(post.id, now, "flood control")
    elif isinstance(error, ChatMoved):
        with a.store.transaction():
            a.store.migrate_chat(post.chat_id, error.chat_id)
            a.store.later(post.id, now, "chat moved")
    elif isinstance(error, ChatGone):
        with a.store.transaction():
            a.store.set_state(post.member, MemberState.BLOCKED)
            if post.kind == OFFER:
                offer_undeliverable(a, RegistrationId(int(post.facts["registration"])), now)
            a.store.later(post.id, now, "blocked")
    elif isinstance(error, MessageRefused):
        a.store.dropped(post.id, error.why, now)
    else:
        a.store.later(post.id, now + RETRY[min(post.attempts, len(RETRY) - 1)], "no answer")
