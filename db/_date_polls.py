"""Polls for dates: who is asked, who answered what, and what falls due."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db._codec import instant, instant_or_none, stamp, stamp_or_none, to_json
from db._database import Rows
from model import (
    CallId,
    DateAnswer,
    DatePoll,
    DatePollId,
    DatePollState,
    MemberId,
    PollAudience,
    RoundtableId,
    StakeholderGroup,
    Tally,
)

_POLLS = """
    select p.id, p.host, p.audience, p.made_at, p.call, p.roundtable, p.state, p.zone, p.options,
        p.quotas, p.open_seats, p.opened_at, p.ends_at, p.nudge_at, p.ended_at, p.chosen
    from date_polls p
"""
# The copies of a call are its own: whoever is interested is so in what stands for them all.
_INTERESTED = """
    exists (select 1 from interests i where i.member = {member} and i.interest = 'interested'
        and i.call = (select coalesce(c.same_as, c.id) from calls c where c.id = p.call))
"""
_SEATED = """
    exists (select 1 from registrations r where r.member = {member}
        and r.roundtable = p.roundtable and r.state in ('seated', 'offered'))
"""
_ASKED = f"""
    {{member}} is not p.host
    and case p.audience when 'seated' then {_SEATED} else {_INTERESTED} end
"""
"""Whether a member is among those who are asked, at this moment."""
_VOTER = _ASKED.format(member="v.member")
_GROUP = """
    coalesce((select r.stakeholder_group from registrations r where p.audience = 'seated'
        and r.roundtable = p.roundtable and r.member = v.member
        and r.state in ('seated', 'offered')), m.stakeholder_group)
"""


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many were asked and are still to be counted, and how many of them voted."""

    asked: int
    voted: int


class DatePolls(Rows):
    def add_date_poll(self, poll: DatePoll) -> DatePoll:
        """Store a new one (number 0); it comes back with its number."""
        with self.transaction():
            number = self._db.table("date_polls").insert(_row_of(poll)).last_pk
            return replace(poll, id=DatePollId(int(str(number))))

    def save_date_poll(self, poll: DatePoll) -> None:
        with self.transaction():
            self._db.table("date_polls").update(poll.id, _row_of(poll))

    def drop_date_poll(self, poll: DatePollId) -> None:
        self._write("delete from date_polls where id = ?", [poll])

    def date_poll(self, poll: DatePollId) -> DatePoll | None:
        return next(iter(self._date_polls("where p.id = ?", [poll])), None)

    def date_polls_of(self, table: RoundtableId) -> list[DatePoll]:
        """All polls for a roundtable's date, the latest first."""
        return self._date_polls("where p.roundtable = ? order by p.id desc", [table])

    def date_polls_on(self, call: CallId) -> list[DatePoll]:
        """All polls on a call and on the copies of it, the latest first."""
        return self._date_polls(
            "where p.call in (select ?1 union select id from calls where same_as = ?1)"
            " order by p.id desc",
            [call],
        )

    def date_polls_in(self, *states: DatePollState) -> list[DatePoll]:
        """Those under way: open ones, or those with a tie."""
        return [
            poll
            for state in states
            for poll in self._date_polls(f"where p.state = '{state}' order by p.id", [])
        ]

    def is_asked(self, poll: DatePollId, member: MemberId) -> bool:
        """Whether the member may vote now: whoever left the seat, or the interest, may not."""
        asked = _ASKED.format(member="?1")
        return bool(
            self._value(f"select 1 from date_polls p where p.id = ?2 and {asked}", [member, poll])  # noqa: S608
        )

    def date_votes(self, poll: DatePollId, member: MemberId) -> dict[int, DateAnswer]:
        """What a member said, by date."""
        rows = self._rows(
            "select option, answer from date_votes where poll = ? and member = ?", [poll, member]
        )
        return {option: DateAnswer(answer) for option, answer in rows}

    def vote(
        self,
        poll: DatePollId,
        member: MemberId,
        answers: Mapping[int, DateAnswer],
        now: datetime,
    ) -> None:
        """Say this of these dates, instead of what was said of them before."""
        self._write_many(
            "insert into date_votes (poll, member, option, answer, at) values (?, ?, ?, ?, ?)"
            " on conflict (poll, member, option) do update set answer = excluded.answer,"
            " at = excluded.at where answer <> excluded.answer",
            [(poll, member, option, answer, stamp(now)) for option, answer in answers.items()],
        )

    def tallies(self, poll: DatePollId) -> tuple[Tally, ...]:
        """What those who are asked said of each date that anybody voted on, in order."""
        rows = self._rows(
            "select v.option, sum(v.answer = 'yes'), sum(v.answer = 'maybe'),"  # noqa: S608
            " sum(v.answer = 'no') from date_votes v join date_polls p on p.id = v.poll"
            f" where v.poll = ? and {_VOTER} group by v.option order by v.option",
            [poll],
        )
        return tuple(Tally(*row) for row in rows)

    def group_tallies(self, poll: DatePollId) -> dict[StakeholderGroup | None, tuple[Tally, ...]]:
        """The same by stakeholder group: that of the seat, if it is about seats. None: a member
        that named none."""
        rows = self._rows(
            f"select {_GROUP}, v.option, sum(v.answer = 'yes'),"  # noqa: S608
            " sum(v.answer = 'maybe'), sum(v.answer = 'no') from date_votes v"
            " join date_polls p on p.id = v.poll join members m on m.id = v.member"
            f" where v.poll = ? and {_VOTER} group by 1, 2 order by 1, 2",
            [poll],
        )
        found: dict[StakeholderGroup | None, tuple[Tally, ...]] = {}
        for name, *counts in rows:
            group = StakeholderGroup(name) if name else None
            found[group] = (*found.get(group, ()), Tally(*counts))
        return found

    def turnout(self, poll: DatePollId) -> Turnout:
        asked, voted = self._row(
            "select count(*), sum(exists (select 1 from date_votes d where d.poll = v.poll"  # noqa: S608
            " and d.member = v.member)) from date_voters v join date_polls p on p.id = v.poll"
            f" where v.poll = ? and {_VOTER}",
            [poll],
        ) or (0, 0)
        return Turnout(asked, voted or 0)

    def to_ask(self, poll: DatePollId, limit: int) -> list[MemberId]:
        """Who is to be asked and was not yet, the first of them by number."""
        asked = _ASKED.format(member="m.id")
        rows = self._rows(
            "select m.id from date_polls p join members m on m.id in ("  # noqa: S608
            " select i.member from interests i where p.audience = 'interested'"
            " and i.interest = 'interested' and i.call ="
            " (select coalesce(c.same_as, c.id) from calls c where c.id = p.call)"
            " union select r.member from registrations r where p.audience = 'seated'"
            " and r.roundtable = p.roundtable)"
            " where p.id = ? and m.state <> 'stopped' and not exists"
            " (select 1 from date_voters v where v.poll = p.id and v.member = m.id)"
            f" and {asked} order by m.id limit ?",
            [poll, limit],
        )
        return [MemberId(number) for (number,) in rows]

    def was_asked(self, poll: DatePollId, members: Iterable[MemberId], now: datetime) -> None:
        self._write_many(
            "insert or ignore into date_voters (poll, member, asked_at) values (?, ?, ?)",
            [(poll, member, stamp(now)) for member in members],
        )

    def to_nudge(self, poll: DatePollId, asked_by: datetime, limit: int) -> list[MemberId]:
        """Who was asked by then, has said nothing, and was never asked a second time."""
        rows = self._rows(
            "select v.member from date_voters v join date_polls p on p.id = v.poll"  # noqa: S608
            " where v.poll = ? and v.nudged = 0 and v.asked_at <= ? and not exists"
            " (select 1 from date_votes d where d.poll = v.poll and d.member = v.member)"
            f" and {_VOTER} order by v.member limit ?",
            [poll, stamp(asked_by), limit],
        )
        return [MemberId(number) for (number,) in rows]

    def was_nudged(self, poll: DatePollId, members: Collection[MemberId]) -> None:
        self._write_many(
            "update date_voters set nudged = 1 where poll = ? and member = ?",
            [(poll, member) for member in members],
        )

    def said_yes(
        self, poll: DatePollId, option: int, *, after: MemberId, limit: int
    ) -> list[MemberId]:
        """Who can come on a date, by number, the first ``limit`` from the one after ``after``."""
        rows = self._rows(
            "select v.member from date_votes v join date_polls p on p.id = v.poll"  # noqa: S608
            " where v.poll = ? and v.option = ? and v.answer = 'yes' and v.member > ?"
            f" and {_VOTER} order by v.member limit ?",
            [poll, option, after, limit],
        )
        return [MemberId(number) for (number,) in rows]

    def forget_date_polls(self, ended_by: datetime, limit: int) -> int:
        """Erase polls that ended, or were never opened, by then, with all that was answered."""
        return self._write(
            "delete from date_polls where id in (select id from date_polls"
            " where coalesce(ended_at, made_at) <= ? and state not in ('open', 'tied') limit ?)",
            [stamp(ended_by), limit],
        ).rowcount

    def _date_polls(self, where: str, parameters: Sequence[object]) -> list[DatePoll]:
        return [_poll(*row) for row in self._rows(f"{_POLLS} {where}", parameters)]


def _row_of(poll: DatePoll) -> dict[str, object]:
    """All columns but the number."""
    return {
        "host": poll.host or None,
        "audience": poll.audience,
        "made_at": stamp(poll.made_at),
        "call": poll.call,
        "roundtable": poll.table,
        "state": poll.state,
        "zone": poll.zone,
        "options": to_json([stamp(at) for at in poll.options]),
        "quotas": to_json(poll.quotas),
        "open_seats": poll.open_seats,
        "opened_at": stamp_or_none(poll.opened_at),
        "ends_at": stamp_or_none(poll.ends_at),
        "nudge_at": stamp_or_none(poll.nudge_at),
        "ended_at": stamp_or_none(poll.ended_at),
        "chosen": stamp_or_none(poll.chosen),
    }


def _poll(
    number: int,
    host: int | None,
    audience: str,
    made_at: str,
    call: int | None,
    table: int | None,
    state: str,
    zone: str,
    options: str,
    quotas: str,
    open_seats: int,
    opened_at: str | None,
    ends_at: str | None,
    nudge_at: str | None,
    ended_at: str | None,
    chosen: str | None,
) -> DatePoll:
    return DatePoll(
        id=DatePollId(number),
        host=MemberId(host or 0),
        audience=PollAudience(audience),
        made_at=instant(made_at),
        call=None if call is None else CallId(call),
        table=None if table is None else RoundtableId(table),
        state=DatePollState(state),
        zone=zone,
        options=tuple(instant(at) for at in json.loads(options)),
        quotas=tuple((StakeholderGroup(group), n) for group, n in json.loads(quotas)),
        open_seats=open_seats,
        opened_at=instant_or_none(opened_at),
        ends_at=instant_or_none(ends_at),
        nudge_at=instant_or_none(nudge_at),
        ended_at=instant_or_none(ended_at),
        chosen=instant_or_none(chosen),
    )
