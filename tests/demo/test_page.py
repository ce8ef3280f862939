"""The page's files, its live line and its acts, over plain HTTP."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from telegram import Bot
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

from cli._environment import Environment
from cli.running import demo_command
from demo import ANA, JONAS, Demo
from demo._markup import nodes, read_html
from demo._page import STATIC
from demo._story import Step, Story
from tests.demo.conftest import START

Play = Callable[..., None]


def client() -> httpx.AsyncClient:
    return httpx.AsyncClient(verify=False)


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    files = list(STATIC.iterdir())
    assert {f.suffix for f in files} == {".html", ".css", ".js", ".svg"}
    for file in files:
        words = file.read_text(encoding="utf-8")
        assert set(re.findall(r"https?://[^\s\"'`)]+", words)) <= {"http://www.w3.org/2000/svg"}
        assert "innerHTML" not in words
        assert "@import" not in words
        assert not re.search(r"<[a-z]+[^>]* (style|on[a-z]+)=", words)


def test_the_page_is_served_with_a_strict_policy(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        async with client() as web:
            page = await web.get(demo.url)
            assert page.status_code == 200
            policy = page.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            for name in re.findall(r'(?:src|href)="(/[^"]+)"', page.text):
                assert (await web.get(demo.url + name)).status_code == 200
            for script_file in STATIC.glob("*.js"):
                for name in re.findall(r'from "\./([^"]+)"', script_file.read_text()):
                    found = await web.get(f"{demo.url}/page/{name}")
                    assert found.headers["Content-Type"].startswith("text/javascript")
            assert (await web.get(f"{demo.url}/page/missing.js")).status_code == 404

    play(script)


@pytest.mark.parametrize("live", [False, True])
def test_the_command_tells_the_page_where_the_calls_come_from(
    live: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []

    def no_port(*args: Any, live: bool, **options: Any) -> Demo:
        told.append(live)
        raise OSError

    monkeypatch.setattr("demo.Demo", no_port)
    environment = Environment(clock=lambda: START)
    ran = CliRunner().invoke(demo_command, ["--live"] * live, obj=environment)
    assert ran.exit_code == 1
    assert told == [live]


def test_other_sites_get_nothing(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        own, foreign = {"Origin": demo.url}, {"Origin": "https://example.org"}
        async with client() as web:
            rebound = {"Host": f"example.org:{demo.port}"}
            for path in ("/", "/transcript.json", "/page/file/f1"):
                assert (await web.get(demo.url + path, headers=rebound)).status_code == 403
            url, said = f"{demo.url}/page/do/start", {"person": "ana"}
            assert (await web.post(url, json=said, headers=foreign)).status_code == 403
            assert (await web.post(url, json=said)).status_code == 403
            assert (await web.post(url, data=said, headers=own)).status_code == 403
            assert (await web.post(url, json=said, headers=own)).json() == {"ok": True}
        line = HTTPRequest(f"ws://127.0.0.1:{demo.port}/page/live", headers=foreign)
        with pytest.raises(HTTPClientError, match="403"):
            await websocket_connect(line)

    play(script)


def test_what_happens_is_told_as_it_happens(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        line = await websocket_connect(f"ws://127.0.0.1:{demo.port}/page/live")

        async def heard(kind: str) -> dict[str, Any]:
            while True:
                told = await line.read_message()
                assert told is not None
                event: dict[str, Any] = json.loads(told)
                if event["kind"] == kind:
                    return event

        first = await heard("all")
        assert [p["key"] for p in first["people"]][:3] == ["ana", "jonas", "marie"]
        demo.press_start("ana")
        assert (await heard("post"))["post"]["from"] == ANA.id
        sent = await bot.send_message(ANA.id, "<b>one</b>", "HTML")
        post = (await heard("post"))["post"]
        assert post["nodes"] == [{"t": "bold", "c": ["one"]}]
        await bot.send_chat_action(ANA.id, "typing")
        assert (await heard("typing"))["chat"] == ANA.id
        await sent.edit_text("two")
        assert (await heard("edit"))["post"]["nodes"] == ["two"]
        await sent.delete()
        assert (await heard("remove"))["post"] == sent.message_id
        line.close()

    play(script)


def test_acts_that_cannot_be_done_say_why(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        async def act(name: str, /, **said: object) -> httpx.Response:
            async with client() as web:
                url = f"{demo.url}/page/do/{name}"
                return await web.post(url, json=said, headers={"Origin": demo.url})

        told = (await act("write", person="ana", text="hello")).json()
        assert told == {"ok": False, "why": "Press Start first."}
        assert (await act("write", person="nobody", text="hello")).status_code == 400
        assert (await act("invented")).status_code == 404
        await act("start", person="ana", payload="call_7")
        assert demo.messages("ana")[0]["text"] == "/start call_7"
        assert (await act("start", person="ana", payload="no spaces")).json()["ok"] is False
        added = (await act("person", name="Eva Nowak", language="de")).json()["person"]
        assert demo.person(added).language_code == "de"
        await act("fault", kind="flood", seconds=9)
        assert demo.faults.on[0].seconds == 9
        await act("place", person="ana")
        assert demo.messages("ana")[-1]["location"]["latitude"] == ANA.latitude
        await act("clock", to="monday")
        assert demo.now().isoformat()[:16] == "2026-03-23T07:00"

    play(script)


def test_files_are_downloaded_and_never_shown(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        await bot.send_document(ANA.id, b"<script>alert(1)</script>", filename="x.html")
        async with client() as web:
            file = await web.get(f"{demo.url}/page/file/f1")
            assert file.headers["Content-Disposition"].startswith("attachment")
            assert file.headers["Content-Type"] == "application/octet-stream"
            assert "sandbox" in file.headers["Content-Security-Policy"]

    play(script)


def test_the_transcript_tells_everything(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        await bot.send_message(ANA.id, "hello")
        demo.press_start("jonas")
        async with client() as web:
            told = (await web.get(f"{demo.url}/transcript.json")).json()
        assert [c["chat"] for c in told["chats"]] == [ANA.id, JONAS.id]
        lines = [(m["from"], m["text"]) for m in told["chats"][0]["messages"]]
        assert lines == [("Ana Nováková", "/start"), ("Funding assistant", "hello")]

    play(script)


def test_text_becomes_nodes_and_never_markup() -> None:
    text, entities = read_html(
        '🙂 <b>a <i>b</i></b> <a href="javascript:alert(1)">x</a> &lt;script&gt; '
        '<a href="https://example.org/">y</a> /calls '
        '<tg-time unix="1773646200" format="r">soon</tg-time>'
        "<blockquote expandable>q</blockquote>"
    )
    assert nodes(text, entities) == [
        "🙂 ",
        {"t": "bold", "c": ["a ", {"t": "italic", "c": ["b"]}]},
        " x <script> ",
        {"t": "text_link", "c": ["y"], "href": "https://example.org/"},
        " ",
        {"t": "bot_command", "c": ["/calls"]},
        " ",
        {"t": "date_time", "c": ["soon"], "unix": 1773646200, "format": "r"},
        {"t": "expandable_blockquote", "c": ["q"]},
    ]


def test_a_story_ticks_itself() -> None:
    story = Story(
        (
            Step("start", "", "ana", "start"),
            Step("join", "", "piotr", "tap", r"r:\d+:join", people=2),
        )
    )
    assert not story.saw("tap", "ana", "c:1:int")
    assert story.saw("start", "ana")
    assert not story.saw("tap", "ana", "r:3:join:education")
    assert not story.saw("tap", "ana", "r:3:join:education")
    assert story.saw("tap", "piotr", "r:3:join:education")
    assert story.done == {0, 1}
    story.mark(1, False)
    story.mark(7, True)
    assert story.done == {0}


def test_an_address_the_page_should_not_follow_is_left_out() -> None:
    given = {"type": "text_link", "url": "javascript://%0aalert(1)", "offset": 0, "length": 1}
    assert nodes("x", [given]) == [{"t": "text_link", "c": ["x"]}]
