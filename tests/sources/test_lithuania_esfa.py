"""Calls of Social Innovation+, read by the words of their pages; the markup is nobody's."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from model import Call, CallStatus
from sources import Broken, Found, Note, Page, Quarantined, Request, SourceId, all_sources
from tests.sources.publisher import NOW, poll

SOURCE = all_sources()[SourceId("lithuania_esfa")]
HOME = "https://socialinnovationplus.eu"
OWN = "esf-si-2025-skills-guarantee-01"


def read(markup: str, name: str = OWN) -> Found:
    request = Request(f"{HOME}/call/{name}/", context={"name": name})
    body = f"<html><body>{markup}</body></html>".encode()
    (found,) = SOURCE.parse(Page(request.url, body, "text/html", request, NOW))
    return found


def call(closing: str = "29 January 2026 17:00:00 CET", text: str = "", title: str = "") -> Call:
    found = read(
        "<p>Call</p><p>ESF-SI-2025-SKILLS-GUARANTEE-01</p><p>Published: November 27, 2025</p>"
        f"<p>Closing: {closing}</p><h1>{title or 'A Skills Guarantee'}</h1><p>{text}</p>"
    )
    assert isinstance(found, Call), found
    return found


@pytest.mark.parametrize(
    "markup",
    [
        "<div>Call<br>{}<br>Published: {}<br>Closing: {}<br>{}<br>Words.</div>",
        "<h1>{}</h1><dl><dt>Published:</dt><dd>{}</dd><dt>Closing:</dt><dd>{}</dd></dl>"
        "<h2>{}</h2><p>Words.</p>",
        "<ul><li>{}</li></ul><div><div>Published: {}</div><div>Closing: {}</div></div>"
        "<div><div><span>{}</span></div></div><p>Words.</p>",
    ],
)
def test_the_same_words_in_any_markup(markup: str) -> None:
    said = ("ESF-SI-2025-SKILLS-GUARANTEE-01", "November 27, 2025", "29 January 2026 17:00:00 CET")
    found = read(markup.format(*said, "A Skills Guarantee"))
    assert isinstance(found, Call), found
    assert (found.reference, found.title, found.text) == (said[0], "A Skills Guarantee", "Words.")
    assert [c.at.isoformat() for c in found.cut_offs] == ["2026-01-29T17:00:00+01:00"]


@pytest.mark.parametrize(
    ("closing", "at"),
    [
        ("30 September 2026 17:00:00 CEST", "2026-09-30T15:00:00+00:00"),
        # Who writes CET in summer means the clock on the wall: nobody sets his back.
        ("30 September 2026 17:00:00 CET", "2026-09-30T15:00:00+00:00"),
        ("29 January 2026 17:00:00 CET", "2026-01-29T16:00:00+00:00"),
        ("15 October 2026 at 5:00 PM Brussels time", "2026-10-15T15:00:00+00:00"),
        ("15 October 2026", "2026-10-15T21:59:59+00:00"),
    ],
)
def test_closing_is_brussels_time(closing: str, at: str) -> None:
    (found,) = call(closing).cut_offs
    assert found.at.astimezone(UTC) == datetime.fromisoformat(at)


def test_a_call_that_has_no_closing_yet_is_a_call_without_one() -> None:
    assert call("to be announced").cut_offs == ()


def test_the_day_of_publication_is_no_opening_and_the_call_counts_as_open() -> None:
    found = call("30 September 2026 17:00:00 CEST")
    assert found.opens is None
    assert found.status(NOW) is CallStatus.OPEN
    assert found.status(datetime(2026, 9, 30, 15, 0, 1, tzinfo=UTC)) is CallStatus.CLOSED


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("With an overall Call budget of EUR 14.5 million, it pays.", 14_500_000),
        ("With an indicative budget of EUR 15 million the call", 15_000_000),
        ("With an estimated budget of 9 million EUR, projects", 9_000_000),
        ("With an estimated budget of 8 MEUR, the funding", 8_000_000),
        ("The estimated budget of the Call is 8 million EUR.", 8_000_000),
        ("The estimated budget for this Call is 9 million EUR, and a grant", 9_000_000),
        ("An indicative budget of €22 million.", 22_000_000),
        ("A budget of EUR 22 000 000.", 22_000_000),
        ("a budget of EUR 9 million. The budget of the call is 9 million EUR", 9_000_000),
        ("a budget of EUR 9 million. The budget of the call is 8 million EUR", None),
        ("a budget of EUR 9 millions or more", 9_000_000),
        ("a budget of EUR 9 mln", None),
        ("Grants of 200 000 EUR to 700 000 EUR, 80% of the project's total budget", None),
        ("the budget of EUR 1.500 million", None),
        ("other resources than the EU budget. Annex 1: budget table", None),
    ],
)
def test_a_budget_is_one_amount_that_is_called_the_budget(text: str, amount: int | None) -> None:
    budget = call(text=text).budget
    assert (budget and budget.amount) == amount


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("<h2>Who can apply</h2><p>Bodies of the Member States.</p><p>More.</p>", "Bodies of"),
        ("Words. Only consortia will be eligible for this Call. More.", "Only consortia will"),
        ("Everybody is welcome.", ""),
    ],
)
def test_who_can_apply_is_told_in_the_publishers_words(text: str, who: str) -> None:
    found = call(text=text)
    assert found.who.startswith(who)
    assert bool(found.who) == bool(who)
    assert found.applicants == frozenset()


def test_a_page_whose_text_begins_at_once_is_called_by_its_identifier() -> None:
    found = call(title="This call pays for projects of several countries.", text="More.")
    assert found.title == found.reference == "ESF-SI-2025-SKILLS-GUARANTEE-01"
    assert found.text.startswith("This call pays")


def test_the_dates_are_those_of_the_call_whose_page_it_is() -> None:
    other = "<p>ESF-SI-2026-ECG-01</p><p>Published: May 6, 2026</p><p>Closing: 1 June 2026</p>"
    mine = "<p>ESF-SI-2025-SKILLS-GUARANTEE-01</p><p>Published: May 7, 2026</p>"
    found = read(f"{other}<p>Other</p>{mine}<p>Closing: 2 June 2026</p><h1>Mine</h1>{other}")
    assert isinstance(found, Call)
    assert (found.title, found.reference) == ("Mine", "ESF-SI-2025-SKILLS-GUARANTEE-01")
    assert found.cut_offs[0].at.date().isoformat() == "2026-06-02"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<p>ESF-SI-2027-CARE-01</p><p>Deadline: 1 June 2027</p>", "no-dates"),
        ("<p>This call for proposals is open from the spring.</p>", "no-dates"),
        ("<p>Published: May 6</p><p>Closing: in spring</p><h1>Care</h1>", "not-understood"),
        ("<p>Published: May 6</p><p>Closing: 31 June 2027</p><h1>Care</h1>", "not-understood"),
        ("<p>Published: May 6</p><p>Closing: 1 June 2027</p>", "no-title"),
    ],
)
def test_a_call_that_is_not_understood_is_quarantined(markup: str, reason: str) -> None:
    found = read(markup, "care")
    assert isinstance(found, Quarantined)
    assert (found.key, found.reason) == (f"{HOME}/call/care/", reason)


def test_what_speaks_of_no_call_is_none() -> None:
    assert isinstance(read("<h1>Thank you</h1><p>See you in Vilnius.</p>"), Note)


def site(pages: dict[str, str | int]) -> tuple[list[str], object]:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == "/robots.txt":
            return httpx.Response(404)
        asked.append(path)
        page = pages.get(path, 404)
        if isinstance(page, int):
            return httpx.Response(page)
        return httpx.Response(200, text=f"<html><body>{page}</body></html>")

    return asked, answer


def own_page(reference: str) -> str:
    return (
        f"<p>{reference}</p><p>Published: May 6, 2026</p><p>Closing: 30 September 2026 17:00:00 "
        f"CEST</p><h1>About {reference}</h1><p>Words.</p>"
    )


def test_calls_are_found_from_the_home_page_and_from_pages_of_calls() -> None:
    asked, answer = site(
        {
            "/": '<a href="/call/esf-si-2026-a-01/">A</a> <a href="/our-calls/">All</a>',
            "/our-calls/": '<a href="/call/esf-si-2026-a-01">A</a>'
            '<a href="/call/esf-si-2026-b-01/">B</a><a href="/past-calls/">Past</a>'
            '<a href="/call/gone/">?</a>',
            "/call/esf-si-2026-a-01/": own_page("ESF-SI-2026-A-01"),
            "/call/esf-si-2026-b-01/": own_page("ESF-SI-2026-B-01"),
        }
    )
    harvest = poll(answer, SOURCE)  # type: ignore[arg-type]
    assert [c.reference for c in harvest.calls] == ["ESF-SI-2026-A-01", "ESF-SI-2026-B-01"]
    assert [(q.key, q.reason) for q in harvest.quarantined] == [(f"{HOME}/call/gone/", "unread")]
    assert len(asked) == len(set(asked)), "each page once"
    assert "/past-calls/" not in asked, "no list of a list"


def test_a_page_of_calls_that_fails_hides_no_call() -> None:
    _, answer = site(
        {
            "/": '<a href="/call/esf-si-2026-a-01/">A</a> <a href="/our-calls/">All</a>',
            "/our-calls/": 500,
            "/call/esf-si-2026-a-01/": own_page("ESF-SI-2026-A-01"),
        }
    )
    harvest = poll(answer, SOURCE)  # type: ignore[arg-type]
    assert len(harvest.calls) == 1
    assert harvest.warnings == (f"the calls on {HOME}/our-calls/ could not be read (status)",)


def test_a_home_page_whose_lists_hold_no_call_is_broken() -> None:
    _, answer = site({"/": '<a href="/our-calls/">All</a>', "/our-calls/": "<a href='/x/'>x</a>"})
    with pytest.raises(Broken):
        poll(answer, SOURCE)  # type: ignore[arg-type]


def test_no_more_links_are_followed_than_a_site_has_calls() -> None:
    links = "".join(f'<a href="/call/c{n}/">x</a>' for n in range(500))
    page = Page(
        f"{HOME}/", links.join(["<body>", "</body>"]).encode(), "text/html", SOURCE.start[0], NOW
    )
    found = list(SOURCE.parse(page))
    assert sum(isinstance(f, Request) for f in found) == 40
    assert [f.what for f in found if isinstance(f, Note)] == [
        "more links to calls than are followed"
    ]


def test_a_long_page_of_one_word_ends_soon() -> None:
    for junk in (
        "Published: ",
        "ESF-SI-2025-A ",
        "budget of 1 ",
        "Only consortia ",
        "Who can apply\n",
    ):
        read(f"<p>{junk * (300_000 // len(junk))}</p>")
