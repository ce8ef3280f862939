"""Conversations written down: what people do, and what stands in the chat afterwards.

A script (see ``scripts``) says what people do; ``Play`` plays it through the real application
and writes a transcript that a speaker of the language can read.
"""

from __future__ import annotations

import functools
import pathlib
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from actions import Assistant
from actions.subscribe import set_rhythm
from actions.tick import post_due
from db import open_store
from demo import GROUP, Person
from demo import _acts as acts
from matching import Need, Tagger, load_needs
from model import CallId, Language, Member, MemberState, NutsCode, SourceId, StoredCall
from tests.chat.town import PEOPLE, Shown, Town, Voice
from tests.conversations.calls import BATTERY, CALLS, cut_offs, tags_of
from tests.conversations.homes import HOMES
from tests.conversations.wording import rows_of, shortened, words_of

TOLD = pathlib.Path(__file__).parent / "told"
_MEMORY = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
"""A conversation's store is thrown away: it need not reach a disk."""
ADDRESS = "https://example.org/funding"


@functools.cache
def known_needs() -> tuple[tuple[Need, ...], Tagger]:
    """All needs with their words: read once, for it takes seconds."""
    needs = load_needs(checked=False)
    return needs, Tagger(needs)


@functools.cache
def empty_store() -> pathlib.Path:
    """An empty store: to make one takes longer than to copy it."""
    file = pathlib.Path(tempfile.mkdtemp(prefix="conversations-")) / "new.db"
    open_store(str(file)).close()
    return file


class Play:
    """One conversation in one language, with all who take part."""

    def __init__(self, language: str, people: tuple[Person, ...] = PEOPLE) -> None:
        self.language = Language(language)
        self.home = HOMES[language]
        self.lines: list[str] = []
        self._events: list[dict[str, Any]] = []
        self._shown: dict[tuple[int, int], tuple[str, list[str]]] = {}
        self._numbers: dict[tuple[int, int], int] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="conversation-", dir=_MEMORY)
        file = shutil.copy(empty_store(), pathlib.Path(self._folder.name) / "town.db")
        needs, tagger = known_needs()
        people = tuple(replace(p, language_code=language) for p in people)
        self.town = Town(str(file), people=people, needs=needs, tagger=tagger, workers=1)
        self.troubles: list[str] = []
        self.town.application.add_error_handler(self._trouble)
        self.town.demo.chats.watchers.append(self._watch)
        self.calls: dict[str, StoredCall] = {}

    async def _trouble(self, _: object, context: Any) -> None:
        self.troubles.append(repr(context.error))

    def close(self) -> None:
        self.town.close()
        self._folder.cleanup()

    # what is there

    @property
    def a(self) -> Assistant:
        return self.town.a

    def by_language(self, **words: str) -> str:
        return words[self.language]

    def call(self, key: str, /, **other: Any) -> CallId:
        """A call of ``calls.CALLS`` is in the store, tagged."""
        call = replace(CALLS[key], **other)
        taken = self.a.store.take_in(call, self.town.now - timedelta(days=3))
        self.a.store.set_tags(taken.stored.id, tags_of(key), "lexicon")
        self.calls[key] = taken.stored
        return taken.stored.id

    def rounds(self, many: int, title: str, *, first: int = 1) -> None:
        """So many calls of one title, a round and a deadline each, found one after the other."""
        for n in range(many):
            self.call(
                "centres",
                key=f"k{n}",
                title=f"{title}, round {n + first}",
                reference=None,
                cut_offs=cut_offs(f"2026-09-{n + 3:02}"),
            )

    def polled(self) -> None:
        """The portal has answered."""
        portal = SourceId("eu_portal")
        now = self.town.now
        nothing: dict[str, Any] = dict.fromkeys(("fetched", "new", "changed", "unchanged"), 0)
        self.a.store.record_good(portal, now, **nothing, quarantined=[], next_poll_at=now)

    def publish(self) -> Play:
        """``ADDRESS`` leads to the second channel."""
        settings = replace(self.a.settings, address=ADDRESS)
        object.__setattr__(self.a, "settings", settings)
        return self

    def person(self, key: str = "anna") -> Speaker:
        """Somebody in the private chat, who has not come yet."""
        return Speaker(self, self.town.voice(key))

    def joins(self, key: str = "anna", **kw: Any) -> Speaker:
        """Somebody who is through the set-up, at home in the language's region."""
        home = {"regions": (NutsCode(self.home.code),), "zone": self.home.zone}
        voice = self.town.joins(key, **{"language": self.language, **home, **kw})
        set_rhythm(self.a, voice.member, voice.member.rhythm, self.town.now)  # when it comes next
        return self.person(key)

    def group(self) -> tuple[Speaker, Speaker]:
        """An admin adds the bot to a group, in which there is somebody else, too."""
        admin = self.town.demo.person("anna")
        self.act("Anna adds the bot to the group", acts.add_to_group, self.town.demo.chats, admin)
        return self.in_group("anna"), self.in_group("bert")

    def in_group(self, key: str, chat: int = GROUP) -> Speaker:
        return Speaker(self, self.town.voice(key, chat))

    def group_set_up(self) -> tuple[Speaker, Speaker]:
        """A group that is through the set-up."""
        admin, other = self.town.group()
        self.a.store.save_member(replace(admin.member, **self.at_home(), language=self.language))
        return Speaker(self, admin), Speaker(self, other)

    def at_home(self) -> dict[str, Any]:
        return {
            "state": MemberState.ACTIVE,
            "setup_step": "",
            "awaiting": "",
            "joined_at": self.town.now,
            "needs": {BATTERY: 1.0},
            "regions": (NutsCode(self.home.code),),
            "zone": self.home.zone,
        }

    # what happens

    def act(self, line: str, do: Callable[..., Any], *given: Any) -> Any:
        """Somebody does something, the bot answers, and both are written down."""
        self._begin(line)
        done = self.town.do(do, *given)
        self.town.answer()
        self._told()
        return done

    def passes(self, **span: float) -> Play:
        """Time passes, and what falls due meanwhile goes out."""
        return self.until(self.town.now + timedelta(**span))

    def until(self, when: datetime) -> Play:
        self.town.now = when
        local = when.astimezone(ZoneInfo(self.home.zone))
        self._begin(f"— {local:%A %-d %B %Y, %H:%M} —")
        self.due()
        self._told()
        return self

    def delivers(self) -> Play:
        """What lies in the outbox goes out."""
        self._begin("— what is due goes out —")
        self.town.deliver()
        self._told()
        return self

    def due(self) -> None:
        self.town.run(post_due(self.a, self.town.now))
        self.town.deliver()

    def note(self, words: str) -> Play:
        """What a reader of the transcript cannot see otherwise."""
        self._begin(f"({words})")
        return self

    # how it is written down

    def _watch(self, event: dict[str, Any]) -> None:
        if event["kind"] in ("post", "edit"):
            post = self.town.demo.chats.chats[event["chat"]].posts[event["post"]]
            if post.sender != self.town.demo.chats.bot.id:
                return
            event = {**event, "text": words_of(post), "rows": rows_of(post), "body": post.body}
            event |= {"topic": post.thread, "answers": post.reply_to}
        elif event["kind"] not in ("answer", "inline"):
            return
        self._events.append(event)

    def _begin(self, line: str) -> None:
        self._events.clear()
        self.lines += ["", *line.split("\n")]

    def _told(self) -> None:
        for event in self._events:
            if event["kind"] == "answer":
                self._popup(event)
            elif event["kind"] in ("post", "edit"):
                self._message(event)
        self._events.clear()

    def _popup(self, event: dict[str, Any]) -> None:
        if event["url"]:
            self.lines.append(f"    ↗ opens {self._plain(event['url'])}")
        elif event["text"]:
            kind = "pop-up" if event["alert"] else "fading note"
            self.lines.append(f"    ⓘ {kind}: {event['text']}")

    def _message(self, event: dict[str, Any]) -> None:
        key = event["chat"], event["post"]
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        text, rows = self._plain(event["text"]), [self._plain(row) for row in event["rows"]]
        before = self._shown.get(key)
        self._shown[key] = text, rows
        where = self._place(event)
        if event["kind"] == "post":
            self.lines.append(f"    #{number}{where}")
        elif before == (text, rows):
            self.lines.append(f"    #{number} stays as it is")
            return
        elif before and before[0] == text:
            self.lines.append(f"    #{number}, the same words:")
            self.lines += [f"    {row}" for row in rows]
            return
        else:
            self.lines.append(f"    #{number} now reads:")
        if "photo" in event["body"]:
            self.lines.append("    │ (a picture)")
        if "document" in event["body"]:
            self.lines.append(f"    │ (a file: {event['body']['document']['file_name']})")
        was = before[0].split("\n") if before else []
        self.lines += [f"    │ {line}".rstrip() for line in shortened(text.split("\n"), was)]
        self.lines += [f"    {row}" for row in rows]

    def _place(self, event: dict[str, Any]) -> str:
        """To whom, where that is not clear: several chats, a topic, an answer."""
        chat = self.town.demo.chats.chats[event["chat"]]
        who = "to the group" if chat.kind != "private" else "to " + name_of(self.town, chat.id)
        topic = chat.topics.get(event["topic"] or 0)
        if topic:
            who += f", topic “{topic.name}”"
        if event["answers"] and event["answers"] != event["topic"]:
            answered = self._numbers.get((event["chat"], event["answers"]))
            who += f", in answer to #{answered}" if answered else ", in answer"
        return f" {who}:"

    @staticmethod
    def _plain(text: str) -> str:
        """Without what differs from run to run."""
        text = re.sub(r"(cover_|cohost_|chair_|here_\d+_)[\w-]{16,}", r"\1…", text)
        text = re.sub(r"(away:(?:yes|no):)[\w-]{16,}", r"\1…", text)
        return re.sub(r"/(my|tables|guest)/[\w-]{20,}", r"/\1/…", text)

    def text(self, purpose: str) -> str:
        head = [f"# {purpose}", f"# Language: {self.language}"]
        return "\n".join([*head, *self.lines]) + "\n"


class Speaker:
    """One person in one chat; everything it does is written down."""

    def __init__(self, play: Play, voice: Voice) -> None:
        self.play = play
        self.voice = voice
        self.name = name_of(play.town, voice.person.id)
        chat = play.town.demo.chats.chats[voice.chat]
        self.where = "" if chat.kind == "private" else " in the group"

    def _does(self, line: str, do: Callable[[], object]) -> Speaker:
        self.play._begin(line)
        do()
        self.play._told()
        return self

    def says(self, words: str, *, to: Shown | None = None) -> Speaker:
        """Write; ``to``: in reply to this message."""
        reply = ", as a reply" if to else ""
        line = f"{self.name}{self.where}{reply}: {self.play._plain(words)}"
        return self._does(line, lambda: self.voice.says(words, to.id if to else None))

    def follows(self, link: str) -> Speaker:
        """Open a deep link."""
        line = f"{self.name}{self.where} opens the link {self.play._plain(link)}"
        return self._does(line, lambda: self.voice.says(f"/start {link}"))

    def taps(self, data: str, *, again: bool = False, message: Shown | None = None) -> Speaker:
        """Tap the newest button with this data."""
        shown = message or next(m for m in reversed(self.messages) if data in m.buttons)
        twice = " twice" if again else ""
        line = f"{self.name}{self.where} taps{twice} [{shown.buttons[data]}]"
        return self._does(line, lambda: self.voice.taps(data, again=again, message=shown))

    def taps_all(self, *data: str) -> Speaker:
        for one in data:
            self.taps(one)
        return self

    def forges(
        self, data: str, why: str = "an old or forged button", *, gone: bool = False
    ) -> Speaker:
        """Tap what is not below the newest message."""
        line = f"{self.name}{self.where} taps {why}: {self.play._plain(data)}"
        return self._does(line, lambda: self.voice.forges(data, gone=gone))

    def shares(self, place: tuple[float, float]) -> Speaker:
        latitude, longitude = place
        what = {"location": {"latitude": latitude, "longitude": longitude}}
        line = f"{self.name}{self.where} sends a location ({latitude}, {longitude})"
        return self._does(line, lambda: self.voice.sends(**what))

    def sends(self, what: str, **body: object) -> Speaker:
        return self._does(f"{self.name} sends {what}", lambda: self.voice.sends(**body))

    def blocks(self, blocked: bool = True) -> Speaker:
        line = f"{self.name} {'blocks' if blocked else 'unblocks'} the bot"
        self.play.act(line, acts.block, self.play.town.demo.chats, self.voice.person, blocked)
        return self

    # what there is to see

    @property
    def messages(self) -> list[Shown]:
        return self.voice.messages

    @property
    def last(self) -> Shown:
        return self.voice.last

    @property
    def data(self) -> list[str]:
        """What the buttons of the last message stand for."""
        return self.voice.last.data

    @property
    def popup(self) -> dict[str, Any]:
        return self.voice.popup

    @property
    def member(self) -> Member:
        return self.voice.member

    def has(self, data: str) -> bool:
        return data in self.voice.last.data


def name_of(town: Town, number: int) -> str:
    if number not in town.demo.chats.people:
        return "the group"
    return town.demo.chats.people[number].first_name
