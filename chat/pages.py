"""Turning the pages of a list: ``p:<list>:<page>``."""

from __future__ import annotations

from chat import away, calls, saved
from chat._command import Buttons, number
from chat._turn import Turn

_LISTS = {"calls": calls.page, "perhaps": calls.perhaps, **saved.LISTS}


async def press(turn: Turn) -> None:
    _, name, at = (*turn.parts, "", "")[:3]
    page = number(at)
    if name.startswith("away-") and page is not None:
        told = away.calls_page(turn, number(name.removeprefix("away-")) or 0, page)
        await (turn.show(told) if told else turn.refuse("button-unknown"))
    elif page is None or name not in _LISTS:
        await turn.refuse("button-unknown")
    else:
        await turn.show(_LISTS[name](turn, page))


BUTTONS = Buttons("p", press)
