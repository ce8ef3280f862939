"""What a member does at its table and after it: here, the minutes, part of the result."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from actions import table_facts
from actions.check_in import come_in, here, not_here
from actions.hosting import table_of
from actions.minutes import may_read, minutes_facts
from actions.outcome import back_to, is_asked, outcome_facts, part_of
from chat._turn import Turn
from messages import render, table_card
from messages.hosts import ask_part, checked_in, minutes, minutes_pdf, no_seat_here, part_said
from model import Message, RoundtableId, Stage

_PARTS = (Stage.PARTNERS, Stage.APPLIED, Stage.FUNDED, Stage.NOT_FUNDED)


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
    """Whether the member's region is part of it. It changes its own tracker and nothing else."""
    a, member, table = turn.assistant, turn.member, table_of(turn.assistant, id_)
    facts = outcome_facts(a, member, table, turn.now)
    asked = [s for s in _PARTS if is_asked(a, member, table, s)]
    if said in _PARTS and said in asked and table.call:
        before = turn.store.track(member.id, table.call).stage
        part_of(a, member, table, Stage(said), turn.now)
        await turn.show(part_said(turn.language, facts, Stage(said), before or "none"))
    elif said.startswith("back-") and table.call and _had_part(turn, id_):
        stage = said.removeprefix("back-")
        back_to(a, member, table, Stage(stage) if stage in set(Stage) else None, turn.now)
        await _ask_again(turn, id_)
    elif said == "no" and asked:
        await turn.show(part_said(turn.language, facts, None, ""))
    elif said == "ask" and asked:
        await _ask_again(turn, id_)
    else:
        await turn.refuse("part-over")


async def _ask_again(turn: Turn, id_: RoundtableId) -> None:
    a, member, table = turn.assistant, turn.member, table_of(turn.assistant, id_)
    asked = [s for s in _PARTS if is_asked(a, member, table, s)]
    if asked:
        facts = outcome_facts(a, member, table, turn.now)
        await turn.show(ask_part(turn.language, facts, asked[-1]))
    else:
        await turn.refuse("part-over")


def _had_part(turn: Turn, id_: RoundtableId) -> bool:
    """Whether the tapped message is the one that says so: the undo is of that alone."""
    return any(r.who == turn.member.id for r in turn.store.registrations(id_))


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
