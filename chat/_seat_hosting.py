"""What somebody finds behind the link ``cohost_<token>``: a table to help run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions import table_facts
from actions.cohost import CannotHost, accept_cohosting, invited_to_host
from chat._table_card import card_of
from chat._turn import Turn
from messages import reply
from messages.hosts import cohost_invitation
from model import RoundtableId


async def show_invitation(turn: Turn, token: str) -> None:
    """What the link offers, or why it does not."""
    try:
        table = invited_to_host(turn.assistant, turn.member, token, turn.now)
    except CannotHost as no:
        await turn.tell(f"cannot-host-{no.reason}")
        return
    facts = table_facts(turn.assistant, turn.member, table, turn.now)
    await turn.say(cohost_invitation(turn.language, facts, token))


async def _yes(turn: Turn, _: RoundtableId, token: str) -> None:
    try:
        table = accept_cohosting(turn.assistant, turn.member, token, turn.now)
    except CannotHost as no:
        await turn.refuse(f"cannot-host-{no.reason}")
        return
    await turn.show(card_of(turn, table.id))


async def _no(turn: Turn, _: RoundtableId, __: str) -> None:
    await turn.show(reply(turn.language, "cohost-declined"))


ACTS: Mapping[str, Callable[[Turn, RoundtableId, str], Awaitable[None]]] = {
    "cohost": _yes,
    "nocohost": _no,
}
