"""A page that changes at every look: members are not told again until it is steady.

Every state is kept all the same, and the last one is told once.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions.watch import call_restless
from db import Taken
from model import Call, Change

WINDOW = timedelta(days=7)
MOST = 2
"""Changes of a call within the window that are told as they come; from the next on they wait."""
STEADY = timedelta(days=2)
"""Without a change for so long, a call is steady."""
BATCH = 50


def holds_back(a: Assistant, taken: Taken, now: datetime) -> bool:
    """Whether this change of a call waits until the call is steady; keepers are told once."""
    stored = taken.stored
    if a.store.changes_since(stored.id, now - WINDOW) <= MOST:
        a.store.keep_restless(stored.id, None, None)
        return False
    since = a.store.restless(stored.id)
    a.store.keep_restless(stored.id, since or now, settles_at(stored.call, now))
    if since is None:
        call_restless(a, stored, now)
    return True


def settles_at(call: Call, now: datetime) -> datetime:
    """When a call that changed at ``now`` is steady; half-way at the latest to its next cut-off,
    so that nobody hears of a deadline when it is over."""
    cut_off = call.next_cut_off(now)
    return now + (min(STEADY, (cut_off.at - now) / 2) if cut_off else STEADY)


def settle(a: Assistant, now: datetime) -> bool:
    """Tell the state in which restless calls came to rest. True: there may be more."""
    with a.store.transaction():
        steady = a.store.settled(now, BATCH)
        for stored in steady:
            a.store.keep_restless(stored.id, a.store.restless(stored.id), None)
            a.store.add_news(stored.id, stored.version, Change.CHANGED, now)
        return len(steady) == BATCH
