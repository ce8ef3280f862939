"""RSS and Atom feeds, read strictly: what is not well-formed is no feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin

from sources._html import plain, title
from sources._source import Broken, Page, Quarantined


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. Its date is that of the last change and says nothing of a deadline."""

    link: str
    title: str
    text: str


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
        yield Item(urldefrag(urljoin(page.url, link))[0], name, plain(entry.get("summary", "")))
