"""Calls that members pass on to those of their region: who can hear of it, and who did."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from db._codec import instant, plain, stamp, to_json
from db._database import Rows
from model import CallId, ChatKind, Member, MemberId, NutsCode


@dataclass(frozen=True, slots=True)
class Passing:
    """A call that a member passed on; those after ``after`` are still to be looked at."""

    id: int
    member: MemberId
    call: CallId
    version: int
    organisation: str
    """As the member agreed to show it; empty: it did not."""
    at: datetime
    after: MemberId | None


_PASSINGS = "select id, member, call, version, organisation, at, after_member from passed_on "


class PassedOn(Rows):
    def pass_on(
        self, member_id: MemberId, call_id: CallId, version: int, organisation: str, now: datetime
    ) -> bool:
        """False if the member passed this version on before."""
        cursor = self._write(
            "insert into passed_on (member, call, version, organisation, at)"
            " values (?, ?, ?, ?, ?) on conflict (member, call, version) do nothing",
            [member_id, call_id, version, plain(organisation), stamp(now)],
        )
        return cursor.rowcount == 1

    def passed_on(self, member_id: MemberId) -> list[Passing]:
        """What a member passed on, the latest first."""
        return self._passings("where member = ? order by at desc, id desc", [member_id])

    def passing(self, number: int) -> Passing | None:
        return next(iter(self._passings("where id = ?", [number])), None)

    def next_passing(self) -> Passing | None:
        """The oldest one that was not looked at for everybody yet."""
        found = self._passings("where after_member is not null order by id limit 1", [])
        return next(iter(found), None)

    def passed_up_to(self, number: int, after: MemberId | None) -> None:
        """Everyone up to this member was looked at; None: everyone was."""
        self._write("update passed_on set after_member = ? where id = ?", [after, number])

    def hearing_in(
        self, countries: Collection[str], *, after: MemberId, limit: int
    ) -> list[tuple[MemberId, tuple[NutsCode, ...]]]:
        """Members with a region in these countries who can hear what others of their region pass
        on, with their regions there: active, in a private chat, and not averse to it.

        By number, the first ``limit`` from the one after ``after``.
        """
        found: dict[MemberId, list[NutsCode]] = {}
        for country in sorted(countries):
            for member, regions in self._rows(
                "select member, group_concat(region, ' ') from member_regions"
                " where country = ? and hears = 1 and member > ?"
                " group by member order by member limit ?",
                [country, after, limit],
            ):
                found.setdefault(MemberId(member), []).extend(map(NutsCode, regions.split()))
        return [(member, tuple(found[member])) for member in sorted(found)[:limit]]

    def new_to(self, call_id: CallId, version: int, members: Iterable[MemberId]) -> list[MemberId]:
        """Those of these members who were not told this version, were given no tip of the call
        and did not wave it off; by number."""
        rows = self._rows(
            "select value from json_each(:members) where not exists (select 1 from told t"
            " where t.member = value and t.call = :call and t.version >= :version)"
            " and not exists (select 1 from tips t where t.member = value and t.call = :call)"
            " and not exists (select 1 from interests i where i.member = value"
            " and i.call = :call and i.interest = 'not-for-us') order by value",
            {"members": to_json(list(members)), "call": call_id, "version": version},
        )
        return [MemberId(number) for (number,) in rows]

    def add_tip(self, member_id: MemberId, call_id: CallId, passing: int, now: datetime) -> None:
        """A member is to hear of a call because another one of its region passed it on."""
        self._write(
            "insert or ignore into tips (member, call, passed_on, at) values (?, ?, ?, ?)",
            [member_id, call_id, passing, stamp(now)],
        )

    def tips(self, member_id: MemberId) -> list[CallId]:
        """The calls that others of the member's region passed on to it."""
        rows = self._rows(
            "select call from tips where member = ? and audience is null order by call",
            [member_id],
        )
        return [CallId(call) for (call,) in rows]

    def forget_passed_on(self, before: datetime, limit: int) -> None:
        """Delete up to ``limit`` tips, and as many acts of passing on, from before then."""
        with self.transaction():
            for table, key in (("tips", "member, call"), ("passed_on", "id")):
                self._db.conn.execute(
                    f"delete from {table} where ({key}) in"  # noqa: S608
                    f" (select {key} from {table} where at < ? order by at limit ?)",
                    [stamp(before), limit],
                )

    def _save_regions(self, member: Member) -> None:
        hears = member.hears and member.tips and member.kind is ChatKind.PRIVATE
        self._db.conn.execute("delete from member_regions where member = ?", [member.id])
        self._db.conn.executemany(
            "insert into member_regions (member, region, country, hears) values (?, ?, ?, ?)",
            [(member.id, code, code[:2], hears) for code in dict.fromkeys(member.regions)],
        )

    def _hear_of_region(self, member_id: MemberId) -> None:
        self._db.conn.execute(
            "update member_regions set hears = (select m.state = 'active' and m.tips"
            " and m.kind = 'private' from members m where m.id = member) where member = ?",
            [member_id],
        )

    def _passings(self, where: str, parameters: list[object]) -> list[Passing]:
        return [
            Passing(
                id=number,
                member=MemberId(member),
                call=CallId(call),
                version=version,
                organisation=organisation,
                at=instant(at),
                after=None if after is None else MemberId(after),
            )
            for number, member, call, version, organisation, at, after in self._rows(
                _PASSINGS + where, parameters
            )
        ]
