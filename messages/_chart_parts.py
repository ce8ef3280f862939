"""What every chart has: its heading, what it is of, its legend and its foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from messages._letters import lines, width
from messages._sheet import WIDTH, Sheet

EDGE = 44
HEADING, TEXT = 46, 31
LINE, LEGEND = 44, 56
"""From line to line of the foot, and of the legend."""
_SIGN, _APART = 64, 36

Sign = TypeVar("Sign")


def write_head(sheet: Sheet, heading: str, about: str) -> float:
    """The heading, in two lines if need be; where what follows begins."""
    y: float = 30
    for line in _heading_lines(heading):
        sheet.write(EDGE, y, line, HEADING, "ink", bold=True)
        y += HEADING + 10
    sheet.write(EDGE, y + 4, about, TEXT, "soft")
    return y + 74


def _heading_lines(heading: str) -> list[str]:
    # set bold, where letters are wider
    return lines(heading, round(HEADING * 1.13), WIDTH - 2 * EDGE, 2)


def head_height(heading: str) -> int:
    """Of what ``write_head`` writes."""
    return 30 + (HEADING + 10) * len(_heading_lines(heading)) + 74


def foot_lines(foot: Sequence[str]) -> list[str]:
    return [line for words in foot for line in lines(words, TEXT, WIDTH - 2 * EDGE, 3)]


def write_foot(sheet: Sheet, y: float, foot: Sequence[str]) -> None:
    for n, line in enumerate(foot):
        sheet.write(EDGE, y + LINE * n, line, TEXT, "soft")


def legend_lines(legend: Sequence[tuple[Sign, str]]) -> list[list[tuple[float, Sign, str]]]:
    """What each sign means: where the sign begins, the sign, the words; by line."""
    told: list[list[tuple[float, Sign, str]]] = [[]]
    x: float = EDGE
    for sign, words in legend:
        wide = _SIGN + width(words, TEXT)
        if told[-1] and x + wide > WIDTH - EDGE:
            told.append([])
            x = EDGE
        told[-1].append((x, sign, words))
        x += wide + _APART
    return told
