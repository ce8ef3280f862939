"""Germany's funding database: facts of a programme's own page, and none of its sentences."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime

import pytest

from model import ApplicantType, Call, CallStatus, Programme, SourceId
from sources import Broken, Found, Note, Page, Quarantined, Request, all_sources
from sources._germany import LAENDER, REGIONS, fund

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
GERMANY = all_sources()[SourceId("germany")]
RESULTS = pathlib.Path(__file__).parent / "germany/results/page.html"
FIELDS = "<dt> Förderbereich: </dt> <dd> Arbeit </dd>"


def read(body: bytes, request: Request) -> list[Found]:
    return list(GERMANY.parse(Page(request.url, body, "text/html; charset=utf-8", request, NOW)))


def followed() -> Request:
    """The first programme of our own page of results, as its own page is asked for."""
    (first, *_) = read(RESULTS.read_bytes(), GERMANY.start[0])
    assert isinstance(first, Request)
    return first


def own_page(fields: str = FIELDS, text: str = "", subtitle: str = "") -> list[Found]:
    markup = (
        '<html><body><main class="main"><h1 class="title">Weiterbildung im Betrieb</h1>'
        f'<p class="subtitle--text">{subtitle}</p>'
        f'<dl class="grid-modul--two-elements document-info-fundingprogram">{fields}</dl>'
        f'<div class="rich--text"><h5>Rechtsgrundlage</h5><p>{text}</p></div></main></body></html>'
    )
    return read(markup.encode(), followed())


def one(found: list[Found]) -> Call:
    (call,) = (f for f in found if isinstance(f, Call))
    return call


@pytest.mark.parametrize(
    ("title", "programme"),
    [
        ("Rückenwind³ (ESF Plus)", Programme.ESF_PLUS),
        ("ESF+-Richtlinie Berufliche Bildung", Programme.ESF_PLUS),
        ("Förderung aus dem Europäischen Sozialfonds Plus", Programme.ESF_PLUS),
        ("Unternehmen Revier (JTF)", Programme.JTF),
        ("Fonds für einen gerechten Übergang: Investitionen", Programme.JTF),
        ("JTF und EFRE in Brandenburg", Programme.JTF),
        ("EFRE-Programm 2021 bis 2027", Programme.ERDF),
        ("Erasmus+ in der Berufsbildung", Programme.ERASMUS_PLUS),
        ("Messfelder und Professuren", None),
        ("Brefre und Gesfa", None),
    ],
)
def test_the_fund_is_the_one_the_title_names_as_a_word(
    title: str, programme: Programme | None
) -> None:
    assert fund(title) is programme


def test_territory_and_applicants_are_the_databases_own_terms() -> None:
    fields = "<dt> Fördergebiet: </dt> <dd> Berlin, Thüringen </dd>"
    fields += "<dt> Förderberechtigte: </dt> <dd> Kommune, Hochschule, Stiftung </dd>"
    call = one(own_page(fields))
    assert call.regions == {"DE3", "DEG"}
    assert call.places == ("Berlin", "Thüringen")
    assert call.applicants == {ApplicantType.PUBLIC, ApplicantType.EDUCATION}
    assert call.who == "Stiftung"


def test_a_territory_nobody_knows_is_kept_as_published() -> None:
    call = one(own_page("<dt> Fördergebiet: </dt> <dd> Lausitz </dd>"))
    assert call.regions == {"DE"}
    assert call.places == ("Lausitz",)


def test_the_laender_stand_in_the_order_of_their_codes() -> None:
    assert len(LAENDER) == 16
    assert list(LAENDER) == sorted(LAENDER)
    assert (REGIONS["Sachsen"], REGIONS["Sachsen-Anhalt"], REGIONS["Bremen"]) == (
        "DED",
        "DEE",
        "DE5",
    )


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (
            "Die Frist zur Einreichung von Skizzen endet am 28.11.2026.",
            "2026-11-28T23:59:59+01:00",
        ),
        ("Anträge nehmen wir bis zum 1.9.2026 an.", "2026-09-01T23:59:59+02:00"),
        ("Anträge sind bis spätestens zum 30.09.2026 zu stellen.", "2026-09-30T23:59:59+02:00"),
    ],
)
def test_a_deadline_in_words_is_the_end_of_that_day_in_berlin(text: str, at: str) -> None:
    (cut_off,) = one(own_page(text=text)).cut_offs
    assert cut_off.at.isoformat() == at


@pytest.mark.parametrize(
    "text",
    [
        "Anträge bis zum 30.09. jeden Jahres, in diesem Jahr bis zum 06.12.2026.",
        "Anträge der ersten Runde bis zum 30.09.2026, der zweiten bis zum 31.03.2027.",
        "Anträge bis zum 31.11.2026.",
    ],
)
def test_a_deadline_that_may_be_another_is_left_out_and_said_to_be(text: str) -> None:
    found = own_page(text=text)
    assert one(found).cut_offs == ()
    assert [f.what.split(":")[0] for f in found if isinstance(f, Note)] == [
        "a deadline in words was left out"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Die Richtlinie gilt bis zum 31.12.2027.",
        "Richtlinie vom 04.11.2024, Anträge jederzeit.",
    ],
)
def test_other_dates_are_no_deadline(text: str) -> None:
    found = own_page(text=text)
    assert one(found).cut_offs == ()
    assert not [f for f in found if isinstance(f, Note)]


def test_a_programme_that_takes_no_applications_any_more_is_closed() -> None:
    subtitle = "Förderprogramm aktiv, Antragsstellung nicht mehr möglich"
    assert one(own_page(subtitle=subtitle)).status(NOW) is CallStatus.CLOSED
    assert one(own_page()).status(NOW) is CallStatus.OPEN


@pytest.mark.parametrize("href", ["", "http://[x"])
def test_a_programme_without_a_link_does_not_hide_the_others(href: str) -> None:
    link = b"FDB/Content/DE/Foerderprogramm/Land/Sachsen/weiterbildung-betrieb.html"
    found = read(RESULTS.read_bytes().replace(link, href.encode()), GERMANY.start[0])
    assert [f.reason for f in found if isinstance(f, Quarantined)] == ["no-link"]
    assert len([f for f in found if isinstance(f, Request) and f.instead]) == 2


def test_a_next_page_without_an_address_is_broken() -> None:
    body = RESULTS.read_bytes().replace(b"SiteGlobals/FDB", b"http://[x")
    with pytest.raises(Broken):
        read(body, GERMANY.start[0])


def test_a_page_without_a_programmes_fields_is_broken() -> None:
    with pytest.raises(Broken):
        own_page("<dt> Telefon: </dt> <dd> keines </dd>")


def recorded(shared: pathlib.Path) -> Iterator[tuple[str, list[Found]]]:
    for path in sorted((shared / "data/national/foerderdatenbank_de").glob("detail*.html")):
        yield path.stem, read(path.read_bytes(), followed())


@pytest.mark.recorded
def test_recorded_results_hold_no_programme_of_a_fund_and_lead_on(shared: pathlib.Path) -> None:
    """Recorded without a search: ten programmes, none of an EU fund, on the first of 240 pages."""
    body = (shared / "data/national/foerderdatenbank_de/overview.html").read_bytes()
    plain = Request(GERMANY.start[0].url.split("&")[0])
    (following,) = read(body, plain)
    assert isinstance(following, Request)
    assert following.url.startswith("https://www.foerderdatenbank.de/SiteGlobals/FDB/Forms/Suche/")
    assert "_list%253D2" in following.url
    with pytest.raises(Broken, match="forgets"):
        read(body, GERMANY.start[0])


@pytest.mark.recorded
def test_recorded_programmes_give_their_facts(shared: pathlib.Path) -> None:
    calls = {name: one(found) for name, found in recorded(shared)}
    told = {
        name: (call.status(NOW), sorted(call.regions), sorted(call.applicants), len(call.cut_offs))
        for name, call in calls.items()
    }
    assert told == {
        "detail_fail_07_25": (CallStatus.OPEN, ["DE"], ["company"], 0),
        "detail_multi_desc": (CallStatus.OPEN, ["DEG"], ["company"], 0),
        "detail_single_desc": (CallStatus.OPEN, ["DE"], ["education", "research"], 0),
        "details_single_desc_alt": (CallStatus.CLOSED, ["DE"], ["education", "research"], 1),
    }
    (ended,) = calls["details_single_desc_alt"].cut_offs
    assert ended.at.isoformat() == "2024-11-28T23:59:59+01:00"


@pytest.mark.recorded
def test_no_sentence_and_no_person_of_a_recorded_page_is_kept(shared: pathlib.Path) -> None:
    for _, found in recorded(shared):
        call = one(found)
        assert (call.text, call.who) == ("", "")
        kept = str(asdict(call))
        assert "@" not in kept
        assert "Tel" not in kept
