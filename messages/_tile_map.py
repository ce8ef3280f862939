"""Europe as tiles: one square a country, about where it lies, so that small ones are seen as well
as large ones. The places are our own choice; no border is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

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
from messages._sheet import PALETTES, WIDTH, Palette, Sheet, png
from model import Picture

PLACES: Mapping[str, tuple[int, int]] = {
    "IS": (0, 0), "NO": (4, 0), "SE": (5, 0), "FI": (6, 0),
    "DK": (4, 1), "EE": (6, 1),
    "IE": (0, 2), "LV": (6, 2),
    "NL": (3, 3), "DE": (4, 3), "PL": (5, 3), "LT": (6, 3),
    "BE": (2, 4), "LU": (3, 4), "CZ": (4, 4), "SK": (5, 4), "UA": (7, 4),
    "FR": (2, 5), "CH": (3, 5), "AT": (4, 5), "HU": (5, 5), "RO": (6, 5),
    "PT": (0, 6), "ES": (1, 6), "LI": (3, 6), "SI": (4, 6), "HR": (5, 6), "RS": (6, 6),
    "BG": (7, 6),
    "IT": (3, 7), "BA": (5, 7), "XK": (6, 7), "MK": (7, 7),
    "ME": (5, 8), "AL": (6, 8), "EL": (7, 8), "TR": (8, 8),
    "MT": (3, 9), "CY": (8, 9),
}  # fmt: skip
"""Column and row, by the two letters that NUTS has for the country."""
_COLUMNS, _ROWS = 9, 10
_TILE = (WIDTH - 2 * EDGE) / _COLUMNS
_SMALL, _LARGE = 30, 36


class Level(IntEnum):
    """How many, in steps; each step has its own ground, and its number stands in the tile."""

    NONE = 0
    FEW = 1
    FIVE = 2
    TEN = 3
    TWENTY = 4
    HELD = 5
    """Not shown."""


_SHARES = {Level.FEW: 0.14, Level.FIVE: 0.38, Level.TEN: 0.87, Level.TWENTY: 1.0}
"""How much of the colour is in the ground of a tile."""


@dataclass(frozen=True, slots=True)
class Tile:
    land: str
    name: str
    level: Level
    words: str
    """The number as the tile has room for it: ``12`` or ``<5``; empty: none."""


@dataclass(frozen=True, slots=True)
class TileMap:
    """All that is drawn; equal ones make equal pictures."""

    heading: str
    about: str
    tiles: tuple[Tile, ...]
    """Of countries that have a place; those without are named in ``foot``."""
    legend: tuple[tuple[Level, str], ...]
    foot: tuple[str, ...]
    theme: Picture


def draw_tile_map(shown: TileMap) -> bytes:
    """A PNG."""
    palette = PALETTES[shown.theme]
    foot = foot_lines(shown.foot)
    legend = legend_lines(shown.legend)
    tall = head_height(shown.heading) + _ROWS * _TILE
    height = round(tall) + LEGEND * len(legend) + LINE * len(foot) + 60
    sheet = Sheet(palette, height)
    y = write_head(sheet, shown.heading, shown.about)
    met = {tile.land: tile for tile in shown.tiles}
    for land, place in PLACES.items():
        tile = met.get(land, Tile(land, "", Level.NONE, ""))
        _draw_tile(sheet, palette, tile, EDGE + place[0] * _TILE, y + place[1] * _TILE)
    y += _ROWS * _TILE + 24
    for line in legend:
        for x, level, words in line:
            _ground(sheet, palette, level, x, y, 48, 40)
            sheet.write(x + 62, y + 3, words, TEXT, "soft")
        y += LEGEND
    write_foot(sheet, y + 4, foot)
    return png(sheet.pixels(), WIDTH, height)


def _draw_tile(sheet: Sheet, palette: Palette, tile: Tile, x: float, y: float) -> None:
    size = _TILE - 7
    _ground(sheet, palette, tile.level, x, y, size, size)
    dark = tile.level in (Level.TEN, Level.TWENTY)
    ink = "ground" if dark else "ink" if tile.level else "soft"
    middle = x + size / 2
    if tile.words:
        sheet.write(middle, y + 12, tile.land, _SMALL, ink, centred=True)
        sheet.write(middle, y + 52, tile.words, _LARGE, ink, bold=True, centred=True)
    else:
        sheet.write(middle, y + 34, tile.land, _SMALL, ink, centred=True)


def _ground(
    sheet: Sheet, palette: Palette, level: Level, x: float, y: float, wide: float, tall: float
) -> None:
    right, bottom = x + wide, y + tall
    if level in _SHARES:
        colour = _mixed(palette.ground, palette.other, _SHARES[level])
        sheet.box(x, y, right, bottom, "other", colour, 3)
    elif level is Level.HELD:
        sheet.box(x, y, right, bottom, "kept", "ground", 4)
    else:
        sheet.box(x, y, right, bottom, "line", "ground", 3)


def _mixed(ground: str, colour: str, share: float) -> str:
    """So much of a colour in the ground."""
    parts = [
        round(int(ground[at : at + 2], 16) * (1 - share) + int(colour[at : at + 2], 16) * share)
        for at in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02x}" for part in parts)
