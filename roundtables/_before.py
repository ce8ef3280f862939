"""What happens before the meeting, and when: the briefing, the question, the joining link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from model import (
    DOORS_OPEN,
    GuestId,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableState,
    StillComing,
)
from roundtables._dates import shifted
from roundtables._queue import queue
from roundtables._refused import Reason, Refused

BRIEFED_BEFORE = timedelta(days=3)
ASKED_BEFORE_END = timedelta(hours=48)
"""Before sign-up ends those who have a seat are asked whether they still come: a seat that is
given up can then be offered on."""
ASKED_AGAIN = timedelta(hours=24)
"""Before sign-up ends who has not answered is asked once more, if others wait."""
APART = timedelta(hours=12)
"""At least, between the two questions."""
FRESH = timedelta(days=3)
"""Who signed up, or said that it comes, within this time is not asked."""


def briefing_at(table: Roundtable, sent_from: datetime | None = None) -> datetime:
    """From when on the seated are briefed: three days before on the table's clock, or when the
    host has it sent."""
    usual = shifted(table.starts_at, -BRIEFED_BEFORE, table.zone)
    return min(usual, sent_from) if sent_from else usual


def ask_at(table: Roundtable) -> datetime:
    """When the seated are asked whether they still come."""
    return shifted(table.registration_closes_at, -ASKED_BEFORE_END, table.zone)


def heard_at(entry: Registration, word: StillComing) -> datetime:
    """When the member last did something that says it means to come."""
    said = (entry.since, entry.offered_at, word.confirmed_at)
    return max(at for at in said if at is not None)


def is_confirmed(table: Roundtable, entry: Registration, word: StillComing) -> bool:
    """Whether a seat counts as confirmed: by a word, or by a sign-up shortly before the
    question or after it; while the member owes a word on a new date it does not."""
    return word.moved_at is None and heard_at(entry, word) > ask_at(table) - FRESH


def to_ask(
    table: Roundtable,
    present: Iterable[Registration],
    words: Mapping[RegistrationId, StillComing],
    now: datetime,
) -> tuple[tuple[Registration, bool], ...]:
    """Who is to be asked now whether it still comes, and whether that is the second time.

    Nobody once sign-up has ended: a seat could not be offered on. Guests are their host's to ask.
    Who was lately asked about a new date was asked; of the date before that does not count.
    """
    if table.state is not RoundtableState.OPEN:
        return ()
    if not ask_at(table) <= now < table.registration_closes_at:
        return ()
    entries = tuple(present)
    others_wait = bool(queue(entries))
    lately = ask_at(table) - FRESH
    late = now >= shifted(table.registration_closes_at, -ASKED_AGAIN, table.zone)
    found: list[tuple[Registration, bool]] = []
    for entry in entries:
        word = words.get(entry.id, StillComing())
        if entry.state is not RegistrationState.SEATED or isinstance(entry.who, GuestId):
            continue
        if is_confirmed(table, entry, word):
            continue
        asked = max(
            (at for at in (word.asked_at, word.moved_at) if at and at > lately), default=None
        )
        again = word.again_at is not None and word.again_at > lately
        if asked is None:
            found.append((entry, False))
        elif not again and others_wait and late and now - asked >= APART:
            found.append((entry, True))
    return tuple(found)


def reopened_until(table: Roundtable, now: datetime) -> datetime:
    """When sign-up would end if it were opened again now. Raises ``Refused``: too late."""
    last = table.starts_at - DOORS_OPEN
    if now >= last:
        raise Refused(Reason.SIGN_UP_CLOSED, at=table.registration_closes_at)
    return max(last, table.registration_closes_at)
