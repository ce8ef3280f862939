"""Live calls by the needs they answer, held in memory: every digest asks for them.

What is held is that of one state of the tables, which a mark drawn at random with each change
tells from all others (triggers of this connection). A call has a mark of its own, so that those
alone are read anew that changed; to be seen unchanged is no such change. A transaction that is
undone brings the marks back with the state. What another program writes shows in SQLite's own
count of that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlite_utils import Database

from db._codec import instant, stamp
from db._tags import Tags
from model import Band, CallId, NeedId, StoredCall, Tag

LATELY = timedelta(days=61)
"""How long a call that is over is still held: newcomers are shown what they would have heard."""
_NEVER = "9999"
_SLICE = 50
_Listed = tuple[CallId, str, str, int | None]
"""Number, until when live, last seen, mark."""


@dataclass(frozen=True, slots=True)
class _Entry:
    call: StoredCall
    until: str
    """The last instant at which the call is live."""
    seen: str
    mark: int | None
    cut_offs: tuple[str, ...]
    tags: tuple[Tag, ...]
    """All, best first."""

    def place(self, now: str) -> tuple[str, CallId]:
        return next((at for at in self.cut_offs if at >= now), _NEVER), self.call.id


@dataclass(frozen=True, slots=True)
class _Held:
    state: tuple[int, int]
    since: datetime
    entries: tuple[_Entry, ...]
    by_need: dict[NeedId, tuple[_Entry, ...]]


class Live(Tags):
    def __init__(self, db: Database, path: str) -> None:
        super().__init__(db, path)
        self._held: _Held | None = None
        self._entries: dict[CallId, _Entry] = {}
        """As they were read; their marks tell whether they still are so."""
        self._others = 0
        """The count of other programs' changes when they were read."""

    def watch_calls(self) -> None:
        """Notice every change of what is held. To be done once the tables are there.

        The mark of call 0 changes with each, that of a call with what is read of it alone.
        """
        execute = self._db.conn.execute
        execute("create temp table live_marks (call integer primary key, mark integer not null)")
        execute("insert into live_marks values (0, random())")
        for table in ("calls", "call_versions", "tags"):
            for act, row in (("insert", "new"), ("update", "new"), ("delete", "old")):
                # ``calls`` itself is looked through at each change.
                own = "" if table == "calls" else f", ({row}.call, random())"
                execute(
                    f"create temp trigger live_{table}_{act} after {act} on main.{table}"  # noqa: S608
                    f" begin insert into live_marks values (0, random()){own}"
                    " on conflict (call) do update set mark = excluded.mark; end"
                )
        self._db.conn.commit()

    def prepare_live(self, now: datetime) -> Iterator[None]:
        """Read in small steps what the first digest would wait for."""
        others = self._others_changes()
        listed = self._list_live(now - LATELY)
        for at in range(0, len(listed), _SLICE):
            self._read_live(listed[at : at + _SLICE], others)
            yield

    def live_with_needs(
        self,
        needs: Collection[NeedId] | None,
        now: datetime,
        *,
        bands: Collection[Band] = (Band.STRONG, Band.LIKELY),
    ) -> list[tuple[StoredCall, tuple[Tag, ...]]]:
        """Live calls that answer one of ``needs`` (None: any need at all), by next cut-off.

        Live by their dates at ``now``, and standing for themselves, not as a copy of another.
        With each come its tags of those needs in ``bands``, best first.
        """
        held, at = self._hold(now), stamp(now)
        if needs is None:
            among = held.entries
        else:
            met = (held.by_need.get(need, ()) for need in needs)
            among = tuple({one.call.id: one for entries in met for one in entries}.values())
        found = []
        for one in sorted((e for e in among if e.until >= at), key=lambda e: e.place(at)):
            tags = tuple(
                t for t in one.tags if t.band in bands and (needs is None or t.need in needs)
            )
            if tags:
                found.append((one.call, tags))
        return found

    def _hold(self, now: datetime) -> _Held:
        """What is held, brought up to date if it is of another state or begins too late."""
        state = (self._others_changes(), self._value("select mark from live_marks where call = 0"))
        if self._held is None or self._held.state != state or now < self._held.since:
            self._held = self._renew_held(now - LATELY, state)
        return self._held

    def _renew_held(self, since: datetime, state: tuple[int, int]) -> _Held:
        listed = self._list_live(since)
        self._read_live(listed, state[0])
        now_live: dict[CallId, _Entry] = {}
        by_need: dict[NeedId, list[_Entry]] = {}
        for number, _, seen, _ in listed:
            one = self._entries.get(number)
            if one is None:  # another program took it out meanwhile
                continue
            if one.seen != seen:
                call = replace(one.call, last_seen=instant(seen))
                one = replace(one, call=call, seen=seen)
            now_live[number] = one
            for answered in one.tags:
                by_need.setdefault(answered.need, []).append(one)
        self._entries = now_live
        answering = {need: tuple(entries) for need, entries in by_need.items()}
        return _Held(state, since, tuple(now_live.values()), answering)

    def _others_changes(self) -> int:
        return int(self._value("pragma data_version"))

    def _list_live(self, since: datetime) -> list[_Listed]:
        """Calls live since then that stand for themselves and answer any need."""
        return self._rows(
            """
            select c.id, c.live_until, c.last_seen, m.mark
            from calls c left join live_marks m on m.call = c.id
            where c.live_until >= ? and c.same_as is null
                and exists (select 1 from tags t where t.call = c.id)
            """,
            [stamp(since)],
        )

    def _read_live(self, listed: Sequence[_Listed], others: int) -> None:
        """Of these calls, those that were not read, or changed since.

        ``others``: the count of other programs' changes before they were listed. What such a
        change brought meanwhile is read again by whoever finds another count.
        """
        if others != self._others:
            self._entries, self._others = {}, others
        due: dict[CallId, _Listed] = {}
        for one in listed:
            known = self._entries.get(one[0])
            if known is None or known.mark != one[3]:
                due[one[0]] = one
        tags = self.tags(due)
        for number, stored in self.calls(due).items():
            _, until, seen, mark = due[number]
            cut_offs = tuple(stamp(cut_off.at) for cut_off in stored.call.cut_offs)
            answered = tags.get(number, ())
            self._entries[number] = _Entry(stored, until, seen, mark, cut_offs, answered)
