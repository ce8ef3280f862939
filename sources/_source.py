"""The shape of a source: facts about it, and a pure function from a page to what it holds."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from model import Article, Call, Language, Programme, SourceId

CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


class Broken(Exception):
    """What came is not what this source was written for: nothing of the poll is kept.

    ``reason`` is one of a few words for machines: not-json, not-html, not-feed, wrong-shape,
    empty, too-few, too-many, too-large, truncated, encoding, incomplete, parser.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class Unreachable(Exception):
    """The publisher did not give us the page.

    ``reason``: status, timeout, connect, reset, redirect, address, private-address, host-down
    (it failed for others just now), robots (its rules forbid the page).
    ``retry_after`` is how long the publisher asked us to stay away, if it did.
    """

    def __init__(
        self,
        url: str,
        reason: str,
        *,
        status: int | None = None,
        retry_after: timedelta | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(" ".join(str(w) for w in (url, reason, status, detail) if w))
        self.url = url
        self.reason = reason
        self.status = status
        self.retry_after = retry_after
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Validators:
    """What a publisher gave with a page so that we can ask "has it changed?"."""

    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True)
class Request:
    """A page to fetch: GET, or POST when there are ``parts``."""

    url: str
    parts: Mapping[str, object] | None = None
    """Multipart fields, each sent as ``application/json``."""
    context: Mapping[str, object] = field(default_factory=dict)
    """What ``parse`` has to know of this page besides its bytes."""
    instead: Call | Quarantined | None = None
    """What is taken, with a warning, if the page cannot be read: the call as the list tells it,
    or that nothing can be told of it."""
    optional: str = ""
    """What this page is, where a source reads several and one that fails must not hide the
    others: if it cannot be read, the poll goes on with a warning that names it."""


@dataclass(frozen=True, slots=True)
class Page:
    """One answer as it came, under the publisher's own address."""

    url: str
    body: bytes
    content_type: str
    request: Request
    fetched_at: datetime
    last_good: datetime | None = None
    """When the source last answered well; None: never, or nobody knows."""

    def since(self, usual: timedelta, most: timedelta) -> datetime:
        """From when on to read a list that is read for its latest entries alone.

        The ``usual`` time back; after a longer silence back to the last good answer and a day
        more, as entries may be late; never more than ``most``.
        """
        last = (self.last_good or self.fetched_at) - timedelta(days=1)
        return max(min(self.fetched_at - usual, last), self.fetched_at - most)

    @property
    def text(self) -> str:
        """The body decoded as its byte order mark or its header says, else as UTF-8.

        Raises ``Broken("encoding")``.
        """
        named = CHARSET.search(self.content_type)
        encoding: str = json.detect_encoding(self.body[:4])
        if encoding == "utf-8" and named:
            encoding = named[1]
        try:
            codecs.lookup(encoding)
            return self.body.decode(encoding).removeprefix("\ufeff")
        except (LookupError, UnicodeError) as e:
            raise Broken("encoding", str(e)) from e


@dataclass(frozen=True, slots=True)
class Quarantined:
    """One record that could not be understood; the others of its page are kept."""

    key: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something a keeper should know of a poll that did not fail; counted by ``what``."""

    what: str
    example: str = ""
    """One that it is said of, where it is said of many alike."""


@dataclass(frozen=True, slots=True)
class Row:
    """A record of a publisher that may send several copies of it, which may disagree."""

    query: str
    copy: tuple[str, ...]
    """Equal for two deliveries of the very same copy."""
    ingested: str
    """The publisher's time of this copy, in UTC and sortable; empty: not said."""
    found: Call | Quarantined
    notes: tuple[Note, ...] = ()
    reading: int = 0
    """How often the query was read before in the same poll."""


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows a query has, as its publisher says on one of the query's pages."""

    query: str
    rows: int
    again: Request
    """The query's first page."""


Found = Call | Article | Request | Quarantined | Note | Row | Total


@dataclass(frozen=True, slots=True)
class Expect:
    """How many calls a healthy poll yields; outside it the poll is refused, nothing stored."""

    at_least: int = 1
    at_most: int = 1000

    def check(self, found: int, quarantined: int, beside: int = 0, what: str = "calls") -> None:
        """Raise ``Broken`` for too few, too many, or more records refused than understood.

        ``beside``: articles that came with the calls; none of them is asked for.
        """
        if found < self.at_least:
            raise Broken("too-few", f"{found} {what}, expected at least {self.at_least}")
        if found > self.at_most:
            raise Broken("too-many", f"{found} {what}, expected at most {self.at_most}")
        if beside > self.at_most:
            raise Broken("too-many", f"{beside} articles, expected at most {self.at_most}")
        if quarantined > found + beside:
            understood = found + beside
            raise Broken("wrong-shape", f"{quarantined} records refused, {understood} understood")


def unique(found: Sequence[Found], attempt: int) -> Iterator[Found]:
    """Each call once: list pages overlap when one is added while we read. The last one holds.
    A call that is reported on under its own address stays a call."""
    last = {f.key: f for f in found if isinstance(f, Call | Quarantined)}
    yield from last.values()
    articles = {f.key: f for f in found if isinstance(f, Article) and f.key not in last}
    yield from articles.values()
    yield from (f for f in found if isinstance(f, Note))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Facts about one publisher's list of calls, and how to read its pages."""

    id: SourceId
    title: str
    publisher: str
    homepage: str
    programmes: tuple[Programme, ...]
    start: tuple[Request, ...]
    parse: Callable[[Page], Iterable[Found]]
    """Pure. May be a generator: it is run in slices. Raises ``Broken``."""
    settle: Callable[[Sequence[Found], int], Iterable[Found]] = unique
    """Pure: from all that a poll's pages held, and how often it was settled before, to calls,
    quarantined records and notes; or to requests, when something must be read (again)."""
    every: timedelta = timedelta(hours=6)
    expect: Expect = field(default_factory=Expect)
    articles_only: bool = False
    """It publishes news and no calls: ``expect`` is of its articles."""
    pages_at_most: int = 60
    delay: timedelta = timedelta(0)
    """The least time between two requests to a host, where the publisher asks for one."""
    takes: timedelta = timedelta(0)
    """What a poll may spend on the network where the usual limit is too short: a record a page."""
    robots: bool = False
    """Its pages are written for people: the host's ``robots.txt`` is asked, and followed."""
    language: Language = Language("en")
    country: str = ""
    """The publisher's, by its NUTS or ISO code: where its names of territories are looked up.
    Empty: as the zone of its calls says; the Union's publishers have none."""
    licence: str = ""
    attribution: str = ""
    proven: str = "description"
    """What the parser was proven on: ``recorded DATE`` (a real page), ``template`` (the site
    platform's own templates), or ``description`` (what others say of the page). ``own`` is a
    keeper's source: who described it tries it with ``poll --dry-run``."""
    wants: str = ""
    """What a keeper has to see to before this source can answer; it is not polled until then."""
    notes: str = ""
    told: str = ""
    """The settings a keeper's source was made of, in one line: others read its pages otherwise."""

    def check(self, calls: int, articles: int, quarantined: int) -> None:
        """Raise ``Broken`` where a poll brought what a healthy one does not."""
        if self.articles_only:
            self.expect.check(articles, quarantined, what="articles")
        else:
            self.expect.check(calls, quarantined, articles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """What one good poll of a source brought."""

    source: SourceId
    calls: tuple[Call, ...] = ()
    articles: tuple[Article, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()
    listed: frozenset[str] = frozenset()
    """The keys of calls whose own page could not be read: what their list says of them."""
    fetched: int = 0
    """Distinct records met: calls and quarantined. Of a source of articles alone 0."""
    not_modified: bool = False
    """The publisher said that nothing changed since ``known``: there is nothing to store."""
    validators: Mapping[str, Validators] = field(default_factory=dict)
    """By address, for the next poll; empty unless every page had some."""
    warnings: tuple[str, ...] = ()
