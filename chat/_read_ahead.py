"""The words of a language are read from their files beside the answers to others.

That takes 0.13 s, once a language; the first sentence would do it in one go.
"""

from __future__ import annotations

import asyncio

from telegram import Update
from telegram.ext import ContextTypes

from chat._turn import Desk
from messages import load, spoken
from model import Language


async def read_ahead(language: Language) -> None:
    """Read the words of a language, if that was not done; others are answered in between."""
    for _ in load(language):
        await asyncio.sleep(0)


async def before_answering(desk: Desk, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Read the language in which this update will be answered.

    One after the other: whoever came later, and speaks a language that was read before, must not
    be ahead of who came first, for there may be one seat.
    """
    user, chat = update.effective_user, update.effective_chat or update.effective_user
    member = desk.assistant.store.member_by_chat(chat.id) if chat else None
    code = member.language if member else Language((user and user.language_code) or "en")
    async with desk.reading:
        await read_ahead(spoken(code))
