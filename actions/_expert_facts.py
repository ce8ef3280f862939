"""Entries and requests in the shape ``messages`` words: never who somebody is."""

from __future__ import annotations

from collections.abc import Iterable

from actions._assistant import Assistant
from db import Listed
from messages.experts import (
    ContactFacts,
    ExpertFacts,
    ExpertsFacts,
    OwnEntryFacts,
    RequestFacts,
    WhoFacts,
)
from model import (
    Contact,
    EntryId,
    ExpertEntry,
    Language,
    Member,
    MemberId,
    NeedId,
    NutsCode,
    StakeholderGroup,
)

ENOUGH = 5
"""Members in a region from which on it is named; with fewer of them only the country is."""


def seen(a: Assistant, one: Listed, language: Language) -> ExpertFacts:
    """An entry as others see it."""
    return _facts(a, one.entry, one.group, one.regions, language)


def seen_by_keeper(a: Assistant, entry: ExpertEntry, language: Language) -> ExpertFacts:
    """An entry as a keeper sees it: on the list or off it, and no more of who it is."""
    member = a.store.member(entry.member)
    group, regions = (member.group, member.regions) if member else (None, ())
    return _facts(a, entry, group, regions, language)


def own_facts(a: Assistant, member: Member, entry: ExpertEntry) -> OwnEntryFacts:
    """An entry as its member sees it."""
    shown = _facts(a, entry, member.group, member.regions, member.language)
    return OwnEntryFacts(seen=shown, state=entry.state)


def experts_facts(a: Assistant, member: Member, most: int, removed: int) -> ExpertsFacts:
    """What /experts begins with; ``removed``: entries that a keeper can put back."""
    return ExpertsFacts(
        own=tuple(own_facts(a, member, entry) for entry in a.store.entries_of(member.id)),
        most=most,
        asked=len(a.store.contacts_open_of(member.id)),
        waiting=len(a.store.contacts_open_to(member.id)),
        removed=removed,
    )


def contact_facts(a: Assistant, contact: Contact, reader: Member) -> ContactFacts:
    """A request, for its reader: group and country of the other side, and no more."""
    is_asked = contact.asked == reader.id
    other = a.store.member(contact.asker if is_asked else contact.asked or MemberId(0))
    known = who(a, other.group, other.regions, reader.language) if other else None
    return ContactFacts(
        id=contact.id,
        kind=contact.kind,
        need=need_title(a, contact.need, reader.language),
        call=_call_title(a, contact),
        intro=contact.intro,
        asker=known if is_asked else None,
        asked=None if is_asked else known or WhoFacts(),
        asked_at=contact.asked_at,
        zone=reader.zone,
    )


def request_facts(a: Assistant, contact: Contact, asker: Member, handle: str) -> RequestFacts:
    """What the asker is writing; ``handle``: its own name in Telegram, with an @."""
    language = asker.language
    listed = a.store.entry_seen(contact.entry) if contact.entry else None
    gone = ExpertFacts(
        id=contact.entry or EntryId(0),
        kind=contact.kind,
        need=need_title(a, contact.need, language),
    )
    return RequestFacts(
        contact=contact.id,
        entry=seen(a, listed, language) if listed else gone,
        asker=who(a, asker.group, asker.regions, language),
        call=_call_title(a, contact),
        intro=contact.intro,
        line=contact.asker_line,
        handle=handle,
    )


def need_title(a: Assistant, need: NeedId | None, language: Language) -> str:
    """Empty for any need."""
    return a.need_title(need, language) if need else ""


def _crowded(a: Assistant, code: NutsCode) -> NutsCode:
    """The smallest region that holds so many members that none stands out, or the country."""
    country = a.regions.country(code)
    for one in (code, *a.regions.parents(code)):
        if len(one) > len(country) and a.store.members_in(one, ENOUGH) >= ENOUGH:
            return one
    return country


def who(
    a: Assistant,
    group: StakeholderGroup | None,
    regions: Iterable[NutsCode],
    language: Language,
) -> WhoFacts:
    """A member, as far as others may see it before it said yes."""
    shown = dict.fromkeys(a.regions.name(_crowded(a, code), language) for code in regions)
    return WhoFacts(group=group, places=tuple(shown))


def _facts(
    a: Assistant,
    entry: ExpertEntry,
    group: StakeholderGroup | None,
    regions: tuple[NutsCode, ...],
    language: Language,
) -> ExpertFacts:
    return ExpertFacts(
        id=entry.id,
        kind=entry.kind,
        need=need_title(a, entry.need, language),
        line=entry.line,
        languages=entry.languages,
        who=who(a, group, regions, language),
        anywhere=entry.anywhere,
    )


def _call_title(a: Assistant, contact: Contact) -> str:
    stored = a.store.call(contact.call) if contact.call else None
    return stored.call.title if stored else ""
