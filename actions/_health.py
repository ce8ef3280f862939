"""Whether a good answer is like the ones before: how many calls, and what is said of them."""

from __future__ import annotations

from datetime import datetime
from statistics import median

from actions._assistant import Assistant
from actions.watch import source_lost
from model import Call
from sources import Broken, Harvest, Source

HISTORY = 10
"""Good answers whose median is the usual count ..."""
ENOUGH = 5
"""... if there are so many of them; else the last one is."""
MANY = 20
"""Smaller lists double and halve honestly."""
LEAST_SHARE = 0.4
MOST_TIMES = 5
FIELDS = ("opens", "cut_offs", "budget", "regions", "applicants", "text")
"""What a publisher may or may not say of a call."""
NEARLY_ALL = 0.9
NEARLY_NONE = 0.1
STEADY = 3
"""In so many good answers running nearly all calls had a field: it always was there."""
FEWEST = 5
"""Of fewer calls nothing can be said."""


def check_count(a: Assistant, source: Source, harvest: Harvest) -> None:
    """Far from the usual count is a failure, not news. Raises ``Broken`` (too-few, too-many)."""
    if harvest.not_modified:
        return
    counts = a.store.good_counts(source.id, HISTORY)
    enough = len(counts) >= ENOUGH
    usual = median(counts) if enough else counts[0] if counts else 0
    if usual < MANY:
        return
    found = f"{harvest.fetched} records, usually {usual:.0f}; if that is right: poll --accept"
    if harvest.fetched < usual * LEAST_SHARE:
        raise Broken("too-few", found)
    if enough and harvest.fetched > usual * MOST_TIMES:
        raise Broken("too-many", found)


def watch_fields(a: Assistant, source: Source, harvest: Harvest, now: datetime) -> None:
    """Warn keepers, once, when a field that nearly all calls had is in nearly none any more."""
    if harvest.not_modified or len(harvest.calls) < FEWEST:
        return
    state = a.store.poll_of(source.id)
    steady, lost = dict(state.steady), dict(state.lost)
    gone = lost_fields(a, source, harvest)
    for name in FIELDS:
        if name in gone:
            lost.setdefault(name, now)
            continue
        lost.pop(name, None)
        if _share(harvest.calls, name) >= NEARLY_ALL:
            steady[name] = min(steady.get(name, 0) + 1, STEADY)
        else:
            steady.pop(name, None)
    fresh = [name for name in FIELDS if name in lost and name not in state.lost]
    a.store.save_fields(source.id, steady, lost)
    if fresh:
        source_lost(a, source, fresh, now)


def lost_fields(a: Assistant, source: Source, harvest: Harvest) -> frozenset[str]:
    """The fields that nearly all calls had in each good answer of late, and nearly none has."""
    if len(harvest.calls) < FEWEST:
        return frozenset()
    steady = a.store.poll_of(source.id).steady
    always = (name for name in FIELDS if steady.get(name, 0) >= STEADY)
    return frozenset(n for n in always if _share(harvest.calls, n) <= NEARLY_NONE)


def _share(calls: tuple[Call, ...], name: str) -> float:
    return sum(bool(getattr(c, name)) for c in calls) / len(calls)
