"""Workbooks and pages of publishers of timetables, made in the test's own process."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

import xlsxwriter

from model import Call
from sources import Note, Page, Quarantined, Request, Source

READ = datetime(2026, 9, 20, 6, 0, tzinfo=UTC)
Cell = str | float | date


def workbook(rows: Iterable[Sequence[Cell]], sheet: str = "Plano") -> bytes:
    """An XLSX with one sheet; dates are real date cells."""
    body = io.BytesIO()
    with xlsxwriter.Workbook(body, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        page = book.add_worksheet(sheet)
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(y, x, cell, day)
                elif cell != "":
                    page.write(y, x, cell)
    return body.getvalue()


def page(
    source: Source, body: bytes | str, url: str = "", kind: str = "", **context: object
) -> Page:
    """A page of a source as it came from ``url``; of the source's first, where none is said."""
    asked = Request(url or source.start[0].url, context=context)
    return Page(asked.url, body if isinstance(body, bytes) else body.encode(), kind, asked, READ)


class Read:
    """What a source makes of a page, settled."""

    def __init__(self, source: Source, *pages: Page) -> None:
        found = [f for p in pages for f in source.parse(p)]
        self.asked = [f for f in found if isinstance(f, Request)]
        settled = list(source.settle([f for f in found if not isinstance(f, Request)], 0))
        self.calls = [f for f in settled if isinstance(f, Call)]
        self.refused = [f for f in settled if isinstance(f, Quarantined)]
        self.notes = [f.what for f in settled if isinstance(f, Note)]

    @property
    def call(self) -> Call:
        (call,) = self.calls
        return call

    def facts(self, name: str) -> list[Any]:
        return [getattr(c, name) for c in self.calls]
