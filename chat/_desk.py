"""What a part of a host's desk offers, and the way to ask a host for words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from chat._awaited import awaited, wait_for
from chat._turn import Turn
from model import Message, Roundtable

DeskAct = Callable[[Turn, Roundtable, tuple[str, ...]], Awaitable[None]]
"""One act of a host on its table; the words after the act's name in the button's data."""
DESK = "desk"


def is_awaited(turn: Turn) -> bool:
    """Whether a host was asked for words and did not write them yet."""
    return awaited(turn.member).startswith(f"{DESK}:")


async def ask_for(turn: Turn, table: Roundtable, question: Message, *act: str) -> None:
    """Put a question; the next words typed are the answer to ``act``, with what follows it."""
    wait_for(turn, ":".join((DESK, str(table.id), *act)))
    await turn.show(question)
