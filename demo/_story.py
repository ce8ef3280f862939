"""The demo's story: what to try, in which order, and how the page knows it was done."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from demo._refused import Json


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    hint: str
    person: str = ""
    """Whose phone to look at; empty: the bar at the top."""
    act: str = ""
    """``start``, ``write``, ``tap``, ``clock`` or ``poll``: what a person does ..."""
    detail: str = ""
    """... and a pattern for the words or the button's data."""
    people: int = 1
    """How many different people have to do it."""
    fill: str = ""
    """Words to put into the person's input field."""


STEPS = (
    Step(
        "Meet the assistant",
        "Press Start on Ana's phone. She works for the region around Ostrava.",
        "ana", "start",
    ),
    Step(
        "Set up a region",
        "Answer the questions: type “Ostrava”, pick a few needs such as upskilling and "
        "vocational training, choose alerts “at once”. Every step can be skipped.",
        "ana", "tap", r"set:(rhythm|preview|done|finish)",
    ),
    Step(
        "Wait for the weekly digest",
        "Move the clock to Monday 08:00. Ana gets one message with what is open for her region.",
        "", "clock", "monday",
    ),
    Step(
        "Poll the sources",
        "One new call has been published and one deadline has moved. Whoever it concerns is "
        "told at once, with the reason.",
        "", "poll",
    ),
    Step(
        "Say that your region is interested",
        "Tap “Interested” on a call card. Start Piotr's and Amélie's phones and do the same.",
        "ana", "tap", r"c:\d+:int",
    ),
    Step(
        "Make Jonas a facilitator",
        "Press Start on Marie's and Jonas's phones. Marie, the keeper, gives him the right.",
        "marie", "write", r"/keepers\b", fill="/keepers grant 1002 facilitator",
    ),
    Step(
        "Open a roundtable",
        "Jonas hosts a table on the call. Give education only one seat, to see the waiting list.",
        "jonas", "write", r"/host\b", fill="/host",
    ),
    Step(
        "Sign up",
        "Ana takes the seat for education.",
        "ana", "tap", r"r:\d+:join",
    ),
    Step(
        "Wait in line",
        "Piotr signs up for education too: the seat is taken, so he waits.",
        "piotr", "tap", r"r:\d+:join", people=2,
    ),
    Step(
        "Accept the offer",
        "Ana withdraws. The seat is offered to Piotr and held for him; he takes it.",
        "piotr", "tap", r"r:\d+:yes",
    ),
)  # fmt: skip


@dataclass(slots=True)
class Story:
    steps: tuple[Step, ...] = STEPS
    done: set[int] = field(default_factory=set)
    _who: dict[int, set[str]] = field(default_factory=dict)

    def saw(self, act: str, person: str = "", detail: str = "") -> bool:
        """Somebody did something; True if that finished a step."""
        before = len(self.done)
        for n, step in enumerate(self.steps):
            if step.act == act and re.match(step.detail, detail):
                who = self._who.setdefault(n, set())
                who.add(person)
                if len(who) >= step.people:
                    self.done.add(n)
        return len(self.done) > before

    def mark(self, number: int, done: bool) -> None:
        """Ticked or unticked by hand."""
        if number in range(len(self.steps)):
            (self.done.add if done else self.done.discard)(number)

    def as_json(self) -> list[Json]:
        return [
            {
                "title": step.title,
                "hint": step.hint,
                "person": step.person,
                "fill": step.fill,
                "done": n in self.done,
            }
            for n, step in enumerate(self.steps)
        ]
