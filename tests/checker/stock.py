"""Calls, members and the way through the set-up that the tests from outside share."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.checker.driver import Checker, Person, Shown

NEED = "battery-value-chain"
ONWARD = ("done", "next", "ok", "continue", "finish", "skip")


def battery(place: str, deadline: str = "2026-09-30", **more: object) -> dict[str, object]:
    """A call for battery skills in some place, whose name makes its title its own."""
    number = zlib.crc32(place.encode()) % 10_000_000
    return {
        "reference": f"{80_000_000 + number}TOPICSen",
        "identifier": f"ERASMUS-EDU-2026-BAT-{number}",
        "title": title(place),
        "text": "Battery cells are to be made and recycled by people who know how. Vocational"
        f" schools and gigafactories near {place} build training for battery workers: cell"
        " assembly, battery packs, battery recycling and the raw materials of batteries.",
        "opens": "2026-01-20",
        "deadlines": [deadline],
        **more,
    }


def title(place: str) -> str:
    return f"Battery value chain skills for {place}"


def row(chat: int, **more: object) -> dict[str, object]:
    """A member to import: hears of batteries at once, in Prague's time, unless told otherwise."""
    usual = {"chat_id": chat, "language": "en", "regions": [], "needs": [NEED]}
    heard = {"group": "industry", "rhythm": "at-once", "zone": "Europe/Prague"}
    return {**usual, **heard, **more}


@dataclass
class Wishes:
    """What someone taps and types: values of ``set:<step>:<value>``, or ``~`` and part of a label.

    What is never shown is never tapped; where nothing wished for is shown, on it goes.
    """

    taps: Sequence[str] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    """Step -> what is typed there."""
    used: set[str] = field(default_factory=set)
    left: list[str] = field(default_factory=list)
    """The steps in the order in which they were shown."""


def set_up(it: Checker, wishes: Mapping[Person, Wishes], *, rounds: int = 30) -> None:
    """Leads people through the set-up as far as it is shown, all of them one act a tick."""
    going = dict(wishes)
    for _ in range(rounds):
        going = {who: wish for who, wish in going.items() if _act(who, wish)}
        if not going:
            return
        it.tick()
    raise AssertionError(f"no end after {rounds} steps: {[w.left for w in going.values()]}")


def _act(who: Person, wish: Wishes) -> bool:
    """One tap or text at the step that is shown; False where none is shown any more."""
    shown = who.last
    choices = [d.split(":", 2) for d in shown.data if d.startswith("set:")]
    if not choices:
        return False
    step = max({c[1] for c in choices}, key=[c[1] for c in choices].count)
    if step in wish.left[:-1]:
        return False
    if [step] != wish.left[-1:]:
        wish.left.append(step)
    labels = {b.get("callback_data"): b["text"] for b in shown.buttons}
    for wanted in wish.taps:
        for _, on, value in choices if wanted not in wish.used else ():
            label = "~" + labels[f"set:{on}:{value}"].casefold()
            if value == wanted or (wanted[0] == "~" and wanted[1:].casefold() in label):
                wish.used.add(wanted)
                who.taps(f"set:{on}:{value}", shown, tick=False)
                return True
    if step in wish.texts and step not in wish.used:
        wish.used.add(step)
        who.says(wish.texts[step])
        return True
    for value in ONWARD:
        if f"set:{step}:{value}" in shown.data:
            who.taps(f"set:{step}:{value}", shown, tick=False)
            return True
    raise AssertionError(f"no way on from {step!r}: {shown.data} under {shown.text[:200]!r}")


def town(it: Checker, *rows: Mapping[str, object]) -> list[Person]:
    """Imported members who have all said /start and are through whatever it asked."""
    people = [it.person(int(str(r["chat_id"])), language=str(r["language"])) for r in rows]
    it.members(*rows)
    for person in people:
        person.says("/start")
    it.tick()
    set_up(it, {person: Wishes() for person in people})
    return people


def telling(messages: Iterable[Shown], place: str) -> list[Shown]:
    """The messages that name the call of that place."""
    return [m for m in messages if title(place) in m.text]
