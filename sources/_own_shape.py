"""A page of another kind than its keeper says: told so, before it is read as what it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sources._source import Broken, Found, Page

BEFORE = r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*"
IS_FEED = re.compile(rf"{BEFORE}<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE | re.DOTALL)
IS_HTML = re.compile(rf"{BEFORE}<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
LOOKED_AT = 4096


@dataclass(frozen=True, slots=True)
class OfKind:
    kind: str
    read: Callable[[Page], Iterable[Found]]

    def parse(self, page: Page) -> Iterator[Found]:
        if not page.body.strip(b"\xef\xbb\xbf \t\r\n\x00"):
            raise Broken("empty", "the page is empty")
        start = page.body[:LOOKED_AT].decode("utf-8", "replace").lstrip("\ufeff")
        if self.kind != "feed" and IS_FEED.match(start):
            raise Broken(
                "not-html" if self.kind == "page" else "not-table",
                'this is a feed: kind = "feed"?',
            )
        if self.kind != "page" and IS_HTML.match(start):
            raise Broken(f"not-{self.kind}", f'this is HTML, no {self.kind}: kind = "page"?')
        if self.kind == "feed" and not start.lstrip().startswith(("<", "\ufffd")):
            raise Broken("not-feed", 'this is no feed: kind = "table"?')
        yield from self.read(page)
