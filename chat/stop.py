"""/stop: no more messages; the profile stays until /forget."""

from __future__ import annotations

from actions.subscribe import stop as fall_silent
from chat._command import Command, For
from chat._turn import Turn


async def stop(turn: Turn) -> None:
    fall_silent(turn.assistant, turn.member)
    await turn.tell("stopped")


COMMAND = Command("stop", stop, For.SETTLERS)
