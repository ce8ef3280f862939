"""A keeper's own list page: items, and in each its title, link and facts, by CSS selectors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag

from model import CutOff
from sources import _html
from sources._own_stated import Stated
from sources._source import Broken, Found, Note, Page, Request

if TYPE_CHECKING:
    from bs4 import Tag

SELECTORS = ("item", "title", "link", "opens", "deadline", "budget", "text", "next")
OPTIONAL = ("opens", "deadline", "budget", "text")
LABEL = re.compile(r"^[^\d:]{1,60}:\s*(?=\S)")
"""A label before a value: "Deadline: 31 March 2026"."""
ENOUGH = 5
"""A selector that finds nothing in so many items is wrong, or the page has changed."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """``css`` by key; ``css@attribute`` takes an attribute's value in place of the words."""

    stated: Stated
    css: Mapping[str, str]

    def parse(self, page: Page) -> Iterator[Found]:
        tree = _html.soup(page, whole=True)
        listed = _some(tree, "item", self.css["item"])
        for key in ("title", "link"):
            if key in self.css and not any(_select(i, self.css[key]) for i in listed):
                raise Broken("wrong-shape", f"{key}: nothing matches {self.css[key]!r}")
        for place, item in enumerate(listed):
            yield from self._item(item, page, place)
        met = self._met(page, listed)
        following = self._next(tree, page, met)
        if following:
            yield following
        else:
            yield from self._gone(met)

    def _item(self, item: Tag, page: Page, place: int) -> Iterator[Found]:
        title, link = self._words(item, "title"), ""
        try:
            link = _html.joined(page.url, self._link(item))
            found = self._facts(item)
        except ValueError as e:
            key = urldefrag(link)[0] if link else f"{page.url}#{place}"
            reason = "not-understood" if link else "no-link"
            yield from self.stated.refused(key, reason, title, e)
            return
        try:
            found["budget"] = self.stated.money(self._words(item, "budget"))
        except ValueError as e:
            yield Note(f"{title}: budget left out: {e}")
        yield from self.stated.call(title, link, self._words(item, "text"), **found)

    def _facts(self, item: Tag) -> dict[str, Any]:
        opens = self._words(item, "opens")
        if opens and self.css["opens"] == self.css.get("deadline"):
            first, last = self.stated.period(opens)
            moments = [last]
        else:
            first = self.stated.day(opens) if opens else None
            ends = [_unlabelled(w) for w in _values(item, self.css.get("deadline", ""))]
            moments = [self.stated.day(w, end=True) for w in ends if w]
        cut_offs = {CutOff(m.at, m.precision) for m in moments if m}
        return {"opens": first, "cut_offs": tuple(sorted(cut_offs))}

    def _words(self, item: Tag, key: str) -> str:
        """What the first match says, without the label before it; "" where nothing matches."""
        said = next(iter(_values(item, self.css.get(key, ""))), "")
        return said if key in ("title", "text") else _unlabelled(said)

    def _link(self, item: Tag) -> str:
        """Where the item's link goes: by its selector, else its title's. Raises ``ValueError``."""
        if "link" in self.css:
            if "@" in self.css["link"]:
                targets = set(_values(item, self.css["link"]))
            else:
                targets = _targets(_select(item, self.css["link"]))
        else:
            titles = _select(item, self.css["title"])
            targets = _targets(titles) or _targets([a for t in titles for a in t.select("a")])
            targets = targets or _targets([a for t in titles for a in t.parents if a.name == "a"])
        targets.discard("")
        if len(targets) != 1:
            raise ValueError("no link" if not targets else f"{len(targets)} different links")
        return targets.pop()

    def _met(self, page: Page, listed: list[Tag]) -> dict[str, int]:
        """How many items had each field, and had it filled, on this page and those before it."""
        met = {"items": len(listed)}
        for key in OPTIONAL:
            if key in self.css:
                said = [_values(item, self.css[key]) for item in listed]
                met[key] = sum(map(bool, said))
                met[f"{key} filled"] = sum(map(any, said))
        before = page.request.context
        return {name: here + int(str(before.get(name, 0))) for name, here in met.items()}

    def _next(self, tree: Tag, page: Page, met: dict[str, int]) -> Request | None:
        targets = _targets(_select(tree, self.css["next"])) if "next" in self.css else set()
        urls = {urldefrag(_html.joined(page.url, t))[0] for t in targets if t}
        urls -= {page.request.url, ""}
        if len(urls) > 1:
            raise Broken("wrong-shape", f"next: {self.css['next']!r} leads to {len(urls)} pages")
        return Request(urls.pop(), context=met) if urls else None

    def _gone(self, met: dict[str, int]) -> Iterator[Found]:
        """A selector that found nothing at all is no empty field: the page has changed."""
        items = met["items"]
        for key in OPTIONAL:
            if key in self.css and not met[key]:
                what = f"{key}: nothing matches {self.css[key]!r} in any of {items} items"
                if items >= ENOUGH:
                    raise Broken("wrong-shape", what)
                yield Note(what)
            elif key in self.css and not met[f"{key} filled"]:
                yield Note(f"{key}: {self.css[key]!r} is empty in all {items} items")


def _select(node: Tag, css: str) -> list[Tag]:
    return list(node.select(css.rpartition("@")[0] or css))


def _some(node: Tag, key: str, css: str) -> list[Tag]:
    found = _select(node, css)
    if not found:
        raise Broken("wrong-shape", f"{key}: nothing matches {css!r}")
    return found


def _values(node: Tag, css: str) -> list[str]:
    """The words, or the attribute's values, of all that match; nothing for no selector."""
    if not css:
        return []
    _, at, attribute = css.rpartition("@")
    if not at:
        return [_html.words(found) for found in _select(node, css)]
    having = (found for found in _select(node, css) if found.has_attr(attribute))
    return [_html.fold(str(found[attribute])) for found in having]


def _targets(nodes: list[Tag]) -> set[str]:
    return {str(node["href"]).strip() for node in nodes if node.get("href")}


def _unlabelled(said: str) -> str:
    return LABEL.sub("", said)
