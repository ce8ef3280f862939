"""What a member does at its table and after it: here, the minutes, part of the result."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from actions import table_facts
from actions.check_in import come_in, here, not_here
from actions.hosting import table_of
from actions.minutes import may_read, minutes_facts
from actions.outcome import outcome_facts
from actions.part_of_it import ask_again, is_no_part, is_part
from chat._turn import Turn
from messages import render, table_card
from messages.hosts import ask_part, checked_in, minutes, minutes_pdf, no_seat_here, part_said
from model import Message, RoundtableId, Stage

_YES = "yes"
"""Buttons of before bore the stage instead."""


async def _here(turn: Turn, id_: RoundtableId, _: str) -> None:
    here(turn.assistant, turn.member, id_, turn.now)
    await _show_check_in(turn, id_)


async def _not_here(turn: Turn, id_: RoundtableId, _: str) -> None:
    not_here(turn.assistant, turn.member, id_, turn.now)
    table = table_of(turn.assistant, id_)
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(table_card(turn.language, facts))


async def _show_check_in(turn: Turn, id_: RoundtableId) -> None:
    table = table_of(turn.assistant, id_)
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    await turn.show(checked_in(turn.language, facts))


async def _minutes(turn: Turn, id_: RoundtableId, _: str) -> None:
    table = table_of(turn.assistant, id_)
    if not may_read(turn.assistant, turn.member, table):
        await turn.refuse("minutes-none")
        return
    facts = minutes_facts(turn.assistant, turn.member, table, turn.now)
    await turn.say(minutes(turn.language, facts))


async def _pdf(turn: Turn, id_: RoundtableId, _: str) -> None:
    table = table_of(turn.assistant, id_)
    if not may_read(turn.assistant, turn.member, table):
        await turn.refuse("minutes-none")
        return
    await turn.answer()
    facts = minutes_facts(turn.assistant, turn.member, table, turn.now)
    document = await asyncio.to_thread(minutes_pdf, turn.language, facts)
    await turn.say(Message(html=render(turn.language, "minutes-heading"), document=document))


async def _part(turn: Turn, id_: RoundtableId, said: str) -> None:
    """Whether the member's region is part of it. It changes its own list and nothing else."""
    a, member, table = turn.assistant, turn.member, table_of(turn.assistant, id_)
    facts = outcome_facts(a, member, table, turn.now)
    if said == "ask" or said.startswith("back"):
        stage = ask_again(a, member, table, turn.now)
        shown = ask_part(turn.language, facts, stage) if stage else None
    elif said == "no":
        answered = is_no_part(a, member, table, turn.now)
        shown = part_said(turn.language, facts, yes=False) if answered else None
    elif said not in (_YES, *Stage):
        shown = None
    else:
        moved = is_part(a, member, table, turn.now)
        shown = part_said(turn.language, facts, yes=True) if moved else None
    await (turn.show(shown) if shown else turn.refuse("part-over"))


async def show_door(turn: Turn, code: str) -> None:
    """The code shown at the door was scanned."""
    if turn.in_group:
        await turn.refuse("in-private-only")
        return
    try:
        table, what = come_in(turn.assistant, turn.member, code, turn.now)
    except LookupError:
        await turn.tell("link-unknown")
        return
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    if what == "here":
        await turn.say(checked_in(turn.language, facts))
    else:
        await turn.say(no_seat_here(turn.language, facts, waits=what == "door"))


ACTS: Mapping[str, Callable[[Turn, RoundtableId, str], Awaitable[None]]] = {
    "here": _here,
    "unhere": _not_here,
    "minutes": _minutes,
    "pdf": _pdf,
    "part": _part,
}
