"""Who is there: checked in by button or code, ticked by the host; and that the table met."""

from __future__ import annotations

import hmac
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import roundtables
from actions._assistant import Assistant
from actions._posts import HOSTS, host_note_key
from actions._seating import UNREACHABLE, save_entries
from actions.addresses import signed
from actions.hosting import NotAllowed, may_act_on, table_of
from model import (
    DOORS_CLOSE,
    DOORS_OPEN,
    IF_HELD,
    GuestId,
    Member,
    MemberId,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    Who,
)
from roundtables import Reason, Refused

BATCH = 20
SURVEYED = time(10)
"""Who took part is asked the day after, from then on."""
SURVEY_OPEN = timedelta(days=14)
SILENT = timedelta(hours=1)
"""So long after the end its hosts are asked whether a meeting took place ..."""
TOO_LATE = timedelta(days=7)
"""... and not any more so long after."""
ASK_AFTER = timedelta(days=14)
"""The host is asked so long after the meeting what came of it."""


def doors_close(table: Roundtable) -> datetime:
    return table.starts_at + table.duration + DOORS_CLOSE


def here(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """The member says that it is there. Raises ``Refused`` or ``NoSuchTable``."""
    with a.store.transaction():
        table = table_of(a, table_id)
        if now > doors_close(table):
            raise Refused(Reason.DOORS_CLOSED)
        _enter(a, table, member.id, RegistrationState.ATTENDED, now)


def not_here(a: Assistant, member: Member, table_id: RoundtableId, now: datetime) -> None:
    """Takes ``here`` back, as long as one may say it."""
    with a.store.transaction():
        table = table_of(a, table_id)
        if now > doors_close(table):
            raise Refused(Reason.DOORS_CLOSED)
        _enter(a, table, member.id, RegistrationState.SEATED, now)


def mark(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    entry: RegistrationId,
    state: RegistrationState,
    now: datetime,
) -> None:
    """A host marks somebody as there, as absent, or takes either back (``seated``)."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        found = a.store.registration(entry)
        if found is None or found.roundtable != table.id:
            raise Refused(Reason.NO_REGISTRATION)
        if _enter(a, table, found.who, state, now):
            a.store.audit(host.id, f"mark {state}", f"roundtable {table.id}: {entry}", now)


def others_absent(a: Assistant, host: Member, table_id: RoundtableId, now: datetime) -> None:
    """All who have a seat and did not check in were absent."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        seated = [
            entry
            for entry in a.store.registrations(table.id)
            if entry.state is RegistrationState.SEATED
        ]
        for entry in seated:
            _enter(a, table, entry.who, RegistrationState.ABSENT, now)
        if seated:
            after = a.store.aftermath(table.id)
            ids = (*after.others, *(int(entry.id) for entry in seated))
            a.store.save_aftermath(replace(after, others=ids))
            a.store.audit(host.id, "others absent", f"roundtable {table.id}", now)


def undo_others(a: Assistant, host: Member, table_id: RoundtableId, now: datetime) -> None:
    """Takes ``others_absent`` back; who was marked one by one stays so."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        after = a.store.aftermath(table.id)
        for number in after.others:
            entry = a.store.registration(RegistrationId(number))
            if entry and entry.state is RegistrationState.ABSENT:
                _enter(a, table, entry.who, RegistrationState.SEATED, now)
        a.store.save_aftermath(replace(after, others=()))
        a.store.audit(host.id, "others not absent", f"roundtable {table.id}", now)


def door_code(a: Assistant, table: Roundtable) -> str:
    """What stands behind ``here_`` in the link shown at the door: of this table on this day."""
    return f"{table.id}_{_seal(a, table)}"


def come_in(a: Assistant, member: Member, code: str, now: datetime) -> tuple[Roundtable, str]:
    """Somebody follows the door's link: the table, and what became of it: ``here``, or ``door``
    (waiting: the host is told), or ``no-seat``.

    Raises ``LookupError`` for a code that is none, ``Refused`` outside the meeting's hours.
    """
    number, _, seal = code.partition("_")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        raise LookupError(code)
    with a.store.transaction():
        table = a.store.roundtable(RoundtableId(int(number)))
        if table is None or not hmac.compare_digest(seal.encode(), _seal(a, table).encode()):
            raise LookupError(code)
        if table.state is RoundtableState.CANCELLED:
            raise Refused(Reason.TABLE_CANCELLED)
        if now < table.starts_at - DOORS_OPEN:
            raise Refused(Reason.TOO_EARLY, at=table.starts_at - DOORS_OPEN)
        if now > doors_close(table):
            raise Refused(Reason.DOORS_CLOSED)
        mine = [r for r in a.store.registrations(table.id) if r.who == member.id]
        if any(r.holds_seat and r.state is not RegistrationState.OFFERED for r in mine):
            _enter(a, table, member.id, RegistrationState.ATTENDED, now)
            return table, "here"
        if any(r.state is RegistrationState.WAITING for r in mine):
            a.store.come_to_the_door(table.id, member.id, now)
            _tell_hosts(a, table, member.id, now)
            return table, "door"
        return table, "no-seat"


def seat_at_door(
    a: Assistant, host: Member, table_id: RoundtableId, entry: RegistrationId, now: datetime
) -> None:
    """A host gives a free seat to somebody who waits and came to the door."""
    _at_door(a, host, table_id, entry, now, seat=True)


def unseat_at_door(
    a: Assistant, host: Member, table_id: RoundtableId, entry: RegistrationId, now: datetime
) -> None:
    """Takes ``seat_at_door`` back."""
    _at_door(a, host, table_id, entry, now, seat=False)


def _at_door(
    a: Assistant,
    host: Member,
    table_id: RoundtableId,
    entry: RegistrationId,
    now: datetime,
    *,
    seat: bool,
) -> None:
    with a.store.transaction():
        table = _own(a, host, table_id)
        found, came = a.store.registration(entry), a.store.at_the_door(table.id)
        if (
            found is None
            or found.roundtable != table.id
            or isinstance(found.who, GuestId)
            or found.who not in came
            or (not seat and not came[found.who])
        ):
            raise Refused(Reason.NO_REGISTRATION)
        act = roundtables.walk_in if seat else roundtables.walk_out
        changed = act(table, a.store.registrations(table.id), found.who, now)
        save_entries(a, table, changed, now, but=found.who)
        a.store.seated_at_the_door(table.id, found.who, now if seat else None)
        done = "seat at the door" if seat else "unseat at the door"
        a.store.audit(host.id, done, f"roundtable {table.id}: {entry}", now)


def hold(a: Assistant, host: Member, table_id: RoundtableId, now: datetime) -> None:
    """The meeting took place."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        if table.state is not RoundtableState.HELD:
            _hold(a, table, now)
            a.store.audit(host.id, "hold", f"roundtable {table.id}", now)


def unhold(a: Assistant, host: Member, table_id: RoundtableId, now: datetime) -> None:
    """It did not; nothing sets it by itself again."""
    with a.store.transaction():
        table = _own(a, host, table_id)
        if table.state is RoundtableState.HELD:
            opened, changed = roundtables.unhold(table, a.store.registrations(table.id), now)
            a.store.save_roundtable(opened, now)
            save_entries(a, opened, changed, now)
        elif (
            table.state is not RoundtableState.OPEN
            or now < table.starts_at
            or a.store.aftermath(table.id).not_held
        ):
            return
        after = a.store.aftermath(table.id)
        a.store.save_aftermath(replace(after, not_held=True, survey_at=None, ask_at=None))
        a.store.audit(host.id, "not held", f"roundtable {table.id}", now)


def hold_some(a: Assistant, now: datetime) -> bool:
    """Tables that are over, and at which somebody was or something was noted, took place: their
    hosts are shown the draft of the minutes. True: there may be more."""
    with a.store.transaction():
        over = a.store.tables_over(now, BATCH)
        for table_id in over:
            table = table_of(a, table_id)
            _hold(a, table, now)
            for member_id in hosts(a, table):
                a.store.post(
                    member_id,
                    HOSTS,
                    host_note_key(table.id, member_id, "draft"),
                    {"table": table.id, "what": "draft"},
                    now,
                    now,
                )
        return len(over) == BATCH


def ask_if_held(a: Assistant, now: datetime) -> bool:
    """Hosts of tables of which nobody said anything are asked once whether they took place.
    True: there may be more."""
    with a.store.transaction():
        silent = a.store.tables_silent(now - TOO_LATE, now - SILENT, BATCH)
        for table_id in silent:
            after = a.store.aftermath(table_id)
            a.store.save_aftermath(replace(after, asked=(*after.asked, IF_HELD)))
            for member_id in hosts(a, table_of(a, table_id)):
                key = host_note_key(table_id, member_id, IF_HELD)
                a.store.post(member_id, HOSTS, key, {"table": table_id, "what": IF_HELD}, now, now)
        return len(silent) == BATCH


def hosts(a: Assistant, table: Roundtable) -> list[MemberId]:
    """The host and the co-hosts who can be written to."""
    known = (a.store.member(m) for m in dict.fromkeys((table.host, *a.store.cohosts(table.id))))
    return [m.id for m in known if m and m.state not in UNREACHABLE]


def _hold(a: Assistant, table: Roundtable, now: datetime) -> None:
    held, changed = roundtables.hold(table, a.store.registrations(table.id), now)
    a.store.save_roundtable(held, now)
    save_entries(a, held, changed, now)
    after = a.store.aftermath(table.id)
    there = ZoneInfo(table.zone)
    day = (table.starts_at + table.duration).astimezone(there).date()
    survey = datetime.combine(day + timedelta(days=1), SURVEYED, there).astimezone(UTC)
    if after.surveyed_at or now > survey + SURVEY_OPEN:
        a.store.save_aftermath(replace(after, not_held=False, ask_at=now))
    else:
        a.store.save_aftermath(replace(after, not_held=False, survey_at=survey, ask_at=now))


def _enter(
    a: Assistant, table: Roundtable, who: Who, state: RegistrationState, now: datetime
) -> bool:
    """False: it was so already."""
    act = {
        RegistrationState.ATTENDED: roundtables.check_in,
        RegistrationState.ABSENT: roundtables.absent,
        RegistrationState.SEATED: roundtables.unmark,
    }[state]
    changed = act(table, a.store.registrations(table.id), who, now)
    save_entries(a, table, changed, now, but=who)
    return bool(changed)


def _own(a: Assistant, host: Member, table_id: RoundtableId) -> Roundtable:
    table = table_of(a, table_id)
    if not may_act_on(a, host, table):
        raise NotAllowed
    return table


def _tell_hosts(a: Assistant, table: Roundtable, guest: MemberId, now: datetime) -> None:
    for member_id in hosts(a, table):
        a.store.post(
            member_id,
            HOSTS,
            host_note_key(table.id, member_id, f"door:{guest}"),
            {"table": table.id, "what": "door"},
            now,
            now,
            urgent=True,
        )


def _seal(a: Assistant, table: Roundtable) -> str:
    words = f"{table.id} {table.starts_at.astimezone(UTC).isoformat()}"
    return signed(a, b"here", words.encode())
