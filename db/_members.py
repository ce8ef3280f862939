"""Members: what is kept of each, and the few that something concerns found by index."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlite_utils.db import Table

from db._codec import instant_or_none, plain, stamp, stamp_or_none, to_json
from db._outbox import Outbox
from db._passed_on import PassedOn
from model import (
    ChatKind,
    Language,
    Member,
    MemberId,
    MemberState,
    NeedId,
    NutsCode,
    Picture,
    Programme,
    Rhythm,
    StakeholderGroup,
)

_NOBODY = MemberId(0)
_NO_CHAT = "chat not found%"
"""How the Bot API refuses a chat that is no more."""
_MEMBERS = """
    select m.id, m.chat_id, m.kind, m.state, m.language, m.zone, m.regions, m.programmes,
        m.stakeholder_group, m.organisation, m.rhythm, m.digest_weekday, m.digest_hour,
        m.quiet_from, m.quiet_to, m.alert_budget, m.all_quiet, m.ladder, m.paused_until,
        m.facilitator, m.joined_at, m.last_active_at, m.next_digest_at, m.setup_step, m.awaiting,
        m.articles, m.tips, m.questions, m.picture, m.counted,
        (select json_group_object(n.need, n.weight) from member_needs n
         where n.member = m.id and n.need <> '')
    from members m
"""


class Members(Outbox, PassedOn):
    def member(self, member_id: MemberId) -> Member | None:
        return next(iter(self._members("where m.id = ?", [member_id])), None)

    def member_by_chat(self, chat_id: int) -> Member | None:
        return next(iter(self._members("where m.chat_id = ?", [chat_id])), None)

    def members(
        self,
        states: Collection[MemberState] | None = None,
        *,
        after: MemberId = _NOBODY,
        limit: int = -1,
    ) -> list[Member]:
        """Members in these states (None: in any), by number. Of many, ask in slices."""
        if states is None:
            return self._members("where m.id > ? order by m.id limit ?", [after, limit])
        found = [
            member
            for state in set(states)
            for member in self._members(
                "where m.state = ? and m.id > ? order by m.id limit ?", [state, after, limit]
            )
        ]
        found.sort(key=lambda member: member.id)
        return found if limit < 0 else found[:limit]

    def add_member(
        self,
        chat_id: int,
        kind: ChatKind,
        language: Language,
        now: datetime,
        state: MemberState = MemberState.SETTING_UP,
    ) -> Member:
        """The member of this chat: a new one in ``state``, or the one that is there, as it is."""
        with self.transaction():
            there = self.member_by_chat(chat_id)
            if there is not None:
                return there
            new = Member(
                id=_NOBODY,
                chat_id=chat_id,
                kind=kind,
                language=language,
                state=state,
                joined_at=now,
                last_active_at=now,
            )
            self._members_table.insert(_row_of(new))
            number = self._value("select id from members where chat_id = ?", [chat_id])
            member = replace(new, id=MemberId(number))
            self._save_needs(member)
            self._save_regions(member)
            return member

    def save_member(self, member: Member) -> bool:
        """Write the whole value; False if the member was forgotten meanwhile.

        The value must have been read in the same plain ``def``: one kept across an await would
        undo what was written since. ``set_state``, ``next_digest`` and ``seen`` write one thing.
        """
        with self.transaction():
            was = self.member(member.id)
            if was is None or was == member:
                return was is not None
            self._members_table.update(member.id, _row_of(member))
            self._save_needs(member)
            self._save_regions(member)
            self._stand(member.id)
            if was.state != member.state:
                self._hold_back(member.id, member.state)
            return True

    def set_state(
        self, member_id: MemberId, state: MemberState, *, paused_until: datetime | None = None
    ) -> None:
        """Change only what a member can hear: its rows in the outbox go or wait accordingly."""
        with self.transaction():
            self._db.conn.execute(
                "update members set state = ?, paused_until = ? where id = ?",
                [state, stamp_or_none(paused_until), member_id],
            )
            self._db.conn.execute(
                "update member_needs set at_once = (select m.state = 'active'"
                " and m.rhythm = 'at-once' from members m where m.id = member) where member = ?",
                [member_id],
            )
            self._hear_of_region(member_id)
            self._stand(member_id)
            self._hold_back(member_id, state)

    def seen(self, member_id: MemberId, now: datetime) -> None:
        """The member did something."""
        self._write("update members set last_active_at = ? where id = ?", [stamp(now), member_id])

    def next_digest(self, member_id: MemberId, at: datetime | None) -> None:
        self._write(
            "update members set next_digest_at = ? where id = ?", [stamp_or_none(at), member_id]
        )

    def digests_due(self, now: datetime, limit: int) -> list[Member]:
        """Active members whose digest is due, the longest due first."""
        return self._members(
            "indexed by members_by_digest where m.state = 'active' and m.next_digest_at <= ?"
            " order by m.next_digest_at limit ?",
            [stamp(now), limit],
        )

    def hearing(
        self,
        needs: Collection[NeedId],
        now: datetime,
        *,
        after: MemberId = _NOBODY,
        limit: int = -1,
    ) -> list[Member]:
        """Active members who want alerts at once and chose one of ``needs``, or none at all.

        By number, from the one after ``after``. Of many thousands, ask in slices.
        """
        # Each need's members lie in order in an index; the first of each suffice for the first
        # of all.
        ids: set[int] = set()
        for need in {"", *needs}:
            rows = self._rows(
                "select member from member_needs where need = ? and at_once = 1 and member > ?"
                " order by member limit ?",
                [need, after, limit],
            )
            ids.update(number for (number,) in rows)
        first = sorted(ids)
        return self._members(
            "where m.id in (select value from json_each(?)) order by m.id",
            [to_json(first if limit < 0 else first[:limit])],
        )

    def digest_too_late(
        self, needs: Collection[NeedId], cut_off: datetime, *, after: MemberId, limit: int
    ) -> list[Member]:
        """Active weekly members with one of ``needs``, or none chosen, whose next digest comes
        after ``cut_off``. By number, the first ``limit`` from the one after ``after``.
        """
        ids: set[int] = set()
        for need in {"", *needs}:
            rows = self._rows(
                "select n.member from member_needs n indexed by member_needs_weekly"
                " join members m on m.id = n.member where n.need = ? and n.at_once = 0"
                " and n.member > ? and m.state = 'active' and m.next_digest_at >= ?"
                " order by n.member limit ?",
                [need, after, stamp(cut_off), limit],
            )
            ids.update(number for (number,) in rows)
        return self._members(
            "where m.id in (select value from json_each(?)) order by m.id",
            [to_json(sorted(ids)[:limit])],
        )

    def facilitators(self) -> list[Member]:
        return self._members("where m.facilitator = 1 order by m.id")

    def count_silence_from(self, now: datetime) -> None:
        """Members entered before imports were dated: their silence counts from now on."""
        self._write(
            "update members set last_active_at = ? where last_active_at is null", [stamp(now)]
        )

    def silent_for_good(
        self, kind: str, inactive_since: datetime, asked_by: datetime, limit: int
    ) -> list[Member]:
        """Members who did nothing since then and may be erased, the longest silent first.

        Of active and paused ones only those who had a message of this kind by ``asked_by``, or
        whose chat is no more: the others cannot be asked.
        """
        return self._members(
            "where m.last_active_at < ? and (m.state not in ('active', 'paused') or exists"
            " (select 1 from outbox o where o.member = m.id and o.kind = ?"
            " and o.posted_at > m.last_active_at and o.settled_at <= ? and (o.state = 'sent'"
            " or (o.state = 'dropped' and o.why like ?)))) order by m.last_active_at limit ?",
            [stamp(inactive_since), kind, stamp(asked_by), _NO_CHAT, limit],
        )

    def not_asked(
        self, kind: str, inactive_since: datetime, asked_by: datetime, limit: int
    ) -> list[Member]:
        """Active and paused members who did nothing since then, and were posted nothing of this
        kind since they last did, or nothing but what was dropped by ``asked_by``; the longest
        silent first."""
        return self._members(
            "indexed by members_by_activity where m.last_active_at < ?"
            " and m.state in ('active', 'paused') and not exists"
            " (select 1 from outbox o where o.member = m.id and o.kind = ?"
            " and o.posted_at > m.last_active_at"
            " and (o.state <> 'dropped' or o.settled_at > ? or o.why like ?))"
            " order by m.last_active_at limit ?",
            [stamp(inactive_since), kind, stamp(asked_by), _NO_CHAT, limit],
        )

    def pauses_over(self, now: datetime, limit: int = -1) -> list[Member]:
        """Paused members whose pause ended by ``now``."""
        return self._members(
            "indexed by members_by_pause where m.state = 'paused' and m.paused_until <= ?"
            " order by m.paused_until limit ?",
            [stamp(now), limit],
        )

    def member_counts(self) -> dict[MemberState, int]:
        rows = self._rows("select state, count(*) from members group by state")
        return {MemberState(state): n for state, n in rows}

    def languages(self) -> tuple[Language, ...]:
        """Those that members are spoken to in."""
        rows = self._rows("select distinct language from members order by language")
        return tuple(Language(code) for (code,) in rows)

    @property
    def _members_table(self) -> Table:
        return self._db.table("members")

    def _save_needs(self, member: Member) -> None:
        at_once = member.state is MemberState.ACTIVE and member.rhythm is Rhythm.AT_ONCE
        self._db.conn.execute("delete from member_needs where member = ?", [member.id])
        self._db.conn.executemany(
            "insert into member_needs (member, need, weight, at_once) values (?, ?, ?, ?)",
            [
                (member.id, need, float(weight), at_once)
                for need, weight in (member.needs or {NeedId(""): 1.0}).items()
            ],
        )

    def _stand(self, member_id: int) -> None:
        """Copy what is counted of a member to the calls it is interested in.

        That is "group:countries:first region:zone:counted", or null for one who stopped; the
        region as far as holidays go by it, a canton or one of NUTS 2. An index counts it; to
        look each of 100,000 members up took 200 ms.
        """
        self._db.conn.execute(
            "update interests set standing = (select coalesce(m.stakeholder_group, '') || ':' ||"
            " coalesce((select group_concat(land, ' ') from (select distinct"
            " substr(value, 1, 2) as land from json_each(m.regions) order by land)), '') || ':' ||"
            " coalesce(substr(m.regions ->> 0, 1, 4 + (m.regions ->> 0 like 'CH%')), '') || ':' ||"
            " m.zone || ':' ||"
            " coalesce(m.counted, 0) from members m"
            " where m.id = interests.member and m.state <> 'stopped')"
            " where member = ? and interest = 'interested'",
            [member_id],
        )

    def _members(self, where: str, parameters: Sequence[object] = ()) -> list[Member]:
        return [_member(*row) for row in self._rows(_MEMBERS + where, parameters)]


def _row_of(member: Member) -> dict[str, object]:
    """All columns but the number; the needs have a table of their own."""
    return {
        "chat_id": member.chat_id,
        "kind": member.kind,
        "state": member.state,
        "language": member.language,
        "zone": member.zone,
        "regions": to_json(member.regions),
        "programmes": to_json(sorted(member.programmes)),
        "stakeholder_group": member.group,
        "organisation": plain(member.organisation),
        "rhythm": member.rhythm,
        "digest_weekday": member.digest_weekday,
        "digest_hour": member.digest_hour,
        "quiet_from": member.quiet_from,
        "quiet_to": member.quiet_to,
        "alert_budget": member.alert_budget,
        "all_quiet": member.all_quiet,
        "ladder": to_json(member.ladder),
        "paused_until": stamp_or_none(member.paused_until),
        "facilitator": member.facilitator,
        "joined_at": stamp_or_none(member.joined_at),
        "last_active_at": stamp_or_none(member.last_active_at),
        "next_digest_at": stamp_or_none(member.next_digest_at),
        "setup_step": member.setup_step,
        "awaiting": plain(member.awaiting),
        "articles": member.articles,
        "tips": member.tips,
        "questions": member.questions,
        "picture": member.picture,
        "counted": member.counted,
    }


def _member(
    number: int,
    chat_id: int,
    kind: str,
    state: str,
    language: str,
    zone: str,
    regions: str,
    programmes: str,
    group: str | None,
    organisation: str,
    rhythm: str,
    weekday: int,
    hour: int,
    quiet_from: int,
    quiet_to: int,
    alert_budget: int,
    all_quiet: int,
    ladder: str,
    paused_until: str | None,
    facilitator: int,
    joined_at: str | None,
    last_active_at: str | None,
    next_digest_at: str | None,
    setup_step: str,
    awaiting: str,
    articles: int,
    tips: int,
    questions: int,
    picture: str,
    counted: int | None,
    needs: str,
) -> Member:
    return Member(
        id=MemberId(number),
        chat_id=chat_id,
        kind=ChatKind(kind),
        state=MemberState(state),
        language=Language(language),
        zone=zone,
        regions=tuple(NutsCode(r) for r in json.loads(regions)),
        needs={NeedId(n): weight for n, weight in json.loads(needs).items()},
        programmes=frozenset(Programme(p) for p in json.loads(programmes)),
        group=None if group is None else StakeholderGroup(group),
        organisation=organisation,
        rhythm=Rhythm(rhythm),
        digest_weekday=weekday,
        digest_hour=hour,
        quiet_from=quiet_from,
        quiet_to=quiet_to,
        alert_budget=alert_budget,
        all_quiet=bool(all_quiet),
        ladder=tuple(json.loads(ladder)),
        paused_until=instant_or_none(paused_until),
        facilitator=bool(facilitator),
        joined_at=instant_or_none(joined_at),
        last_active_at=instant_or_none(last_active_at),
        next_digest_at=instant_or_none(next_digest_at),
        setup_step=setup_step,
        awaiting=awaiting,
        articles=bool(articles),
        tips=bool(tips),
        questions=bool(questions),
        picture=Picture(picture),
        counted=None if counted is None else bool(counted),
    )
