"""Every format of a timetable with every oddity: what is kept, and what is refused by name."""

from __future__ import annotations

import pathlib
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from sources import Broken, _dates, _money, _table
from tests.sources import sheets
from tests.sources.sheets import Merges, Rows, page

ROME = ZoneInfo("Europe/Rome")
ITALIAN = _table.headings("it")
HEAD = ["Oggetto avviso", "Beneficiari", "Data apertura", "Risorse stanziate", "Note interne"]
ONE = ["Formazione per i lavoratori dell'auto", "Imprese; enti di formazione", "15/09/2026"]
TWO = ["Competenze digitali, verdi", "Università", "III trimestre 2026"]
TABLE: Rows = [HEAD, [*ONE, "10.000.000,00 €", "x"], [*TWO, "€ 25.500.000", ""]]
Write = Callable[[Rows, Merges], bytes]
GRIDS: dict[str, Write] = {
    "csv": sheets.in_csv,
    "xlsx": sheets.in_xlsx,
    "xlsm": sheets.in_xlsm,
    "ods": sheets.in_ods,
}
ALL: dict[str, Write] = {**GRIDS, "xml": sheets.in_xml}
BOOKS = [name for name in GRIDS if name != "csv"]


def read(body: bytes, *needed: str) -> _table.Table:
    return _table.read_table(page(body), ITALIAN, needed=needed)


def titles(table: _table.Table) -> list[str]:
    return [row.text("title") for row in table.rows]


@pytest.fixture(params=ALL)
def write(request: pytest.FixtureRequest) -> Write:
    return ALL[request.param]


@pytest.fixture(params=GRIDS)
def grid(request: pytest.FixtureRequest) -> Write:
    return GRIDS[request.param]


def test_rows_by_field(write: Write) -> None:
    table = read(write(TABLE, ()), "title", "start")
    first, second = table.rows
    assert titles(table) == [ONE[0], TWO[0]]
    assert first.text("applicants") == "Imprese; enti di formazione"
    assert second.value("start") == "III trimestre 2026"
    assert first.original.endswith("15/09/2026 | 10.000.000,00 € | x")
    assert "Note interne" in {name.replace("_", " ") for name in table.unknown}
    assert first.cell(table.unknown[-1]) == "x"
    assert table.missing(["title", "area"]) == ("area",)
    assert (first.text("area"), first.value("area")) == ("", None)


def test_a_banner_and_notes_above(grid: Write) -> None:
    above = [["Calendario degli inviti"], [], ["PN JTF 2021-2027"], ["Agg.: agosto 2026"], []]
    table = read(grid([*above, *TABLE], ((0, 0, 0, 4),)))
    assert titles(table) == [ONE[0], TWO[0]]
    assert [row.number for row in table.rows] == [7, 8]


def test_headings_in_other_case_with_breaks_marks_and_units(grid: Write) -> None:
    head = ["OGGETTO\nAVVISO *", "beneficiari²", "Data  Apertura (1)", "Risorse stanziate (in €)"]
    table = read(grid([head, [*ONE, "5 000 000"]], ()))
    assert table.fields == {"title", "applicants", "start", "amount"}
    assert table.heading("amount") == "Risorse stanziate (in €)"
    assert table.unknown == ()


def test_a_header_over_two_rows(grid: Write) -> None:
    rows: Rows = [
        ["Oggetto avviso", "Data", None, "Risorse"],
        [None, "apertura", "chiusura", "stanziate"],
        [ONE[0], "15/09/2026", "31/12/2026", "5000"],
    ]
    table = read(grid(rows, ((0, 0, 1, 0), (0, 1, 0, 2))))
    assert table.headings == ("Oggetto avviso", "Data apertura", "Data chiusura",
                              "Risorse stanziate")  # fmt: skip
    (row,) = table.rows
    assert (row.text("title"), row.text("start"), row.text("end")) == (
        ONE[0],
        "15/09/2026",
        "31/12/2026",
    )


@pytest.mark.parametrize("book", BOOKS)
def test_cells_merged_downwards_are_said_of_every_row(book: str) -> None:
    rows: Rows = [
        ["Programma", "Oggetto avviso", "Importo"],
        ["PR FSE+", "A", "1"],
        [None, "B", "2"],
        ["PN JTF", "C", "3"],
    ]
    table = read(GRIDS[book](rows, ((1, 0, 2, 0),)))
    assert [row.text("programme") for row in table.rows] == ["PR FSE+", "PR FSE+", "PN JTF"]


def test_blanks_that_are_not_merged_stay_blank(grid: Write) -> None:
    rows: Rows = [["Programma", "Oggetto avviso", "Importo"], ["P", "A", "1"], [None, "B", "2"]]
    assert [row.text("programme") for row in read(grid(rows, ())).rows] == ["P", ""]


def test_empty_rows_totals_section_titles_and_repeated_headings_are_no_records(
    grid: Write,
) -> None:
    numbers = ["1", "2", "3", "4", "5"]
    section, total = ["Priorità 2: lavoro"], ["Totale complessivo", "", "", "35.500.000,00 €"]
    rows: Rows = [HEAD, numbers, TABLE[1], [], section, [""] * 5, HEAD, TABLE[2], [], total]
    table = read(grid(rows, ((4, 0, 4, 4),)))
    assert titles(table) == [ONE[0], TWO[0]]
    assert table.skipped == ("Priorità 2: lavoro", "Totale complessivo | 35.500.000,00 €")


def test_a_call_whose_title_starts_with_total_is_a_record(grid: Write) -> None:
    rows: Rows = [HEAD, ["Total quality nelle PMI", "PMI", "15/09/2026", "5000", ""]]
    assert titles(read(grid(rows, ()))) == ["Total quality nelle PMI"]


def test_a_needed_column_that_is_missing_is_named(write: Write) -> None:
    with pytest.raises(Broken, match="end") as broken:
        read(write(TABLE, ()), "title", "end")
    assert broken.value.reason == "wrong-shape"
    assert "Note" in broken.value.detail


def test_no_header_at_all_shows_what_stands_there(write: Write) -> None:
    rows: Rows = [["Cosa", "Chi", "Quando"], ["a", "b", "c"], ["d", "e", "f"]]
    with pytest.raises(Broken, match="Cosa") as broken:
        read(write(rows, ()))
    assert broken.value.reason == "no-header"


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("day", [date(2026, 9, 7), 46272.0, "46272", "7. 9. 2026", "07/09/2026"])
def test_days_as_dates_serials_and_text(name: str, day: sheets.Value) -> None:
    (row,) = read(ALL[name]([HEAD[:3], ["A", "PMI", day]], ())).rows
    found = _dates.cell_date(row.value("start"), zone=ROME)
    again = _dates.read_date(row.text("start").removesuffix(".0"), zone=ROME)
    assert found is not None
    assert found == again
    assert found.at == datetime(2026, 9, 7, tzinfo=ROME)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("amount", [12500000.5, "12500000.50", "12.500.000,50", "12 500 000,5"])
def test_amounts_as_numbers_and_text(name: str, amount: sheets.Value) -> None:
    (row,) = read(ALL[name]([HEAD[:4], ["A", "PMI", "", amount]], ())).rows
    value = row.value("amount")
    assert isinstance(value, str | float)
    assert _money.read_money(value, "EUR").amount == Decimal("12500000.5")


@pytest.mark.parametrize("name", BOOKS)
def test_cells_of_a_workbook_keep_their_kind(name: str) -> None:
    rows: Rows = [HEAD[:4], ["A", None, date(2026, 9, 7), 6000000]]
    (row,) = read(GRIDS[name](rows, ())).rows
    assert row.value("start") == datetime(2026, 9, 7)  # noqa: DTZ001
    assert row.value("amount") == 6000000.0
    assert row.original == "A | 2026-09-07 | 6000000"


def test_the_sheet_with_the_table_is_found_or_asked_for() -> None:
    body = sheets.in_xlsx(TABLE, sheets=("Leggimi", "Calendario"))
    assert read(body).sheet == "Calendario"
    named = _table.read_table(page(body), ITALIAN, sheet="calendario")
    assert titles(named) == [ONE[0], TWO[0]]
    for name, reason in (("Leggimi", "no-header"), ("Altro", "wrong-shape")):
        with pytest.raises(Broken) as broken:
            _table.read_table(page(body), ITALIAN, sheet=name)
        assert broken.value.reason == reason


def test_two_columns_of_one_field_and_one_of_two() -> None:
    known = _table.Headings.of({"title": ["Działanie", "Typ projektu"], "action": ["Działanie"]})
    body = sheets.in_csv([["Działanie", "Typ projektu"], ["FELU.03.08", "Circular economy"]])
    (row,) = _table.read_table(page(body), known).rows
    assert row.texts("title") == ("FELU.03.08", "Circular economy")
    assert row.text("title") == row.text("action") == "FELU.03.08"


def test_a_publishers_own_headings_are_added() -> None:
    known = ITALIAN.plus({"title": ["Cosa"], "start": ["Quando"]})
    body = sheets.in_csv([["Cosa", "Quando"], ["A", "15/09/2026"]])
    assert _table.read_table(page(body), known).fields == {"title", "start"}
    assert "Cosa" not in ITALIAN.fields("Cosa")


@pytest.mark.recorded
def test_the_synthetic_files_of_four_countries(shared: pathlib.Path) -> None:
    folder = shared / "data/national/fixtures_synthetic"
    for name, language, rows, title in (
        ("pl_harmonogram.xlsx", "pl", 12, "FELU.02.04"),
        (
            "pt_plano_anual_avisos.xlsx",
            "pt",
            3,
            "Formação-ação para empresas do setor automóvel",
        ),
        (
            "it_CalendarioAvvisi_Opportunita_CCI2021IT16JTPR001.csv",
            "it",
            3,
            "Formazione per la riconversione dei lavoratori",
        ),
        ("it_opencoesione_tracciato.csv", "it", 2, None),
        ("cz_SeznamVyzev_21_27.xml", "cs", 4, "Vouchery pro univerzity+, Moravskoslezský kraj"),
    ):
        body = (folder / name).read_bytes()
        for known in (_table.headings(language), _table.headings()):
            table = _table.read_table(page(body), known, needed=("title", "start", "end"))
            assert table.unknown == ()
            assert len(list(table.rows)) == rows, name
            assert title in (None, titles(table)[0])
    with pytest.raises(Broken, match="HTML"):
        _table.read_table(page((folder / "ro_apel_detail.html").read_bytes()), ITALIAN)


def test_headings_are_data() -> None:
    assert "amount" in _table.headings("en").fields("Total amount of support for the call")
    both = _table.headings().fields("Start and end date of the call")
    assert both == {"start", "end"}
    with pytest.raises(ValueError, match="xx"):
        _table.headings("xx")
