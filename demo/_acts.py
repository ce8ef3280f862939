"""What people do: write, tap, open links, block, share, vote. The bot hears as from Telegram."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping

from demo._chats import GROUP, Chat, Chats, Post, Query
from demo._markup import read_plain, units
from demo._params import Params
from demo._people import Person
from demo._refused import Json, bad
from demo._send import MAX_TEXT, text_body


class Impossible(Exception):
    """A person cannot do this here; the words are for them."""


def _post(chats: Chats, person: Person, chat: Chat, chat_post: Post) -> None:
    """Tell the bot of a person's message, where it may read it."""
    if chat.kind != "private":
        if chat.members.get(chats.bot.id, "left") in ("left", "kicked"):
            return
        text = str(chat_post.body.get("text", ""))
        asked = text.startswith("/") or f"@{chats.bot.username}" in text
        answers = chat.posts.get(chat_post.reply_to or 0)
        heard = asked or (answers and answers.sender == chats.bot.id)
        if not (heard or chats.bot.reads_all):
            return
    chats.updates.add("message", chats.message(chat_post))


def write(
    chats: Chats,
    person: Person,
    chat: Chat,
    text: str,
    reply_to: int | None = None,
    thread: int | None = None,
) -> Post:
    """A person writes; a text over the limit goes out in parts, as the apps send it.

    ``thread``: in this topic of a forum; None: in the General one, or where the answered one is.
    """
    _may_write(chat, person)
    if thread is None and reply_to in chat.posts:
        thread = chat.posts[reply_to].thread
    if thread is not None and thread not in chat.topics:
        raise Impossible("This topic is gone.")
    clean, _ = read_plain(text)
    if not clean:
        raise Impossible("There is nothing to send.")
    post: Post | None = None
    while clean:
        part = clean[:MAX_TEXT]
        while units(part) > MAX_TEXT:
            part = part[: -(units(part) - MAX_TEXT)]
        clean = clean[len(part) :]
        words, entities = read_plain(part)
        if not words:
            continue
        body: Json = {"text": words}
        if entities:
            body["entities"] = entities
        post = chats.post(chat, person.id, body, reply_to=reply_to, thread=thread)
        _post(chats, person, chat, post)
    assert post is not None
    return post


def _may_write(chat: Chat, person: Person) -> None:
    if chat.kind == "private":
        if chat.blocked:
            raise Impossible("You have blocked this bot. Unblock it to write to it.")
        if not chat.started:
            raise Impossible("Press Start first.")
    elif chat.members.get(person.id, "left") in ("left", "kicked"):
        raise Impossible("You are not in this group.")


def start(chats: Chats, person: Person, payload: str = "") -> Post:
    """Press Start, or open a deep link: ``t.me/<bot>?start=<payload>``."""
    if payload and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
        raise Impossible("This link is not one Telegram would open.")
    chat = chats.chats[person.id]
    if chat.blocked:
        block(chats, person, False)
    chat.started = True
    chats.tell({"kind": "people"})
    return write(chats, person, chat, f"/start {payload}".strip())


def tap(chats: Chats, person: Person, chat: Chat, post_id: int, data: str) -> str:
    """Tap an inline button; gives the query's id, under which the answer will come."""
    post = chat.posts.get(post_id)
    if post is None:
        raise Impossible("This message is gone.")
    if data not in [
        b.get("callback_data")
        for row in (post.keyboard or {}).get("inline_keyboard", [])
        for b in row
    ]:
        raise Impossible("This button is gone.")
    query = chats.query_id()
    chats.open_queries[query] = Query("callback", person.id, asyncio.get_running_loop().time())
    chats.updates.add(
        "callback_query",
        {
            "id": query,
            "from": person.as_user(),
            "message": chats.message(post),
            "chat_instance": str(chat.id),
            "data": data,
        },
    )
    return query


def block(chats: Chats, person: Person, blocked: bool) -> None:
    chat = chats.chats[person.id]
    if chat.blocked == blocked or not chat.started:
        return
    chat.blocked = blocked
    words = ("member", "kicked") if blocked else ("kicked", "member")
    _standing(chats, person, chat, *words)
    chats.tell({"kind": "people"})


def _standing(chats: Chats, person: Person, chat: Chat, before: str, after: str) -> None:
    """The bot's own standing in a chat changed."""

    def as_member(status: str) -> Json:
        told: Json = {"status": status, "user": chats.bot.as_user()}
        if status == "administrator":
            return chats.member(chat, chats.bot.id)
        return told | ({"until_date": 0} if status == "kicked" else {})

    chats.updates.add(
        "my_chat_member",
        {
            "chat": chats.chat_json(chat),
            "from": person.as_user(),
            "date": chats.clock.unix(),
            "old_chat_member": as_member(before),
            "new_chat_member": as_member(after),
        },
    )


def share_place(chats: Chats, person: Person, chat: Chat) -> Post:
    _may_write(chat, person)
    place = {"latitude": person.latitude, "longitude": person.longitude}
    post = chats.post(chat, person.id, {"location": place})
    _post(chats, person, chat, post)
    return post


def edit(chats: Chats, person: Person, chat: Chat, post_id: int, text: str) -> None:
    post = chat.posts.get(post_id)
    if post is None or post.sender != person.id or "text" not in post.body:
        raise Impossible("Only one's own words can be changed.")
    words, entities = read_plain(text)
    post.body = {"text": words, **({"entities": entities} if entities else {})}
    post.edited = chats.clock.unix()
    chats.touch(post)
    chats.updates.add("edited_message", chats.message(post))


def vote(chats: Chats, person: Person, chat: Chat, post_id: int, options: list[int]) -> None:
    post = chat.posts.get(post_id)
    poll = post.body.get("poll") if post else None
    if post is None or poll is None or poll["is_closed"]:
        raise Impossible("This poll is closed.")
    if any(n not in range(len(poll["options"])) for n in options):
        raise Impossible("This poll has no such answer.")
    if len(options) > 1 and not poll["allows_multiple_answers"]:
        raise Impossible("Only one answer is possible.")
    post.votes[person.id] = options
    if not options:
        del post.votes[person.id]
    for n, option in enumerate(poll["options"]):
        option["voter_count"] = sum(n in chosen for chosen in post.votes.values())
    poll["total_voter_count"] = len(post.votes)
    chats.touch(post)
    if not poll["is_anonymous"]:
        chats.updates.add(
            "poll_answer",
            {
                "poll_id": poll["id"],
                "user": person.as_user(),
                "option_ids": options,
                "option_persistent_ids": [str(n) for n in options],
            },
        )


def react(chats: Chats, person: Person, chat: Chat, post_id: int, emoji: str) -> None:
    """Put one emoji on a message, or take it back with an empty one."""
    post = chat.posts.get(post_id)
    if post is None:
        raise Impossible("This message is gone.")
    before = post.reactions.get(person.id, [])
    after = [{"type": "emoji", "emoji": emoji}] if emoji else []
    post.reactions[person.id] = after
    chats.touch(post)
    chats.updates.add(
        "message_reaction",
        {
            "chat": chats.chat_json(chat),
            "message_id": post.id,
            "user": person.as_user(),
            "date": chats.clock.unix(),
            "old_reaction": before,
            "new_reaction": after,
        },
    )


def ask_inline(chats: Chats, person: Person, words: str, offset: str = "") -> str:
    """Type ``@bot words`` somewhere; gives the query's id, under which results will come."""
    query = chats.query_id()
    chats.open_queries[query] = Query("inline", person.id, asyncio.get_running_loop().time())
    chats.updates.add(
        "inline_query",
        {
            "id": query,
            "from": person.as_user(),
            "query": words[:256],
            "offset": offset,
            "chat_type": "private",
        },
    )
    return query


def pick(chats: Chats, person: Person, chat: Chat, query_id: str, result_id: str) -> Post:
    """Choose an inline result: it is written into the chat in the person's name."""
    _may_write(chat, person)
    query = chats.open_queries.get(query_id)
    result = next(
        (r for r in (query.results if query else []) if str(r.get("id")) == result_id), None
    )
    if query is None or result is None or query.person != person.id:
        raise Impossible("This result is gone.")
    content: Mapping[str, object] = result.get("input_message_content") or {}
    body = text_body(Params({**content, "text": content.get("message_text", "")}))
    post = chats.post(chat, person.id, body, keyboard=result.get("reply_markup"), via_bot=True)
    chats.updates.add(
        "chosen_inline_result",
        {"result_id": result_id, "from": person.as_user(), "query": ""},
    )
    return post


def add_to_group(chats: Chats, person: Person, *, admin: bool = False) -> Chat:
    """The region's group takes the bot in."""
    chat = chats.chats[GROUP]
    if chat.migrated_to is not None:
        chat = chats.chats[chat.migrated_to]
    before = chat.members.get(chats.bot.id, "left")
    after = "administrator" if admin else "member"
    if before == after:
        return chat
    chat.members[chats.bot.id] = after
    _standing(chats, person, chat, before, after)
    if before in ("left", "kicked"):
        post = chats.post(chat, person.id, {"new_chat_members": [chats.bot.as_user()]})
        chats.updates.add("message", chats.message(post))
    chats.tell({"kind": "people"})
    return chat


def remove_from_group(chats: Chats, person: Person, chat: Chat) -> None:
    before = chat.members.get(chats.bot.id, "left")
    if before in ("left", "kicked"):
        return
    chat.members[chats.bot.id] = "kicked"
    chats.post(chat, person.id, {"left_chat_member": chats.bot.as_user()})
    _standing(chats, person, chat, before, "kicked")
    chats.tell({"kind": "people"})


def join_group(chats: Chats, person: Person, chat: Chat, status: str) -> None:
    """A person's standing in a group changes; the bot hears of it if it asked to."""
    before = chats.member(chat, person.id)
    chat.members[person.id] = status
    chats.updates.add(
        "chat_member",
        {
            "chat": chats.chat_json(chat),
            "from": person.as_user(),
            "date": chats.clock.unix(),
            "old_chat_member": before,
            "new_chat_member": chats.member(chat, person.id),
        },
    )
    chats.tell({"kind": "people"})


def upgrade_group(chats: Chats, person: Person, *, forum: bool = False) -> Chat:
    """A basic group becomes a supergroup: a new id, and both chats say so."""
    old = chats.chats[GROUP]
    if old.migrated_to is not None:
        raise bad("the group was upgraded before")
    new = Chat(-1000000000000 + old.id, "supergroup", old.title, dict(old.members), is_forum=forum)
    chats.chats[new.id] = new
    gone = chats.post(old, person.id, {"migrate_to_chat_id": new.id})
    come = chats.post(new, person.id, {"migrate_from_chat_id": old.id})
    old.migrated_to = new.id
    if old.members.get(chats.bot.id, "left") not in ("left", "kicked"):
        chats.updates.add("message", chats.message(gone))
        chats.updates.add("message", chats.message(come))
    chats.tell({"kind": "people"})
    return new
