"""Workbooks (XLSX, XLSM, ODS) as grids of cells. Macros are never run, only values are read."""

from __future__ import annotations

import io
import lzma
import math
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import python_calamine
from lxml import etree

from sources._grid import MOST_CELLS, Cell, Grid, Merged
from sources._source import Broken

MOST_BYTES = 64 * 2**20
"""Of all parts of a workbook, unpacked. The largest one met had two megabytes."""
MOST_PARTS = 2000
XML = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b" ", b"\n", b"\r")
PLACE = re.compile(r"([A-Za-z]*)(\d{1,9})")
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def workbook(body: bytes) -> list[Grid]:
    """The sheets that people see, in the workbook's order.

    Raises ``Broken``: not-table for a zip that is no workbook or a locked one, too-large for
    one that unpacks to too much or spreads a few cells over too wide a sheet.
    """
    parts = _unpacked(body)
    if "content.xml" in parts:
        return list(_ods(parts["content.xml"]))
    for name, part in parts.items():
        if part.startswith(XML) and not name.endswith(".vml"):
            _bounded(part)
    return _excel(body)


def _unpacked(body: bytes) -> dict[str, bytes]:
    """Every part, counted while it is unpacked: what a part says of its size may be untrue."""
    found: dict[str, bytes] = {}
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            infos = packed.infolist()
            if len(infos) > MOST_PARTS or sum(i.file_size for i in infos) > MOST_BYTES:
                raise Broken("too-large", "a workbook that unpacks to too much")
            for info in infos:
                if info.flag_bits & 1:
                    raise Broken("not-table", "a locked workbook")
                info.file_size = 2 * MOST_BYTES  # else no more than it says is unpacked
                with packed.open(info) as part:
                    found[info.filename] = part.read(left + 1)
                left -= len(found[info.filename])
                if left < 0:
                    raise Broken("too-large", "a workbook that unpacks to more than it says")
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as e:
        raise Broken("not-table", f"no workbook: {e}") from e
    except (RuntimeError, lzma.LZMAError) as e:
        # So ``zipfile`` refuses a packing or a version it has no code for (NotImplementedError
        # is one of these) and a part that wants a password though the list of parts denies it.
        raise Broken("not-table", f"packed in a way nobody reads: {e}") from e
    return found


def _bounded(part: bytes) -> None:
    """The reader lays out every cell up to the last one: two far cells would fill memory."""
    rows = columns = 0
    for element in _elements(part, "{*}c", "{*}row"):
        if place := PLACE.fullmatch(element.get("r") or ""):
            rows = max(rows, int(place[2]))
            columns = max(columns, _column(place[1]))
        if rows * max(columns, 1) > MOST_CELLS:
            raise Broken("too-large", f"a sheet of {rows} x {columns} cells")


def _elements(part: bytes, *tags: str) -> Iterator[etree._Element]:
    try:
        for _, element in etree.iterparse(
            io.BytesIO(part),
            tag=tags,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        ):
            yield element
            element.clear()
    except etree.XMLSyntaxError as e:
        raise Broken("not-table", f"a part of the workbook is damaged: {e}") from e


def _column(letters: str) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + ord(letter) - 64
    return number


def _excel(body: bytes) -> list[Grid]:
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(body)) as book:
            kinds, seen = python_calamine.SheetTypeEnum, python_calamine.SheetVisibleEnum
            names = [
                s.name
                for s in book.sheets_metadata
                if s.typ == kinds.WorkSheet and s.visible == seen.Visible
            ]
            return [_sheet(book.get_sheet_by_name(name)) for name in names]
    except (python_calamine.CalamineError, ValueError, OverflowError, OSError) as e:
        raise Broken("not-table", f"no workbook: {e}") from e
    except BaseException as e:
        if type(e).__name__ != "PanicException":  # the reader's own, no Exception
            raise
        raise Broken("not-table", f"no workbook: {e}") from e


def _sheet(sheet: python_calamine.CalamineSheet) -> Grid:
    rows = [[_cell(v) for v in row] for row in sheet.to_python(skip_empty_area=False)]
    merged = [Merged(*first, *last) for first, last in sheet.merged_cell_ranges or []]
    return Grid(sheet.name, rows, merged)


def _cell(value: object) -> Cell:
    if isinstance(value, datetime) or value is None:
        return value
    if isinstance(value, date):
        return datetime.combine(value, time())
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, time | timedelta):
        return str(value)
    text = str(value)
    return text if text.strip() else None


def _ods(part: bytes) -> Iterator[Grid]:
    """A workbook of LibreOffice: cells and rows may stand for many equal ones."""
    left = MOST_CELLS
    for table in _elements(part, f"{TABLE}table"):
        rows: list[list[Cell]] = []
        merged: list[Merged] = []
        skipped = 0
        for line in table.iter(f"{TABLE}table-row"):
            times = _times(line, "rows")
            cells = _ods_row(line, len(rows) + skipped, merged, left)
            if not cells:
                skipped += times
                continue
            left -= (skipped + times) * max(len(cells), 1)
            if left < 0:
                raise Broken("too-large", "more cells than any timetable has")
            rows.extend([] for _ in range(skipped))
            rows.extend(list(cells) for _ in range(times))
            skipped = 0
        yield Grid(table.get(f"{TABLE}name", ""), rows, merged)


def _ods_row(line: etree._Element, top: int, merged: list[Merged], left: int) -> list[Cell]:
    cells: list[Cell] = []
    empty = 0
    for cell in line.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
        times, value = _times(cell, "columns"), _ods_cell(cell)
        down, right = _times(cell, "rows", "spanned"), _times(cell, "columns", "spanned")
        if down > 1 or right > 1:
            at = len(cells) + empty
            merged.append(Merged(top, at, top + down - 1, at + right - 1))
        if value is None:
            empty += times
            continue
        if len(cells) + empty + times > left:
            raise Broken("too-large", "a row of more cells than any timetable has")
        cells += [None] * empty + [value] * times
        empty = 0
    return cells


def _times(element: etree._Element, what: str, how: str = "repeated") -> int:
    words = element.get(f"{TABLE}number-{what}-{how}", "1")
    if not (words.isascii() and words.isdecimal() and len(words) < 10):
        raise Broken("not-table", f"{what} {how} {words[:40]!r} times")
    return max(int(words), 1)


def _ods_cell(cell: etree._Element) -> Cell:
    kind = cell.get(f"{OFFICE}value-type", "")
    if kind in ("float", "currency", "percentage"):
        try:
            return _cell(float(cell.get(f"{OFFICE}value", "")))
        except ValueError as e:
            raise Broken("not-table", "a number that is none") from e
    if kind == "date":
        words = cell.get(f"{OFFICE}date-value", "")
        try:
            return datetime.fromisoformat(words).replace(tzinfo=None)
        except ValueError:
            return words or None
    for mark in cell.iter(f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"):
        mark.text = " "
    said = ("".join(map(str, p.itertext())) for p in cell.iterchildren(f"{TEXT}p"))
    return "\n".join(said).strip() or None
