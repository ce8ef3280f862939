"""Later pages of a digest's sections, as the digest was when it was sent."""

from __future__ import annotations

from datetime import datetime

from actions._assistant import Assistant
from actions._gather import LINES, line
from actions.digest import Item, changed_since
from messages import PageFacts, Section
from model import CallId, Match, Member


def digest_page_facts(
    a: Assistant, member: Member, digest_id: int, section: Section, page: int, now: datetime
) -> PageFacts | None:
    """One page, counted from 0; past the end, the last. None: no such digest of this member."""
    items = a.store.digest_items(digest_id, member.id)
    if items is None and (owner := a.store.digest_for_deputy(digest_id, member.id)):
        items = a.store.digest_items(digest_id, owner)  # made while this member stood in
    if not items or not items.get(section):
        return None
    ids = [CallId(int(i)) for i in items[section]]
    page = min(page, (len(ids) - 1) // LINES)
    shown = ids[page * LINES : (page + 1) * LINES]
    kept, tags = a.store.calls(shown), a.store.tags(shown)
    lines = []
    for stored in (kept[i] for i in shown if i in kept):
        # the digest told the version it worded, so what it said had changed is one version back
        news = changed_since(a, stored, stored.version - 1) if section is Section.CHANGED else ()
        lines.append(line(a, member, Item(Match(stored, tags.get(stored.id, ()), (), 0.0), news)))
    return PageFacts(
        now=now,
        zone=member.zone,
        digest_id=digest_id,
        section=section,
        page=page,
        lines=tuple(lines),
        total=len(ids),
    )
