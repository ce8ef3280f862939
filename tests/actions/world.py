"""An assistant on a real store, calls to take in, and a chat that takes messages."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from actions import (
    Assistant,
    Delivered,
    Pace,
    Settings,
    deliver,
    post_due,
    subscribe,
    take_in,
    take_up,
)
from actions.poll import take_in_slice
from db import open_store
from matching import Tagger, load_needs, load_regions
from model import (
    Call,
    CallStatus,
    ChatKind,
    CutOff,
    Language,
    Member,
    Message,
    Moment,
    NeedId,
    NutsCode,
    Programme,
    Rhythm,
    SourceId,
)
from sources import Harvest, all_sources

NEEDS = load_needs()
TAGGER = Tagger(NEEDS)
PORTAL = all_sources()[SourceId("eu_portal")]
VET = NeedId("vet-modernisation")
MONDAY = datetime(2026, 3, 16, 9, tzinfo=UTC)


def a_call(key: str = "1", **kw: Any) -> Call:
    """A call that strongly answers the need for vocational training."""
    facts: dict[str, Any] = {
        "source": PORTAL.id,
        "key": key,
        "title": f"Centres of vocational excellence, round {key}",
        "url": f"https://example.org/calls/{key}",
        "reference": f"ERASMUS-EDU-2026-PEX-{key}",
        "programme": Programme.ERASMUS_PLUS,
        "published_status": CallStatus.OPEN,
        "opens": Moment(datetime(2026, 1, 1, tzinfo=UTC)),
        "cut_offs": (CutOff(datetime(2026, 9, 3, 15, tzinfo=UTC)),),
        "text": "Vocational education and training centres work with companies on curricula.",
    }
    return Call(**{**facts, **kw})


class Unpaced(Pace):
    async def turn(self, chat_id: int) -> None:
        return


@dataclass
class Chats:
    """Takes messages, unless told to refuse: what Telegram would do to the sender."""

    taken: list[tuple[int, Message]] = field(default_factory=list)
    edited: list[tuple[int, Message]] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    refuse: Callable[[int, Message], Exception | None] = lambda chat_id, message: None

    async def send(self, chat_id: int, message: Message) -> int:
        await asyncio.sleep(0)
        error = self.refuse(chat_id, message)
        if error:
            raise error
        self.taken.append((chat_id, message))
        return len(self.taken)

    async def edit(self, chat_id: int, message_id: int, message: Message) -> None:
        self.edited.append((message_id, message))

    async def open_topic(self, chat_id: int, name: str) -> int:
        self.topics.append(name)
        return 1000 + len(self.topics)

    def of(self, chat_id: int) -> list[str]:
        """What was said in words; pictures are apart."""
        return [m.html for c, m in self.taken if c == chat_id and not m.photo]


def new_assistant() -> Assistant:
    """On an empty store, with one keeper (chat 99)."""
    return Assistant(
        store=open_store(":memory:"),
        needs=NEEDS,
        tagger=TAGGER,
        regions=load_regions(),
        sources=all_sources(),
        settings=Settings(keepers=frozenset({99})),
    )


def keep(a: Assistant, now: datetime, *calls: Call) -> None:
    """Store and tag some calls; their news waits to be spread."""
    fresh = deque((call, a.tagger.tag_call(call)) for call in calls)
    take_in_slice(a, fresh, now, lambda: False, quiet=False)


class World:
    """One assistant, its chats and a clock that is moved by hand."""

    def __init__(self, a: Assistant, now: datetime) -> None:
        self.a, self.now, self.chats = a, now, Chats()
        self.found(a_call("0", title="A call on the first day", text="Nothing."))

    def found(self, *calls: Call, source: SourceId = PORTAL.id) -> None:
        """The source publishes exactly these now."""
        harvest = Harvest(source=source, calls=calls, fetched=len(calls))
        asyncio.run(take_in(self.a, all_sources()[source], harvest, self.now))

    def joins(self, chat_id: int, **kw: Any) -> Member:
        """A member who finished the set-up; its welcome digest has gone out."""
        member = subscribe.arrive(self.a, chat_id, ChatKind.PRIVATE, Language("en"), self.now)
        wanted: dict[str, Any] = {
            "needs": {VET: 1.0},
            "regions": (NutsCode("CZ08"),),
            "rhythm": Rhythm.AT_ONCE,
        }
        member = subscribe.enter(self.a, replace(member, **{**wanted, **kw}), self.now)
        self.deliver()
        self.chats.taken.clear()
        return self.member(chat_id)

    def member(self, chat_id: int) -> Member:
        member = self.a.store.member_by_chat(chat_id)
        assert member
        return member

    def deliver(self) -> Delivered:
        async def all_due() -> Delivered:
            await post_due(self.a, self.now)
            done = Delivered()
            return await deliver(self.a, self.chats, lambda: self.now, Unpaced(28), done)

        return asyncio.run(all_due())

    def restarts(self, patience: float = 60.0) -> Delivered:
        """The process ended; another one takes up its work, with the Telegram it finds."""
        pace = Unpaced(28, patience)

        async def start() -> Delivered:
            take_up(self.a, pace, self.now)
            return await deliver(self.a, self.chats, lambda: self.now, pace, Delivered())

        return asyncio.run(start())

    def moves(self, **kw: float) -> None:
        """Time passes, an hour at a time, with everything that falls due."""
        end = self.now + timedelta(**kw)
        while self.now < end:
            self.now = min(end, self.now + timedelta(hours=1))
            self.deliver()

    def days_pass(self, days: int) -> None:
        """Time passes, a day at a time: quicker where the hours do not matter."""
        for _ in range(days):
            self.now += timedelta(days=1)
            self.deliver()

    def told(self, chat_id: int) -> list[str]:
        """What this chat got since the last look."""
        said = self.chats.of(chat_id)
        self.chats.taken = [t for t in self.chats.taken if t[0] != chat_id]
        return said
