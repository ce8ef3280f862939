"""A group whose topics are switched on, and what stands in each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from demo import _acts as acts
from demo._chats import Chat
from model import ChatKind, Language, Member, MemberState, Rhythm
from tests.chat.town import BATTERY, PEOPLE, VET, Shown, Town, Voice

NEEDS = {BATTERY: 1.0, VET: 1.0}


@dataclass
class Forum:
    """A supergroup with topics: anna runs it, everybody else is in it."""

    town: Town
    chat: Chat

    @property
    def admin(self) -> Voice:
        return self.town.voice("anna", self.chat.id)

    def voice(self, key: str) -> Voice:
        return self.town.voice(key, self.chat.id)

    @property
    def member(self) -> Member:
        return self.admin.member

    def says(self, key: str, text: str, thread: int | None = None) -> None:
        person = self.town.demo.person(key)
        self.town.do(acts.write, self.town.demo.chats, person, self.chat, text, None, thread)
        self.town.answer()

    def topics(self) -> dict[str, int]:
        """Name -> number."""
        return {topic.name: number for number, topic in self.chat.topics.items()}

    def posts(self, thread: int | None = None) -> list[dict[str, Any]]:
        """The bot's own words in one topic; None: in the General one."""
        me = self.town.demo.chats.bot.id
        return [
            {**p.body, "silent": p.silent, "id": p.id, "reply_to": p.reply_to}
            for p in self.chat.posts.values()
            if p.sender == me and p.thread == thread and "text" in p.body
        ]

    def shown(self, number: int) -> Shown:
        return next(m for m in self.admin.messages if m.id == number)


def forum(town: Town, *, admin: bool = True, **kw: Any) -> Forum:
    """The bot is in it, set up for two needs, and tells at once."""
    anna = town.demo.chats.people[PEOPLE[0].id]
    town.do(lambda: acts.add_to_group(town.demo.chats, anna, admin=admin))
    chat = town.do(lambda: acts.upgrade_group(town.demo.chats, anna, forum=True))
    town.demo.chats.updates.drop()
    town.a.store.add_member(chat.id, ChatKind.GROUP, Language("en"), town.now)
    here = Forum(town, chat)
    chosen: dict[str, Any] = {
        "state": MemberState.ACTIVE,
        "setup_step": "",
        "needs": NEEDS,
        "rhythm": Rhythm.AT_ONCE,
        "alert_budget": 50,
        "zone": "Europe/Prague",
    }
    town.a.store.save_member(replace(here.member, **{**chosen, **kw}))
    return here
