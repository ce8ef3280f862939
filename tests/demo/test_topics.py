"""A forum's topics as Telegram keeps them, and what it refuses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from telegram import Bot
from telegram.error import BadRequest

from demo import ANA, Demo
from demo import _acts as acts
from demo import _topics as topics
from demo._chats import Chat

Play = Callable[[Callable[[Demo, Bot], Awaitable[None]]], None]


def forum(demo: Demo, *, admin: bool = True) -> Chat:
    acts.add_to_group(demo.chats, ANA, admin=admin)
    chat = acts.upgrade_group(demo.chats, ANA, forum=True)
    demo.chats.updates.drop()
    return chat


async def refused(work: Awaitable[object]) -> str:
    with pytest.raises(BadRequest) as no:
        await work
    return no.value.message


def test_a_topic_is_opened_named_closed_and_deleted(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        chat = forum(demo)
        assert (await bot.get_chat(chat.id)).is_forum
        topic = await bot.create_forum_topic(chat.id, "Batteries")
        number = topic.message_thread_id
        said = await bot.send_message(chat.id, "x", message_thread_id=number)
        assert (said.message_thread_id, said.is_topic_message) == (number, True)
        root = said.reply_to_message
        assert root
        assert root.forum_topic_created
        assert root.forum_topic_created.name == "Batteries"
        plain = await bot.send_message(chat.id, "y")
        assert (plain.message_thread_id, plain.reply_to_message) == (None, None)
        await bot.edit_forum_topic(chat.id, number, name="Cells")
        assert chat.topics[number].name == "Cells"
        await bot.close_forum_topic(chat.id, number)
        assert await bot.send_message(chat.id, "an admin may", message_thread_id=number)
        await bot.delete_forum_topic(chat.id, number)
        gone = bot.send_message(chat.id, "x", message_thread_id=number)
        assert "thread not found" in await refused(gone)
        assert said.message_id not in chat.posts

    play(script)


def test_what_telegram_refuses(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        acts.add_to_group(demo.chats, ANA)
        plain = bot.create_forum_topic(-4001, "x")
        assert "not a forum" in await refused(plain)
        chat = acts.upgrade_group(demo.chats, ANA, forum=True)
        assert "rights" in await refused(bot.create_forum_topic(chat.id, "x"))
        acts.add_to_group(demo.chats, ANA, admin=True)
        chat.withheld = frozenset({"can_manage_topics"})
        me = await bot.get_chat_member(chat.id, bot.id)
        assert getattr(me, "can_manage_topics", None) is False
        assert "rights" in await refused(bot.create_forum_topic(chat.id, "x"))
        number = topics.open_topic(demo.chats, ANA, chat, "Ours")
        topics.close_topic(demo.chats, ANA, chat, number)
        closed = bot.send_message(chat.id, "x", message_thread_id=number)
        assert await refused(closed) == "Topic_closed"
        chat.withheld = frozenset()
        assert "TITLE" in (await refused(bot.create_forum_topic(chat.id, "x" * 129))).upper()
        assert "empty" in await refused(bot.create_forum_topic(chat.id, " "))
        same = bot.edit_forum_topic(chat.id, number, name="Ours")
        assert "NOT_MODIFIED" in (await refused(same)).upper()
        assert "ID_INVALID" in (await refused(bot.edit_forum_topic(chat.id, 7, name="x"))).upper()
        general = bot.send_message(chat.id, "x", message_thread_id=1)
        assert "thread not found" in (await refused(general)).lower()

    play(script)


def test_a_person_writes_in_a_topic_and_privacy_is_kept(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        chat = forum(demo)
        number = (await bot.create_forum_topic(chat.id, "Batteries")).message_thread_id
        acts.write(demo.chats, ANA, chat, "among ourselves", thread=number)
        assert demo.chats.updates.count == 0
        acts.write(demo.chats, ANA, chat, "/calls", thread=number)
        (heard,) = await bot.get_updates(timeout=0)
        assert heard.message
        assert heard.message.message_thread_id == number
        demo.chats.bot.reads_all = True
        acts.write(demo.chats, ANA, chat, "among ourselves", thread=number)
        *_, heard = await bot.get_updates(offset=heard.update_id + 1, timeout=0)
        assert heard.message
        assert heard.message.reply_to_message
        assert heard.message.reply_to_message.from_user == bot.bot
        topics.delete_topic(demo.chats, ANA, chat, number)
        with pytest.raises(acts.Impossible):
            acts.write(demo.chats, ANA, chat, "x", thread=number)

    play(script)
