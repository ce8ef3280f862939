"""/help: every command this chat may give, in a line each."""

from __future__ import annotations

from actions.roundtable import may_host
from chat._command import Command
from chat._menu import EVERYONE, FACILITATORS, KEEPERS
from chat._turn import Turn
from messages import help_text


async def help_(turn: Turn) -> None:
    alone = not turn.in_group
    await turn.say(
        help_text(
            turn.language,
            EVERYONE,
            FACILITATORS if alone and may_host(turn.assistant, turn.member) else (),
            KEEPERS if alone and turn.is_keeper else (),
        )
    )


COMMAND = Command("help", help_)
