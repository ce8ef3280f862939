"""People who talk to the bot: the real application over HTTP to a Bot API server."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.ext import Application
from telegram.request import HTTPXRequest

import chat
from actions import Assistant, Delivered, Pace, Settings, deliver
from db import open_store
from demo import GROUP, Demo, Person
from demo import _acts as acts
from matching import Need, Tagger, load_regions
from model import (
    Band,
    Because,
    Call,
    CallStatus,
    ChatKind,
    CutOff,
    Language,
    Member,
    MemberState,
    Moment,
    NeedId,
    NutsCode,
    Programme,
    SourceId,
    StoredCall,
    Tag,
)
from sources import all_sources

MONDAY = datetime(2026, 3, 16, 9, tzinfo=UTC)
KEEPER, HOST = 9001, 9002
REGIONS = load_regions()


def _person(key: str, number: int, language: str = "en") -> Person:
    ostrava = (49.8209, 18.2625)
    return Person(key, number, key.title(), "", language, "", "Ostrava", "Europe/Prague", *ostrava)


PEOPLE = (
    _person("anna", 101),
    _person("bert", 102),
    _person("dora", 103, "de"),
    _person("fred", 104, "fr-BE"),
    _person("keeper", KEEPER),
    _person("host", HOST),
    *(_person(f"p{n}", 300 + n) for n in range(60)),
)


def need(name: str, group: str, german: str = "") -> Need:
    titles = {Language("en"): name.replace("-", " ").capitalize()}
    if german:
        titles[Language("de")] = german
    return Need(NeedId(name), group, titles, titles, {}, {}, {}, {}, ())


NEEDS = (
    need("battery-value-chain", "green-technology", "Batterie-Wertschöpfung"),
    need("circular-economy", "green-technology"),
    need("digital-skills", "digital-technology"),
    need("vet-modernisation", "education"),
)
BATTERY, VET = NEEDS[0].id, NEEDS[3].id


def a_call(key: str = "1", **kw: Any) -> Call:
    facts: dict[str, Any] = {
        "source": SourceId("eu_portal"),
        "key": key,
        "title": f"Battery skills, round {key}",
        "url": f"https://example.org/calls/{key}",
        "reference": f"ERASMUS-EDU-2026-BAT-{key}",
        "programme": Programme.ERASMUS_PLUS,
        "published_status": CallStatus.OPEN,
        "opens": Moment(datetime(2026, 2, 1, tzinfo=UTC)),
        "cut_offs": (CutOff(datetime(2026, 9, 3, 15, tzinfo=UTC)),),
        "text": "Schools and companies train people for battery plants.",
    }
    return Call(**{**facts, **kw})


@dataclass
class Shown:
    """A message as it stands in a chat."""

    id: int
    text: str
    buttons: dict[str, str]
    """Data or address -> label."""
    document: str = ""

    @property
    def data(self) -> list[str]:
        return list(self.buttons)


@dataclass
class Voice:
    """One person, in the private chat with the bot or in a group."""

    town: Town
    person: Person
    chat: int

    def says(self, text: str, reply_to: int | None = None) -> Voice:
        """Write, and let the bot answer."""
        place = self.town.demo.chats.chats[self.chat]
        place.started = True
        self.town.do(acts.write, self.town.demo.chats, self.person, place, text, reply_to)
        self.town.answer()
        return self

    def sends(self, **what: object) -> Voice:
        """A message that is no text."""
        self._update("message", {"message_id": 1, "date": 0, **self._where(), **what})
        return self

    def taps(self, what: str, *, again: bool = False, message: Shown | None = None) -> Voice:
        """Tap the newest button with this data or label; ``again``: twice in a row."""
        shown = message or next(
            m for m in reversed(self.messages) if what in m.buttons or what in m.buttons.values()
        )
        data = next(d for d, label in shown.buttons.items() if what in (d, label))
        place = self.town.demo.chats.chats[self.chat]
        for _ in range(2 if again else 1):
            self.town.do(acts.tap, self.town.demo.chats, self.person, place, shown.id, data)
        self.town.answer()
        return self

    def forges(self, data: str, *, gone: bool = False) -> Voice:
        """Tap a button that the newest message does not carry, or one of a message now gone."""
        chats = self.town.demo.chats
        query = chats.query_id()
        chats.open_queries[query] = type(self.town).query(self.person.id, self.town.loop)
        chat = chats.chat_json(chats.chats[self.chat])
        message: object = {"message_id": 1, "date": 0, "chat": chat}
        mine = [p for p in chats.chats[self.chat].posts.values() if p.sender == chats.bot.id]
        if mine and not gone:
            message = chats.message(mine[-1])
        tap = {"id": query, "data": data, "chat_instance": "1", "message": message}
        self._update("callback_query", {**tap, "from": self.person.as_user()})
        return self

    def _where(self) -> dict[str, object]:
        chats = self.town.demo.chats
        return {"chat": chats.chat_json(chats.chats[self.chat]), "from": self.person.as_user()}

    def _update(self, kind: str, what: dict[str, object]) -> None:
        self.town.demo.chats.chats[self.chat].started = True
        self.town.demo.chats.updates.add(kind, what)
        self.town.answer()

    @property
    def messages(self) -> list[Shown]:
        """What the bot wrote here, as it stands."""
        me = self.town.demo.chats.bot.id
        posts = self.town.demo.chats.chats[self.chat].posts.values()
        return [_shown(p.id, p.body, p.keyboard) for p in posts if p.sender == me]

    @property
    def last(self) -> Shown:
        return self.messages[-1]

    @property
    def popup(self) -> dict[str, Any]:
        """The last answer to a tap of this person's."""
        return next(a for a in reversed(self.town.answers) if a["person"] == self.person.id)

    @property
    def member(self) -> Member:
        member = self.town.a.store.member_by_chat(self.chat)
        assert member
        return member


def _shown(id_: int, body: dict[str, Any], keyboard: dict[str, Any] | None) -> Shown:
    rows = (keyboard or {}).get("inline_keyboard", [])
    buttons = {
        str(b.get("callback_data") or b.get("url") or b.get("copy_text") or "inline"): b["text"]
        for row in rows
        for b in row
    }
    document = body.get("document", {}).get("file_name", "")
    return Shown(id_, body.get("text") or body.get("caption", ""), buttons, document)


@dataclass
class Town:
    """The bot, its store and everybody who talks to it, on a loop of its own."""

    file: str = ":memory:"
    now: datetime = MONDAY
    people: tuple[Person, ...] = PEOPLE
    needs: tuple[Need, ...] = NEEDS
    tagger: Tagger | None = None
    """None: one for these needs."""
    workers: int = 4
    """Who deliver side by side; one of them keeps to one order."""
    answers: list[dict[str, Any]] = field(default_factory=list)
    offset: int | None = None

    def __post_init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.a = Assistant(
            store=open_store(self.file),
            needs=self.needs,
            tagger=self.tagger or Tagger(self.needs),
            regions=REGIONS,
            sources=all_sources(),
            settings=Settings(keepers=frozenset({KEEPER}), asleep=frozenset({"france"})),
        )
        self.run(self._open())

    def run(self, work: Any) -> Any:
        return self.loop.run_until_complete(asyncio.wait_for(work, 20))

    def do(self, act: Any, *given: Any) -> Any:
        """A person's act, on the loop."""

        async def on_the_loop() -> Any:
            return act(*given)

        return self.run(on_the_loop())

    async def _open(self) -> None:
        self.demo = Demo(0, start=MONDAY, people=self.people)
        self.demo.chats.watchers.append(self._watch)
        await self.demo.start()
        self.application = (
            Application.builder()
            .token(self.demo.token)
            .base_url(f"{self.demo.api_url}/bot")
            .base_file_url(f"{self.demo.api_url}/file/bot")
            .concurrent_updates(chat.PerChat())
            .request(HTTPXRequest(8, httpx_kwargs={"verify": False}))
            .get_updates_request(HTTPXRequest(httpx_kwargs={"verify": False}))
            .build()
        )
        chat.build(self.application, self.a, lambda: self.now, Pace(28))
        await self.application.initialize()

    def _watch(self, event: dict[str, Any]) -> None:
        if event["kind"] in ("answer", "inline"):
            self.answers.append(event)

    def close(self) -> None:
        async def all_down() -> None:
            await self.application.shutdown()
            await self.demo.stop()

        self.run(all_down())
        self.loop.close()
        self.a.store.close()

    def answer(self) -> None:
        """Everything that waits is answered."""
        self.run(self._answer())

    async def _answer(self) -> None:
        updates = await self.application.bot.get_updates(
            self.offset, timeout=0, allowed_updates=chat.ALLOWED_UPDATES
        )
        for update in updates:
            await self.application.process_update(update)
            self.offset = update.update_id + 1

    def deliver(self) -> None:
        """What lies in the outbox goes out."""
        sender = chat.TelegramSender(self.application.bot)
        pace = _Unpaced(1000)
        done = Delivered()
        self.run(deliver(self.a, sender, lambda: self.now, pace, done, workers=self.workers))

    def redraw(self) -> None:
        """Cards in groups that differ from what they show are drawn anew."""
        self.run(self._redraw())

    async def _redraw(self) -> None:
        pace = _Unpaced(1000)
        await chat.GroupCards(self.application.bot, self.a, lambda: self.now, pace).finish()

    @staticmethod
    def query(person: int, loop: asyncio.AbstractEventLoop) -> Any:
        from demo._chats import Query

        return Query("callback", person, loop.time())

    # who and what is there

    def voice(self, key: str, chat: int | None = None) -> Voice:
        person = self.demo.person(key)
        return Voice(self, person, chat or person.id)

    def joins(self, key: str, **kw: Any) -> Voice:
        """Somebody who is through the set-up and heard the first digest."""
        voice = self.voice(key)
        self.demo.chats.chats[voice.chat].started = True
        code = Language(voice.person.language_code[:2])
        self.a.store.add_member(voice.chat, ChatKind.PRIVATE, code, self.now)
        chosen: dict[str, Any] = {
            "state": MemberState.ACTIVE,
            "setup_step": "",
            "joined_at": self.now,
            "needs": {BATTERY: 1.0},
            "regions": (NutsCode("CZ080"),),
            "zone": "Europe/Prague",
        }
        self.a.store.save_member(replace(voice.member, **{**chosen, **kw}))
        return voice

    def group(self) -> tuple[Voice, Voice]:
        """The bot is in the region's group: its admin, and an ordinary member."""
        admin = self.demo.chats.people[PEOPLE[0].id]
        self.do(acts.add_to_group, self.demo.chats, admin)
        self.answer()
        return self.voice("anna", GROUP), self.voice("bert", GROUP)

    def found(
        self,
        key: str = "1",
        needs: Sequence[NeedId] = (BATTERY,),
        *,
        quiet: bool = False,
        **kw: Any,
    ) -> StoredCall:
        """A call is in the store, tagged."""
        taken = self.a.store.take_in(a_call(key, **kw), self.now - timedelta(days=3), quiet=quiet)
        because = (Because("battery skills", "title", "battery skills"),)
        tags = [Tag(n, 0.9, Band.STRONG, because) for n in needs]
        self.a.store.set_tags(taken.stored.id, tags, "lexicon")
        return taken.stored


class _Unpaced(Pace):
    def take(self, chat_id: int) -> bool:
        return True

    async def turn(self, chat_id: int) -> None:
        return
