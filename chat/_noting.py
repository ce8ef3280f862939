"""/decide and /action: at which of a host's tables, then what was said."""

from __future__ import annotations

from actions import Refused
from actions.minutes import TooLong, tables_meant
from chat._desk import ask_for
from chat._note import keep_words, write_down
from chat._turn import Turn
from chat.roundtable import refuse_at
from messages.hosts import ask_words, which_table
from model import LONGEST_ITEM, ItemKind


async def say_note(turn: Turn, kind: ItemKind) -> None:
    """Write it down where it is clear which table is meant, else ask."""
    tables = tables_meant(turn.assistant, turn.member, turn.now)
    if not tables:
        await turn.refuse("no-table-meant")
    elif len(tables) > 1 and turn.words:
        keep_words(turn, kind)
        await turn.say(which_table(turn.language, tables, turn.known.zone))
    elif len(tables) > 1:
        await turn.say(which_table(turn.language, tables, turn.known.zone, act=kind))
    elif turn.words:
        try:
            await write_down(turn, tables[0], kind, turn.words)
        except TooLong:
            await turn.refuse("item-long", most=LONGEST_ITEM)
        except Refused as no:
            await refuse_at(turn, no)
    else:
        await ask_for(turn, tables[0], ask_words(turn.language, tables[0], kind), kind)
