"""What happens to chats: blocked and unblocked, added to a group and thrown out, moved."""

from __future__ import annotations

import logging

from telegram import ChatMember, Update
from telegram.constants import ChatMemberStatus
from telegram.ext import ContextTypes

from actions.adjust import move_chat
from actions.subscribe import blocked, resume
from chat._command import find_member
from chat._turn import Desk, Turn
from messages import group_welcome
from model import MemberState

log = logging.getLogger(__name__)
_THERE = frozenset(
    {
        ChatMemberStatus.OWNER,
        ChatMemberStatus.ADMINISTRATOR,
        ChatMemberStatus.MEMBER,
        ChatMemberStatus.RESTRICTED,
    }
)


async def membership(desk: Desk, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Who blocks us hears nothing and keeps everything; who unblocks us is greeted."""
    change = update.my_chat_member
    if change is None:
        return
    if not _is_there(change.new_chat_member):
        blocked(desk.assistant, change.chat.id)
        return
    if _is_there(change.old_chat_member):
        return  # promoted, restricted: nothing changes for us
    now = desk.clock()
    known = desk.assistant.store.member_by_chat(change.chat.id)
    if change.chat.type == change.chat.CHANNEL or (
        known is None and change.chat.type == change.chat.PRIVATE
    ):
        return
    if known and known.state is MemberState.STOPPED:
        return  # not blocked is not started: it hears nothing before its /start
    if known and known.state is MemberState.BLOCKED:
        resume(desk.assistant, known, now)
    member = find_member(desk, change.chat, change.from_user, now)
    turn = Turn(desk, context.bot, update, change.chat, member, now)
    if turn.in_group and member.setup_step:
        await turn.say(group_welcome(turn.language, desk.assistant.settings.name))
    else:
        await turn.tell("unblocked")


def _is_there(member: ChatMember) -> bool:
    return member.status in _THERE


async def moved(desk: Desk, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """A group became a supergroup: both chats say so, in either order, and one is enough."""
    message = update.message
    if message and message.migrate_to_chat_id:
        move_chat(desk.assistant, message.chat_id, message.migrate_to_chat_id)
    elif message and message.migrate_from_chat_id:
        move_chat(desk.assistant, message.migrate_from_chat_id, message.chat_id)
