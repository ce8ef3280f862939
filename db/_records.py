"""What is on record of a roundtable: who did what to it, and all that its export holds."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from db._codec import instant
from db._database import Rows
from db._kept import COUNTRY
from model import MemberId, RegistrationId, RoundtableId

_OF = "what = :exact or (what >= :first and what < :last)"
"""``roundtable 7`` itself, and ``roundtable 7: ...``: the colon's next sign is a semicolon."""


class Act(NamedTuple):
    """Something that was done to a table, and who it is who did: 0 for one who was erased."""

    at: datetime
    act: str
    detail: str
    """Numbers of what it was done to; nothing personal."""
    member: MemberId
    chat_id: int
    group: str
    country: str


class NamedEntry(NamedTuple):
    """The names that go with an entry, of who agreed that its host sees them."""

    name: str
    partner: str
    organisation: str


class Minute(NamedTuple):
    """A decision or an action."""

    kind: str
    words: str
    owner: RegistrationId | None
    due: str
    done: bool


class CameTo(NamedTuple):
    """A step to a result that a host told."""

    step: str
    at: datetime
    result: str
    on: str
    partners: int | None
    countries: int | None
    amount: str
    currency: str


class Records(Rows):
    def acts_on(self, table: RoundtableId, *, limit: int = -1, offset: int = 0) -> list[Act]:
        """The latest first."""
        rows = self._rows(
            "select a.at, a.act, a.what, coalesce(m.id, 0), coalesce(m.chat_id, 0),"  # noqa: S608
            f" coalesce(m.stakeholder_group, ''), {COUNTRY} from audit a"
            f" left join members m on m.id = a.who where {_OF}"
            " order by a.id desc limit :limit offset :offset",
            {**_of(table), "limit": limit, "offset": offset},
        )
        return [
            Act(instant(at), act, what.partition(": ")[2], MemberId(member), chat, group, land)
            for at, act, what, member, chat, group, land in rows
        ]

    def count_acts_on(self, table: RoundtableId) -> int:
        sql = f"select count(*) from audit where {_OF}"  # noqa: S608
        return int(self._value(sql, _of(table)))

    def countries_of_entries(self, table: RoundtableId) -> dict[RegistrationId, str]:
        """Two letters; empty: not said."""
        rows = self._rows(
            f"select r.id, coalesce(g.country, {COUNTRY}) from registrations r"  # noqa: S608
            " left join members m on m.id = r.member left join guests g on g.id = r.guest"
            " where r.roundtable = ?",
            [table],
        )
        return {RegistrationId(number): land for number, land in rows}

    def named_entries(self, table: RoundtableId) -> dict[RegistrationId, NamedEntry]:
        """Of guests, and of members who agreed that the table or its host see their name."""
        rows = self._rows(
            "select r.id, g.name, '', g.organisation from registrations r"
            " join guests g on g.id = r.guest where r.roundtable = ? and g.name <> ''",
            [table],
        )
        rows += self._rows(
            "select n.registration, n.name, n.partner_name, n.organisation from names n"
            " join registrations r on r.id = n.registration"
            " where r.roundtable = ? and n.shown_to <> 'nobody' and n.name <> ''",
            [table],
        )
        return {RegistrationId(number): NamedEntry(*names) for number, *names in rows}

    def answers_given(
        self, table: RoundtableId
    ) -> tuple[dict[int, str], dict[RegistrationId, dict[int, str]]]:
        """The questions of a table by number, in order; and what each entry answered."""
        asked = dict(
            self._rows(
                "select id, words from questions where roundtable = ? order by place, id", [table]
            )
        )
        given: dict[RegistrationId, dict[int, str]] = {}
        for entry, question, answer in self._rows(
            "select a.registration, a.question, a.answer from answers a"
            " join registrations r on r.id = a.registration where r.roundtable = ?",
            [table],
        ):
            given.setdefault(RegistrationId(entry), {})[question] = answer
        return asked, given

    def minutes_of(self, table: RoundtableId) -> list[Minute]:
        """Decisions and actions that stand, in the order in which they were noted."""
        rows = self._rows(
            "select i.kind, i.words, (select max(r.id) from registrations r"
            " where r.roundtable = i.roundtable and (r.member = i.owner"
            " or r.guest = i.owner_guest)), coalesce(i.due, ''), i.done_at is not null"
            " from minutes i where i.roundtable = ? and i.struck_at is null order by i.id",
            [table],
        )
        return [
            Minute(kind, words, None if owner is None else RegistrationId(owner), due, bool(done))
            for kind, words, owner, due, done in rows
        ]

    def came_to_table(self, table: RoundtableId) -> list[CameTo]:
        """The last of each step, none taken back, in the order in which they were told."""
        rows = self._rows(
            "select step, at, coalesce(result, ''), coalesce(applied_on, ''), partners, countries,"
            " coalesce(amount, ''), coalesce(currency, '') from outcomes where roundtable = ?"
            " and taken_back_at is null order by id",
            [table],
        )
        last = {step: CameTo(step, instant(at), *more) for step, at, *more in rows}
        return list(last.values())


def _of(table: RoundtableId) -> dict[str, object]:
    thing = f"roundtable {table}"
    return {"exact": thing, "first": f"{thing}:", "last": f"{thing};"}
