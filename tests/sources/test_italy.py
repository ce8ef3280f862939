"""The Italian calendars' oddities, one test each."""

from __future__ import annotations

from datetime import date

import httpx
import pytest

from model import CallStatus, Precision, Programme
from sources import Unreachable, all_sources
from tests.sources.publisher import poll
from tests.sources.timetable_pages import Read, page, workbook

ITALY = all_sources()["italy"]  # type: ignore[index]

HEAD = "PROGRAMMA;AMMIN_EMANANTE;DESCRIZIONE;STATO_OPPORTUNITA;DATA_APERTURA;DATA_CHIUSURA;"
FLAT = f"{HEAD}IMPORTO_TOTALE;LINK"
JTF = "2021IT16JTPR001"
CALENDAR = "https://www.jtf.gov.it/attuazione/calendario-degli-inviti/"


def opportunity(title: str = "Officine nuove", state: str = "Preavviso", opens: str = "",
                closes: str = "", amount: str = "", programme: str = JTF) -> str:  # fmt: skip
    return f"{programme};Agenzia;{title};{state};{opens};{closes};{amount};"


def calendar(*lines: str, encoding: str = "utf-8") -> Read:
    body = "\n".join(lines).encode(encoding)
    return Read(ITALY, page(ITALY, body, programme="PN JTF Italia", page=CALENDAR))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-1", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("lines", [0, 5])
def test_any_encoding_delimiter_and_up_to_five_lines_above(
    encoding: str, delimiter: str, lines: int
) -> None:
    above = ["Calendario degli inviti", "PN JTF Italia", "Art. 49", "Novità", ""][:lines]
    table = [FLAT, opportunity("Mobilità più pulita"), opportunity("Università di officina")]
    found = calendar(*above, *(t.replace(";", delimiter) for t in table), encoding=encoding)
    assert found.facts("title") == ["Mobilità più pulita", "Università di officina"]
    assert found.facts("programme") == [Programme.JTF] * 2


def test_a_workbook_is_known_by_its_bytes_and_not_by_its_address() -> None:
    rows = [HEAD.rstrip(";").split(";"), [JTF, "Agenzia", "Officine", "Preavviso",
                                          date(2026, 10, 1), date(2026, 12, 31)]]  # fmt: skip
    call = Read(ITALY, page(ITALY, workbook(rows), page=CALENDAR, kind="text/csv")).call
    assert call.cut_offs[0].at.isoformat() == "2026-12-31T23:59:59+01:00"


@pytest.mark.parametrize(
    ("words", "start", "precision"),
    [
        ("Q3 2026", "2026-07-01", Precision.QUARTER),
        ("III trimestre 2026", "2026-07-01", Precision.QUARTER),
        ("01/10/2026", "2026-10-01", Precision.DAY),
        ("2026-06-30 00:00:00", "2026-06-30", Precision.DAY),
        ("2º quadrimestre 2026", "2026-05-01", Precision.FOUR_MONTHS),
        ("settembre 2026", "2026-09-01", Precision.MONTH),
    ],
)
def test_dates_keep_how_exact_they_are(words: str, start: str, precision: Precision) -> None:
    opens = calendar(FLAT, opportunity(opens=words)).call.opens
    assert opens is not None
    assert (opens.at.date().isoformat(), opens.precision) == (start, precision)


@pytest.mark.parametrize("words", ["da definire", "", "in corso di definizione"])
def test_what_is_to_be_defined_is_no_date_and_no_amount(words: str) -> None:
    found = calendar(FLAT, opportunity(opens=words, closes=words, amount=words))
    assert (found.call.opens, found.call.cut_offs, found.call.budget) == (None, (), None)
    assert found.notes == []


def test_a_date_that_is_not_understood_is_not_guessed() -> None:
    found = calendar(FLAT, opportunity(opens="dopo l'estate"), opportunity("Altro"))
    assert (found.facts("title"), len(found.refused)) == (["Altro"], 1)


def test_a_call_that_closes_before_it_opens_is_quarantined() -> None:
    typed = opportunity("Sportello", opens="15/06/2027", closes="01/07/2026")
    found = calendar(FLAT, typed, opportunity(opens="IV trimestre 2026", closes="30/11/2026"))
    assert (len(found.calls), len(found.refused)) == (1, 1)


def test_an_amount_that_is_not_understood_costs_only_the_amount() -> None:
    found = calendar(FLAT, opportunity(amount="da 2 a 3 milioni"))
    assert found.call.budget is None
    assert "da 2 a 3 milioni" in found.call.text
    assert found.notes == ["an amount that is not understood"]


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("Preavviso", CallStatus.PLANNED),
        ("In programmazione", CallStatus.PLANNED),
        ("APERTA", CallStatus.OPEN),
        ("Chiusa", CallStatus.CLOSED),
        ("", CallStatus.PLANNED),
    ],
)
def test_the_state_of_an_opportunity(state: str, status: CallStatus) -> None:
    assert calendar(FLAT, opportunity(state=state)).call.published_status is status


def test_another_order_of_rows_makes_no_other_keys() -> None:
    rows = [opportunity(f"Avviso numero {n}") for n in range(5)]
    one, two = calendar(FLAT, *rows), calendar("Aggiornamento", FLAT, *reversed(rows))
    assert set(one.facts("key")) == set(two.facts("key"))


def test_a_row_given_twice_is_one_and_two_rounds_of_a_title_are_two() -> None:
    spring, autumn = (opportunity(opens=d) for d in ("01/03/2027", "01/10/2027"))
    found = calendar(FLAT, spring, autumn, spring)
    assert sorted(k.rpartition("#")[2] for k in found.facts("key")) == ["2027-03-01", "2027-10-01"]
    turned = calendar(FLAT, autumn, spring)
    assert set(turned.facts("key")) == set(found.facts("key"))


@pytest.mark.parametrize(
    ("programme", "fund"),
    [
        ("2021IT16JTPR001", Programme.JTF),
        ("2021IT05SFPR008", Programme.ESF_PLUS),
        ("2021IT16RFPR003", Programme.ERDF),
        ("2021IT16FFTA001", Programme.OTHER),
        ("PR FSE+ Piemonte", Programme.ESF_PLUS),
        ("PR FESR-FSE+ Puglia", Programme.OTHER),
    ],
)
def test_the_fund_is_told_by_the_cci_or_by_the_programmes_name(
    programme: str, fund: Programme
) -> None:
    body = f"{FLAT}\n{opportunity(programme=programme)}"
    assert (
        Read(ITALY, page(ITALY, body, "https://x.example/calendario.csv")).call.programme is fund
    )


def test_italian_regions_go_by_their_number_and_the_two_territories_by_name() -> None:
    head = "PROGRAMMA;DESCRIZIONE;REGIONE;AREA;DATA_APERTURA"
    body = [
        head,
        "2021IT16RFPR003;Uno;14,15;Territori: Molise, Campania;",
        f"{JTF};Due;20;Sulcis Iglesiente;",
        f"{JTF};Tre;;;",
        "PN;Quattro;;Puglia;",
    ]
    found = Read(ITALY, page(ITALY, "\n".join(body))).calls
    assert [set(c.regions) for c in found] == [
        *({"ITF2", "ITF3"}, {"ITG2H"}, {"ITF43", "ITG2H"}, set()),
    ]
    assert found[0].places == ("Molise", "Campania")


INDEX = f"""<html><body><main>
<a href="https://www.jtf.gov.it/avvisi/">Opportunità</a> <a href="{CALENDAR}">Preavvisi</a>
<a href="https://capcoe.it/opportunita/calendario-di-preavviso/">Preavviso CapCoe</a>
<a href="https://www.ponic.gov.it/sites/PON/pnric-calendarioinviti">Preavvisi</a>
</main></body></html>"""
FILES = """<html><body><main><a href="/f/2025/11/CalendarioAvvisi_old.csv">prima</a>
<a href="/f/2026/09/CalendarioAvvisi_Opportunita_CCI2021IT16JTPR001.csv">CSV</a></main></html>"""


@pytest.mark.parametrize(
    ("capcoe", "said"),
    [
        (httpx.Response(503), "the calendar of PN Capacità per la coesione could not be read"),
        (
            httpx.Response(200, text="<html><body><p>Accedi</p></body></html>"),
            "the calendar of PN Capacità per la coesione could not be read (not-table)",
        ),
    ],
    ids=["does not answer", "HTML where a CSV was"],
)
def test_a_programme_that_fails_is_named_and_hides_no_other(
    capcoe: httpx.Response, said: str
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.host == "opencoesione.gov.it":
            return httpx.Response(200, text=INDEX)
        if request.url.host == "www.ponic.gov.it":
            return httpx.Response(403)
        if not request.url.path.endswith(".csv"):
            return httpx.Response(200, text=FILES)
        if request.url.host == "capcoe.it":
            return capcoe
        return httpx.Response(200, text=f"{FLAT}\n{opportunity()}")

    harvest = poll(handler, ITALY)
    assert [(c.programme, c.url) for c in harvest.calls] == [(Programme.JTF, CALENDAR)]
    ric = "the page of PN Ricerca, innovazione e competitività could not be read (status)"
    assert harvest.warnings[0] == ric
    assert harvest.warnings[1].startswith(said)


def test_italy_without_any_programme_that_answers_says_why() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        at_home = request.url.host == "opencoesione.gov.it"
        return httpx.Response(200, text=INDEX) if at_home else httpx.Response(404)

    with pytest.raises(Unreachable) as refused:
        poll(handler, ITALY)
    assert refused.value.status == 404
