"""The desk: who is at the table; requests decided, places taken back, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from actions import Assistant
from actions.approve import decide, reconsider
from actions.at_table import entry_facts, people_facts
from actions.remove import readmit, remove
from chat._command import number
from chat._desk import DeskAct, ask_for
from chat._turn import Turn
from messages.hosts import entry_page, people_page, remove_step
from model import Member, RegistrationId, Roundtable, RoundtableId

_Do = Callable[[Assistant, Member, RoundtableId, RegistrationId, datetime], None]


async def _people(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    page = number(more[0]) if more else 0
    facts = people_facts(turn.assistant, turn.member, table, page or 0, turn.now)
    await turn.show(people_page(turn.language, facts))


async def _entry(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    entry = RegistrationId(number(more[0] if more else "") or 0)
    facts = entry_facts(turn.assistant, turn.member, table, entry, turn.now)
    await turn.show(entry_page(turn.language, facts))


def _doing(do: _Do) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        entry = RegistrationId(number(more[0] if more else "") or 0)
        do(turn.assistant, turn.member, table.id, entry, turn.now)
        await _entry(turn, table, more)

    return act


async def _ask_why(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """The next words are the reason."""
    entry = number(more[0] if more else "") or 0
    await ask_for(turn, table, remove_step(turn.language, table, entry), "remove", str(entry))


async def _remove_with(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    entry = RegistrationId(number(more[0] if more else "") or 0)
    words = " ".join(turn.words.split())
    remove(turn.assistant, turn.member, table.id, entry, turn.now, words)
    await _entry(turn, table, more)


ACTS: Mapping[str, DeskAct] = {
    "people": _people,
    "entry": _entry,
    "approve": _doing(lambda a, m, t, e, now: decide(a, m, t, e, True, now)),
    "refuse": _doing(lambda a, m, t, e, now: decide(a, m, t, e, False, now)),
    "reconsider": _doing(reconsider),
    "remove": _ask_why,
    "remove-yes": _doing(remove),
    "readmit": _doing(readmit),
}
TYPED: Mapping[str, DeskAct] = {"remove": _remove_with}
UNDO: Mapping[str, str] = {
    "approve": "reconsider",
    "refuse": "reconsider",
    "reconsider": "approve",
    "remove": "readmit",
    "remove-yes": "readmit",
    "readmit": "remove-yes",
}
