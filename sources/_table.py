"""Timetables of calls as tables: which column is which is found by its heading, never by place.

Article 49(2) of Regulation (EU) 2021/1060 says what a timetable of planned calls tells, and
nothing of its form: headings, languages, formats and the lines above the table differ.
"""

from __future__ import annotations

import csv
import pathlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from sources import _header, _lines
from sources._grid import Cell, Grid, filled, shown
from sources._header import Headings
from sources._letters import bare
from sources._source import Broken, Page
from sources._workbook import workbook

LIST = pathlib.Path(__file__).with_name("headings.csv")
HTML = re.compile(
    rb"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|script|style|meta|link|div|main|h1|center|noscript)\b",
    re.IGNORECASE | re.DOTALL,
)
OTHER = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"Rar!", b"\x1f\x8b")
TOTALS = re.compile(
    "total|totale|totali|totales|totaux|totaal|totalt|subtotal|subtotale|sum|suma|sumy|summe"
    "|gesamt|gesamtsumme|insgesamt|razem|ogolem|lacznie|celkem|soucet|spolu|sucet|osszesen"
    "|ukupno|skupaj|yhteensa|kokku|kopa|viso|συνολο|общо"
)


@dataclass(frozen=True)
class Row:
    """One record. Every reader raises ``ValueError`` if the row was cut at the wrong places."""

    number: int
    """Of the row in its sheet or file, from 1; of XML the record's."""
    cells: tuple[Cell, ...]
    fields: Mapping[str, tuple[int, ...]] = field(repr=False)
    headings: tuple[str, ...] = field(repr=False)
    fault: str = ""

    def texts(self, name: str) -> tuple[str, ...]:
        """What each column of a field says, in the table's order; empty cells left out."""
        return tuple(t for t in map(shown, self._values(name)) if t)

    def text(self, name: str) -> str:
        """The first column of the field that says anything, on one line; else ""."""
        return next(iter(self.texts(name)), "")

    def value(self, name: str) -> Cell:
        """The first column of the field that says anything, as the file holds it; else None."""
        return next((v for v in self._values(name) if v is not None), None)

    def cell(self, heading: str) -> str:
        """What stands under a heading that is no field; "" where there is no such heading."""
        wanted = bare(heading)
        under = zip(self.headings, self._checked(), strict=False)
        return next((shown(cell) for h, cell in under if bare(h) == wanted), "")

    @property
    def original(self) -> str:
        """The row as published, its cells joined by " | ", empty ones left out."""
        return " | ".join(t for t in map(shown, self.cells) if t)

    def _values(self, name: str) -> Iterator[Cell]:
        cells = self._checked()
        return (cells[i] for i in self.fields.get(name, ()) if i < len(cells))

    def _checked(self) -> tuple[Cell, ...]:
        if self.fault:
            raise ValueError(f"row {self.number}: {self.fault}")
        return self.cells


@dataclass(frozen=True)
class Table:
    """A sheet with its header row found."""

    grid: Grid = field(repr=False)
    header: _header.Header
    also: tuple[str, ...] = ()
    """Other sheets of the workbook that hold a table, too: nobody read them."""

    @property
    def sheet(self) -> str:
        return self.grid.name

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings as published, a column each."""
        return self.header.names

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(self.header.fields)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Headings that nobody knows."""
        return self.header.unknown

    def missing(self, needed: Iterable[str]) -> tuple[str, ...]:
        """The fields asked for that no column has."""
        return tuple(name for name in needed if name not in self.header.fields)

    def heading(self, name: str) -> str:
        """The first heading of a field, as published: it may state a currency. Else ""."""
        return next((self.header.names[i] for i in self.header.fields.get(name, ())), "")

    @property
    def rows(self) -> Iterator[Row]:
        """The records, in the table's order."""
        return iter(self._sorted[0])

    @property
    def skipped(self) -> tuple[str, ...]:
        """Rows that are no records, as published: totals, section titles, notes."""
        return self._sorted[1]

    @cached_property
    def _sorted(self) -> tuple[tuple[Row, ...], tuple[str, ...]]:
        kept, left = [], []
        for number, cells in enumerate(self.grid.rows[self.header.below :], self.header.below + 1):
            row = Row(number, tuple(cells), self.header.fields, self.header.names)
            said = [shown(c) for c in cells]
            if not any(said) or (self.grid.form != "records" and self._repeats(said)):
                continue
            if self.grid.form != "records" and self._is_no_record(said):
                left.append(row.original)
                continue
            fault = ""
            if self.grid.form == "lines" and any(said[self.header.width :]):
                fault = f"{len(cells)} cells under {self.header.width} headings"
            kept.append(Row(number, row.cells, row.fields, row.headings, fault))
        return tuple(kept), tuple(left)

    def _repeats(self, said: list[str]) -> bool:
        """The headings again, as on each page of a print, or the columns' numbers below them."""
        some = [t for t in said if t]
        numbers = [int(t.strip("().")) for t in some if t.strip("().").isdecimal()]
        if len(numbers) == len(some) > 2:
            return numbers == list(range(numbers[0], numbers[0] + len(some))) and numbers[0] < 3
        names = [bare(n) for n in self.header.last]
        pairs = list(zip(map(bare, said), names, strict=False))
        return len(some) > 1 and all(a == b for a, b in pairs if a)

    def _is_no_record(self, said: list[str]) -> bool:
        filled_in = sum(1 for i in self.header.columns if i < len(said) and said[i])
        some = [bare(t).strip(" .:") for t in said if t]
        if filled_in * 2 <= len(self.header.columns) and any(
            TOTALS.fullmatch(t.split(" ")[0].strip(":")) and len(t.split()) <= 4 for t in some
        ):
            return True
        return len(some) == 1 and len(self.header.columns) > 2


@cache
def headings(*languages: str) -> Headings:
    """The known headings of the languages (ISO 639-1), or of all when none is named."""
    fields: dict[str, set[str]] = {}
    with LIST.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if not languages or row["language"] in languages:
                fields.setdefault(row["field"], set()).add(row["alias"])
    if not fields:
        raise ValueError(f"no headings are known in {', '.join(languages)}")
    return Headings.of(fields, languages)


def read_table(
    page: Page, headings: Headings, *, sheet: str | None = None, needed: Collection[str] = ()
) -> Table:
    """The table of a CSV, XLSX, XLSM, ODS or XML file; told apart by content, not by name.

    ``sheet``: by its name; else the one with most known headings. ``needed``: fields without
    whose columns the table is not what we know.

    Raises ``Broken``: empty, not-table (HTML, PDF, a locked workbook, ...), no-header, encoding,
    too-large, entities, wrong-shape (no such sheet, columns missing, a quote never closed).
    """
    grids = _grids(page.body, headings)
    if sheet is not None:
        grids = [g for g in grids if bare(g.name) == bare(sheet)]
        if not grids:
            raise Broken("wrong-shape", f"no sheet {sheet!r}")
    found = [(header, grid) for grid in grids if (header := _header.find(grid, headings))]
    if not found:
        top = [_original(row) for grid in grids for row in grid.rows[:20] if any(row)]
        raise Broken("no-header", " / ".join(top)[:300])
    header, grid = max(found, key=lambda f: len(f[0].fields))
    table = Table(filled(grid), header, tuple(g.name for _, g in found if g is not grid))
    if missing := table.missing(needed):
        raise Broken(
            "wrong-shape", f"no column for {', '.join(missing)}; unknown: {table.unknown}"
        )
    return table


def _original(row: list[Cell]) -> str:
    return " | ".join(t for t in map(shown, row) if t)


def _grids(body: bytes, headings: Headings) -> list[Grid]:
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not body.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise Broken("empty", "no bytes")
    if body.startswith(b"PK\x03\x04"):
        return workbook(body)
    if start.startswith(OTHER) or start[:1] in (b"{", b"["):
        raise Broken("not-table", f"starts with {start[:12]!r}")
    if HTML.match(start):
        raise Broken("not-table", "HTML where a table was expected")
    if start.startswith(b"<") or b"\0?\0x\0m\0l" in start or b"?\0x\0m\0l" in start:
        return [_lines.records(body, headings.score)]
    text = _lines.decoded(body, headings.languages)
    return [_lines.delimited(text, headings.score)]
