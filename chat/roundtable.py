"""A roundtable's card and the taps on it: ``r:<id>:<act>``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from actions import Refused, table_facts
from actions.ballot import table_ballot
from actions.hosting import NoSuchTable, may_act_on, table_of
from actions.roundtable import answer, leave, sign_up
from chat._command import Buttons, number
from chat._turn import Turn
from messages import (
    RefusalFacts,
    calendar_of_table,
    desk_button,
    poll_button,
    refusal,
    render,
    table_card,
)
from model import (
    Document,
    Message,
    RegistrationState,
    RoundtableId,
    StakeholderGroup,
)

_ALONE = frozenset({"join", "leave", "yes", "no"})
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
        await turn.show(_card(turn, id_))


async def refuse_at(turn: Turn, no: Refused) -> None:
    """Why something cannot be done at a table."""
    await turn.refuse_in(refusal(turn.language, refusal_facts(turn, no)))


def refusal_facts(turn: Turn, no: Refused) -> RefusalFacts:
    at, group = no.facts.get("at"), no.facts.get("group")
    seated, wanted = no.facts.get("seated"), no.facts.get("wanted")
    return RefusalFacts(
        reason=no.reason,
        now=turn.now,
        zone=turn.known.zone,
        at=at if isinstance(at, datetime) else None,
        group=group if isinstance(group, StakeholderGroup) else None,
        seated=seated if isinstance(seated, int) else 0,
        wanted=wanted if isinstance(wanted, int) else 0,
    )


async def show_table(turn: Turn, id_: int) -> None:
    """The card as a new message; a table that is not kept is answered too."""
    try:
        await turn.say(_card(turn, RoundtableId(id_)))
    except NoSuchTable:
        await turn.refuse("table-gone")


async def show_card(turn: Turn, id_: RoundtableId) -> None:
    """The card where the tapped message stands."""
    await turn.show(_card(turn, id_))


def _card(turn: Turn, id_: RoundtableId) -> Message:
    table = table_of(turn.assistant, id_)
    member = turn.member
    message = table_card(turn.language, table_facts(turn.assistant, member, table, turn.now))
    if poll := table_ballot(turn.assistant, member, id_):
        message = replace(message, buttons=(*message.buttons, (poll_button(turn.language, poll),)))
    if may_act_on(turn.assistant, member, table) and not turn.in_group:
        return replace(message, buttons=(*message.buttons, desk_button(turn.language, table.id)))
    return message


async def _show(turn: Turn, id_: RoundtableId, _: str) -> None:
    card = _card(turn, id_)
    await (turn.show(card) if _is_own_card(turn, id_) else turn.say(card))


async def _join(turn: Turn, id_: RoundtableId, group: str) -> None:
    if group not in set(StakeholderGroup):
        await turn.refuse("button-unknown")
        return
    sign_up(turn.assistant, turn.member, id_, StakeholderGroup(group), turn.now)
    await turn.show(_card(turn, id_))


async def _leave(turn: Turn, id_: RoundtableId, _: str) -> None:
    if news := _since_drawn(turn, id_):
        await turn.refuse(news)
        await turn.show(_card(turn, id_))
        return
    leave(turn.assistant, turn.member, id_, turn.now)
    await turn.show(_card(turn, id_))


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
        await turn.show(_card(turn, id_))

    return act


async def _calendar(turn: Turn, id_: RoundtableId, _: str) -> None:
    table = table_of(turn.assistant, id_)
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    seated = facts.hosting or (facts.mine is not None and facts.mine.holds_seat)
    body = calendar_of_table(turn.language, table, turn.now, seated=seated)
    document = Document(f"roundtable-{table.id}.ics", body, "text/calendar")
    await turn.say(Message(html=render(turn.language, "calendar-table"), document=document))


def _is_own_card(turn: Turn, id_: RoundtableId) -> bool:
    """Whether the tapped message is about this table, and so may become its card."""
    return not turn.in_list and turn.shows_only(
        f"r:{id_}:", f"c:{table_of(turn.assistant, id_).call}:"
    )


_ACTS: Mapping[str, Callable[[Turn, RoundtableId, str], Awaitable[None]]] = {
    "show": _show,
    "join": _join,
    "leave": _leave,
    "yes": _answer(True),
    "no": _answer(False),
    "ics": _calendar,
}


def _link(parts: tuple[str, ...]) -> str:
    alone = len(parts) > 2 and parts[2] in _ALONE and number(parts[1]) is not None
    return f"table_{parts[1]}" if alone else ""


BUTTONS = Buttons("r", press, personal=_link)
