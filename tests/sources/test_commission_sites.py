"""The Commission's sites: what their feeds, lists and call pages do that one would not expect."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from model import Article, Call, CallStatus, SourceId
from sources import Broken, Found, Page, Quarantined, Request, Source, all_sources

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ERASMUS = all_sources()[SourceId("erasmus_plus")]
CINEA = all_sources()[SourceId("just_transition")]
PACT = all_sources()[SourceId("pact_for_skills")]
I3 = all_sources()[SourceId("interregional_innovation")]
COMMISSION = [
    all_sources()[SourceId(name)]
    for name in ("eacea", "esf_plus", "interregional_innovation", "loan_facility")
]
LINK = "https://erasmus-plus.ec.europa.eu/calls/2027/academies"
FACILITY = "Public sector loan facility"


def read(source: Source, markup: str, request: Request | None = None) -> list[Found]:
    asked = request or source.start[0]
    kind = "application/rss+xml" if markup.startswith("<?xml") else "text/html; charset=utf-8"
    return list(source.parse(Page(asked.url, markup.encode(), kind, asked, NOW)))


def calls(found: Iterable[Found]) -> list[Call]:
    """The calls on a page, those that are followed to their own page among them."""
    return [
        c
        for f in found
        for c in (f.instead if isinstance(f, Request) else f,)
        if isinstance(c, Call)
    ]


def feed(*items: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A site</title>'
        f"<link>https://ec.europa.eu</link>{''.join(items)}</channel></rss>"
    )


def item(
    title: str,
    link: str = LINK,
    text: str = "",
    changed: str = "Tue, 20 Jan 2026 10:12:33 +0100",
    node: int = 1001,
) -> str:
    return (
        f"<item><title>{title}</title><atom:id>https://erasmus-plus.ec.europa.eu/node/{node}"
        f"</atom:id><link>{link}</link><guid>{link}</guid><description>{text}</description>"
        f"<pubDate>{changed}</pubDate></item>"
    )


def article(
    title: str = "A call", label: str = "", rows: str = "", tag: str = "div", href: str = "/c_en"
) -> str:
    return (
        '<div class="ecl-content-item-block__item ecl-col-l-4"><article class="ecl-content-item">'
        f'<ul class="ecl-content-block__label-container">{label}</ul>'
        f'<{tag} class="ecl-content-block__title"><a href="{href}">{title}</a></{tag}>'
        f'<dl class="ecl-description-list">{rows}</dl></article></div>'
    )


def badge(words: str) -> str:
    return f'<li><span class="ecl-label">{words}</span></li>'


def row(term: str, value: str) -> str:
    return f"<dt>{term}</dt><dd>{value}</dd>"


def listing(*articles: str, after: str = "", heading: str = "") -> str:
    return f"<html><body><main>{heading}{''.join(articles)}{after}</main></body></html>"


# Feeds


def test_the_date_of_an_item_is_its_last_change_and_is_taken_for_nothing() -> None:
    (call,) = calls(
        read(ERASMUS, feed(item("Academies", changed="Mon, 02 Mar 2026 08:00:00 +0100")))
    )
    assert (call.opens, call.cut_offs, call.published_status) == (None, (), None)


def test_an_old_call_that_was_edited_comes_back_on_top_and_is_the_same_call() -> None:
    before = calls(read(ERASMUS, feed(item("Another", f"{LINK}-2"), item("Academies"))))
    after = calls(
        read(
            ERASMUS, feed(item("Academies (corrected)", changed="Mon, 02 Mar 2026 08:00:00 +0100"))
        )
    )
    assert after[0].key == before[1].key


def test_a_link_met_twice_in_a_feed_is_one_call() -> None:
    portal = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/ERASMUS-EDU-2026-PEX-COVE"
    found = read(
        ERASMUS, feed(item("Twice", portal, node=1), item("Twice", f"{portal}#top", node=2))
    )
    assert len(list(ERASMUS.settle(found, 0))) == 1


def test_an_item_without_a_body_is_a_call_without_a_text() -> None:
    (call,) = calls(read(ERASMUS, feed(item("Academies"))))
    assert call.text == ""


@pytest.mark.parametrize("path", ["news/call-2026_en", "events/call-day_en", "stories/calls_en"])
def test_news_is_no_call_whatever_it_is_called(path: str) -> None:
    link = f"https://erasmus-plus.ec.europa.eu/{path}"
    found = read(ERASMUS, feed(item("Call for proposals: results", link)))
    assert [type(f) for f in found] == ([Article] if path.startswith("news/") else [])


def test_news_is_known_by_its_link_and_not_new_when_it_was_edited() -> None:
    link = "https://erasmus-plus.ec.europa.eu/news/results_en"
    (before,) = read(ERASMUS, feed(item("Results", link)))
    (after,) = read(
        ERASMUS,
        feed(item("Results, corrected", f"{link}#x", changed="Mon, 02 Mar 2026 08:00:00 +0100")),
    )
    assert isinstance(before, Article)
    assert isinstance(after, Article)
    assert (before.key, before.published_at) == (
        link,
        datetime(2026, 1, 20, 9, 12, 33, tzinfo=UTC),
    )
    assert after.key == link


@pytest.mark.parametrize("day", ["soon", "", "Mon, 99 Foo 2026"])
def test_news_without_a_date_that_is_one(day: str) -> None:
    link = "https://erasmus-plus.ec.europa.eu/news/results_en"
    (found,) = read(ERASMUS, feed(item("Results", link, changed=day)))
    assert isinstance(found, Article)
    assert found.published_at is None


def test_a_feed_that_is_full_is_read_whole() -> None:
    items = [item(f"Call {n}", f"{LINK}/{n}") for n in range(30)]
    assert len(calls(read(ERASMUS, feed(*items)))) == 30


@pytest.mark.parametrize(
    "text",
    [
        "<![CDATA[<p>The call is open until 15 April 2026.</p>]]>",
        "&lt;p&gt;Submission deadline: 15 April 2026&lt;/p&gt;",
        "Applications: the call closes on 15 April 2026.",
    ],
)
def test_the_newsroom_states_a_deadline_in_words_in_either_form(text: str) -> None:
    (call,) = calls(read(CINEA, feed(item(FACILITY, "https://cinea.ec.europa.eu/x_en", text))))
    assert [c.at.isoformat() for c in call.cut_offs] == ["2026-04-15T23:59:59+02:00"]


def test_a_date_that_nobody_calls_a_deadline_is_none() -> None:
    text = "An info day is held on 15 April 2026."
    (call,) = calls(read(CINEA, feed(item(FACILITY, "https://cinea.ec.europa.eu/x_en", text))))
    assert call.cut_offs == ()


# Lists


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Call status: Open", CallStatus.OPEN),
        ("Call status: Upcoming", CallStatus.FORTHCOMING),
        ("Call status: Closed", CallStatus.CLOSED),
        ("Call status: N/A", None),
    ],
)
def test_the_badge_tells_the_status_also_beside_another_badge(
    words: str, status: CallStatus | None
) -> None:
    markup = listing(article(label=badge("Highlighted") + badge(words)))
    (call,) = calls(read(PACT, markup))
    assert call.published_status is status


@pytest.mark.parametrize("tag", ["h1", "div", "h3"])
def test_a_title_is_known_by_its_class_in_any_layout(tag: str) -> None:
    (call,) = calls(read(PACT, listing(article("Found", badge("Call status: Open"), tag=tag))))
    assert call.title == "Found"


def test_a_link_within_the_site_is_followed_and_one_to_elsewhere_is_not() -> None:
    away = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/erasmus-edu-2027-pex-cove"
    open_ = badge("Call status: Open")
    here, there = read(PACT, listing(article(label=open_), article(label=open_, href=away)))
    assert isinstance(here, Request)
    assert here.url == "https://pact-for-skills.ec.europa.eu/c_en"
    assert isinstance(there, Call)
    assert there.reference == "ERASMUS-EDU-2027-PEX-COVE"


def test_rows_that_are_missing_are_not_said() -> None:
    (call,) = calls(read(PACT, listing(article(label=badge("Call status: Open")))))
    assert (call.reference, call.opens, call.cut_offs, call.deadline_model) == (None, None, (), "")


def test_several_deadlines_stand_in_one_row_and_the_last_closes() -> None:
    dates = row("Deadline dates", "27 January 2026 | 16 February 2027")
    (call,) = calls(read(PACT, listing(article(rows=dates))))
    assert [c.at.date().isoformat() for c in call.cut_offs] == ["2026-01-27", "2027-02-16"]
    assert call.status(NOW) is CallStatus.OPEN


def test_pages_are_counted_from_nought_and_the_heading_tells_how_many_calls_there_are() -> None:
    rows = [article(f"Call {n}", badge("Call status: Closed"), href=f"/{n}_en") for n in range(10)]
    heading = "<h4><span>Calls</span> <span>(11)</span></h4>"
    *_, following = read(PACT, listing(*rows, heading=heading))
    assert isinstance(following, Request)
    assert following.url.endswith("funding-opportunities_en?page=1")
    last = read(PACT, listing(rows[0], heading=heading), following)
    assert not [f for f in last if isinstance(f, Request)]


def test_the_filter_of_a_list_stays_on_its_further_pages() -> None:
    asked = Request(f"{PACT.start[0].url}?f%5B0%5D=call_status%3Aopen")
    closed = article(label=badge("Call status: Closed"))
    pager = '<a href="?f%5B0%5D=call_status%3Aopen&amp;page=1">2</a>'
    *_, following = read(PACT, listing(closed, after=pager), asked)
    assert isinstance(following, Request)
    assert following.url == f"{asked.url}&page=1"


@pytest.mark.parametrize("source", COMMISSION, ids=lambda s: s.id)
def test_a_list_without_an_article_is_broken(source: Source) -> None:
    with pytest.raises(Broken):
        read(source, listing())


def test_a_part_of_a_list_may_be_empty_but_never_the_list() -> None:
    others = listing(article("Hubs", badge("Call status: Open")))
    assert read(I3, others) == []
    with pytest.raises(Broken):
        read(I3, listing(article("Interregional Innovation Investments: who won")))


def test_of_another_programme_not_even_the_broken_calls_are_ours() -> None:
    odd = badge("Call status: Paused")
    found = read(I3, listing(article("Hubs", odd), article("I3-2026-INV1", odd)))
    assert [f.key for f in found if isinstance(f, Quarantined)] == ["I3-2026-INV1"]


# Call pages


def own_page(rows: str) -> list[Found]:
    open_ = article(label=badge("Call status: Open"), href="/c_hr")
    (asked,) = read(PACT, listing(open_))
    assert isinstance(asked, Request)
    markup = f'<html><body><main><dl class="ecl-description-list">{rows}</dl></main></body></html>'
    return read(PACT, markup, asked)


def test_a_publication_date_with_its_place_in_the_journal_is_no_opening() -> None:
    rows = row("Publication date", '12 February 2020 in <a href="/oj">2020/C 48/07</a>')
    (call,) = calls(own_page(rows + row("Opening date", "") + row("Status", "Open")))
    assert call.opens is None


def test_deadlines_that_run_together_are_told_apart() -> None:
    rows = row("Deadline dates", "4 June 2026, 17:00 (CEST)15 March 2027, 17:00 (CET)")
    (call,) = calls(own_page(rows))
    assert [c.at.isoformat() for c in call.cut_offs] == [
        "2026-06-04T17:00:00+02:00",
        "2027-03-15T17:00:00+01:00",
    ]


def test_a_permanent_call_has_no_deadline_and_stays_open() -> None:
    (call,) = calls(own_page(row("Deadline model", "Permanent") + row("Status", "Open")))
    assert call.cut_offs == ()
    assert call.status(NOW) is CallStatus.OPEN


def test_a_call_is_closed_by_its_latest_deadline_only() -> None:
    rows = row("Status", "Open") + row(
        "Deadline dates", "1 March 2026, 17:00 (CET)4 June 2026, 17:00 (CEST)"
    )
    (call,) = calls(own_page(rows))
    assert call.status(NOW) is CallStatus.OPEN
    assert call.status(datetime(2026, 6, 4, 15, 0, 1, tzinfo=UTC)) is CallStatus.CLOSED


def test_an_address_in_croatian_may_hold_english_and_is_taken_for_it() -> None:
    (call,) = calls(own_page(row("Status", "Open")))
    assert call.url.endswith("_hr")
    assert call.language == "en"
