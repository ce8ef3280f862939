"""The addresses at which guests sign up by themselves, and how guests are forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db._codec import stamp
from db._kept import KeptCounts
from model import GuestId, RoundtableId


@dataclass(frozen=True, slots=True)
class SignUpLink:
    """The address of this generation holds; ``last`` is the highest there ever was."""

    generation: int
    last: int
    off: bool


class SignUpLinks(KeptCounts):
    def sign_up_link(self, table_id: RoundtableId) -> SignUpLink | None:
        """None: this roundtable never had one."""
        row = self._row(
            "select generation, last, off from sign_up_links where roundtable = ?", [table_id]
        )
        return None if row is None else SignUpLink(row[0], row[1], bool(row[2]))

    def save_sign_up_link(self, table_id: RoundtableId, link: SignUpLink, now: datetime) -> None:
        self._write(
            "insert into sign_up_links (roundtable, generation, last, off, at)"
            " values (?, ?, ?, ?, ?) on conflict (roundtable) do update"
            " set generation = excluded.generation, last = excluded.last, off = excluded.off,"
            " at = excluded.at",
            [table_id, link.generation, link.last, link.off, stamp(now)],
        )

    def forget_guest(self, guest: GuestId) -> bool:
        """Erase a guest and its entries; counts by group, country and state stay. False if there
        was none."""
        return self._erase([guest.number]) == 1

    def forget_guests(self, before: datetime, limit: int) -> int:
        """The same for up to ``limit`` guests of roundtables that ended before then."""
        rows = self._rows(
            "select g.id from guests g join roundtables t on t.id = g.roundtable"
            " where t.ends_at < ? order by g.id limit ?",
            [stamp(before), limit],
        )
        return self._erase([number for (number,) in rows]) if rows else 0

    def _erase(self, guests: list[int]) -> int:
        gone = 0
        with self.transaction():
            for guest in guests:
                self._keep_places("r.guest = ?", guest)
                write = self._db.conn.execute("delete from guests where id = ?", [guest])
                gone += write.rowcount
        return gone
