"""Chats and who is in them, as a bot may ask."""

from __future__ import annotations

from typing import Any

from demo._chats import Chat, Chats
from demo._params import Params
from demo._refused import Json, bad, forbidden


def get_chat(chats: Chats, params: Params) -> Json:
    chat = _known(chats, params)
    told = {
        **chats.chat_json(chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    if chat.pinned:
        told["pinned_message"] = chats.message(chat.posts[chat.pinned[-1]])
    return told


def _known(chats: Chats, params: Params) -> Chat:
    """Asking about a private chat works for whoever has started the bot, blocked or not."""
    number = params.whole("chat_id")
    chat = chats.chats.get(number if number is not None else 0)
    if chat is None or (chat.kind == "private" and not chat.started):
        raise bad("chat not found")
    return chat if chat.kind == "private" else chats.chat_for(chat.id)


def get_chat_member(chats: Chats, params: Params) -> Json:
    chat = _known(chats, params)
    user_id = params.whole("user_id") or 0
    if user_id not in chats.people and user_id != chats.bot.id:
        raise bad("invalid user_id specified")
    return chats.member(chat, user_id)


def get_chat_administrators(chats: Chats, params: Params) -> list[Json]:
    chat = _known(chats, params)
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    return [
        chats.member(chat, user)
        for user, status in chat.members.items()
        if status in ("creator", "administrator")
    ]


def get_chat_member_count(chats: Chats, params: Params) -> int:
    chat = _known(chats, params)
    here = [s for s in chat.members.values() if s not in ("left", "kicked")]
    return len(here) + (chat.kind == "private")


def leave_chat(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    chat.members[chats.bot.id] = "left"
    chats.tell({"kind": "people"})
    return True


def get_user_profile_photos(chats: Chats, params: Params) -> Json:
    if params.whole("user_id") not in chats.people:
        raise bad("user not found")
    return {"total_count": 0, "photos": []}


def export_chat_invite_link(chats: Chats, params: Params) -> str:
    chat = chats.chat_for(params.values.get("chat_id"))
    if chat.members.get(chats.bot.id) != "administrator":
        raise forbidden("not enough rights to export invite link")
    return f"https://t.me/+demo{abs(chat.id)}"


METHODS: dict[str, Any] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "getUserProfilePhotos": get_user_profile_photos,
    "exportChatInviteLink": export_chat_invite_link,
}
