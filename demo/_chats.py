"""Chats, posts and files: what a messenger keeps, and how the Bot API words it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from demo._clock import Clock
from demo._people import Person
from demo._refused import Json, bad, forbidden
from demo._updates import Updates

GROUP = -4001
"""The region's own group; the bot is not in it until somebody adds it."""


@dataclass(slots=True)
class File:
    id: str
    name: str
    mime: str
    body: bytes

    @property
    def path(self) -> str:
        return f"documents/{self.id}"

    def as_api(self) -> Json:
        return {
            "file_id": self.id,
            "file_unique_id": f"u{self.id}",
            "file_size": len(self.body),
        }


@dataclass(slots=True)
class Post:
    """One message. ``body`` holds its Bot API fields: text, entities, document, poll ..."""

    id: int
    chat_id: int
    sender: int
    date: int
    body: Json
    keyboard: Json | None = None
    """The inline keyboard below it."""
    edited: int | None = None
    thread: int | None = None
    reply_to: int | None = None
    silent: bool = False
    via_bot: bool = False
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    votes: dict[int, list[int]] = field(default_factory=dict)


@dataclass(slots=True)
class Topic:
    name: str
    closed: bool = False


@dataclass(slots=True)
class Chat:
    id: int
    kind: str
    """``private``, ``group`` or ``supergroup``."""
    title: str = ""
    members: dict[int, str] = field(default_factory=dict)
    """User → ``creator``, ``administrator``, ``member``, ``left`` or ``kicked``."""
    started: bool = False
    """A private chat: its person has pressed Start once."""
    blocked: bool = False
    deactivated: bool = False
    posts: dict[int, Post] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    """The reply keyboard that is shown in place of the phone's own."""
    topics: dict[int, Topic] = field(default_factory=dict)
    """A forum's topics but the General one, by the message that opened each."""
    is_forum: bool = False
    withheld: frozenset[str] = frozenset()
    """Rights that the bot does not have, though it is an admin."""
    migrated_to: int | None = None


@dataclass(slots=True)
class BotSelf:
    id: int
    username: str
    name: str
    reads_all: bool = False
    """Its privacy mode is off: it hears everything that is said in its groups."""
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    """(name | description | short_description, language) → words."""
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    """(scope, language) → commands; a scope is its type, with chat and user where it has them."""
    menu: dict[int | None, Json] = field(default_factory=dict)

    def as_user(self, *, me: bool = False) -> Json:
        user: Json = {
            "id": self.id,
            "is_bot": True,
            "first_name": self.texts.get(("name", "")) or self.name,
            "username": self.username,
        }
        if me:
            user |= {
                "can_join_groups": True,
                "can_read_all_group_messages": self.reads_all,
                "supports_inline_queries": True,
                "can_connect_to_business": False,
                "has_main_web_app": False,
            }
        return user

    def said(self, what: str, language: str) -> str:
        return self.texts.get((what, language)) or self.texts.get((what, ""), "")


@dataclass(slots=True)
class Query:
    """A tap on a button or an inline query that waits for the bot's answer."""

    kind: str
    """``callback`` or ``inline``."""
    person: int
    at: float
    """The loop's seconds when it was made."""
    results: list[Json] = field(default_factory=list)


class Chats:
    """All state of the messenger. Nothing in here awaits."""

    def __init__(self, clock: Clock, bot: BotSelf, people: Iterable[Person]) -> None:
        self.clock = clock
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.open_queries: dict[str, Query] = {}
        self.updates = Updates()
        self.watchers: list[Callable[[Json], None]] = []
        """Told of every change; the page's connections."""
        self._last_post = 0
        self._last_query = 0
        for person in people:
            self.add(person)

    def add(self, person: Person) -> Chat:
        """A new person, who has not met the bot yet."""
        self.people[person.id] = person
        chat = Chat(person.id, "private", members={person.id: "member"})
        self.chats[person.id] = chat
        return chat

    def person(self, key: str) -> Person:
        for person in self.people.values():
            if person.key == key:
                return person
        raise KeyError(key)

    def tell(self, event: Json) -> None:
        for watcher in list(self.watchers):
            watcher(event)

    # Finding

    def chat_for(self, chat_id: object) -> Chat:
        """The chat the bot wants to act in.

        Raises:
            Refused: it is unknown, never started, blocked, left, or has moved.
        """
        try:
            chat = self.chats[int(str(chat_id))]
        except (KeyError, ValueError):
            raise bad("chat not found" if chat_id else "chat_id is empty") from None
        if chat.migrated_to is not None:
            raise bad(
                "group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": chat.migrated_to},
            )
        if chat.kind == "private":
            if chat.deactivated:
                raise forbidden("user is deactivated")
            if not chat.started:
                raise forbidden("bot can't initiate conversation with a user")
            if chat.blocked:
                raise forbidden("bot was blocked by the user")
        else:
            status = chat.members.get(self.bot.id, "left")
            if status == "kicked":
                raise forbidden(f"bot was kicked from the {chat.kind} chat")
            if status == "left":
                raise forbidden(f"bot is not a member of the {chat.kind} chat")
        return chat

    # Writing

    def post(
        self,
        chat: Chat,
        sender: int,
        body: Json,
        *,
        keyboard: Json | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
        via_bot: bool = False,
        opens_topic: bool = False,
    ) -> Post:
        self._last_post += 1
        if opens_topic:
            thread = self._last_post
        post = Post(
            self._last_post, chat.id, sender, self.clock.unix(), body,
            keyboard=keyboard, thread=thread, reply_to=reply_to, silent=silent, via_bot=via_bot,
        )  # fmt: skip
        chat.posts[post.id] = post
        self.tell({"kind": "post", "chat": chat.id, "post": post.id})
        return post

    def touch(self, post: Post) -> None:
        self.tell({"kind": "edit", "chat": post.chat_id, "post": post.id})

    def remove(self, chat: Chat, post_id: int) -> None:
        chat.posts.pop(post_id, None)
        if post_id in chat.pinned:
            chat.pinned.remove(post_id)
        self.tell({"kind": "remove", "chat": chat.id, "post": post_id})

    def keep(self, name: str, mime: str, body: bytes) -> File:
        file = File(f"f{len(self.files) + 1}", name, mime or "application/octet-stream", body)
        self.files[file.id] = file
        return file

    def query_id(self) -> str:
        self._last_query += 1
        return f"q{self._last_query}"

    # Wording

    def user(self, user_id: int) -> Json:
        if user_id == self.bot.id:
            return self.bot.as_user()
        return self.people[user_id].as_user()

    def chat_json(self, chat: Chat) -> Json:
        if chat.kind == "private":
            person = self.people[chat.id]
            return {
                "id": chat.id,
                "type": "private",
                "first_name": person.first_name,
                "last_name": person.last_name,
                "username": person.username,
            }
        told: Json = {"id": chat.id, "type": chat.kind, "title": chat.title}
        if chat.is_forum:
            told["is_forum"] = True
        return told

    def message(self, post: Post, *, deep: bool = True) -> Json:
        """A post as the Bot API's Message."""
        chat = self.chats[post.chat_id]
        told: Json = {
            "message_id": post.id,
            "date": post.date,
            "chat": self.chat_json(chat),
            "from": self.user(post.sender),
            **post.body,
        }
        if post.keyboard:
            told["reply_markup"] = post.keyboard
        if post.edited is not None:
            told["edit_date"] = post.edited
        if post.thread is not None:
            told |= {"message_thread_id": post.thread, "is_topic_message": True}
        if post.via_bot:
            told["via_bot"] = self.bot.as_user()
        # what is said in a topic answers the message that opened it, unless it answers another
        answered = chat.posts.get(
            post.reply_to or (post.thread if post.thread != post.id else 0) or 0
        )
        if deep and answered:
            told["reply_to_message"] = self.message(answered, deep=False)
        return told

    def member(self, chat: Chat, user_id: int) -> Json:
        """A user's standing in a chat, as the Bot API's ChatMember."""
        status = chat.members.get(user_id, "left")
        told: Json = {"status": status, "user": self.user(user_id)}
        if status == "creator":
            told["is_anonymous"] = False
        if status == "kicked":
            told["until_date"] = 0
        if status == "administrator":
            told |= {"can_be_edited": False, "is_anonymous": False}
            kept = chat.withheld if user_id == self.bot.id else ()
            told |= {right: right not in kept for right in ADMIN_RIGHTS}
        return told


ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)
