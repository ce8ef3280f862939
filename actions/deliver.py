"""The outbox's way out: claim, word, send, settle. Nothing is told before it was accepted."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._faults import in_a_line
from actions._pace import HeldTooLong, Pace
from actions._place import Accepted, send_placed
from actions._posts import OFFER, PICTURE
from actions._seating import offer_undeliverable
from actions._sender import (
    ChatGone,
    ChatMoved,
    FloodControl,
    MessageRefused,
    Sender,
    SendError,
)
from actions._worded import Earlier, Later, Nothing, Outcome, Worded
from actions._wording import word
from actions.away import unreachable
from actions.picture import drawn, post_picture
from actions.still_coming import was_asked
from actions.subscribe import blocked
from actions.table_times import offer_delivered
from db import Post, StoreError
from messages import MIME, Paper
from model import Document, RegistrationId

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=10)
"""A claimed row whose worker vanished is due again after this: longer than the longest of
messages takes, in all its parts, with Telegram's patience and ours used up."""
WORKERS = 4
"""63 messages a second at 60 ms each: twice what Telegram takes."""
RETRY = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=15))
MOST_ATTEMPTS = 20
"""Claims after which a row that meets a fault of ours is given up: it may repeat a message."""
PICTURES = 100
"""Drawn in one run of deliveries: drawing takes far longer than sending. The others wait for the
next one, which begins once nothing else is due."""
SECOND = timedelta(seconds=1)


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
    workers: int = WORKERS,
) -> Delivered:
    """Send all that is due, with a few workers side by side, or one that keeps to one order, until
    nothing is left, or until ``stopping``: then each ends after the message it has in hand.

    Rows past their lease come first to be due again: between two rounds nobody works on them.
    """
    a.store.recover(clock())

    async def work() -> None:
        while not stopping() and await deliver_one(a, sender, clock, pace, done):
            pass

    ended = await asyncio.gather(*(work() for _ in range(workers)), return_exceptions=True)
    for failure in filter(None, ended):  # raised once nobody is in the middle of a message
        raise failure
    return done


async def deliver_one(
    a: Assistant, sender: Sender, clock: Callable[[], datetime], pace: Pace, done: Delivered
) -> bool:
    """Claim, word, send and settle one row. False if none is due."""
    await a.courtesy.rest()
    _remember_hold(a, pace, clock())
    if not await pace.room():
        return False
    claimed = a.store.claim(clock(), 1, LEASE, but=PICTURE)  # after all words that are due
    if not claimed and done.kinds.get(PICTURE, 0) < PICTURES:
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
    try:
        while isinstance(worded, Worded) and worded.earlier:
            if await _drawn_anew(a, sender, post, worded.earlier, pace):
                break
            worded = word(a, post, clock())  # that card is gone
    except (HeldTooLong, SendError) as error:
        _put_off(a, post, worded, error, clock(), pace, done)
        return
    if isinstance(worded, Later):
        a.store.later(post, worded.until, worded.why)
        done.later += 1
        return
    if isinstance(worded, Nothing):
        a.store.dropped(post, worded.why, clock())
        done.dropped += 1
        return
    if worded.picture:
        try:
            picture = await drawn(a, worded.picture, worded.messages[-1])
        except Exception as error:  # the words of the digest are out: a picture is no loss
            log.error("a picture was not drawn (row %d): %s", post.id, in_a_line(error))
            a.store.dropped(post, "the picture was not drawn", clock())
            done.dropped += 1
            return
        worded = replace(worded, messages=(picture,))
    if worded.paper:
        worded = await _with_paper(a, post, worded, worded.paper)
    try:
        accepted = await _send_parts(a, sender, post, worded, pace, clock)
    except (HeldTooLong, SendError) as error:
        _put_off(a, post, worded, error, clock(), pace, done)
        return
    settle(a, post, worded, accepted, clock())
    if worded.contact:
        a.store.wipe_log()
    done.sent += 1
    done.kinds[post.kind] = done.kinds.get(post.kind, 0) + 1


async def _with_paper(a: Assistant, post: Post, worded: Worded, paper: Paper) -> Worded:
    """The last message becomes what stands below the paper; without it where none can be
    printed: the words are what counts."""
    *others, below = worded.messages
    try:
        body = await a.papers.printed(paper)
    except Exception as error:
        log.error("a paper was not printed (row %d): %s", post.id, in_a_line(error))
        return replace(worded, messages=tuple(others))
    file = replace(below, document=Document(paper.name, body, MIME))
    return replace(worded, messages=(*others, file))


def _put_off(
    a: Assistant,
    post: Post,
    worded: Outcome,
    error: HeldTooLong | SendError,
    now: datetime,
    pace: Pace,
    done: Delivered,
) -> None:
    if isinstance(error, HeldTooLong):
        a.store.later(post, now, "flood control")
    else:
        _settle_error(a, post, worded, error, now, pace)
    done.later += 1


async def _drawn_anew(
    a: Assistant, sender: Sender, post: Post, earlier: Earlier, pace: Pace
) -> bool:
    """The card that a group has of a call shows what changed. False: it is gone."""
    await pace.turn(post.chat_id)
    try:
        await sender.edit(post.chat_id, earlier.message, earlier.card)
    except MessageRefused:
        a.store.drop_card(post.member, earlier.message)
        return False
    return True


async def _send_parts(
    a: Assistant,
    sender: Sender,
    post: Post,
    worded: Worded,
    pace: Pace,
    clock: Callable[[], datetime],
) -> Accepted | None:
    """Send what is to be read and was not accepted before; what became of the last message.

    A row holds facts, so its words and its reader may differ at the next try. A part is left out
    only if it was accepted of this reader word for word; whatever reads differently now is sent.
    """
    accepted, to = None, post
    if worded.instead:
        deputy = worded.instead.deputy
        to = replace(post, member=deputy.id, chat_id=deputy.chat_id)
    for number, part in enumerate(worded.messages, 1):
        mark = hashlib.sha256(f"{to.member} {part.html}".encode()).hexdigest()[:16]
        if mark in post.accepted:
            continue
        if worded.place:
            accepted = await send_placed(a, sender, to, worded.place, part, pace, clock)
        else:
            await pace.turn(to.chat_id)
            accepted = Accepted(await sender.send(to.chat_id, part))
        if number < len(worded.messages):  # the last one settles the row
            a.store.part_accepted(post.id, mark)
    return accepted


def settle(
    a: Assistant, post: Post, worded: Worded, accepted: Accepted | None, now: datetime
) -> None:
    """Accepted: the row is sent, its calls are told, an offer's clock starts."""
    message_id = accepted.message if accepted else None
    with a.store.transaction():
        a.store.sent(
            post.id, now, message_id=message_id, told=worded.told, digest_id=worded.digest
        )
        if accepted and worded.card:
            a.store.keep_card(post.member, worded.card, accepted.message, accepted.topic, now)
        if worded.instead:
            a.store.add_told_for(worded.instead.cover.id, worded.instead.calls, now)
        elif worded.digest and not post.facts.get("first"):
            post_picture(a, post.member, worded.digest, now)
        if worded.registration:
            offer_delivered(a, worded.registration, now)
        if worded.table and worded.briefed:
            a.store.keep_briefed(worded.table, post.member, worded.briefed, now)
        if worded.asked:
            was_asked(a, *worded.asked, now)
        if worded.contact:
            a.store.line_passed_on(worded.contact, post.member)


def _remember_hold(a: Assistant, pace: Pace, now: datetime) -> None:
    """A pause that Telegram asked for, of a reply as well, is to outlive this process."""
    if pace.held_for():
        until = now + timedelta(seconds=pace.held_for())
        if until - (a.store.held_until(now) or now) > SECOND:
            a.store.hold(now, until)


def _settle_error(
    a: Assistant, post: Post, worded: Outcome, error: SendError, now: datetime, pace: Pace
) -> None:
    instead = worded.instead if isinstance(worded, Worded) else None
    chat_id = instead.deputy.chat_id if instead else post.chat_id
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
        if post.kind == PICTURE:
            log.warning("a picture was refused (row %d): %s", post.id, error.why)
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
