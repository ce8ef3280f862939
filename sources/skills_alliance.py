"""The Automotive Skills Alliance: what it reports on its site, as news. RSS 2.0 of WordPress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from model import Language, SourceId
from sources._feed import articles
from sources._source import Expect, Found, Page, Request, Source

ID = SourceId("skills_alliance")
ROOT = "https://automotive-skills-alliance.eu"


def parse(page: Page) -> Iterator[Found]:
    """The feed's articles."""
    yield from articles(page, ID, Language("en"))


SOURCE = Source(
    id=ID,
    title="Automotive Skills Alliance",
    publisher="Automotive Skills Alliance",
    homepage=f"{ROOT}/",
    programmes=(),
    start=(Request(f"{ROOT}/feed/"),),
    parse=parse,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=100),
    articles_only=True,
    licence="none stated: title, date and link are shown",
    attribution="© Automotive Skills Alliance",
    proven="description",
    notes="The site is known to be built on WordPress; that its feed is where WordPress puts it "
    "is inferred, and no answer of it was seen.",
)
