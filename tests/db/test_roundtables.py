"""Roundtables and registrations go in and come out, and are found when they are due."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from db import Store
from model import (
    Call,
    Guest,
    GuestId,
    Member,
    MemberId,
    Registration,
    RegistrationId,
    RegistrationState,
    Roundtable,
    RoundtableId,
    RoundtableState,
    SeatKind,
    StakeholderGroup,
)

Join = Callable[..., Member]
DAY = timedelta(days=1)


@pytest.fixture
def host(join: Join) -> Member:
    return join(1, facilitator=True)


@pytest.fixture
def table(store: Store, host: Member, now: datetime) -> Callable[..., Roundtable]:
    def made(**said: object) -> Roundtable:
        usual = Roundtable(
            id=RoundtableId(0),
            title="Batteries",
            host=host.id,
            starts_at=now + 10 * DAY,
            registration_closes_at=now + 9 * DAY,
            release_at=now + 5 * DAY,
        )
        return store.add_roundtable(replace(usual, **said), now)  # type: ignore[arg-type]

    return made


MakeTable = Callable[..., Roundtable]


def entry(
    table: Roundtable, member: Member, now: datetime, state: RegistrationState, **said: object
) -> Registration:
    usual = Registration(
        id=RegistrationId(0),
        roundtable=table.id,
        who=member.id,
        group=StakeholderGroup.INDUSTRY,
        state=state,
        since=now,
    )
    return replace(usual, **said)  # type: ignore[arg-type]


def test_a_roundtable_comes_back(
    store: Store, host: Member, now: datetime, call: Callable[..., Call]
) -> None:
    number = store.take_in(call(), now).stored.id
    full = Roundtable(
        id=RoundtableId(0),
        title="Batterien für Regionen",
        host=host.id,
        starts_at=datetime(2026, 4, 1, 10, tzinfo=timezone(timedelta(hours=2))),
        registration_closes_at=now,
        release_at=now,
        quotas=((StakeholderGroup.SOCIAL_PARTNERS, 2), (StakeholderGroup.INDUSTRY, 4)),
        open_seats=3,
        duration=timedelta(minutes=75),
        zone="Europe/Prague",
        call=number,
        state=RoundtableState.HELD,
        approval=True,
        place="Karlovo nám. 13",
        languages=("en", "cs"),
        sequence=2,
        released=True,
        link="https://example.org/room",
        agenda="Who brings what",
        spot=(50.08, 14.42),
    )
    stored = store.add_roundtable(full, now)
    assert stored == replace(full, id=stored.id)
    back = store.roundtable(stored.id)
    assert back == stored
    assert back.starts_at.tzinfo is UTC
    assert store.roundtables_on(number) == [stored]

    moved = replace(stored, starts_at=now + DAY, sequence=3, quotas=())
    store.save_roundtable(moved)
    assert store.roundtable(stored.id) == moved
    assert store.roundtable(RoundtableId(99)) is None


def test_upcoming_and_all(store: Store, table: MakeTable, now: datetime) -> None:
    later, running, over, cancelled = (
        table(starts_at=now + 2 * DAY),
        table(starts_at=now - timedelta(minutes=89)),
        table(starts_at=now - timedelta(minutes=90)),
        table(state=RoundtableState.CANCELLED),
    )
    assert store.roundtables(now) == [running, later]
    assert store.roundtables(now, upcoming=False) == [cancelled, later, running, over]


def test_a_members_roundtables(
    store: Store, join: Join, host: Member, table: MakeTable, now: datetime
) -> None:
    member = join(2)
    seated, left, over, other = table(), table(), table(starts_at=now - DAY), table()
    store.save_registrations(
        [
            entry(seated, member, now, RegistrationState.SEATED),
            entry(left, member, now, RegistrationState.WITHDRAWN),
            entry(over, member, now, RegistrationState.SEATED),
        ]
    )
    assert store.roundtables_of(member.id, now) == [seated]
    assert store.roundtables_of(host.id, now) == [seated, left, other]


def test_registrations_come_in_the_order_of_the_queue(
    store: Store, join: Join, table: MakeTable, now: datetime
) -> None:
    one = table()
    people = [join(10 + n) for n in range(3)]
    saved = store.save_registrations(
        [
            entry(one, people[0], now + DAY, RegistrationState.WAITING),
            entry(
                one,
                people[1],
                now,
                RegistrationState.OFFERED,
                seat=SeatKind.OPEN,
                party=2,
                offered_at=now,
                offer_expires_at=now + DAY,
            ),
            entry(one, people[2], now, RegistrationState.SEATED, seat=SeatKind.GROUP),
        ]
    )
    assert [r.who for r in saved] == [p.id for p in people]
    assert all(r.id for r in saved)
    assert store.registrations(one.id) == (saved[1], saved[2], saved[0])
    assert store.registration(saved[1].id) == saved[1]
    assert store.registration(RegistrationId(99)) is None

    seated = replace(saved[0], state=RegistrationState.SEATED, seat=SeatKind.OPEN)
    assert store.save_registrations([seated]) == (seated,)
    assert store.registration(seated.id) == seated


def test_one_live_entry_a_member(
    store: Store, join: Join, table: MakeTable, now: datetime
) -> None:
    one, member = table(), join(10)
    (first,) = store.save_registrations([entry(one, member, now, RegistrationState.SEATED)])
    with pytest.raises(sqlite3.IntegrityError):
        store.save_registrations([entry(one, member, now, RegistrationState.WAITING)])
    assert store.registrations(one.id) == (first,)

    again, left = store.save_registrations(
        [
            entry(one, member, now + DAY, RegistrationState.WAITING),
            replace(first, state=RegistrationState.WITHDRAWN),
        ]
    )
    assert store.registrations(one.id) == (left, again)


def test_a_thousand_sign_ups_at_once_leave_all_or_none(
    store: Store, join: Join, table: MakeTable, now: datetime
) -> None:
    one, member = table(), join(10)
    rows = [entry(one, member, now, RegistrationState.WITHDRAWN) for _ in range(1000)]
    nobody = replace(rows[0], who=MemberId(999))
    with pytest.raises(sqlite3.IntegrityError):
        store.save_registrations([*rows, nobody])
    assert store.registrations(one.id) == ()


def test_what_is_due(store: Store, join: Join, table: MakeTable, now: datetime) -> None:
    one, other, released = table(), table(starts_at=now + DAY), table(released=True)
    table(state=RoundtableState.CANCELLED)
    member = join(10)
    offered = RegistrationState.OFFERED
    store.save_registrations(
        [
            entry(one, member, now, offered, offer_expires_at=now + DAY),
            entry(other, member, now, offered),
        ]
    )
    assert store.offers_lapsed(now) == []
    assert store.offers_lapsed(now + DAY) == [one.id]

    assert store.releases_due(now) == []
    assert store.releases_due(now + 5 * DAY) == [one.id, other.id]

    assert store.tables_to_remind(now, DAY) == [other.id]
    assert store.tables_to_remind(now, 10 * DAY) == [other.id, one.id, released.id]
    assert store.tables_to_remind(now + DAY, DAY) == []


def test_attendance_counts_people(
    store: Store, join: Join, table: MakeTable, now: datetime
) -> None:
    one = table()
    nowhere = join(10)
    pair = join(11, regions=("SK02", "CZ"))
    store.save_registrations(
        [
            entry(one, nowhere, now, RegistrationState.ATTENDED),
            entry(one, pair, now, RegistrationState.ABSENT, party=2),
            entry(one, join(12), now, RegistrationState.SEATED),
        ]
    )
    industry = StakeholderGroup.INDUSTRY
    assert store.attendance(one.id) == {
        (industry, "", RegistrationState.ATTENDED): 1,
        (industry, "SK", RegistrationState.ABSENT): 2,
    }


def test_guests_and_cohosts_of_a_table(
    store: Store, table: MakeTable, host: Member, join: Join, now: datetime
) -> None:
    mine, other = table(), join(2)
    eva = store.add_guest(Guest(id=GuestId(0), roundtable=mine.id, name="Eva", country="CZ"), now)
    assert (store.guest(eva.id), store.guests(mine.id)) == (eva, [eva])
    seated = entry(mine, host, now, RegistrationState.SEATED, who=eva.id)
    (saved,) = store.save_registrations([seated])
    assert store.registrations(mine.id) == (saved,)
    assert (saved.who, eva.id == MemberId(eva.id.number)) == (eva.id, False)
    with pytest.raises(sqlite3.IntegrityError):
        store.save_registrations([seated])
    came = replace(saved, state=RegistrationState.ATTENDED)
    store.save_registrations([came])
    assert store.attendance(mine.id) == {(came.group, "CZ", came.state): 1}
    store.add_cohost(mine.id, other.id, now)
    store.add_cohost(mine.id, other.id, now + DAY)
    assert store.cohosts(mine.id) == (other.id,)
    assert store.roundtables_of(other.id, now) == [mine]
    store.drop_cohost(mine.id, other.id)
    assert store.cohosts(mine.id) == ()
