"""What is told of a number of people, and the quarters of a year by which is counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

FEWEST = 5
"""No figure about fewer people than these is shown anywhere."""


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """What is told of a number: that it is no less than ``least`` and no more than ``most``."""

    least: int
    most: int | None
    """None: nothing is told of that."""

    @property
    def exact(self) -> int | None:
        """The number itself, if that is told."""
        return self.least if self.least == self.most else None

    def __add__(self, other: Figure) -> Figure:
        most = None if self.most is None or other.most is None else self.most + other.most
        return Figure(self.least + other.least, most)


def exactly(number: int) -> Figure:
    """A number that is no secret."""
    return Figure(number, number)


FEW = Figure(0, FEWEST - 1)
"""Fewer than five."""
HELD = Figure(0, None)
"""Not shown, for otherwise a figure of fewer than five could be worked out."""


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year, in UTC."""

    year: int
    number: int
    """1 to 4."""

    @classmethod
    def of(cls, at: datetime | date) -> Quarter:
        return cls(at.year, (at.month + 2) // 3)

    @classmethod
    def read(cls, text: str) -> Quarter:
        """``2026-Q1``. Raises ``ValueError``."""
        year, _, number = text.partition("-Q")
        return cls(int(year), int(number))

    def __str__(self) -> str:
        return f"{self.year:04}-Q{self.number}"

    @property
    def first(self) -> date:
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def after(self) -> Quarter:
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    @property
    def before(self) -> Quarter:
        return Quarter(self.year - (self.number == 1), (self.number + 2) % 4 + 1)
