"""Figures for Prometheus, read from the store when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from actions import Assistant


class Figures(Collector):
    """Outbox rows by state, calls kept live, and the age of each source's last good answer."""

    def __init__(self, a: Assistant, clock: Callable[[], datetime]) -> None:
        self._a, self._clock = a, clock

    def collect(self) -> Iterator[Metric]:
        now = self._clock()
        outbox = GaugeMetricFamily(
            "roundtable_outbox_rows", "Messages in the outbox by state", labels=["state"]
        )
        for state, count in self._a.store.outbox_counts().items():
            outbox.add_metric([state], count)
        yield outbox
        yield GaugeMetricFamily(
            "roundtable_live_calls",
            "Calls open or forthcoming",
            value=self._a.store.count_live(now),
        )
        age = GaugeMetricFamily(
            "roundtable_source_age_seconds",
            "Seconds since a source's last good answer",
            labels=["source"],
        )
        for source in self._a.sources:
            state_of = self._a.store.poll_of(source)
            if state_of.last_good:
                age.add_metric([source], (now - state_of.last_good).total_seconds())
        yield age
