"""RSS and Atom feeds, read strictly: what is not well-formed is no feed."""

from __future__ import annotations

from calendar import timegm
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urldefrag

from model import Article, Language, SourceId
from sources._html import joined, plain, title
from sources._source import Broken, Found, Page, Quarantined


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. Its date says nothing of a deadline."""

    link: str
    title: str
    text: str
    at: datetime | None = None
    """When it was published; on the Commission's list feeds when it was changed last."""


def items(page: Page) -> Iterator[Item | Quarantined]:
    """The entries in the feed's order. Raises ``Broken`` (encoding, not-feed, empty).

    An entry is known by its link: a guid may be the link as well, and changes with it.
    """
    import feedparser  # late: a start need not wait for it

    feed = feedparser.parse(page.text.encode(), sanitize_html=False, resolve_relative_uris=False)
    overridden = isinstance(feed.get("bozo_exception"), feedparser.CharacterEncodingOverride)
    if (feed.bozo and not overridden) or not feed.get("version"):
        raise Broken("not-feed", str(feed.get("bozo_exception", page.content_type))[:200])
    if not feed.entries:
        raise Broken("empty", "a feed without entries")
    for place, entry in enumerate(feed.entries):
        link = entry.get("link", "").strip()
        name = title(entry.get("title", ""))
        if not link or not name:
            yield Quarantined(link or f"{page.url}#{place}", "no-link" if name else "no-title")
            continue
        text = plain(entry.get("summary", ""))
        yield Item(urldefrag(joined(page.url, link))[0], name, text, _at(entry))


def _at(entry: Any) -> datetime | None:
    # Asked for an entry's update feedparser would give its publication, with a warning.
    parsed = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError):  # a day that no calendar has
        return None


def article(item: Item, source: SourceId, language: Language) -> Article:
    """An entry as a piece of news."""
    return Article(
        source=source,
        key=item.link,
        title=item.title,
        url=item.link,
        language=language,
        published_at=item.at,
        summary=item.text,
    )


def articles(page: Page, source: SourceId, language: Language) -> Iterator[Found]:
    """All entries of a feed of nothing but news. Raises as ``items`` does."""
    for item in items(page):
        yield item if isinstance(item, Quarantined) else article(item, source, language)
