"""The Czech list's oddities, one test each; its names of fields are known in part only."""

from __future__ import annotations

import pytest

from model import CallStatus, changes
from sources import all_sources
from tests.sources.timetable_pages import READ, Read, page

CZECHIA = all_sources()["czechia"]  # type: ignore[index]


def call_of(kod: str = "03_26_112", stav: str = "Otevřená", **said: str) -> str:
    row = {
        "KOD": kod,
        "NAZEV": "Dílna pro všechny",
        "STAV": stav,
        "DATUMOTEVRENI": "2026-09-02",
        "DATUMZPRISTUPNENI": "2026-08-25",
        "DATUMUKONCENI": "2026-11-23",
        "ALOKACE": "100000000",
    } | said
    return f"<VYZVA>{''.join(f'<{k}>{v}</{k}>' for k, v in row.items())}</VYZVA>"


def calls_of(*calls: str) -> Read:
    body = f'<EXPORT xmlns="https://ms21xsd.mssf.cz/OpenData/v_1">{"".join(calls)}</EXPORT>'
    return Read(CZECHIA, page(CZECHIA, body))


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("Rozpracovaná", CallStatus.PLANNED),
        ("Finalizovaná", CallStatus.PLANNED),
        ("Schválená", CallStatus.PLANNED),
        ("Plánovaná", CallStatus.PLANNED),
        ("Vyhlášená", CallStatus.OPEN),
        ("Otevřená", CallStatus.OPEN),
        ("Ukončená", CallStatus.OPEN),
        ("Zrušená", CallStatus.CLOSED),
    ],
)
def test_every_state_is_known(state: str, status: CallStatus) -> None:
    """By its dates the call is open at this time; a planned or cancelled one never is."""
    assert calls_of(call_of(stav=state)).call.status(READ) is status


@pytest.mark.parametrize("state", ["Pozastavená", "Uzavřená", "Ukončená"])
def test_suspended_or_closed_before_its_date_counts_as_closed_early(state: str) -> None:
    assert calls_of(call_of(stav=state)).call.closed_early(READ)


def test_two_days_of_suspension_are_no_news() -> None:
    open_, paused = (calls_of(call_of(stav=s)).call for s in ("Otevřená", "Pozastavená"))
    assert changes(open_, paused) == ()


def test_a_call_changes_by_state_date_and_amount_and_never_by_its_code() -> None:
    before = calls_of(call_of(stav="Plánovaná")).call
    after = calls_of(call_of(DATUMUKONCENI="2027-03-31", ALOKACE="651000000")).call
    assert before.key == after.key == after.reference == "03_26_112"
    assert {c.field for c in changes(before, after)} == {"published_status", "cut_offs", "budget"}


def test_a_cancelled_call_has_no_dates_to_look_open_by() -> None:
    call = calls_of(call_of(stav="Zrušená", DATUMUKONCENI="2027-06-30")).call
    assert (call.opens, call.cut_offs) == (None, ())


def test_tests_and_other_programmes_are_left_out_and_counted() -> None:
    far = {"DATUMOTEVRENI": "2099-12-31", "DATUMUKONCENI": "2099-12-31", "ALOKACE": "0"}
    tests = [call_of(f"03_00_09{n}", "Rozpracovaná", NAZEV=f"Testovací ({n})", **far)
             for n in (4, 5)]  # fmt: skip
    found = calls_of(*tests, call_of("06_22_070"), call_of())
    assert found.facts("key") == ["03_26_112"]
    assert sorted(found.notes) == [
        "left out: a call of another programme",
        *["left out: a test of the publisher's"] * 2,
    ]


def test_a_call_about_testing_is_no_test() -> None:
    assert len(calls_of(call_of(NAZEV="Testovací tratě pro školy")).calls) == 1


def test_a_date_in_2099_is_a_placeholder_in_a_real_call_too() -> None:
    found = calls_of(call_of(DATUMUKONCENI="2099-12-31"), call_of("03_26_111"))
    assert (found.facts("key"), len(found.refused)) == (["03_26_111"], 1)


def test_amounts_are_crowns_with_their_hellers() -> None:
    budget = calls_of(call_of(ALOKACE="973985258.02")).call.budget
    assert budget is not None
    assert (str(budget.amount), budget.currency) == ("973985258.02", "CZK")


@pytest.mark.parametrize(
    ("kod", "title", "regions", "places"),
    [
        ("10_26_110", "Vouchery, Moravskoslezský kraj", {"CZ080"}, ("Moravskoslezský kraj",)),
        ("10_25_095", "Úspory v Ústeckém kraji", {"CZ042"}, ("Ústeckém kraji",)),
        ("10_26_112", "Oběhové hospodářství", {"CZ041", "CZ042", "CZ080"}, ()),
        ("03_26_112", "Dílna (přechodové regiony)", {"CZ"}, ("přechodové regiony",)),
        (
            "03_26_112",
            "Dílna (méně rozvinuté a přechodové regiony)",
            {"CZ"},
            ("méně rozvinuté a přechodové regiony",),
        ),
        ("03_26_112", "PAS", {"CZ"}, ()),
    ],
)
def test_a_region_is_a_code_and_a_category_of_regions_stays_a_name(
    kod: str, title: str, regions: set[str], places: tuple[str, ...]
) -> None:
    call = calls_of(call_of(kod, NAZEV=title)).call
    assert (call.regions, call.places) == (regions, places)


@pytest.mark.parametrize(
    ("kod", "state", "url"),
    [
        ("03_26_112", "Otevřená", "https://www.esfcr.cz/vyzva-112-opz-plus"),
        ("03_24_097", "Uzavřená", "https://www.esfcr.cz/vyzva-097-opz-plus"),
        ("10_26_117", "Vyhlášená", "https://opst.cz/dotace/117-vyzva/"),
        ("10_23_025", "Uzavřená", "https://opst.cz/dotace/25-vyzva/"),
        ("02_26_048", "Otevřená", "https://opjak.cz/vyzvy/"),
        # no page yet, or never
        ("03_26_112", "Plánovaná", "https://www.esfcr.cz/prehled-vyzev-opz-plus"),
        ("10_26_117", "Zrušená", "https://opst.cz/"),
    ],
)
def test_a_call_links_to_its_own_page_or_to_its_programmes(kod: str, state: str, url: str) -> None:
    assert calls_of(call_of(kod, state)).call.url == url


def test_one_call_for_two_categories_stays_two() -> None:
    pair = [call_of(f"03_26_0{n}", NAZEV="Technologie pro MAS") for n in (86, 93)]
    assert len(calls_of(*pair).calls) == 2


@pytest.mark.parametrize("code", ["", "10-26-110", "výzva 110"])
def test_a_code_of_another_form_is_quarantined(code: str) -> None:
    assert len(calls_of(call_of(code), call_of()).refused) == 1
