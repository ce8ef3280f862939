"""What each member was told, what it said of a call, and its digests."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db._codec import instant, plain, stamp, stamp_or_none, to_json
from db._members import Members
from model import CallId, Interest, Member, MemberId, SourceId, StakeholderGroup


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a member said of a match: a label to learn from."""

    member: MemberId
    call: CallId
    fits: bool
    reason: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Interested:
    """How many members are interested in a call and can be asked: not those who stopped."""

    members: int
    countries: int
    """Different ones in all; a country is the first two letters of a NUTS code. A member that
    named no region counts as a member and for no country."""
    groups: Mapping[StakeholderGroup, int]
    """Members by group; those that named none are left out."""


class Told(Members):
    def told(
        self, member_id: MemberId, call_ids: Iterable[CallId] | None = None
    ) -> dict[CallId, int]:
        """By call, the highest version the member was told; calls never told are left out."""
        if call_ids is None:
            rows = self._rows(
                "select call, max(version) from told where member = ? group by call", [member_id]
            )
        else:
            rows = self._rows(
                "select call, max(version) from told where member = ?"
                " and call in (select value from json_each(?)) group by call",
                [member_id, to_json(list(call_ids))],
            )
        return {CallId(call): version for call, version in rows}

    def mark_told(
        self,
        member_id: MemberId,
        pairs: Sequence[tuple[CallId, int]],
        kind: str,
        now: datetime,
    ) -> None:
        """The member saw these versions. Only for what Telegram accepted, or answers on a screen.

        What was told before stays as it was.
        """
        with self.transaction():
            if self._value("select 1 from members where id = ?", [member_id]):
                self._tell(member_id, pairs, kind, now)

    def interest(self, member_id: MemberId, call_id: CallId) -> set[Interest]:
        rows = self._rows(
            "select interest from interests where member = ? and call = ?", [member_id, call_id]
        )
        return {Interest(said) for (said,) in rows}

    def set_interest(
        self,
        member_id: MemberId,
        call_id: CallId,
        interest: Interest,
        now: datetime,
        reason: str | None = None,
    ) -> bool:
        """False if the member had said so before; then only the reason is renewed."""
        with self.transaction():
            said = interest in self.interest(member_id, call_id)
            self._db.conn.execute(
                "insert into interests (member, call, interest, reason, at)"
                " values (?, ?, ?, ?, ?) on conflict (member, call, interest)"
                " do update set reason = coalesce(excluded.reason, reason)",
                [member_id, call_id, interest, reason, stamp(now)],
            )
            if interest is Interest.INTERESTED and not said:
                self._stand(member_id)
            return not said

    def drop_interest(self, member_id: MemberId, call_id: CallId, interest: Interest) -> bool:
        """False if there was none."""
        return (
            self._write(
                "delete from interests where member = ? and call = ? and interest = ?",
                [member_id, call_id, interest],
            ).rowcount
            == 1
        )

    def interests(
        self, member_id: MemberId
    ) -> list[tuple[CallId, Interest, str | None, datetime]]:
        """All that a member said of calls, the latest first."""
        rows = self._rows(
            "select call, interest, reason, at from interests where member = ?"
            " order by at desc, call, interest",
            [member_id],
        )
        return [
            (CallId(call), Interest(said), reason, instant(at)) for call, said, reason, at in rows
        ]

    def interested(self, call_id: CallId, *, after: MemberId, limit: int) -> list[Member]:
        """Who is interested in a call, and can be asked: not those who stopped.

        By number, the first ``limit`` from the one after ``after``.
        """
        return self._members(
            "join interests i on i.member = m.id where i.call = ? and i.interest = 'interested'"
            " and i.member > ? and m.state <> 'stopped' order by i.member limit ?",
            [call_id, after, limit],
        )

    def count_interested(self, call_id: CallId) -> Interested:
        """Counted in an index: 100,000 members take a few milliseconds."""
        members, lands, groups = 0, set[str](), Counter[StakeholderGroup]()
        for standing, n in self._rows(
            "select standing, count(*) from interests where call = ? and standing is not null"
            " group by standing",
            [call_id],
        ):
            group, countries = standing.split(":")[:2]
            members += n
            lands.update(countries.split())
            if group:
                groups[StakeholderGroup(group)] += n
        return Interested(members, len(lands), groups)

    def knowing(self, call_id: CallId, *, after: MemberId, limit: int) -> list[Member]:
        """Active members who were told of a call, saved it or are interested in it.

        By number, the first ``limit`` from the one after ``after``.
        """
        return self._members(
            "where m.state = 'active' and m.id in (select t.member from told t where t.call = ?"
            " and t.member > ? union select i.member from interests i where i.call = ?"
            " and i.interest in ('saved', 'interested') and i.member > ?) order by m.id limit ?",
            [call_id, after, call_id, after, limit],
        )

    def told_from(self, source: SourceId, *, after: MemberId, limit: int) -> list[Member]:
        """Active members who were told of a call of this source.

        By number, the first ``limit`` from the one after ``after``.
        """
        return self._members(
            "where m.state = 'active' and m.id > ? and exists (select 1 from told t"
            " join calls c on c.id = t.call where t.member = m.id and c.source = ?)"
            " order by m.id limit ?",
            [after, source, limit],
        )

    def reminders_due(self, now: datetime, limit: int) -> list[tuple[MemberId, CallId, datetime]]:
        """Saved calls that are to be looked at, the longest due first, and since when saved, or
        since when by another ladder."""
        rows = self._rows(
            "select member, call, coalesce(remind_from, at) from interests where remind_at <= ?"
            " order by remind_at limit ?",
            [stamp(now), limit],
        )
        return [(MemberId(member), CallId(call), instant(at)) for member, call, at in rows]

    def remind_at(self, member_id: MemberId, call_id: CallId, at: datetime | None) -> None:
        """When to look next whether a saved call needs a reminder; None: never."""
        self._write(
            "update interests set remind_at = ? where member = ? and call = ?"
            " and interest in ('saved', 'interested')",
            [stamp_or_none(at), member_id, call_id],
        )

    def wake_reminders(
        self, now: datetime, *, member: MemberId | None = None, call: CallId | None = None
    ) -> None:
        """Something moved: look at all saved calls of a member, or at all who saved a call.

        And at what was asked for once, and at the end of an absence.
        """
        with self.transaction():
            self._write(
                "update interests set remind_at = ? where (member = ? or call = ?)"
                " and interest in ('saved', 'interested') and muted = 0",
                [stamp(now), member, call],
            )
            self._write(
                "update reminders set look_at = ? where member = ? or call = ?",
                [stamp(now), member, call],
            )
            self._write(
                "update covers set look_at = ? where member = ? and ended_at is null",
                [stamp(now), member],
            )

    def add_digest(self, member_id: MemberId, now: datetime, items: object) -> int:
        """Keep what a digest shows (JSON), for its buttons; its number goes into them."""
        return (
            self._write(
                "insert into digests (member, at, items) values (?, ?, ?)",
                [member_id, stamp(now), to_json(items)],
            ).lastrowid
            or 0
        )

    def digest_items(self, digest_id: int, member_id: MemberId) -> Any:
        """The items of a member's own digest; None for another's, or one no longer kept."""
        items = self._value(
            "select items from digests where id = ? and member = ?", [digest_id, member_id]
        )
        return None if items is None else json.loads(items)

    def last_digest(self, member_id: MemberId) -> tuple[int, Any] | None:
        """The number and items of the digest that was made last for a member."""
        row = self._row(
            "select id, items from digests where member = ? order by at desc, id desc limit 1",
            [member_id],
        )
        return None if row is None else (row[0], json.loads(row[1]))

    def forget_digests(self, before: datetime, limit: int) -> int:
        """Delete up to ``limit`` digests made before then."""
        return self._write(
            "delete from digests where id in (select id from digests where at < ? limit ?)",
            [stamp(before), limit],
        ).rowcount

    def verdict(
        self, member_id: MemberId, call_id: CallId, fits: bool, reason: str | None, now: datetime
    ) -> None:
        """The member's last word on whether a call fits is the one that counts."""
        self._write(
            "insert into verdicts (member, call, fits, reason, at) values (?, ?, ?, ?, ?)"
            " on conflict (member, call) do update set"
            " fits = excluded.fits, reason = excluded.reason, at = excluded.at",
            [member_id, call_id, fits, None if reason is None else plain(reason), stamp(now)],
        )

    def fits(self, member_id: MemberId, call_id: CallId) -> bool | None:
        """The member's last word on whether a call fits; None: it said none."""
        fits = self._value(
            "select fits from verdicts where member = ? and call = ?", [member_id, call_id]
        )
        return None if fits is None else bool(fits)

    def drop_verdict(self, member_id: MemberId, call_id: CallId) -> None:
        self._write("delete from verdicts where member = ? and call = ?", [member_id, call_id])

    def verdicts(self) -> list[Verdict]:
        rows = self._rows("select member, call, fits, reason, at from verdicts order by at, call")
        return [
            Verdict(MemberId(member), CallId(call), bool(fits), reason, instant(at))
            for member, call, fits, reason, at in rows
        ]
