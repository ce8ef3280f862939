"""/quiet: when nothing is pushed, and how many alerts may come in seven days."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.adjust import set_all_quiet, set_budget
from actions.manners import set_aloud
from actions.subscribe import set_quiet
from chat._command import Command, For, number
from chat._turn import Turn
from messages import quiet_step, sound_button, sound_words
from model import Message

_HOURS = re.compile(r"(\d{1,2})(?:[:.h]00|h)?\s*(?:-|\u2013|\s)\s*(\d{1,2})(?:[:.h]00|h)?")
MOST = 50
"""Alerts in seven days: more is no budget."""


def read_hours(words: str) -> tuple[int, int] | None:
    """``20-8`` or ``20:00 8:00``: two full hours."""
    found = _HOURS.fullmatch(words.strip())
    hours = (int(found[1]), int(found[2])) if found else (24, 24)
    return hours if max(hours) < 24 else None


async def quiet(turn: Turn) -> None:
    hours, budget = read_hours(turn.words), number(turn.words)
    if hours:
        set_quiet(turn.assistant, turn.member, *hours)
    elif budget is not None and budget <= MOST:
        set_budget(turn.assistant, turn.member, budget)
    elif turn.words:
        await turn.tell("quiet-how")
        return
    await turn.say(_step(turn))


async def press(turn: Turn, value: str) -> None:
    hours = read_hours(value)
    budget = number(value.removeprefix("budget-")) if value.startswith("budget-") else None
    if hours:
        set_quiet(turn.assistant, turn.member, *hours)
    elif value == "never":
        set_quiet(turn.assistant, turn.member, 0, 0)
    elif budget is not None and budget <= MOST:
        set_budget(turn.assistant, turn.member, budget)
    elif value in ("all-quiet-on", "all-quiet-off"):
        set_all_quiet(turn.assistant, turn.member, value == "all-quiet-on")
    elif value in ("sound-on", "sound-off") and turn.in_group:
        set_aloud(turn.assistant, turn.member, value == "sound-on")
    await turn.show(_step(turn))


def _step(turn: Turn) -> Message:
    """In a group, whether messages make a sound, and nothing of a line when all is quiet."""
    step = quiet_step(turn.language, turn.member, turn.now)
    if not turn.in_group:
        return step
    manners = turn.store.manners(turn.member.id)
    rows = [row for row in step.buttons if not row[0].data.startswith("set:quiet:all-quiet-")]
    sound = sound_button(turn.language, manners)
    words = f"{step.html}\n\n{sound_words(turn.language, manners)}"
    return replace(step, html=words, buttons=(*rows[:-1], (sound,), rows[-1]))


COMMAND = Command("quiet", quiet, For.SETTLERS)
