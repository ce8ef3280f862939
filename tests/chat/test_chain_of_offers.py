"""Telegram is off in the middle of a chain of offers: none lapses unseen, and none is lost.

What is sent goes over HTTP to a Bot API server that fails as it is told; the clock is moved. Who
is offered a seat takes it and leaves again, declines it, or says nothing, so that the chain goes
on to the last in line.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from actions import Delivered, Pace, deliver, guests, post_due, roundtable, take_up
from chat import TelegramSender
from demo import Fault
from demo._faults import Faults
from model import (
    GuestId,
    Registration,
    RegistrationState,
    Roundtable,
    StakeholderGroup,
    Who,
)
from tests.chat.town import MONDAY, Town, Voice

IND = StakeholderGroup.INDUSTRY
STARTS = datetime(2026, 7, 1, 8, tzinfo=UTC)
STEP, OFF_STEP = timedelta(minutes=30), timedelta(minutes=10)
LASTS = timedelta(hours=48)
MANY = 16
HELD = 1800
"""Seconds that a 429 asks to wait: no process waits so long, nor may one forget it."""
EVERY = ("server", "lost", "timeout", "flood")


@dataclass
class Chain:
    """A table with two seats, and a long queue of members and guests of the host."""

    town: Town
    host: Voice
    table: Roundtable
    people: list[Who]
    shown: dict[Who, list[datetime]] = field(default_factory=dict)
    """When an offer to somebody stood in a chat: more than once only where Telegram took the
    message and its answer was lost."""
    dice: random.Random = field(default_factory=lambda: random.Random(20260316))
    lost: int = 0
    """Messages that Telegram took, but for whose answer."""
    ended: dict[Who, datetime] = field(default_factory=dict)
    """When an offer was seen to have lapsed."""

    def entries(self) -> dict[Who, Registration]:
        return {r.who: r for r in self.town.a.store.registrations(self.table.id)}

    def watch(self, event: dict[str, Any]) -> None:
        if event["kind"] != "post":
            return
        post = self.town.demo.chats.chats[event["chat"]].posts[event["post"]]
        rows = (post.keyboard or {}).get("inline_keyboard", [])
        for data in [b.get("callback_data", "") for row in rows for b in row]:
            who = self.meant(data, event["chat"])
            if who is not None:
                self.shown.setdefault(who, []).append(self.town.now)

    def meant(self, data: str, chat: int) -> Who | None:
        """To whom a message with this button offers a seat."""
        if data == f"r:{self.table.id}:yes":
            member = self.town.a.store.member_by_chat(chat)
            return member.id if member else None
        if data.startswith(f"t:{self.table.id}:gyes:"):
            return GuestId(int(data.rpartition(":")[2]))
        return None

    def passes(self, span: timedelta, *faults: str) -> None:
        """Time passes with what falls due, and each step is a life of a process of its own."""
        end = self.town.now + span
        while self.town.now < end:
            self.town.now += OFF_STEP if faults else STEP
            self.town.demo.faults.clear()
            for _ in range(40 if faults else 0):
                kind = self.dice.choice(faults)
                seconds = HELD if kind == "flood" else 0
                self.town.demo.faults.add(Fault(kind, seconds=seconds))
            self.town.run(self.live())
            for who, entry in self.entries().items():
                if entry.state is RegistrationState.LAPSED:
                    self.ended.setdefault(who, self.town.now)
        self.town.demo.faults.clear()

    async def live(self) -> None:
        a, pace = self.town.a, Unhurried(1000, 0.0)
        take_up(a, pace, self.town.now)
        await post_due(a, self.town.now)
        sender = TelegramSender(self.town.application.bot)
        await deliver(a, sender, lambda: self.town.now, pace, Delivered())

    def gives_up(self, who: Who) -> None:
        self._does(who, "leave")

    def answers(self, who: Who, yes: bool) -> None:
        self._does(who, "yes" if yes else "no")

    def _does(self, who: Who, what: str) -> None:
        a, now = self.town.a, self.town.now
        if isinstance(who, GuestId):
            guest = a.store.guest(who)
            assert guest
            if what == "leave":
                guests.guest_leaves(a, guest, now)
            else:
                guests.answer_for(a, self.host.member, guest, what == "yes", now)
            return
        member = a.store.member(who)
        assert member
        if what == "leave":
            roundtable.leave(a, member, self.table.id, now)
        else:
            roundtable.answer(a, member, self.table.id, what == "yes", now)

    def turn(self) -> None:
        """Everybody who saw an offer does as is its way; who sits long enough leaves again."""
        for n, who in enumerate(self.people):
            entry = self.entries()[who]
            if entry.state is RegistrationState.OFFERED and who in self.shown and n % 4 != 2:
                self.answers(who, yes=n % 4 != 1)
            elif entry.state is RegistrationState.SEATED and n >= 2:
                self.gives_up(who)


class Unhurried(Pace):
    """Sends at once, but holds where Telegram says so."""

    async def turn(self, chat_id: int) -> None:
        return


@pytest.fixture
def chain(town: Town, monkeypatch: pytest.MonkeyPatch) -> Chain:
    town.now = MONDAY
    host = town.joins("host", facilitator=True)
    call = town.found()
    table = roundtable.host(
        town.a, host.member, call.id, STARTS, {IND: 2}, 0, town.now, title="Skills"
    )
    people: list[Who] = []
    for n in range(MANY):
        town.now += timedelta(seconds=1)
        if n % 5 == 3:
            guest = guests.name_guest(town.a, host.member, table, f"Guest {n}", town.now)
            guests.seat_guest(town.a, host.member, guest, IND, 1, town.now)
            people.append(guest.id)
        else:
            member = town.joins(f"p{n}").member
            roundtable.sign_up(town.a, member, table.id, IND, town.now)
            people.append(member.id)
    made = Chain(town, host, table, people)
    town.demo.chats.watchers.append(made.watch)
    known = Faults.next

    def counted(faults: Faults, method: str, chat: object) -> Fault | None:
        met = known(faults, method, chat)
        made.lost += met is not None and met.kind == "lost"
        return met

    monkeypatch.setattr(Faults, "next", counted)
    return made


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param(EVERY, id="all"),
        *(pytest.param((one,), id=one, marks=pytest.mark.soak) for one in EVERY),
    ],
)
def test_no_offer_lapses_unseen_and_none_is_lost(chain: Chain, faults: tuple[str, ...]) -> None:
    chain.passes(timedelta(hours=1))
    nights = 0
    for who in chain.people[:2]:
        chain.gives_up(who)
    for off in range(200):
        if off % 3 == 1:
            chain.passes(timedelta(hours=1), *faults)
        elif chain.town.now.hour == 23 and nights < 3:
            nights += 1
            chain.passes(timedelta(hours=3), *faults)
        else:
            chain.passes(timedelta(hours=1))
        chain.turn()
        states = Counter(entry.state for entry in chain.entries().values())
        if not states[RegistrationState.WAITING] + states[RegistrationState.OFFERED]:
            break
    judge(chain, faults)


def judge(chain: Chain, faults: tuple[str, ...]) -> None:
    entries, queue = chain.entries(), chain.people[2:]
    assert {entries[who].state for who in queue} == {
        RegistrationState.WITHDRAWN,  # took the seat, and left later
        RegistrationState.DECLINED,
        RegistrationState.LAPSED,
    }
    offered = [entries[who].offered_at for who in queue]
    assert all(offered), "everybody was asked"
    assert offered == sorted(offered, key=lambda at: at or STARTS), "in the order of the queue"
    for n, who in enumerate(chain.people):
        entry = entries[who]
        if n < 2:
            continue
        assert who in chain.shown, "nobody's offer ended without having stood in a chat"
        lapsed = entry.state is RegistrationState.LAPSED
        assert lapsed is (n % 4 == 2), "exactly those lapse who say nothing"
        if lapsed:
            first, ended = chain.shown[who][0], chain.ended[who]
            assert entry.offer_expires_at
            assert ended >= entry.offer_expires_at >= first + LASTS
    told = [len(times) for times in chain.shown.values()]
    assert sum(told) - len(told) <= chain.lost, "told twice is who was told in vain"
    assert ("lost" in faults) is (chain.lost > 0)
