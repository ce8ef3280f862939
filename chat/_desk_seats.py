"""The desk: how many seats, when free group seats go to all, and whether the host decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from actions import table_facts
from actions.approve import set_approval
from actions.change_seats import change_seats, release_seats, usual_release
from actions.hosting import table_of
from chat._command import number
from chat._desk import DeskAct
from chat._host import FARTHEST
from chat._turn import Turn
from messages.hosts import approval_off_step, seats_page
from model import RegistrationState, Roundtable, StakeholderGroup

_OPEN = "open"


async def _page(turn: Turn, table: Roundtable, _: tuple[str, ...] = ()) -> None:
    now_so = table_of(turn.assistant, table.id)
    facts = table_facts(turn.assistant, turn.member, now_so, turn.now)
    await turn.show(seats_page(turn.language, facts))


def _by(step: int) -> DeskAct:
    async def act(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
        kind = more[0] if more else ""
        if kind != _OPEN and kind not in set(StakeholderGroup):
            await turn.refuse("button-unknown")
            return
        group = None if kind == _OPEN else StakeholderGroup(kind)
        change_seats(turn.assistant, turn.member, table.id, group, step, turn.now)
        await _page(turn, table)

    return act


async def _release(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    """``now``, ``back``, or a moment in seconds."""
    said = more[0] if more else ""
    at = _MOMENTS[said](turn, table) if said in _MOMENTS else moment(turn, said)
    if at is None:
        await turn.refuse("button-unknown")
        return
    release_seats(turn.assistant, turn.member, table.id, at, turn.now)
    await _page(turn, table)


_MOMENTS: Mapping[str, Callable[[Turn, Roundtable], datetime]] = {
    "now": lambda turn, _: turn.now,
    "back": lambda turn, table: usual_release(table, turn.now),
}


def moment(turn: Turn, seconds: str) -> datetime | None:
    """A moment in a button's data; None: there is none in it, or it is too far away."""
    unix = number(seconds)
    if unix is None or unix > (turn.now + FARTHEST).timestamp():
        return None
    return datetime.fromtimestamp(unix, UTC)


async def _approval_on(turn: Turn, table: Roundtable, _: tuple[str, ...]) -> None:
    set_approval(turn.assistant, turn.member, table.id, True, turn.now)
    await _page(turn, table)


async def _approval_off(turn: Turn, table: Roundtable, more: tuple[str, ...]) -> None:
    present = turn.store.registrations(table.id)
    requests = sum(r.state is RegistrationState.REQUESTED for r in present)
    if requests and more != ("yes",):
        await turn.show(approval_off_step(turn.language, table, requests))
        return
    set_approval(turn.assistant, turn.member, table.id, False, turn.now)
    await _page(turn, table)


ACTS: Mapping[str, DeskAct] = {
    "seats": _page,
    "more": _by(1),
    "fewer": _by(-1),
    "release": _release,
    "approval-on": _approval_on,
    "approval-off": _approval_off,
}
UNDO: Mapping[str, str] = {
    "more": "fewer",
    "fewer": "more",
    "release": "release",
    "approval-on": "approval-off",
    "approval-off": "approval-on",
}
