"""/settings: how everything stands, with a button for each."""

from __future__ import annotations

from actions.adjust import set_articles
from chat._command import Command
from chat._overview import overview
from chat._turn import Turn


async def settings(turn: Turn) -> None:
    await turn.say(overview(turn))


async def articles(turn: Turn, value: str) -> None:
    """Whether news stands in the digest."""
    if value in ("on", "off"):
        set_articles(turn.assistant, turn.member, value == "on")
    await turn.show(overview(turn))


COMMAND = Command("settings", settings)
