"""A keeper's own table: which of its headings is which, and a call a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from model import CutOff, Money
from sources import _dates, _html, _money
from sources._header import Headings
from sources._own_stated import Stated
from sources._source import Broken, Found, Note, Page, Quarantined
from sources._table import Row, Table, headings, read_table

COLUMNS = ("title", "link", "id", "opens", "deadline", "budget", "area", "who", "text", "other")
"""``other`` are columns that say nothing we keep: they help to find the row of headings."""


@dataclass(frozen=True, kw_only=True)
class OwnTable:
    stated: Stated
    named: Mapping[str, tuple[str, ...]]
    """By column, the headings it may have."""
    sheet: str = ""
    homepage: str = ""
    """The page of a call whose row links to none."""

    def parse(self, page: Page) -> Iterator[Found]:
        table = read_table(page, self._headings, sheet=self.sheet or None)
        self._refuse_missing(table)
        for row in table.rows:
            yield from self._row(row, page)
        if table.skipped:
            yield Note(f"{len(table.skipped)} rows left out: totals, titles or notes")

    @cached_property
    def _headings(self) -> Headings:
        """Those the keeper named, apart from those of the language that are known anyway."""
        own = {f"own {column}": names for column, names in self.named.items()}
        try:
            return headings(self.stated.language).plus(own)
        except ValueError:  # none are known in this language
            return Headings.of(own, (self.stated.language,))

    def _refuse_missing(self, table: Table) -> None:
        for column, names in self.named.items():
            if column != "other" and table.missing([f"own {column}"]):
                there = ", ".join(n for n in table.headings if n)
                raise Broken("wrong-shape", f"headings.{column}: no {names} among: {there}"[:300])

    def _row(self, row: Row, page: Page) -> Iterator[Found]:
        try:
            title, link = _html.title(row.text("own title")), row.text("own link")
            key = row.text("own id")
            found = self._facts(row)
        except ValueError as e:
            yield Quarantined(f"row {row.number}", "not-understood", str(e))
            return
        try:
            found["budget"] = self._budget(row)
        except ValueError as e:
            yield Note(f"budget left out: {e}")
        url = urljoin(page.url, link) if link else self.homepage
        key = key or (url if link else title)
        yield from self.stated.call(title, url, row.text("own text"), key=key, **found)

    def _facts(self, row: Row) -> dict[str, Any]:
        zone, language = ZoneInfo(self.stated.zone), self.stated.language
        opens = _dates.cell_date(row.value("own opens"), zone=zone, language=language)
        ends = _dates.cell_date(row.value("own deadline"), zone=zone, language=language, end=True)
        return {
            "opens": opens,
            "cut_offs": (CutOff(ends.at, ends.precision),) if ends else (),
            "places": row.texts("own area"),
            "who": row.text("own who"),
        }

    def _budget(self, row: Row) -> Money | None:
        """Raises ``ValueError`` for what is no amount, or one in no currency."""
        said = row.value("own budget")
        if said is None or (isinstance(said, str) and _dates.is_undated(said)):
            return None
        if not isinstance(said, str | float):
            raise ValueError(f"{said} is no amount")
        return _money.read_money(said, self.stated.currency, self.stated.language)
