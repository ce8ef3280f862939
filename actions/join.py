"""One call met in many places is one call to a member: which is told, and a keeper's no."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from actions._assistant import Assistant
from db import Taken
from matching import same
from model import CallId, CallKind, CallStatus, Change, StoredCall


def join(a: Assistant, taken: Taken, now: datetime, crowded: Collection[str] = ()) -> None:
    """Look whether a call that came or changed is one we have from another source.

    ``crowded``: addresses that several calls of its source have. Of the places of a call the
    one that says most is told; what members were told of another counts for it.
    """
    stored = taken.stored
    joined = False
    while _join_one(a, stored, now, crowded):
        joined = True
    if joined or taken.change is not Change.NEW:
        _choose(a, taken, now)


def _join_one(a: Assistant, stored: StoredCall, now: datetime, crowded: Collection[str]) -> bool:
    """Join one more place of the call, if there is one. False: there was none."""
    alike = a.store.look_alikes(stored.id)
    if all(other.call.source == stored.call.source for other in alike):
        return False
    group = {one.id: one for one in (stored, *a.store.places_of(stored.id))}
    sources = {one.call.source for one in group.values()}
    others = []
    for other in alike:
        places = (other, *a.store.places_of(other.id))
        # two calls of one source are two calls, whatever a third publisher makes of them
        apart = not sources & {place.call.source for place in places}
        if other.id not in group and (apart or other.call.source == stored.call.source):
            others.append(other)
    found = same(stored.call, others, now, crowded=crowded)
    if found is None:
        return False
    return a.store.join_same(_standing(a, stored).id, *found, now)


def part(a: Assistant, call_id: CallId, now: datetime) -> tuple[StoredCall, ...]:
    """A keeper's word: this is a call of its own. What it was one with; empty: nothing.

    Both are told to those who were told of neither; polls never join them again.
    """
    with a.store.transaction():
        others = a.store.part(call_id, now)
        parted = [s for n in (call_id, *others) for s in _calls(a, n)]
        for stored in parted:
            if not stored.quiet and a.store.same_as(stored.id) is None:
                a.store.add_news(stored.id, stored.version, Change.NEW, now)
        return tuple(s for s in parted if s.id != call_id)


def _choose(a: Assistant, taken: Taken, now: datetime) -> None:
    """Let the place that says most stand for the call; of equals the one that does already."""
    stored = taken.stored
    places = a.store.places_of(stored.id)
    if not places:
        return
    stands = _standing(a, stored)
    best = max((stored, *places), key=lambda s: (_says(s, now), s.id == stands.id, -s.id))
    if _says(best, now) <= _says(stands, now):
        return
    changed = best.id == stored.id and taken.change is Change.CHANGED
    told_as: int | None = best.version - 1 if changed else None
    if stands.call.published_status is CallStatus.PLANNED:
        told_as = 0  # that a plan became a call is news to whoever saw the plan
    a.store.stand_for(best.id, now, told_as=told_as)
    if not best.quiet:
        a.store.add_news(best.id, best.version, Change.CHANGED, now)


def _says(stored: StoredCall, now: datetime) -> tuple[bool, bool, bool, bool]:
    call = stored.call
    planned = call.published_status is CallStatus.PLANNED
    return (
        call.is_live(now) and not call.closed_early(now),
        not planned and call.status(now) is not None,
        bool(call.cut_offs),
        call.kind is not CallKind.NOTICE,
    )


def _standing(a: Assistant, stored: StoredCall) -> StoredCall:
    """What stands for the call: itself, or the one it is a copy of."""
    copy_of = a.store.same_as(stored.id)
    return (a.store.call(copy_of[0]) if copy_of else None) or stored


def _calls(a: Assistant, call_id: CallId) -> list[StoredCall]:
    found = a.store.call(call_id)
    return [found] if found else []
