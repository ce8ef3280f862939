"""/language: in which language the assistant speaks here; ``/language de`` sets it at once."""

from __future__ import annotations

from actions.subscribe import set_language
from chat._command import Command, For
from chat._read_ahead import read_ahead
from chat._steps import ask
from chat._turn import Turn
from messages import LANGUAGES, own_name


async def language(turn: Turn) -> None:
    wanted = turn.words.casefold()
    chosen = next((c for c in LANGUAGES if wanted in (c, own_name(c).casefold())), None)
    if chosen:
        await read_ahead(chosen)
        set_language(turn.assistant, turn.member, chosen)
        await turn.tell("language-set", name=own_name(chosen))
    else:
        await ask(turn, "language")


COMMAND = Command("language", language, For.SETTLERS)
