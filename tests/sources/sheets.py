"""The same rows in every format that a publisher's timetable comes in."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from sources import Page, Request

Value = str | float | date | None
Rows = Sequence[Sequence[Value]]
Merges = Sequence[tuple[int, int, int, int]]
URL = "https://programme.example/timetable"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def page(body: bytes, content_type: str = "application/octet-stream") -> Page:
    return Page(URL, body, content_type, Request(URL), NOW)


def in_csv(rows: Rows, merged: Merges = (), *, delimiter: str = ";", code: str = "utf-8") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(code)


def in_xlsx(rows: Rows, merged: Merges = (), *, sheets: Sequence[str] = ("Plan",)) -> bytes:
    """The rows on the last of the sheets; the others hold a line of prose."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        for name in sheets:
            sheet = book.add_worksheet(name)
            if name != sheets[-1]:
                sheet.write(0, 0, "Read this first")
        for top, left, bottom, right in merged:
            sheet.merge_range(top, left, bottom, right, "")
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(r, c, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
                elif isinstance(value, str):
                    sheet.write_string(r, c, value)
                elif value is not None:
                    sheet.write_number(r, c, value)
    return out.getvalue()


def in_xlsm(rows: Rows, merged: Merges = ()) -> bytes:
    return repacked(
        in_xlsx(rows, merged),
        lambda name, part: part.replace(SHEET.encode(), MACROS.encode()),
        {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 macros nobody runs"},
    )


def repacked(
    body: bytes, change: Callable[[str, bytes], bytes], more: dict[str, bytes] | None = None
) -> bytes:
    """A zip with every part changed and some added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, part in (more or {}).items():
            new.writestr(name, part)
    return out.getvalue()


def in_ods(rows: Rows, merged: Merges = (), *, after: str = "") -> bytes:
    spans = {(top, left): (b - top + 1, r - left + 1) for top, left, b, r in merged}
    covered = {
        (r, c) for top, left, b, e in merged for r in range(top, b + 1) for c in range(left, e + 1)
    } - spans.keys()
    lines = ""
    for r, row in enumerate(rows):
        cells = "".join(
            "<table:covered-table-cell/>"
            if (r, c) in covered
            else _ods_cell(value, spans.get((r, c)))
            for c, value in enumerate(row)
        )
        lines += f"<table:table-row>{cells}</table:table-row>"
    names = " ".join(f'xmlns:{n}="{NAMES}{n}:1.0"' for n in ("office", "table", "text"))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body>'
        f'<office:spreadsheet><table:table table:name="Plan">{lines}{after}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0)
        packed.writestr("content.xml", content)
    return out.getvalue()


def _ods_cell(value: Value, span: tuple[int, int] | None) -> str:
    marks = ""
    if span:
        marks = f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"'
    if value is None:
        return f"<table:table-cell{marks}/>"
    if isinstance(value, date):
        marks += f' office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, str):
        marks += ' office:value-type="string"'
    else:
        marks += f' office:value-type="float" office:value="{value}"'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f"<table:table-cell{marks}>{lines}</table:table-cell>"


def in_xml(rows: Rows, merged: Merges = ()) -> bytes:
    """The first row's headings as elements' names: blanks are no part of such a name."""
    names = [str(h).replace(" ", "_").replace("/", ".") for h in rows[0]]
    items = "".join(
        f"<call number={quoteattr(str(i))}>"
        + "".join(
            f"<{n}>{escape('' if v is None else str(v))}</{n}>"
            for n, v in zip(names, row, strict=False)
        )
        + "</call>"
        for i, row in enumerate(rows[1:])
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<calls><!-- x -->{items}</calls>'.encode()
