"""The checker itself: its Bot API server, driver and portal, tried with a small bot."""

from __future__ import annotations

import json
import pathlib
import time
import urllib.request
from collections.abc import Iterator

import pytest

from tests.checker.driver import Checker, ask
from tests.checker.rules import Refused, keyboard, plain, words

BOT = """
import asyncio, os, sys
from telegram import Bot, InlineKeyboardButton as B, InlineKeyboardMarkup as M
from telegram.error import Forbidden, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

async def answer(bot, update):
    if update.callback_query:
        await update.callback_query.answer("done")
        await update.callback_query.edit_message_text("tapped " + update.callback_query.data)
    elif update.message and update.message.text:
        chat, text = update.message.chat_id, update.message.text
        if text == "file":
            await bot.send_document(chat, b"BEGIN:VCALENDAR", filename="a.ics", caption="<b>x</b>",
                                    parse_mode="HTML")
        else:
            row = [B("Save it", callback_data="c:1:save"), B("No", callback_data="c:1:no")]
            await bot.send_message(chat, text, parse_mode="HTML", reply_markup=M([row]))

async def main():
    base = os.environ["TELEGRAM_API_URL"] + "/bot"
    request = HTTPXRequest(read_timeout=1.5)
    async with Bot(os.environ["TELEGRAM_TOKEN"], base_url=base, request=request) as bot:
        await bot.set_my_commands([("help", "h")])
        offset = 0
        wait = 2 if sys.argv[1] == "run" else 0
        while (updates := await bot.get_updates(offset, timeout=wait)) or wait:
            for update in updates:
                offset = update.update_id + 1
                try:
                    await answer(bot, update)
                except RetryAfter as e:
                    print("flood", e.retry_after.total_seconds()
                          if hasattr(e.retry_after, "total_seconds") else e.retry_after)
                except Forbidden:
                    print("gone")
                except NetworkError as e:
                    print(type(e).__name__, e)

os.environ["PTB_TIMEDELTA"] = "true"
asyncio.run(main())
"""


@pytest.fixture
def it(tmp_path: pathlib.Path) -> Iterator[Checker]:
    bot = tmp_path / "small.py"
    bot.write_text(BOT)
    with Checker(tmp_path / "scratch", bot=bot) as checker:
        yield checker


def test_a_person_talks_taps_and_gets_a_file(it: Checker) -> None:
    anna = it.person(101, "Anna", "de")
    said = anna.asks("a &amp; <b>b</b>")
    assert [(m.text, m.html) for m in said] == [("a & b", "a &amp; <b>b</b>")]
    assert said[0].data == ("c:1:save", "c:1:no")
    tapped = anna.taps("save it")
    assert [(m.method, m.text) for m in tapped] == [
        ("answerCallbackQuery", "done"),
        ("editMessageText", "tapped c:1:save"),
    ]
    assert anna.last.text == "tapped c:1:save"
    assert anna.last.buttons == ()
    assert len(anna.messages) == 1
    (sent,) = anna.asks("file")
    assert (sent.document, sent.body, sent.text) == ("a.ics", "BEGIN:VCALENDAR", "x")
    assert it.state()["updates"] == 0
    assert len(it.accepted_file.read_text().splitlines()) == it.accepted()


def test_a_button_that_is_not_there_can_only_be_forged(it: Checker) -> None:
    anna = it.person(101)
    anna.asks("hello")
    with pytest.raises(AssertionError, match="sees no button"):
        anna.taps("r:1:yes")
    assert anna.taps("r:1:yes", forged=True)[-1].text == "tapped r:1:yes"


def test_what_telegram_refuses_is_refused(it: Checker) -> None:
    wrong = {
        "<b>open": "Can't find end tag",
        "x" * 4097: "too long",
        "<i>" + "😀" * 2049 + "</i>": "too long",
        "<h1>x</h1>": "Unsupported start tag",
        "a < b": "stray '<'",
        "<b></b>": "empty",
    }
    anna = it.person(101)
    for text in wrong:
        anna.says(text)
    it.tick()
    assert anna.sent() == []
    refused = it.refused()
    assert len(refused) == len(wrong)
    for why, refusal in zip(wrong.values(), refused, strict=True):
        assert why in refusal["why"]


def test_exactly_what_telegram_takes_is_taken() -> None:
    assert words("<b>" + "&amp;" * 4096 + "</b>", "HTML") == "&" * 4096
    text = '<tg-time unix="1" format="wDt">then</tg-time> <a href="https://a.eu/?b&c">d</a>'
    assert plain(f"<blockquote expandable>{text} R&D &amp; &lt;</blockquote>") == "then d R&D & <"
    rows = '{"inline_keyboard": [[{"text": "a", "callback_data": "%s"}]]}'
    assert keyboard(rows % ("x" * 64))
    with pytest.raises(Refused, match="BUTTON_DATA_INVALID"):
        keyboard(rows % ("é" * 33))
    with pytest.raises(Refused, match="unallowed"):
        keyboard('{"inline_keyboard": [[{"text": "a"}]]}')


def test_faults_come_as_ordered(it: Checker) -> None:
    anna, bert = it.person(101), it.person(102)
    it.control("fault", kind="429", times=1, retry_after=7)
    it.control("fault", kind="drop", times=1)
    it.control("fault", kind="swallow", times=1)
    it.control("fault", kind="500", times=1)
    it.control("fault", kind="403", times=9, chat=102)
    for word in ("one", "two", "three", "four", "five"):
        anna.says(word)
    bert.says("six")
    said = it.command("tick", now=it.now).stdout
    assert "flood 7" in said
    assert "gone" in said
    assert [m.text for m in anna.sent()] == ["three", "five"]
    assert bert.sent() == []
    assert [r["code"] for r in it.refused(403)] == [403]


def test_a_message_can_be_accepted_and_never_answered(it: Checker) -> None:
    it.control("fault", kind="hang", times=1, seconds=4)
    anna = it.person(101)
    anna.says("late")
    assert "TimedOut" in it.command("tick", now=it.now).stdout
    assert [m.text for m in anna.sent()] == ["late"]


def test_blocking_groups_and_migration_are_told(it: Checker) -> None:
    anna, bert = it.person(101), it.person(102)
    anna.says("hello")
    anna.block()
    assert it.state()["updates"] == 2
    it.tick()
    assert [r["why"] for r in it.refused(403)] == ["Forbidden: bot was blocked by the user"]
    it.group(-5, [anna], [bert])
    token = f"{it.api}/bot7:x"
    admins = ask(f"{token}/getChatAdministrators?chat_id=-5")["result"]
    assert [(a["user"]["id"], a["status"]) for a in admins] == [(101, "creator")]
    assert ask(f"{token}/getChatMember?chat_id=-5&user_id=102")["result"]["status"] == "member"
    it.control("migrate", chat=-5, to=-1005)
    with pytest.raises(AssertionError, match='"migrate_to_chat_id": -1005'):
        ask(f"{token}/sendMessage", {"chat_id": -5, "text": "x"})
    with pytest.raises(AssertionError, match="chat not found"):
        ask(f"{token}/sendMessage", {"chat_id": 999, "text": "x"})
    with pytest.raises(AssertionError, match='"error_code": 501'):
        ask(f"{token}/sendDice", {"chat_id": -5})


def test_a_killed_bot_leaves_what_was_accepted(it: Checker) -> None:
    it.control("latency", seconds=2.0)
    anna = it.person(101)
    running = it.start("run")
    anna.says("in flight")
    assert it.control("await", received=1)["in_flight"] == 1
    time.sleep(1.3)
    assert running.kill()
    assert [m.text for m in anna.sent()] == ["in flight"]
    it.control("latency", seconds=0)
    it.tick()
    assert [m.text for m in anna.sent()] == ["in flight", "in flight"]


def test_the_portal_answers_as_the_real_one(it: Checker) -> None:
    facts = {"reference": "1TOPICSen", "identifier": "A-1", "title": "T", "text": "W"}
    it.put({**facts, "opens": "2026-01-01", "deadlines": ["2026-09-01"]})
    search = f"{it.portal}/search-api/prod/rest/search?pageSize=100&pageNumber=1"
    unread = {"query": {"bool": {"must": [{"terms": {"identifier": ["A-1"]}}]}}}
    assert ask(search, unread)["totalResults"] == 61, "a JSON body is not read"
    kind = "Content-Type: application/json"
    edge = "\r\n--x\r\nContent-Disposition: form-data; name={}\r\n" + kind + "\r\n\r\n"
    query = '{"bool": {"must": [{"terms": {"identifier": ["A-1"]}}]}}'
    body = edge.format("query") + query + edge.format("languages") + '["en"]\r\n--x--'
    head = {"Content-Type": "multipart/form-data; boundary=x"}
    asked = urllib.request.Request(search, body.encode(), head)
    with urllib.request.urlopen(asked, timeout=5) as answer:
        found = json.load(answer)
    assert found["totalResults"] == 1
    assert found["results"][0]["reference"] == "1TOPICSen"
