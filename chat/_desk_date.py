"""The desk: another day; everyone is told old and new, and asked to confirm."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from actions.at_table import date_facts, day_facts
from actions.hosting import table_of
from actions.move_table import move_table
from chat._desk import DeskAct, ask_for
from chat._desk_seats import moment
from chat._host import Unclear, read_time
from chat._turn import Turn
from messages.hosts import date_moved, date_page, date_step
from model import Roundtable


async def _page(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    """The next words are a day and a time."""
    facts = date_facts(turn.assistant, turn.member, table, turn.now)
    await ask_for(turn, table, date_page(turn.language, facts), "date")


async def _typed(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    try:
        to = read_time(turn.words, turn.known.zone, turn.now)
    except Unclear as unclear:
        await turn.tell(unclear.key, **unclear.facts)
        await _page(turn, table, ())
        return
    await _ask(turn, table, to)


async def _ask(turn: Turn, table: Roundtable, to: datetime) -> None:
    day = day_facts(turn.assistant, turn.member, table, to)
    await turn.show(date_step(turn.language, table, day, turn.now, turn.known.zone))


async def _sure(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    to = moment(turn, more[0] if more else "")
    if to is None:
        await turn.refuse("button-unknown")
        return
    await _ask(turn, table, to)


async def _move(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    to = moment(turn, more[0] if more else "")
    if to is None:
        await turn.refuse("button-unknown")
        return
    move_table(turn.assistant, turn.member, table.id, to, turn.now)
    now_so = table_of(turn.assistant, table.id)
    facts = date_facts(turn.assistant, turn.member, now_so, turn.now)
    await turn.show(date_moved(turn.language, facts, table.starts_at))


ACTS: Mapping[str, DeskAct] = {"date": _page, "date-at": _sure, "date-yes": _move}
TYPED: Mapping[str, DeskAct] = {"date": _typed}
UNDO: Mapping[str, str] = {"date-yes": "date-yes"}
