"""Counts for the figures, a slice of members or tables at a time, so that nobody has to wait."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from db._codec import instant, stamp, to_json
from db._kept import COUNTRY, LAST_ENTRY, THERE, Grant, KeptCounts, quarter
from db._records import Records
from model import NeedId, NutsCode, Programme


class Profile(NamedTuple):
    """What counts of a member. Empty: not said."""

    member: int
    quarter: str
    """In which it came, as ``2026-Q1``."""
    group: str
    country: str
    regions: str
    """As JSON: members of one region have the same."""
    named: bool
    """Named an organisation."""
    there: bool
    """Finished its set-up and hears, or will again."""


class Said(NamedTuple):
    """What a member said of a call, or came to with it, in a quarter."""

    member: int
    what: str
    quarter: str
    call: int


class TableRow(NamedTuple):
    id: int
    quarter: str
    state: str
    ends_at: datetime
    quotas: str
    open_seats: int
    programme: str
    not_held: bool
    """A host said that it did not take place."""


class Place(NamedTuple):
    """So many people of a table by group, country and what became of them."""

    table: int
    group: str
    country: str
    state: str
    guest: bool
    number: int
    people: tuple[str, ...]
    """Who they are, as far as that is known: of the forgotten, which could be others each time."""


class Step(NamedTuple):
    """What came of a table, as its host told."""

    table: int
    step: str
    quarter: str
    result: str
    amount: str
    currency: str


class Figures(KeptCounts, Records):
    def last_member(self) -> int:
        return int(self._value("select max(id) from members") or 0)

    def last_table(self) -> int:
        return int(self._value("select max(id) from roundtables") or 0)

    def last_call(self) -> int:
        return int(self._value("select max(id) from calls") or 0)

    def profiles(self, after: int, up_to: int) -> list[Profile]:
        rows = self._rows(
            "select m.id, coalesce(m.joined_at, m.last_active_at), m.stakeholder_group, m.regions,"  # noqa: S608
            f" m.organisation <> '', {THERE} from members m where m.id > ? and m.id <= ?",
            [after, up_to],
        )
        return [
            Profile(
                member, _quarter(at), group or "", regions[2:4].strip("]"), regions, named, there
            )
            for member, at, group, regions, named, there in rows
        ]

    def said_of_calls(self, after: int, up_to: int) -> list[Said]:
        """``saved`` and ``interested``."""
        rows = self._rows(
            "select member, interest, at, call from interests where member > ? and member <= ?"
            " and interest in ('saved', 'interested')",
            [after, up_to],
        )
        return [Said(member, what, _quarter(at), call) for member, what, at, call in rows]

    def applied_for(self, after: int, up_to: int) -> list[Said]:
        """Applications and what became of them, by their stage."""
        rows = self._rows(
            "select member, stage, since, call from tracks where member > ? and member <= ?"
            " and stage in ('applied', 'funded', 'not-funded')",
            [after, up_to],
        )
        return [Said(member, what, _quarter(at), call) for member, what, at, call in rows]

    def grants(self, after: int, up_to: int) -> list[Grant]:
        """What members said that they were granted."""
        rows = self._rows(
            f"select {quarter('since')}, amount, currency, member from tracks"  # noqa: S608
            " where member > ? and member <= ? and stage = 'funded' and amount is not null",
            [after, up_to],
        )
        return [Grant(at, Decimal(amount), *more) for at, amount, *more in rows]

    def facts_of_calls(self, calls: Collection[int]) -> dict[int, tuple[Programme, list[NeedId]]]:
        """The programme of each of these calls, and the needs that it surely answers."""
        given = to_json(list(calls))
        found: dict[int, tuple[Programme, list[NeedId]]] = {
            call: (Programme(programme), [])
            for call, programme in self._rows(
                "select c.id, c.programme from json_each(?) j"
                " cross join calls c on c.id = j.value",
                [given],
            )
        }
        for call, need in self._rows(
            "select t.call, t.need from json_each(?) j cross join tags t on t.call = j.value"
            " where t.band <> 'maybe' order by t.call, t.need",
            [given],
        ):
            found[call][1].append(NeedId(need))
        return found

    def tables_for_figures(self, after: int, up_to: int) -> list[TableRow]:
        rows = self._rows(
            f"select t.id, {quarter('t.starts_at')}, t.state, t.ends_at, t.quotas, t.open_seats,"  # noqa: S608
            " coalesce(c.programme, ''), coalesce(f.not_held, 0) from roundtables t"
            " left join aftermath f on f.roundtable = t.id"
            " left join calls c on c.id = t.call where t.id > ? and t.id <= ? order by t.id",
            [after, up_to],
        )
        return [
            TableRow(number, at, state, instant(ends), quotas, free, programme, bool(not_held))
            for number, at, state, ends, quotas, free, programme, not_held in rows
        ]

    def places(self, after: int, up_to: int) -> list[Place]:
        """Who signed up for these tables, by the last entry of each; the forgotten included."""
        rows = self._rows(
            f"select r.roundtable, r.stakeholder_group, coalesce(g.country, {COUNTRY}), r.state,"  # noqa: S608
            " r.guest is not null, sum(r.party),"
            " group_concat(coalesce('m' || r.member, 'g' || r.guest)),"
            " group_concat(iif(r.party > 1, 'with ' || r.id, null)) from registrations r"
            " left join members m on m.id = r.member left join guests g on g.id = r.guest"
            f" where r.roundtable > :after and r.roundtable <= :up_to and {LAST_ENTRY}"
            " group by 1, 2, 3, 4, 5"
            " union all select roundtable, stakeholder_group, country, state, guest, people,"
            " null, null"
            " from attendance where roundtable > :after and roundtable <= :up_to",
            {"after": after, "up_to": up_to},
        )
        return [
            Place(table, group, land, state, bool(guest), n, _people(table, guest, n, *who))
            for table, group, land, state, guest, n, *who in rows
        ]

    def outcome_steps(self) -> list[Step]:
        """What hosts told that came of their tables: the last of each step, none taken back."""
        rows = self._rows(
            f"select roundtable, step, {quarter('at')}, coalesce(result, ''),"  # noqa: S608
            " coalesce(amount, ''), coalesce(currency, '') from outcomes"
            " where taken_back_at is null order by id"
        )
        return list(
            {(table, step): Step(table, step, *more) for table, step, *more in rows}.values()
        )

    def count_calls(self, after: int, up_to: int) -> list[tuple[str, Programme, int]]:
        """Calls that were found, by the quarter and the programme; a call in many places once."""
        rows = self._rows(
            f"select {quarter('first_seen')}, programme, count(*) from calls"  # noqa: S608
            " where id > ? and id <= ? and same_as is null group by 1, 2",
            [after, up_to],
        )
        return [(quarter, Programme(programme), n) for quarter, programme, n in rows]

    def count_open_calls(self, now: datetime) -> dict[Programme, int]:
        rows = self._rows(
            "select programme, count(*) from calls where live_until >= ? and same_as is null"
            " group by 1",
            [stamp(now)],
        )
        return {Programme(programme): n for programme, n in rows}

    def needs_chosen(self, after: int, up_to: int) -> list[tuple[int, NeedId]]:
        """By member; who chose none is left out."""
        rows = self._rows(
            "select member, need from member_needs where member > ? and member <= ?"
            " and need <> ''",
            [after, up_to],
        )
        return [(member, NeedId(need)) for member, need in rows]

    def needs_stated(self) -> set[tuple[NeedId, NutsCode]]:
        """What regions need, as their facilitators said."""
        rows = self._rows("select need, region from region_needs")
        return {(NeedId(need), NutsCode(region)) for need, region in rows}


def _people(
    table: int, guest: int, number: int, own: str | None, partners: str | None
) -> tuple[str, ...]:
    if own is not None:
        return (*own.split(","), *(partners.split(",") if partners else ()))
    # a guest is one of its table; forgotten members may have been at many
    of = f"guest at {table}" if guest else "forgotten"
    return tuple(f"{of}, {n}" for n in range(number))


@lru_cache(maxsize=4096)
def _quarter_of(month: str) -> str:
    return f"{month[:4]}-Q{(int(month[5:]) + 2) // 3}"


def _quarter(at: str | None) -> str:
    """Of a ``stamp``; empty: not known."""
    return _quarter_of(at[:7]) if at else ""
