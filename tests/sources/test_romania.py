"""Romania: labels on a page, endless calls, and a firewall that turns clients away."""

from __future__ import annotations

import json
import pathlib
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from model import Call, CallStatus, Programme
from sources import Broken, Page, Quarantined, Request, Unreachable, all_sources
from tests.sources.publisher import NOW, poll

ROMANIA = all_sources()["romania"]  # type: ignore[index]
PAGE = (pathlib.Path(__file__).parent / "romania/call/page.html").read_text()


def row(number: int, edited: str = "2026-03-01T09:30:00") -> dict[str, object]:
    link = f"https://oportunitati-ue.gov.ro/apel/apel-{number}/"
    title = {"rendered": f"Apelul {number} &#8211; angaja&#355;i &amp; tineri"}
    return {"id": number, "link": link, "title": title, "modified": edited}


def call(*beside: tuple[str, str]) -> Call:
    """What is read of a page with these labels and values."""
    return read("".join(f"<div><p><strong>{k}</strong></p>{v}</div>" for k, v in beside))


def read(blocks: str) -> Call:
    context = {"id": "7", "title": "Un apel"}
    request = Request("https://oportunitati-ue.gov.ro/apel/un-apel/", context=context)
    body = f"<html><body><main>{blocks}</main></body></html>".encode()
    (one,) = ROMANIA.parse(Page(request.url, body, "text/html", request, NOW))
    assert isinstance(one, Call)
    return one


def test_the_firewall_makes_the_source_unreachable_and_nothing_else() -> None:
    with pytest.raises(Unreachable) as refused:
        poll(lambda request: httpx.Response(403, text="Access denied"), ROMANIA)
    assert refused.value.status == 403


def test_pages_that_the_firewall_refuses_leave_what_the_list_says() -> None:
    def publisher(request: httpx.Request) -> httpx.Response:
        if "/wp-json/" in request.url.path:
            return httpx.Response(200, json=[row(1), row(2)])
        return httpx.Response(200, text=PAGE) if "apel-1" in request.url.path else blocked

    blocked = httpx.Response(200, text="<html><body>Request Rejected</body></html>")
    first, second = sorted(poll(publisher, ROMANIA).calls, key=lambda c: c.key)
    assert first.cut_offs
    assert (second.cut_offs, second.published_status) == ((), None)
    assert second.title == "Apelul 2 \u2013 angaja\u0163i & tineri"


def test_the_next_page_is_asked_for_while_all_calls_are_recent() -> None:
    asked = []

    def publisher(request: httpx.Request) -> httpx.Response:
        if "/wp-json/" not in request.url.path:
            return httpx.Response(200, text=PAGE)
        asked.append(request.url.params["page"])
        assert request.url.params["_fields"] == "id,slug,link,title,date,modified"
        edited = ["2026-03-01T09:30:00"] * 100, ["2026-02-20T09:30:00", "2025-03-01T09:30:00"]
        page = int(asked[-1]) - 1
        return httpx.Response(
            200, json=[row(1000 * page + n, e) for n, e in enumerate(edited[page])]
        )

    assert len(poll(publisher, ROMANIA).calls) == 101
    assert asked == ["1", "2"]


@pytest.mark.parametrize("said", ["fără termen", "Fara termen", "-", ""])
def test_a_call_without_a_term_has_no_cut_off(said: str) -> None:
    assert call(("Data închiderii:", said), ("Tip Apel:", "Necompetitiv")).cut_offs == ()


def test_an_empty_label_takes_nothing_from_its_neighbours() -> None:
    one = call(
        ("Tip Apel:", "x"), ("Beneficiari eligibili", ""), ("Persoană de contact", "Ion Exemplu")
    )
    assert one.who == ""
    kind = "<div><span>Tip Apel:</span><b>Necompetitiv</b></div>"
    assert read(f"<div>Beneficiari eligibili</div>{kind}").who == ""


def test_an_endless_call_is_open_once_it_opens() -> None:
    one = call(("Data deschiderii:", "1 mai 2026"), ("Tip Apel:", "Competitiv fără termen"))
    assert one.status(NOW) is CallStatus.FORTHCOMING
    assert one.status(NOW + timedelta(days=90)) is CallStatus.OPEN


def test_a_stated_closing_holds_though_the_kind_says_endless() -> None:
    one = call(("Data închiderii:", "31.01.2026"), ("Tip Apel:", "fără termen"))
    assert one.status(NOW) is CallStatus.CLOSED


@pytest.mark.parametrize("letter", ["\u021b", "\u0163"])  # comma and cedilla below
def test_both_forms_of_a_letter_are_read(letter: str) -> None:
    one = call(
        ("Data \u00eenchiderii:", "31.12.2026"), ("Program de finan" + letter + "are", "PTJ")
    )
    assert "PTJ" in one.text


@pytest.mark.parametrize(
    ("aim", "programme", "expected"),
    [
        ("ESO4.7 Învățare", "Programul Sănătate", Programme.ESF_PLUS),
        ("RSO1.2", "Programul Educație și Ocupare", Programme.ERDF),
        ("JSO8.1", "", Programme.JTF),
        ("", "Programul Tranziţie Justă 2021-2027", Programme.JTF),
        ("", "Programul Incluziune și Demnitate Socială", Programme.ESF_PLUS),
        ("", "Programul Regional Vest 2021-2027", Programme.ERDF),
        ("", "Erasmus+", Programme.ERASMUS_PLUS),
        ("", "PNRR", Programme.OTHER),
    ],
)
def test_programmes(aim: str, programme: str, expected: Programme) -> None:
    said = ("Obiectivul specific:", aim), ("Program de finanțare", programme)
    assert call(("Buget UE:", "33.435.294 EUR"), *said).programme is expected


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("33.435.294 EUR", "33435294 EUR"),
        ("33.435.294,50 lei", "33435294.5 RON"),
        ("între 2 și 3 milioane EUR", ""),
    ],
)
def test_budgets(words: str, kept: str) -> None:
    budget = call(("Buget UE:", words)).budget
    assert (f"{budget.amount.normalize():f} {budget.currency}" if budget else "") == kept


def test_zones_are_places_and_the_whole_country_is_a_region() -> None:
    vest = call(("Tip Apel:", "x"), ("Zone", "<a>Vest</a> <a>Centru</a>"))
    assert (vest.regions, vest.places) == (frozenset(), ("Vest Centru",))
    assert call(("Tip Apel:", "x"), ("Zone", "Nivel național")).regions == {"RO"}


def test_officers_are_never_kept() -> None:
    one = call(("Tip Apel:", "x"), ("Persoană de contact", "Ion Exemplu, ion@minister.example"))
    assert "Exemplu" not in repr(one)
    assert "minister.example" not in repr(one)


@pytest.mark.parametrize("odd", ["peste 30 de zile", "31.12.26", "31.12.2026 sau 31.01.2027"])
def test_a_date_that_is_not_understood_is_no_date(odd: str) -> None:
    with pytest.raises(Broken, match="wrong-shape"):
        call(("Data închiderii:", odd))


@pytest.mark.parametrize("lost", ["id", "link", "title", "modified"])
def test_a_row_without_a_field_is_quarantined(lost: str) -> None:
    request = ROMANIA.start[0]
    body = json.dumps([{k: v for k, v in row(1).items() if k != lost}]).encode()
    found = list(ROMANIA.parse(Page(request.url, body, "application/json", request, NOW)))
    assert [type(f) for f in found] == [Quarantined]


@pytest.mark.parametrize(("silent", "followed"), [(0, 1), (41, 2), (300, 3)])
def test_after_a_silence_edits_are_followed_back_to_the_last_good_answer(
    silent: int, followed: int
) -> None:
    days = (10, 41, 80, 95)
    rows = [row(n, (NOW - timedelta(days=n)).isoformat()[:19]) for n in days]
    request = ROMANIA.start[0]
    body = json.dumps(rows).encode()
    last_good = NOW - timedelta(days=silent)
    found = ROMANIA.parse(Page(request.url, body, "application/json", request, NOW, last_good))
    assert len(list(found)) == followed


@pytest.mark.recorded
def test_the_pages_made_after_the_description_are_read_whole(shared: pathlib.Path) -> None:
    folder = shared / "data/national/fixtures_synthetic"
    listed = (folder / "ro_apel_page1.json").read_bytes()
    page = (folder / "ro_apel_detail.html").read_bytes()
    start = ROMANIA.start[0]
    now = datetime(2026, 9, 20, 6, 0, tzinfo=UTC)
    (asked,) = ROMANIA.parse(Page(start.url, listed, "application/json", start, now))
    assert isinstance(asked, Request)
    (one,) = ROMANIA.parse(Page(asked.url, page, "text/html; charset=utf-8", asked, now))
    assert isinstance(one, Call)
    assert one.title.startswith("Formarea angajaţilor din industria auto")
    assert one.programme is Programme.ESF_PLUS
    assert one.budget
    assert (one.budget.amount, one.budget.currency) == (33_435_294, "EUR")
    assert [c.at.isoformat() for c in one.cut_offs] == ["2026-12-31T23:59:00+02:00"]
    assert one.status(now) is CallStatus.OPEN
