"""What holds for the timetables of all countries."""

from __future__ import annotations

import csv
import pathlib

import pytest

from model import Precision, Programme
from sources import Broken, Source, all_sources
from sources._timetable import edition
from tests.sources.timetable_pages import Read, page

SOURCES = {str(k): v for k, v in all_sources().items()}
FOUR = [SOURCES[name] for name in ("portugal", "czechia", "italy", "poland")]
ITALY = SOURCES["italy"]
FLAT = "DESCRIZIONE;DATA_APERTURA"

DAMAGED = [b"", b"\xff\xfe\x00", b"PK\x03\x04 no archive", b"%PDF-1.7", b"{}", b"<EXPORT", b"a"]


@pytest.mark.parametrize("source", FOUR, ids=lambda s: s.id)
@pytest.mark.parametrize("body", DAMAGED)
def test_what_is_no_table_is_broken(source: Source, body: bytes) -> None:
    with pytest.raises(Broken):
        Read(source, page(source, body))


@pytest.mark.parametrize("source", FOUR, ids=lambda s: s.id)
def test_html_in_the_place_of_a_table_is_no_table(source: Source) -> None:
    with pytest.raises(Broken) as refused:
        Read(source, page(source, "<!DOCTYPE html><html><body>oops</body></html>", page="x"))
    assert refused.value.reason == "not-table"


def test_people_to_write_to_are_not_kept() -> None:
    title = "Officine, scrivere a Anna.Rossi@agenzia.example, tel. +39 06 1234 5678"
    call = Read(ITALY, page(ITALY, f"{FLAT}\n{title};01/10/2026")).call
    assert call.title == "Officine, scrivere a ..., tel. +39 ..."
    assert call.text == f"{call.title} | 01/10/2026"


def test_three_of_one_title_are_told_apart_as_far_as_they_differ() -> None:
    rows = [
        "Officine;Taranto;01/03/2027",
        "Officine;Sulcis;01/03/2027",
        "Officine;Sulcis;01/10/2027",
    ]
    calls = Read(ITALY, page(ITALY, "\n".join([FLAT.replace(";", ";AREA;"), *rows]))).calls
    keys = [c.key for c in calls]
    assert keys == [
        "officine#taranto#2027-03-01",
        "officine#sulcis#2027-03-01",
        "officine#sulcis#2027-10-01",
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("harmonogram_fel_11_02_2026.xlsm", (2026, 2, 11)),
        ("PlanoAnualAvisos-download-052026-b402e08542.xlsx", (2026, 5, 0)),
        ("2026/06/CalendarioAvvisi_Opportunita_CCI2021IT16RFPR003.xlsx", (2026, 6, 0)),
        ("calendario-2026-09-14.csv", (2026, 9, 14)),
        ("calendario.csv", (0, 0, 0)),
    ],
)
def test_an_edition_is_told_by_the_address(name: str, told: tuple[int, int, int]) -> None:
    assert edition(f"https://x.example/f/{name}") == told


FOLDER = "data/national/fixtures_synthetic"
MADE = {
    "pt_plano_anual_avisos.xlsx": ("portugal", 2, 0),
    "cz_SeznamVyzev_21_27.xml": ("czechia", 3, 0),
    "it_CalendarioAvvisi_Opportunita_CCI2021IT16JTPR001.csv": ("italy", 3, 0),
    "it_opencoesione_tracciato.csv": ("italy", 2, 0),
    "pl_harmonogram.xlsx": ("poland", 8, 0),
}


@pytest.mark.recorded
@pytest.mark.parametrize("name", MADE)
def test_the_files_made_after_the_descriptions_are_read_whole(
    shared: pathlib.Path, name: str
) -> None:
    """Every row is a call, quarantined, or left out and counted."""
    source_id, calls, refused = MADE[name]
    source = SOURCES[source_id]
    body = (shared / FOLDER / name).read_bytes()
    found = Read(source, page(source, body, f"https://x.example/{name}"))
    assert (len(found.calls), len(found.refused)) == (calls, refused)
    assert all(n.startswith("left out: ") for n in found.notes)
    assert all(c.text and c.published_status for c in found.calls)


@pytest.mark.recorded
def test_the_facts_of_the_polish_timetable_of_february_2026(shared: pathlib.Path) -> None:
    """Twelve rows, four of them not competitive: amounts and dates as they were published."""
    body = (shared / FOLDER / "pl_harmonogram.xlsx").read_bytes()
    found = Read(SOURCES["poland"], page(SOURCES["poland"], body)).calls
    facts = shared / "data/national/samples/pl_lubelskie_harmonogram_2026-02-11_facts.csv"
    with facts.open(newline="", encoding="utf-8") as lines:
        rows = [r for r in csv.DictReader(lines) if r["mode"] == "competitive"]
    assert [
        (c.action, c.opens and f"{c.opens.at:%Y-%m-%d}", f"{c.cut_offs[0].at:%Y-%m-%d}")
        for c in found
    ] == [(r["action_code"], r["start"], r["end"]) for r in rows]
    assert [str(c.budget and c.budget.amount) for c in found] == [r["amount_eur"] for r in rows]


@pytest.mark.recorded
def test_the_italian_row_after_its_cci_is_of_the_jtf(shared: pathlib.Path) -> None:
    name = "it_CalendarioAvvisi_Opportunita_CCI2021IT16JTPR001.csv"
    body = (shared / FOLDER / name).read_bytes()
    found = Read(ITALY, page(ITALY, body, f"https://x.example/{name}")).calls
    assert {c.programme for c in found} == {Programme.JTF}
    assert [c.opens and c.opens.precision for c in found] == [
        Precision.QUARTER,
        Precision.DAY,
        None,
    ]
