"""A call, its facilitator and members who are asked for a date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from actions import date_poll as polls
from actions.hosting import grant
from actions.interest import toggle
from model import (
    DateAnswer,
    DatePoll,
    DatePollId,
    Interest,
    Member,
    NutsCode,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)
from tests.actions.world import World, a_call

YES, MAYBE, NO = DateAnswer.YES, DateAnswer.MAYBE, DateAnswer.NO
HOST = 50
DAYS = tuple(datetime(2026, 5, day, 8, tzinfo=UTC) for day in (12, 13, 14))


class Asking:
    """A call, its facilitator and members who are interested."""

    def __init__(self, world: World, members: int = 3) -> None:
        self.world, self.a = world, world.a
        keeper = world.joins(99)
        world.joins(HOST)
        grant(world.a, HOST, True, keeper, world.now)
        world.found(a_call("7"))
        world.deliver()
        self.call = next(s.id for s in world.a.store.live(world.now) if s.call.key == "7")
        self.members = [self.joins(n) for n in range(1, members + 1)]
        self.quiet()

    @property
    def host(self) -> Member:
        return self.world.member(HOST)

    def joins(self, chat: int) -> Member:
        member = self.world.joins(chat, regions=(NutsCode("CZ08"),))
        toggle(self.a, member, self.call, Interest.INTERESTED, self.world.now)
        return self.world.member(chat)

    def quiet(self) -> None:
        self.world.deliver()
        self.world.chats.taken.clear()

    def draft(self, *, table: RoundtableId | None = None, days: int = 4) -> DatePoll:
        a, now = self.a, self.world.now
        call = None if table else self.call
        draft = polls.poll_for(a, self.host, now, call=call, table=table)
        for at in DAYS:
            polls.toggle_day(a, self.host, draft.id, at, now)
        if table is None:
            seats = {StakeholderGroup.INDUSTRY: 2}
            polls.choose_seats(a, self.host, draft.id, seats, 1)
        return polls.choose_end(a, self.host, draft.id, now + timedelta(days=days))

    def asked(self, *, table: RoundtableId | None = None, days: int = 4) -> DatePollId:
        draft = self.draft(table=table, days=days)
        return polls.open_poll(self.a, self.host, draft.id, self.world.now).id

    def votes(self, poll: DatePollId, chat: int, **answers: DateAnswer) -> None:
        said = {int(option[1:]): answer for option, answer in answers.items()}
        polls.vote(self.a, self.world.member(chat), poll, said, self.world.now)

    def poll(self, poll: DatePollId) -> DatePoll:
        return polls.poll_of(self.a, poll)

    def table(self) -> Roundtable:
        (table,) = self.a.store.roundtables(self.world.now)
        return table
