"""/topics: in which topics of its forum a group wants to hear what."""

from __future__ import annotations

import logging

from telegram import ChatMemberAdministrator
from telegram.error import TelegramError

from actions.manners import choose_topics
from chat._command import Buttons, Command, For
from chat._turn import Turn
from messages import topics_step
from model import Message, TopicsBy

log = logging.getLogger(__name__)
_MADE = frozenset({TopicsBy.NEED, TopicsBy.AREA, TopicsBy.PROGRAMME})
"""What needs topics to be made."""


async def topics(turn: Turn) -> None:
    if not turn.in_group:
        await turn.tell("topics-in-groups")
    elif not turn.chat.is_forum:
        await turn.tell("topics-no-forum")
    else:
        await turn.say(_step(turn, may_make=await _may_make(turn)))


async def press(turn: Turn) -> None:
    value = turn.parts[1] if len(turn.parts) == 2 else ""
    if not turn.in_group:
        await turn.refuse("topics-in-groups")
    elif value not in set(TopicsBy):
        await turn.refuse("button-unknown")
    elif not turn.chat.is_forum:
        await turn.refuse("topics-no-forum")
    else:
        await _choose(turn, TopicsBy(value))


async def _choose(turn: Turn, by: TopicsBy) -> None:
    may_make = await _may_make(turn)
    if by in _MADE and not may_make:
        await turn.refuse("topics-no-right")
        return
    if by is TopicsBy.ONE and turn.topic is None:
        by = TopicsBy.NONE  # "this topic" is the General one
    home = None if by is TopicsBy.NONE else turn.topic
    choose_topics(turn.assistant, turn.member, by, home)
    await turn.show(_step(turn, may_make=may_make))


def _step(turn: Turn, *, may_make: bool) -> Message:
    manners = turn.store.manners(turn.member.id)
    return topics_step(turn.language, manners, turn.topic, may_make=may_make)


async def _may_make(turn: Turn) -> bool:
    """Whether we may make topics here; asked each time, for admins give and take rights."""
    try:
        me = await turn.bot.get_chat_member(turn.chat.id, turn.bot.id)
    except TelegramError as error:
        log.warning("could not ask for our rights: %s", type(error).__name__)
        return False
    return isinstance(me, ChatMemberAdministrator) and bool(me.can_manage_topics)


COMMAND = Command("topics", topics, For.SETTLERS)
BUTTONS = Buttons("topics", press, settling=lambda _: True)
