"""What happens to the table itself. Each act returns the table and the entries to save."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from model import (
    Registration,
    RegistrationState,
    Roundtable,
    RoundtableState,
    SeatKind,
    StakeholderGroup,
)
from roundtables._dates import shifted
from roundtables._draft import Draft
from roundtables._queue import is_released
from roundtables._refused import Reason, Refused

Changed = tuple[Roundtable, tuple[Registration, ...]]


def check_dates(table: Roundtable, now: datetime) -> None:
    """Refuse dates no table can have: for a new table before it is stored, and for a move."""
    if table.starts_at <= now:
        raise Refused(Reason.IN_THE_PAST)
    if not table.release_at <= table.registration_closes_at <= table.starts_at:
        raise Refused(Reason.DATES_OUT_OF_ORDER)


def check_seats(table: Roundtable) -> None:
    """Refuse a table without seats: for a new table before it is stored, and for new quotas."""
    if table.capacity == 0 or min((table.open_seats, *(n for _, n in table.quotas))) < 0:
        raise Refused(Reason.NO_SEATS)


def must_take_place(table: Roundtable) -> None:
    """Refuse what needs a table that still takes place."""
    if table.state is RoundtableState.CANCELLED:
        raise Refused(Reason.TABLE_CANCELLED)
    if table.state is RoundtableState.HELD:
        raise Refused(Reason.TABLE_HELD)


def release(table: Roundtable, present: Iterable[Registration], now: datetime) -> Changed:
    """Make the unfilled group seats open seats and offer them in order of waiting of all."""
    if table.state is not RoundtableState.OPEN or table.released:
        return table, ()
    if now < table.release_at:
        raise Refused(Reason.TOO_EARLY, at=table.release_at)
    draft = Draft(replace(table, released=True), present, now)
    draft.offer_seats()
    return draft.table, draft.changed()


def change_quotas(
    table: Roundtable,
    present: Iterable[Registration],
    quotas: Mapping[StakeholderGroup, int],
    open_seats: int,
    now: datetime,
) -> Changed:
    """Set the seats anew; added ones are offered. Held seats, offers included, are never cut.

    A member on an open seat stays on it, also when its group's quota grows.
    """
    draft = Draft(table, present, now)
    draft.must_be_open()
    wanted = replace(
        table,
        quotas=tuple((g, quotas[g]) for g in StakeholderGroup if quotas.get(g)),
        open_seats=open_seats,
        released=is_released(table, now),
    )
    check_seats(wanted)
    must_fit(wanted, draft.entries)
    draft.table = wanted
    draft.offer_seats()
    return draft.table, draft.changed()


def must_fit(table: Roundtable, entries: Iterable[Registration]) -> None:
    """Refuse seats that are fewer than those held, of one kind or in all after the release."""
    held = [r for r in entries if r.holds_seat]
    if table.released:
        _compare(sum(r.party for r in held), table.capacity, None)
        return
    for group in StakeholderGroup:
        on_quota = (r for r in held if r.seat is SeatKind.GROUP and r.group is group)
        _compare(sum(r.party for r in on_quota), table.quota(group), group)
    _compare(sum(r.party for r in held if r.seat is SeatKind.OPEN), table.open_seats, None)


def _compare(seated: int, wanted: int, group: StakeholderGroup | None) -> None:
    if wanted < seated:
        raise Refused(Reason.BELOW_SEATED, seated=seated, wanted=wanted, group=group)


def move(
    table: Roundtable,
    present: Iterable[Registration],
    starts_at: datetime,
    now: datetime,
    *,
    registration_closes_at: datetime | None = None,
    release_at: datetime | None = None,
    duration: timedelta | None = None,
    place: str | None = None,
    zone: str | None = None,
) -> Changed:
    """Change when or where it meets; ``sequence`` counts what calendars show differently.

    The end of sign-up and the release move along by the same span on the table's own clock
    unless they are given. Running offers keep their time, but end when sign-up closes. A
    release that has come is not undone. For a new place only, give the old ``starts_at``.
    """
    draft = Draft(table, present, now)
    draft.must_be_open()
    local = ZoneInfo(table.zone)
    span = starts_at.astimezone(local) - table.starts_at.astimezone(local)
    moved = replace(
        table,
        starts_at=starts_at.astimezone(UTC),
        registration_closes_at=registration_closes_at
        or shifted(table.registration_closes_at, span, table.zone),
        release_at=release_at or shifted(table.release_at, span, table.zone),
        duration=table.duration if duration is None else duration,
        place=table.place if place is None else place,
        zone=zone or table.zone,
        released=is_released(table, now),
    )
    check_dates(moved, now)
    moved = replace(moved, released=is_released(moved, now))
    if _in_a_calendar(moved) != _in_a_calendar(table):
        moved = replace(moved, sequence=table.sequence + 1)
    draft.table = moved
    draft.end_offers()
    draft.offer_seats()
    return moved, draft.changed()


def _in_a_calendar(table: Roundtable) -> tuple[object, ...]:
    return table.starts_at, table.duration, table.place, table.zone


def cancel(table: Roundtable, present: Iterable[Registration], now: datetime) -> Changed:
    """Call the meeting off. The entries returned are those to tell; a repetition returns none.

    An open offer ends with the table: its entry becomes ``cancelled``.
    """
    if table.state is RoundtableState.CANCELLED:
        return table, ()
    draft = Draft(table, present, now)
    draft.must_be_open()
    for entry in tuple(draft.entries):
        if entry.is_live:
            draft.change(entry, state=RegistrationState.CANCELLED, was=entry.state)
    cancelled = replace(table, state=RoundtableState.CANCELLED, sequence=table.sequence + 1)
    return cancelled, draft.changed()


def hold(table: Roundtable, present: Iterable[Registration], now: datetime) -> Changed:
    """Note that the meeting took place: nothing but attendance changes from then on."""
    if table.state is RoundtableState.HELD:
        return table, ()
    draft = Draft(table, present, now)
    draft.must_be_open()
    if now < table.starts_at:
        raise Refused(Reason.TOO_EARLY, at=table.starts_at)
    return replace(table, state=RoundtableState.HELD), draft.changed()


def unhold(table: Roundtable, present: Iterable[Registration], now: datetime) -> Changed:
    """Take back that the meeting took place."""
    if table.state is RoundtableState.CANCELLED:
        raise Refused(Reason.TABLE_CANCELLED)
    draft = Draft(replace(table, state=RoundtableState.OPEN), present, now)
    return draft.table, draft.changed()
