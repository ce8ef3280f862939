"""The Polish timetables' oddities, one test each; their headings are inferred."""

from __future__ import annotations

import pathlib
from collections.abc import Sequence
from datetime import date

import httpx
import pytest

from model import Precision, Programme
from sources import Page, Request, all_sources
from tests.sources.publisher import poll
from tests.sources.timetable_pages import READ, Cell, Read, page, workbook

POLAND = all_sources()["poland"]  # type: ignore[index]

PL = [
    *("Lp.", "Działanie", "Typ projektu", "Typ wnioskodawcy", "Tryb naboru"),
    *("Data rozpoczęcia naboru", "Data zakończenia naboru", "Kwota dofinansowania (EUR)"),
]


def row_of(action: str = "FESL.10.17", title: str = "Robot w warsztacie", who: str = "MŚP",
           mode: str = "konkurencyjny", opens: Cell = date(2026, 10, 1),
           closes: Cell = date(2026, 11, 30), amount: Cell = 6000000) -> list[Cell]:  # fmt: skip
    return [1, action, title, who, mode, opens, closes, amount]


def timetable(*rows: Sequence[Cell], columns: Sequence[Cell] = PL) -> Read:
    body = workbook([["Harmonogram naborów"], columns, *rows], "Harmonogram")
    return Read(POLAND, page(POLAND, body, page="https://x.example/harmonogram"))


def test_calls_that_are_not_for_all_are_left_out_and_counted() -> None:
    found = timetable(
        row_of(),
        row_of(mode="niekonkurencyjny"),
        row_of(who="ZIT"),
        row_of(title="Autobusy w ramach ZIT"),
        row_of(title="Projekty Zintegrowanych Inwestycji Terytorialnych"),
    )
    assert len(found.calls) == 1
    assert sorted(found.notes) == [
        *["left out: a call for a ZIT only"] * 3,
        "left out: a call that is not competitive",
    ]


@pytest.mark.parametrize("mode", ["mieszany", "tak", ""])
def test_a_mode_that_is_not_known_may_not_be_for_all(mode: str) -> None:
    found = timetable(row_of(), row_of(title="Inny", mode=mode))
    assert (len(found.calls), len(found.refused)) == (1, 1)


@pytest.mark.parametrize(
    ("action", "region", "programme"),
    [
        ("FESL.10.17", "PL22", Programme.JTF),
        ("FEMP.08.07", "PL21", Programme.JTF),
        ("FEWP.10.01", "PL41", Programme.JTF),
        ("FEDS.09.01", "PL51", Programme.JTF),
        ("FELD.09.02", "PL71", Programme.JTF),
        ("FESL.06.02", "PL22", Programme.OTHER),
        ("FELU.03.08", "PL", Programme.OTHER),
    ],
)
def test_the_action_tells_the_voivodeship_and_the_just_transition(
    action: str, region: str, programme: Programme
) -> None:
    call = timetable(row_of(action)).call
    assert (call.regions, call.programme, call.action) == ({region}, programme, action)
    assert call.reference is None


@pytest.mark.parametrize(
    ("heading", "amount", "currency"),
    [
        ("Kwota dofinansowania (EUR)", 6000000, "EUR"),
        ("Kwota dofinansowania (zł)", 6000000, "PLN"),
        ("Kwota dofinansowania", "161 317 409,49 zł", "PLN"),
    ],
)
def test_the_currency_is_named_by_the_heading_or_the_amount(
    heading: str, amount: Cell, currency: str
) -> None:
    budget = timetable(row_of(amount=amount), columns=[*PL[:-1], heading]).call.budget
    assert budget is not None
    assert budget.currency == currency


def test_an_amount_of_no_currency_is_no_amount() -> None:
    found = timetable(row_of(), columns=[*PL[:-1], "Kwota dofinansowania"])
    assert found.call.budget is None
    assert found.notes == ["an amount that is not understood"]


def test_a_date_may_be_a_day_or_words() -> None:
    one = timetable(row_of(closes="2026-11-30")).call
    assert one.cut_offs == timetable(row_of()).call.cut_offs
    quarter = timetable(row_of(opens="IV kwartał 2026", closes="")).call
    assert quarter.opens is not None
    assert quarter.opens.precision is Precision.QUARTER


def test_an_action_written_before_its_title_in_one_cell() -> None:
    columns = ["Nazwa działania", *PL[3:]]
    row = ["FESL.10.17 Robot w warsztacie", *row_of()[3:]]
    assert timetable(row, columns=columns).call.title == "Robot w warsztacie"


def test_poland_reads_the_programmes_that_answer() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith(".xlsm"):
            return httpx.Response(200, content=workbook([["Harmonogram"], PL, row_of()]))
        if request.url.host == "fundusze.malopolska.pl":
            link = '<a href="/sites/default/files/harmonogram_fem_02_09_2026.xlsm">Harmonogram</a>'
            return httpx.Response(200, text=f"<html><main>{link}</main></html>")
        return httpx.Response(404)

    harvest = poll(handler, POLAND)
    assert [c.url for c in harvest.calls] == ["https://fundusze.malopolska.pl/harmonogram"]
    assert len(harvest.warnings) == 4


LIST = (pathlib.Path(__file__).parent / "poland/slaskie/page.html").read_text()
ASKED = POLAND.start[-1]


def listed(markup: str, request: Request = ASKED) -> Read:
    return Read(POLAND, Page(request.url, markup.encode(), "text/html", request, READ))


@pytest.mark.parametrize(
    ("said", "instead", "refused"),
    [
        ("konkurencyjny", "w trybie mieszanym", True),
        ("konkurencyjny", "konkurencyjny, niekonkurencyjny", True),
        ("Trwa nabór", "Zawieszony", True),
        ("31.08.2026", "wkrótce", True),
        ("Koniec", "Rozstrzygnięcie", True),
        ("Nabór nr FESL", "Nabór FESL", True),
        ("30.10.2026", "do ustalenia", False),
        ("85%", "do 85%", False),
    ],
)
def test_a_call_of_the_list_that_is_not_understood_is_refused(
    said: str, instead: str, refused: bool
) -> None:
    first = LIST[: LIST.index("</section>")]
    found = listed(f"{first.replace(said, instead)}</section></main></body></html>")
    assert (len(found.calls), len(found.refused)) == ((0, 1) if refused else (1, 0))


def test_a_full_page_of_the_list_leads_to_the_next_and_an_empty_one_ends_it() -> None:
    one = LIST[LIST.index("<section") : LIST.index("</section>") + len("</section>")]
    (asked,) = listed(f"<html><main>{one * 10}</main></html>").asked
    assert asked.url == f"{ASKED.url}&_pl_slaskie_fes_RecruitmentPortlet_page=2"
    assert asked.optional == ASKED.optional
    last = listed("<html><main>Brak wyników</main></html>", asked)
    assert (last.asked, last.calls) == ([], [])


def test_a_list_that_never_ends_is_left_after_some_pages() -> None:
    one = LIST[LIST.index("<section") : LIST.index("</section>") + len("</section>")]
    page, pages = ASKED, 0
    while True:
        found = listed(f"<html><main>{one * 10}</main></html>", page)
        pages += 1
        if not found.asked:
            break
        (page,) = found.asked
    assert pages == 20


def test_a_workbook_in_the_place_of_the_list_is_read_as_one() -> None:
    body = workbook([["Harmonogram"], PL, row_of()])
    page = Page(ASKED.url, body, "", ASKED, READ)
    assert len(Read(POLAND, page).calls) == 1
