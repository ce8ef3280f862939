"""One call met in many places: which call stands for its copies, why, and what a keeper parted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db._calls import Calls
from db._codec import instant, plain, stamp, to_json
from model import CallId, StoredCall

_MOST = 100
"""Calls that are looked at for one: a mark that more bear tells nothing."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A call that stands behind another, as keepers see it."""

    id: CallId
    stands: CallId
    """The call that is told."""
    why: str
    since: datetime


class Copies(Calls):
    def look_alikes(self, call_id: CallId) -> list[StoredCall]:
        """Calls that share an identifier, an official link or a title with it: perhaps the same.

        Those of its own source too; those a keeper parted from it are left out.
        """
        return self._stored(
            "where c.id in (select o.call from call_marks m join call_marks o on o.mark = m.mark"
            " where m.call = :id) and c.id <> :id"
            " and not exists (select 1 from parted where one = min(c.id, :id)"
            " and other = max(c.id, :id)) order by c.id limit :most",
            {"id": call_id, "most": _MOST},
        )

    def join_same(self, call_id: CallId, same_as: CallId, why: str, now: datetime) -> bool:
        """The first is the second met in another source: only the second is told from now on.

        What members were told of the first, and said of it, counts for the second. False if
        both are one already, or a keeper parted them.
        """
        with self.transaction():
            root = self._first_of(same_as)
            group = self._group(call_id)
            if root in group or self._were_parted(group, self._group(root)):
                return False
            self._db.conn.execute(
                "update calls set same_as = ?, same_why = ?, same_since = ?"
                " where id = ? or same_as = ?",
                [root, plain(why), stamp(now), call_id, call_id],
            )
            for number in group:
                self._carry(number, root)
            return True

    def stand_for(self, call_id: CallId, now: datetime, *, told_as: int | None = None) -> None:
        """This copy stands for its call from now on, and what stood for it so far behind it.

        Members who were told of the call were told of ``told_as``, its version (else the
        present one); 0: they are to be told what it is now.
        """
        with self.transaction():
            root = self._first_of(call_id)
            if root == call_id:
                return
            why = self._value("select same_why from calls where id = ?", [call_id])
            self._db.conn.execute(
                "update calls set same_as = null, same_why = null, same_since = null where id = ?",
                [call_id],
            )
            self._db.conn.execute(
                "update calls set same_as = ?, same_why = coalesce(same_why, ?),"
                " same_since = coalesce(same_since, ?) where id = ? or same_as = ?",
                [call_id, why, stamp(now), root, root],
            )
            for number in self._group(call_id) - {call_id}:
                self._carry(number, call_id, told_as)

    def part(self, call_id: CallId, now: datetime) -> tuple[CallId, ...]:
        """A keeper says that this is a call of its own: those it was one with, if any.

        It and each of them are never joined again. What was counted as told because they were
        one is no longer; what members said of the one stays with both.
        """
        with self.transaction():
            others = sorted(self._group(call_id) - {call_id})
            if not others:
                return ()
            root = self._first_of(call_id)
            self._db.conn.executemany(
                "insert or ignore into parted (one, other, at) values (?, ?, ?)",
                [(min(call_id, o), max(call_id, o), stamp(now)) for o in others],
            )
            if root == call_id:
                heir = others[0]
                self._db.conn.execute(
                    "update calls set same_as = ? where same_as = ? and id <> ?",
                    [heir, root, heir],
                )
                alone = heir
            else:
                heir, alone = root, call_id
            self._db.conn.execute(
                "update calls set same_as = null, same_why = null, same_since = null where id = ?",
                [alone],
            )
            self._db.conn.execute(
                "delete from told where kind = ? and call in (select value from json_each(?))",
                [f"same:{call_id}", to_json(others)],
            )
            self._db.conn.executemany(
                "delete from told where call = ? and kind = ?",
                [(call_id, f"same:{other}") for other in others],
            )
            source, target = (call_id, heir) if root == call_id else (root, call_id)
            self._copy_interests(source, target)
            return tuple(others)

    def same_as(self, call_id: CallId) -> tuple[CallId, str] | None:
        """The call it is a copy of and why, or None for one that stands for itself."""
        row = self._row(
            "select same_as, same_why from calls where id = ? and same_as is not null", [call_id]
        )
        return None if row is None else (CallId(row[0]), row[1])

    def places_of(self, call_id: CallId) -> list[StoredCall]:
        """The other sources' copies of the same call."""
        root = self._first_of(call_id)
        return self._stored(
            "where (c.id = ? or c.same_as = ?) and c.id <> ? order by c.id",
            [root, root, call_id],
        )

    def copies(self, call_id: CallId | None = None, limit: int = 10) -> list[Copy]:
        """The copies of one call, or of all those that were joined last, the latest first."""
        where, of = "same_since is not null", []
        if call_id is not None:
            where, of = "same_as = ?", [self._first_of(call_id)]
        rows = self._rows(
            f"select id, same_as, same_why, same_since from calls where {where}"  # noqa: S608
            " order by same_since desc, id desc limit ?",
            [*of, limit],
        )
        return [Copy(CallId(n), CallId(s), why, instant(since)) for n, s, why, since in rows]

    def _carry(self, copy: CallId, root: CallId, told_as: int | None = None) -> None:
        """What was told of a copy is told of its call; what was said of it is said of that."""
        self._db.conn.execute(
            "insert or ignore into told (member, call, version, kind, at)"
            " select member, :root, coalesce(:version, (select version from calls"
            " where id = :root)), :kind, max(at) from told t where call = :copy and not exists"
            " (select 1 from told o where o.member = t.member and o.call = :root)"
            " group by member",
            {"root": root, "copy": copy, "version": told_as, "kind": f"same:{copy}"},
        )
        self._copy_interests(copy, root)
        for table in ("interests", "tracks"):
            self._db.conn.execute(f"delete from {table} where call = ?", [copy])  # noqa: S608
        for table in ("stages", "reminders"):
            self._db.conn.execute(f"update {table} set call = ? where call = ?", [root, copy])  # noqa: S608
        # Other dates: all that was asked for is looked at anew, once of those asked for twice.
        self._db.conn.execute(
            "delete from reminders where call = :root and exists (select 1 from reminders o"
            " where o.call = :root and o.member = reminders.member and o.day is reminders.day"
            " and o.before is reminders.before and o.opens = reminders.opens"
            " and o.id < reminders.id)",
            {"root": root},
        )
        self._db.conn.execute("update reminders set look_at = asked_at where call = ?", [root])

    def _copy_interests(self, source: CallId, target: CallId) -> None:
        self._db.conn.execute(
            "insert or ignore into interests (member, call, interest, reason, at, remind_at,"
            " remind_from, muted, standing) select member, ?, interest, reason, at,"
            " case when interest = 'not-for-us' or muted then null else at end,"
            " remind_from, muted, standing from interests where call = ?",
            [target, source],
        )
        self._db.conn.execute(
            "insert or ignore into tracks (member, call, stage, since, note, amount, currency,"
            " ask_at) select member, ?, stage, since, note, amount, currency, ask_at from tracks"
            " where call = ?",
            [target, source],
        )

    def _were_parted(self, ones: set[CallId], others: set[CallId]) -> bool:
        pairs = [[min(a, b), max(a, b)] for a in ones for b in others]
        return bool(
            self._value(
                "select 1 from json_each(?) join parted on one = value ->> 0"
                " and other = value ->> 1",
                [to_json(pairs)],
            )
        )

    def _group(self, call_id: CallId) -> set[CallId]:
        """The call, what stands for it, and all its copies."""
        root = self._first_of(call_id)
        rows = self._rows("select id from calls where same_as = ?", [root])
        return {call_id, root, *(CallId(number) for (number,) in rows)}

    def _first_of(self, call_id: CallId) -> CallId:
        """The call that stands for ``call_id``: joining keeps these chains one long."""
        return CallId(
            self._value("select coalesce(same_as, id) from calls where id = ?", [call_id])
            or call_id
        )
