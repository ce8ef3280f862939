"""How many calls are open by need, remembered for a while: whoever ticks needs asks each time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from db import Store
from model import NeedId, NutsCode

FRESH = timedelta(minutes=10)
KEPT = 200
"""Sets of regions remembered."""


class Counts:
    """By the regions they were asked for; a count may be ten minutes old."""

    def __init__(self) -> None:
        self._known: OrderedDict[frozenset[NutsCode], tuple[datetime, Mapping[NeedId, int]]] = (
            OrderedDict()
        )

    def open_by_need(
        self, store: Store, regions: Iterable[NutsCode], now: datetime
    ) -> Mapping[NeedId, int]:
        """Calls open or announced for these regions, by need; without any, for all."""
        asked = frozenset(regions)
        at, counts = self._known.get(asked, (None, {}))
        if at is None or not timedelta() <= now - at < FRESH:
            counts = store.open_by_need(sorted(asked), now)
            self._known[asked] = now, counts
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
        return counts
