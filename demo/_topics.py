"""A forum's topics: what the bot may ask for, and what the group's people do with them."""

from __future__ import annotations

from typing import Any

from demo._chats import Chat, Chats, Post, Topic
from demo._params import Params
from demo._people import Person
from demo._refused import Json, bad

LONGEST = 128
"""Characters of a topic's name."""
_BLUE = 7322096


def may_manage(chats: Chats, chat: Chat) -> bool:
    """Whether the bot is an admin of the group, with the right to manage its topics."""
    admin = chat.members.get(chats.bot.id) == "administrator"
    return admin and "can_manage_topics" not in chat.withheld


def _forum(chats: Chats, params: Params) -> Chat:
    chat = chats.chat_for(params.values.get("chat_id"))
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if not may_manage(chats, chat):
        raise bad("not enough rights to manage topics")
    return chat


def _topic(chat: Chat, params: Params) -> tuple[int, Topic]:
    number = params.whole("message_thread_id") or 0
    if number not in chat.topics:
        raise bad("TOPIC_ID_INVALID")
    return number, chat.topics[number]


def create(chats: Chats, params: Params) -> Json:
    chat = _forum(chats, params)
    name = params.text("name").strip()
    if not name:
        raise bad("topic name must be non-empty")
    if len(name) > LONGEST:
        raise bad("TOPIC_TITLE_TOO_LONG")
    post = _opened(chats, chat, chats.bot.id, name)
    return {"message_thread_id": post.id, "name": name, "icon_color": _BLUE}


def _opened(chats: Chats, chat: Chat, by: int, name: str) -> Post:
    """A topic is known by the message that says it was opened."""
    body = {"forum_topic_created": {"name": name, "icon_color": _BLUE}}
    post = chats.post(chat, by, body, opens_topic=True)
    chat.topics[post.id] = Topic(name)
    chats.tell({"kind": "people"})
    return post


def edit(chats: Chats, params: Params) -> bool:
    chat = _forum(chats, params)
    number, topic = _topic(chat, params)
    name = params.text("name").strip() or topic.name
    if len(name) > LONGEST:
        raise bad("TOPIC_TITLE_TOO_LONG")
    if name == topic.name:
        raise bad("TOPIC_NOT_MODIFIED")
    _renamed(chats, chat, chats.bot.id, number, name)
    return True


def _renamed(chats: Chats, chat: Chat, by: int, number: int, name: str) -> Post:
    chat.topics[number].name = name
    post = chats.post(chat, by, {"forum_topic_edited": {"name": name}}, thread=number)
    chats.tell({"kind": "people"})
    return post


def _shut(closed: bool) -> Any:
    def shut(chats: Chats, params: Params) -> bool:
        chat = _forum(chats, params)
        number, topic = _topic(chat, params)
        if topic.closed == closed:
            raise bad("TOPIC_NOT_MODIFIED")
        _closed(chats, chat, chats.bot.id, number, closed)
        return True

    return shut


def _closed(chats: Chats, chat: Chat, by: int, number: int, closed: bool) -> Post:
    chat.topics[number].closed = closed
    kind = "forum_topic_closed" if closed else "forum_topic_reopened"
    post = chats.post(chat, by, {kind: {}}, thread=number)
    chats.tell({"kind": "people"})
    return post


def delete(chats: Chats, params: Params) -> bool:
    chat = _forum(chats, params)
    _gone(chats, chat, _topic(chat, params)[0])
    return True


def _gone(chats: Chats, chat: Chat, number: int) -> None:
    """With the topic go all messages in it."""
    del chat.topics[number]
    for post in [p.id for p in chat.posts.values() if p.thread == number]:
        chats.remove(chat, post)
    chats.tell({"kind": "people"})


# What the group's people do; the bot hears of a service message as of any other


def open_topic(chats: Chats, person: Person, chat: Chat, name: str) -> int:
    post = _opened(chats, chat, person.id, name)
    _heard(chats, chat, post)
    return post.id


def rename_topic(chats: Chats, person: Person, chat: Chat, number: int, name: str) -> None:
    _heard(chats, chat, _renamed(chats, chat, person.id, number, name))


def close_topic(
    chats: Chats, person: Person, chat: Chat, number: int, closed: bool = True
) -> None:
    _heard(chats, chat, _closed(chats, chat, person.id, number, closed))


def delete_topic(chats: Chats, person: Person, chat: Chat, number: int) -> None:
    """Nobody is told of it: the bot finds out when it writes there."""
    _gone(chats, chat, number)


def _heard(chats: Chats, chat: Chat, post: Post) -> None:
    if chat.members.get(chats.bot.id, "left") not in ("left", "kicked"):
        chats.updates.add("message", chats.message(post))


METHODS: dict[str, Any] = {
    "createForumTopic": create,
    "editForumTopic": edit,
    "closeForumTopic": _shut(True),
    "reopenForumTopic": _shut(False),
    "deleteForumTopic": delete,
}
