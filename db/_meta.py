"""What the program remembers of itself: single values, counts, and who changed what."""

from __future__ import annotations

from datetime import datetime

from db._codec import plain, stamp
from db._database import Rows
from model import MemberId


class Meta(Rows):
    def get(self, key: str) -> str | None:
        value: str | None = self._value("select value from meta where key = ?", [key])
        return value

    def put(self, key: str, value: str) -> None:
        self._write(
            "insert into meta (key, value) values (?, ?)"
            " on conflict (key) do update set value = excluded.value",
            [key, value],
        )

    def count(self, name: str, n: int = 1) -> None:
        """Add to a count that only grows."""
        self._write(
            "insert into counters (name, n) values (?, ?)"
            " on conflict (name) do update set n = n + excluded.n",
            [name, n],
        )

    def counted(self, name: str) -> int:
        return int(self._value("select n from counters where name = ?", [name]) or 0)

    def audit(self, who: MemberId | None, act: str, what: str, now: datetime) -> None:
        """Record an act of a keeper or facilitator. No names: they could not be forgotten."""
        self._write(
            "insert into audit (at, who, act, what) values"
            " (?, (select id from members where id = ?), ?, ?)",
            [stamp(now), who, act, plain(what)],
        )
