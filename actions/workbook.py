"""The figures as a workbook: a sheet a subject, numbers as numbers, in the reader's language.

Equal figures make equal files. No cell is ever a formula, whatever stands in it.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from messages import plain
from messages.figures import (
    OPEN,
    By,
    Counted,
    Figures,
    FiguresFacts,
    RadarFacts,
    Tables,
    calls_found,
    figure_cell,
    group_words,
    land_words,
    overview,
    period_words,
    programme_words,
)
from model import FEWEST, Figure, Language, Programme, StakeholderGroup, exactly

Cell = str | int | Decimal | datetime | Figure
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NOTES = ("members", "quarters", "tables", "few", "kept", "needs", "applications", "euros",
         "differences")  # fmt: skip
_GROUPS = (*(group.value for group in StakeholderGroup), "")
_WIDEST, _NARROWEST = 60, 8


def workbook(language: Language, facts: FiguresFacts, radar: RadarFacts) -> bytes:
    """The file. Takes a tenth of a second: to be made beside the event loop."""
    book = Book(facts.figures.as_of, facts.zone)
    for sheet in (_overview, _members, _tables, _seats, _interest, _applications, _calls):
        sheet(book, language, facts)
    _gaps(book, language, radar)
    _method(book, language, facts)
    return book.body()


class Sheet(NamedTuple):
    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def book_of(sheets: Iterable[Sheet], made_at: datetime, zone: str) -> bytes:
    """A workbook of these sheets; moments are written in the zone."""
    book = Book(made_at, zone)
    for sheet in sheets:
        book.sheet(*sheet)
    return book.body()


class Book:
    """A workbook that says of itself only when its figures are of."""

    def __init__(self, made_at: datetime, zone: str) -> None:
        from xlsxwriter import Workbook  # late: no start of the bot needs it

        self._zone = ZoneInfo(zone)
        self._file = io.BytesIO()
        self._book: Any = Workbook(
            self._file,
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "remove_timezone": True,
            },
        )
        self._book.set_properties({"created": made_at.astimezone(UTC).replace(tzinfo=None)})
        self._head = self._book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self._text = self._book.add_format({"valign": "top", "text_wrap": True})
        self._number = self._book.add_format({"num_format": "#,##0", "valign": "top"})
        self._few = self._book.add_format({"align": "right", "valign": "top"})
        self._euros = self._book.add_format({"num_format": '#,##0.00 "EUR"', "valign": "top"})
        self._moment = self._book.add_format(
            {"num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "top"}
        )
        self._names: set[str] = set()

    def sheet(self, name: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        """A sheet with a head that stays where it is; columns as wide as what stands in them."""
        page = self._book.add_worksheet(self._named(name))
        table = [list(row) for row in rows]
        for column, head in enumerate(heads):
            page.write_string(0, column, head, self._head)
        for at, row in enumerate(table, 1):
            for column, cell in enumerate(row):
                self._write(page, at, column, cell)
        for column, head in enumerate(heads):
            lengths = [len(_as_text(row[column])) for row in table if column < len(row)]
            longest = max([_NARROWEST, min(len(head), 24), *lengths])
            page.set_column(column, column, min(longest, _WIDEST) + 2)
        page.freeze_panes(1, 1 if len(heads) > 2 else 0)
        if table:
            page.autofilter(0, 0, len(table), len(heads) - 1)

    def _write(self, page: Any, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, Figure):
            cell = figure_cell(cell)
            if isinstance(cell, str):
                page.write_string(row, column, cell, self._few)
                return
        if isinstance(cell, datetime):
            page.write_datetime(row, column, cell.astimezone(self._zone), self._moment)
        elif isinstance(cell, Decimal):
            page.write_number(row, column, cell, self._euros)
        elif isinstance(cell, int):
            page.write_number(row, column, cell, self._number)
        else:
            page.write_string(row, column, cell, self._text)

    def _named(self, name: str) -> str:
        """As Excel takes it: at most 31 letters, some signs not, none twice."""
        for sign in "[]:*?/\\":
            name = name.replace(sign, " ")
        short = name.strip(" '")[:31] or "1"
        while short.casefold() in self._names:
            short = f"{short[:29]} {len(self._names)}"
        self._names.add(short.casefold())
        return short

    def body(self) -> bytes:
        self._book.close()
        return self._file.getvalue()


def _as_text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return "2026-01-01 00:00"
    return str(figure_cell(cell) if isinstance(cell, Figure) else cell)


def _heads(language: Language, *keys: str) -> list[str]:
    return [plain(language, key) for key in keys]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _overview(book: Book, language: Language, facts: FiguresFacts) -> None:
    rows: list[Sequence[Cell]] = []
    for block in overview(language, facts.figures, facts.period):
        for item in block.items:
            number: Cell = item.words(language)
            if item.figure is not None:
                number = item.figure
            elif item.euros is not None:
                number = item.euros
            rows.append((block.title, _capital(item.label), number))
    heads = _heads(language, "sheet-subject", "sheet-figure", "sheet-number")
    heads[2] = f"{heads[2]} ({period_words(language, facts.period)})"
    book.sheet(plain(language, "figures-tab-overview"), heads, rows)


def _members(book: Book, language: Language, facts: FiguresFacts) -> None:
    """By country and group, with the totals of both."""
    members = facts.figures.members
    total = plain(language, "sheet-total")
    names = [_capital(group_words(language, group)) for group in _GROUPS]
    rows: list[Sequence[Cell]] = []
    for land, number in members.countries.items():
        name = _capital(land_words(language, land, facts.lands))
        rows.append((name, *(members.cells[group, land] for group in _GROUPS), number))
    rows.sort(key=lambda row: str(row[0]))
    rows.append((total, *(members.groups[group] for group in _GROUPS), members.total))
    heads = [plain(language, "sheet-country"), *names, total]
    book.sheet(plain(language, "figures-about-members"), heads, rows)


def _columns(facts: FiguresFacts) -> list[str]:
    """The years and quarters of the period, in order."""
    parents = facts.figures.parents

    def is_within(column: str) -> bool:
        at: str | None = column
        while at is not None:
            if at in facts.period.columns:
                return True
            at = parents.get(at)
        return False

    return [column for column in parents if is_within(column)]


def _when(column: str) -> str:
    return column.replace("-", " ")


def _tables(book: Book, language: Language, facts: FiguresFacts) -> None:
    tables = facts.figures.tables
    rows: list[Sequence[Cell]] = [
        (_when(column), *(tables.get((one, column), 0) for one in Tables))
        for column in _columns(facts)
    ]
    labels = [_capital(plain(language, f"figures-{one}-tables")) for one in Tables]
    heads = [plain(language, "sheet-quarter"), *labels]
    book.sheet(plain(language, "figures-about-tables"), heads, rows)


def _seats(book: Book, language: Language, facts: FiguresFacts) -> None:
    figures, period = facts.figures, facts.period
    counted = (Counted.SEATED, Counted.ATTENDED, Counted.SIGNED_UP)
    rows: list[Sequence[Cell]] = []
    for group in (*_GROUPS, OPEN):
        offered = sum(figures.seats.get((group, column), 0) for column in period.columns)
        people: list[Cell] = ["", "", ""]
        if group != OPEN:
            people = [_part(facts, one, By.GROUP, group) for one in counted]
        rows.append((_capital(group_words(language, group)), offered, *people))
    totals = [period.figure(figures.series[one].totals) for one in counted]
    offered = sum(n for (_, column), n in figures.seats.items() if column in period.columns)
    rows.append((plain(language, "sheet-total"), offered, *totals))
    heads = _heads(language, "sheet-group", "figures-offered", "figures-seated",
                   "figures-attended", "figures-signed-up")  # fmt: skip
    book.sheet(plain(language, "button-chart-seats"), [_capital(head) for head in heads], rows)


def _part(facts: FiguresFacts, counted: Counted, by: By, part: str) -> Figure:
    return facts.period.part(facts.figures.series[counted].by.get(by, {}), part)


def _interest(book: Book, language: Language, facts: FiguresFacts) -> None:
    heads = _heads(language, "sheet-by", "sheet-figure", "figures-interested", "figures-saved")
    rows = _by_all(language, facts, (Counted.INTERESTED, Counted.SAVED))
    book.sheet(plain(language, "figures-about-interest"), [_capital(head) for head in heads], rows)


def _applications(book: Book, language: Language, facts: FiguresFacts) -> None:
    by_result = facts.figures.series[Counted.APPLICATIONS].by.get(By.RESULT, {})
    result = plain(language, "sheet-result")
    rows: list[Sequence[Cell]] = [
        (result, _capital(plain(language, f"figures-{part}")), facts.period.part(by_result, part))
        for part in ("applied", "funded", "not-funded")
    ]
    rows += _by_all(language, facts, (Counted.APPLICATIONS,))
    heads = _heads(language, "sheet-by", "sheet-figure", "figures-applications")
    heads[2] = _capital(heads[2])
    book.sheet(_capital(plain(language, "figures-applications")), heads, rows)


def _by_all(
    language: Language, facts: FiguresFacts, counted: Sequence[Counted]
) -> list[Sequence[Cell]]:
    """By group, country, programme, need and quarter, and in all."""
    named: Mapping[By, tuple[str, Callable[[str], str]]] = {
        By.GROUP: ("sheet-group", lambda part: _capital(group_words(language, part))),
        By.COUNTRY: ("sheet-country", lambda p: _capital(land_words(language, p, facts.lands))),
        By.PROGRAMME: ("sheet-programme", lambda part: programme_words(language, part)),
        By.NEED: ("sheet-need", lambda part: facts.needs.get(part, part)),
    }
    rows: list[Sequence[Cell]] = []
    for by, (key, name) in named.items():
        met = dict.fromkeys(p for one in counted for p in facts.figures.series[one].parts(by))
        rows += [
            (plain(language, key), name(part), *(_part(facts, one, by, part) for one in counted))
            for part in met
        ]
    quarter = plain(language, "sheet-quarter")
    for column in _columns(facts):
        figures = [facts.figures.series[one].totals.get(column, exactly(0)) for one in counted]
        rows.append((quarter, _when(column), *figures))
    totals = [facts.period.figure(facts.figures.series[one].totals) for one in counted]
    rows.append((plain(language, "sheet-total"), period_words(language, facts.period), *totals))
    return rows


def _calls(book: Book, language: Language, facts: FiguresFacts) -> None:
    figures: Figures = facts.figures
    rows = [
        (
            programme_words(language, programme),
            calls_found(figures, facts.period.columns, programme),
            figures.open_calls.get(programme, 0),
        )
        for programme in Programme
        if figures.open_calls.get(programme)
        or calls_found(figures, facts.period.columns, programme)
    ]
    heads = _heads(language, "sheet-programme", "figures-found", "figures-open")
    book.sheet(plain(language, "figures-about-calls"), [_capital(head) for head in heads], rows)


def _gaps(book: Book, language: Language, radar: RadarFacts) -> None:
    rows = [
        (
            radar.needs.get(gap.need, gap.need),
            gap.members,
            gap.regions if gap.regions is not None and gap.members.least else "",
            gap.stated,
            gap.calls,
        )
        for gap in (*radar.radar.declared, *radar.radar.undeclared)
    ]
    keys = ("sheet-need", "radar-members", "radar-regions", "radar-stated", "radar-calls")
    heads = [_capital(head) for head in _heads(language, *keys)]
    book.sheet(plain(language, "button-radar"), heads, rows)


def _method(book: Book, language: Language, facts: FiguresFacts) -> None:
    notes: list[Sequence[Cell]] = [
        (plain(language, f"method-{note}", **({"number": FEWEST} if note == "few" else {})),)
        for note in NOTES
    ]
    head = plain(language, "sheet-method")
    notes.append((period_words(language, facts.period), facts.figures.as_of))
    book.sheet(head, [head, plain(language, "sheet-as-of")], notes)
