"""Before a roundtable: who was briefed of what, and who said that it still comes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none, to_json
from db._database import Rows
from model import CallId, MemberId, RegistrationId, RoundtableId, StillComing


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a host prepared of a briefing."""

    note: str = ""
    """Words of its own, to all who come."""
    note_before: str = ""
    agenda_before: str = ""
    """What stood there before the last change."""
    sent_from: datetime | None = None
    """From when on it is sent, if that is earlier than usual."""


@dataclass(frozen=True, slots=True)
class Briefed:
    """What a member was told last, by part, and when."""

    told: Mapping[str, str]
    at: datetime


class Briefings(Rows):
    def plan(self, table_id: RoundtableId) -> Plan:
        row = self._row(
            "select note, note_before, agenda_before, sent_from from plans where roundtable = ?",
            [table_id],
        )
        if row is None:
            return Plan()
        note, note_before, agenda_before, sent_from = row
        return Plan(
            note=note,
            note_before=note_before,
            agenda_before=agenda_before,
            sent_from=instant_or_none(sent_from),
        )

    def save_plan(self, table_id: RoundtableId, plan: Plan) -> None:
        row = {
            "roundtable": table_id,
            "note": plain(plan.note),
            "note_before": plain(plan.note_before),
            "agenda_before": plain(plan.agenda_before),
            "sent_from": stamp_or_none(plan.sent_from),
        }
        with self.transaction():
            self._db.table("plans").upsert(row, pk="roundtable")

    def further_calls(self, table_id: RoundtableId) -> tuple[CallId, ...]:
        """The calls a table is about beside the one it was opened on, as they were added."""
        rows = self._rows(
            "select call from table_calls where roundtable = ? order by at, call", [table_id]
        )
        return tuple(CallId(number) for (number,) in rows)

    def add_call_to(self, table_id: RoundtableId, call: CallId, now: datetime) -> None:
        self._write(
            "insert or ignore into table_calls (roundtable, call, at) values (?, ?, ?)",
            [table_id, call, stamp(now)],
        )

    def drop_call_from(self, table_id: RoundtableId, call: CallId) -> None:
        self._write("delete from table_calls where roundtable = ? and call = ?", [table_id, call])

    def version_at(self, call: CallId, at: datetime) -> int:
        """Which version of a call was known then; its first one if none was."""
        return int(
            self._value(
                "select coalesce(max(version), 1) from call_versions"
                " where call = ? and seen_at <= ?",
                [call, stamp(at)],
            )
        )

    def briefed(self, table_id: RoundtableId) -> dict[MemberId, Briefed]:
        rows = self._rows(
            "select member, told, at from briefings where roundtable = ?", [table_id]
        )
        return {
            MemberId(member): Briefed(json.loads(told), instant(at)) for member, told, at in rows
        }

    def keep_briefed(
        self, table_id: RoundtableId, member: MemberId, told: Mapping[str, str], now: datetime
    ) -> None:
        self._write(
            "insert into briefings (roundtable, member, told, at) values (?, ?, ?, ?)"
            " on conflict do update set told = excluded.told, at = excluded.at",
            [table_id, member, to_json(dict(told)), stamp(now)],
        )

    def forget_briefings(self, before: datetime, limit: int) -> None:
        """Erase who was briefed and who was given a calendar's file before then, each at most
        ``limit``."""
        with self.transaction():
            for table in ("briefings", "calendar_entries"):
                self._db.conn.execute(
                    f"delete from {table} where (roundtable, member) in (select roundtable, member"  # noqa: S608
                    f" from {table} where at < ? order by at limit ?)",
                    [stamp(before), limit],
                )

    def calendar_entry(self, table_id: RoundtableId, member: MemberId) -> tuple[int, str] | None:
        """The SEQUENCE of the last file that a member was given of a table, and its mark."""
        return self._row(
            "select sequence, mark from calendar_entries where roundtable = ? and member = ?",
            [table_id, member],
        )

    def keep_calendar_entry(
        self, table_id: RoundtableId, member: MemberId, sequence: int, mark: str, now: datetime
    ) -> None:
        self._write(
            "insert into calendar_entries (roundtable, member, sequence, mark, at)"
            " values (?, ?, ?, ?, ?) on conflict do update set sequence = excluded.sequence,"
            " mark = excluded.mark, at = excluded.at",
            [table_id, member, sequence, mark, stamp(now)],
        )

    def tables_to_brief(self, now: datetime, horizon: timedelta) -> list[RoundtableId]:
        """Open roundtables that start after ``now``: by ``now + horizon``, or whose briefing the
        host has sent earlier."""
        rows = self._rows(
            "select t.id from roundtables t left join plans p on p.roundtable = t.id"
            " where t.state = 'open' and t.starts_at > :now"
            " and (t.starts_at <= :until or p.sent_from <= :now) order by t.starts_at, t.id",
            {"now": stamp(now), "until": stamp(now + horizon)},
        )
        return [RoundtableId(number) for (number,) in rows]

    def tables_closing(self, now: datetime, horizon: timedelta) -> list[RoundtableId]:
        """Open roundtables whose sign-up ends after ``now`` and by ``now + horizon``."""
        rows = self._rows(
            "select id from roundtables where state = 'open' and registration_closes_at > ?"
            " and registration_closes_at <= ? order by registration_closes_at, id",
            [stamp(now), stamp(now + horizon)],
        )
        return [RoundtableId(number) for (number,) in rows]

    def coming(self, table_id: RoundtableId) -> dict[RegistrationId, StillComing]:
        """What was asked and said at a table, of a new date too; an entry nothing is known of is
        left out."""
        rows = self._rows(
            "select r.id, w.asked_at, w.again_at,"
            " nullif(max(coalesce(w.confirmed_at, ''), coalesce(r.confirmed_at, '')), ''),"
            " case when r.confirmed_at is null then r.asked_at end, w.excused_at"
            " from registrations r"
            " left join words_on_coming w on w.registration = r.id"
            " where r.roundtable = ? and (w.registration or r.asked_at)",
            [table_id],
        )
        return {
            RegistrationId(number): StillComing(
                asked_at=instant_or_none(asked),
                again_at=instant_or_none(again),
                confirmed_at=instant_or_none(confirmed),
                moved_at=instant_or_none(moved),
                excused_at=instant_or_none(excused),
            )
            for number, asked, again, confirmed, moved, excused in rows
        }

    def asked_if_coming(self, entry: RegistrationId, now: datetime, *, again: bool) -> None:
        """The first time, or again."""
        self._note_coming(entry, "again_at" if again else "asked_at", now)

    def said_coming(self, entry: RegistrationId, now: datetime) -> None:
        self._note_coming(entry, "confirmed_at", now)

    def excused(self, entry: RegistrationId, now: datetime) -> None:
        """A seat was given up once sign-up had ended."""
        self._note_coming(entry, "excused_at", now)

    def _note_coming(self, entry: RegistrationId, what: str, now: datetime) -> None:
        self._write(
            f"insert into words_on_coming (registration, {what}) values (?, ?)"  # noqa: S608
            f" on conflict do update set {what} = excluded.{what}",
            [entry, stamp(now)],
        )
