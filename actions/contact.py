"""Two members are put in touch, once both have said yes and how they can be reached.

Who asks writes what it is about, which the other reads at once, and how it can be reached, which
nobody reads before a yes. Who is asked says yes, and how it can be reached; or no, or nothing.
Neither learns who the other is before that, and the lines are erased once they were passed on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._clock import may_speak_at
from actions._posts import CONTACT, EXPERT, contact_key
from actions.experts import check_person, discreet, pause_all
from model import (
    CallId,
    Contact,
    ContactId,
    ContactState,
    EntryId,
    Member,
    RoundtableId,
)

WEEK = timedelta(days=7)
MOST_ASKED = 5
"""Requests of one member in a week ..."""
MOST_GOT = 5
"""... and to one member."""
LAPSES = timedelta(days=30)
"""A request that nobody answered is over then."""
AGAIN = timedelta(days=180)
"""After an answer, or none, the same member is not asked again by the same one for so long; after
the request was taken back, for a week."""
DRAFT_LASTS = timedelta(days=1)
LONGEST_INTRO, SHORTEST_INTRO = 300, 15
LONGEST_LINE, SHORTEST_LINE = 200, 5
BATCH = 50
_S = ContactState


class CannotAsk(Exception):
    """``reason`` says why in a word: ``gone``, ``own``, ``open``, ``lately``, ``often``,
    ``busy``, ``over``, ``short``, ``long``. ``until``: when it may be asked again."""

    def __init__(self, reason: str, until: datetime | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.until = until


def begin(
    a: Assistant,
    asker: Member,
    entry_id: EntryId,
    now: datetime,
    *,
    call: CallId | None = None,
    table: RoundtableId | None = None,
) -> Contact:
    """A request that is being written. Raises ``CannotAsk`` or ``CannotList``."""
    check_person(asker)
    with a.store.transaction():
        seen = a.store.entry_seen(entry_id)
        if seen is None:
            raise CannotAsk("gone")
        entry = seen.entry
        contact = Contact(
            asker=asker.id,
            asked=entry.member,
            entry=entry.id,
            kind=entry.kind,
            need=entry.need,
            call=call if call and a.store.call(call) else None,
            roundtable=table,
            began_at=now,
        )
        _check(a, contact, now)
        return a.store.draft_contact(contact, now + DRAFT_LASTS)


def set_intro(
    a: Assistant, asker: Member, contact_id: ContactId, words: str, names: Iterable[str] = ()
) -> Contact:
    """What it is about. Raises ``CannotAsk``, and ``CannotList`` for what the words give away."""
    said = discreet(words, asker, names)
    _check_length(said, SHORTEST_INTRO, LONGEST_INTRO)
    return _write(a, asker, contact_id, intro=said)


def set_way(a: Assistant, asker: Member, contact_id: ContactId, words: str) -> Contact:
    """Who asks, and how to reach it. Raises ``CannotAsk``."""
    said = " ".join(words.split())
    _check_length(said, SHORTEST_LINE, LONGEST_LINE)
    return _write(a, asker, contact_id, asker_line=said)


def send(a: Assistant, asker: Member, contact_id: ContactId, now: datetime) -> Contact:
    """Ask the other member. Done once, however often it is asked for. Raises ``CannotAsk``."""
    with a.store.transaction():
        contact = _of_asker(a, asker, contact_id)
        if contact.state is not _S.DRAFT:
            return contact
        if not contact.intro or not contact.asker_line:
            raise CannotAsk("over")
        asked = a.store.member(contact.asked) if contact.asked else None
        if asked is None or contact.entry is None or a.store.entry_seen(contact.entry) is None:
            raise CannotAsk("gone")
        _check(a, contact, now)
        sent = replace(contact, state=_S.ASKED, asked_at=now)
        a.store.save_contact(sent, now + LAPSES)
        key = contact_key(sent.id, "ask")
        facts = {"what": "ask", "contact": sent.id}
        a.store.post(asked.id, EXPERT, key, facts, may_speak_at(asked, now), now)
        return sent


def drop(a: Assistant, asker: Member, contact_id: ContactId) -> None:
    """What was being written is erased."""
    a.store.drop_draft(contact_id, asker.id)


def withdraw(a: Assistant, asker: Member, contact_id: ContactId, now: datetime) -> Contact:
    """Take a request back that was not answered yet. Raises ``CannotAsk``."""
    with a.store.transaction():
        contact = _of_asker(a, asker, contact_id)
        return _closed(a, contact, _S.WITHDRAWN, now) if contact.state.is_open else contact


def to_answer(a: Assistant, asked: Member, contact_id: ContactId) -> Contact:
    """A request that waits for this member. Raises ``CannotAsk`` if it does not."""
    contact = a.store.contact(contact_id)
    if contact is None or contact.asked != asked.id or not contact.state.is_open:
        raise CannotAsk("over")
    return contact


def agree(a: Assistant, asked: Member, contact_id: ContactId) -> Contact:
    """Yes; how to reach who says so comes next. Raises ``CannotAsk``."""
    with a.store.transaction():
        agreed = replace(to_answer(a, asked, contact_id), state=_S.AGREED)
        a.store.save_contact(agreed, _lapses_at(agreed))
        return agreed


def set_reply(a: Assistant, asked: Member, contact_id: ContactId, words: str) -> Contact:
    """How to reach who was asked; nobody reads it before ``pass_on``. Raises ``CannotAsk``."""
    said = " ".join(words.split())
    _check_length(said, SHORTEST_LINE, LONGEST_LINE)
    with a.store.transaction():
        contact = to_answer(a, asked, contact_id)
        if contact.state is not _S.AGREED:
            raise CannotAsk("over")
        written = replace(contact, asked_line=said)
        a.store.save_contact(written, _lapses_at(written))
        return written


def pass_on(a: Assistant, asked: Member, contact_id: ContactId, now: datetime) -> Contact:
    """Both have said yes: each is sent the other's line, once. Raises ``CannotAsk``."""
    with a.store.transaction():
        before = a.store.contact(contact_id)
        if before and before.asked == asked.id and before.state is _S.MADE:
            return before
        contact = to_answer(a, asked, contact_id)
        asker = a.store.member(contact.asker)
        if contact.state is not _S.AGREED or not contact.asked_line or asker is None:
            raise CannotAsk("over")
        made = replace(contact, state=_S.MADE, intro="", closed_at=now)
        a.store.save_contact(made, None)
        a.store.count("put in touch")
        for member, at in ((asked, now), (asker, may_speak_at(asker, now))):
            key = contact_key(made.id, f"line:{member.id}")
            facts = {"what": "line", "contact": made.id}
            a.store.post(member.id, CONTACT, key, facts, at, now, urgent=member is asked)
        return made


def decline(a: Assistant, asked: Member, contact_id: ContactId, now: datetime) -> None:
    """No. Who asked is told so, and not by whom. Raises ``CannotAsk``."""
    with a.store.transaction():
        contact = a.store.contact(contact_id)
        if contact and contact.asked == asked.id and contact.state is _S.DECLINED:
            return
        declined = _closed(a, to_answer(a, asked, contact_id), _S.DECLINED, now)
        _tell_asker(a, declined, "declined", now)


def never(a: Assistant, asked: Member, now: datetime) -> None:
    """Not any more from anyone: off the list, and no to all that waits."""
    with a.store.transaction():
        pause_all(a, asked)
        for contact in a.store.contacts_open_to(asked.id):
            decline(a, asked, contact.id, now)


def settle_contacts(a: Assistant, now: datetime) -> bool:
    """End what nobody answered in time, and drafts left lying. True: there may be more."""
    with a.store.transaction():
        due = a.store.contacts_to_lapse(now, BATCH)
        for contact in due:
            if contact.state is _S.DRAFT:
                a.store.drop_draft(contact.id, contact.asker)
            else:
                _tell_asker(a, _closed(a, contact, _S.LAPSED, now), "lapsed", now)
        return len(due) == BATCH


def leave_contacts(a: Assistant, member: Member, now: datetime) -> None:
    """The member is about to be erased: who waits for its answer waits no more."""
    for contact in a.store.contacts_open_to(member.id):
        _tell_asker(a, _closed(a, contact, _S.LAPSED, now), "lapsed", now)
    a.store.forget_lines_of(member.id)


def _check(a: Assistant, contact: Contact, now: datetime) -> None:
    """Whether this one may ask that one now. Raises ``CannotAsk``."""
    if contact.asked is None or contact.asked == contact.asker:
        raise CannotAsk("own")
    last = a.store.last_contact(contact.asker, contact.asked)
    if last and last.state.is_open:
        raise CannotAsk("open")
    if last and last.closed_at:
        again = last.closed_at + (WEEK if last.state is _S.WITHDRAWN else AGAIN)
        if again > now:
            raise CannotAsk("lately", again)
    lately = a.store.asked_since(contact.asker, now - WEEK)
    if len(lately) >= MOST_ASKED:
        raise CannotAsk("often", lately[-MOST_ASKED] + WEEK)
    if a.store.was_asked_since(contact.asked, now - WEEK) >= MOST_GOT:
        raise CannotAsk("busy")


def _check_length(said: str, least: int, most: int) -> None:
    if len(said) < least:
        raise CannotAsk("short")
    if len(said) > most:
        raise CannotAsk("long")


def _of_asker(a: Assistant, asker: Member, contact_id: ContactId) -> Contact:
    contact = a.store.contact(contact_id)
    if contact is None or contact.asker != asker.id:
        raise CannotAsk("over")
    return contact


def own_draft(a: Assistant, asker: Member, contact_id: ContactId) -> Contact:
    """What the member is writing. Raises ``CannotAsk`` once it is sent, or gone."""
    contact = _of_asker(a, asker, contact_id)
    if contact.state is not _S.DRAFT:
        raise CannotAsk("over")
    return contact


def _write(a: Assistant, asker: Member, contact_id: ContactId, **what: str) -> Contact:
    with a.store.transaction():
        contact = own_draft(a, asker, contact_id)
        written = replace(contact, **what)  # type: ignore[arg-type]
        a.store.save_contact(written, written.began_at + DRAFT_LASTS)
        return written


def _closed(a: Assistant, contact: Contact, state: ContactState, now: datetime) -> Contact:
    """Over without a contact: nothing of what either wrote is kept."""
    closed = replace(contact, state=state, intro="", asker_line="", asked_line="", closed_at=now)
    a.store.save_contact(closed, None)
    return closed


def _lapses_at(contact: Contact) -> datetime:
    return (contact.asked_at or contact.began_at) + LAPSES


def _tell_asker(a: Assistant, contact: Contact, what: str, now: datetime) -> None:
    asker = a.store.member(contact.asker)
    if asker:
        facts = {"what": what, "contact": contact.id}
        at = may_speak_at(asker, now)
        a.store.post(asker.id, CONTACT, contact_key(contact.id, what), facts, at, now)
