"""Inline mode: ``@bot batteries`` in any chat gives cards to share."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from actions import Assistant
from actions.look import told_call
from actions.preview import open_matches
from actions.search import Wish, search
from chat._command import number
from chat._keyboard import keyboard
from chat._land import SETUP, is_link
from chat._turn import Desk
from chat.search import LONGEST
from messages import ShareFacts, inline_about, open_button, plain, share, shorten, spoken
from model import CallId, Language, Member, MemberState, StoredCall

log = logging.getLogger(__name__)
RESULTS = 20
CACHED = 60
"""Seconds Telegram may keep the results, for the one who asked."""
FARTHEST = 1000
"""Results that one may scroll through."""
_SET_UP = frozenset({MemberState.ACTIVE, MemberState.PAUSED})


async def inline(desk: Desk, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Calls that the words find, open ones first. Without words, what closes next of the calls
    that meet the asking member's profile; for who has none, of all."""
    query = update.inline_query
    if query is None:
        return
    now = desk.clock()
    member = desk.assistant.store.member_by_chat(query.from_user.id)
    language = (
        member.language if member else spoken(Language(query.from_user.language_code or "en"))
    )
    found, more = _found(desk, query.query, member, _place(query.offset), now)
    bot = context.bot.username
    results = [_result(language, stored, now, bot) for stored in found]
    button = None
    if member is None or member.state not in _SET_UP:
        words = plain(language, "inline-set-up")
        button = InlineQueryResultsButton(words, start_parameter=SETUP)
    try:
        await query.answer(
            results, cache_time=CACHED, is_personal=True, next_offset=more, button=button
        )
    except TelegramError as error:
        log.info("an inline query came to nothing: %s", type(error).__name__)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page of results begins, and among which: ``open-20``."""

    among: str = ""
    """``open``, ``all`` or ``own``; empty: the first page says so."""
    at: int = 0


def _place(offset: str) -> _Place:
    among, _, at = offset.partition("-")
    known = number(at)
    return _Place(among, min(known, FARTHEST)) if known is not None else _Place()


def _found(
    desk: Desk, words: str, member: Member | None, place: _Place, now: datetime
) -> tuple[list[StoredCall], str]:
    """A page of calls, and where the next one begins; empty: there is none."""
    a = desk.assistant
    if is_link(words):  # what the share button of a card puts into the chosen chat
        kind, _, at = words.partition("_")
        stored = told_call(a, CallId(int(at))) if kind == "call" else None
        return ([stored] if stored else []), ""
    query = words[:LONGEST].strip()
    if not query and member and member.state in _SET_UP and place.among in ("", "own"):
        own = _closing_next(a, member, now)
        if own:
            return _page("own", place.at, own[place.at : place.at + RESULTS], len(own))
    for among in ("open", "all") if not place.among else (place.among,):
        wish = Wish(open_only=True) if among == "open" else None
        hits = search(a, query, now, wish, member, closed=False, limit=RESULTS, offset=place.at)
        guessed = hits.unread or hits.instead or hits.found.some_words
        if hits.found.calls and not (among == "open" and guessed and not place.at):
            return _page(among, place.at, hits.found.calls, hits.found.total)
    return [], ""


def _page(
    among: str, at: int, calls: list[StoredCall], total: int
) -> tuple[list[StoredCall], str]:
    after = at + len(calls)
    return calls, f"{among}-{after}" if after < min(total, FARTHEST) else ""


def _closing_next(a: Assistant, member: Member, now: datetime) -> list[StoredCall]:
    """What meets the member's profile, by the next cut-off."""
    calls = (fits.call for fits in open_matches(a, member, now))
    dated = ((stored.call.next_cut_off(now), stored) for stored in calls)
    near = [(cut_off.at, stored.id, stored) for cut_off, stored in dated if cut_off]
    return [stored for _, _, stored in sorted(near, key=lambda one: one[:2])]


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
