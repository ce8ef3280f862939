"""Who said to come on a new date, who may become a host, series, and steps to be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from db._codec import instant, instant_or_none, stamp, stamp_or_none, to_json
from db._database import Rows
from model import MemberId, RegistrationId, Roundtable, RoundtableId


class Asked(NamedTuple):
    """Whether somebody comes on the new date: when it was asked, and when it said yes."""

    asked_at: datetime
    confirmed_at: datetime | None


class CohostLink(NamedTuple):
    table: RoundtableId
    made_by: MemberId
    expires_at: datetime


class Step(NamedTuple):
    """What was there before a host's act, as the act wrote it down."""

    table: RoundtableId
    act: str
    before: dict[str, Any]


class Seating(Rows):
    def ask_to_confirm(
        self, entries: Iterable[RegistrationId], now: datetime, again_at: datetime
    ) -> None:
        """Whether they come on the new date is open again."""
        self._write_many(
            "update registrations set asked_at = ?, confirmed_at = null, ask_again_at = ?"
            " where id = ?",
            [(stamp(now), stamp(again_at), entry) for entry in entries],
        )

    def confirm(self, entry: RegistrationId, now: datetime) -> None:
        """It comes; a second yes changes nothing."""
        self._write(
            "update registrations set confirmed_at = coalesce(confirmed_at, ?),"
            " ask_again_at = null where id = ? and asked_at is not null",
            [stamp(now), entry],
        )

    def asked_again(self, entry: RegistrationId) -> None:
        self._write("update registrations set ask_again_at = null where id = ?", [entry])

    def confirmations(self, table_id: RoundtableId) -> dict[RegistrationId, Asked]:
        """Of those with a seat who were asked."""
        rows = self._rows(
            "select id, asked_at, confirmed_at from registrations where roundtable = ?"
            " and state = 'seated' and asked_at is not null",
            [table_id],
        )
        return {
            RegistrationId(number): Asked(instant(asked), instant_or_none(confirmed))
            for number, asked, confirmed in rows
        }

    def to_ask_again(self, now: datetime, limit: int) -> list[RegistrationId]:
        """Who did not say whether it comes and is to be reminded now."""
        rows = self._rows(
            "select id from registrations where ask_again_at <= ? order by ask_again_at limit ?",
            [stamp(now), limit],
        )
        return [RegistrationId(number) for (number,) in rows]

    def told_of_requests_at(self, table_id: RoundtableId) -> datetime | None:
        """When the hosts were, or will be, told of requests last."""
        return instant_or_none(
            self._value("select told_of_requests_at from roundtables where id = ?", [table_id])
        )

    def tell_of_requests(self, table_id: RoundtableId, at: datetime) -> None:
        self._write(
            "update roundtables set told_of_requests_at = ? where id = ?", [stamp(at), table_id]
        )

    def series(self, table_id: RoundtableId) -> list[RoundtableId]:
        """The tables of its series by start, itself included; alone: only itself."""
        rows = self._rows(
            "select id from roundtables where id = ?1 union select b.id from roundtables a"
            " join roundtables b on b.series = a.series where a.id = ?1",
            [table_id],
        )
        numbers = [RoundtableId(number) for (number,) in rows]
        starts = {
            number: self._value("select starts_at from roundtables where id = ?", [number])
            for number in numbers
        }
        return sorted(numbers, key=lambda number: (starts[number], number))

    def join_series(self, table: RoundtableId, earlier: RoundtableId) -> None:
        """A new table goes on with the series of an earlier one, or begins one with it."""
        with self.transaction():
            self._db.conn.execute(
                "update roundtables set series = id where id = ? and series is null", [earlier]
            )
            self._db.conn.execute(
                "update roundtables set series = (select series from roundtables where id = ?)"
                " where id = ?",
                [earlier, table],
            )

    def invite_from(self, table_id: RoundtableId, at: datetime | None) -> None:
        """The others are invited from then on; None: they are being invited."""
        self._write(
            "update roundtables set invite_from = ? where id = ?", [stamp_or_none(at), table_id]
        )

    def to_invite_from(self, now: datetime) -> list[RoundtableId]:
        rows = self._rows("select id from roundtables where invite_from <= ?", [stamp(now)])
        return [RoundtableId(number) for (number,) in rows]

    def offer_cohosting(
        self, table: Roundtable, token: str, by: MemberId, now: datetime, expires_at: datetime
    ) -> None:
        """A link that makes whoever opens it first a co-host; a table has one at a time."""
        with self.transaction():
            self.withdraw_cohosting(table.id)
            self._db.conn.execute(
                "insert into cohost_links (token, roundtable, made_by, at, expires_at)"
                " values (?, ?, ?, ?, ?)",
                [token, table.id, by, stamp(now), stamp(expires_at)],
            )

    def withdraw_cohosting(self, table_id: RoundtableId) -> None:
        self._write("delete from cohost_links where roundtable = ?", [table_id])

    def cohosting_open(self, table_id: RoundtableId, now: datetime) -> str:
        """The token that is out; empty: none."""
        token = self._value(
            "select token from cohost_links where roundtable = ? and expires_at > ?",
            [table_id, stamp(now)],
        )
        return token or ""

    def cohosting_by(self, token: str) -> CohostLink | None:
        row = self._row(
            "select roundtable, made_by, expires_at from cohost_links where token = ?", [token]
        )
        return CohostLink(RoundtableId(row[0]), MemberId(row[1]), instant(row[2])) if row else None

    def forget_cohosting(self, now: datetime) -> None:
        """Links that nobody took in time."""
        self._write("delete from cohost_links where expires_at <= ?", [stamp(now)])

    def set_cohosts(
        self, table_id: RoundtableId, cohosts: Iterable[MemberId], now: datetime
    ) -> None:
        """These, in this order; who no longer is one may be named again."""
        wanted = tuple(cohosts)
        with self.transaction():
            execute = self._db.conn.execute
            execute(
                "insert or ignore into former_cohosts (roundtable, member)"
                " select roundtable, member from cohosts where roundtable = ?",
                [table_id],
            )
            known = dict(
                execute(
                    "select member, at from cohosts where roundtable = ?", [table_id]
                ).fetchall()
            )
            execute("delete from cohosts where roundtable = ?", [table_id])
            for one in wanted:
                execute(
                    "insert into cohosts (roundtable, member, at) values (?, ?, ?)",
                    [table_id, one, known.get(one, stamp(now))],
                )
                execute(
                    "delete from former_cohosts where roundtable = ? and member = ?",
                    [table_id, one],
                )

    def former_cohosts(self, table_id: RoundtableId) -> set[MemberId]:
        rows = self._rows("select member from former_cohosts where roundtable = ?", [table_id])
        return {MemberId(number) for (number,) in rows}

    def hosted_by(self, member: MemberId) -> list[RoundtableId]:
        """All tables whose host it is, also those that are over."""
        rows = self._rows("select id from roundtables where host = ? order by id", [member])
        return [RoundtableId(number) for (number,) in rows]

    def take_back_posts(self, keys: str) -> int:
        """Drop what was not sent yet of the messages whose keys begin so; how many."""
        return self._write(
            "delete from outbox where key >= ? and key < ? and state = 'due'", [keys, keys + "~"]
        ).rowcount

    def oldest_of_posts(self, keys: str, fact: str) -> object:
        """A fact of the oldest message not sent yet whose key begins so; None: there is none."""
        return self._value(
            "select json_extract(facts, '$.' || ?) from outbox where key >= ? and key < ?"
            " and state = 'due' order by id",
            [fact, keys, keys + "~"],
        )

    def keep_step(
        self, table_id: RoundtableId, act: str, before: dict[str, Any], now: datetime
    ) -> int:
        """Write down what was there before; the step's number."""
        return int(
            self._write(
                "insert into steps (roundtable, act, before, at) values (?, ?, ?, ?)",
                [table_id, act, to_json(before), stamp(now)],
            ).lastrowid
            or 0
        )

    def step(self, number: int) -> Step | None:
        row = self._row("select roundtable, act, before from steps where id = ?", [number])
        return Step(RoundtableId(row[0]), row[1], json.loads(row[2])) if row else None
