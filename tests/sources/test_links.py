"""A call's link comes from a page, and is put under a member's thumb."""

from __future__ import annotations

import asyncio
import dataclasses

import httpx
import pytest

from sources import Fetcher, Harvest
from tests.sources.publisher import NOW, SOURCE, call, public


def harvest(link: str) -> Harvest:
    """A good call, and one with this link."""
    calls = (call("good"), dataclasses.replace(call("odd"), url=link))
    source = dataclasses.replace(SOURCE, parse=lambda _: calls)
    web = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    return asyncio.run(Fetcher(web, resolver=public).poll(source, {}, NOW))


@pytest.mark.parametrize("link", ["javascript:alert(1)", "tg://resolve?domain=x", "/odd", ""])
def test_a_call_whose_link_is_no_web_page_is_quarantined(link: str) -> None:
    got = harvest(link)
    assert [c.key for c in got.calls] == ["good"]
    assert [(q.key, q.reason, q.detail) for q in got.quarantined] == [("odd", "link", link)]
    assert got.fetched == 2


def test_a_call_whose_link_is_a_web_page_is_kept() -> None:
    assert len(harvest("HTTPS://publisher.example/odd").calls) == 2
