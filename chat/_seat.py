"""What the taps on a table's card have in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions import table_facts
from actions.calendar import table_file
from actions.hosting import table_of
from chat._turn import Turn
from model import RegistrationState, RoundtableId

SeatAct = Callable[[Turn, RoundtableId, str], Awaitable[None]]
"""One act of a member at a table; what follows the act's name in the button's data."""


def has_seat(turn: Turn, id_: RoundtableId) -> bool:
    """Whether the member has a seat: what it gives up stands in its calendar."""
    table = table_of(turn.assistant, id_)
    mine = table_facts(turn.assistant, turn.member, table, turn.now).mine
    return mine is not None and mine.state is RegistrationState.SEATED


async def say_file(turn: Turn, id_: RoundtableId) -> None:
    """The file that brings the table's entry in the member's calendar up to date."""
    table = table_of(turn.assistant, id_)
    await turn.say(table_file(turn.assistant, turn.member, table, turn.now))
