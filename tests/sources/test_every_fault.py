"""Each source with each fault: it ends in a typed refusal or in calls, and in nothing else.

What a fault does to the other sources, to stored calls and to members is held in
``tests/actions`` and ``tests/end_to_end``.
"""

from __future__ import annotations

import asyncio
import io
import pathlib
import zipfile
from collections.abc import Callable

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model import Article, Call
from sources import Broken, Found, Page, Quarantined, Request, Source, Unreachable, all_sources
from tests.sources.publisher import NOW, fetcher
from tests.sources.test_sources import CASES, FETCHED, asked_with

GOOD = [c for c in CASES if not (c / "broken.txt").exists()]
SOURCES = sorted(all_sources().values(), key=lambda s: s.id)
HTML = b"<!doctype html><html><body><h1>Maintenance</h1><p>Back soon.</p></body></html>"
ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10)  # b is ten a, c ten b ...
        for n in range(9)
    )
    + b"]><rss version='2.0'><channel><title>&j;</title><item><title>&j;</title>"
    + b"<link>https://publisher.example/1</link></item></channel></rss>"
)


def saved(source: Source) -> bytes:
    """A good first page of the source."""
    case = next(
        c for c in GOOD if c.parent.name == source.id and not (c / "request.json").exists()
    )
    (path,) = case.glob("page.*")
    return path.read_bytes()


def bomb() -> bytes:
    """A workbook of a few kilobytes that says and holds half a gigabyte."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(512):
                sheet.write(bytes(1_000_000))
        book.writestr("[Content_Types].xml", "<Types/>")
    return packed.getvalue()


BOMB = bomb()
Handler = Callable[[httpx.Request], httpx.Response]


class Endless(httpx.AsyncByteStream):
    async def __aiter__(self):  # type: ignore[no-untyped-def]
        for _ in range(100):
            yield bytes(1_000_000)


def fails(error: Exception) -> Callable[[Source], Handler]:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return lambda source: handler


def answers(status: int = 200, **more: object) -> Callable[[Source], Handler]:
    return lambda source: lambda request: httpx.Response(status, **more)  # type: ignore[arg-type]


def redirects(to: str) -> Callable[[Source], Handler]:
    return lambda source: lambda request: httpx.Response(302, headers={"Location": to})


def cut(source: Source) -> Handler:
    """The body ends before the length it announced."""
    body = saved(source)
    headers = {"Content-Length": str(len(body))}
    return lambda request: httpx.Response(200, headers=headers, content=body[: len(body) // 2])


def half(source: Source) -> Handler:
    """Half a body, announced as a whole."""
    body = saved(source)
    return lambda request: httpx.Response(200, content=body[: len(body) // 2])


def recoded(source: Source) -> Handler:
    """The page in UTF-16 without a mark of it."""
    body = saved(source)
    other = body.decode("utf-8", "replace").encode("utf-16-le")
    return lambda request: httpx.Response(200, content=other)


REFUSED: dict[str, Callable[[Source], Handler]] = {
    "500": answers(500),
    "429": answers(429, headers={"Retry-After": "7200"}),
    "hang": fails(httpx.ReadTimeout("slow")),
    "reset": fails(httpx.ReadError("reset")),
    "no connection": fails(httpx.ConnectError("refused")),
    "html": answers(content=HTML, headers={"Content-Type": "text/html"}),
    "nothing": answers(content=b""),
    "100 MB": answers(stream=Endless()),
    "zip bomb": answers(content=BOMB),
    "entity bomb": answers(content=ENTITIES, headers={"Content-Type": "text/xml"}),
    "redirects in a ring": lambda s: (
        lambda r: httpx.Response(302, headers={"Location": str(r.url)})
    ),
    "to a private address": redirects("http://127.0.0.1/secret"),
    "to the cloud's own address": redirects("http://169.254.169.254/latest"),
    "to a file": redirects("file:///etc/passwd"),
}
READ_OR_REFUSED: dict[str, Callable[[Source], Handler]] = {
    "cut short": cut,
    "half": half,
    "another encoding": recoded,
    "an empty list": answers(content=b"[]", headers={"Content-Type": "application/json"}),
}


async def public(host: str, port: int) -> list[str]:
    return ["93.184.215.14" if host[0].isalpha() else host]


def polled(source: Source, handler: Handler) -> int:
    """How many calls came. Raises ``Broken`` or ``Unreachable`` alone."""
    return len(asyncio.run(fetcher(handler, resolver=public).poll(source, {}, NOW)).calls)


@pytest.mark.parametrize("fault", REFUSED, ids=lambda f: f)
@pytest.mark.parametrize("source", SOURCES, ids=lambda s: s.id)
def test_a_source_that_is_ill_is_refused(source: Source, fault: str) -> None:
    with pytest.raises((Broken, Unreachable)) as refused:
        polled(source, REFUSED[fault](source))
    assert refused.value.reason != "parser", refused.value


@pytest.mark.parametrize("fault", READ_OR_REFUSED, ids=lambda f: f)
@pytest.mark.parametrize("source", SOURCES, ids=lambda s: s.id)
def test_a_damaged_page_is_read_as_far_as_it_goes_or_refused(source: Source, fault: str) -> None:
    refused = None
    try:
        polled(source, READ_OR_REFUSED[fault](source))
    except (Broken, Unreachable) as error:
        refused = error
    assert refused is None or refused.reason != "parser", refused


def leads_on(source: Source) -> bool:
    request = source.start[0]
    page = Page(request.url, saved(source), "", request, NOW)
    return any(isinstance(found, Request) for found in source.parse(page))


LEAD_ON = [source for source in SOURCES if leads_on(source)]


@pytest.mark.parametrize("fault", {**REFUSED, **READ_OR_REFUSED}, ids=lambda f: f)
@pytest.mark.parametrize("source", LEAD_ON, ids=lambda s: s.id)
def test_a_fault_behind_a_good_first_page(source: Source, fault: str) -> None:
    """It ends in a typed refusal, or in what the first page tells, with a word to the keeper."""
    body, firsts = saved(source), {request.url for request in source.start}
    ill = {**REFUSED, **READ_OR_REFUSED}[fault](source)

    def handler(request: httpx.Request) -> httpx.Response:
        if str(request.url) in firsts:
            return httpx.Response(200, content=body)
        return httpx.Response(404) if request.url.path == "/robots.txt" else ill(request)

    refused, warned = None, False
    try:
        harvest = asyncio.run(fetcher(handler, resolver=public).poll(source, {}, NOW))
        warned = bool(harvest.warnings)
    except (Broken, Unreachable) as error:
        refused = error
    assert refused is None or refused.reason != "parser", refused
    assert refused or warned or fault in READ_OR_REFUSED


@pytest.mark.parametrize("case", GOOD, ids=lambda c: f"{c.parent.name}/{c.name}")
@settings(max_examples=15, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_mangled_page(case: pathlib.Path, data: st.DataObject) -> None:
    mangled(case, data)


@pytest.mark.soak
@settings(max_examples=10_000, deadline=None)
@given(data=st.data())
def test_ten_thousand_mangled_pages(data: st.DataObject) -> None:
    mangled(data.draw(st.sampled_from(GOOD)), data)


def mangled(case: pathlib.Path, data: st.DataObject) -> None:
    """A saved page with a piece cut out, doubled or overwritten ends in calls, news, quarantine
    or ``Broken``."""
    (path,) = case.glob("page.*")
    body, source = path.read_bytes(), all_sources()[case.parent.name]  # type: ignore[index]
    at = data.draw(st.integers(0, len(body)), label="at")
    end = min(len(body), at + data.draw(st.integers(0, 400), label="length"))
    junk = data.draw(
        st.binary(max_size=20)
        | st.sampled_from(
            [body[at:end] * 2, b"<", b"]]>", b"\xff\xfe", b"\x00", b"&#0;", b"9" * 40]
        ),
        label="junk",
    )
    kinds = {".json": "application/json", ".xml": "application/xml", ".html": "text/html"}
    request = asked_with(case)
    page = Page(
        request.url,
        body[:at] + junk + body[end:],
        kinds.get(path.suffix, "application/octet-stream"),
        request,
        FETCHED,
    )
    try:
        found: list[Found] = list(source.parse(page))
        settled = list(source.settle([f for f in found if not isinstance(f, Request)], 2))
    except Broken:
        return
    for item in settled:
        if isinstance(item, Call | Article):
            repr(item).encode()  # no lone surrogates: it can be stored
        elif isinstance(item, Quarantined):
            assert item.reason
