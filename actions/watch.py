"""Watch the sources: keepers hear once when one breaks and once when it heals, and once when
a field that its calls always had is gone.

Its members hear once, when it has been silent for days.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import NOTICE, WATCH, notice_key
from db import PollState
from model import Member, MemberId, MemberState, SourceId, StoredCall
from sources import Source

SILENT_AFTER = timedelta(days=3)
"""Failing for so long is no hiccup any more: those who rely on the source should know."""
SLICE = 200


def source_broke(a: Assistant, source: Source, now: datetime) -> None:
    """Tell the keepers of a break, once for as long as it lasts."""
    state = a.store.poll_of(source.id)
    _tell_keepers(a, source.id, "broke", state.failing_since or now, now)


def source_healed(a: Assistant, source: Source, before: PollState, now: datetime) -> None:
    """Tell the keepers that a source answers again. ``before``: as it stood while broken."""
    _tell_keepers(a, source.id, "healed", before.failing_since or now, now)


def call_restless(a: Assistant, stored: StoredCall, now: datetime) -> None:
    """Tell the keepers, once, of a call that changes at nearly every look."""
    source = stored.call.source
    _tell_keepers(a, source, f"restless:{stored.id}", now, now)


def source_lost(a: Assistant, source: Source, fields: Sequence[str], now: datetime) -> None:
    """Tell the keepers, once, that no call of a source has these fields any more."""
    _tell_keepers(a, source.id, "lost", now, now, fields)


async def tell_of_silence(a: Assistant, now: datetime) -> None:
    """Tell the members of a source that has been silent for days, once, in slices."""
    for source in a.sources:
        state = a.store.poll_of(source)
        if (
            state.failing_since is None
            or state.told_broken
            or now - state.failing_since < SILENT_AFTER
        ):
            continue
        after: MemberId | None = MemberId(0)
        while after is not None:
            after = _tell_slice(a, source, state.failing_since, after, now)
            await a.courtesy.rest()
        a.store.told_broken(source)


def _tell_slice(
    a: Assistant, source: SourceId, since: datetime, after: MemberId, now: datetime
) -> MemberId | None:
    """Tell the next members of the source; the last one's number, None when all were told."""
    with a.store.transaction():
        members = a.store.told_from(source, after=after, limit=SLICE)
        for member in members:
            _post(a, member, source, "silent", since, now)
    return members[-1].id if members else None


def _tell_keepers(
    a: Assistant,
    source: SourceId,
    what: str,
    since: datetime,
    now: datetime,
    fields: Sequence[str] = (),
) -> None:
    for chat_id in sorted(a.settings.keepers):
        keeper = a.store.member_by_chat(chat_id)
        if keeper is None:
            continue  # has never written to the bot: Telegram would refuse
        kind = WATCH if keeper.state is MemberState.SETTING_UP else NOTICE
        _post(a, keeper, source, what, since, now, kind, fields)


def _post(
    a: Assistant,
    member: Member,
    source: SourceId,
    what: str,
    since: datetime,
    now: datetime,
    kind: str = NOTICE,
    fields: Sequence[str] = (),
) -> None:
    a.store.post(
        member.id,
        kind,
        notice_key(member.id, source, what, since),
        {"source": source, "what": what, "since": since.isoformat(), "fields": list(fields)},
        may_speak_at(member, now),
        now,
    )
