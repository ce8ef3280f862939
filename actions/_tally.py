"""How often something was done, and by how many: ten acts of one member are a figure about one."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from itertools import islice
from typing import Self

from model import FEWEST

_NOBODY: frozenset[Hashable] = frozenset()


class Tally(int):
    """A number of acts that knows some of who did them: up to ``FEWEST``, for more do not matter.

    Sums of tallies know it, too. A plain number is one of people.
    """

    people: frozenset[Hashable]

    def __new__(cls, number: int, people: Iterable[Hashable]) -> Self:
        made = super().__new__(cls, number)
        made.people = frozenset(people)
        return made

    def __add__(self, other: int) -> Tally:
        people = self.people
        if len(people) < FEWEST:
            people |= getattr(other, "people", _NOBODY)
        return Tally(super().__add__(other), people)

    __radd__ = __add__


def tally(who: Collection[Hashable]) -> Tally:
    """``who`` did it, once each time that they are named."""
    return Tally(len(who), islice(dict.fromkeys(who), FEWEST))


def unknown(number: int, people: int) -> Tally:
    """Of people of whom nothing is kept but how many they were: those of any two numbers may be
    the same."""
    return Tally(number, (f"unknown {n}" for n in range(min(people, FEWEST))))


def is_of_few(number: int) -> bool:
    """Whether it is a figure about fewer than five people."""
    return number > 0 and min(number, len(getattr(number, "people", range(number)))) < FEWEST
