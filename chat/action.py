"""/action @who what by when: a host notes what somebody is to do."""

from __future__ import annotations

from chat._command import Command, For
from chat._noting import say_note
from chat._turn import Turn
from model import ItemKind


async def action(turn: Turn) -> None:
    await say_note(turn, ItemKind.ACTION)


COMMAND = Command("action", action, For.HOSTS)
