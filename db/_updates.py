"""Which of Telegram's updates were answered: their numbers, and nothing of what they said."""

from __future__ import annotations

from datetime import datetime

from db._codec import stamp
from db._database import Rows


class Updates(Rows):
    """Numbers do not only grow: after a quiet week Telegram goes on from any number."""

    def was_answered(self, update_id: int) -> bool:
        return bool(self._row("select 1 from answered where update_id = ?", [update_id]))

    def answered(self, update_id: int, now: datetime) -> None:
        self._write(
            "insert or ignore into answered (update_id, at) values (?, ?)",
            [update_id, stamp(now)],
        )

    def forget_answered(self, before: datetime) -> None:
        """Forget the numbers of updates answered before then. Telegram keeps one for a day."""
        self._write("delete from answered where at < ?", [stamp(before)])
