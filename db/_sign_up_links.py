"""The addresses at which guests sign up by themselves, and how guests are forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db._codec import stamp, to_json
from db._database import Rows
from model import GuestId, RoundtableId


@dataclass(frozen=True, slots=True)
class SignUpLink:
    """The address of this generation holds; ``last`` is the highest there ever was."""

    generation: int
    last: int
    off: bool


class SignUpLinks(Rows):
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
        """Erase a guest and its entries; of who attended or was absent the counts stay. False if
        there was none."""
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
        numbers = to_json(guests)
        with self.transaction():
            self._db.conn.execute(
                "insert into attendance (roundtable, stakeholder_group, country, state, people)"
                " select r.roundtable, r.stakeholder_group, g.country, r.state, sum(r.party)"
                " from registrations r join guests g on g.id = r.guest"
                " where g.id in (select value from json_each(?))"
                " and r.state in ('attended', 'absent') group by 1, 2, 3, 4"
                " on conflict do update set people = people + excluded.people",
                [numbers],
            )
            gone = self._db.conn.execute(
                "delete from guests where id in (select value from json_each(?))", [numbers]
            )
            return gone.rowcount
