"""Who stands in for whom, who was asked to, and what went to the deputy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from db._codec import instant, instant_or_none, stamp
from db._database import Rows
from model import CallId, Cover, CoverId, Handing, MemberId, OwnRhythm

_COVERS = """
    select c.id, c.member, c.deputy, c.handing, c.until, c.own, c.token, c.asked_at,
        c.expires_at, c.accepted_at, c.ended_at, c.why
    from covers c
"""


class Covers(Rows):
    def ask_cover(
        self,
        member: MemberId,
        handing: Handing,
        until: date | None,
        own: OwnRhythm,
        token: str,
        now: datetime,
        expires_at: datetime,
    ) -> Cover:
        """An invitation; the member must have none that is open or active."""
        self._write(
            "insert into covers (member, handing, until, own, token, asked_at, expires_at,"
            " look_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                member,
                handing,
                until and until.isoformat(),
                own,
                token,
                stamp(now),
                stamp(expires_at),
                stamp(now),
            ],
        )
        (cover,) = self._covers("where c.token = ?", [token])
        return cover

    def cover(self, cover: CoverId) -> Cover | None:
        return next(iter(self._covers("where c.id = ?", [cover])), None)

    def cover_by_token(self, token: str) -> Cover | None:
        """The invitation that is still open under this token."""
        return next(
            iter(
                self._covers(
                    "where c.token = ? and c.accepted_at is null and c.ended_at is null", [token]
                )
            ),
            None,
        )

    def cover_of(self, member: MemberId) -> Cover | None:
        """The one that is open or active for this member."""
        found = self._covers("where c.member = ? and c.ended_at is null", [member])
        return next(iter(found), None)

    def covers_by(self, deputy: MemberId) -> list[Cover]:
        """The active ones that this member holds."""
        return self._covers(
            "where c.deputy = ? and c.accepted_at is not null and c.ended_at is null"
            " order by c.id",
            [deputy],
        )

    def accept_cover(self, cover: CoverId, deputy: MemberId, now: datetime) -> None:
        """The token is used up."""
        self._write(
            "update covers set deputy = ?, accepted_at = ?, token = null, look_at = ?"
            " where id = ?",
            [deputy, stamp(now), stamp(now), cover],
        )

    def end_cover(self, cover: CoverId, why: str, now: datetime) -> bool:
        """False if it had ended before."""
        return (
            self._write(
                "update covers set ended_at = ?, why = ?, token = null, look_at = null"
                " where id = ? and ended_at is null",
                [stamp(now), why, cover],
            ).rowcount
            == 1
        )

    def look_at_cover(self, cover: CoverId, at: datetime) -> None:
        self._write("update covers set look_at = ? where id = ?", [stamp(at), cover])

    def covers_due(self, now: datetime, limit: int) -> list[Cover]:
        """Those to be looked at by the clock."""
        return self._covers(
            "where c.ended_at is null and c.look_at <= ? order by c.look_at limit ?",
            [stamp(now), limit],
        )

    def covers_broken(self, limit: int) -> list[Cover]:
        """Active ones whose deputy cannot be written to, and those of members who fell silent."""
        return self._covers(
            "join members m on m.id = c.member left join members d on d.id = c.deputy"
            " where c.ended_at is null and (m.state in ('paused', 'stopped')"
            " or (c.accepted_at is not null and (d.state is null"
            " or d.state not in ('active', 'setting-up')))) limit ?",
            [limit],
        )

    def add_told_for(self, cover: CoverId, calls: Sequence[CallId], now: datetime) -> None:
        """Telegram accepted a message of these calls from the deputy's chat's sight."""
        self._write_many(
            "insert into told_for (cover, call, at) select ?, ?, ? where exists"
            " (select 1 from covers where id = ?) on conflict do nothing",
            [(cover, call, stamp(now), cover) for call in calls],
        )

    def told_for(self, cover: CoverId) -> list[CallId]:
        """The calls that went to the deputy, the first told first."""
        rows = self._rows("select call from told_for where cover = ? order by at, call", [cover])
        return [CallId(call) for (call,) in rows]

    def digest_for_deputy(self, digest_id: int, deputy: MemberId) -> MemberId | None:
        """Whose digest it is, if it was made while this deputy stood in for that member."""
        owner = self._value(
            "select d.member from digests d join covers c on c.member = d.member"
            " where d.id = ? and c.deputy = ? and c.accepted_at <= d.at"
            " and (c.ended_at is null or c.ended_at >= d.at)",
            [digest_id, deputy],
        )
        return None if owner is None else MemberId(owner)

    def forget_covers(self, before: datetime, limit: int) -> int:
        """Delete up to ``limit`` that ended before then, with what went to the deputy."""
        return self._write(
            "delete from covers where id in (select id from covers where ended_at < ? limit ?)",
            [stamp(before), limit],
        ).rowcount

    def _covers(self, where: str, parameters: Sequence[object]) -> list[Cover]:
        return [
            Cover(
                id=CoverId(number),
                member=MemberId(member),
                deputy=None if deputy is None else MemberId(deputy),
                handing=Handing(handing),
                until=date.fromisoformat(until) if until else None,
                own=OwnRhythm(own),
                token=token,
                asked_at=instant(asked_at),
                expires_at=instant(expires_at),
                accepted_at=instant_or_none(accepted_at),
                ended_at=instant_or_none(ended_at),
                why=why,
            )
            for (
                number,
                member,
                deputy,
                handing,
                until,
                own,
                token,
                asked_at,
                expires_at,
                accepted_at,
                ended_at,
                why,
            ) in self._rows(_COVERS + where, parameters)
        ]
