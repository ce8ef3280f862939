"""The outbox's way out: claim, word, send, settle. Nothing is told before it was accepted."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from actions._assistant import Assistant
from actions._faults import in_a_line
from actions._pace import HeldTooLong, Pace
from actions._posts import OFFER
from actions._wording import Later, Nothing, Worded, word
from actions.away import unreachable
from actions.roundtable import offer_delivered, offer_undeliverable
from actions.subscribe import blocked
from db import Post, StoreError
from model import Message, RegistrationId

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=10)
"""A claimed row whose worker vanished is due again after this: longer than the longest of
messages takes, in all its parts, with Telegram's patience and ours used up."""
WORKERS = 4
"""63 messages a second at 60 ms each: twice what Telegram takes."""
RETRY = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=15))
MOST_ATTEMPTS = 20
"""Claims after which a row that meets a fault of ours is given up: it may repeat a message."""
SECOND = timedelta(seconds=1)


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


def take_up(a: Assistant, pace: Pace, now: datetime) -> None:
    """Go on where an earlier process ended: what it had in flight is due again, and a pause that
    Telegram asked of it is kept."""
    a.store.recover(now, everything=True)
    held = a.store.held_until(now)
    if held:
        pace.hold((held - now).total_seconds())


async def deliver(
    a: Assistant,
    sender: Sender,
    clock: Callable[[], datetime],
    pace: Pace,
    done: Delivered,
    stopping: Callable[[], bool] = lambda: False,
) -> Delivered:
    """Send all that is due, with a few workers side by side, until nothing is left, or until
    ``stopping``: then each ends after the message it has in hand.

    Rows past their lease come first to be due again: between two rounds nobody works on them.
    """
    a.store.recover(clock())

    async def work() -> None:
        while not stopping() and await deliver_one(a, sender, clock, pace, done):
            pass

    ended = await asyncio.gather(*(work() for _ in range(WORKERS)), return_exceptions=True)
    for failure in filter(None, ended):  # raised once nobody is in the middle of a message
        raise failure
    return done


async def deliver_one(
    a: Assistant, sender: Sender, clock: Callable[[], datetime], pace: Pace, done: Delivered
) -> bool:
    """Claim, word, send and settle one row. False if none is due."""
    _remember_hold(a, pace, clock())
    if not await pace.room():
        return False
    claimed = a.store.claim(clock(), 1, LEASE)
    if not claimed:
        return False
    (post,) = claimed
    try:
        await _word_and_send(a, sender, post, clock, pace, done)
    except StoreError:
        raise
    except Exception as error:  # a fault of ours in one row must not hold up all the others
        fault = in_a_line(error)
        log.error("a message (%s, row %d) was not worded: %s", post.kind, post.id, fault)
        if post.attempts < MOST_ATTEMPTS:
            a.store.later(post, clock() + _retry_in(post), "a fault")
            done.later += 1
        else:
            a.store.dropped(post, "a fault", clock())
            done.dropped += 1
    return True


async def _word_and_send(
    a: Assistant,
    sender: Sender,
    post: Post,
    clock: Callable[[], datetime],
    pace: Pace,
    done: Delivered,
) -> None:
    worded = word(a, post, clock())
    if isinstance(worded, Later):
        a.store.later(post, worded.until, worded.why)
        done.later += 1
        return
    if isinstance(worded, Nothing):
        a.store.dropped(post, worded.why, clock())
        done.dropped += 1
        return
    try:
        message_id = await _send_parts(a, sender, post, worded, pace)
    except HeldTooLong:
        a.store.later(post, clock(), "flood control")
        done.later += 1
        return
    except SendError as error:
        _settle_error(a, post, worded, error, clock(), pace)
        done.later += 1
        return
    settle(a, post, worded, message_id, clock())
    done.sent += 1
    done.kinds[post.kind] = done.kinds.get(post.kind, 0) + 1


async def _send_parts(
    a: Assistant, sender: Sender, post: Post, worded: Worded, pace: Pace
) -> int | None:
    """Send what is to be read and was not accepted before; the number of the last message.

    A row holds facts, so its words may differ at the next try. A part is left out only if it
    was accepted word for word; whatever reads differently now is sent.
    """
    message_id, parts = None, worded.messages
    chat_id = worded.instead.chat_id if worded.instead else post.chat_id
    for number, part in enumerate(parts, 1):
        mark = hashlib.sha256(part.html.encode()).hexdigest()[:16]
        if mark in post.accepted:
            continue
        await pace.turn(chat_id)
        message_id = await sender.send(chat_id, part)
        if number < len(parts):  # the last one settles the row
            a.store.part_accepted(post.id, mark)
    return message_id


def settle(
    a: Assistant, post: Post, worded: Worded, message_id: int | None, now: datetime
) -> None:
    """Accepted: the row is sent, its calls are told, an offer's clock starts."""
    with a.store.transaction():
        a.store.sent(
            post.id, now, message_id=message_id, told=worded.told, digest_id=worded.digest
        )
        if worded.instead:
            a.store.add_told_for(worded.instead.cover.id, worded.instead.calls, now)
        if worded.registration:
            offer_delivered(a, worded.registration, now)


def _remember_hold(a: Assistant, pace: Pace, now: datetime) -> None:
    """A pause that Telegram asked for, of a reply as well, is to outlive this process."""
    if pace.held_for():
        until = now + timedelta(seconds=pace.held_for())
        if until - (a.store.held_until(now) or now) > SECOND:
            a.store.hold(now, until)


def _settle_error(
    a: Assistant, post: Post, worded: Worded, error: SendError, now: datetime, pace: Pace
) -> None:
    instead = worded.instead
    chat_id = instead.chat_id if instead else post.chat_id
    if isinstance(error, FloodControl):
        pace.hold(error.seconds)
        a.store.later(post, now, "flood control")
    elif isinstance(error, ChatMoved):
        with a.store.transaction():
            a.store.migrate_chat(chat_id, error.chat_id)
            a.store.later(post, now, "chat moved")
    elif isinstance(error, ChatGone):
        with a.store.transaction():
            blocked(a, chat_id)
            _pass_on(a, post, now)
            a.store.later(post, now, "blocked")
    elif isinstance(error, MessageRefused) and instead:
        with a.store.transaction():
            unreachable(a, instead.cover, now)
            a.store.later(post, now, error.why)
    elif isinstance(error, MessageRefused):
        with a.store.transaction():
            _pass_on(a, post, now)
            a.store.dropped(post, error.why, now)
    else:
        a.store.later(post, now + _retry_in(post), "no answer")


def _pass_on(a: Assistant, post: Post, now: datetime) -> None:
    """Nobody holds a seat that the member was not told of."""
    if post.kind == OFFER:
        offer_undeliverable(a, RegistrationId(int(post.facts["registration"])), now)


def _retry_in(post: Post) -> timedelta:
    return RETRY[min(post.attempts, len(RETRY)) - 1]
