"""Reminders that members asked for, once, of one call; and the ladder of the saved ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from db._codec import instant, instant_or_none, stamp, stamp_or_none
from db._database import Rows
from model import CallId, MemberId, Reminder, ReminderId

_REMINDERS = (
    "select id, member, call, day, before, opens, asked_at, cut_off, muted from reminders "
)


class Reminders(Rows):
    def add_reminder(self, reminder: Reminder, look_at: datetime | None) -> Reminder:
        """Keep it, and give it back with its number. What was asked for before is one with it."""
        with self.transaction():
            there = next(
                (r for r in self.reminders(reminder.member, reminder.call) if _same(r, reminder)),
                None,
            )
            if there:
                return there
            self._write(
                "insert into reminders (member, call, day, before, opens, asked_at, cut_off,"
                " look_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    reminder.member,
                    reminder.call,
                    reminder.day and reminder.day.isoformat(),
                    reminder.before,
                    reminder.opens,
                    stamp(reminder.asked_at),
                    stamp_or_none(reminder.cut_off),
                    stamp_or_none(look_at),
                ],
            )
            (kept,) = self._reminders("where id = last_insert_rowid()", [])
            return kept

    def drop_reminder(self, reminder: ReminderId, member: MemberId) -> bool:
        """False if this member has no such reminder."""
        return (
            self._write(
                "delete from reminders where id = ? and member = ?", [reminder, member]
            ).rowcount
            == 1
        )

    def reminders(self, member: MemberId, call: CallId | None = None) -> list[Reminder]:
        """What a member asked for and was not reminded of yet; of one call, or of all."""
        if call is None:
            return self._reminders("where member = ? and muted = 0 order by id", [member])
        return self._reminders(
            "where member = ? and call = ? and muted = 0 order by id", [member, call]
        )

    def asked_reminders_due(self, now: datetime, limit: int) -> list[Reminder]:
        """Those to be looked at, the longest due first."""
        return self._reminders("where look_at <= ? order by look_at limit ?", [stamp(now), limit])

    def look_at_reminder(self, reminder: ReminderId, at: datetime | None) -> None:
        """When to look next whether it is due; None: not before its call changes."""
        self._write("update reminders set look_at = ? where id = ?", [stamp_or_none(at), reminder])

    def asked_posted(self, member: MemberId, call: CallId, since: datetime) -> bool:
        """Whether a reminder that the member asked for was posted of this call since then."""
        return bool(
            self._value(
                "select 1 from outbox where member = ? and state in ('due', 'sending', 'sent')"
                " and kind = 'reminder' and posted_at >= ? and json_extract(facts, '$.call') = ?"
                " and json_extract(facts, '$.asked') is not null",
                [member, stamp(since), call],
            )
        )

    def mute(
        self, member: MemberId, call: CallId, muted: bool, now: datetime, *, asked: bool = True
    ) -> None:
        """No reminders of a call, neither by the ladder nor, if ``asked``, those asked for; or
        again, from ``now`` on."""
        with self.transaction():
            if asked:
                self._write(
                    "update reminders set muted = ?, look_at = ? where member = ? and call = ?",
                    [muted, stamp(now), member, call],
                )
            self._write(
                "update interests set muted = ?, remind_at = ?, remind_from = ?"
                " where member = ? and call = ? and interest in ('saved', 'interested')",
                [muted, None if muted else stamp(now), stamp(now), member, call],
            )

    def muted(self, member: MemberId, call: CallId) -> bool:
        """Whether the member wants no reminders of a call that it saved."""
        rows = self._rows(
            "select muted from interests where member = ? and call = ?"
            " and interest in ('saved', 'interested')",
            [member, call],
        )
        return bool(rows) and all(muted for (muted,) in rows)

    def remind_from(self, member: MemberId, now: datetime) -> None:
        """The member has another ladder: what it would have brought before is not made up."""
        self._write(
            "update interests set remind_from = ?, remind_at = ? where member = ?"
            " and interest in ('saved', 'interested') and muted = 0",
            [stamp(now), stamp(now), member],
        )

    def reminders_of_due(self, member: MemberId, now: datetime) -> list[tuple[CallId, datetime]]:
        """A member's saved calls that are to be looked at, and since when saved."""
        rows = self._rows(
            "select call, coalesce(remind_from, at) from interests where member = ?"
            " and remind_at <= ?",
            [member, stamp(now)],
        )
        return [(CallId(call), instant(at)) for call, at in rows]

    def _reminders(self, where: str, parameters: Sequence[object]) -> list[Reminder]:
        return [
            Reminder(
                id=ReminderId(number),
                member=MemberId(member),
                call=CallId(call),
                day=date.fromisoformat(day) if day else None,
                before=before,
                opens=bool(opens),
                asked_at=instant(asked_at),
                cut_off=instant_or_none(cut_off),
                muted=bool(muted),
            )
            for number, member, call, day, before, opens, asked_at, cut_off, muted in self._rows(
                _REMINDERS + where, parameters
            )
        ]


def _same(one: Reminder, other: Reminder) -> bool:
    return one.rule == other.rule
