"""From finished words to Telegram, and from Telegram's refusals to what they mean for us."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from actions import (
    ChatGone,
    ChatMoved,
    FloodControl,
    MessageRefused,
    NoAnswer,
    Pace,
    SendError,
    TopicClosed,
    TopicGone,
)
from chat._keyboard import keyboard
from model import Message

T = TypeVar("T")
TRIES = 3
"""How often a reply to a person's tap is tried."""
PATIENCE = 30.0
"""Seconds of flood control that a reply waits out; longer ones lose it."""
_SAME = "message is not modified"
_NO_TOPIC = ("message thread not found", "topic_deleted", "topic_id_invalid")
_SHUT_TOPIC = "topic_closed"


class TelegramSender:
    """The outbox's way into Telegram (``actions.Sender``)."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat_id: int, message: Message) -> int:
        """The id of the message Telegram accepted. Raises a ``SendError``."""
        try:
            return await send(self._bot, chat_id, message)
        except TelegramError as error:
            raise meaning(error) from error

    async def edit(self, chat_id: int, message_id: int, message: Message) -> None:
        """Put new words in an old message's place. Raises a ``SendError``."""
        try:
            await edit(self._bot, chat_id, message_id, message)
        except TelegramError as error:
            raise meaning(error) from error

    async def open_topic(self, chat_id: int, name: str) -> int:
        """The number of a new topic of a forum. Raises a ``SendError``."""
        try:
            return (await self._bot.create_forum_topic(chat_id, name)).message_thread_id
        except TelegramError as error:
            raise meaning(error) from error


async def send(bot: Bot, chat_id: int, message: Message) -> int:
    """Send it as text, or as a picture or file if it carries one. Raises ``TelegramError``."""
    answers = (
        ReplyParameters(message.answers, allow_sending_without_reply=True)
        if message.answers
        else None
    )
    file = message.photo or message.document
    if file:
        send_file = bot.send_photo if message.photo else bot.send_document
        sent = await send_file(
            chat_id,
            file.body,
            filename=file.name,
            caption=message.html,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message.buttons),
            disable_notification=message.silent,
            message_thread_id=message.topic,
            reply_parameters=answers,
        )
    else:
        sent = await bot.send_message(
            chat_id,
            message.html,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message.buttons),
            link_preview_options=_preview(message),
            disable_notification=message.silent,
            message_thread_id=message.topic,
            reply_parameters=answers,
        )
    return sent.message_id


async def edit(bot: Bot, chat_id: int, message_id: int, message: Message) -> None:
    """Put new words in an old message's place; unchanged words are fine."""
    try:
        await bot.edit_message_text(
            message.html,
            chat_id=chat_id,
            message_id=message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message.buttons),
            link_preview_options=_preview(message),
        )
    except BadRequest as error:
        if _SAME not in error.message.lower():
            raise


def _preview(message: Message) -> LinkPreviewOptions:
    if message.preview_url:
        return LinkPreviewOptions(url=message.preview_url, prefer_small_media=True)
    return LinkPreviewOptions(is_disabled=True)


def meaning(error: TelegramError) -> SendError:
    """What a refusal means. The order matters: BadRequest and TimedOut are NetworkErrors."""
    if isinstance(error, RetryAfter):
        return FloodControl(seconds_of(error))
    if isinstance(error, ChatMigrated):
        return ChatMoved(error.new_chat_id)
    if isinstance(error, Forbidden):
        return ChatGone()
    if isinstance(error, BadRequest) and is_topic_gone(error):
        return TopicGone(error.message)
    if isinstance(error, BadRequest) and is_topic_closed(error):
        return TopicClosed(error.message)
    if isinstance(error, BadRequest):
        return MessageRefused(error.message)  # even "chat not found": only Forbidden pauses
    if isinstance(error, InvalidToken):
        return NoAnswer()  # also what PTB makes of a 404: the fault is ours, not the chat's
    return NoAnswer()


def is_topic_gone(error: BadRequest) -> bool:
    """Whether the topic it was for is no more."""
    return any(words in error.message.lower() for words in _NO_TOPIC)


def is_topic_closed(error: BadRequest) -> bool:
    """Whether only admins may write in the topic it was for."""
    return _SHUT_TOPIC in error.message.lower()


def seconds_of(error: RetryAfter) -> float:
    """How long flood control asks us to wait; the library gives a number or a timedelta."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it announces that the number will be a timedelta
        wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()


async def patiently(pace: Pace, ask: Callable[[], Awaitable[T]], chat_id: int = 0) -> T:
    """Ask Telegram for a person who waits: flood control is waited out, a lost answer repeated.

    ``chat_id``: where a message goes, for the group's own limit to be kept.

    Raises the last ``TelegramError`` when ``TRIES`` are used up, and permanent ones at once.
    """
    for left in reversed(range(TRIES)):
        try:
            answer = await ask()
        except RetryAfter as error:
            wait = seconds_of(error)
            pace.hold(wait)
            if not left or wait > PATIENCE:
                raise
            await asyncio.sleep(wait)
        except (BadRequest, Forbidden, ChatMigrated, InvalidToken):
            raise
        except NetworkError:
            if not left:
                raise
        else:
            pace.replied(chat_id)
            return answer
    raise AssertionError("unreachable")
