"""What is to be sent: facts, never finished words, from posting until Telegram accepted them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db._codec import instant, instant_or_none, plain, stamp, to_json
from db._meta import Meta
from model import CallId, Change, MemberId, MemberState

NEWS = (
    *("alert", "digest", "picture", "reminder", "source", "quorum", "gathered", "tip"),
    *("question", "expert", "survey", "outcome", "part"),
)
"""Kinds of post that wait while a member is paused or not set up yet. Any other kind is about
what the member does or signed up for, and goes out all the same."""
REPLY = "reply"
"""The one kind that a member who stopped still hears: the answer to what it just asked."""

_POSTS = """
    select o.id, o.member, m.chat_id, o.kind, o.key, o.facts, o.attempts, o.urgent, o.due_at,
        o.accepted
    from outbox o join members m on m.id = o.member
"""


@dataclass(frozen=True, slots=True)
class Post:
    """A row of the outbox. ``key`` is unique for ever: what was posted once is never again."""

    id: int
    member: MemberId
    chat_id: int
    kind: str
    key: str
    facts: dict[str, Any]
    attempts: int
    """Times it was claimed, this one included: it tells one claim from the next."""
    urgent: bool
    due_at: datetime
    accepted: tuple[str, ...] = ()
    """Marks of the parts that Telegram took at earlier claims."""


@dataclass(frozen=True, slots=True)
class News:
    """A new or changed call on its way to the members, those after ``after`` still to come."""

    id: int
    call: CallId
    version: int
    change: Change
    found_at: datetime
    after: MemberId


class Outbox(Meta):
    def post(
        self,
        member_id: MemberId,
        kind: str,
        key: str,
        facts: Mapping[str, object],
        due_at: datetime,
        now: datetime,
        *,
        urgent: bool = False,
    ) -> bool:
        """False if this key was posted before, or if the member is no more."""
        with self.transaction():
            state = self._value("select state from members where id = ?", [member_id])
            if state is None:
                return False
            cursor = self._db.conn.execute(
                "insert into outbox (key, member, kind, facts, urgent, waits, state, posted_at,"
                " due_at) values (?, ?, ?, ?, ?, ?, 'due', ?, ?) on conflict (key) do nothing",
                [
                    key,
                    member_id,
                    kind,
                    to_json(dict(facts)),
                    urgent,
                    _waits(MemberState(state), kind),
                    stamp(now),
                    stamp(due_at),
                ],
            )
            return cursor.rowcount == 1

    def was_sent(self, key: str) -> bool:
        """Whether what was posted under this key reached its member, or is on its way."""
        state = self._value("select state from outbox where key = ?", [key])
        return state in ("sending", "sent")

    def post_again(self, key: str, due_at: datetime) -> None:
        """What was dropped under this key is due after all."""
        self._write(
            "update outbox set state = 'due', due_at = ?, settled_at = null, why = null"
            " where key = ? and state = 'dropped'",
            [stamp(due_at), key],
        )

    def add_news(self, call: CallId, version: int, change: Change, now: datetime) -> None:
        """A call is new or changed: its members are to be found, slice by slice."""
        self._write(
            "insert into news (call, version, change, found_at) values (?, ?, ?, ?)",
            [call, version, change, stamp(now)],
        )

    def next_news(self) -> News | None:
        """The oldest news that is not spread to the last member yet."""
        row = self._row(
            "select id, call, version, change, found_at, after_member from news order by id"
        )
        if row is None:
            return None
        return News(
            row[0], CallId(row[1]), row[2], Change(row[3]), instant(row[4]), MemberId(row[5])
        )

    def news_spread(self, news_id: int, up_to: MemberId | None) -> None:
        """Everyone up to this member was looked at; None: everyone was."""
        if up_to is None:
            self._write("delete from news where id = ?", [news_id])
        else:
            self._write("update news set after_member = ? where id = ?", [up_to, news_id])

    def claim(self, now: datetime, limit: int, lease: timedelta, *, but: str = "") -> list[Post]:
        """Take up to ``limit`` due rows to send now: urgent ones first, then the longest due; none
        of the kind ``but``.

        At most one row a chat is in flight. A row that is not settled within ``lease`` is due
        again (``recover``).
        """
        with self.transaction():
            chosen: dict[int, int] = {}
            for urgent in (1, 0):
                self._choose(chosen, urgent, now, limit, but)
            ids = list(chosen.values())
            for number in ids:
                self._db.conn.execute(
                    "update outbox set state = 'sending', lease_until = ?,"
                    " attempts = attempts + 1 where id = ? and state = 'due'",
                    [stamp(now + lease), number],
                )
            return self._posts(
                "where o.id in (select value from json_each(?))"
                " order by o.urgent desc, o.due_at, o.id",
                [to_json(ids)],
            )

    def _choose(
        self, chosen: dict[int, int], urgent: int, now: datetime, limit: int, but: str
    ) -> None:
        """Add to ``chosen`` (member: row) the due rows of chats that have none in flight."""
        cursor = self._db.conn.execute(
            "select o.id, o.member from outbox o where o.state = 'due' and o.waits = 0"
            " and o.urgent = ? and o.due_at <= ? and o.kind <> ?"
            " and not exists (select 1 from outbox s"
            " where s.state = 'sending' and s.member = o.member) order by o.due_at, o.id",
            [urgent, stamp(now), but],
        )
        for number, member in cursor:
            if len(chosen) >= limit:
                break
            chosen.setdefault(member, number)
        cursor.close()

    def sent(
        self,
        post_id: int,
        now: datetime,
        *,
        message_id: int | None,
        told: Sequence[tuple[CallId, int]] = (),
        digest_id: int | None = None,
    ) -> bool:
        """Telegram accepted it: settle the row and write what its member was told, in one.

        What was accepted is sent, whoever claimed the row since. False, and nothing is done, if
        it was settled as sent before or its member is no more.
        """
        with self.transaction():
            row = self._row(
                "update outbox set state = 'sent', settled_at = ?, message_id = ?,"
                " lease_until = null, why = null where id = ? and state <> 'sent'"
                " returning member, kind",
                [stamp(now), message_id, post_id],
            )
            if row is None:
                return False
            self._tell(row[0], told, row[1], now)
            if digest_id is not None:
                self._db.conn.execute(
                    "update digests set sent_at = ? where id = ? and member = ?",
                    [stamp(now), digest_id, row[0]],
                )
            self.count("sent")
            return True

    def _tell(
        self, member_id: int, pairs: Sequence[tuple[CallId, int]], kind: str, now: datetime
    ) -> None:
        self._db.conn.executemany(
            "insert or ignore into told (member, call, version, kind, at) values (?, ?, ?, ?, ?)",
            [(member_id, call, version, kind, stamp(now)) for call, version in pairs],
        )

    def part_accepted(self, post_id: int, mark: str) -> None:
        """Telegram accepted one part of several; the next claim leaves it out."""
        self._write(
            "update outbox set accepted = json_insert(accepted, '$[#]', ?) where id = ?",
            [mark, post_id],
        )

    def later(self, post: Post, due_at: datetime, why: str) -> None:
        """Not this time: a flood answer, the network, a member who cannot hear it now.

        Nothing is done to a row that somebody else has claimed since.
        """
        self._write(
            "update outbox set state = 'due', due_at = ?, why = ?, lease_until = null"
            " where id = ? and state = 'sending' and attempts = ?",
            [stamp(due_at), plain(why), post.id, post.attempts],
        )

    def dropped(self, post: Post, why: str, now: datetime) -> None:
        """It can never be sent. Nothing is done to a row that somebody else has claimed since."""
        with self.transaction():
            cursor = self._db.conn.execute(
                "update outbox set state = 'dropped', settled_at = ?, why = ?, lease_until = null"
                " where id = ? and state in ('due', 'sending') and attempts = ?",
                [stamp(now), plain(why), post.id, post.attempts],
            )
            self.count("dropped", cursor.rowcount)

    def recover(self, now: datetime, *, everything: bool = False) -> int:
        """Make rows in flight due again whose lease is past; on start, ``everything``."""
        with self.transaction():
            cursor = self._db.conn.execute(
                "update outbox set state = 'due', lease_until = null"
                " where state = 'sending' and (? or lease_until <= ?)",
                [everything, stamp(now)],
            )
            self.count("recovered", cursor.rowcount)
            return cursor.rowcount

    def hold(self, now: datetime, until: datetime) -> None:
        """Remember that Telegram takes nothing before ``until``; a longer hold stays."""
        with self.transaction():
            held = self.held_until(now)
            if held is None or held < until:
                self.put("held", f"{stamp(now)} {stamp(until)}")

    def held_until(self, now: datetime) -> datetime | None:
        """The end of the hold that counts at ``now``.

        None if it is over, and also if it was put later than now: the clock was turned back, and
        nobody knows how long ago that was.
        """
        held = self.get("held")
        if held is None:
            return None
        since, until = (instant(at) for at in held.split())
        return until if since <= now < until else None

    def last_sent(self, member_id: MemberId, kind: str) -> datetime | None:
        """When a message of this kind last reached the member."""
        return instant_or_none(
            self._value(
                "select max(settled_at) from outbox where member = ? and state = 'sent'"
                " and kind = ?",
                [member_id, kind],
            )
        )

    def pushes_since(self, member_id: MemberId, since: datetime) -> int:
        """What Telegram accepted for a member since then of all that its budget counts: alerts,
        tips of other members, questions about its applications, news of a quorum."""
        return int(
            self._value(
                "select count(*) from outbox where member = ? and state = 'sent'"
                " and kind in ('alert', 'tip', 'question', 'gathered') and settled_at >= ?",
                [member_id, stamp(since)],
            )
        )

    def posted_since(self, member_id: MemberId, kind: str, since: datetime) -> bool:
        """Whether a message of this kind was put there for the member since then."""
        return bool(
            self._value(
                "select 1 from outbox where member = ? and kind = ? and posted_at >= ? limit 1",
                [member_id, kind, stamp(since)],
            )
        )

    def outbox_counts(self) -> dict[str, int]:
        """Rows due, waiting for a member who cannot hear now, and sending; and, since the
        beginning, sent, dropped, and recovered from flight (each may have doubled)."""
        due, waiting, sending = (
            self._value("select count(*) from outbox where state = 'due' and waits = 0"),
            self._value("select count(*) from outbox where state = 'due' and waits = 1"),
            self._value("select count(*) from outbox where state = 'sending'"),
        )
        ever = {name: self.counted(name) for name in ("sent", "dropped", "recovered")}
        return {"due": due, "waiting": waiting, "sending": sending, **ever}

    def forget_settled(self, before: datetime, limit: int) -> int:
        """Delete up to ``limit`` rows settled before then; their keys may be posted anew."""
        return self._write(
            "delete from outbox where id in (select id from outbox"
            " where state in ('sent', 'dropped') and settled_at < ? limit ?)",
            [stamp(before), limit],
        ).rowcount

    def _hold_back(self, member_id: MemberId, state: MemberState) -> None:
        """A member's state changed: let its rows go, or make them wait."""
        kinds = self._rows(
            "select distinct kind from outbox where member = ? and state in ('due', 'sending')",
            [member_id],
        )
        self._db.conn.executemany(
            "update outbox set waits = ? where member = ? and kind = ?"
            " and state in ('due', 'sending')",
            [(_waits(state, kind), member_id, kind) for (kind,) in kinds],
        )

    def _posts(self, where: str, parameters: Sequence[object]) -> list[Post]:
        return [
            Post(
                id=number,
                member=MemberId(member),
                chat_id=chat_id,
                kind=kind,
                key=key,
                facts=json.loads(facts),
                attempts=attempts,
                urgent=bool(urgent),
                due_at=instant(due_at),
                accepted=tuple(json.loads(accepted)),
            )
            for number, member, chat_id, kind, key, facts, attempts, urgent, due_at, accepted in (
                self._rows(_POSTS + where, parameters)
            )
        ]


def _waits(state: MemberState, kind: str) -> bool:
    """Whether a row of ``kind`` waits while its member is in ``state``."""
    match state:
        case MemberState.ACTIVE:
            return False
        case MemberState.PAUSED | MemberState.SETTING_UP:
            return kind in NEWS
        case MemberState.STOPPED:
            return kind != REPLY
        case MemberState.BLOCKED | MemberState.IMPORTED:
            return True
