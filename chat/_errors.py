"""What is done when an answer fails: one kind sentence, and a log without persons or tokens."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace

from telegram import Message as Sent
from telegram import Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ContextTypes

from actions.adjust import move_chat
from actions.subscribe import blocked
from chat._send import send
from chat._turn import Desk
from db import StoreError
from messages import reply, spoken
from model import Language

log = logging.getLogger(__name__)


async def on_error(desk: Desk, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Log where it happened, never what was said; tell the person that it was not their fault."""
    error = context.error
    if error is None:
        return
    chat = update.effective_chat if isinstance(update, Update) else None
    if isinstance(error, ChatMigrated) and chat:
        move_chat(desk.assistant, chat.id, error.new_chat_id)
        return
    if isinstance(error, Forbidden) and chat:
        blocked(desk.assistant, chat.id)
        return
    if isinstance(error, StoreError):
        desk.broke(error)
        return
    log.error("an update could not be answered: %s", described(error))
    if chat is None or isinstance(error, RetryAfter):
        return
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return  # the answer would not arrive either
    try:
        language = _language(desk, chat.id, update)
        await send(context.bot, chat.id, replace(reply(language, "trouble"), topic=_topic(update)))
    except TelegramError as again:
        log.error("nor could that be said: %s", described(again))


def _topic(update: object) -> int | None:
    message = update.effective_message if isinstance(update, Update) else None
    if not isinstance(message, Sent) or not message.is_topic_message:
        return None
    return message.message_thread_id


def described(error: BaseException) -> str:
    """The error's type and the places it passed; its own words may hold a text or a token."""
    places = traceback.extract_tb(error.__traceback__)
    passed = " < ".join(f"{p.filename.rpartition('/')[2]}:{p.lineno}" for p in places[::-1][:8])
    words = f" ({error.message})" if isinstance(error, BadRequest) else ""
    return f"{type(error).__name__}{words} at {passed}"


def _language(desk: Desk, chat_id: int, update: object) -> Language:
    try:
        member = desk.assistant.store.member_by_chat(chat_id)
    except StoreError:
        member = None
    if member:
        return member.language
    user = update.effective_user if isinstance(update, Update) else None
    return spoken(Language((user and user.language_code) or "en"))
