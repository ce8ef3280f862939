"""A keeper's own feed: every item is a call, or news; or those that hold a word.

A feed says nothing of deadlines: the date of an item is that of its last change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sources._feed import Item, article, items
from sources._own_stated import OTHERS, Stated
from sources._source import Found, Note, Page


@dataclass(frozen=True, slots=True)
class OwnFeed:
    stated: Stated
    news: bool = False
    """Its items are articles, not calls."""

    def parse(self, page: Page) -> Iterator[Found]:
        for item in items(page):
            if not isinstance(item, Item):
                yield item
            elif not self.news:
                yield from self.stated.call(item.title, item.link, item.text)
            elif self.stated.wants(item.title, item.text):
                yield article(item, self.stated.source, self.stated.language)
            else:
                yield Note(OTHERS, item.title)
