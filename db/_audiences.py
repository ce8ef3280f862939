"""Committees and working groups, who belongs to them, and the calls passed on to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none
from db._database import Rows
from model import (
    Audience,
    AudienceId,
    AudienceKind,
    Belonging,
    CallId,
    MemberId,
    RoundtableId,
)

_AUDIENCES = "select a.id, a.name, a.kind, a.admits, a.chair, a.ended_at from audiences a "


@dataclass(frozen=True, slots=True)
class PassedTo:
    """A call that was passed on to an audience; members after ``after`` are still to hear."""

    id: int
    audience: AudienceId
    call: CallId
    version: int
    at: datetime
    after: MemberId | None


class Audiences(Rows):
    def save_audience(self, audience: Audience, now: datetime) -> Audience:
        """Write the whole of it; a new one (number 0) comes back with its number."""
        row = [
            plain(audience.name),
            audience.kind,
            audience.admits,
            audience.chair,
            stamp_or_none(audience.ended_at),
        ]
        if audience.id:
            self._write(
                "update audiences set name = ?, kind = ?, admits = ?, chair = ?, ended_at = ?"
                " where id = ?",
                [*row, audience.id],
            )
            return audience
        cursor = self._write(
            "insert into audiences (name, kind, admits, chair, ended_at, created_at)"
            " values (?, ?, ?, ?, ?, ?)",
            [*row, stamp(now)],
        )
        return replace(audience, id=AudienceId(cursor.lastrowid or 0))

    def audience(self, audience_id: AudienceId) -> Audience | None:
        return next(iter(self._audiences("where a.id = ?", [audience_id])), None)

    def audiences(self, *, ended: bool = False) -> list[Audience]:
        """By kind and name; ``ended``: those that have ended, too."""
        where = "" if ended else "where a.ended_at is null "
        return self._audiences(where + "order by a.kind, a.name, a.id", [])

    def audiences_of(self, member_id: MemberId) -> set[AudienceId]:
        """Those a member belongs to that have not ended."""
        rows = self._rows(
            "select m.audience from audience_members m join audiences a on a.id = m.audience"
            " where m.member = ? and m.state = 'member' and a.ended_at is null",
            [member_id],
        )
        return {AudienceId(number) for (number,) in rows}

    def chaired_by(self, member_id: MemberId) -> list[Audience]:
        """Those a member is the chair of that have not ended."""
        return self._audiences(
            "where a.chair = ? and a.ended_at is null order by a.name, a.id", [member_id]
        )

    def chair_link(self, audience_id: AudienceId, token: str | None, until: datetime) -> None:
        """Who opens a link with this token by then becomes the chair; None: nobody does."""
        self._write(
            "update audiences set token = ?, token_until = ? where id = ?",
            [token, stamp(until), audience_id],
        )

    def audience_by_token(self, token: str, now: datetime) -> Audience | None:
        found = self._audiences("where a.token = ? and a.token_until > ?", [token, stamp(now)])
        return next(iter(found), None)

    def belonging(self, audience_id: AudienceId, member_id: MemberId) -> Belonging | None:
        state = self._value(
            "select state from audience_members where audience = ? and member = ?",
            [audience_id, member_id],
        )
        return None if state is None else Belonging(state)

    def belongs_since(self, audience_id: AudienceId, member_id: MemberId) -> datetime | None:
        at = self._value(
            "select since from audience_members where audience = ? and member = ?",
            [audience_id, member_id],
        )
        return instant_or_none(at)

    def set_belonging(
        self, audience_id: AudienceId, member_id: MemberId, state: Belonging | None, now: datetime
    ) -> None:
        """None: the member is nothing to the audience any more."""
        if state is None:
            self._write(
                "delete from audience_members where audience = ? and member = ?",
                [audience_id, member_id],
            )
            return
        self._write(
            "insert into audience_members (audience, member, state, since) values (?, ?, ?, ?)"
            " on conflict (audience, member) do update set state = excluded.state,"
            " since = excluded.since",
            [audience_id, member_id, state, stamp(now)],
        )

    def count_belonging(self, audience_id: AudienceId, state: Belonging) -> int:
        found = self._value(
            "select count(*) from audience_members where audience = ? and state = ?",
            [audience_id, state],
        )
        return int(found)

    def members_of_audience(
        self,
        audience_id: AudienceId,
        *,
        after: MemberId,
        limit: int,
        state: Belonging = Belonging.MEMBER,
    ) -> list[MemberId]:
        """By number, the first ``limit`` from the one after ``after``."""
        rows = self._rows(
            "select member from audience_members where audience = ? and member > ? and state = ?"
            " order by member limit ?",
            [audience_id, after, state, limit],
        )
        return [MemberId(number) for (number,) in rows]

    def forget_asked(self, before: datetime, limit: int) -> None:
        """Delete up to ``limit`` wishes to join that were not granted before then, and as many
        memberships in what ended before then."""
        with self.transaction():
            self._write(
                "delete from audience_members where (audience, member) in (select audience, member"
                " from audience_members where state <> 'member' and since < ?"
                " order by since limit ?)",
                [stamp(before), limit],
            )
            self._write(
                "delete from audience_members where (audience, member) in (select m.audience,"
                " m.member from audiences a join audience_members m on m.audience = a.id"
                " where a.ended_at < ? limit ?)",
                [stamp(before), limit],
            )

    def pass_to(
        self,
        audience_id: AudienceId,
        member_id: MemberId,
        call_id: CallId,
        version: int,
        now: datetime,
    ) -> bool:
        """False if this version was passed on to the audience before."""
        cursor = self._write(
            "insert into passed_to (audience, member, call, version, at) values (?, ?, ?, ?, ?)"
            " on conflict (audience, call, version) do nothing",
            [audience_id, member_id, call_id, version, stamp(now)],
        )
        return cursor.rowcount == 1

    def was_passed_to(self, audience_id: AudienceId, call_id: CallId, version: int) -> bool:
        found = self._value(
            "select 1 from passed_to where audience = ? and call = ? and version = ?",
            [audience_id, call_id, version],
        )
        return found is not None

    def passed_to_since(self, audience_id: AudienceId, since: datetime) -> list[datetime]:
        """When calls were passed on to an audience, the latest first."""
        rows = self._rows(
            "select at from passed_to where audience = ? and at > ? order by at desc",
            [audience_id, stamp(since)],
        )
        return [instant(at) for (at,) in rows]

    def next_passed_to(self) -> PassedTo | None:
        """The oldest one whose members were not all looked at."""
        row = self._row(
            "select id, audience, call, version, at, after_member from passed_to"
            " where after_member is not null order by id limit 1"
        )
        if row is None:
            return None
        number, audience, call, version, at, after = row
        return PassedTo(
            number, AudienceId(audience), CallId(call), version, instant(at), MemberId(after)
        )

    def passed_to_up_to(self, number: int, after: MemberId | None) -> None:
        """Everyone up to this member was looked at; None: everyone was."""
        self._write("update passed_to set after_member = ? where id = ?", [after, number])

    def add_tip_to(
        self, member_id: MemberId, call_id: CallId, audience_id: AudienceId, now: datetime
    ) -> None:
        """A member is to hear of a call because it was passed on to its audience."""
        self._write(
            "insert or ignore into tips (member, call, audience, at) values (?, ?, ?, ?)",
            [member_id, call_id, audience_id, stamp(now)],
        )

    def tips_to(self, member_id: MemberId) -> dict[CallId, str]:
        """The calls that were passed on to an audience of the member's, with its name."""
        rows = self._rows(
            "select t.call, a.name from tips t join audiences a on a.id = t.audience"
            " where t.member = ? order by t.call",
            [member_id],
        )
        return {CallId(call): name for call, name in rows}

    def forget_passed_to(self, before: datetime, limit: int) -> None:
        self._write(
            "delete from passed_to where id in"
            " (select id from passed_to where at < ? order by at limit ?)",
            [stamp(before), limit],
        )

    def table_for(self, table_id: RoundtableId, audience_id: AudienceId | None) -> None:
        """A roundtable is for this audience, whose members are invited from the first one on;
        None: for none."""
        self._write(
            "insert into table_points (roundtable, audience, invited_to) values (?, ?, ?)"
            " on conflict (roundtable) do update set audience = excluded.audience,"
            " invited_to = excluded.invited_to",
            [table_id, audience_id, None if audience_id is None else 0],
        )

    def audience_at(self, table_id: RoundtableId) -> Audience | None:
        """The audience a roundtable is for."""
        where = "where a.id = (select audience from table_points where roundtable = ?)"
        return next(iter(self._audiences(where, [table_id])), None)

    def tables_for(self, audience_id: AudienceId) -> list[RoundtableId]:
        """The roundtables that are for an audience."""
        rows = self._rows(
            "select roundtable from table_points where audience = ? order by roundtable",
            [audience_id],
        )
        return [RoundtableId(number) for (number,) in rows]

    def inviting_audience(self) -> tuple[RoundtableId, AudienceId, MemberId] | None:
        """A roundtable not all of whose audience is invited, and up to which member it is."""
        row = self._row(
            "select roundtable, audience, invited_to from table_points"
            " where invited_to is not null order by roundtable limit 1"
        )
        if row is None:
            return None
        return RoundtableId(row[0]), AudienceId(row[1]), MemberId(row[2])

    def invited_audience(self, table_id: RoundtableId, up_to: MemberId | None) -> None:
        self._write(
            "update table_points set invited_to = ? where roundtable = ?", [up_to, table_id]
        )

    def _audiences(self, where: str, given: Iterable[object]) -> list[Audience]:
        return [
            Audience(
                id=AudienceId(number),
                name=name,
                kind=AudienceKind(kind),
                admits=bool(admits),
                chair=None if chair is None else MemberId(chair),
                ended_at=instant_or_none(ended_at),
            )
            for number, name, kind, admits, chair, ended_at in self._rows(
                _AUDIENCES + where, list(given)
            )
        ]
