"""Numbers and the sums they stand in: which are not shown, so that none that is small can be
worked out from those that are.

Each number is an edge of a network, each sum a node: what comes in goes out. A number that is not
shown cannot be worked out if the others that are not shown can make up for a change of it, that
is, if a change can go round in the network. Where none can, further numbers are withheld, those
of the cheapest way round (the smallest in all).
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum
from itertools import count
from typing import Any

from actions._tally import is_of_few
from model import FEW, FEWEST, HELD, Figure, exactly

GROUND = "ground"
"""Where nothing has to add up."""
_MOST = FEWEST - 1
_NARROW = 10_000
_FAR = 12
"""By so much a number may be another: then nothing more is told of how much it is."""


class _Kind(Enum):
    SHOWN = "shown"
    FEW = "few"
    HELD = "held"
    """Not shown, and known to be no small one, for of those it is told that they are few."""
    MUTE = "mute"
    """Not shown, and nothing told of it but that there are some; as of many acts of few."""
    UNSEEN = "unseen"


@dataclass(slots=True)
class _Edge:
    tail: Hashable
    head: Hashable
    value: int
    kind: _Kind
    few: bool
    """A figure about fewer than five people."""
    moved: int = 0
    """By how much the number is another in the table that is being looked for."""


class Unsafe(Exception):
    """A small number could be worked out whatever is withheld. ``name``: which; ``is_seen``:
    something is told of it."""

    def __init__(self, name: Any, *, is_seen: bool) -> None:
        super().__init__(name)
        self.name, self.is_seen = name, is_seen


class Sums:
    """Every number has a sum that it is a part of (``tail``) and one that it is made of
    (``head``), or the ground. ``withhold``: whether numbers of five and more may be. ``mute``: of
    none that is not shown it is told whether it is few: that alone can tell too much."""

    def __init__(self, *, withhold: bool = True, mute: bool = False) -> None:
        self._withhold, self._mute = withhold, mute
        self._named: dict[Hashable, _Edge] = {}
        self._unseen: dict[Hashable, _Edge] = {}
        self._at: defaultdict[Hashable, list[tuple[_Edge, int]]] = defaultdict(list)

    def add(self, name: Hashable, tail: Hashable, head: Hashable, value: int) -> None:
        """A number that is to be shown, if it can be."""
        hidden = _Kind.MUTE if self._mute or value >= FEWEST else _Kind.FEW
        kind = hidden if is_of_few(value) else _Kind.SHOWN
        self._named[name] = self._add(tail, head, value, kind)

    def add_unseen(self, name: Hashable, tail: Hashable, head: Hashable, value: int) -> None:
        """A number of which nothing is told, though it could be worked out."""
        self._unseen[name] = self._add(tail, head, value, _Kind.UNSEEN)

    def _add(self, tail: Hashable, head: Hashable, value: int, kind: _Kind) -> _Edge:
        edge = _Edge(tail, head, int(value), kind, is_of_few(value))
        if value or kind is _Kind.UNSEEN:  # none is shown as none, and stays so
            self._at[tail].append((edge, 1))
            self._at[head].append((edge, -1))
        return edge

    def figures(self) -> dict[Hashable, Figure]:
        """What is told of each number by its name. Raises ``Unsafe``."""
        for name, edge in [*self._named.items(), *self._unseen.items()]:
            if not self._guard(edge):
                raise Unsafe(name, is_seen=edge.kind is not _Kind.UNSEEN)
        self._withhold = False
        return {name: self._figure(edge) for name, edge in self._named.items()}

    def _figure(self, edge: _Edge) -> Figure:
        """Of a number that is withheld, as much as can be worked out."""
        if edge.kind is _Kind.MUTE:
            return HELD
        if edge.kind is not _Kind.HELD:
            return FEW if edge.kind is _Kind.FEW else exactly(edge.value)
        down, up = (self._sway(edge, step, _FAR, few=True) for step in (-1, 1))
        least = FEWEST if down == _FAR else edge.value - down
        return Figure(least, None if up == _FAR else edge.value + up)

    def _guard(self, edge: _Edge) -> bool:
        """Whether neither a small number can be worked out, nor any small sum that it is part of.

        For who does not know what is few it could be five: then so many at least is every sum
        that can be worked out. And for who does, it could be more or less. Of many acts of few
        people: they could be five more or less.
        """
        if not edge.few:
            return True
        if edge.value >= FEWEST:
            return any(self._sway(edge, step, FEWEST, few=True) == FEWEST for step in (1, -1))
        wanted = FEWEST - edge.value
        if self._sway(edge, 1, wanted, few=False) < wanted:
            return False
        return any(self._sway(edge, step, 1, few=True) for step in (1, -1))

    def _sway(self, edge: _Edge, step: int, most: int, *, few: bool) -> int:
        """By how much the number could be another, up to ``most``; what has to be withheld for
        that is."""
        ways, moved = 0, [edge]
        while ways < most and self._cost(edge, step, 1, few=few) is not None:
            way = self._way(edge, step, most - ways, few=few)
            if way is None:
                break
            for one, by in [*way, (edge, step)]:
                if one.kind is _Kind.SHOWN:
                    one.kind = _Kind.MUTE if self._mute else _Kind.HELD
                one.moved += by
                moved.append(one)
            ways += 1
        for one in moved:
            one.moved = 0
        return ways

    def _way(
        self, edge: _Edge, step: int, left: int, *, few: bool
    ) -> list[tuple[_Edge, int]] | None:
        """The cheapest way round for one more or less of a number, without that number; ``left``
        are still to go."""
        start, goal = (edge.head, edge.tail) if step > 0 else (edge.tail, edge.head)
        best: dict[Hashable, int] = {start: 0}
        came: dict[Hashable, tuple[Hashable, _Edge, int]] = {}
        tell_apart = count()
        queue: list[tuple[int, int, Hashable]] = [(0, next(tell_apart), start)]
        while queue:
            spent, _, node = heapq.heappop(queue)
            if node == goal:
                break
            for one, by in self._at[node]:
                cost = None if one is edge else self._cost(one, by, left, few=few)
                if cost is None:
                    continue
                other = one.head if by > 0 else one.tail
                if spent + cost < best.get(other, spent + cost + 1):
                    best[other] = spent + cost
                    came[other] = (node, one, by)
                    heapq.heappush(queue, (spent + cost, next(tell_apart), other))
        if start != goal and goal not in came:
            return None
        way = []
        node = goal
        while node != start:
            node, one, by = came[node]
            way.append((one, by))
        return way

    def _cost(self, edge: _Edge, step: int, left: int, *, few: bool) -> int | None:
        """Of moving a number by one up or down; None: it cannot be.

        ``few``: what is told to be few stays so, one to four; else it may be any. To withhold one
        that has no room for all that is left costs more: another one would have to be, too.
        """
        to, kind = edge.value + edge.moved + step, edge.kind
        if kind is _Kind.SHOWN:
            if edge.value < FEWEST or not self._withhold:
                return None
            room = edge.value - (1 if self._mute else FEWEST) if step < 0 else left
            return edge.value + _NARROW * (room < left) if room else None
        if few and kind is _Kind.FEW:
            return 0 if 1 <= to <= _MOST else None
        low = {_Kind.HELD: FEWEST, _Kind.MUTE: 1}.get(kind, 0)
        return 0 if to >= low else None
