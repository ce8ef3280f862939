"""/privacy: what is kept, for how long, and how it goes."""

from __future__ import annotations

from chat._command import Command
from chat._turn import Turn
from messages import privacy as privacy_words


async def privacy(turn: Turn) -> None:
    kept = turn.assistant.settings
    await turn.say(privacy_words(turn.language, kept.ask_after_months, kept.erase_after_months))


COMMAND = Command("privacy", privacy)
