"""Draws a ``Timeline`` as a PNG for a telephone: one row a call, time to the right.

Everything is placed in pixels of a sheet 1,080 wide, which a telephone shows at a third:
no letter is under 30 pixels. The sheet has a ground of its own, so that it reads the same on a
light and on a dark chat. matplotlib is imported at the first picture; it takes a while and must
not be on the event loop, and its fonts are not made for several threads: draw one at a time.
"""

from __future__ import annotations

import math

from messages._letters import cut_off, lines, width
from messages._sheet import ASCENT, PALETTES, WIDTH, Sheet, png
from messages._timeline import Mark, Row, Timeline

_EDGE = 44
_TITLE, _TEXT, _HEADING = 37, 31, 50
_HEAD = 150
_AXIS = 56
_LINE = 56
"""From line to line below the rows."""
_ROOMY = 6
"""Rows up to which titles have two lines and there is more air."""
_GAP = 18
_AIR = 26
"""Between a mark's middle and its date."""
_APART = 16
_CLOSE = 220
"""Pixels in which marks are close enough together for one list of dates."""
_ROOM = 120
"""Pixels that are worth beginning words in."""
_NARROWEST = 26
"""Pixels of a stretch of time."""
_LEAST, _MOST = 16.0, WIDTH - 16.0
"""Where dates may begin and end."""


def draw(shown: Timeline) -> bytes:
    """A PNG; equal timelines give equal bytes. Takes a few tenths of a second."""
    rows = _height(shown)
    legend = _legend_lines(shown) if shown.legend else []
    height = _HEAD + _AXIS + rows + _GAP + _LINE * (len(legend) + bool(shown.foot)) + _GAP
    sheet = _Sheet(PALETTES[shown.theme], height)
    sheet.write(_EDGE, 34, shown.heading, _HEADING, "ink", bold=True)
    sheet.write(_EDGE, 98, shown.as_of, _TEXT, "soft")
    axis = _Axis(shown.span)
    y: float = _HEAD + _AXIS
    _draw_axis(sheet, axis, shown, y + rows - 24)
    for row in shown.rows:
        y = _draw_row(sheet, axis, shown, row, y)
    y += _GAP
    for line in legend:
        _draw_legend(sheet, line, y)
        y += _LINE
    if shown.foot:
        sheet.write(_EDGE, y, shown.foot, _TEXT, "soft")
    return png(sheet.pixels(), WIDTH, height)


class _Axis:
    """Days from today to pixels."""

    left = _EDGE + 14
    right = WIDTH - _EDGE - 14

    def __init__(self, span: int) -> None:
        self._span = span

    def at(self, days: float) -> float:
        return self.left + (self.right - self.left) * min(max(days, 0), self._span) / self._span

    def beyond(self, days: int) -> bool:
        return days > self._span


class _Sheet(Sheet):
    """With the signs of a timeline."""

    def backed(self, x: float, y: float, words: str, colour: str) -> None:
        """A date around ``y``, the ground behind it, so that no line runs through it."""
        wide = width(words, _TEXT, bold=True)
        self.box(x - 4, y - 20, x + wide + 4, y + 20, "ground", "ground")
        self.write(x, y - _TEXT * (ASCENT - 0.36), words, _TEXT, colour, bold=True)

    def mark(self, x: float, y: float, kind: str) -> None:
        """``kept``: a filled diamond; ``other``: a ring; with ``later``: an arrow to the right."""
        colour = "kept" if kind.startswith("kept") else "other"
        if kind == "other":
            turns = (math.tau * n / 32 for n in range(32))
            ring = tuple((x + 12 * math.cos(t), y + 12 * math.sin(t)) for t in turns)
            self.path(ring, colour, 5, fill="ground")
        elif kind == "kept":
            around = ((x - 17, y), (x, y - 17), (x + 17, y), (x, y + 17))
            self.path(around, "ground", 2, fill=colour)
        else:
            self.path(((x - 12, y - 16), (x + 14, y), (x - 12, y + 16)), colour, 2, fill=colour)

    def bar(self, first: float, last: float, y: float, kind: str) -> None:
        """A stretch of time in which the day is not known: an open box with slanting lines."""
        last = max(last, first + _NARROWEST)
        self.box(first, y - 12, last, y + 12, kind, "ground", 3)
        at = first + 12
        while at < last - 2:
            self.path(((at, y + 11), (min(at + 14, last), y - 11)), kind, 2)
            at += 14


def _draw_axis(sheet: _Sheet, axis: _Axis, shown: Timeline, bottom: float) -> None:
    y = _HEAD + 6
    taken = axis.left + width(shown.today, _TEXT, bold=True) + 12
    for days, words in shown.months:
        x, half = axis.at(days), width(words, _TEXT) / 2
        if words and x - half >= taken and x + half <= _MOST:
            sheet.write(x, y, words, _TEXT, "soft", centred=True)
            taken = x + half + 24
    sheet.write(axis.left - 14, y, shown.today, _TEXT, "today", bold=True)
    sheet.line((axis.left, _HEAD + _AXIS - 4), (axis.left, bottom), "today", 4, dashed=True)


def _draw_row(sheet: _Sheet, axis: _Axis, shown: Timeline, row: Row, top: float) -> float:
    """Where the row ends. Without room on its track, the dates stand before the programme."""
    kind = "kept" if row.kept else "other"
    left = axis.left + 22
    room = WIDTH - _EDGE - left
    y = top + 8
    for line in lines(row.title, _TITLE, room, 2 if _roomy(shown) else 1):
        sheet.write(left, y, line, _TITLE, "ink")
        y += 46
    placed = _each(axis, row.marks) or _joined(axis, row.marks)
    x: float = left
    if not placed:
        dates = ", ".join(mark.words for mark in row.marks if mark.words)
        dates = cut_off(dates, _TEXT, room, bold=True)
        sheet.write(x, y + 2, dates, _TEXT, kind, bold=True)
        x += width(f"{dates}  ", _TEXT, bold=True)
    if x + _ROOM < WIDTH - _EDGE:
        about = cut_off(row.about, _TEXT, WIDTH - _EDGE - x)
        sheet.write(x, y + 2, about, _TEXT, "soft")
    y += 64
    sheet.line((axis.left, y), (axis.right, y), "line", 3)
    for days, _ in shown.months:
        sheet.line((axis.at(days), y - 9), (axis.at(days), y + 9), "line", 3)
    for mark in reversed(row.marks):
        if mark.exact and not axis.beyond(mark.last):
            sheet.mark(axis.at(mark.last), y, kind)
        elif axis.beyond(mark.first):
            sheet.mark(axis.right, y, f"{kind} later")
        else:
            sheet.bar(axis.at(mark.first), axis.at(mark.last), y, kind)
    for at, words in placed:
        sheet.backed(at, y, words, kind)
    return y + (44 if _roomy(shown) else 32)


def _roomy(shown: Timeline) -> bool:
    return len(shown.rows) <= _ROOMY


def _height(shown: Timeline) -> int:
    """Of the whole sheet: each row by its lines."""
    room = WIDTH - 2 * _EDGE - 36
    tall = 0
    for row in shown.rows:
        count = len(lines(row.title, _TITLE, room, 2 if _roomy(shown) else 1))
        tall += 8 + 46 * count + 64 + (44 if _roomy(shown) else 32)
    return tall


def _each(axis: _Axis, marks: tuple[Mark, ...]) -> list[tuple[float, str]]:
    """Right of its mark, else left of it; empty if one has no room."""
    placed: list[tuple[float, str]] = []
    free = _LEAST
    for mark, after in zip(marks, (*marks[1:], None), strict=True):
        begins, ends = _extent(axis, mark)
        if mark.words:
            wide = width(mark.words, _TEXT, bold=True)
            if ends + wide <= (_extent(axis, after)[0] if after else _MOST):
                placed.append((ends, mark.words))
                ends += wide + _APART
            elif begins - wide >= free:
                placed.append((begins - wide, mark.words))
            else:
                return []
        free = ends
    return placed


def _joined(axis: _Axis, marks: tuple[Mark, ...]) -> list[tuple[float, str]]:
    """All dates after the last of a few marks close together; empty if they are not."""
    words = ", ".join(mark.words for mark in marks)
    first, last = _extent(axis, marks[0])[0], max(_extent(axis, mark)[1] for mark in marks)
    if not all(mark.words for mark in marks) or last - first > _CLOSE:
        return []
    wide = width(words, _TEXT, bold=True)
    if last + wide <= _MOST:
        return [(last, words)]
    return [(first - wide, words)] if first - wide >= _LEAST else []


def _extent(axis: _Axis, mark: Mark) -> tuple[float, float]:
    """What a mark takes of its row, with some air."""
    first, last = axis.at(mark.first), axis.at(mark.last)
    if not mark.exact:
        last = max(last, first + _NARROWEST)
    return first - _AIR, last + _AIR


def _legend_lines(shown: Timeline) -> list[list[tuple[float, str, str]]]:
    """What each sign means: its place, the sign, the words; on as many lines as it takes."""
    told: list[list[tuple[float, str, str]]] = [[]]
    x: float = _EDGE + 14
    for kind, words in shown.legend:
        wide = 30 + width(words, _TEXT) + 44
        if told[-1] and x + wide - 44 > _MOST:
            told.append([])
            x = _EDGE + 14
        told[-1].append((x, kind, words))
        x += wide
    return told


def _draw_legend(sheet: _Sheet, line: list[tuple[float, str, str]], y: float) -> None:
    for x, kind, words in line:
        if kind == "bar":
            sheet.bar(x - 14, x + 14, y + 17, "other")
        else:
            sheet.mark(x, y + 17, kind)
        sheet.write(x + 30, y, words, _TEXT, "soft")
