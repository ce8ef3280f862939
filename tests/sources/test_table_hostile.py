"""Workbooks that would fill the memory, and bytes that mean nothing: rows or ``Broken``."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources import Broken, _table
from tests.sources import sheets
from tests.sources.sheets import Rows, page

ALL = _table.headings()
ROWS: Rows = [["Oggetto avviso", "Importo", "Beneficiari"], ["A", 5, "PMI"], ["B", 6, "Scuole"]]
BODIES = {
    "csv": sheets.in_csv(ROWS),
    "xlsx": sheets.in_xlsx(ROWS, ((1, 2, 2, 2),)),
    "ods": sheets.in_ods(ROWS, ((1, 2, 2, 2),)),
    "xml": sheets.in_xml(ROWS),
}
PARTS = {"xlsx": "xl/worksheets/sheet1.xml", "ods": "content.xml"}


def refused(body: bytes) -> str:
    with pytest.raises(Broken) as broken:
        _table.read_table(page(body), ALL)
    return broken.value.reason


def test_a_zip_that_says_it_is_too_large() -> None:
    bomb = {"xl/media/x.bin": bytes(70 * 2**20)}
    assert refused(sheets.repacked(BODIES["xlsx"], lambda _, part: part, bomb)) == "too-large"


def test_a_zip_that_lies_about_its_size() -> None:
    honest = sheets.repacked(BODIES["xlsx"], lambda _, p: p, {"zz.bin": bytes(70 * 2**20)})
    size = struct.pack("<I", 70 * 2**20)
    assert honest.count(size) == 2
    assert refused(honest.replace(size, struct.pack("<I", 100))) == "too-large"


def test_too_many_parts() -> None:
    parts = {f"p{i}.bin": b"" for i in range(2100)}
    assert refused(sheets.repacked(BODIES["xlsx"], lambda _, part: part, parts)) == "too-large"


@pytest.mark.parametrize("place", ["XFD1048576", "A9999999"])
def test_one_far_cell_does_not_spread_the_sheet(place: str) -> None:
    far = f'<c r="{place}"><v>1</v></c></row></sheetData>'.encode()
    old = b"</row></sheetData>"
    assert (
        refused(sheets.repacked(BODIES["xlsx"], lambda _, p: p.replace(old, far))) == "too-large"
    )


def test_one_far_row_does_not_spread_the_sheet() -> None:
    far = b'<row r="1048576"><c><v>1</v></c><c><v>2</v></c></row></sheetData>'
    body = sheets.repacked(BODIES["xlsx"], lambda _, p: p.replace(b"</sheetData>", far))
    assert refused(body) == "too-large"


@pytest.mark.parametrize(
    "after",
    [
        '<table:table-row><table:table-cell table:number-columns-repeated="900000000"'
        ' office:value-type="float" office:value="1"/></table:table-row>',
        '<table:table-row table:number-rows-repeated="900000000"><table:table-cell'
        ' office:value-type="float" office:value="1"/></table:table-row>',
        '<table:table-row table:number-rows-repeated="900000000"><table:table-cell/>'
        '</table:table-row><table:table-row><table:table-cell office:value-type="float"'
        ' office:value="1"/></table:table-row>',
    ],
)
def test_cells_that_stand_for_millions(after: str) -> None:
    assert refused(sheets.in_ods(ROWS, after=after)) == "too-large"


def test_the_million_empty_rows_at_the_end_of_every_ods_cost_nothing() -> None:
    after = (
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell'
        ' table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert len(list(_table.read_table(page(sheets.in_ods(ROWS, after=after)), ALL).rows)) == 2


def test_merged_cells_over_merged_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources._grid.MOST_CELLS", 2000)
    rows: Rows = [*ROWS, *([["C", 7, None]] * 30)]
    many = b'<mergeCell ref="C2:C33"/>' * 100
    old = b"</mergeCells>"
    body = sheets.in_xlsx(rows, ((1, 2, 2, 2),))
    assert refused(sheets.repacked(body, lambda _, p: p.replace(old, many + old))) == "too-large"


def test_a_locked_zip() -> None:
    body = bytearray(BODIES["xlsx"])
    with zipfile.ZipFile(io.BytesIO(bytes(body))) as packed:
        at = packed.start_dir
    body[at + 8] |= 1
    assert refused(bytes(body)) == "not-table"


def test_a_part_that_is_packed_in_another_way_and_damaged() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>" * 50)
    body = bytearray(out.getvalue())
    at = body.index(b"xl/workbook.xml") + len("xl/workbook.xml")
    for damaged in (at + 4, at + 9, at + 30):
        body[damaged] ^= 0xFF
    assert refused(bytes(body)) == "not-table"


def test_a_zip_that_is_no_workbook() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    assert refused(out.getvalue()) == "not-table"


def rows_or_broken(body: bytes) -> None:
    try:
        table = _table.read_table(page(body), ALL)
    except Broken:
        return
    for row in table.rows:
        assert row.original
        for name in table.fields:
            try:
                row.text(name)
            except ValueError:
                assert row.fault
    assert all(table.skipped)


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"<", b"<?xml ", b"PK\x03\x04", b"\xff\xfe"])
)
def test_any_bytes(body: bytes, start: bytes) -> None:
    rows_or_broken(start + body)


@given(st.text(alphabet='Oggetto avviso;Importo,"\n\t|<>&x\u00e0\u010d\x00', max_size=200))
def test_any_text_below_a_header(text: str) -> None:
    rows_or_broken(f"Oggetto avviso;Importo\n{text}".encode())


@settings(max_examples=60)
@given(st.data(), st.sampled_from(sorted(BODIES)))
def test_any_bytes_changed_in_a_file(data: st.DataObject, kind: str) -> None:
    body = bytearray(BODIES[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    rows_or_broken(bytes(body))


@settings(max_examples=60)
@given(st.data(), st.sampled_from(sorted(PARTS)))
def test_any_bytes_changed_in_a_workbooks_sheet(data: st.DataObject, kind: str) -> None:
    cut = data.draw(st.integers(0, 3000))
    new = data.draw(st.binary(max_size=12) | st.sampled_from([b'"', b"99999999", b"<c/>", b"&x;"]))
    rows_or_broken(
        sheets.repacked(
            BODIES[kind],
            lambda name, part: part[:cut] + new + part[cut + 3 :] if name == PARTS[kind] else part,
        )
    )
