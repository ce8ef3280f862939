"""The Commission's press corner: what it announces and reports, as news. RSS 2.0.

All of its subjects: only what is about a member's needs reaches the member, by the tags.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from model import Language, SourceId
from sources._feed import articles
from sources._source import Expect, Found, Page, Request, Source

ID = SourceId("press_corner")
ROOT = "https://ec.europa.eu/commission/presscorner"


def parse(page: Page) -> Iterator[Found]:
    """The feed's articles."""
    yield from articles(page, ID, Language("en"))


SOURCE = Source(
    id=ID,
    title="Press corner of the European Commission",
    publisher="European Commission",
    homepage=f"{ROOT}/home/en",
    programmes=(),
    start=(Request(f"{ROOT}/api/rss?language=en"),),
    parse=parse,
    # The feed holds the latest items alone: between two polls none should slip out of it.
    every=timedelta(hours=3),
    expect=Expect(at_least=1, at_most=500),
    articles_only=True,
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, European Commission",
    proven="description",
    notes="The address is in many clients; no answer of it was seen.",
)
