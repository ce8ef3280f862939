"""Calls as published: each version kept, and what queries need of them in columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlite_utils import Database

from db._codec import decode_call, encode_call, instant, plain, stamp, stamp_or_none, to_json
from db._database import Parameters, Rows
from db._spelling import add_spellings
from db._words import vocabulary, words_of
from model import (
    Call,
    CallId,
    CallStatus,
    Change,
    SourceId,
    StoredCall,
    changes,
    marks,
)

_EVER = "9999-12-31T23:59:59.999999+00:00"
_STORED = """
    select c.id, v.facts, c.version, c.first_seen, c.last_seen, c.quiet
    from calls c join call_versions v on v.call = c.id and v.version = c.version
"""

_ADD_WORDS = """
    insert into call_words (rowid, title, reference, about, text) values (?, ?, ?, ?, ?)
"""
# Those that are not over when they are seen: what most people look for is among a few.
_ADD_CURRENT_WORDS = """
    insert into current_words (rowid, title, reference, about, text)
    select ?1, ?2, ?3, ?4, ?5 where exists (
        select 1 from calls where id = ?1 and (live_until >= last_seen
            or live_until is null and published_status is not 'closed'))
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a call in did."""

    change: Change
    stored: StoredCall
    before: Call | None = None
    """The call as it was; None unless it is CHANGED or EDITED."""


class Calls(Rows):
    def __init__(self, db: Database, path: str) -> None:
        super().__init__(db, path)
        self._words_due: dict[CallId, Call] = {}

    def take_in(self, call: Call, now: datetime, *, quiet: bool = False) -> Taken:
        """Store what a publisher says now. Absence from a listing is never told to the store.

        ``quiet`` marks a call met first by a source's first poll; it stays with the call.
        """
        fingerprint = call.fingerprint
        row = self._row(
            "select id, fingerprint, version, first_seen, quiet from calls"
            " where source = ? and key = ?",
            [call.source, plain(call.key)],
        )
        if row is None:
            with self.transaction():
                return Taken(Change.NEW, self._add_call(call, fingerprint, now, quiet))
        number, was_fingerprint, version, first_seen, was_quiet = row
        stored = StoredCall(
            id=CallId(number),
            call=call,
            version=version,
            first_seen=instant(first_seen),
            last_seen=now,
            quiet=bool(was_quiet),
        )
        if was_fingerprint == fingerprint:
            self._write("update calls set last_seen = ? where id = ?", [stamp(now), number])
            return Taken(Change.UNCHANGED, stored)
        with self.transaction():
            return self._renew_call(stored, fingerprint, now)

    def _add_call(self, call: Call, fingerprint: str, now: datetime, quiet: bool) -> StoredCall:
        cursor = self._db.conn.execute(
            "insert into calls (source, key, programme, fingerprint, version, first_seen,"
            " last_seen, quiet, reference, published_status, opens_at, last_cut_off, live_until)"
            " values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                call.source,
                plain(call.key),
                call.programme,
                fingerprint,
                stamp(now),
                stamp(now),
                quiet,
                *_asked_for(call),
            ],
        )
        stored = StoredCall(
            id=CallId(cursor.lastrowid or 0),
            call=call,
            version=1,
            first_seen=now,
            last_seen=now,
            quiet=quiet,
        )
        self._add_version(stored, now)
        self._index_call(stored)
        return stored

    def _renew_call(self, stored: StoredCall, fingerprint: str, now: datetime) -> Taken:
        kept = self._value(
            "select facts from call_versions where call = ? and version = ?",
            [stored.id, stored.version],
        )
        before = decode_call(kept)
        material = bool(changes(before, stored.call))
        if material:
            stored = replace(stored, version=stored.version + 1)
            self._add_version(stored, now)
        else:
            self._db.conn.execute(
                "update call_versions set facts = ? where call = ? and version = ?",
                [encode_call(stored.call), stored.id, stored.version],
            )
        # The words may have changed with the text, so the tags are asked for again.
        self._db.conn.execute(
            "update calls set fingerprint = ?, version = ?, last_seen = ?, programme = ?,"
            " lexicon = null, reference = ?, published_status = ?, opens_at = ?,"
            " last_cut_off = ?, live_until = ? where id = ?",
            [
                fingerprint,
                stored.version,
                stamp(now),
                stored.call.programme,
                *_asked_for(stored.call),
                stored.id,
            ],
        )
        for table in ("call_cut_offs", "call_regions", "call_marks"):
            self._db.conn.execute(f"delete from {table} where call = ?", [stored.id])  # noqa: S608
        self._index_call(stored)
        return Taken(Change.CHANGED if material else Change.EDITED, stored, before)

    def _add_version(self, stored: StoredCall, now: datetime) -> None:
        self._db.conn.execute(
            "insert into call_versions (call, version, seen_at, facts) values (?, ?, ?, ?)",
            [stored.id, stored.version, stamp(now), encode_call(stored.call)],
        )

    def _index_call(self, stored: StoredCall) -> None:
        call, write = stored.call, self._db.conn
        write.executemany(
            "insert or ignore into call_cut_offs (call, at) values (?, ?)",
            [(stored.id, stamp(c.at)) for c in call.cut_offs],
        )
        write.executemany(
            "insert into call_regions (call, region) values (?, ?)",
            [(stored.id, region) for region in call.regions],
        )
        write.executemany(
            "insert into call_marks (call, mark) values (?, ?)",
            [(stored.id, plain(mark)) for mark in sorted(marks(call))],
        )
        self._words_due[stored.id] = call

    def _finish(self) -> None:
        self._write_words()
        self._words_due.clear()

    def _write_words(self) -> None:
        # The index of words writes out what it gathered at every savepoint, so words go into it
        # once, before the commit: a poll with a thousand new calls takes a third of the time.
        for number, call in sorted(self._words_due.items()):
            for table in ("call_words", "current_words"):
                self._db.conn.execute(f"delete from {table} where rowid = ?", [number])  # noqa: S608
            if self._kept(number) != call.fingerprint:
                # An inner transaction was undone and took the call back, or out.
                was = self.call(number)
                if was is None:
                    continue
                call = was.call
            title, reference, about, text = words_of(call)
            words = [number, title, reference, about, text]
            self._db.conn.execute(_ADD_WORDS, words)
            self._db.conn.execute(_ADD_CURRENT_WORDS, words)
            add_spellings(self._db, vocabulary(title, about))

    def _kept(self, call_id: CallId) -> str | None:
        found: str | None = self._value("select fingerprint from calls where id = ?", [call_id])
        return found

    def _undone(self) -> None:
        self._words_due.clear()

    def fingerprints(self, source: SourceId) -> dict[str, tuple[CallId, str]]:
        """By key, the number and the fingerprint of each call of a source."""
        rows = self._rows("select key, id, fingerprint from calls where source = ?", [source])
        return {key: (CallId(number), fingerprint) for key, number, fingerprint in rows}

    def touch(self, call_ids: Iterable[CallId], now: datetime) -> None:
        """These calls were seen unchanged."""
        self._write_many(
            "update calls set last_seen = ? where id = ?", [(stamp(now), c) for c in call_ids]
        )

    def call(self, call_id: CallId) -> StoredCall | None:
        return next(iter(self._stored("where c.id = ?", [call_id])), None)

    def calls(self, ids: Iterable[CallId]) -> dict[CallId, StoredCall]:
        """Those of ``ids`` that exist, by number."""
        found = self._stored(
            "where c.id in (select value from json_each(?))", [to_json(list(ids))]
        )
        return {stored.id: stored for stored in found}

    def changes_since(self, call_id: CallId, since: datetime) -> int:
        """How many versions of a call came after ``since``, its first one left out."""
        return int(
            self._value(
                "select count(*) from call_versions"
                " where call = ? and seen_at > ? and version > 1",
                [call_id, stamp(since)],
            )
        )

    def restless(self, call_id: CallId) -> datetime | None:
        """Since when the call has changed at nearly every look; None: it does not."""
        since = self._value("select restless_since from calls where id = ?", [call_id])
        return None if since is None else instant(since)

    def settles(self, call_ids: Iterable[CallId]) -> set[CallId]:
        """Those whose changes are held back until they are steady again."""
        rows = self._rows(
            "select id from calls where settles_at is not null"
            " and id in (select value from json_each(?))",
            [to_json(list(call_ids))],
        )
        return {CallId(number) for (number,) in rows}

    def keep_restless(
        self, call_id: CallId, since: datetime | None, settles_at: datetime | None
    ) -> None:
        """Hold the changes of a call back until ``settles_at``; two times None: it is steady."""
        self._write(
            "update calls set restless_since = ?, settles_at = ? where id = ?",
            [stamp_or_none(since), stamp_or_none(settles_at), call_id],
        )

    def settled(self, now: datetime, limit: int) -> list[StoredCall]:
        """Calls whose held-back state is to be told now, the longest due first."""
        return self._stored(
            "where c.settles_at <= ? order by c.settles_at limit ?", [stamp(now), limit]
        )

    def call_at(self, call_id: CallId, version: int) -> Call | None:
        """The call as it was in ``version``."""
        facts = self._value(
            "select facts from call_versions where call = ? and version = ?", [call_id, version]
        )
        return None if facts is None else decode_call(facts)

    def call_by_reference(self, text: str) -> list[StoredCall]:
        """The calls of a public identifier, in any case; cascade calls share one."""
        return self._stored(
            "where c.reference = ? collate nocase order by c.same_as is not null, c.id",
            [plain(text.strip())],
        )

    def _stored(self, where: str, parameters: Parameters) -> list[StoredCall]:
        return [_stored_call(*row) for row in self._rows(_STORED + where, parameters)]


def _stored_call(
    number: int, facts: str, version: int, first_seen: str, last_seen: str, quiet: int
) -> StoredCall:
    """From the columns of ``_STORED``."""
    return StoredCall(
        id=CallId(number),
        call=decode_call(facts),
        version=version,
        first_seen=instant(first_seen),
        last_seen=instant(last_seen),
        quiet=bool(quiet),
    )


def _asked_for(call: Call) -> tuple[str | None, ...]:
    """What queries need: reference, published status, opening, last cut-off, until when live."""
    return (
        plain(call.reference) if call.reference else None,
        call.published_status,
        stamp_or_none(call.opens.at if call.opens else None),
        stamp_or_none(call.cut_offs[-1].at if call.cut_offs else None),
        _live_until(call),
    )


def _live_until(call: Call) -> str | None:
    """The last instant at which ``call.is_live`` holds; None if at none."""
    if call.published_status is CallStatus.PLANNED:
        return None
    if call.cut_offs:
        return stamp(call.cut_offs[-1].at)
    if call.published_status in (CallStatus.OPEN, CallStatus.FORTHCOMING):
        return _EVER
    # Undated and not said to be open: forthcoming just before it opens, unknown from then on.
    return stamp(call.opens.at - timedelta(microseconds=1)) if call.opens else None
