"""A call's link comes from a page, and is put under a member's thumb."""

from __future__ import annotations

import asyncio
import dataclasses
import pathlib
import re

import httpx
import pytest

from model import SourceId
from sources import Fetcher, Found, Harvest, Page, all_sources
from tests.sources.publisher import NOW, SOURCE, call, public

ROOT = pathlib.Path(__file__).parents[2]


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


def test_an_address_nobody_can_read_costs_its_own_call_alone() -> None:
    """``http://[`` begins an address by number that never ends."""
    source = all_sources()[SourceId("eacea")]
    page = (ROOT / "tests/sources/eacea/list/page.html").read_text(encoding="utf-8")
    hrefs = re.findall(r'ecl-content-block__title.*?href="([^"]+)"', page, re.S)
    assert len(hrefs) > 2
    odd = page.replace(f'href="{hrefs[0]}"', 'href="http://["')

    def found(text: str) -> list[Found]:
        start = source.start[0]
        return list(source.parse(Page(start.url, text.encode(), "text/html", start, NOW)))

    whole, rest = found(page), found(odd)
    assert len(whole) == len(rest)
    assert sum(a != b for a, b in zip(whole, rest, strict=True)) <= 1
