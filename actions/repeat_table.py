"""The next table of a series: the same seats, questions, hosts, languages, place and audience."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import roundtables
from actions._assistant import Assistant
from actions._hosted import hosted, note
from actions._seating import tell
from actions.reopen import reopen
from actions.roundtable import cancel
from model import (
    Member,
    MemberId,
    QuestionId,
    Registration,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
)
from roundtables import Every

AHEAD = timedelta(days=1)
"""Who sat at the last one is invited so long before the others."""
EVERY = tuple(str(one) for one in Every)
"""How much later the next one can be, as buttons say it."""
_CAME = (RegistrationState.SEATED, RegistrationState.ATTENDED)


def repeat_table(
    a: Assistant,
    member: Member,
    table_id: RoundtableId,
    every: str,
    first: bool,
    now: datetime,
) -> Roundtable:
    """Open the next one. ``first``: the seated of the last one are invited a day before others.

    One that was opened for that time already, and not called off, is returned as it is. Raises
    ``NotAllowed`` or ``Refused``.
    """
    with a.store.transaction():
        last = hosted(a, member, table_id)
        new = roundtables.next_of(last, Every(every), now)
        for other in series_of(a, last):
            if other.starts_at == new.starts_at and other.state is not RoundtableState.CANCELLED:
                return other
        opened = a.store.add_roundtable(new, now)
        a.store.join_series(opened.id, last.id)
        for question in a.store.questions(last.id):
            a.store.save_question(replace(question, id=QuestionId(0), roundtable=opened.id))
        a.store.set_cohosts(opened.id, a.store.cohosts(last.id), now)
        meant = a.store.audience_at(last.id)
        if meant and not meant.ended_at:
            a.store.table_for(opened.id, meant.id)
        note(a, member, "repeat", last.id, now, f"roundtable {opened.id}")
        for entry in a.store.registrations(last.id):
            if _invites(entry, opened):
                tell(a, opened, MemberId(int(str(entry.who))), "again", now)
        if first:
            a.store.invite_from(opened.id, now + AHEAD)
            a.store.invited_audience(opened.id, None)
        else:
            a.store.invited(opened.id, MemberId(0))
        return opened


def _invites(entry: Registration, opened: Roundtable) -> bool:
    return entry.state in _CAME and isinstance(entry.who, int) and entry.who != opened.host


def next_start(table: Roundtable, every: str, now: datetime) -> datetime:
    """When the next one would begin. Raises ``Refused`` for a date that is past."""
    return roundtables.next_of(table, Every(every), now).starts_at


def invite_others(a: Assistant, now: datetime) -> None:
    """Those who were to be invited a day later are, now."""
    for table_id in a.store.to_invite_from(now):
        with a.store.transaction():
            a.store.invite_from(table_id, None)
            a.store.invited(table_id, MemberId(0))
            if a.store.audience_at(table_id):
                a.store.invited_audience(table_id, MemberId(0))


def series_of(a: Assistant, table: Roundtable) -> list[Roundtable]:
    """The tables of its series by start, itself included."""
    found = (a.store.roundtable(number) for number in a.store.series(table.id))
    return [one for one in found if one]


def following(a: Assistant, table: Roundtable) -> list[Roundtable]:
    """The later ones of its series."""
    return [one for one in series_of(a, table) if one.starts_at > table.starts_at]


def cancel_following(
    a: Assistant, member: Member, table_id: RoundtableId, now: datetime, reason: str = ""
) -> int:
    """Call it off and all that follow it; how many those were."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        off = [table, *following(a, table)]
        open_ones = [one for one in off if one.state is RoundtableState.OPEN]
        for one in open_ones:
            cancel(a, member, one.id, now, reason)
        return len(open_ones)


def reopen_following(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> int:
    """Undo ``cancel_following``."""
    with a.store.transaction():
        table = hosted(a, member, table_id)
        again = [table, *following(a, table)]
        off = [one for one in again if one.state is RoundtableState.CANCELLED]
        for one in off:
            reopen(a, member, one.id, now)
        return len(off)
