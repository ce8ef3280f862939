"""/roundtables: those to come, and what the chat is to each."""

from __future__ import annotations

from actions import table_line
from actions.todo import own
from chat._command import Command
from chat._turn import Turn
from messages import table_list, with_todos


async def roundtables(turn: Turn) -> None:
    member = turn.member
    tables = turn.store.roundtables(turn.now)
    lines = [table_line(turn.assistant, member, table, turn.now) for table in tables]
    listed = table_list(turn.language, turn.now, member.zone, lines)
    if not turn.in_group:
        past = bool(turn.store.met(member.id, 1))
        listed = with_todos(turn.language, listed, own(turn.assistant, member), past=past)
    await turn.say(listed)


COMMAND = Command("roundtables", roundtables)
