"""``bot.py stats``: for people, for programs, as a workbook."""

from __future__ import annotations

from python_calamine import CalamineWorkbook

from tests.cli.conftest import Line


def test_nothing_yet(line: Line) -> None:
    found = line.json("stats", "--json")
    assert found["members"]["total"] == 0
    assert (found["from"], found["to"]) == (None, None)
    assert found["roundtables"] == dict.fromkeys(
        ("held", "balanced", "planned", "cancelled", "not-held", "unknown"), 0
    )
    assert found["granted_eur"] is found["roundtables_led_to"]["granted_eur"] is None
    printed = line.good("stats")
    assert "not known whether held" in printed
    assert "amount granted" not in printed, "none is known"


def test_a_period_of_whole_quarters(line: Line) -> None:
    found = line.json("stats", "--json", "--from", "2025-02-03", "--to", "2025-07-01")
    assert (found["from"], found["to"]) == ("2025-Q1", "2025-Q3")
    found = line.json("stats", "--json", "--from", "2025-11-03")
    assert (found["from"], found["to"]) == ("2025-Q4", "2026-Q1")
    assert "4th quarter 2025" in line.good("stats", "--from", "2025-11-03", "--to", "2025-12-31")


def test_a_workbook(line: Line) -> None:
    file = str(line.folder / "figures.xlsx")
    assert "written to" in line.good("stats", "--xlsx", file, "--language", "de")
    assert "Überblick" in CalamineWorkbook.from_path(file).sheet_names
    assert "cannot be written" in line.fails("stats", "--xlsx", str(line.folder / "no" / "where"))


def test_what_is_no_period(line: Line) -> None:
    assert "not an ISO day" in line.misused("stats", "--from", "2025")
    turned = line.misused("stats", "--from", "2026-05-01", "--to", "2025-01-01")
    assert "is before" in turned
    old = line.misused("stats", "--from", "2019-05-01", "--to", "2020-01-01")
    assert "of 2019 the whole year is told" in old


def test_an_export_for_spreadsheets(line: Line) -> None:
    done = line("export", "members", "--format", "xlsx")
    assert done.exit_code == 0
    assert done.stdout_bytes.startswith(b"PK")
    assert "no roundtable 7" in line.fails("export", "roundtable", "7", "--format", "xlsx")
