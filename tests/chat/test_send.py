"""What Telegram's refusals mean, and what leaves for it."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import replace

import pytest
from telegram import Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from actions import (
    Assistant,
    ChatGone,
    ChatMoved,
    FloodControl,
    MessageRefused,
    NoAnswer,
    SendError,
)
from chat import PerChat, TelegramSender, announce
from chat._keyboard import keyboard
from chat._send import meaning
from demo import Fault
from messages import LANGUAGES
from model import Button, Document, Message
from tests.chat.town import Town

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one point."""


def test_trap_24_permanent_refusals_are_told_from_trouble() -> None:
    for error, meant in (
        (RetryAfter(7), FloodControl),
        (ChatMigrated(-100), ChatMoved),
        (Forbidden("bot was blocked by the user"), ChatGone),
        (BadRequest("Chat not found"), MessageRefused),
        (BadRequest("Can't parse entities"), MessageRefused),
        (TimedOut(), NoAnswer),
        (NetworkError("reset"), NoAnswer),
        (InvalidToken(), NoAnswer),
        (TelegramError("?"), NoAnswer),
    ):
        assert type(meaning(error)) is meant, error


def test_how_long_and_whereto() -> None:
    assert meaning(RetryAfter(7)).seconds == 7  # type: ignore[attr-defined]
    assert meaning(ChatMigrated(-100)).chat_id == -100  # type: ignore[attr-defined]


def test_every_kind_of_button() -> None:
    markup = keyboard(
        (
            (Button("a", data="c:1:int"), Button("b", url="https://example.org")),
            (Button("c", copy="text"), Button("d", inline="call_1")),
        )
    )
    assert markup
    (one, two), (three, four) = markup.inline_keyboard
    assert (one.callback_data, two.url) == ("c:1:int", "https://example.org")
    assert three.copy_text
    assert (three.copy_text.text, four.switch_inline_query) == ("text", "call_1")
    assert keyboard(()) is None


@pytest.mark.parametrize(
    ("kind", "meant"),
    [
        ("flood", FloodControl),
        ("server", NoAnswer),
        ("blocked", ChatGone),
        ("deactivated", ChatGone),
        ("migrated", ChatMoved),
        ("refused", MessageRefused),
    ],
)
def test_the_sender_says_what_happened(town: Town, kind: str, meant: type[SendError]) -> None:
    anna = town.joins("anna")
    town.demo.faults.add(Fault(kind, seconds=1))
    sender = TelegramSender(town.application.bot)
    with pytest.raises(meant):
        town.run(sender.send(anna.chat, Message(html="x")))


def test_a_message_telegram_cannot_read_is_refused_for_good(town: Town) -> None:
    anna = town.joins("anna")
    sender = TelegramSender(town.application.bot)
    with pytest.raises(MessageRefused):
        town.run(sender.send(anna.chat, Message(html="<b>open")))


def test_text_and_files_go_out(town: Town) -> None:
    anna = town.joins("anna")
    sender = TelegramSender(town.application.bot)
    paper = Document("a.txt", b"words", "text/plain")
    first = town.run(sender.send(anna.chat, Message(html="<b>x</b>", silent=True)))
    second = town.run(sender.send(anna.chat, Message(html="<i>y</i>", document=paper)))
    assert [m.id for m in anna.messages[-2:]] == [first, second]
    assert (anna.messages[-2].text, anna.last.text, anna.last.document) == ("x", "y", "a.txt")


def test_a_picture_goes_out_with_its_caption_and_buttons(town: Town) -> None:
    anna = town.joins("anna")
    picture = Document("dot.png", DOT, "image/png")
    message = Message(html="<b>z</b>", buttons=((Button("a", data="c:1:int"),),), photo=picture)
    sent = town.run(TelegramSender(town.application.bot).send(anna.chat, message))
    post = town.demo.chats.chats[anna.chat].posts[sent]
    assert post.body["photo"][-1]["width"] == 1
    assert (anna.last.text, anna.last.data) == ("z", ["c:1:int"])


def test_a_reply_waits_out_flood_control_and_lost_answers(town: Town) -> None:
    anna = town.joins("anna")
    town.demo.faults.add(Fault("server"))
    assert "Your settings" in anna.says("/settings").last.text
    town.demo.faults.add(Fault("flood", seconds=1))
    many = len(anna.messages)
    assert "Your settings" in anna.says("/settings").last.text
    assert len(anna.messages) == many + 1


def test_a_reply_to_who_blocks_us_pauses_only_that_chat(town: Town) -> None:
    anna, bert = town.joins("anna"), town.joins("bert")
    town.demo.faults.add(Fault("blocked", chat=anna.chat))
    anna.says("/help")
    assert anna.member.state == "blocked"
    assert bert.member.state == "active"


def test_trouble_that_lasts_is_logged_and_nobody_else_is_held(town: Town) -> None:
    anna, bert = town.joins("anna"), town.joins("bert")
    town.demo.faults.add(Fault("server", times=3, chat=anna.chat))
    anna.says("/help")
    assert bert.says("/help").last.text


def _update(chat_id: int) -> Update:
    person = {"id": chat_id, "is_bot": False, "first_name": "x"}
    chat = {"id": chat_id, "type": "private"}
    message = {"message_id": 1, "date": 0, "chat": chat, "from": person}
    found = Update.de_json({"update_id": 1, "message": message}, None)
    assert found
    return found


def test_one_chat_in_order_and_others_side_by_side() -> None:
    done: list[str] = []

    async def both() -> None:
        gate = asyncio.Event()

        async def slow() -> None:
            await gate.wait()
            done.append("first of one")

        async def quick(name: str) -> None:
            done.append(name)
            if name == "of two":
                gate.set()

        order = PerChat()
        async with order:
            await asyncio.gather(
                order.process_update(_update(1), slow()),
                order.process_update(_update(1), quick("second of one")),
                order.process_update(_update(2), quick("of two")),
            )
        assert not order._locks

    asyncio.run(both())
    assert done == ["of two", "first of one", "second of one"]


def test_announcing_happens_once_and_refusals_harm_nothing(town: Town) -> None:
    bot = town.application.bot
    town.demo.faults.add(Fault("server", method="setMyDescription"))
    town.run(announce(bot, town.a))
    told = town.demo.chats.bot
    assert town.a.store.get("announced") is None, "what was lost is said again at the next start"
    town.run(announce(bot, town.a))
    assert town.a.store.get("announced")
    assert {language for _, language in told.commands} == {"", *LANGUAGES[1:]}
    names = [c["command"] for c in told.commands["all_private_chats", ""]]
    assert "calls" in names
    assert "stop" not in [c["command"] for c in told.commands["all_group_chats", "de"]]
    for code in ("", "de", "fr"):
        listed = {
            scope
            for (scope, spoken), all_of in told.commands.items()
            if spoken == code and "topics" in [c["command"] for c in all_of]
        }
        assert listed == {"all_chat_administrators"}, code
    told.commands.clear()
    asked = len(town.demo.api.log)
    town.run(announce(bot, town.a))
    assert told.commands == {}
    assert len(town.demo.api.log) == asked, "a second start asks for nothing"


def test_whatever_is_announced_is_said_again_once_it_differs(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot, log = town.application.bot, town.demo.api.log
    town.run(announce(bot, town.a))
    assert "setMyName" not in [method for method, _ in log], "the account's own name stays"
    named = replace(town.a, settings=replace(town.a.settings, name="Skills Watch"))

    def says(a: Assistant = town.a) -> set[str]:
        asked = len(log)
        town.run(announce(bot, a))
        return {method for method, _ in log[asked:]}

    assert says() == set()
    assert {"setMyName", "setMyCommands", "setMyDescription"} <= says(named)
    assert town.demo.chats.bot.as_user()["first_name"] == "Skills Watch"
    says()
    for name, other in (
        ("GROUP_ADMINS", ("topics", "quiet")),
        ("EVERYONE", ("start", "help")),
        ("edition", lambda: "another"),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(f"chat._announce.{name}", other)
            assert "setMyCommands" in says(), name
        assert says(), name
        assert says() == set(), name
