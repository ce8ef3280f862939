"""Who may say what: commands and buttons, and the way from an update to the act it asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from telegram import Chat, Update, User
from telegram.ext import ContextTypes

from actions.hosting import may_host, runs_tables
from actions.subscribe import arrive, resume, seen
from chat._awaited import wait_for
from chat._own_menu import keep_menu
from chat._turn import Desk, Turn
from messages import spoken
from model import ChatKind, Language, Member, MemberState

Act = Callable[[Turn], Awaitable[None]]


class For(StrEnum):
    """Who a command is for, and in which scope's menu it stands."""

    EVERYONE = "everyone"
    SETTLERS = "settlers"
    """Changes what the chat hears: in a group, its admins only."""
    FACILITATORS = "facilitators"
    HOSTS = "hosts"
    """Whoever runs a table, as host or co-host, or may open one; in private."""
    KEEPERS = "keepers"


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    act: Act
    who: For = For.EVERYONE


@dataclass(frozen=True, slots=True)
class Buttons:
    """The buttons whose data begins with ``prefix:``."""

    prefix: str
    act: Act
    settling: Callable[[tuple[str, ...]], bool] = lambda _: False
    """Which of them speak for the chat: in a group, its admins only."""
    personal: Callable[[tuple[str, ...]], str] = lambda _: ""
    """The deep link to follow from a group, for what a person does alone; empty: none."""


def find_member(desk: Desk, chat: Chat, user: User | None, now: datetime) -> Member:
    """The member of this chat, as it is from now on: whoever writes can be written to again."""
    a = desk.assistant
    member = a.store.member_by_chat(chat.id)
    if member is None:
        language = spoken(Language((user and user.language_code) or "en"))
        kind = ChatKind.PRIVATE if chat.type == Chat.PRIVATE else ChatKind.GROUP
        return arrive(a, chat.id, kind, language, now)
    if member.state is MemberState.BLOCKED:
        return resume(a, member, now)
    return seen(a, member, now)


async def run_command(
    desk: Desk, command: Command, update: Update, context: ContextTypes.DEFAULT_TYPE
) -> None:
    """Answer a command, or say kindly who may give it."""
    chat, message = update.effective_chat, update.effective_message
    if chat is None or message is None:
        return
    now = desk.clock()
    member = find_member(desk, chat, update.effective_user, now)
    words = "".join((message.text or "").split(maxsplit=1)[1:]).strip()
    turn = Turn(desk, context.bot, update, chat, member, now, words=words)
    if command.who is For.SETTLERS and not await turn.may_settle():
        await turn.refuse("admins-only")
    elif command.who in (For.FACILITATORS, For.HOSTS, For.KEEPERS) and turn.in_group:
        await turn.refuse("in-private-only")
    elif command.who is For.FACILITATORS and not may_host(desk.assistant, member):
        await turn.refuse("facilitators-only")
    elif command.who is For.HOSTS and not runs_tables(desk.assistant, member):
        await turn.refuse("hosts-only")
    elif command.who is For.KEEPERS and not turn.is_keeper:
        await turn.refuse("keepers-only")
    else:
        member = turn.member
        ours = not turn.in_group or command.who is For.SETTLERS
        if ours and member.awaiting:
            wait_for(turn, "")  # what was asked before is not what is said now
        await command.act(turn)
        await _keep_menu(turn)


async def press_button(
    desk: Desk,
    families: Iterable[Buttons],
    update: Update,
    context: ContextTypes.DEFAULT_TYPE,
) -> None:
    """Answer a tap. The store is quick: what the act decides comes with the first answer."""
    query, chat = update.callback_query, update.effective_chat
    if query is None:
        return
    if chat is None:  # a button of a card shared inline: those carry links only
        await query.answer()
        return
    now = desk.clock()
    member = find_member(desk, chat, update.effective_user, now)
    parts = tuple((query.data or "").split(":"))
    turn = Turn(desk, context.bot, update, chat, member, now, parts=parts)
    family = next((f for f in families if f.prefix == parts[0]), None)
    if family is None:
        await turn.refuse("button-unknown")
    elif family.settling(parts) and not await turn.may_settle():
        await turn.refuse("admins-only")
    elif turn.in_group and (link := family.personal(parts)):
        await turn.answer(url=f"https://t.me/{context.bot.username}?start={link}")
    else:
        await family.act(turn)
        await turn.answer()
        await _keep_menu(turn)


async def _keep_menu(turn: Turn) -> None:
    """Who may say more than others may have come, gone or changed the language just now."""
    if may_host(turn.assistant, turn.known):
        await keep_menu(turn.bot, turn.assistant, turn.known)


def number(text: str) -> int | None:
    """An id from a button or a link: digits only, and no more than a row number has."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
