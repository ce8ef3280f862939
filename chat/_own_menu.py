"""The menu of a chat that may say more than others: facilitators and keepers."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, NetworkError, TelegramError

from actions import Assistant
from actions.hosting import may_host
from chat._menu import EVERYONE, FACILITATORS, KEEPERS
from messages import command_words
from model import ChatKind, Member, MemberId, MemberState

log = logging.getLogger(__name__)
_KEY = "menus"
"""What each chat was given, by the member's number: no chat id outlives its member here."""


async def keep_menus(bot: Bot, a: Assistant) -> None:
    """Bring every such chat's menu up to date; called at the start."""
    keepers = (a.store.member_by_chat(chat) for chat in sorted(a.settings.keepers))
    told = (a.store.member(MemberId(int(number))) for number in _told(a))
    members = {m.id: m for m in (*a.store.facilitators(), *keepers, *told) if m}
    for member in members.values():
        await keep_menu(bot, a, member)
    gone = [number for number in _told(a) if int(number) not in members]
    if gone:
        _remember(a, dict.fromkeys(gone, ""))


async def keep_menu(bot: Bot, a: Assistant, known: Member) -> None:
    """Give this chat its menu, in its language, or take it away; only if anything differs."""
    member = a.store.member(known.id)
    language = (member or known).language
    words = [(name, command_words(language, name)) for name in _names(a, member)]
    mark = hashlib.blake2b(json.dumps(words).encode(), digest_size=8).hexdigest() if words else ""
    if _told(a).get(str(known.id), "") == mark:
        return
    if member is None:
        _remember(a, {str(known.id): ""})
    scope = BotCommandScopeChat(known.chat_id)
    listed = [BotCommand(name, does) for name, does in words]
    ask: Callable[[], Awaitable[object]] = (
        partial(bot.set_my_commands, listed, scope=scope)
        if listed
        else partial(bot.delete_my_commands, scope=scope)
    )
    if await answered("a chat's menu", ask):
        _remember(a, {str(known.id): mark})


async def answered(name: str, ask: Callable[[], Awaitable[object]]) -> bool:
    """Ask Telegram for something it may refuse without harm. False: nobody heard it."""
    try:
        await ask()
    except TelegramError as error:
        log.warning("%s was refused: %s", name, type(error).__name__)
        return not isinstance(error, NetworkError) or isinstance(error, BadRequest)
    return True


def _names(a: Assistant, member: Member | None) -> tuple[str, ...]:
    """The commands of the chat's own menu; none: everybody's menu will do."""
    if (
        member is None
        or member.kind is not ChatKind.PRIVATE
        or member.state is MemberState.IMPORTED
        or not may_host(a, member)
    ):
        return ()
    keeper = member.chat_id in a.settings.keepers
    return (*EVERYONE, *FACILITATORS, *(KEEPERS if keeper else ()))


def _told(a: Assistant) -> dict[str, str]:
    told: dict[str, str] = json.loads(a.store.get(_KEY) or "{}")
    return told


def _remember(a: Assistant, marks: dict[str, str]) -> None:
    """Written at once with what was read: others may have written while Telegram was asked."""
    told = {**_told(a), **marks}
    a.store.put(_KEY, json.dumps({n: mark for n, mark in told.items() if mark}))
