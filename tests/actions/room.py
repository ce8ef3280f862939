"""A roundtable for tests, and the people about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from actions import hosting, roundtable
from model import NeedId, Registration, Rhythm, Roundtable, StakeholderGroup
from tests.actions.world import World, a_call

IND, EDU = StakeholderGroup.INDUSTRY, StakeholderGroup.EDUCATION
STARTS = datetime(2026, 4, 14, 8, tzinfo=UTC)
NOTHING = {NeedId("electronics-chips"): 1.0}
HOST, ANNA, BERT, CARL, DORA = 50, 1, 2, 3, 4


@dataclass
class Room:
    """A table for one of industry and one of education, and the people about it."""

    world: World
    table: Roundtable

    def joins(self, chat: int, group: StakeholderGroup = IND) -> str:
        member = self.world.member(chat)
        roundtable.sign_up(self.world.a, member, self.table.id, group, self.world.now)
        self.world.now += timedelta(minutes=1)
        return self.state(chat)

    def leaves(self, chat: int) -> None:
        roundtable.leave(self.world.a, self.world.member(chat), self.table.id, self.world.now)

    def says(self, chat: int, yes: bool) -> None:
        member = self.world.member(chat)
        roundtable.answer(self.world.a, member, self.table.id, yes, self.world.now)

    def state(self, chat: int) -> str:
        return self._entries(chat)[-1].state.value

    def expires(self, chat: int) -> datetime | None:
        return self._entries(chat)[-1].offer_expires_at

    def _entries(self, chat: int) -> list[Registration]:
        member = self.world.member(chat)
        entries = self.world.a.store.registrations(self.table.id)
        return [r for r in entries if r.who == member.id]


def new_room(world: World) -> Room:
    host = world.joins(HOST, needs=NOTHING, rhythm=Rhythm.WEEKLY)
    keeper = world.joins(99, needs=NOTHING, rhythm=Rhythm.WEEKLY)
    for chat in (ANNA, BERT, CARL, DORA):
        world.joins(chat, needs=NOTHING, rhythm=Rhythm.WEEKLY)
    world.found(a_call("7"))
    hosting.grant(world.a, HOST, True, keeper, world.now)
    host = world.member(HOST)
    (stored,) = world.a.store.search("round 7", world.now)[1]
    table = roundtable.host(world.a, host, stored.id, STARTS, {IND: 1, EDU: 1}, 0, world.now)
    return Room(world, table)


def clear(world: World) -> None:
    world.deliver()
    world.chats.taken.clear()


def told(world: World, chat: int) -> list[str]:
    """What a chat got since the last look, but for its digests, which list its tables too."""
    return [said for said in world.told(chat) if "your digest" not in said]
