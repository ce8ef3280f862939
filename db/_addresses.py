"""Which of a member's secret addresses holds, and what is in a calendar that is read there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from db._codec import instant, stamp, to_json
from db._roundtables import Roundtables
from model import CallId, MemberId, Roundtable, RoundtableId


@dataclass(frozen=True, slots=True)
class Address:
    """The member's address is the one of this generation; those before it are gone."""

    member: MemberId
    generation: int
    off: bool
    since: datetime
    """When this generation began, or was switched off."""


class Addresses(Roundtables):
    def address(self, member_id: MemberId) -> Address | None:
        """None: the member never had one."""
        row = self._row("select generation, off, at from addresses where member = ?", [member_id])
        return None if row is None else Address(member_id, row[0], bool(row[1]), instant(row[2]))

    def renew_address(self, member_id: MemberId, now: datetime) -> None:
        """Begin the next generation, the first one too; a member that is gone gets none."""
        self._write(
            "insert into addresses (member, generation, at)"
            " select id, 1, :now from members where id = :member"
            " on conflict (member) do update set generation = generation + 1, off = 0, at = :now",
            {"member": member_id, "now": stamp(now)},
        )

    def switch_address_off(self, member_id: MemberId, now: datetime) -> None:
        self._write(
            "update addresses set off = 1, at = ? where member = ? and off = 0",
            [stamp(now), member_id],
        )

    def roundtables_in_calendar(self, member_id: MemberId, since: datetime) -> list[Roundtable]:
        """Those that end after ``since`` and stand in a member's calendar: it has or had a seat,
        or is one of the hosts; cancelled ones too, for the entry to be taken out."""
        return self._tables(
            "where t.id in (select r.roundtable from registrations r where r.member = :member"
            " and r.state in ('seated', 'attended', 'absent', 'cancelled')"
            " union select h.id from roundtables h where h.host = :member"
            " union select c.roundtable from cohosts c where c.member = :member)"
            " and t.ends_at > :since order by t.starts_at, t.id",
            {"member": member_id, "since": stamp(since)},
        )

    def roundtable_changed_at(self, table_id: RoundtableId) -> datetime:
        """When its date, place or state changed last, or it was opened. Raises ``KeyError``."""
        at = self._value(
            "select coalesce(changed_at, created_at) from roundtables where id = ?", [table_id]
        )
        if at is None:
            raise KeyError(table_id)
        return instant(at)

    def changed_at(self, call_ids: Iterable[CallId]) -> dict[CallId, datetime]:
        """When each of these calls changed materially, or was met first.

        Of one that changes at nearly every look: since when it does so, for that is no news.
        """
        rows = self._rows(
            "select c.id, coalesce(c.restless_since, v.seen_at) from calls c"
            " join call_versions v on v.call = c.id and v.version = c.version"
            " where c.id in (select value from json_each(?))",
            [to_json(list(call_ids))],
        )
        return {CallId(number): instant(at) for number, at in rows}
