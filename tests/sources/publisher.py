"""A publisher of calls, one a line, that lives in the test's own process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

import httpx

from model import Call, CallKind, Programme, SourceId
from sources import (
    Fetcher,
    Found,
    Harvest,
    Page,
    Request,
    Source,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOME = "https://publisher.example"


def call(key: str, title: str = "A call") -> Call:
    return Call(
        source=SourceId("lines"),
        key=key,
        title=title,
        url=f"{HOME}/{key}",
        programme=Programme.OTHER,
        kind=CallKind.NOTICE,
    )


def parse(page: Page) -> Iterator[Found]:
    """One call a line; a line that begins with > is a page to follow."""
    for line in page.text.splitlines():
        yield Request(line[1:]) if line.startswith(">") else call(line)


SOURCE = Source(
    id=SourceId("lines"),
    title="Lines",
    publisher="A test",
    homepage=HOME,
    programmes=(Programme.OTHER,),
    start=(Request(f"{HOME}/list"),),
    parse=parse,
)
Handler = Callable[[httpx.Request], httpx.Response]


async def public(host: str, port: int) -> Iterable[str]:
    return ["93.184.215.14"]


class Slept:
    """A sleep that takes no time and remembers."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def fetcher(handler: Handler, **changes: object) -> Fetcher:
    web = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    return Fetcher(web, **({"resolver": public, "sleep": Slept()} | changes))  # type: ignore[arg-type]


def poll(
    handler: Handler,
    source: Source = SOURCE,
    last_good: datetime | None = None,
    **changes: object,
) -> Harvest:
    return asyncio.run(fetcher(handler, **changes).poll(source, {}, NOW, None, last_good))


def keys(harvest: Harvest) -> list[str]:
    return [c.key for c in harvest.calls]
