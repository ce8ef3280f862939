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
    """``start``, ``write``, ``tap``, ``clock`` or ``poll``, or several of them with a bar between:
    what a person does ..."""
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
        "Write “Ostrava” and choose Moravskoslezsko. Turn to “Education and training”: tick "
        "apprenticeships and vocational education; then to “People”: tick upskilling. Later "
        "choose “At once, the rest weekly”.",
        "ana", "tap", r"set:preview:(done|skip)",
    ),
    Step(
        "Let a week go by",
        "Press “Monday 08:00”. The weekly digest says what was published since, and what closes "
        "before the next one.",
        "", "clock", "monday",
    ),
    Step(
        "Poll the sources",
        "A call has just been published, and a deadline has moved. Ana is told at once, with "
        "the reasons.",
        "", "poll",
    ),
    Step(
        "Say that your region is interested",
        "Below the new call, Ana taps “🙋 My region is interested”, then “🔁 Share” and “Send to "
        "a chat”: she passes it on to Piotr. He taps “🙋 My region is interested” too. Both may "
        "be counted: each sees how many regions are interested.",
        "ana", "tap", r"c:\d+:int", people=2,
    ),
    Step(
        "Make Jonas a facilitator",
        "Press Start on Jonas's and Marie's phones. Marie, the keeper, gives him the right.",
        "marie", "write", r"/keepers\s+grant\s+1002", fill="/keepers grant 1002 facilitator",
    ),
    Step(
        "Propose a roundtable",
        "Jonas names the call by a few of its words and taps one of the days, counted back "
        "from the deadline.",
        "jonas", "tap", r"h:\d+:at:", fill="/host fostering competences",
    ),
    Step(
        "Share out the seats",
        "Jonas takes one of the choices, or writes his own: with one seat for education you will "
        "see the waiting list. Whoever is interested in the call is invited.",
        "jonas", "write|tap", r"h:\d+:seats:|.*\w+=\d",
        fill="industry=2 education=1 social_partners=1 public_authorities=1",
    ),
    Step(
        "Sign up",
        "Ana has been invited. She taps “Sign up: Education and training”.",
        "ana", "tap", r"r:\d+:join",
    ),
    Step(
        "Wait in line",
        "Piotr asks for the same seat, “Education and training”. It is taken by now, so he is on "
        "the waiting list.",
        "piotr", "tap", r"r:\d+:join", people=2,
    ),
    Step(
        "Accept the offer",
        "Ana taps “Give up my place”. The seat is offered to Piotr and held for him. He taps "
        "“Yes, I take the seat”.",
        "piotr", "tap", r"r:\d+:yes",
    ),
    Step(
        "Put it into the calendar",
        "Piotr taps “🗓 Calendar” and gets the roundtable as a file.",
        "piotr", "tap", r"r:\d+:ics",
    ),
    Step(
        "Look further ahead",
        "Ana looks for “vouchery” and opens what she finds: a call that her country plans for her "
        "region. Who saves it hears when it opens. Below it she taps “🏗 Funded before near you”.",
        "ana", "tap", r"c:\d+:funded", fill="vouchery",
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
            if act in step.act.split("|") and re.match(step.detail, detail):
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
                "act": step.act,
                "fill": step.fill,
                "done": n in self.done,
            }
            for n, step in enumerate(self.steps)
        ]
