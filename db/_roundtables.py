"""Roundtables and who runs them. The rules of the seats are elsewhere; this keeps the rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from db._codec import instant, plain, stamp, to_json
from db._database import Rows
from model import (
    CallId,
    MemberId,
    Roundtable,
    RoundtableId,
    RoundtableState,
    StakeholderGroup,
)

_ROUNDTABLES = """
    select t.id, t.title, t.host, t.starts_at, t.registration_closes_at, t.release_at, t.quotas,
        t.open_seats, t.seconds, t.zone, t.call, t.state, t.approval, t.place, t.languages,
        t.sequence, t.released, t.link, t.agenda, t.latitude, t.longitude
    from roundtables t
"""


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
        """Those open and not over at which a member has a live registration, or is one of the
        hosts."""
        return self._tables(
            "where t.id in (select r.roundtable from registrations r where r.member = :member"
            " and r.state in ('requested', 'seated', 'waiting', 'offered')"
            " union select h.id from roundtables h where h.host = :member"
            " union select c.roundtable from cohosts c where c.member = :member)"
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

    def cohosts(self, table_id: RoundtableId) -> tuple[MemberId, ...]:
        """Who acts beside the host, in the order they were named."""
        rows = self._rows(
            "select member from cohosts where roundtable = ? order by at, member", [table_id]
        )
        return tuple(MemberId(number) for (number,) in rows)

    def cohosts_since(self, table_id: RoundtableId) -> dict[MemberId, datetime]:
        """Each co-host, and when it was named."""
        rows = self._rows("select member, at from cohosts where roundtable = ?", [table_id])
        return {MemberId(number): instant(at) for number, at in rows}

    def add_cohost(self, table_id: RoundtableId, member_id: MemberId, now: datetime) -> None:
        self._write(
            "insert or ignore into cohosts (roundtable, member, at) values (?, ?, ?)",
            [table_id, member_id, stamp(now)],
        )

    def drop_cohost(self, table_id: RoundtableId, member_id: MemberId) -> None:
        self._write(
            "delete from cohosts where roundtable = ? and member = ?", [table_id, member_id]
        )

    def releases_due(self, now: datetime) -> list[RoundtableId]:
        """Open roundtables whose release date came and whose seats were not released."""
        return self._numbers(
            "select id from roundtables where state = 'open' and released = 0"
            " and release_at <= ? order by release_at, id",
            [stamp(now)],
        )

    def closings_due(self, now: datetime) -> list[RoundtableId]:
        """Open roundtables to come whose sign-up ended, and of which those who wait were not
        told so."""
        return self._numbers(
            "select id from roundtables where state = 'open' and starts_at > ?"
            " and registration_closes_at <= ?"
            " and (closing_told_at is null or closing_told_at < registration_closes_at)"
            " order by registration_closes_at, id",
            [stamp(now), stamp(now)],
        )

    def closing_told(self, table_id: RoundtableId, now: datetime) -> None:
        self._write(
            "update roundtables set closing_told_at = ? where id = ?", [stamp(now), table_id]
        )

    def tables_to_remind(self, now: datetime, horizon: timedelta) -> list[RoundtableId]:
        """Open roundtables that start after ``now``, by ``now + horizon``, soonest first."""
        return self._numbers(
            "select id from roundtables where state = 'open' and starts_at > ?"
            " and starts_at <= ? order by starts_at, id",
            [stamp(now), stamp(now + horizon)],
        )

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
        "link": plain(table.link),
        "agenda": plain(table.agenda),
        "latitude": table.spot and table.spot[0],
        "longitude": table.spot and table.spot[1],
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
    link: str,
    agenda: str,
    latitude: float | None,
    longitude: float | None,
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
        link=link,
        agenda=agenda,
        spot=None if latitude is None or longitude is None else (latitude, longitude),
    )
