"""/settings: how everything stands, with a button for each."""

from __future__ import annotations

from chat._command import Command
from chat._overview import overview
from chat._turn import Turn


async def settings(turn: Turn) -> None:
    await turn.say(overview(turn))


COMMAND = Command("settings", settings)
