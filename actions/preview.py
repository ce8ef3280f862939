"""What meets a profile now, and what a newcomer would have had lately."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions.digest import ranked
from actions.region_needs import served
from matching import match
from model import Interest, Match, Member, StoredCall

LATELY = timedelta(days=60)


def open_matches(a: Assistant, member: Member, now: datetime) -> list[Match]:
    """Every live call that meets the profile, best first; what was waved off is left out."""
    waved_off = {c for c, i, *_ in a.store.interests(member.id) if i is Interest.NOT_FOR_US}
    member = served(a, member)
    found = []
    for stored, tags in a.store.live_with_needs(set(member.needs) or None, now):
        fits = match(stored, tags, member, a.regions, now)
        if fits and stored.id not in waved_off:
            found.append(fits)
    return ranked(found, now)


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
