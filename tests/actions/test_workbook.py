"""The figures as a workbook, as another program reads it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from python_calamine import CalamineWorkbook

import messages
from actions.workbook import Sheet, book_of, workbook
from messages.figures import Chart, FiguresFacts
from model import FEW, HELD, Figure, Language, exactly
from tests.messages import said_figures as said

EN = Language("en")


def sheets(body: bytes) -> dict[str, list[list[object]]]:
    read = CalamineWorkbook.from_filelike(io.BytesIO(body))
    return {name: read.get_sheet_by_name(name).to_python() for name in read.sheet_names}


def told() -> FiguresFacts:
    facts = said.facts()
    cells = {(g, c): FEW for g in said.GROUPS for c in facts.figures.members.countries}
    members = replace(facts.figures.members, cells=cells)
    return replace(facts, figures=replace(facts.figures, members=members))


def figures(language: Language = EN) -> bytes:
    return workbook(language, told(), said.radar())


def test_a_sheet_a_subject() -> None:
    found = sheets(figures())
    assert list(found) == [
        "Overview", "Members", "Roundtables", "Seats by group", "Interest in calls",
        "Members with an application", "Calls", "Gap radar", "Method",
    ]  # fmt: skip
    assert found["Overview"][0] == ["Subject", "Figure", "Number (2026)"]
    assert found["Overview"][1] == ["Members", "Now", 128.0]
    assert found["Overview"][2] == ["Members", "With an organisation named", "120\N{EN DASH}124"]
    assert ["Members with an application, as they report", "Amount granted", 3_200_000.0] in found[
        "Overview"
    ]
    assert found["Roundtables"][0] == [
        "Quarter", "Held", "Held with three groups or more", "Planned", "Cancelled",
        "Did not take place", "Not known whether held",
    ]  # fmt: skip
    total = found["Members"][-1]
    assert (total[0], total[1], total[3], total[-1]) == ("Total", 1240.0, "<5", 128.0)
    assert found["Gap radar"][1] == ["Battery", 12.0, 4.0, 1.0, 0.0]
    assert found["Method"][-1][1] == datetime.fromisoformat("2026-03-02T10:00"), "in Brussels"


def test_every_number_of_people_is_five_or_more() -> None:
    found = sheets(figures())
    for name in ("Members", "Interest in calls", "Members with an application"):
        for row in found[name][1:]:
            assert not any(isinstance(cell, float) and 0 < cell < 5 for cell in row), row


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_language_has_names_that_a_workbook_takes(language: Language) -> None:
    found = sheets(figures(language))
    assert len(found) == 9
    assert all(0 < len(name) <= 31 for name in found)
    assert all(cell != "" for rows in found.values() for cell in rows[0])


def test_equal_figures_make_equal_files() -> None:
    assert figures() == figures()


def test_the_head_stays_and_columns_are_wide_enough() -> None:
    with zipfile.ZipFile(io.BytesIO(figures())) as book:
        overview = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in overview
    assert "<cols>" in overview


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1"])
def test_no_cell_is_a_formula(evil: str) -> None:
    body = book_of([Sheet(evil, [evil], [[evil]])], said.s.NOW, "UTC")
    with zipfile.ZipFile(io.BytesIO(body)) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page
    assert 't="s"' in page
    (rows,) = sheets(body).values()
    assert rows[1] == [evil]


def test_what_is_told_of_a_number_fits_in_a_cell() -> None:
    shown = [exactly(1240), Figure(7, 10), FEW, Figure(5, None), HELD, Figure(0, 8)]
    body = book_of([Sheet("x", ["n"], [[one] for one in shown])], said.s.NOW, "UTC")
    (rows,) = sheets(body).values()
    assert [row[0] for row in rows[1:]] == [
        1240.0,
        "7\N{EN DASH}10",
        "<5",
        "≥5",
        "\N{EN DASH}",
        "<9",
    ]


def test_names_of_sheets_are_cut_and_none_is_twice() -> None:
    long = "A name that is longer than: [a sheet's] may be"
    body = book_of([Sheet(long, ["a"], []), Sheet(long, ["b"], [])], said.s.NOW, "UTC")
    one, two = sheets(body)
    assert one != two
    assert set(Chart), "each of its pictures has a name as well"


def test_no_amount_stands_where_none_is_known() -> None:
    facts = told()
    nothing = dict.fromkeys(facts.figures.granted, Decimal(0))
    none = replace(facts.figures, granted=nothing, granted_to_tables=nothing)
    rows = sheets(workbook(EN, replace(facts, figures=none), said.radar()))["Overview"]
    assert not [row for row in rows if row[1] == "Amount granted"]
