"""A poll: fetch the pages of a source, parse them in slices, check the outcome."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

import httpx

from model import Article, Call, Rates, SourceId
from sources._addresses import Addresses, Resolve, resolve
from sources._exchange import read_rates
from sources._host import Manners
from sources._http import Answer, Patience, Web
from sources._source import (
    Broken,
    Found,
    Harvest,
    Note,
    Page,
    Quarantined,
    Request,
    Source,
    Unreachable,
    Validators,
)

SETTLED_AT_MOST = 3

Save = Callable[[Page], None]


class Fetcher:
    """Polls sources politely: one request a host at a time, shared by concurrent polls.

    ``at`` puts another scheme, host and port in the place of a source's own;
    ``total`` limits the time a poll spends on the network, unless its source takes longer;
    ``limit`` the bytes of a page.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        *,
        at: Mapping[SourceId, str] | None = None,
        limit: int = 20_000_000,
        total: timedelta = timedelta(minutes=5),
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        resolver: Resolve = resolve,
    ) -> None:
        self._web = Web(client, sleep=sleep, resolver=resolver, limit=limit)
        self._at = dict(at or {})
        self._total = total
        self._parsing = asyncio.Lock()

    async def poll(
        self,
        source: Source,
        known: Mapping[str, Validators],
        now: datetime,
        save: Save | None = None,
        last_good: datetime | None = None,
    ) -> Harvest:
        """Read a source whole. Raises ``Broken`` or ``Unreachable``; then nothing is to be kept.

        ``known`` are the validators of the last harvest: if every page still holds, the harvest
        says ``not_modified``. ``save`` gets every page as it comes. ``last_good``: when the
        source last answered well, for those that are read for their latest entries alone.
        """
        own = frozenset(urlsplit(r.url).netloc.lower() for r in source.start)
        addresses = Addresses(own, self._at.get(source.id, ""))
        poll = _Poll(
            self._web,
            source,
            addresses,
            now,
            save,
            Patience(max(self._total, source.takes).total_seconds()),
            self._parsing,
            last_good,
        )
        if known and await poll.unchanged(known):
            return Harvest(source=source.id, not_modified=True, validators=dict(known))
        settled = [_linked(found) for found in await poll.read()]
        calls = tuple(f for f in settled if isinstance(f, Call))
        articles = tuple(f for f in settled if isinstance(f, Article))
        refused = tuple(f for f in settled if isinstance(f, Quarantined))
        if poll.refused and not calls:
            raise poll.refused
        source.check(len(calls), len(articles), len(refused))
        return Harvest(
            source=source.id,
            calls=calls,
            articles=articles,
            quarantined=refused,
            listed=frozenset(poll.listed),
            fetched=0 if source.articles_only else len(calls) + len(refused),
            validators=poll.validators if all(poll.validators.values()) else {},
            warnings=tuple(_counted(f for f in settled if isinstance(f, Note))),
        )

    async def rates(self, url: str, now: datetime) -> Rates:
        """The euro's reference rates, at the keeper's address. Raises as ``poll`` does."""
        trusted = Addresses(frozenset({urlsplit(url).netloc.lower()}))
        patience = Patience(self._total.total_seconds())
        answer = await self._web.get(Request(url), trusted, Validators(), patience, now)
        return read_rates(answer.body)


@dataclass(eq=False)
class _Poll:
    web: Web
    source: Source
    addresses: Addresses
    now: datetime
    save: Save | None
    patience: Patience
    parsing: asyncio.Lock
    last_good: datetime | None = None
    validators: dict[str, Validators] = field(default_factory=dict)
    fresh: dict[str, Answer] = field(default_factory=dict)
    """Pages that turned out changed when we asked: not fetched a second time."""
    listed: set[str] = field(default_factory=set)
    refused: Broken | Unreachable | None = None
    """Why the last page was left out that the others can do without."""

    async def unchanged(self, known: Mapping[str, Validators]) -> bool:
        """Whether the start pages and all pages of the last poll still hold."""
        urls = list(dict.fromkeys([*(r.url for r in self.source.start), *known]))
        if any(url not in known for url in urls):
            return False
        for url in urls:
            answer = await self._answer(Request(url), known[url])
            if answer.status != 304:
                self.fresh[url] = answer
                return False
        return True

    async def read(self) -> list[Found]:
        """All that the source's pages hold, settled."""
        queue, found, asked, pages = deque(self.source.start), list[Found](), list[Request](), 0
        for attempt in range(SETTLED_AT_MOST):
            while queue:
                request = queue.popleft()
                if request in asked:
                    continue
                asked.append(request)
                pages += 1
                if pages > self.source.pages_at_most:
                    raise Broken("too-many", f"over {self.source.pages_at_most} pages")
                items = await self._found(request)
                queue.extend(f for f in items if isinstance(f, Request))
                found.extend(f for f in items if not isinstance(f, Request))
            settled = await self._all(partial(self.source.settle, found, attempt))
            queue.extend(f for f in settled if isinstance(f, Request))
            if not queue:
                return settled
        raise Broken("incomplete", "the source never settled")

    async def _found(self, request: Request) -> list[Found]:
        try:
            page = await self._page(request)
            return await self._all(partial(self.source.parse, page))
        except (Broken, Unreachable) as e:
            if request.instead is None and not request.optional:
                raise
            self.validators[request.url] = Validators()
            if request.instead is None:
                self.refused = e
                return [Note(f"{request.optional} could not be read ({e.reason})")]
            if isinstance(request.instead, Call):
                self.listed.add(request.instead.key)
            return [request.instead, Note(f"a call's own page could not be read ({e.reason})")]

    async def _page(self, request: Request) -> Page:
        answer = self.fresh.pop(request.url, None) if request.parts is None else None
        answer = answer or await self._answer(request, Validators())
        self.validators[request.url] = (
            Validators() if request.parts is not None else answer.validators
        )
        url = self.addresses.published(answer.url, request.url)
        page = Page(url, answer.body, answer.content_type, request, self.now, self.last_good)
        if self.save:
            self.save(page)
        return page

    async def _answer(self, request: Request, known: Validators) -> Answer:
        # A server that a keeper put in the publisher's place is the keeper's own.
        manners = Manners(self.source.delay, self.source.robots and not self.addresses.at)
        return await self.web.get(request, self.addresses, known, self.patience, self.now, manners)

    async def _all(self, parse: Callable[[], Iterable[Found]]) -> list[Found]:
        """Run a parser to its end beside the event loop: it is pure, and a workbook is read in
        one piece, however long that takes. One at a time: they share a processor anyway."""
        async with self.parsing:
            return await asyncio.to_thread(_run, parse)


def _run(parse: Callable[[], Iterable[Found]]) -> list[Found]:
    try:
        return list(parse())
    except Broken:
        raise
    except Exception as e:  # a parser's own mistake must not stop the other sources
        raise Broken("parser", f"{type(e).__name__}: {e}") from e


def _linked(found: Found) -> Found:
    """What a member can open must be a page: other links could run something."""
    if not isinstance(found, Call | Article):
        return found
    if not found.url.lower().startswith(("http://", "https://")):
        return Quarantined(found.key, "link", found.url[:200])
    return found


def _counted(notes: Iterable[Note]) -> Iterator[str]:
    """Each once, with its number and the first example."""
    alike: dict[str, list[Note]] = {}
    for note in notes:
        alike.setdefault(note.what, []).append(note)
    for what, those in alike.items():
        number = f" ({len(those)})" if len(those) > 1 else ""
        yield f"{what}{number}{f', e.g. {those[0].example}' if those[0].example else ''}"
