"""The methods that change or answer what is already there."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from demo._chats import Chat, Chats, Post
from demo._keyboard import inline_keyboard
from demo._params import Params
from demo._refused import Json, bad
from demo._send import caption_body, text_body

SAME = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
STALE = "query is too old and response timeout expired or query ID is invalid"
QUERY_LIVES = 60.0
"""Seconds of real time in which a tap can be answered."""


def _own_post(chats: Chats, params: Params) -> tuple[Chat, Post]:
    if params.values.get("chat_id") in (None, ""):
        raise bad("message identifier is not specified")
    chat = chats.chat_for(params.values["chat_id"])
    post = chat.posts.get(params.whole("message_id") or 0)
    if post is None:
        raise bad("message to edit not found")
    if post.sender != chats.bot.id:
        raise bad("message can't be edited")
    return chat, post


def _change(chats: Chats, chat: Chat, post: Post, params: Params, body: Json) -> Json:
    keyboard = inline_keyboard(params.data("reply_markup"), private=chat.kind == "private")
    if body == post.body and keyboard == post.keyboard:
        raise bad(SAME)
    if body != post.body:
        post.edited = chats.clock.unix()
    post.body, post.keyboard = body, keyboard
    chats.touch(post)
    return chats.message(post)


def edit_message_text(chats: Chats, params: Params) -> Json:
    chat, post = _own_post(chats, params)
    if "text" not in post.body:
        raise bad("there is no text in the message to edit")
    return _change(chats, chat, post, params, text_body(params))


def edit_message_caption(chats: Chats, params: Params) -> Json:
    chat, post = _own_post(chats, params)
    if "document" not in post.body and "photo" not in post.body:
        raise bad("there is no caption in the message to edit")
    kept = {k: v for k, v in post.body.items() if not k.startswith("caption")}
    return _change(chats, chat, post, params, kept | caption_body(params))


def edit_message_reply_markup(chats: Chats, params: Params) -> Json:
    chat, post = _own_post(chats, params)
    return _change(chats, chat, post, params, post.body)


def delete_message(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    number = params.whole("message_id") or 0
    if number not in chat.posts:
        raise bad("message to delete not found")
    post = chat.posts[number]
    admin = chat.members.get(chats.bot.id) in ("administrator", "creator")
    if chat.kind != "private" and post.sender != chats.bot.id and not admin:
        raise bad("message can't be deleted")
    chats.remove(chat, number)
    return True


def delete_messages(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    for number in params.data("message_ids") or []:
        chats.remove(chat, int(number))
    return True


def answer_callback_query(chats: Chats, params: Params) -> bool:
    query = chats.open_queries.get(params.text("callback_query_id"))
    now = asyncio.get_running_loop().time()
    if query is None or query.kind != "callback" or now - query.at > QUERY_LIVES:
        raise bad(STALE)
    text = params.text("text")
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    chats.tell(
        {
            "kind": "answer",
            "query": params.text("callback_query_id"),
            "person": query.person,
            "text": text,
            "alert": params.flag("show_alert"),
            "url": params.text("url"),
        }
    )
    return True


def _first_link(markup: Json | None) -> str:
    """Where the first link button below an inline result leads."""
    rows = (markup or {}).get("inline_keyboard", [])
    return next((str(b["url"]) for row in rows for b in row if b.get("url")), "")


def _start_button(button: Json | None) -> Json:
    """The button above inline results: its words, and what /start is to carry."""
    if not button:
        return {}
    payload = str(button.get("start_parameter") or "")
    if not str(button.get("text") or "").strip():
        raise bad("inline query results button text must be non-empty")
    if "web_app" not in button and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
        raise bad("START_PARAM_INVALID")
    return {"text": button["text"], "payload": payload}


def answer_inline_query(chats: Chats, params: Params) -> bool:
    query = chats.open_queries.get(params.text("inline_query_id"))
    now = asyncio.get_running_loop().time()
    if query is None or query.kind != "inline" or now - query.at > QUERY_LIVES:
        raise bad(STALE)
    results = params.data("results") or []
    if len(params.text("next_offset").encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    if len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    if len({str(r.get("id")) for r in results}) != len(results):
        raise bad("RESULT_ID_DUPLICATE")
    for result in results:
        if not 1 <= len(str(result.get("id", "")).encode()) <= 64:
            raise bad("RESULT_ID_INVALID")
        content = result.get("input_message_content")
        if result.get("type") == "article" and not content:
            raise bad("can't parse inline query result: there is no message content")
        if content and "message_text" in content:
            text_body(Params({**content, "text": content["message_text"]}))
        inline_keyboard(result.get("reply_markup"), private=False)
    query.results = results
    chats.tell(
        {
            "kind": "inline",
            "query": params.text("inline_query_id"),
            "person": query.person,
            "results": [
                {
                    "id": str(r["id"]),
                    "title": r.get("title", ""),
                    "description": r.get("description", ""),
                    "link": _first_link(r.get("reply_markup")),
                }
                for r in results
            ],
            "next": params.text("next_offset"),
            "button": _start_button(params.data("button")),
        }
    )
    return True


def pin_chat_message(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    number = params.whole("message_id") or 0
    if number not in chat.posts:
        raise bad("message to pin not found")
    if number in chat.pinned:
        chat.pinned.remove(number)
    chat.pinned.append(number)
    chats.tell({"kind": "pinned", "chat": chat.id})
    return True


def unpin_chat_message(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    number = params.whole("message_id")
    if number is not None and number not in chat.pinned:
        raise bad("message to unpin not found")
    if chat.pinned:
        chat.pinned.remove(number if number is not None else chat.pinned[-1])
    chats.tell({"kind": "pinned", "chat": chat.id})
    return True


def unpin_all_chat_messages(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    chat.pinned.clear()
    chats.tell({"kind": "pinned", "chat": chat.id})
    return True


def set_message_reaction(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    post = chat.posts.get(params.whole("message_id") or 0)
    if post is None:
        raise bad("message to react not found")
    reactions = params.data("reaction") or []
    if len(reactions) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if any(r.get("type") != "emoji" or not r.get("emoji") for r in reactions):
        raise bad("REACTION_INVALID")
    post.reactions[chats.bot.id] = reactions
    chats.touch(post)
    return True


def stop_poll(chats: Chats, params: Params) -> Json:
    _, post = _own_post(chats, params)
    poll: Json | None = post.body.get("poll")
    if poll is None:
        raise bad("message with poll to stop not found")
    if poll["is_closed"]:
        raise bad("poll has already been closed")
    poll["is_closed"] = True
    chats.touch(post)
    return poll


METHODS: dict[str, Any] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "setMessageReaction": set_message_reaction,
    "stopPoll": stop_poll,
}
