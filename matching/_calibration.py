"""From a raw score to how often tags with it are right, and the bands that follow from it."""

from __future__ import annotations

import csv
import pathlib
from bisect import bisect_right
from dataclasses import dataclass

from model import Band

FILE = pathlib.Path(__file__).parent / "calibration.csv"
STRONG, LIKELY, MAYBE = 0.85, 0.5, 0.15
"""A tag's least calibrated score in each band; less than MAYBE is no tag."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Straight lines between measured points; both columns grow."""

    raw: tuple[float, ...]
    right: tuple[float, ...]

    def score(self, raw: float) -> float:
        """The share of tags with this raw score that are right, 0..1."""
        at = bisect_right(self.raw, raw)
        if at == 0:
            return self.right[0]
        if at == len(self.raw):
            return self.right[-1]
        low, high = self.raw[at - 1], self.raw[at]
        share = (raw - low) / (high - low)
        return round(self.right[at - 1] + share * (self.right[at] - self.right[at - 1]), 4)


def load_calibration(path: pathlib.Path = FILE) -> Calibration:
    """Lines that begin with ``#`` say where the figures come from."""
    lines = (x for x in path.read_text(encoding="utf-8").splitlines() if not x.startswith("#"))
    rows = [(float(r["raw"]), float(r["right"])) for r in csv.DictReader(lines)]
    if rows != sorted(rows) or sorted(r for _, r in rows) != [r for _, r in rows]:
        raise ValueError(f"{path.name}: both columns have to grow")
    return Calibration(tuple(r for r, _ in rows), tuple(r for _, r in rows))


def band(score: float) -> Band | None:
    if score >= STRONG:
        return Band.STRONG
    if score >= LIKELY:
        return Band.LIKELY
    return Band.MAYBE if score >= MAYBE else None
