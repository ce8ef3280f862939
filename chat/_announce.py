"""What Telegram shows of the bot before a word is said: commands, descriptions, the menu."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    MenuButtonCommands,
)

from actions import Assistant
from chat._command import For
from chat._commands import commands
from chat._menu import EVERYONE
from chat._own_menu import answered, keep_menus
from chat._read_ahead import read_ahead
from messages import LANGUAGES, command_words, edition, plain
from model import Language

_KEY = "announced"
Ask = Callable[[], Awaitable[object]]


async def announce(bot: Bot, assistant: Assistant) -> None:
    """Tell Telegram, if anything differs from what it was told last. A refusal harms nothing."""
    await keep_menus(bot, assistant)
    mark = _mark(assistant)
    if assistant.store.get(_KEY) == mark:
        return
    for code in LANGUAGES:
        await read_ahead(code)
    heard = True
    for name, ask in _asks(bot, assistant):
        heard = await answered(name, ask) and heard
    if heard:
        assistant.store.put(_KEY, mark)


def _mark(assistant: Assistant) -> str:
    """Stands for all that is told: the words, the name, and who may say which command.

    Taken from the files, for finding the words would cost each start half a second.
    """
    listed = [(c.name, c.who.value) for c in commands()]
    told = json.dumps([edition(), assistant.settings.name, EVERYONE, listed])
    return hashlib.blake2b(told.encode(), digest_size=12).hexdigest()


def _asks(bot: Bot, assistant: Assistant) -> Iterator[tuple[str, Ask]]:
    scopes: tuple[tuple[BotCommandScope, Callable[[Language], list[BotCommand]]], ...] = (
        (BotCommandScopeAllPrivateChats(), _private),
        (BotCommandScopeAllGroupChats(), _group),
        (BotCommandScopeAllChatAdministrators(), _admin),
    )
    for code in LANGUAGES:
        # English is what everybody sees whose language we do not speak
        tag = None if code == LANGUAGES[0] else str(code)
        for scope, listed in scopes:
            yield (
                "setMyCommands",
                partial(bot.set_my_commands, listed(code), scope=scope, language_code=tag),
            )
        long, short = _descriptions(code, assistant.settings.name)
        yield (
            "setMyDescription",
            partial(bot.set_my_description, long, language_code=tag),
        )
        yield (
            "setMyShortDescription",
            partial(bot.set_my_short_description, short, language_code=tag),
        )
    yield "setChatMenuButton", partial(bot.set_chat_menu_button, menu_button=MenuButtonCommands())


def _private(code: Language) -> list[BotCommand]:
    return _listed(code, EVERYONE)


def _admin(code: Language) -> list[BotCommand]:
    return _listed(code, EVERYONE)


def _group(code: Language) -> list[BotCommand]:
    """What everybody in a group may say."""
    free = {c.name for c in commands() if c.who is For.EVERYONE}
    return _listed(code, tuple(name for name in EVERYONE if name in free))


def _listed(code: Language, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, command_words(code, name)) for name in names]


def _descriptions(code: Language, assistant: str) -> tuple[str, str]:
    """At most 512 and 120 characters (Bot API)."""
    return (
        plain(code, "bot-description", assistant=assistant)[:512],
        plain(code, "bot-short-description", assistant=assistant)[:120],
    )
