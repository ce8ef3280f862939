"""What the page shows: chats and posts as plain JSON that the browser builds elements from."""

from __future__ import annotations

from typing import Any

from demo._chats import Chat, Chats, Post
from demo._markup import nodes
from demo._profile import commands_for
from demo._refused import Json

_SERVICE = {
    "new_chat_members": "{who} added the bot to the group",
    "left_chat_member": "{who} removed the bot from the group",
    "migrate_to_chat_id": "The group became a supergroup; it goes on in a new chat",
    "migrate_from_chat_id": "The group became a supergroup",
    "forum_topic_created": "{who} opened the topic “{name}”",
    "forum_topic_edited": "{who} named the topic “{name}”",
    "forum_topic_closed": "{who} closed the topic",
    "forum_topic_reopened": "{who} opened the topic again",
}


def post_view(chats: Chats, post: Post) -> Json:
    """One message. Text comes as nodes (see :func:`demo._markup.nodes`), never as HTML."""
    chat, body = chats.chats[post.chat_id], post.body
    told: Json = {
        "id": post.id,
        "chat": chat.id,
        "from": post.sender,
        "name": _name(chats, post.sender),
        "bot": post.sender == chats.bot.id,
        "at": post.date,
        "edited": post.edited is not None,
        "silent": post.silent,
        "via": post.via_bot,
        "topic": post.thread or 0,
    }
    for text, entities in (("text", "entities"), ("caption", "caption_entities")):
        if text in body:
            told["nodes"] = nodes(body[text], body.get(entities, []))
    if "caption" in body:
        told["caption"] = body["caption"]  # what stands for a picture that is not seen
    if "text" in body:
        told["large"] = len(body["text"]) <= 3 and not body["text"].isascii()
    if "document" in body:
        file = body["document"]
        told["file"] = {
            "name": file["file_name"],
            "size": file["file_size"],
            "url": f"/page/file/{file['file_id']}",
        }
    if "photo" in body:
        told["photo"] = {
            "url": f"/page/file/{body['photo'][-1]['file_id']}",
            "width": body["photo"][-1]["width"],
            "height": body["photo"][-1]["height"],
        }
    if "location" in body:
        place = dict(body["location"])
        if "venue" in body:
            place |= {k: body["venue"][k] for k in ("title", "address")}
        told["place"] = place
    if "poll" in body:
        told["poll"] = body["poll"] | {"votes": {str(k): v for k, v in post.votes.items()}}
    for kind, words in _SERVICE.items():
        if kind in body:
            name = body[kind].get("name", "") if isinstance(body[kind], dict) else ""
            told["service"] = words.format(who=_name(chats, post.sender), name=name)
    if post.keyboard:
        told["buttons"] = [[_button(b) for b in row] for row in post.keyboard["inline_keyboard"]]
    if post.reply_to in chat.posts:
        origin = chat.posts[post.reply_to]
        told["reply"] = {
            "id": origin.id,
            "name": _name(chats, origin.sender),
            "text": str(origin.body.get("text") or origin.body.get("caption") or "…")[:120],
        }
    emoji = [r["emoji"] for given in post.reactions.values() for r in given]
    if emoji:
        told["reactions"] = emoji
    return told


def _button(button: Json) -> Json:
    told: Json = {"text": button["text"], "style": button.get("style", "")}
    if "callback_data" in button:
        told["data"] = button["callback_data"]
    elif "url" in button:
        told["url"] = button["url"]
    elif "copy_text" in button:
        told["copy"] = button["copy_text"]["text"]
    elif "web_app" in button:
        told["url"] = button["web_app"].get("url", "")
    else:
        for key in ("switch_inline_query", "switch_inline_query_current_chat"):
            if key in button:
                told["inline"] = button[key]
        chosen = button.get("switch_inline_query_chosen_chat")
        if chosen is not None:
            told["inline"] = chosen.get("query", "")
    return told


def _name(chats: Chats, user_id: int) -> str:
    if user_id == chats.bot.id:
        return str(chats.bot.as_user()["first_name"])
    return chats.people[user_id].name


def chat_view(chats: Chats, chat: Chat) -> Json:
    """A chat without its posts."""
    here = [u for u, s in chat.members.items() if s not in ("left", "kicked")]
    people = [u for u in here if u in chats.people]
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.title or str(chats.bot.as_user()["first_name"]),
        "members": people,
        "bot": chat.kind == "private" or chats.bot.id in here,
        "gone": chat.migrated_to is not None,
        "forum": chat.is_forum,
        "topics": [
            {"id": number, "name": topic.name, "closed": topic.closed}
            for number, topic in chat.topics.items()
        ],
        "pinned": chat.pinned[-1:],
        "keyboard": chat.keyboard,
        "commands": {
            str(u): commands_for(chats, chat.id, u, chats.people[u].language_code) for u in people
        },
    }


def people_view(chats: Chats) -> list[Json]:
    told = []
    for person in chats.people.values():
        chat = chats.chats[person.id]
        told.append(
            {
                "key": person.key,
                "id": person.id,
                "name": person.name,
                "first": person.first_name,
                "role": person.role,
                "place": person.place,
                "zone": person.zone,
                "language": person.language_code,
                "started": chat.started,
                "blocked": chat.blocked,
                "description": chats.bot.said("description", person.language_code),
            }
        )
    return told


def transcript(chats: Chats) -> Json:
    """Everything said so far, in plain words: who, when, text, buttons, files."""
    told = []
    for chat in chats.chats.values():
        if not chat.posts:
            continue
        told.append(
            {
                "chat": chat.id,
                "title": chat.title or chats.people[chat.id].name,
                "messages": [_line(chats, post) for post in chat.posts.values()],
            }
        )
    return {"now": chats.clock.now().isoformat(), "chats": told}


def _line(chats: Chats, post: Post) -> Json:
    body = post.body
    line: dict[str, Any] = {
        "id": post.id,
        "at": post.date,
        "from": _name(chats, post.sender),
        "bot": post.sender == chats.bot.id,
        "text": body.get("text") or body.get("caption") or "",
    }
    if post.keyboard:
        line["buttons"] = [
            [{"label": b["text"], "data": b.get("callback_data", "")} for b in row]
            for row in post.keyboard["inline_keyboard"]
        ]
    if "document" in body:
        line["file"] = body["document"]["file_name"]
    if "photo" in body:
        line["photo"] = True
    if post.edited is not None:
        line["edited"] = post.edited
    return line
