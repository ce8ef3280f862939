"""All handlers, in the order that matters."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from difflib import get_close_matches
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from actions import Assistant, Pace
from chat import groups, inline, text
from chat._command import Act, find_member, press_button, run_command
from chat._commands import buttons, commands
from chat._errors import on_error
from chat._menu import EVERYONE
from chat._read_ahead import before_answering
from chat._turn import Desk, Turn
from db import StoreError
from messages import command_unknown

ALLOWED_UPDATES = ("message", "callback_query", "inline_query", "my_chat_member")
"""What we ask Telegram for: nothing we do not answer."""
_NEW = filters.UpdateType.MESSAGE
_PRIVATE = filters.ChatType.PRIVATE


def build(
    application: Application[Any, Any, Any, Any, Any, Any],
    assistant: Assistant,
    clock: Callable[[], datetime],
    pace: Pace,
    broke: Callable[[StoreError], None] = lambda _: None,
) -> None:
    """Add every handler to an application that has none.

    ``clock`` gives the moment at which an update is answered, ``pace`` counts the answers,
    ``broke`` hears of a database that fails.
    """
    desk = Desk(assistant, clock, pace, broke)
    add = application.add_handler
    application.add_handler(TypeHandler(Update, partial(before_answering, desk)), group=-1)
    for command in commands():
        add(CommandHandler(command.name, partial(run_command, desk, command), filters=_NEW))
    add(CallbackQueryHandler(partial(press_button, desk, buttons())))
    add(InlineQueryHandler(partial(inline.inline, desk)))
    add(ChatMemberHandler(partial(groups.membership, desk), ChatMemberHandler.MY_CHAT_MEMBER))
    add(MessageHandler(_NEW & filters.StatusUpdate.MIGRATE, partial(groups.moved, desk)))
    add(MessageHandler(_NEW & filters.COMMAND & _PRIVATE, _as_turn(desk, _unknown)))
    add(
        MessageHandler(
            _NEW & filters.TEXT & ~filters.COMMAND & _PRIVATE, _as_turn(desk, text.text)
        )
    )
    add(MessageHandler(_NEW & filters.LOCATION & _PRIVATE, _as_turn(desk, text.location)))
    add(MessageHandler(_NEW & _TO_US, _as_turn(desk, text.in_group)))
    add(
        MessageHandler(
            _NEW & _PRIVATE & ~filters.StatusUpdate.ALL, _as_turn(desk, text.something_else)
        )
    )
    application.add_error_handler(partial(on_error, desk))


class _Reply(filters.MessageFilter):
    """In a group, words are meant for us only where they answer a message of ours."""

    def filter(self, message: Any) -> bool:
        answered = message.reply_to_message
        if answered is None or answered.forum_topic_created:
            return False  # said in a topic that we opened: it answers nobody
        return bool(answered.from_user and answered.from_user.id == message.get_bot().id)


_TO_US = filters.ChatType.GROUPS & (filters.TEXT | filters.LOCATION) & _Reply()


def _as_turn(
    desk: Desk, act: Act
) -> Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, None]]:
    async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        chat, message = update.effective_chat, update.message
        if chat is None or message is None:
            return
        now = desk.clock()
        member = find_member(desk, chat, update.effective_user, now)
        words = (message.text or "").strip()
        await act(Turn(desk, context.bot, update, chat, member, now, words=words))

    return handle


async def _unknown(turn: Turn) -> None:
    """A command there is not: perhaps a slip of the finger."""
    said = turn.words.split()[0].removeprefix("/").partition("@")[0].casefold()
    near = get_close_matches(said, EVERYONE, n=1)
    await turn.say(command_unknown(turn.language, said, near[0] if near else ""))
