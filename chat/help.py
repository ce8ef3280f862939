"""/help: every command this chat may give, in a line each."""

from __future__ import annotations

from dataclasses import replace

from actions.hosting import may_host
from chat._command import Command
from chat._menu import EVERYONE, FACILITATORS, GROUP_ADMINS, KEEPERS
from chat._turn import Turn
from messages import group_buttons, help_text


async def help_(turn: Turn) -> None:
    alone = not turn.in_group
    said = help_text(
        turn.language,
        EVERYONE if alone else (*EVERYONE, *GROUP_ADMINS),
        FACILITATORS if alone and may_host(turn.assistant, turn.member) else (),
        KEEPERS if alone and turn.is_keeper else (),
    )
    if alone:
        said = replace(said, buttons=group_buttons(turn.language, turn.bot.username))
    await turn.say(said)


COMMAND = Command("help", help_)
