"""Erasmus+: the site-wide feed, of which the calls and the news are taken. RSS 2.0.

The feed holds the 30 nodes changed last, news among them: an edited old one comes back on top.
News, events and stories are not calls; a call is an item that links to the EU portal's topic page
or lies under a path that says so. It then is read from its own page. What lies under /news/ is
news, dated by its last change: the feed has no other date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from model import Call, CallKind, Language, Programme, SourceId
from sources._ecl import Site, topic
from sources._feed import Item, article, items
from sources._source import Expect, Found, Page, Quarantined, Request, Source

SITE = Site(SourceId("erasmus_plus"), Programme.ERASMUS_PLUS)
ROOT = "https://erasmus-plus.ec.europa.eu"
CALL = re.compile(r"/(?:[^/]*-)?(?:calls?|funding-opportunit(?:y|ies))(?:[-_][^/]*)?(?=/|$)")
NEWS = re.compile(r"/news(?:[-_][^/]*)?/.")
NO_CALL = re.compile(r"/(?:news|events?|stories|projects|resources)(?:[-_][^/]*)?/")


def parse(page: Page) -> Iterator[Found]:
    """The feed's calls and news; or one call's own page."""
    if page.request.context:
        yield from SITE.parse(page)
        return
    for item in items(page):
        if isinstance(item, Quarantined):
            yield item
        elif is_call(item.link):
            yield from _call(item)
        elif NEWS.search(urlsplit(item.link).path):
            yield article(item, SITE.id, Language("en"))


def is_call(link: str) -> bool:
    """Whether an item announces something to apply to, by where it links."""
    path = urlsplit(link).path
    return bool(topic(link) or (CALL.search(path) and not NO_CALL.search(path)))


def _call(item: Item) -> Iterator[Found]:
    call = Call(
        source=SITE.id,
        key=item.link,
        title=item.title,
        url=item.link,
        programme=SITE.programme,
        kind=CallKind.NOTICE,
        reference=topic(item.link),
        text=item.text,
    )
    if call.url.startswith(f"{ROOT}/"):
        yield Request(call.url, context={"call": call}, instead=call)
    else:
        yield call


SOURCE = Source(
    id=SITE.id,
    title="Erasmus+: calls and news on the programme's site",
    publisher="European Commission, DG Education and Culture",
    homepage=f"{ROOT}/",
    programmes=(Programme.ERASMUS_PLUS,),
    start=(Request(f"{ROOT}/rss.xml"),),
    parse=parse,
    # A feed of thirty items may honestly hold no call; a feed without items is broken.
    expect=Expect(at_least=0, at_most=60),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, Erasmus+",
    proven="template",
    notes="The feed's address is in public use; its form is the platform's template. Actions of "
    "the National Agencies are not here.",
)
