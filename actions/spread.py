"""Spread the news of a call: find the members it is pushed to, a slice at a time.

What is to be spread lies in the store, written with the call itself; a crash goes on where
the last slice ended. Whoever is not pushed to finds the call in the next digest.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at, next_digest_at
from actions._posts import ALERT, alert_key
from actions.region_needs import served
from db import News
from matching import match
from model import Band, Call, Change, Interest, Member, Rhythm, StoredCall, Tag

SLICE = 100
"""Members looked at in one transaction: well under 50 ms of the event loop."""
MOMENT = timedelta(milliseconds=1)
URGENT = timedelta(hours=72)
"""A cut-off this near may break the alert budget; the message says so."""


async def spread(a: Assistant, now: datetime) -> None:
    """Spread all news there is, with an await between the slices."""
    more = True
    while more:
        more = spread_slice(a, now)
        await a.courtesy.rest()


def spread_slice(a: Assistant, now: datetime) -> bool:
    """Post alerts for one slice of members. False: there is no news left."""
    with a.store.transaction():
        news = a.store.next_news()
        if news is None:
            return False
        stored = a.store.call(news.call)
        copy = a.store.same_as(news.call)
        if stored is None or copy or not is_news(stored.call, now):
            a.store.news_spread(news.id, None)
            return True
        members = _next_members(a, news, stored, now)
        tags = sure_tags(a, stored)
        for member in members:
            found = match(stored, tags, served(a, member), a.regions, now)
            if news.change is Change.CHANGED and _knows(a, member, stored, fits=bool(found)):
                wanted, at_once = True, True
            else:
                wanted = found is not None
                strong = found is not None and found.band is Band.STRONG
                at_once = strong or news.change is Change.CHANGED
            if (
                wanted
                and pushes(stored.call, member, now, at_once=at_once)
                and a.store.told(member.id, [stored.id]).get(stored.id, -1) < stored.version
            ):
                score = found.score if found else 0.0
                _post(a, member, stored, news.change, now, score=score)
        a.store.news_spread(news.id, members[-1].id if len(members) == SLICE else None)
        return True


def sure_tags(a: Assistant, stored: StoredCall) -> tuple[Tag, ...]:
    """The call's tags that may be pushed, or wait for the digest."""
    return tuple(t for t in a.store.tags([stored.id]).get(stored.id, ()) if t.sure)


def is_news(call: Call, now: datetime) -> bool:
    """Whether it is worth a push: not what its publisher closed before the date it gave."""
    return call.is_live(now) and not call.closed_early(now)


def _next_members(a: Assistant, news: News, stored: StoredCall, now: datetime) -> list[Member]:
    """The next members, by number, who may be pushed this news: found by index, never a scan."""
    needs = {t.need for t in sure_tags(a, stored)}
    found = a.store.hearing(needs, now, after=news.after, limit=SLICE)
    if news.change is Change.CHANGED:
        found += a.store.knowing(stored.id, after=news.after, limit=SLICE)
    cut_off = stored.call.next_cut_off(now)
    if cut_off and cut_off.at <= now + timedelta(days=8):
        found += a.store.digest_too_late(needs, cut_off.at, after=news.after, limit=SLICE)
    by_number = {m.id: m for m in found}
    return [by_number[n] for n in sorted(by_number)][:SLICE]


def _knows(a: Assistant, member: Member, stored: StoredCall, *, fits: bool) -> bool:
    """Whether the member was told of the call and it still fits, or follows it in any case."""
    said = a.store.interest(member.id, stored.id)
    if said & {Interest.SAVED, Interest.INTERESTED}:
        return True
    return fits and stored.id in a.store.told(member.id, [stored.id])


def pushes(call: Call, member: Member, now: datetime, *, at_once: bool) -> bool:
    """Whether news is pushed now, or waits for the member's next digest.

    ``at_once``: a strong match, or a change. Whatever the rhythm, a call whose next cut-off
    comes before the next digest is pushed: the digest would be late.
    """
    cut_off = call.next_cut_off(now)
    digest = member.next_digest_at or next_digest_at(member, now)
    if cut_off and cut_off.at <= digest:
        return True
    return at_once and member.rhythm is Rhythm.AT_ONCE


def is_urgent(call: Call, member: Member, now: datetime) -> bool:
    """Near enough to break the alert budget: within 72 hours, or before the next digest."""
    cut_off = call.next_cut_off(now)
    if cut_off is None:
        return False
    digest = member.next_digest_at or next_digest_at(member, now)
    return cut_off.at <= max(now + URGENT, digest)


def _post(
    a: Assistant,
    member: Member,
    stored: StoredCall,
    change: Change,
    now: datetime,
    *,
    score: float,
) -> bool:
    """Put an alert in the outbox, once for a member and version of a call.

    Of those due together the better match goes first: it is due a moment earlier.
    """
    cut_off = stored.call.next_cut_off(now)
    due = may_speak_at(member, now)
    if cut_off and cut_off.at <= due:
        due = now  # after the quiet hours it would be too late
    return a.store.post(
        member.id,
        ALERT,
        alert_key(member.id, stored.id, stored.version),
        {"call": stored.id, "version": stored.version, "change": change.value},
        due - score * MOMENT,
        now,
        urgent=is_urgent(stored.call, member, now),
    )
