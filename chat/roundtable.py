"""A roundtable's card and the taps on it: ``r:<id>:<act>``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions import Refused, table_facts
from actions import refusal_facts as table_refusal
from actions.hosting import NoSuchTable, table_of
from actions.roundtable import answer, sign_up
from chat import _seat_after, _seat_answers, _seat_before, _seat_hosting
from chat._command import Buttons, number
from chat._seat import SeatAct, say_file
from chat._table_card import card_of
from chat._turn import Turn
from messages import (
    RefusalFacts,
    refusal,
)
from model import (
    RegistrationState,
    RoundtableId,
    StakeholderGroup,
)

_ALONE = frozenset(
    {
        *("join", "leave", "yes", "no"),
        *_seat_answers.ACTS,
        *_seat_before.ACTS,
        *_seat_hosting.ACTS,
        *_seat_after.ACTS,
    }
)
"""What a person does alone: in a group the tap leads into the private chat."""


async def press(turn: Turn) -> None:
    """One tap on a table's card; a refusal is put into words."""
    _, id_, act, more = (*turn.parts, "", "", "")[:4]
    known = number(id_)
    if known is None or act not in _ACTS:
        await turn.refuse("button-unknown")
        return
    try:
        await _ACTS[act](turn, RoundtableId(known), more)
    except NoSuchTable:
        await turn.refuse("table-gone")
    except Refused as no:
        await _refuse(turn, RoundtableId(known), no)


async def _refuse(turn: Turn, id_: RoundtableId, no: Refused) -> None:
    """Why it cannot be, and the card as it stands now."""
    await refuse_at(turn, no)
    if _is_own_card(turn, id_):
        await turn.show(card_of(turn, id_))


async def refuse_at(turn: Turn, no: Refused) -> None:
    """Why something cannot be done at a table."""
    await turn.refuse_in(refusal(turn.language, refusal_facts(turn, no)))


def refusal_facts(turn: Turn, no: Refused) -> RefusalFacts:
    return table_refusal(no, turn.known.zone, turn.now)


async def show_table(turn: Turn, id_: int) -> None:
    """The card as a new message; a table that is not kept is answered too."""
    try:
        await turn.say(card_of(turn, RoundtableId(id_)))
    except NoSuchTable:
        await turn.refuse("table-gone")


async def show_card(turn: Turn, id_: RoundtableId) -> None:
    """The card where the tapped message stands."""
    await turn.show(card_of(turn, id_))


async def _show(turn: Turn, id_: RoundtableId, _: str) -> None:
    card = card_of(turn, id_)
    await (turn.show(card) if _is_own_card(turn, id_) else turn.say(card))


async def _join(turn: Turn, id_: RoundtableId, group: str) -> None:
    if group not in set(StakeholderGroup):
        await turn.refuse("button-unknown")
        return
    new = sign_up(turn.assistant, turn.member, id_, StakeholderGroup(group), turn.now)
    await turn.show(card_of(turn, id_))
    if new:
        await _seat_answers.ask_first(turn, id_)


async def _leave(turn: Turn, id_: RoundtableId, _: str) -> None:
    if news := _since_drawn(turn, id_):
        await turn.refuse(news)
        await turn.show(card_of(turn, id_))
        return
    await _seat_before.give_up(turn, id_)


def _since_drawn(turn: Turn, id_: RoundtableId) -> str:
    """What to say where the tapped card offers to leave the queue, but a seat has come.

    To leave would give that seat up unseen. A card of a seat has its calendar beside the button.
    """
    facts = table_facts(turn.assistant, turn.member, table_of(turn.assistant, id_), turn.now)
    state = facts.mine.state if facts.mine else None
    if state is RegistrationState.OFFERED:
        return "meanwhile-offered"
    waited = turn.button_label() and not turn.has_button(f"r:{id_}:ics")
    return "meanwhile-seated" if state is RegistrationState.SEATED and waited else ""


def _answer(yes: bool) -> Callable[[Turn, RoundtableId, str], Awaitable[None]]:
    async def act(turn: Turn, id_: RoundtableId, _: str) -> None:
        answer(turn.assistant, turn.member, id_, yes, turn.now)
        await turn.show(card_of(turn, id_))
        if yes:
            await _seat_answers.ask_first(turn, id_)

    return act


async def _calendar(turn: Turn, id_: RoundtableId, _: str) -> None:
    await say_file(turn, id_)


def _is_own_card(turn: Turn, id_: RoundtableId) -> bool:
    """Whether the tapped message is about this table, and so may become its card."""
    return not turn.in_list and turn.shows_only(
        f"r:{id_}:", f"c:{table_of(turn.assistant, id_).call}:", "e:"
    )


_ACTS: Mapping[str, SeatAct] = {
    "show": _show,
    "join": _join,
    "leave": _leave,
    "yes": _answer(True),
    "no": _answer(False),
    "ics": _calendar,
    **_seat_answers.ACTS,
    **_seat_before.ACTS,
    **_seat_hosting.ACTS,
    **_seat_after.ACTS,
}


def _link(parts: tuple[str, ...]) -> str:
    alone = len(parts) > 2 and parts[2] in _ALONE and number(parts[1]) is not None
    return f"table_{parts[1]}" if alone else ""


BUTTONS = Buttons("r", press, personal=_link)
