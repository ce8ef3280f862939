"""/decide: a host notes what was decided at its table."""

from __future__ import annotations

from chat._command import Command, For
from chat._noting import say_note
from chat._turn import Turn
from model import ItemKind


async def decide(turn: Turn) -> None:
    await say_note(turn, ItemKind.DECISION)


COMMAND = Command("decide", decide, For.HOSTS)
