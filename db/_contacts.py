"""Requests to be put in touch, and the lines that go from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db._codec import instant, instant_or_none, plain, stamp, stamp_or_none
from db._database import Rows
from model import (
    CallId,
    Contact,
    ContactId,
    ContactState,
    EntryId,
    EntryKind,
    MemberId,
    NeedId,
    RoundtableId,
)

_CONTACTS = """
    select c.id, c.asker, c.asked, c.entry, c.kind, c.need, c.call, c.roundtable, c.state,
        c.intro, c.asker_line, c.asked_line, c.began_at, c.asked_at, c.closed_at
    from contacts c
"""
_OPEN = "c.state in ('asked', 'agreed')"


class Contacts(Rows):
    def draft_contact(self, contact: Contact, lapses_at: datetime) -> Contact:
        """Begin a request (number 0); the one that the asker was still writing is replaced."""
        with self.transaction():
            self._write(
                "delete from contacts where asker = ? and state = 'draft'", [contact.asker]
            )
            cursor = self._write(
                "insert into contacts (asker, asked, entry, kind, need, call, roundtable, state,"
                " began_at, lapses_at) values (?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)",
                [
                    contact.asker,
                    contact.asked,
                    contact.entry,
                    contact.kind,
                    contact.need or "",
                    contact.call,
                    contact.roundtable,
                    stamp(contact.began_at),
                    stamp(lapses_at),
                ],
            )
            (kept,) = self._contacts("where c.id = ?", [cursor.lastrowid])
            return kept

    def save_contact(self, contact: Contact, lapses_at: datetime | None) -> None:
        """Write a request that is there. ``lapses_at``: until when it waits for an answer."""
        self._write(
            "update contacts set state = ?, intro = ?, asker_line = ?, asked_line = ?,"
            " asked_at = ?, closed_at = ?, lapses_at = ? where id = ?",
            [
                contact.state,
                plain(contact.intro),
                plain(contact.asker_line),
                plain(contact.asked_line),
                stamp_or_none(contact.asked_at),
                stamp_or_none(contact.closed_at),
                stamp_or_none(lapses_at),
                contact.id,
            ],
        )

    def contact(self, contact: ContactId) -> Contact | None:
        return next(iter(self._contacts("where c.id = ?", [contact])), None)

    def drop_draft(self, contact: ContactId, asker: MemberId) -> bool:
        """False if this member is writing no such request."""
        return (
            self._write(
                "delete from contacts where id = ? and asker = ? and state = 'draft'",
                [contact, asker],
            ).rowcount
            == 1
        )

    def contacts_open_of(self, asker: MemberId) -> list[Contact]:
        """Those that a member asked for and that wait for an answer, the oldest first."""
        return self._contacts(f"where c.asker = ? and {_OPEN} order by c.asked_at, c.id", [asker])

    def contacts_open_to(self, asked: MemberId) -> list[Contact]:
        """Those that wait for this member's answer, the oldest first."""
        return self._contacts(f"where c.asked = ? and {_OPEN} order by c.asked_at, c.id", [asked])

    def last_contact(self, asker: MemberId, asked: MemberId) -> Contact | None:
        """The last request of one to the other that was sent."""
        found = self._contacts(
            "where c.asker = ? and c.asked = ? and c.asked_at is not null"
            " order by c.asked_at desc, c.id desc limit 1",
            [asker, asked],
        )
        return next(iter(found), None)

    def asked_since(self, asker: MemberId, since: datetime) -> list[datetime]:
        """When a member sent requests since then, the oldest first; withdrawn ones too."""
        rows = self._rows(
            "select asked_at from contacts where asker = ? and asked_at > ? order by asked_at",
            [asker, stamp(since)],
        )
        return [instant(at) for (at,) in rows]

    def was_asked_since(self, asked: MemberId, since: datetime) -> int:
        """How many requests a member got since then."""
        return int(
            self._value(
                "select count(*) from contacts where asked = ? and asked_at > ?",
                [asked, stamp(since)],
            )
        )

    def contacts_to_lapse(self, now: datetime, limit: int) -> list[Contact]:
        """Those whose time is over, drafts too, the longest due first."""
        return self._contacts(
            "where c.lapses_at <= ? order by c.lapses_at limit ?", [stamp(now), limit]
        )

    def line_passed_on(self, contact: ContactId, to: MemberId) -> None:
        """Telegram took the line meant for this member: it is erased."""
        self._write(
            "update contacts set asked_line = iif(asker = :to, '', asked_line),"
            " asker_line = iif(asked = :to, '', asker_line)"
            " where id = :contact and state = 'made'",
            {"contact": contact, "to": to},
        )

    def forget_lines(self, before: datetime, limit: int) -> int:
        """Erase the lines of up to ``limit`` requests that ended before then: what could not be
        passed on for so long is not kept."""
        return self._write(
            "update contacts set asker_line = '', asked_line = '', intro = '' where id in"
            " (select id from contacts where closed_at < ?"
            " and (asker_line <> '' or asked_line <> '' or intro <> '') limit ?)",
            [stamp(before), limit],
        ).rowcount

    def forget_lines_of(self, member: MemberId) -> None:
        """Erase what a member wrote of itself to others, and what is on its way to it."""
        self._write(
            "update contacts set asked_line = '', asker_line = '', intro = '' where asked = ?",
            [member],
        )

    def forget_contacts(self, before: datetime, limit: int) -> int:
        """Delete up to ``limit`` requests that ended before then."""
        return self._write(
            "delete from contacts where id in"
            " (select id from contacts where closed_at < ? limit ?)",
            [stamp(before), limit],
        ).rowcount

    def _contacts(self, where: str, parameters: Sequence[object]) -> list[Contact]:
        return [_contact(*row) for row in self._rows(_CONTACTS + where, parameters)]


def _contact(
    number: int,
    asker: int,
    asked: int | None,
    entry: int | None,
    kind: str,
    need: str,
    call: int | None,
    table: int | None,
    state: str,
    intro: str,
    asker_line: str,
    asked_line: str,
    began_at: str,
    asked_at: str | None,
    closed_at: str | None,
) -> Contact:
    return Contact(
        id=ContactId(number),
        asker=MemberId(asker),
        asked=None if asked is None else MemberId(asked),
        entry=None if entry is None else EntryId(entry),
        kind=EntryKind(kind),
        need=NeedId(need) if need else None,
        call=None if call is None else CallId(call),
        roundtable=None if table is None else RoundtableId(table),
        state=ContactState(state),
        intro=intro,
        asker_line=asker_line,
        asked_line=asked_line,
        began_at=instant(began_at),
        asked_at=instant_or_none(asked_at),
        closed_at=instant_or_none(closed_at),
    )
