"""Live calls by the needs they answer, held in memory: every digest asks for them.

What is held is that of one state of the tables. A mark drawn at random with each change of them
(triggers of this connection) tells one state from another; a transaction that is undone brings its
mark back with the state. What another program writes shows in SQLite's own count of that.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from db._codec import stamp
from db._tags import Tags, tag_of
from model import Band, CallId, NeedId, StoredCall, Tag

LATELY = timedelta(days=61)
"""How long a call that is over is still held: newcomers are shown what they would have heard."""
_TABLES = ("calls", "call_versions", "call_cut_offs", "tags")
_NEVER = "9999"


@dataclass(frozen=True, slots=True)
class _Entry:
    call: StoredCall
    until: str
    """The last instant at which the call is live."""
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

    def watch_calls(self) -> None:
        """Notice every change of what is held. To be done once the tables are there."""
        execute = self._db.conn.execute
        execute("create temp table live_state (mark integer not null)")
        execute("insert into live_state values (random())")
        for table in _TABLES:
            for act in ("insert", "update", "delete"):
                execute(
                    f"create temp trigger live_{table}_{act} after {act} on main.{table}"  # noqa: S608
                    " begin update live_state set mark = random(); end"
                )
        self._db.conn.commit()

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
        """What is held, read anew if it is of another state, or does not go back so far."""
        (version,) = self._rows("pragma data_version")[0]
        state = (version, int(self._value("select mark from live_state")))
        if self._held is None or self._held.state != state or now < self._held.since:
            self._held = self._read_live(now - LATELY, state)
        return self._held

    def _read_live(self, since: datetime, state: tuple[int, int]) -> _Held:
        rows = self._rows(
            # The cross join keeps the order: the live calls are few, the tags of all times many.
            """
            select c.id, c.live_until, t.need, t.score, t.band, t.because
            from calls c cross join tags t on t.call = c.id
            where c.live_until >= ? and c.same_as is null
            order by t.score desc, t.need
            """,
            [stamp(since)],
        )
        tags: dict[CallId, list[Tag]] = {}
        until: dict[CallId, str] = {}
        for number, end, *tag in rows:
            tags.setdefault(CallId(number), []).append(tag_of(*tag))
            until[CallId(number)] = end
        entries = tuple(
            _Entry(
                stored,
                until[stored.id],
                tuple(stamp(cut_off.at) for cut_off in stored.call.cut_offs),
                tuple(tags[stored.id]),
            )
            for stored in self.calls(tags).values()
        )
        by_need: dict[NeedId, list[_Entry]] = {}
        for one in entries:
            for answered in one.tags:
                by_need.setdefault(answered.need, []).append(one)
        held = {need: tuple(answering) for need, answering in by_need.items()}
        return _Held(state, since, entries, held)
