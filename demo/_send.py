"""The methods that put something into a chat."""

from __future__ import annotations

import mimetypes
from typing import Any

from demo._chats import Chat, Chats, Post
from demo._keyboard import inline_keyboard, reply_keyboard
from demo._markup import read_html, read_plain, units
from demo._params import Params, Upload
from demo._pictures import size_of
from demo._refused import Json, bad
from demo._topics import may_manage

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_DOCUMENT = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024


def formatted(params: Params, field: str) -> tuple[str, list[Json]]:
    """The text of ``field`` and its entities, by parse mode or as given."""
    source = params.text(field)
    given = params.data("entities" if field == "text" else f"{field}_entities")
    mode = params.text("parse_mode").lower()
    if given:
        return read_plain(source, given)
    if mode == "html":
        return read_html(source)
    if mode:
        raise bad("unsupported parse_mode")
    return read_plain(source)


def text_body(params: Params) -> Json:
    text, entities = formatted(params, "text")
    if not text:
        raise bad("message text is empty")
    if units(text) > MAX_TEXT:
        raise bad("message is too long")
    body: Json = {"text": text}
    if entities:
        body["entities"] = entities
    preview = params.data("link_preview_options")
    if preview:
        body["link_preview_options"] = preview
    return body


def caption_body(params: Params) -> Json:
    text, entities = formatted(params, "caption")
    if units(text) > MAX_CAPTION:
        raise bad("message caption is too long")
    body: Json = {"caption": text} if text else {}
    if text and entities:
        body["caption_entities"] = entities
    return body


def put(chats: Chats, params: Params, body: Json) -> Json:
    """Post ``body`` into the chat the request names, with its keyboards and its reply."""
    chat = chats.chat_for(params.values.get("chat_id"))
    return chats.message(_put(chats, chat, params, body))


def _put(chats: Chats, chat: Chat, params: Params, body: Json) -> Post:
    markup = params.data("reply_markup")
    keyboard = inline_keyboard(markup, private=chat.kind == "private")
    shown = reply_keyboard(markup)
    thread = params.whole("message_thread_id")
    if thread is not None and thread not in chat.topics:
        raise bad("message thread not found")
    if thread is not None and chat.topics[thread].closed and not may_manage(chats, chat):
        raise bad("TOPIC_CLOSED")
    reply = params.data("reply_parameters") or {}
    reply_to = reply.get("message_id") or params.whole("reply_to_message_id")
    if reply_to and int(reply_to) not in chat.posts:
        if not (
            reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")
        ):
            raise bad("message to be replied not found")
        reply_to = None
    if shown is not None:
        chat.keyboard = shown or None
    if params.flag("protect_content"):
        body = {**body, "has_protected_content": True}
    return chats.post(
        chat, chats.bot.id, body, keyboard=keyboard, thread=thread,
        reply_to=int(reply_to) if reply_to else None,
        silent=params.flag("disable_notification"),
    )  # fmt: skip


def send_message(chats: Chats, params: Params) -> Json:
    chats.chat_for(params.values.get("chat_id"))
    return put(chats, params, text_body(params))


def document(chats: Chats, given: Upload | str | None) -> Json:
    if given is None or given == "":
        raise bad("there is no document in the request")
    if isinstance(given, str):
        if given not in chats.files:
            raise bad("wrong file identifier/HTTP URL specified")
        file = chats.files[given]
    else:
        if not given.body:
            raise bad("file must be non-empty")
        if len(given.body) > MAX_DOCUMENT:
            raise bad("file is too big")
        mime = given.mime
        if mime in ("", "application/octet-stream"):
            mime = mimetypes.guess_type(given.name)[0] or mime
        file = chats.keep(given.name, mime, given.body)
    return {"document": {**file.as_api(), "file_name": file.name, "mime_type": file.mime}}


def photo(chats: Chats, given: Upload | str | None) -> Json:
    if given is None or given == "":
        raise bad("there is no photo in the request")
    if isinstance(given, str):
        if given not in chats.files:
            raise bad("wrong file identifier/HTTP URL specified")
        file = chats.files[given]
    else:
        if len(given.body) > MAX_PHOTO:
            raise bad("file is too big")
        file = chats.keep(given.name, given.mime, given.body)
    size = size_of(file.body)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [{**file.as_api(), "width": width, "height": height}]}


def send_document(chats: Chats, params: Params) -> Json:
    chats.chat_for(params.values.get("chat_id"))
    return put(chats, params, document(chats, params.upload("document")) | caption_body(params))


def send_photo(chats: Chats, params: Params) -> Json:
    chats.chat_for(params.values.get("chat_id"))
    return put(chats, params, photo(chats, params.upload("photo")) | caption_body(params))


def send_media_group(chats: Chats, params: Params) -> list[Json]:
    chat = chats.chat_for(params.values.get("chat_id"))
    media = params.data("media")
    if not isinstance(media, list) or not 2 <= len(media) <= 10:
        raise bad("media group must include 2-10 items")
    bodies = []
    for item in media:
        one = Params({**item}, params.files)
        makes = {"photo": photo, "document": document}.get(str(item.get("type")))
        if makes is None:
            raise bad("media group can't contain this type of media")
        bodies.append(makes(chats, one.upload("media")) | caption_body(one))
    group = chats.query_id()
    return [
        chats.message(_put(chats, chat, params, {**body, "media_group_id": group}))
        for body in bodies
    ]


def send_location(chats: Chats, params: Params) -> Json:
    return put(chats, params, {"location": _place(params)})


def send_venue(chats: Chats, params: Params) -> Json:
    if not params.text("title") or not params.text("address"):
        raise bad("venue title and address must be non-empty")
    place = _place(params)
    venue = {"location": place, "title": params.text("title"), "address": params.text("address")}
    return put(chats, params, {"venue": venue, "location": place})


def _place(params: Params) -> Json:
    try:
        place = {k: float(params.text(k)) for k in ("latitude", "longitude")}
    except ValueError:
        raise bad("wrong latitude or longitude specified") from None
    if abs(place["latitude"]) > 90 or abs(place["longitude"]) > 180:
        raise bad("wrong latitude or longitude specified")
    return place


def send_poll(chats: Chats, params: Params) -> Json:
    chats.chat_for(params.values.get("chat_id"))
    question = params.text("question").strip()
    options = params.data("options") or []
    words = [o if isinstance(o, str) else o.get("text", "") for o in options]
    if not question:
        raise bad("poll question must be non-empty")
    if units(question) > 300:
        raise bad("poll question length must not exceed 300")
    if not 1 <= len(words) <= 12:
        raise bad("poll must have from 1 to 12 options")
    if any(not 1 <= units(w) <= 100 for w in words):
        raise bad("poll options length must not exceed 100")
    poll = {
        "id": chats.query_id(),
        "question": question,
        "options": [{"text": w, "voter_count": 0, "persistent_id": str(n)}
                    for n, w in enumerate(words)],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": params.text("is_anonymous", "true").lower() != "false",
        "type": params.text("type", "regular"),
        "allows_multiple_answers": params.flag("allows_multiple_answers"),
        "allows_revoting": params.text("allows_revoting", "true").lower() != "false",
        "members_only": params.flag("members_only"),
    }  # fmt: skip
    return put(chats, params, {"poll": poll})


def send_chat_action(chats: Chats, params: Params) -> bool:
    chat = chats.chat_for(params.values.get("chat_id"))
    if not params.text("action"):
        raise bad("wrong parameter action in request")
    chats.tell({"kind": "typing", "chat": chat.id, "action": params.text("action")})
    return True


def _original(chats: Chats, params: Params) -> Post:
    source = chats.chat_for(params.values.get("from_chat_id"))
    post = source.posts.get(params.whole("message_id") or 0)
    if post is None:
        raise bad("message to copy not found")
    return post


def copy_message(chats: Chats, params: Params) -> Json:
    body = dict(_original(chats, params).body)
    if "caption" in params.values:
        body = {k: v for k, v in body.items() if not k.startswith("caption")}
        body |= caption_body(params)
    return {"message_id": put(chats, params, body)["message_id"]}


def forward_message(chats: Chats, params: Params) -> Json:
    post = _original(chats, params)
    origin = {"type": "user", "date": post.date, "sender_user": chats.user(post.sender)}
    return put(chats, params, {**post.body, "forward_origin": origin})


METHODS: dict[str, Any] = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "sendMediaGroup": send_media_group,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendPoll": send_poll,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
}
