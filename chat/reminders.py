"""/reminders: the days before a deadline at which saved calls are remembered; ``45 14 3``."""

from __future__ import annotations

import re

from actions.remind import set_ladder
from actions.remind_me import coming, drop
from chat._command import Command, For, number
from chat._turn import Turn
from messages import Coming, LadderFacts, ladder_step
from model import Member, MemberId, Message, ReminderId

DEFAULT = Member(id=MemberId(0), chat_id=0).ladder


def read_ladder(words: str) -> tuple[int, ...] | None:
    """``45 14 3`` or ``45, 14, 3``, ``off``, ``default``. None: not understood."""
    said = words.casefold().strip()
    if said in ("off", "default"):
        return () if said == "off" else DEFAULT
    numbers = [number(part) for part in re.split(r"[\s,;/]+", said) if part]
    rungs = tuple(rung for rung in numbers if rung is not None)
    return rungs if rungs and len(rungs) == len(numbers) else None


async def reminders(turn: Turn) -> None:
    if turn.words:
        rungs = read_ladder(turn.words)
        if rungs is None or not _set(turn, rungs):
            await turn.tell("ladder-how")
            return
    await turn.say(page(turn))


async def press(turn: Turn, value: str) -> None:
    """``on-30`` and ``off-30`` say what is wanted: a second tap changes nothing."""
    what, _, at = value.partition("-")
    n, ladder, shown = number(at), turn.member.ladder, 0
    if what == "on" and n is not None:
        if not _set(turn, (*ladder, n)):
            await turn.refuse("ladder-full")
            return
    elif what == "off" and n is not None:
        _set(turn, tuple(rung for rung in ladder if rung != n))
    elif value in ("off", "default"):
        _set(turn, read_ladder(value) or ())
    elif what == "x" and n is not None:
        drop(turn.assistant, turn.member, ReminderId(n))
    elif what == "page" and n is not None:
        shown = n
    await turn.show(page(turn, shown))


def page(turn: Turn, shown: int = 0) -> Message:
    """The ladder, and one page of what is to come, from 0."""
    member = turn.member
    found = [
        Coming(id=wish.id, call=stored, at=at)
        for wish, stored, at in coming(turn.assistant, member, turn.now)
    ]
    facts = LadderFacts(member=member, default=DEFAULT, coming=found, page=shown)
    return ladder_step(turn.language, facts)


def _set(turn: Turn, rungs: tuple[int, ...]) -> bool:
    """False: too many, or too long before."""
    if set(rungs) == set(turn.member.ladder):
        return True
    try:
        set_ladder(turn.assistant, turn.member, rungs, turn.now)
    except ValueError:
        return False
    return True


COMMAND = Command("reminders", reminders, For.SETTLERS)
