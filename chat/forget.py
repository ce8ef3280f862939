"""/forget: everything that is kept of the chat is erased, after one more question."""

from __future__ import annotations

from actions import forget as erase
from chat._command import Command, For
from chat._turn import Turn
from messages import forget_step, reply


async def forget(turn: Turn) -> None:
    await turn.say(forget_step(turn.language))


async def press(turn: Turn, value: str) -> None:
    if value == "yes":
        erase(turn.assistant, turn.member, turn.now)
        await turn.show(reply(turn.language, "forgotten"))
    elif value == "no":
        await turn.show(reply(turn.language, "forget-kept"))
    else:
        await turn.show(forget_step(turn.language))


COMMAND = Command("forget", forget, For.SETTLERS)
