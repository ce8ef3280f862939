"""How hosts are asked: not too often, not what they forbid, and not while they are down."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest

from model import SourceId
from sources import Fetcher, Harvest, Request, Source, Unreachable, jitter
from tests.sources.publisher import HOME, NOW, SOURCE, Slept, call, fetcher, keys, poll

SHY = dataclasses.replace(SOURCE, robots=True)
SLOW = dataclasses.replace(SOURCE, delay=timedelta(seconds=9))


class Site:
    """Its rules, and one page for all else; remembers what was asked."""

    def __init__(self, rules: httpx.Response, page: str = "a") -> None:
        self.rules, self.page, self.asked = rules, page, list[str]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        if request.url.path == "/robots.txt":
            return self.rules
        return httpx.Response(200, text=self.page if request.url.path == "/list" else "z")


def rules(*lines: str) -> httpx.Response:
    return httpx.Response(200, text="\n".join(lines))


def test_rules_are_asked_once_a_day_and_only_for_pages_that_are_for_people() -> None:
    site = Site(rules("User-agent: *", "Disallow: /private"))

    async def run() -> None:
        polite = fetcher(site)
        for hours in (0, 23, 25):
            await polite.poll(SHY, {}, NOW + timedelta(hours=hours))

    asyncio.run(run())
    assert site.asked == ["/robots.txt", "/list", "/list", "/robots.txt", "/list"]
    site.asked.clear()
    poll(site, SOURCE)
    assert site.asked == ["/list"]


@pytest.mark.parametrize("agent", ["*", "roundtable-bot"])
def test_a_forbidden_page_is_not_asked(agent: str) -> None:
    site = Site(rules(f"User-agent: {agent}", "Disallow: /list"))
    with pytest.raises(Unreachable) as refused:
        poll(site, SHY)
    assert refused.value.reason == "robots"
    assert site.asked == ["/robots.txt"]


def test_a_forbidden_page_in_the_middle_ends_the_poll() -> None:
    site = Site(rules("User-agent: *", "Disallow: /more"), f"a\n>{HOME}/more")
    with pytest.raises(Unreachable):
        poll(site, SHY)
    assert "/more" not in site.asked


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_host_without_rules_forbids_nothing(status: int) -> None:
    assert keys(poll(Site(httpx.Response(status)), SHY)) == ["a"]


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_host_that_cannot_tell_its_rules_is_not_asked_for_more(status: int) -> None:
    site = Site(httpx.Response(status))
    with pytest.raises(Unreachable):
        poll(site, SHY)
    assert set(site.asked) == {"/robots.txt"}


def test_the_longer_of_both_delays_is_kept_between_two_requests() -> None:
    slow = Site(rules("User-agent: *", "Crawl-delay: 20"), f"a\n>{HOME}/more")
    for source, least, most in ((SLOW, 8, 9), (dataclasses.replace(SLOW, robots=True), 19, 20)):
        slept = Slept()
        assert keys(poll(slow, source, sleep=slept)) == ["a", "z"]
        assert slept.seconds
        assert all(least < s <= most for s in slept.seconds), slept.seconds
    assert len(slept.seconds) == 2, "after the rules, and after the first page"


def test_a_delay_holds_for_a_retry_too() -> None:
    pages = [httpx.Response(503), httpx.Response(200, text="a")]
    slept = Slept()
    poll(lambda r: pages.pop(0), SLOW, sleep=slept)
    assert slept.seconds == [9]


def sources(count: int) -> list[Source]:
    """So many lists of one host, and one of another."""
    same = [
        dataclasses.replace(SOURCE, id=SourceId(f"s{n}"), start=(Request(f"{HOME}/s{n}"),))
        for n in range(count)
    ]
    other = Request("https://other.example/list")
    return [*same, dataclasses.replace(SOURCE, id=SourceId("other"), start=(other,))]


def round_of(
    polite: Fetcher, known: list[Source], hours: float = 0
) -> list[Harvest | BaseException]:
    async def run() -> list[Harvest | BaseException]:
        at = NOW + timedelta(hours=hours)
        return await asyncio.gather(
            *(polite.poll(s, {}, at) for s in known), return_exceptions=True
        )

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("error", "reason"),
    [(httpx.ConnectError, "connect"), (httpx.ReadTimeout, "timeout"), (httpx.ReadError, "reset")],
)
def test_a_host_that_is_down_is_left_alone_by_its_other_sources(
    error: Callable[[str], Exception], reason: str
) -> None:
    asked: list[str] = []

    def down(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        if request.url.host == "other.example":
            return httpx.Response(200, text="a")
        raise error("no")

    async def run() -> list[str]:
        polite = fetcher(down)
        said = []
        for hours in (0.0, 0.2):
            at = NOW + timedelta(hours=hours)
            polls = (polite.poll(s, {}, at) for s in sources(5))
            for ended in await asyncio.gather(*polls, return_exceptions=True):
                said.append(ended.reason if isinstance(ended, Unreachable) else "well")
        return said

    once = [reason, reason, "host-down", "host-down", "host-down", "well"]
    assert asyncio.run(run()) == once * 2, "it is tried again later"
    assert asked.count("publisher.example") == 4


def test_an_answer_of_any_kind_closes_the_circuit() -> None:
    answers: list[httpx.Response | None] = [None, httpx.Response(500), None, httpx.Response(200)]

    def flaky(request: httpx.Request) -> httpx.Response:
        answer = answers.pop(0)
        if answer is None:
            raise httpx.ConnectError("no")
        return answer

    ended = round_of(fetcher(flaky), sources(4)[:4])
    assert [e.reason for e in ended if isinstance(e, Unreachable)] == [
        *("connect", "status", "connect"),
    ]


def test_chance_is_a_share() -> None:
    assert all(0 <= jitter() < 1 for _ in range(100))


def test_a_redirect_to_a_host_is_asked_under_its_own_rules() -> None:
    asked: list[str] = []

    def site(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url.host}{request.url.path}")
        if request.url.path == "/robots.txt":
            host = request.url.host
            return rules("User-agent: *", f"Disallow: {'/' if host == 'b.example' else ''}")
        return httpx.Response(302, headers={"Location": "https://b.example/list"})

    with pytest.raises(Unreachable) as refused:
        poll(site, SHY)
    assert refused.value.reason == "robots"
    assert "b.example/list" not in asked


def test_without_wishes_nothing_waits() -> None:
    slept = Slept()
    assert keys(poll(lambda r: httpx.Response(200, text="a"), sleep=slept)) == [call("a").key]
    assert slept.seconds == []


def test_a_server_in_the_publishers_place_has_no_rules_for_us() -> None:
    site = Site(rules("User-agent: *", "Disallow: /"))
    assert keys(poll(site, SHY, at={SHY.id: "http://127.0.0.1:9"})) == ["a"]
    assert site.asked == ["/list"]
