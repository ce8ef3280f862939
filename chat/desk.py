"""A table's desk: what its hosts, and keepers, do to it: ``t:<id>:<act>[:<more>]``.

Whether somebody may is asked here, once for all acts, of taps and of typed words.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from actions import NoSuchTable, Refused
from actions.hosting import may_act_on, table_of
from chat import (
    _desk_before,
    _desk_date,
    _desk_dates,
    _desk_door,
    _desk_experts,
    _desk_guests,
    _desk_hosts,
    _desk_hub,
    _desk_minutes,
    _desk_outcome,
    _desk_panel,
    _desk_people,
    _desk_place,
    _desk_questions,
    _desk_records,
    _desk_seats,
    _desk_series,
)
from chat._awaited import wait_for
from chat._command import Buttons, number
from chat._desk import DESK, DeskAct
from chat._turn import Turn
from chat.roundtable import refuse_at
from model import Roundtable, RoundtableId

_PARTS: tuple[ModuleType, ...] = (
    _desk_before,
    _desk_date,
    _desk_dates,
    _desk_door,
    _desk_experts,
    _desk_guests,
    _desk_hosts,
    _desk_hub,
    _desk_minutes,
    _desk_outcome,
    _desk_panel,
    _desk_people,
    _desk_place,
    _desk_questions,
    _desk_records,
    _desk_seats,
    _desk_series,
)


def _gathered(name: str) -> dict[str, DeskAct]:
    found: dict[str, DeskAct] = {}
    for part in _PARTS:
        acts: Mapping[str, DeskAct] = getattr(part, name, {})
        double = found.keys() & acts.keys()
        if double:
            raise RuntimeError(f"two parts of the desk have {', '.join(double)}")
        found |= acts
    return found


ACTS = _gathered("ACTS")
TYPED = _gathered("TYPED")
UNDO: Mapping[str, str] = {
    act: undone for part in _PARTS for act, undone in getattr(part, "UNDO", {}).items()
}
"""What takes an act back, by name: whoever may do it may undo it."""


async def press(turn: Turn) -> None:
    """One tap of a host."""
    _, id_, act, *more = (*turn.parts, "", "")
    await _do(turn, id_, ACTS.get(act), tuple(more))


async def typed(turn: Turn, awaited: str) -> None:
    """The words that a host was asked for."""
    _, id_, act, *more = (*awaited.split(":"), "", "")
    wait_for(turn, "")
    await _do(turn, id_, TYPED.get(act), tuple(more))


async def _do(turn: Turn, id_: str, act: DeskAct | None, more: tuple[str, ...]) -> None:
    """Both ways in end here: nobody acts on a table that is not theirs to run."""
    known = number(id_)
    if known is None or act is None:
        await turn.refuse("button-unknown")
        return
    try:
        table = table_of(turn.assistant, RoundtableId(known))
    except NoSuchTable:
        await turn.refuse("table-gone")
        return
    if turn.in_group or not may_act_on(turn.assistant, turn.member, table):
        await turn.refuse("host-only")
        return
    await _act(turn, table, act, tuple(part for part in more if part))


async def _act(turn: Turn, table: Roundtable, act: DeskAct, more: tuple[str, ...]) -> None:
    try:
        await act(turn, table, more)
    except Refused as no:
        await refuse_at(turn, no)


def _link(parts: tuple[str, ...]) -> str:
    return f"table_{parts[1]}" if parts[1:] and number(parts[1]) is not None else ""


def is_for_desk(awaited: str) -> bool:
    """Whether awaited words are a host's answer."""
    return awaited.startswith(f"{DESK}:")


BUTTONS = Buttons("t", press, personal=_link)
