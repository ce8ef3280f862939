"""A group's manners, its forum topics, and its calls' cards."""

from __future__ import annotations

from datetime import datetime

from db._codec import plain, stamp
from db._database import Rows
from model import CallId, ForumTopic, GroupCard, GroupManners, MemberId, TopicsBy

_MOST_CARDS = 5
"""Cards of one call in a group that are kept up to date; the oldest are let go."""


class Topics(Rows):
    def manners(self, member_id: MemberId) -> GroupManners:
        row = self._row(
            "select topics, home, aloud from group_manners where member = ?", [member_id]
        )
        if row is None:
            return GroupManners()
        return GroupManners(topics=TopicsBy(row[0]), home=row[1], aloud=bool(row[2]))

    def save_manners(self, member_id: MemberId, manners: GroupManners) -> None:
        self._write(
            "insert into group_manners (member, topics, home, aloud) values (?, ?, ?, ?)"
            " on conflict (member) do update set topics = excluded.topics, home = excluded.home,"
            " aloud = excluded.aloud",
            [member_id, manners.topics, manners.home, manners.aloud],
        )

    def topic(self, member_id: MemberId, about: str) -> ForumTopic | None:
        row = self._row(
            "select thread, made, name from topics where member = ? and about = ?",
            [member_id, about],
        )
        if row is None:
            return None
        return ForumTopic(about=about, thread=row[0], made=row[1], name=row[2])

    def keep_topic(
        self, member_id: MemberId, about: str, thread: int, name: str, now: datetime
    ) -> None:
        """A topic was made, the first time or anew."""
        self._write(
            "insert into topics (member, about, thread, made, name, at)"
            " values (?, ?, ?, 1, ?, ?) on conflict (member, about) do update set"
            " thread = excluded.thread, made = made + 1, name = excluded.name, at = excluded.at",
            [member_id, about, thread, plain(name), stamp(now)],
        )

    def topic_gone(self, member_id: MemberId, thread: int) -> None:
        """Somebody deleted this topic, and all that was in it; be it one of ours or the home."""
        with self.transaction():
            for sql in (
                "update topics set thread = null where member = ? and thread = ?",
                "update group_manners set home = null where member = ? and home = ?",
                "delete from cards where member = ? and topic = ?",
            ):
                self._db.conn.execute(sql, [member_id, thread])

    def forgive_topics(self, member_id: MemberId) -> None:
        """Topics that were deleted may be made again, as if for the first time."""
        self._write("delete from topics where member = ? and thread is null", [member_id])

    def keep_card(
        self, member_id: MemberId, call: CallId, message: int, topic: int | None, now: datetime
    ) -> None:
        """This message is the call's card, as it stands; it may have been another's before."""
        with self.transaction():
            self._db.conn.execute(
                "insert into cards (member, message, call, topic, at) values (?, ?, ?, ?, ?)"
                " on conflict (member, message) do update set call = excluded.call",
                [member_id, message, call, topic, stamp(now)],
            )
            self._db.conn.execute(
                "delete from cards where member = ? and call = ? and message not in (select"
                " message from cards where member = ? and call = ? order by message desc limit ?)",
                [member_id, call, member_id, call, _MOST_CARDS],
            )

    def drop_card(self, member_id: MemberId, message: int) -> None:
        """This message is gone, or is no card for now."""
        self._write("delete from cards where member = ? and message = ?", [member_id, message])

    def last_card(self, member_id: MemberId, call: CallId) -> GroupCard | None:
        """The newest card of a call in a group."""
        return next(
            iter(
                self._cards(
                    "where member = ? and call = ? order by message desc limit 1", member_id, call
                )
            ),
            None,
        )

    def cards_differ(self, member_id: MemberId, call: CallId, *, but: int | None = None) -> None:
        """The group's cards of a call are to be drawn anew.

        Not ``but``, which was just drawn; unless it is being drawn by somebody else as well.
        """
        self._write(
            "update cards set stale = stale + 1 where member = ? and call = ?"
            " and (message is not ? or stale > 0)",
            [member_id, call, but],
        )

    def stale_cards(self, limit: int) -> list[tuple[MemberId, GroupCard]]:
        """One card to be drawn anew of each group, the first of them."""
        rows = self._rows(
            "select member, call, min(message), topic, stale from cards where stale > 0"
            " group by member limit ?",
            [limit],
        )
        return [
            (MemberId(member), GroupCard(call=CallId(call), message=message, topic=topic, stale=n))
            for member, call, message, topic, n in rows
        ]

    def card_drawn(self, member_id: MemberId, card: GroupCard) -> None:
        """It shows what it should, unless that changed again meanwhile."""
        self._write(
            "update cards set stale = 0 where member = ? and message = ? and stale = ?",
            [member_id, card.message, card.stale],
        )

    def forget_cards(self, before: datetime, limit: int) -> int:
        """Delete up to ``limit`` cards that were posted before then."""
        return self._write(
            "delete from cards where (member, message) in"
            " (select member, message from cards where at < ? limit ?)",
            [stamp(before), limit],
        ).rowcount

    def _cards(self, where: str, *given: object) -> list[GroupCard]:
        return [
            GroupCard(call=CallId(call), message=message, topic=topic, stale=stale)
            for call, message, topic, stale in self._rows(
                f"select call, message, topic, stale from cards {where}",  # noqa: S608 - ours
                given,
            )
        ]
