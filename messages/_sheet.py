"""The sheet that pictures are drawn on, a telephone's width, and its colours.

It has a ground of its own, so that it reads the same on a light and on a dark chat. matplotlib is
imported at the first picture.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from messages._letters import drawable, font, width
from model import Picture

WIDTH = 1080
_DPI = 72
"""So that a point is a pixel."""
ASCENT = 0.87
"""Of a letter's size: from the top of its line to where it stands."""


@dataclass(frozen=True, slots=True)
class Palette:
    ground: str
    ink: str
    soft: str
    """Text of the second rank."""
    line: str
    """Months and tracks: seen, not read."""
    today: str
    kept: str
    other: str


PALETTES: Mapping[Picture, Palette] = {
    Picture.LIGHT: Palette(
        ground="#f6f7f9",
        ink="#14181f",
        soft="#48525f",
        line="#c9d0d8",
        today="#b3261e",
        kept="#8a3d00",
        other="#0b57a4",
    ),
    Picture.DARK: Palette(
        ground="#18222d",
        ink="#f2f5f8",
        soft="#b7c3cf",
        line="#41505f",
        today="#ff9a90",
        kept="#ffc46b",
        other="#86c0ff",
    ),
}


def png(pixels: bytes, width: int, height: int) -> bytes:
    """Red, green, blue and opacity, row by row, as a PNG.

    zlib lets other threads go on meanwhile, which the library's own way to PNG does not.
    """
    a_row = width * 4
    rows = b"".join(b"\0" + pixels[at : at + a_row] for at in range(0, len(pixels), a_row))
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 3)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )


class Sheet:
    """Agg's canvas without the figure's many objects, which would take most of the time. The
    unit is the pixel, from the upper left."""

    def __init__(self, palette: Palette, height: int) -> None:
        from matplotlib.backends.backend_agg import RendererAgg

        self._agg: Any = RendererAgg(WIDTH, height, _DPI)  # type: ignore[no-untyped-call]
        self._palette = palette
        self._height = height
        self.path(((0, 0), (WIDTH, 0), (WIDTH, height), (0, height)), "ground", fill="ground")

    def pixels(self) -> bytes:
        return bytes(self._agg.buffer_rgba())

    def write(
        self,
        x: float,
        y: float,
        words: str,
        size: int,
        colour: str,
        *,
        bold: bool = False,
        centred: bool = False,
    ) -> None:
        """Letters ``size`` pixels high from ``y`` down; ``x`` is their left, or their middle."""
        if centred:
            x -= width(words, size, bold=bold) / 2
        base = round(y + size * ASCENT)
        pen = self._pen(colour)
        self._agg.draw_text(pen, x, base, drawable(words), font(size, bold=bold), 0)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, wide: float,
        *, dashed: bool = False,
    ) -> None:  # fmt: skip
        self.path((start, end), colour, wide, dashed=dashed)

    def box(self, left: float, top: float, right: float, bottom: float, colour: str, fill: str,
             wide: float = 0) -> None:  # fmt: skip
        around = ((left, top), (right, top), (right, bottom), (left, bottom))
        self.path(around, colour, wide, fill=fill)

    def path(
        self, points: Sequence[tuple[float, float]], colour: str, wide: float = 0, *,
        fill: str = "", dashed: bool = False,
    ) -> None:  # fmt: skip
        from matplotlib.path import Path
        from matplotlib.transforms import IdentityTransform

        pen = self._pen(colour)
        pen.set_linewidth(wide)
        if dashed:
            pen.set_dashes(0, (10, 8))
        corners = [(x, self._height - y) for x, y in points]
        path = Path(corners + corners[:1] if fill else corners, closed=bool(fill))
        face = _parts(self._colour(fill)) if fill else None
        self._agg.draw_path(pen, path, IdentityTransform(), face)

    def _pen(self, colour: str) -> Any:
        pen = self._agg.new_gc()
        pen.set_foreground(self._colour(colour))
        return pen

    def _colour(self, name: str) -> str:
        """A colour of the palette by its name, or any other as ``#rrggbb``."""
        return name if name.startswith("#") else str(getattr(self._palette, name))


def _parts(colour: str) -> tuple[float, ...]:
    return (*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)), 1.0)
