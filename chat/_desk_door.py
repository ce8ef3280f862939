"""On the desk: who is here, ticked one by one; the code for the door; whether it took place."""

from __future__ import annotations

from collections.abc import Mapping

from actions.check_in import (
    door_code,
    hold,
    mark,
    others_absent,
    seat_at_door,
    undo_others,
    unhold,
    unseat_at_door,
)
from actions.door import door_facts
from actions.hosting import table_of
from chat._command import number
from chat._desk import DeskAct
from chat._turn import Turn
from chat.qr import say_poster
from messages import Leads
from messages.hosts import door
from model import RegistrationId, RegistrationState, Roundtable


async def show_door(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    page = (number(more[0]) if more else 0) or 0
    now = table_of(turn.assistant, table.id)
    facts = door_facts(turn.assistant, turn.member, now, turn.now, page)
    await turn.show(door(turn.language, facts))


def _mark(state: RegistrationState) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        entry = RegistrationId((number(more[0]) if more else 0) or 0)
        mark(turn.assistant, turn.member, table.id, entry, state, turn.now)
        await show_door(turn, table, more[1:])

    return act


async def _others(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    others_absent(turn.assistant, turn.member, table.id, turn.now)
    await show_door(turn, table, ())


async def _undo_others(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    undo_others(turn.assistant, turn.member, table.id, turn.now)
    await show_door(turn, table, ())


async def _held(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    hold(turn.assistant, turn.member, table.id, turn.now)
    await show_door(turn, table, ())


async def _not_held(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    unhold(turn.assistant, turn.member, table.id, turn.now)
    await show_door(turn, table, ())


async def _walk_in(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    entry = RegistrationId((number(more[0]) if more else 0) or 0)
    seat_at_door(turn.assistant, turn.member, table.id, entry, turn.now)
    await show_door(turn, table, ())


async def _walk_out(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    entry = RegistrationId((number(more[0]) if more else 0) or 0)
    unseat_at_door(turn.assistant, turn.member, table.id, entry, turn.now)
    await show_door(turn, table, ())


async def _code(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    code = door_code(turn.assistant, table)
    await say_poster(turn, Leads.HERE, table.id, table.title, code=code)


ACTS: Mapping[str, DeskAct] = {
    "door": show_door,
    "tick": _mark(RegistrationState.ATTENDED),
    "untick": _mark(RegistrationState.SEATED),
    "gone": _mark(RegistrationState.ABSENT),
    "others": _others,
    "unothers": _undo_others,
    "held": _held,
    "unheld": _not_held,
    "walkin": _walk_in,
    "walkout": _walk_out,
    "doorcode": _code,
}
UNDO: Mapping[str, str] = {
    "tick": "untick",
    "untick": "tick",
    "gone": "untick",
    "others": "unothers",
    "unothers": "others",
    "held": "unheld",
    "unheld": "held",
    "walkin": "walkout",
    "walkout": "walkin",
}
