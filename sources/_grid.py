"""A sheet of cells as it stands in a file, before anybody asks what its columns mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal

from sources._html import fold
from sources._source import Broken

Cell = str | float | datetime | None
MOST_CELLS = 2_000_000
"""A timetable has some hundred rows of some twenty columns."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A block of merged cells, first and last row and column, from 0; both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet; ``rows`` may be of different lengths."""

    name: str
    rows: list[list[Cell]]
    merged: list[Merged] = field(default_factory=list)
    form: Literal["sheet", "lines", "records"] = "sheet"
    """A row of text lines that is too long was most likely cut at the wrong places; among
    records stands nothing that is none."""


def shown(cell: Cell) -> str:
    """A cell as text on one line: 6000000.0 is "6000000", a day at midnight "2026-09-07"."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return fold(cell)
    if isinstance(cell, datetime):
        midnight = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return cell.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M:%S")
    if cell == int(cell):
        return str(int(cell))
    return format(Decimal(repr(cell)), "f")


def filled(grid: Grid) -> Grid:
    """The grid with every cell of a vertical merge saying what its first cell says.

    A merge to the right stays as it is: it is a banner, or a heading over several columns.
    """
    if not grid.merged:
        return grid
    rows = [list(row) for row in grid.rows]
    budget = MOST_CELLS
    for block in grid.merged:
        bottom = min(block.bottom, len(rows) - 1)
        if block.left != block.right or block.top >= bottom or block.left >= len(rows[block.top]):
            continue
        budget -= bottom - block.top
        if budget < 0:
            raise Broken("too-large", "merged cells over merged cells")
        for row in rows[block.top + 1 : bottom + 1]:
            row.extend([None] * (block.left + 1 - len(row)))
            row[block.left] = rows[block.top][block.left]
    return Grid(grid.name, rows, grid.merged, grid.form)
