"""Germany: the federal database of funding programmes, of which those named after an EU fund.

Its texts may not be passed on changed (CC BY-ND): title, dates, territory, kinds of applicants
and the link are kept, which are facts, and no sentence. Found through the database's own search;
a programme counts if its title names the fund, as a text may name one to rule it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from model import Call, CallKind, Language, NutsCode, Programme, SourceId
from sources import _html
from sources._germany import ZONE, fund, programme
from sources._source import Broken, Expect, Found, Page, Quarantined, Request, Source

if TYPE_CHECKING:
    from bs4 import Tag

ID = SourceId("germany")
ROOT = "https://www.foerderdatenbank.de/"
"""What the pages' relative links start from (they say so in ``base``), wherever they lie."""
SEARCH = f"{ROOT}SiteGlobals/FDB/Forms/Suche/Foederprogrammsuche_Formular.html"


def parse(page: Page) -> Iterator[Found]:
    """A page of search results, or one programme's own page."""
    call = page.request.context.get("call")
    if isinstance(call, Call):
        yield from programme(page, call)
        return
    tree = _html.soup(page)
    hits = _html.words(_html.one(tree, "#hits--count"))
    cards = _html.some(tree, ".card--fundingprogram .card--title a") if hits != "0" else []
    for link in cards:
        title = _html.words(link)
        named = fund(title)
        try:
            if named:
                yield _followed(title, named, _html.joined(ROOT, _html.link(link)))
        except (Broken, ValueError) as e:
            yield Quarantined(title, "no-link", str(e)[:300])
    yield from _next(tree, page)


def _followed(title: str, named: Programme, url: str) -> Request:
    call = Call(
        source=ID,
        key=url,
        title=title,
        url=url,
        programme=named,
        kind=CallKind.NOTICE,
        language=Language("de"),
        zone=ZONE,
        regions=frozenset({NutsCode("DE")}),
    )
    return Request(url, context={"call": call}, instead=call)


def _next(tree: Tag, page: Page) -> Iterator[Request]:
    forward = _html.at_most_one(tree, ".pagination a.forward")
    if forward:
        try:
            url = _html.joined(ROOT, _html.link(forward))
            forgets = _searched(url) != _searched(page.request.url)
        except ValueError as e:
            raise Broken("wrong-shape", str(e)) from e
        if forgets:
            raise Broken("wrong-shape", "the next page of results forgets what was searched")
        yield Request(url)


def _searched(url: str) -> list[str]:
    return parse_qs(urlsplit(url).query).get("templateQueryString", [])


SOURCE = Source(
    id=ID,
    title="Förderdatenbank: programmes named after an EU fund",
    publisher="German Federal Ministry for Economic Affairs and Energy",
    homepage=f"{ROOT}FDB/DE/Home/home.html",
    programmes=(Programme.ESF_PLUS, Programme.JTF, Programme.ERDF, Programme.ERASMUS_PLUS),
    start=tuple(
        Request(f"{SEARCH}?filterCategories=FundingProgram&templateQueryString={words}")
        for words in ("ESF", "JTF")
    ),
    parse=parse,
    every=timedelta(days=3),
    expect=Expect(at_least=5, at_most=600),
    pages_at_most=400,
    language=Language("de"),
    licence="CC BY-ND 3.0 DE for its texts, of which none is kept",
    attribution="Förderdatenbank des Bundes (foerderdatenbank.de)",
    robots=True,
    delay=timedelta(seconds=1),
    proven="recorded 2025",
    notes="One page of results and four programmes were recorded, none of them of an EU fund; the "
    "search by word is as public clients use it. Standing programmes, mostly without a deadline: "
    "one that is listed counts as open unless its page says that applying is no longer possible.",
)
