"""A keeper's own feed: every item is a call, or those that hold a word.

A feed says nothing of deadlines: the date of an item is that of its last change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sources._feed import Item, items
from sources._own_stated import Stated
from sources._source import Found, Page


@dataclass(frozen=True, slots=True)
class OwnFeed:
    stated: Stated

    def parse(self, page: Page) -> Iterator[Found]:
        for item in items(page):
            if isinstance(item, Item):
                yield from self.stated.call(item.title, item.link, item.text)
            else:
                yield item
