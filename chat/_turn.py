"""One update being answered: who asks, what for, and the ways to answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from html import escape

from telegram import Bot, Chat, InlineKeyboardButton, Update, User
from telegram import Message as Sent
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, TelegramError

from actions import Assistant, Pace
from chat._send import edit, is_topic_closed, is_topic_gone, patiently, send
from db import Store, StoreError
from messages import plain, reply
from model import ChatKind, Language, Member, Message

log = logging.getLogger(__name__)
ADMIN_KNOWN = 30.0
"""Seconds for which "is an admin of this group" is remembered."""
TOAST = 200
"""Characters that an answer to a button takes."""


@dataclass
class Desk:
    """What every answer needs at hand."""

    assistant: Assistant
    clock: Callable[[], datetime]
    pace: Pace
    broke: Callable[[StoreError], None]
    """Hears of a database that fails: whoever runs us ends, and the update comes again."""
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while the words of a language are read."""
    _admins: dict[tuple[int, int], tuple[float, bool]] = field(default_factory=dict)

    async def is_admin(self, bot: Bot, chat: Chat, user: User | None, sent: Sent | None) -> bool:
        """Whether this person may change the settings of this group."""
        if sent and sent.sender_chat:
            # an admin who writes as the group itself; any other chat, such as the channel whose
            # posts appear here, is nobody
            return sent.sender_chat.id == chat.id
        if user is None:
            return False
        now = asyncio.get_running_loop().time()
        known = self._admins.get((chat.id, user.id))
        if known and now - known[0] < ADMIN_KNOWN:
            return known[1]
        try:
            status = (await bot.get_chat_member(chat.id, user.id)).status
        except TelegramError as error:
            log.warning("could not ask who is an admin: %s", type(error).__name__)
            return False
        admin = status in (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
        if len(self._admins) > 10_000:
            self._admins.clear()
        self._admins[chat.id, user.id] = (now, admin)
        return admin


@dataclass
class Turn:
    """One message or tap of one chat."""

    desk: Desk
    bot: Bot
    update: Update
    chat: Chat
    known: Member
    """As it stood when last looked at; ask for ``member``."""
    now: datetime
    words: str = ""
    """What was said after the command, or the free text."""
    parts: tuple[str, ...] = ()
    """A button's data, split at its colons."""
    _answered: bool = False

    @property
    def assistant(self) -> Assistant:
        return self.desk.assistant

    @property
    def store(self) -> Store:
        return self.desk.assistant.store

    @property
    def member(self) -> Member:
        """As it stands now: while we awaited Telegram, a worker may have written to it."""
        self.known = self.store.member(self.known.id) or self.known
        return self.known

    @property
    def language(self) -> Language:
        return self.known.language

    @property
    def in_group(self) -> bool:
        return self.known.kind is ChatKind.GROUP

    @property
    def is_keeper(self) -> bool:
        return self.known.chat_id in self.assistant.settings.keepers

    @property
    def pressed(self) -> Sent | None:
        """The message whose button was tapped; None if Telegram no longer shows it to us."""
        query = self.update.callback_query
        return query.message if query and isinstance(query.message, Sent) else None

    @property
    def topic(self) -> int | None:
        """The topic of a forum in which this was said or tapped; None: the General one."""
        message = self.pressed or self.update.message
        if message is None or not message.is_topic_message:
            return None
        return message.message_thread_id

    async def may_settle(self) -> bool:
        """Whether this person may speak for the chat: everybody in a private one."""
        if not self.in_group:
            return True
        sent = self.update.message
        return await self.desk.is_admin(self.bot, self.chat, self.update.effective_user, sent)

    async def say(self, *messages: Message) -> int:
        """Send these; the id of the last one. A tapped button's spinner stops first."""
        await self.answer()
        sent = 0
        for message in messages:
            sent = await self._say(message)
        return sent

    async def _say(self, message: Message) -> int:
        """In a group: without a sound, and in the topic where it was asked for."""
        if self.in_group:
            message = replace(message, silent=True, topic=self.topic)
        ask = partial(send, self.bot, self.chat.id, message)
        try:
            return await patiently(self.desk.pace, ask, self.chat.id)
        except BadRequest as error:
            if message.topic is None or not (is_topic_gone(error) or is_topic_closed(error)):
                raise
            return await self._say_in_general(message)

    async def _say_in_general(self, message: Message) -> int:
        ask = partial(send, self.bot, self.chat.id, replace(message, topic=None))
        return await patiently(self.desk.pace, ask, self.chat.id)

    async def tell(self, key: str, **facts: object) -> int:
        """Send one sentence."""
        return await self.say(reply(self.language, key, **facts))

    async def show(self, message: Message) -> int:
        """Put these words where the tapped message stands, or send them; its id."""
        await self.answer()
        pressed = self.pressed
        if pressed is None or not pressed.text or message.document or message.photo:
            return await self.say(message)
        try:
            ask = partial(edit, self.bot, self.chat.id, pressed.message_id, message)
            await patiently(self.desk.pace, ask, self.chat.id)
        except BadRequest:
            return await self.say(message)  # too old to be edited, or deleted meanwhile
        return pressed.message_id

    async def answer(self, words: str = "", *, url: str | None = None, alert: bool = True) -> bool:
        """Answer the tap, once: stop its spinner, or show a pop-up. False if it came to nothing.

        ``alert``: the words stay until they are put away; else they fade by themselves.

        A query that has expired is no trouble.
        """
        query = self.update.callback_query
        if query is None or self._answered:
            return False
        self._answered = True
        try:
            await query.answer(words[:TOAST] or None, show_alert=bool(words) and alert, url=url)
        except TelegramError as error:
            log.info("an answer to a button came to nothing: %s", type(error).__name__)
            return False
        return True

    async def refuse(self, key: str, **facts: object) -> None:
        """Say no kindly: a tap is answered with a pop-up, which disturbs no group."""
        await self.refuse_in(plain(self.language, key, **facts))

    async def refuse_in(self, words: str) -> None:
        """The same in finished words, as plain text of at most 200 characters."""
        if not await self.answer(words):
            await self.say(Message(html=escape(words)))

    def button_label(self) -> str:
        """What stood on the tapped button."""
        query = self.update.callback_query
        labels = (b.text for b in self._buttons if query and b.callback_data == query.data)
        return next(labels, "")

    def has_button(self, data: str) -> bool:
        """Whether the tapped message also carries this button."""
        return any(b.callback_data == data for b in self._buttons)

    @property
    def offered(self) -> list[str]:
        """What the buttons of the tapped message stand for."""
        return [str(b.callback_data) for b in self._buttons if b.callback_data]

    @property
    def _buttons(self) -> list[InlineKeyboardButton]:
        pressed = self.pressed
        rows = pressed.reply_markup.inline_keyboard if pressed and pressed.reply_markup else ()
        return [button for row in rows for button in row]

    @property
    def in_list(self) -> bool:
        """Whether the tapped button is the number or letter of a line in a list."""
        label = self.button_label()
        return label.isdigit() or len(label) == 1

    def shows_only(self, *beginnings: str) -> bool:
        """Whether all buttons of the tapped message begin so: then it may be edited into that."""
        if self.pressed is None or self.pressed.reply_markup is None:
            return False
        return all(one.startswith(beginnings) for one in self.offered)
