"""The digest as a page and as a mail, of a member or of a region."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import messages
from actions._assistant import Assistant
from actions._gather import digest_facts, line
from actions._gather_hub import event_lines
from actions.calendar import calendar_of, saved
from actions.digest import Item, changed_since, compose, ranked
from actions.event_news import events_ahead
from actions.exchange import rates
from actions.preview import became_news, open_matches
from actions.region_needs import served_by
from messages import FullDigest, Letter, Line
from model import CallId, Language, Match, Member, MemberId, MemberState, NutsCode

LATELY = timedelta(days=7)
"""What became known or changed since then is called new, or changed."""
SOON = timedelta(days=14)
"""What closes by then is closing soon."""
EVENTS_SHOWN = 10
NOBODY = MemberId(0)


def reader(a: Assistant, region: NutsCode, language: Language) -> Member:
    """Whoever reads a region's public page: a member that was told and said nothing."""
    return Member(
        id=NOBODY,
        chat_id=0,
        state=MemberState.ACTIVE,
        language=language,
        zone=a.regions.zone(region) or a.settings.digest_zone,
        regions=(region,),
    )


def full_digest(a: Assistant, member: Member, now: datetime) -> FullDigest:
    """Every call of the member's digest at ``now``, what was new or changed in the last seven
    days though told already, and all else that is open or saved. Each call once; reads only."""
    return next(facts for facts in digest_steps(a, member, now) if facts)


def digest_steps(a: Assistant, member: Member, now: datetime) -> Iterator[FullDigest | None]:
    """The same in slices of which the last one is all of it."""
    if member.id == NOBODY:
        member = replace(member, joined_at=now - LATELY)  # the news since then
    contents = compose(a, member, now)
    yield None
    changed = {item.match.call.id: item for item in contents.changed}
    found = {item.match.call.id: item for item in (*contents.new, *contents.closing)}
    found |= changed
    for fits in ranked(open_matches(a, member, now), now):
        found.setdefault(fits.call.id, Item(fits))
    yield None
    own = [stored for stored in saved(a, member) if stored.call.is_live(now)]
    tags = a.store.tags([stored.id for stored in own])
    for stored in own:
        found.setdefault(stored.id, Item(Match(stored, tags.get(stored.id, ()), (), 0.0)))
    changed |= _lately_changed(a, found, now)
    yield None
    sections: dict[str, list[Line]] = {"new": [], "changed": [], "closing": [], "open": []}
    for item in _in_order(found, now):
        name = _section(item, changed, now)
        shown = changed[item.match.call.id] if name == "changed" else item
        sections[name].append(line(a, member, shown))
        yield None
    bare = replace(contents, new=(), changed=(), closing=(), events=())
    ahead = events_ahead(a, member, contents.tables, now)
    of_region = member.regions[0] if member.id == NOBODY else None
    needs = [need for one in served_by(a, member) for need in one.needs] if of_region else []
    yield FullDigest(
        digest=replace(
            digest_facts(a, member, bare, 0, now),
            events=event_lines(a, member, ahead[:EVENTS_SHOWN], contents.tables),
            new=tuple(sections["new"]),
            changed=tuple(sections["changed"]),
            closing=tuple(sections["closing"]),
        ),
        open=tuple(sections["open"]),
        region=a.regions.name(of_region, member.language) if of_region else "",
        needs=tuple(a.need_title(need, member.language) for need in needs),
        rates=rates(a, now),
    )


def _section(item: Item, changed: Collection[CallId], now: datetime) -> str:
    stored = item.match.call
    cut_off = stored.call.next_cut_off(now)
    if became_news(stored) >= now - LATELY:
        return "new"
    if stored.id in changed:
        return "changed"
    if cut_off and cut_off.at <= now + SOON and not stored.call.closed_early(now):
        return "closing"
    return "open"


def _lately_changed(a: Assistant, found: dict[CallId, Item], now: datetime) -> dict[CallId, Item]:
    """Those that changed in the last seven days, with what changed then; not what never rests."""
    at = a.store.changed_at(found)
    restless = a.store.settles(found)
    lately = {}
    for number, item in found.items():
        stored = item.match.call
        if not item.changed and stored.version > 1 and number not in restless:
            news = changed_since(a, stored, stored.version - 1)
            if at[number] >= now - LATELY and news:
                lately[number] = replace(item, changed=news)
    return lately


def _in_order(found: dict[CallId, Item], now: datetime) -> list[Item]:
    """The nearest deadline first, undated ones last."""

    def place(item: Item) -> tuple[str, int]:
        cut_off = item.match.call.call.next_cut_off(now)
        return (cut_off.at.isoformat() if cut_off else "~", item.match.call.id)

    return sorted(found.values(), key=place)


def digest_mail(a: Assistant, member: Member, now: datetime) -> Iterator[bytes]:
    """The mail, as slices of which the last one is the file; the others are empty."""
    for facts in digest_steps(a, member, now):
        yield b""
        if facts:
            yield from _mail(a, member, facts, now)


def _mail(a: Assistant, member: Member, facts: FullDigest, now: datetime) -> Iterator[bytes]:
    language = member.language
    html, text, calendar = list[str](), list[str](), list[bytes]()
    for piece in messages.digest_document(language, facts, None):
        html.append(piece)
        yield b""
    for piece in messages.digest_text(language, facts):
        text.append(piece)
        yield b""
    for entry in calendar_of(a, language, facts.pressing, now) if facts.pressing else ():
        calendar.append(entry)
        yield b""
    yield messages.letter(
        Letter(
            sender=a.settings.name,
            host=urlsplit(a.settings.address).hostname or "roundtable.invalid",
            subject=messages.page_subject(language, facts),
            text="".join(text),
            html="".join(html),
            calendar=b"".join(calendar),
            calendar_name=f"{messages.plain(language, 'page-name-calendar')}.ics",
            at=now,
            zone=member.zone,
        )
    )
