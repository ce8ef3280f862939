"""/roundtables: those to come, and what the chat is to each."""

from __future__ import annotations

from actions import table_line
from chat._command import Command
from chat._turn import Turn
from messages import table_list


async def roundtables(turn: Turn) -> None:
    member = turn.member
    tables = turn.store.roundtables(turn.now)
    lines = [table_line(turn.assistant, member, table, turn.now) for table in tables]
    await turn.say(table_list(turn.language, turn.now, member.zone, lines))


COMMAND = Command("roundtables", roundtables)
