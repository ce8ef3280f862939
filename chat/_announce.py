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

from actions import NAME, Assistant
from chat._command import For
from chat._commands import commands
from chat._menu import EVERYONE, GROUP_ADMINS
from chat._own_menu import answered, keep_menus
from messages import LANGUAGES, command_words, edition, load, plain
from model import Language

_KEY = "announced"
NAME_LENGTH = 64
"""Characters of a bot's name (Bot API)."""
Ask = Callable[[], Awaitable[object]]


async def announce(bot: Bot, assistant: Assistant) -> None:
    """Tell Telegram, if anything differs from what it was told last. A refusal harms nothing."""
    await keep_menus(bot, assistant)
    mark = _mark(assistant)
    if assistant.store.get(_KEY) == mark:
        return
    for code in LANGUAGES:
        for _ in load(code):
            await assistant.courtesy.rest()
    heard = True
    for name, ask in _asks(bot, assistant):
        heard = await answered(name, ask) and heard
    if heard:
        assistant.store.put(_KEY, mark)


def _mark(assistant: Assistant) -> str:
    """Stands for all that is told: the words, the name, and who may say which command.

    Taken from the files, for finding the words would cost each start half a second.
    """
    listed = [(scope.type, names) for scope, names in _scopes()]
    told = json.dumps([edition(), assistant.settings.name, listed])
    return hashlib.blake2b(told.encode(), digest_size=12).hexdigest()


def _asks(bot: Bot, assistant: Assistant) -> Iterator[tuple[str, Ask]]:
    name = assistant.settings.name
    if name != NAME:  # what its keeper calls it; else it keeps the name its account has
        yield "setMyName", partial(bot.set_my_name, name[:NAME_LENGTH])
    for code in LANGUAGES:
        # English is what everybody sees whose language we do not speak
        tag = None if code == LANGUAGES[0] else str(code)
        for scope, names in _scopes():
            listed = [BotCommand(one, command_words(code, one)) for one in names]
            yield (
                "setMyCommands",
                partial(bot.set_my_commands, listed, scope=scope, language_code=tag),
            )
        long, short = _descriptions(code, name)
        yield (
            "setMyDescription",
            partial(bot.set_my_description, long, language_code=tag),
        )
        yield (
            "setMyShortDescription",
            partial(bot.set_my_short_description, short, language_code=tag),
        )
    yield "setChatMenuButton", partial(bot.set_chat_menu_button, menu_button=MenuButtonCommands())


def _scopes() -> tuple[tuple[BotCommandScope, tuple[str, ...]], ...]:
    """Who finds which commands in the menu: in a group, not everybody may give all of them."""
    free = {c.name for c in commands() if c.who is For.EVERYONE}
    return (
        (BotCommandScopeAllPrivateChats(), EVERYONE),
        (BotCommandScopeAllGroupChats(), tuple(name for name in EVERYONE if name in free)),
        (BotCommandScopeAllChatAdministrators(), (*EVERYONE, *GROUP_ADMINS)),
    )


def _descriptions(code: Language, assistant: str) -> tuple[str, str]:
    """At most 512 and 120 characters (Bot API)."""
    return (
        plain(code, "bot-description", assistant=assistant)[:512],
        plain(code, "bot-short-description", assistant=assistant)[:120],
    )
