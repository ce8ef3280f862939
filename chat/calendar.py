"""/calendar: the second channel. Buttons: ``cal:<member>:<act>``, for a group by its admins.

A group's addresses are secret from its ordinary members, so they are shown to an admin alone: in
a private chat, by the link ``calendar_<member>``.
"""

from __future__ import annotations

from telegram import Chat
from telegram.error import TelegramError

from actions.addresses import close_addresses, open_addresses, renew_addresses
from actions.channel import calendar_document, channel_facts, mail_document
from chat._command import Buttons, Command, For, number
from chat._turn import Turn
from messages import channel, channel_in_private, channel_renew, render
from model import ChatKind, Member, MemberId, Message


async def calendar(turn: Turn) -> None:
    member = turn.member
    if turn.in_group:
        await turn.say(channel_in_private(turn.language, member.id))
    else:
        await turn.say(await _opened(turn, member))


async def show_calendar(turn: Turn, id_: int) -> None:
    """Where the link from a group leads."""
    owner = await _owner(turn, id_)
    if owner:
        await turn.say(await _opened(turn, owner))


async def press(turn: Turn) -> None:
    _, id_, act, more = (*turn.parts, "", "", "")[:4]
    owner = await _owner(turn, number(id_))
    if owner is None:
        return
    if act == "ask":
        held = turn.store.address(owner.id)
        generation = held.generation if held else 0
        await turn.show(channel_renew(turn.language, owner.id, generation))
    elif act == "renew" and number(more) is not None:
        renewed = renew_addresses(turn.assistant, owner, int(more), turn.now)
        await turn.show(await _addresses(turn, owner, renewed=renewed))
    elif act == "off":
        close_addresses(turn.assistant, owner, turn.now)
        await turn.show(await _addresses(turn, owner))
    elif act == "on":
        await turn.show(await _opened(turn, owner))
    elif act == "show":
        await turn.show(await _addresses(turn, owner))
    elif act in ("ics", "eml"):
        await _file(turn, owner, act)
    else:
        await turn.refuse("button-unknown")


async def _file(turn: Turn, owner: Member, act: str) -> None:
    await turn.answer()
    if act == "ics":
        document = await calendar_document(turn.assistant, owner, turn.now)
    else:
        document = await mail_document(turn.assistant, owner, turn.now)
    if document is None:
        await turn.tell("channel-nothing-saved")
    else:
        words = render(turn.language, f"channel-{act}")
        await turn.say(Message(html=words, document=document))


async def _opened(turn: Turn, owner: Member) -> Message:
    """With addresses: who asks for them wants them. None where nobody could read them."""
    held = turn.store.address(owner.id)
    if turn.assistant.settings.address and (held is None or turn.parts[2:3] == ("on",)):
        open_addresses(turn.assistant, owner, turn.now)
    return await _addresses(turn, owner)


async def _addresses(turn: Turn, owner: Member, *, renewed: bool = False) -> Message:
    name = ""
    if owner.kind is ChatKind.GROUP:
        try:
            name = (await turn.bot.get_chat(owner.chat_id)).title or ""
        except TelegramError:
            name = ""  # the group is gone, or cannot be asked now
    return channel(turn.language, channel_facts(turn.assistant, owner, name), renewed=renewed)


async def _owner(turn: Turn, id_: int | None) -> Member | None:
    """Whose addresses are asked for, if this person may see them; None: it was told why not."""
    member = turn.member
    if id_ == member.id and not turn.in_group:
        return member
    owner = None if id_ is None else turn.store.member(MemberId(id_))
    if owner is None or owner.kind is not ChatKind.GROUP or turn.in_group:
        await turn.refuse("channel-gone")
        return None
    group = Chat(owner.chat_id, Chat.SUPERGROUP)
    if not await turn.desk.is_admin(turn.bot, group, turn.update.effective_user, None):
        await turn.refuse("admins-only")
        return None
    return owner


COMMAND = Command("calendar", calendar, For.SETTLERS)
BUTTONS = Buttons(
    "cal", press, personal=lambda parts: f"calendar_{parts[1]}" if len(parts) > 1 else ""
)
