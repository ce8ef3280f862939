"""Where a poll may knock: redirects, private doors, and what a keeper puts in their place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import httpx
import pytest

from sources import (
    Page,
    Unreachable,
)
from tests.sources.publisher import (
    HOME,
    NOW,
    SOURCE,
    fetcher,
    keys,
    poll,
)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(status: int) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/list":
            return httpx.Response(status, headers={"Location": "/new"})
        return httpx.Response(200, text="a")

    assert keys(poll(handler)) == ["a"]


def test_a_fourth_redirect_is_refused() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(302, headers={"Location": f"{request.url.path}x"})

    with pytest.raises(Unreachable) as refused:
        poll(handler)
    assert refused.value.reason == "redirect"
    assert len(asked) == 4


PRIVATE = [
    "http://127.0.0.1/",
    "http://127.0.0.1:8080/",
    "http://10.0.0.7/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://0.0.0.0/",
]


async def numeric(host: str, port: int) -> Iterable[str]:
    return [host]


@pytest.mark.parametrize("address", PRIVATE)
@pytest.mark.parametrize("way", ["redirect", "page"])
def test_private_addresses_from_outside_are_never_contacted(address: str, way: str) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        if way == "page":
            return httpx.Response(200, text=f"a\n>{address}")
        return httpx.Response(302, headers={"Location": address})

    with pytest.raises(Unreachable) as refused:
        poll(handler, resolver=numeric)
    assert refused.value.reason == "private-address"
    assert asked == ["publisher.example"]


def test_a_name_that_leads_to_a_private_address_is_refused() -> None:
    async def inside(host: str, port: int) -> Iterable[str]:
        assert host == "intranet.example"
        return ["93.184.215.14", "10.1.2.3"]

    with pytest.raises(Unreachable) as refused:
        poll(lambda r: httpx.Response(200, text="a\n>https://intranet.example/"), resolver=inside)
    assert refused.value.reason == "private-address"


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://publisher.example/", "https://"])
def test_only_http_and_https(address: str) -> None:
    with pytest.raises(Unreachable) as refused:
        poll(lambda r: httpx.Response(302, headers={"Location": address}))
    assert refused.value.reason in ("address", "redirect")


def test_at_replaces_scheme_host_and_port_and_keeps_the_path() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.path == "/moved":
            return httpx.Response(302, headers={"Location": f"{HOME}/last"})
        lines = {"/list": f"a\n>{HOME}/more?x=1\n>{HOME}/moved", "/more": "b", "/last": "c"}
        return httpx.Response(200, text=lines[request.url.path])

    saved: list[Page] = []
    polite = fetcher(handler, at={SOURCE.id: "http://127.0.0.1:9001"}, resolver=numeric)
    harvest = asyncio.run(polite.poll(SOURCE, {}, NOW, saved.append))
    assert keys(harvest) == ["a", "b", "c"]
    assert {httpx.URL(url).netloc for url in asked} == {b"127.0.0.1:9001"}
    assert "http://127.0.0.1:9001/more?x=1" in asked
    assert [p.url for p in saved] == [f"{HOME}/list", f"{HOME}/more?x=1", f"{HOME}/last"]


def test_at_opens_no_other_private_door() -> None:
    with pytest.raises(Unreachable) as refused:
        poll(
            lambda r: httpx.Response(302, headers={"Location": "http://127.0.0.1:22/"}),
            at={SOURCE.id: "http://127.0.0.1:9001"},
            resolver=numeric,
        )
    assert refused.value.reason == "private-address"
