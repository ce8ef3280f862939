"""The story's stage: everybody's phone; the transcript shows those that matter just now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from actions.poll import poll
from messages._format import day_and_time
from model import Call, CallId, RoundtableId
from sources import Harvest
from tests.actions.publishers import Publishers
from tests.conversations.stage import Play, Speaker
from tests.story.cast import CAST, STAFF, home, people
from tests.story.words import DONE, WORDS

ONE, TWO = RoundtableId(1), RoundtableId(2)


class Story(Play):
    """The whole chain in one language."""

    def __init__(self, language: str) -> None:
        super().__init__(language, people())
        self.call_id = CallId(0)
        self._heard: frozenset[str] = frozenset()
        self._done = DONE[language]
        self.lines = [f"# {WORDS['title'][language]}", "", WORDS["lead"][language]]

    # what is written down

    def chapter(self, name: str) -> None:
        """A part of the story, with what it is about."""
        fence = ["```"] if len(self.lines) > 3 else []
        heading, about = WORDS["chapters"][name][self.language]
        self.lines += [*fence, "", f"## {heading}", "", about, "", "```text"]

    def ends(self) -> str:
        return "\n".join([*self.lines, "```"]).replace("```text\n\n", "```text\n") + "\n"

    def typed(self, what: str) -> str:
        """What somebody writes, in the language of the story."""
        words: str = WORDS["typed"][what][self.language]
        return words

    @contextmanager
    def shown(self, *names: str) -> Iterator[None]:
        """Of what goes out to several at once, only these people's phones are shown."""
        before, self._heard = self._heard, frozenset(names)
        yield
        self._heard = before

    @contextmanager
    def unseen(self, note: str) -> Iterator[None]:
        """What people do meanwhile is told in one line."""
        self._begin(f"({WORDS['meanwhile'][note][self.language]})")
        lines, self.lines = self.lines, []
        yield
        self.lines = lines

    def _begin(self, line: str) -> None:
        super()._begin(self._done.line(line))

    def _told(self) -> None:
        numbers = {self.town.demo.person(key).id: key for key in (*CAST, *STAFF)}
        others = dict[str, None]()
        kept = list[dict[str, Any]]()
        several = {e["chat"] for e in self._events if "chat" in e}
        for event in self._events:
            key = numbers.get(event.get("chat", 0), "")
            if not key or len(several) == 1 or key in self._heard:
                kept.append(event)
            elif event["kind"] == "post":
                others[self.town.demo.person(key).first_name] = None
        self._events[:] = kept
        before = len(self.lines)
        super()._told()
        self.lines[before:] = [self._done.told(line) for line in self.lines[before:]]
        if others:
            self.lines.append(f"    ✉ {self._done.also}{self._done.colon} {', '.join(others)}")

    # what happens

    def everybody_joins(self) -> None:
        for key, part in {**CAST, **STAFF}.items():
            self.joins(key, facilitator=key == "louise", **home(part))

    def __getitem__(self, key: str) -> Speaker:
        return self.person(key)

    def publishes(self, *calls: Call) -> None:
        """The portal is polled, and these calls are new there."""
        source = self.a.sources[calls[0].source]
        answer = Harvest(source=source.id, calls=calls, fetched=len(calls))
        done = self.town.run(poll(self.a, source, Publishers({source.id: answer}), self.town.now))
        assert done.ok
        self.until(self.town.now)

    def until(self, when: datetime) -> Story:
        """What falls due by then goes out; a moment at which nothing does is not told of."""
        self.town.now, before = when, len(self.lines)
        self._begin(f"— {day_and_time(self.language, when, 'Europe/Brussels')} —")
        said = len(self.lines)
        self.due()
        self._told()
        if len(self.lines) == said:
            del self.lines[before:]
        return self

    def starts(self, table: RoundtableId = ONE) -> datetime:
        found = self.a.store.roundtable(table)
        assert found
        return found.starts_at

    @staticmethod
    def local(day: str, clock: str) -> datetime:
        """A moment in Brussels."""
        return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo("Europe/Brussels"))


def button(speaker: Speaker, pattern: str) -> str:
    """The newest button whose data is like this."""
    found = (d for m in reversed(speaker.messages) for d in m.data if re.search(pattern, d))
    return next(found)
