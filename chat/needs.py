"""/needs: what the chat wants to hear of."""

from __future__ import annotations

from chat._command import Command, For
from chat._steps import ask
from chat._turn import Turn


async def needs(turn: Turn) -> None:
    await ask(turn, "needs")


COMMAND = Command("needs", needs, For.SETTLERS)
