"""The fetcher against answers of every kind. Nothing here leaves the machine."""

from __future__ import annotations

import asyncio
import dataclasses
import gzip
import zlib
from collections.abc import Awaitable, Iterator
from datetime import timedelta

import httpx
import pytest

from sources import (
    Broken,
    Expect,
    Fetcher,
    Found,
    Harvest,
    Page,
    Request,
    Unreachable,
    Validators,
    client,
)
from tests.sources.publisher import (
    HOME,
    NOW,
    SOURCE,
    Slept,
    call,
    fetcher,
    keys,
    parse,
    poll,
    public,
)


def test_a_healthy_poll_follows_pages_and_saves_each() -> None:
    pages = {"/list": "a\nb\n>https://publisher.example/more", "/more": "b\nc"}
    saved: list[Page] = []

    async def run() -> Harvest:
        polite = fetcher(lambda r: httpx.Response(200, text=pages[r.url.path]))
        return await polite.poll(SOURCE, {}, NOW, saved.append)

    harvest = asyncio.run(run())
    assert keys(harvest) == ["a", "b", "c"]
    assert harvest.fetched == 3
    assert not harvest.not_modified
    assert [(p.url, p.fetched_at) for p in saved] == [
        (f"{HOME}/list", NOW),
        (f"{HOME}/more", NOW),
    ]


def test_trap_22_zero_results_are_a_failure_and_not_no_news() -> None:
    with pytest.raises(Broken) as refused:
        poll(lambda r: httpx.Response(200, text=""))
    assert refused.value.reason == "too-few"


@pytest.mark.parametrize(("lines", "reason"), [("a", "too-few"), ("a\nb\nc\nd", "too-many")])
def test_counts_outside_the_bounds_are_broken(lines: str, reason: str) -> None:
    source = dataclasses.replace(SOURCE, expect=Expect(at_least=2, at_most=3))
    with pytest.raises(Broken) as refused:
        poll(lambda r: httpx.Response(200, text=lines), source)
    assert refused.value.reason == reason


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 410, 500])
def test_a_refusal_is_unreachable_at_once(status: int) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(status)

    with pytest.raises(Unreachable) as refused:
        poll(handler)
    assert (refused.value.reason, refused.value.status) == ("status", status)
    assert len(asked) == 1


def test_a_short_retry_after_is_slept_through() -> None:
    answers = [httpx.Response(429, headers={"Retry-After": "7"}), httpx.Response(200, text="a")]
    slept = Slept()
    assert keys(poll(lambda r: answers.pop(0), sleep=slept)) == ["a"]
    assert slept.seconds == [7]


def test_retry_after_is_slept_through_at_most_twice() -> None:
    slept = Slept()
    with pytest.raises(Unreachable) as refused:
        poll(lambda r: httpx.Response(503, headers={"Retry-After": "3"}), sleep=slept)
    assert refused.value.retry_after == timedelta(seconds=3)
    assert slept.seconds == [3, 3]


@pytest.mark.parametrize("words", ["3600", "Mon, 02 Mar 2026 10:00:00 GMT"])
def test_a_long_retry_after_ends_the_poll_and_is_told(words: str) -> None:
    slept = Slept()
    with pytest.raises(Unreachable) as refused:
        poll(lambda r: httpx.Response(429, headers={"Retry-After": words}), sleep=slept)
    assert refused.value.retry_after == timedelta(hours=1)
    assert refused.value.status == 429
    assert slept.seconds == []


def test_a_gateway_error_without_retry_after_is_tried_again() -> None:
    answers = [httpx.Response(502), httpx.Response(503), httpx.Response(200, text="a")]
    slept = Slept()
    assert keys(poll(lambda r: answers.pop(0), sleep=slept)) == ["a"]
    assert len(slept.seconds) == 2


VALID = {"ETag": '"1"', "Last-Modified": "Mon, 02 Mar 2026 08:00:00 GMT"}


def conditional(request: httpx.Request) -> httpx.Response:
    if request.headers.get("If-None-Match") == '"1"':
        assert request.headers["If-Modified-Since"] == VALID["Last-Modified"]
        return httpx.Response(304, headers=VALID)
    lines = f"a\n>{HOME}/more" if request.url.path == "/list" else "b"
    return httpx.Response(200, text=lines, headers=VALID)


def test_pages_that_all_still_hold_are_not_modified() -> None:
    async def run() -> tuple[Harvest, Harvest]:
        polite = fetcher(conditional)
        first = await polite.poll(SOURCE, {}, NOW)
        return first, await polite.poll(SOURCE, first.validators, NOW)

    first, second = asyncio.run(run())
    assert keys(first) == ["a", "b"]
    assert set(first.validators) == {f"{HOME}/list", f"{HOME}/more"}
    assert second.not_modified
    assert second.calls == ()
    assert second.validators == first.validators


def test_a_changed_second_page_is_seen_though_the_first_still_holds() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/more":
            return httpx.Response(200, text="c", headers={"ETag": '"2"'})
        return conditional(request)

    known = {f"{HOME}/list": Validators('"1"', VALID["Last-Modified"])}
    known[f"{HOME}/more"] = known[f"{HOME}/list"]
    harvest = asyncio.run(fetcher(handler).poll(SOURCE, known, NOW))
    assert keys(harvest) == ["a", "c"]
    assert asked == ["/list", "/more", "/list"]


def test_without_validators_on_every_page_none_are_kept() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        answer = conditional(request)
        if request.url.path == "/more":
            del answer.headers["ETag"], answer.headers["Last-Modified"]
        return answer

    assert poll(handler).validators == {}


def test_packed_answers_are_unpacked() -> None:
    packed = gzip.compress(b"a\nb")
    answer = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Bytes(packed))
    assert keys(poll(lambda r: answer)) == ["a", "b"]


class Bytes(httpx.AsyncByteStream):
    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.sent = 0

    async def __aiter__(self):  # type: ignore[no-untyped-def]
        for piece in self.pieces:
            self.sent += len(piece)
            yield piece


def test_a_gzip_bomb_is_bounded_by_its_unpacked_size() -> None:
    bomb = zlib.compressobj(wbits=31)
    body = b"".join(bomb.compress(bytes(1_000_000)) for _ in range(50)) + bomb.flush()
    answer = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Bytes(body))
    with pytest.raises(Broken) as refused:
        poll(lambda r: answer, limit=1_000_000)
    assert refused.value.reason == "too-large"


def test_a_hundred_megabytes_are_not_read() -> None:
    stream = Bytes(*[bytes(1_000_000)] * 100)
    with pytest.raises(Broken) as refused:
        poll(lambda r: httpx.Response(200, stream=stream))
    assert refused.value.reason == "too-large"
    assert stream.sent <= 21_000_000


@pytest.mark.parametrize(
    ("headers", "body", "reason"),
    [
        ({"Content-Encoding": "gzip"}, b"not packed at all", "encoding"),
        ({"Content-Encoding": "gzip"}, gzip.compress(b"a\nb" * 99)[:-12], "truncated"),
        ({"Content-Encoding": "br"}, b"\x0b\x02", "encoding"),
        ({"Content-Type": "text/plain; charset=utf-8"}, b"caf\xe9", "encoding"),
        ({"Content-Type": "text/plain; charset=klingon"}, b"a", "encoding"),
    ],
    ids=["not packed", "cut short", "another packing", "another encoding", "no such encoding"],
)
def test_bodies_that_cannot_be_read(headers: dict[str, str], body: bytes, reason: str) -> None:
    with pytest.raises(Broken) as refused:
        poll(lambda r: httpx.Response(200, headers=headers, stream=Bytes(body)))
    assert refused.value.reason == reason


def test_another_encoding_that_is_named_is_read() -> None:
    kind = {"Content-Type": "text/plain; charset=iso-8859-1"}
    assert keys(poll(lambda r: httpx.Response(200, headers=kind, content=b"caf\xe9"))) == ["café"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (httpx.ConnectTimeout("slow"), "timeout"),
        (httpx.ReadTimeout("slow"), "timeout"),
        (httpx.ConnectError("refused"), "connect"),
        (httpx.ReadError("reset"), "reset"),
        (httpx.RemoteProtocolError("gone"), "reset"),
    ],
)
def test_network_trouble_has_a_reason(error: Exception, reason: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(Unreachable) as refused:
        poll(handler)
    assert refused.value.reason == reason
    assert refused.value.url == f"{HOME}/list"


def test_a_parsers_mistake_is_broken_and_not_a_crash() -> None:
    def mistaken(page: Page) -> Iterator[Found]:
        yield call("a")
        raise KeyError("b")

    with pytest.raises(Broken) as refused:
        poll(lambda r: httpx.Response(200, text="a"), dataclasses.replace(SOURCE, parse=mistaken))
    assert refused.value.reason == "parser"


def test_a_page_that_leads_to_ever_more_pages_is_stopped() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text=f"a\n>{request.url}x")

    with pytest.raises(Broken) as refused:
        poll(handler, dataclasses.replace(SOURCE, pages_at_most=5))
    assert refused.value.reason == "too-many"


def test_pages_that_lead_to_each_other_are_read_once() -> None:
    pages = {"/list": f"a\n>{HOME}/more", "/more": f"b\n>{HOME}/more"}
    assert keys(poll(lambda r: httpx.Response(200, text=pages[r.url.path]))) == ["a", "b"]


def test_a_call_whose_own_page_is_gone_is_taken_as_the_list_tells_it() -> None:
    def follow(page: Page) -> Iterator[Found]:
        if page.request.context:
            yield call("y")
            return
        for name, key in (("gone", "x"), ("here", "y")):
            yield Request(f"{HOME}/{name}", context={"call": key}, instead=call(key))

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404 if request.url.path == "/gone" else 200, text="x")

    harvest = poll(handler, dataclasses.replace(SOURCE, parse=follow))
    assert (keys(harvest), harvest.listed) == (["x", "y"], {"x"})
    assert harvest.warnings == ("a call's own page could not be read (status)",)
    assert harvest.validators == {}


def test_one_of_several_pages_that_fails_is_named_and_does_not_hide_the_others() -> None:
    def index(page: Page) -> Iterator[Found]:
        if not page.url.endswith("/list"):
            yield from parse(page)
            return
        yield Request(f"{HOME}/gone", optional="the plan of the north")
        yield Request(f"{HOME}/here", optional="the plan of the south")

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404 if request.url.path == "/gone" else 200, text="x")

    harvest = poll(handler, dataclasses.replace(SOURCE, parse=index))
    assert keys(harvest) == ["x"]
    assert harvest.warnings == ("the plan of the north could not be read (status)",)
    assert harvest.validators == {}
    with pytest.raises(Unreachable) as refused:
        poll(
            lambda r: httpx.Response(200 if r.url.path == "/list" else 503, text="x"),
            dataclasses.replace(SOURCE, parse=index),
        )
    assert refused.value.status == 503


def test_the_network_time_of_a_source_is_limited() -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    web = httpx.AsyncClient(transport=httpx.MockTransport(hang))
    slow = Fetcher(web, total=timedelta(milliseconds=50))
    with pytest.raises(Unreachable) as refused:
        asyncio.run(slow.poll(SOURCE, {}, NOW))
    assert refused.value.reason == "timeout"


def test_a_source_that_reads_a_page_for_each_record_may_take_longer() -> None:
    async def slow(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.02)
        more = "\n".join(f">{HOME}/{n}" for n in range(4))
        return httpx.Response(200, text=more if request.url.path == "/list" else request.url.path)

    web = httpx.AsyncClient(transport=httpx.MockTransport(slow))
    short = Fetcher(web, total=timedelta(milliseconds=30), resolver=public)
    with pytest.raises(Unreachable):
        asyncio.run(short.poll(SOURCE, {}, NOW))
    patient = dataclasses.replace(SOURCE, takes=timedelta(minutes=1))
    assert len(asyncio.run(short.poll(patient, {}, NOW)).calls) == 4


def test_one_request_a_host_at_a_time_shared_by_concurrent_polls() -> None:
    busy: dict[str, int] = {}
    most: dict[str, int] = {}

    async def handler(request: httpx.Request) -> httpx.Response:
        host = request.url.host
        busy[host] = busy.get(host, 0) + 1
        most[host] = max(most.get(host, 0), busy[host])
        for _ in range(5):
            await asyncio.sleep(0)
        busy[host] -= 1
        return httpx.Response(200, text="a")

    other = dataclasses.replace(SOURCE, start=(Request("https://other.example/list"),))

    async def run() -> None:
        polite = Fetcher(httpx.AsyncClient(transport=httpx.MockTransport(handler)))
        polls: list[Awaitable[Harvest]] = [polite.poll(SOURCE, {}, NOW) for _ in range(4)]
        await asyncio.gather(*polls, *(polite.poll(other, {}, NOW) for _ in range(4)))

    asyncio.run(run())
    assert most == {"publisher.example": 1, "other.example": 1}


def test_a_long_parse_lets_the_event_loop_turn() -> None:
    turns = 0

    def long(page: Page) -> Iterator[Found]:
        for n in range(5):
            turned = turns
            while turns == turned:  # for ever, if the event loop has to wait for us
                pass
            yield call(str(n))

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def run() -> int:
        polite = fetcher(lambda r: httpx.Response(200, text="a"))
        task = asyncio.create_task(count())
        page = Page(HOME, b"", "", SOURCE.start[0], NOW)
        assert page.text == ""
        before = turns
        await polite.poll(dataclasses.replace(SOURCE, parse=long), {}, NOW)
        task.cancel()
        return turns - before

    assert asyncio.run(run()) >= 5


def test_the_client_says_who_asks() -> None:
    with_name = client(homepage="https://keeper.example/")
    assert with_name.headers["User-Agent"] == "roundtable-bot (+https://keeper.example/)"
    assert not with_name.trust_env
    asyncio.run(with_name.aclose())
