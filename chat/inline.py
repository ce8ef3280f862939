"""Inline mode: ``@bot batteries`` in any chat gives cards to share."""

from __future__ import annotations

import logging
from datetime import datetime

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from actions.search import Wish, search
from chat._keyboard import keyboard
from chat._land import is_link
from chat._turn import Desk
from chat.search import LONGEST
from messages import ShareFacts, inline_about, open_button, share, shorten, spoken
from model import CallId, Language, Member, StoredCall

log = logging.getLogger(__name__)
RESULTS = 20
CACHED = 60
"""Seconds Telegram may keep the results."""


async def inline(desk: Desk, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Calls that the words find, open ones first; without words, those that close next."""
    query = update.inline_query
    if query is None:
        return
    now = desk.clock()
    member = desk.assistant.store.member_by_chat(query.from_user.id)
    language = (
        member.language if member else spoken(Language(query.from_user.language_code or "en"))
    )
    found = _found(desk, query.query, now, member)
    bot = context.bot.username
    results = [_result(language, stored, now, bot) for stored in found]
    try:
        await query.answer(results, cache_time=CACHED, is_personal=True)
    except TelegramError as error:
        log.info("an inline query came to nothing: %s", type(error).__name__)


def _found(desk: Desk, words: str, now: datetime, member: Member | None) -> list[StoredCall]:
    store = desk.assistant.store
    if is_link(words):  # what the share button of a card puts into the chosen chat
        stored = store.call(CallId(int(words.rpartition("_")[2])))
        return [stored] if stored and words.startswith("call_") else []
    query = words[:LONGEST]
    opened, a = Wish(open_only=True), desk.assistant
    hits = search(a, query, now, opened, member, closed=False, limit=RESULTS)
    if hits.found.total and not (hits.unread or hits.instead or hits.found.some_words):
        return hits.found.calls
    hits = search(a, query, now, None, member, closed=False, limit=RESULTS)
    return hits.found.calls


def _result(
    language: Language, stored: StoredCall, now: datetime, bot: str
) -> InlineQueryResultArticle:
    shared = share(language, ShareFacts(call=stored, now=now, bot=bot))
    words = InputTextMessageContent(
        shared.html,
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    return InlineQueryResultArticle(
        str(stored.id),
        shorten(stored.call.title, 120),
        words,
        reply_markup=keyboard(((open_button(language, stored.id, bot),),)),
        description=inline_about(language, stored, now),
    )
