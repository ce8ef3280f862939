"""Which of Telegram's updates were answered, by number; and those that only we have by now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from db._codec import stamp
from db._database import Rows


class Updates(Rows):
    """Numbers do not only grow: after a quiet week Telegram goes on from any number."""

    def was_answered(self, update_id: int) -> bool:
        return bool(self._row("select 1 from answered where update_id = ?", [update_id]))

    def answered(self, update_id: int, now: datetime) -> None:
        """Answered: nothing of what it said is kept any more."""
        with self.transaction():
            self._db.conn.execute(
                "insert or ignore into answered (update_id, at) values (?, ?)",
                [update_id, stamp(now)],
            )
            self._db.conn.execute("delete from unanswered where update_id = ?", [update_id])

    def keep_unanswered(self, updates: Iterable[tuple[int, str]], now: datetime) -> None:
        """Keep updates that Telegram is to forget before they are answered."""
        self._write_many(
            "insert or ignore into unanswered (update_id, body, at) values (?, ?, ?)",
            [(number, body, stamp(now)) for number, body in updates],
        )

    def kept_updates(self) -> list[str]:
        """What was kept and not answered since, in the order in which it came."""
        return [body for (body,) in self._rows("select body from unanswered order by id")]

    def forget_answered(self, before: datetime) -> None:
        """Forget the numbers of updates answered before then. Telegram keeps one for a day."""
        self._write("delete from answered where at < ?", [stamp(before)])
        self._write("delete from unanswered where at < ?", [stamp(before)])
