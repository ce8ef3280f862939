"""The Portuguese plan's oddities, one test each; the workbook is described, not recorded."""

from __future__ import annotations

from collections.abc import Sequence

import httpx
import pytest

from model import CallKind, CallStatus, Precision, Programme
from sources import Broken, all_sources
from tests.sources.publisher import poll
from tests.sources.timetable_pages import READ, Cell, Read, page, workbook

PORTUGAL = all_sources()["portugal"]  # type: ignore[index]

PLAN = "https://portugal2030.pt/wp-content/uploads/sites/3/2026/05/PlanoAnualAvisos_052026.xlsx"
BANNER = ["PLANO ANUAL DE AVISOS"]
COLUMNS = [
    *("ID", "Tipo Ent. Beneficiária", "Natureza Aviso", "Designacao do Aviso", "Programa"),
    *("Objetivo Especifico", "Fundo", "Dotação Fundo", "Data Inicio Prevista"),
    *("Data Fim Prevista", "Quadrimestre", "NUTS II", "Modalidade Apresentação Candidatura"),
]


def notice(**said: Cell) -> list[Cell]:
    row: dict[str, Cell] = {
        "ID": 7900,
        "Natureza Aviso": "Concurso",
        "Designacao do Aviso": "Uma oficina aprende",
        "Programa": "NORTE2030",
        "Fundo": "FSE+",
        "Dotação Fundo": 990000,
        "Data Inicio Prevista": 46272,
        "Data Fim Prevista": 46325,
        "NUTS II": "Norte",
    }
    return [(row | {k.replace("_", " "): v for k, v in said.items()}).get(c, "") for c in COLUMNS]


def plan(*rows: Sequence[Cell], url: str = PLAN, columns: Sequence[Cell] = COLUMNS) -> Read:
    return Read(PORTUGAL, page(PORTUGAL, workbook([BANNER, columns, *rows]), url, page=PAGE))


PAGE = PORTUGAL.start[0].url


def test_serials_are_days_in_lisbon_and_the_plan_is_the_link() -> None:
    call = plan(notice()).call
    assert call.opens is not None
    assert call.opens.at.isoformat() == "2026-09-07T00:00:00+01:00"
    assert call.cut_offs[0].at.isoformat() == "2026-10-30T23:59:59+00:00"
    assert (call.published_status, call.kind) == (CallStatus.PLANNED, CallKind.NOTICE)
    assert call.url == PAGE


def test_a_planned_notice_is_never_open_though_its_days_have_come() -> None:
    call = plan(notice(Data_Inicio_Prevista=46200)).call
    assert call.opens is not None
    assert call.opens.at < READ < call.cut_offs[-1].at
    assert call.status(READ) is CallStatus.PLANNED
    assert not call.is_live(READ)


def test_headings_with_their_accents_and_in_another_order_are_the_same() -> None:
    accents = {"Designacao do Aviso": "Designação do Aviso", "Data Inicio Prevista": "DATA INÍCIO "
               "PREVISTA"}  # fmt: skip
    turned = [accents.get(c, c) for c in reversed(COLUMNS)]
    found = plan(notice()[::-1], columns=turned).call
    assert found.key == plan(notice()).call.key
    assert found.opens == plan(notice()).call.opens


@pytest.mark.parametrize(
    ("block", "start"),
    [("Q2", "2026-05-01"), ("Q3", "2026-09-01"), ("Q1", "2027-01-01")],
)
def test_q2_is_may_to_august_of_the_twelve_months_from_the_edition_on(
    block: str, start: str
) -> None:
    call = plan(notice(Data_Inicio_Prevista="", Data_Fim_Prevista="", Quadrimestre=block)).call
    assert call.opens is not None
    assert call.opens.precision is Precision.FOUR_MONTHS
    assert call.opens.at.date().isoformat() == start
    assert call.cut_offs == ()


@pytest.mark.parametrize("block", ["Q4", "", "1.º semestre"])
def test_a_block_that_is_none_is_no_date(block: str) -> None:
    assert plan(notice(Data_Inicio_Prevista="", Quadrimestre=block)).call.opens is None


def test_without_an_edition_in_the_name_a_block_has_no_year() -> None:
    undated = notice(Data_Inicio_Prevista="", Quadrimestre="Q2")
    assert plan(undated, url="https://portugal2030.pt/plano.xlsx").call.opens is None


def test_regions_are_names_to_look_up_and_without_any_it_is_the_country() -> None:
    assert plan(notice(NUTS_II="Norte | AML")).call.places == ("Norte", "AML")
    assert plan(notice(NUTS_II="Norte | AML")).call.regions == frozenset()
    assert plan(notice(NUTS_II="")).call.regions == {"PT"}


@pytest.mark.parametrize(
    ("fund", "programme"),
    [
        ("FTJ", Programme.JTF),
        ("FSE+", Programme.ESF_PLUS),
        ("FEDER", Programme.ERDF),
        ("FEDER | FSE+", Programme.ESF_PLUS),
        ("Um fundo novo", Programme.OTHER),
    ],
)
def test_the_fund_is_the_programme(fund: str, programme: Programme) -> None:
    assert plan(notice(Fundo=fund)).call.programme is programme


def test_a_title_listed_once_for_each_region_stays_so_many_calls() -> None:
    found = plan(notice(), notice(ID=7901, NUTS_II="Centro"))
    assert found.facts("key") == ["norte2030/7900", "norte2030/7901"]
    assert found.calls[0].reference is None


def test_the_newest_edition_of_those_linked_is_read_whatever_it_is_called() -> None:
    linked = """<html><main><a href="/uploads/2025/12/PAA_v3.xlsx">anterior</a>
    <a href="/uploads/2026/09/PlanoAnualAvisos-download-092026-b402e08542.xlsx">Descarregar</a>
    <a href="/uploads/2026/05/PlanoAnualAvisos_download_052026.xlsx">Maio</a>
    <a href="http://[oops/x.xlsx">engano</a></main></html>"""
    (asked,) = Read(PORTUGAL, page(PORTUGAL, linked)).asked
    assert asked.url.endswith("PlanoAnualAvisos-download-092026-b402e08542.xlsx")


def test_portugal_from_the_page_to_the_calls() -> None:
    linked = f'<html><body><main><a href="{PLAN}">Descarregar</a></main></body></html>'

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith(".xlsx"):
            return httpx.Response(200, content=workbook([BANNER, COLUMNS, notice()]))
        return httpx.Response(200, text=linked)

    assert [c.url for c in poll(handler, PORTUGAL).calls] == [PAGE]
    with pytest.raises(Broken) as refused:
        poll(lambda r: httpx.Response(200, text=linked), PORTUGAL)
    assert refused.value.reason == "not-table"
