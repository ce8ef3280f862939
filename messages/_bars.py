"""Draws bars and columns with their numbers: nothing is told by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from messages._chart_parts import (
    EDGE,
    LEGEND,
    LINE,
    TEXT,
    foot_lines,
    head_height,
    legend_lines,
    write_foot,
    write_head,
)
from messages._letters import cut_off, lines, width
from messages._sheet import PALETTES, WIDTH, Sheet, png
from model import Picture

_TITLE = 35
_BAR, _APART, _PART = 40, 12, 68
_ROOM = 190
"""For the number behind the longest bar."""
_COLUMNS, _TALL = 620, 92
"""Columns stand in so much room: to the left of it, the name and the last number."""
_STRIPE = 13


class Fill(StrEnum):
    """How a bar is filled; each can be told from the others without its colour."""

    FULL = "full"
    STRIPED = "striped"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Bar:
    fill: Fill
    long: int
    """What is drawn; 0 for what is not told."""
    words: str
    """What stands behind it."""


@dataclass(frozen=True, slots=True)
class BarRow:
    name: str
    bars: tuple[Bar, ...]
    part: str = ""
    """What the rows from here on are; empty: the same as before."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of bars; equal ones make equal pictures."""

    heading: str
    about: str
    rows: tuple[BarRow, ...]
    legend: tuple[tuple[Fill, str], ...]
    foot: tuple[str, ...]
    theme: Picture


@dataclass(frozen=True, slots=True)
class ColumnRow:
    name: str
    numbers: tuple[int, ...]
    words: str
    """The last of the numbers."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of columns over time, each row to its own scale."""

    heading: str
    about: str
    times: tuple[str, ...]
    rows: tuple[ColumnRow, ...]
    foot: tuple[str, ...]
    theme: Picture


def draw_bars(shown: Bars) -> bytes:
    """A PNG."""
    head = head_height(shown.heading)
    tall = sum(52 + len(row.bars) * (_BAR + _APART) + 18 for row in shown.rows)
    tall += sum(_PART for row in shown.rows if row.part)
    legend = LEGEND * len(legend_lines(shown.legend)) if len(shown.legend) > 1 else 0
    foot = foot_lines(shown.foot)
    height = head + tall + legend + LINE * len(foot) + 50
    sheet = Sheet(PALETTES[shown.theme], height)
    y = write_head(sheet, shown.heading, shown.about)
    most = max([1, *(bar.long for row in shown.rows for bar in row.bars)])
    for row in shown.rows:
        if row.part:
            words = cut_off(row.part, round(_TITLE * 1.13), WIDTH - 2 * EDGE)  # bold is wider
            sheet.write(EDGE, y + 8, words, _TITLE, "ink", bold=True)
            y += _PART
        sheet.write(EDGE, y, cut_off(row.name, _TITLE, WIDTH - 2 * EDGE), _TITLE, "ink")
        y += 52
        for bar in row.bars:
            _draw_bar(sheet, y, bar, most)
            y += _BAR + _APART
        y += 18
    if legend:
        y = _draw_legend(sheet, y + 6, shown.legend)
    write_foot(sheet, y + 10, foot)
    return png(sheet.pixels(), WIDTH, height)


def _draw_bar(sheet: Sheet, y: float, bar: Bar, most: int) -> None:
    right = EDGE + (WIDTH - 2 * EDGE - _ROOM) * bar.long / most
    if bar.long:
        fill_box(sheet, EDGE, y, max(right, EDGE + 6), y + _BAR, bar.fill)
    else:
        sheet.line((EDGE, y), (EDGE, y + _BAR), "line", 5)
    sheet.write(max(right, EDGE) + 16, y + 2, bar.words, TEXT, "ink", bold=True)


def fill_box(
    sheet: Sheet, left: float, top: float, right: float, bottom: float, fill: Fill
) -> None:
    if fill is Fill.FULL:
        sheet.box(left, top, right, bottom, "other", "other")
        return
    sheet.box(left, top, right, bottom, "other" if fill is Fill.EMPTY else "kept", "ground", 4)
    if fill is Fill.STRIPED:
        tall = bottom - top
        at = left + 4
        while at < right - 4:
            high = min(tall - 4, right - 4 - at)
            sheet.line((at, bottom - 3), (at + high, bottom - 3 - high), "kept", 4)
            at += _STRIPE


def draw_columns(shown: Columns) -> bytes:
    """A PNG."""
    head = head_height(shown.heading)
    foot = foot_lines(shown.foot)
    height = head + len(shown.rows) * (_TALL + 64) + 96 + LINE * len(foot) + 40
    sheet = Sheet(PALETTES[shown.theme], height)
    y = write_head(sheet, shown.heading, shown.about)
    left = WIDTH - EDGE - _COLUMNS
    step = _COLUMNS / max(len(shown.times), 1)
    for row in shown.rows:
        _draw_columns(sheet, row, y, left, step)
        y += _TALL + 64
    first, last = shown.times[0], shown.times[-1]
    sheet.write(left, y - 18, first, TEXT, "soft")
    sheet.write(WIDTH - EDGE - width(last, TEXT), y - 18, last, TEXT, "soft")
    write_foot(sheet, y + 40, foot)
    return png(sheet.pixels(), WIDTH, height)


def _draw_columns(sheet: Sheet, row: ColumnRow, y: float, left: float, step: float) -> None:
    room = left - EDGE - 24
    words = lines(row.name, _TITLE, room, 2)
    for n, line in enumerate(words):
        sheet.write(EDGE, y + 44 * n, line, _TITLE, "ink")
    sheet.write(EDGE, y + 44 * len(words) + 4, row.words, TEXT, "other", bold=True)
    base, most = y + _TALL, max([1, *row.numbers])
    for n, number in enumerate(row.numbers):
        at = left + n * step
        if number:
            sheet.box(at, base - _TALL * number / most, at + step - 12, base, "other", "other")
    sheet.line((left, base), (WIDTH - EDGE, base), "line", 4)


def _draw_legend(sheet: Sheet, y: float, legend: Sequence[tuple[Fill, str]]) -> float:
    for line in legend_lines(legend):
        for x, fill, words in line:
            fill_box(sheet, x, y, x + 48, y + 36, fill)
            sheet.write(x + 64, y, words, TEXT, "soft")
        y += LEGEND
    return y
