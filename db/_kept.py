"""Counts that stay of who was forgotten, and of guests whose names went: about nobody any more.

What one member did is counted by group, by country, by programme and by need, each by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from db._codec import stamp
from db._database import Rows
from model import MemberId

COUNTRY = "coalesce(substr(m.regions, 3, 2), '')"
"""Of a member: that of its first region, in JSON as ``["CZ08","SK01"]``; empty: it named none."""
GROUP = "coalesce(m.stakeholder_group, '')"
THERE = "m.state in ('active', 'paused')"
"""Members who finished their set-up and hear, or will again."""
LAST_ENTRY = (
    "not exists (select 1 from registrations l where l.roundtable = r.roundtable"
    " and l.member = r.member and l.id > r.id)"
)
"""Who left and signed up again counts once."""
_BY = (
    ("", "''", ""),
    ("group", GROUP, ""),
    ("country", COUNTRY, ""),
    ("programme", "c.programme", "join calls c on c.id = i.call"),
    ("need", "t.need", "join tags t on t.call = i.call and t.band <> 'maybe'"),
)
_DONE = (
    ("i.interest", "i.at", "interests i", "i.interest in ('saved', 'interested')"),
    ("i.stage", "i.since", "tracks i", "i.stage in ('applied', 'funded', 'not-funded')"),
    ("'grant'", "i.since", "tracks i", "i.stage = 'funded' and i.amount is not null"),
)


def quarter(column: str) -> str:
    """The quarter of an instant, as ``2026-Q1``, in SQL."""
    return f"substr({column}, 1, 4) || '-Q' || ((cast(substr({column}, 6, 2) as integer) + 2) / 3)"


class KeptCount(NamedTuple):
    """So many of members who were forgotten. ``by``: group, country, programme, need, or empty."""

    what: str
    quarter: str
    by: str
    part: str
    number: int
    people: int
    """Of so many members."""


class Grant(NamedTuple):
    """What members said that they were granted in a quarter."""

    quarter: str
    amount: Decimal
    currency: str
    member: int = 0
    """0: of those who were forgotten."""


class KeptCounts(Rows):
    def kept_counts(self) -> list[KeptCount]:
        rows = self._rows(
            "select what, quarter, counted_by, part, number, people from kept_counts"
        )
        return [KeptCount(*row) for row in rows]

    def kept_grants(self) -> list[Grant]:
        rows = self._rows("select quarter, amount, currency from kept_grants")
        return [Grant(at, Decimal(amount), currency) for at, amount, currency in rows]

    def _keep_counts(self, member: MemberId, now: datetime) -> None:
        """Of a member that is about to be forgotten."""
        for sql, parameters in _counting(member, now):
            self._db.conn.execute(
                f"insert into kept_counts (what, quarter, counted_by, part, number, people) {sql}"
                " on conflict do update set number = number + excluded.number,"
                " people = people + 1",
                parameters,
            )
        self._keep_grants(member)
        self._keep_places(f"r.member = ? and {LAST_ENTRY}", member)

    def _keep_grants(self, member: MemberId) -> None:
        for at, amount, currency in self._rows(
            f"select {quarter('since')}, amount, currency from tracks"  # noqa: S608
            " where member = ? and stage = 'funded' and amount is not null",
            [member],
        ):
            before = self._value(
                "select amount from kept_grants where quarter = ? and currency = ?", [at, currency]
            )
            self._db.conn.execute(
                "insert or replace into kept_grants (quarter, currency, amount) values (?, ?, ?)",
                [at, currency, str(Decimal(before or 0) + Decimal(amount))],
            )

    def _keep_places(self, where: str, whose: int) -> None:
        self._db.conn.execute(
            "insert into attendance (roundtable, stakeholder_group, country, state, guest, people)"  # noqa: S608
            f" select r.roundtable, r.stakeholder_group, coalesce(g.country, {COUNTRY}), r.state,"
            " r.guest is not null, sum(r.party) from registrations r"
            " left join members m on m.id = r.member left join guests g on g.id = r.guest"
            f" where {where} group by 1, 2, 3, 4, 5"
            " on conflict do update set people = people + excluded.people",
            [whose],
        )


def _counting(member: MemberId, now: datetime) -> Iterator[tuple[str, list[object]]]:
    for by, part, join in _BY[:2]:
        joined = quarter("coalesce(m.joined_at, m.last_active_at)")
        for what, when in (("joined", joined), ("left", quarter("?"))):
            at = [stamp(now)] * when.count("?")
            yield (
                f"select '{what}', {when}, '{by}', {part}, 1, 1 from members m {join}"  # noqa: S608
                f" where m.id = ? and {THERE}",
                [*at, member],
            )
    for what, at_column, rows, wanted in _DONE:
        for by, part, join in _BY:
            yield (
                f"select {what}, {quarter(at_column)}, '{by}', {part}, count(*), 1 from {rows}"  # noqa: S608
                f" join members m on m.id = i.member {join} where i.member = ? and {wanted}"
                " group by 1, 2, 4",
                [member],
            )
