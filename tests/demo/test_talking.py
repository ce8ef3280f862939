"""People and bot together: long polling, taps, groups, inline queries, polls, webhooks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    ChatMemberAdministrator,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPServerRequest, ResponseStartLine

from demo import ANA, GROUP, JONAS, PIOTR, Demo, Impossible, _acts
from tests.demo.conftest import bot_for, until

Play = Callable[..., None]
Context = ContextTypes.DEFAULT_TYPE


def test_updates_wait_until_they_are_confirmed(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana", "call_7")
        first = await bot.get_updates()
        assert [u.message.text for u in first if u.message] == ["/start call_7"]
        assert await bot.get_updates() == first
        demo.say("ana", "batteries")
        second = await bot.get_updates(offset=first[-1].update_id + 1)
        assert [u.message.text for u in second if u.message] == ["batteries"]
        assert await bot.get_updates(offset=second[-1].update_id + 1) == ()

    play(script)


def test_a_long_poll_answers_as_soon_as_somebody_writes(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        seen = (await bot.get_updates())[-1].update_id
        poll = asyncio.create_task(bot.get_updates(offset=seen + 1, timeout=10))
        await asyncio.sleep(0.05)
        assert not poll.done()
        demo.say("ana", "hello")
        assert (await poll)[0].message is not None

    play(script)


def test_a_second_bot_on_the_same_token_throws_out_the_first(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        first = asyncio.create_task(bot.get_updates(timeout=10))
        await asyncio.sleep(0.05)
        async with bot_for(demo) as other:
            await other.get_updates()
            with pytest.raises(Conflict, match="terminated by other getUpdates"):
                await first

    play(script)


def test_an_application_answers_a_command_and_a_tap(play: Play) -> None:
    async def start(update: Update, context: Context) -> None:
        assert update.message is not None
        button = InlineKeyboardButton("Save", callback_data="c:1:save")
        await update.message.reply_html("A call", reply_markup=InlineKeyboardMarkup([[button]]))

    async def saved(update: Update, context: Context) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("Saved.")
        await update.callback_query.edit_message_text("A call, saved")

    async def script(demo: Demo, bot: Bot) -> None:
        told: list[dict[str, object]] = []
        demo.chats.watchers.append(told.append)
        app = Application.builder().bot(bot_for(demo)).build()
        app.add_handler(CommandHandler("start", start))
        app.add_handler(CallbackQueryHandler(saved))
        async with app:
            await app.start()
            assert app.updater is not None
            await app.updater.start_polling(poll_interval=0, timeout=5)
            demo.press_start("ana")
            await until(demo, lambda: len(demo.messages("ana")) == 2)
            query = demo.tap("ana", "Save")
            await until(demo, lambda: demo.messages("ana")[-1]["text"] == "A call, saved")
            await app.updater.stop()
            await app.stop()
        answer = next(e for e in told if e["kind"] == "answer")
        assert (answer["query"], answer["text"]) == (query, "Saved.")
        assert "reply_markup" not in demo.messages("ana")[-1]

    play(script)


def test_a_tap_is_answered_in_time_or_not_at_all(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        button = InlineKeyboardButton("Save", callback_data="c:1:save")
        await bot.send_message(ANA.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))
        query = demo.tap("ana", "Save")
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query("q999")
        assert await bot.answer_callback_query(query)
        monkeypatch.setattr("demo._edit.QUERY_LIVES", -1.0)
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query(query)
        with pytest.raises(Impossible):
            demo.tap("ana", "No such button")

    play(script)


def test_blocking_is_told_once_each_way(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        demo.block("ana")
        demo.block("ana")
        with pytest.raises(Impossible):
            demo.say("ana", "hello")
        demo.press_start("ana", "table_3")
        updates = await bot.get_updates()
        changes = [u.my_chat_member for u in updates if u.my_chat_member]
        assert [c.new_chat_member.status for c in changes] == ["kicked", "member"]
        assert updates[-1].message is not None
        assert updates[-1].message.text == "/start table_3"

    play(script)


def test_only_kinds_that_were_asked_for_arrive(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        _acts.add_to_group(demo.chats, ANA)
        post = demo.say("ana", "/calls", GROUP)
        group = demo.chats.chats[GROUP]
        _acts.react(demo.chats, ANA, group, post.id, "👍")
        assert not [u for u in await bot.get_updates() if u.message_reaction]
        await bot.get_updates(allowed_updates=["message_reaction", "chat_member"])
        _acts.react(demo.chats, PIOTR, group, post.id, "👍")
        _acts.join_group(demo.chats, JONAS, group, "left")
        demo.say("ana", "/calls", GROUP)
        kinds = [u for u in await bot.get_updates() if u.message_reaction or u.chat_member]
        assert len(kinds) == 2

    play(script)


def test_a_group_its_admins_and_its_move(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        with pytest.raises(Forbidden):
            await bot.get_chat_administrators(GROUP)
        _acts.add_to_group(demo.chats, ANA, admin=True)
        admins = await bot.get_chat_administrators(GROUP)
        assert {a.user.id for a in admins} == {ANA.id, bot.id}
        assert (await bot.get_chat_member(GROUP, PIOTR.id)).status == "member"
        assert isinstance(await bot.get_chat_member(GROUP, bot.id), ChatMemberAdministrator)
        assert await bot.get_chat_member_count(GROUP) == 7
        demo.say("piotr", "not for the bot", GROUP)
        demo.say("piotr", f"/calls@{bot.username}", GROUP)
        demo.say("piotr", f"what is new, @{bot.username}?", GROUP)
        heard = [u.message.text for u in await bot.get_updates() if u.message and u.message.text]
        assert heard == [f"/calls@{bot.username}", f"what is new, @{bot.username}?"]
        new = _acts.upgrade_group(demo.chats, ANA, forum=True)
        with pytest.raises(ChatMigrated) as moved:
            await bot.send_message(GROUP, "hello")
        assert moved.value.new_chat_id == new.id
        moves = [u.message for u in await bot.get_updates() if u.message]
        assert moves[-2].migrate_to_chat_id == new.id
        assert moves[-1].migrate_from_chat_id == GROUP
        topic = await bot.create_forum_topic(new.id, "Erasmus+")
        sent = await bot.send_message(new.id, "x", message_thread_id=topic.message_thread_id)
        assert sent.message_thread_id == topic.message_thread_id
        with pytest.raises(BadRequest, match=r"(?i)message thread not found"):
            await bot.send_message(new.id, "x", message_thread_id=1)
        _acts.remove_from_group(demo.chats, ANA, new)
        with pytest.raises(Forbidden, match=r"(?i)bot was kicked from the supergroup chat"):
            await bot.send_message(new.id, "hello")

    play(script)


def test_an_inline_query_puts_a_card_into_a_chat(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        query = _acts.ask_inline(demo.chats, ANA, "batteries")
        asked = (await bot.get_updates())[-1].inline_query
        assert asked is not None
        assert asked.query == "batteries"
        content = InputTextMessageContent("<b>A call</b>", parse_mode="HTML")
        assert await asked.answer([InlineQueryResultArticle("1", "A call", content)])
        post = _acts.pick(demo.chats, ANA, demo.chats.chats[ANA.id], query, "1")
        assert (post.body["text"], post.via_bot) == ("A call", True)
        with pytest.raises(Impossible):
            _acts.pick(demo.chats, PIOTR, demo.chats.chats[ANA.id], query, "1")

    play(script)


def test_a_poll_is_voted_on_and_closed(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        sent = await bot.send_poll(ANA.id, "When?", ["Monday", "Friday"], is_anonymous=False)
        chat = demo.chats.chats[ANA.id]
        _acts.vote(demo.chats, ANA, chat, sent.message_id, [1])
        answer = (await bot.get_updates())[-1].poll_answer
        assert answer is not None
        assert answer.option_ids == (1,)
        closed = await bot.stop_poll(ANA.id, sent.message_id)
        assert [o.voter_count for o in closed.options] == [0, 1]
        with pytest.raises(Impossible):
            _acts.vote(demo.chats, ANA, chat, sent.message_id, [0])
        with pytest.raises(BadRequest, match=r"(?i)already been closed"):
            await bot.stop_poll(ANA.id, sent.message_id)

    play(script)


def test_commands_by_scope_and_language(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("amelie")
        await bot.set_my_commands([BotCommand("calls", "Open calls")])
        await bot.set_my_commands([BotCommand("calls", "Appels ouverts")], language_code="fr")
        keeper = [BotCommand("keepers", "Rights")]
        await bot.set_my_commands(keeper, scope=BotCommandScopeChat(1003))
        assert (await bot.get_my_commands(language_code="fr"))[0].description == "Appels ouverts"
        chats = {c["id"]: c["commands"] for c in views(demo)}
        assert chats[1005]["1005"][0]["description"] == "Appels ouverts"
        assert chats[1001]["1001"][0]["description"] == "Open calls"
        assert chats[1003]["1003"][0]["command"] == "keepers"
        with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
            await bot.set_my_commands([BotCommand("Not-Good", "x")])
        await bot.set_my_description("x" * 512)
        with pytest.raises(BadRequest, match=r"(?i)too long"):
            await bot.set_my_short_description("x" * 121)
        await bot.set_my_name("Assistant")
        assert (await bot.get_me()).first_name == "Assistant"
        assert (await bot.get_chat(1005)).first_name == "Amélie"

    play(script)


def views(demo: Demo) -> list[dict[str, object]]:
    from demo._page import world

    chats = world(demo)["chats"]
    assert isinstance(chats, list)
    return chats


def test_a_webhook_takes_updates_with_its_secret(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        got: asyncio.Queue[HTTPServerRequest] = asyncio.Queue()

        def take(request: HTTPServerRequest) -> None:
            got.put_nowait(request)
            assert request.connection is not None
            request.connection.write_headers(ResponseStartLine("", 200, "OK"), _no_body(), b"")
            request.connection.finish()

        server = HTTPServer(take)
        server.listen(0, "127.0.0.1")
        port = next(iter(server._sockets.values())).getsockname()[1]
        await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="s3cret")
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        demo.press_start("ana")
        request = await got.get()
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
        assert b"/start" in request.body
        await bot.delete_webhook()
        assert (await bot.get_webhook_info()).url == ""
        assert await bot.get_updates() == ()
        server.stop()
        await server.close_all_connections()

    play(script)


def _no_body() -> object:
    from tornado.httputil import HTTPHeaders

    return HTTPHeaders({"Content-Length": "0"})
