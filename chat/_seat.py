"""What the taps on a table's card have in common: the card, and the file for a calendar."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from actions import table_facts
from actions.calendar import table_file
from actions.hosting import may_act_on, table_of
from chat._turn import Turn
from messages import desk_button, table_card
from model import Message, RegistrationState, RoundtableId

SeatAct = Callable[[Turn, RoundtableId, str], Awaitable[None]]
"""One act of a member at a table; what follows the act's name in the button's data."""


def card_of(turn: Turn, id_: RoundtableId) -> Message:
    table = table_of(turn.assistant, id_)
    member = turn.member
    message = table_card(turn.language, table_facts(turn.assistant, member, table, turn.now))
    if may_act_on(turn.assistant, member, table) and not turn.in_group:
        return replace(message, buttons=(*message.buttons, desk_button(turn.language, table.id)))
    return message


async def show_card(turn: Turn, id_: RoundtableId) -> None:
    """The card where the tapped message stands."""
    await turn.show(card_of(turn, id_))


def has_seat(turn: Turn, id_: RoundtableId) -> bool:
    """Whether the member has a seat: what it gives up stands in its calendar."""
    table = table_of(turn.assistant, id_)
    mine = table_facts(turn.assistant, turn.member, table, turn.now).mine
    return mine is not None and mine.state is RegistrationState.SEATED


async def say_file(turn: Turn, id_: RoundtableId) -> None:
    """The file that brings the table's entry in the member's calendar up to date."""
    table = table_of(turn.assistant, id_)
    await turn.say(table_file(turn.assistant, turn.member, table, turn.now))
