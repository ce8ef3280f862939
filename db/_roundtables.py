"""Roundtables and who signed up. The rules of the seats are elsewhere; this keeps the rows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import (
    CallId,
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

_ROUNDTABLES = """
    select t.id, t.title, t.host, t.starts_at, t.registration_closes_at, t.release_at, t.quotas,
        t.open_seats, t.seconds, t.zone, t.call, t.state, t.approval, t.place, t.languages,
        t.sequence, t.released
    from roundtables t
"""
_REGISTRATIONS = """
    select r.id, r.roundtable, r.member, r.stakeholder_group, r.state, r.since, r.party, r.seat,
        r.offered_at, r.offer_expires_at
    from registrations r
"""
Attendance = Counter[tuple[StakeholderGroup, str, RegistrationState]]
"""People, by group, country (two letters; empty: not said), and attended or absent."""


class Roundtables(Rows):
    def add_roundtable(self, table: Roundtable, now: datetime) -> Roundtable:
        """Store a new one (number 0); it comes back with its number."""
        with self.transaction():
            row = {**_row_of_table(table), "created_at": stamp(now)}
            number = self._db.table("roundtables").insert(row).last_pk
            return replace(table, id=RoundtableId(int(str(number))))

    def save_roundtable(self, table: Roundtable, changed_at: datetime | None = None) -> None:
        """``changed_at``: now, if its date, place or state changed: what a calendar shows."""
        changed = {"changed_at": stamp(changed_at)} if changed_at else {}
        with self.transaction():
            self._db.table("roundtables").update(table.id, {**_row_of_table(table), **changed})

    def roundtable(self, table_id: RoundtableId) -> Roundtable | None:
        return next(iter(self._tables("where t.id = ?", [table_id])), None)

    def opened_at(self, table_id: RoundtableId) -> datetime:
        """When a roundtable was opened. Raises ``KeyError`` if there is none."""
        at = self._value("select created_at from roundtables where id = ?", [table_id])
        if at is None:
            raise KeyError(table_id)
        return instant(at)

    def invited(self, table_id: RoundtableId, up_to: MemberId | None) -> None:
        """Of those to invite everyone up to this member was; None: everyone was."""
        self._write("update roundtables set invited_to = ? where id = ?", [up_to, table_id])

    def inviting(self) -> tuple[Roundtable, MemberId] | None:
        """A roundtable not all of whose guests are invited, and up to which member they are."""
        row = self._row(
            "select id, invited_to from roundtables where invited_to is not null order by id"
        )
        if row is None:
            return None
        (table,) = self._tables("where t.id = ?", [row[0]])
        return table, MemberId(row[1])

    def roundtables(self, now: datetime, upcoming: bool = True) -> list[Roundtable]:
        """Those open and not over, by start; or, without ``upcoming``, all, the latest first."""
        if upcoming:
            return self._tables(
                "where t.state = 'open' and t.ends_at > ? order by t.starts_at, t.id",
                [stamp(now)],
            )
        return self._tables("order by t.starts_at desc, t.id desc")

    def roundtables_of(self, member_id: MemberId, now: datetime) -> list[Roundtable]:
        """Those open and not over at which a member has a live registration, or is host."""
        return self._tables(
            "where t.id in (select r.roundtable from registrations r where r.member = :member"
            " and r.state in ('requested', 'seated', 'waiting', 'offered')"
            " union select h.id from roundtables h where h.host = :member)"
            " and t.state = 'open' and t.ends_at > :now order by t.starts_at, t.id",
            {"member": member_id, "now": stamp(now)},
        )

    def roundtables_on(self, call_id: CallId) -> list[Roundtable]:
        """Those on the call itself and on the copies of it that other sources publish."""
        return self._tables(
            "where t.call in (select ?1 union select id from calls where same_as = ?1)"
            " order by t.starts_at, t.id",
            [call_id],
        )

    def registrations(self, table_id: RoundtableId) -> tuple[Registration, ...]:
        """All entries of a roundtable, in the order of its queue."""
        return tuple(
            _registration(*row)
            for row in self._rows(
                _REGISTRATIONS + "where r.roundtable = ? order by r.since, r.id", [table_id]
            )
        )

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        row = self._row(_REGISTRATIONS + "where r.id = ?", [registration_id])
        return None if row is None else _registration(*row)

    def save_registrations(self, rows: Iterable[Registration]) -> tuple[Registration, ...]:
        """Write entries; new ones (number 0) come back with theirs. All or none.

        A member has one live entry a roundtable; a second is refused as a bug would be.
        """
        given = tuple(rows)
        saved: dict[int, Registration] = {}
        with self.transaction():
            # Who leaves and signs up again in one go has, at no moment, two live entries.
            for at, row in sorted(enumerate(given), key=lambda pair: pair[1].is_live):
                saved[at] = self._save_registration(row)
        return tuple(saved[at] for at in range(len(given)))

    def _save_registration(self, row: Registration) -> Registration:
        values = (
            row.roundtable,
            row.member,
            row.group,
            row.state,
            stamp(row.since),
            row.party,
            row.seat,
            stamp_or_none(row.offered_at),
            stamp_or_none(row.offer_expires_at),
        )
        if row.id:
            self._db.conn.execute(
                "update registrations set roundtable = ?, member = ?, stakeholder_group = ?,"
                " state = ?, since = ?, party = ?, seat = ?, offered_at = ?,"
                " offer_expires_at = ? where id = ?",
                [*values, row.id],
            )
            return row
        cursor = self._db.conn.execute(
            "insert into registrations (roundtable, member, stakeholder_group, state, since,"
            " party, seat, offered_at, offer_expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return replace(row, id=RegistrationId(cursor.lastrowid or 0))

    def offers_lapsed(self, now: datetime) -> list[RoundtableId]:
        """Roundtables with an offer that nobody answered in time, at the latest by the end of
        sign-up: also one that was never delivered."""
        numbers = self._numbers(
            "select r.roundtable from registrations r join roundtables t on t.id = r.roundtable"
            " where r.state = 'offered' and (r.offer_expires_at <= ?"
            " or t.registration_closes_at <= ?)",
            [stamp(now), stamp(now)],
        )
        return sorted(set(numbers))

    def offers_to_nobody(self) -> list[RegistrationId]:
        """Offers not delivered yet whose member blocked or stopped the bot."""
        rows = self._rows(
            "select r.id from registrations r join members m on m.id = r.member"
            " where r.state = 'offered' and r.offer_expires_at is null"
            " and m.state in ('blocked', 'stopped') order by r.id"
        )
        return [RegistrationId(number) for (number,) in rows]

    def releases_due(self, now: datetime) -> list[RoundtableId]:
        """Open roundtables whose release date came and whose seats were not released."""
        return self._numbers(
            "select id from roundtables where state = 'open' and released = 0"
            " and release_at <= ? order by release_at, id",
            [stamp(now)],
        )

    def tables_to_remind(self, now: datetime, horizon: timedelta) -> list[RoundtableId]:
        """Open roundtables that start after ``now``, by ``now + horizon``, soonest first."""
        return self._numbers(
            "select id from roundtables where state = 'open' and starts_at > ?"
            " and starts_at <= ? order by starts_at, id",
            [stamp(now), stamp(now + horizon)],
        )

    def attendance(self, table_id: RoundtableId) -> Attendance:
        """How many came and did not, those who were forgotten since included."""
        rows = self._rows(
            "select stakeholder_group, country, state, people from attendance"
            " where roundtable = :table union all"
            " select r.stakeholder_group,"
            " substr(coalesce(json_extract(m.regions, '$[0]'), ''), 1, 2), r.state, r.party"
            " from registrations r join members m on m.id = r.member"
            " where r.roundtable = :table and r.state in ('attended', 'absent')",
            {"table": table_id},
        )
        counts: Attendance = Counter()
        for group, country, state, people in rows:
            counts[StakeholderGroup(group), country, RegistrationState(state)] += people
        return counts

    def _tables(
        self, where: str, parameters: Sequence[object] | dict[str, object] = ()
    ) -> list[Roundtable]:
        return [_roundtable(*row) for row in self._rows(_ROUNDTABLES + where, parameters)]

    def _numbers(self, sql: str, parameters: Sequence[object]) -> list[RoundtableId]:
        return [RoundtableId(number) for (number,) in self._rows(sql, parameters)]


def _row_of_table(table: Roundtable) -> dict[str, object]:
    return {
        "title": plain(table.title),
        # A host who was forgotten is nobody, 0 outside.
        "host": table.host or None,
        "starts_at": stamp(table.starts_at),
        "ends_at": stamp(table.starts_at + table.duration),
        "registration_closes_at": stamp(table.registration_closes_at),
        "release_at": stamp(table.release_at),
        "quotas": to_json(table.quotas),
        "open_seats": table.open_seats,
        "seconds": round(table.duration.total_seconds()),
        "zone": table.zone,
        "call": table.call,
        "state": table.state,
        "approval": table.approval,
        "place": plain(table.place),
        "languages": to_json(table.languages),
        "sequence": table.sequence,
        "released": table.released,
    }


def _roundtable(
    number: int,
    title: str,
    host: int | None,
    starts_at: str,
    closes_at: str,
    release_at: str,
    quotas: str,
    open_seats: int,
    seconds: int,
    zone: str,
    call: int | None,
    state: str,
    approval: int,
    place: str,
    languages: str,
    sequence: int,
    released: int,
) -> Roundtable:
    return Roundtable(
        id=RoundtableId(number),
        title=title,
        host=MemberId(host or 0),
        starts_at=instant(starts_at),
        registration_closes_at=instant(closes_at),
        release_at=instant(release_at),
        quotas=tuple((StakeholderGroup(group), n) for group, n in json.loads(quotas)),
        open_seats=open_seats,
        duration=timedelta(seconds=seconds),
        zone=zone,
        call=None if call is None else CallId(call),
        state=RoundtableState(state),
        approval=bool(approval),
        place=place,
        languages=tuple(json.loads(languages)),
        sequence=sequence,
        released=bool(released),
    )


def _registration(
    number: int,
    table: int,
    member: int,
    group: str,
    state: str,
    since: str,
    party: int,
    seat: str | None,
    offered_at: str | None,
    offer_expires_at: str | None,
) -> Registration:
    return Registration(
        id=RegistrationId(number),
        roundtable=RoundtableId(table),
        member=MemberId(member),
        group=StakeholderGroup(group),
        state=RegistrationState(state),
        since=instant(since),
        party=party,
        seat=None if seat is None else SeatKind(seat),
        offered_at=instant_or_none(offered_at),
        offer_expires_at=instant_or_none(offer_expires_at),
    )
