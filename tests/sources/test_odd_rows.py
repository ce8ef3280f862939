"""Rows that look like calls and are none, or not yet, in every format a timetable comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from model import Call, CallStatus
from sources import Source, SourceId, all_sources
from tests.sources import sheets
from tests.sources.timetable_pages import READ, Read, page

FORMATS: dict[str, Callable[[sheets.Rows], bytes]] = {
    "csv": sheets.in_csv,
    "xlsx": sheets.in_xlsx,
    "xlsm": sheets.in_xlsm,
    "ods": sheets.in_ods,
    "xml": sheets.in_xml,
}


def table(name: str, *columns: str) -> tuple[Source, Sequence[str]]:
    return all_sources()[SourceId(name)], columns


CZECHIA = table("czechia", "KOD", "NAZEV", "STAV", "DATUMOTEVRENI", "DATUMUKONCENI", "ALOKACE")
ITALY = table("italy", "DESCRIZIONE", "STATO_OPPORTUNITA", "DATA_APERTURA", "DATA_CHIUSURA")
POLAND = table("poland", "Działanie", "Typ projektu", "Tryb naboru", "Data rozpoczęcia naboru")
PORTUGAL = table("portugal", "ID", "Natureza Aviso", "Designacao do Aviso", "Programa", "Fundo",
                 "Data Inicio Prevista")  # fmt: skip
GOOD: dict[str, list[sheets.Value]] = {
    "czechia": ["03_26_112", "Dílna", "Otevřená", "2026-09-02", "2026-11-23", "1000000"],
    "italy": ["Officine", "In programmazione", "01/10/2026", "31/12/2026"],
    "poland": ["FESL.10.17", "Robot w warsztacie", "konkurencyjny", "2026-10-01"],
    "portugal": ["7900", "Concurso", "Uma oficina aprende", "NORTE2030", "FSE+", "07/09/2026"],
}


def read(body: bytes, source: Source) -> Read:
    return Read(source, page(source, body, page="https://x.example/plan"))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    ("kind", "change", "refused", "left_out"),
    [
        # a publisher's test, with a date in 2099 and no money
        (CZECHIA, {0: "03_00_094", 1: "Testovací výzva", 3: "2099-12-31", 4: "2099-12-31"}, 0, 1),
        # the same date in a row that does not say that it is a test
        (CZECHIA, {4: "2099-12-31"}, 1, 0),
        (ITALY, {2: "31/12/2099", 3: "31/12/2099"}, 1, 0),
        # for those who are asked, or for one beneficiary alone
        (PORTUGAL, {1: "Convite"}, 0, 1),
        (POLAND, {2: "niekonkurencyjny"}, 0, 1),
        (POLAND, {1: "Autobusy w ramach ZIT"}, 0, 1),
        # nothing but a date: no title, no code
        (POLAND, {0: "", 1: "Nabór"}, 1, 0),
        (ITALY, {0: ""}, 1, 0),
        # closes before it opens
        (ITALY, {2: "31/12/2026", 3: "01/10/2026"}, 1, 0),
        # a state that nobody has met
        (ITALY, {1: "Sospesa"}, 1, 0),
        (CZECHIA, {2: "Zmatená"}, 1, 0),
    ],
)
def test_what_is_no_call_is_refused_or_left_out_and_counted(
    name: str,
    kind: tuple[Source, Sequence[str]],
    change: dict[int, sheets.Value],
    refused: int,
    left_out: int,
) -> None:
    source, columns = kind
    good = GOOD[source.id]
    odd = [change.get(i, value) for i, value in enumerate(good)]
    found = read(FORMATS[name]([columns, good, odd]), source)
    assert [len(found.calls), len(found.refused)] == [1, refused], found.refused
    assert sum(note.startswith("left out: ") for note in found.notes) == left_out


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    ("kind", "change"),
    [
        (CZECHIA, {2: "Zrušená"}),
        (CZECHIA, {2: "Pozastavená"}),
        (ITALY, {1: "Chiusa"}),
    ],
)
def test_a_plan_that_was_cancelled_stays_and_says_so(
    name: str, kind: tuple[Source, Sequence[str]], change: dict[int, sheets.Value]
) -> None:
    source, columns = kind
    good = GOOD[source.id]
    odd = [change.get(i, value) for i, value in enumerate(good)]
    before = read(FORMATS[name]([columns, good]), source).call
    after = read(FORMATS[name]([columns, odd]), source).call
    assert before.key == after.key
    assert after.published_status is CallStatus.CLOSED
    assert not looks_open(after)


def looks_open(call: Call) -> bool:
    return call.is_live(READ) and not call.closed_early(READ)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", [ITALY, POLAND, PORTUGAL], ids=lambda k: k[0].id)
def test_a_plan_never_looks_open(name: str, kind: tuple[Source, Sequence[str]]) -> None:
    source, columns = kind
    call = read(FORMATS[name]([columns, GOOD[source.id]]), source).call
    assert call.status(READ) is CallStatus.PLANNED
    assert not looks_open(call)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", [CZECHIA, ITALY, POLAND, PORTUGAL], ids=lambda k: k[0].id)
def test_a_day_to_be_defined_is_no_day(name: str, kind: tuple[Source, Sequence[str]]) -> None:
    source, columns = kind
    words = {"czechia": "bude upřesněno", "italy": "da definire", "poland": "do ustalenia"}
    at = next(i for i, c in enumerate(columns) if c in (
        "DATUMOTEVRENI", "DATA_APERTURA", "Data rozpoczęcia naboru", "Data Inicio Prevista"
    ))  # fmt: skip
    row = list(GOOD[source.id])
    row[at] = words.get(source.id, "a definir")
    found = read(FORMATS[name]([columns, row]), source)
    assert (found.call.opens, found.refused) == (None, [])
