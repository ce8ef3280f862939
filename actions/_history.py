"""Whatever is said of a call, where the member is with it follows, and is kept with its time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from actions._assistant import Assistant
from actions.follow_up import next_question
from model import CallId, Member, Stage


@contextmanager
def stage_follows(a: Assistant, member: Member, call: CallId, now: datetime) -> Iterator[None]:
    """One transaction; after it the stage fits to what was said in it, its history has it, and
    the next question is asked in its time."""
    with a.store.transaction():
        before = a.store.track(member.id, call).stage
        yield
        after = a.store.track(member.id, call)
        if after.stage is before:
            return
        if after.stage in (None, Stage.WATCHING, Stage.INTERESTED):  # the interest tells it
            a.store.set_stage(member.id, call, None, now)
        a.store.came_to(member.id, call, after.stage, now)
        stored = a.store.call(call)
        due = next_question(member, stored.call, after) if stored else None
        a.store.ask_at(member.id, call, due)
