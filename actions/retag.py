"""Needs changed: tag the stored live calls again, in slices, and tell nobody twice."""

from __future__ import annotations

import asyncio
from datetime import datetime

from actions._assistant import Assistant
from actions._pause import Pause
from model import CallId, Tag

SLICE = 5
"""Calls tagged in one transaction: some 10 ms of the event loop."""


async def retag(a: Assistant, now: datetime) -> int:
    """Tag every live call whose tags come from another state of the needs. Returns how many.

    Nothing is pushed: a call that now meets a member's needs is in the next digest, because
    it was not told yet; one that was told stays told.
    """
    done, pause = 0, Pause(0, a.courtesy)
    while batch := a.store.calls_with_old_tags(a.tagger.version, now, SLICE):
        await asyncio.to_thread(a.tagger.prepare, {stored.call.language for stored in batch})
        with_tags = [(stored.id, a.tagger.tag_call(stored.call)) for stored in batch]
        _keep(a, with_tags)
        done += len(batch)
        await pause.now()
    return done


def _keep(a: Assistant, with_tags: list[tuple[CallId, tuple[Tag, ...]]]) -> None:
    with a.store.transaction():
        for call_id, tags in with_tags:
            a.store.set_tags(call_id, tags, a.tagger.version)
