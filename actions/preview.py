"""What meets a profile now, and what a newcomer would have had lately."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions.digest import ranked
from actions.region_needs import served
from matching import match
from model import Band, Interest, Match, Member, StoredCall

LATELY = timedelta(days=60)


def open_matches(a: Assistant, member: Member, now: datetime) -> list[Match]:
    """Every live call that meets the profile, best first; what was waved off is left out."""
    return ranked(_open(a, member, now, (Band.STRONG, Band.LIKELY)), now)


def open_maybes(a: Assistant, member: Member, now: datetime) -> list[Match]:
    """Live calls that perhaps meet the profile and are among no others: told only on request."""
    found = _open(a, member, now, tuple(Band))
    return ranked((fits for fits in found if not fits.sure), now)


def has_maybes(a: Assistant, member: Member, now: datetime) -> bool:
    return any(not fits.sure for fits in _open(a, member, now, tuple(Band)))


def _open(a: Assistant, member: Member, now: datetime, bands: Collection[Band]) -> Iterator[Match]:
    waved_off = {c for c, i, *_ in a.store.interests(member.id) if i is Interest.NOT_FOR_US}
    member = served(a, member)
    for stored, tags in a.store.live_with_needs(set(member.needs) or None, now, bands=bands):
        fits = match(stored, tags, member, a.regions, now)
        if fits and stored.id not in waved_off:
            yield fits


def preview(a: Assistant, member: Member, now: datetime) -> list[Match]:
    """The calls that would have been told to this member in the last 60 days, best first.

    Each is held against the profile at the moment it was news, as an alert is.
    """
    since = now - LATELY
    member = served(a, member)
    found = []
    for stored, tags in a.store.live_with_needs(set(member.needs) or None, since):
        news_at = became_news(stored)
        if since <= news_at <= now:
            fits = match(stored, tags, member, a.regions, news_at)
            if fits and fits.sure:
                found.append(fits)
    return ranked(found, now)


def became_news(stored: StoredCall) -> datetime:
    """When a call was first seen; of those found by a source's first poll, when it opened."""
    opens = stored.call.opens
    if stored.quiet and opens and opens.at < stored.first_seen:
        return opens.at
    return stored.first_seen
