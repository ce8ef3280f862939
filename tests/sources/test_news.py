"""News in lists and feeds: no call, judged by itself, and never at the expense of the calls."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from model import Article, Call, SourceId
from sources import Broken, Note, Quarantined, all_sources
from tests.sources.publisher import poll
from tests.sources.test_commission_sites import (
    ERASMUS,
    I3,
    PACT,
    article,
    badge,
    calls,
    feed,
    item,
    listing,
    read,
)


def report(title: str, kind: str = "News article", at: str = "", href: str = "/n_en") -> str:
    meta = "ecl-content-block__primary-meta-item"
    time = f'<li class="{meta}"><time datetime="{at}">then</time></li>' if at else ""
    return article(title, f'<li class="{meta}">{kind}</li>{time}', href=href)


def test_news_among_calls_is_news_dated_by_its_time_or_its_address() -> None:
    found = read(
        PACT,
        listing(
            article("A call", badge("Call status: Closed")),
            report("One", at="2026-02-10T12:00:00Z", href="/one-2026-02-09_en"),
            report("Two", kind="NEWS ARTICLE", href="/two-2026-02-09_en"),
            report("Three", href="/three-2026-02-31_en"),
            report("A day", kind="Event", at="2026-02-10T12:00:00Z", href="/day_en"),
        ),
    )
    assert [c.title for c in calls(found)] == ["A call"]
    assert [(a.title, a.published_at) for a in found if isinstance(a, Article)] == [
        ("One", datetime(2026, 2, 10, 12, tzinfo=UTC)),
        ("Two", datetime(2026, 2, 9, 12, tzinfo=UTC)),
    ]
    assert [f.what for f in found if isinstance(f, Note)] != [], "a day that is none is noted"
    assert not [f for f in found if isinstance(f, Quarantined)]


def test_a_list_that_has_turned_into_news_is_no_list_of_calls() -> None:
    with pytest.raises(Broken):
        read(I3, listing(report("Interregional Innovation Investments: who won")))


def pact(request: httpx.Request, news: httpx.Response, calls_: str) -> httpx.Response:
    if request.url.path.endswith("robots.txt"):
        return httpx.Response(404)
    return news if "news-and" in request.url.path else httpx.Response(200, text=calls_)


CLOSED = listing(article("A call", badge("Call status: Closed")))
PAGE = httpx.Response(200, text=listing(report("One")))


@pytest.mark.parametrize(
    ("news", "found", "warned"),
    [(PAGE, 1, 0), (httpx.Response(404), 0, 1), (httpx.Response(200, text=listing()), 0, 1)],
)
def test_a_list_of_news_that_is_ill_costs_no_call(
    news: httpx.Response, found: int, warned: int
) -> None:
    got = poll(lambda request: pact(request, news, CLOSED), PACT)
    assert ([c.title for c in got.calls], got.fetched) == (["A call"], 1)
    assert (len(got.articles), len(got.warnings)) == (found, warned)


def test_news_does_not_stand_in_for_the_calls() -> None:
    only_news = listing(report("Two"))
    with pytest.raises(Broken, match="0 calls, expected at least 1"):
        poll(lambda request: pact(request, PAGE, only_news), PACT)


PRESS = all_sources()[SourceId("press_corner")]


def told(count: int, nameless: int = 0) -> str:
    named = (item(f"News {n}", f"https://ec.europa.eu/{n}") for n in range(count))
    return feed(*named, *(item("", f"https://ec.europa.eu/no/{n}") for n in range(nameless)))


def test_a_source_of_news_alone_is_judged_by_its_articles() -> None:
    got = poll(lambda request: httpx.Response(200, text=told(3, nameless=2)), PRESS)
    assert (len(got.articles), len(got.quarantined), got.fetched) == (3, 2, 0)


@pytest.mark.parametrize(
    ("count", "nameless", "why"),
    [
        (0, 0, "empty"),
        (0, 1, "0 articles, expected at least 1"),
        (501, 0, "501 articles, expected at most 500"),
        (2, 3, "3 records refused, 2 understood"),
    ],
)
def test_a_feed_of_news_that_is_ill_is_refused(count: int, nameless: int, why: str) -> None:
    with pytest.raises(Broken, match=why):
        poll(lambda request: httpx.Response(200, text=told(count, nameless)), PRESS)


def test_one_odd_record_beside_news_is_not_most_of_the_feed() -> None:
    markup = feed(item("x", "https://erasmus-plus.ec.europa.eu/news/1"), item(""))
    got = poll(lambda request: httpx.Response(200, text=markup), ERASMUS)
    assert (len(got.calls), len(got.articles), len(got.quarantined)) == (0, 1, 1)


def test_news_must_have_a_page_that_can_be_opened() -> None:
    markup = listing(report("One"), report("Two", href="javascript:alert(1)"))
    page = httpx.Response(200, text=markup)
    got = poll(lambda request: pact(request, page, CLOSED), PACT)
    assert [a.title for a in got.articles] == ["One"]
    assert [q.reason for q in got.quarantined] == ["link"]


def test_a_call_that_is_reported_on_under_its_own_address_stays_a_call() -> None:
    closed = badge("Call status: Closed")
    found = read(PACT, listing(report("News"), article(label=closed, href="/n_en")))
    assert [type(f) for f in PACT.settle([*found, *reversed(found)], 0)] == [Call]


def test_a_flood_of_news_is_refused_beside_calls_too() -> None:
    markup = feed(*(item("x", f"https://erasmus-plus.ec.europa.eu/news/{n}") for n in range(61)))
    with pytest.raises(Broken, match="61 articles, expected at most 60"):
        poll(lambda request: httpx.Response(200, text=markup), ERASMUS)
