"""The weekly digest: everything that meets a member's profile and was not told yet.

It never looks through a date window: what a missed run left is in the next one, once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at, next_digest_at
from actions._posts import DIGEST, digest_key
from actions.articles import news_for
from actions.event_news import EventItem, event_news
from actions.region_needs import served
from actions.todo import own
from matching import match
from messages import TodoLine
from model import (
    Article,
    CallId,
    FieldChange,
    Interest,
    Match,
    Member,
    MemberId,
    NeedId,
    Roundtable,
    StoredCall,
    Track,
    changes,
)

SAVED_HORIZON = timedelta(days=14)
"""A saved call is listed as closing soon this long before its cut-off; any other told one, if
that comes before the next digest."""
BATCH = 20
"""Members whose digests are posted in one transaction."""


@dataclass(frozen=True, slots=True)
class Item:
    """One call of a digest: why it is there, and what changed since this member saw it."""

    match: Match
    changed: tuple[FieldChange, ...] = ()
    saved: bool = False
    tip: bool = False
    """Another member of the region passed it on."""
    passed_to: str = ""
    """The member's committee or working group that it was passed on to."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a member's digest holds at a moment; every list is ranked, none is cut."""

    new: tuple[Item, ...]
    changed: tuple[Item, ...]
    closing: tuple[Item, ...]
    tables: tuple[Roundtable, ...]
    """Its own: it is reminded of them anyway, so they are no reason for a digest by themselves."""
    first: bool
    """The welcome digest after the set-up: what is open now."""
    articles: tuple[tuple[Article, NeedId], ...] = ()
    """News, each with the need it is about: no reason for a digest by itself."""
    actions: tuple[TodoLine, ...] = ()
    """What the member has to do from roundtables: it is reminded of that anyway, so it is no
    reason for a digest by itself."""
    events: tuple[EventItem, ...] = ()
    """Events to tell of; the first few are told, the others wait."""

    @property
    def empty(self) -> bool:
        return not (self.new or self.changed or self.closing or self.events)

    @property
    def told(self) -> tuple[tuple[CallId, int], ...]:
        """Every call of the digest, shown or behind "n more", with the version worded."""
        items = (*self.new, *self.changed, *self.closing)
        return tuple((i.match.call.id, i.match.call.version) for i in items)


def post_digests(a: Assistant, now: datetime) -> bool:
    """Post the digests that are due, a batch at a time. True: there may be more.

    The next due time is strictly after ``now``: a missed week is caught up once.
    """
    with a.store.transaction():
        members = a.store.digests_due(now, BATCH)
        for member in members:
            due = member.next_digest_at or now
            a.store.post(member.id, DIGEST, digest_key(member.id, due), {}, now, now)
            a.store.next_digest(member.id, next_digest_at(member, now))
        return len(members) == BATCH


def compose(a: Assistant, member: Member, now: datetime, *, first: bool = False) -> Contents:
    """What this member's digest would say at ``now``. Reads only."""
    member = served(a, member)
    said = {c: i for c, i, _, _ in a.store.interests(member.id)}
    candidates = a.store.live_with_needs(set(member.needs) or None, now)
    told = a.store.told(member.id)
    found: dict[CallId, Match] = {}
    for stored, tags in candidates:
        fits = match(stored, tags, member, a.regions, now)
        if fits and fits.sure:
            found[stored.id] = fits
    tips = set(a.store.tips(member.id)) if member.tips else set()
    tips_to = a.store.tips_to(member.id)
    tracks = a.store.tracks(member.id)
    known = a.store.calls([c for c in {*told, *said, *tips, *tips_to} if c not in found])
    tags_of = a.store.tags(known)
    for stored in known.values():
        if stored.id not in said and a.store.same_as(stored.id):
            continue  # told before it was joined: the call that stands for it is told now
        if stored.call.is_live(now) and said.get(stored.id) is not Interest.NOT_FOR_US:
            found[stored.id] = Match(stored, tags_of.get(stored.id, ()), (), 0.0)
    new, changed, closing = [], [], []
    restless = a.store.settles(found)
    regular = next_digest_at(member, now)
    for fits in ranked(found.values(), now):
        stored = fits.call
        if said.get(stored.id) is Interest.NOT_FOR_US:
            continue
        saved = stored.id in said
        version = told.get(stored.id)
        if version is None and not saved:
            to = tips_to.get(stored.id, "")
            new.append(Item(fits, tip=stored.id in tips, passed_to=to))
        elif (
            version is not None
            and version < stored.version
            and stored.id not in restless
            and differs(a, stored, version)
        ):
            changed.append(Item(fits, changed_since(a, stored, version), saved))
        elif not _is_done(tracks.get(stored.id), fits, now) and _closes_by(
            fits, now + SAVED_HORIZON if saved else regular, now
        ):
            closing.append(Item(fits, saved=saved))
    tables = tuple(a.store.roundtables_of(member.id, now))
    articles = () if first else news_for(a, member, now)
    return Contents(
        tuple(new),
        tuple(changed),
        tuple(closing),
        tables,
        first=first,
        articles=articles,
        actions=own(a, member),
        events=event_news(a, member, tables, now),
    )


def differs(a: Assistant, stored: StoredCall, version: int) -> bool:
    """Whether the call is materially another than in ``version``, or that is not known.

    A date that moved and moved back is no news to who was told the first one.
    """
    before = a.store.call_at(stored.id, version)
    return before is None or bool(changes(before, stored.call))


def changed_since(a: Assistant, stored: StoredCall, version: int) -> tuple[FieldChange, ...]:
    """The material changes since the version a member last saw."""
    before = a.store.call_at(stored.id, version)
    return changes(before, stored.call) if before else ()


def ranked(matches: Iterable[Match], now: datetime) -> list[Match]:
    """Best first, then the nearer cut-off. Ranking orders, it never deletes."""

    def place(m: Match) -> tuple[float, str, int]:
        cut_off = m.call.call.next_cut_off(now)
        return (-round(m.score, 2), cut_off.at.isoformat() if cut_off else "~", m.call.id)

    return sorted(matches, key=place)


def _closes_by(fits: Match, at: datetime, now: datetime) -> bool:
    cut_off = fits.call.call.next_cut_off(now)
    return cut_off is not None and cut_off.at <= at and not fits.call.call.closed_early(now)


def _is_done(track: Track | None, fits: Match, now: datetime) -> bool:
    """Whether the member has applied, or does not: the deadline is no business of it."""
    cut_off = fits.call.call.next_cut_off(now)
    return bool(track and cut_off and track.is_done(cut_off))


def first_digest(a: Assistant, member_id: MemberId, now: datetime) -> None:
    """After the set-up: one digest of what is open now, at once, whatever the hour."""
    a.store.post(member_id, DIGEST, digest_key(member_id, now), {"first": True}, now, now)


def catch_up(a: Assistant, member: Member, now: datetime) -> None:
    """Post a digest ahead of time if the next one would come too late for some news."""
    contents = compose(a, member, now)
    regular = member.next_digest_at or next_digest_at(member, now)
    cut_offs = (i.match.call.call.next_cut_off(now) for i in (*contents.new, *contents.changed))
    if any(c and c.at <= regular for c in cut_offs):
        due = may_speak_at(member, now)
        a.store.post(member.id, DIGEST, digest_key(member.id, now), {}, due, now)
