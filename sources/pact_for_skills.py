"""Pact for Skills: funding opportunities of several programmes, and its news, as it lists them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from model import Programme, SourceId
from sources._ecl import Site
from sources._source import Expect, Found, Page, Request, Source

SITE = Site(SourceId("pact_for_skills"), Programme.OTHER)
ROOT = "https://pact-for-skills.ec.europa.eu"
NEWS = Request(
    f"{ROOT}/about/news-and-factsheets_en", context={"news": True}, optional="the list of news"
)


def parse(page: Page) -> Iterator[Found]:
    """The funding opportunities, or the news listed first; a call's own page."""
    yield from SITE.news(page) if page.request.context.get("news") else SITE.parse(page)


SOURCE = Source(
    id=SITE.id,
    title="Pact for Skills: funding opportunities and news",
    publisher="European Commission, DG Employment",
    homepage=f"{ROOT}/index_en",
    programmes=(Programme.ERASMUS_PLUS, Programme.ESF_PLUS, Programme.OTHER),
    start=(Request(f"{ROOT}/stakeholders-and-business/funding-opportunities_en"), NEWS),
    parse=parse,
    robots=True,
    every=timedelta(hours=12),
    expect=Expect(at_least=1, at_most=600),
    licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
    attribution="© European Union, Pact for Skills",
    proven="template",
    notes="Markup from the platform's templates, fields from the text of four real call pages. "
    "The address of the list of news is inferred from those of its articles; without it the calls "
    "are read all the same. Translated addresses (_hr and so on) may still hold English text.",
)
