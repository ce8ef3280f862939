"""What a member offers and seeks: put on the list by itself, and off it at any time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import EXPERT, entry_key
from matching import gives_away
from model import (
    ChatKind,
    EntryId,
    EntryKind,
    EntryState,
    ExpertEntry,
    Language,
    Member,
    MemberState,
    NeedId,
)

MOST = 6
"""Entries of one member."""
LONGEST_LINE = 200
ASKED_EVERY = timedelta(days=365)
"""So long after it was listed, or kept, it is asked whether an entry is still right."""
PUT_BACK_WITHIN = timedelta(days=30)
"""So long a keeper can put back what was removed; then it is deleted."""


class CannotList(Exception):
    """``reason`` says why in a word: ``gone``, ``alone``, ``setup``, ``group``, ``languages``,
    ``many``, ``long``, ``keeper``, or what the words give away: ``mail``, ``handle``, ``link``,
    ``phone``, ``own``, ``name``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def check_person(member: Member) -> None:
    """Only a person who is through the set-up is listed, and asks. Raises ``CannotList``."""
    if member.kind is ChatKind.GROUP:
        raise CannotList("alone")
    if member.state not in (MemberState.ACTIVE, MemberState.PAUSED):
        raise CannotList("setup")


def discreet(words: str, member: Member, names: Iterable[str]) -> str:
    """The words on one line. Raises ``CannotList`` if they say who the member is: they are read
    before it consented to that. ``names``: its own, as Telegram has them."""
    said = " ".join(words.split())
    kind = gives_away(said, (member.organisation, *names))
    if kind:
        raise CannotList(kind)
    return said


def own_entry(a: Assistant, member: Member, entry_id: EntryId) -> ExpertEntry:
    """Raises ``CannotList`` for one that is gone, or somebody else's, or that a keeper removed."""
    entry = a.store.entry(entry_id)
    if entry is None or entry.member != member.id:
        raise CannotList("gone")
    if entry.state is EntryState.REMOVED:
        raise CannotList("keeper")
    return entry


def add_entry(
    a: Assistant, member: Member, kind: EntryKind, need: NeedId | None, now: datetime
) -> ExpertEntry:
    """A draft, which nobody else sees; the one of this kind and need that is there already.
    Raises ``CannotList``."""
    check_person(member)
    with a.store.transaction():
        there = a.store.entries_of(member.id)
        if any((e.kind, e.need, e.state) == (kind, need, EntryState.REMOVED) for e in there):
            raise CannotList("keeper")
        same = next((e for e in there if (e.kind, e.need) == (kind, need)), None)
        if same:
            return same
        if len(there) >= MOST:
            raise CannotList("many")
        return a.store.add_entry(
            ExpertEntry(
                member=member.id,
                kind=kind,
                need=need,
                languages=(member.language,),
                since=now,
            )
        )


def set_line(
    a: Assistant, member: Member, entry_id: EntryId, words: str, names: Iterable[str] = ()
) -> ExpertEntry:
    """The member's own words on an entry; empty: none. Raises ``CannotList``."""
    if len(words) > LONGEST_LINE:
        raise CannotList("long")
    line = discreet(words, member, names)
    return _change(a, member, entry_id, line=line)


def set_language(
    a: Assistant, member: Member, entry_id: EntryId, language: Language, wanted: bool
) -> ExpertEntry:
    """Whether the member works in a language; the last one stays while the entry is listed.
    Raises ``CannotList``."""
    with a.store.transaction():
        entry = own_entry(a, member, entry_id)
        others = tuple(code for code in entry.languages if code != language)
        if not wanted and not others and entry.state is EntryState.LISTED:
            raise CannotList("languages")
        return _change(a, member, entry_id, languages=(*others, language) if wanted else others)


def set_anywhere(a: Assistant, member: Member, entry_id: EntryId, wanted: bool) -> ExpertEntry:
    """Whether the entry holds for any country. Raises ``CannotList``."""
    return _change(a, member, entry_id, anywhere=wanted)


def list_entry(a: Assistant, member: Member, entry_id: EntryId, now: datetime) -> ExpertEntry:
    """On the list from now on. Raises ``CannotList``."""
    check_person(member)
    with a.store.transaction():
        entry = own_entry(a, member, entry_id)
        if member.group is None:
            raise CannotList("group")
        if not entry.languages:
            raise CannotList("languages")
        if entry.state is EntryState.LISTED:
            return entry
        listed = replace(entry, state=EntryState.LISTED)
        a.store.save_entry(listed, now + ASKED_EVERY)
        return listed


def pause_entry(a: Assistant, member: Member, entry_id: EntryId) -> ExpertEntry:
    """Off the list, until the member lists it again. Raises ``CannotList``."""
    with a.store.transaction():
        entry = own_entry(a, member, entry_id)
        if entry.state is not EntryState.LISTED:
            return entry
        paused = replace(entry, state=EntryState.PAUSED)
        a.store.save_entry(paused, None)
        return paused


def pause_all(a: Assistant, member: Member) -> None:
    """None of the member's entries is on the list any more."""
    with a.store.transaction():
        for entry in a.store.entries_of(member.id):
            if entry.state is EntryState.LISTED:
                pause_entry(a, member, entry.id)


def erase_entry(a: Assistant, member: Member, entry_id: EntryId) -> bool:
    """Gone at once and for good. False if the member has no such entry. One that a keeper removed
    stays until it is deleted: what was taken off is not simply listed anew."""
    with a.store.transaction():
        entry = a.store.entry(entry_id)
        if entry and entry.state is EntryState.REMOVED:
            raise CannotList("keeper")
        return a.store.drop_entry(entry_id, member.id)


def keep_entries(a: Assistant, member: Member, now: datetime) -> None:
    """All that is listed is still right: asked again in a year."""
    with a.store.transaction():
        for entry in a.store.entries_of(member.id):
            if entry.state is EntryState.LISTED:
                a.store.save_entry(entry, now + ASKED_EVERY)


def ask_about_entries(a: Assistant, now: datetime) -> bool:
    """Ask one member, once for all its entries that are due, whether they are still right.
    True: there may be more members."""
    with a.store.transaction():
        due = a.store.entries_to_ask(now)
        if due is None:
            return False
        number, entries = due
        for entry in entries:
            a.store.save_entry(entry, now + ASKED_EVERY)
        member = a.store.member(number)
        if member:
            key = entry_key(number, f"year:{now:%Y-%m-%d}")
            at = may_speak_at(member, now)
            a.store.post(number, EXPERT, key, {"what": "year"}, at, now)
        return True


def remove_entry(a: Assistant, keeper: Member, entry_id: EntryId, now: datetime) -> ExpertEntry:
    """A keeper takes an entry off the list, and its member is told. Raises ``CannotList``."""
    with a.store.transaction():
        entry = a.store.entry(entry_id)
        if entry is None:
            raise CannotList("gone")
        if entry.state is EntryState.REMOVED:
            return entry
        removed = replace(entry, state=EntryState.REMOVED, was=entry.state, removed_at=now)
        a.store.save_entry(removed, None)
        _tell(a, removed, "removed", now)
        a.store.audit(keeper.id, "remove entry", f"expert entry {entry_id}", now)
        return removed


def put_back_entry(a: Assistant, keeper: Member, entry_id: EntryId, now: datetime) -> ExpertEntry:
    """A keeper takes that back. Raises ``CannotList`` if the entry is deleted by now."""
    with a.store.transaction():
        entry = a.store.entry(entry_id)
        if entry is None:
            raise CannotList("gone")
        if entry.state is not EntryState.REMOVED:
            return entry
        back = replace(entry, state=entry.was, removed_at=None)
        listed = back.state is EntryState.LISTED
        a.store.save_entry(back, now + ASKED_EVERY if listed else None)
        _tell(a, back, "put-back", now)
        a.store.audit(keeper.id, "put back entry", f"expert entry {entry_id}", now)
        return back


def _tell(a: Assistant, entry: ExpertEntry, what: str, now: datetime) -> None:
    member = a.store.member(entry.member)
    if member:
        key = entry_key(member.id, f"{what}:{entry.id}:{now:%Y-%m-%dT%H:%M:%SZ}")
        facts = {"what": what, "entry": entry.id}
        a.store.post(member.id, EXPERT, key, facts, may_speak_at(member, now), now)


def _change(a: Assistant, member: Member, entry_id: EntryId, **what: object) -> ExpertEntry:
    with a.store.transaction():
        entry = own_entry(a, member, entry_id)
        changed = replace(entry, **what)  # type: ignore[arg-type]
        a.store.save_entry(changed, a.store.ask_of_entry_at(entry_id))
        return changed
