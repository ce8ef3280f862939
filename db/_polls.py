"""What came of asking each source, and what of it could not be understood."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from db._codec import instant, instant_or_none, plain, stamp, to_json
from db._database import Rows
from model import SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class PollState:
    """How a source is doing. A source never asked has no times and no counts."""

    source: SourceId
    last_try: datetime | None = None
    last_good: datetime | None = None
    first_good_at: datetime | None = None
    count: int = 0
    """Calls in its last good answer ..."""
    articles: int = 0
    """... and articles."""
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    failure: str | None = None
    """Why the last try failed, as a slug; None: it did not."""
    detail: str = ""
    failing_since: datetime | None = None
    failures: int = 0
    """Tries that failed since the last good one."""
    next_poll_at: datetime | None = None
    told_broken: bool = False
    """Members were told that it is silent; a good answer ends that."""
    steady: Mapping[str, int] = field(default_factory=dict)
    """By field of a call, in how many good answers running all calls or nearly all had it."""
    lost: Mapping[str, datetime] = field(default_factory=dict)
    """Fields that were steady and that no call of the last good answer had: since when."""


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A record of a source that could not be understood, and is shown to keepers."""

    source: SourceId
    key: str
    reason: str
    detail: str
    first_seen: datetime
    last_seen: datetime


class Polls(Rows):
    def validators(
        self, source: SourceId, read_by: str
    ) -> dict[str, tuple[str | None, str | None]]:
        """By address, the ETag and Last-Modified of its last answer, if ``read_by`` read it."""
        rows = self._rows(
            "select url, etag, last_modified from validators where source = ? and read_by = ?",
            [source, read_by],
        )
        return {url: (etag, modified) for url, etag, modified in rows}

    def save_validators(
        self, source: SourceId, known: Mapping[str, tuple[str | None, str | None]], read_by: str
    ) -> None:
        """Keep exactly these for the source. ``read_by`` tells what read the answers."""
        with self.transaction():
            self._db.conn.execute("delete from validators where source = ?", [source])
            self._db.conn.executemany(
                "insert into validators (source, url, etag, last_modified, read_by)"
                " values (?, ?, ?, ?, ?)",
                [(source, url, *pair, read_by) for url, pair in known.items()],
            )

    def poll_of(self, source: SourceId) -> PollState:
        row = self._row(
            "select last_try, last_good, first_good_at, count, new, changed, unchanged, failure,"
            " detail, failing_since, failures, next_poll_at, told_broken,"
            " steady, lost, articles from polls where source = ?",
            [source],
        )
        if row is None:
            return PollState(source=source)
        return PollState(
            source=source,
            last_try=instant_or_none(row[0]),
            last_good=instant_or_none(row[1]),
            first_good_at=instant_or_none(row[2]),
            count=row[3],
            new=row[4],
            changed=row[5],
            unchanged=row[6],
            failure=row[7],
            detail=row[8],
            failing_since=instant_or_none(row[9]),
            failures=row[10],
            next_poll_at=instant_or_none(row[11]),
            told_broken=bool(row[12]),
            steady=json.loads(row[13]),
            lost={name: instant(since) for name, since in json.loads(row[14]).items()},
            articles=row[15],
        )

    def record_good(
        self,
        source: SourceId,
        now: datetime,
        *,
        fetched: int,
        new: int,
        changed: int,
        unchanged: int,
        quarantined: Sequence[tuple[str, str, str]],
        next_poll_at: datetime,
        articles: int = 0,
        not_modified: bool = False,
    ) -> None:
        """The source answered. ``quarantined`` (key, reason, detail) replaces what was there.

        ``not_modified``: it said that nothing changed since the last answer, so the count of
        that one and its quarantine stand.
        """
        with self.transaction():
            self._db.conn.execute(
                "insert into polls (source, first_good_at) values (:source, :now)"
                " on conflict (source) do update set"
                " first_good_at = coalesce(first_good_at, :now)",
                {"source": source, "now": stamp(now)},
            )
            self._db.conn.execute(
                "update polls set last_try = :now, last_good = :now, new = :new,"
                " count = case when :same then count else :fetched end, changed = :changed,"
                " articles = case when :same then articles else :articles end,"
                " unchanged = :unchanged, failure = null, detail = '', failing_since = null,"
                " failures = 0, told_broken = 0, next_poll_at = :next where source = :source",
                {
                    "source": source,
                    "now": stamp(now),
                    "same": not_modified,
                    "fetched": fetched,
                    "new": new,
                    "articles": articles,
                    "changed": changed,
                    "unchanged": unchanged,
                    "next": stamp(next_poll_at),
                },
            )
            self._db.conn.execute(
                "insert into poll_log (source, at, fetched, new, changed) values (?, ?, ?, ?, ?)",
                [source, stamp(now), fetched, new, changed],
            )
            if not not_modified:
                self._save_quarantine(source, now, quarantined)

    def _save_quarantine(
        self, source: SourceId, now: datetime, rows: Iterable[tuple[str, str, str]]
    ) -> None:
        at = stamp(now)
        self._db.conn.executemany(
            "insert into quarantine (source, key, reason, detail, first_seen, last_seen)"
            " values (?, ?, ?, ?, ?, ?) on conflict (source, key, reason)"
            " do update set detail = excluded.detail, last_seen = excluded.last_seen",
            [(source, plain(key), reason, plain(detail), at, at) for key, reason, detail in rows],
        )
        self._db.conn.execute(
            "delete from quarantine where source = ? and last_seen <> ?", [source, at]
        )

    def record_failure(
        self, source: SourceId, now: datetime, reason: str, detail: str, next_poll_at: datetime
    ) -> None:
        """The source did not answer, or with something else. What it said before stands."""
        with self.transaction():
            self._db.conn.execute(
                "insert into polls (source) values (?) on conflict (source) do nothing", [source]
            )
            self._db.conn.execute(
                "update polls set last_try = :now, failure = :reason, detail = :detail,"
                " failing_since = coalesce(failing_since, :now), failures = failures + 1,"
                " next_poll_at = :next where source = :source",
                {
                    "source": source,
                    "now": stamp(now),
                    "reason": reason,
                    "detail": plain(detail),
                    "next": stamp(next_poll_at),
                },
            )
            self._db.conn.execute(
                "insert into poll_log (source, at, failure) values (?, ?, ?)",
                [source, stamp(now), reason],
            )

    def save_fields(
        self, source: SourceId, steady: Mapping[str, int], lost: Mapping[str, datetime]
    ) -> None:
        """Keep which fields all calls of a source had, and which are lost, for a source polled."""
        self._write(
            "update polls set steady = ?, lost = ? where source = ?",
            [
                to_json(dict(steady)),
                to_json({name: stamp(since) for name, since in lost.items()}),
                source,
            ],
        )

    def good_counts(self, source: SourceId, limit: int) -> list[int]:
        """How many records each of the last good answers held, the latest first.

        Only since ``start_history``. An answer that nothing had changed has no count.
        """
        rows = self._rows(
            "select fetched from poll_log where source = ? and failure is null and fetched > 0"
            " and at >= coalesce((select level_since from polls where source = ?), '')"
            " order by at desc limit ?",
            [source, source, limit],
        )
        return [count for (count,) in rows]

    def start_history(self, source: SourceId, now: datetime) -> None:
        """What the source held before ``now`` says nothing any more of what it is to hold."""
        self._write("update polls set level_since = ? where source = ?", [stamp(now), source])

    def told_broken(self, source: SourceId) -> None:
        """Members were told that the source is silent."""
        self._write("update polls set told_broken = 1 where source = ?", [source])

    def due_sources(self, ids: Iterable[SourceId], now: datetime) -> list[SourceId]:
        """Those of ``ids`` to ask now: the longest due first, those never asked before all."""
        due = dict(self._rows("select source, next_poll_at from polls"))
        waiting = [(due.get(source) or "", source) for source in ids]
        return [source for at, source in sorted(waiting) if at <= stamp(now)]

    def set_next_poll(self, source: SourceId, at: datetime) -> None:
        self._write(
            "insert into polls (source, next_poll_at) values (?, ?)"
            " on conflict (source) do update set next_poll_at = excluded.next_poll_at",
            [source, stamp(at)],
        )

    def quarantine(self, source: SourceId | None = None) -> list[Quarantined]:
        """The records not understood, of one source or of all, the newest first."""
        rows = self._rows(
            "select source, key, reason, detail, first_seen, last_seen from quarantine"
            " where ? is null or source = ? order by first_seen desc, source, key",
            [source, source],
        )
        return [
            Quarantined(SourceId(of), key, reason, detail, instant(first), instant(last))
            for of, key, reason, detail, first, last in rows
        ]

    def polls_since(self, since: datetime) -> tuple[int, int]:
        """How many sources answered since then, and how often they were asked in all."""
        row = self._row(
            "select count(distinct case when failure is null then source end), count(*)"
            " from poll_log where at >= ?",
            [stamp(since)],
        )
        return (row[0], row[1]) if row else (0, 0)

    def forget_polls(self, before: datetime, keep: int, limit: int) -> int:
        """Delete up to ``limit`` entries of the log from before then.

        The last ``keep`` good answers of a source with records in them stay, however old: by
        those the next one is judged.
        """
        return self._write(
            "delete from poll_log where id in (select id from poll_log p where at < ?"
            " and not (failure is null and fetched > 0 and id in (select id from poll_log l"
            " where l.source = p.source and l.failure is null and l.fetched > 0"
            " order by l.at desc limit ?)) limit ?)",
            [stamp(before), keep, limit],
        ).rowcount
