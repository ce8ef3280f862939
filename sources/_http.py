"""One page over HTTP: limits of size and time, redirects, validators, Retry-After."""

from __future__ import annotations

import asyncio
import json
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import httpx

from sources._addresses import Addresses, Resolve, resolve
from sources._host import Host, Manners, rules_url
from sources._source import Broken, Request, Unreachable, Validators

HOMEPAGE = "https://automotive-skills-alliance.eu/"
"""Whom a publisher can ask about our polls, unless the keeper names another page."""
REDIRECTS = 3
TEMPORARY = {429: timedelta(seconds=5), 502: timedelta(seconds=2)}
TEMPORARY |= {503: TEMPORARY[502], 504: TEMPORARY[502]}
"""Statuses that pass by themselves, and how long to wait where no Retry-After is given."""
PATIENCE = timedelta(seconds=30)
"""The longest Retry-After that is slept through; a longer one ends the poll."""
RETRIES = 2


def client(
    *,
    homepage: str = HOMEPAGE,
    read: float = 30.0,
    connect: float = 10.0,
    trust: ssl.SSLContext | None = None,
) -> httpx.AsyncClient:
    """The HTTP client for a ``Fetcher``: who we are, and how many seconds we wait.

    It reads no proxies from the environment: only ``bot.py`` reads that. ``trust`` are the
    authorities that vouch for a host, where they were read before: that takes 50 ms.
    """
    return httpx.AsyncClient(
        headers={"User-Agent": f"roundtable-bot (+{homepage})"},
        timeout=httpx.Timeout(read, connect=connect),
        limits=httpx.Limits(max_connections=8, max_keepalive_connections=4),
        trust_env=False,
        verify=True if trust is None else trust,
    )


@dataclass(slots=True)
class Patience:
    """The seconds a poll may still spend on the network; waiting for another poll is free."""

    left: float

    async def spend(self, work: Awaitable[Answer], url: str) -> Answer:
        clock = asyncio.get_running_loop().time
        started = clock()
        try:
            async with asyncio.timeout(max(self.left, 0)):
                return await work
        except TimeoutError as e:
            raise Unreachable(url, "timeout", detail="time limit of the source") from e
        finally:
            self.left -= clock() - started


@dataclass(frozen=True, slots=True)
class Answer:
    """A 200 with its body, or a 304 without one, or a redirect with where to."""

    url: str
    status: int
    body: bytes = b""
    content_type: str = ""
    validators: Validators = field(default_factory=Validators)
    location: str = ""


@dataclass(eq=False)
class Web:
    """Asks one host one thing at a time, whoever polls."""

    client: httpx.AsyncClient
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    resolver: Resolve = resolve
    limit: int = 20_000_000
    _hosts: dict[str, Host] = field(default_factory=dict)

    async def get(
        self,
        request: Request,
        addresses: Addresses,
        known: Validators,
        patience: Patience,
        now: datetime,
        manners: Manners = Manners(),  # noqa: B008 -- frozen
    ) -> Answer:
        """Fetch a page. Raises ``Unreachable`` or ``Broken`` (truncated, encoding, too-large)."""
        url = addresses.contacted(request.url)
        for _ in range(REDIRECTS + 1):
            await addresses.check(url, self.resolver)
            host = self._hosts.setdefault(urlsplit(url).netloc.lower(), Host())
            if manners.robots:
                await self._follow_rules(host, url, addresses, patience, now)
            async with host.turn:
                host.check(url, now)
                delay = host.delay(manners)
                await self._wait(host, delay)
                try:
                    asking = self._patiently(url, request, known, now, host, delay)
                    answer = await patience.spend(asking, url)
                finally:
                    host.asked_at = asyncio.get_running_loop().time()
            if not answer.location:
                return answer
            if request.parts is not None and answer.status not in (307, 308):
                raise Unreachable(url, "redirect", status=answer.status, detail="of a POST")
            try:
                url = addresses.contacted(urljoin(url, answer.location))
            except ValueError as e:
                raise Unreachable(url, "redirect", detail=str(e)) from e
        raise Unreachable(url, "redirect", detail=f"more than {REDIRECTS}")

    async def _follow_rules(
        self, host: Host, url: str, addresses: Addresses, patience: Patience, now: datetime
    ) -> None:
        """Raise ``Unreachable("robots")`` for what the host forbids; its rules hold for a day.

        No rules (a status of 400 to 499) forbid nothing; a host that cannot say is not asked
        for anything (RFC 9309, 2.3.1).
        """
        async with host.reading:
            if not host.has_rules(now):
                try:
                    asked = Request(rules_url(url))
                    answer = await self.get(asked, addresses, Validators(), patience, now)
                    host.keep_rules(answer.body.decode(errors="replace"), now)
                except Unreachable as e:
                    if not 400 <= (e.status or 0) < 500 or e.status == 429:
                        raise
                    host.keep_rules("", now)
        host.allow(url)

    async def _wait(self, host: Host, delay: float) -> None:
        """Until the host may be asked again. It is no patience of the source that is spent."""
        wait = host.asked_at + delay - asyncio.get_running_loop().time()
        if delay and wait > 0:
            await self.sleep(wait)

    async def _patiently(
        self,
        url: str,
        request: Request,
        known: Validators,
        now: datetime,
        host: Host,
        delay: float,
    ) -> Answer:
        for retry in range(RETRIES + 1):
            try:
                answer = await self._once(url, request, known, now)
                host.lost.clear()
                return answer
            except Unreachable as e:
                host.failed(e.reason, now)
                wait = e.retry_after or TEMPORARY.get(e.status or 0)
                if wait is None or wait > PATIENCE or retry == RETRIES:
                    raise
                await self.sleep(max(wait.total_seconds(), delay))
        raise AssertionError("the last retry returns or raises")

    async def _once(self, url: str, request: Request, known: Validators, now: datetime) -> Answer:
        try:
            asked = self._asked(url, request, known)
            async with aclosing(await self.client.send(asked, stream=True)) as response:
                return await self._read(url, response, now)
        except httpx.TimeoutException as e:
            raise Unreachable(url, "timeout", detail=type(e).__name__) from e
        except httpx.ConnectError as e:
            raise Unreachable(url, "connect", detail=str(e)) from e
        except httpx.TransportError as e:
            raise Unreachable(url, "reset", detail=str(e)) from e
        except httpx.InvalidURL as e:
            raise Unreachable(url, "address", detail=str(e)) from e

    def _asked(self, url: str, request: Request, known: Validators) -> httpx.Request:
        headers = {"Accept-Encoding": "gzip"}
        if request.parts is not None:
            # The portal reads a part only if it is typed, and its own page names each file "blob".
            files = {
                name: ("blob", json.dumps(value).encode(), "application/json")
                for name, value in request.parts.items()
            }
            headers["Accept"] = "application/json"
            return self.client.build_request("POST", url, files=files, headers=headers)
        headers["Accept"] = "text/html, application/rss+xml, application/xml;q=0.9, */*;q=0.5"
        if known.etag:
            headers["If-None-Match"] = known.etag
        if known.last_modified:
            headers["If-Modified-Since"] = known.last_modified
        return self.client.build_request("GET", url, headers=headers)

    async def _read(self, url: str, response: httpx.Response, now: datetime) -> Answer:
        headers = response.headers
        status = response.status_code
        validators = Validators(headers.get("etag", ""), headers.get("last-modified", ""))
        if status == 304:
            return Answer(url, 304, validators=validators)
        if response.has_redirect_location:
            return Answer(url, status, location=headers["location"])
        if status != 200:
            asked = _retry_after(headers.get("retry-after", ""), now)
            raise Unreachable(url, "status", status=status, retry_after=asked)
        declared = headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > self.limit:
            raise Broken("too-large", f"{url}: {declared} bytes")
        body = bytearray()
        try:
            async for piece in _decoded(response, self.limit):
                body += piece
                if len(body) > self.limit:
                    raise Broken("too-large", f"{url}: over {self.limit} bytes")
        except httpx.RemoteProtocolError as e:
            raise Broken("truncated", f"{url}: {e}") from e
        except zlib.error as e:
            raise Broken("encoding", f"{url}: {e}") from e
        return Answer(url, 200, bytes(body), headers.get("content-type", ""), validators)


async def _decoded(response: httpx.Response, limit: int) -> AsyncIterator[bytes]:
    """The body unpacked, never more than ``limit`` bytes of it at once: gzip bombs stay packed."""
    if response.is_stream_consumed:  # a transport that hands over whole answers
        yield response.content
        return
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing in ("", "identity"):
        async for piece in response.aiter_raw():
            yield piece
        return
    if packing not in ("gzip", "x-gzip"):
        raise Broken("encoding", f"content-encoding {packing!r} was not asked for")
    unpack = zlib.decompressobj(wbits=31)
    async for piece in response.aiter_raw():
        yield unpack.decompress(piece, limit + 1)
    if not unpack.eof:
        raise Broken("truncated", "the packed body ends too soon")


def _retry_after(words: str, now: datetime) -> timedelta | None:
    """Retry-After as a number of seconds or an HTTP date (RFC 9110, 10.2.3)."""
    if words.isdecimal():
        return timedelta(seconds=min(int(words), 10**8))
    try:
        at = parsedate_to_datetime(words)
    except ValueError:
        return None
    return max(at.replace(tzinfo=at.tzinfo or UTC) - now, timedelta(0))
