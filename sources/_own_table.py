"""A keeper's own table: which of its headings is which, and a call a row."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from model import CutOff
from sources import _html
from sources._header import Headings
from sources._letters import bare
from sources._own_stated import Stated
from sources._source import Broken, Found, Note, Page
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
                raise Broken("wrong-shape", _missing(column, names, table))

    def _row(self, row: Row, page: Page) -> Iterator[Found]:
        title = ""
        try:
            title, link = _html.title(row.text("own title")), row.text("own link")
            key = row.text("own id")
            found = self._facts(row)
        except ValueError as e:
            yield from self.stated.refused(f"row {row.number}", "not-understood", title, e)
            return
        try:
            found["budget"] = self.stated.money(row.value("own budget"))
        except ValueError as e:
            yield Note(f"{title}: budget left out: {e}")
        url = _html.joined(page.url, link) if link else self.homepage
        key = key or (url if link else title)
        yield from self.stated.call(title, url, row.text("own text"), key=key, **found)

    def _facts(self, row: Row) -> dict[str, Any]:
        if "opens" in self.named and self.named["opens"] == self.named.get("deadline"):
            opens, ends = self.stated.period(row.text("own opens"))
        else:
            opens = self.stated.day(row.value("own opens"))
            ends = self.stated.day(row.value("own deadline"), end=True)
        return {
            "opens": opens,
            "cut_offs": (CutOff(ends.at, ends.precision),) if ends else (),
            "places": row.texts("own area"),
            "who": row.text("own who"),
        }


def _missing(column: str, names: tuple[str, ...], table: Table) -> str:
    there = {bare(name): name for name in table.headings if name}
    wanted = " or ".join(map(repr, names))
    near = [n for name in names for n in difflib.get_close_matches(bare(name), there, n=1)]
    said = f"headings.{column}: none of {wanted} among: {', '.join(there.values())}"[:250]
    return f"{said} (nearest: {there[near[0]]!r})" if near else said
