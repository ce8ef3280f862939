"""The letters of a picture: how wide words are, and where they are cut.

DejaVu comes with matplotlib and writes all languages of the Union. Widths are summed up letter
by letter from its tables: to lay a line out for each try would take most of the time.
"""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from functools import cache
from typing import Any

PLAIN, BOLD = "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"


def _cut(words: str, size: int, room: float, *, bold: bool = False) -> tuple[str, str]:
    """As many words as there is room for, by their width, and the others."""
    taken = room
    for at, letter in enumerate(words):
        taken -= width(letter, size, bold=bold)
        if taken < 0:
            head = words[:at]
            head = head.rsplit(" ", 1)[0] if " " in head[at // 2 :] else head
            return head, words[len(head) :].lstrip()
    return words, ""


def cut_off(words: str, size: int, room: float, *, bold: bool = False) -> str:
    """One line that says where it was cut."""
    whole, more = _cut(words, size, room, bold=bold)
    if not more:
        return whole
    head, _ = _cut(words, size, room - width("…", size, bold=bold), bold=bold)
    return head.rstrip(" ,;:-\N{EN DASH}·") + "…"


def lines(words: str, size: int, room: float, most: int) -> list[str]:
    """At most so many lines; the last one says where it was cut."""
    told: list[str] = []
    while words and len(told) + 1 < most:
        line, words = _cut(words, size, room)
        told.append(line)
    return [*told, cut_off(words, size, room)] if words else told


def width(words: str, size: int, *, bold: bool = False) -> float:
    """Pixels that a line takes, or a little more."""
    known = letters(BOLD if bold else PLAIN)
    return sum(known.get(ord(letter), 0.0) for letter in words) * size


def drawable(words: str) -> str:
    """What the font has letters for: an empty box tells nobody anything."""
    known = letters(PLAIN)
    return "".join(c for c in words if ord(c) in known)


@cache
def letters(name: str) -> Mapping[int, float]:
    """How wide each letter of a font is, in units of its size."""
    from matplotlib.ft2font import FT2Font, LoadFlags

    shapes = FT2Font(str(font_file(name)))
    shapes.set_size(100, 72)
    wide = {}
    for code in shapes.get_charmap():
        glyph = shapes.load_char(code, flags=LoadFlags.NO_HINTING)
        wide[code] = glyph.linearHoriAdvance / 65536 / 100
    return wide


def font(size: int, *, bold: bool) -> Any:
    """DejaVu, which comes with matplotlib: it writes all languages of the Union."""
    from matplotlib.font_manager import FontProperties

    name = BOLD if bold else PLAIN
    return FontProperties(fname=str(font_file(name)), size=size)


def font_file(name: str) -> pathlib.Path:
    from matplotlib import get_data_path

    return pathlib.Path(get_data_path(), "fonts", "ttf", name)
